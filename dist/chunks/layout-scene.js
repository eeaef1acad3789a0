// What no text of a story may carry, wherever it is shown.
/** Direction controls that could turn the text around them, and controls that no text needs. */
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g;
/** No language stacks so many marks, and invisible letters between them, on one letter. */
const STACKED = /([\p{M}\p{Cf}]{8})[\p{M}\p{Cf}]+/gu;
/**
 * Letters, digits and signs of which nothing is taken: most texts are of these alone, and asking for marks costs most
 * of reading a text.
 */
const PLAIN = /^[\t\n -~\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u058F\u05D0-\u05F4\u0620-\u064A\u0660-\u066F\u0671-\u06D5\u2010-\u2027\u2030-\u205F]*$/;
/** Half of a letter is none: it cannot be written to a file or an address. */
const HALVES = /\p{Cs}/gu;
/** Whether it is of those alone. */
const isPlainText = (text) => PLAIN.test(text);
/** Without controls; halves of letters are U+FFFD, and of marks on one letter there are eight at most. */
const cleanText = (text) => isPlainText(text) ? text : text.replace(CONTROLS, '').replace(HALVES, '\uFFFD').replace(STACKED, '$1');

// Which addresses may become links and media. The URL parser decides, never a look at the raw string:
// it drops tabs, newlines and leading controls that would hide a scheme.
const LINK_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const MEDIA_SCHEMES = new Set(['http:', 'https:']);
/** Stands in for the page's address where none is given, so that relative addresses can be looked at. */
const NOWHERE$1 = 'https://nowhere.invalid/';
const DATA_IMAGE = /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/=]+$/;
const DATA_LIMIT = 100_000;
function checked(text, baseUrl, schemes) {
    try {
        const url = new URL(text, baseUrl ?? NOWHERE$1);
        if (!schemes.has(url.protocol) || url.username !== '' || url.password !== '')
            return null;
        // Without a base a relative address stays as it was written, but for what may not stand where it is shown.
        return baseUrl === undefined && url.href.startsWith(NOWHERE$1) ? cleanText(text) : url.href;
    }
    catch {
        return null;
    }
}
/**
 * The address for a link, resolved against `baseUrl`, or null where its scheme is not http, https, mailto or tel, or it
 * names a user.
 */
const linkUrl = (text, baseUrl) => checked(text, baseUrl, LINK_SCHEMES);
/** The address of a picture, sound or film: http, https, relative, or a small inline image. */
function mediaUrl(text, baseUrl) {
    if (text.length <= DATA_LIMIT && DATA_IMAGE.test(text))
        return text;
    return checked(text, baseUrl, MEDIA_SCHEMES);
}

// Text to structured runs: paragraphs, `**strong**`, `*emphasis*`, `[text](url)`, a backslash to escape.
// Total: it takes any string, never loses visible text, and lets no scheme through that url.ts does not.
/** Paragraphs in order; none for text without a visible character. */
const parseRuns = (text) => parse(text, []).map((nodes) => runsOf(nodes, {}));
/** The same with the marks as they are nested. */
const parseNodes = (text) => parse(text, []);
const runsOf = (nodes, style) => nodes.flatMap((node) => {
    if (typeof node === 'string')
        return { text: node, ...style };
    const { nodes: inner, ...own } = node;
    return runsOf(inner, { ...style, ...own });
});
/** The text with other addresses of its links; null leaves one as it is. */
function withLinks(text, addressOf) {
    const targets = [];
    parse(text, targets);
    let written = '';
    let from = 0;
    for (const { at, end } of targets) {
        const address = addressOf(text.slice(at, end).trim())?.replaceAll(')', '%29') ?? '';
        if (address === '' || address.length > LONGEST_TARGET)
            continue;
        written += text.slice(from, at) + address;
        from = end;
    }
    return written + text.slice(from);
}
/** `targets` is told the address of each link, in order. */
function parse(text, targets) {
    const paragraphs = [];
    let from = 0;
    for (const { index, 0: lines } of [...text.matchAll(/\n[^\S\n]*\n\s*/g), { index: text.length, 0: '' }]) {
        const one = text.slice(from, index);
        const nodes = [];
        inline(one.trim(), {}, nodes, from + one.length - one.trimStart().length, targets);
        if (nodes.length > 0)
            paragraphs.push(nodes);
        from = index + lines.length;
    }
    return paragraphs;
}
/** The visible text alone, paragraphs joined by blank lines. */
const plainText = (paragraphs) => paragraphs.map((runs) => runs.map((run) => run.text).join('')).join('\n\n');
/**
 * Reads what begins at `offset` of the whole text, inside of the marks of `style`. No mark is read within itself, so it
 * goes no deeper than three.
 */
function inline(text, style, nodes, offset, targets) {
    const ends = closings(text);
    let plain = '';
    let at = 0;
    const flush = () => {
        if (plain !== '')
            nodes.push(plain);
        plain = '';
    };
    const inside = (own, from, end) => {
        const inner = [];
        inline(text.slice(from, end), { ...style, ...own }, inner, offset + from, targets);
        nodes.push({ ...own, nodes: inner });
    };
    while (at < text.length) {
        const char = text.charAt(at);
        if (char === '\\' && /[\\*[\]()]/.test(text.charAt(at + 1))) {
            plain += text.charAt(at + 1);
            at += 2;
            continue;
        }
        const mark = text.startsWith('**', at) ? '**' : char === '*' ? '*' : '';
        const name = mark === '**' ? 'strong' : 'emphasis';
        if (mark && !style[name]) {
            const from = at + mark.length;
            const end = /\s/.test(text.charAt(from)) ? -1 : (ends[name][from] ?? -1);
            if (end > from) {
                flush();
                inside({ [name]: true }, from, end);
                at = end + mark.length;
                continue;
            }
        }
        if (char === '[' && style.href === undefined) {
            const link = linkAt(text, at, ends.paren);
            if (link) {
                flush();
                targets.push({ at: offset + link.close + 2, end: offset + link.end - 1 });
                const href = linkUrl(text.slice(link.close + 2, link.end - 1).trim());
                if (href === null)
                    inline(text.slice(at + 1, link.close), style, nodes, offset + at + 1, targets);
                else
                    inside({ href }, at + 1, link.close);
                at = link.end;
                continue;
            }
        }
        const step = mark || char;
        plain += step;
        at += step.length;
    }
    flush();
}
/**
 * Where '**', '*' and ')' come next, for each place; -1 where they do not. A mark closes where no white space stands
 * before it and no backslash escapes it, and '*' not in a '**'. Found once, from the end: no text costs more than its
 * length.
 */
function closings(text) {
    const [strong, emphasis, paren] = [0, 1, 2].map(() => new Int32Array(text.length + 3).fill(-1));
    for (let at = text.length - 1; at >= 0; at--) {
        const char = text.charAt(at);
        const closes = char === '*' && !/\s/.test(text.charAt(at - 1));
        const isTwo = text.startsWith('**', at);
        const next = at + (char === '\\' ? 2 : 1);
        strong[at] = isTwo && closes ? at : (strong[next] ?? -1);
        emphasis[at] = closes && !isTwo ? at : (emphasis[isTwo ? at + 2 : next] ?? -1);
        paren[at] = char === ')' ? at : (paren[at + 1] ?? -1);
    }
    return { strong, emphasis, paren };
}
const LONGEST_LABEL = 1000;
const LONGEST_TARGET = 2000;
/**
 * `[label](target)` at `from`: where the label closes, and where all of it ends; null where there is none. Bounded, so
 * that a row of '[' costs no more than its length.
 */
function linkAt(text, from, parens) {
    let close = -1;
    for (let at = from + 1; at < text.length && at - from < LONGEST_LABEL; at++) {
        const char = text.charAt(at);
        if (char === '\\')
            at++;
        else if (char === '[')
            return null;
        else if (char === ']') {
            close = at;
            break;
        }
    }
    if (close <= from + 1 || text.charAt(close + 1) !== '(')
        return null;
    const end = parens[close] ?? -1;
    return end < 0 || end - close > LONGEST_TARGET ? null : { close, end: end + 1 };
}

// Civil time: days and milliseconds of the proleptic Gregorian calendar, for any year a double can hold, without
// `Date`. Day arithmetic after Howard Hinnant, 'chrono-Compatible Low-Level Date Algorithms' (2013).
const MS_PER_DAY = 86_400_000;
const DAYS_PER_ERA = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH_DAYS = 719_468;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
/** Days of a month, 1 to 12; 0 for any other number. */
const daysInMonth = (year, month) => month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);
function daysOf(year, month, day) {
    const y = month <= 2 ? year - 1 : year;
    const era = Math.floor(y / 400);
    const yearOfEra = y - era * 400;
    const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
    return (era * DAYS_PER_ERA +
        yearOfEra * 365 +
        Math.floor(yearOfEra / 4) -
        Math.floor(yearOfEra / 100) +
        dayOfYear -
        EPOCH_DAYS);
}
/** Civil ms since 1970-01-01T00:00. `month` may run over: month 13 is the January after. */
function civilMs(year, month = 1, day = 1, hour = 0, minute = 0, second = 0, millisecond = 0) {
    const years = year + Math.floor((month - 1) / 12);
    return (daysOf(years, month - 12 * Math.floor((month - 1) / 12), day) * MS_PER_DAY +
        hour * 3_600_000 +
        minute * 60_000 +
        second * 1000 +
        millisecond);
}
/** The fields of a finite civil moment. */
function civilFields(ms) {
    const days = Math.floor(ms / MS_PER_DAY);
    const rest = Math.floor(ms - days * MS_PER_DAY);
    const shifted = days + EPOCH_DAYS;
    const era = Math.floor(shifted / DAYS_PER_ERA);
    const dayOfEra = shifted - era * DAYS_PER_ERA;
    const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
    const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
    const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
    const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
    return {
        year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
        month,
        day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
        hour: Math.floor(rest / 3_600_000),
        minute: Math.floor(rest / 60_000) % 60,
        second: Math.floor(rest / 1000) % 60,
        millisecond: rest % 1000,
    };
}
/** 0 is Sunday. */
const weekday = (ms) => (((Math.floor(ms / MS_PER_DAY) + 4) % 7) + 7) % 7;

// One date of an EDTF text, read from left to right: every character is looked at once, nothing is tried twice.
/**
 * What is wrong with a text that should be EDTF, and at which character: a key of edtf-words.ts, which makes words of
 * it and the values. They weigh more than the scanner may, and few ask for them.
 */
class EdtfRefusal extends Error {
    constructor(code, why, position, values = []) {
        super(why);
        this.code = code;
        this.why = why;
        this.position = position;
        this.values = values;
    }
}
/** @throws EdtfRefusal at the cursor, or at the position given. */
function fail({ at }, code, why, position = at, ...values) {
    throw new EdtfRefusal(code, why, position, values);
}
/** @throws EdtfRefusal: `what` was expected at the cursor, and something else is there. */
const expected = (cursor, what) => fail(cursor, 'syntax', 'expected', cursor.at, what, peek(cursor));
/** The character that stands here; empty at the end. */
const peek = ({ text, at, to }) => (at < to ? text.charAt(at) : '');
/** Takes that character where it stands here. */
function take(cursor, char) {
    const isIt = peek(cursor) === char;
    if (isIt)
        cursor.at++;
    return isIt;
}
const isDigit = (char) => char >= '0' && char <= '9';
/** So many digits, and `X` for open ones where they may be; `what` is for the error. */
function takeDigits(cursor, what, length, mayBeOpen = false) {
    const start = cursor.at;
    while (cursor.at - start < length && (isDigit(peek(cursor)) || (mayBeOpen && peek(cursor) === 'X')))
        cursor.at++;
    if (cursor.at - start < length)
        expected(cursor, what);
    return cursor.text.slice(start, cursor.at);
}
/** One digit or more. */
function takeRun(cursor, what) {
    const start = cursor.at;
    while (isDigit(peek(cursor)))
        cursor.at++;
    if (cursor.at === start)
        expected(cursor, what);
    return cursor.text.slice(start, cursor.at);
}
function takeQualifier(cursor) {
    const char = peek(cursor);
    if (char !== '?' && char !== '~' && char !== '%')
        return '';
    cursor.at++;
    return char;
}

// From UTC to the wall clock of a zone and back, by the engine's own zone data.
/** Cached: a formatter costs a hundred times what a use of it does. Bounded by the number of zones a page names. */
const formatters = new Map();
/** The range of `Date`. */
const LIMIT_MS = 8.64e15;
function formatterOf(zone) {
    let formatter = formatters.get(zone);
    if (!formatter) {
        formatter = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
            timeZone: zone,
            hourCycle: 'h23',
            era: 'short',
            year: 'numeric',
            month: 'numeric',
            day: 'numeric',
            hour: 'numeric',
            minute: 'numeric',
            second: 'numeric',
        });
        formatters.set(zone, formatter);
    }
    return formatter;
}
/** The engine's own names, filled at the first question; fewer than it takes. */
const zones = new Set();
/**
 * Whether the engine knows the zone. A formatter, which takes more names, is made only where its list does not say so.
 */
function isZone(name) {
    if (zones.size === 0)
        for (const zone of Intl.supportedValuesOf?.('timeZone') ?? [])
            zones.add(zone);
    if (zones.has(name))
        return true;
    try {
        formatterOf(name);
        return true;
    }
    catch {
        return false;
    }
}
/**
 * Civil ms of `zone` at a UTC moment. Outside the range of `Date`, and for infinities, the moment itself. Throws
 * RangeError for an unknown zone.
 */
function utcToCivil(utcMs, zone) {
    if (zone === 'UTC' || !(Math.abs(utcMs) < LIMIT_MS))
        return utcMs;
    const whole = Math.floor(utcMs / 1000) * 1000;
    const field = {};
    for (const { type, value } of formatterOf(zone).formatToParts(whole))
        field[type] = value;
    const number = (name) => Number(field[name]);
    const year = field['era']?.startsWith('B') ? 1 - number('year') : number('year');
    return (civilMs(year, number('month'), number('day'), number('hour'), number('minute'), number('second')) + (utcMs - whole));
}
/** Civil ms of `zone` now, by the machine's clock. */
const civilNow = (zone) => utcToCivil(Date.now(), zone);
/** The UTC moment of a wall clock: in an overlap the earlier one, in a gap as if the clock had not yet been changed. */
function civilToUtc(ms, zone) {
    if (zone === 'UTC' || !(Math.abs(ms) < LIMIT_MS))
        return ms;
    const offsetAt = (utc) => utcToCivil(utc, zone) - utc;
    const before = ms - offsetAt(ms - 86_400_000);
    if (utcToCivil(before, zone) === ms)
        return before;
    const after = ms - offsetAt(ms + 86_400_000);
    return utcToCivil(after, zone) === ms ? after : before;
}

// What an EDTF date that was read stands for: its first and last day, its bounds in time, its precision.
/** First month and length in months of the seasons 21 to 41; 24 and 30 run into the next year. */
const SEASONS = [
    [3, 3],
    [6, 3],
    [9, 3],
    [12, 3],
    [3, 3],
    [6, 3],
    [9, 3],
    [12, 3],
    [9, 3],
    [12, 3],
    [3, 3],
    [6, 3],
    [1, 3],
    [4, 3],
    [7, 3],
    [10, 3],
    [1, 4],
    [5, 4],
    [9, 4],
    [1, 6],
    [7, 6],
];
function seasonMonths(season, seasons) {
    const shifted = seasons === 'southern' && season <= 24 ? season + 8 : season;
    return SEASONS[shifted - 21] ?? [1, 12];
}
/** The last double before `next`: one ms where a double holds single ms, else its predecessor. */
function lastBefore(next) {
    if (next - 1 < next)
        return next - 1;
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, next);
    view.setBigInt64(0, view.getBigInt64(0) + (next > 0 ? -1n : 1n));
    return view.getFloat64(0);
}
/** The number that a year's digits are; never -0. */
const signed = ({ text, isMinus }, digits = text) => (isMinus ? -Number(digits) : Number(digits)) || 0;
const isOpen = (part) => part?.text.includes('X') === true;
const fits = (mask, number) => {
    if (!mask.includes('X'))
        return Number(mask) === number;
    const text = String(number).padStart(mask.length, '0');
    return [...mask].every((char, i) => char === 'X' || char === text[i]);
};
/** The numbers from `first` to `last` whose two digits fit a mask such as `1X`. */
function matching(mask, first, last) {
    // Nearly all dates are whole: nothing is searched for.
    const whole = Number(mask);
    if (!Number.isNaN(whole))
        return whole >= first && whole <= last ? [whole] : [];
    return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((n) => fits(mask, n));
}
/** The years that the digits allow. */
function yearsOf$1(year) {
    const { text, isMinus, significant } = year;
    const mask = significant === undefined ? text : text.slice(0, significant).padEnd(text.length, 'X');
    const [low, high] = [signed(year, mask.replaceAll('X', '0')), signed(year, mask.replaceAll('X', '9'))];
    // There is no year -0.
    return { from: Math.min(low, high), to: isMinus ? Math.min(Math.max(low, high), -1) : Math.max(low, high), mask };
}
/** The year as a number, where the digits allow just one; else the first one that they allow. */
function yearOf({ year, month, day }, first) {
    const { from, to } = yearsOf$1(year);
    return from === to || [year, month, day].some(isOpen) ? first.year : signed(year);
}
/**
 * The first (1) or last (-1) day that the digits allow; a mask may have to pass over years in which it does not exist.
 */
function edge({ year, month, day, season, text }, way) {
    const { from, to, mask } = yearsOf$1(year);
    const months = month && season === undefined ? matching(month.text, 1, 12) : [1];
    const ordered = (list) => (way > 0 ? list : [...list].reverse());
    const start = way > 0 ? from : to;
    if (!day)
        return { year: start, month: ordered(months)[0] ?? 1, day: 1 };
    // The longest month that the digits allow, in a leap year: a day that no year has is refused without a search.
    const days = ordered(matching(day.text, 1, Math.max(...months.map((m) => daysInMonth(2000, m)))));
    for (let y = start; days.length > 0 && y >= from && y <= to; y += way) {
        if (!fits(mask, Math.abs(y)))
            continue;
        for (const m of ordered(months)) {
            const d = days.find((one) => one <= daysInMonth(y, m));
            if (d !== undefined)
                return { year: y, month: m, day: d };
        }
    }
    const [m = 1] = months;
    const isWhole = ![year, month, day].some(isOpen) && day.text !== '00';
    throw isWhole
        ? new EdtfRefusal('range', 'monthDays', day.position, [m, signed(year), daysInMonth(from, m)])
        : new EdtfRefusal('range', 'noDay', day.position, [text]);
}
/** First and last millisecond, from the first and the last day. */
function boundsOf({ month, day, season, time }, first, last, seasons) {
    if (time)
        return boundsOfTime(time, first);
    if (season !== undefined) {
        const [start, length] = seasonMonths(season, seasons);
        return {
            earliest: civilMs(first.year, start),
            latest: lastBefore(civilMs(last.year, start + length)),
            floating: true,
        };
    }
    const earliest = civilMs(first.year, month ? first.month : 1, day ? first.day : 1);
    const next = day
        ? civilMs(last.year, last.month, last.day + 1)
        : month
            ? civilMs(last.year, last.month + 1)
            : civilMs(last.year + 1);
    return { earliest, latest: lastBefore(next), floating: true };
}
function boundsOfTime({ fields: { hour, minute, second, millisecond }, offsetMinutes, zone }, { year, month, day }) {
    const civil = civilMs(year, month, day, hour, minute, second, millisecond);
    const length = second === undefined ? 60_000 : millisecond === undefined ? 1000 : 1;
    const earliest = offsetMinutes !== undefined ? civil - offsetMinutes * 60_000 : zone !== undefined ? civilToUtc(civil, zone) : civil;
    return { earliest, latest: earliest + length - 1, floating: offsetMinutes === undefined && zone === undefined };
}
function precisionOf({ year: { text, significant }, month, day, season, time }) {
    if (time)
        return time.fields.millisecond !== undefined
            ? 'millisecond'
            : time.fields.second !== undefined
                ? 'second'
                : 'minute';
    if (day)
        return isOpen(day) ? 'day-unspecified' : isOpen(month) ? 'month-unspecified' : 'day';
    if (season !== undefined)
        return 'season';
    if (month)
        return isOpen(month) ? 'month-unspecified' : 'month';
    const dropped = significant !== undefined
        ? text.length - significant
        : /^\d*X+$/.test(text)
            ? text.length - text.indexOf('X')
            : text.includes('X')
                ? 4
                : 0;
    return ['year', 'decade', 'century', 'millennium'][dropped] ?? 'year-unspecified';
}

// The time of an EDTF date, from its 'T' on, with the offset or the zone behind it.
/** Reads what stands after the 'T'. */
function scanTime(cursor) {
    const hour = takeTwo(cursor, 'hour', 23);
    if (!take(cursor, ':'))
        expected(cursor, 'colon');
    const minute = takeTwo(cursor, 'minute', 59);
    const second = take(cursor, ':') ? takeTwo(cursor, 'second', 59) : undefined;
    const millisecond = second !== undefined && take(cursor, '.')
        ? Number(takeRun(cursor, 'fraction').slice(0, 3).padEnd(3, '0'))
        : undefined;
    const offsetMinutes = takeOffset(cursor);
    const zone = peek(cursor) === '[' ? takeZone(cursor) : undefined;
    return {
        fields: {
            hour,
            minute,
            ...(second !== undefined ? { second } : {}),
            ...(millisecond !== undefined ? { millisecond } : {}),
        },
        ...(offsetMinutes !== undefined ? { offsetMinutes } : {}),
        ...(zone !== undefined ? { zone } : {}),
    };
}
function takeTwo(cursor, what, most) {
    const position = cursor.at;
    const digits = takeDigits(cursor, what, 2);
    if (Number(digits) > most)
        fail(cursor, 'range', 'beyond', position, what, most, digits);
    return Number(digits);
}
/** 'Z', '+03:00', '-05'. */
function takeOffset(cursor) {
    if (take(cursor, 'Z'))
        return 0;
    const way = take(cursor, '+') ? 1 : take(cursor, '-') ? -1 : undefined;
    if (way === undefined)
        return undefined;
    const hours = takeTwo(cursor, 'offsetHours', 23);
    const minutes = take(cursor, ':') ? takeTwo(cursor, 'offsetMinutes', 59) : 0;
    // No offset is -0.
    return way * (hours * 60 + minutes) || 0;
}
/** '[Asia/Baghdad]' */
function takeZone(cursor) {
    const { text, at, to } = cursor;
    const end = text.indexOf(']', at);
    if (end < 0 || end >= to)
        fail(cursor, 'syntax', 'afterZone', to);
    const zone = text.slice(at + 1, end);
    if (!isZone(zone))
        fail(cursor, 'zone', 'noZone', at + 1, zone);
    cursor.at = end + 1;
    return zone;
}

// Reads one EDTF date: year, month and day here, the time in edtf-time.ts, what they stand for in edtf-bounds.ts.
// Level 0 to 2 of the EDTF specification (Library of Congress, 2019), as ISO 8601-2 has it.
/** Beyond this, neighbouring years are no longer told apart by the arithmetic. */
const MAX_YEAR = 1e14;
const FIRST_SEASON = 21;
const LAST_SEASON = 41;
/** `?` and `~` together are `%`. */
function mergeQualifiers(...qualifiers) {
    const has = (mark) => qualifiers.some((one) => one === mark || one === '%');
    return has('?') ? (has('~') ? '%' : '?') : has('~') ? '~' : '';
}
/** Reads `text[from, to)` as one date. */
function scanDate(text, from, to, seasons) {
    const cursor = { text, at: from, to };
    if (from === to)
        fail(cursor, 'empty', 'nothing');
    const year = takeYear(cursor);
    const month = !year.isLong && take(cursor, '-') ? takePart(cursor, 'month') : undefined;
    const day = month && take(cursor, '-') ? takePart(cursor, 'day') : undefined;
    const season = seasonOf(month);
    if (season !== undefined && day)
        fail(cursor, 'syntax', 'seasonDay', day.position);
    if (month && season === undefined && matching(month.text, 1, 12).length === 0)
        fail(cursor, 'range', 'noMonth', month.position, month.text);
    if (year.significant !== undefined && month)
        fail(cursor, 'syntax', 'yearAlone', month.position);
    if (peek(cursor) === 'T' && (!day || [year, month, day].some(isOpen)))
        fail(cursor, 'syntax', 'wholeDate');
    const time = take(cursor, 'T') ? scanTime(cursor) : undefined;
    if (cursor.at < to)
        expected(cursor, 'end');
    return dateOf({ year, month, day, season, time, text: text.slice(from, to) }, seasons);
}
function takeYear(cursor) {
    const before = takeQualifier(cursor);
    const position = cursor.at;
    const isLong = take(cursor, 'Y');
    const isMinus = take(cursor, '-');
    const text = isLong ? takeLongYear(cursor, position) : takeDigits(cursor, 'year', 4, true);
    if (Number(text.replaceAll('X', '9')) > MAX_YEAR)
        fail(cursor, 'range', 'lastYear', position, MAX_YEAR);
    if (isMinus && Number(text) === 0)
        fail(cursor, 'range', 'noYear', position);
    if (!isLong && isDigit(peek(cursor)))
        expected(cursor, 'afterYear');
    const significant = take(cursor, 'S') ? takeSignificant(cursor, text) : undefined;
    return { text, position, before, isLong, isMinus, significant, after: takeQualifier(cursor) };
}
/** The digits after 'Y', with an exponent written out. */
function takeLongYear(cursor, position) {
    const text = takeRun(cursor, 'longYear');
    if (!take(cursor, 'E'))
        return text.length < 5 ? fail(cursor, 'syntax', 'shortYear', position) : text;
    const power = Number(takeRun(cursor, 'exponent'));
    if (text.length + power > 15)
        fail(cursor, 'range', 'lastYear', position, MAX_YEAR);
    return String(BigInt(text) * 10n ** BigInt(power));
}
/** The count after 'S'. */
function takeSignificant(cursor, year) {
    const position = cursor.at;
    const count = Number(takeRun(cursor, 'count'));
    return count < 1 || count > year.length || year.includes('X')
        ? fail(cursor, 'range', 'significant', position, year.length)
        : count;
}
function takePart(cursor, what) {
    const before = takeQualifier(cursor);
    const position = cursor.at;
    return { text: takeDigits(cursor, what, 2, true), position, before, after: takeQualifier(cursor) };
}
function seasonOf(month) {
    const number = Number(month?.text);
    return number >= FIRST_SEASON && number <= LAST_SEASON ? number : undefined;
}
function dateOf(written, seasons) {
    const { year, month, day, season, time } = written;
    const [first, last] = [edge(written, 1), edge(written, -1)];
    const parts = {
        year: mergeQualifiers(year.before, year.after, month?.after, day?.after),
        ...(month ? { month: mergeQualifiers(month.before, month.after, day?.after) } : {}),
        ...(day ? { day: mergeQualifiers(day.before, day.after) } : {}),
    };
    const open = {
        ...(isOpen(year) ? { year: (year.isMinus ? '-' : '') + year.text } : {}),
        ...(month && isOpen(month) ? { month: month.text } : {}),
        ...(day && isOpen(day) ? { day: day.text } : {}),
    };
    return {
        kind: 'date',
        ...boundsOf(written, first, last, seasons),
        precision: precisionOf(written),
        qualifier: mergeQualifiers(parts.year, parts.month, parts.day),
        parts,
        fields: {
            year: yearOf(written, first),
            ...(season !== undefined ? { season } : month ? { month: first.month } : {}),
            ...(day ? { day: first.day } : {}),
            ...time?.fields,
        },
        ...(Object.keys(open).length > 0 ? { unspecified: open } : {}),
        ...(year.significant !== undefined && year.significant < year.text.length
            ? { significantDigits: year.significant }
            : {}),
        ...(time?.offsetMinutes !== undefined ? { offsetMinutes: time.offsetMinutes } : {}),
        ...(time?.zone !== undefined ? { zone: time.zone } : {}),
        ...(year.text === 'XXXX' ? { axis: 'undated' } : {}),
    };
}

// EDTF text to a date and back: intervals and sets around the single dates of edtf-scan.ts.
/** Longer texts are refused before anything looks at them. */
const MAX_LENGTH = 64;
const OLD_WORDS = ['open', 'unknown'];
/** A year, a month or a day that every month has: most dates are such, and need no closer look. */
const SURE_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|1\d|2[0-8]))?)?$/;
const DAY_LENGTH = 10;
function dayOf(text) {
    const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
    const earliest = civilMs(year, month, day);
    return {
        kind: 'date',
        earliest,
        latest: earliest + MS_PER_DAY - 1,
        floating: true,
        precision: 'day',
        qualifier: '',
        parts: { year: '', month: '', day: '' },
        fields: { year, month, day },
    };
}
/**
 * Reads EDTF levels 0 to 2, with three extensions: minutes without seconds, a `[Zone]` after a time, times in
 * intervals.
 * @throws EdtfRefusal for anything else, with a code and the position; edtf-told.ts says what was expected, too.
 */
function parseEdtf(text, { timeZone = 'UTC', seasons = 'northern' } = {}) {
    if (text.length === DAY_LENGTH && SURE_DATE.test(text))
        return dayOf(text);
    if (text.length > MAX_LENGTH)
        throw new EdtfRefusal('length', 'tooLong', MAX_LENGTH, [MAX_LENGTH, text.length]);
    if (text === '')
        throw new EdtfRefusal('empty', 'nothing', 0);
    const first = text.charAt(0);
    if (first === '[' || first === '{')
        return scanSet(text, first, timeZone, seasons);
    const slash = slashOf(text, 0);
    if (slash < 0)
        return scanEnd(text, 0, text.length, seasons);
    const second = slashOf(text, slash + 1);
    if (second >= 0)
        throw new EdtfRefusal('syntax', 'oneSlash', second);
    return scanInterval(text, 0, slash, slash + 1, text.length, timeZone, seasons);
}
/** The next '/' that is not inside the brackets of a zone. */
function slashOf(text, from) {
    for (let at = from, depth = 0; at < text.length; at++) {
        const char = text.charAt(at);
        if (char === '[')
            depth++;
        else if (char === ']')
            depth--;
        else if (char === '/' && depth === 0)
            return at;
    }
    return -1;
}
function scanEnd(text, from, to, seasons) {
    const word = text.slice(from, to).toLowerCase();
    if (OLD_WORDS.includes(word))
        throw new EdtfRefusal('keyword', 'oldWord', from, [word]);
    return scanDate(text, from, to, seasons);
}
function scanInterval(text, from, fromEnd, to, toEnd, timeZone, seasons) {
    const kindOf = (part) => (part === '' ? 'unknown' : part === '..' ? 'open' : 'known');
    const start = kindOf(text.slice(from, fromEnd));
    const end = kindOf(text.slice(to, toEnd));
    if (start === 'unknown' && end === 'unknown')
        throw new EdtfRefusal('empty', 'noEnd', from);
    return interval(start === 'known' ? scanEnd(text, from, fromEnd, seasons) : null, end === 'known' ? scanEnd(text, to, toEnd, seasons) : null, start, end, timeZone, from);
}
function interval(from, to, start, end, timeZone, position) {
    const floating = [from, to].every((one) => one === null || one.floating);
    const bound = (one, ms) => (one.floating && !floating ? civilToUtc(ms, timeZone) : ms);
    const earliest = from ? bound(from, from.earliest) : start === 'open' ? -Infinity : null;
    const latest = to ? bound(to, to.latest) : end === 'open' ? Infinity : null;
    if (from && to && earliest !== null && latest !== null && latest < earliest)
        throw new EdtfRefusal('order', 'backwards', position);
    return {
        kind: 'interval',
        earliest,
        latest,
        floating,
        start,
        end,
        from,
        to,
        ...(from ? { precision: from.precision, qualifierStart: from.qualifier } : {}),
        ...(to ? { precisionEnd: to.precision, qualifierEnd: to.qualifier } : {}),
        ...((from?.axis ?? to?.axis) ? { axis: 'undated' } : {}),
    };
}
function scanSet(text, bracket, timeZone, seasons) {
    const close = bracket === '[' ? ']' : '}';
    if (!text.endsWith(close))
        throw new EdtfRefusal('syntax', 'endOfSet', text.length, [close]);
    const members = [];
    const end = text.length - 1;
    for (let at = 1; at <= end;) {
        const comma = text.indexOf(',', at);
        const stop = comma < 0 ? end : comma;
        members.push(scanMember(text, at, stop, timeZone, seasons));
        at = stop + 1;
    }
    const floating = members.every((member) => member.floating);
    const bound = (member, ms) => ms === null ? NaN : member.floating && !floating ? civilToUtc(ms, timeZone) : ms;
    return {
        kind: bracket === '[' ? 'oneOf' : 'allOf',
        floating,
        members,
        earliest: Math.min(...members.map((member) => bound(member, member.earliest))),
        latest: Math.max(...members.map((member) => bound(member, member.latest))),
        ...(members.some((member) => member.axis) ? { axis: 'undated' } : {}),
    };
}
/** A date, or a run `a..b` that may be open at one side. */
function scanMember(text, from, to, timeZone, seasons) {
    const dots = text.indexOf('..', from);
    if (dots < 0 || dots >= to)
        return scanDate(text, from, to, seasons);
    const start = dots > from ? scanDate(text, from, dots, seasons) : null;
    const end = dots + 2 < to ? scanDate(text, dots + 2, to, seasons) : null;
    if (!start && !end)
        throw new EdtfRefusal('empty', 'noRunEnd', from);
    return interval(start, end, start ? 'known' : 'open', end ? 'known' : 'open', timeZone, from);
}
const pad$1 = (n, length) => String(n).padStart(length, '0');
/** The canonical text: `parseEdtf` of it gives an equal date (with the same options). */
function formatEdtf(date) {
    if (date.kind === 'date')
        return formatSingle$1(date);
    if (date.kind === 'interval')
        return formatInterval$1(date, '/');
    const [open, close] = date.kind === 'oneOf' ? '[]' : '{}';
    return `${open}${date.members.map((member) => (member.kind === 'interval' ? formatInterval$1(member, '..') : formatSingle$1(member))).join(',')}${close}`;
}
function formatInterval$1({ from, to, start, end }, between) {
    const side = (date, kind) => date ? formatSingle$1(date) : kind === 'open' && between === '/' ? '..' : '';
    return side(from, start) + between + side(to, end);
}
function formatSingle$1({ fields, parts, unspecified, significantDigits, offsetMinutes, zone }) {
    const { year, month, day, season, hour, minute, second, millisecond } = fields;
    const digits = Math.abs(year) > 9999 ? `Y${year}` : `${year < 0 ? '-' : ''}${pad$1(Math.abs(year), 4)}`;
    const texts = [(unspecified?.year ?? digits) + (significantDigits !== undefined ? `S${significantDigits}` : '')];
    if (month !== undefined || season !== undefined)
        texts.push(unspecified?.month ?? pad$1(season ?? month ?? 0, 2));
    if (day !== undefined)
        texts.push(unspecified?.day ?? pad$1(day, 2));
    let text = qualified(texts, [parts.year, parts.month ?? '', parts.day ?? ''].slice(0, texts.length));
    if (hour !== undefined && minute !== undefined)
        text += `T${pad$1(hour, 2)}:${pad$1(minute, 2)}`;
    if (second !== undefined)
        text += `:${pad$1(second, 2)}`;
    if (millisecond !== undefined)
        text += `.${pad$1(millisecond, 3)}`;
    if (offsetMinutes !== undefined) {
        const away = Math.abs(offsetMinutes);
        text +=
            offsetMinutes === 0
                ? 'Z'
                : `${offsetMinutes < 0 ? '-' : '+'}${pad$1(Math.floor(away / 60), 2)}:${pad$1(away % 60, 2)}`;
    }
    return zone === undefined ? text : `${text}[${zone}]`;
}
/** A mark after a part speaks for all parts before it too; one before a part for that part alone. */
function qualified(texts, marks) {
    const lead = marks[0] ?? '';
    let shared = 0;
    while (lead !== '' && shared + 1 < marks.length && marks[shared + 1] === lead)
        shared++;
    return texts
        .map((text, i) => (lead !== '' && i <= shared ? text + (i === shared ? lead : '') : (marks[i] ?? '') + text))
        .join('-');
}

// Numbers in the digits of a locale, free of the invisible marks that some engines add.
/** What is made for these words once, under a name of its own: making a formatter costs far more than using it. */
function keep({ kept }, name, make) {
    let value = kept.get(name);
    if (value === undefined)
        kept.set(name, (value = make()));
    return value;
}
/** Direction marks; the joiners U+200C and U+200D are letters of Persian words and stay. */
const MARKS = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
/** Removes invisible direction marks from what Intl wrote. */
const withoutMarks = (text) => text.replace(MARKS, '');
/** The locale if the engine takes it, else English: an odd locale never takes a timeline down. */
function knownLocale(locale) {
    try {
        return new Intl.Locale(locale).baseName;
    }
    catch {
        return 'en';
    }
}
/**
 * The locale whose numbers, weekdays and clock Intl is to write: Chromium lacks Kurdish and Pashto, and would take the
 * reader's own language for them. Urdu has 24 hours: AM and PM turn a range around on the screen.
 */
