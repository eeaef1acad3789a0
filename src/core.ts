// The pure part of the package: no DOM, no clock; the same in a browser, a worker and Node. It speaks five languages and
// knows all calendars from the start, since who calls a function waits for nothing; the elements load theirs on use.

import { fa, faAF } from './i18n/fa.js';
import { he } from './i18n/he.js';
import { registerMessages } from './i18n/lookup.js';
import { ur } from './i18n/ur.js';
import { registerCalendars } from './time/calendar.js';
import { otherCalendars } from './time/other-calendars.js';

for (const [locale, messages] of [['fa', fa], ['fa-AF', faAF], ['he', he], ['ur', ur]] as const) registerMessages(locale, messages);
registerCalendars(otherCalendars);

export { parseEdtf, formatEdtf, EdtfError } from './time/edtf.js';
export { formatDate } from './time/format-date.js';
export { findDates } from './time/find-dates.js';
export { readDate } from './time/read-date.js';
export { readDocument } from './data/read-document.js';
export { foldKeys, sameText } from './data/fold.js';
export { findText } from './data/search.js';
export { loadMessages } from './i18n/load.js';
export { registerMessages };
export { createChronicle } from './data/chronicle.js';
export { createLabelling } from './layout/labelling.js';
export { layoutScene } from './layout/layout-scene.js';
export { timeToPx } from './layout/viewport.js';
export type * from './time/edtf-date.js';
export type * from './time/words.js';
export type { DateWordOptions } from './time/format-date.js';
export type { DateDiagnostic, DateProblemCode, DateReading, ReadDateOptions } from './time/read-date.js';
export type { FoundDate } from './time/find-dates.js';
export type { ReadOptions } from './data/read-document.js';
export type { TextRange } from './data/search.js';
export type { Messages } from './i18n/locale.js';
export type * from './data/document.js';
export type * from './data/input.js';
export type { ProblemCode } from './data/problem-codes.js';
export type * from './data/chronicle-columns.js';
export type * from './layout/scene.js';
export type { Direction, Metrics, Viewport } from './layout/viewport.js';
export type { Labelling } from './layout/labelling.js';
