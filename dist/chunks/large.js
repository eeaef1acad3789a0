import { a8 as MAX_TITLE, a9 as cleanText, aa as cutTo, ab as Declared, ac as YEAR_MS, ad as MAX_LABEL, ae as rowOf, v as parseEdtf, af as orderOf, ag as nowOf, ah as ToldOnce, ai as valueAt, aj as isList, ak as findDocument, al as plainOf, am as setBare, X as civilFields, an as MAX_DEPTH, L as formatNumber, ao as columnsOf, A as createChronicle, ap as readingSteps } from './layout-scene.js';
import { l as lazyList } from './lazy-list.js';
import { css } from 'lit';
import { k as addStyles } from './timeline.js';
import { i as inSlices } from './slices.js';
import 'lit/directive.js';
import 'lit/directives/keyed.js';
import './load.js';
import './scene-list.js';
import 'lit/directive-helpers.js';

// A sort that can be left and gone on with: what is equal keeps its order.
/**
 * The places `0` to `count - 1` in order, merged from runs of twice the length each time; it gives something after each
 * run.
 */
function* sortSteps(count, isAfter) {
    let from = new Uint32Array(count);
    let to = new Uint32Array(count);
    for (let i = 0; i < count; i++)
        from[i] = i;
    for (let length = 1; length < count; length *= 2) {
        for (let start = 0; start < count; start += 2 * length) {
            yield* mergeSteps(from, to, start, Math.min(count, start + length), Math.min(count, start + 2 * length), isAfter);
            if (length > 64 || start % 128 === 0)
                yield;
        }
        [from, to] = [to, from];
    }
    return from;
}
const MOST_AT_ONCE = 8192;
/** Two sorted runs of `from` as one in `to`. */
function* mergeSteps(from, to, start, middle, end, isAfter) {
    // Most data comes in order.
    if (middle >= end || !isAfter(from[middle - 1] ?? 0, from[middle] ?? 0)) {
        to.set(from.subarray(start, end), start);
        return;
    }
    let [a, b] = [start, middle];
    for (let at = start; at < end;) {
        const most = Math.min(end, at + MOST_AT_ONCE);
        for (; at < most; at++) {
            const takesSecond = a >= middle || (b < end && isAfter(from[a] ?? 0, from[b] ?? 0));
            to[at] = from[takesSecond ? b++ : a++] ?? 0;
        }
        if (at < end)
            yield;
    }
}

// Columns read row by row: those that are events, what the Chronicle has of each, and their order in time. All in
// steps.
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** Years of at most four digits. */
const [FIRST_MS, LAST_MS] = [-3777367392e5, 253_402_300_800_000];
/** Dates that are kept to be known again; more are read anew. */
const MOST_DATES = 50_000;
const NONE$1 = Object.freeze([]);
/** What a text must not have to be taken as it is: see clean-text.ts. */
const TO_CLEAN = /[\u0000-\u001F\u007F\u202A-\u202E\u2066-\u2069\p{Cs}]|[\p{M}\p{Cf}]{9}|\s\s|^\s|\s$/u;
/** Whether civil ms say a day and no time of it. */
const isDay = (ms) => ms % DAY_MS === 0;
/** Whether all dates that are numbers say a day. */
function* allDays(date) {
    for (let i = 0; i < date.length; i++) {
        const at = date[i];
        if (typeof at === 'number' && !isDay(at))
            return false;
        if (i % 1024 === 0)
            yield 0;
    }
    return true;
}
/** Reads one date after the other: null for what is none, or has no place on the axis. */
function momentReader(areDays, { timeZone, seasons }) {
    const known = new Map();
    const unitMs = areDays ? DAY_MS : MINUTE_MS;
    const read = (date) => {
        try {
            const row = rowOf({ id: '', title: '', date, importance: 0, mentions: NONE$1, media: NONE$1 }, parseEdtf(date, { timeZone, seasons }), timeZone);
            return row && { ...row, order: orderOf(row, timeZone) };
        }
        catch {
            return null;
        }
    };
    return (date) => {
        if (typeof date === 'number') {
            if (!(date >= FIRST_MS && date < LAST_MS))
                return null;
            // Of a moment that is finer than a minute its own unit ends with it.
            const ms = Math.floor(date);
            const length = areDays ? DAY_MS : ms % MINUTE_MS === 0 ? MINUTE_MS : ms % 1000 === 0 ? 1000 : 1;
            return {
                anchor: ms,
                from: ms,
                to: ms + length,
                unitEnd: ms + length,
                kind: 0 /* Kind.Point */,
                flags: 0,
                unitMs,
                order: ms,
            };
        }
        if (typeof date !== 'string')
            return null;
        let moment = known.get(date);
        if (moment === undefined) {
            moment = read(date);
            if (known.size < MOST_DATES)
                known.set(date, moment);
        }
        return moment;
    };
}
/** As the reader of objects has a title; most need nothing. */
const titleOf = (text) => TO_CLEAN.test(text) || text.length > MAX_TITLE
    ? cutTo(cleanText(text), MAX_TITLE)
        .replace(/[ \t\r\n]+/g, ' ')
        .trim()
    : text;