const intlLocale = (tag) => tag.replace(/^(?:ckb|ps)\b.*/, 'fa').replace(/^ur\b.*/, '$&-u-hc-h23');
/** Engines and their versions differ on the digits of some of these, so they are ours to say; the first that fits. */
const DIGITS = [
    [/^(?:ar-(?!.*(?:AE|LY|DZ|TN|MA|EH|001))|ckb\b)/, 'arab'],
    [/^(?:fa|ps|ur-.*IN)\b/, 'arabext'],
    [/^(?:ar|en|he|ur)\b/, 'latn'],
];
/** The digits of a locale that the engine takes. */
const digitsOf = (tag) => DIGITS.find(([names]) => names.test(tag))?.[1] ?? new Intl.NumberFormat(tag).resolvedOptions().numberingSystem;
/** Numerals 0 to 9 of each system; the digits of any other are left as they are. */
const ZEROS = { latn: 0x30, arab: 0x660, arabext: 0x6f0 };
/** A text of somebody else's with its digits in those of the words around it. */
function withDigits(text, { digits }) {
    const zero = ZEROS[digits];
    return zero === undefined ? text : text.replace(/[0-9٠-٩۰-۹]/g, (digit) => String.fromCharCode(zero + (digit.charCodeAt(0) & 15)));
}
/** In these words and digits thousands stand apart by a comma; India's other groups are longer numbers. */
const WITH_COMMA = /^(?:(?:ar|ckb|fa|ps)\b.* arab|en(?:-US|-GB)? latn)/;
function formatNumber(n, words, useGrouping = true) {
    const { digits, tag } = words;
    // The first formatter of a page, whichever it is, holds up its first paint longer than the words of the chart do.
    // Whole numbers are written in the same way in every language up to where groups begin.
    if (Number.isInteger(n) && n >= 0 && !Object.is(n, -0) && digits in ZEROS) {
        if (n < (useGrouping ? 1000 : 1e15))
            return withDigits(String(n), words);
        if (n < 1e5 && WITH_COMMA.test(`${tag} ${digits}`))
            return withDigits(String(n).replace(/...$/, digits === 'latn' ? ',$&' : '٬$&'), words);
    }
    return withoutMarks(keep(words, `number ${useGrouping}`, () => new Intl.NumberFormat(intlLocale(tag), { numberingSystem: digits, useGrouping, maximumFractionDigits: 3 })).format(n));
}

// From words to sentences.
/** Fills `{name}` by `values.name`; a name without a value stays as it is. */
function fill(template, values) {
    return template.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}
function select(message, n, words, type) {
    const exact = message[`=${n}`];
    return exact ?? message[keep(words, type, () => new Intl.PluralRules(words.tag, { type })).select(n)] ?? message.other;
}
/** The form for `n` in the words' language, with `{n}` in the digits asked for. */
function plural(message, n, words, values = {}) {
    return fill(select(message, n, words, 'cardinal'), { n: formatNumber(n, words), ...values });
}
/** 'the 19th', by the language's rule of ordinals; `isGoverned`: as after a word that changes its case. */
function ordinal(n, words, isGoverned = false) {
    const { nth, nthGoverned } = words.messages;
    return fill(select((isGoverned && nthGoverned) || nth, n, words, 'ordinal'), { n: formatNumber(n, words, false) });
}

// Calendars: the fields of a day, the starts of months and years, and d3-style intervals over them. The Gregorian one
// is here; the others are made by `other-calendars.ts`, which a page loads on use, and `Words` holds.
const DAY$1 = {
    floor: (ms) => Math.floor(ms / MS_PER_DAY) * MS_PER_DAY,
    offset: (ms, step) => DAY$1.floor(ms) + step * MS_PER_DAY,
    count: (from, to) => Math.floor(to / MS_PER_DAY) - Math.floor(from / MS_PER_DAY),
};
/** The calendar's intervals, from its fields and starts alone. */
function withIntervals(base) {
    const { fields, monthStart, monthsIn } = base;
    const yearsApart = (from, to) => fields(to).year - fields(from).year;
    return {
        ...base,
        day: DAY$1,
        year: {
            floor: (ms) => monthStart(fields(ms).year),
            offset: (ms, step) => monthStart(fields(ms).year + step),
            count: yearsApart,
        },
        month: {
            floor: (ms) => {
                const { year, month } = fields(ms);
                return monthStart(year, month);
            },
            offset: (ms, step) => {
                const { year, month } = fields(ms);
                return monthStart(year, month + step);
            },
            count: (from, to) => {
                const [a, b] = [fields(from), fields(to)];
                let months = b.month - a.month;
                for (let year = Math.min(a.year, b.year); year < Math.max(a.year, b.year); year++)
                    months += Math.sign(b.year - a.year) * monthsIn(year);
                return months;
            },
        },
    };
}
const gregory = withIntervals({
    id: 'gregory',
    covers: Number.isFinite,
    fields: civilFields,
    monthStart: (year, month = 1) => civilMs(year, month),
    monthsIn: () => 12,
});
/** The calendar, or null where the engine lacks it, or the words come without it. */
const calendarIn = ({ calendars }, id = 'gregory') => id === 'gregory' ? gregory : (calendars?.calendarOf(id) ?? null);
/** The calendar asked for where it covers all of the moments; else the Gregorian one, and the console says so once. */
function calendarFor(words, id, ...moments) {
    const calendar = calendarIn(words, id);
    if (calendar && moments.every((ms) => calendar.covers(ms)))
        return calendar;
    const why = `khatt-timeline: the calendar '${id}' ${calendar ? 'does not reach all dates' : 'is not known'}; Gregorian dates stand there.`;
    if (!words.told.has(why))
        console.info(why);
    words.told.add(why);
    return gregory;
}

// Words for a civil moment, through cached formatters with calendar, digits and zone set. Month names that engines lack
// or differ on are our own, and so are those of other calendars: the engines' are partly wrong in Arabic and Urdu.
/**
 * Years of deep time, counted from today's era to three or four digits: '66 million years'; empty for a year that is
 * told by its number.
 */
function deepYears(year, words) {
    const { billionYears, millionYears, thousandYears } = words.messages;
    // What rounds up to a thousand of a unit is one of the next.
    for (const [unit, least, digits, message] of [
        [1e9, 9.995e8, 3, billionYears],
        [1e6, 999_950, 3, millionYears],
        [1e3, 2e4, 4, thousandYears],
    ]) {
        if (1 - year >= least) {
            const n = Number(((1 - year) / unit).toPrecision(digits));
            return plural(message, n, words, { n: formatNumber(n, words), years: formatNumber(Math.round(n * unit), words) });
        }
    }
    return '';
}
/** A year: '٢٠٢١', '٤٤ ق.م', 'قبل ٦٦ مليون سنة'. Year 0 is 1 BC. `from`: the first of several BC: '539–332 BC'. */
function formatYear(year, words, from) {
    const { ago, yearBC } = words.messages;
    if (year > 0)
        return formatNumber(year, words, year > 99_999);
    const deep = deepYears(year, words);
    const before = (one) => formatNumber(1 - one, words, one < -9998);
    return deep
        ? fill(ago, { date: deep })
        : fill(yearBC, { year: (from === undefined ? '' : `${before(from)}–`) + before(year) });
}
const STYLES = {
    monthYear: { month: 'long', year: 'numeric' },
    month: { month: 'long' },
    dayMonth: { day: 'numeric', month: 'long' },
    dayMonthYear: { day: 'numeric', month: 'long', year: 'numeric' },
    weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
    weekdayAlone: { weekday: 'long' },
    day: { day: 'numeric' },
    time: { hour: 'numeric', minute: '2-digit' },
};
/** A civil moment in the engine's words, without invisible marks. Only for what `Date` can hold. */
function intl(ms, style, words) {
    const { tag, digits: numberingSystem } = words;
    const formatter = keep(words, style, () => new Intl.DateTimeFormat(intlLocale(tag), {
        ...STYLES[style],
        calendar: 'gregory',
        numberingSystem,
        timeZone: 'UTC',
    }));
    // Newspapers set no comma into a date in Arabic letters, engines do, and not all the same ones; nor do all write a
    // zero before an hour.
    return withoutMarks(formatter.format(ms))
        .replaceAll('،', '')
        .replace(/^[0٠۰](?=\p{Nd})/u, '');
}
/** A civil moment in words of one style; outside the years 1 to 9999 no weekday, since nobody counts weeks there. */
function formatMoment(ms, style, words) {
    const fields = civilFields(ms);
    const { year } = fields;
    // Intl says nothing of an era, and `Date` ends somewhere.
    const isPlain = year >= 1 && year <= 9999;
    if (style === 'weekday' && !isPlain)
        return formatMoment(ms, 'dayMonthYear', words);
    if (style !== 'time') {
        const calendar = calendarFor(words, words.calendar, ms);
        if (calendar.id !== 'gregory' || words.messages.gregorianMonths)
            return inCalendar(calendar, style, words, ms);
    }
    if (style === 'year')
        return formatYear(year, words);
    if (isPlain)
        return intl(ms, style, words);
    // The words of a year that Intl can hold, with the year in its place.
    const near = civilMs(2000, fields.month, fields.day, fields.hour, fields.minute);
    return intl(near, style, words).replace(formatNumber(2000, words, false), formatYear(year, words));
}
/** Gregorian month names of our own: 'آذار', 'آذار/مارس'. */
function ownMonth(month, { tag, messages, monthNames = 'locale' }) {
    const { gregorianMonths: months = {} } = messages;
    const region = /-([A-Z]{2})\b/.exec(tag)?.[1] ?? '';
    const of = (name) => (months[name] ?? months[''] ?? '').split('|')[month - 1] ?? '';
    if (monthNames === 'dual' && months['levantine'])
        return `${of('levantine')}/${of('egyptian')}`;
    // Algeria and Tunisia have Maghrebi names that are not Morocco's.
    return of(monthNames === 'locale' || (monthNames === 'maghrebi' && /DZ|TN/.test(region)) ? region : monthNames);
}
/** Adar is the sixth of twelve; of thirteen, Adar I and Adar II (at 12 and 13 of the names) take its place. */
function monthName({ id, monthsIn }, { year, month }, words) {
    if (id === 'gregory')
        return ownMonth(month, words);
    const names = words.messages[id === 'persian' ? 'persianMonths' : id === 'hebrew' ? 'hebrewMonths' : 'islamicMonths'];
    const isLeap = id === 'hebrew' && monthsIn(year) === 13 && month > 5;
    return names?.[isLeap ? (month < 8 ? month + 6 : month - 2) : month - 1] ?? '';
}
function inCalendar(calendar, style, words, ms) {
    const { dayMonth, monthYear, weekdayDate, weekdays, hebrewNumeral } = words.messages;
    const date = calendar.fields(ms);
    const number = (n) => calendar.id === 'hebrew' && hebrewNumeral && !words.numerals ? hebrewNumeral(n) : formatNumber(n, words, false);
    const pattern = words.messages[calendar.id === 'persian' ? 'yearPersian' : calendar.id === 'hebrew' ? 'yearHebrew' : 'yearIslamic'] ?? '{year}';
    const year = calendar.id === 'gregory' ? formatYear(date.year, words) : fill(pattern, { year: number(date.year) });
    const day = number(date.day);
    const month = monthName(calendar, date, words);
    const inMonth = fill(dayMonth, { day, month });
    const inYear = fill(monthYear, { month: inMonth, year });
    const weekday$1 = () => weekdays?.split('|')[weekday(ms)] ?? intl(ms, 'weekdayAlone', words);
    switch (style) {
        case 'day':
            return day;
        case 'month':
            return month;
        case 'year':
            return year;
        case 'dayMonth':
            return inMonth;
        case 'monthYear':
            return fill(monthYear, { month, year });
        case 'weekdayAlone':
            return weekday$1();
        case 'weekday':
            return fill(weekdayDate, { weekday: weekday$1(), date: inYear });
        default:
            return inYear;
    }
}

// Stretches of days in words: what two days have in common is said once.
/** Two days of one month or year share what they have in common. */
function betweenDays(from, to, words) {
    const { range, between } = words.messages;
    const { fields } = calendarFor(words, words.calendar, from, to);
    const [a, b] = [fields(from), fields(to)];
    const end = formatMoment(to, 'dayMonthYear', words);
    const start = formatMoment(from, a.year === b.year ? 'dayMonth' : 'dayMonthYear', words);
    if (words.within)
        return fill(between, { start, end });
    if (a.year === b.year && a.month === b.month) {
        // Some patterns put the month first ('March 11–14, 2021'); in others the day has a point ('11.–14. März').
        const month = `${formatMoment(from, 'month', words)} `;
        if (start.startsWith(month) && end.startsWith(month))
            return `${start}–${end.slice(month.length)}`;
        if (start.startsWith(formatMoment(from, 'day', words)))
            return fill(range, { start: start.replace(/ .*/, ''), end }).replace(' – ', '–');
    }
    return fill(range, { start, end });
}
/** Days that make up one month or year of the calendar are called by its name. */
function wholeUnit(from, to, words) {
    if ((words.calendar ?? 'gregory') === 'gregory')
        return null;
    const calendar = calendarIn(words, words.calendar);
    if (!calendar?.covers(from) || !calendar.covers(to))
        return null;
    if (calendar.month.floor(from) !== from)
        return null;
    if (calendar.month.offset(from, 1) === to + 1)
        return formatMoment(from, 'monthYear', words);
    return calendar.year.floor(from) === from && calendar.year.offset(from, 1) === to + 1
        ? formatMoment(from, 'year', words)
        : null;
}

// A single date in words, with what is doubtful and what is left out in it.
function formatSingle(date, words) {
    const { about, aboutLength = about, maybe, ago } = words.messages;
    const { qualifier } = date;
    const deep = deepOf(date, words);
    const text = deep || formatBare(date, isAbout(qualifier) ? { ...words, isGoverned: true } : words);
    const near = isAbout(qualifier) ? fill(deep ? aboutLength : about, { date: text }) : text;
    const when = deep && !words.isSince ? fill(ago, { date: near }) : near;
    return qualifier === '?' || qualifier === '%' ? fill(maybe, { date: when }) : when;
}
/** A year of deep time, such as '66 million years'; empty for all other dates. */
const deepOf = ({ precision, fields }, words) => precision === 'year' ? deepYears(fields.year, words) : '';
const isAbout = (qualifier) => qualifier === '~' || qualifier === '%';
/** A Gregorian year, said to be one where the dates around it are of another calendar. */
function gregorianYear(year, words) {
    const text = formatYear(year, words);
    const isForeign = year > 0 && (words.calendar ?? 'gregory') !== 'gregory';
    return isForeign ? fill(words.messages.yearCE, { year: text }) : text;
}
function gregorianMonth(ms, words) {
    const { year } = civilFields(ms);
    return formatMoment(ms, 'monthYear', { ...words, calendar: 'gregory' }).replace(formatYear(year, words), gregorianYear(year, words));
}
/** The wall clock of the zone shown; a floating time's own. */
const civilOf$1 = ({ earliest, floating }, { timeZone = 'UTC' }) => floating ? earliest : utcToCivil(earliest, timeZone);
/** A single date without its doubt. */
function formatBare(date, words) {
    const { fields, precision, unspecified } = date;
    const messages = words.messages;
    const civil = civilOf$1(date, words);
    const years = () => fill(messages.range, {
        start: gregorianYear(civilFields(date.earliest).year, words),
        end: gregorianYear(civilFields(date.latest).year, words),
    });
    if (fields.hour !== undefined)
        return atTime(date, civil, formatMoment(civil, 'time', words), words);
    if (date.axis === 'undated')
        return undated(date, words);
    if (unspecified?.year && fields.month !== undefined && !unspecified.month && !unspecified.day) {
        return fill(messages.partOfYear, {
            part: formatMoment(civil, fields.day === undefined ? 'month' : 'dayMonth', { ...words, calendar: 'gregory' }),
            year: years(),
        });
    }
    if (fields.season !== undefined)
        return fill(messages.partOfYear, {
            part: partOfYear(fields.season, words),
            year: gregorianYear(fields.year, words),
        });
    switch (precision) {
        case 'day':
            return formatMoment(civil, dayStyle(words), words);
        case 'month':
            return gregorianMonth(civil, words);
        case 'day-unspecified':
            return unspecified?.month ? gregorianYear(fields.year, words) : dayDigits(date, words);
        case 'decade':
            return decade(fields.year, words);
        case 'century':
            return formatCentury(civilFields(date.earliest).year, words);
        case 'millennium':
            return formatAge(civilFields(date.earliest).year, 1000, words);
        case 'year-unspecified':
            return years();
        default:
            return gregorianYear(fields.year, words);
    }
}
const dayStyle = ({ style }) => (style === 'full' ? 'weekday' : 'dayMonthYear');
/** A day with its time, or with two of them in words, and with their zone. */
function atTime({ earliest, floating }, civil, time, words) {
    const isPlain = floating || words.style === 'short';
    return fill(words.messages.withTime, {
        date: formatMoment(civil, dayStyle(words), words),
        time: isPlain ? time : inZone(time, civil - earliest, words),
    });
}
/**
 * 'at 6 p.m. Baghdad time': by the city of the zone, which is what people say; Intl names zones as nobody does. A city
 * without a name in another script than Latin, and a zone that is no city, are told by their distance from Greenwich.
 */
function inZone(time, aheadMs, words) {
    const { inZone: pattern, inUtc, cities } = words.messages;
    const city = (words.timeZone ?? 'UTC').split('/').at(-1) ?? '';
    const isNameless = !cities[city] && inUtc.includes('{offset}') && !inUtc.includes('UTC');
    if (isNameless || /^(?:UTC|GMT|UCT|Zulu|Universal|Greenwich|[+-])/.test(city))
        return fill(inUtc, { time, offset: offset(aheadMs, words) });
    return fill(pattern, {
        time,
        zone: cities[city] ?? city.replaceAll('_', ' ').replace(/\d+/g, (n) => formatNumber(Number(n), words)),
    });
}
/** From Greenwich, in hours and the minutes over them: '+٣', '−4:30'; nothing for Greenwich itself. */
const offset = (aheadMs, words) => aheadMs === 0
    ? ''
    : withDigits(`${aheadMs < 0 ? '−' : '+'}${new Date(Math.abs(aheadMs))
        .toISOString()
        .slice(11, 16)
        .replace(/^0|:00$/g, '')}`, words);
const nthOf = (message, n, words, isGoverned = words.isGoverned === true) => plural(message, n, words, { n: formatNumber(n, words, false), nth: ordinal(n, words, isGoverned) });
function decade(first, words) {
    return plural(words.messages.decade, first <= 0 ? -1 : first % 100, words, {
        year: formatYear(first, words),
        nth: ordinal(Math.floor(first / 100) + 1, words, true),
    });
}
/** The century that begins with a year: 'القرن الخامس ق.م' for -499, 'القرن التاسع عشر' for 1800. */
const formatCentury = (year, words) => formatAge(year, 100, words);
function formatAge(year, years, words) {
    const { century, centuryBC, millennium, millenniumBC } = words.messages;
    const [after, before] = years === 100 ? [century, centuryBC] : [millennium, millenniumBC];
    return year < 0 ? nthOf(before, Math.ceil(-year / years), words) : nthOf(after, Math.floor(year / years) + 1, words);
}
/** '2021-02-2X' is the 20th to the last that fits; '2021-02-XX' is the month. */
function dayDigits(date, words) {
    if (date.unspecified?.day === 'XX')
        return gregorianMonth(date.earliest, words);
    return betweenDays(date.earliest, date.latest, words);
}
function undated({ fields }, words) {
    if (fields.month === undefined)
        return words.messages.undated;
    return formatMoment(civilMs(2000, fields.month, fields.day ?? 1), fields.day === undefined ? 'month' : 'dayMonth', {
        ...words,
        calendar: 'gregory',
    });
}
function partOfYear(season, words) {
    const { seasons, seasonsIn, quarter, third, half } = words.messages;
    if (season <= 32)
        return (seasonsIn?.[words.locale] ?? seasons)[(season - 21) % 4] ?? '';
    return season <= 36
        ? nthOf(quarter, season - 32, words)
        : season <= 39
            ? nthOf(third, season - 36, words)
            : nthOf(half, season - 39, words);
}

// An interval in words: from one date to another, or with an end that is open or not known.
function formatInterval({ from, to, start, end, axis }, options) {
    const messages = options.messages;
    const governed = { ...options, isGoverned: true };
    if (from && to) {
        const isExact = from.qualifier === '' && to.qualifier === '' && !axis;
        if (isExact && areOf('day', from, to) && !(from.fields.year < 1 && to.fields.year > 0)) {
            if (from.earliest === to.earliest)
                return formatBare(from, options);
            return wholeUnit(from.earliest, to.latest, options) ?? betweenDays(from.earliest, to.latest, options);
        }
        // '539–332 BC'
        if (isExact && areOf('year', from, to) && to.fields.year < 1 && !deepOf(from, options))
            return formatYear(to.fields.year, options, from.fields.year);
        if (isExact && areOf('month', from, to) && from.fields.year === to.fields.year) {
            return fill(messages.range, {
                start: formatMoment(from.earliest, 'month', { ...options, calendar: 'gregory' }),
                end: formatBare(to, options),
            });
        }
        const isNear = isAbout(from.qualifier) && isAbout(to.qualifier);
        const own = isExact
            ? timesOf(from, to, options)
            : isNear
                ? (thirdOfMonth(from, to, options) ?? midYear(from, to, options))
                : null;
        return (own ??
            fill(messages.range, {
                start: formatSingle(from, options),
                end: from.fields.year < 1 ? inOurEra(to, options) : formatSingle(to, options),
            }));
    }
    if (from) {
        const isSince = end === 'open' && deepOf(from, options) !== '';
        return fill(isSince ? messages.sinceAgo : end === 'open' ? messages.since : messages.endUnknown, {
            date: formatSingle(from, { ...governed, isSince }),
        });
    }
    if (to)
        return fill(start === 'unknown' ? messages.startUnknown : messages.until, { date: formatSingle(to, governed) });
    return messages.ongoing;
}
const areOf = (precision, ...both) => both.every((one) => one.precision === precision);
/**
 * 'mid-February': about the 11th to about the 20th, and so with the other thirds of a month of the calendar shown or
 * the Gregorian one.
 */
function thirdOfMonth(from, to, words) {
    if (!areOf('day', from, to))
        return null;
    const { early, middle, late } = words.messages;
    for (const calendar of new Set([calendarFor(words, words.calendar, from.earliest, to.latest), gregory])) {
        const [a, b] = [calendar.fields(from.earliest), calendar.fields(to.latest)];
        if (a.year !== b.year || a.month !== b.month)
            continue;
        const isLast = calendar.month.offset(from.earliest, 1) === to.latest + 1;
        const third = a.day === 1 && b.day === 10
            ? early
            : a.day === 11 && b.day === 20
                ? middle
                : a.day === 21 && isLast
                    ? late
                    : null;
        if (third)
            return fill(third, {
                date: calendar.id === 'gregory'
                    ? gregorianMonth(from.earliest, words)
                    : formatMoment(from.earliest, 'monthYear', words),
            });
    }
    return null;
}
/** 'mid-2021': about June to about July. */
function midYear(from, to, words) {
    const isMiddle = from.fields.month === 6 && to.fields.month === 7 && areOf('month', from, to) && from.fields.year === to.fields.year;
    return isMiddle ? fill(words.messages.middle, { date: gregorianYear(from.fields.year, words) }) : null;
}
/** Two times say their zone once, and those of one day their date too: '11 March 2021, 7:07–9:30 Rome time'. */
function timesOf(from, to, words) {
    if (from.fields.hour === undefined || to.fields.hour === undefined || from.floating !== to.floating)
        return null;
    const [a, b] = [civilOf$1(from, words), civilOf$1(to, words)];
    // In a night when clocks change each has its own.
    if (a - from.earliest !== b - to.earliest)
        return null;
    const { range, inZone: pattern } = words.messages;
    const [start, end] = [formatMoment(a, 'time', words), formatMoment(b, 'time', words)];
    // Each keeps its half of the day: '6:00 AM – 9:30 PM'.
    if (Math.floor(a / MS_PER_DAY) === Math.floor(b / MS_PER_DAY))
        return atTime(to, b, /\p{Nd}$/u.test(end) ? `${start}–${end}` : fill(range, { start, end }), words);
    // A zone that is said before a time is said before both.
    const short = { ...words, style: 'short' };
    const [first, last] = pattern.startsWith('{time}') ? [short, words] : [words, short];
    return fill(range, { start: atTime(from, a, start, first), end: atTime(to, b, end, last) });
}
/** '27 BC – AD 14': after a year before our era, one of it says so. */
function inOurEra(date, words) {
    const [text, year] = [formatSingle(date, words), formatYear(date.fields.year, words)];
    return date.fields.year > 0 &&
        (words.calendar ?? 'gregory') === 'gregory' &&
        ['year', 'month', 'day'].includes(date.precision) &&
        text.endsWith(year)
        ? text.slice(0, -year.length) + fill(words.messages.yearCE, { year })
        : text;
}

// A date in words for people, with all that is known of it and no more.
/**
 * Words for a date: 'شباط ٢٠٢١', '١١ آذار ٢٠٢١', 'منذ نحو ٢٠١٥', '١١–١٤ آذار ٢٠٢١', '٤٤ ق.م'.
 * Times with an offset are told in `timeZone` (default UTC), by the name of its city; floating ones as they are.
 * Days are told in `calendar`; months and years are not known there, and stay Gregorian, unless the days make them up.
 */
function formatDate(date, options) {
    // A weekday belongs to a day that stands alone.
    const words = options.style === 'full' && date.kind !== 'date' ? { ...options, style: 'long' } : options;
    const text = date.kind === 'date'
        ? formatSingle(date, words)
        : date.kind === 'interval'
            ? formatInterval(date, words)
            : set(date, words);
    return options.messages.polish?.(text) ?? text;
}
function set(date, options) {
    const { or, and } = options.messages;
    const [first = '', ...others] = date.members.map((member) => member.kind === 'interval' ? formatInterval(member, options) : formatSingle(member, options));
    let words = first;
    for (const end of others)
        words = fill(date.kind === 'oneOf' ? or : and, { start: words, end });
    return words;
}

// A document to columns: every dated event in reading order, with the numbers that layout asks for.
const DAY_MS = 86_400_000;
/** Lengths for the finest unit; anything coarser than a day that is not listed counts as a year. */
const UNIT_MS = {
    millisecond: 60_000,
    second: 60_000,
    minute: 60_000,
    day: DAY_MS,
    'day-unspecified': DAY_MS,
    month: 30 * DAY_MS,
    'month-unspecified': 30 * DAY_MS,
    season: 90 * DAY_MS,
};
const YEAR_MS$1 = 365 * DAY_MS;
const FINE = ['millisecond', 'second', 'minute', 'day'];
/**
 * The dated events of a story in the order of time, as columns; those without a date are kept aside, as `undated`. It
 * throws for nothing that `readDocument` gives.
 */
function createChronicle(document, { seasons = 'northern', ...options } = {}) {
    const timeZone = options.timeZone ?? document.timeZone ?? 'UTC';
    const read = [];
    const undated = [];
    for (const event of document.events) {
        const row = event.date === '' ? null : rowOf(event, parseEdtf(event.date, { timeZone, seasons }), timeZone);
        if (row)
            read.push(Object.assign(row, { order: orderOf(row, timeZone) }));
        else
            undated.push(event);
    }
    // Array.prototype.sort is stable: the document's order decides last.
    const rows = read.sort((a, b) => a.order - b.order || b.unitEnd - a.unitEnd);
    const groups = new Map(document.groups.map((group, i) => [group.id, i]));
    const column = (array, value) => {
        rows.forEach((row, i) => (array[i] = value(row)));
        return array;
    };
    const count = rows.length;
    let finestMs = YEAR_MS$1 * 1000;
    for (const { unitMs } of rows)
        finestMs = Math.min(finestMs, unitMs);
    return {
        document,
        timeZone,
        count,
        events: rows.map((row) => row.event),
        dates: rows.map((row) => row.date),
        anchor: column(new Float64Array(count), (row) => row.anchor),
        from: column(new Float64Array(count), (row) => row.from),
        to: column(new Float64Array(count), (row) => row.to),
        unitEnd: column(new Float64Array(count), (row) => row.unitEnd),
        kind: column(new Uint8Array(count), (row) => row.kind),
        flags: column(new Uint16Array(count), (row) => row.flags),
        importance: column(new Float32Array(count), (row) => row.event.importance),
        group: column(new Int16Array(count), (row) => row.event.group === undefined ? -1 : (groups.get(row.event.group) ?? -1)),
        undated,
        ...nowOf(document, rows, timeZone),
        finestMs,
        indexOf: new Map(rows.map((row, i) => [row.event.id, i])),
    };
}
/** How many events there are, with those that have no date. */
const sizeOf = ({ count, undated }) => count + undated.length;
const HOUR_MS = 3_600_000;
/** Clocks are put back at night. */
const LAST_NIGHT_HOUR = 4;
const civilOf = (ms, floating, zone) => (floating ? ms : utcToCivil(ms, zone));
/**
 * Where a row stands in the order: its anchor, and in the hour that comes twice in autumn its first pass before its
 * second.
 */
function orderOf({ anchor, date }, zone) {
    if (zone === 'UTC')
        return anchor;
    const single = date.kind === 'interval' ? (date.from ?? date.to) : date;
    const hour = Math.floor(anchor / HOUR_MS) - 24 * Math.floor(anchor / (24 * HOUR_MS));
    if (hour >= LAST_NIGHT_HOUR || single?.floating !== false || single.earliest === null)
        return anchor;
    const inHour = ((anchor % HOUR_MS) + HOUR_MS) % HOUR_MS;
    const isSecond = utcToCivil(single.earliest - HOUR_MS, zone) === anchor;
    return isSecond || utcToCivil(single.earliest + HOUR_MS, zone) === anchor
        ? anchor - inHour + (inHour + (isSecond ? HOUR_MS : 0)) / 2
        : anchor;
}
const endOf$2 = (latest, floating, zone) => civilOf(latest, floating, zone) + 1;
function nowOf(document, rows, zone) {
    const asOf = document.asOf === undefined ? null : parseEdtf(document.asOf);
    if (asOf && asOf.latest !== null && Number.isFinite(asOf.latest))
        return { nowMs: endOf$2(asOf.latest, asOf.floating, zone), hasAsOf: true };
    let nowMs = null;
    for (const { to, unitEnd } of rows)
        nowMs = Math.max(nowMs ?? -Infinity, Number.isFinite(to) ? to : unitEnd);
    return { nowMs, hasAsOf: false };
}
function doubtFlags(qualifier, uncertain, approximate) {
    return ((qualifier === '?' || qualifier === '%' ? uncertain : 0) |
        (qualifier === '~' || qualifier === '%' ? approximate : 0));
}
const unitOf = (date) => (date ? (UNIT_MS[date.precision] ?? YEAR_MS$1) : Infinity);
/** Null where the date has no place on an axis. */
function rowOf(event, date, zone) {
    if (date.axis === 'undated')
        return null;
    if (date.kind === 'interval' && !(event.within && date.from && date.to)) {
        const { from, to, start, end } = date;
        const startMs = from ? civilOf(from.earliest, from.floating, zone) : -Infinity;
        const endMs = to ? endOf$2(to.latest, to.floating, zone) : Infinity;
        const unitEnd = from ? endOf$2(from.latest, from.floating, zone) : endMs;
        // An interval that knows neither end stands nowhere.
        if (!from && !to)
            return null;
        const flags = (start === 'open' ? 1 /* Flag.OpenStart */ : 0) |
            (start === 'unknown' ? 2 /* Flag.UnknownStart */ : 0) |
            (end === 'open' ? 4 /* Flag.OpenEnd */ : 0) |
            (end === 'unknown' ? 8 /* Flag.UnknownEnd */ : 0) |
            doubtFlags(date.qualifierStart, 16 /* Flag.UncertainStart */, 32 /* Flag.ApproximateStart */) |
            doubtFlags(date.qualifierEnd, 64 /* Flag.UncertainEnd */, 128 /* Flag.ApproximateEnd */);
        return {
            event,
            date,
            anchor: from ? startMs : endMs - 1,
            from: startMs,
            to: end === 'unknown' ? unitEnd : Math.max(endMs, startMs + 1),
            unitEnd,
            kind: 2 /* Kind.Span */,
            flags,
            unitMs: Math.min(unitOf(from), unitOf(to)),
        };
    }
    if (date.earliest === null ||
        date.latest === null ||
        (!Number.isFinite(date.earliest) && !Number.isFinite(date.latest)))
        return null;
    const from = civilOf(date.earliest, date.floating, zone);
    const to = endOf$2(date.latest, date.floating, zone);
    const anchor = Number.isFinite(from) ? from : to - 1;
    const isSingle = date.kind === 'date';
    const isPoint = isSingle && FINE.includes(date.precision);
    const flags = isSingle
        ? doubtFlags(date.qualifier, 16 /* Flag.UncertainStart */, 32 /* Flag.ApproximateStart */)
        : date.kind === 'oneOf'
            ? 256 /* Flag.OneOf */
            : 0;
    return {
        event,
        date,
        anchor,
        from,
        to,
        unitEnd: Number.isFinite(to) ? to : anchor + 1,
        kind: isPoint ? 0 /* Kind.Point */ : 1 /* Kind.Band */,
        flags,
        unitMs: isSingle ? unitOf(date) : DAY_MS,
    };
}

// The ids that a story declares.
class Declared {
    constructor(list) {
        this.list = list;
        this.ids = new Set(list.map(({ id }) => id));
    }
}

// Work that is written in steps, done at once.
/** What comes of the steps. */
function drained(steps) {
    for (;;) {
        const step = steps.next();
        if (step.done)
            return step.value;
    }
}

// The fields that a document and its parts have, what they may be called by mistake, and what is told once however
// often it is met.
const FIELDS$1 = {
    document: [
        '$schema',
        'title',
        'description',
        'lang',
        'timeZone',
        'asOf',
        'href',
        'layout',
        'start',
        'media',
        'source',
        'groups',
        'entities',
        'eras',
        'events',
        'langs',
    ],
    event: [
        'id',
        'date',
        'dateLabel',
        'dateNote',
        'title',
        'text',
        'group',
        'mentions',
        'importance',
        'quote',
        'source',
        'thumbnail',
        'media',
        'href',
        'calendar',
        'original',
        'within',
        'langs',
    ],
    group: ['id', 'label', 'color', 'langs'],
    entity: ['id', 'type', 'name', 'aliases', 'langs'],
    era: ['date', 'label', 'langs'],
    source: ['name', 'url', 'langs'],
    quote: ['text', 'by', 'role', 'paraphrase', 'langs'],
    media: ['type', 'src', 'alt', 'width', 'height', 'caption', 'credit', 'poster', 'captions', 'transcript', 'langs'],
    text: ['text', 'lang'],
};
/** As other formats and other hands call them, without case and hyphens; each part takes from these what it has. */
const ALIASES = {
    id: 'uid uniqueid slug',
    date: 'start startdate begin end enddate when time datetime day year timestamp',
    dateLabel: 'displaydate',
    title: 'headline heading name label',
    label: 'name title',
    name: 'label title',
    text: 'body description content summary',
    description: 'summary subtitle text',
    group: 'category type tag tags',
    mentions: 'people entities',
    importance: 'weight priority',
    source: 'credit publisher',
    media: 'image images picture photo video audio thumbnail',
    href: 'url link',
    url: 'href link',
    src: 'url href link file',
    alt: 'description alttext',
    credit: 'author source',
    caption: 'title legend',
    poster: 'thumbnail',
    by: 'author speaker name',
    type: 'kind',
    lang: 'language locale',
    timeZone: 'tz',
    asOf: 'updated date',
    events: 'items entries timeline data',
    aliases: 'alias',
};
/** `$schema`, `@type` and `x-own` are for other programs. */
const IS_SILENT = /^(?:[$@_]|x-)/;
/**
 * What is told once for the whole story, however often it is met: with the path where it was met first, and how often.
 */
