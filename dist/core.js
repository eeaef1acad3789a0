import { fa, faAF } from './chunks/fa.js';
import { he } from './chunks/he.js';
import { ur } from './chunks/ur.js';
import { v as parseEdtf$1, E as EdtfRefusal, w as edtfWords, r as registerMessages, x as registerCalendars, y as otherCalendars, z as wordsFor } from './chunks/layout-scene.js';
export { A as createChronicle, B as formatEdtf, D as readDocument, F as timeToPx } from './chunks/layout-scene.js';
import { l as layoutScene$1 } from './chunks/group-lanes.js';
export { c as createLabelling, f as findDates, a as formatDate, r as readDate } from './chunks/group-lanes.js';
import { a as foldText } from './chunks/letters.js';
export { f as findText } from './chunks/search.js';
export { l as loadMessages } from './chunks/load.js';
import './chunks/read-date.js';
import './chunks/dense.js';
import './chunks/track-scene.js';
import './chunks/lazy-list.js';

// EDTF text to a date, with words for what is wrong: for who reads them.
/** What is wrong with a text that should be EDTF, and at which character. */
class EdtfError extends Error {
    constructor(code, message, position) {
        super(message);
        this.code = code;
        this.position = position;
        this.name = 'EdtfError';
    }
}
/**
 * Reads EDTF levels 0 to 2, with three extensions: minutes without seconds, a `[Zone]` after a time, times in
 * intervals.
 * @throws EdtfError for anything else, with a code, the position, and what was expected.
 */
function parseEdtf(text, options = {}) {
    try {
        return parseEdtf$1(text, options);
    }
    catch (error) {
        throw error instanceof EdtfRefusal ? new EdtfError(error.code, edtfWords(error), error.position) : error;
    }
}

// Arabic search folding: keys under which spellings of one word meet. For finding only, never for identity:
// 'عمّان' and 'عُمان' have one key.
/** Two keys of a text: with each hamza as its carrier (ؤ is و, ئ is ي), and with every hamza left out. */
const foldKeys = (text) => [
    foldText(text),
    foldText(text, false),
];
/** Whether two texts are spellings of the same words: one of their keys is equal. */
function sameText(a, b) {
    const [x, y] = [foldKeys(a), foldKeys(b)];
    return x[0] === y[0] || x[1] === y[1];
}

// The pure part of the package: no DOM, no clock; the same in a browser, a worker and Node. It speaks five languages
// and knows all calendars from the start, since who calls a function waits for nothing; the elements load theirs on
// use.
for (const [locale, messages] of [
    ['fa', fa],
    ['fa-AF', faAF],
    ['he', he],
    ['ur', ur],
])
    registerMessages(locale, messages);
registerCalendars(otherCalendars);
/** Everything that stands in the view, with position, size, ids and words. Cost follows what is in view. */
function layoutScene(chronicle, labelling, viewport, options) {
    return layoutScene$1(chronicle, labelling, { ...viewport, words: wordsFor(viewport.words) }, options);
}

export { EdtfError, foldKeys, layoutScene, parseEdtf, registerMessages, sameText, wordsFor };
//# sourceMappingURL=core.js.map
