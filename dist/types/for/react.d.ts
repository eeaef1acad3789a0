// Made of custom-elements.json by the build.

import type * as React from 'react';
import type { KhattEvent } from '../elements/khatt-event.js';
import type { KhattTimeline } from '../elements/timeline.js';
import type { Listeners, KhattEventMarkup, KhattTimelineMarkup } from '../markup.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'khatt-event': React.DetailedHTMLProps<Omit<React.HTMLAttributes<KhattEvent>, keyof KhattEventMarkup> & KhattEventMarkup, KhattEvent>;
      'khatt-timeline': React.DetailedHTMLProps<Omit<React.HTMLAttributes<KhattTimeline>, keyof KhattTimelineMarkup> & KhattTimelineMarkup & Listeners<'on'>, KhattTimeline>;
    }
  }
}
