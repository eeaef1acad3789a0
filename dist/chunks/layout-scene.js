// Which addresses may become links and media. The URL parser decides, never a look at the raw string:
// it drops tabs, newlines and leading controls that would hide a scheme.
const LINK_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const MEDIA_SCHEMES = new Set(['http:', 'https:']);
/** Stands in for the page's address where none is given, so that relative addresses can be looked at. */
const NOWHERE = 'https://nowhere.invalid/';
const DATA_IMAGE = /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/=]+$/;
const DATA_LIMIT = 100_000;
function checked(text, baseUrl, schemes) {
    try {
        const url = new URL(text, baseUrl ?? NOWHERE);
        if (!schemes.has(url.protocol) || url.username !== '' || url.password !== '')
            return null;
        // Without a base a relative address stays as it was written.
        return baseUrl === undefined && url.href.startsWith(NOWHERE) ? text : url.href;
    }
    catch {
        return null;
    }
}
/** The address for a link, resolved against `baseUrl`, or null where its scheme is not http, https, mailto or tel, or it names a user. */
const linkUrl = (text, baseUrl) => checked(text, baseUrl, LINK_SCHEMES);
/** The address of a picture, sound or film: http, https, relative, or a small inline image. */
function mediaUrl(text, baseUrl) {
    if (text.length <= DATA_LIMIT && DATA_IMAGE.test(text))
        return text;
    return checked(text, baseUrl, MEDIA_SCHEMES);
}

// Civil time: days and milliseconds of the proleptic Gregorian calendar, for any year a double can hold, without `Date`.
// Day arithmetic after Howard Hinnant, 'chrono-Compatible Low-Level Date Algorithms' (2013).
const MS_PER_DAY = 86_400_000;
const DAYS_PER_ERA = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH_DAYS = 719_468;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
/** Days of a month, 1 to 12; 0 for any other number. */
const daysInMonth = (year, month) => (month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0));
function daysOf(year, month, day) {
    const y = month <= 2 ? year - 1 : year;
    const era = Math.floor(y / 400);
    const yearOfEra = y - era * 400;
    const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
    return era * DAYS_PER_ERA + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - EPOCH_DAYS;
}
/** Civil ms since 1970-01-01T00:00. `month` may run over: month 13 is the January after. */
function civilMs(year, month = 1, day = 1, hour = 0, minute = 0, second = 0, millisecond = 0) {
    const years = year + Math.floor((month - 1) / 12);
    return daysOf(years, month - 12 * Math.floor((month - 1) / 12), day) * MS_PER_DAY + hour * 3_600_000 + minute * 60_000 + second * 1000 + millisecond;
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
        year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
        hour: Math.floor(rest / 3_600_000), minute: Math.floor(rest / 60_000) % 60, second: Math.floor(rest / 1000) % 60, millisecond: rest % 1000,
    };
}
/** 0 is Sunday. */
const weekday = (ms) => (((Math.floor(ms / MS_PER_DAY) + 4) % 7) + 7) % 7;

// From UTC to the wall clock of a zone and back, by the engine's own zone data.
/** Cached: a formatter costs a hundred times what a use of it does. Bounded by the number of zones a page names. */
const formatters$2 = new Map();
/** The range of `Date`. */
const LIMIT_MS = 8.64e15;
function formatterOf(zone) {
    let formatter = formatters$2.get(zone);
    if (!formatter) {
        formatter = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
            timeZone: zone, hourCycle: 'h23', era: 'short', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
        });
        formatters$2.set(zone, formatter);
    }
    return formatter;
}
/** Whether the engine knows the zone. */
function isZone(name) {
    try {
        formatterOf(name);
        return true;
    }
    catch {
        return false;
    }
}
/** Civil ms of `zone` at a UTC moment. Outside the range of `Date`, and for infinities, the moment itself. Throws RangeError for an unknown zone. */
function utcToCivil(utcMs, zone) {
    if (zone === 'UTC' || !(Math.abs(utcMs) < LIMIT_MS))
        return utcMs;
    const whole = Math.floor(utcMs / 1000) * 1000;
    const field = {};
    for (const { type, value } of formatterOf(zone).formatToParts(whole))
        field[type] = value;
    const number = (name) => Number(field[name]);
    const year = field['era']?.startsWith('B') ? 1 - number('year') : number('year');
    return civilMs(year, number('month'), number('day'), number('hour'), number('minute'), number('second')) + (utcMs - whole);
}
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

// Reads one EDTF date from left to right: every character is looked at once, nothing is tried twice.
// Level 0 to 2 of the EDTF specification (Library of Congress, 2019), as ISO 8601-2 has it.
/** What is wrong with a text that should be EDTF, and at which character. */
class EdtfError extends Error {
    constructor(code, message, position) {
        super(message);
        this.code = code;
        this.position = position;
        this.name = 'EdtfError';
    }
}
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
/** First month and length in months of the seasons 21 to 41; 24 and 30 run into the next year. */
const SEASONS = [
    [3, 3], [6, 3], [9, 3], [12, 3], [3, 3], [6, 3], [9, 3], [12, 3], [9, 3], [12, 3], [3, 3], [6, 3],
    [1, 3], [4, 3], [7, 3], [10, 3], [1, 4], [5, 4], [9, 4], [1, 6], [7, 6],
];
/** Beyond this, neighbouring years are no longer told apart by the arithmetic. */
const MAX_YEAR = 1e14;
function seasonMonths(season, seasons = 'northern') {
    const shifted = seasons === 'southern' && season <= 24 ? season + 8 : season;
    return SEASONS[shifted - 21] ?? [1, 12];
}
const isDigit = (char) => char >= '0' && char <= '9';
const isQualifier = (char) => char === '?' || char === '~' || char === '%';
/** `?` and `~` together are `%`. */
function mergeQualifiers(...qualifiers) {
    const has = (mark) => qualifiers.some((one) => one === mark || one === '%');
    return has('?') ? (has('~') ? '%' : '?') : has('~') ? '~' : '';
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
/** Reads `text[from, to)` as one date. */
function scanDate(text, from, to, seasons) {
    let at = from;
    const peek = () => (at < to ? text.charAt(at) : '');
    const fail = (code, message, position = at) => {
        throw new EdtfError(code, message, position);
    };
    const found = () => (at < to ? `'${peek()}'` : 'the end');
    const qualifier = () => {
        const char = peek();
        if (!isQualifier(char))
            return '';
        at++;
        return char;
    };
    const digits = (what, length, allowX = false) => {
        const start = at;
        while (at < to && at - start < length && (isDigit(peek()) || (allowX && peek() === 'X')))
            at++;
        if (at - start < length)
            fail('syntax', `Expected ${what}, found ${found()}.`);
        return text.slice(start, at);
    };
    const run = (what) => {
        const start = at;
        while (isDigit(peek()))
            at++;
        if (at === start)
            fail('syntax', `Expected ${what}, found ${found()}.`);
        return text.slice(start, at);
    };
    const part = (what, length) => {
        const before = qualifier();
        const position = at;
        return { text: digits(what, length, true), position, before, after: qualifier() };
    };
    if (from === to)
        fail('empty', 'Expected a date, found nothing.');
    const yearBefore = qualifier();
    const yearAt = at;
    const long = peek() === 'Y';
    if (long)
        at++;
    const minus = peek() === '-';
    if (minus)
        at++;
    let yearText = long ? run('the digits of a year') : digits('a year of four digits', 4, true);
    if (long && peek() === 'E') {
        at++;
        const power = Number(run('an exponent'));
        if (yearText.length + power > 15)
            fail('range', `Years end at ${MAX_YEAR}.`, yearAt);
        yearText = String(BigInt(yearText) * 10n ** BigInt(power));
    }
    else if (long && yearText.length < 5)
        fail('syntax', 'Expected more than four digits after Y.', yearAt);
    if (Number(yearText.replaceAll('X', '9')) > MAX_YEAR)
        fail('range', `Years end at ${MAX_YEAR}.`, yearAt);
    if (minus && Number(yearText) === 0)
        fail('range', "There is no year -0: 1 BC is '0000'.", yearAt);
    if (!long && isDigit(peek()))
        fail('syntax', `Expected '-' after the year, found ${found()}.`);
    let significantDigits;
    if (peek() === 'S') {
        at++;
        const position = at;
        significantDigits = Number(run('a count of digits'));
        if (significantDigits < 1 || significantDigits > yearText.length || yearText.includes('X'))
            fail('range', `Expected 1 to ${yearText.length} significant digits.`, position);
    }
    const year = { text: yearText, position: yearAt, before: yearBefore, after: qualifier() };
    let month;
    let day;
    if (at < to && !long && peek() === '-') {
        at++;
        month = part('a month of two digits', 2);
        if (peek() === '-') {
            at++;
            day = part('a day of two digits', 2);
        }
    }
    const season = month && !month.text.includes('X') && Number(month.text) >= 21 && Number(month.text) <= 41 ? Number(month.text) : undefined;
    if (season !== undefined && day)
        fail('syntax', 'A season has no days.', day.position);
    if (month && season === undefined && matching(month.text, 1, 12).length === 0)
        fail('range', `Expected a month 01 to 12 or a season 21 to 41, found '${month.text}'.`, month.position);
    if (significantDigits !== undefined && month)
        fail('syntax', 'Expected a year alone.', month.position);
    const years = yearsOf(yearText, minus, significantDigits);
    const months = month && season === undefined ? matching(month.text, 1, 12) : [1];
    const hasX = [year, month, day].some((one) => one?.text.includes('X'));
    let time;
    if (peek() === 'T') {
        if (!day || hasX)
            fail('syntax', 'Expected a whole date before the time.');
        time = scanTime();
    }
    if (at < to)
        fail('syntax', `Expected the end of the date, found ${found()}.`);
    const first = edge(1);
    const last = edge(-1);
    const fields = { year: years.from === years.to || hasX ? first.year : signed(yearText, minus), ...(season !== undefined ? { season } : month ? { month: first.month } : {}), ...(day ? { day: first.day } : {}), ...time?.fields };
    const parts = {
        year: mergeQualifiers(year.before, year.after, month?.after, day?.after),
        ...(month ? { month: mergeQualifiers(month.before, month.after, day?.after) } : {}),
        ...(day ? { day: mergeQualifiers(day.before, day.after) } : {}),
    };
    const open = { ...(yearText.includes('X') ? { year: (minus ? '-' : '') + yearText } : {}), ...(month?.text.includes('X') ? { month: month.text } : {}), ...(day?.text.includes('X') ? { day: day.text } : {}) };
    return {
        kind: 'date', ...boundsOf(), precision: precisionOf(), qualifier: mergeQualifiers(parts.year, parts.month, parts.day), parts, fields,
        ...(Object.keys(open).length > 0 ? { unspecified: open } : {}),
        ...(significantDigits !== undefined && significantDigits < yearText.length ? { significantDigits } : {}),
        ...(time?.offsetMinutes !== undefined ? { offsetMinutes: time.offsetMinutes } : {}),
        ...(time?.zone !== undefined ? { zone: time.zone } : {}),
        ...(yearText === 'XXXX' ? { axis: 'undated' } : {}),
    };
    /** The first (1) or last (-1) day that the digits allow; a mask may have to pass over years in which it does not exist. */
    function edge(way) {
        // The longest month that the digits allow, in a leap year: a day that no year has is refused without a search.
        const longest = Math.max(...months.map((m) => daysInMonth(2000, m)));
        const days = day ? matching(day.text, 1, longest) : [];
        const pick = (list) => (way > 0 ? list : [...list].reverse());
        if (!day)
            return { year: way > 0 ? years.from : years.to, month: pick(months)[0] ?? 1, day: 1 };
        for (let y = way > 0 ? years.from : years.to; days.length > 0 && y >= years.from && y <= years.to; y += way) {
            if (!years.has(y))
                continue;
            for (const m of pick(months)) {
                const d = pick(days.filter((one) => one <= daysInMonth(y, m)))[0];
                if (d !== undefined)
                    return { year: y, month: m, day: d };
            }
        }
        const [m] = months;
        if (m !== undefined && !hasX && day.text !== '00')
            return fail('range', `${MONTHS[m - 1]} ${signed(yearText, minus)} has ${daysInMonth(years.from, m)} days.`, day.position);
        return fail('range', `No such day: '${text.slice(from, to)}'.`, day.position);
    }
    function boundsOf() {
        if (time) {
            const { hour, minute, second, millisecond } = time.fields;
            const civil = civilMs(first.year, first.month, first.day, hour, minute, second, millisecond);
            const length = second === undefined ? 60_000 : millisecond === undefined ? 1000 : 1;
            const { offsetMinutes, zone } = time;
            const earliest = offsetMinutes !== undefined ? civil - offsetMinutes * 60_000 : zone !== undefined ? civilToUtc(civil, zone) : civil;
            return { earliest, latest: earliest + length - 1, floating: offsetMinutes === undefined && zone === undefined };
        }
        if (season !== undefined) {
            const [start, length] = seasonMonths(season, seasons);
            return { earliest: civilMs(first.year, start), latest: lastBefore(civilMs(last.year, start + length)), floating: true };
        }
        const earliest = civilMs(first.year, month ? first.month : 1, day ? first.day : 1);
        const next = day ? civilMs(last.year, last.month, last.day + 1) : month ? civilMs(last.year, last.month + 1) : civilMs(last.year + 1);
        return { earliest, latest: lastBefore(next), floating: true };
    }
    function precisionOf() {
        if (time)
            return time.fields.millisecond !== undefined ? 'millisecond' : time.fields.second !== undefined ? 'second' : 'minute';
        if (day)
            return day.text.includes('X') ? 'day-unspecified' : month?.text.includes('X') ? 'month-unspecified' : 'day';
        if (season !== undefined)
            return 'season';
        if (month)
            return month.text.includes('X') ? 'month-unspecified' : 'month';
        const dropped = significantDigits !== undefined ? yearText.length - significantDigits : /^\d*X+$/.test(yearText) ? yearText.length - yearText.indexOf('X') : yearText.includes('X') ? 4 : 0;
        return ['year', 'decade', 'century', 'millennium'][dropped] ?? 'year-unspecified';
    }
    function scanTime() {
        at++;
        const two = (what, most) => {
            const position = at;
            const value = Number(digits(what, 2));
            if (value > most)
                fail('range', `Expected ${what} 00 to ${most}, found '${text.slice(position, at)}'.`, position);
            return value;
        };
        const colon = () => {
            if (peek() !== ':')
                fail('syntax', `Expected ':', found ${found()}.`);
            at++;
        };
        const hour = two('an hour', 23);
        colon();
        const fields = { hour, minute: two('a minute', 59) };
        if (peek() === ':') {
            at++;
            fields.second = two('a second', 59);
            if (peek() === '.') {
                at++;
                fields.millisecond = Number(run('a fraction of a second').slice(0, 3).padEnd(3, '0'));
            }
        }
        let offsetMinutes;
        if (peek() === 'Z') {
            at++;
            offsetMinutes = 0;
        }
        else if (peek() === '+' || peek() === '-') {
            const way = peek() === '+' ? 1 : -1;
            at++;
            const hours = two('an offset in hours', 23);
            let minutes = 0;
            if (peek() === ':') {
                at++;
                minutes = two('an offset in minutes', 59);
            }
            offsetMinutes = way * (hours * 60 + minutes) || 0;
        }
        let zone;
        if (peek() === '[') {
            const end = text.indexOf(']', at);
            if (end < 0 || end >= to)
                fail('syntax', "Expected ']' after the zone.", to);
            zone = text.slice(at + 1, end);
            if (!isZone(zone))
                fail('zone', `Unknown time zone '${zone}'.`, at + 1);
            at = end + 1;
        }
        return { fields, ...(offsetMinutes !== undefined ? { offsetMinutes } : {}), ...(zone !== undefined ? { zone } : {}) };
    }
}
const signed = (digits, minus) => (minus ? -Number(digits) : Number(digits)) || 0;
/** The numbers from `first` to `last` whose two digits fit a mask such as `1X`. */
function matching(mask, first, last) {
    const fits = [];
    for (let n = first; n <= last; n++) {
        const text = String(n).padStart(2, '0');
        if ([...mask].every((char, i) => char === 'X' || char === text[i]))
            fits.push(n);
    }
    return fits;
}
/** The years that the digits allow. */
function yearsOf(digits, minus, significant) {
    const mask = significant === undefined ? digits : digits.slice(0, significant).padEnd(digits.length, 'X');
    const low = signed(mask.replaceAll('X', '0'), minus);
    const high = signed(mask.replaceAll('X', '9'), minus);
    const fits = (year) => {
        const text = String(Math.abs(year)).padStart(mask.length, '0');
        return [...mask].every((char, i) => char === 'X' || char === text[i]);
    };
    // There is no year -0.
    return { from: Math.min(low, high), to: minus ? Math.min(Math.max(low, high), -1) : Math.max(low, high), has: mask.includes('X') ? fits : () => true };
}

// EDTF text to a date and back: intervals and sets around the single dates of edtf-scan.ts.
/** Longer texts are refused before anything looks at them. */
const MAX_LENGTH = 64;
const OLD_WORDS = { open: "'..'", unknown: 'nothing' };
/**
 * Reads EDTF levels 0 to 2, with three extensions: minutes without seconds, a `[Zone]` after a time, times in intervals.
 * @throws EdtfError for anything else, with a code, the position, and what was expected.
 */
function parseEdtf(text, { timeZone = 'UTC', seasons = 'northern' } = {}) {
    if (text.length > MAX_LENGTH)
        throw new EdtfError('length', `A date has at most ${MAX_LENGTH} characters; this text has ${text.length}.`, MAX_LENGTH);
    if (text === '')
        throw new EdtfError('empty', 'Expected a date, found nothing.', 0);
    const first = text.charAt(0);
    if (first === '[' || first === '{')
        return scanSet(text, first, timeZone, seasons);
    const slash = slashOf(text, 0);
    if (slash < 0)
        return scanEnd(text, 0, text.length, seasons);
    const second = slashOf(text, slash + 1);
    if (second >= 0)
        throw new EdtfError('syntax', "An interval has one '/'.", second);
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
    const modern = Object.hasOwn(OLD_WORDS, word) ? OLD_WORDS[word] : undefined;
    if (modern)
        throw new EdtfError('keyword', `'${word}' is no longer EDTF: write ${modern}.`, from);
    return scanDate(text, from, to, seasons);
}
function scanInterval(text, from, fromEnd, to, toEnd, timeZone, seasons) {
    const kindOf = (part) => (part === '' ? 'unknown' : part === '..' ? 'open' : 'known');
    const start = kindOf(text.slice(from, fromEnd));
    const end = kindOf(text.slice(to, toEnd));
    if (start === 'unknown' && end === 'unknown')
        throw new EdtfError('empty', 'An interval needs a date at one end at least.', from);
    return interval$1(start === 'known' ? scanEnd(text, from, fromEnd, seasons) : null, end === 'known' ? scanEnd(text, to, toEnd, seasons) : null, start, end, timeZone, from);
}
function interval$1(from, to, start, end, timeZone, position) {
    const floating = [from, to].every((one) => one === null || one.floating);
    const bound = (one, ms) => (one.floating && !floating ? civilToUtc(ms, timeZone) : ms);
    const earliest = from ? bound(from, from.earliest) : start === 'open' ? -Infinity : null;
    const latest = to ? bound(to, to.latest) : end === 'open' ? Infinity : null;
    if (from && to && earliest !== null && latest !== null && latest < earliest)
        throw new EdtfError('order', 'The interval ends before it begins.', position);
    return {
        kind: 'interval', earliest, latest, floating, start, end, from, to,
        ...(from ? { precision: from.precision, qualifierStart: from.qualifier } : {}),
        ...(to ? { precisionEnd: to.precision, qualifierEnd: to.qualifier } : {}),
        ...(from?.axis ?? to?.axis ? { axis: 'undated' } : {}),
    };
}
function scanSet(text, bracket, timeZone, seasons) {
    const close = bracket === '[' ? ']' : '}';
    if (!text.endsWith(close))
        throw new EdtfError('syntax', `Expected '${close}' at the end of the set.`, text.length);
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
        kind: bracket === '[' ? 'oneOf' : 'allOf', floating, members,
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
        throw new EdtfError('empty', 'A run needs a date at one end at least.', from);
    return interval$1(start, end, start ? 'known' : 'open', end ? 'known' : 'open', timeZone, from);
}
const pad$1 = (n, length) => String(n).padStart(length, '0');
/** The canonical text: `parseEdtf` of it gives an equal date (with the same options). */
function formatEdtf(date) {
    if (date.kind === 'date')
        return formatSingle(date);
    if (date.kind === 'interval')
        return formatInterval(date, '/');
    const [open, close] = date.kind === 'oneOf' ? '[]' : '{}';
    return `${open}${date.members.map((member) => (member.kind === 'interval' ? formatInterval(member, '..') : formatSingle(member))).join(',')}${close}`;
}
function formatInterval({ from, to, start, end }, between) {
    const side = (date, kind) => (date ? formatSingle(date) : kind === 'open' && between === '/' ? '..' : '');
    return side(from, start) + between + side(to, end);
}
function formatSingle({ fields, parts, unspecified, significantDigits, offsetMinutes, zone }) {
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
        text += offsetMinutes === 0 ? 'Z' : `${offsetMinutes < 0 ? '-' : '+'}${pad$1(Math.floor(away / 60), 2)}:${pad$1(away % 60, 2)}`;
    }
    return zone === undefined ? text : `${text}[${zone}]`;
}
/** A mark after a part speaks for all parts before it too; one before a part for that part alone. */
function qualified(texts, marks) {
    const lead = marks[0] ?? '';
    let shared = 0;
    while (lead !== '' && shared + 1 < marks.length && marks[shared + 1] === lead)
        shared++;
    return texts.map((text, i) => (lead !== '' && i <= shared ? text + (i === shared ? lead : '') : (marks[i] ?? '') + text)).join('-');
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
    since: 'منذ {date}', until: 'حتى {date}', about: 'نحو {date}', maybe: 'ربما {date}',
    endUnknown: 'من {date}، ونهايته غير معروفة', startUnknown: 'حتى {date}، وبدايته غير معروفة', ongoing: 'مستمر',
    or: '{start} أو {end}', and: '{start} و{end}', range: '{start} – {end}', between: 'بين {start} و{end}', withTime: '{date}، {time}',
    early: 'أوائل {date}', middle: 'منتصف {date}', late: 'أواخر {date}',
    inZone: '{time} بتوقيت {zone}', inUtc: '{time} بتوقيت غرينتش',
    cities: {
        Baghdad: 'بغداد', Tehran: 'طهران', Riyadh: 'الرياض', Kuwait: 'الكويت', Qatar: 'الدوحة', Bahrain: 'المنامة', Dubai: 'دبي', Muscat: 'مسقط', Aden: 'عدن', Damascus: 'دمشق',
        Beirut: 'بيروت', Amman: 'عمّان', Jerusalem: 'القدس', Gaza: 'غزة', Hebron: 'الخليل', Cairo: 'القاهرة', Khartoum: 'الخرطوم', Tripoli: 'طرابلس', Tunis: 'تونس', Algiers: 'الجزائر',
        Casablanca: 'الدار البيضاء', Nouakchott: 'نواكشوط', Istanbul: 'إسطنبول', Kabul: 'كابول', Karachi: 'كراتشي', London: 'لندن', Paris: 'باريس', Brussels: 'بروكسل', Berlin: 'برلين',
        Moscow: 'موسكو', Kyiv: 'كييف', Kiev: 'كييف', New_York: 'نيويورك',
    },
    yearBC: '{year} ق.م', yearCE: '{year} م',
    dayMonth: '{day} {month}', monthYear: '{month} {year}', weekdayDate: '{weekday} {date}',
    gregorianMonths: {
        IQ: LEVANT, SY: LEVANT, LB: LEVANT, JO: LEVANT, PS: LEVANT, levantine: LEVANT, DZ: ALGERIA, TN: ALGERIA, MA: MOROCCO, maghrebi: MOROCCO, '': 'يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر',
        MR: 'يناير|فبراير|مارس|إبريل|مايو|يونيو|يوليو|أغشت|شتمبر|أكتوبر|نوفمبر|دجمبر',
    },
    thousandYears: { one: 'ألف سنة', two: 'ألفي سنة', few: '{n} آلاف سنة', other: '{n} ألف سنة' },
    millionYears: { one: 'مليون سنة', two: 'مليوني سنة', few: '{n} ملايين سنة', other: '{n} مليون سنة' },
    billionYears: { one: 'مليار سنة', two: 'ملياري سنة', few: '{n} مليارات سنة', other: '{n} مليار سنة' }, ago: 'قبل {date}', sinceAgo: 'منذ {date}',
    nth: ordinals('العشرون'), nthGoverned: ordinals('العشرين'),
    decade: {
        '=0': 'العقد الأول من القرن {nth}', '=10': 'العقد الثاني من القرن {nth}', '=20': 'عشرينيات القرن {nth}', '=30': 'ثلاثينيات القرن {nth}', '=40': 'أربعينيات القرن {nth}',
        '=50': 'خمسينيات القرن {nth}', '=60': 'ستينيات القرن {nth}', '=70': 'سبعينيات القرن {nth}', '=80': 'ثمانينيات القرن {nth}', '=90': 'تسعينيات القرن {nth}', other: 'العقد البادئ عام {year}',
    },
    century: { other: 'القرن {nth}' }, centuryBC: { other: 'القرن {nth} ق.م' },
    millennium: { '=1': 'الألفية الأولى', '=2': 'الألفية الثانية', '=3': 'الألفية الثالثة', other: 'الألفية {n}' },
    seasons: ['ربيع', 'صيف', 'خريف', 'شتاء'], quarter: { other: 'الربع {nth} من' }, third: { other: 'الثلث {nth} من' }, half: { other: 'النصف {nth} من' }, partOfYear: '{part} {year}',
    undated: 'بلا تاريخ', doubt: '؟',
    years: { one: 'سنة', two: 'سنتين', few: '{n} سنوات', other: '{n} سنة' },
    months: { one: 'شهر', two: 'شهرين', few: '{n} أشهر', many: '{n} شهرًا', other: '{n} شهر' },
    days: { one: 'يوم', two: 'يومين', few: '{n} أيام', many: '{n} يومًا', other: '{n} يوم' },
    lasted: 'لمدة {duration}', ongoingFor: 'مستمر منذ {duration}',
    asOf: 'آخر تحديث',
    events: { zero: 'لا أحداث', one: 'حدث واحد', two: 'حدثان', few: '{n} أحداث', many: '{n} حدثًا', other: '{n} حدث' },
    comma: '، ', position: '{n} من {count}', more: '+{n}',
    moreEvents: { zero: 'لا أحداث أخرى', one: 'حدث آخر', two: 'حدثان آخران', few: '{n} أحداث أخرى', many: '{n} حدثًا آخر', other: '{n} حدث آخر' },
    leftOut: { zero: '', one: 'تعذّرت قراءة حدث واحد فلم يُعرض', two: 'تعذّرت قراءة حدثين فلم يُعرضا', few: 'تعذّرت قراءة {n} أحداث فلم تُعرض', many: 'تعذّرت قراءة {n} حدثًا فلم تُعرض', other: 'تعذّرت قراءة {n} حدث فلم تُعرض' },
    timeline: 'الخط الزمني', toolbar: 'أدوات العرض', zoomIn: 'تقريب', zoomOut: 'إبعاد', fit: 'عرض الكل',
    previous: 'الحدث السابق', next: 'الحدث التالي', close: 'إغلاق',
    showAll: { other: 'عرض الأحداث كلها ({n})' },
    undatedEvents: 'أحداث بلا تاريخ', loading: 'جارٍ تحميل الخط الزمني', empty: 'لا أحداث في هذا الخط الزمني بعد',
    error: 'تعذّر عرض الخط الزمني', errorNetwork: 'لم نتمكن من الوصول إلى البيانات. تحقّق من الاتصال ثم أعد المحاولة.', errorSize: 'ملف البيانات أكبر من الحد المسموح.',
    errorFormat: 'البيانات ليست بصيغة يمكن قراءتها.', errorTime: 'تأخّر وصول البيانات أكثر من اللازم.', retry: 'أعد المحاولة',
    source: 'المصدر: {name}', storySource: 'مصدر الخط الزمني: {name}', updated: 'محدَّث حتى {date}', paraphrase: '(بتصرّف)', mentions: 'ورد ذكر', imageFailed: 'تعذّر عرض الصورة', playFailed: 'تعذّر تشغيله', play: 'تشغيل: {name}',
};

