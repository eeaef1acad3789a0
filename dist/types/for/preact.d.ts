// Made of custom-elements.json by the build.

import type { HTMLAttributes } from 'preact';
import type { KhattEvent } from '../elements/khatt-event.js';
import type { KhattTimeline } from '../elements/timeline.js';
import type { Listeners, KhattEventMarkup, KhattTimelineMarkup } from '../markup.js';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'khatt-event': Omit<HTMLAttributes<KhattEvent>, keyof KhattEventMarkup> & KhattEventMarkup;
      'khatt-timeline': Omit<HTMLAttributes<KhattTimeline>, keyof KhattTimelineMarkup> & KhattTimelineMarkup & Listeners<'on'>;
    }
  }
}
