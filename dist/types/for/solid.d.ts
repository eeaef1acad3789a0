// Made of custom-elements.json by the build.

import type { JSX as Base } from 'solid-js';
import type { KhattEvent } from '../elements/khatt-event.js';
import type { KhattTimeline } from '../elements/timeline.js';
import type { Listeners, KhattEventMarkup, KhattTimelineMarkup } from '../markup.js';

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'khatt-event': Omit<Base.HTMLAttributes<KhattEvent>, keyof KhattEventMarkup> & KhattEventMarkup;
      'khatt-timeline': Omit<Base.HTMLAttributes<KhattTimeline>, keyof KhattTimelineMarkup> & KhattTimelineMarkup & Listeners<'on:'>;
    }
  }
}