/** A title that may be too long, or none: only of such it is asked before somebody looks at its event. */
const isOdd = (text) => text.length > MAX_TITLE || /^[\s\p{C}]/u.test(text);
/** Cleaned and cut; `tell` is told where it is too long. */
function labelOf(text, tell) {
    const label = cleanText(text);
    const cut = cutTo(label, MAX_LABEL);
    if (cut !== label)
        tell();
    return cut;
}
/**
 * Gives the place among `groups` of the group at a place of the column, -1 for none; those that only events name come
 * to stand after the others.
 */
function groupReader(group, groups, found, toldOnce) {
    const declared = new Declared([...groups]);
    const tell = (i, id) => toldOnce.add('group/undeclared', `events.group[${i}]`, [id, declared]);
    const places = new Map(groups.map((one, i) => [one.id, i]));
    /** As the column has it: the id that it is. */
    const ids = new Map();
    return (i) => {
        const of = group?.[i];
        if (typeof of === 'number') {
            // -1 is none.
            if (of >= 0 && of < declared.list.length)
                return Math.floor(of);
            if (of !== -1)
                tell(i, String(of));
            return -1;
        }
        if (typeof of !== 'string' || of === '')
            return -1;
        let id = ids.get(of);
        if (id === undefined)
            ids.set(of, (id = labelOf(of, () => found.push({ code: 'text/too-long', path: `events.group[${i}]`, values: [MAX_LABEL], severity: 'warning' }))));
        if (!declared.ids.has(id))
            tell(i, id);
        let place = places.get(id);
        if (place === undefined) {
            place = groups.push({ id, label: id }) - 1;
            places.set(id, place);
        }
        return place;
    };
}
/** What the Chronicle has of each row, and by what it is in order. */
const ownOf = (total) => ({
    order: new Float64Array(total),
    anchor: new Float64Array(total),
    from: new Float64Array(total),
    to: new Float64Array(total),
    unitEnd: new Float64Array(total),
    kind: new Uint8Array(total),
    flags: new Uint16Array(total),
    importance: new Float32Array(total),
    group: new Int16Array(total),
});
/** Gives how many are done. What is no event is reported. */
function* readRows({ date, title, importance }, momentOf, groupOf, found, toldOnce) {
    const drop = (code, field, i, ...values) => found.push({ code, path: `events.${field}[${i}]`, values, severity: 'error', dropped: true });
    const total = date.length;
    const rows = new Uint32Array(total);
    const own = ownOf(total);
    let count = 0;
    let finestMs = YEAR_MS * 1000;
    let nowMs = null;
    for (let i = 0; i < total; i++) {
        if (i % 16 === 0)
            yield i;
        const moment = momentOf(date[i]);
        const words = title[i];
        if (typeof words === 'string' && words.length > MAX_TITLE) {
            const clean = cleanText(words);
            if (cutTo(clean, MAX_TITLE) !== clean)
                found.push({ code: 'text/too-long', path: `events.title[${i}]`, values: [MAX_TITLE], severity: 'warning' });
        }
        if (typeof words !== 'string' || words === '' || (isOdd(words) && titleOf(words) === '')) {
            drop('event/no-title', 'title', i);
            continue;
        }
        if (!moment) {
            drop('date/not-edtf', 'date', i, String(date[i]));
            continue;
        }
        rows[count] = i;
        own.order[count] = moment.order;
        own.anchor[count] = moment.anchor;
        own.from[count] = moment.from;
        own.to[count] = moment.to;
        own.unitEnd[count] = moment.unitEnd;
        own.kind[count] = moment.kind;
        own.flags[count] = moment.flags;
        const weight = importance?.[i] ?? 0.5;
        if (!(weight >= 0 && weight <= 1))
            toldOnce.add('number/range', `events.importance[${i}]`, [0, 1, Number(weight)], 0);
        own.importance[count] = Number.isFinite(weight) ? Math.min(1, Math.max(0, weight)) : 0.5;
        own.group[count] = groupOf(i);
        if (moment.unitMs < finestMs)
            finestMs = moment.unitMs;
        const last = Number.isFinite(moment.to) ? moment.to : moment.unitEnd;
        if (nowMs === null || last > nowMs)
            nowMs = last;
        count++;
    }
    return { rows, own, count, finestMs, nowMs };
}
/** The rows in the order of time: of two that begin together the longer one first. */
function* orderSteps$1({ order, unitEnd }, count, total) {
    const sorting = sortSteps(count, (a, b) => (order[a] ?? 0) > (order[b] ?? 0) || (order[a] === order[b] && (unitEnd[a] ?? 0) < (unitEnd[b] ?? 0)));
    let sorted = sorting.next();
    for (; !sorted.done; sorted = sorting.next())
        yield total;
    return sorted.value;
}
/** The Chronicle's columns with one in the place of two that are equal, as those of moments are. */
function sharing(columns) {
    const oneOf = (a, b) => (a.every((value, i) => value === b[i]) ? a : b);
    return { ...columns, from: oneOf(columns.anchor, columns.from), unitEnd: oneOf(columns.to, columns.unitEnd) };
}
/** The Chronicle's columns, in the order of time. */
function* gatherSteps(own, inOrder, total) {
    const gathered = {};
    for (const [name, column] of Object.entries(own)) {
        if (column === own.order)
            continue;
        const all = column.slice(0, inOrder.length);
        for (let i = 0; i < inOrder.length; i++) {
            all[i] = column[inOrder[i] ?? 0] ?? 0;
            if (i % 4096 === 0)
                yield total;
        }
        gathered[name] = all;
    }
    return sharing(gathered);
}