class ToldOnce {
    #found = new Map();
    /** A warning for each that was met. */
    get found() {
        return [...this.#found.values()];
    }
    /** What has the same first `values` under a code is the same. */
    add(code, path, values, key = values[0]) {
        const known = this.#found.get(`${code} ${key}`);
        if (known)
            known.count = (known.count ?? 0) + 1;
        else
            this.#found.set(`${code} ${key}`, { code, path, severity: 'warning', values, count: 1 });
    }
    /**
     * Fields that such a part does not have. `path` is the part's own. Null says nothing, so nothing is lost with it; nor
     * is anything told of `extra`, where unknown fields are kept.
     */
    look(part, raw, valueAt, path) {
        for (const field of Object.keys(raw)) {
            if (FIELDS$1[part].includes(field) ||
                IS_SILENT.test(field) ||
                field === 'extra' ||
                (valueAt(raw, field) ?? null) === null)
                continue;
            this.add('field/unknown', path === '' ? field : `${path}.${field}`, [field, part], `${part} ${field}`);
        }
    }
}

// Any value to plain data. What a page hands over may throw where it is looked at (a getter, a proxy), have holes, lead
// into itself or be a million levels deep; what is read after this can be walked, and throws for nothing.
/** Levels below the story. */
const MAX_DEPTH = 32;
/** Stands where something was that could not be taken over. */
class Lost {
    constructor(why) {
        this.why = why;
    }
    /** In what is kept and not read. */
    toJSON() {
        return null;
    }
}
const DEEP = new Lost('deep');
const UNREADABLE = new Lost('unreadable');
/** Their items, and the fields of these, are lost alone; all else takes the field that it is of along. */
const LISTS = new Set(['events', 'groups', 'entities', 'eras', 'media', 'mentions', 'aliases']);
/**
 * A copy of objects and lists at most `most` levels deep, with `Lost` in the place of what is deeper or throws, and
 * `undefined` in that of a hole. What has no fields and is no plain object, such as a `Date`, is kept itself.
 */
function plainOf(value, most) {
    const copies = new Map();
    /** How many levels were left where an object was too deep, or is being walked. */
    const failed = new Map();
    function walk(one, left, isApart) {
        const known = copies.get(one);
        if (known && known.height <= left)
            return known;
        if (known || left < 0 || left <= (failed.get(one) ?? -1))
            return { value: DEEP, height: 0 };
        failed.set(one, left);
        const isOfList = isList(one);
        const keys = keysOf(one);
        const taken = isOfList ? [] : {};
        let height = 0;
        for (const key of keys ?? []) {
            let child = valueAt(one, key);
            if (typeof child === 'object' && child !== null && child !== UNREADABLE && child !== DEEP) {
                const copy = walk(child, left - 1, isApart && (isOfList ? !isList(child) : isList(child) && LISTS.has(String(key))));
                if (copy.value === DEEP && !isApart)
                    return copy;
                height = Math.max(height, copy.height + 1);
                child = copy.value;
            }
            put(taken, key, child);
        }
        failed.delete(one);
        const copy = { value: !keys ? UNREADABLE : isOfList || keys.length > 0 || isPlain(one) ? taken : one, height };
        copies.set(one, copy);
        return copy;
    }
    return typeof value === 'object' && value !== null ? walk(value, most, true).value : value;
}
/** A proxy that is no more is not even that. */
function isList(value) {
    try {
        return Array.isArray(value);
    }
    catch {
        return false;
    }
}
/** Its own fields, or its places; null where it cannot be walked. */
function keysOf(object) {
    try {
        return Array.isArray(object) ? [...Array(object.length).keys()] : Object.keys(object);
    }
    catch {
        return null;
    }
}
/** An own property, `Lost` where reading it throws. */
function valueAt(object, key) {
    try {
        return Object.hasOwn(object, key) ? Reflect.get(object, key) : undefined;
    }
    catch {
        return UNREADABLE;
    }
}
/**
 * What has another meaning there, such as '__proto__', is defined and not set: a field of that name is one like any
 * other.
 */
function put(taken, key, value) {
    if (Array.isArray(taken))
        taken.push(value);
    else if (key in taken)
        Object.defineProperty(taken, key, { value, enumerable: true, writable: true, configurable: true });
    else
        taken[key] = value;
}
function isPlain(object) {
    try {
        return [Object.prototype, null].includes(Object.getPrototypeOf(object));
    }
    catch {
        return true;
    }
}

// When a story is large: what a few read at once is then read in slices, by a file of its own.
/** More events than these are read in slices. */
const MANY$1 = 5000;
/**
 * Marks a list of events that have a date, a title, a group and a weight at most: nobody need look for more in each of
 * them. On the list, since what reads it and what asks have each their own copy of this file.
 */
const BARE = Symbol.for('khatt-bare');
const isBare = (events) => BARE in events;
const setBare = (events) => (events[BARE] = true);
const isObject = (value) => typeof value === 'object' && value !== null && !isList(value);
const eventsOf = (value) => (isObject(value) ? valueAt(value, 'events') : value);
/** The columns of a story as it came, right or wrong; null for one that has its events as a list, or none. */
function columnsOf(value) {
    const events = eventsOf(value);
    return isObject(events) && events !== value && (valueAt(events, 'date') ?? valueAt(events, 'title')) !== undefined
        ? events
        : null;
}
/** Whether a story as it came is read in slices: it has columns, or so many events. */
function isLarge(value) {
    const events = eventsOf(value);
    return (isList(events) && events.length > MANY$1) || columnsOf(value) !== null;
}

// How long the texts of a story may be, in letters as readers count them.
const MAX_TITLE = 300;
const MAX_TEXT = 5000;
const MAX_TRANSCRIPT = 20_000;
const MAX_LABEL = 300;
/**
 * The first `most` graphemes. Engines take longer for each in a longer text: it is looked at from its beginning, each
 * time twice as far.
 */
function cutTo(text, most) {
    for (let length = most * 2; text.length > most; length *= 2) {
        let count = 0;
        for (const { index } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text.slice(0, length))) {
            // What is halved at the end says nothing.
            if (count === most && index < length - 1)
                return text.slice(0, index);
            count++;
        }
        if (length >= text.length)
            return text;
    }
    return text;
}

// The dates of a story: EDTF, or words for which there is a reader.
/**
 * A date that is EDTF, or in words and there is a reader for them; else the problem that it is none. Reports what the
 * reader warns of.
 */
function readDateText(text, reader, field, { readDate, reference, locale, timeZone }) {
    if (isEdtf(text))
        return { date: text };
    if (!readDate)
        return { code: 'date/not-edtf', why: text };
    const { edtf, calendar, original = text, within, diagnostics = [], } = tryRead(readDate, text, { reference, locale, timeZone });
    for (const { code, message, severity } of diagnostics)
        if (severity === 'warning')
            reader.report(code, field, [message], 'warning');
    if (edtf !== null && isEdtf(edtf))
        return { date: edtf, original, ...reader.some({ calendar, within: within || undefined }) };
    const { code, message } = diagnostics.find(({ severity }) => severity === 'error') ?? {
        code: 'date/not-understood',
        message: `'${text.slice(0, 80)}' is not understood.`,
    };
    return { code, why: message };
}
/** A reader of the page's own may throw: it then has read nothing. */
function tryRead(readDate, text, options) {
    try {
        return readDate(text, options);
    }
    catch {
        return { edtf: null };
    }
}
/** The field as EDTF; undefined where it is missing or wrong, which is reported. */
function readEdtf(reader, field, options) {
    const text = reader.string(field, MAX_LABEL);
    if (text === undefined)
        return undefined;
    const read = readDateText(text, reader, field, options);
    if ('date' in read)
        return read.date;
    reader.report(read.code, field, [read.why]);
    return undefined;
}
function isEdtf(text) {
    if (SURE_DATE.test(text))
        return true;
    try {
        parseEdtf(text);
        return true;
    }
    catch {
        return false;
    }
}

// Plain events, quicker than field by field: a date, a title, and what else is one text or number. Many stories have no
// others. All others are read as ever; both give the same.
const FIELDS = /^(id|date|title|group|importance)$/;
/** A year, a month, a day or a minute of it; not of a year that the Persian calendar may mean. */
const PLAIN_DATE = /^(?!1[2-5])\d{4}(-(0[1-9]|1[0-2])(-\d\d(T\d\d:\d\d(:\d\d)?Z?)?)?)?$/;
/** What would be made one space, or none. */
const SPACES = /[\t\n]|\s\s|^\s|\s$/;
const NONE$1 = Object.freeze([]);
const isText = (value) => typeof value === 'string' && value !== '' && value.length <= MAX_LABEL && isPlainText(value) && !SPACES.test(value);
const isDate = (value) => typeof value === 'string' && PLAIN_DATE.test(value) && isEdtf(value);
/** Null for any other, and for what throws or is wrong, which is then told as ever. */
function quickEvent(raw, { ids }) {
    try {
        if (typeof raw !== 'object' || raw === null)
            return null;
        for (const key of Object.keys(raw))
            if (!FIELDS.test(key))
                return null;
        const { id, date, title, group, importance = 0.5 } = raw;
        if (!isText(id) ||
            !isText(title) ||
            !isDate(date) ||
            typeof importance !== 'number' ||
            !(importance >= 0 && importance <= 1))
            return null;
        if (group === undefined)
            return { id, title, date, mentions: NONE$1, importance, media: NONE$1 };
        return isText(group) && ids.has(group) ? { id, title, date, group, mentions: NONE$1, importance, media: NONE$1 } : null;
    }
    catch {
        return null;
    }
}

// The calendars that dates may be written in, by their names in Unicode (CLDR).
const CALENDARS$1 = ['gregory', 'islamic-umalqura', 'islamic-civil', 'persian', 'hebrew'];

// What every function that writes words for people needs to know. Whoever knows the locale makes one `Words` and hands
// it down: what is written hangs on that value alone, and on no registry.
/** `messages`: the locale's; what they lack of the calendars is said in the calendars' own words. */
function makeWords(options, messages, calendars, told = new Set()) {
    const tag = knownLocale(options.locale);
    const { en, [tag.slice(0, 2)]: own } = calendars?.words ?? {};
    return {
        ...options,
        tag,
        digits: options.numerals ?? digitsOf(tag),
        messages: calendars ? { ...en, ...own, ...messages } : messages,
        calendars,
        told,
        kept: new Map(),
    };
}

// Parts that a story or an event has: a source, a quote, media.
const MEDIA_TYPES = ['image', 'video', 'audio', 'youtube', 'vimeo'];
/** The id of a film, and the addresses that have it in them. */
const FILMS = {
    youtube: [
        /^([\w-]{11})$/,
        /^https:\/\/(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:watch\?v=|embed\/|shorts\/|live\/)([\w-]{11})(?![\w-])/,
        /^https:\/\/youtu\.be\/([\w-]{11})(?![\w-])/,
    ],
    // An unlisted video plays with its hash only.
    vimeo: [/^(\d{1,12})$/, /^https:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d{1,12})(?!\w|\/\w|.*[?&]h=)/],
};
/** Undefined where there is none, or it has no name. */
function readSource(reader) {
    const source = reader.object('source');
    if (!source)
        return undefined;
    source.expect('source');
    const url = source.link('url');
    const name = source.text('name', MAX_LABEL) ?? url;
    return name === undefined ? undefined : { name, ...(url !== undefined ? { url } : {}), ...source.langs() };
}
/** Undefined where there is none, or it has no text. */
function readQuote(reader) {
    const quote = reader.object('quote');
    quote?.expect('quote');
    const text = quote?.text('text', MAX_TEXT);
    if (!quote || text === undefined)
        return undefined;
    return {
        text,
        ...quote.some({
            by: quote.text('by', MAX_LABEL),
            role: quote.text('role', MAX_LABEL),
            paraphrase: quote.boolean('paraphrase'),
        }),
        ...quote.langs(),
    };
}
/** Null for a medium that is left out, which is reported. */
function readMedia(reader) {
    reader.expect('media');
    const type = reader.oneOf('type', MEDIA_TYPES, 'media', 'media/type');
    if (!type)
        return null;
    const films = FILMS[type];
    const address = films ? reader.string('src', MAX_LABEL) : reader.media('src');
    const src = films ? films.map((film) => film.exec(address ?? '')?.[1]).find(Boolean) : address;
    if (src === undefined)
        return reader.reject('media/src', 'src');
    const alt = reader.text('alt', MAX_TITLE);
    if (alt === undefined && type === 'image')
        reader.report('media/no-alt', 'alt', [], 'warning');
    return {
        type,
        src,
        alt: alt ?? '',
        ...reader.some({
            width: reader.size('width'),
            height: reader.size('height'),
            caption: reader.rich('caption', MAX_TEXT),
            credit: reader.text('credit', MAX_LABEL),
            poster: reader.media('poster'),
            captions: reader.media('captions'),
            transcript: reader.rich('transcript', MAX_TRANSCRIPT),
        }),
        ...reader.langs(),
    };
}

// One raw event to a regular one: what it must have, and the id that it gets where it has none.
/** Null for what is left out, which is reported. */
function readEvent(reader, options, { groups, entities }) {
    reader.expect('event');
    const title = reader
        .text('title', MAX_TITLE)
        ?.replace(/[ \t\r\n]+/g, ' ')
        .trim();
    if (!title)
        return reader.reject('event/no-title', 'title');
    const dateLabel = reader.text('dateLabel', MAX_LABEL);
    const date = readEventDate(reader, dateLabel !== undefined, options);
    if (!date)
        return null;
    const importance = reader.number('importance', 0, 1);
    const group = reader.string('group', MAX_LABEL);
    expectDeclared('group/undeclared', group, groups, reader, 'group');
    return {
        id: reader.string('id', MAX_LABEL) || idOf(date.date, title),
        title,
        ...date,
        ...reader.some({
            dateLabel,
            dateNote: reader.text('dateNote', MAX_LABEL),
            text: reader.rich('text', MAX_TEXT),
            group,
            quote: readQuote(reader),
            source: readSource(reader),
            href: reader.link('href'),
            thumbnail: reader.media('thumbnail'),
        }),
        mentions: reader.strings('mentions', MAX_LABEL, (id, field) => expectDeclared('entity/undeclared', id, entities, reader, field)),
        importance: importance ?? 0.5,
        media: reader.list('media').flatMap((one) => readMedia(one) ?? []),
        ...reader.langs(),
        ...reader.extra('event'),
    };
}
/** A name of nothing that is declared is told, and otherwise as if it were. */
function expectDeclared(code, id, declared, reader, field) {
    if (id !== undefined && !declared.ids.has(id))
        reader.warnOnce(code, field, [id, declared]);
}
/** An id from what the event says, the same wherever it stands in the list. */
function idOf(date, title) {
    const letters = `${date} ${title}`
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 80);
    // A cut between the halves of a letter leaves none of it.
    return letters.replace(/\p{Cs}$/u, '') || 'event';
}
/**
 * The event's date; with a label of its own an unreadable one makes the event undated (`date` is empty). Null drops the
 * event.
 */
function readEventDate(reader, hasLabel, options) {
    const text = reader.string('date', Infinity)?.trim();
    const own = reader.some({
        calendar: reader.oneOf('calendar', CALENDARS$1, 'calendar'),
        original: reader.string('original', MAX_LABEL),
        within: reader.boolean('within'),
    });
    if (text === undefined || text === '')
        return hasLabel ? { date: '', ...own } : reader.reject('event/no-date', 'date');
    const read = readDateText(text, reader, 'date', options);
    if ('code' in read) {
        if (!hasLabel)
            return reader.reject(read.code, 'date', [read.why]);
        reader.report(read.code, 'date', [read.why, true], 'warning');
        return { ...own, date: '', original: text };
    }
    const season = /^-?\d{4}-(2[2-9]|3\d|4[01])$/.exec(text);
    if (season && Number(season[1]) === (Number(text.slice(2, 4)) + 1) % 100)
        reader.report('date/season-or-years', 'date', [text], 'warning');
    // Whether it is a day of the Persian calendar too is asked by who tells it.
    if (own.original === undefined &&
        own.calendar === undefined &&
        /^(?:fa|ps)\b/.test(options.locale ?? '') &&
        /^1[2-4]\d\d(?:-\d\d){0,2}$/.test(text))
        reader.report('date/gregorian-year', 'date', [text], 'warning');
    return { ...own, ...read };
}

// The known name that a misspelt one is nearest to, for messages: 'titel' is near 'title', 'time_zone' is 'time-zone'.
const fold = (name) => name.toLowerCase().replace(/[-_\s]/g, '');
/**
 * The known name that is the same but for case and hyphens, else that has the name among its aliases (words with spaces
 * between), else the nearest by spelling, a name before an alias; null where none is near.
 */
function nearest(name, known, aliases = {}) {
    const folded = fold(name);
    const wordsOf = (one) => aliases[one]?.split(' ') ?? [];
    const same = known.find((one) => fold(one) === folded) ?? known.find((one) => wordsOf(one).includes(folded));
    if (same !== undefined)
        return same;
    let best = null;
    let least = Infinity;
    const look = (one, word, most, handicap) => {
        const distance = apart$1(folded, word);
        if (distance <= Math.min(most, mostApart(Math.min(folded.length, word.length))) && distance + handicap < least)
            [best, least] = [one, distance + handicap];
    };
    for (const one of known) {
        look(one, fold(one), 2, 0);
        for (const word of wordsOf(one))
            look(one, word, Math.min(word.length, folded.length) > 3 ? 1 : 0, 0.5);
    }
    return best;
}
/** More of them are not gone through letter by letter. */
const MANY = 2000;
/** The id that a misspelt one is near to, or that is known by these words; null where none is. */
function nearestNamed(text, all) {
    const folded = fold(text);
    const called = all.find(({ id, names }) => fold(id) === folded || names.some((name) => fold(name) === folded));
    return (called?.id ??
        (all.length > MANY
            ? null
            : nearest(text.slice(0, 80), all.map(({ id }) => id))));
}
/**
 * The zone that a misspelt one is near to, or that is called by its city alone; null where none is, or the engine lists
 * none.
 */
function nearestZone(name) {
    const zones = Intl.supportedValuesOf?.('timeZone') ?? [];
    return nearest(name, zones, Object.fromEntries(zones.map((zone) => [zone, fold(zone.split('/').at(-1) ?? '')])));
}
/** The well-formed tag of a language, which has two or three letters; null of anything else, such as 'arabic'. */
function languageTag(text) {
    try {
        return /^[a-z]{2,3}(?:-|$)/i.test(text) ? (Intl.getCanonicalLocales(text)[0] ?? null) : null;
    }
    catch {
        return null;
    }
}
/** The tag that 'ar_IQ', 'arabic' or 'العربية' is meant for, or null; by name the languages of the widget. */
function nearestLang(name) {
    const languages = ['ar', 'fa', 'ur', 'he', 'en', 'de', 'fr', 'tr', 'es', 'ckb', 'ps'];
    const nameOf = (tag, locale) => fold(new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? '');
    return (languageTag(name.trim().replaceAll('_', '-')) ??
        nearest(name, languages, Object.fromEntries(languages.map((tag) => [tag, `${nameOf(tag, 'en')} ${nameOf(tag, tag)}`]))));
}
/** Short names are near too many others. */
const mostApart = (length) => (length < 3 ? 0 : length < 6 ? 1 : 2);
/** Letters to insert, leave out, replace, or exchange with their neighbour (optimal string alignment). */
function apart$1(a, b) {
    if (Math.abs(a.length - b.length) > 2)
        return Infinity;
    let [before, row] = [[], [...Array(b.length + 1).keys()]];
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const isSame = a[i - 1] === b[j - 1];
            const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1), isSwapped ? (before[j - 2] ?? 0) + 1 : Infinity);
        }
        [before, row] = [row, next];
    }
    return row[b.length] ?? Infinity;
}
/** For the end of a message; nothing where nothing is near. */
const didYouMean = (meant) => (meant === null ? '' : ` Did you mean '${meant}'?`);

// Reads the fields of one raw object: each by its expected type, each mistake reported with its path.
/** Keys that would reach an object's prototype. */
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
class Reader {
    /** Of the texts that were read in a language of their own, by field. */
    #langs = {};
    #besides;
    constructor(value, path, problems, baseUrl, toldOnce = new ToldOnce()) {
        this.path = path;
        this.problems = problems;
        this.baseUrl = baseUrl;
        this.toldOnce = toldOnce;
        this.raw =
            typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Lost) ? value : null;
        if (!this.raw)
            this.isNone('type/object', '', value);
    }
    /** `values`: what the words of it are made of (found.ts). */
    report(code, field, values, severity = 'error', dropped = false) {
        this.problems.push({ code, path: this.pathOf(field), values, severity, ...(dropped ? { dropped } : {}) });
    }
    /** A warning that is told once for all of the same code and the same first of the values. */
    warnOnce(code, field, values) {
        this.toldOnce.add(code, this.pathOf(field), values);
    }
    pathOf(field) {
        return field === '' || field.startsWith('[')
            ? this.path + field
            : this.path === ''
                ? field
                : `${this.path}.${field}`;
    }
    /** Reports that the whole object is left out. */
    reject(code, field = '', values = []) {
        if (this.raw)
            this.problems.push({
                code,
                path: this.pathOf(field),
                values,
                severity: 'error',
                ...(this.isEvent ? { dropped: true } : {}),
            });
        return null;
    }
    get isEvent() {
        return /^events\[\d+\]$/.test(this.path);
    }
    /** Reports what is not of the type that is expected. */
    isNone(code, field, value) {
        const isWhole = field === '' && this.isEvent;
        if (!(value instanceof Lost))
            this.report(code, field, [value], 'error', isWhole);
        else if (value.why === 'deep')
            this.report('document/too-deep', field, [], 'error', isWhole);
        else
            this.report(isWhole ? 'event/unreadable' : this.pathOf(field) === '' ? 'document/unreadable' : 'field/unreadable', field, ['', code], 'error', isWhole);
    }
    at(key) {
        const value = this.raw ? valueAt(this.raw, key) : undefined;
        if (!(value instanceof Lost))
            return value ?? undefined;
        this.isNone('field/unreadable', key, value);
        return undefined;
    }
    /** Only the entries that are defined. */
    some(entries) {
        const some = {};
        for (const key of Object.keys(entries))
            if (entries[key] !== undefined)
                some[key] = entries[key];
        return some;
    }
    /** Text without controls, cut to `most` graphemes with a warning. Numbers are taken as text. */
    string(key, most) {
        return this.stringOf(this.at(key), key, most);
    }
    stringOf(value, key, most) {
        if (value === undefined)
            return undefined;
        if (typeof value !== 'string' && typeof value !== 'number') {
            this.isNone('type/string', key, value);
            return undefined;
        }
        const text = cleanText(String(value));
        const cut = cutTo(text, most);
        if (cut !== text)
            this.report('text/too-long', key, [most], 'warning');
        return cut;
    }
    /** As `string`, of a text that may say its language: `{ text, lang }`, or by the field's name in `langs`. */
    text(key, most) {
        return this.textOf(this.at(key), key, most);
    }
    /** A text with links: they resolve as all addresses do. */
    rich(key, most) {
        const text = this.text(key, most);
        return text === undefined || this.baseUrl === undefined
            ? text
            : withLinks(text, (target) => linkUrl(target, this.baseUrl));
    }
    /** A list of such. */
    texts(key, most) {
        const texts = [];
        this.array(key).forEach((value, i) => {
            const text = this.textOf(value, `${key}[${i}]`, most, `${key}[${texts.length}]`);
            if (text !== undefined)
                texts.push(text);
        });
        return texts;
    }
    /** `name`: that of the field as it will be. */
    textOf(value, key, most, name = key) {
        const own = typeof value === 'object' && value !== null && valueAt(value, 'text') !== undefined
            ? this.child(value, key)
            : undefined;
        own?.expect('text');
        const text = own ? own.string('text', most) : this.stringOf(value, key, most);
        const lang = text === undefined ? undefined : own ? own.lang('lang') : (this.#besides ??= this.object('langs'))?.lang(key);
        if (lang !== undefined)
            this.#langs[name] = lang;
        return text;
    }
    /** The languages of the texts that were read up to now. */
    langs() {
        return Object.keys(this.#langs).length > 0 ? { langs: this.#langs } : {};
    }
    /** A language tag. */
    lang(key) {
        const lang = this.string(key, Infinity);
        if (lang === undefined || languageTag(lang))
            return lang;
        this.report('lang/unknown', key, [lang]);
        return undefined;
    }
    number(key, least, most) {
        const value = this.at(key);
        if (value === undefined)
            return undefined;
        const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
        if (typeof number !== 'number' || Number.isNaN(number)) {
            this.isNone('type/number', key, value);
            return undefined;
        }
        const clamped = Math.min(most, Math.max(least, number));
        if (clamped !== number)
            this.report('number/range', key, [least, most, number], 'warning');
        return clamped;
    }
    /** Px of something that has a size; what is none is left out. */
    size(key) {
        const px = this.number(key, -Infinity, Infinity);
        if (px === undefined || (px > 0 && px < Infinity))
            return px;
        this.report('number/size', key, [px]);
        return undefined;
    }
    boolean(key) {
        const value = this.at(key);
        if (value !== undefined && typeof value !== 'boolean')
            this.isNone('type/boolean', key, value);
        return typeof value === 'boolean' ? value : undefined;
    }
    /** With a `code` of its own it is required, and told by that code alone. */
    oneOf(key, values, called, code) {
        const value = this.at(key);
        const known = values.find((one) => one === value);
        if ((value !== undefined || (code !== undefined && this.raw)) && known === undefined)
            this.report(code ?? 'type/one-of', key, [value, values, called]);
        return known;
    }
    /** A list of such; `each` is told every text and its field. */
    strings(key, most, each = () => { }) {
        return this.array(key).flatMap((value, i) => {
            const text = this.stringOf(value ?? null, `${key}[${i}]`, most);
            if (text === undefined)
                return [];
            each(text, `${key}[${i}]`);
            return [text];
        });
    }
    array(key, isNeeded = false) {
        const value = this.at(key);
        // Of a promise of the whole it is told that it is one.
        if (value === undefined ? isNeeded && this.raw : !Array.isArray(value))
            this.isNone('type/list', key, value ?? (this.raw instanceof Promise ? this.raw : value));
        return Array.isArray(value) ? value : [];
    }
    object(key) {
        const value = this.at(key);
        return value === undefined ? undefined : this.child(value, key);
    }
    list(key) {
        return this.array(key).map((value, i) => this.child(value, `${key}[${i}]`));
    }
    child(value, field) {
        return new Reader(value, this.path === '' ? field : `${this.path}.${field}`, this.problems, this.baseUrl, this.toldOnce);
    }
    /** Remembers the fields that such a part of a document does not have. */
    expect(part) {
        if (this.raw)
            this.toldOnce.look(part, this.raw, valueAt, this.path);
    }
    /** What `read` gives; where that throws, the field is lost and nothing else. */
    attempt(field, read, none) {
        try {
            return read();
        }
        catch (error) {
            this.report('field/unreadable', field, [String(error)]);
            return none;
        }
    }
    link(key) {
        return this.url(key, linkUrl);
    }
    media(key) {
        return this.url(key, mediaUrl);
    }
    url(key, check) {
        const value = this.at(key);
        if (value === undefined)
            return undefined;
        const url = typeof value === 'string' ? check(value, this.baseUrl) : null;
        if (url === null)
            this.report('url/refused', key, []);
        return url ?? undefined;
    }
    /**
     * The fields that such a part does not have, kept aside; keys that could harm an object are dropped. What was read
     * before has them under `extra`.
     */
    extra(part) {
        const before = this.at('extra');
        const isRead = typeof before === 'object' && before !== null;
        const own = Object.keys(this.raw ?? {})
            .filter((key) => !FIELDS$1[part].includes(key) && !(isRead && key === 'extra'))
            .map((key) => [key, key === 'extra' ? before : this.at(key)]);
        const entries = [
            ...(isRead ? Object.keys(before).map((key) => [key, valueAt(before, key)]) : []),
            ...own,
        ].filter(([key]) => !UNSAFE_KEYS.has(key));
        return entries.length > 0 ? { extra: Object.fromEntries(entries) } : {};
    }
}

// What is wrong with a text that should be EDTF, in words.
const MONTHS$1 = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
const MODERN = { open: "'..'", unknown: 'nothing' };
/** What is expected, by the name that the scanner has for it. */
const NAMES = {
    year: 'a year of four digits',
    month: 'a month of two digits',
    day: 'a day of two digits',
    end: 'the end of the date',
    afterYear: "'-' after the year",
    longYear: 'the digits of a year',
    exponent: 'an exponent',
    count: 'a count of digits',
    colon: "':'",
    hour: 'an hour',
    minute: 'a minute',
    second: 'a second',
    fraction: 'a fraction of a second',
    offsetHours: 'an offset in hours',
    offsetMinutes: 'an offset in minutes',
};
/** By the key that the scanner gives: the words, or what makes them of its values. */
const WORDS$1 = {
    nothing: 'Expected a date, found nothing.',
    expected: (what = '', found = '') => `Expected ${NAMES[what] ?? what}, found ${found === '' ? 'the end' : `'${found}'`}.`,
    beyond: (what = '', most = '', found = '') => `Expected ${NAMES[what] ?? what} 00 to ${most}, found '${found}'.`,
    seasonDay: 'A season has no days.',
    noMonth: (found = '') => `Expected a month 01 to 12 or a season 21 to 41, found '${found}'.`,
    yearAlone: 'Expected a year alone.',
    wholeDate: 'Expected a whole date before the time.',
    shortYear: 'Expected more than four digits after Y.',
    lastYear: (year = '') => `Years end at ${year}.`,
    noYear: "There is no year -0: 1 BC is '0000'.",
    significant: (count = '') => `Expected 1 to ${count} significant digits.`,
    monthDays: (month = 1, year = '', days = '') => `${MONTHS$1[Number(month) - 1] ?? ''} ${year} has ${days} days.`,
    noDay: (text = '') => `No such day: '${text}'.`,
    afterZone: "Expected ']' after the zone.",
    noZone: (zone = '') => `Unknown time zone '${zone}'.`,
    tooLong: (most = '', length = '') => `A date has at most ${most} characters; this text has ${length}.`,
    oneSlash: "An interval has one '/'.",
    noEnd: 'An interval needs a date at one end at least.',
    noRunEnd: 'A run needs a date at one end at least.',
    backwards: 'The interval ends before it begins.',
    oldWord: (word = '') => `'${word}' is no longer EDTF: write ${MODERN[word] ?? ''}.`,
    endOfSet: (close = '') => `Expected '${close}' at the end of the set.`,
};
/** The sentence of what the scanner throws: what was read and what was expected. */
function edtfWords({ why, values }) {
    const words = WORDS$1[why] ?? why;
    return typeof words === 'string' ? words : words(...values);
}

// The words of other calendars in the two languages that are there from the start: most stories need none of them.
const calendarWords = {
    ar: {
        yearIslamic: '{year} هـ',
        yearPersian: '{year} هـ.ش',
        yearHebrew: '{year} عبرية',
        islamicMonths: ['محرم', 'صفر', 'ربيع الأول', 'ربيع الآخر', 'جمادى الأولى', 'جمادى الآخرة', 'رجب', 'شعبان', 'رمضان', 'شوال', 'ذو القعدة', 'ذو الحجة'],
        persianMonths: ['فروردين', 'أرديبهشت', 'خرداد', 'تير', 'مرداد', 'شهريور', 'مهر', 'آبان', 'آذر', 'دي', 'بهمن', 'إسفند'],
        hebrewMonths: ['تشري', 'حشوان', 'كسلو', 'طيبت', 'شفاط', 'أدار', 'نيسان', 'إيار', 'سيوان', 'تموز', 'آف', 'إيلول', 'أدار الأول', 'أدار الثاني'],
    },
    en: {
        yearIslamic: '{year} AH',
        yearPersian: '{year} AP',
        yearHebrew: '{year}',
        islamicMonths: [
            'Muharram',
            'Safar',
            'Rabi I',
            'Rabi II',
            'Jumada I',
            'Jumada II',
            'Rajab',
            'Shaban',
            'Ramadan',
            'Shawwal',
            'Dhu al-Qadah',
            'Dhu al-Hijjah',
        ],
        persianMonths: ['Farvardin', 'Ordibehesht', 'Khordad', 'Tir', 'Mordad', 'Shahrivar', 'Mehr', 'Aban', 'Azar', 'Dey', 'Bahman', 'Esfand'],
        hebrewMonths: ['Tishri', 'Heshvan', 'Kislev', 'Tevet', 'Shevat', 'Adar', 'Nisan', 'Iyar', 'Sivan', 'Tamuz', 'Av', 'Elul', 'Adar I', 'Adar II'],
    },
};

// Calendars other than the Gregorian: looked up in the engine's own tables, a year at a time, and kept. A file of its
// own, which a page loads on use.
const LOOKED_UP = {
    // Umm al-Qura is a table of the years 1300 to 1600; beyond it engines go on with another calendar under its name.
    'islamic-umalqura': { first: 1300, last: 1599, epochDay: -492148, yearDays: 354.367 },
    'islamic-civil': { first: 1, last: 9000, epochDay: -492148, yearDays: 354.3667 },
    // The leap years of 1503 and after differ between versions of the tables; before 1178 the rule is not the sky's.
    persian: { first: 1178, last: 1502, epochDay: -492268, yearDays: 365.2424 },
    hebrew: { first: 1, last: 9000, epochDay: -2092591, yearDays: 365.2468 },
};
/** How one calendar is looked up: its months of a year, kept once they are found. */
function tablesOf(formatter, { epochDay, yearDays }) {
    const ask = (epoch) => {
        let [year, day] = [0, 0];
        for (const { type, value } of formatter.formatToParts(epoch * MS_PER_DAY)) {
            if (type === 'year' || type === 'relatedYear')
                year = Number(value);
            else if (type === 'day')
                day = Number(value);
        }
        return { year, day };
    };
    /** Months have 28 to 31 days: the next first is found by its number. */
    const nextMonth = (start) => {
        for (let days = 28; days <= 31; days++)
            if (ask(start + days).day === 1)
                return start + days;
        return start + 32;
    };
    const tables = new Map();
    return (year) => {
        const known = tables.get(year);
        if (known)
            return known;
        let start = Math.round(epochDay + (year - 1) * yearDays) - 20;
        start -= ask(start).day - 1;
        while (ask(start).year < year)
            start = nextMonth(start);
        const table = [start];
        while (table.length < 15) {
            start = nextMonth(start);
            table.push(start);
            if (ask(start).year !== year)
                break;
        }
        tables.set(year, table);
        return table;
    };
}
/**
 * The calendar as the engine's tables have it, or null where the engine lacks it. A year is looked up once: its months
 * are found by walking from an estimate to the days numbered 1, at most 62 questions of a few microseconds each.
 */
function lookUp(id) {
    const formatter = new Intl.DateTimeFormat('en-u-nu-latn', {
        calendar: id,
        timeZone: 'UTC',
        year: 'numeric',
        month: 'long',
        day: 'numeric',
    });
    if (formatter.resolvedOptions().calendar !== id)
        return null;
    const { first, last, epochDay, yearDays } = LOOKED_UP[id];
    const tableOf = tablesOf(formatter, LOOKED_UP[id]);
    const monthsIn = (year) => tableOf(year).length - 1;
    function monthStart(year, month = 1) {
        let [y, m] = [year, month];
        while (y >= first && m < 1)
            m += monthsIn(--y);
        while (y >= first && y <= last && m > monthsIn(y))
            m -= monthsIn(y++);
        // The day after the last year is its end.
        if (y < first || y > last + 1 || (y === last + 1 && m > 1))
            return NaN;
        return (y > last ? (tableOf(last).at(-1) ?? NaN) : (tableOf(y)[m - 1] ?? NaN)) * MS_PER_DAY;
    }
    let bounds = null;
    return withIntervals({
        id,
        monthsIn,
        monthStart,
        covers: (ms) => {
            bounds ??= [monthStart(first), monthStart(last + 1)];
            return ms >= bounds[0] && ms < bounds[1];
        },
        fields: (ms) => {
            const epoch = Math.floor(ms / MS_PER_DAY);
            let year = Math.floor((epoch - epochDay) / yearDays) + 1;
            while (epoch < (tableOf(year)[0] ?? 0))
                year--;
            while (epoch >= (tableOf(year).at(-1) ?? 0))
                year++;
            const table = tableOf(year);
            let month = 1;
            while (epoch >= (table[month] ?? Infinity))
                month++;
            return { year, month, day: epoch - (table[month - 1] ?? 0) + 1 };
        },
    });
}
/** The engine's own calendars, which never change: each is looked up at the first question. */
const lookedUp = new Map([['gregory', gregory]]);
/** Any calendar; null where the engine lacks it. */
function calendarOf(id = 'gregory') {
    if (!lookedUp.has(id))
        lookedUp.set(id, id in LOOKED_UP ? lookUp(id) : null);
    return lookedUp.get(id) ?? null;
}
const otherCalendars = { calendarOf, words: calendarWords };

var otherCalendars$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    calendarOf: calendarOf,
    otherCalendars: otherCalendars
});

// What a written date says, part by part, and why it says none.
/** In the order in which they are said. */
function pointsOf(reading) {
    if (reading.kind === 'interval')
        return [reading.from, reading.to].filter((one) => one !== null);
    return reading.kind === 'oneOf' || reading.kind === 'allOf' ? reading.members : [reading.point];
}
/** Why there is no date, for the diagnostics. */
class Refusal {
    constructor(code, values = {}, suggestion = null) {
        this.code = code;
        this.values = values;
        this.suggestion = suggestion;
    }
}

// From the parts of a date to EDTF: exact where the calendar is exact, an interval of days where EDTF has no word for a
// month or year of another calendar.
const pad = (n, length) => String(n).padStart(length, '0');
const yearText = (year) => Math.abs(year) > 9999 ? `Y${year}` : `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`;
/** EDTF of the day that holds a civil moment. */
function dayText(ms) {
    const { year, month, day } = civilFields(ms);
    return `${yearText(year)}-${pad(month, 2)}-${pad(day, 2)}`;
}
const monthText = (ms) => dayText(ms).slice(0, -3);
/** Umm al-Qura reaches back to 1300; before it the arithmetic calendar stands in. */
function calendarAt(id, year) {
    const calendar = calendarOf(id);
    if (id === 'islamic-umalqura' && (year < 1300 || year >= 1600))
        return calendarOf('islamic-civil');
    return calendar;
}
/** The month of that year that a Hebrew name means, 13 and 14 being the two Adars; Adar alone is the second of them. */
function hebrewMonth(name, calendar, year) {
    const isLeap = calendar.monthsIn(year) === 13;
    if (name > 12)
        return isLeap ? name - 7 : 6;
    return isLeap && name >= 6 ? name + 1 : name;
}
/** A date that says all it must; else why not. */
function resolve(parts, context) {
    const doubt = { isAbout: parts.isAbout === true, isMaybe: parts.isMaybe === true };
    const id = parts.calendar ?? 'gregory';
    const days = (calendar, first, last, isAbout = doubt.isAbout) => ({
        first: dayText(first),
        ...(last > first ? { last: dayText(last) } : {}),
        calendar,
        ...doubt,
        isAbout,
        days: [first, last],
    });
    if (parts.edtf !== undefined)
        return { first: parts.edtf, calendar: 'gregory', ...doubt };
    if (parts.span)
        return parts.third ? new Refusal('notADate') : days(id, ...parts.span);
    const { year, month, day } = parts;
    if (year === undefined)
        return new Refusal('noYear', {}, null);
    const calendar = calendarAt(id, year);
    if (!calendar)
        return new Refusal('noCalendar', { calendar: id });
    const start = (m = 1, y = year) => calendar.monthStart(y, m);
    if (Number.isNaN(start()))
        return new Refusal('beyondCalendar', { year });
    const isGregorian = id === 'gregory';
    // Before 1300 the months were seen, not reckoned: the day may be the one beside it.
    const isReckoned = calendar.id !== id;
    const found = calendar.id;
    if (month !== undefined) {
        const m = id === 'hebrew' ? hebrewMonth(month, calendar, year) : month;
        const [first, next] = [start(m), start(m + 1)];
        const length = Math.round((next - first) / MS_PER_DAY);
        if (day !== undefined) {
            if (day < 1 || day > length)
                return new Refusal('noSuchDay', { day, last: length }, day > length && day <= 31 ? dayText(first + (length - 1) * MS_PER_DAY) : null);
            return dated(first + (day - 1) * MS_PER_DAY, found, parts, doubt, isReckoned, context);
        }
        if (parts.third) {
            const [from, to] = parts.third === 'early' ? [1, 10] : parts.third === 'middle' ? [11, 20] : [21, length];
            return days(found, first + (from - 1) * MS_PER_DAY, first + (to - 1) * MS_PER_DAY, true);
        }
        if (parts.partOfMonth) {
            const { unit, n } = parts.partOfMonth;
            const [from, to] = unit === 'week' ? [7 * n - 6, 7 * n] : n === 1 ? [1, 15] : [16, length];
            const isAbout = unit === 'week' || doubt.isAbout;
            return days(found, first + (from - 1) * MS_PER_DAY, first + (to - 1) * MS_PER_DAY, isAbout);
        }
        if (isGregorian)
            return { first: monthText(first), calendar: 'gregory', ...doubt, days: [first, next - MS_PER_DAY] };
        return days(found, first, next - MS_PER_DAY);
    }
    if (parts.season !== undefined && parts.years === undefined)
        return season(parts.season, year, calendar, isGregorian, days, doubt);
    const count = parts.years ?? 1;
    const end = start(1, year + count) - MS_PER_DAY;
    const part = parts.third ?? parts.season;
    if (part !== undefined)
        return partOfYears(part, year, count, calendar, isGregorian, days, doubt);
    if (!isGregorian)
        return days(found, start(), end);
    return { first: yearsText(year, count), calendar: 'gregory', ...doubt, days: [start(), end] };
}
/** '2021', '198X', '18XX', '-04XX'. */
function yearsText(year, count) {
    const open = Math.round(Math.log10(count));
    return open === 0 ? yearText(year) : `${yearText(year).slice(0, -open)}${'X'.repeat(open)}`;
}
function season(number, year, calendar, isGregorian, days, doubt) {
    if (isGregorian)
        return { first: `${yearText(year)}-${number}`, calendar: 'gregory', ...doubt };
    // In the Solar calendar the year begins with spring, and its quarters are its seasons.
    const [from, to] = shareOf(number);
    return days(calendar.id, calendar.monthStart(year, from * MONTHS + 1), calendar.monthStart(year, to * MONTHS + 1) - MS_PER_DAY);
}
const MONTHS = 12;
/** Which share of the whole EDTF's number of a season, quarter, third or half is. */
function shareOf(number) {
    const [first, count] = number <= 24 ? [21, 4] : number <= 36 ? [33, 4] : number <= 39 ? [37, 3] : [40, 2];
    return [(number - first) / count, (number - first + 1) / count];
}
/**
 * 'Late 2021' is about December; 'mid-2021' about June and July; of decades and centuries a third, or the half or
 * quarter that is said.
 */
