// Made of custom-elements.json by the build.

import type { HTMLAttributes, ReservedProps } from 'vue';
import type { KhattEvent } from '../elements/khatt-event.js';
import type { KhattTimeline } from '../elements/timeline.js';
import type { CamelListeners, KhattEventMarkup, KhattTimelineMarkup } from '../markup.js';

declare module 'vue' {
  interface GlobalComponents {
    'khatt-event': new () => { $props: Omit<HTMLAttributes, keyof KhattEventMarkup> & ReservedProps & KhattEventMarkup };
    'khatt-timeline': new () => { $props: Omit<HTMLAttributes, keyof KhattTimelineMarkup> & ReservedProps & KhattTimelineMarkup & CamelListeners };
  }
}
