// Made of custom-elements.json by the build.

import type { HTMLAttributes } from 'svelte/elements';
import type { KhattEvent } from '../elements/khatt-event.js';
import type { KhattTimeline } from '../elements/timeline.js';
import type { Listeners, KhattEventMarkup, KhattTimelineMarkup } from '../markup.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'khatt-event': Omit<HTMLAttributes<KhattEvent>, keyof KhattEventMarkup> & KhattEventMarkup;
    'khatt-timeline': Omit<HTMLAttributes<KhattTimeline>, keyof KhattTimelineMarkup> & KhattTimelineMarkup & Listeners<'on'>;
  }
}