// The Chronicle of a large story, made in steps: the same columns as `createChronicle`, from dates that are read once
// each.
/** Rows that are kept by their date's text; more are made anew. */
const MOST_ROWS = 50_000;
/** As `createChronicle`, in steps: gives how many events have their place. */
function* chronicleSteps(document, { seasons = 'northern', ...options } = {}) {
    const timeZone = options.timeZone ?? document.timeZone ?? 'UTC';
    const { events, rows, undated } = yield* rowSteps(document.events, { timeZone, seasons });
    const places = yield* orderSteps(rows);
    const inOrder = yield* columnSteps$1(document, { events, rows}, places);
    const { nowMs, hasAsOf } = nowOf(document, rows, timeZone);
    return { document, timeZone, count: rows.length, ...inOrder, undated, nowMs, hasAsOf };
}
/** Reads each date once. */
function* rowSteps(all, { timeZone, seasons }) {
    const known = new Map();
    const readRow = (event) => {
        const { date: text, within } = event;
        if (text === '')
            return null;
        const before = within ? undefined : known.get(text);
        if (before)
            return before;
        const row = rowOf(event, parseEdtf(text, { timeZone, seasons }), timeZone);
        const read = row && { ...row, order: orderOf(row, timeZone) };
        if (read && !within && known.size < MOST_ROWS)
            known.set(text, read);
        return read;
    };
    const events = [];
    const rows = [];
    const undated = [];
    for (const event of all) {
        const row = readRow(event);
        if (row) {
            events.push(event);
            rows.push(row);
        }
        else
            undated.push(event);
        yield rows.length;
    }
    return { events, rows, undated };
}
/** The rows' places in order of time. */
function* orderSteps(rows) {
    const count = rows.length;
    const order = new Float64Array(count);
    const ends = new Float64Array(count);
    for (let i = 0; i < count; i++)
        [order[i], ends[i]] = [rows[i]?.order ?? 0, rows[i]?.unitEnd ?? 0];
    yield count;
    const sorting = sortSteps(count, (a, b) => {
        const by = (order[a] ?? 0) - (order[b] ?? 0);
        return by > 0 || (by === 0 && (ends[a] ?? 0) < (ends[b] ?? 0));
    });
    let sorted = sorting.next();
    for (; !sorted.done; sorted = sorting.next())
        yield count;
    return sorted.value;
}
/** The columns, in order of time. */
function* columnSteps$1(document, { events, rows }, places) {
    const count = rows.length;
    const groups = new Map(document.groups.map((group, i) => [group.id, i]));
    const columns = {
        anchor: new Float64Array(count),
        from: new Float64Array(count),
        to: new Float64Array(count),
        unitEnd: new Float64Array(count),
        kind: new Uint8Array(count),
        flags: new Uint16Array(count),
        importance: new Float32Array(count),
        group: new Int16Array(count),
    };
    const inOrder = [];
    const dates = [];
    const indexOf = new Map();
    let finestMs = YEAR_MS * 1000;
    for (let i = 0; i < count; i++) {
        const [row, event] = [rows[places[i] ?? 0], events[places[i] ?? 0]];
        if (!row || !event)
            continue;
        inOrder.push(event);
        dates.push(row.date);
        for (const name of ['anchor', 'from', 'to', 'unitEnd', 'kind', 'flags'])
            columns[name][i] = row[name];
        columns.importance[i] = event.importance;
        columns.group[i] = event.group === undefined ? -1 : (groups.get(event.group) ?? -1);
        finestMs = Math.min(finestMs, row.unitMs);
        indexOf.set(event.id, i);
        if (i % 64 === 0)
            yield count;
    }
    return { events: inOrder, dates, ...sharing(columns), finestMs, indexOf };
}