function partOfYears(third, year, count, calendar, isGregorian, days, doubt) {
    if (count === 1) {
        const last = calendar.monthsIn(year);
        const [from, to] = third === 'early' ? [1, 1] : third === 'late' ? [last, last] : [6, 7];
        const [first, end] = [calendar.monthStart(year, from), calendar.monthStart(year, to + 1) - MS_PER_DAY];
        if (!isGregorian)
            return days(calendar.id, first, end, true);
        return {
            first: monthText(first),
            ...(to > from ? { last: monthText(end) } : {}),
            calendar: 'gregory',
            ...doubt,
            isAbout: true,
            days: [first, end],
        };
    }
    const isAbout = doubt.isAbout || typeof third === 'string';
    const [a, b] = shareOf(third === 'early' ? 37 : third === 'middle' ? 38 : third === 'late' ? 39 : third);
    const [from, to] = [year + Math.round(a * count), year + Math.round(b * count) - 1];
    const [first, end] = [calendar.monthStart(from), calendar.monthStart(to + 1) - MS_PER_DAY];
    return isGregorian
        ? { first: yearText(from), last: yearText(to), calendar: 'gregory', ...doubt, isAbout, days: [first, end] }
        : days(calendar.id, first, end, isAbout);
}
/** A day, or a time of that day. */
function dated(ms, calendar, { clock, weekday: weekday$1, isAboutHour }, { isAbout, isMaybe }, isReckoned, { timeZone }) {
    const isOther = weekday$1 !== undefined && weekday$1 !== weekday(ms);
    const doubt = { isAbout: isAbout || isReckoned, isMaybe: isMaybe || isOther };
    // EDTF marks no doubt of a time: the day carries it, and the time is let go.
    return {
        first: dayText(ms) + (clock && !isAboutHour && !doubt.isAbout && !doubt.isMaybe ? timeText(ms, clock, timeZone) : ''),
        calendar,
        ...doubt,
        days: [ms, ms],
    };
}
/** Seconds are written out: EDTF's own level 0 knows no shorter time. */
function timeText(day, { hour, minute, second = 0, zone }, timeZone) {
    const text = `T${pad(hour, 2)}:${pad(minute, 2)}:${pad(second, 2)}`;
    const name = zone === undefined ? timeZone : zone;
    if (name === undefined || name === null)
        return text;
    if (name === 'UTC')
        return `${text}Z`;
    if (/^[+-]/.test(name))
        return text + name;
    const civil = day + ((hour * 60 + minute) * 60 + second) * 1000;
    const offset = Math.round((civil - civilToUtc(civil, name)) / 60_000);
    const away = Math.abs(offset);
    return `${text}${offset < 0 ? '-' : '+'}${pad(Math.floor(away / 60), 2)}:${pad(away % 60, 2)}`;
}
const mark = ({ isAbout, isMaybe }) => (isAbout ? (isMaybe ? '%' : '~') : isMaybe ? '?' : '');
/** A value on its own: one EDTF date, or the interval of days that it lies within. */
const valueText = (value) => value.last === undefined ? value.first + mark(value) : `${value.first}${mark(value)}/${value.last}${mark(value)}`;
const startText = (value) => value.first + mark(value);
const endText = (value) => (value.last ?? value.first) + mark(value);

// EDTF whose year is a Persian one to the eye: '1399-12-21' is the year 1399 of the Common Era by the standard, and may
// have been meant for 2021.
const [FIRST, LAST] = [1200, 1450];
/** Days from 1970-01-01 to the day before year 1 of the Persian calendar, less a year. */
const EPOCH_DAY = -492633;
/** Civil ms of the first day of a Persian month: in these years the leap years go round in 33. `month` may be 13. */
const monthStart = (year, month) => (EPOCH_DAY + 365 * year + Math.floor((8 * year + 21) / 33) + (month - 1) * 30 + Math.min(month - 1, 6)) * MS_PER_DAY;
/** The same figures as a date of the Persian calendar, in EDTF; null where they would hardly be meant so. */
function persianTwin(edtf) {
    const [, year = '', month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf) ?? [];
    const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)];
    if (y < FIRST || y > LAST || m < 1 || m > 12)
        return null;
    const first = monthStart(y, m) + (d - 1) * MS_PER_DAY;
    const next = month === undefined || m === 12 ? monthStart(y + 1, 1) : monthStart(y, m + 1);
    if (d < 1 || first >= next)
        return null;
    return day === undefined ? `${dayText(first)}/${dayText(next - MS_PER_DAY)}` : dayText(first);
}

// What the values of a set are called by mistake, beyond their spelling: words without case and hyphens, with spaces
// between.
const DIRECTIONS = { rtl: 'right righttoleft', ltr: 'left lefttoright' };
const CALENDARS = {
    gregory: 'gregorian miladi western',
    'islamic-umalqura': 'hijri islamic umalqura',
    'islamic-civil': 'tabular',
    persian: 'jalali shamsi solarhijri',
    hebrew: 'jewish',
};
/** By the name of the property that has such a value. */
const CALLED = {
    dir: DIRECTIONS,
    timeDirection: DIRECTIONS,
    calendar: CALENDARS,
    secondaryCalendar: CALENDARS,
    numerals: { arab: 'arabic', arabext: 'persian', latn: 'latin western' },
    monthNames: { levantine: 'levant syriac', egyptian: 'egypt', dual: 'both' },
    layout: { horizontal: 'chart', vertical: 'list', story: 'slides' },
    seasons: { northern: 'north', southern: 'south' },
    order: { oldest: 'asc', newest: 'desc reverse' },
    scale: { time: 'linear', even: 'equal ordinal' },
    credentials: { include: 'true' },
    syncHash: { push: 'history' },
    entity: { person: 'people human', organization: 'organisation org company party', place: 'location city country' },
    media: { image: 'img photo picture', video: 'film movie', audio: 'sound podcast', youtube: 'yt' },
};

