import { KhattEvent } from './elements/khatt-event.js';
import { KhattTimeline } from './elements/timeline.js';
export { KhattEvent, KhattTimeline };
export type { KhattTimelineEventMap, SelectedBy } from './elements/events.js';
export type * from './data/document.js';