// English.
const en = {
    since: 'since {date}', until: 'until {date}', about: 'about {date}', maybe: 'perhaps {date}',
    endUnknown: 'from {date}, end unknown', startUnknown: 'until {date}, start unknown', ongoing: 'ongoing',
    or: '{start} or {end}', and: '{start} and {end}', range: '{start} – {end}', between: 'between {start} and {end}', withTime: '{date}, {time}',
    early: 'early {date}', middle: 'mid-{date}', late: 'late {date}',
    inZone: '{time} {zone} time', inUtc: '{time} UTC', cities: { Qatar: 'Doha' },
    yearBC: '{year} BC', yearCE: '{year} CE',
    dayMonth: '{day} {month}', monthYear: '{month} {year}', weekdayDate: '{weekday}, {date}',
    thousandYears: { other: '{n} thousand years' }, millionYears: { other: '{n} million years' }, billionYears: { other: '{n} billion years' }, ago: '{date} ago', sinceAgo: 'since {date} ago',
    nth: { one: '{n}st', two: '{n}nd', few: '{n}rd', other: '{n}th' },
    decade: { '=-1': 'decade from {year}', other: '{year}s' }, century: { other: '{nth} century' }, centuryBC: { other: '{nth} century BC' }, millennium: { other: '{nth} millennium' },
    seasons: ['spring', 'summer', 'autumn', 'winter'], quarter: { other: '{nth} quarter of' }, third: { other: '{nth} third of' }, half: { other: '{nth} half of' }, partOfYear: '{part} {year}',
    undated: 'undated', doubt: '?',
    years: { one: 'one year', other: '{n} years' }, months: { one: 'one month', other: '{n} months' }, days: { one: 'one day', other: '{n} days' },
    lasted: 'for {duration}', ongoingFor: 'ongoing for {duration}',
    asOf: 'as of',
    events: { one: 'one event', other: '{n} events' },
    comma: ', ', position: '{n} of {count}', more: '+{n}', moreEvents: { one: 'one more event', other: '{n} more events' },
    leftOut: { one: 'One event could not be read and is left out', other: '{n} events could not be read and are left out' },
    timeline: 'Timeline', toolbar: 'View', zoomIn: 'Zoom in', zoomOut: 'Zoom out', fit: 'Show all',
    previous: 'Previous event', next: 'Next event', close: 'Close', showAll: { other: 'Show all {n} events' },
    undatedEvents: 'Events without a date', loading: 'Loading the timeline', empty: 'There are no events in this timeline yet',
    error: 'The timeline cannot be shown', errorNetwork: 'The data could not be reached. Check the connection and try again.', errorSize: 'The data is larger than allowed.',
    errorFormat: 'The data is not in a form that can be read.', errorTime: 'The data took too long to arrive.', retry: 'Try again',
    source: 'Source: {name}', storySource: 'Source of the timeline: {name}', updated: 'Updated to {date}', paraphrase: '(paraphrased)', mentions: 'Mentioned', imageFailed: 'The picture could not be shown', playFailed: 'This could not be played', play: 'Play: {name}',
};

// Numbers in the digits of a locale, free of the invisible marks that some engines add.
/** Cached: making a formatter costs far more than using it. Bounded by the settings a page uses. */
const formatters$1 = new Map();
/** Direction marks; the joiners U+200C and U+200D are letters of Persian words and stay. */
const MARKS = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
/** Removes invisible direction marks from what Intl wrote. */
const withoutMarks = (text) => text.replace(MARKS, '');
/** The value of a locale, worked out once: asking the engine costs a hundred times what the answer does. */
function oncePer(work) {
    const known = new Map();
    return (locale) => {
        let value = known.get(locale);
        if (value === undefined)
            known.set(locale, (value = work(locale)));
        return value;
    };
}
/** The locale if the engine takes it, else English: an odd locale never takes a timeline down. */
const knownLocale = oncePer((locale) => {
    try {
        return new Intl.Locale(locale).baseName;
    }
    catch {
        return 'en';
    }
});
/** The locale whose numbers, weekdays and clock Intl is to write: Chromium lacks Kurdish and Pashto, and would take the reader's own language for them. */
const intlLocale = (locale) => knownLocale(locale).replace(/^(?:ckb|ps)\b.*/, 'fa');
/** Engines and their versions differ on the digits of some of these, so they are ours to say; the first that fits. */
const DIGITS = [
    [/^(?:ar-(?!.*(?:AE|LY|DZ|TN|MA|EH|001))|ckb\b)/, 'arab'], [/^(?:fa|ps|ur-.*IN)\b/, 'arabext'], [/^(?:ar|he|ur)\b/, 'latn'],
];
const ownDigits = oncePer((locale) => {
    const name = knownLocale(locale);
    return DIGITS.find(([names]) => names.test(name))?.[1] ?? new Intl.NumberFormat(name).resolvedOptions().numberingSystem;
});
/** The digits asked for, else the locale's. */
const digitsOf = ({ locale, numerals }) => numerals ?? ownDigits(locale);
/** Numerals 0 to 9 of each system; the digits of any other are left as they are. */
const ZEROS = { latn: 0x30, arab: 0x660, arabext: 0x6f0 };
/** A text of somebody else's with its digits in those of the words around it. */
function withDigits(text, options) {
    const zero = ZEROS[digitsOf(options)];
    return zero === undefined ? text : text.replace(/[0-9٠-٩۰-۹]/g, (digit) => String.fromCharCode(zero + (digit.charCodeAt(0) & 15)));
}
function formatNumber(n, { useGrouping = true, ...options }) {
    const numberingSystem = digitsOf(options);
    const key = `${options.locale}|${numberingSystem}|${useGrouping}`;
    let formatter = formatters$1.get(key);
    if (!formatter)
        formatters$1.set(key, (formatter = new Intl.NumberFormat(intlLocale(options.locale), { numberingSystem, useGrouping, maximumFractionDigits: 3 })));
    return withoutMarks(formatter.format(n));
}

// From a locale to its words, and from words to sentences.
const registered = new Map([['ar', ar], ['en', en]]);
const rules = new Map();
/** Adds or replaces the words of a locale (`fa`, or `fa-AF` for one region). What they lack is said in English. */
function registerMessages(locale, messages) {
    registered.set(knownLocale(locale), { ...en, ...messages });
}
/** Whether there are words for exactly this locale. */
const isRegistered = (locale) => registered.has(locale);
/** The locale's own words, else its language's; English where we have none. */
function messagesFor(locale) {
    const name = knownLocale(locale);
    return registered.get(name) ?? registered.get(name.split('-')[0] ?? '') ?? en;
}
/** Fills `{name}` by `values.name`; a name without a value stays as it is. */
function fill(template, values) {
    return template.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}
function select(message, n, { locale }, type) {
    const exact = message[`=${n}`];
    if (exact !== undefined)
        return exact;
    const key = `${locale} ${type}`;
    let rule = rules.get(key);
    if (!rule)
        rules.set(key, (rule = new Intl.PluralRules(knownLocale(locale), { type })));
    return message[rule.select(n)] ?? message.other;
}
/** The form for `n` in the words' language, with `{n}` in the digits asked for. */
function plural(message, n, words, values = {}) {
    return fill(select(message, n, words, 'cardinal'), { n: formatNumber(n, words), ...values });
}
/** 'the 19th', by the language's rule of ordinals; `isGoverned`: as after a word that changes its case. */
function ordinal(n, words, isGoverned = false) {
    const { nth, nthGoverned } = messagesFor(words.locale);
    return fill(select((isGoverned && nthGoverned) || nth, n, words, 'ordinal'), { n: formatNumber(n, { ...words, useGrouping: false }) });
}

// Calendars: the fields of a day, the starts of months and years, and d3-style intervals over them. The Gregorian one is
// here; the others are made by `other-calendars.ts`, which a page loads on use.
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
        ...base, day: DAY$1,
        year: {
            floor: (ms) => monthStart(fields(ms).year), offset: (ms, step) => monthStart(fields(ms).year + step), count: yearsApart,
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
    id: 'gregory', covers: Number.isFinite, fields: civilFields, monthStart: (year, month = 1) => civilMs(year, month), monthsIn: () => 12,
});
/** At most one: whichever comes first. */
const makers = [];
/** One for each id. */
const calendars = new Map([['gregory', gregory]]);
const told = new Set();
/** Makes the other calendars known; words that a page has set itself stay. */
function registerCalendars(others) {
    if (makers.length > 0)
        return;
    makers.push(others);
    for (const [locale, words] of Object.entries(others.words))
        registerMessages(locale, { ...words, ...messagesFor(locale) });
}
/** The calendar, or null where the engine lacks it, or it has not been made known. */
function calendarOf(id = 'gregory') {
    const known = calendars.get(id);
    const [others] = makers;
    if (known !== undefined || !others)
        return known ?? null;
    const calendar = others.make(id);
    calendars.set(id, calendar);
    return calendar;
}
/** The calendar asked for where it covers all of the moments; else the Gregorian one, and the console says so once. */
function calendarFor(id, ...moments) {
    const calendar = calendarOf(id);
    if (calendar && moments.every((ms) => calendar.covers(ms)))
        return calendar;
    const why = calendar ? 'does not reach some of the dates shown' : 'is not known here';
    if (!told.has(`${id} ${why}`)) {
        told.add(`${id} ${why}`);
        console.info(`khatt-timeline: the calendar '${id}' ${why}; Gregorian dates stand there.`);
    }
    return gregory;
}