// Says in words what is wrong with a story, and what was probably meant. In the single file these are a file on use,
// which only comes for a story that has mistakes.
/** What pages ask the element, and stories do not. */
const ATTRIBUTES = [
    'calendar',
    'secondary-calendar',
    'numerals',
    'month-names',
    'seasons',
    'time-direction',
    'heading-level',
];
/** Of what is told once only the first so many of a story are compared with what they may have been meant for. */
const MOST_COMPARED = 100;
/** The problems in words, in their order. */
function tellProblems(found) {
    let once = 0;
    return found
        .filter(({ code, values }) => code !== 'date/gregorian-year' || persianTwin(String(values[0])) !== null)
        .map(({ values, count, ...problem }) => {
        // The code says what its values are.
        const words = WORDS[problem.code] ?? saidOfDate;
        const message = typeof words === 'string' ? words : words(...values);
        if (count === undefined)
            return { ...problem, message };
        const meant = once++ < MOST_COMPARED ? (MEANT[problem.code]?.(...values) ?? '') : '';
        return { ...problem, message: `${message}${count > 1 ? ` (${count} times)` : ''}.${meant}` };
    });
}
const shortly = (text) => text.slice(0, 80);
const WHY = {
    'type/object': 'an object',
    'type/list': 'a list',
    'type/string': 'a text',
    'type/number': 'a number',
    'type/boolean': 'a boolean',
};
const typed = (code) => (value) => `Expected ${WHY[code]}, found ${kindOf(value)}.`;
const unreadable = (thrown, expected = '') => expected ? `Expected ${WHY[expected] ?? 'a value'}, found what throws where it is read.` : thrown;
const oneOf = (value, values, called) => `Expected one of ${values.join(', ')}${foundIn(value, values, called)}`;
const undeclared = (kind) => (id) => `The ${kind} '${id}' is not declared`;
/** What the date parser says. */
const saidOfDate = (said, isUndated) => `${isUndated === true ? UNDATED : ''}${String(said)}`;
/** By code: the words, or what makes them of the values. */
const WORDS = {
    'document/too-deep': `Expected at most ${MAX_DEPTH} levels of nesting.`,
    'document/unreadable': unreadable,
    'event/unreadable': unreadable,
    'field/unreadable': unreadable,
    'event/no-title': 'Expected a title.',
    'event/no-date': 'Expected a date.',
    'group/no-id': 'Expected an id.',
    'entity/no-id': 'Expected an id.',
    'era/incomplete': 'Expected a label and a date.',
    'type/object': typed('type/object'),
    'type/list': typed('type/list'),
    'type/string': typed('type/string'),
    'type/number': typed('type/number'),
    'type/boolean': typed('type/boolean'),
    'type/one-of': oneOf,
    'media/type': oneOf,
    'media/src': 'Expected its address or id.',
    'media/no-alt': 'A picture has words for those who do not see it; of one that only adorns they are empty.',
    'url/refused': 'Expected a relative, http, https, mailto or tel address.',
    'zone/unknown': (zone) => `Unknown time zone '${zone}'.${didYouMean(nearestZone(zone))}`,
    'lang/unknown': (lang) => `'${shortly(lang)}' is not a language tag.${didYouMean(nearestLang(shortly(lang)))}`,
    'id/duplicate': (id, newId) => `The id '${id}' is used before; ${newId === undefined ? 'left out' : `this event is called '${newId}'`}.`,
    'group/color': (color) => `'${color}' is not a colour.`,
    'number/range': (least, most, found) => `Expected ${least} to ${most}, found ${found}.`,
    'number/size': (found) => `Expected a number of pixels above 0, found ${found}.`,
    'text/too-long': (most) => `Cut to ${most} characters.`,
    'date/not-edtf': (text, isUndated) => `${isUndated ? UNDATED : ''}'${shortly(text)}' is not EDTF: ${whyNotEdtf(text)}`,
    'date/season-or-years': (text) => `'${text}' is a part of one year in EDTF; two years are written '${text.slice(0, 4)}/${text.slice(0, 2)}${text.slice(5)}'.`,
    'date/gregorian-year': (text) => `'${text}' is a date of the Gregorian calendar in EDTF; if the Persian one is meant, it is '${persianTwin(text) ?? ''}'.`,
    'field/unknown': (field) => `The field '${shortly(field)}' is not known`,
    'group/undeclared': undeclared('group'),
    'entity/undeclared': undeclared('entity'),
    'children/not-json': (thrown) => `The inline data ${FORMAT.json(String(thrown))}.`,
    'list/missing': (thrown) => `The list is not read: ${saidBy(thrown)}`,
    'reader/missing': (thrown) => `Dates in words are not read: ${saidBy(thrown)}`,
    'load/network': (url, thrown) => `${url} could not be reached: ${saidBy(thrown)}`,
    'load/http': (url, status) => `${url} answered ${status}.`,
    'load/size': (url, maxBytes) => `${url} is larger than ${maxBytes} bytes.`,
    'load/time': (url, seconds) => `${url} took longer than ${seconds} s.`,
    'load/url': (url, ledTo) => ledTo === undefined
        ? `Expected an http or https address, found ${url}.`
        : `${url} led to another scheme: ${ledTo}.`,
    'load/format': (url, why, detail) => `${url} ${FORMAT[why](detail)}.`,
};
const saidBy = (thrown) => (thrown instanceof Error ? thrown.message : String(thrown));
const FORMAT = {
    says: (charset) => `is UTF-8, and says that it is ${charset}`,
    is: (charset) => `is ${charset || 'not UTF-8, perhaps windows-1256'}: save it as UTF-8`,
    /** Engines repeat what they did not understand, which may be a secret: of what they say only the place is told. */
    json(thrown) {
        const place = /(position \d+|line \d+ column \d+)[^"]*$/.exec(thrown)?.[1];
        return `is not JSON${place ? `: ${place}` : ''}`;
    },
};
const UNDATED = 'The event stands among the undated: ';
/** Of what is told once: the sentence after the words, or nothing. */
const MEANT = {
    'field/unknown': (field, part) => {
        const known = nearest(field, FIELDS$1[part], ALIASES);
        const attribute = known === null && part === 'document' ? nearest(field, ATTRIBUTES) : null;
        return attribute === null ? didYouMean(known) : ` Did you mean the attribute '${attribute}' of the element?`;
    },
    'group/undeclared': (id, declared) => meantId(id, declared),
    'entity/undeclared': (id, declared) => meantId(id, declared),
};
/** Of more ids the nearest is not looked for. */
const MOST_IDS = 500;
/** The id of what is called so, else the nearest one. */
const meantId = (name, { ids, list }) => didYouMean(list.findLast((one) => ('label' in one ? [one.label] : [one.name, ...one.aliases]).includes(name))?.id ??
    (ids.size <= MOST_IDS ? nearest(name, [...ids]) : null));
function kindOf(value) {
    if (Number.isNaN(value))
        return 'NaN';
    if (value instanceof Promise)
        return 'a promise: await it';
    return value === null
        ? 'null'
        : Array.isArray(value)
            ? 'a list'
            : typeof value === 'object'
                ? 'an object'
                : value === undefined
                    ? 'nothing'
                    : `a ${typeof value}`;
}
/** The end of a message on a value that is none of some: what was found, and what was meant. */
function foundIn(value, values, called) {
    if (value === undefined)
        return '.';
    if (typeof value !== 'string')
        return `, found ${kindOf(value)}.`;
    return `, found '${shortly(value)}'.${didYouMean(nearest(shortly(value), values, CALLED[called]))}`;
}
function whyNotEdtf(text) {
    try {
        parseEdtf(text);
        return '';
    }
    catch (error) {
        return error instanceof EdtfRefusal ? `${edtfWords(error)} (position ${error.position})` : String(error);
    }
}

// Any JSON value to a regular document and a list of what was wrong with it. Tolerant: one bad event or field never
// takes another down. It throws for nothing.
const ENTITY_TYPES = ['person', 'organization', 'place'];
const LAYOUTS = ['auto', 'horizontal', 'vertical', 'story'];
const COLOR = /^(?:#[0-9a-f]{3,8}|[a-z]{3,24}|(?:rgb|hsl|oklch|oklab|lab|lch|hwb)a?\([0-9a-z.,%/\s+-]{1,60}\))$/i;
/**
 * A document, or an array of events. The problems are in the order in which they were met, last those that are told
 * once for the whole story.
 */
function readDocument(value, options = {}) {
    const { document, found } = findDocument(value, options);
    return { document, problems: tellProblems(found) };
}
/** The same, before the problems are said in words. */
function findDocument(value, options) {
    return drained(readingSteps(() => plainOf(isList(value) ? { events: value } : value, MAX_DEPTH), options));
}
/**
 * As `findDocument`, an event at a time: gives the place of what was read. `root` gives the story as plain data; the
 * events of one that `isLarge` need not be such.
 */
function* readingSteps(root, options, isLarge = false) {
    const found = [];
    const none = { media: [], groups: [], entities: [], eras: [], events: [] };
    try {
        const toldOnce = new ToldOnce();
        const reader = new Reader(root(), '', found, options.baseUrl, toldOnce);
        const document = reader.raw ? yield* readRoot(reader, options, isLarge) : none;
        return { document, found: [...found, ...toldOnce.found] };
    }
    catch (error) {
        found.push({ code: 'document/unreadable', path: '', values: [String(error)], severity: 'error' });
        return { document: none, found };
    }
}
/** Each field fails alone. */
function* readRoot(reader, defaults, isLarge) {
    reader.expect('document');
    const own = reader.some({
        lang: reader.attempt('lang', () => reader.lang('lang'), undefined),
        timeZone: reader.attempt('timeZone', () => readZone(reader), undefined),
    });
    const inOwn = {
        ...defaults,
        locale: own.lang ?? defaults.locale,
        timeZone: own.timeZone ?? defaults.timeZone,
    };
    // 'Today' says nothing in the date that it would be reckoned from.
    const asOf = reader.attempt('asOf', () => readEdtf(reader, 'asOf', { ...inOwn, reference: undefined }), undefined);
    const options = { ...inOwn, reference: asOf ?? defaults.reference };
    const list = (field, read) => reader.attempt(field, () => reader.list(field).map((one) => one.attempt('', () => read(one), null)), []);
    const groups = unique(list('groups', readGroup), reader, 'groups');
    const entities = unique(list('entities', readEntity), reader, 'entities');
    const events = yield* readEvents(reader, options, { groups: new Declared(groups), entities: new Declared(entities) }, isLarge);
    const eras = list('eras', (one) => readEra(one, options)).flatMap((one) => one ?? []);
    return {
        ...reader.some({ title: reader.text('title', MAX_TITLE), description: reader.rich('description', MAX_TEXT) }),
        ...own,
        ...reader.some({
            asOf,
            href: reader.link('href'),
            layout: reader.oneOf('layout', LAYOUTS, 'layout'),
            start: reader.string('start', MAX_LABEL),
            source: reader.attempt('source', () => readSource(reader), undefined),
        }),
        media: list('media', readMedia).flatMap((one) => one ?? []),
        groups: withNamed(groups, events),
        entities,
        eras,
        events,
        ...reader.langs(),
        ...reader.extra('document'),
    };
}
function readZone(reader) {
    const timeZone = reader.string('timeZone', MAX_LABEL);
    if (timeZone === undefined || isZone(timeZone))
        return timeZone;
    reader.report('zone/unknown', 'timeZone', [timeZone]);
    return undefined;
}
/** Drops what could not be read and what repeats an id. */
function unique(list, reader, field) {
    const seen = new Map();
    list.forEach((one, i) => {
        if (one && seen.has(one.id))
            reader.report('id/duplicate', `${field}[${i}].id`, [one.id], 'warning');
        else if (one)
            seen.set(one.id, one);
    });
    return [...seen.values()];
}
function readGroup(reader) {
    reader.expect('group');
    const label = reader.text('label', MAX_LABEL);
    const id = reader.string('id', MAX_LABEL) ?? label;
    if (id === undefined)
        return reader.reject('group/no-id', 'id');
    const color = reader.string('color', 100);
    const isColor = color !== undefined && COLOR.test(color);
    if (color !== undefined && !isColor)
        reader.report('group/color', 'color', [color]);
    return { id, label: label ?? id, ...(isColor ? { color } : {}), ...reader.langs() };
}
function readEntity(reader) {
    reader.expect('entity');
    const name = reader.text('name', MAX_LABEL);
    const id = reader.string('id', MAX_LABEL) ?? name;
    if (id === undefined)
        return reader.reject('entity/no-id', 'id');
    return {
        id,
        name: name ?? id,
        type: reader.oneOf('type', ENTITY_TYPES, 'entity') ?? 'organization',
        aliases: reader.texts('aliases', MAX_LABEL),
        ...reader.langs(),
    };
}
function readEra(reader, options) {
    reader.expect('era');
    const label = reader.text('label', MAX_LABEL);
    const date = readEdtf(reader, 'date', options);
    if (label === undefined || date === undefined)
        return reader.reject('era/incomplete');
    return { date, label, ...reader.langs() };
}
function* readEvents(reader, options, names, isLarge) {
    const counts = new Map();
    const events = [];
    const list = reader.array('events', true);
    let areBare = isLarge;
    for (let i = 0; i < list.length; i++) {
        const known = quickEvent(list[i], names.groups);
        areBare &&= Boolean(known);
        if (known && !counts.has(known.id)) {
            counts.set(known.id, 1);
            events.push(known);
        }
        else {
            // What nobody has made plain before.
            const one = reader.child(isLarge ? plainOf(list[i], MAX_DEPTH - 2) : list[i], `events[${i}]`);
            try {
                const event = known ?? readEvent(one, options, names);
                if (event)
                    events.push(withOwnId(event, counts, one));
            }
            catch (error) {
                one.reject('event/unreadable', '', [String(error)]);
            }
        }
        yield i;
    }
    if (areBare)
        setBare(events);
    return events;
}
/** Groups that only events name stand after the others. */
function withNamed(groups, events) {
    if (isBare(events))
        return [...groups];
    const ids = new Set(groups.map(({ id }) => id));
    const named = new Set(events.flatMap(({ group }) => (group === undefined || ids.has(group) ? [] : [group])));
    return [...groups, ...[...named].map((id) => ({ id, label: id }))];
}
/** `counts`: how often each id was asked for, so that none is tried twice. */
function withOwnId(event, counts, reader) {
    let count = counts.get(event.id) ?? 0;
    let id = event.id;
    while (counts.has(id))
        id = `${event.id}-${++count}`;
    counts.set(event.id, Math.max(count, 1)).set(id, counts.get(id) ?? 1);
    if (id === event.id)
        return event;
    reader.report('id/duplicate', 'id', [event.id, id], 'warning');
    return { ...event, id };
}

// Arabic.
const ONES = ['', 'الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع'];
/** The ordinals to 29th; 'twenty' ends as its case asks. */
const ordinals = (twenty) => Object.assign({ other: '{n}' }, ...[...Array(29).keys()].map((i) => {
    const [tens, one] = [Math.floor((i + 1) / 10), ONES[(i + 1) % 10] ?? ''];
    const unit = one === 'الأول' && tens > 0 ? 'الحادي' : one;
    return { [`=${i + 1}`]: tens === 0 ? one : tens === 1 ? (one ? `${unit} عشر` : 'العاشر') : one ? `${unit} و${twenty}` : twenty };
}));
/** From January. */
const LEVANT = 'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول';
const ALGERIA = 'جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر';
const MOROCCO = 'يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر';
const ar = {
    since: 'منذ {date}',
    until: 'حتى {date}',
    about: 'نحو {date}',
    maybe: 'ربما {date}',
    endUnknown: 'من {date}، ونهايته غير معروفة',
    startUnknown: 'حتى {date}، وبدايته غير معروفة',
    ongoing: 'مستمر',
    or: '{start} أو {end}',
    and: '{start} و{end}',
    range: '{start} – {end}',
    between: 'بين {start} و{end}',
    withTime: '{date}، {time}',
    early: 'أوائل {date}',
    middle: 'منتصف {date}',
    late: 'أواخر {date}',
    inZone: '{time} بتوقيت {zone}',
    inUtc: '{time} بتوقيت غرينتش{offset}',
    cities: {
        Baghdad: 'بغداد',
        Tehran: 'طهران',
        Riyadh: 'الرياض',
        Kuwait: 'الكويت',
        Qatar: 'الدوحة',
        Bahrain: 'المنامة',
        Dubai: 'دبي',
        Muscat: 'مسقط',
        Aden: 'عدن',
        Damascus: 'دمشق',
        Beirut: 'بيروت',
        Amman: 'عمّان',
        Jerusalem: 'القدس',
        Gaza: 'غزة',
        Hebron: 'الخليل',
        Cairo: 'القاهرة',
        Khartoum: 'الخرطوم',
        Tripoli: 'طرابلس',
        Tunis: 'تونس',
        Algiers: 'الجزائر',
        Casablanca: 'الدار البيضاء',
        Nouakchott: 'نواكشوط',
        Istanbul: 'إسطنبول',
        Kabul: 'كابول',
        Karachi: 'كراتشي',
        London: 'لندن',
        Paris: 'باريس',
        Brussels: 'بروكسل',
        Berlin: 'برلين',
        Moscow: 'موسكو',
        Kyiv: 'كييف',
        Kiev: 'كييف',
        New_York: 'نيويورك',
        Rome: 'روما',
        Mogadishu: 'مقديشو',
        Djibouti: 'جيبوتي',
        Juba: 'جوبا',
        Addis_Ababa: 'أديس أبابا',
        Athens: 'أثينا',
        Madrid: 'مدريد',
        Vienna: 'فيينا',
        Tokyo: 'طوكيو',
        Dushanbe: 'دوشنبه',
        Kolkata: 'كولكاتا',
        Dhaka: 'دكا',
        Calcutta: 'كولكاتا',
    },
    yearBC: '{year} ق.م',
    yearCE: '{year} م',
    dayMonth: '{day} {month}',
    monthYear: '{month} {year}',
    weekdayDate: '{weekday} {date}',
    gregorianMonths: {
        IQ: LEVANT,
        SY: LEVANT,
        LB: LEVANT,
        JO: LEVANT,
        PS: LEVANT,
        levantine: LEVANT,
        DZ: ALGERIA,
        TN: ALGERIA,
        MA: MOROCCO,
        maghrebi: MOROCCO,
        '': 'يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر',
        MR: 'يناير|فبراير|مارس|إبريل|مايو|يونيو|يوليو|أغشت|شتمبر|أكتوبر|نوفمبر|دجمبر',
    },
    thousandYears: { one: 'ألف سنة', two: 'ألفي سنة', few: '{n} آلاف سنة', other: '{n} ألف سنة' },
    millionYears: { one: 'مليون سنة', two: 'مليوني سنة', few: '{n} ملايين سنة', other: '{n} مليون سنة' },
    billionYears: { one: 'مليار سنة', two: 'ملياري سنة', few: '{n} مليارات سنة', other: '{n} مليار سنة' },
    ago: 'قبل {date}',
    sinceAgo: 'منذ {date}',
    nth: ordinals('العشرون'),
    nthGoverned: ordinals('العشرين'),
    decade: {
        '=0': 'العقد الأول من القرن {nth}',
        '=10': 'العقد الثاني من القرن {nth}',
        '=20': 'عشرينيات القرن {nth}',
        '=30': 'ثلاثينيات القرن {nth}',
        '=40': 'أربعينيات القرن {nth}',
        '=50': 'خمسينيات القرن {nth}',
        '=60': 'ستينيات القرن {nth}',
        '=70': 'سبعينيات القرن {nth}',
        '=80': 'ثمانينيات القرن {nth}',
        '=90': 'تسعينيات القرن {nth}',
        other: 'العقد البادئ عام {year}',
    },
    century: { other: 'القرن {nth}' },
    centuryBC: { other: 'القرن {nth} ق.م' },
    millennium: { '=1': 'الألفية الأولى', '=2': 'الألفية الثانية', '=3': 'الألفية الثالثة', other: 'الألفية {n}' },
    millenniumBC: { other: 'الألف {nth} ق.م' },
    seasons: ['ربيع', 'صيف', 'خريف', 'شتاء'],
    quarter: { other: 'الربع {nth} من' },
    third: { other: 'الثلث {nth} من' },
    half: { other: 'النصف {nth} من' },
    partOfYear: '{part} {year}',
    undated: 'بلا تاريخ',
    doubt: '؟',
    years: { one: 'سنة', two: 'سنتين', few: '{n} سنوات', other: '{n} سنة' },
    months: { one: 'شهر', two: 'شهرين', few: '{n} أشهر', many: '{n} شهرًا', other: '{n} شهر' },
    days: { one: 'يوم', two: 'يومين', few: '{n} أيام', many: '{n} يومًا', other: '{n} يوم' },
    lasted: 'لمدة {duration}',
    ongoingFor: 'مستمر منذ {duration}',
    asOf: 'آخر تحديث',
    events: { zero: 'لا أحداث', one: 'حدث واحد', two: 'حدثان', few: '{n} أحداث', many: '{n} حدثًا', other: '{n} حدث' },
    comma: '، ',
    position: '{n} من {count}',
    more: '+{n}',
    moreEvents: { zero: 'لا أحداث أخرى', one: 'حدث آخر', two: 'حدثان آخران', few: '{n} أحداث أخرى', many: '{n} حدثًا آخر', other: '{n} حدث آخر' },
    leftOut: {
        zero: '',
        one: 'تعذّرت قراءة حدث واحد فلم يُعرض',
        two: 'تعذّرت قراءة حدثين فلم يُعرضا',
        few: 'تعذّرت قراءة {n} أحداث فلم تُعرض',
        many: 'تعذّرت قراءة {n} حدثًا فلم تُعرض',
        other: 'تعذّرت قراءة {n} حدث فلم تُعرض',
    },
    timeline: 'الخط الزمني',
    toolbar: 'أدوات العرض',
    zoomIn: 'تقريب',
    zoomOut: 'إبعاد',
    fit: 'عرض الكل',
    skip: 'تخطَّ الخط الزمني',
    jumpTo: 'انتقل إلى',
    extent: '{events} من {first} إلى {last}',
    inGroups: { one: 'في مجموعة واحدة', two: 'في مجموعتين', few: 'في {n} مجموعات', other: 'في {n} مجموعة' },
    previous: 'الحدث السابق',
    next: 'الحدث التالي',
    close: 'إغلاق',
    showAll: { other: 'عرض الأحداث كلها ({n})' },
    undatedEvents: 'أحداث بلا تاريخ',
    loading: 'جارٍ تحميل الخط الزمني',
    empty: 'لا أحداث في هذا الخط الزمني بعد',
    error: 'تعذّر عرض الخط الزمني',
    errorNetwork: 'لم نتمكن من الوصول إلى البيانات. تحقّق من الاتصال ثم أعد المحاولة.',
    errorSize: 'ملف البيانات أكبر من الحد المسموح.',
    errorFormat: 'البيانات ليست بصيغة يمكن قراءتها.',
    errorTime: 'تأخّر وصول البيانات أكثر من اللازم.',
    retry: 'أعد المحاولة',
    source: 'المصدر: {name}',
    storySource: 'مصدر الخط الزمني: {name}',
    updated: 'محدَّث حتى {date}',
    paraphrase: '(بتصرّف)',
    mentions: 'ورد ذكر',
    imageFailed: 'تعذّر عرض الصورة',
    playFailed: 'تعذّر تشغيله',
    play: 'تشغيل: {name}',
};

// English.
const en = {
    since: 'since {date}',
    until: 'until {date}',
    about: 'about {date}',
    maybe: 'perhaps {date}',
    endUnknown: 'from {date}, end unknown',
    startUnknown: 'until {date}, start unknown',
    ongoing: 'ongoing',
    or: '{start} or {end}',
    and: '{start} and {end}',
    range: '{start} – {end}',
    between: 'between {start} and {end}',
    withTime: '{date}, {time}',
    early: 'early {date}',
    middle: 'mid-{date}',
    late: 'late {date}',
    inZone: '{time} {zone} time',
    inUtc: '{time} UTC{offset}',
    cities: { Qatar: 'Doha' },
    yearBC: '{year} BC',
    yearCE: 'AD {year}',
    dayMonth: '{day} {month}',
    monthYear: '{month} {year}',
    weekdayDate: '{weekday}, {date}',
    thousandYears: { other: '{years} years' },
    millionYears: { other: '{n} million years' },
    billionYears: { other: '{n} billion years' },
    ago: '{date} ago',
    sinceAgo: 'since {date} ago',
    nth: { one: '{n}st', two: '{n}nd', few: '{n}rd', other: '{n}th' },
    decade: { '=-1': 'decade from {year}', other: '{year}s' },
    century: { other: '{nth} century' },
    centuryBC: { other: '{nth} century BC' },
    millennium: { other: '{nth} millennium' },
    millenniumBC: { other: '{nth} millennium BC' },
    seasons: ['spring', 'summer', 'autumn', 'winter'],
    seasonsIn: { 'en-US': ['spring', 'summer', 'fall', 'winter'] },
    quarter: { other: '{nth} quarter of' },
    third: { other: '{nth} third of' },
    half: { other: '{nth} half of' },
    partOfYear: '{part} {year}',
    polish: (text) => text.replace(/([a-z] )(?=\d+(?:s|st|nd|rd|th)\b|decade)/g, '$1the '),
    undated: 'undated',
    doubt: '?',
    years: { one: 'one year', other: '{n} years' },
    months: { one: 'one month', other: '{n} months' },
    days: { one: 'one day', other: '{n} days' },
    lasted: 'for {duration}',
    ongoingFor: 'ongoing for {duration}',
    asOf: 'as of',
    events: { one: 'one event', other: '{n} events' },
    comma: ', ',
    position: '{n} of {count}',
    more: '+{n}',
    moreEvents: { one: 'one more event', other: '{n} more events' },
    leftOut: { one: 'One event could not be read and is left out', other: '{n} events could not be read and are left out' },
    timeline: 'Timeline',
    toolbar: 'View',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show all',
    skip: 'Skip the timeline',
    jumpTo: 'Jump to',
    extent: '{events} from {first} to {last}',
    inGroups: { one: 'in one group', other: 'in {n} groups' },
    previous: 'Previous event',
    next: 'Next event',
    close: 'Close',
    showAll: { other: 'Show all {n} events' },
    undatedEvents: 'Events without a date',
    loading: 'Loading the timeline',
    empty: 'There are no events in this timeline yet',
    error: 'The timeline cannot be shown',
    errorNetwork: 'The data could not be reached. Check the connection and try again.',
    errorSize: 'The data is larger than allowed.',
    errorFormat: 'The data is not in a form that can be read.',
    errorTime: 'The data took too long to arrive.',
    retry: 'Try again',
    source: 'Source: {name}',
    storySource: 'Source of the timeline: {name}',
    updated: 'Updated to {date}',
    paraphrase: '(paraphrased)',
    mentions: 'Mentioned',
    imageFailed: 'The picture could not be shown',
    playFailed: 'This could not be played',
    play: 'Play: {name}',
};

// Which languages and calendars are there, and the words made of them: asked by who knows the locale, and nowhere
// below.
const english = { messages: en, made: new Map() };
const languages = new Map([
    ['ar', { messages: ar, made: new Map() }],
    ['en', english],
]);
let calendars = null;
const told = new Set();
/** Adds or replaces the words of a locale (`fa`, or `fa-AF` for one region). What they lack is said in English. */
function registerMessages(locale, messages) {
    languages.set(knownLocale(locale), { messages: { ...en, ...messages }, made: new Map() });
}
/** Whether there are words for exactly this locale. */
const isRegistered = (locale) => languages.has(locale);
/** Makes the other calendars known. */
function registerCalendars(others) {
    if (calendars === others)
        return;
    calendars = others;
    for (const { made } of languages.values())
        made.clear();
}
/**
 * The words of a locale as they are known now: its own, else its language's, English where we have none. A value: what
 * it says stays the same when other words are loaded later. The same one for the same options and the same words; words
 * as they are.
 */
function wordsFor(options) {
    if ('messages' in options)
        return options;
    const name = knownLocale(options.locale);
    const { messages, made } = languages.get(name) ?? languages.get(name.split('-')[0] ?? '') ?? english;
    const key = Object.entries(options).join();
    let words = made.get(key);
    if (!words)
        made.set(key, (words = makeWords(options, messages, calendars, told)));
    return words;
}

// What follows from a story or a labelling is the same in every frame: it is made once and goes with them.
/** Keeps what was made of a thing as long as the thing is. `more` is the same for the same thing. */
function kept(make) {
    const known = new WeakMap();
    return (key, ...more) => {
        let value = known.get(key);
        if (value === undefined)
            known.set(key, (value = make(key, ...more)));
        return value;
    };
}

// Trees of maxima over values in an order: what is great enough is found in a few steps for each that is found, however
// many there are. And the search in ascending values that begins where it stands.
/** Values under one node: 2 to this. */
const BITS = 5;
const WIDTH = 1 << BITS;
/** Maxima of a column that is filled value by value. */
class MaxTree {
    /** Maxima of ever longer stretches: of `WIDTH` values, of `WIDTH` of those, up to one. */
    #levels = [];
    /** The places of each shortest stretch that have a value, as bits. */
    #filled;
    constructor(count) {
        this.count = count;
        for (let length = count; this.#levels.length === 0 || length > 1;) {
            length = Math.ceil(length / WIDTH);
            this.#levels.push(new Float64Array(length).fill(-Infinity));
        }
        this.#filled = new Int32Array((count >> BITS) + 1);
    }
    /** The value at `i` is at least `value` from now on. */
    raise(i, value) {
        let at = i;
        this.#filled[i >> BITS] = (this.#filled[i >> BITS] ?? 0) | (1 << i);
        for (const level of this.#levels) {
            at >>= BITS;
            if ((level[at] ?? 0) >= value)
                return;
            level[at] = value;
        }
    }
    /**
     * The first place with a value at or after `from` (`step` 1), or the last at or before it (-1), that may have at
     * least `least` and that `fits`; -1 for none.
     */
    find(from, step, least, fits) {
        for (let i = from; i >= 0 && i < this.count;) {
            const block = i >> BITS;
            if ((this.#levels[0]?.[block] ?? -Infinity) >= least) {
                // The bits of what is from here on in this stretch; shifts count modulo 32, as places in a stretch do.
                const bits = (this.#filled[block] ?? 0) & (step > 0 ? -1 << i : -1 >>> (WIDTH - 1 - (i % WIDTH)));
                if (bits !== 0) {
                    i = (block << BITS) + WIDTH - 1 - Math.clz32(step > 0 ? bits & -bits : bits);
                    if (fits(i))
                        return i;
                    i += step;
                }
                else
                    i = step > 0 ? (block + 1) << BITS : (block << BITS) - 1;
                continue;
            }
            // Past the longest stretch that begins here, or ends, and has too little.
            let height = 0;
            while (height + 1 < this.#levels.length &&
                (this.#levels[height + 1]?.[i >> (BITS * (height + 2))] ?? -Infinity) < least)
                height++;
            const shift = BITS * (height + 1);
            i = step > 0 ? ((i >> shift) + 1) << shift : ((i >> shift) << shift) - 1;
        }
        return -1;
    }
}
function maximaOf(count, valueAt) {
    const tree = new MaxTree(count);
    for (let i = 0; i < count; i++)
        tree.raise(i, valueAt(i));
    return { valueAt, tree };
}
/** Places in `[from, to)` whose value is at least `least`, ascending. */
function placesAbove({ valueAt, tree }, from, to, least) {
    const found = [];
    // What stands at the end of the stretch ends the search.
    const fits = (i) => i >= to || valueAt(i) >= least;
    for (let i = tree.find(from, 1, least, fits); i >= 0 && i < to; i = tree.find(i + 1, 1, least, fits))
        found.push(i);
    return found;
}
/**
 * The first place from `start` on whose value, of ascending ones, is at least `value`: in steps that double, so that a
 * near one is near.
 */
function gallop(values, value, start = 0) {
    let [low, step] = [start, 1];
    while ((values[low + step - 1] ?? Infinity) < value) {
        low += step;
        step *= 2;
    }
    for (let high = Math.min(low + step - 1, values.length); low < high;) {
        const middle = (low + high) >> 1;
        if ((values[middle] ?? Infinity) < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// The cards that have their place, and who of them blocks another: of each lane and side the nearest is found in a few
// steps.
/** Two cards that face each other share the distance of their stems. */
const FACING = 0.5;
const NOWHERE = { lane: 0, d: -1, blocker: -1 };
/** `D` fills as cards are put. */
function placedCards({ count, anchor }, lanes, D) {
    const lineOf = () => ({ before: new MaxTree(count), after: new MaxTree(count), facing: new MaxTree(count) });
    const placed = [...Array(lanes)].map(() => ({ 1: lineOf() }));
    /** Who asks now, and for those that it faces (-1 earlier, +1 later) or for those of its own side (0). */
    let [asking, way] = [0, 0];
    const apart = (by) => by < 0 ? Infinity : Math.abs((anchor[asking] ?? 0) - (anchor[by] ?? 0)) * (way === 0 ? 1 : FACING);
    /**
     * One that is itself hidden at the scale where they touch does not; back to back at one moment nobody faces anybody.
     */
    const blocks = (i) => (D[i] ?? 0) > apart(i) && (way === 0 || anchor[i] !== anchor[asking]);
    /**
     * The nearest placed event of a line that blocks who asks, -1 for none. What is no more than `least` away is not
     * looked for any closer.
     */
    const nearest = (line, least) => {
        if (!line)
            return -1;
        const t = anchor[asking] ?? 0;
        const before = way > 0 ? -1 : (way === 0 ? line.before : line.facing).find(asking - 1, -1, t, blocks);
        const d = apart(before);
        if (way < 0 || d <= least)
            return before;
        const after = (way === 0 ? line.after : line.facing).find(asking + 1, 1, -t, blocks);
        return after < 0 || apart(after) >= d ? before : after;
    };
    return {
        placeFor(e, side) {
            asking = e;
            let best = NOWHERE;
            for (let lane = 0; lane < lanes && best.d !== Infinity; lane++) {
                way = 0;
                let blocker = nearest(placed[lane]?.[side], best.d);
                let d = apart(blocker);
                if (d <= best.d)
                    continue;
                way = side;
                const faced = nearest(placed[lane]?.[side > 0 ? -1 : 1], best.d);
                const facing = apart(faced);
                if (facing < d) {
                    d = facing;
                    blocker = faced;
                }
                if (d > best.d)
                    best = { lane, d, blocker };
            }
            return best;
        },
        add(e, side, { lane, d }) {
            const lines = placed[lane];
            if (!lines)
                return;
            const t = anchor[e] ?? 0;
            const { before, after, facing } = (lines[side] ??= lineOf());
            before.raise(e, d + t);
            after.raise(e, d - t);
            // What faces cards of the later side stands after them, and the other way around.
            facing.raise(e, d / FACING + side * t);
        },
    };
}

// The cards that have their place, for stories in which all can be told at once who blocks them: each that is put tells
// those around it, up to the next card that blocks them more. What stands freest is then known without a search.
/**
 * As `placedCards`, whose answers are the same, but for who of two as near is the blocker. `side`: of all events, 1 or
 * -1.
 */
function nearCards({ count, anchor }, lanes, { D, side }) {
    /** Per lane and event: who blocks it there, the nearest; how far that one is. */
    const blockers = new Int32Array(lanes * count).fill(-1);
    const room = new Float64Array(lanes * count).fill(Infinity);
    /** From 1 on; 0 for none yet. */
    const laneOf = new Uint8Array(count);
    /** Tells those after a card, or before it, that it is there. */
    const tell = (p, lane, step) => {
        const [d, t, own, start] = [D[p] ?? 0, anchor[p] ?? 0, side[p] ?? 1, lane * count];
        const limit = own === step ? d / FACING : d;
        /** So far is the first that blocks all behind it more. */
        let last = Infinity;
        for (let e = p + step; e >= 0 && e < count; e += step) {
            const apart = Math.abs((anchor[e] ?? 0) - t);
            if (apart >= limit || apart > last)
                return;
            const isOwn = side[e] === own;
            if (laneOf[e]) {
                if (isOwn && laneOf[e] === lane + 1 && (D[e] ?? 0) >= d)
                    last = apart;
                continue;
            }
            // Those of the other side face it alone from where it reaches to; of one moment nobody does.
            const px = isOwn ? apart : apart * FACING;
            if (px >= d || (!isOwn && (own !== step || apart === 0)))
                continue;
            const at = start + e;
            if (px >= (room[at] ?? 0))
                continue;
            room[at] = px;
            blockers[at] = p;
        }
    };
    return {
        placeFor(e, _, seat) {
            let best = seat ?? 0;
            const roomIn = (lane) => room[lane * count + e] ?? 0;
            if (seat === undefined)
                for (let lane = 1; lane < lanes; lane++)
                    if (roomIn(lane) > roomIn(best))
                        best = lane;
            return { lane: best, d: roomIn(best), blocker: blockers[best * count + e] ?? -1 };
        },
        add(p, _, { lane }) {
            laneOf[p] = lane + 1;
            tell(p, lane, 1);
            tell(p, lane, -1);
        },
    };
}

// In which order moments take their place: the weightier before the others, and among equals what stands freest.
/** The events of each class from 1 to the last one, as they ascend; those of class 0 are none. */
function inClasses(classOf, classes) {
    const ends = new Uint32Array(classes + 1);
    const up = (one, by) => (ends[one] = (ends[one] ?? 0) + by);
    for (const one of classOf)
        up(one, 1);
    for (let one = 1; one <= classes; one++)
        up(one, ends[one - 1] ?? 0);
    const all = new Uint32Array(classOf.length);
    // From the last one down: where a class ends is where it begins then.
    for (let i = classOf.length - 1; i >= 0; i--)
        all[up(classOf[i] ?? 0, -1)] = i;
    return [...Array(classes).keys()].map((one) => all.subarray(ends[one + 1], ends[one + 2]));
}
/** So many are measured between two pauses. */
const STRIDE = 32;
/**
 * Puts all of a list, each measured before, and far from those just before it: by the bits of their places, the last
 * one first. Pauses now and then.
 */
function* fromFarApart(list, measure, put) {
    const bits = Math.ceil(Math.log2(list.length));
    for (let i = 0; i < 1 << bits; i++) {
        let at = 0;
        for (let bit = 0; bit < bits; bit++)
            if (i & (1 << bit))
                at |= 1 << (bits - 1 - bit);
        const one = list[at];
        if (one === undefined)
            continue;
        measure(one);
        put(one);
        if (i % STRIDE === 0)
            yield;
    }
}
/**
 * Among equals the one that stands freest comes first. A place only gets worse as others are put, so a heap of the last
 * known distances serves: an event is measured anew when it comes to the top, and put if it would stay there. `members`
 * ascend. Pauses now and then.
 */
function* freestFirst(members, measure, put) {
    const key = new Float64Array((members.at(-1) ?? -1) + 1).fill(Infinity);
    const heap = [...members];
    // All begin equal and in time order, which is a heap already.
    for (let [top, asked] = [heap[0], 1]; top !== undefined; top = heap[0], asked++) {
        if (asked % STRIDE === 0)
            yield;
        const d = measure(top);
        const isStale = d < (key[top] ?? 0);
        key[top] = d;
        if (isStale) {
            sink(heap, key);
            if (heap[0] !== top)
                continue;
        }
        put(top);
        const last = heap.pop();
        if (last !== undefined && last !== top) {
            heap[0] = last;
            sink(heap, key);
        }
    }
}
/** Moves the first of a heap down to where it belongs: the largest key first, of equals the earlier. */
function sink(heap, key) {
    const isBefore = (a, b) => {
        const ka = key[a] ?? 0;
        const kb = key[b] ?? 0;
        return ka > kb || (ka === kb && a < b);
    };
    const [e] = heap;
    if (e === undefined)
        return;
    let i = 0;
    for (;;) {
        let child = 2 * i + 1;
        const left = heap[child];
        const right = heap[child + 1];
        if (left === undefined)
            break;
        if (right !== undefined && isBefore(right, left))
            child++;
        const next = heap[child];
        if (next === undefined || !isBefore(next, e))
            break;
        heap[i] = next;
        i = child;
    }
    heap[i] = e;
}

// Which cards the first view should have: as many as there is room for, the weightier rather than the others. Choosing
// intervals on a few tracks is a flow of least cost along time (Arkin and Silverberg 1987); found by successive paths.
/** With more events nobody sees the difference, and the paths take long. */
const MOST_EVENTS = 1200;
/** Weight of a card: one of the greatest importance outweighs two of the least. */
const weightOf = (importance) => 1 + 2 * importance * importance;
/** Costs no farther apart are the same. */
const SAME = 1e-9;
/** With more events there is no burst that the others do not hide. */
const MOST_TURNED = 200;
/** Choices that are kept of a story: of its room at the ends, and of its lanes. */
const MOST_KEPT = 8;
/** Whoever tries a room asks for what is chosen for it then. */
const choices = kept(() => new Map());
/**
 * The lane, counted from the axis, and the side of each chosen moment; empty where there are too many moments. Cards
 * stand on the later side where that serves; in a burst that is narrower than a card the first of its moments stand on
 * the earlier one, so that twice as many have room. `matches`: as of a labelling.
 */
function seatsOf(chronicle, options, matches) {
    const known = choices(chronicle);
    const { lanes, reachMs, turnMs, backMs } = options;
    const key = `${lanes} ${reachMs} ${turnMs} ${backMs}`;
    const last = matches ? undefined : known.get(key);
    if (last)
        return last;
    const { count, kind } = chronicle;
    const moments = [];
    for (let i = 0; i < count && moments.length <= MOST_EVENTS; i++)
        if (kind[i] !== 2 /* Kind.Span */ && matches?.[i] !== 0)
            moments.push(i);
    const seats = moments.length > MOST_EVENTS || !(reachMs > 0) ? new Map() : choose(chronicle, moments, options);
    if (known.size >= MOST_KEPT)
        known.clear();
    if (!matches)
        known.set(key, seats);
    return seats;
}
/** With loops and columns: this runs a few times before anything has been drawn. */
function choose({ anchor, importance }, moments, { lanes, reachMs, turnMs, backMs }) {
    const at = Float64Array.from(moments, (index) => anchor[index] ?? 0);
    const count = at.length;
    // A hair wider, so that rounding never hides what was chosen.
    const reach = reachMs * (1 + 1e-9);
    const usual = Int8Array.from(at, (ms) => (ms < turnMs ? 1 : -1));
    const isFree = Uint8Array.from(at, (ms) => Number(ms < turnMs && ms >= backMs));
    const all = {
        count,
        at,
        weights: Float64Array.from(moments, (index) => weightOf(importance[index] ?? 0)),
        isFree,
        reach,
        lanes,
    };
    let best = heaviest(all, usual);
    const early = usual.map((side, i) => (isFree[i] ? -1 : side));
    const byTurns = usual.map((side, i) => ((moments[i] ?? 0) % 2 === 0 ? (early[i] ?? 1) : side));
    // What is chosen stays where it is, or is turned, and the others come to a side: until that has found nothing better
    // on any.
    for (let [way, failed] = [0, 0]; count <= MOST_TURNED && failed < 3 && best.size < count; way++, failed++) {
        const sides = way % 3 === 0 ? best.sides : moved(all, best, -1);
        const other = [early, usual, byTurns][way % 3] ?? usual;
        const next = heaviest(all, other.map((side, i) => (best.chosen[i] ? (sides[i] ?? 1) : side)));
        if (next.weight > best.weight)
            [best, failed] = [next, -1];
    }
    return inLanes(all, moments, best.chosen, moved(all, best, 1));
}
/**
 * The sides of the same cards, where those that are free to and have room on this side of their stem have turned to it.
 */
function moved({ count, at, isFree, reach, lanes }, { sides: old, chosen }, side) {
    const sides = old.slice();
    const startOf = (i) => (at[i] ?? 0) - (sides[i] === 1 ? 0 : reach);
    const taken = [];
    for (let i = 0; i < count; i++)
        if (chosen[i] === 1)
            taken.push(i);
    for (let step = 0; step < taken.length; step++) {
        const i = taken[side > 0 ? taken.length - 1 - step : step] ?? 0;
        if (sides[i] === side || isFree[i] === 0)
            continue;
        const from = (at[i] ?? 0) - (side > 0 ? 0 : reach);
        const near = [];
        for (const other of taken)
            if (other !== i && Math.abs(startOf(other) - from) < reach)
                near.push(startOf(other));
        // How many stand there with it where one of them begins, or itself.
        const isFull = [from, ...near].some((ms) => ms >= from && near.filter((start) => start <= ms && start + reach > ms).length >= lanes);
        if (!isFull)
            sides[i] = side;
    }
    return sides;
}
/**
 * Which of these weigh most together, at most `lanes` of them at any moment. A track runs along them in the order in
 * which they begin: from one to the next without it, or along it to the first that begins when it ends.
 */
function heaviest({ count, at, weights: weightAt, reach, lanes }, sides) {
    const startAt = at.map((ms, i) => (sides[i] === 1 ? ms : ms - reach));
    /** The moments as their cards begin, and when these do. */
    const places = Int32Array.from(at.keys()).sort((a, b) => (startAt[a] ?? 0) - (startAt[b] ?? 0) || a - b);
    const from = at.map((_, i) => startAt[places[i] ?? 0] ?? 0);
    const weights = weightAt.map((_, i) => weightAt[places[i] ?? 0] ?? 0);
    /** Where each leads to; those that lead to one place stand side by side, the first of them in `before`. */
    const [ends, before] = [new Int32Array(count), new Int32Array(count + 2)];
    /** Tracks that run along one (2: it is no longer than a rounding), and on to the next without it. */
    const [used, free] = [new Uint8Array(count), new Uint8Array(count)];
    let end = 0;
    for (let i = 0; i < count; i++) {
        const start = from[i] ?? 0;
        const to = sides[places[i] ?? 0] === 1 ? start + reach : (at[places[i] ?? 0] ?? 0);
        if (to <= start)
            used[i] = 2;
        while (end <= i || (end < count && (from[end] ?? 0) < to))
            before[++end] = i;
        ends[i] = end;
    }
    while (end <= count)
        before[++end] = count;
    const [cost, via] = [new Float64Array(count + 1), new Int32Array(count + 1)];
    for (let lane = 0; lane < lanes && pushTrack(weights, ends, before, used, free, cost, via); lane++)
        ;
    const chosen = new Uint8Array(count);
    let [size, weight] = [0, 0];
    for (let i = 0; i < count; i++) {
        if (used[i] !== 1)
            continue;
        chosen[places[i] ?? 0] = 1;
        size++;
        weight += weights[i] ?? 0;
    }
    return { sides, chosen, size, weight };
}
/**
 * Sends one track along the cheapest path; false where there is none. Paths run along time but for what they take back
 * of others, so that a few sweeps there and back find it.
 */
function pushTrack(weights, ends, before, used, free, cost, via) {
    const count = weights.length;
    cost.fill(Infinity);
    cost[0] = 0;
    // Onward one sweep finds all there is: only what is taken back after it makes another worth it.
    for (let start = 0; start < count;) {
        for (let i = start; i < count; i++) {
            const here = cost[i] ?? 0;
            if (here + SAME < (cost[i + 1] ?? 0)) {
                cost[i + 1] = here;
                via[i + 1] = -1;
            }
            const end = ends[i] ?? 0;
            const next = here - (weights[i] ?? 0);
            if (used[i] !== 0 || next + SAME >= (cost[end] ?? 0))
                continue;
            cost[end] = next;
            via[end] = i;
        }
        start = Infinity;
        for (let i = count; i > 0; i--) {
            const here = cost[i] ?? 0;
            if ((free[i - 1] ?? 0) > 0 && here + SAME < (cost[i - 1] ?? 0)) {
                cost[i - 1] = here;
                via[i - 1] = -2;
                start = Math.min(start, i - 1);
            }
            for (let one = before[i] ?? 0; one < (before[i + 1] ?? 0); one++) {
                const next = here + (weights[one] ?? 0);
                if (used[one] !== 1 || next + SAME >= (cost[one] ?? 0))
                    continue;
                cost[one] = next;
                via[one] = one;
                start = Math.min(start, one);
            }
        }
    }
    if (!((cost[count] ?? 0) < 0))
        return false;
    for (let place = count; place > 0;) {
        const arc = via[place] ?? 0;
        if (arc === -1)
            free[--place] = (free[place] ?? 0) + 1;
        else if (arc === -2)
            free[place] = (free[place++] ?? 0) - 1;
        else {
            const isOnward = arc !== place;
            used[arc] = isOnward ? 1 : 0;
            place = isOnward ? arc : (ends[arc] ?? 0);
        }
    }
    return true;
}
/**
 * A lane for each card: the one that has been free the longest, so that cards have room to grow; from the highest one
 * down, so that leaders pass before the cards that follow and not behind their words.
 */
function inLanes({ count, at, reach, lanes }, moments, chosen, sides) {
    const ends = new Float64Array(lanes).fill(-Infinity);
    const seats = new Map();
    const fromOf = (i) => (at[i] ?? 0) - (sides[i] === 1 ? 0 : reach);
    const list = [];
    for (let i = 0; i < count; i++)
        if (chosen[i] === 1)
            list.push(i);
    for (const i of list.sort((a, b) => fromOf(a) - fromOf(b) || a - b)) {
        let best = -1;
        for (let lane = lanes - 1; lane >= 0; lane--) {
            const end = ends[lane] ?? 0;
            if (end <= fromOf(i) && (best < 0 || end < (ends[best] ?? 0)))
                best = lane;
        }
        if (best < 0)
            continue;
        ends[best] = sides[i] === 1 ? fromOf(i) + reach : (at[i] ?? 0);
        seats.set(moments[i] ?? 0, { lane: best, side: sides[i] === 1 ? 1 : -1 });
    }
    return seats;
}

// Lanes for periods: bars that overlap in time collide at every scale, so they never share one.
/**
 * Gives each period a lane in which its bar is free, the weightier and the longer ones first, and the distance D for
 * its label to the nearest start in that lane. As long as there are lanes, labels that start closer than `labelMs` get
 * different ones. One without a lane, and one whose label is hidden, is a child of the period that takes its room.
 * Writes into the columns.
 */
function layoutSpanLanes(chronicle, spans, { lanes, labelMs }, { lane, D, parent }) {
    const { from, to, anchor, importance } = chronicle;
    const at = (column, i) => column[i] ?? 0;
    const ranked = [...spans].sort((a, b) => at(importance, b) - at(importance, a) || at(to, b) - at(from, b) - (at(to, a) - at(from, a)) || a - b);
    const placed = [];
    const distance = (a, b) => Math.abs(at(anchor, a) - at(anchor, b));
    const isFree = (line, e) => line.every((one) => at(to, one) <= at(from, e) || at(from, one) >= at(to, e));
    const roomIn = (line, e) => Math.min(...line.map((one) => distance(one, e)));
    for (const e of ranked) {
        const free = placed.filter((line) => isFree(line, e));
        const roomy = free.find((line) => roomIn(line, e) >= labelMs);
        const fresh = placed.length < lanes ? [] : undefined;
        const line = roomy ?? fresh ?? free.sort((a, b) => roomIn(b, e) - roomIn(a, e))[0];
        if (!line)
            continue;
        if (line === fresh)
            placed.push(line);
        line.push(e);
    }
    // The earliest bars nearest the axis: the picture then reads like a staircase down in time.
    const rows = [...placed].sort((a, b) => Math.min(...a.map((e) => at(anchor, e))) - Math.min(...b.map((e) => at(anchor, e))));
    rows.forEach((line, row) => line.forEach((e, rank) => {
        lane[e] = row;
        D[e] = Infinity;
        for (const other of line.slice(0, rank)) {
            if (distance(other, e) >= (D[e] ?? 0))
                continue;
            D[e] = distance(other, e);
            parent[e] = other;
        }
    }));
    const homeless = ranked.filter((e) => !rows.some((line) => line.includes(e)));
    const nearest = (e) => rows.flat().sort((a, b) => distance(a, e) - distance(b, e) || a - b)[0] ?? -1;
    for (const e of homeless)
        parent[e] = nearest(e);
    return { lanes: rows.length, order: [...rows.flat(), ...homeless] };
}

// Consistent labelling in one dimension: each event gets, once, a lane and a distance in time D; its card shows exactly
// when D is at least the smallest card width at the present scale. (Active ranges: Been, Daiches, Yap 2006; Been,
// Nöllenburg, Poon, Wolff 2010.) No two cards of a lane ever overlap, and what shows at one scale shows at every closer
// one.
/** The lane of an event that has no place of its own. */
const NO_LANE = 255;
const NO_EDGES = [-Infinity, Infinity];
/** The side of an event's card. */
const sideOf = ({ side }, index) => (side[index] === -1 ? -1 : 1);
/** Whether an event is among those that were asked for: the others stand on the axis, hollow and without a name. */
const isLabelled = ({ matches }, index) => matches?.[index] !== 0;
const CLASSES = 16;
/** The weightier an event, the higher: who is of a higher class outranks the others. */
const weightClass = ({ importance }, index) => Math.min(CLASSES - 1, Math.floor((importance[index] ?? 0) * CLASSES));
const MOST_SPAN_LANES$1 = 6;
/**
 * Of more equals nobody sees which stands freest: they come from far apart, in an order that no distances are asked
 * for.
 */
const MOST_FREEST = 20_000;
/**
 * A lane for each event, and the scale from which on its card shows: once for all views, so that cards never overlap or
 * jump.
 */
function createLabelling(chronicle, options) {
    const steps = labellingSteps(chronicle, options);
    for (let placed = 1;; placed++) {
        const step = steps.next();
        if (step.done)
            return step.value;
        if (placed * STRIDE >= (options.most ?? Infinity))
            return { ...step.value(), rest: steps };
    }
}
/**
 * As `createLabelling`, some moments at a time: gives what makes a labelling of those that have their place by then.
 */
function* labellingSteps(chronicle, { lanes: mostLanes, spanLanes = MOST_SPAN_LANES$1, turnMs = Infinity, backMs = Infinity, edges = NO_EDGES, labelMs = 0, reachMs = 0, matches, }) {
    const { count, kind, anchor } = chronicle;
    const lanes = Math.max(1, mostLanes);
    const spans = [];
    /** From 1 on; 0: no moment. */
    const classOf = new Uint8Array(count);
    for (let i = 0; i < count; i++) {
        if (matches?.[i] === 0)
            continue;
        if (kind[i] === 2 /* Kind.Span */)
            spans.push(i);
        else
            classOf[i] = 2 * CLASSES - weightClass(chronicle, i);
    }
    const seats = seatsOf(chronicle, { lanes, reachMs, turnMs, backMs }, matches);
    // Anchors ascend: from the first that turns on all do.
    const side = new Int8Array(count).fill(1);
    for (let i = gallop(anchor, turnMs); i < count; i++)
        if (classOf[i] !== 0)
            side[i] = -1;
    for (const [i, seat] of seats) {
        side[i] = seat.side;
        classOf[i] = (classOf[i] ?? 0) - CLASSES;
    }
    const columns = {
        lane: new Uint8Array(count).fill(NO_LANE),
        D: new Float64Array(count),
        parent: new Int32Array(count).fill(-1),
        side,
    };
    const periods = layoutSpanLanes(chronicle, spans, { lanes: spanLanes, labelMs }, columns);
    const { order, measure, put } = placing(chronicle, lanes, seats, columns);
    const labelling = () => ({
        ...columns,
        lanes,
        spanLanes: periods.lanes,
        order: Uint32Array.from([...order, ...periods.order]),
        edges,
        matches,
    });
    for (const members of inClasses(classOf, 2 * CLASSES)) {
        const pauses = (members.length > MOST_FREEST ? fromFarApart : freestFirst)(members, measure, put);
        while (!pauses.next().done)
            yield labelling;
    }
    return labelling();
}
/** One moment after the other: `measure` tells how much room one would have, `put` gives it to the one last measured. */
function placing(chronicle, lanes, seats, { lane, D, parent, side }) {
    const { count, anchor } = chronicle;
    const order = [];
    const cards = count > MOST_FREEST ? placedCards(chronicle, lanes, D) : nearCards(chronicle, lanes, { D, side });
    /** By side and moment who has taken all room there: nobody after them has any. */
    const taken = { 1: new Map(), [-1]: new Map() };
    let place = { lane: 0, d: 0, blocker: -1 };
    const measure = (e) => {
        const way = sideOf({ side }, e);
        return (place = taken[way].get(anchor[e] ?? 0) ?? cards.placeFor(e, way, seats.get(e)?.lane)).d;
    };
    const put = (e) => {
        const way = sideOf({ side }, e);
        D[e] = place.d;
        parent[e] = place.blocker;
        order.push(e);
        if (place.d === 0 && !seats.has(e))
            taken[way].set(anchor[e] ?? 0, place);
        if (place.d === 0)
            return;
        lane[e] = place.lane;
        cards.add(e, way, place);
    };
    return { order, measure, put };
}

// The Viewport: which stretch of time is seen, and how large. An immutable value; every gesture makes a new one.
/** +1 where later is further right, -1 where it is further left: the one place where direction enters. */
const sign = (viewport) => (viewport.timeDirection === 'rtl' ? -1 : 1);
/** Px from the chart's left edge. */
const timeToPx = (viewport, ms) => viewport.widthPx / 2 + (sign(viewport) * (ms - viewport.centerMs)) / viewport.msPerPx;
const pxToTime = (viewport, px) => viewport.centerMs + sign(viewport) * (px - viewport.widthPx / 2) * viewport.msPerPx;
/**
 * The viewport at another centre and scale: the one way in which a view moves. A place that is no place (not finite, a
 * scale that is not above 0, as sizes of a hidden page make them) is refused: the same viewport comes back, as for a
 * move to where it is.
 */
function placeView(viewport, centerMs, msPerPx = viewport.msPerPx) {
    const isPlace = Number.isFinite(centerMs) &&
        msPerPx > 0 &&
        Number.isFinite(centerMs / msPerPx) &&
        Number.isFinite(msPerPx * viewport.widthPx);
    const isMove = centerMs !== viewport.centerMs || msPerPx !== viewport.msPerPx;
    return isPlace && isMove ? { ...viewport, centerMs, msPerPx } : viewport;
}
/**
 * Where a civil moment stands on the axis of a Chronicle or a Viewport, and the moment of a place: the same number on
 * an axis of time.
 */
const placeOf$2 = ({ scale }, ms) => scale?.at(ms) ?? ms;
const timeOf = ({ scale }, at) => scale?.ms(at) ?? at;
/** The stretch of time in view, `[from, to)`, civil ms. */
function extentOf(viewport) {
    const half = (viewport.widthPx / 2) * viewport.msPerPx;
    return [viewport.centerMs - half, viewport.centerMs + half];
}

// Moves of the Viewport. Each gives a new one; a move that changes nothing gives the same.
/** Px that a revealed event keeps from the edge where its card begins. */
const EDGE_PX$2 = 20;
/** The width of the smallest card and its gap in time, at the view's scale. */
const minDistance = ({ metrics, msPerPx }) => (metrics.cardMinPx + metrics.gapPx) * msPerPx;
/** `factor` above 1 is closer; the moment under `px` stays there. */
function zoomAt(viewport, factor, px) {
    const msPerPx = viewport.msPerPx / factor;
    return factor === 1
        ? viewport
        : placeView(viewport, pxToTime(viewport, px) - sign(viewport) * (px - viewport.widthPx / 2) * msPerPx, msPerPx);
}
/** In widths of the view; above 0 is later. */
function panBy(viewport, views) {
    return placeView(viewport, viewport.centerMs + views * viewport.widthPx * viewport.msPerPx);
}
/**
 * One view later (1) or earlier (-1), and no farther than the data: its last moment stays near that end of the view.
 */
function pageView(viewport, step, { fromMs, toMs }) {
    const half = (viewport.widthPx / 2 - EDGE_PX$2) * viewport.msPerPx;
    const [first, last] = [fromMs + half, toMs - half];
    const wanted = panBy(viewport, step).centerMs;
    const end = step > 0 ? Math.max(viewport.centerMs, Math.max(first, last)) : Math.min(viewport.centerMs, Math.min(first, last));
    return placeView(viewport, step > 0 ? Math.min(wanted, end) : Math.max(wanted, end));
}
/** Shows `[fromMs, toMs)` and nothing else. */
function showRange(viewport, fromMs, toMs) {
    return placeView(viewport, (fromMs + toMs) / 2, (toMs - fromMs) / viewport.widthPx);
}
/**
 * Pans as little as needed until nothing of the event's card is cut by an edge; the scale stays. A callout and a
 * period's label find their own room.
 */
function revealView(chronicle, labelling, viewport, index) {
    const { anchor, kind, from, to } = chronicle;
    const { metrics: { cardMinPx, cardMaxPx }, msPerPx, centerMs, } = viewport;
    const at = anchor[index];
    if (at === undefined)
        return viewport;
    const [fromMs, toMs] = extentOf(viewport);
    const isSpan = kind[index] === 2 /* Kind.Span */;
    // A period that is under way across the view is seen already.
    if (isSpan && (from[index] ?? 0) < fromMs && (to[index] ?? 0) > toMs)
        return viewport;
    const hasCard = !isSpan && labelling.lane[index] !== NO_LANE && (labelling.D[index] ?? 0) >= minDistance(viewport);
    const [startMs, endMs] = labelling.edges;
    const side = sideOf(labelling, index);
    // A card at the story's edge is no wider than its first view has room for.
    const toEdgePx = (side > 0 ? endMs - at : at - startMs) / msPerPx + EDGE_PX$2;
    const cardPx = Math.min(Math.max(cardMinPx, Math.min(cardMaxPx, toEdgePx)), Math.max(0, viewport.widthPx - 2 * EDGE_PX$2));
    const roomOn = (one) => (hasCard && side === one ? cardPx : EDGE_PX$2) * msPerPx;
    const [least, most] = [fromMs + roomOn(-1), toMs - roomOn(1)];
    return placeView(viewport, centerMs + (at < least ? at - least : at > most ? at - most : 0));
}
/**
 * The event that stands about `spanMs` from another, later (1) or earlier (-1): the nearest to there of those beyond it
 * that `matches` has, 1 per event. -1 for none.
 */
function eventFrom({ anchor, count }, index, spanMs, step, matches) {
    const wanted = (anchor[index] ?? 0) + step * spanMs;
    const away = (i) => Math.abs((anchor[i] ?? Infinity) - wanted);
    let best = -1;
    // Anchors ascend: the first that is no nearer ends the search.
    for (let i = index + step; i >= 0 && i < count && away(i) <= away(best); i += step)
        if (matches?.[i] !== 0)
            best = i;
    return best;
}

// What is in view, found in the sorted times and in trees over them: the cost follows what is found. What these are
// made of is the same in every frame; it is kept as long as its Chronicle or its Labelling is.
/** The maxima of what is told of some events. */
const maximaIn = (index, value) => maximaOf(index.length, (place) => value(index[place] ?? 0));
/** The times of some events. */
function timesAt(index, times) {
    const at = new Float64Array(index.length);
    index.forEach((i, place) => (at[place] = times[i] ?? 0));
    return at;
}
const columnOf = ({ to }, index, at) => ({
    index,
    at,
    until: maximaIn(index, (i) => to[i] ?? 0),
});
function placesOf$1({ kind, count }, isSpan) {
    const places = new Int32Array(count);
    let size = 0;
    for (let i = 0; i < count; i++)
        if ((kind[i] === 2 /* Kind.Span */) === isSpan)
            places[size++] = i;
    return places.slice(0, size);
}
/** The moments by their anchors. */
const momentColumn = kept((chronicle) => {
    const { anchor, count } = chronicle;
    const index = placesOf$1(chronicle, false);
    return columnOf(chronicle, index, index.length === count ? anchor : timesAt(index, anchor));
});
/** The periods by their starts. */
const spanColumn = kept((chronicle) => {
    const { from } = chronicle;
    const index = placesOf$1(chronicle, true).sort((a, b) => (from[a] ?? 0) - (from[b] ?? 0) || a - b);
    return columnOf(chronicle, index, timesAt(index, from));
});
/** A narrower band is drawn as its point. */
const BAND_MIN_PX = 24;
/** A day becomes a band when it is this wide: the axis then shows hours. */
const DAY_BAND_PX = 240;
/** Ms per px up to which a moment is a band. */
const bandScale = ({ from, to, kind }, i) => ((to[i] ?? 0) - (from[i] ?? 0)) / (kind[i] === 0 /* Kind.Point */ ? DAY_BAND_PX : BAND_MIN_PX);
const isBand = (chronicle, i, msPerPx) => bandScale(chronicle, i) >= msPerPx;
const bandTree = kept((chronicle) => maximaIn(momentColumn(chronicle).index, (i) => bandScale(chronicle, i)));
/** Over each moment the distance up to which it has a card; -1 for never. */
const cardTree = kept(({ lane, D }, chronicle) => maximaIn(momentColumn(chronicle).index, (i) => (lane[i] === NO_LANE ? -1 : (D[i] ?? 0))));
/** The next number, or the one after it. */
const justAfter = (ms) => Number.isFinite(ms) ? ms + Math.max(Number.MIN_VALUE, Math.abs(ms) * Number.EPSILON) : ms;
/** The places in a column of what stands in `[fromMs, toMs]`: from the first to behind the last. */
function stretch({ at }, fromMs, toMs) {
    const start = gallop(at, fromMs);
    return [start, gallop(at, justAfter(toMs), start)];
}
/** Moments with their anchor in `[fromMs, toMs]`, ascending. */
function momentsIn(chronicle, fromMs, toMs) {
    const column = momentColumn(chronicle);
    return [...column.index.subarray(...stretch(column, fromMs, toMs))];
}
/** Those of them that have a card where the smallest card and its gap are `minD` ms wide. */
function cardsIn(chronicle, labelling, fromMs, toMs, minD) {
    const column = momentColumn(chronicle);
    return placesAbove(cardTree(labelling, chronicle), ...stretch(column, fromMs, toMs), minD).map((place) => column.index[place] ?? 0);
}
/** Moments that are bands at this scale and touch `[fromMs, toMs]`, ascending. */
function bandsIn(chronicle, fromMs, toMs, msPerPx) {
    const column = momentColumn(chronicle);
    const [start, end] = stretch(column, fromMs, toMs);
    const before = placesAbove(column.until, 0, start, justAfter(fromMs))
        .map((place) => column.index[place] ?? 0)
        .filter((i) => isBand(chronicle, i, msPerPx));
    return [...before, ...placesAbove(bandTree(chronicle), start, end, msPerPx).map((place) => column.index[place] ?? 0)];
}
/** How many bands there are among the moments at these places of their column. */
const bandsAmong = (chronicle, from, to, msPerPx) => placesAbove(bandTree(chronicle), from, to, msPerPx).length;
/** Periods that touch `[fromMs, toMs]`, ascending. */
function spansIn(chronicle, fromMs, toMs) {
    const column = spanColumn(chronicle);
    return placesAbove(column.until, 0, stretch(column, -Infinity, toMs)[1], justAfter(fromMs))
        .map((place) => column.index[place] ?? 0)
        .sort((a, b) => a - b);
}
/**
 * The card or label that an event shows by at this scale: its own, else that of the nearest ancestor that has one. -1
 * for none.
 */
function hostOf$1({ D, parent, lane }, index, minD) {
    let host = index;
    while (host >= 0 && (lane[host] === NO_LANE || (D[host] ?? 0) < minD))
        host = parent[host] ?? -1;
    return host;
}
/** The events that a card, or the label of a period, stands for at this scale, in time order, without itself. */
function stackOf(labelling, index, minD) {
    return [...labelling.order].filter((e) => e !== index && hostOf$1(labelling, e, minD) === index).sort((a, b) => a - b);
}
/** So many in one step. */
const MOST_AT_ONCE = 1 << 16;
const families = new WeakMap();
/** Makes it, in steps: who asks for a card's count finds it. */
function* familySteps(labelling) {
    const known = families.get(labelling);
    if (known)
        return known;
    const { parent, order } = labelling;
    const count = parent.length;
    const [first, next, size] = [new Int32Array(count).fill(-1), new Int32Array(count), new Uint32Array(count).fill(1)];
    for (let rank = order.length - 1; rank >= 0; rank--) {
        const e = order[rank] ?? 0;
        const host = parent[e] ?? -1;
        if (host < 0)
            continue;
        size[host] = (size[host] ?? 0) + (size[e] ?? 0);
        next[e] = first[host] ?? -1;
        first[host] = e;
        if (rank % MOST_AT_ONCE === 0)
            yield;
    }
    const family = { first, next, size, sorted: new Map() };
    families.set(labelling, family);
    return family;
}
/**
 * How many events without a card of their own the card of this one stands for at this scale: who is hidden hides all
 * below.
 */
function countAt(labelling, index, minD) {
    const { first, next, size, sorted } = drained(familySteps(labelling));
    let own = sorted.get(index);
    if (!own) {
        const showsAt = (e) => (labelling.lane[e] === NO_LANE ? -1 : (labelling.D[e] ?? 0));
        const list = [];
        for (let e = first[index] ?? -1; e >= 0; e = next[e] ?? -1)
            list.push(e);
        list.sort((a, b) => showsAt(a) - showsAt(b));
        const below = new Float64Array(list.length + 1);
        list.forEach((e, i) => (below[i + 1] = (below[i] ?? 0) + (size[e] ?? 0)));
        sorted.set(index, (own = { at: Float64Array.from(list.map(showsAt)), below }));
    }
    return own.below[gallop(own.at, minD)] ?? 0;
}
/** Which lanes hold a card at any scale, and how many periods found no lane and stand as hairlines in one more row. */
const usedBy = kept(({ lane, lanes }, { kind, count }) => {
    const isUsed = [...Array(lanes)].fill(false);
    let hairlines = 0;
    for (let i = 0; i < count; i++) {
        if (kind[i] === 2 /* Kind.Span */)
            hairlines += Number(lane[i] === NO_LANE);
        else if (lane[i] !== NO_LANE)
            isUsed[lane[i] ?? 0] = true;
    }
    return { lanes: isUsed, hairlines };
});
/** The place of each event in the order of a labelling. */
const ranksOf = kept(({ order, lane }) => {
    const ranks = new Uint32Array(lane.length);
    order.forEach((e, rank) => (ranks[e] = rank));
    return ranks;
});

// The Scene: a plain, serialisable description of what stands where. draw/ and every export read only this.
// All x are px from the Scene's own origin: add `offsetPx` for px from the chart's left edge. Panning changes
// `offsetPx` and leaves every other x alone. All y are px from the chart's top.
/** Half the height of a cluster's ring, and half its least width. */
const RING_PX = 9;

// The strip that shows the whole story: where its events lie, told once for a story, a width and a direction of time;
// and the window on it, where not all of the story is in view.
const OVERVIEW_PX = 14;
const PAD_PX$1 = 8;
/** Px of one bar of the density and the gap beside it. */
const BIN_PX = 3;
/** Where bars stand, px from the top; under them lie the periods. */
const FLOOR_PX = 11;
const BAR_PX$1 = { least: 5, lone: 8, most: 10 };
const startOf$1 = ({ from, anchor }, i) => Number.isFinite(from[i]) ? (from[i] ?? 0) : (anchor[i] ?? 0);
const endOf$1 = ({ kind, anchor, to, nowMs }, i) => kind[i] === 0 /* Kind.Point */
    ? (anchor[i] ?? 0)
    : Number.isFinite(to[i])
        ? (to[i] ?? 0)
        : Math.max(nowMs ?? 0, anchor[i] ?? 0);
/** Null for a story of one moment, and where there is no room. */
function layoutStrip(chronicle, viewport) {
    const { widthPx } = viewport;
    const { count, kind, to, group } = chronicle;
    let [first, last, lastStartMs, firstEndMs] = [Infinity, -Infinity, -Infinity, Infinity];
    for (let i = 0; i < count; i++) {
        const start = startOf$1(chronicle, i);
        first = Math.min(first, start);
        last = Math.max(last, endOf$1(chronicle, i));
        lastStartMs = Math.max(lastStartMs, start);
        if (Number.isFinite(to[i]))
            firstEndMs = Math.min(firstEndMs, to[i] ?? 0);
    }
    if (last <= first || widthPx <= 2 * PAD_PX$1)
        return null;
    const scale = (last - first) / (widthPx - 2 * PAD_PX$1);
    const [fromMs, toMs] = [first - PAD_PX$1 * scale, last + PAD_PX$1 * scale];
    const strip = { widthPx, fromMs, toMs, lastStartMs, firstEndMs };
    const at = (ms) => Math.round(pxOnStrip(strip, viewport, ms));
    const bins = new Map();
    // Events ascend: most stand in the bin of the one before.
    let [lastBin, there] = [NaN, { count: 0, group: null }];
    const spans = new Map();
    for (let i = 0; i < count; i++) {
        const own = group[i] ?? -1;
        const a = at(startOf$1(chronicle, i));
        if (kind[i] === 2 /* Kind.Span */) {
            const b = at(endOf$1(chronicle, i));
            const span = { x: Math.min(a, b), widthPx: Math.max(1, Math.abs(b - a)), group: own };
            // What cannot be told apart is drawn once.
            spans.set(`${span.x}/${span.widthPx}`, span);
            continue;
        }
        const bin = Math.floor(a / BIN_PX);
        if (bin !== lastBin) {
            there = bins.get(bin) ?? { count: 0, group: own };
            bins.set((lastBin = bin), there);
        }
        there.count++;
        if (there.group !== own)
            there.group = null;
    }
    return { ...strip, bars: barsOf(bins), spans: [...spans.values()] };
}
/** Heights follow the square root of the counts: one event beside hundreds is seen too. */
function barsOf(bins) {
    let most = 1;
    for (const { count } of bins.values())
        most = Math.max(most, count);
    return [...bins].map(([bin, { count, group }]) => {
        const heightPx = most === 1
            ? BAR_PX$1.lone
            : Math.round(BAR_PX$1.least + (BAR_PX$1.most - BAR_PX$1.least) * Math.sqrt((count - 1) / (most - 1)));
        return { x: bin * BIN_PX, y: FLOOR_PX - heightPx, heightPx, group };
    });
}
/** Where a moment stands on the strip, px from its left end. */
function pxOnStrip({ fromMs, toMs, widthPx }, way, ms) {
    const px = ((ms - fromMs) / (toMs - fromMs)) * widthPx;
    return sign(way) > 0 ? px : widthPx - px;
}
/** Civil ms of so many px on the strip to the right: below 0 where time runs left. */
const msOnStrip = ({ fromMs, toMs, widthPx }, way, px) => (sign(way) * px * (toMs - fromMs)) / widthPx;
/**
 * The stretch in view as it stands on the strip, civil ms, cut to it; null for a map of a story and, unless `isHeld`,
 * where all is in view.
 */
function windowOn(strip, viewport, isHeld = false) {
    const [fromMs, toMs] = extentOf(viewport);
    if (!strip || viewport.isMap || (!isHeld && strip.lastStartMs <= toMs && strip.firstEndMs > fromMs))
        return null;
    const within = (ms) => Math.min(strip.toMs, Math.max(strip.fromMs, ms));
    return [within(fromMs), within(toMs)];
}

// What every part of the Scene shares for one viewport: the heights of the rows, and the one way from time to px.
const TOP_PX = 1;
/** Between two lanes of cards. */
const LANE_GAP_PX = 3;
/** From the lowest card to the axis: room for leaders and for bands in rows. */
const leaderPx = ({ isMap }) => (isMap ? 10 : 23);
/** From the axis to its words: room for two marks that stand below a third, or for a ring. */
const AXIS_GAP_PX = 28;
const SPAN_GAP_PX = 8;
/** More periods without a lane are counted. */
const MOST_HAIRLINES = 12;
/** Under all. */
const EDGE_PX$1 = 2;
const OVERVIEW_GAP_PX = 9;
/** Lanes stretch this far into height that nobody needs. */
const STRETCH = 1.2;
/**
 * The most that the rows of periods stretch by, and what they have of it before lanes stretch: room between a name and
 * its bar.
 */
const LOOSE_PX = 8;
const LEAST_LOOSE_PX = 3;
/** Px after which the Scene's origin hops: pans within it leave every x alone. */
const ORIGIN_STEP_PX = 4096;
/** From so many events on a story is told by numbers first: density, rings, bars that stand for several periods. */
const DENSE_FROM = 300;
/** Per lane its row from the axis, or -1: empty ones take no height. */
function rowsOfLanes(chronicle, labelling) {
    let row = 0;
    return usedBy(labelling, chronicle).lanes.map((isUsed) => (isUsed ? row++ : -1));
}
/** Of the row for periods without a lane: where there are many it holds rings with their counts. */
function hairlinesPx(chronicle, labelling) {
    const { hairlines } = usedBy(labelling, chronicle);
    return hairlines === 0 ? 0 : hairlines > MOST_HAIRLINES ? 2 * RING_PX + SPAN_GAP_PX : SPAN_GAP_PX;
}
/** Rows of words under the axis: units, larger units, and those of a second calendar. */
const axisRows = (words) => (words.secondaryCalendar ? 3 : 2);
/** By hand: old libraries have a `reduce` of their own. */
function sumOf(values) {
    let sum = 0;
    for (const value of values)
        sum += value;
    return sum;
}
/**
 * Per lane whether it holds cards, and their height; the least height of all lanes, and of what stands below the axis.
 */
function heights(chronicle, labelling, viewport) {
    const { metrics, words } = viewport;
    const rows = rowsOfLanes(chronicle, labelling);
    const cardPx = rows.map((_, lane) => metrics.cardHeightPx + (labelling.tall?.includes(lane) ? (metrics.titleLinePx ?? 0) : 0));
    const lanesPx = sumOf(rows.map((row, lane) => (row < 0 ? 0 : (cardPx[lane] ?? 0) + LANE_GAP_PX)));
    const spans = labelling.spanLanes * metrics.spanHeightPx + hairlinesPx(chronicle, labelling);
    return {
        rows,
        cardPx,
        lanesPx,
        below: AXIS_GAP_PX + axisRows(words) * metrics.axisRowPx + (spans > 0 ? spans + SPAN_GAP_PX : 0) + EDGE_PX$1,
    };
}
/**
 * Px over the names of eras: of the overview, which is seen at closer scales only. Under the chart its place would be a
 * blank.
 */
const stripPx = ({ count }, { isMap }) => TOP_PX + (count > 1 && !isMap ? OVERVIEW_PX + OVERVIEW_GAP_PX : 0);
/** Px over the highest card. */
const topOf = (chronicle, sizes) => stripPx(chronicle, sizes) + (chronicle.document.eras.length > 0 && !sizes.isMap ? sizes.metrics.axisRowPx : 0);
/** Least height of one lane of cards. */
const laneHeight = (metrics) => metrics.cardHeightPx + LANE_GAP_PX;
/** Px of height that a chart with this labelling needs at least. */
function neededHeight(chronicle, labelling, viewport) {
    const { lanesPx, below } = heights(chronicle, labelling, viewport);
    return topOf(chronicle, viewport) + lanesPx + leaderPx(viewport) + below;
}
function rowsOf(chronicle, labelling, viewport) {
    const { metrics, heightPx, isFilled, words } = viewport;
    const { lanesPx, below, rows, cardPx } = heights(chronicle, labelling, viewport);
    const cards = rows.filter((row) => row >= 0).length;
    const topPx = topOf(chronicle, viewport);
    const leader = leaderPx(viewport);
    const free = heightPx - topPx - leader - below;
    const airPx = labelling.spanLanes === 0 ? 0 : Math.max(0, Math.min(LEAST_LOOSE_PX * (labelling.spanLanes + 1), free - lanesPx));
    // Lanes share what is left of the height.
    const slackPx = Math.max(0, Math.min(isFilled ? Infinity : laneHeight(metrics) * (STRETCH - 1), (free - airPx - lanesPx) / Math.max(1, cards)));
    const pitches = rows.map((row, lane) => (row < 0 ? 0 : Math.floor((cardPx[lane] ?? 0) + LANE_GAP_PX + slackPx)));
    const usedPx = sumOf(pitches);
    // What no lane takes stands above the axis, where a leader or nothing is, and not under the last row.
    const axisY = topPx + usedPx + leader + (isFilled ? Math.max(0, free - airPx - usedPx) : 0);
    const labelY = axisY + AXIS_GAP_PX + Math.round(metrics.axisRowPx * 0.7);
    // Height that nobody needs gives the periods air.
    const loosePx = labelling.spanLanes === 0
        ? 0
        : Math.max(0, Math.min(LOOSE_PX, Math.floor((heightPx - axisY - below) / (labelling.spanLanes + 1))));
    const foot = axisY + below + loosePx * (labelling.spanLanes + 1);
    const spansY = axisY + AXIS_GAP_PX + axisRows(words) * metrics.axisRowPx + SPAN_GAP_PX + loosePx;
    // Lanes are counted from the axis.
    let y = topPx + usedPx;
    return {
        cardY: pitches.map((px) => (y -= px)),
        cardPx,
        rowOf: rows,
        axisY,
        labelY,
        contextY: labelY + metrics.axisRowPx,
        secondaryY: labelY + 2 * metrics.axisRowPx,
        spansY,
        spanPitch: metrics.spanHeightPx + loosePx,
        erasY: stripPx(chronicle, viewport),
        heightPx: foot,
    };
}
function frameOf(chronicle, labelling, viewport, now) {
    const { msPerPx, centerMs, widthPx, words } = viewport;
    const [fromMs, toMs] = extentOf(viewport);
    const minD = minDistance(viewport);
    const way = sign(viewport);
    const originMs = Math.round(centerMs / (msPerPx * ORIGIN_STEP_PX)) * msPerPx * ORIGIN_STEP_PX;
    return {
        chronicle,
        labelling,
        viewport,
        fromMs,
        toMs,
        minD,
        sign: way,
        offsetPx: Math.round(widthPx / 2 - (way * (centerMs - originMs)) / msPerPx),
        x: (ms) => Math.round((way * (ms - originMs)) / msPerPx),
        rows: rowsOf(chronicle, labelling, viewport),
        moments: momentColumn(chronicle),
        isDense: chronicle.count >= DENSE_FROM,
        share: 1,
        countsHairlines: usedBy(labelling, chronicle).hairlines > MOST_HAIRLINES,
        nowMs: now?.ms ?? chronicle.nowMs,
        nowLabel: now?.label ?? (chronicle.hasAsOf ? words.messages.asOf : ''),
        date: (index) => dateWords(chronicle, index, words),
    };
}
/** Words of a date are the same in each frame: kept per Chronicle and setting. */
const written = kept(() => kept(() => []));
const dateWords = (chronicle, index, words) => (written(chronicle)(words)[index] ??= eventDate(chronicle, index, { ...words, style: 'short' }).join(' · '));
/**
 * The words of an event's date, and those in the second calendar where the day is known. A date that was written in
 * another calendar is shown as it was written, in the digits around it; what it is in the calendars shown follows.
 */
function eventDate(chronicle, index, words) {
    const [event, date, day] = [
        chronicle.events[index],
        chronicle.dates[index],
        timeOf(chronicle, chronicle.anchor[index] ?? NaN),
    ];
    if (!event || !date)
        return [];
    if (event.dateLabel !== undefined)
        return [event.dateLabel];
    const isDay = chronicle.kind[index] === 0 /* Kind.Point */ && date.kind === 'date' && date.qualifier === '';
    const own = formatDate(date, event.within ? { ...words, within: true } : words);
    const from = event.calendar;
    const original = event.original && withDigits(event.original, words);
    if (original !== undefined && from !== undefined && from !== 'gregory' && from !== words.calendar) {
        // Days that make up a month of that calendar are no dates of this one.
        if (!isDay)
            return [original];
        return from === words.secondaryCalendar || words.style === 'full' ? [own, original] : [original];
    }
    const second = words.secondaryCalendar;
    if (!isDay || !second || second === (words.calendar ?? 'gregory') || calendarIn(words, second)?.covers(day) !== true)
        return [own];
    return [own, formatMoment(day, 'dayMonthYear', { ...words, calendar: second })];
}
/** The language of its title, where it is another than the story's. */
const langOf = ({ langs }) => langs?.['title'] === undefined ? {} : { lang: langs['title'] };
/** The words of a date that has no place on the axis: what is known of it ('11 March'), or that nothing is. */
function undatedWords({ date, dateLabel }, words) {
    return dateLabel ?? (date === '' ? words.messages.undated : formatDate(parseEdtf(date), words));
}

// `layout="auto"`: which form tells this story best in this much room.
/** Own width below which a chart has no room for names. */
const LEAST_CHART_PX = 560;
/** More events are not gone through one by one. */
const MOST_STORY = 200;
/** Moments with a card and periods with a name in the view. */
function namedIn(chronicle, labelling, viewport) {
    const [from, to] = extentOf(viewport);
    const minD = minDistance(viewport);
    return (cardsIn(chronicle, labelling, from, to, minD).length +
        spansIn(chronicle, from, to).filter((i) => labelling.lane[i] !== NO_LANE && (labelling.D[i] ?? 0) >= minD).length);
}
/** There is more to it than a date and a title. */
const isTold = ({ text, quote, media, thumbnail }) => Boolean(text?.trim()) || quote !== undefined || media.length > 0 || thumbnail !== undefined;
/**
 * A story where the first view names fewer than half of at most 200 events, and half of them have something to read or
 * see. `named`: of `namedIn`.
 */
function chooseLayout({ events, undated }, widthPx, named) {
    if (widthPx < LEAST_CHART_PX)
        return 'vertical';
    if (events.length + undated.length > MOST_STORY)
        return 'horizontal';
    const all = [...events, ...undated];
    const told = all.filter(isTold).length;
    return named < all.length / 2 && told >= all.length / 2 ? 'story' : 'horizontal';
}

// Where a timeline opens, and how far it may be moved from there.
/**
 * Room before the first event, and behind the last one: a mark and a little air. A card at the end stands on the
 * earlier side.
 */
const EDGE_START_PX = 24;
const EDGE_END_PX = 26;
const roomOf = ({ roomPx = [EDGE_START_PX, EDGE_END_PX], }) => roomPx;
/** Behind a period that goes on: its hatching and the arrow. */
const OPEN_END_PX = 56;
const LEAST_UNITS = 8;
/** A period that lasts longer than this many times the moments' range is cut by the view. */
const LONG_PERIOD = 3;
/** When an event ends, as far as it is known. */
const endOf = ({ to, unitEnd, nowMs }, i) => Number.isFinite(to[i]) ? (to[i] ?? 0) : Math.max(nowMs ?? 0, unitEnd[i] ?? 0);
const startOf = ({ from, anchor }, i) => Number.isFinite(from[i]) ? (from[i] ?? 0) : (anchor[i] ?? 0);
/** The range of those that are chosen, by default of all; null for none. */
function rangeOf(chronicle, chosen) {
    const { count, kind, flags } = chronicle;
    let [first, last, endPx] = [Infinity, -Infinity, EDGE_END_PX];
    for (let i = 0; i < count; i++) {
        if (chosen?.[i] === 0)
            continue;
        const start = startOf(chronicle, i);
        const end = kind[i] === 0 /* Kind.Point */ ? start : endOf(chronicle, i);
        if (start < first)
            first = start;
        if (end > last)
            last = end;
        if (kind[i] === 2 /* Kind.Span */ && ((flags[i] ?? 0) & 4 /* Flag.OpenEnd */) !== 0)
            endPx = OPEN_END_PX;
    }
    return first <= last ? { from: first, to: last, endPx } : null;
}
/**
 * A run of all events but so many, or but one of a few, that is so much shorter than all is what the story is about.
 */
const OUTLIERS = 1 / 6;
const LEAST_CROWD = 5;
const SQUEEZED = 1 / 8;
/** Events this many times the run's length away still belong to it. */
const NEAR = 2;
/**
 * Which of those that are chosen the first view is for. One old event must not squeeze the news: where most stand close
 * together, that run and what is near it; else all of them.
 */
function crowdOf({ anchor, count, finestMs }, chosen) {
    // They ascend.
    const times = new Float64Array(count);
    let size = 0;
    for (let i = 0; i < count; i++)
        if (chosen[i] === 1)
            times[size++] = anchor[i] ?? 0;
    const at = times.subarray(0, size);
    let [first, last] = [0, size - 1];
    const wanted = last - Math.max(1, Math.floor(size * OUTLIERS));
    const length = (from, to) => Math.max(LEAST_UNITS * finestMs, (at[to] ?? 0) - (at[from] ?? 0));
    const isNear = (one, next) => (at[next] ?? Infinity) - (at[one] ?? -Infinity) <= NEAR * length(first, last);
    const squeezed = length(first, last) * SQUEEZED;
    if (size < LEAST_CROWD)
        return chosen;
    for (let i = 0; i + wanted < size; i++)
        if (length(i, i + wanted) < length(first, last))
            [first, last] = [i, i + wanted];
    while (isNear(first - 1, first))
        first -= 1;
    while (isNear(last, last + 1))
        last += 1;
    const [from = 0, to = 0] = [at[first], at[last]];
    return length(first, last) < squeezed
        ? chosen.map((one, i) => ((anchor[i] ?? 0) >= from && (anchor[i] ?? 0) <= to ? one : 0))
        : chosen;
}
/**
 * What the first view holds: the moments of the crowd, or all, and the periods there that are not much longer than
 * their range; all periods where the longer ones are half of the story.
 */
function rangeFor(chronicle, isWhole) {
    const { count, kind, finestMs } = chronicle;
    const chosen = (take) => rangeOf(chronicle, isWhole ? take : crowdOf(chronicle, take));
    const all = new Uint8Array(count).fill(1);
    const some = all.slice();
    let long = 0;
    for (let i = 0; i < count; i++) {
        if (kind[i] !== 2 /* Kind.Span */)
            continue;
        some[i] = 0;
        long++;
    }
    const moments = chosen(some);
    if (!moments || long === 0)
        return moments ?? chosen(all);
    const longest = Math.max(moments.to - moments.from, LEAST_UNITS * finestMs) * LONG_PERIOD;
    for (let i = 0; i < count; i++) {
        if (some[i] === 1 || endOf(chronicle, i) - startOf(chronicle, i) > longest)
            continue;
        some[i] = 1;
        long--;
    }
    return chosen(2 * long < count ? some : all);
}
/** It is asked for many times while lanes are chosen, and goes with its story. */
const crowdRange = kept((chronicle) => rangeFor(chronicle, false));
const storyRange = (chronicle, isWhole = false) => isWhole ? rangeFor(chronicle, true) : crowdRange(chronicle);
/**
 * Where what the first view shows begins and ends, or, `isWhole`, all that is no period much longer; civil ms; null for
 * nothing.
 */
function storyEdges(chronicle, isWhole = false) {
    const range = storyRange(chronicle, isWhole);
    return range && [range.from, range.to];
}
/**
 * The viewport with a new centre and scale: six years beside three weeks do not squeeze the news into one pixel, nor
 * does an event of long ago.
 */
function firstView(chronicle, viewport) {
    const range = storyRange(chronicle, viewport.isWhole);
    const { widthPx, metrics } = viewport;
    if (!range)
        return placeView(viewport, chronicle.nowMs ?? 0, (LEAST_UNITS * chronicle.finestMs) / widthPx);
    const [startPx, leastEndPx] = roomOf(viewport);
    const endPx = Math.max(leastEndPx, range.endPx);
    const inner = Math.max(widthPx - startPx - endPx, widthPx / 4);
    const msPerPx = Math.max((LEAST_UNITS * chronicle.finestMs) / widthPx, (range.to - range.from) / inner);
    // What is left over when the least range rules: a lone moment stands one third from the start.
    const sparePx = Math.max(0, inner - (range.to - range.from) / msPerPx);
    const leadPx = range.to === range.from
        ? Math.min(widthPx / 3, Math.max(EDGE_START_PX, widthPx - metrics.cardMaxPx - EDGE_END_PX))
        : startPx + sparePx / 2;
    return placeView(viewport, range.from + (widthPx / 2 - leadPx) * msPerPx, msPerPx);
}
/**
 * From one unit of the finest precision across the view to everything in it, long periods included; the given view, the
 * first one, lies within.
 */
function limitsOf(chronicle, first) {
    const all = rangeOf(chronicle) ?? { from: first.centerMs, to: first.centerMs, endPx: EDGE_END_PX };
    const room = Math.max(first.widthPx - EDGE_START_PX - all.endPx, first.widthPx / 4);
    const maxMsPerPx = Math.max((all.to - all.from) / room, first.msPerPx);
    const half = first.widthPx / 2;
    return {
        minMsPerPx: Math.min(chronicle.finestMs / first.widthPx, first.msPerPx),
        maxMsPerPx,
        // As the first view has it, as far as all is seen there.
        middleMs: Math.min(all.from + (half - EDGE_START_PX) * maxMsPerPx, Math.max(all.to - (half - all.endPx) * maxMsPerPx, first.centerMs)),
        fromMs: all.from,
        toMs: Math.max(all.to, chronicle.nowMs ?? all.to),
    };
}
/**
 * The view within the limits: of one that is too long the part nearest to the middle, and no more than three quarters
 * of it beyond the data.
 */
function clampView(viewport, limits) {
    const msPerPx = Math.min(limits.maxMsPerPx, Math.max(limits.minMsPerPx, viewport.msPerPx));
    const slack = (viewport.widthPx / 4) * msPerPx;
    const spare = Math.max(0, viewport.msPerPx - msPerPx) * (viewport.widthPx / 2);
    const wanted = Math.min(viewport.centerMs + spare, Math.max(viewport.centerMs - spare, limits.middleMs));
    const centerMs = Math.min(limits.toMs + slack, Math.max(limits.fromMs - slack, wanted));
    return placeView(viewport, centerMs, msPerPx);
}

// Which words of its date a card shows: all of them where there is room, else fewer, and never without the year.
/** Ever fewer words for a precision, each the end of a date. */
const SHORTER = {
    millisecond: ['dayMonthYear', 'monthYear', 'year'],
    second: ['dayMonthYear', 'monthYear', 'year'],
    minute: ['dayMonthYear', 'monthYear', 'year'],
    day: ['monthYear', 'year'],
    month: ['year'],
};
/** Letters differ in width: an estimate keeps this much room. */
const SLACK = 1.12;
/** A date that has no shorter words breaks into lines, at most so many. */
const MOST_LINES = 2;
/** Of a label that is cut, the part that its end may take. */
const TAIL_PART = 0.6;
const ELLIPSIS$1 = '…';
/** Forms are the same in each frame: kept per Chronicle and setting. */
const known = new WeakMap();
/** All words of the date, then ever fewer; at least one form, maybe empty. */
function formsOf(chronicle, index, words) {
    let byWords = known.get(chronicle);
    if (!byWords)
        known.set(chronicle, (byWords = new WeakMap()));
    let list = byWords.get(words);
    if (!list)
        byWords.set(words, (list = []));
    return (list[index] ??= makeForms(chronicle, index, words));
}
function makeForms(chronicle, index, words) {
    const all = dateWords(chronicle, index, words);
    const [own = all] = eventDate(chronicle, index, { ...words, style: 'short' });
    const [event, date] = [chronicle.events[index], chronicle.dates[index]];
    const isPlain = chronicle.kind[index] !== 2 /* Kind.Span */ &&
        event?.dateLabel === undefined &&
        event?.original === undefined &&
        date?.kind === 'date' &&
        date.qualifier === '';
    const shorter = isPlain
        ? (SHORTER[date.precision] ?? []).map((style) => formatMoment(timeOf(chronicle, chronicle.anchor[index] ?? 0), style, words))
        : [];
    return [...new Set([all, own, ...shorter])];
}
const widthOf = (text, charPx) => [...text].length * charPx * SLACK;
/**
 * The longest form that fits into one line of `roomPx`, else the shortest one; a label that not even lines hold loses
 * its middle.
 */
function shownDate(chronicle, index, words, roomPx, charPx) {
    const forms = formsOf(chronicle, index, words);
    const fitting = forms.find((form) => widthOf(form, charPx) <= roomPx);
    return fitting ?? keepEnds(forms.at(-1) ?? '', Math.floor((roomPx * MOST_LINES) / (charPx * SLACK)));
}
/**
 * At most `most` letters, at least from the last number on: words are left out before the last ones, where the year is.
 */
function keepEnds(text, most) {
    const words = text.split(' ');
    if ([...text].length <= most)
        return text;
    const lengthOf = (list) => [...list.join(' ')].length;
    const year = words.findLastIndex((word) => /\p{Nd}/u.test(word));
    let start = year < 0 ? words.length - 1 : year;
    while (start > 1 && lengthOf(words.slice(start - 1)) <= most * TAIL_PART)
        start--;
    let end = 0;
    while (end + 1 < start && lengthOf(words.slice(0, end + 1)) + lengthOf(words.slice(start)) + 3 <= most)
        end++;
    return start === 0 ? text : [...words.slice(0, end), ELLIPSIS$1, ...words.slice(start)].join(' ');
}

// What is heard of an event's group, after its title: a shape and a colour tell it to the eye alone.
/** Such as '، الناتو'; empty for an event without a group (-1). */
function groupWords({ document: { groups } }, group, { messages }) {
    const label = groups[group]?.label;
    return label ? messages.comma + label : '';
}

// The small pictures of cards and rows: where enough events have one, they are a way to find an event again.
/** The side of the square, and the room to the words beside it, px. */
const THUMBNAIL_PX = 52;
const THUMBNAIL_ROOM_PX = THUMBNAIL_PX + 8;
/** A card with one is at least so high. */
const PICTURED_CARD_PX = 71;
/** Where fewer of the events have one, none is shown. */
const LEAST_PART = 1 / 3;
/** Its address; null for none. */
const thumbnailOf = ({ thumbnail, media }) => thumbnail ?? media.find(({ type }) => type === 'image')?.src ?? null;
const hasThumbnails = (events) => events.length > 0 &&
    !isBare(events) &&
    events.filter((event) => thumbnailOf(event) !== null).length >= events.length * LEAST_PART;

// Where a card's title is cut that has more words than lines: after a word, never within one.
const ELLIPSIS = '…';
/**
 * How many letters (UTF-16 units) of a title stand in `lines` lines of `roomPx`, an ellipsis after them: up to the end
 * of a word. All of them where the title has room, and where a word is longer than a line and breaks. `widthOf`: px.
 */
function cutTitle(title, roomPx, lines, widthOf) {
    const spacePx = widthOf(' ');
    const ellipsisPx = widthOf(ELLIPSIS);
    let [line, atPx, end, cut] = [1, 0, 0, 0];
    for (const word of title.split(' ')) {
        const px = widthOf(word);
        if (px > roomPx)
            return title.length;
        const nextPx = atPx === 0 ? px : atPx + spacePx + px;
        if (nextPx > roomPx)
            line++;
        atPx = nextPx > roomPx ? px : nextPx;
        if (line > lines)
            return cut > 0 ? cut : title.length;
        end += word.length;
        if (line < lines || atPx + ellipsisPx <= roomPx)
            cut = end;
        end++;
    }
    return title.length;
}

// Cards: those that have a place of their own at this scale, and callouts for those that must be seen without one.
/** Widths go in steps, so that text does not reflow with every px of a zoom. */
const WIDTH_STEP_PX = 16;
const ZOOMING_STEP_PX = 48;
/** Between a card and the edge of the view, px. */
const MARGIN_PX$1 = 4;
/** Beside the words of a card: to the stem, and to its end. */
const PAD_PX = 16;
/**
 * What measures of words may be off by: engines measure word by word, and some scripts draw letters nearer or farther
 * across a space.
 */
const SURE = 0.98;
/** What the count beside a date takes, px. */
const morePx = (more) => (more > 0 ? 42 + 8 * String(more).length : 0);
/** Cards in view, and those that stand outside and reach into it, in time order. */
function layoutCards(frame) {
    const { chronicle, labelling, viewport, fromMs, toMs, minD, sign, offsetPx } = frame;
    const reach = (viewport.metrics.cardMaxPx + viewport.metrics.gapPx) * viewport.msPerPx;
    // Two that face each other share a distance: a neighbour decides a width even where it is not seen.
    const shown = cardsIn(chronicle, labelling, fromMs - 3 * reach, toMs + 3 * reach, minD);
    const last = new Map();
    // Two of one moment in one lane stand back to back.
    shown.sort((a, b) => (chronicle.anchor[a] ?? 0) - (chronicle.anchor[b] ?? 0) || sideOf(labelling, a) - sideOf(labelling, b));
    const before = shown.map((i) => swap(last, labelling.lane[i] ?? NO_LANE, i));
    last.clear();
    const after = [...shown]
        .reverse()
        .map((i) => swap(last, labelling.lane[i] ?? NO_LANE, i))
        .reverse();
    return shown
        .flatMap((i, place) => {
        const side = sideOf(labelling, i);
        const anchor = chronicle.anchor[i] ?? 0;
        const isNear = side > 0 ? anchor <= toMs && anchor >= fromMs - reach : anchor >= fromMs && anchor <= toMs + reach;
        return isNear ? cardOf(frame, i, side, roomBeside(frame, i, side, side > 0 ? after[place] : before[place])) : [];
    })
        .filter((card) => {
        const [left, right] = boxOf(card, sign);
        return right + offsetPx >= 0 && left + offsetPx <= viewport.widthPx;
    });
}
function swap(map, key, value) {
    const old = map.get(key);
    map.set(key, value);
    return old;
}
/**
 * Px to the neighbour on the card's side, at most the largest width; at the story's edges no more than its first view
 * has.
 */
function roomBeside(frame, i, side, neighbour) {
    const { chronicle, labelling, viewport, x } = frame;
    const { cardMaxPx, cardMinPx, gapPx } = viewport.metrics;
    const anchor = chronicle.anchor[i] ?? 0;
    const [startMs, endMs] = labelling.edges;
    const [startPx, endPx] = roomOf(viewport);
    const edgePx = side > 0 ? (endMs - anchor) / viewport.msPerPx + endPx : (anchor - startMs) / viewport.msPerPx + startPx;
    const most = Math.min(cardMaxPx, Math.max(cardMinPx, Math.floor(edgePx) - MARGIN_PX$1));
    if (neighbour === undefined)
        return most;
    const distance = Math.abs(x(chronicle.anchor[neighbour] ?? 0) - x(anchor));
    return Math.min(most, (sideOf(labelling, neighbour) === side ? distance : Math.floor(distance / 2)) - gapPx);
}
function cardOf(frame, i, side, roomPx, pinned) {
    const { chronicle, labelling, viewport, rows, minD, x } = frame;
    const { cardMinPx, charPx } = viewport.metrics;
    const event = chronicle.events[i];
    if (!event)
        return [];
    const messages = viewport.words.messages;
    const lane = pinned?.lane ?? labelling.lane[i] ?? 0;
    const more = pinned ? 0 : countAt(labelling, i, minD);
    const stepPx = viewport.isZooming ? ZOOMING_STEP_PX : WIDTH_STEP_PX;
    // The rounding of two edges may take a px from the least width.
    const widthPx = Math.max(Math.min(cardMinPx, roomPx), cardMinPx + Math.floor((roomPx - cardMinPx) / stepPx) * stepPx);
    const thumbnail = viewport.hasThumbnails && !viewport.isMap && widthPx >= cardMinPx + THUMBNAIL_ROOM_PX ? thumbnailOf(event) : null;
    return [
        {
            id: event.id,
            order: i,
            x: x(chronicle.anchor[i] ?? 0),
            y: rows.cardY[lane] ?? 0,
            roomPx,
            heightPx: rows.cardPx[lane] ?? 0,
            titleLines: viewport.isMap ? 1 : labelling.tall?.includes(lane) ? 3 : 2,
            lane,
            side,
            isPinned: pinned !== undefined,
            group: chronicle.group[i] ?? -1,
            widthPx,
            title: event.title,
            ...langOf(event),
            date: frame.date(i),
            shownDate: shownDate(chronicle, i, viewport.words, widthPx - PAD_PX - morePx(more) - (thumbnail === null ? 0 : THUMBNAIL_ROOM_PX), charPx),
            thumbnail,
            more,
            moreLabel: more > 0 ? fill(messages.more, { n: formatNumber(more, viewport.words) }) : '',
            moreName: more > 0 ? plural(messages.moreEvents, more, viewport.words) : '',
            groupWords: groupWords(chronicle, chronicle.group[i] ?? -1, viewport.words),
        },
    ];
}
/** How many letters of its title a card of this width shows in so many lines, as `cutTitle`. */
const shownLetters = ({ title, thumbnail }, widthPx, lines, titlePx) => cutTitle(title, (widthPx - PAD_PX - (thumbnail === null ? 0 : THUMBNAIL_ROOM_PX)) * SURE, lines, titlePx);
/** The name of a period is at most so large, in sizes of a card's title. */
const NAME_SIZE = 0.965;
/** How many letters of its name the label of a period shows, beside its count. */
const namedLetters = ({ title, more, widthPx }, titlePx) => cutTitle(title, ((widthPx - morePx(more)) / NAME_SIZE) * SURE, 1, titlePx);
/** A callout is so many times as wide as the smallest card. */
const CALLOUT = 1.6;
/** A bold title on one line, about. */
const wordsPx = (title, { metrics: { charPx } }) => [...title].length * charPx * 1.25 + PAD_PX;
/** The px range a card takes, from its left to its right edge. */
const boxOf = ({ x, widthPx, side }, sign) => (sign * side > 0 ? [x - 1, x + widthPx] : [x - widthPx, x + 1]);
/**
 * The cards with a callout for each moment of `pinned` that is in view and has none. A callout stands in the lane where
 * it covers the fewest, the highest of those, and what it covers is left out; no other card moves.
 */
function pinCards(frame, cards, pinned) {
    const { chronicle, viewport, fromMs, toMs, sign, offsetPx, labelling } = frame;
    const { cardMaxPx, cardMinPx, gapPx } = viewport.metrics;
    const kept = new Set(pinned);
    let all = [...cards];
    for (const i of kept) {
        const anchor = chronicle.anchor[i];
        const own = all.find((card) => card.order === i);
        if (anchor === undefined ||
            chronicle.kind[i] === 2 /* Kind.Span */ ||
            anchor < fromMs ||
            anchor > toMs ||
            (own && !viewport.isMap))
            continue;
        const at = frame.x(anchor) + offsetPx;
        const [behind, ahead] = sign > 0 ? [at, viewport.widthPx - at] : [viewport.widthPx - at, at];
        const side = own ? own.side : ahead - MARGIN_PX$1 >= cardMinPx || ahead >= behind ? 1 : -1;
        // On a map the event that is told has its whole name.
        const wishPx = viewport.isMap ? wordsPx(chronicle.events[i]?.title ?? '', viewport) : cardMinPx * CALLOUT;
        const roomPx = Math.min(Math.max(cardMinPx, own?.roomPx ?? 0, Math.min(viewport.isMap ? viewport.widthPx / 2 : cardMaxPx, wishPx)), (side > 0 ? ahead : behind) - MARGIN_PX$1);
        const covered = (lane) => {
            const [[callout]] = [cardOf(frame, i, side, roomPx, { lane })];
            if (!callout)
                return [];
            const [left, right] = boxOf(callout, sign);
            return all.filter((card) => card.lane === lane &&
                card !== own &&
                boxOf(card, sign)[0] < right + gapPx &&
                boxOf(card, sign)[1] > left - gapPx);
        };
        // One that was asked for itself outweighs many.
        const costOf = (lane) => covered(lane).length + 99 * covered(lane).filter((card) => kept.has(card.order)).length;
        const lanes = [...Array(labelling.lanes).keys()]
            .reverse()
            .filter((lane) => frame.rows.cardY[lane] !== undefined && (frame.rows.rowOf[lane] ?? -1) >= 0);
        const lane = own?.lane ?? lanes.sort((a, b) => costOf(a) - costOf(b))[0] ?? 0;
        const hidden = new Set(covered(lane));
        all = [...all.filter((card) => !hidden.has(card) && card !== own), ...cardOf(frame, i, side, roomPx, { lane })];
    }
    return all.sort((a, b) => a.order - b.order);
}

// The chart as the map of a story: low, over the event that is told, with one line of words for each event that has a
// name.
/** Px of height, without periods. */
const MAP_PX = 128;
const LOW_MAP_PX = 96;
/** Own width from which the map has its whole height. */
const WIDE_FROM_PX = 560;
/** A period's bar and the room to the next one. */
const BAR_ROW_PX = 9;
/** Rows of words under the axis stand closer than in a chart. */
const TIGHT = 0.8;
/** Of a card: its date and two lines of its title. */
const CARD_LINES = 3;
const mapHeight = (widthPx) => (widthPx < WIDE_FROM_PX ? LOW_MAP_PX : MAP_PX);
/** Rows of names. */
const mapLanes = ({ heightPx }) => (heightPx < MAP_PX ? 1 : 2);
/** Sizes of the same page's words where only a title stands at each event. */
const mapMetrics = (metrics) => ({
    ...metrics,
    cardHeightPx: Math.ceil(metrics.cardHeightPx / CARD_LINES) + 1,
    spanHeightPx: BAR_ROW_PX,
    axisRowPx: Math.round(metrics.axisRowPx * TIGHT),
});

// What is decided once per data set and width class: how many lanes there are, and from when on cards stand on the
// earlier side of their stem. The fewest lanes that show as many cards at the first view as the most would.
const MOST_LANES = 6;
/** Periods take at most this part of the height. */
const SPANS_PART = 0.3;
const LEAST_SPAN_LANES = 2;
const MOST_SPAN_LANES = 6;
/** About the width of a period's name and dates, in smallest cards. */
const LABEL_CARDS = 1.4;
/** So many events fill any number of lanes. */
const CROWD = 2000;
/** Own width under which a page shows the list instead; a picture may be narrower. */
const LEAST_WIDTH_PX = 560;
/** Widths up to which one choice holds. */
const WIDTH_CLASSES = [LEAST_WIDTH_PX, 760, 1080, 1600];
/** Widths of one class share lanes and sides. */
const widthClass = (px) => WIDTH_CLASSES.filter((limit) => px > limit).length;
/** The least width of the class of this one. */
const leastWidth = (px) => Math.min(px, WIDTH_CLASSES[widthClass(px) - 1] ?? px);
/**
 * The sides and the labels' room, by the first view in the least width of the class: what has room there has room in
 * all.
 */
function placesOf(chronicle, viewport) {
    const { metrics, heightPx } = viewport;
    const view = firstView(chronicle, { ...viewport, widthPx: leastWidth(viewport.widthPx) });
    const [startPx, endPx] = roomOf(viewport);
    const endMs = extentOf(view)[1] - endPx * view.msPerPx;
    const edges = storyEdges(chronicle, viewport.isWhole);
    const [startMs, lastMs] = edges ?? [-Infinity, Infinity];
    return {
        turnMs: endMs + (endPx - metrics.cardMinPx - metrics.gapPx) * view.msPerPx,
        backMs: startMs + (metrics.cardMinPx + metrics.gapPx - startPx) * view.msPerPx,
        edges: [startMs, Math.max(lastMs, endMs)],
        reachMs: minDistance(viewport),
        labelMs: metrics.cardMinPx * LABEL_CARDS * view.msPerPx,
        spanLanes: Math.min(MOST_SPAN_LANES, Math.max(LEAST_SPAN_LANES, Math.floor((heightPx * SPANS_PART) / metrics.spanHeightPx))),
    };
}
/**
 * The lanes that get a third line of words, as far as there is height for it: those first in which it serves most
 * titles of the first view.
 */
function tallLanes(chronicle, labelling, viewport) {
    const { titlePx, titleLinePx } = viewport.metrics;
    if (!titlePx || !titleLinePx)
        return [];
    const cut = Array(labelling.lanes).fill(0);
    for (const card of layoutCards(frameOf(chronicle, labelling, viewport)))
        if (shownLetters(card, card.widthPx, card.titleLines, titlePx) < card.title.length)
            cut[card.lane] = (cut[card.lane] ?? 0) + 1;
    const most = Math.max(0, Math.floor((viewport.heightPx - neededHeight(chronicle, labelling, viewport)) / titleLinePx));
    const wanting = [...cut.keys()].filter((lane) => cut[lane] !== 0);
    return wanting.sort((a, b) => (cut[b] ?? 0) - (cut[a] ?? 0)).slice(0, most);
}
/** The last answer for a story: its layout, the room at its ends and its chart ask for the same one after the other. */
const answers = new WeakMap();
/**
 * `matches`: 1 per event that is to be labelled, as `filterEvents` gives it; all by default. One to six lanes, as the
 * viewport's height has room for; fewer rows of periods where cards in their place name more events. With `most`, of a
 * story of more events the first so many alone have their place, and `rest` gives it to the others.
 */
const chooseLanes = (chronicle, viewport, matches, most) => drained(laneSteps(chronicle, viewport, matches, most));
/** As `chooseLanes`, of a story of many events in some steps. */
function* laneSteps(chronicle, viewport, matches, most) {
    const { metrics: { titlePx, ...sizes }, words, ...rest } = viewport;
    // By hand: old libraries have a JSON of their own.
    const asked = Object.entries({ ...sizes, ...rest }).join();
    const last = answers.get(chronicle);
    if (last && last.asked === asked && last.words === words && last.titlePx === titlePx && last.matches === matches)
        return last.labelling;
    const lanes = yield* fewestLanes(chronicle, viewport, matches, chronicle.count > CROWD ? most : undefined);
    yield;
    // What is kept of a labelling holds for it with its heights too.
    const labelling = viewport.isMap
        ? lanes
        : Object.assign(lanes, { tall: tallLanes(chronicle, lanes, viewport) });
    if (!labelling.rest)
        answers.set(chronicle, { asked, words, titlePx, matches, labelling });
    return labelling;
}
/** As many lanes as there is room for beside so many rows of periods, and those of them that are taken. */
function mostLanes(chronicle, viewport, { spanLanes, labelMs, matches, }) {
    const { count, kind } = chronicle;
    const lane = new Uint8Array(count).fill(NO_LANE);
    const spans = [];
    // One moment stands in the place of all: periods take as many rows beside one lane of cards.
    let moment = -1;
    for (let i = 0; i < count; i++) {
        if (!isLabelled({ matches }, i))
            continue;
        if (kind[i] === 2 /* Kind.Span */)
            spans.push(i);
        else if (moment < 0)
            lane[(moment = i)] = 0;
    }
    const { lanes } = layoutSpanLanes(chronicle, spans, { lanes: spanLanes, labelMs }, { lane, D: new Float64Array(count), parent: new Int32Array(count) });
    const roomPx = viewport.heightPx - neededHeight(chronicle, { lanes: 1, spanLanes: lanes, lane }, viewport);
    return {
        lanes: Math.min(MOST_LANES, 1 + Math.max(0, Math.floor(roomPx / laneHeight(viewport.metrics)))),
        spanLanes: lanes,
    };
}
/** The seats that are seen. */
function seatedIn({ anchor }, viewport, seats) {
    const [from, to] = extentOf(viewport);
    return [...seats].flatMap(([index, seat]) => (anchor[index] ?? 0) >= from && (anchor[index] ?? 0) <= to ? seat : []);
}
function* fewestLanes(chronicle, viewport, matches, most) {
    const places = { ...placesOf(chronicle, viewport), matches };
    if (viewport.isMap)
        return createLabelling(chronicle, { ...places, spanLanes: LEAST_SPAN_LANES, lanes: mapLanes(viewport) });
    const roomFor = (spanLanes) => mostLanes(chronicle, viewport, { ...places, spanLanes });
    if (chronicle.count > CROWD) {
        const room = roomFor(places.spanLanes);
        yield;
        return createLabelling(chronicle, { ...places, ...room, most });
    }
    const fullest = (spanLanes) => createLabelling(chronicle, { ...places, ...roomFor(spanLanes) });
    const namesOf = (labelling) => namedIn(chronicle, labelling, viewport);
    let best = fullest(places.spanLanes);
    for (let spanLanes = best.spanLanes - 1; spanLanes >= LEAST_SPAN_LANES && namesOf(best) < chronicle.count; spanLanes--) {
        const other = fullest(spanLanes);
        if (namesOf(other) > namesOf(best))
            best = other;
    }
    const { spanLanes } = best;
    /** Cards that are seen in so many lanes, and those of them that have turned: a lower chart is not worth one. */
    const seatedWith = (lanes) => {
        const seats = seatedIn(chronicle, viewport, seatsOf(chronicle, { ...places, lanes }, matches));
        return [seats.length, seats.filter(({ side }) => side < 0).length];
    };
    const [wanted, turned] = seatedWith(best.lanes);
    let lanes = best.lanes;
    for (let least = 1; least < lanes;) {
        const middle = (least + lanes) >> 1;
        const [cards, turns] = seatedWith(middle);
        if (cards >= wanted && turns <= turned)
            lanes = middle;
        else
            least = middle + 1;
    }
    return lanes < best.lanes ? createLabelling(chronicle, { ...places, spanLanes, lanes }) : best;
}

// How units tile time: even stretches, days, months, years and centuries as a calendar counts them.
/** Every so many ms. */
const even = (ms) => ({ floor: (t) => Math.floor(t / ms) * ms, next: (t) => t + ms });
const DAY = even(MS_PER_DAY);
/** Every `n`th month of the year; a last one that would crowd the next year's first is left out (a Hebrew 13th). */
const monthsOf = ({ fields, monthStart, monthsIn }, n) => {
    const first = (year, month) => Math.min(month - ((month - 1) % n), monthsIn(year) - ((monthsIn(year) - n) % n) - n + 1);
    return {
        floor: (ms) => {
            const { year, month } = fields(ms);
            return monthStart(year, first(year, month));
        },
        next: (ms) => {
            const { year, month } = fields(ms);
            const at = first(year, month) + n;
            return at > monthsIn(year) - n + 1 ? monthStart(year + 1) : monthStart(year, at);
        },
    };
};
/** Every `n`th day counted from the first of each month; a last one that would crowd the next first is left out. */
const daysOfMonth = ({ month }, n) => {
    const place = (ms) => {
        const [start, end] = [month.floor(ms), month.offset(ms, 1)];
        const days = (end - start) / MS_PER_DAY;
        return {
            start,
            end,
            day: Math.floor((ms - start) / MS_PER_DAY),
            last: Math.floor((days - Math.ceil(n / 2) - 1) / n) * n,
        };
    };
    return {
        floor: (ms) => {
            const { start, day, last } = place(ms);
            return start + Math.min(day - (day % n), last) * MS_PER_DAY;
        },
        next: (ms) => {
            const { start, day, last, end } = place(ms);
            return day + n > last ? end : start + (day + n) * MS_PER_DAY;
        },
    };
};
/**
 * Years that are multiples of `n`; before the common era the multiples as they are counted there (year 1 - n is n BC).
 */
const yearsOf = ({ fields, monthStart }, n) => {
    const start = (year) => year > 0 ? (year >= n ? Math.floor(year / n) * n : 1 - n) : 1 - Math.ceil((1 - year) / n) * n;
    return {
        floor: (ms) => monthStart(start(fields(ms).year)),
        next: (ms) => {
            const { year } = fields(ms);
            return monthStart(year > 0 ? year + n : year + n > 0 ? n : year + n);
        },
    };
};
/**
 * Centuries as they are counted: the first begins with year 1, later ones with a hundred, those before it with years
 * such as 500 BC.
 */
const CENTURY = {
    floor: (ms) => {
        const { year } = civilFields(ms);
        return civilMs(year > 0 ? Math.max(1, Math.floor(year / 100) * 100) : 1 - 100 * Math.ceil((1 - year) / 100));
    },
    next: (start) => {
        const { year } = civilFields(start);
        return civilMs(year === 1 ? 100 : year + 100);
    },
};

// The ladders of the axis: which units its ticks may stand at, from minutes to billions of years, and how each is
// named.
/** Made once for some words. */
const laddersFor = (calendar, words) => keep(words, `ladders ${calendar.id}`, () => laddersOf(calendar));
function laddersOf(calendar) {
    const years = yearRungs(calendar);
    return {
        axis: [...clockRungs(), ...dayRungs(calendar), ...monthRungs(calendar), ...years],
        alone: [within(rung('1mo', MONTH, 'monthYear', monthsOf(calendar, 1))), ...years],
    };
}
const rung = (name, shortestMs, style, unit, context) => ({
    name,
    shortestMs,
    style,
    context,
    ...unit,
});
const within = (one) => ({ ...one, isWithin: true });
const MINUTE = 60_000;
const HOUR = 3_600_000;
/** The shortest. */
const MONTH = 28 * MS_PER_DAY;
/** Minutes and hours, with the day above them. */
function clockRungs() {
    const day = { unit: DAY, style: 'weekday' };
    return [
        ...[1, 5, 15, 30].map((n) => rung(`${n}min`, n * MINUTE, 'time', even(n * MINUTE), day)),
        ...[1, 3, 6, 12].map((n) => rung(`${n}h`, n * HOUR, 'time', even(n * HOUR), day)),
    ];
}
/** Days, with the month above them. */
function dayRungs(calendar) {
    const month = { unit: monthsOf(calendar, 1), style: 'monthYear' };
    return [
        rung('1d', MS_PER_DAY, 'day', DAY, month),
        ...[2, 7].map((n) => rung(`${n}d`, n * MS_PER_DAY, 'day', daysOfMonth(calendar, n), month)),
    ];
}
/** Months, with the year above them. */
function monthRungs(calendar) {
    const year = { unit: yearsOf(calendar, 1), style: 'year' };
    return [
        within(rung('1mo', MONTH, 'month', monthsOf(calendar, 1), year)),
        ...[3, 6].map((n) => rung(`${n}mo`, n * 29 * MS_PER_DAY, 'month', monthsOf(calendar, n), year)),
    ];
}
/** Of any calendar but the Gregorian one: Hebrew years of twelve months have 353 days at least. */
const SHORTEST_YEAR_DAYS = 353;
/** 1, 2, 5, 10, 25 and 50 years, centuries where they are counted, then 1, 2, 5 of each power of ten. */
function yearRungs(calendar) {
    const hasCenturies = calendar.id === 'gregory';
    const yearMs = (hasCenturies ? 365 : SHORTEST_YEAR_DAYS) * MS_PER_DAY;
    const century = { unit: CENTURY, style: 'century' };
    const years = (n) => rung(`${n}y`, n * yearMs, 'year', yearsOf(calendar, n), hasCenturies && n >= 10 && n <= 50 ? century : undefined);
    return [
        within(years(1)),
        ...[2, 5, 10, 25, 50].map(years),
        ...(hasCenturies ? [within(rung('century', 99 * yearMs, 'century', CENTURY))] : []),
        ...[...Array(10).keys()].map((power) => [1, 2, 5].map((n) => years(n * 10 ** (power + 2)))).flat(),
    ];
}

// Ticks of the axis: the finest of its ladder that have room, in civil ms and without `Date`, and the words under them.
/** No axis has room for more. */
const MOST_TICKS = 400;
/** Beyond 292 million years a double no longer holds the start of each day: there years are the finest. */
const DAYS_EXACT_MS = 2 ** 63;
/** Px beside a label, so that two never touch. */
const LABEL_GAP_PX = 12;
const NONE = { step: '', stepMs: Infinity, ticks: [], context: [], era: null };
const isRange = (from, to, msPerPx) => Number.isFinite(from) && Number.isFinite(to) && from < to && msPerPx > 0;
/**
 * The finest rung whose labels stand at least `minPx` apart and have room for their letters, in the calendar of the
 * words, or the Gregorian one where that does not cover the range. Empty for a range that is not finite, is empty, or
 * has more ticks than any axis could show.
 */
function ticksOf(fromMs, toMs, msPerPx, sizes, words) {
    if (!isRange(fromMs, toMs, msPerPx))
        return NONE;
    const calendar = calendarFor(words, words.calendar, fromMs, toMs);
    return finest(laddersFor(calendar, words).axis, fromMs, toMs, msPerPx, sizes, { ...words, calendar: calendar.id });
}
/**
 * Months or years of the second calendar, for a row of its own; empty where there is none, or it does not cover the
 * range.
 */
function secondaryTicksOf(fromMs, toMs, msPerPx, sizes, words) {
    const { secondaryCalendar } = words;
    if (!secondaryCalendar || secondaryCalendar === (words.calendar ?? 'gregory') || !isRange(fromMs, toMs, msPerPx))
        return NONE;
    const calendar = calendarFor(words, secondaryCalendar, fromMs, toMs);
    return calendar.id === secondaryCalendar
        ? finest(laddersFor(calendar, words).alone, fromMs, toMs, msPerPx, sizes, { ...words, calendar: calendar.id })
        : NONE;
}
function finest(ladder, fromMs, toMs, msPerPx, { minPx, charPx }, words) {
    const least = Math.max(minPx * msPerPx, Math.abs(fromMs) > DAYS_EXACT_MS ? SHORTEST_YEAR_DAYS * MS_PER_DAY : 0);
    for (const rung of ladder) {
        if (rung.shortestMs < least || (toMs - fromMs) / rung.shortestMs > MOST_TICKS)
            continue;
        const ticks = ticksOn(rung, fromMs, toMs, words);
        const longest = Math.max(...ticks.map((tick) => [...tick.label].length));
        if (rung.shortestMs >= (longest * charPx + LABEL_GAP_PX) * msPerPx) {
            return {
                step: rung.name,
                stepMs: rung.shortestMs,
                ticks,
                context: contextOf(rung, fromMs, toMs, words),
                era: eraOf(rung, fromMs, toMs, words),
            };
        }
    }
    return NONE;
}
/** Rungs, in ms, among which the turn of the era stands: finer ones leave it no room, and in deep time it is today. */
const ERA_STEPS_MS = [49 * 365 * MS_PER_DAY, 5001 * 365 * MS_PER_DAY];
/** '1 CE': the number alone would be read as no year. Half a rung from the ticks around it at least. */
function eraOf({ style, isWithin, shortestMs }, from, to, words) {
    const ms = civilMs(1);
    const isAmong = style === 'year' && isWithin !== true && shortestMs >= ERA_STEPS_MS[0] && shortestMs <= ERA_STEPS_MS[1];
    if (!isAmong || ms <= from || ms >= to || (words.calendar ?? 'gregory') !== 'gregory')
        return null;
    return { ms, labelMs: ms, label: fill(words.messages.yearCE, { year: formatMoment(ms, 'year', words) }) };
}
/**
 * The starts of the unit's tiles from the one that holds `from` to the first beyond `to`, as far as the calendar
 * reaches.
 */
function startsOf(unit, from, to) {
    const starts = [];
    const first = unit.floor(from);
    for (let at = Number.isNaN(first) ? unit.next(from) : first; starts.length < MOST_TICKS && !Number.isNaN(at); at = unit.next(at)) {
        starts.push(at);
        if (at > to)
            break;
    }
    return starts;
}
/** Nobody counts centuries farther back than this. */
const FIRST_CENTURY = -9999;
function labelOf$1(ms, style, words) {
    if (style !== 'century')
        return formatMoment(ms, style, words);
    const { year } = civilFields(ms);
    return year >= FIRST_CENTURY ? formatCentury(year, words) : formatMoment(ms, 'year', words);
}
function ticksOn(rung, from, to, words) {
    let previous = '';
    return startsOf(rung, from, to).map((ms) => {
        const text = labelOf$1(ms, rung.style, words);
        // Rounded words of deep time may repeat: say them once.
        const label = text === previous && rung.style === 'year' ? '' : text;
        previous = text;
        return { ms, label, labelMs: rung.isWithin ? (ms + rung.next(ms)) / 2 : ms };
    });
}
function contextOf({ context }, from, to, words) {
    if (!context)
        return [];
    return startsOf(context.unit, from, to)
        .filter((start) => start <= to)
        .map((start) => ({ fromMs: start, toMs: context.unit.next(start), label: labelOf$1(start, context.style, words) }));
}

// The axis: ticks, their words, the larger units under them, and the as-of tick.
const LABEL_PAD_PX$1 = 10;
const AS_OF_PX = 14;
const SHORT_AS_OF_PX = 8;
const YEAR_MS = 365 * 86_400_000;
const lettersOf$1 = (text) => [...text].length;
/** The last moment that is known; -Infinity for none. */
const lastOf = kept(({ nowMs, to, anchor }) => {
    let last = nowMs ?? -Infinity;
    to.forEach((one, i) => {
        last = Math.max(last, Number.isFinite(one) ? (anchor[i] ?? one) : -Infinity);
    });
    return last;
});
/** Nothing is labelled beyond this: the end of the larger unit in which the story's last moment stands. */
function horizonOf({ chronicle }, { ticks, context, stepMs }) {
    const last = lastOf(chronicle);
    if (last === -Infinity)
        return Infinity;
    const unit = context.find((one) => one.fromMs < last && last <= one.toMs);
    // A century is too far to go on to its end.
    if (unit && stepMs < YEAR_MS)
        return unit.toMs;
    if (context.length > 0 && stepMs < YEAR_MS)
        return last;
    return ticks.find((tick) => tick.ms >= last)?.ms ?? last;
}
/** How much room a label takes to either side of its middle, px. */
const halfIn = ({ viewport: { metrics: { charPx }, }, }) => (label) => (lettersOf$1(label) * charPx + LABEL_PAD_PX$1) / 2;
/** Whether nothing of a label is cut by the chart's edge. */
function fitsIn(frame) {
    const { offsetPx, viewport } = frame;
    const halfOf = halfIn(frame);
    return ({ x, label }) => label !== '' && x + offsetPx - halfOf(label) >= 0 && x + offsetPx + halfOf(label) <= viewport.widthPx;
}
function layoutAxis(frame, clusters) {
    const { viewport, fromMs, toMs, rows } = frame;
    const found = ticksOf(fromMs, toMs, viewport.msPerPx, sizesOf(frame), viewport.words);
    const set = found.era ? { ...found, ticks: [...found.ticks, found.era].sort((a, b) => a.ms - b.ms) } : found;
    const horizon = horizonOf(frame, set);
    const halfOf = halfIn(frame);
    // A unit's own tick closes the last one; a tick that would carry a label does not stand beyond the horizon.
    const ticks = set.ticks
        .filter((tick) => isSeen(frame, tick.ms) && (tick.ms < horizon || (tick.ms === horizon && tick.labelMs !== tick.ms)))
        .map((tick) => placeOf$1(frame, tick.ms));
    const labels = set.ticks
        .filter((tick) => tick.ms < horizon)
        .map((tick) => ({ ...placeOf$1(frame, tick.ms, tick.labelMs), label: tick.label }))
        .filter(fitsIn(frame));
    const axis = {
        y: rows.axisY,
        ticks,
        labels: apart(labels, halfOf),
        ...unitsOf(frame, set, horizon),
        labelY: rows.labelY,
        contextY: rows.contextY,
        secondary: viewport.words.secondaryCalendar === undefined ? null : secondaryOf(frame, horizon),
    };
    return { axis, asOf: layoutAsOf(frame, axis, halfOf, clusters) };
}
/** What begins at a moment, and stands there or at another one. */
const placeOf$1 = ({ x }, ms, at = ms) => ({ key: String(ms), x: x(at) });
const sizesOf = ({ viewport: { metrics } }) => ({ minPx: metrics.tickMinPx, charPx: metrics.charPx });
const isSeen = ({ fromMs, toMs }, ms) => ms >= fromMs && ms <= toMs;
/** A label in the middle of what is seen of its unit, where it has room there. */
function withinUnit(frame, fromMs, toMs, label) {
    const [a, b] = [Math.max(fromMs, frame.fromMs), Math.min(toMs, frame.toMs)];
    const one = { ...placeOf$1(frame, fromMs, (a + b) / 2), label };
    return (b - a) / frame.viewport.msPerPx >= 2 * halfIn(frame)(label) && fitsIn(frame)(one) ? [one] : [];
}
/** The row of the larger units: their words, and where they meet. */
function unitsOf(frame, { context: units, stepMs }, horizon) {
    const context = [];
    const borders = [];
    // A map says which year it is in, and no more.
    for (const { fromMs, toMs, label } of frame.viewport.isMap && stepMs >= YEAR_MS ? [] : units) {
        if (fromMs > horizon)
            continue;
        if (isSeen(frame, fromMs))
            borders.push(placeOf$1(frame, fromMs));
        if (fromMs < horizon)
            context.push(...withinUnit(frame, fromMs, toMs, label));
    }
    return { context, borders };
}
/** The row of the second calendar. */
function secondaryOf(frame, horizon) {
    const { viewport, fromMs, toMs, rows, x } = frame;
    const { ticks } = secondaryTicksOf(fromMs, toMs, viewport.msPerPx, sizesOf(frame), viewport.words);
    const isUnits = ticks.some((tick) => tick.labelMs !== tick.ms);
    const halfOf = halfIn(frame);
    const labels = apart(ticks.flatMap(({ ms, label }, i) => {
        if (ms >= horizon)
            return [];
        if (isUnits)
            return withinUnit(frame, ms, ticks[i + 1]?.ms ?? ms, label);
        return [{ ...placeOf$1(frame, ms), label }].filter(fitsIn(frame));
    }), halfOf);
    // Its lines stand beside the words: a name at its own line is the mark itself.
    const isClear = (at) => labels.every((name) => Math.abs(name.x - at) >= halfOf(name.label));
    return {
        y: rows.secondaryY,
        labels,
        ticks: ticks
            .filter(({ ms }) => isSeen(frame, ms) && ms <= horizon && isClear(x(ms)))
            .map(({ ms }) => placeOf$1(frame, ms)),
    };
}
/** Drops a label that would touch the one before it. */
function apart(labels, halfOf) {
    const kept = [];
    for (const label of labels) {
        const last = kept.at(-1);
        if (!last || Math.abs(label.x - last.x) >= halfOf(label.label) + halfOf(last.label))
            kept.push(label);
    }
    return kept;
}
/**
 * The word stands under its tick, at the chart's edge beside that; in the row of the units, else in that of larger
 * ones, and nowhere where both have their own words there: the date itself stands in the footer.
 */
function layoutAsOf({ nowMs, nowLabel: label, fromMs, toMs, viewport, rows, x, offsetPx }, axis, halfOf, clusters) {
    if (label === '' || nowMs === null || nowMs < fromMs || nowMs > toMs)
        return null;
    const half = halfOf(label);
    const at = x(nowMs);
    const labelX = Math.round(Math.max(half, Math.min(viewport.widthPx - half, at + offsetPx))) - offsetPx;
    const isFree = (words) => words.every((other) => Math.abs(other.x - labelX) >= halfOf(other.label) + half);
    const row = [[axis.labels, axis.labelY], [axis.context, axis.contextY]].find(([words]) => isFree(words));
    // Beside a ring the tick has room above it only.
    const isCrowded = clusters.some((cluster) => Math.abs(cluster.x - at) <= cluster.widthPx / 2 + 1);
    return {
        x: at,
        y: rows.axisY,
        heightPx: isCrowded ? SHORT_AS_OF_PX : AS_OF_PX,
        label: row ? label : '',
        labelX,
        labelY: row?.[1] ?? axis.labelY,
    };
}

// Eras: stretches of time with a name, behind all that happens in them.
/** Beyond the view's edges, so that no border stands there. */
const BEYOND_PX$1 = 60;
const LABEL_PAD_PX = 12;
/** Of a row of words, from its head to the foot of the letters. */
const BASELINE = 0.75;
/** Places on the axis; infinite where an end is open or not known. */
const stretchesOf = kept((chronicle) => chronicle.document.eras.map(({ date, label, langs }) => {
    const { timeZone } = chronicle;
    const { earliest, latest, floating } = parseEdtf(date, { timeZone });
    const civil = (ms, open) => ms === null || !Number.isFinite(ms) ? open : placeOf$2(chronicle, floating ? ms : utcToCivil(ms, timeZone));
    return { label, lang: langs?.['label'], fromMs: civil(earliest, -Infinity), toMs: civil(latest, Infinity) + 1 };
}));
/**
 * Those in view, in the story's order, each with its name in the middle of what is seen of it, where it has room beside
 * the others'.
 */
function layoutEras(frame) {
    const { chronicle, fromMs, toMs, viewport: { msPerPx, metrics, isMap }, rows, x, } = frame;
    const [least, most] = [fromMs - BEYOND_PX$1 * msPerPx, toMs + BEYOND_PX$1 * msPerPx];
    let taken = [];
    return stretchesOf(chronicle).flatMap((one, i) => {
        if (one.toMs <= fromMs || one.fromMs >= toMs)
            return [];
        const [a, b] = [x(Math.max(one.fromMs, least)), x(Math.min(one.toMs, most))];
        const labelX = x((Math.max(one.fromMs, fromMs) + Math.min(one.toMs, toMs)) / 2);
        const half = ([...one.label].length * metrics.charPx + LABEL_PAD_PX) / 2;
        const seenPx = (Math.min(one.toMs, toMs) - Math.max(one.fromMs, fromMs)) / msPerPx;
        const hasRoom = !isMap && seenPx >= 2 * half && taken.every(([from, to]) => labelX + half <= from || labelX - half >= to);
        if (hasRoom)
            taken = [...taken, [labelX - half, labelX + half]];
        return [
            {
                key: String(i),
                x: Math.min(a, b),
                widthPx: Math.abs(b - a),
                y: rows.erasY,
                heightPx: rows.heightPx - rows.erasY,
                label: hasRoom ? one.label : '',
                ...(one.lang === undefined ? {} : { lang: one.lang }),
                labelX,
                labelY: rows.erasY + Math.round(metrics.axisRowPx * BASELINE),
            },
        ];
    });
}

// Shapes of the groups' marks, in the order in which the groups come; eight, then they repeat. Each is told from the
// others by its outline alone, and takes about as much ink as the first.
const POLYGONS = [
    [],
    [
        [0, -1.22],
        [1.22, 0],
        [0, 1.22],
        [-1.22, 0],
    ],
    [
        [-0.92, -0.92],
        [0.92, -0.92],
        [0.92, 0.92],
        [-0.92, 0.92],
    ],
    [
        [0, -1.18],
        [1.2, 0.92],
        [-1.2, 0.92],
    ],
    [
        [0, 1.18],
        [1.2, -0.92],
        [-1.2, -0.92],
    ],
    [
        [-0.42, -1.18],
        [0.42, -1.18],
        [0.42, -0.42],
        [1.18, -0.42],
        [1.18, 0.42],
        [0.42, 0.42],
        [0.42, 1.18],
        [-0.42, 1.18],
        [-0.42, 0.42],
        [-1.18, 0.42],
        [-1.18, -0.42],
        [-0.42, -0.42],
    ],
    [
        [0, -1.3],
        [0.36, -0.42],
        [1.24, -0.4],
        [0.56, 0.2],
        [0.76, 1.06],
        [0, 0.6],
        [-0.76, 1.06],
        [-0.56, 0.2],
        [-1.24, -0.4],
        [-0.36, -0.42],
    ],
    [
        [-1.3, -0.6],
        [1.3, -0.6],
        [1.3, 0.6],
        [-1.3, 0.6],
    ],
];
/** Half the side of the square that holds every shape, in radii. */
const MARK_EXTENT = 1.3;
const cornersOf = (group) => POLYGONS[Math.max(group, 0) % POLYGONS.length] ?? [];
const round = (n) => Math.round(n * 10) / 10;
/** Path data of a group's mark around x,y; of no group (-1) as of the first. */
function shapePath(group, radiusPx, x = 0, y = 0) {
    const corners = cornersOf(group).map(([right, down]) => `${round(x + right * radiusPx)},${round(y + down * radiusPx)}`);
    if (corners.length > 0)
        return `M${corners.join('L')}z`;
    return `M${x - radiusPx},${y}a${radiusPx},${radiusPx} 0 1 1 ${2 * radiusPx},0a${radiusPx},${radiusPx} 0 1 1 ${ -2 * radiusPx},0z`;
}
/** The same as a CSS `clip-path` of a square box. */
function shapeClip(group) {
    const percent = (n) => `${round((n / MARK_EXTENT + 1) * 50)}%`;
    const corners = cornersOf(group).map(([x, y]) => `${percent(x)} ${percent(y)}`);
    return corners.length > 0 ? `polygon(${corners.join(', ')})` : `circle(${round(50 / MARK_EXTENT)}%)`;
}
/** Radii of a mark with a card and of one without, px. */
const MARK_PX = { named: 6, unnamed: 4.5 };

// Points on the axis. Those that collide drop a row; where the rows do not do, what has no card becomes one ring below
// the axis, and what has one moves over the axis or aside. Rings stand in the middle of cells of an absolute grid, so
// that none touches another and none moves while panning.
/** A cell is at least this wide, and less than twice as wide. */
const CELL_PX = 34;
/** From the axis to the middle of a ring: below the marks on it. */
const RING_DROP_PX = 17;
/** What a digit takes in a ring, and the room beside them. */
const DIGIT_PX = 6.5;
const RING_PAD_PX = 6;
const MOST_RING_PX = CELL_PX - 4;
/** What the rounding of two places may take. */
const ROUNDING_PX = 1;
const ASIDE_PX = [0, ...Array.from({ length: 18 }, (_, i) => 2 * i + 2).flatMap((px) => [px, -px])];
const spots = (aside, rows) => aside.flatMap((one) => rows.map((y) => ({ aside: one, y })));
/** In the order in which they are tried. The last row over the axis reaches the lowest cards. */
const NAMED_SPOTS = [...spots(ASIDE_PX, [0, 12, -12]), ...spots(ASIDE_PX, [-24])];
const UNNAMED_SPOTS = spots([0], [0, 12, 23]);
/** Cells of the grid at a scale: a power of two in ms, counted from 0. */
const cellMs = (msPerPx) => 2 ** Math.ceil(Math.log2(CELL_PX * msPerPx));
/** Of those that one mark stands for, so many are listed: who asks for more comes closer. */
const MOST_LISTED = 200;
/** More marks without a card do not fit into the rows of a cell; where there are many events, three are enough. */
const MOST_IN_CELL = 24;
const MOST_OF_MANY = 3;
/** Their ids, of the first ones. */
function idsOf({ events }, members) {
    const ids = [];
    for (const i of members)
        if (ids.length < MOST_LISTED)
            ids.push(events[i]?.id ?? '');
    return ids;
}
function layoutPoints(frame, cards) {
    const { chronicle, viewport: { msPerPx }, fromMs, toMs, } = frame;
    const width = cellMs(msPerPx);
    const points = [];
    const clusters = [];
    for (const [index, { marks, ring }] of cellsOf(frame, cards, width)) {
        for (const mark of marks) {
            const anchor = chronicle.anchor[mark.i] ?? 0;
            if (anchor >= fromMs && anchor <= toMs)
                points.push(pointOf(frame, mark));
        }
        const middle = (index + 0.5) * width;
        if (ring && middle >= fromMs - width / 2 && middle <= toMs + width / 2)
            clusters.push(clusterOf(frame, ring, middle, frame.rows.axisY + RING_DROP_PX));
    }
    return { points, clusters };
}
function pointOf({ chronicle, labelling, rows, sign, x }, { i, aside, y, radius, hasCard }) {
    const group = chronicle.group[i] ?? -1;
    const [atX, atY] = [x(chronicle.anchor[i] ?? 0) + sign * aside, rows.axisY + y];
    return {
        id: chronicle.events[i]?.id ?? '',
        x: atX,
        y: atY,
        group,
        path: shapePath(group, radius, atX, atY),
        hasCard,
        isUncertain: ((chronicle.flags[i] ?? 0) & 16 /* Flag.UncertainStart */) !== 0,
        isHollow: chronicle.kind[i] === 1 /* Kind.Band */,
        isOut: !isLabelled(labelling, i),
    };
}
/** A ring at a moment. Of what was asked for and what was not, it stands for the former. */
function clusterOf({ chronicle, labelling, viewport: { words }, x }, others, middle, y) {
    const wanted = others.members.filter((i) => isLabelled(labelling, i));
    const members = wanted.length > 0 ? wanted : others.members;
    const count = others.count - others.members.length + members.length;
    const label = formatNumber(count, words);
    const needPx = Math.ceil([...label].length * DIGIT_PX) + RING_PAD_PX;
    const ids = idsOf(chronicle, members);
    return {
        key: ids[0] ?? '',
        ids,
        count,
        fromMs: others.fromMs,
        toMs: others.toMs,
        x: x(middle),
        y,
        label,
        widthPx: Math.min(MOST_RING_PX, Math.max(2 * RING_PX, needPx)),
        heightPx: 2 * RING_PX,
        isOut: wanted.length === 0,
    };
}
/**
 * Cells in view and two more on either side. Even cells look at nothing beyond them, odd ones at their neighbours: so
 * that what is seen does not hang on where the view begins.
 */
function cellsOf(frame, cards, width) {
    const { chronicle, labelling, minD, moments: { index: moments, at }, viewport: { msPerPx }, fromMs, toMs, } = frame;
    const [first, last] = [Math.floor(fromMs / width) - 2, Math.floor(toMs / width) + 2];
    const carded = [
        ...new Set([
            ...cards.map((card) => card.order),
            ...cardsIn(chronicle, labelling, first * width, (last + 1) * width, minD),
        ]),
    ].filter((i) => chronicle.kind[i] !== 2 /* Kind.Span */ && !isBand(chronicle, i, msPerPx));
    const filled = [];
    for (let from = gallop(at, first * width); (at[from] ?? Infinity) < (last + 1) * width;) {
        const index = Math.floor((at[from] ?? 0) / width);
        const to = gallop(at, (index + 1) * width, from);
        filled.push({ index, from, to });
        from = to;
    }
    const cells = new Map();
    const widthPx = width / msPerPx;
    const place = (index, from, to) => {
        const px = (i) => ((chronicle.anchor[i] ?? 0) - index * width) / msPerPx;
        const lane = (i) => labelling.lane[i] ?? NO_LANE;
        // Of one moment the lowest card's is nearest the axis.
        const inOrder = (a, b) => px(a) - px(b) || lane(a) - lane(b) || a - b;
        const named = carded.filter((i) => i >= (moments[from] ?? 0) && i <= (moments[to - 1] ?? 0)).sort(inOrder);
        const others = othersIn(frame, from, to, named);
        const isRing = others.count > (frame.isDense ? MOST_OF_MANY : MOST_IN_CELL);
        const list = isRing
            ? []
            : [...others.members].sort((a, b) => Number(isLabelled(labelling, b)) - Number(isLabelled(labelling, a)) || inOrder(a, b));
        const isOdd = isOddCell(index);
        const around = isOdd
            ? [-1, 1].flatMap((by) => solidsOf(cells.get(index + by), widthPx).map((one) => ({ ...one, px: one.px + by * widthPx })))
            : [];
        const marks = placeCell({ named, others: list, isRing, px, widthPx, around, isOdd });
        cells.set(index, { ...marks, ring: marks.isRing ? others : null });
    };
    for (const { index, from, to } of filled)
        if (!isOddCell(index))
            place(index, from, to);
    for (const { index, from, to } of filled)
        if (isOddCell(index))
            place(index, from, to);
    return cells;
}
/**
 * Of the moments at these places of their column those that are no bands and not `named`; of very many the first ones,
 * where all were asked for.
 */
function othersIn(frame, from, to, named) {
    const { chronicle, labelling, moments: { index, at }, viewport: { msPerPx }, } = frame;
    const members = [];
    const most = labelling.matches ? Infinity : MOST_LISTED;
    for (let place = from; place < to && members.length < most; place++) {
        const i = index[place] ?? 0;
        if (!isBand(chronicle, i, msPerPx) && !named.includes(i))
            members.push(i);
    }
    return {
        members,
        fromMs: at[from] ?? 0,
        toMs: at[to - 1] ?? 0,
        count: members.length < most ? members.length : to - from - named.length - bandsAmong(chronicle, from, to, msPerPx),
    };
}
const isOddCell = (index) => Math.abs(index % 2) === 1;
const ringAt = (widthPx) => ({
    px: widthPx / 2,
    y: RING_DROP_PX,
    half: MOST_RING_PX / 2 - RING_PX,
    radius: RING_PX,
});
const solidsOf = (cell, widthPx) => cell ? [...cell.marks, ...(cell.ring ? [ringAt(widthPx)] : [])] : [];
const touch = (a, b) => Math.hypot(Math.max(0, Math.abs(a.px - b.px) - a.half - b.half - ROUNDING_PX), a.y - b.y) < a.radius + b.radius;
function placeCell({ named, others, isRing, px, widthPx, around, isOdd }) {
    /** Aside no farther than another cell's marks may come; an even cell leaves its neighbours' rings their room. */
    const isOwn = ({ px: at, y, radius }) => {
        const inside = Math.min(at, widthPx - at);
        return (y <= 0 || isOdd || inside >= radius - ROUNDING_PX) && inside >= MARK_PX.named + ROUNDING_PX - widthPx / 2;
    };
    const markAt = (i, { aside, y }, hasCard) => ({
        i,
        aside,
        px: px(i) + aside,
        y,
        half: 0,
        radius: hasCard ? MARK_PX.named : MARK_PX.unnamed,
        hasCard,
    });
    const find = (i, among, hasCard, taken) => {
        for (const spot of among) {
            const mark = markAt(i, spot, hasCard);
            if (isOwn(mark) && taken.every((other) => !touch(mark, other)))
                return mark;
        }
        return undefined;
    };
    const placeNamed = (taken) => {
        const marks = [];
        // More cards than there are spots have no moment in common.
        for (const i of named)
            marks.push(find(i, NAMED_SPOTS, true, [...taken, ...marks]) ?? markAt(i, { aside: 0, y: 0 }, true));
        return marks;
    };
    const ringed = {
        isRing: true,
        get marks() {
            return placeNamed([...around, ringAt(widthPx)]);
        },
    };
    if (isRing)
        return ringed;
    const marks = placeNamed(around);
    for (const i of others) {
        const mark = find(i, others.length > 1 ? UNNAMED_SPOTS : NAMED_SPOTS, false, [...around, ...marks]);
        if (!mark)
            return ringed;
        marks.push(mark);
    }
    return { marks, isRing };
}

// Marks on the axis: bands of imprecise moments, and which moments are points.
const BAND_PX = 14;
/** Brackets stand out by this much. */
const BRACKET_PX = 4;
const THIN_PX = 6;
const THIN_STEP_PX = 9;
const THIN_ROWS = 3;
/** With more different bands than this in view, those that find no row are counted at one that has taken it. */
const MOST_BANDS = 24;
/** `bandOf`: the band that an event is shown by, for its leader. */
function layoutMarks(frame, cards) {
    const { chronicle, viewport: { msPerPx }, fromMs, toMs, } = frame;
    const placed = placeBands(frame, bandsIn(chronicle, fromMs, toMs, msPerPx));
    const bands = placed.map((one) => bandFrom(frame, one, placed.length > MOST_BANDS * frame.share));
    const bandOf = new Map(placed.flatMap(({ keys }, i) => keys.map((key) => [key, bands[i]])));
    return { marks: { ...layoutPoints(frame, cards), bands }, bandOf };
}
/** The same for events that are known as exactly. */
const bandKey = ({ from, to }, i) => `${from[i]}/${to[i]}`;
/** Equal ones are one; the narrowest stand nearest the axis. */
function placeBands(frame, members) {
    const { chronicle, fromMs, toMs, viewport: { msPerPx }, } = frame;
    const equal = new Map();
    let last;
    for (const i of members) {
        const before = last?.members[0];
        // Most that are equal follow each other.
        const isEqual = before !== undefined && chronicle.from[before] === chronicle.from[i] && chronicle.to[before] === chronicle.to[i];
        const key = isEqual ? '' : bandKey(chronicle, i);
        last = isEqual ? last : equal.get(key);
        if (last) {
            last.members.push(i);
            continue;
        }
        const a = frame.x(Math.max(chronicle.from[i] ?? 0, fromMs - 60 * msPerPx));
        const b = frame.x(Math.min(chronicle.to[i] ?? 0, toMs + 60 * msPerPx));
        equal.set(key, (last = { keys: [key], members: [i], left: Math.min(a, b), right: Math.max(a, b), row: 0, isAlone: true }));
    }
    const placed = [];
    for (const band of [...equal.values()].sort((a, b) => a.right - a.left - (b.right - b.left))) {
        const over = placed.filter((other) => other.left < band.right && band.left < other.right);
        for (const one of over.length > 0 ? [band, ...over] : [])
            one.isAlone = false;
        // The last row takes what no row has room for.
        while (band.row < THIN_ROWS - 1 && over.some(({ row }) => row === band.row))
            band.row++;
        const host = equal.size > MOST_BANDS * frame.share ? over.find(({ row }) => row === band.row) : undefined;
        if (!host)
            placed.push(band);
        for (const i of host ? band.members : [])
            host?.members.push(i);
        host?.keys.push(...band.keys);
    }
    return placed;
}
/** `isMany`: the count of one that is not alone would stand on others. */
function bandFrom(frame, { members, left, right, row, isAlone }, isMany) {
    const { chronicle, rows, viewport } = frame;
    const i = members[0] ?? 0;
    const flags = chronicle.flags[i] ?? 0;
    const heightPx = isAlone ? BAND_PX : THIN_PX;
    const y = rows.axisY - heightPx / 2 - row * THIN_STEP_PX;
    const group = chronicle.group[i] ?? -1;
    const bracket = (at) => `M${at},${y - BRACKET_PX}V${y + heightPx + BRACKET_PX}`;
    return {
        id: chronicle.events[i]?.id ?? '',
        ids: idsOf(chronicle, members),
        count: members.length,
        x: left,
        widthPx: right - left,
        y,
        heightPx,
        group,
        ends: bracket(left) + bracket(right),
        signs: dotsOf(frame, i, (left + right) / 2)
            .map((dot) => shapePath(group, MARK_PX.unnamed, dot, y + heightPx / 2))
            .join(''),
        isUncertain: (flags & 16 /* Flag.UncertainStart */) !== 0,
        isApproximate: (flags & 32 /* Flag.ApproximateStart */) !== 0,
        countLabel: members.length > 1 && (isAlone || !isMany) ? formatNumber(members.length, viewport.words) : '',
        isOut: !members.some((k) => isLabelled(frame.labelling, k)),
    };
}
/** One dot in the middle; for one of several dates a dot at the middle of each. */
function dotsOf({ chronicle, x }, i, middle) {
    const date = chronicle.dates[i];
    if (date?.kind !== 'oneOf' && date?.kind !== 'allOf')
        return [Math.round(middle)];
    return date.members.flatMap(({ earliest, latest }) => earliest !== null && latest !== null && Number.isFinite(latest - earliest)
        ? [x(placeOf$2(chronicle, (earliest + latest) / 2))]
        : []);
}

// The line from each card to its mark.
/** Leaders stand at least this far apart, and so do those of one moment. */
const BESIDE_PX = 4;
/** How far beside, in the order in which it is tried. */
const STEPS_PX = [...Array.from({ length: 10 }, (_, i) => i + 1), 0.5, 0.75, 0.25].flatMap((step) => [
    step * BESIDE_PX,
    -step * BESIDE_PX,
]);
/** Shorter pieces of a leader are left out. */
const SHORTEST_PIECE_PX = 6;
/** Around words that a line is cut at. */
const WORD_GAP_PX = 4;
/** Bold letters are wider than those of the axis. */
const BOLD = 1.15;
/** Of a line before a break, what words fill. */
const FILLED = 0.8;
/** From a card's end down to its mark, unbroken; and in pieces where it passes the words of lower cards. */
function layoutLeaders(frame, cards, feet) {
    const { sign, viewport } = frame;
    const footOf = feetOf(frame, feet);
    const taken = [];
    const apart = (x) => {
        let least = BESIDE_PX;
        for (const other of taken)
            least = Math.min(least, Math.abs(other - x));
        return least;
    };
    const boxes = cards.map((card) => boxOf(card, sign));
    return [...cards]
        .sort((a, b) => a.lane - b.lane)
        .map((card) => {
        const foot = footOf(card);
        let runX = foot.x;
        // Away from its own words first.
        for (const px of apart(runX) < BESIDE_PX ? STEPS_PX : []) {
            const x = foot.x - sign * card.side * px;
            if (x >= foot.left && x <= foot.right && apart(x) > apart(runX))
                runX = x;
        }
        taken.push(runX);
        const from = card.y + card.heightPx;
        const words = [];
        cards.forEach((other, i) => {
            const [left, right] = boxes[i] ?? [0, 0];
            if (other.y > card.y && runX >= left && runX <= right)
                words.push(...wordsAt(other, runX, viewport.metrics.charPx));
        });
        return {
            id: card.id,
            group: card.group,
            x: card.x,
            runX,
            from,
            to: foot.y,
            // Down from its stem, or beside it.
            path: `M${card.x},${from}${runX === card.x ? '' : `H${runX}`}V${foot.y}`,
            cutPath: cutPath(runX, from, foot.y, words),
        };
    });
}
/** Where a card's line ends: on its mark or in its band; out of the view, where neither is drawn, on the axis. */
function feetOf({ rows, chronicle }, { points, bandOf }) {
    const pointOf = new Map(points.map((point) => [point.id, point]));
    return ({ id, order, x: own }) => {
        const band = bandOf.get(bandKey(chronicle, order));
        if (band)
            return { x: own, left: band.x, right: band.x + band.widthPx, y: band.y + band.heightPx / 2 };
        const { x, y } = pointOf.get(id) ?? { x: own, y: rows.axisY };
        return { x, left: x - BESIDE_PX, right: x + BESIDE_PX, y };
    };
}
/**
 * The stretches in which a card that stands at `x` has words there, by estimate: its date, and the lines of its title.
 */
function wordsAt(card, x, charPx) {
    const room = card.widthPx - PAD_PX;
    const title = [...card.title].length * charPx * BOLD;
    const lines = [...Array(card.titleLines).keys()].map((i) => i === 0 || title > room * i ? Math.min(title - room * FILLED * i, room) : 0);
    const widths = [[...card.shownDate].length * charPx + morePx(card.more), ...lines];
    const along = Math.abs(x - card.x) - PAD_PX / 2;
    const line = card.heightPx / widths.length;
    return widths.flatMap((width, i) => width > 0 && along <= width + WORD_GAP_PX ? [{ from: card.y + i * line, to: card.y + (i + 1) * line }] : []);
}
function cutPath(x, from, to, words) {
    let path = '';
    let at = from;
    for (const word of [...words, { from: to, to }].sort((a, b) => a.from - b.from)) {
        if (word.from - at >= SHORTEST_PIECE_PX)
            path += `M${x},${at}V${word.from}`;
        at = Math.max(at, word.to);
    }
    return path;
}

// Names of periods over their bars: each at its bar's start as long as that is in view, else where the bar is. One that
// finds no room is counted at the label that has taken it, so that no bar stands without a name or a count.
/** Between two labels of one row, and between the words and the edge of the view. */
const GAP_PX$1 = 12;
const MARGIN_PX = 4;
const MOST_PX = 600;
/** A name is shown from so many letters on. */
const LEAST_LETTERS = 10;
/** Letters of a label against those of the axis, with room for what an estimate is off. */
const WIDER = 1.25;
/** Between a name and its dates, and what a count takes. */
const BETWEEN_PX = 12;
const MORE_PX = 44;
function layoutSpanLabels(frame, bars, pinned) {
    const { labelling, minD } = frame;
    const rank = ranksOf(labelling);
    const hasRoom = (i) => labelling.lane[i] !== NO_LANE && (labelling.D[i] ?? 0) >= minD;
    const inOrder = [...bars].sort((a, b) => Number(hasRoom(b.i)) - Number(hasRoom(a.i)) || (rank[a.i] ?? 0) - (rank[b.i] ?? 0));
    let placed = [];
    const homeless = [];
    for (const bar of inOrder) {
        const place = bar.lane === NO_LANE ? null : placeAmong(frame, bar, bars, placed);
        if (place)
            placed = [...placed.map((one) => cutBefore(one, place)), place];
        else
            homeless.push(bar);
    }
    for (const bar of homeless) {
        const isAsked = pinned.includes(bar.i);
        const host = hostOf(frame, bar, placed);
        if (host && !isAsked)
            host.guests.push(bar.i);
        // Asked for, or alone: it takes the place of what it covers.
        else
            placed = withCallout(frame, bar, isAsked, placed);
    }
    for (const one of placed)
        makeRoomForDates(frame, one, placed);
    return placed.sort((a, b) => a.bar.i - b.bar.i).flatMap((one) => labelOf(frame, one, bars, placed));
}
/** Where the others leave room, else where they would if they were cut. */
const placeAmong = (frame, bar, bars, placed) => placeOf(frame, bar, bars, placed) ??
    placeOf(frame, bar, bars, placed.map((one) => shortened(frame, one)));
/** A label ends before the next one of its row. */
const cutBefore = (one, next) => one.bar.lane === next.bar.lane && one.from < next.from ? { ...one, to: Math.min(one.to, next.from - GAP_PX$1) } : one;
/** Where a bar without a label is counted: at the one that blocks it, else at the nearest. */
function hostOf({ labelling: { parent } }, bar, placed) {
    for (let i = parent[bar.i] ?? -1; i >= 0; i = parent[i] ?? -1) {
        const found = placed.find((one) => one.bar.i === i);
        if (found)
            return found;
    }
    const distance = ({ bar: other }) => Math.max(0, other.startMs - bar.endMs, bar.startMs - other.endMs);
    return [...placed].sort((a, b) => Math.abs(a.bar.lane - bar.lane) - Math.abs(b.bar.lane - bar.lane) || distance(a) - distance(b))[0];
}
/** With the label of a bar in place of those that it covers, which it counts. */
function withCallout(frame, bar, isPinned, placed) {
    const { widthPx } = frame.viewport;
    const lane = bar.lane === NO_LANE ? Math.max(0, frame.labelling.spanLanes - 1) : bar.lane;
    const wish = wishOf(frame, bar);
    const from = Math.max(MARGIN_PX, Math.min(wish.from, widthPx - MARGIN_PX - wish.needPx));
    const to = Math.min(from + wish.needPx, widthPx);
    const covered = placed.filter((other) => other.bar.lane === lane && other.from < to + GAP_PX$1 && other.to > from - GAP_PX$1);
    const guests = covered.flatMap((other) => [other.bar.i, ...other.guests]);
    return [...placed.filter((other) => !covered.includes(other)), { bar: { ...bar, lane }, from, to, isPinned, guests }];
}
const lettersOf = (text) => [...text].length;
/**
 * Where the label would begin, px from the view's earlier edge, and what it asks for: name and dates, the name, some
 * letters of it.
 */
function wishOf(frame, { i, startMs }) {
    const { chronicle, viewport, fromMs } = frame;
    const { charPx } = viewport.metrics;
    const title = lettersOf(chronicle.events[i]?.title ?? '') * charPx * WIDER;
    const most = Math.min(MOST_PX, viewport.widthPx - 2 * MARGIN_PX);
    const needPx = Math.min(most, Math.ceil(title));
    return {
        from: (startMs - fromMs) / viewport.msPerPx,
        needPx,
        fullPx: Math.min(most, Math.ceil(title + BETWEEN_PX + lettersOf(frame.date(i)) * charPx * WIDER)),
        leastPx: Math.min(needPx, Math.ceil(LEAST_LETTERS * charPx * WIDER)),
    };
}
/** At the bar's start, else before the bar's end; null where neither the name nor a few letters of it have room. */
function placeOf(frame, bar, bars, placed) {
    const { widthPx, msPerPx } = frame.viewport;
    const { from, needPx, leastPx } = wishOf(frame, bar);
    const at = (ms) => (ms - frame.fromMs) / msPerPx;
    // A name over the bar of another period would be read as its.
    const others = bars
        .filter((other) => other !== bar && other.lane === bar.lane)
        .map((other) => ({ from: at(other.startMs), to: at(other.endMs) }));
    const row = placed.filter((other) => other.bar.lane === bar.lane);
    // Where one bar follows another at once, its name begins with it.
    const isFree = (a, b) => row.every((other) => other.to + GAP_PX$1 <= a || other.from - GAP_PX$1 >= b) &&
        others.every((other) => other.to <= a + 0.5 || other.from - GAP_PX$1 >= b);
    const end = at(bar.endMs);
    const [least, most] = [MARGIN_PX, widthPx - MARGIN_PX];
    const wishes = [needPx, leastPx].flatMap((px) => [Math.min(from, most - px), Math.min(end, most) - px].map((a) => [Math.max(least, a), Math.max(least, a) + px]));
    const found = wishes.find(([a, b]) => b <= most + 0.5 && isFree(a, b));
    return found ? { bar, from: found[0], to: found[1], isPinned: false, guests: [] } : null;
}
/**
 * One that begins with its bar, in the few letters that it can do with: a name that is cut is more than none beside it.
 */
function shortened(frame, one) {
    const { from, leastPx } = wishOf(frame, one.bar);
    return one.from < from - 1 ? one : { ...one, to: Math.min(one.to, one.from + leastPx) };
}
/** A label that stands before its bar begins still earlier, where that leaves its dates room. */
function makeRoomForDates(frame, one, placed) {
    const { from, fullPx } = wishOf(frame, one.bar);
    if (one.from >= from - 1)
        return;
    const before = Math.max(MARGIN_PX, ...placed
        .filter((other) => other !== one && other.bar.lane === one.bar.lane && other.from < one.from)
        .map((other) => other.to + GAP_PX$1));
    const wanted = one.to - fullPx - (one.guests.length > 0 ? MORE_PX : 0);
    if (wanted < one.from && wanted >= before)
        one.from = wanted;
}
function labelOf(frame, { bar, from, to, isPinned, guests }, bars, placed) {
    const { chronicle, viewport, rows, sign, offsetPx } = frame;
    const event = chronicle.events[bar.i];
    if (!event)
        return [];
    const messages = viewport.words.messages;
    // What follows decides how far the words may go on.
    const starts = [
        ...placed.filter((other) => other.bar.lane === bar.lane).map((other) => other.from),
        ...bars
            .filter((other) => other.i !== bar.i && other.lane === bar.lane)
            .map((other) => (other.startMs - frame.fromMs) / viewport.msPerPx),
    ];
    const next = Math.min(viewport.widthPx, ...starts.filter((px) => px > from).map((px) => px - GAP_PX$1));
    const more = guests.length;
    // At its bar's start it moves with it, to the px.
    const wish = wishOf(frame, bar).from;
    const isAtStart = Math.abs(from - wish) < 0.01;
    const isBefore = from < wish - 1;
    const edge = Math.round(from);
    return [
        {
            id: event.id,
            order: bar.i,
            group: chronicle.group[bar.i] ?? -1,
            x: isAtStart ? frame.x(bar.startMs) : (sign > 0 ? edge : viewport.widthPx - edge) - offsetPx,
            y: rows.spansY + (viewport.isMap ? -26 : bar.lane * rows.spanPitch),
            isBefore,
            widthPx: Math.floor(Math.min(MOST_PX, (isBefore ? to : Math.max(to, next)) - from)),
            title: event.title,
            ...langOf(event),
            date: frame.date(bar.i),
            isPinned,
            more,
            moreIds: [...guests].sort((a, b) => a - b).flatMap((i) => chronicle.events[i]?.id ?? []),
            moreLabel: more > 0 ? fill(messages.more, { n: formatNumber(more, viewport.words) }) : '',
            moreName: more > 0 ? plural(messages.moreEvents, more, viewport.words) : '',
            groupWords: groupWords(chronicle, chronicle.group[bar.i] ?? -1, viewport.words),
        },
    ];
}

// The shapes of a period's bar as SVG path data: solid, hatched where it goes on, and each kind of end.
const HATCH_STEP = 8;
const HATCH_WIDTH = 4;
const FADE_SLICES = 8;
/** Radius of the group's mark at the bar's start, and half its place. */
const MARK_RADIUS_PX = 5;
const MARK_REACH_PX = Math.ceil(MARK_RADIUS_PX * MARK_EXTENT);
/** From a bar's middle to the foot of a mark of doubt. */
const DOUBT_DROP_PX = 5;
/** A bar is pressed this far above and below it. */
const HIT_PX = 8;
/** Of two bars that follow each other the first stops so much short, so that they are seen to be two. */
const GAP_PX = 1;
/** And so far beyond its ends, where something stands. */
const BEYOND_PX = 15;
const bar = (from, to, y, height) => from === to ? '' : `M${from},${y}H${to}V${y + height}H${from}z`;
const chevron = (x, way, y) => `M${x},${y - 6}l${5 * way},6l${ -5 * way},6`;
const arrow = (x, way, y) => `M${x + 9 * way},${y}l${ -11 * way},-8v16z`;
/** From the end at `x` inwards, ever stronger; `out`: the way from the bar's body to the end. */
function fade(x, out, lengthPx, y, height) {
    const step = (out * lengthPx) / FADE_SLICES;
    const slices = [];
    for (let i = 0; i < FADE_SLICES; i++)
        slices.push({ path: bar(x - step * i, x - step * (i + 1), y, height), opacity: (i + 1) / (FADE_SLICES + 1) });
    return slices;
}
/** Slanted strokes from `from` to `to`, each inside the bar, as one path. */
function hatch(from, to, y, height) {
    let path = '';
    // Counted from the solid end, so that the pattern stands still while the view's edge moves.
    const count = Math.floor((Math.abs(to - from) - height) / HATCH_STEP);
    for (let i = 0; i < count; i++) {
        const x = from < to ? from + 2 + i * HATCH_STEP : from - 2 - height - HATCH_WIDTH - i * HATCH_STEP;
        path += `M${x},${y + height}l${height},${-height}h${HATCH_WIDTH}l${-height},${height}z`;
    }
    return path;
}
const beyond = (end) => (end === 'plain' || end === 'fade' ? 0 : BEYOND_PX);
/** `sign`: the Scene's. */
function spanPaths({ group, isMarked, x0, x1, solidTo, y, heightPx, fadePx, startEnd, endEnd }, sign) {
    const middle = y + heightPx / 2;
    const ends = [
        { end: startEnd, x: x0, out: -sign },
        { end: endEnd, x: x1, out: sign },
    ];
    const of = (kind) => ends.filter(({ end }) => end === kind);
    const solidFrom = startEnd === 'fade' ? x0 + sign * fadePx : x0;
    const isLong = Math.abs(x1 - x0) > 4 * GAP_PX;
    const solidEnd = solidTo !== x1 ? solidTo : x1 - sign * (endEnd === 'fade' ? fadePx : endEnd === 'plain' && isLong ? GAP_PX : 0);
    const mark = isMarked && sign * (solidEnd - solidFrom) >= 2 * MARK_REACH_PX
        ? shapePath(group, MARK_RADIUS_PX, solidFrom + sign * MARK_REACH_PX, middle)
        : '';
    // Under its mark a bar begins at the mark's middle: no slivers beyond its halo.
    const barFrom = mark !== '' && startEnd !== 'fade' ? solidFrom + sign * MARK_REACH_PX : solidFrom;
    return {
        hit: bar(x0 - sign * beyond(startEnd), x1 + sign * beyond(endEnd), y - HIT_PX, heightPx + 2 * HIT_PX),
        solid: sign * (solidEnd - solidFrom) > 0 ? bar(barFrom, solidEnd, y, heightPx) : '',
        mark,
        hatch: hatch(solidTo, x1, y, heightPx),
        arrow: of('arrow')
            .map(({ x, out }) => arrow(x, out, middle))
            .join(''),
        cut: of('cut')
            .map(({ x, out }) => chevron(x + 6 * out, out, middle))
            .join(''),
        fades: of('fade').flatMap(({ x, out }) => fade(x, out, fadePx, y, heightPx)),
        doubts: of('unknown').map(({ x, out }) => ({ x: x + 10 * out, y: middle + DOUBT_DROP_PX })),
    };
}

// Bars of periods below the axis with their ends.
const BAR_PX = 6;
const HAIRLINE_PX = 2;
/** From the bar's end to the foot of its row. */
const BAR_FOOT_PX = 3;
/** Where rows are loose, the bar stands this much lower under its name. */
const BAR_DROP_PX = 3;
/** Room for a chevron or an arrow at the edge of the view. */
const EDGE_PX = 18;
const FADE_MOST_PX = 60;
function layoutSpans(frame, pinned, dense) {
    const { chronicle, labelling, viewport, fromMs, toMs, countsHairlines } = frame;
    const edge = EDGE_PX * viewport.msPerPx;
    const [viewStart, viewEnd] = [fromMs + edge, toMs - edge];
    const bars = spansIn(chronicle, fromMs, toMs).flatMap((i) => {
        // Too many for lines of their own, and nobody counts them yet.
        if (!dense && countsHairlines && labelling.lane[i] === NO_LANE && !pinned.includes(i))
            return [];
        const [from, to] = [chronicle.from[i] ?? 0, chronicle.to[i] ?? 0];
        const startMs = Math.min(Math.max(from, viewStart), viewEnd);
        return { i, lane: labelling.lane[i] ?? NO_LANE, startMs, endMs: Math.max(Math.min(to, viewEnd), startMs) };
    });
    const { single, bundles } = dense?.bundleSpans(frame, bars, pinned) ?? { single: bars, bundles: [] };
    const named = single.filter(({ i }) => isLabelled(labelling, i) || pinned.includes(i));
    return {
        spans: single.flatMap((bar) => spanOf(frame, bar, [viewStart, viewEnd])),
        spanLabels: layoutSpanLabels(frame, named, pinned),
        bundles: bundles.map((one) => bundleOf(frame, one)),
    };
}
/** Where the bar of a row stands. */
function barY({ labelling, viewport: { metrics }, rows }, lane) {
    if (lane === NO_LANE)
        return rows.spansY + labelling.spanLanes * rows.spanPitch;
    return (rows.spansY +
        lane * rows.spanPitch +
        Math.min(metrics.spanHeightPx + BAR_DROP_PX, rows.spanPitch) -
        BAR_PX -
        BAR_FOOT_PX);
}
/** Without a lane a ring with their count; in one a bar of its height, whose label counts them. */
function bundleOf(frame, { members, lane, startMs, endMs }) {
    const [a, b] = [frame.x(startMs), frame.x(endMs)];
    const isRow = lane !== NO_LANE;
    const ring = clusterOf(frame, { members, count: members.length, fromMs: startMs, toMs: endMs }, (startMs + endMs) / 2, barY(frame, lane) + (isRow ? BAR_PX / 2 : RING_PX));
    return {
        ...ring,
        key: `${lane}/${ring.key}`,
        widthPx: isRow ? Math.max(1, Math.abs(b - a)) : Math.max(ring.widthPx, Math.abs(b - a)),
        ...(isRow ? { heightPx: BAR_PX, label: '' } : {}),
    };
}
function spanOf(frame, { i, lane, startMs, endMs }, [viewStart, viewEnd]) {
    const { chronicle, labelling, viewport: { msPerPx, words }, x, } = frame;
    const event = chronicle.events[i];
    if (!event)
        return [];
    const flags = chronicle.flags[i] ?? 0;
    const from = chronicle.from[i] ?? 0;
    const to = chronicle.to[i] ?? 0;
    const isHairline = lane === NO_LANE;
    // A bar that begins after the as-of date is not yet known to go on: it is solid over its own first unit.
    const solidMs = flags & 4 /* Flag.OpenEnd */ ? Math.max(frame.nowMs ?? to, Math.min(chronicle.unitEnd[i] ?? from, to)) : endMs;
    const startEnd = startEndOf(flags, from < viewStart);
    const endEnd = endEndOf(flags, to > viewEnd, solidMs < endMs);
    const [x0, x1] = [x(startMs), x(endMs)];
    const halfUnit = ((chronicle.unitEnd[i] ?? from) - from) / 2 / msPerPx;
    const span = {
        id: event.id,
        group: chronicle.group[i] ?? -1,
        x0,
        x1,
        solidTo: x(Math.min(endMs, Math.max(startMs, solidMs))),
        y: barY(frame, lane),
        heightPx: isHairline ? HAIRLINE_PX : BAR_PX,
        startEnd,
        endEnd,
        fadePx: startEnd === 'fade' || endEnd === 'fade'
            ? Math.round(Math.min(FADE_MOST_PX, Math.abs(x1 - x0) / 2, Number.isFinite(halfUnit) ? Math.max(halfUnit, 12) : 24))
            : 0,
        isUncertain: (flags & (16 /* Flag.UncertainStart */ | 64 /* Flag.UncertainEnd */)) !== 0,
        questionMark: words.messages.doubt,
        isHairline,
        isMarked: !isHairline && chronicle.document.groups.length > 1 && event.group !== undefined,
        isOut: !isLabelled(labelling, i),
    };
    return [{ ...span, paths: spanPaths(span, frame.sign) }];
}
/** How the earlier end of a bar is drawn. */
function startEndOf(flags, isCut) {
    if (!isCut)
        return flags & 32 /* Flag.ApproximateStart */ ? 'fade' : 'plain';
    return flags & 1 /* Flag.OpenStart */ ? 'arrow' : flags & 2 /* Flag.UnknownStart */ ? 'unknown' : 'cut';
}
/** How the later one is drawn. `isHatched`: some of the bar is not over yet. */
function endEndOf(flags, isCut, isHatched) {
    if (flags & 4 /* Flag.OpenEnd */ && isHatched)
        return 'arrow';
    if (isCut)
        return 'cut';
    return flags & 8 /* Flag.UnknownEnd */ ? 'unknown' : flags & 128 /* Flag.ApproximateEnd */ ? 'fade' : 'plain';
}

// Chronicle, Labelling and Viewport to a Scene: once per frame, and pure.
/** Everything that stands in the view, with position, size, ids and words. Cost follows what is in view. */
function layoutScene(chronicle, labelling, viewport, options = {}) {
    return sceneOf(frameOf(chronicle, labelling, viewport, options.now), options);
}
/** The same in rows that are known already. */
function sceneOf(frame, { pinned = [], ...options }) {
    const { viewport } = frame;
    const own = layoutCards(frame);
    const cards = pinned.length > 0 ? pinCards(frame, own, pinned) : own;
    const { marks, bandOf } = layoutMarks(frame, cards);
    const dense = frame.isDense ? options.dense : undefined;
    const { bundles, ...periods } = layoutSpans(frame, pinned, dense);
    return {
        widthPx: viewport.widthPx,
        heightPx: frame.rows.heightPx,
        offsetPx: frame.offsetPx,
        sign: frame.sign,
        ...(options.axis ?? layoutAxis)(frame, marks.clusters),
        cards,
        leaders: layoutLeaders(frame, cards, { points: marks.points, bandOf }),
        ...marks,
        clusters: [...marks.clusters, ...bundles],
        eras: layoutEras(frame),
        density: dense?.layoutDensity(frame) ?? null,
        ...periods,
    };
}

export { hasThumbnails as $, createChronicle as A, formatEdtf as B, CALLED as C, readDocument as D, EdtfRefusal as E, timeToPx as F, DENSE_FROM as G, isLabelled as H, extentOf as I, minDistance as J, plural as K, formatNumber as L, roomOf as M, NO_LANE as N, firstView as O, mostLanes as P, placesOf as Q, RING_PX as R, LEAST_SPAN_LANES as S, chooseLanes as T, leastWidth as U, seatedIn as V, seatsOf as W, civilFields as X, MS_PER_DAY as Y, calendarFor as Z, formatYear as _, nearest as a, utcToCivil as a$, undatedWords as a0, dateWords as a1, thumbnailOf as a2, groupWords as a3, langOf as a4, shapePath as a5, THUMBNAIL_PX as a6, THUMBNAIL_ROOM_PX as a7, MAX_TITLE as a8, cleanText as a9, MaxTree as aA, weightClass as aB, sideOf as aC, layoutStrip as aD, CALENDARS$1 as aE, pointsOf as aF, calendarOf as aG, civilMs as aH, dayText as aI, Refusal as aJ, layoutScene as aK, createLabelling as aL, limitsOf as aM, cardsIn as aN, layoutEras as aO, layoutAxis as aP, sceneOf as aQ, frameOf as aR, resolve as aS, weekday as aT, valueText as aU, startText as aV, endText as aW, yearText as aX, isZone as aY, daysInMonth as aZ, makeWords as a_, cutTo as aa, Declared as ab, YEAR_MS$1 as ac, MAX_LABEL as ad, rowOf as ae, orderOf as af, nowOf as ag, ToldOnce as ah, valueAt as ai, isList as aj, findDocument as ak, plainOf as al, setBare as am, MAX_DEPTH as an, columnsOf as ao, readingSteps as ap, isBare as aq, drained as ar, placeView as as, clampView as at, pxToTime as au, sign as av, windowOn as aw, pxOnStrip as ax, msOnStrip as ay, showRange as az, nearestLang as b, persianTwin as b0, withLinks as b1, languageTag as b2, shapeClip as b3, shownLetters as b4, namedLetters as b5, civilNow as b6, mapMetrics as b7, PICTURED_CARD_PX as b8, momentColumn as b9, laneSteps as ba, widthClass as bb, familySteps as bc, placeOf$2 as bd, zoomAt as be, revealView as bf, eventFrom as bg, pageView as bh, stackOf as bi, civilToUtc as bj, momentsIn as bk, spansIn as bl, panBy as bm, eventDate as bn, sizeOf as bo, chooseLayout as bp, namedIn as bq, storyEdges as br, mapHeight as bs, withIntervals as bt, gregory as bu, isLarge as bv, didYouMean as bw, parseNodes as bx, mediaUrl as by, otherCalendars$1 as bz, nearestZone as c, kept as d, apart as e, fill as f, gallop as g, halfIn as h, isRegistered as i, fitsIn as j, knownLocale as k, layoutAsOf as l, timeOf as m, nearestNamed as n, formatMoment as o, formatDate as p, calendarIn as q, registerMessages as r, plainText as s, tellProblems as t, parseRuns as u, parseEdtf as v, edtfWords as w, registerCalendars as x, otherCalendars as y, wordsFor as z };
//# sourceMappingURL=layout-scene.js.map
