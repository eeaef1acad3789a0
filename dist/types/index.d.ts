import { KhattEvent } from './elements/khatt-event.js';
import { KhattTimeline } from './elements/timeline.js';
export { KhattEvent, KhattTimeline };
export { registerMessages } from './i18n/lookup.js';
export type { Messages } from './i18n/locale.js';
export type { KhattTimelineEventMap, SelectedBy } from './elements/events.js';
export type * from './data/document.js';