// Words for a civil moment, through cached formatters with calendar, digits and zone set. Month names that engines lack or
// differ on are our own, and so are those of other calendars: the engines' are partly wrong in Arabic and Urdu.
/** Cached: a formatter costs up to 0.3 ms. Bounded by the settings a page uses. */
const formatters = new Map();
/** A civil moment in the engine's words, without invisible marks. Only for what `Date` can hold. */
function intl(ms, words, options) {
    const locale = intlLocale(words.locale);
    const numberingSystem = digitsOf(words);
    const key = `${locale}|${numberingSystem}|${JSON.stringify(options)}`;
    let formatter = formatters.get(key);
    if (!formatter)
        formatters.set(key, (formatter = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', numberingSystem, timeZone: 'UTC' })));
    // Newspapers set no comma into a date in Arabic letters, engines do, and not all the same ones; nor do all write a zero before an hour.
    return withoutMarks(formatter.format(ms)).replaceAll('،', '').replace(/^[0٠۰](?=\p{Nd})/u, '');
}
/** Years of deep time, counted from today's era to three or four digits: '66 million years'; empty for a year that is told by its number. */
function deepYears(year, words) {
    const { billionYears, millionYears, thousandYears } = messagesFor(words.locale);
    // What rounds up to a thousand of a unit is one of the next.
    for (const [unit, least, digits, message] of [[1e9, 9.995e8, 3, billionYears], [1e6, 999_950, 3, millionYears], [1e3, 2e4, 4, thousandYears]]) {
        if (1 - year >= least)
            return plural(message, Number(((1 - year) / unit).toPrecision(digits)), words);
    }
    return '';
}
/** A year: '٢٠٢١', '٤٤ ق.م', 'قبل ٦٦ مليون سنة'. Year 0 is 1 BC. */
function formatYear(year, words) {
    const { ago, yearBC } = messagesFor(words.locale);
    if (year > 0)
        return formatNumber(year, { ...words, useGrouping: year > 99_999 });
    const deep = deepYears(year, words);
    return deep ? fill(ago, { date: deep }) : fill(yearBC, { year: formatNumber(1 - year, { ...words, useGrouping: year < -9998 }) });
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
/** A civil moment in words of one style; outside the years 1 to 9999 no weekday, since nobody counts weeks there. */
function formatMoment(ms, style, words) {
    const fields = civilFields(ms);
    const { year } = fields;
    // Intl says nothing of an era, and `Date` ends somewhere.
    const isPlain = year >= 1 && year <= 9999;
    if (style === 'weekday' && !isPlain)
        return formatMoment(ms, 'dayMonthYear', words);
    if (style !== 'time') {
        const calendar = calendarFor(words.calendar, ms);
        if (calendar.id !== 'gregory' || messagesFor(words.locale).gregorianMonths)
            return inCalendar(calendar, style, words, ms);
    }
    if (style === 'year')
        return formatYear(year, words);
    if (isPlain)
        return intl(ms, words, STYLES[style]);
    // The words of a year that Intl can hold, with the year in its place.
    const near = civilMs(2000, fields.month, fields.day, fields.hour, fields.minute);
    return intl(near, words, STYLES[style]).replace(formatNumber(2000, { ...words, useGrouping: false }), formatYear(year, words));
}
/** Gregorian month names of our own: 'آذار', 'آذار/مارس'. */
function ownMonth(month, { locale, monthNames = 'locale' }) {
    const { gregorianMonths: months = {} } = messagesFor(locale);
    const region = /-([A-Z]{2})\b/.exec(knownLocale(locale))?.[1] ?? '';
    const of = (name) => (months[name] ?? months[''] ?? '').split('|')[month - 1] ?? '';
    if (monthNames === 'dual' && months['levantine'])
        return `${of('levantine')}/${of('egyptian')}`;
    // Algeria and Tunisia have Maghrebi names that are not Morocco's.
    return of(monthNames === 'locale' || (monthNames === 'maghrebi' && /DZ|TN/.test(region)) ? region : monthNames);
}
/** Where a language lacks words of a calendar, English stands in. */
const ofCalendar = (name, { locale }) => messagesFor(locale)[name] ?? messagesFor('en')[name];
/** Adar is the sixth of twelve; of thirteen, Adar I and Adar II (at 12 and 13 of the names) take its place. */
function monthName({ id, monthsIn }, { year, month }, words) {
    if (id === 'gregory')
        return ownMonth(month, words);
    const names = ofCalendar(id === 'persian' ? 'persianMonths' : id === 'hebrew' ? 'hebrewMonths' : 'islamicMonths', words);
    const isLeap = id === 'hebrew' && monthsIn(year) === 13 && month > 5;
    return names?.[isLeap ? (month < 8 ? month + 6 : month - 2) : month - 1] ?? '';
}
function inCalendar(calendar, style, words, ms) {
    const { dayMonth, monthYear, weekdayDate, weekdays, hebrewNumeral } = messagesFor(words.locale);
    const date = calendar.fields(ms);
    const number = (n) => calendar.id === 'hebrew' && hebrewNumeral && !words.numerals ? hebrewNumeral(n) : formatNumber(n, { ...words, useGrouping: false });
    const pattern = ofCalendar(calendar.id === 'persian' ? 'yearPersian' : calendar.id === 'hebrew' ? 'yearHebrew' : 'yearIslamic', words) ?? '{year}';
    const year = calendar.id === 'gregory' ? formatYear(date.year, words) : fill(pattern, { year: number(date.year) });
    const day = number(date.day);
    const month = monthName(calendar, date, words);
    const inMonth = fill(dayMonth, { day, month });
    const inYear = fill(monthYear, { month: inMonth, year });
    const weekday$1 = () => weekdays?.split('|')[weekday(ms)] ?? intl(ms, words, STYLES.weekdayAlone);
    switch (style) {
        case 'day': return day;
        case 'month': return month;
        case 'year': return year;
        case 'dayMonth': return inMonth;
        case 'monthYear': return fill(monthYear, { month, year });
        case 'weekdayAlone': return weekday$1();
        case 'weekday': return fill(weekdayDate, { weekday: weekday$1(), date: inYear });
        default: return inYear;
    }
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
    const text = date.kind === 'date' ? single(date, words) : date.kind === 'interval' ? interval(date, words) : set(date, words);
    return messagesFor(options.locale).polish?.(text) ?? text;
}
function single(date, words) {
    const { about, maybe, ago } = messagesFor(words.locale);
    const { qualifier } = date;
    const deep = deepOf(date, words);
    const text = deep || bare(date, qualifier === '' ? words : { ...words, isGoverned: true });
    const near = isAbout(qualifier) ? fill(about, { date: text }) : text;
    const when = deep && !words.isSince ? fill(ago, { date: near }) : near;
    return qualifier === '?' || qualifier === '%' ? fill(maybe, { date: when }) : when;
}
const deepOf = ({ precision, fields }, words) => (precision === 'year' ? deepYears(fields.year, words) : '');
const isAbout = (qualifier) => qualifier === '~' || qualifier === '%';
/** A Gregorian year, said to be one where the dates around it are of another calendar. */
function gregorianYear(year, words) {
    const text = formatYear(year, words);
    const isForeign = year > 0 && (words.calendar ?? 'gregory') !== 'gregory';
    return isForeign ? fill(messagesFor(words.locale).yearCE, { year: text }) : text;
}
function gregorianMonth(ms, words) {
    const { year } = civilFields(ms);
    return formatMoment(ms, 'monthYear', { ...words, calendar: 'gregory' }).replace(formatYear(year, words), gregorianYear(year, words));
}
/** A single date without its doubt. */
function bare(date, words) {
    const { fields, precision, unspecified } = date;
    const messages = messagesFor(words.locale);
    const civil = date.floating ? date.earliest : utcToCivil(date.earliest, words.timeZone ?? 'UTC');
    const years = () => fill(messages.range, { start: gregorianYear(civilFields(date.earliest).year, words), end: gregorianYear(civilFields(date.latest).year, words) });
    const dayStyle = words.style === 'full' ? 'weekday' : 'dayMonthYear';
    if (fields.hour !== undefined) {
        const time = formatMoment(civil, 'time', words);
        const isPlain = date.floating || words.style === 'short';
        return fill(messages.withTime, { date: formatMoment(civil, dayStyle, words), time: isPlain ? time : inZone(time, words) });
    }
    if (date.axis === 'undated')
        return undated(date, words);
    if (unspecified?.year && fields.month !== undefined && !unspecified.month && !unspecified.day) {
        return fill(messages.partOfYear, { part: formatMoment(civil, fields.day === undefined ? 'month' : 'dayMonth', { ...words, calendar: 'gregory' }), year: years() });
    }
    if (fields.season !== undefined)
        return fill(messages.partOfYear, { part: partOfYear(fields.season, words), year: gregorianYear(fields.year, words) });
    switch (precision) {
        case 'day': return formatMoment(civil, dayStyle, words);
        case 'month': return gregorianMonth(civil, words);
        case 'day-unspecified': return unspecified?.month ? gregorianYear(fields.year, words) : dayDigits(date, words);
        case 'decade': return decade(fields.year, words);
        case 'century': return formatCentury(civilFields(date.earliest).year, words);
        case 'millennium': return nthOf(messages.millennium, Math.floor(fields.year / 1000) + 1, words);
        case 'year-unspecified': return years();
        default: return gregorianYear(fields.year, words);
    }
}
/** 'at 6 p.m. Baghdad time': by the city of the zone, which is what people say; Intl names zones as nobody does. */
function inZone(time, words) {
    const { inZone: pattern, inUtc, cities } = messagesFor(words.locale);
    const city = (words.timeZone ?? 'UTC').split('/').at(-1) ?? '';
    if (/^(?:UTC|GMT|UCT|Zulu|Universal|Greenwich)$/.test(city))
        return fill(inUtc, { time });
    const own = city.replaceAll('_', ' ').replace(/\d+/g, (n) => formatNumber(Number(n), words));
    return fill(pattern, { time, zone: cities[city] ?? own });
}
const nthOf = (message, n, words, isGoverned = words.isGoverned === true) => plural(message, n, words, { n: formatNumber(n, { ...words, useGrouping: false }), nth: ordinal(n, words, isGoverned) });
function decade(first, words) {
    return plural(messagesFor(words.locale).decade, first < 0 ? -1 : first % 100, words, { year: formatYear(first, words), nth: ordinal(Math.floor(first / 100) + 1, words, true) });
}
/** The century that begins with a year: 'القرن الخامس ق.م' for -499, 'القرن التاسع عشر' for 1800. */
function formatCentury(year, words) {
    const { century, centuryBC } = messagesFor(words.locale);
    return year < 0 ? nthOf(centuryBC, Math.ceil(-year / 100), words) : nthOf(century, Math.floor(year / 100) + 1, words);
}
/** '2021-02-2X' is the 20th to the last that fits; '2021-02-XX' is the month. */
function dayDigits(date, words) {
    if (date.unspecified?.day === 'XX')
        return gregorianMonth(date.earliest, words);
    return span(date.earliest, date.latest, words);
}
function undated({ fields }, words) {
    if (fields.month === undefined)
        return messagesFor(words.locale).undated;
    return formatMoment(civilMs(2000, fields.month, fields.day ?? 1), fields.day === undefined ? 'month' : 'dayMonth', { ...words, calendar: 'gregory' });
}
function partOfYear(season, words) {
    const { seasons, quarter, third, half } = messagesFor(words.locale);
    if (season <= 32)
        return seasons[(season - 21) % 4] ?? '';
    return season <= 36 ? nthOf(quarter, season - 32, words) : season <= 39 ? nthOf(third, season - 36, words) : nthOf(half, season - 39, words);
}
/** Two days of one month or year share what they have in common. */
function span(from, to, words) {
    const { range, between } = messagesFor(words.locale);
    const { fields } = calendarFor(words.calendar, from, to);
    const [a, b] = [fields(from), fields(to)];
    const end = formatMoment(to, 'dayMonthYear', words);
    const start = formatMoment(from, a.year === b.year ? 'dayMonth' : 'dayMonthYear', words);
    if (words.within)
        return fill(between, { start, end });
    if (a.year !== b.year)
        return fill(range, { start, end });
    // Some patterns put the month first: there nothing can be shared with the day, which in others has a point ('11.–14. März').
    if (a.month !== b.month || !start.startsWith(formatMoment(from, 'day', words)))
        return fill(range, { start, end });
    return fill(range, { start: start.replace(/ .*/, ''), end }).replace(' – ', '–');
}
/** Days that make up one month or year of the calendar are called by its name. */
function wholeUnit(from, to, words) {
    if ((words.calendar ?? 'gregory') === 'gregory')
        return null;
    const calendar = calendarOf(words.calendar);
    if (!calendar?.covers(from) || !calendar.covers(to))
        return null;
    if (calendar.month.floor(from) !== from)
        return null;
    if (calendar.month.offset(from, 1) === to + 1)
        return formatMoment(from, 'monthYear', words);
    return calendar.year.floor(from) === from && calendar.year.offset(from, 1) === to + 1 ? formatMoment(from, 'year', words) : null;
}
/** 'mid-February': about the 11th to about the 20th, and so with the other thirds of a month of the calendar shown or the Gregorian one. */
function thirdOfMonth(from, to, words) {
    if (!isAbout(from.qualifier) || !isAbout(to.qualifier) || from.precision !== 'day' || to.precision !== 'day')
        return null;
    const { early, middle, late } = messagesFor(words.locale);
    for (const calendar of new Set([calendarFor(words.calendar, from.earliest, to.latest), calendarFor('gregory')])) {
        const [a, b] = [calendar.fields(from.earliest), calendar.fields(to.latest)];
        if (a.year !== b.year || a.month !== b.month)
            continue;
        const isLast = calendar.month.offset(from.earliest, 1) === to.latest + 1;
        const third = a.day === 1 && b.day === 10 ? early : a.day === 11 && b.day === 20 ? middle : a.day === 21 && isLast ? late : null;
        if (third)
            return fill(third, { date: calendar.id === 'gregory' ? gregorianMonth(from.earliest, words) : formatMoment(from.earliest, 'monthYear', words) });
    }
    return null;
}
/** 'mid-2021': about June to about July. */
function midYear(from, to, words) {
    const isMiddle = isAbout(from.qualifier) && isAbout(to.qualifier) && from.fields.month === 6 && to.fields.month === 7 && from.precision === 'month' && to.precision === 'month' && from.fields.year === to.fields.year;
    return isMiddle ? fill(messagesFor(words.locale).middle, { date: gregorianYear(from.fields.year, words) }) : null;
}
function interval({ from, to, start, end, axis }, options) {
    const messages = messagesFor(options.locale);
    const governed = { ...options, isGoverned: true };
    if (from && to) {
        const isExact = from.qualifier === '' && to.qualifier === '' && !axis;
        if (isExact && from.precision === 'day' && to.precision === 'day') {
            if (from.earliest === to.earliest)
                return bare(from, options);
            return wholeUnit(from.earliest, to.latest, options) ?? span(from.earliest, to.latest, options);
        }
        if (isExact && from.precision === 'month' && to.precision === 'month' && from.fields.year === to.fields.year) {
            return fill(messages.range, { start: formatMoment(from.earliest, 'month', { ...options, calendar: 'gregory' }), end: bare(to, options) });
        }
        return thirdOfMonth(from, to, options) ?? midYear(from, to, options) ?? fill(messages.range, { start: single(from, options), end: single(to, options) });
    }
    if (from) {
        const isSince = end === 'open' && deepOf(from, options) !== '';
        return fill(isSince ? messages.sinceAgo : end === 'open' ? messages.since : messages.endUnknown, { date: single(from, { ...governed, isSince }) });
    }
    if (to)
        return fill(start === 'unknown' ? messages.startUnknown : messages.until, { date: single(to, governed) });
    return messages.ongoing;
}
function set(date, options) {
    const { or, and } = messagesFor(options.locale);
    const [first = '', ...others] = date.members.map((member) => (member.kind === 'interval' ? interval(member, options) : single(member, options)));
    let words = first;
    for (const end of others)
        words = fill(date.kind === 'oneOf' ? or : and, { start: words, end });
    return words;
}

// A document to columns: every dated event in reading order, with the numbers that layout asks for.
const DAY_MS = 86_400_000;
/** Lengths for the finest unit; anything coarser than a day that is not listed counts as a year. */
const UNIT_MS = {
    millisecond: 60_000, second: 60_000, minute: 60_000, day: DAY_MS, 'day-unspecified': DAY_MS, month: 30 * DAY_MS, 'month-unspecified': 30 * DAY_MS, season: 90 * DAY_MS,
};
const YEAR_MS$1 = 365 * DAY_MS;
const FINE = ['millisecond', 'second', 'minute', 'day'];
/** The dated events of a story in the order of time, as columns; those without a date are kept aside, as `undated`. It throws for nothing that `readDocument` gives. */
function createChronicle(document, { seasons = 'northern', ...options } = {}) {
    const timeZone = options.timeZone ?? document.timeZone ?? 'UTC';
    const read = [];
    const undated = [];
    for (const event of document.events) {
        const row = event.date === '' ? null : rowOf(event, parseEdtf(event.date, { timeZone, seasons }), timeZone);
        if (row)
            read.push(row);
        else
            undated.push(event);
    }
    // Array.prototype.sort is stable: the document's order decides last.
    const order = new Map(read.map((row) => [row, orderOf(row, timeZone)]));
    const rows = read.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0) || b.unitEnd - a.unitEnd);
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
        document, timeZone, count, events: rows.map((row) => row.event), dates: rows.map((row) => row.date),
        anchor: column(new Float64Array(count), (row) => row.anchor), from: column(new Float64Array(count), (row) => row.from),
        to: column(new Float64Array(count), (row) => row.to), unitEnd: column(new Float64Array(count), (row) => row.unitEnd),
        kind: column(new Uint8Array(count), (row) => row.kind), flags: column(new Uint16Array(count), (row) => row.flags),
        importance: column(new Float32Array(count), (row) => row.event.importance),
        group: column(new Int16Array(count), (row) => (row.event.group === undefined ? -1 : (groups.get(row.event.group) ?? -1))),
        undated, ...nowOf(document, rows, timeZone), finestMs,
        indexOf: new Map(rows.map((row, i) => [row.event.id, i])),
    };
}
const HOUR_MS = 3_600_000;
/** Clocks are put back at night. */
const LAST_NIGHT_HOUR = 4;
const civilOf = (ms, floating, zone) => (floating ? ms : utcToCivil(ms, zone));
/** Where a row stands in the order: its anchor, and in the hour that comes twice in autumn its first pass before its second. */
function orderOf({ anchor, date }, zone) {
    const single = date.kind === 'interval' ? date.from ?? date.to : date;
    const hour = Math.floor(anchor / HOUR_MS) - 24 * Math.floor(anchor / (24 * HOUR_MS));
    if (zone === 'UTC' || hour >= LAST_NIGHT_HOUR || single?.floating !== false || single.earliest === null)
        return anchor;
    const inHour = ((anchor % HOUR_MS) + HOUR_MS) % HOUR_MS;
    const isSecond = utcToCivil(single.earliest - HOUR_MS, zone) === anchor;
    return isSecond || utcToCivil(single.earliest + HOUR_MS, zone) === anchor ? anchor - inHour + (inHour + (isSecond ? HOUR_MS : 0)) / 2 : anchor;
}
const endOf = (latest, floating, zone) => civilOf(latest, floating, zone) + 1;
function nowOf(document, rows, zone) {
    const asOf = document.asOf === undefined ? null : parseEdtf(document.asOf);
    if (asOf && asOf.latest !== null && Number.isFinite(asOf.latest))
        return { nowMs: endOf(asOf.latest, asOf.floating, zone), hasAsOf: true };
    let nowMs = null;
    for (const { to, unitEnd } of rows)
        nowMs = Math.max(nowMs ?? -Infinity, Number.isFinite(to) ? to : unitEnd);
    return { nowMs, hasAsOf: false };
}
function doubtFlags(qualifier, uncertain, approximate) {
    return (qualifier === '?' || qualifier === '%' ? uncertain : 0) | (qualifier === '~' || qualifier === '%' ? approximate : 0);
}
const unitOf = (date) => (date ? (UNIT_MS[date.precision] ?? YEAR_MS$1) : Infinity);
/** Null where the date has no place on an axis. */
function rowOf(event, date, zone) {
    if (date.axis === 'undated')
        return null;
    if (date.kind === 'interval' && !(event.within && date.from && date.to)) {
        const { from, to, start, end } = date;
        const startMs = from ? civilOf(from.earliest, from.floating, zone) : -Infinity;
        const endMs = to ? endOf(to.latest, to.floating, zone) : Infinity;
        const unitEnd = from ? endOf(from.latest, from.floating, zone) : endMs;
        // An interval that knows neither end stands nowhere.
        if (!from && !to)
            return null;
        const flags = (start === 'open' ? 1 /* Flag.OpenStart */ : 0) | (start === 'unknown' ? 2 /* Flag.UnknownStart */ : 0) | (end === 'open' ? 4 /* Flag.OpenEnd */ : 0) | (end === 'unknown' ? 8 /* Flag.UnknownEnd */ : 0)
            | doubtFlags(date.qualifierStart, 16 /* Flag.UncertainStart */, 32 /* Flag.ApproximateStart */) | doubtFlags(date.qualifierEnd, 64 /* Flag.UncertainEnd */, 128 /* Flag.ApproximateEnd */);
        return { event, date, anchor: from ? startMs : endMs - 1, from: startMs, to: end === 'unknown' ? unitEnd : Math.max(endMs, startMs + 1), unitEnd, kind: 2 /* Kind.Span */, flags, unitMs: Math.min(unitOf(from), unitOf(to)) };
    }
    if (date.earliest === null || date.latest === null || (!Number.isFinite(date.earliest) && !Number.isFinite(date.latest)))
        return null;
    const from = civilOf(date.earliest, date.floating, zone);
    const to = endOf(date.latest, date.floating, zone);
    const anchor = Number.isFinite(from) ? from : to - 1;
    const isSingle = date.kind === 'date';
    const isPoint = isSingle && FINE.includes(date.precision);
    const flags = isSingle ? doubtFlags(date.qualifier, 16 /* Flag.UncertainStart */, 32 /* Flag.ApproximateStart */) : date.kind === 'oneOf' ? 256 /* Flag.OneOf */ : 0;
    return { event, date, anchor, from, to, unitEnd: Number.isFinite(to) ? to : anchor + 1, kind: isPoint ? 0 /* Kind.Point */ : 1 /* Kind.Band */, flags, unitMs: isSingle ? unitOf(date) : DAY_MS };
}

// What a written date says, part by part, and from there to EDTF: exact where the calendar is exact, an interval of days
// where EDTF has no word for a month or year of another calendar.
/** Why there is no date, for the diagnostics. */
class Refusal {
    constructor(code, values = {}, suggestion = null) {
        this.code = code;
        this.values = values;
        this.suggestion = suggestion;
    }
}
const pad = (n, length) => String(n).padStart(length, '0');
const yearText = (year) => (Math.abs(year) > 9999 ? `Y${year}` : `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`);
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
    const days = (calendar, first, last, isAbout = doubt.isAbout) => ({ first: dayText(first), ...(last > first ? { last: dayText(last) } : {}), calendar, ...doubt, isAbout, days: [first, last] });
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
            return days(found, first + (from - 1) * MS_PER_DAY, first + (to - 1) * MS_PER_DAY, unit === 'week' || doubt.isAbout);
        }
        if (isGregorian)
            return { first: monthText(first), calendar: 'gregory', ...doubt, days: [first, next - MS_PER_DAY] };
        return days(found, first, next - MS_PER_DAY);
    }
    if (parts.season !== undefined)
        return season(parts.season, year, calendar, isGregorian, days, doubt);
    const count = parts.years ?? 1;
    const end = start(1, year + count) - MS_PER_DAY;
    if (parts.third)
        return thirdOfYears(parts.third, year, count, calendar, isGregorian, days, doubt);
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
    const [first, length] = number <= 24 ? [(number - 21) * 3 + 1, 3] : number <= 36 ? [(number - 33) * 3 + 1, 3] : number <= 39 ? [(number - 37) * 4 + 1, 4] : [(number - 40) * 6 + 1, 6];
    return days(calendar.id, calendar.monthStart(year, first), calendar.monthStart(year, first + length) - MS_PER_DAY);
}
/** 'Late 2021' is about December; 'mid-2021' about June and July; of decades and centuries a third. */
function thirdOfYears(third, year, count, calendar, isGregorian, days, doubt) {
    if (count === 1) {
        const last = calendar.monthsIn(year);
        const [from, to] = third === 'early' ? [1, 1] : third === 'late' ? [last, last] : [6, 7];
        const [first, end] = [calendar.monthStart(year, from), calendar.monthStart(year, to + 1) - MS_PER_DAY];
        if (!isGregorian)
            return days(calendar.id, first, end, true);
        return { first: monthText(first), ...(to > from ? { last: monthText(end) } : {}), calendar: 'gregory', ...doubt, isAbout: true, days: [first, end] };
    }
    const [a, b] = third === 'early' ? [0, count / 3] : third === 'middle' ? [count / 3, (2 * count) / 3] : [(2 * count) / 3, count];
    const [from, to] = [year + Math.round(a), year + Math.round(b) - 1];
    const [first, end] = [calendar.monthStart(from), calendar.monthStart(to + 1) - MS_PER_DAY];
    return isGregorian ? { first: yearText(from), last: yearText(to), calendar: 'gregory', ...doubt, isAbout: true, days: [first, end] } : days(calendar.id, first, end, true);
}
/** A day, or a time of that day. */
function dated(ms, calendar, { clock, weekday: weekday$1 }, { isAbout, isMaybe }, isReckoned, { timeZone }) {
    const isOther = weekday$1 !== undefined && weekday$1 !== weekday(ms);
    const doubt = { isAbout: isAbout || isReckoned, isMaybe: isMaybe || isOther };
    // EDTF marks no doubt of a time: the day carries it, and the time is let go.
    return { first: dayText(ms) + (clock && !doubt.isAbout && !doubt.isMaybe ? timeText(ms, clock, timeZone) : ''), calendar, ...doubt, days: [ms, ms] };
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
const valueText = (value) => (value.last === undefined ? value.first + mark(value) : `${value.first}${mark(value)}/${value.last}${mark(value)}`);
const startText = (value) => value.first + mark(value);
const endText = (value) => (value.last ?? value.first) + mark(value);

// EDTF whose year is a Persian one to the eye: '1399-12-21' is the year 1399 of the Common Era by the standard, and may
// have been meant for 2021.
const [FIRST, LAST] = [1200, 1450];
/** The same figures as a date of the Persian calendar, in EDTF; null where they would hardly be meant so, undefined where they may be and that calendar is not known here. */
function persianTwin(edtf) {
    const [, year = '', month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf) ?? [];
    const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)];
    if (y < FIRST || y > LAST || m < 1 || m > 12)
        return null;
    const calendar = calendarOf('persian');
    if (!calendar)
        return undefined;
    const first = calendar.monthStart(y, m) + (d - 1) * MS_PER_DAY;
    const next = month === undefined ? calendar.monthStart(y + 1, 1) : calendar.monthStart(y, m + 1);
    if (d < 1 || first >= next || Number.isNaN(first))
        return null;
    return day === undefined ? `${dayText(first)}/${dayText(next - MS_PER_DAY)}` : dayText(first);
}

