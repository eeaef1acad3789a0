// The pure part of the package: no DOM, no clock; the same in a browser, a worker and Node. It speaks five languages
// and knows all calendars from the start, since who calls a function waits for nothing; the elements load theirs on
// use.

import { fa, faAF } from './i18n/fa.js';
import { he } from './i18n/he.js';
import { ur } from './i18n/ur.js';
import { registerCalendars, registerMessages, wordsFor } from './languages/registry.js';
import type { Chronicle } from './data/chronicle-columns.js';
import { layoutScene as layoutSceneIn, type LayoutOptions } from './layout/group-lanes.js';
import type { Labelling } from './layout/labelling.js';
import type { Scene } from './layout/scene.js';
import type { Viewport as ViewportIn } from './layout/viewport.js';
import { otherCalendars } from './time/other-calendars.js';
import type { WordOptions } from './time/words.js';

for (const [locale, messages] of [
  ['fa', fa],
  ['fa-AF', faAF],
  ['he', he],
  ['ur', ur],
] as const)
  registerMessages(locale, messages);
registerCalendars(otherCalendars);

/** Which stretch of time is seen, how large, and in which words: options, or what `wordsFor` gave. */
export type Viewport = ViewportIn<WordOptions>;

/** Everything that stands in the view, with position, size, ids and words. Cost follows what is in view. */
export function layoutScene(
  chronicle: Chronicle,
  labelling: Labelling,
  viewport: Viewport,
  options?: LayoutOptions,
): Scene {
  return layoutSceneIn(chronicle, labelling, { ...viewport, words: wordsFor(viewport.words) }, options);
}

export { EdtfError, parseEdtf } from './time/edtf-told.js';
export { formatEdtf } from './time/edtf.js';
export { findDates, formatDate, readDate } from './languages/dates.js';
export { readDocument } from './data/read-document.js';
export { foldKeys, sameText } from './data/fold.js';
export { findText } from './data/search.js';
export { loadMessages } from './languages/load.js';
export { registerMessages, wordsFor };
export { createChronicle } from './data/chronicle.js';
export { createLabelling } from './layout/group-lanes.js';
export { timeToPx } from './layout/viewport.js';
export type * from './time/edtf-date.js';
export type { CalendarId, MonthNames, Numerals, WordOptions, Words } from './time/words.js';
export type { DateWordOptions } from './time/format-date.js';
export type { ReadDateOptions } from './time/read/context.js';
export type { DateReading } from './time/read/read-date.js';
export type { DateDiagnostic, DateProblemCode } from './time/read/tell.js';
export type { FoundDate } from './time/read/find-dates.js';
export type { ReadOptions } from './data/read-edtf.js';
export type { TextRange } from './data/search.js';
export type { Messages } from './i18n/locale.js';
export type * from './data/document.js';
export type * from './data/input.js';
export type { ProblemCode } from './data/problem-codes.js';
export type * from './data/chronicle-columns.js';
export type * from './layout/scene.js';
export type { Direction, Metrics } from './layout/viewport.js';
export type { Labelling } from './layout/labelling.js';
export type { LaneOptions, LayoutOptions } from './layout/group-lanes.js';