// What is wrong with the columns of a story as such: one that is missing, is no list, or that nobody knows.
const COLUMNS = [
    'date',
    'title',
    'id',
    'group',
    'importance',
];
const isColumn = (value) => isList(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
/** The columns that can be read, and what is told of the others: without titles there is no event. */
function checkColumns(columns) {
    if (!columns)
        return [null, []];
    const found = [];
    const read = (name) => {
        const value = valueAt(columns, name) ?? undefined;
        if (isColumn(value))
            return value;
        if (value !== undefined || name === 'date' || name === 'title')
            found.push({ code: 'type/list', path: `events.${name}`, values: [value], severity: 'error' });
        return undefined;
    };
    const [date = [], title, id, group, importance] = COLUMNS.map(read);
    const toldOnce = new ToldOnce();
    for (const name of Object.keys(columns))
        if (!COLUMNS.includes(name))
            toldOnce.add('field/unknown', `events.${name}`, [name, 'event'], name);
    return [{ date: title ? date : [], title: title ?? [], id, group, importance }, [...found, ...toldOnce.found]];
}

// A story whose events are columns: a million dates, titles and groups as lists of each. No object is made of an event
// before somebody looks at it.
const NONE = Object.freeze([]);
const pad = (n, length = 2) => String(n).padStart(length, '0');
/** EDTF of a moment in civil ms, as finely as it says; a day where all are days. */
function edtfOf(ms, areDays) {
    const { year, month, day, hour, minute, second, millisecond } = civilFields(ms);
    const date = `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}-${pad(month)}-${pad(day)}`;
    if (areDays)
        return date;
    return `${date}T${pad(hour)}:${pad(minute)}${second || millisecond ? `:${pad(second)}` : ''}${millisecond ? `.${pad(millisecond, 3)}` : ''}`;
}
/** The event at a place of the columns as a story has it written, for what reads few of them. */
function rawAt({ date, title, id, group, importance }, groups, i) {
    const at = date[i];
    const of = group?.[i];
    return {
        id: id?.[i] ?? String(i),
        date: typeof at === 'number' ? edtfOf(at, isDay(at)) : at,
        title: title[i],
        ...(of === undefined ? {} : { group: typeof of === 'number' ? groups[of]?.id : of }),
        ...(importance ? { importance: importance[i] } : {}),
    };
}
/** The rest of a story in columns, read as ever; `wrong` is told after it. */
function readRest(value, options, wrong = []) {
    const rest = { ...value };
    delete rest.events;
    const { document, found } = findDocument({ ...plainOf(rest, MAX_DEPTH), events: [] }, options);
    return { document, found: [...found, ...wrong] };
}
/** Where the events that are called by their place in the columns stand in the order of time. */
function* placesOf(rows, inOrder, total) {
    const at = new Int32Array(total).fill(-1);
    for (let k = 0; k < inOrder.length; k++) {
        at[rows[inOrder[k] ?? 0] ?? 0] = k;
        if (k % 1024 === 0)
            yield total;
    }
    const get = (id) => {
        const k = /^(?:0|[1-9]\d{0,8})$/.test(id) ? at[Number(id)] : undefined;
        return k === undefined || k < 0 ? undefined : k;
    };
    return { get, has: (id) => get(id) !== undefined };
}
/** What each event is called, by its row, and where it stands: what repeats an id is called otherwise. In steps. */
function* idSteps(id, rows, inOrder, total, found) {
    const renamed = new Map();
    const idAt = (row) => renamed.get(row) ?? String(id?.[rows[row] ?? 0] ?? rows[row]);
    if (!id)
        return { idAt, indexOf: yield* placesOf(rows, inOrder, total) };
    const indexOf = new Map();
    for (let k = 0; k < rows.length; k++) {
        const row = inOrder[k] ?? 0;
        const own = idAt(row);
        if (own.length > MAX_LABEL)
            renamed.set(row, labelOf(own, () => found.push({
                code: 'text/too-long',
                path: `events.id[${rows[row]}]`,
                values: [MAX_LABEL],
                severity: 'warning',
            })));
        if (indexOf.has(idAt(row))) {
            renamed.set(row, `${idAt(row)}-${rows[row]}`);
            found.push({
                code: 'id/duplicate',
                path: `events.id[${rows[row]}]`,
                values: [String(id[rows[row] ?? 0]), idAt(row)],
                severity: 'warning',
            });
        }
        indexOf.set(idAt(row), k);
        if (k % 64 === 0)
            yield total;
    }
    return { idAt, indexOf };
}
/** Reads them, in steps: gives how many are done. `rest` is the story without its events. */
function* columnSteps(columns, rest, { seasons = 'northern', ...options } = {}) {
    const { date, title, id, group } = columns;
    const total = date.length;
    const timeZone = options.timeZone ?? rest.document.timeZone ?? 'UTC';
    const found = [...rest.found];
    const toldOnce = new ToldOnce();
    const areDays = yield* allDays(date);
    const groups = [...rest.document.groups];
    const read = yield* readRows(columns, momentReader(areDays, { timeZone, seasons }), groupReader(group, groups, found, toldOnce), found, toldOnce);
    const { rows, own, count } = read;
    const inOrder = yield* orderSteps$1(own, count, total);
    const numbers = yield* gatherSteps(own, inOrder, total);
    // What stays of the rows for as long as the story does: the rest is in the order of time now.
    const { group: groupAt, importance: importanceAt } = own;
    const eventAt = (row) => {
        const i = rows[row] ?? 0;
        const of = groupAt[row] ?? -1;
        const at = date[i];
        const named = groups[of]?.id;
        return {
            id: idAt(row),
            date: typeof at === 'number' ? edtfOf(Math.floor(at), areDays) : String(at),
            title: titleOf(String(title[i])),
            ...(named === undefined ? {} : { group: named }),
            mentions: NONE,
            importance: importanceAt[row] ?? 0.5,
            media: NONE,
        };
    };
    const events = lazyList(count, eventAt);
    setBare(events);
    const { idAt, indexOf } = yield* idSteps(id, rows.subarray(0, count), inOrder, total, found);
    const document = { ...rest.document, groups, events };
    const dates = lazyList(count, (i) => parseEdtf(eventAt(inOrder[i] ?? 0).date, { timeZone, seasons }));
    const asOf = nowOf(rest.document, [], timeZone);
    const chronicle = {
        document,
        timeZone,
        count,
        events: lazyList(count, (i) => eventAt(inOrder[i] ?? 0)),
        dates,
        ...numbers,
        undated: NONE,
        nowMs: asOf.nowMs ?? read.nowMs,
        hasAsOf: asOf.hasAsOf,
        finestMs: read.finestMs,
        indexOf,
        ids: lazyList(count, (i) => idAt(inOrder[i] ?? 0)),
    };
    return { document, found: [...found, ...toldOnce.found], chronicle };
}

// JSON of a story of many events, read in steps: its list of events is cut into pieces that are parsed one after the
// other, and what stands around them at the end. It comes to what `JSON.parse` comes to; where that throws, this does
// too, in other words.
/** A piece has at least so many letters. */
const PIECE = 1 << 12;
const QUOTE = 34, COMMA = 44, COLON = 58, BACKSLASH = 92, OPEN_LIST = 91, CLOSE_LIST = 93, OPEN_OBJECT = 123, CLOSE_OBJECT = 125;
const isSpace = (code) => code === 32 || code === 10 || code === 13 || code === 9;
class JsonCutter {
    /** What stands around the list, in its place an empty one. */
    #rest = '';
    /** What was read of the piece that is being read. */
    #piece = '';
    /** The events; null for none. */
    #events = null;
    #hasCut = false;
    #depth = 0;
    #isInString = false;
    #isEscaped = false;
    /** Depth of what stands in the list; 0 outside it. */
    #listDepth = 0;
    /** Where in the rest the last text of the root begins; what is named by it comes next where it is `events`. */
    #nameAt = 0;
    #isNamed = false;
    constructor(pieceSize) {
        this.pieceSize = pieceSize;
    }
    /** Reads on; gives something after each piece. */
    *feed(text) {
        let start = 0;
        const flush = (end) => {
            if (this.#listDepth > 0)
                this.#piece += text.slice(start, end);
            else
                this.#rest += text.slice(start, end);
            start = end;
        };
        for (let i = 0; i < text.length; i++) {
            const code = text.charCodeAt(i);
            if (this.#isInString) {
                if (this.#isEscaped)
                    this.#isEscaped = false;
                else if (code === BACKSLASH)
                    this.#isEscaped = true;
                else if (code === QUOTE)
                    this.#isInString = false;
                continue;
            }
            if (this.#listDepth > 0) {
                const isAtBase = this.#depth === this.#listDepth;
                if (isAtBase && (code === CLOSE_LIST || (code === COMMA && this.#piece.length + i - start >= this.pieceSize))) {
                    flush(i);
                    start = i + 1;
                    this.#parse(code === COMMA);
                    if (code === COMMA)
                        yield;
                    else
                        this.#leave();
                    continue;
                }
            }
            else if (this.#depth < 2) {
                if (this.#begins(code)) {
                    flush(i);
                    start = i + 1;
                    this.#enter();
                    continue;
                }
                if (code === QUOTE) {
                    flush(i);
                    this.#nameAt = this.#rest.length;
                }
                else if (code === COLON) {
                    flush(i);
                    this.#isNamed = JSON.parse(this.#rest.slice(this.#nameAt)) === 'events';
                    // Of two the last one counts.
                    if (this.#isNamed)
                        this.#events = null;
                    continue;
                }
                if (!isSpace(code))
                    this.#isNamed = false;
            }
            if (code === QUOTE)
                this.#isInString = true;
            else if (code === OPEN_LIST || code === OPEN_OBJECT)
                this.#depth++;
            else if (code === CLOSE_LIST || code === CLOSE_OBJECT)
                this.#depth--;
        }
        flush(text.length);
    }
    /** What it all says. */
    end() {
        if (this.#listDepth > 0)
            throw new SyntaxError('The list does not end.');
        const root = JSON.parse(this.#rest);
        if (!this.#events)
            return root;
        if (Array.isArray(root))
            return this.#events;
        return Object.assign(root, { events: this.#events });
    }
    /** Whether the list begins here: it is the root, or named `events` in it. */
    #begins(code) {
        return code === OPEN_LIST && (this.#depth === 0 ? this.#rest.trim() === '' : this.#isNamed);
    }
    #enter() {
        this.#events = [];
        this.#hasCut = this.#isNamed = false;
        this.#rest += '[]';
        this.#listDepth = ++this.#depth;
    }
    #leave() {
        this.#depth--;
        this.#listDepth = 0;
    }
    /** `isCut`: more follows. */
    #parse(isCut) {
        const list = JSON.parse(`[${this.#piece}]`);
        this.#piece = '';
        if (list.length === 0 && (isCut || this.#hasCut))
            throw new SyntaxError('Nothing stands beside a comma.');
        this.#hasCut ||= isCut;
        for (const one of list)
            this.#events?.push(one);
    }
}
/** What a JSON text says that comes in parts, cut anywhere. @throws SyntaxError where `JSON.parse` does. */
function* jsonSteps(texts, pieceSize = PIECE) {
    const cutter = new JsonCutter(pieceSize);
    for (const text of texts) {
        yield* cutter.feed(text);
        yield;
    }
    return cutter.end();
}

// How far the reading of a large story is, in words and as a bar: only where it takes long enough to be missed.
const LATE_MS = 500;
const progressStyles = css `
  .progress { display: flex; align-items: center; gap: 0.75em; block-size: 0; font-size: 0.8125em; color: var(--khatt-muted, color-mix(in srgb, currentColor 66%, transparent)); }
  .progress progress { flex: 1; block-size: 3px; max-inline-size: 16em; appearance: none; border: 0; background: color-mix(in srgb, currentColor 15%, transparent); accent-color: currentColor; }
  .progress progress::-webkit-progress-bar { background: none; }
  .progress progress::-webkit-progress-value, .progress progress::-moz-progress-bar { background: currentColor; }
`;
class Progress {
    #node = document.createElement('div');
    #bar = document.createElement('progress');
    #words = document.createElement('span');
    #begin = performance.now();
    constructor(store, total) {
        this.store = store;
        this.#bar.max = total;
        this.#node.className = 'progress';
        this.#node.append(this.#words, this.#bar);
    }
    /** So many events are done. */
    at(done) {
        const { store } = this;
        if (performance.now() - this.#begin < LATE_MS)
            return;
        const { messages: { loading }, words, } = store.language;
        const [n, total] = [done, this.#bar.max].map((one) => formatNumber(Math.round(one), words));
        this.#bar.value = done;
        this.#bar.ariaLabel = loading;
        this.#bar.ariaValueText = this.#words.textContent = `${loading}: ${n} / ${total}`;
        if (store.progress || !loading)
            return;
        addStyles(store.host, progressStyles);
        store.progress = this.#node;
        store.host.requestUpdate();
    }
    end() {
        if (this.store.progress !== this.#node)
            return;
        this.store.progress = null;
        this.store.host.requestUpdate();
    }
}

// Reads a story of many events in slices, a file of its own: a picture of some of them stands at once, how far it is is
// told, and who takes the story or the widget away ends it.
/** Events of the first picture: the weightiest, and as many from the whole length of the list. */
const SOME = 60;
/** As many are asked for their weight. */
const MOST_WEIGHED = 100_000;
/** Own width under which there is a list, of which some events are no picture. */
const LEAST_CHART_PX = 560;
/** So many bytes become text at once. */
const TEXT_BYTES = 1 << 17;
function* textsOf(chunks) {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for (const chunk of chunks)
        for (let at = 0; at < chunk.length; at += TEXT_BYTES)
            yield decoder.decode(chunk.subarray(at, at + TEXT_BYTES), { stream: true });
    yield decoder.decode();
}
/**
 * What a JSON text in UTF-8 says, in slices; undefined where it is none, which who reads it at once then tells, and
 * where it was ended.
 */
async function parseLarge(chunks, signal) {
    try {
        return (await inSlices(jsonSteps(textsOf(chunks)), signal)) ?? undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * The labelling with a place for all of its cards, and with what comes `after` it, which is kept with it; null where it
 * was ended.
 */
async function placeRest(labelling, rest, after, signal) {
    const placed = await inSlices(rest, signal);
    const whole = placed && { ...labelling, ...placed, rest: undefined };
    return whole && (await inSlices(after(whole), signal, undefined, 1)) && whole;
}
/** The story as plain data but for its events. */
function rootOf(value) {
    if (isList(value))
        return { events: value };
    if (typeof value !== 'object' || value === null)
        return value;
    const rest = { ...value };
    delete rest.events;
    return { ...plainOf(rest, MAX_DEPTH), events: valueAt(value, 'events') };
}
const weightOf = (event) => {
    const weight = typeof event === 'object' && event !== null ? valueAt(event, 'importance') : undefined;
    return typeof weight === 'number' ? weight : 0.5;
};
/** Some places for a first picture, in order: in steps. */
function* someOf(count, weightAt) {
    const taken = new Set();
    for (let i = 0; i < SOME; i++)
        taken.add(Math.round((i * (count - 1)) / (SOME - 1)));
    const weights = new Float32Array(Math.min(count, MOST_WEIGHED));
    for (let i = 0; i < weights.length; i++) {
        weights[i] = weightAt(i);
        if (i % 64 === 0)
            yield 0;
    }
    const least = weights.slice().sort()[Math.max(0, weights.length - SOME)] ?? 0;
    for (let i = 0; i < weights.length && taken.size < 2 * SOME; i++)
        if ((weights[i] ?? 0) >= least)
            taken.add(i);
    return [...taken].sort((a, b) => a - b);
}
/**
 * What came of it; null where it was ended before. Whatever throws, such as a column of another hand, makes the story
 * unreadable.
 */
async function readLarge(store, value, options) {
    try {
        return await readInSlices(store, value, options);
    }
    catch (error) {
        const { document } = findDocument({ events: [] }, options.reading);
        return { document, found: [{ code: 'document/unreadable', path: '', values: [String(error)], severity: 'error' }] };
    }
}
async function readInSlices(store, value, { signal, reading: options, timeZone, seasons, show, isGrown }) {
    const [columns, wrong] = checkColumns(columnsOf(value));
    const root = columns ? null : rootOf(value);
    const total = columns ? columns.date.length : (root?.events.length ?? 0);
    const progress = new Progress(store, total);
    const chronicleOf = { timeZone: timeZone ?? undefined, seasons };
    const isChart = store.settings.layout !== 'vertical' && store.host.clientWidth >= LEAST_CHART_PX;
    try {
        const rest = columns && readRest(value, options, wrong);
        if (isChart && !store.chronicle && total > 2 * SOME) {
            const some = await inSlices(someOf(total, columns ? (i) => columns.importance?.[i] ?? 0.5 : (i) => weightOf(root?.events[i])), signal);
            if (!some)
                return null;
            const events = some.map((i) => (columns ? rawAt(columns, rest?.document.groups ?? [], i) : root?.events[i]));
            const { document } = findDocument({ ...(rest?.document ?? root), events }, options);
            if (document.events.length > 0)
                show({ status: 'ready', document, chronicle: createChronicle(document, chronicleOf), found: [], isPart: true });
        }
        const told = (done) => progress.at(done);
        const fromColumns = columns && rest && (await inSlices(columnSteps(columns, rest, chronicleOf), signal, told));
        const reading = fromColumns ??
            (await inSlices(readingSteps(() => root, options, true), signal, (done) => told(done / 2)));
        const chronicle = fromColumns?.chronicle ??
            (reading &&
                (await inSlices(chronicleSteps(reading.document, chronicleOf), signal, (done) => told((total + done) / 2))));
        if (chronicle && store.prepare)
            await inSlices(store.prepare(chronicle, undefined, isGrown), signal, undefined, 1);
        return reading && chronicle && { ...reading, chronicle };
    }
    finally {
        progress.end();
    }
}

export { parseLarge, placeRest, readLarge };
//# sourceMappingURL=large.js.map