// What every function that writes words for people needs to know.
const CALENDARS$1 = ['gregory', 'islamic-umalqura', 'islamic-civil', 'persian', 'hebrew'];

// How deep a value is nested, found without recursion: JSON.parse takes a million levels, a call stack ten thousand.
/** True where an object or array lies more than `most` levels below the value. A ring counts as too deep, and so does what cannot be walked. */
function isTooDeep(value, most) {
    let level = [value];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > most)
            return true;
        const next = [];
        for (const one of level) {
            if (typeof one !== 'object' || one === null)
                continue;
            const keys = keysOf(one);
            if (!keys)
                return true;
            for (const key of keys) {
                const child = valueAt(one, key);
                if (typeof child === 'object' && child !== null)
                    next.push(child);
            }
        }
        // The same object reached by two ways is walked once.
        level = [...new Set(next)];
    }
    return false;
}
function keysOf(object) {
    try {
        return Object.keys(object);
    }
    catch {
        return null;
    }
}
/** A property, or undefined where reading it throws. */
function valueAt(object, key) {
    try {
        return Object.hasOwn(object, key) ? Reflect.get(object, key) : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * A copy of a document without those of its fields, and of the fields of its events, with which it would be more than
 * `most` levels deep. `tell` is called with the path of each that is left out.
 */
function withoutDeep(value, most, tell, path = '') {
    const isList = Array.isArray(value);
    const entries = Object.keys(value).map((key) => {
        const child = valueAt(value, key);
        const at = isList ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
        if (!isTooDeep(child, most - 1))
            return [key, child];
        // The document's own list of events, and each event.
        const isOnTheWay = at === 'events' || (path === 'events' && !Array.isArray(child));
        if (isOnTheWay && typeof child === 'object' && child !== null)
            return [key, withoutDeep(child, most - 1, tell, at)];
        tell(at);
        return [key, null];
    });
    return isList ? entries.map(([, child]) => child) : Object.fromEntries(entries);
}

// What the values of a set are called by mistake, beyond their spelling: words without case and hyphens, with spaces between.
const DIRECTIONS = { rtl: 'right righttoleft', ltr: 'left lefttoright' };
const CALENDARS = { gregory: 'gregorian miladi western', 'islamic-umalqura': 'hijri islamic umalqura', 'islamic-civil': 'tabular', persian: 'jalali shamsi solarhijri', hebrew: 'jewish' };
/** By the name of the property that has such a value. */
const CALLED = {
    dir: DIRECTIONS, timeDirection: DIRECTIONS, calendar: CALENDARS, secondaryCalendar: CALENDARS,
    numerals: { arab: 'arabic', arabext: 'persian', latn: 'latin western' },
    monthNames: { levantine: 'levant syriac', egyptian: 'egypt', dual: 'both' },
    layout: { horizontal: 'chart', vertical: 'list', story: 'slides' },
    seasons: { northern: 'north', southern: 'south' },
    entity: { person: 'people human', organization: 'organisation org company party', place: 'location city country' },
    media: { image: 'img photo picture', video: 'film movie', audio: 'sound podcast', youtube: 'yt' },
};

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
/** The zone that a misspelt one is near to, or that is called by its city alone; null where none is, or the engine lists none. */
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
    return languageTag(name.trim().replaceAll('_', '-')) ?? nearest(name, languages, Object.fromEntries(languages.map((tag) => [tag, `${nameOf(tag, 'en')} ${nameOf(tag, tag)}`])));
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

// The ids that a story declares, and which of them a name that is none was meant for.
/** Of more ids the nearest is not looked for. */
const MOST_COMPARED$1 = 500;
class Declared {
    #ids;
    #byName;
    constructor(list) {
        this.#ids = new Set(list.map(({ id }) => id));
        this.#byName = new Map(list.flatMap((one) => ('label' in one ? [one.label] : [one.name, ...one.aliases]).map((name) => [name, one.id])));
    }
    has(id) {
        return this.#ids.has(id);
    }
    /** For the end of a message: the id of what is called so, else the nearest one. */
    meant(name) {
        return didYouMean(this.#byName.get(name) ?? (this.#ids.size <= MOST_COMPARED$1 ? nearest(name, [...this.#ids]) : null));
    }
}

// The fields that a document and its parts have, what a field that they do not have may have been meant for, and what is
// told once however often it is met.
const FIELDS = {
    document: ['$schema', 'title', 'description', 'lang', 'timeZone', 'asOf', 'href', 'layout', 'start', 'media', 'source', 'groups', 'entities', 'eras', 'events', 'langs'],
    event: ['id', 'date', 'dateLabel', 'dateNote', 'title', 'text', 'group', 'mentions', 'importance', 'quote', 'source', 'thumbnail', 'media', 'href', 'calendar', 'original', 'within', 'langs'],
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
    id: 'uid uniqueid slug', date: 'start startdate begin end enddate when time datetime day year timestamp', dateLabel: 'displaydate', title: 'headline heading name label', label: 'name title', name: 'label title',
    text: 'body description content summary', description: 'summary subtitle text', group: 'category type tag tags', mentions: 'people entities', importance: 'weight priority', source: 'credit publisher', media: 'image images picture photo video audio thumbnail',
    href: 'url link', url: 'href link', src: 'url href link file', alt: 'description alttext', credit: 'author source', caption: 'title legend', poster: 'thumbnail', by: 'author speaker name', type: 'kind', lang: 'language locale', timeZone: 'tz', asOf: 'updated date', events: 'items entries timeline data', aliases: 'alias',
};
/** What pages ask the element, and stories do not. */
const ATTRIBUTES = ['calendar', 'secondary-calendar', 'numerals', 'month-names', 'seasons', 'time-direction', 'heading-level'];
/** `$schema`, `@type` and `x-own` are for other programs. */
const IS_SILENT = /^(?:[$@_]|x-)/;
/** Only the first so many of a story are compared with what they may have been meant for. */
const MOST_COMPARED = 100;
/** What is told once for the whole story, however often it is met: with the path where it was met first, and how often. */
class ToldOnce {
    #found = new Map();
    /** `words` say what is wrong, without a full stop; `meant` gives the sentence after them, or nothing. */
    add(key, code, path, words, meant) {
        const known = this.#found.get(`${code} ${key}`);
        if (known)
            known.count++;
        else
            this.#found.set(`${code} ${key}`, { code, path, severity: 'warning', words, meant, count: 1 });
    }
    /** Fields that such a part does not have. `path` is the part's own. Null says nothing, so nothing is lost with it; nor is anything told of `extra`, where unknown fields are kept. */
    look(part, raw, valueAt, path) {
        for (const field of Object.keys(raw)) {
            if (FIELDS[part].includes(field) || IS_SILENT.test(field) || field === 'extra' || (valueAt(raw, field) ?? null) === null)
                continue;
            this.add(`${part} ${field}`, 'field/unknown', path === '' ? field : `${path}.${field}`, `The field '${field.slice(0, 80)}' is not known`, () => meantFor(part, field));
        }
    }
    /** A warning for each. */
    problems() {
        return [...this.#found.values()].map(({ words, meant, count, ...problem }, i) => ({ ...problem, message: `${words}${count > 1 ? ` (${count} times)` : ''}.${i < MOST_COMPARED ? meant() : ''}` }));
    }
}
function meantFor(part, field) {
    const known = nearest(field, FIELDS[part], ALIASES);
    const attribute = known === null && part === 'document' ? nearest(field, ATTRIBUTES) : null;
    return attribute === null ? didYouMean(known) : ` Did you mean the attribute '${attribute}' of the element?`;
}

// Reads the fields of one raw object: each by its expected type, each mistake reported with its path.
/** Keys that would reach an object's prototype. */
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** Direction controls that could turn the text around them, and controls that no text needs. */
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g;
class Reader {
    /** Of the texts that were read in a language of their own, by field. */
    #langs = {};
    #besides;
    constructor(value, path, problems, baseUrl, toldOnce = new ToldOnce()) {
        this.path = path;
        this.problems = problems;
        this.baseUrl = baseUrl;
        this.toldOnce = toldOnce;
        this.raw = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
        if (!this.raw)
            this.report('type/object', '', `Expected an object, found ${kindOf(value)}.`, 'error', this.isEvent);
    }
    report(code, field, message, severity = 'error', dropped = false) {
        this.problems.push({ code, path: this.pathOf(field), message, severity, ...(dropped ? { dropped } : {}) });
    }
    /** A warning that is told once for all that say the same `words`, with what `meant` gives after them. */
    warnOnce(code, field, words, meant) {
        this.toldOnce.add(words, code, this.pathOf(field), words, meant);
    }
    pathOf(field) {
        return field === '' || field.startsWith('[') ? this.path + field : this.path === '' ? field : `${this.path}.${field}`;
    }
    /** Reports that the whole object is left out. */
    reject(code, field, message) {
        if (this.raw)
            this.report(code, field, message, 'error', this.isEvent);
        return null;
    }
    get isEvent() {
        return /^events\[\d+\]$/.test(this.path);
    }
    at(key) {
        const value = this.raw ? valueAt(this.raw, key) : undefined;
        return value === null ? undefined : value;
    }
    /** Only the entries that are defined. */
    some(entries) {
        // Filtering cannot be expressed in the type of Object.fromEntries.
        return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
    }
    /** Text without controls, cut to `most` graphemes with a warning. Numbers are taken as text. */
    string(key, most) {
        return this.stringOf(this.at(key), key, most);
    }
    stringOf(value, key, most) {
        if (value === undefined)
            return undefined;
        if (typeof value !== 'string' && typeof value !== 'number') {
            this.report('type/string', key, `Expected a text, found ${kindOf(value)}.`);
            return undefined;
        }
        const text = String(value).replace(CONTROLS, '');
        const cut = cutTo(text, most);
        if (cut !== text)
            this.report('text/too-long', key, `Cut to ${most} characters.`, 'warning');
        return cut;
    }
    /** As `string`, of a text that may say its language: `{ text, lang }`, or by the field's name in `langs`. */
    text(key, most) {
        return this.textOf(this.at(key), key, most);
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
        const own = typeof value === 'object' && value !== null && valueAt(value, 'text') !== undefined ? this.child(value, key) : undefined;
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
        this.report('lang/unknown', key, `'${lang.slice(0, 80)}' is not a language tag.${didYouMean(nearestLang(lang.slice(0, 80)))}`);
        return undefined;
    }
    number(key, least, most) {
        const value = this.at(key);
        if (value === undefined)
            return undefined;
        const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
        if (typeof number !== 'number' || Number.isNaN(number)) {
            this.report('type/number', key, `Expected a number, found ${kindOf(value)}.`);
            return undefined;
        }
        const clamped = Math.min(most, Math.max(least, number));
        if (clamped !== number)
            this.report('number/range', key, `Expected ${least} to ${most}, found ${number}.`, 'warning');
        return clamped;
    }
    /** Px of something that has a size; what is none is left out. */
    size(key) {
        const px = this.number(key, -Infinity, Infinity);
        if (px === undefined || (px > 0 && px < Infinity))
            return px;
        this.report('number/size', key, `Expected a number of pixels above 0, found ${px}.`);
        return undefined;
    }
    boolean(key) {
        const value = this.at(key);
        if (value !== undefined && typeof value !== 'boolean')
            this.report('type/boolean', key, `Expected a boolean, found ${kindOf(value)}.`);
        return typeof value === 'boolean' ? value : undefined;
    }
    /** With a `code` of its own it is required, and told by that code alone. */
    oneOf(key, values, called, code) {
        const value = this.at(key);
        const known = values.find((one) => one === value);
        if ((value !== undefined || (code !== undefined && this.raw)) && known === undefined)
            this.report(code ?? 'type/one-of', key, `Expected one of ${values.join(', ')}${foundIn(value, values, called)}`);
        return known;
    }
    /** `each` is told every text and its field. */
    strings(key, most, each = () => { }) {
        return this.array(key).flatMap((value, i) => {
            if (typeof value === 'string') {
                const text = cutTo(value.replace(CONTROLS, ''), most);
                each(text, `${key}[${i}]`);
                return [text];
            }
            this.report('type/string', `${key}[${i}]`, `Expected a text, found ${kindOf(value)}.`);
            return [];
        });
    }
    array(key) {
        const value = this.at(key);
        if (value !== undefined && !Array.isArray(value))
            this.report('type/list', key, `Expected a list, found ${kindOf(value)}.`);
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
            this.report('field/unreadable', field, String(error));
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
            this.report('url/refused', key, 'Expected a relative, http, https, mailto or tel address.');
        return url ?? undefined;
    }
    /** The fields that such a part does not have, kept aside; keys that could harm an object are dropped. What was read before has them under `extra`. */
    extra(part) {
        const before = this.at('extra');
        const isRead = typeof before === 'object' && before !== null;
        const own = Object.keys(this.raw ?? {}).filter((key) => !FIELDS[part].includes(key) && !(isRead && key === 'extra')).map((key) => [key, this.at(key)]);
        const entries = [...(isRead ? Object.keys(before).map((key) => [key, valueAt(before, key)]) : []), ...own].filter(([key]) => !UNSAFE_KEYS.has(key));
        return entries.length > 0 ? { extra: Object.fromEntries(entries) } : {};
    }
}
const kindOf = (value) => (value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`);
/** The end of a message on a value that is none of some: what was found, and what was meant. */
function foundIn(value, values, called) {
    if (value === undefined)
        return '.';
    if (typeof value !== 'string')
        return `, found ${kindOf(value)}.`;
    const text = value.slice(0, 80);
    return `, found '${text}'.${didYouMean(nearest(text, values, called))}`;
}
/** The first `most` graphemes; a text that is short in UTF-16 units is not looked at twice. */
function cutTo(text, most) {
    if (text.length <= most)
        return text;
    let count = 0;
    for (const { index } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
        if (count === most)
            return text.slice(0, index);
        count++;
    }
    return text;
}

// Any JSON value to a regular document and a list of what was wrong with it. Tolerant: one bad event or field never
// takes another down. It throws for nothing.
const MAX_DEPTH = 32;
const MAX_TITLE = 300;
const MAX_TEXT = 5000;
const MAX_TRANSCRIPT = 20_000;
const MAX_LABEL = 300;
const ENTITY_TYPES = ['person', 'organization', 'place'];
const LAYOUTS = ['auto', 'horizontal', 'vertical', 'story'];
const MEDIA_TYPES = ['image', 'video', 'audio', 'youtube', 'vimeo'];
/** The id of a film, and the addresses that have it in them. */
const FILMS = {
    youtube: [/^([\w-]{11})$/, /^https:\/\/(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:watch\?v=|embed\/|shorts\/|live\/)([\w-]{11})(?![\w-])/, /^https:\/\/youtu\.be\/([\w-]{11})(?![\w-])/],
    // An unlisted video plays with its hash only.
    vimeo: [/^(\d{1,12})$/, /^https:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d{1,12})(?!\w|\/\w|.*[?&]h=)/],
};
const COLOR = /^(?:#[0-9a-f]{3,8}|[a-z]{3,24}|(?:rgb|hsl|oklch|oklab|lab|lch|hwb)a?\([0-9a-z.,%/\s+-]{1,60}\))$/i;
/** A document, or an array of events. The problems are in the order in which they were met, last those that are told once for the whole story. */
function readDocument(value, options = {}) {
    const problems = [];
    const none = { media: [], groups: [], entities: [], eras: [], events: [] };
    try {
        const toldOnce = new ToldOnce();
        const reader = new Reader(rootOf(value, problems), '', problems, options.baseUrl, toldOnce);
        const document = reader.raw ? readRoot(reader, options) : none;
        problems.push(...toldOnce.problems());
        return { document, problems };
    }
    catch (error) {
        problems.push({ code: 'document/unreadable', path: '', message: String(error), severity: 'error' });
        return { document: none, problems };
    }
}
/** The document of which the value is all, or the events; without what is nested too deeply to be walked. */
function rootOf(value, problems) {
    const root = Array.isArray(value) ? { events: value } : value;
    if (typeof root !== 'object' || root === null || !isTooDeep(root, MAX_DEPTH))
        return root;
    return withoutDeep(root, MAX_DEPTH, (path) => problems.push({ code: 'document/too-deep', path, message: `Expected at most ${MAX_DEPTH} levels of nesting.`, severity: 'error' }));
}
/** Each field fails alone. */
function readRoot(reader, defaults) {
    reader.expect('document');
    const own = reader.some({ lang: reader.attempt('lang', () => reader.lang('lang'), undefined), timeZone: reader.attempt('timeZone', () => readZone(reader), undefined) });
    const inOwn = { ...defaults, locale: own.lang ?? defaults.locale, timeZone: own.timeZone ?? defaults.timeZone };
    // 'Today' says nothing in the date that it would be reckoned from.
    const asOf = reader.attempt('asOf', () => readEdtf(reader, 'asOf', { ...inOwn, reference: undefined }), undefined);
    const options = { ...inOwn, reference: asOf ?? defaults.reference };
    const list = (field, read) => reader.attempt(field, () => reader.list(field).map((one) => one.attempt('', () => read(one), null)), []);
    const groups = unique(list('groups', readGroup), reader, 'groups');
    const entities = unique(list('entities', readEntity), reader, 'entities');
    const events = reader.attempt('events', () => readEvents(reader, options, { groups: new Declared(groups), entities: new Declared(entities) }), []);
    const eras = list('eras', (one) => readEra(one, options)).flatMap((one) => one ?? []);
    return {
        ...reader.some({ title: reader.text('title', MAX_TITLE), description: reader.text('description', MAX_TEXT) }), ...own,
        ...reader.some({ asOf, href: reader.link('href'), layout: reader.oneOf('layout', LAYOUTS, CALLED.layout), start: reader.string('start', MAX_LABEL), source: reader.attempt('source', () => readSource(reader), undefined) }),
        media: list('media', readMedia).flatMap((one) => one ?? []), groups: withNamed(groups, events), entities, eras, events, ...reader.langs(), ...reader.extra('document'),
    };
}
function readZone(reader) {
    const timeZone = reader.string('timeZone', MAX_LABEL);
    if (timeZone === undefined || isZone(timeZone))
        return timeZone;
    reader.report('zone/unknown', 'timeZone', `Unknown time zone '${timeZone}'.${didYouMean(nearestZone(timeZone))}`);
    return undefined;
}
/** Drops what could not be read and what repeats an id. */
function unique(list, reader, field) {
    const seen = new Map();
    list.forEach((one, i) => {
        if (one && seen.has(one.id))
            reader.report('id/duplicate', `${field}[${i}].id`, `The id '${one.id}' is used before; left out.`, 'warning');
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
        return reader.reject('group/no-id', 'id', 'Expected an id.');
    const color = reader.string('color', 100);
    const isColor = color !== undefined && COLOR.test(color);
    if (color !== undefined && !isColor)
        reader.report('group/color', 'color', `'${color}' is not a colour.`);
    return { id, label: label ?? id, ...(isColor ? { color } : {}), ...reader.langs() };
}
function readEntity(reader) {
    reader.expect('entity');
    const name = reader.text('name', MAX_LABEL);
    const id = reader.string('id', MAX_LABEL) ?? name;
    if (id === undefined)
        return reader.reject('entity/no-id', 'id', 'Expected an id.');
    return { id, name: name ?? id, type: reader.oneOf('type', ENTITY_TYPES, CALLED.entity) ?? 'organization', aliases: reader.texts('aliases', MAX_LABEL), ...reader.langs() };
}
function readEra(reader, options) {
    reader.expect('era');
    const label = reader.text('label', MAX_LABEL);
    const date = readEdtf(reader, 'date', options);
    if (label === undefined || date === undefined)
        return reader.reject('era/incomplete', '', 'Expected a label and a date.');
    return { date, label, ...reader.langs() };
}
function readSource(reader) {
    const source = reader.object('source');
    if (!source)
        return undefined;
    source.expect('source');
    const url = source.link('url');
    const name = source.text('name', MAX_LABEL) ?? url;
    return name === undefined ? undefined : { name, ...(url !== undefined ? { url } : {}), ...source.langs() };
}
function readEvents(reader, options, names) {
    const ids = new Map();
    const events = [];
    for (const one of reader.list('events')) {
        try {
            const event = readEvent(one, options, names);
            if (event)
                events.push(withOwnId(event, ids, one));
        }
        catch (error) {
            one.reject('event/unreadable', '', String(error));
        }
    }
    return events;
}
/** Groups that only events name stand after the others. */
function withNamed(groups, events) {
    const ids = new Set(groups.map(({ id }) => id));
    const named = new Set(events.flatMap(({ group }) => (group === undefined || ids.has(group) ? [] : [group])));
    return [...groups, ...[...named].map((id) => ({ id, label: id }))];
}
/** A name of nothing that is declared is told, and otherwise as if it were. */
function expectDeclared(code, id, declared, reader, field) {
    if (id !== undefined && !declared.has(id))
        reader.warnOnce(code, field, `The ${code.split('/')[0] ?? ''} '${id}' is not declared`, () => declared.meant(id));
}
function withOwnId(event, ids, reader) {
    const count = ids.get(event.id) ?? 0;
    ids.set(event.id, count + 1);
    if (count === 0)
        return event;
    let id = `${event.id}-${count + 1}`;
    while (ids.has(id))
        id += '-2';
    ids.set(id, 1);
    reader.report('id/duplicate', 'id', `The id '${event.id}' is used before; this event is called '${id}'.`, 'warning');
    return { ...event, id };
}
/** An id from what the event says, the same wherever it stands in the list. */
function idOf(date, title) {
    return `${date} ${title}`.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 80) || 'event';
}
function readEvent(reader, options, { groups, entities }) {
    reader.expect('event');
    const title = reader.text('title', MAX_TITLE)?.replace(/[ \t\r\n]+/g, ' ').trim();
    if (!title)
        return reader.reject('event/no-title', 'title', 'Expected a title.');
    const dateLabel = reader.text('dateLabel', MAX_LABEL);
    const date = readEventDate(reader, dateLabel !== undefined, options);
    if (!date)
        return null;
    const importance = reader.number('importance', 0, 1);
    const group = reader.string('group', MAX_LABEL);
    expectDeclared('group/undeclared', group, groups, reader, 'group');
    return {
        id: reader.string('id', MAX_LABEL) || idOf(date.date, title), title, ...date,
        ...reader.some({
            dateLabel, dateNote: reader.text('dateNote', MAX_LABEL), text: reader.text('text', MAX_TEXT), group,
            quote: readQuote(reader), source: readSource(reader), href: reader.link('href'), thumbnail: reader.media('thumbnail'),
        }),
        mentions: reader.strings('mentions', MAX_LABEL, (id, field) => expectDeclared('entity/undeclared', id, entities, reader, field)), importance: importance ?? 0.5,
        media: reader.list('media').flatMap((one) => readMedia(one) ?? []), ...reader.langs(), ...reader.extra('event'),
    };
}
/** The event's date; with a label of its own an unreadable one makes the event undated (`date` is empty). Null drops the event. */
function readEventDate(reader, hasLabel, options) {
    const text = reader.string('date', Infinity)?.trim();
    const own = reader.some({ calendar: reader.oneOf('calendar', CALENDARS$1, CALLED.calendar), original: reader.string('original', MAX_LABEL), within: reader.boolean('within') });
    if (text === undefined || text === '')
        return hasLabel ? { date: '', ...own } : reader.reject('event/no-date', 'date', 'Expected a date.');
    const read = readDateText(text, reader, 'date', options);
    if ('code' in read) {
        if (!hasLabel)
            return reader.reject(read.code, 'date', read.message);
        reader.report(read.code, 'date', `The event stands among the undated: ${read.message}`, 'warning');
        return { ...own, date: '', original: text };
    }
    const season = /^-?\d{4}-(2[2-9]|3\d|4[01])$/.exec(text);
    if (season && Number(season[1]) === (Number(text.slice(2, 4)) + 1) % 100)
        reader.report('date/season-or-range', 'date', `'${text}' is a part of one year in EDTF; two years are written '${text.slice(0, 4)}/${text.slice(0, 2)}${text.slice(5)}'.`, 'warning');
    const twin = own.original === undefined && own.calendar === undefined && /^(?:fa|ps)\b/.test(options.locale ?? '') ? persianTwin(text) : null;
    if (twin !== null)
        reader.report('date/gregorian-year', 'date', `'${text}' is a date of the Gregorian calendar in EDTF; if the Persian one is meant, ${twin ? `it is '${twin}'` : 'write its month in words'}.`, 'warning');
    return { ...own, ...read };
}
/** A date that is EDTF, or in words and there is a reader for them; else the problem that it is none. Reports what the reader warns of. */
function readDateText(text, reader, field, { readDate, reference, locale, timeZone }) {
    const why = whyNotEdtf(text);
    if (why === null)
        return { date: text };
    if (!readDate)
        return { code: 'date/not-edtf', message: `'${text.slice(0, 80)}' is not EDTF: ${why}` };
    const { edtf, calendar, original = text, within, diagnostics = [] } = tryRead(readDate, text, { reference, locale, timeZone });
    for (const { code, message, severity } of diagnostics)
        if (severity === 'warning')
            reader.report(code, field, message, 'warning');
    if (edtf !== null && whyNotEdtf(edtf) === null)
        return { date: edtf, original, ...reader.some({ calendar, within: within || undefined }) };
    const message = diagnostics.filter(({ severity }) => severity === 'error').map((one) => one.message).join(' ');
    return { code: 'date/not-understood', message: message || `'${text.slice(0, 80)}' is not understood.` };
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
    reader.report(read.code, field, read.message);
    return undefined;
}
function whyNotEdtf(text) {
    try {
        parseEdtf(text);
        return null;
    }
    catch (error) {
        return error instanceof EdtfError ? `${error.message} (position ${error.position})` : String(error);
    }
}
function readQuote(reader) {
    const quote = reader.object('quote');
    quote?.expect('quote');
    const text = quote?.text('text', MAX_TEXT);
    if (!quote || text === undefined)
        return undefined;
    return { text, ...quote.some({ by: quote.text('by', MAX_LABEL), role: quote.text('role', MAX_LABEL), paraphrase: quote.boolean('paraphrase') }), ...quote.langs() };
}
function readMedia(reader) {
    reader.expect('media');
    const type = reader.oneOf('type', MEDIA_TYPES, CALLED.media, 'media/type');
    if (!type)
        return null;
    const films = FILMS[type];
    const address = films ? reader.string('src', MAX_LABEL) : reader.media('src');
    const src = films ? films.map((film) => film.exec(address ?? '')?.[1]).find(Boolean) : address;
    if (src === undefined)
        return reader.reject('media/src', 'src', `Expected its address or id.`);
    const alt = reader.text('alt', MAX_TITLE);
    if (alt === undefined && type === 'image')
        reader.report('media/no-alt', 'alt', 'A picture has words for those who do not see it; of one that only adorns they are empty.', 'warning');
    return {
        type, src, alt: alt ?? '', ...reader.some({
            width: reader.size('width'), height: reader.size('height'), caption: reader.text('caption', MAX_TEXT), credit: reader.text('credit', MAX_LABEL), poster: reader.media('poster'),
            captions: reader.media('captions'), transcript: reader.text('transcript', MAX_TRANSCRIPT),
        }), ...reader.langs(),
    };
}

// Which cards the first view should have: as many as there is room for, the weightier rather than the others. Choosing
// intervals on a few tracks is a flow of least cost along time (Arkin and Silverberg 1987); found by successive paths.
/** With more events nobody sees the difference, and the paths take long. */
const MOST_EVENTS = 1200;
/** Weight of a card: one of the greatest importance outweighs two of the least. */
const weightOf = (importance) => 1 + 2 * importance * importance;
/** With more events there is no burst that the others do not hide. */
const MOST_TURNED = 200;
/**
 * The lane, counted from the axis, and the side of each chosen moment; empty where there are too many events. `moments`
 * ascending. Cards stand on the later side where that serves; in a burst that is narrower than a card the first of its
 * moments stand on the earlier one, so that twice as many have room.
 */
function seatsOf(chronicle, moments, { lanes, reachMs, turnMs, backMs }) {
    if (moments.length > MOST_EVENTS || !(reachMs > 0))
        return new Map();
    const at = (index) => chronicle.anchor[index] ?? 0;
    // A hair wider, so that rounding never hides what was chosen.
    const reach = reachMs * (1 + 1e-9);
    const weigh = (index) => weightOf(chronicle.importance[index] ?? 0);
    const choose = (sideOf) => {
        const intervals = moments.map((index) => {
            const side = sideOf(index);
            return { index, side, from: side > 0 ? at(index) : at(index) - reach, to: side > 0 ? at(index) + reach : at(index) };
        }).filter(({ from, to }) => from < to);
        return bestOf(intervals, lanes, weigh);
    };
    const usual = (index) => (at(index) < turnMs ? 1 : -1);
    const isFree = (index) => at(index) < turnMs && at(index) >= backMs;
    const early = (index) => (isFree(index) ? -1 : usual(index));
    const byTurns = (index) => (index % 2 === 0 ? early(index) : usual(index));
    let best = choose(usual);
    for (let isBetter = moments.length <= MOST_TURNED; isBetter && best.chosen.length < moments.length;) {
        isBetter = false;
        const turned = moved(best.chosen, -1, lanes, isFree);
        for (const [kept, other] of [[best.chosen, early], [turned, usual], [turned, byTurns]]) {
            const sides = new Map(kept.map(({ index, side }) => [index, side]));
            const next = choose((index) => sides.get(index) ?? other(index));
            if (next.weight > best.weight)
                [best, isBetter] = [next, true];
        }
    }
    return inLanes(moved(best.chosen, 1, lanes, isFree), lanes);
}
/** The same cards, those that are free to and have room on this side of their stem turned to it. */
function moved(chosen, side, lanes, isFree) {
    const list = [...chosen].sort((a, b) => (a.index - b.index) * -side);
    list.forEach((one, place) => {
        if (one.side === side || !isFree(one.index))
            return;
        const [from, to] = side > 0 ? [one.to, 2 * one.to - one.from] : [2 * one.from - one.to, one.from];
        const near = list.filter((other) => other !== one && other.from < to && other.to > from);
        const isFull = [from, ...near.map((other) => other.from)].some((ms) => ms >= from && near.filter((other) => other.from <= ms && other.to > ms).length >= lanes);
        if (!isFull)
            list[place] = { index: one.index, side, from, to };
    });
    return list;
}
/** Those of the intervals that weigh most together, at most `lanes` of them at any moment. */
function bestOf(intervals, lanes, weigh) {
    const times = [...new Set(intervals.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
    const place = new Map(times.map((ms, i) => [ms, i]));
    const own = intervals.map((interval) => ({ from: place.get(interval.from) ?? 0, to: place.get(interval.to) ?? 0, room: 1, used: 0, cost: -weigh(interval.index) }));
    const arcs = [...times.slice(1).map((_, i) => ({ from: i, to: i + 1, room: lanes, used: 0, cost: 0 })), ...own];
    const onward = [...arcs].sort((a, b) => a.from - b.from);
    const back = [...arcs].sort((a, b) => b.to - a.to);
    for (let lane = 0; lane < lanes && push(onward, back, times.length - 1); lane++)
        ;
    const chosen = intervals.filter((_, i) => own[i]?.used === 1);
    return { chosen, weight: chosen.reduce((sum, { index }) => sum + weigh(index), 0) };
}
/**
 * Sends one track along the cheapest path from the first moment to the last; false where there is none. Paths run along time
 * but for what they take back of others, so that a few sweeps there and back find it.
 */
function push(onward, back, last) {
    const cost = new Float64Array(last + 1).fill(Infinity);
    const via = [];
    let isCheaper = true;
    const reach = (to, next, arc) => {
        if (next >= (cost[to] ?? 0) - 1e-9)
            return;
        cost[to] = next;
        via[to] = arc;
        isCheaper = true;
    };
    cost[0] = 0;
    while (isCheaper) {
        isCheaper = false;
        for (const arc of onward)
            if (arc.used < arc.room)
                reach(arc.to, (cost[arc.from] ?? 0) + arc.cost, arc);
        for (const arc of back)
            if (arc.used > 0)
                reach(arc.from, (cost[arc.to] ?? 0) - arc.cost, arc);
    }
    if (last < 1 || !((cost[last] ?? 0) < 0))
        return false;
    for (let node = last; node > 0;) {
        const arc = via[node];
        if (!arc)
            return false;
        const isOnward = arc.to === node;
        arc.used += isOnward ? 1 : -1;
        node = isOnward ? arc.from : arc.to;
    }
    return true;
}
/**
 * A lane for each interval: the one that has been free the longest, so that cards have room to grow; from the highest one
 * down, so that leaders pass before the cards that follow and not behind their words.
 */
function inLanes(intervals, lanes) {
    const ends = [...Array(lanes)].map(() => -Infinity);
    const seats = new Map();
    for (const { index, from, to, side } of [...intervals].sort((a, b) => a.from - b.from || a.index - b.index)) {
        let best = -1;
        for (let lane = lanes - 1; lane >= 0; lane--) {
            const end = ends[lane] ?? 0;
            if (end <= from && (best < 0 || end < (ends[best] ?? 0)))
                best = lane;
        }
        if (best < 0)
            continue;
        ends[best] = to;
        seats.set(index, { lane: best, side });
    }
    return seats;
}

// Lanes for periods: bars that overlap in time collide at every scale, so they never share one.
/**
 * Gives each period a lane in which its bar is free, the weightier and the longer ones first, and the distance D for its label
 * to the nearest start in that lane. As long as there are lanes, labels that start closer than `labelMs` get different ones.
 * One without a lane, and one whose label is hidden, is a child of the period that takes its room. Writes into the columns.
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
// Nöllenburg, Poon, Wolff 2010.) No two cards of a lane ever overlap, and what shows at one scale shows at every closer one.
/** The lane of an event that has no place of its own. */
const NO_LANE = 255;
const NO_EDGES = [-Infinity, Infinity];
/** The side of an event's card. */
const sideOf = ({ side }, index) => (side[index] === -1 ? -1 : 1);
/** Whether an event is among those that were asked for: the others stand on the axis, hollow and without a name. */
const isLabelled = ({ matches }, index) => matches?.[index] !== 0;
/** Two cards that face each other share the distance of their stems. */
const FACING = 0.5;
const CLASSES = 16;
const MOST_SPAN_LANES = 6;
/** A lane for each event, and the scale from which on its card shows: once for all views, so that cards never overlap or jump. */
function createLabelling(chronicle, { lanes, spanLanes = MOST_SPAN_LANES, turnMs = Infinity, backMs = Infinity, edges = NO_EDGES, labelMs = 0, reachMs = 0, matches }) {
    const { count, kind, anchor, importance } = chronicle;
    const lane = new Uint8Array(count).fill(NO_LANE);
    const D = new Float64Array(count);
    const parent = new Int32Array(count).fill(-1);
    const side = new Int8Array(count).fill(1);
    // Per lane the cards of either side.
    const placed = [...Array(Math.max(1, lanes))].map(() => ({ 1: [], [-1]: [] }));
    const order = [];
    const moments = [];
    const spans = [];
    for (let i = 0; i < count; i++)
        if (isLabelled({ matches }, i))
            (kind[i] === 2 /* Kind.Span */ ? spans : moments).push(i);
    const seats = seatsOf(chronicle, moments, { lanes: placed.length, reachMs, turnMs, backMs });
    for (const i of moments)
        side[i] = seats.get(i)?.side ?? ((anchor[i] ?? 0) < turnMs ? 1 : -1);
    /**
     * The nearest placed event of a line that blocks `e`: one that is itself hidden at the scale where they touch does not. Of
     * cards on the other side only those that `e` faces (`way`: -1 earlier, +1 later, 0 either) are asked.
     */
    const look = (line, laneIndex, e, way) => {
        const t = anchor[e] ?? 0;
        const part = way === 0 ? 1 : FACING;
        let after = lowerBound(line, e);
        let before = after - 1;
        // Back to back at one moment.
        while (way !== 0 && anchor[line[after] ?? -1] === t)
            after++;
        while (way !== 0 && anchor[line[before] ?? -1] === t)
            before--;
        for (;;) {
            const p = way > 0 ? undefined : line[before];
            const s = way < 0 ? undefined : line[after];
            const dp = p === undefined ? Infinity : t - (anchor[p] ?? 0);
            const ds = s === undefined ? Infinity : (anchor[s] ?? 0) - t;
            const near = dp <= ds ? p : s;
            const d = Math.min(dp, ds) * part;
            if (near === undefined)
                return { lane: laneIndex, d: Infinity, blocker: -1 };
            if (d === 0 || (D[near] ?? 0) > d)
                return { lane: laneIndex, d, blocker: near };
            if (dp <= ds)
                before--;
            else
                after++;
        }
    };
    const evaluate = (e) => {
        let best = { lane: 0, d: -1, blocker: -1 };
        const seat = seats.get(e)?.lane;
        for (let l = seat ?? 0; l < (seat === undefined ? placed.length : seat + 1) && best.d !== Infinity; l++) {
            const way = sideOf({ side }, e);
            const own = look(placed[l]?.[way] ?? [], l, e, 0);
            const facing = look(placed[l]?.[way > 0 ? -1 : 1] ?? [], l, e, way);
            const place = facing.d < own.d ? facing : own;
            if (place.d > best.d)
                best = place;
        }
        return best;
    };
    const put = (e, place) => {
        D[e] = place.d;
        parent[e] = place.blocker;
        order.push(e);
        const line = placed[place.lane]?.[sideOf({ side }, e)];
        if (place.d === 0 || !line)
            return;
        lane[e] = place.lane;
        line.splice(lowerBound(line, e), 0, e);
    };
    const classOf = (e) => Math.min(CLASSES - 1, Math.floor((importance[e] ?? 0) * CLASSES));
    for (const isSeated of [true, false]) {
        for (let one = CLASSES - 1; one >= 0; one--)
            placeFarthestFirst(moments.filter((e) => seats.has(e) === isSeated && classOf(e) === one), evaluate, put);
    }
    const periods = layoutSpanLanes(chronicle, spans, { lanes: spanLanes, labelMs }, { lane, D, parent });
    return { lanes: placed.length, spanLanes: periods.lanes, lane, D, parent, order: Uint32Array.from([...order, ...periods.order]), side, edges, matches };
}
/**
 * Among equals the one that stands freest comes first. A place only gets worse as others are put, so a heap of the last
 * known distances serves: an event is evaluated anew when it comes to the top, and put if it would stay there.
 */
function placeFarthestFirst(members, evaluate, put) {
    const key = new Map();
    const heap = [...members];
    const isBefore = (a, b) => {
        const ka = key.get(a) ?? Infinity;
        const kb = key.get(b) ?? Infinity;
        return ka > kb || (ka === kb && a < b);
    };
    const sink = (from) => {
        const e = heap[from];
        if (e === undefined)
            return;
        let i = from;
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
    };
    // All begin equal and in time order, which is a heap already.
    for (let top = heap[0]; top !== undefined; top = heap[0]) {
        const place = evaluate(top);
        const isStale = place.d < (key.get(top) ?? Infinity);
        key.set(top, place.d);
        if (isStale) {
            sink(0);
            if (heap[0] !== top)
                continue;
        }
        put(top, place);
        const last = heap.pop();
        if (last !== undefined && last !== top) {
            heap[0] = last;
            sink(0);
        }
    }
}
/** Where `e` stands, or would stand, in an ascending list. */
function lowerBound(list, e) {
    let low = 0;
    let high = list.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((list[middle] ?? Infinity) < e)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** The first event whose anchor is at or after `ms`. */
function firstAt(anchor, ms) {
    let low = 0;
    let high = anchor.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((anchor[middle] ?? Infinity) < ms)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Moments with their anchor in `[fromMs, toMs]`, ascending. */
function momentsIn({ anchor, kind, count }, fromMs, toMs) {
    const found = [];
    for (let i = firstAt(anchor, fromMs); i < count && (anchor[i] ?? Infinity) <= toMs; i++)
        if (kind[i] !== 2 /* Kind.Span */)
            found.push(i);
    return found;
}
/** Those of them that have a card where the smallest card and its gap are `minD` ms wide. */
function cardsIn(chronicle, { D, lane }, fromMs, toMs, minD) {
    return momentsIn(chronicle, fromMs, toMs).filter((i) => lane[i] !== NO_LANE && (D[i] ?? 0) >= minD);
}
/** Periods that touch `[fromMs, toMs]`, ascending. */
function spansIn({ from, to, kind, count }, fromMs, toMs) {
    const found = [];
    for (let i = 0; i < count; i++)
        if (kind[i] === 2 /* Kind.Span */ && (from[i] ?? Infinity) <= toMs && (to[i] ?? -Infinity) > fromMs)
            found.push(i);
    return found;
}
/** The card or label that an event shows by at this scale: its own, else that of the nearest ancestor that has one. -1 for none. */
function hostOf({ D, parent, lane }, index, minD) {
    let host = index;
    while (host >= 0 && (lane[host] === NO_LANE || (D[host] ?? 0) < minD))
        host = parent[host] ?? -1;
    return host;
}
/** Per event: how many without a card of their own its card stands for. */
function hostCounts({ D, parent, lane, order }, minD) {
    const counts = new Uint32Array(D.length);
    for (let rank = order.length - 1; rank >= 0; rank--) {
        const e = order[rank] ?? 0;
        const host = parent[e] ?? -1;
        if (host >= 0 && (lane[e] === NO_LANE || (D[e] ?? 0) < minD))
            counts[host] = (counts[host] ?? 0) + 1 + (counts[e] ?? 0);
    }
    return counts;
}
/** The events that a card, or the label of a period, stands for at this scale, in time order, without itself. */
function stackOf(labelling, index, minD) {
    return [...labelling.order].filter((e) => e !== index && hostOf(labelling, e, minD) === index).sort((a, b) => a - b);
}

// The Viewport: which stretch of time is seen, and how large. An immutable value; every gesture makes a new one.
/** +1 where later is further right, -1 where it is further left: the one place where direction enters. */
const sign = (viewport) => (viewport.timeDirection === 'rtl' ? -1 : 1);
/** Px from the chart's left edge. */
const timeToPx = (viewport, ms) => viewport.widthPx / 2 + (sign(viewport) * (ms - viewport.centerMs)) / viewport.msPerPx;
const pxToTime = (viewport, px) => viewport.centerMs + sign(viewport) * (px - viewport.widthPx / 2) * viewport.msPerPx;
/**
 * The viewport at another centre and scale: the one way in which a view moves. A place that is no place (not finite, a scale
 * that is not above 0, as sizes of a hidden page make them) is refused: the same viewport comes back, as for a move to where it is.
 */
function placeView(viewport, centerMs, msPerPx = viewport.msPerPx) {
    const isPlace = Number.isFinite(centerMs) && msPerPx > 0 && Number.isFinite(centerMs / msPerPx) && Number.isFinite(msPerPx * viewport.widthPx);
    const isMove = centerMs !== viewport.centerMs || msPerPx !== viewport.msPerPx;
    return isPlace && isMove ? { ...viewport, centerMs, msPerPx } : viewport;
}
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
    return factor === 1 ? viewport : placeView(viewport, pxToTime(viewport, px) - sign(viewport) * (px - viewport.widthPx / 2) * msPerPx, msPerPx);
}
/** In widths of the view; above 0 is later. */
function panBy(viewport, views) {
    return placeView(viewport, viewport.centerMs + views * viewport.widthPx * viewport.msPerPx);
}
/** One view later (1) or earlier (-1), and no farther than the data: its last moment stays near that end of the view. */
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
/** Pans as little as needed until nothing of the event's card is cut by an edge; the scale stays. A callout and a period's label find their own room. */
function revealView(chronicle, labelling, viewport, index) {
    const { anchor, kind, from, to } = chronicle;
    const { metrics: { cardMinPx, cardMaxPx }, msPerPx, centerMs } = viewport;
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
/** The event that stands about `spanMs` from another, later (1) or earlier (-1): the nearest to there of those beyond it. -1 for none. */
function eventFrom({ anchor, count }, index, spanMs, step) {
    const wanted = (anchor[index] ?? 0) + step * spanMs;
    const away = (i) => Math.abs((anchor[i] ?? Infinity) - wanted);
    let best = index + step;
    if (best < 0 || best >= count)
        return -1;
    // Anchors ascend: the first that is no nearer ends the search.
    for (let i = best + step; i >= 0 && i < count && away(i) <= away(best); i += step)
        best = i;
    return best;
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
const OVERVIEW_PX = 14;
/** Under all. */
const EDGE_PX$1 = 2;
const OVERVIEW_GAP_PX = 9;
/** Lanes stretch this far into height that nobody needs. */
const STRETCH = 1.2;
/** The most that the rows of periods stretch by, and what they have of it before lanes stretch: room between a name and its bar. */
const LOOSE_PX = 8;
const LEAST_LOOSE_PX = 3;
/** Px after which the Scene's origin hops: pans within it leave every x alone. */
const ORIGIN_STEP_PX = 4096;
/** Which lanes hold a card at any scale: empty ones take no height. Index: lane; value: row from the axis, or -1. */
function rowsOfLanes({ chronicle, labelling }) {
    const isUsed = [...Array(labelling.lanes)].fill(false);
    for (let i = 0; i < chronicle.count; i++) {
        const lane = labelling.lane[i] ?? NO_LANE;
        if (chronicle.kind[i] !== 2 /* Kind.Span */ && lane !== NO_LANE)
            isUsed[lane] = true;
    }
    let row = 0;
    return isUsed.map((used) => (used ? row++ : -1));
}
/** Whether some period found no lane and stands as a hairline in one more row. */
const hasHairlines = (chronicle, labelling) => chronicle.kind.some((kind, i) => kind === 2 /* Kind.Span */ && labelling.lane[i] === NO_LANE);
/** Rows of words under the axis: units, larger units, and those of a second calendar. */
const axisRows = (words) => (words.secondaryCalendar ? 3 : 2);
function heights(chronicle, labelling, viewport) {
    const { metrics, words } = viewport;
    const rows = rowsOfLanes({ chronicle, labelling });
    const cards = rows.filter((row) => row >= 0).length;
    const spans = labelling.spanLanes * metrics.spanHeightPx + (hasHairlines(chronicle, labelling) ? SPAN_GAP_PX : 0);
    return { cards, rows, below: AXIS_GAP_PX + axisRows(words) * metrics.axisRowPx + (spans > 0 ? spans + SPAN_GAP_PX : 0) + EDGE_PX$1 };
}
/** Px over the highest card: of the overview, which is seen at closer scales only. Under the chart its place would be a blank. */
const topOf = ({ count }, { isMap }) => TOP_PX + (count > 1 && !isMap ? OVERVIEW_PX + OVERVIEW_GAP_PX : 0);
/** Least height of one lane of cards. */
const laneHeight = (metrics) => metrics.cardHeightPx + LANE_GAP_PX;
/** Px of height that a chart with this labelling needs at least. */
function neededHeight(chronicle, labelling, viewport) {
    const { cards, below } = heights(chronicle, labelling, viewport);
    return topOf(chronicle, viewport) + cards * laneHeight(viewport.metrics) + leaderPx(viewport) + below;
}
function rowsOf(chronicle, labelling, viewport) {
    const { metrics, heightPx, isFilled, words } = viewport;
    const { cards, below, rows } = heights(chronicle, labelling, viewport);
    const least = laneHeight(metrics);
    const topPx = topOf(chronicle, viewport);
    const leader = leaderPx(viewport);
    const free = heightPx - topPx - leader - below;
    const airPx = labelling.spanLanes === 0 ? 0 : Math.max(0, Math.min(LEAST_LOOSE_PX * (labelling.spanLanes + 1), free - cards * least));
    const pitch = cards > 0 ? Math.floor(Math.max(least, Math.min(isFilled ? Infinity : least * STRETCH, (free - airPx) / cards))) : 0;
    // What no lane takes stands above the axis, where a leader or nothing is, and not under the last row.
    const axisY = topPx + cards * pitch + leader + (isFilled ? Math.max(0, free - airPx - cards * pitch) : 0);
    const labelY = axisY + AXIS_GAP_PX + Math.round(metrics.axisRowPx * 0.7);
    // Height that nobody needs gives the periods air.
    const loosePx = labelling.spanLanes === 0 ? 0 : Math.max(0, Math.min(LOOSE_PX, Math.floor((heightPx - axisY - below) / (labelling.spanLanes + 1))));
    const foot = axisY + below + loosePx * (labelling.spanLanes + 1);
    const spansY = axisY + AXIS_GAP_PX + axisRows(words) * metrics.axisRowPx + SPAN_GAP_PX + loosePx;
    return {
        cardY: rows.map((row) => topPx + (cards - 1 - row) * pitch), rowOf: rows, axisY, labelY, contextY: labelY + metrics.axisRowPx, secondaryY: labelY + 2 * metrics.axisRowPx, spansY,
        spanPitch: metrics.spanHeightPx + loosePx, overviewY: TOP_PX, overviewPx: OVERVIEW_PX, heightPx: foot,
    };
}
function frameOf(chronicle, labelling, viewport) {
    const { msPerPx, centerMs, widthPx, words } = viewport;
    const [fromMs, toMs] = extentOf(viewport);
    const minD = minDistance(viewport);
    const way = sign(viewport);
    const originMs = Math.round(centerMs / (msPerPx * ORIGIN_STEP_PX)) * msPerPx * ORIGIN_STEP_PX;
    return {
        chronicle, labelling, viewport, fromMs, toMs, minD, sign: way,
        offsetPx: Math.round(widthPx / 2 - (way * (centerMs - originMs)) / msPerPx),
        x: (ms) => Math.round((way * (ms - originMs)) / msPerPx),
        rows: rowsOf(chronicle, labelling, viewport), counts: hostCounts(labelling, minD),
        date: (index) => dateWords(chronicle, index, words),
    };
}
/** Words of a date are the same in each frame: kept per Chronicle and setting. */
const written = new WeakMap();
function dateWords(chronicle, index, words) {
    let byWords = written.get(chronicle);
    if (!byWords)
        written.set(chronicle, (byWords = new WeakMap()));
    let list = byWords.get(words);
    if (!list)
        byWords.set(words, (list = []));
    return (list[index] ??= eventDate(chronicle, index, { ...words, style: 'short' }).join(' · '));
}
/**
 * The words of an event's date, and those in the second calendar where the day is known. A date that was written in
 * another calendar is shown as it was written, in the digits around it; what it is in the calendars shown follows.
 */
function eventDate({ events, dates, kind, anchor }, index, words) {
    const [event, date, day = NaN] = [events[index], dates[index], anchor[index]];
    if (!event || !date)
        return [];
    if (event.dateLabel !== undefined)
        return [event.dateLabel];
    const isDay = kind[index] === 0 /* Kind.Point */ && date.kind === 'date' && date.qualifier === '';
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
    if (!isDay || !second || second === (words.calendar ?? 'gregory') || calendarOf(second)?.covers(day) !== true)
        return [own];
    return [own, formatMoment(day, 'dayMonthYear', { ...words, calendar: second })];
}
/** The words of a date that has no place on the axis: what is known of it ('11 March'), or that nothing is. */
function undatedWords({ date, dateLabel }, words) {
    return dateLabel ?? (date === '' ? messagesFor(words.locale).undated : formatDate(parseEdtf(date), words));
}

// Where a timeline opens, and how far it may be moved from there.
/** Room before the first event, and behind the last one: a mark and a little air. A card at the end stands on the earlier side. */
const EDGE_START_PX = 24;
const EDGE_END_PX = 26;
/** Behind a period that goes on: its hatching and the arrow. */
const OPEN_END_PX = 56;
const LEAST_UNITS = 8;
/** A period that lasts longer than this many times the moments' range is cut by the view. */
const LONG_PERIOD = 3;
const lastOf = (chronicle, i) => {
    const to = chronicle.to[i] ?? 0;
    return Number.isFinite(to) ? to : Math.max(chronicle.nowMs ?? 0, chronicle.unitEnd[i] ?? 0);
};
const firstOf = (chronicle, i) => {
    const from = chronicle.from[i] ?? 0;
    return Number.isFinite(from) ? from : (chronicle.anchor[i] ?? 0);
};
/** The range of the events that `take` chooses; null for none. */
function rangeOf(chronicle, take) {
    let range = null;
    for (let i = 0; i < chronicle.count; i++) {
        if (!take(i))
            continue;
        const isPoint = chronicle.kind[i] === 0 /* Kind.Point */;
        const from = firstOf(chronicle, i);
        const to = isPoint ? from : lastOf(chronicle, i);
        const endPx = chronicle.kind[i] === 2 /* Kind.Span */ && ((chronicle.flags[i] ?? 0) & 4 /* Flag.OpenEnd */) !== 0 ? OPEN_END_PX : EDGE_END_PX;
        range = range ? { from: Math.min(range.from, from), to: Math.max(range.to, to), endPx: Math.max(range.endPx, endPx) } : { from, to, endPx };
    }
    return range;
}
/** What the first view holds: all moments, and the periods that are not much longer than their range. */
function storyRange(chronicle) {
    const isMoment = (i) => chronicle.kind[i] !== 2 /* Kind.Span */;
    const moments = rangeOf(chronicle, isMoment);
    if (!moments)
        return rangeOf(chronicle, () => true);
    const longest = Math.max(moments.to - moments.from, LEAST_UNITS * chronicle.finestMs) * LONG_PERIOD;
    return rangeOf(chronicle, (i) => isMoment(i) || lastOf(chronicle, i) - firstOf(chronicle, i) <= longest);
}
/** Where the story that the first view shows begins and ends, civil ms; null for nothing. */
function storyEdges(chronicle) {
    const range = storyRange(chronicle);
    return range && [range.from, range.to];
}
/** The viewport with a new centre and scale: six years beside three weeks do not squeeze the news into one pixel. */
function firstView(chronicle, viewport) {
    const range = storyRange(chronicle);
    const { widthPx, metrics } = viewport;
    if (!range)
        return placeView(viewport, chronicle.nowMs ?? 0, (LEAST_UNITS * chronicle.finestMs) / widthPx);
    const inner = Math.max(widthPx - EDGE_START_PX - range.endPx, widthPx / 4);
    const msPerPx = Math.max((LEAST_UNITS * chronicle.finestMs) / widthPx, (range.to - range.from) / inner);
    // What is left over when the least range rules: a lone moment stands one third from the start.
    const sparePx = Math.max(0, inner - (range.to - range.from) / msPerPx);
    const leadPx = range.to === range.from ? Math.min(widthPx / 3, Math.max(EDGE_START_PX, widthPx - metrics.cardMaxPx - EDGE_END_PX)) : EDGE_START_PX + sparePx / 2;
    return placeView(viewport, range.from + (widthPx / 2 - leadPx) * msPerPx, msPerPx);
}
/** From one unit of the finest precision across the view to everything in it, long periods included; the given view, the first one, lies within. */
function limitsOf(chronicle, first) {
    const all = rangeOf(chronicle, () => true) ?? { from: first.centerMs, to: first.centerMs, endPx: EDGE_END_PX };
    const room = Math.max(first.widthPx - EDGE_START_PX - all.endPx, first.widthPx / 4);
    return {
        minMsPerPx: Math.min(chronicle.finestMs / first.widthPx, first.msPerPx),
        maxMsPerPx: Math.max((all.to - all.from) / room, first.msPerPx),
        fromMs: all.from, toMs: Math.max(all.to, chronicle.nowMs ?? all.to),
    };
}
/** The view within the limits: no more than three quarters of it may lie beyond the data. */
function clampView(viewport, limits) {
    const msPerPx = Math.min(limits.maxMsPerPx, Math.max(limits.minMsPerPx, viewport.msPerPx));
    const slack = (viewport.widthPx / 4) * msPerPx;
    const centerMs = Math.min(limits.toMs + slack, Math.max(limits.fromMs - slack, viewport.centerMs));
    return placeView(viewport, centerMs, msPerPx);
}

// Ticks of the axis: one ladder from minutes to billions of years, in civil ms and without `Date`, and the words under them.
const even = (ms) => ({ floor: (t) => Math.floor(t / ms) * ms, next: (t) => t + ms });
const DAY = even(MS_PER_DAY);
/** Every `n`th month of the year; a last one that would crowd the next year's first is left out (a Hebrew 13th). */
const months = ({ fields, monthStart, monthsIn }, n) => {
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
        return { start, end, day: Math.floor((ms - start) / MS_PER_DAY), last: Math.floor((days - Math.ceil(n / 2) - 1) / n) * n };
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
/** Years that are multiples of `n`; before the common era the multiples as they are counted there (year 1 - n is n BC). */
const years = ({ fields, monthStart }, n) => {
    const start = (year) => (year > 0 ? (year >= n ? Math.floor(year / n) * n : 1 - n) : 1 - Math.ceil((1 - year) / n) * n);
    return {
        floor: (ms) => monthStart(start(fields(ms).year)),
        next: (ms) => {
            const { year } = fields(ms);
            return monthStart(year > 0 ? year + n : year + n > 0 ? n : year + n);
        },
    };
};
/** Centuries as they are counted: the first begins with year 1, later ones with a hundred, those before it with years such as 500 BC. */
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
/** Nobody counts centuries farther back than this. */
const FIRST_CENTURY = -9999;
const MINUTE = 60_000;
const HOUR = 3_600_000;
/** Of any calendar but the Gregorian one: Hebrew years of twelve months have 353 days at least. */
const SHORTEST_YEAR_DAYS = 353;
function laddersOf(calendar) {
    const dayContext = { unit: DAY, style: 'weekday' };
    const monthContext = { unit: months(calendar, 1), style: 'monthYear' };
    const yearContext = { unit: years(calendar, 1), style: 'year' };
    const yearMs = (calendar.id === 'gregory' ? 365 : SHORTEST_YEAR_DAYS) * MS_PER_DAY;
    const hasCenturies = calendar.id === 'gregory';
    const yearRung = (n) => ({
        name: `${n}y`, shortestMs: n * yearMs, style: 'year', ...(n === 1 ? { isWithin: true } : {}), ...years(calendar, n),
        ...(hasCenturies && n >= 10 && n <= 50 ? { context: { unit: CENTURY, style: 'century' } } : {}),
    });
    // 1, 2, 5, 10, 25 and 50 years, then 1, 2, 5 of each power of ten.
    const centuries = hasCenturies ? [{ name: 'century', shortestMs: 99 * yearMs, style: 'century', isWithin: true, ...CENTURY }] : [];
    const yearRungs = [...[1, 2, 5, 10, 25, 50].map(yearRung), ...centuries, ...[...Array(10).keys()].map((power) => [1, 2, 5].map((n) => yearRung(n * 10 ** (power + 2)))).flat()];
    const month = { name: '1mo', shortestMs: 28 * MS_PER_DAY, style: 'month', isWithin: true, ...months(calendar, 1), context: yearContext };
    const axis = [
        ...[1, 5, 15, 30].map((n) => ({ name: `${n}min`, shortestMs: n * MINUTE, style: 'time', ...even(n * MINUTE), context: dayContext })),
        ...[1, 3, 6, 12].map((n) => ({ name: `${n}h`, shortestMs: n * HOUR, style: 'time', ...even(n * HOUR), context: dayContext })),
        { name: '1d', shortestMs: MS_PER_DAY, style: 'day', ...DAY, context: monthContext },
        ...[2, 7].map((n) => ({ name: `${n}d`, shortestMs: n * MS_PER_DAY, style: 'day', ...daysOfMonth(calendar, n), context: monthContext })),
        month,
        ...[3, 6].map((n) => ({ name: `${n}mo`, shortestMs: n * 29 * MS_PER_DAY, style: 'month', ...months(calendar, n), context: yearContext })),
        ...yearRungs,
    ];
    return { axis, alone: [{ name: '1mo', shortestMs: month.shortestMs, style: 'monthYear', isWithin: true, ...monthContext.unit }, ...yearRungs] };
}
const ladders = new Map();
function laddersFor(calendar) {
    let own = ladders.get(calendar.id);
    if (!own)
        ladders.set(calendar.id, (own = laddersOf(calendar)));
    return own;
}
/** No axis has room for more. */
const MOST_TICKS = 400;
/** Beyond 292 million years a double no longer holds the start of each day: there years are the finest. */
const DAYS_EXACT_MS = 2 ** 63;
/** Px beside a label, so that two never touch. */
const LABEL_GAP_PX = 12;
const NONE = { step: '', stepMs: Infinity, ticks: [], context: [], era: null };
const isRange = (from, to, msPerPx) => Number.isFinite(from) && Number.isFinite(to) && from < to && msPerPx > 0;
/**
 * The finest rung whose labels stand at least `minPx` apart and have room for their letters, in the calendar of the words,
 * or the Gregorian one where that does not cover the range.
 * Empty for a range that is not finite, is empty, or has more ticks than any axis could show.
 */
function ticksOf(fromMs, toMs, msPerPx, sizes, words) {
    if (!isRange(fromMs, toMs, msPerPx))
        return NONE;
    const calendar = calendarFor(words.calendar, fromMs, toMs);
    return finest(laddersFor(calendar).axis, fromMs, toMs, msPerPx, sizes, { ...words, calendar: calendar.id });
}
/** Months or years of the second calendar, for a row of its own; empty where there is none, or it does not cover the range. */
function secondaryTicksOf(fromMs, toMs, msPerPx, sizes, words) {
    const { secondaryCalendar } = words;
    if (!secondaryCalendar || secondaryCalendar === (words.calendar ?? 'gregory') || !isRange(fromMs, toMs, msPerPx))
        return NONE;
    const calendar = calendarFor(secondaryCalendar, fromMs, toMs);
    return calendar.id === secondaryCalendar ? finest(laddersFor(calendar).alone, fromMs, toMs, msPerPx, sizes, { ...words, calendar: calendar.id }) : NONE;
}
function finest(ladder, fromMs, toMs, msPerPx, { minPx, charPx }, words) {
    const least = Math.max(minPx * msPerPx, Math.abs(fromMs) > DAYS_EXACT_MS ? SHORTEST_YEAR_DAYS * MS_PER_DAY : 0);
    for (const rung of ladder) {
        if (rung.shortestMs < least || (toMs - fromMs) / rung.shortestMs > MOST_TICKS)
            continue;
        const ticks = ticksOn(rung, fromMs, toMs, words);
        const longest = Math.max(...ticks.map((tick) => [...tick.label].length));
        if (rung.shortestMs >= (longest * charPx + LABEL_GAP_PX) * msPerPx) {
            return { step: rung.name, stepMs: rung.shortestMs, ticks, context: contextOf(rung, fromMs, toMs, words), era: eraOf(rung, fromMs, toMs, words) };
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
    return { ms, labelMs: ms, label: fill(messagesFor(words.locale).yearCE, { year: formatMoment(ms, 'year', words) }) };
}
/** The starts of the unit's tiles from the one that holds `from` to the first beyond `to`, as far as the calendar reaches. */
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
    return startsOf(context.unit, from, to).filter((start) => start <= to)
        .map((start) => ({ fromMs: start, toMs: context.unit.next(start), label: labelOf$1(start, context.style, words) }));
}

// The axis: ticks, their words, the larger units under them, and the as-of tick.
const LABEL_PAD_PX = 10;
const AS_OF_PX = 14;
const SHORT_AS_OF_PX = 8;
const YEAR_MS = 365 * 86_400_000;
const lettersOf$1 = (text) => [...text].length;
/** Nothing is labelled beyond this: the end of the larger unit in which the story's last moment stands. */
function horizonOf({ chronicle }, { ticks, context, stepMs }) {
    let last = chronicle.nowMs ?? -Infinity;
    chronicle.to.forEach((to, i) => { last = Math.max(last, Number.isFinite(to) ? (chronicle.anchor[i] ?? to) : -Infinity); });
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
function layoutAxis(frame, clusters) {
    const { viewport, fromMs, toMs, rows, x, offsetPx } = frame;
    const { charPx, tickMinPx } = viewport.metrics;
    const found = ticksOf(fromMs, toMs, viewport.msPerPx, { minPx: tickMinPx, charPx }, viewport.words);
    const set = found.era ? { ...found, ticks: [...found.ticks, found.era].sort((a, b) => a.ms - b.ms) } : found;
    const horizon = horizonOf(frame, set);
    const isSeen = (ms) => ms >= fromMs && ms <= toMs;
    const halfOf = (label) => (lettersOf$1(label) * charPx + LABEL_PAD_PX) / 2;
    /** A label is never cut by the chart's edge. */
    const fits = (at, label) => label !== '' && at + offsetPx - halfOf(label) >= 0 && at + offsetPx + halfOf(label) <= viewport.widthPx;
    const isKnown = (ms) => ms < horizon;
    // A unit's own tick closes the last one; a tick that would carry a label does not stand beyond the horizon.
    const ticks = set.ticks.filter((tick) => isSeen(tick.ms) && (tick.ms < horizon || (tick.ms === horizon && tick.labelMs !== tick.ms))).map((tick) => ({ key: String(tick.ms), x: x(tick.ms) }));
    const labels = apart(set.ticks.filter((tick) => isKnown(tick.ms)).map((tick) => ({ key: String(tick.ms), x: x(tick.labelMs), label: tick.label })).filter((label) => fits(label.x, label.label)), halfOf);
    const context = [];
    const borders = [];
    /** A label in the middle of what is seen of its unit, where it has room there. */
    const within = (fromMs, toMs, label) => {
        const [a, b] = [Math.max(fromMs, frame.fromMs), Math.min(toMs, frame.toMs)];
        const one = { key: String(fromMs), x: x((a + b) / 2), label };
        return (b - a) / viewport.msPerPx >= 2 * halfOf(label) && fits(one.x, label) ? [one] : [];
    };
    // A map says which year it is in, and no more.
    for (const unit of viewport.isMap && set.stepMs >= YEAR_MS ? [] : set.context) {
        if (unit.fromMs > horizon)
            continue;
        if (isSeen(unit.fromMs))
            borders.push({ key: String(unit.fromMs), x: x(unit.fromMs) });
        if (isKnown(unit.fromMs))
            context.push(...within(unit.fromMs, unit.toMs, unit.label));
    }
    const second = secondaryTicksOf(fromMs, toMs, viewport.msPerPx, { minPx: tickMinPx, charPx }, viewport.words);
    const isUnits = second.ticks.some((tick) => tick.labelMs !== tick.ms);
    const secondLabels = second.ticks.flatMap((tick, i) => {
        if (!isKnown(tick.ms))
            return [];
        if (isUnits)
            return within(tick.ms, second.ticks[i + 1]?.ms ?? tick.ms, tick.label);
        return fits(x(tick.ms), tick.label) ? [{ key: String(tick.ms), x: x(tick.ms), label: tick.label }] : [];
    });
    const secondary = viewport.words.secondaryCalendar === undefined ? null : {
        y: rows.secondaryY, labels: apart(secondLabels, halfOf),
        ticks: second.ticks.filter((tick) => isSeen(tick.ms) && tick.ms <= horizon).map((tick) => ({ key: String(tick.ms), x: x(tick.ms) })),
    };
    const axis = { y: rows.axisY, ticks, labels, context, borders, labelY: rows.labelY, contextY: rows.contextY, secondary };
    return { axis, asOf: layoutAsOf(frame, axis, halfOf, clusters) };
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
 * The word stands under its tick, at the chart's edge beside that; in the row of the units, else in that of larger ones, and
 * nowhere where both have their own words there: the date itself stands in the footer.
 */
function layoutAsOf({ chronicle, fromMs, toMs, viewport, rows, x, offsetPx }, axis, halfOf, clusters) {
    const { nowMs, hasAsOf } = chronicle;
    if (!hasAsOf || nowMs === null || nowMs < fromMs || nowMs > toMs)
        return null;
    const label = messagesFor(viewport.words.locale).asOf;
    const half = halfOf(label);
    const at = x(nowMs);
    const labelX = Math.round(Math.max(half, Math.min(viewport.widthPx - half, at + offsetPx))) - offsetPx;
    const isFree = (words) => words.every((other) => Math.abs(other.x - labelX) >= halfOf(other.label) + half);
    const row = [[axis.labels, axis.labelY], [axis.context, axis.contextY]].find(([words]) => isFree(words));
    // Beside a ring the tick has room above it only.
    const isCrowded = clusters.some((cluster) => Math.abs(cluster.x - at) <= cluster.widthPx / 2 + 1);
    return { x: at, y: rows.axisY, heightPx: isCrowded ? SHORT_AS_OF_PX : AS_OF_PX, label: row ? label : '', labelX, labelY: row?.[1] ?? axis.labelY };
}

// Which words of its date a card shows: all of them where there is room, else fewer, and never without the year.
/** Ever fewer words for a precision, each the end of a date. */
const SHORTER = {
    millisecond: ['dayMonthYear', 'monthYear', 'year'], second: ['dayMonthYear', 'monthYear', 'year'], minute: ['dayMonthYear', 'monthYear', 'year'],
    day: ['monthYear', 'year'], month: ['year'],
};
/** Letters differ in width: an estimate keeps this much room. */
const SLACK = 1.12;
/** A date that has no shorter words breaks into lines, at most so many. */
const MOST_LINES = 2;
/** Of a label that is cut, the part that its end may take. */
const TAIL_PART = 0.6;
const ELLIPSIS = '…';
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
    const isPlain = chronicle.kind[index] !== 2 /* Kind.Span */ && event?.dateLabel === undefined && event?.original === undefined && date?.kind === 'date' && date.qualifier === '';
    const shorter = isPlain ? (SHORTER[date.precision] ?? []).map((style) => formatMoment(chronicle.anchor[index] ?? 0, style, words)) : [];
    return [...new Set([all, own, ...shorter])];
}
const widthOf = (text, charPx) => [...text].length * charPx * SLACK;
/** The longest form that fits into one line of `roomPx`, else the shortest one; a label that not even lines hold loses its middle. */
function shownDate(chronicle, index, words, roomPx, charPx) {
    const forms = formsOf(chronicle, index, words);
    const fitting = forms.find((form) => widthOf(form, charPx) <= roomPx);
    return fitting ?? keepEnds(forms.at(-1) ?? '', Math.floor((roomPx * MOST_LINES) / (charPx * SLACK)));
}
/** At most `most` letters, at least from the last number on: words are left out before the last ones, where the year is. */
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
    return start === 0 ? text : [...words.slice(0, end), ELLIPSIS, ...words.slice(start)].join(' ');
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
const hasThumbnails = (events) => events.length > 0 && events.filter((event) => thumbnailOf(event) !== null).length >= events.length * LEAST_PART;

// Cards: those that have a place of their own at this scale, and callouts for those that must be seen without one.
/** Widths go in steps, so that text does not reflow with every px of a zoom. */
const WIDTH_STEP_PX = 16;
/** Between a card and the edge of the view, px. */
const MARGIN_PX$1 = 4;
/** Beside the words of a card: to the stem, and to its end. */
const PAD_PX$1 = 16;
/** What the count beside a date takes, px. */
const morePx = (more) => (more > 0 ? 42 + 8 * String(more).length : 0);
/** Cards in view, and those that stand outside and reach into it, in time order. */
function layoutCards(frame) {
    const { chronicle, labelling, viewport, fromMs, toMs, minD } = frame;
    const reach = (viewport.metrics.cardMaxPx + viewport.metrics.gapPx) * viewport.msPerPx;
    // Two that face each other share a distance: a neighbour decides a width even where it is not seen.
    const shown = cardsIn(chronicle, labelling, fromMs - 3 * reach, toMs + 3 * reach, minD);
    const last = new Map();
    // Two of one moment in one lane stand back to back.
    shown.sort((a, b) => (chronicle.anchor[a] ?? 0) - (chronicle.anchor[b] ?? 0) || sideOf(labelling, a) - sideOf(labelling, b));
    const before = shown.map((i) => swap(last, labelling.lane[i] ?? NO_LANE, i));
    last.clear();
    const after = [...shown].reverse().map((i) => swap(last, labelling.lane[i] ?? NO_LANE, i)).reverse();
    return shown.flatMap((i, place) => {
        const side = sideOf(labelling, i);
        const anchor = chronicle.anchor[i] ?? 0;
        const isNear = side > 0 ? anchor <= toMs && anchor >= fromMs - reach : anchor >= fromMs && anchor <= toMs + reach;
        return isNear ? cardOf(frame, i, side, roomOf(frame, i, side, side > 0 ? after[place] : before[place])) : [];
    });
}
function swap(map, key, value) {
    const old = map.get(key);
    map.set(key, value);
    return old;
}
/** Px to the neighbour on the card's side, at most the largest width; at the story's edges no more than its first view has. */
function roomOf(frame, i, side, neighbour) {
    const { chronicle, labelling, viewport, x } = frame;
    const { cardMaxPx, cardMinPx, gapPx } = viewport.metrics;
    const anchor = chronicle.anchor[i] ?? 0;
    const [startMs, endMs] = labelling.edges;
    const edgePx = side > 0 ? (endMs - anchor) / viewport.msPerPx + EDGE_END_PX : (anchor - startMs) / viewport.msPerPx + EDGE_START_PX;
    const most = Math.min(cardMaxPx, Math.max(cardMinPx, Math.floor(edgePx) - MARGIN_PX$1));
    if (neighbour === undefined)
        return most;
    const distance = Math.abs(x(chronicle.anchor[neighbour] ?? 0) - x(anchor));
    return Math.min(most, (sideOf(labelling, neighbour) === side ? distance : Math.floor(distance / 2)) - gapPx);
}
function cardOf(frame, i, side, roomPx, pinned) {
    const { chronicle, labelling, viewport, rows, counts, x } = frame;
    const { cardMinPx, cardHeightPx, charPx } = viewport.metrics;
    const event = chronicle.events[i];
    if (!event)
        return [];
    const messages = messagesFor(viewport.words.locale);
    const lane = pinned?.lane ?? labelling.lane[i] ?? 0;
    const more = pinned ? 0 : (counts[i] ?? 0);
    // The rounding of two edges may take a px from the least width.
    const widthPx = Math.max(Math.min(cardMinPx, roomPx), cardMinPx + Math.floor((roomPx - cardMinPx) / WIDTH_STEP_PX) * WIDTH_STEP_PX);
    const thumbnail = viewport.hasThumbnails && !viewport.isMap && widthPx >= cardMinPx + THUMBNAIL_ROOM_PX ? thumbnailOf(event) : null;
    return [{
            id: event.id, order: i, x: x(chronicle.anchor[i] ?? 0), y: rows.cardY[lane] ?? 0, roomPx, heightPx: cardHeightPx, lane, side, isPinned: pinned !== undefined,
            group: chronicle.group[i] ?? -1, widthPx, title: event.title, date: frame.date(i),
            shownDate: shownDate(chronicle, i, viewport.words, widthPx - PAD_PX$1 - morePx(more) - (thumbnail === null ? 0 : THUMBNAIL_ROOM_PX), charPx), thumbnail, more,
            moreLabel: more > 0 ? fill(messages.more, { n: formatNumber(more, viewport.words) }) : '',
            moreName: more > 0 ? plural(messages.moreEvents, more, viewport.words) : '',
        }];
}
/** A callout is so many times as wide as the smallest card. */
const CALLOUT = 1.6;
/** A bold title on one line, about. */
const wordsPx = (title, { metrics: { charPx } }) => [...title].length * charPx * 1.25 + PAD_PX$1;
/** The px range a card takes, from its left to its right edge. */
const boxOf = ({ x, widthPx, side }, sign) => sign * side > 0 ? [x - 1, x + widthPx] : [x - widthPx, x + 1];
/**
 * The cards with a callout for each moment of `pinned` that is in view and has none. A callout stands in the lane where it
 * covers the fewest, the highest of those, and what it covers is left out; no other card moves.
 */
function pinCards(frame, cards, pinned) {
    const { chronicle, viewport, fromMs, toMs, sign, offsetPx, labelling } = frame;
    const { cardMaxPx, cardMinPx, gapPx } = viewport.metrics;
    const kept = new Set(pinned);
    let all = [...cards];
    for (const i of kept) {
        const anchor = chronicle.anchor[i];
        const own = all.find((card) => card.order === i);
        if (anchor === undefined || chronicle.kind[i] === 2 /* Kind.Span */ || anchor < fromMs || anchor > toMs || (own && !viewport.isMap))
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
            return all.filter((card) => card.lane === lane && card !== own && boxOf(card, sign)[0] < right + gapPx && boxOf(card, sign)[1] > left - gapPx);
        };
        const costOf = (lane) => covered(lane).reduce((sum, card) => sum + (kept.has(card.order) ? 100 : 1), 0);
        const lanes = [...Array(labelling.lanes).keys()].reverse().filter((lane) => frame.rows.cardY[lane] !== undefined && (frame.rows.rowOf[lane] ?? -1) >= 0);
        const lane = own?.lane ?? lanes.sort((a, b) => costOf(a) - costOf(b))[0] ?? 0;
        const hidden = new Set(covered(lane));
        all = [...all.filter((card) => !hidden.has(card) && card !== own), ...cardOf(frame, i, side, roomPx, { lane })];
    }
    return all.sort((a, b) => a.order - b.order);
}

// The line from each card to its mark.
/** Leaders stand at least this far apart, and so do those of one moment. */
const BESIDE_PX = 4;
/** How far beside, in the order in which it is tried. */
const STEPS_PX = [...Array.from({ length: 10 }, (_, i) => i + 1), 0.5, 0.75, 0.25].flatMap((step) => [step * BESIDE_PX, -step * BESIDE_PX]);
/** Shorter pieces of a leader are left out. */
const SHORTEST_PIECE_PX = 6;
/** Around words that a line is cut at. */
const WORD_GAP_PX = 4;
/** Bold letters are wider than those of the axis. */
const BOLD = 1.15;
const LINES = 3;
/** From a card's end down to its mark, unbroken; and in pieces where it passes the words of lower cards. */
function layoutLeaders(frame, cards, feet) {
    const { sign, viewport } = frame;
    const footOf = feetOf(frame, feet);
    const taken = [];
    return [...cards].sort((a, b) => a.lane - b.lane).map((card) => {
        const foot = footOf(card);
        const apart = (x) => Math.min(BESIDE_PX, ...taken.map((other) => Math.abs(other - x)));
        // Away from its own words first.
        const wishes = STEPS_PX.map((px) => foot.x - sign * card.side * px).filter((x) => x >= foot.left && x <= foot.right);
        const runX = wishes.reduce((best, x) => (apart(x) > apart(best) ? x : best), foot.x);
        taken.push(runX);
        const from = card.y + card.heightPx;
        const words = cards.filter((other) => other.y > card.y).flatMap((other) => wordsAt(other, runX, sign, viewport.metrics.charPx));
        return { id: card.id, group: card.group, x: card.x, runX, from, to: foot.y, pieces: piecesOf(runX, from, foot.y, words) };
    });
}
/** Where a card's line ends: on its mark or in its band; out of the view, where neither is drawn, on the axis. */
function feetOf({ rows }, { points, bands }) {
    const pointOf = new Map(points.map((point) => [point.id, point]));
    const bandOf = new Map(bands.flatMap((band) => band.ids.map((id) => [id, band])));
    return ({ id, x: own }) => {
        const band = bandOf.get(id);
        if (band)
            return { x: own, left: band.x, right: band.x + band.widthPx, y: band.y + band.heightPx / 2 };
        const { x, y } = pointOf.get(id) ?? { x: own, y: rows.axisY };
        return { x, left: x - BESIDE_PX, right: x + BESIDE_PX, y };
    };
}
/** Path data of a leader as one line: down from its stem, or beside it. */
const leaderPath = ({ x, runX, from, to }) => `M${x},${from}${runX === x ? '' : `H${runX}`}V${to}`;
/** The stretches of y in which a card has words at `x`, by estimate: its date, and one or two lines of its title. */
function wordsAt(card, x, sign, charPx) {
    const [left, right] = boxOf(card, sign);
    if (x < left || x > right)
        return [];
    const room = card.widthPx - PAD_PX$1;
    const title = [...card.title].length * charPx * BOLD;
    const widths = [[...card.shownDate].length * charPx + morePx(card.more), Math.min(title, room), title > room ? Math.min(title - room * 0.8, room) : 0];
    const along = Math.abs(x - card.x) - PAD_PX$1 / 2;
    const line = card.heightPx / LINES;
    return widths.flatMap((width, i) => (width > 0 && along <= width + WORD_GAP_PX ? [{ from: card.y + i * line, to: card.y + (i + 1) * line }] : []));
}
function piecesOf(x, from, to, words) {
    const pieces = [];
    let at = from;
    for (const word of [...words, { from: to, to }].sort((a, b) => a.from - b.from)) {
        if (word.from - at >= SHORTEST_PIECE_PX)
            pieces.push({ x, from: at, to: word.from });
        at = Math.max(at, word.to);
    }
    return pieces;
}

// The Scene: a plain, serialisable description of what stands where. draw/ and every export read only this.
// All x are px from the Scene's own origin: add `offsetPx` for px from the chart's left edge. Panning changes
// `offsetPx` and leaves every other x alone. All y are px from the chart's top.
/** Half the height of a cluster's ring, and half its least width. */
const RING_PX = 9;

// Shapes of the groups' marks, in the order in which the groups come; eight, then they repeat. Each is told from the others
// by its outline alone, and takes about as much ink as the first.
const POLYGONS = [
    [],
    [[0, -1.22], [1.22, 0], [0, 1.22], [-1.22, 0]],
    [[-0.92, -0.92], [0.92, -0.92], [0.92, 0.92], [-0.92, 0.92]],
    [[0, -1.18], [1.2, 0.92], [-1.2, 0.92]],
    [[0, 1.18], [1.2, -0.92], [-1.2, -0.92]],
    [[-0.42, -1.18], [0.42, -1.18], [0.42, -0.42], [1.18, -0.42], [1.18, 0.42], [0.42, 0.42], [0.42, 1.18], [-0.42, 1.18], [-0.42, 0.42], [-1.18, 0.42], [-1.18, -0.42], [-0.42, -0.42]],
    [[0, -1.3], [0.36, -0.42], [1.24, -0.4], [0.56, 0.2], [0.76, 1.06], [0, 0.6], [-0.76, 1.06], [-0.56, 0.2], [-1.24, -0.4], [-0.36, -0.42]],
    [[-1.3, -0.6], [1.3, -0.6], [1.3, 0.6], [-1.3, 0.6]],
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

// Points on the axis. Those that collide drop a row; where the rows do not do, what has no card becomes one ring below the
// axis, and what has one moves over the axis or aside. Rings stand in the middle of cells of an absolute grid, so that none
// touches another and none moves while panning.
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
/** `members`: the points of the cells in view and of two more on either side. */
function layoutPoints(frame, members, cards) {
    const { chronicle, labelling, minD, viewport, fromMs, toMs } = frame;
    const named = new Set(cards.map((card) => card.order));
    const hasCard = (i) => named.has(i) || (labelling.lane[i] !== NO_LANE && (labelling.D[i] ?? 0) >= minD);
    const width = cellMs(viewport.msPerPx);
    const points = [];
    const clusters = [];
    for (const [index, { marks, ring }] of cellsOf(frame, members, width, hasCard)) {
        for (const mark of marks) {
            const anchor = chronicle.anchor[mark.i] ?? 0;
            if (anchor >= fromMs && anchor <= toMs)
                points.push(pointOf(frame, mark));
        }
        const middle = (index + 0.5) * width;
        if (ring.length > 0 && middle >= fromMs - width / 2 && middle <= toMs + width / 2)
            clusters.push(clusterOf(frame, ring, middle));
    }
    return { points, clusters };
}
function pointOf({ chronicle, labelling, rows, sign, x }, { i, aside, y, hasCard }) {
    return {
        id: chronicle.events[i]?.id ?? '', x: x(chronicle.anchor[i] ?? 0) + sign * aside, y: rows.axisY + y, group: chronicle.group[i] ?? -1, hasCard,
        isUncertain: ((chronicle.flags[i] ?? 0) & 16 /* Flag.UncertainStart */) !== 0, isHollow: chronicle.kind[i] === 1 /* Kind.Band */, isOut: !isLabelled(labelling, i),
    };
}
/** Of what was asked for and what was not, a ring stands for the former. */
function clusterOf({ chronicle, labelling, rows, viewport: { words }, x }, members, middle) {
    const wanted = members.filter((i) => isLabelled(labelling, i));
    const ids = (wanted.length > 0 ? wanted : members).flatMap((i) => chronicle.events[i]?.id ?? []);
    const label = formatNumber(ids.length, words);
    const needPx = Math.ceil([...label].length * DIGIT_PX) + RING_PAD_PX;
    return {
        key: ids[0] ?? '', ids, x: x(middle), y: rows.axisY + RING_DROP_PX, label, widthPx: Math.min(MOST_RING_PX, Math.max(2 * RING_PX, needPx)),
        name: plural(messagesFor(words.locale).events, ids.length, words), isOut: wanted.length === 0,
    };
}
/**
 * Points by cells. Even cells look at nothing beyond them, odd ones at their neighbours: so that what is seen does not hang
 * on where the view begins.
 */
function cellsOf({ chronicle, labelling, viewport: { msPerPx } }, members, width, hasCard) {
    const byCell = new Map();
    for (const i of members) {
        const index = Math.floor((chronicle.anchor[i] ?? 0) / width);
        const here = byCell.get(index);
        if (here)
            here.push(i);
        else
            byCell.set(index, [i]);
    }
    const cells = new Map();
    const widthPx = width / msPerPx;
    const place = (index, list) => {
        const px = (i) => ((chronicle.anchor[i] ?? 0) - index * width) / msPerPx;
        const lane = (i) => labelling.lane[i] ?? NO_LANE;
        // Of one moment the lowest card's is nearest the axis.
        const inOrder = [...list].sort((a, b) => px(a) - px(b) || lane(a) - lane(b) || a - b);
        const [named, others] = [inOrder.filter(hasCard), inOrder.filter((i) => !hasCard(i)).sort((a, b) => Number(isLabelled(labelling, b)) - Number(isLabelled(labelling, a)))];
        const isOdd = isOddCell(index);
        const around = isOdd ? [-1, 1].flatMap((by) => solidsOf(cells.get(index + by), widthPx).map((one) => ({ ...one, px: one.px + by * widthPx }))) : [];
        cells.set(index, placeCell({ named, others, px, widthPx, around, isOdd }));
    };
    for (const [index, list] of byCell)
        if (!isOddCell(index))
            place(index, list);
    for (const [index, list] of byCell)
        if (isOddCell(index))
            place(index, list);
    return cells;
}
const isOddCell = (index) => Math.abs(index % 2) === 1;
const ringAt = (widthPx) => ({ px: widthPx / 2, y: RING_DROP_PX, half: MOST_RING_PX / 2 - RING_PX, radius: RING_PX });
const solidsOf = (cell, widthPx) => (cell ? [...cell.marks, ...(cell.ring.length > 0 ? [ringAt(widthPx)] : [])] : []);
const touch = (a, b) => Math.hypot(Math.max(0, Math.abs(a.px - b.px) - a.half - b.half - ROUNDING_PX), a.y - b.y) < a.radius + b.radius;
function placeCell({ named, others, px, widthPx, around, isOdd }) {
    /** Aside no farther than another cell's marks may come; an even cell leaves its neighbours' rings their room. */
    const isOwn = ({ px: at, y, radius }) => {
        const inside = Math.min(at, widthPx - at);
        return (y <= 0 || isOdd || inside >= radius - ROUNDING_PX) && inside >= MARK_PX.named + ROUNDING_PX - widthPx / 2;
    };
    const find = (i, among, hasCard, taken) => {
        for (const { aside, y } of among) {
            const mark = { i, aside, px: px(i) + aside, y, half: 0, radius: hasCard ? MARK_PX.named : MARK_PX.unnamed, hasCard };
            if (isOwn(mark) && taken.every((other) => !touch(mark, other)))
                return mark;
        }
        return undefined;
    };
    const placeNamed = (taken) => named.reduce((marks, i) => {
        // More cards than there are spots have no moment in common.
        const mark = find(i, NAMED_SPOTS, true, [...taken, ...marks]) ?? { i, aside: 0, px: px(i), y: 0, half: 0, radius: MARK_PX.named, hasCard: true };
        return [...marks, mark];
    }, []);
    const marks = placeNamed(around);
    for (const i of others) {
        const mark = find(i, others.length > 1 ? UNNAMED_SPOTS : NAMED_SPOTS, false, [...around, ...marks]);
        if (!mark)
            return { marks: placeNamed([...around, ringAt(widthPx)]), ring: [...others].sort((a, b) => a - b) };
        marks.push(mark);
    }
    return { marks, ring: [] };
}

// Marks on the axis: bands of imprecise moments, and which moments are points.
/** A narrower band is drawn as its point. */
const BAND_MIN_PX = 24;
/** A day becomes a band when it is this wide: the axis then shows hours. */
const DAY_BAND_PX = 240;
const BAND_PX = 14;
const THIN_PX = 6;
const THIN_STEP_PX = 9;
const THIN_ROWS = 3;
function layoutMarks(frame, cards) {
    const { chronicle, viewport, fromMs, toMs } = frame;
    const isBand = (i) => ((chronicle.to[i] ?? 0) - (chronicle.from[i] ?? 0)) / viewport.msPerPx >= (chronicle.kind[i] === 0 /* Kind.Point */ ? DAY_BAND_PX : BAND_MIN_PX);
    const margin = 3 * cellMs(viewport.msPerPx);
    const points = momentsIn(chronicle, fromMs - margin, toMs + margin).filter((i) => !isBand(i));
    const bands = [];
    for (let i = 0; i < chronicle.count && (chronicle.anchor[i] ?? 0) <= toMs; i++)
        if (chronicle.kind[i] !== 2 /* Kind.Span */ && (chronicle.to[i] ?? 0) > fromMs && isBand(i))
            bands.push(i);
    return { ...layoutPoints(frame, points, cards), bands: layoutBands(frame, bands) };
}
function layoutBands(frame, members) {
    const { chronicle, rows, viewport } = frame;
    const equal = new Map();
    for (const i of members) {
        const key = `${chronicle.from[i]}/${chronicle.to[i]}`;
        equal.set(key, [...(equal.get(key) ?? []), i]);
    }
    const one = [...equal.values()].map((ids) => {
        const i = ids[0] ?? 0;
        const a = frame.x(Math.max(chronicle.from[i] ?? 0, frame.fromMs - 60 * viewport.msPerPx));
        const b = frame.x(Math.min(chronicle.to[i] ?? 0, frame.toMs + 60 * viewport.msPerPx));
        return { ids, i, left: Math.min(a, b), right: Math.max(a, b), row: 0, isAlone: true };
    }).sort((a, b) => a.right - a.left - (b.right - b.left));
    // The narrowest nearest the axis; the last row takes what no row has room for.
    one.forEach((band, place) => {
        const others = one.filter((other, k) => k !== place && other.left < band.right && band.left < other.right);
        band.isAlone = others.length === 0;
        const taken = new Set(others.filter((other) => one.indexOf(other) < place).map((other) => other.row));
        while (taken.has(band.row) && band.row < THIN_ROWS - 1)
            band.row++;
    });
    return one.map(({ ids, i, left, right, row, isAlone }) => {
        const flags = chronicle.flags[i] ?? 0;
        const heightPx = isAlone ? BAND_PX : THIN_PX;
        return {
            id: chronicle.events[i]?.id ?? '', ids: ids.flatMap((k) => chronicle.events[k]?.id ?? []), x: left, widthPx: right - left,
            y: rows.axisY - heightPx / 2 - row * THIN_STEP_PX, heightPx, group: chronicle.group[i] ?? -1, dots: dotsOf(frame, i, (left + right) / 2),
            isUncertain: (flags & 16 /* Flag.UncertainStart */) !== 0, isApproximate: (flags & 32 /* Flag.ApproximateStart */) !== 0,
            countLabel: ids.length > 1 ? formatNumber(ids.length, viewport.words) : '', isOut: !ids.some((k) => isLabelled(frame.labelling, k)),
        };
    });
}
/** One dot in the middle; for one of several dates a dot at the middle of each. */
function dotsOf({ chronicle, x }, i, middle) {
    const date = chronicle.dates[i];
    if (date?.kind !== 'oneOf' && date?.kind !== 'allOf')
        return [Math.round(middle)];
    return date.members.flatMap(({ earliest, latest }) => (earliest !== null && latest !== null && Number.isFinite(latest - earliest) ? [x((earliest + latest) / 2)] : []));
}

// The strip that shows the whole story and the window on it, where not all of it is in view.
const PAD_PX = 8;
function layoutOverview({ chronicle, viewport, fromMs, toMs, sign, rows }) {
    const { count, kind, anchor, from, to, group, nowMs } = chronicle;
    const endOf = (i) => (kind[i] === 0 /* Kind.Point */ ? (anchor[i] ?? 0) : Number.isFinite(to[i]) ? (to[i] ?? 0) : Math.max(nowMs ?? 0, anchor[i] ?? 0));
    const startOf = (i) => (Number.isFinite(from[i]) ? (from[i] ?? 0) : (anchor[i] ?? 0));
    let first = Infinity;
    let last = -Infinity;
    let isOutside = false;
    for (let i = 0; i < count; i++) {
        first = Math.min(first, startOf(i));
        last = Math.max(last, endOf(i));
        isOutside ||= startOf(i) > toMs || ((Number.isFinite(to[i]) ? (to[i] ?? 0) : Infinity) <= fromMs);
    }
    if (!isOutside || last <= first || viewport.widthPx <= 2 * PAD_PX)
        return null;
    const { widthPx } = viewport;
    const scale = (widthPx - 2 * PAD_PX) / (last - first);
    const at = (ms) => {
        const px = PAD_PX + (ms - first) * scale;
        return Math.round(sign > 0 ? px : widthPx - px);
    };
    const strip = (start, end) => {
        const [a, b] = [at(start), at(end)];
        return { x: Math.min(a, b), widthPx: Math.abs(b - a) };
    };
    const marks = new Map();
    for (let i = 0; i < count; i++) {
        const isSpan = kind[i] === 2 /* Kind.Span */;
        const mark = { ...strip(startOf(i), isSpan ? endOf(i) : startOf(i)), group: group[i] ?? -1, isSpan };
        // One mark per pixel: what cannot be told apart is drawn once.
        const key = `${mark.x}/${isSpan ? mark.widthPx : ''}`;
        if (!marks.has(key))
            marks.set(key, mark);
    }
    const within = (ms) => Math.min(last + PAD_PX / scale, Math.max(first - PAD_PX / scale, ms));
    const edge = (ms) => first + (ms - PAD_PX) / scale;
    const [start, end] = [edge(0), edge(widthPx)];
    return {
        y: rows.overviewY, heightPx: rows.overviewPx, marks: [...marks.values()], window: strip(within(fromMs), within(toMs)),
        domain: sign > 0 ? [start, end] : [end, start],
    };
}

// Names of periods over their bars: each at its bar's start as long as that is in view, else where the bar is. One that
// finds no room is counted at the label that has taken it, so that no bar stands without a name or a count.
/** Between two labels of one row, and between the words and the edge of the view. */
const GAP_PX = 12;
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
    const { labelling, viewport, minD } = frame;
    const { widthPx } = viewport;
    const rank = new Map([...labelling.order].map((i, place) => [i, place]));
    const hasRoom = (i) => labelling.lane[i] !== NO_LANE && (labelling.D[i] ?? 0) >= minD;
    const inOrder = [...bars].sort((a, b) => Number(hasRoom(b.i)) - Number(hasRoom(a.i)) || (rank.get(a.i) ?? 0) - (rank.get(b.i) ?? 0));
    let placed = [];
    const homeless = [];
    for (const bar of inOrder) {
        const place = bar.lane === NO_LANE ? null : placeOf(frame, bar, bars, placed);
        if (place)
            placed.push(place);
        else
            homeless.push(bar);
    }
    for (const bar of homeless) {
        const isAsked = pinned.includes(bar.i);
        const host = hostOf(frame, bar, placed);
        if (host && !isAsked) {
            host.guests.push(bar.i);
            continue;
        }
        // Asked for, or alone: it takes the place of what it covers.
        const lane = bar.lane === NO_LANE ? Math.max(0, labelling.spanLanes - 1) : bar.lane;
        const { from, needPx } = wishOf(frame, bar);
        const at = Math.max(MARGIN_PX, Math.min(from, widthPx - MARGIN_PX - needPx));
        const callout = { bar: { ...bar, lane }, from: at, to: Math.min(at + needPx, widthPx), isPinned: isAsked, guests: [] };
        const covered = placed.filter((other) => other.bar.lane === lane && other.from < callout.to + GAP_PX && other.to > callout.from - GAP_PX);
        placed = [...placed.filter((other) => !covered.includes(other)), callout];
        callout.guests.push(...covered.flatMap((other) => [other.bar.i, ...other.guests]));
    }
    for (const one of placed)
        makeRoomForDates(frame, one, placed);
    return placed.sort((a, b) => a.bar.i - b.bar.i).flatMap((one) => labelOf(frame, one, bars, placed));
    function hostOf({ labelling: { parent } }, bar, all) {
        for (let i = parent[bar.i] ?? -1; i >= 0; i = parent[i] ?? -1) {
            const found = all.find((one) => one.bar.i === i);
            if (found)
                return found;
        }
        const distance = ({ bar: other }) => Math.max(0, other.startMs - bar.endMs, bar.startMs - other.endMs);
        return [...all].sort((a, b) => Math.abs(a.bar.lane - bar.lane) - Math.abs(b.bar.lane - bar.lane) || distance(a) - distance(b))[0];
    }
}
const lettersOf = (text) => [...text].length;
/** Where the label would begin, px from the view's earlier edge, and what it asks for: name and dates, the name, some letters of it. */
function wishOf(frame, { i, startMs }) {
    const { chronicle, viewport, fromMs } = frame;
    const { charPx } = viewport.metrics;
    const title = lettersOf(chronicle.events[i]?.title ?? '') * charPx * WIDER;
    const most = Math.min(MOST_PX, viewport.widthPx - 2 * MARGIN_PX);
    const needPx = Math.min(most, Math.ceil(title));
    return {
        from: (startMs - fromMs) / viewport.msPerPx, needPx, fullPx: Math.min(most, Math.ceil(title + BETWEEN_PX + lettersOf(frame.date(i)) * charPx * WIDER)),
        leastPx: Math.min(needPx, Math.ceil(LEAST_LETTERS * charPx * WIDER)),
    };
}
/** At the bar's start, else before the bar's end; null where neither the name nor a few letters of it have room. */
function placeOf(frame, bar, bars, placed) {
    const { widthPx, msPerPx } = frame.viewport;
    const { from, needPx, leastPx } = wishOf(frame, bar);
    const at = (ms) => (ms - frame.fromMs) / msPerPx;
    // A name over the bar of another period would be read as its.
    const others = bars.filter((other) => other !== bar && other.lane === bar.lane).map((other) => ({ from: at(other.startMs), to: at(other.endMs) }));
    const row = [...placed.filter((other) => other.bar.lane === bar.lane), ...others];
    const isFree = (a, b) => row.every((other) => other.to + GAP_PX <= a || other.from - GAP_PX >= b);
    const end = at(bar.endMs);
    const [least, most] = [MARGIN_PX, widthPx - MARGIN_PX];
    const wishes = [needPx, leastPx].flatMap((px) => [Math.min(from, most - px), Math.min(end, most) - px].map((a) => [Math.max(least, a), Math.max(least, a) + px]));
    const found = wishes.find(([a, b]) => b <= most + 0.5 && isFree(a, b));
    return found ? { bar, from: found[0], to: found[1], isPinned: false, guests: [] } : null;
}
/** A label that stands before its bar begins still earlier, where that leaves its dates room. */
function makeRoomForDates(frame, one, placed) {
    const { from, fullPx } = wishOf(frame, one.bar);
    if (one.from >= from - 1)
        return;
    const before = Math.max(MARGIN_PX, ...placed.filter((other) => other !== one && other.bar.lane === one.bar.lane && other.from < one.from).map((other) => other.to + GAP_PX));
    const wanted = one.to - fullPx - (one.guests.length > 0 ? MORE_PX : 0);
    if (wanted < one.from && wanted >= before)
        one.from = wanted;
}
function labelOf(frame, { bar, from, to, isPinned, guests }, bars, placed) {
    const { chronicle, viewport, rows, sign, offsetPx } = frame;
    const event = chronicle.events[bar.i];
    if (!event)
        return [];
    const messages = messagesFor(viewport.words.locale);
    // What follows decides how far the words may go on.
    const starts = [...placed.filter((other) => other.bar.lane === bar.lane).map((other) => other.from), ...bars.filter((other) => other.i !== bar.i && other.lane === bar.lane).map((other) => (other.startMs - frame.fromMs) / viewport.msPerPx)];
    const next = Math.min(viewport.widthPx, ...starts.filter((px) => px > from).map((px) => px - GAP_PX));
    const more = guests.length;
    // At its bar's start it moves with it, to the px.
    const wish = wishOf(frame, bar).from;
    const isAtStart = Math.abs(from - wish) < 0.01;
    const isBefore = from < wish - 1;
    const edge = Math.round(from);
    return [{
            id: event.id, order: bar.i, group: chronicle.group[bar.i] ?? -1, x: isAtStart ? frame.x(bar.startMs) : (sign > 0 ? edge : viewport.widthPx - edge) - offsetPx, y: rows.spansY + (viewport.isMap ? -26 : bar.lane * rows.spanPitch), isBefore,
            widthPx: Math.floor(Math.min(MOST_PX, (isBefore ? to : Math.max(to, next)) - from)), title: event.title, date: frame.date(bar.i), isPinned,
            more, moreIds: [...guests].sort((a, b) => a - b).flatMap((i) => chronicle.events[i]?.id ?? []),
            moreLabel: more > 0 ? fill(messages.more, { n: formatNumber(more, viewport.words) }) : '', moreName: more > 0 ? plural(messages.moreEvents, more, viewport.words) : '',
        }];
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
function layoutSpans(frame, pinned) {
    const { chronicle, labelling, viewport, fromMs, toMs, rows, x } = frame;
    const { metrics, msPerPx, words } = viewport;
    const edge = EDGE_PX * msPerPx;
    const viewStart = fromMs + edge;
    const viewEnd = toMs - edge;
    const spans = [];
    const bars = [];
    for (const i of spansIn(chronicle, fromMs, toMs)) {
        const event = chronicle.events[i];
        if (!event)
            continue;
        const flags = chronicle.flags[i] ?? 0;
        const from = chronicle.from[i] ?? 0;
        const to = chronicle.to[i] ?? 0;
        const lane = labelling.lane[i] ?? NO_LANE;
        const isHairline = lane === NO_LANE;
        const isCutStart = from < viewStart;
        const isCutEnd = to > viewEnd;
        const startMs = Math.min(isCutStart ? viewStart : from, viewEnd);
        const endMs = Math.max(isCutEnd ? viewEnd : to, startMs);
        const isOpenEnd = (flags & 4 /* Flag.OpenEnd */) !== 0;
        // A bar that begins after the as-of date is not yet known to go on: it is solid over its own first unit.
        const solidMs = isOpenEnd ? Math.max(chronicle.nowMs ?? to, Math.min(chronicle.unitEnd[i] ?? from, to)) : endMs;
        const startEnd = isCutStart ? ((flags & 1 /* Flag.OpenStart */) !== 0 ? 'arrow' : (flags & 2 /* Flag.UnknownStart */) !== 0 ? 'unknown' : 'cut') : (flags & 32 /* Flag.ApproximateStart */) !== 0 ? 'fade' : 'plain';
        const endEnd = isOpenEnd && solidMs < endMs ? 'arrow' : isCutEnd ? 'cut' : (flags & 8 /* Flag.UnknownEnd */) !== 0 ? 'unknown' : (flags & 128 /* Flag.ApproximateEnd */) !== 0 ? 'fade' : 'plain';
        const [x0, x1] = [x(startMs), x(endMs)];
        const solidTo = x(Math.min(endMs, Math.max(startMs, solidMs)));
        const y = isHairline ? rows.spansY + labelling.spanLanes * rows.spanPitch : rows.spansY + lane * rows.spanPitch + Math.min(metrics.spanHeightPx + BAR_DROP_PX, rows.spanPitch) - BAR_PX - BAR_FOOT_PX;
        const halfUnit = ((chronicle.unitEnd[i] ?? from) - from) / 2 / msPerPx;
        spans.push({
            id: event.id, group: chronicle.group[i] ?? -1, x0, x1, solidTo, y, heightPx: isHairline ? HAIRLINE_PX : BAR_PX, startEnd, endEnd,
            fadePx: startEnd === 'fade' || endEnd === 'fade' ? Math.round(Math.min(FADE_MOST_PX, Math.abs(x1 - x0) / 2, Number.isFinite(halfUnit) ? Math.max(halfUnit, 12) : 24)) : 0,
            isUncertain: (flags & (16 /* Flag.UncertainStart */ | 64 /* Flag.UncertainEnd */)) !== 0, questionMark: messagesFor(words.locale).doubt, isHairline, isMarked: !isHairline && chronicle.document.groups.length > 1 && event.group !== undefined, isOut: !isLabelled(labelling, i),
        });
        if (isLabelled(labelling, i) || pinned.includes(i))
            bars.push({ i, lane, startMs, endMs });
    }
    return { spans, spanLabels: layoutSpanLabels(frame, bars, pinned) };
}

// Chronicle, Labelling and Viewport to a Scene: once per frame, and pure.
/** Everything that stands in the view, with position, size, ids and words. Cost follows what is in view. */
function layoutScene(chronicle, labelling, viewport, { pinned = [] } = {}) {
    const frame = frameOf(chronicle, labelling, viewport);
    const own = layoutCards(frame);
    const cards = pinned.length > 0 ? pinCards(frame, own, pinned) : own;
    const marks = layoutMarks(frame, cards);
    return {
        widthPx: viewport.widthPx, heightPx: frame.rows.heightPx, offsetPx: frame.offsetPx, sign: frame.sign,
        ...layoutAxis(frame, marks.clusters), cards, leaders: layoutLeaders(frame, cards, marks), ...marks, ...layoutSpans(frame, pinned), overview: layoutOverview(frame),
    };
}

export { isZone as $, EDGE_START_PX as A, neededHeight as B, laneHeight as C, hasThumbnails as D, EdtfError as E, dateWords as F, undatedWords as G, thumbnailOf as H, shapePath as I, MARK_EXTENT as J, nearest as K, CALENDARS$1 as L, MS_PER_DAY as M, NO_LANE as N, dayText as O, civilFields as P, weekday as Q, Refusal as R, civilMs as S, startText as T, endText as U, valueText as V, yearText as W, resolve as X, calendarOf as Y, daysInMonth as Z, formatMoment as _, pxToTime as a, persianTwin as a0, utcToCivil as a1, languageTag as a2, nearestLang as a3, nearestZone as a4, CALLED as a5, shapeClip as a6, leaderPath as a7, MARK_PX as a8, RING_PX as a9, PAD_PX$1 as aa, THUMBNAIL_ROOM_PX as ab, civilToUtc as ac, momentsIn as ad, PICTURED_CARD_PX as ae, limitsOf as af, clampView as ag, showRange as ah, zoomAt as ai, revealView as aj, panBy as ak, eventFrom as al, pageView as am, stackOf as an, plural as ao, formatNumber as ap, eventDate as aq, didYouMean as ar, mediaUrl as as, registerCalendars as b, createChronicle as c, createLabelling as d, formatDate as e, fill as f, formatEdtf as g, parseEdtf as h, isRegistered as i, readDocument as j, knownLocale as k, layoutScene as l, messagesFor as m, linkUrl as n, extentOf as o, placeView as p, minDistance as q, registerMessages as r, sign as s, timeToPx as t, cardsIn as u, spansIn as v, withIntervals as w, firstView as x, EDGE_END_PX as y, storyEdges as z };
//# sourceMappingURL=layout-scene.js.map
