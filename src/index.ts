// The package's entry: registers the elements. Another copy on the page that came first is left in its place.

import { KhattEvent } from './elements/khatt-event.js';
import { KhattTimeline } from './elements/timeline.js';
import { upgradeFigures } from './embed/figures.js';

for (const [name, element] of [['khatt-timeline', KhattTimeline], ['khatt-event', KhattEvent]] as const) {
  if (!customElements.get(name)) customElements.define(name, element);
  else if (customElements.get(name) !== element) console.info(`khatt-timeline: <${name}> is defined already.`);
}
upgradeFigures(KhattTimeline.observedAttributes);

export { KhattEvent, KhattTimeline };
export { registerMessages } from './i18n/lookup.js';
export type { Messages } from './i18n/locale.js';
export type { KhattTimelineEventMap, SelectedBy } from './elements/events.js';
export type * from './data/document.js';
