// The package's entry: registers the elements. Another copy on the page that came first is left in its place. A server
// only imports it: there the tags stand as they are, with what is in them.

import { isServer } from 'lit';
import { KhattEvent } from './elements/khatt-event.js';
import { listPart } from './elements/source/on-use.js';
import { KhattTimeline } from './elements/timeline.js';
import { upgradeFigures } from './embed/figures.js';

for (const [name, element] of isServer
  ? []
  : ([
      ['khatt-timeline', KhattTimeline],
      ['khatt-event', KhattEvent],
    ] as const)) {
  if (!customElements.get(name)) customElements.define(name, element);
  else if (customElements.get(name) !== element) console.info(`khatt-timeline: <${name}> is defined already.`);
}
if (!isServer)
  upgradeFigures(KhattTimeline.observedAttributes, (figure, attributes) =>
    listPart.use(({ takeFigure }) => takeFigure(figure, attributes)),
  );

export { KhattEvent, KhattTimeline };
export { registerMessages } from './languages/registry.js';
export type { Messages } from './i18n/locale.js';
export type { KhattTimelineEventMap, AskedBy, SelectedBy } from './elements/kit/events.js';
export type * from './data/document.js';
export type * from './data/input.js';
export type { ProblemCode } from './data/problem-codes.js';
export type { CalendarId, Direction, MonthNames, Numerals } from './elements/kit/attributes.js';
