import { aJ as Refusal, aG as calendarOf, aS as resolve, aT as weekday, X as civilFields, Y as MS_PER_DAY, v as parseEdtf, E as EdtfRefusal, aF as pointsOf, aU as valueText, aI as dayText, aV as startText, aW as endText, aX as yearText, aY as isZone, aZ as daysInMonth, aH as civilMs, a_ as makeWords, y as otherCalendars, a$ as utcToCivil, k as knownLocale, o as formatMoment, f as fill, p as formatDate, b0 as persianTwin } from './layout-scene.js';
import { a as foldText, f as foldLetters, i as isLetter } from './letters.js';

// Walks the tokens of a date: what stands here, take it or leave it. The rules of the
// grammar are functions over one cursor, written in these few words.
/** Marks that stand inside a date without meaning. */
const QUIET = new Set([
    '׳',
    ',',
    '،',
    '(',
    ')',
    '[',
    ']',
    '«',
    '»',
    '"',
    ':',
    '\u2067',
    '\u2066',
    '\u2069',
    "'",
    '’',
    '\u05BE',
    'ʼ',
]);
const MOST_QUIET = 6;
/** 'This' and its like in English, Persian and Urdu; in Arabic after a noun with its article alone. */
const PREPOSED$1 = /^(?:this|current|اين|اس)$/;
const DASHES = new Set(['-', '–', '—', '\u2010', '\u2011', '\u2012', '\u2212', '~']);
class Cursor {
    constructor(tokens, context) {
        this.tokens = tokens;
        this.context = context;
        this.at = 0;
        /** Why something that looked like a date is none: the first reason met. */
        this.refusal = null;
    }
    get token() {
        return this.tokens[this.at];
    }
    get isAtEnd() {
        return this.at >= this.tokens.length;
    }
    meaning(role, token = this.token) {
        return token?.meanings.find((one) => one.role === role);
    }
    /** Takes a word of that role. */
    take(role) {
        const meaning = this.meaning(role);
        if (meaning)
            this.at++;
        return meaning ?? null;
    }
    /** 'الماضي', 'next' after what it speaks of; not 'this', which stands before. */
    takeBeside() {
        const text = this.token?.text ?? '';
        const isPreposed = PREPOSED$1.test(text) || (/^(?:هذ|هات)/.test(text) && this.tokens[this.at - 1]?.text.startsWith('ال') !== true);
        return isPreposed ? null : this.take('beside');
    }
    /** 'Last' before its noun: in Arabic only 'this' stands there. */
    takeBesideBefore() {
        const meaning = this.meaning('beside');
        return meaning?.language === 'ar' && !/^(?:هذ|هات)/.test(this.token?.text ?? '') ? null : this.take('beside');
    }
    takeMark(...marks) {
        const { token } = this;
        const isIt = token?.kind === 'mark' && marks.includes(token.text);
        if (isIt)
            this.at++;
        return isIt;
    }
    takeDash() {
        const { token } = this;
        const isIt = token?.kind === 'mark' && DASHES.has(token.text);
        if (isIt)
            this.at++;
        return isIt;
    }
    /** Passes over words and marks that say nothing here: a few, so that no text makes this long. */
    skip() {
        // The second of a Hebrew month is written as a letter that is 'in' elsewhere.
        const isQuiet = () => (this.meaning('filler') && !this.meaning('hebrewNumber')) ||
            (this.token?.kind === 'mark' && QUIET.has(this.token.text));
        for (let i = 0; i < MOST_QUIET && isQuiet(); i++)
            this.at++;
    }
    /** The first token of what is left, with the quiet words before it; null where nothing is left but marks. */
    rest() {
        const { at } = this;
        this.skip();
        while (this.takeMark('.', '?', '؟', '!'))
            this.skip();
        if (this.isAtEnd)
            return null;
        this.at = at;
        while (this.meaning('filler', this.tokens[this.at - 1]))
            this.at--;
        return this.token ?? null;
    }
    /** What `read` finds; where that is nothing, or what it asks for is not so, the cursor stays. */
    attempt(read) {
        const { at } = this;
        const found = read(this);
        if (found !== null && found !== undefined && found !== false)
            return found;
        this.at = at;
        return null;
    }
    /** The first of several that finds something. */
    first(...reads) {
        for (const read of reads) {
            const found = this.attempt(read);
            if (found !== null)
                return found;
        }
        return null;
    }
    refuse(code, values = {}, suggestion = null) {
        this.refusal ??= new Refusal(code, values, suggestion);
        return null;
    }
}

// Dates that lack their year: the one that brings them nearest to the reference.
/** Hijri years of the last and this century: written alone, such a number may be a year of either calendar. */
const isOfTwoCalendars = (year) => year >= 1300 && year <= 1450;
/** A year after which nobody counts Hijri yet. */
const GREGORIAN_ONLY = 1700;
const isHijri = (id) => id === 'islamic-umalqura' || id === 'islamic-civil';
/** 'Ramadan 2021': the Hijri year whose month begins in that Gregorian one, where there is just one. */
function hijriYearOf(month, year) {
    const calendar = calendarOf('islamic-umalqura');
    const near = Math.floor(((year - 622) * 33) / 32);
    const found = [near - 1, near, near + 1, near + 2].filter((one) => civilFields(calendar?.monthStart(one, month) ?? NaN).year === year);
    return found.length === 1 ? (found[0] ?? null) : null;
}
/** Years to go back, or on, for a day that few years have. */
const MOST_YEARS$1 = 8;
/**
 * A month, or a day of it, in the year that brings it to the reference or nearest before it (`isAhead`: after it;
 * `from`: on or after that one instead). A weekday decides where it fits a year beside that one; null where there is
 * none.
 */
function inNearestYear(parts, context, from) {
    const { today, isAhead } = context;
    const calendar = calendarOf(parts.calendar);
    if (today === null || !calendar || parts.month === undefined)
        return null;
    const anchor = from ?? today;
    const way = from !== null || isAhead ? 1 : -1;
    const own = calendar.fields(anchor).year;
    const found = [];
    for (let i = -1; i < MOST_YEARS$1; i++) {
        const year = own + way * i;
        const value = resolve({ ...parts, year }, context);
        if (value instanceof Refusal || !value.days)
            continue;
        const off = parts.weekday === undefined ? 0 : ((parts.weekday - weekday(value.days[0]) + 10) % 7) - 3;
        if (parts.weekday !== undefined && i > 1)
            continue;
        // A month that holds the reference is on it.
        found.push({ year, off, isBeyond: way < 0 ? value.days[0] > anchor : value.days[1] < anchor });
    }
    // 'الخميس 29 شعبان', where the month was seen a day later than it is reckoned: the weekday is sure.
    const near = context.isProse && isHijri(parts.calendar) ? found.find(({ isBeyond }) => !isBeyond) : undefined;
    const exact = found.filter(({ off }) => off === 0);
    const best = (near && Math.abs(near.off) === 1 ? near : undefined) ??
        exact.find(({ isBeyond }) => !isBeyond) ??
        (parts.weekday === undefined ? undefined : exact[0]);
    if (!best)
        return null;
    return best.off === 0
        ? { ...parts, year: best.year }
        : { ...parts, weekday: undefined, year: best.year, shift: best.off };
}
/** Ms of eleven months: what began so long ago, or is to begin in less than one. */
const LONG_AGO = 335 * MS_PER_DAY;
/** Of what a headline announces, less: 'تسليم الجوائز في أول مايو'. */
const RATHER_LONG_AGO = 270 * MS_PER_DAY;
/**
 * A year that is left out of a list or a period. What is to come may have begun already ('in March and April', said in
 * March), and a period of running text that would lie eleven months back is the one of next month.
 */
function filled(all, context, notes) {
    const found = filledOneWay(all, context, notes);
    const { today } = context;
    const isDay = all.every(({ day }) => day !== undefined);
    const isLone = all.length === 1 && isDay && !context.isDone;
    // 'تبدأ من 30 أكتوبر', said on the 31st; 'بداية من 15 مارس', said on the 12th
    const isDayAhead = context.isAhead === true && (isLone || (isDay && context.isSoon === 'day'));
    const isSoon = context.isSoon === true || isLone || (isDay && context.isSoon === 'day');
    if ((all.length < 2 && !isSoon) || found instanceof Refusal || today === null || context.isProse !== true)
        return found;
    const other = filledOneWay(all, { ...context, isAhead: context.isAhead !== true }, notes);
    if (other instanceof Refusal)
        return found;
    const ends = (list) => list.flatMap((one) => {
        const value = resolve(one, context);
        return value instanceof Refusal ? [] : (value.days ?? []);
    });
    const isNear = isDayAhead ? context.isSoon === 'day' : context.isSoon === true;
    const far = isNear ? RATHER_LONG_AGO : LONG_AGO;
    const isRunning = isDayAhead
        ? (ends(found)[0] ?? 0) > today + far || (all.length > 1 && (ends(other).at(-1) ?? -Infinity) >= today)
        : context.isAhead === true
            ? (ends(other).at(-1) ?? -Infinity) >= today
            : (ends(found)[0] ?? today) < today - far;
    return isRunning ? other : found;
}
/** The first in the year nearest to the reference, and each next one after it. */
function filledOneWay(all, context, notes) {
    let from = null;
    const whole = [];
    for (const parts of all) {
        const needsYear = parts.year === undefined && parts.month !== undefined && parts.edtf === undefined && !parts.span;
        const own = needsYear ? inNearestYear(parts, context, from) : parts;
        if (own === null)
            return new Refusal('noYear');
        if (needsYear && !context.isProse && !notes.some(({ code }) => code === 'yearTaken'))
            notes.push({ code: 'yearTaken', values: {} });
        whole.push(own);
        const value = resolve(own, context);
        from = value instanceof Refusal ? null : (value.days?.[0] ?? null);
    }
    return whole;
}
/** Parts with the year that they lack, or why they are none. */
function withYear$1(parts, context, notes) {
    const { month, day, year, calendar } = parts;
    if (parts.edtf !== undefined || parts.span)
        return parts;
    if (day !== undefined && month === undefined)
        return new Refusal('notADate');
    if (year === undefined)
        return new Refusal('noYear');
    if (isHijri(calendar) && month !== undefined && year >= GREGORIAN_ONLY) {
        const own = hijriYearOf(month, year);
        if (own === null)
            return new Refusal('eraConflict');
        notes.push({ code: 'mixedCalendars', values: {} });
        return { ...parts, year: own };
    }
    if (calendar === 'persian' && month !== undefined && year >= GREGORIAN_ONLY)
        return new Refusal('eraConflict');
    if (calendar === undefined &&
        month === undefined &&
        parts.season === undefined &&
        isOfTwoCalendars(year) &&
        context.plain === 'gregory')
        return new Refusal('whichCalendar', { year });
    return parts;
}

// From what the grammar understood to one EDTF value: what is missing or impossible is refused, what is doubtful is
// marked.
/** The Julian calendar's last day, civil ms: older days are told in it, and EDTF counts as if ours had always been. */
const JULIAN_END = Date.UTC(1582, 9, 4);
/** Ms from an old day to the one that bore its date then. */
function julianLag(ms) {
    const { year } = civilFields(ms);
    return ms > JULIAN_END ? 0 : Math.max(0, Math.floor(year / 100) - Math.floor(year / 400) - 2) * MS_PER_DAY;
}
function point(parts, context, notes) {
    const whole = withYear$1(parts, context, notes);
    if (whole instanceof Refusal)
        return whole;
    const found = resolve(whole, context);
    if (found instanceof Refusal)
        return found;
    const value = whole.shift === undefined ? found : shifted(found, whole.shift);
    const day = value.days?.[0];
    // A month that was seen, long ago, may have begun a day beside the reckoned one.
    const isReckoned = isHijri(parts.calendar) && value.calendar !== parts.calendar;
    const lag = day === undefined ? 0 : julianLag(day);
    if (whole.weekday !== undefined &&
        day !== undefined &&
        !(isReckoned ? [day - MS_PER_DAY, day, day + MS_PER_DAY] : [day, day + lag]).some((ms) => whole.weekday === weekday(ms)))
        notes.push({ code: 'weekdayDisagrees', values: { weekday: weekday(day) } });
    if (whole.isShortYear)
        notes.push({ code: 'shortYear', values: { year: String(whole.year).slice(-2) } });
    if (whole.isBareWeekday && day !== undefined)
        notes.push({ code: 'weekTaken', values: { weekday: weekday(day) } });
    if (isReckoned)
        notes.push({ code: 'reckoned', values: {} });
    if (whole.clock && !value.first.includes('T'))
        notes.push({ code: 'timeLeftOut', values: {} });
    if (!parts.check)
        return value;
    const other = resolve(parts.check, context);
    const isOff = other instanceof Refusal ||
        !other.days ||
        !value.days ||
        other.days[0] > value.days[1] + lag + MS_PER_DAY ||
        other.days[1] < value.days[0] - MS_PER_DAY;
    if (isOff)
        notes.push({ code: 'calendarsDisagree', values: {} });
    return isOff ? { ...value, first: value.first.replace(/T.*/, ''), isMaybe: true } : value;
}
/** So many days after a day. */
function shifted(value, days) {
    const ms = (value.days?.[0] ?? NaN) + days * MS_PER_DAY;
    return { ...value, first: dayText(ms), days: [ms, ms] };
}
const isWithin = (value) => value.last !== undefined;
/** The unit just before or after a value, in its own precision. */
function beside(value, way) {
    if (!value.days)
        return null;
    const ms = way < 0 ? value.days[0] - MS_PER_DAY : value.days[1] + MS_PER_DAY;
    const text = dayText(ms);
    const { year } = civilFields(ms);
    const isYears = /^-?\d{2,4}X*$|^Y/.test(value.first);
    if (isYears && !isWithin(value))
        return yearText(year);
    return /^-?\d{4}-\d\d$/.test(value.first) && Number(value.first.slice(-2)) <= 12 ? text.slice(0, -3) : text;
}
/**
 * Never throws: what is no EDTF in the end, as an interval that runs backwards or a month of a year too far away, is
 * refused.
 */
function evaluate(reading, context) {
    try {
        const found = evaluateReading(reading, context);
        if (!(found instanceof Refusal))
            parseEdtf(found.edtf);
        return found;
    }
    catch (error) {
        return new Refusal(error instanceof EdtfRefusal && error.code === 'order' ? 'endsBeforeStart' : 'notADate');
    }
}
/** EDTF of the Gregorian month nearest to the reference. */
function monthOf(parts, context) {
    const whole = parts.calendar === 'gregory' ? inNearestYear(parts, context, null) : null;
    const value = whole && resolve(whole, context);
    return !value || value instanceof Refusal ? null : value.first;
}
/** Ms of the time after which an end without a year is rather the next one: 'jailed until 7 May', said in March. */
const END_AGO = 200 * MS_PER_DAY;
function endContext(to, context) {
    const end = to && context.isProse === true && context.isAhead !== true ? inNearestYear(to, context, null) : null;
    const value = end && resolve(end, context);
    const isLong = value !== null && !(value instanceof Refusal) && (value.days?.[1] ?? Infinity) < (context.today ?? 0) - END_AGO;
    return isLong && to?.year === undefined ? { ...context, isAhead: true } : context;
}
/** The points of a reading with the years that they lack. */
function withYears(reading, context, notes) {
    switch (reading.kind) {
        case 'interval': {
            const { from, to } = reading;
            const found = filled([from, to].flatMap((one) => one ?? []), from ? context : endContext(to, context), notes);
            return found instanceof Refusal
                ? found
                : { kind: 'interval', from: from && (found[0] ?? null), to: to && (found.at(-1) ?? null) };
        }
        case 'oneOf':
        case 'allOf': {
            const members = filled(reading.members, context, notes);
            return members instanceof Refusal ? members : { kind: reading.kind, members };
        }
        default: {
            if (reading.point.isLoneWord)
                return new Refusal('noYear', {}, monthOf(reading.point, context));
            const found = filled([reading.point], context, notes);
            return found instanceof Refusal ? found : { kind: reading.kind, point: found[0] ?? reading.point };
        }
    }
}
function evaluateReading(given, context) {
    const notes = [];
    const reading = withYears(given, context, notes);
    if (reading instanceof Refusal)
        return reading;
    const points = pointsOf(reading);
    const values = [];
    for (const one of points) {
        const value = point(one, context, notes);
        if (value instanceof Refusal)
            return value;
        values.push(value);
    }
    const outcome = outcomeOf(reading, values);
    return outcome instanceof Refusal
        ? outcome
        : { within: false, ...outcome, isRelative: points.some((one) => one.isRelative === true), notes };
}
/** `values`: of the reading's points, in their order. */
function outcomeOf(reading, values) {
    const [value] = values;
    if (reading.kind === 'interval')
        return intervalOf(reading.from && value, reading.to && values.at(-1));
    if (!value)
        return new Refusal('notADate');
    if (reading.kind === 'point')
        return { edtf: valueText(value), calendar: value.calendar, within: isWithin(value) };
    if (reading.kind === 'oneOf' || reading.kind === 'allOf')
        return { edtf: listText(values, reading.kind), calendar: value.calendar };
    const text = beside(value, reading.kind === 'before' ? -1 : 1);
    return text === null
        ? new Refusal('notADate')
        : { edtf: reading.kind === 'before' ? `../${text}` : `${text}/..`, calendar: value.calendar };
}
/** Without a value an end is open. */
function intervalOf(from, to) {
    if (from?.days && to?.days) {
        // '11 March 2021 – 27 Rajab 1442' is one day in two calendars.
        if (from.calendar !== to.calendar &&
            from.days[0] === from.days[1] &&
            to.days[0] === to.days[1] &&
            Math.abs(from.days[0] - to.days[0]) <= MS_PER_DAY) {
            const main = to.calendar === 'gregory' ? to : from;
            return { edtf: valueText(main), calendar: main.calendar };
        }
        if (to.days[1] < from.days[0])
            return new Refusal('endsBeforeStart');
    }
    return {
        edtf: `${from ? startText(from) : '..'}/${to ? endText(to) : '..'}`,
        calendar: from?.calendar ?? to?.calendar ?? 'gregory',
    };
}
/** Days, months or years that follow each other are one stretch; others are a set, of which one or all are meant. */
function listText(members, kind) {
    const [first, last] = [members[0], members.at(-1)];
    const follows = members
        .slice(1)
        .every((one, i) => one.days !== undefined && one.days[0] === (members[i]?.days?.[1] ?? NaN) + MS_PER_DAY);
    if (kind === 'allOf' && follows && first && last)
        return `${startText(first)}/${endText(last)}`;
    const list = members
        .map((one) => (one.last === undefined ? valueText(one) : `${startText(one)}..${endText(one)}`))
        .join(',');
    return kind === 'oneOf' ? `[${list}]` : `{${list}}`;
}

// The shape of the words of which people make dates: one file a language beside this one. What they mean together is
// the grammar's (time/read); a new word of a language is a line in its file.
/** Lines whose values go up by one step: 'one', 'two', 'three'. */
const inSteps = (role, first, step, ...phrases) => phrases.map((phrase, i) => [role, first + i * step, phrase]);

// Persian, and Dari: the words of dates as people write them.
/** They follow a year and are never counted. */
const FA_UNCOUNTED = 'در از به با که و تا را این آن بود شد است هم نیز اما یا بر برای بودند شدند';
const fa = {
    weekdays: ['یکشنبه|یک شنبه', 'دوشنبه|دو شنبه', 'سه‌شنبه|سه شنبه', 'چهارشنبه|چهار شنبه', 'پنجشنبه|پنج شنبه', 'جمعه', 'شنبه'],
    // Iran; Afghanistan.
    months: [
        ['ژانویه', 'فوریه', 'مارس', 'آوریل', 'مه', 'ژوئن', 'ژوئیه', 'اوت', 'سپتامبر', 'اکتبر', 'نوامبر', 'دسامبر'],
        ['جنوری', 'فبروری', 'مارچ', 'اپریل', 'می', 'جون', 'جولای', 'اگست', 'سپتمبر', 'اکتوبر', 'نومبر', 'دسمبر'],
    ],
    words: [
        ['since', 0, 'از'],
        ['until', 0, 'تا'],
        ['ago', 0, 'پیش|قبل'],
        ['before', 0, 'پیش از|قبل از'],
        ['after', 0, 'پس از|بعد از'],
        ['from', 0, 'از'],
        ['to', 0, 'تا'],
        ['between', 0, 'میان|بین|مابین'],
        ['and', 0, 'و'],
        ['or', 0, 'یا'],
        ['about', 0, 'حدود|در حدود|حدودا|تقریبا|نزدیک به'],
        ['maybe', 0, 'شاید|احتمالا|غالبا'],
        ['now', 0, 'اکنون|امروز|کنون|حال'],
        ['untilNow', 0, 'تاکنون|تا کنون|تا امروز|تا حال'],
        ['onwards', 0, 'به بعد'],
        ['early', 0, 'اوایل|ابتدای|آغاز|شروع'],
        ['middle', 0, 'اواسط|میانه|نیمه'],
        ['late', 0, 'اواخر'],
        ['late', 1, 'آخر|پایان|انتهای'],
        ['beside', -1, 'گذشته|پیش|قبل'],
        ['beside', 0, 'جاری|این'],
        ['beside', 1, 'آینده|بعد'],
        ['relativeDay', -1, 'دیروز|دیشب|شب گذشته'],
        ['relativeDay', -2, 'پریروز'],
        ['relativeDay', 0, 'امروز|امشب'],
        ['relativeDay', 1, 'فردا'],
        ['relativeDay', 2, 'پس‌فردا|پس فردا'],
        ['relativeYear', -1, 'پارسال'],
        ['relativeYear', 0, 'امسال'],
        ['relativeYear', -2, 'پیرارسال'],
        ['minute', 0, 'دقیقه'],
        ['hour', 0, 'ساعت'],
        ['day', 0, 'روز'],
        ['day', -1, 'روزهای'],
        ['week', 0, 'هفته'],
        ['week', -1, 'هفته‌های'],
        ['month', 0, 'ماه'],
        ['month', -1, 'ماه‌های'],
        ['year', 0, 'سال'],
        ['year', -1, 'سال‌های'],
        ['decade', 0, 'دهه'],
        ['century', 0, 'قرن|سده'],
        ['century', -1, 'سده‌های|قرن‌های'],
        ['millennium', 0, 'هزاره'],
        ...inSteps('number', 1, 1, 'یک', 'دو', 'سه', 'چهار', 'پنج', 'شش', 'هفت', 'هشت', 'نه', 'ده', 'یازده', 'دوازده', 'سیزده', 'چهارده', 'پانزده', 'شانزده', 'هفده', 'هجده|هیجده', 'نوزده'),
        ...inSteps('ten', 20, 10, 'بیست', 'سی', 'چهل', 'پنجاه', 'شصت', 'هفتاد', 'هشتاد', 'نود'),
        ...inSteps('hundred', 100, 100, 'صد|یکصد', 'دویست', 'سیصد', 'چهارصد', 'پانصد', 'ششصد', 'هفتصد', 'هشتصد', 'نهصد'),
        ['thousands', 1000, 'هزار'],
        ['thousands', 1e6, 'میلیون'],
        ['thousands', 1e9, 'میلیارد'],
        ...inSteps('ordinal', 1, 1, 'اول|نخست|یکم', 'دوم', 'سوم', 'چهارم', 'پنجم', 'ششم', 'هفتم', 'هشتم', 'نهم', 'دهم', 'یازدهم', 'دوازدهم', 'سیزدهم', 'چهاردهم', 'پانزدهم', 'شانزدهم', 'هفدهم', 'هجدهم|هیجدهم', 'نوزدهم', 'بیستم', 'بیست و یکم|بیست‌ویکم'),
        ['ordinal', 30, 'سی‌ام|سی ام'],
        ['ordinal', 31, 'سی و یکم|سی‌ویکم'],
        ...inSteps('season', 21, 1, 'بهار', 'تابستان', 'پاییز', 'زمستان'),
        ['part', 32, 'ربع|سه‌ماهه|سه ماهه'],
        ['part', 36, 'ثلث|چهارماهه'],
        ['part', 39, 'نیمه'],
        ['bc', 0, 'ق م|پ م|پیش از میلاد|قبل از میلاد|پیش از میلاد مسیح|قبل از میلاد مسیح'],
        ['ad', 0, 'م|میلادی'],
        ['islamic', 0, 'ه|ه ق|قمری|هجری قمری'],
        ['persian', 0, 'ه ش|ش|هجری شمسی|هجری خورشیدی|خورشیدی|شمسی'],
        ['hebrew', 0, 'عبری'],
        ['clock', 0, 'ساعت|در ساعت'],
        ['am', 0, 'صبح|بامداد|ق ظ|قبل از ظهر|پیش از ظهر'],
        ['pm', 0, 'م|عصر|شامگاه|بعدازظهر|بعد از ظهر|ب ظ'],
        ['noon', 0, 'ظهر'],
        ['night', 0, 'شب|نیمه‌شب|نیمه شب'],
        ['fraction', 30, 'نیم'],
        ['fraction', 15, 'ربع'],
        ['inZone', 0, 'به وقت'],
        ['utc', 0, 'گرینویچ'],
        ['localTime', 0, 'به وقت محلی'],
        ['filler', 0, 'بر|در|مورخ|مورخه|برابر با|مطابق با|مصادف با'],
    ],
};

// Numbers inside a date: digits, in groups of three or not, and words, which are read to their end: 'ألفين واثني عشر'
// is 2012, and a part of it is nothing.
/** Words of a number below a thousand, and multiples of thousands in a number: no year has more. */
const MOST_WORDS = 5;
const PLURALS = new Set(['الاف', 'ملايين', 'مليارات', 'אלפי', 'אלפים']);
const GROUP = 3;
/** Of a number written in groups: 13,800,000,000. */
const MOST_GROUPS = 4;
const SUFFIX = /^(?:th|st|nd|rd|er|re|º|o|ويں|واں|ام|ي)$/;
/** A number in digits or words, cardinal or ordinal: '17', '10,000', 'السابع عشر', 'خمسة وعشرين', '66 million'. */
function readNumber(cursor) {
    return cursor.attempt(() => cursor.token?.kind === 'number' ? readDigits(cursor) : (readOrdinal(cursor) ?? readCardinal(cursor)));
}
function readDigits(cursor) {
    const { token } = cursor;
    if (!token)
        return null;
    const grouped = readGrouped(cursor);
    if (grouped)
        return grouped;
    cursor.at++;
    const isOrdinal = cursor.token !== undefined && !cursor.token.isApart && SUFFIX.test(cursor.token.text);
    if (isOrdinal)
        cursor.at++;
    const rest = cursor.attempt(() => {
        const tail = cursor.tokens[cursor.at + 1];
        if (!/^[.,٫]$/.test(cursor.token?.text ?? '') ||
            tail?.kind !== 'number' ||
            tail.isApart ||
            !cursor.meaning('thousands', cursor.tokens[cursor.at + 2]))
            return null;
        cursor.at += 2;
        return Number(`0.${tail.text}`);
    }) ?? 0;
    const many = cursor.take('thousands');
    return {
        value: Math.round((token.value + rest) * (many?.value ?? 1)),
        digits: many ? 0 : token.text.length,
        isOrdinal,
    };
}
/** '10,000', '3.000.000': never four digits, so that it is a year only where an era says so. */
function readGrouped(cursor) {
    return cursor.attempt(() => {
        let text = cursor.token?.text ?? '';
        if (text.length > GROUP)
            return null;
        cursor.at++;
        const first = text.length;
        for (let i = 1, tail = cursor.tokens[cursor.at + 1]; i < MOST_GROUPS &&
            /^[.,٬]$/.test(cursor.token?.text ?? '') &&
            cursor.token?.isApart === false &&
            tail?.kind === 'number' &&
            tail.text.length === GROUP &&
            !tail.isApart; i++, tail = cursor.tokens[cursor.at + 1]) {
            text += tail.text;
            cursor.at += 2;
        }
        return text.length > first ? { value: Number(text), digits: text.length + 1, isOrdinal: false } : null;
    });
}
function readOrdinal(cursor) {
    const ten = cursor.attempt(() => {
        const tens = cursor.take('ten');
        if (tens && !cursor.take('and'))
            cursor.takeMark('-');
        const last = cursor.meaning('ordinal');
        return tens && last && last.value < 10 && cursor.take('ordinal') ? tens.value + last.value : null;
    });
    if (ten !== null)
        return { value: ten, digits: 0, isOrdinal: true };
    const found = cursor.take('ordinal');
    if (!found)
        return null;
    const teen = found.value < 10 ? cursor.take('teen') : null;
    const more = teen
        ? null
        : cursor.attempt(() => cursor.take('and')
            ? (cursor.meaning('ordinal')?.value ?? 0) >= 20
                ? cursor.take('ordinal')
                : cursor.take('ten')
            : null);
    return { value: found.value + (teen?.value ?? more?.value ?? 0), digits: 0, isOrdinal: true };
}
function readCardinal(cursor) {
    let value = null;
    let limit = Infinity;
    for (let i = 0; i < MOST_WORDS && limit > 1; i++) {
        const group = cursor.attempt(() => {
            if (value !== null)
                cursor.take('and');
            const below = readBelowThousand(cursor);
            const many = cursor.meaning('thousands');
            // 'آلاف السنين' are nobody's count.
            if (below === null && PLURALS.has(cursor.token?.text ?? ''))
                return null;
            if (many && many.value < limit)
                cursor.at++;
            else if (below === null)
                return null;
            const unit = many && many.value < limit ? many.value : 1;
            return { value: (below ?? 1) * unit, unit };
        });
        if (!group)
            break;
        value = (value ?? 0) + group.value;
        limit = group.unit;
    }
    return value === null ? null : { value, digits: 0, isOrdinal: false };
}
/**
 * 'مئة وخمسة وعشرين', 'nine hundred and five': hundreds, tens and ones, each once, in the order of any of the
 * languages.
 */
function readBelowThousand(cursor) {
    const sum = {};
    for (let i = 0; i < MOST_WORDS; i++) {
        const word = cursor.attempt(() => {
            if (i > 0 && !cursor.take('and'))
                cursor.takeMark('-');
            return takeOne$1(cursor, sum) || takeTen(cursor, sum) || takeHundred(cursor, sum) ? true : null;
        });
        if (!word)
            break;
    }
    const { hundred, ten, one } = sum;
    return hundred === undefined && ten === undefined && one === undefined
        ? null
        : (hundred ?? 0) + (ten ?? 0) + (one ?? 0);
}
/** One to nineteen; with the hundreds that it counts. */
function takeOne$1(cursor, sum) {
    const one = cursor.meaning('number');
    if (!one || sum.one !== undefined || (one.value > 9 && sum.ten !== undefined))
        return false;
    cursor.at++;
    if (one.value < 10 &&
        sum.hundred === undefined &&
        sum.ten === undefined &&
        cursor.meaning('hundred')?.value === 100) {
        cursor.at++;
        sum.hundred = one.value * 100;
        return true;
    }
    // 'השמונה-עשרה'
    if (cursor.token?.text === '-' && cursor.meaning('teen', cursor.tokens[cursor.at + 1]))
        cursor.at++;
    const teen = one.value < 10 && sum.ten === undefined ? cursor.take('teen') : null;
    sum.one = one.value;
    if (teen || one.value > 9)
        sum.ten = teen?.value ?? 0;
    return true;
}
function takeTen(cursor, sum) {
    const ten = sum.ten === undefined ? cursor.take('ten') : null;
    if (ten)
        sum.ten = ten.value;
    return ten !== null;
}
function takeHundred(cursor, sum) {
    const hundred = sum.hundred === undefined && sum.ten === undefined ? cursor.take('hundred') : null;
    if (hundred)
        sum.hundred = hundred.value;
    return hundred !== null;
}

// The zone beside a time, in words: 'بتوقيت بغداد', 'Baghdad time', 'GMT+3'.
/**
 * Zones by the names of their cities, folded, in English and in a language's words: by those words, which are made
 * once.
 */
const zonesByWords = new WeakMap();
/** Zones whose names engines have in the list by an older city: Asia/Calcutta. */
const RENAMED = [
    'Asia/Kolkata',
    'Asia/Kathmandu',
    'Asia/Yangon',
    'Asia/Ho_Chi_Minh',
    'Europe/Kyiv',
    'Africa/Asmara',
    'Atlantic/Faroe',
];
/**
 * The zone that is called by a city of it, in English or in the words' language; null for a city that no zone is called
 * by.
 */
function zoneOfCity(name, messages) {
    let zones = zonesByWords.get(messages);
    if (!zones) {
        // Engines of before 2022 have no list of zones: a city is then not known.
        const all = 'supportedValuesOf' in Intl ? [...Intl.supportedValuesOf('timeZone'), ...RENAMED.filter(isZone)] : [];
        zones = new Map(all
            .flatMap((zone) => {
            const city = zone.split('/').at(-1) ?? '';
            return [messages.cities[city] ?? '', city.replaceAll('_', ' ')].map((one) => [
                foldText(one),
                zone,
            ]);
        })
            .reverse());
        zonesByWords.set(messages, zones);
    }
    return name === '' ? null : (zones.get(name) ?? null);
}
function readZoneAfter(cursor) {
    const zone = readZone(cursor);
    return zone === null ? {} : { zone };
}
/** '+3', '+03:00' or '+0300' after the name of Greenwich's time. */
function readOffset(cursor) {
    return cursor.attempt(() => {
        // The end of its Hebrew name.
        cursor.takeMark('׳');
        const sign = cursor.takeMark('+') ? '+' : cursor.takeMark('-', '\u2212') ? '-' : null;
        const { token } = cursor;
        if (sign === null || token?.kind !== 'number' || token.isApart || token.text.length > 4)
            return null;
        cursor.at++;
        const minutes = token.text.length > 2
            ? token.text.slice(-2)
            : (cursor.attempt(() => cursor.takeMark(':') && cursor.token?.text.length === 2 ? (cursor.tokens[cursor.at++]?.text ?? null) : null) ?? '00');
        const hours = token.text.length > 2 ? token.text.slice(0, -2) : token.text;
        return Number(hours) > 14 || Number(minutes) > 59 ? null : `${sign}${hours.padStart(2, '0')}:${minutes}`;
    });
}
/** A zone as the words of the page write one, with the city inside: 'Baghdad time', '(Ortszeit Bagdad)'. */
function readZoneInWords(cursor, isAfter) {
    const { inZone } = cursor.context.words.messages;
    if (inZone.startsWith('{time}') !== isAfter)
        return null;
    const [front = '', back = ''] = inZone
        .replace('{time}', '')
        .split('{zone}')
        .map((part) => foldText(part));
    const takeAll = (text) => text === '' ||
        text.split(' ').every((word) => {
            skipMarks(cursor);
            return cursor.token?.text === word && ++cursor.at > 0;
        });
    return cursor.attempt(() => {
        if (!takeAll(front))
            return null;
        skipMarks(cursor);
        const utc = cursor.attempt(() => {
            const zone = cursor.take('utc') && (readOffset(cursor) ?? 'UTC');
            return zone && takeAll(back) ? zone : null;
        });
        if (utc)
            return utc;
        const { at } = cursor;
        for (const length of [3, 2, 1]) {
            cursor.at = Math.min(at + length, cursor.tokens.length);
            const zone = zoneOfCity(cursor.tokens
                .slice(at, cursor.at)
                .map((one) => one.text)
                .join(' '), cursor.context.words.messages);
            if (zone && takeAll(back))
                return zone;
        }
        return null;
    });
}
function skipMarks(cursor) {
    while (cursor.takeMark(',', '،', '(', ')'))
        continue;
}
function readZone(cursor) {
    return readZoneNamed(cursor) ?? readZoneInWords(cursor, true);
}
function readZoneNamed(cursor) {
    return cursor.attempt(() => {
        cursor.skip();
        if (cursor.take('localTime'))
            return cursor.context.timeZone ?? null;
        if (cursor.take('utc'))
            return readOffset(cursor) ?? 'UTC';
        // '18:30 +0300'
        if (cursor.token?.text === '+')
            return readOffset(cursor);
        if (!cursor.take('inZone'))
            return null;
        if (cursor.take('utc'))
            return readOffset(cursor) ?? 'UTC';
        for (const length of [2, 1]) {
            const words = cursor.tokens.slice(cursor.at, cursor.at + length);
            const zone = zoneOfCity(words.map((one) => one.text).join(' '), cursor.context.words.messages);
            if (!zone)
                continue;
            cursor.at += words.length;
            return zone;
        }
        return cursor.refuse('noSuchZone', { zone: cursor.token?.text ?? '' });
    });
}

// The time of day beside a date: 'الساعة السادسة والنصف مساءً بتوقيت بغداد', '18:30', '6 p.m.'.
const HALVES$1 = ['am', 'pm', 'noon', 'night'];
/**
 * The hour of 24 that an hour of a half of the day is: 12 at night and in the morning is 0; 1 at noon is 13 and 11 is
 * 11; 9 at night is 21 and 2 is 2.
 */
const HOURS = {
    am: (hour) => (hour === 12 ? 0 : hour),
    pm: (hour) => (hour < 12 ? hour + 12 : hour),
    noon: (hour) => (hour < 6 ? hour + 12 : hour),
    night: (hour) => (hour === 12 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour),
};
/** A half of the day, before the words that say nothing: 'am' is one of those too, in German before a day. */
function takeHalf(cursor) {
    const isSmallWord = cursor.context.locale.startsWith('de') && cursor.tokens[cursor.at + 1]?.kind === 'number';
    const isHalf = (half) => cursor.meaning(half) !== undefined && !(isSmallWord && cursor.meaning('filler'));
    const found = HALVES$1.find(isHalf);
    if (found)
        cursor.at++;
    return found ?? null;
}
function takeHalfAfter(cursor) {
    return cursor.first(takeHalf, () => {
        cursor.skip();
        return takeHalf(cursor);
    });
}
/** 'صبح 9 بجے', 'ÖÖ 9:30': the half before its hour. */
function takeHalfBefore(cursor) {
    return cursor.attempt(() => {
        const half = takeHalf(cursor);
        cursor.skip();
        return half &&
            (cursor.token?.kind === 'number' ||
                cursor.meaning('clock') ||
                (cursor.meaning('fraction') ?? cursor.meaning('number'))?.language === 'ur')
            ? half
            : null;
    });
}
/** 'مساء الخميس', 'صباح يوم': a part of the day that no hour follows says nothing more precise than the day. */
function skipPartOfDay(cursor) {
    return cursor.attempt(() => {
        cursor.skip();
        if ((cursor.token?.text.length ?? 0) < 2)
            return null;
        const part = takeHalf(cursor);
        cursor.skip();
        const isBeforeDay = cursor.token?.kind === 'number' ||
            ['weekday', 'day', 'relativeDay', 'ordinal'].some((role) => cursor.meaning(role));
        return isBeforeDay ? part : null;
    });
}
/** `half`: of the day, told before it: 'مساء الخميس، الساعة التاسعة'. */
function readTimeAfter(cursor, before, half = null) {
    const clock = before ??
        cursor.attempt(() => {
            if (!cursor.context.isProse)
                cursor.takeDash() || cursor.takeMark('|');
            // '11 آذار - الساعة 9'
            else
                cursor.attempt(() => cursor.takeDash() && cursor.meaning('clock'));
            return readClock(cursor);
        });
    // 'at six on 11 March, Baghdad time'
    if (clock) {
        const hour = half !== null && clock.isOfEither ? HOURS[half](clock.hour) : clock.hour;
        return { clock: { ...clock, hour, ...(clock.zone === undefined ? readZoneAfter(cursor) : {}) } };
    }
    // 'صباحاً' without an hour.
    cursor.attempt(() => {
        if (cursor.context.isProse && /^[,،]$/.test(cursor.token?.text ?? ''))
            return null;
        cursor.skip();
        return (cursor.token?.text.length ?? 0) > 1 ? takeHalf(cursor) : null;
    });
    return {};
}
/** 'في الثامنة مساء غد': an hour that a preposition and a half of the day tell; 'الدورة الثامنة مساء غد' is none. */
const HOUR_NAMES = /^ال(?:واحد|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي)ه$/;
const BEFORE_HOUR = /^(?:في|عند|تمام|حوالي|قرابه|نحو)$/;
/** '11 آذار 2021 السادسة مساء' in a cell, 'الثانية عشرة ظهرا': a half of the day follows. */
const isHourOfCell = ({ context, tokens, at }) => context.isProse !== true &&
    tokens.slice(at + 1, at + 3).some((one) => HALVES$1.some((half) => one.meanings.some(({ role }) => role === half)));
/** 'الساعة 6 مساءً', '18:30', '6 p.m. Baghdad time'. */
function readClock(cursor) {
    return cursor.attempt(() => {
        cursor.skip();
        const zoneFirst = readZoneInWords(cursor, false);
        const before = takeHalfBefore(cursor);
        let isSaid = cursor.take('clock') !== null;
        cursor.skip();
        const isHour = !isSaid &&
            HOUR_NAMES.test(cursor.token?.text ?? '') &&
            (BEFORE_HOUR.test(cursor.tokens[cursor.at - 1]?.text ?? '') || isHourOfCell(cursor));
        isSaid ||= isHour;
        // 'ساڑھے 9 بجے', 'پونے دس بجے'
        const ahead = cursor.meaning('fraction')?.language === 'ur' ? cursor.take('fraction') : null;
        isSaid ||= ahead !== null;
        const n = readNumber(cursor);
        if (!n || n.digits > 2 || n.value > 24 || (n.digits === 0 && !isSaid && cursor.meaning('clock')?.language !== 'ur'))
            return null;
        // 'ڈیڑھ بجے'
        let hour = Math.floor(n.value);
        let minute = (n.value % 1) * 60;
        let second;
        const written = readSixtieth(cursor);
        if (written !== null) {
            minute = written;
            second = readSixtieth(cursor) ?? undefined;
        }
        else if (ahead) {
            minute = ahead.value;
        }
        else if (isSaid) {
            minute = readMinutesBeside(cursor) ?? minute;
        }
        // Urdu says 'o'clock' after the hour.
        if (cursor.meaning('clock')?.language === 'ur')
            isSaid = cursor.take('clock') !== null;
        const half = before ?? takeHalfAfter(cursor);
        cursor.takeMark('.');
        if ((!isSaid || isHour) && written === null && half === null)
            return null;
        if (half === 'am' && hour > 12)
            return cursor.refuse('noSuchTime', { hour });
        if (half !== null)
            hour = HOURS[half](hour);
        if (minute < 0)
            [hour, minute] = [hour - 1, minute + 60];
        if (hour > 23)
            return cursor.refuse('noSuchTime', { hour });
        const zone = zoneFirst ?? readZone(cursor);
        if (cursor.token?.text === 'uhr')
            cursor.at++;
        return {
            hour,
            minute,
            ...(half === null ? { isOfEither: true } : {}),
            ...(second !== undefined ? { second } : {}),
            ...(zone !== null ? { zone } : {}),
        };
    });
}
/** Two digits after a mark: minutes, seconds. */
const readSixtieth = (cursor) => cursor.attempt(() => (cursor.takeMark(':', '.') || takeHour(cursor)) &&
    cursor.token?.kind === 'number' &&
    !cursor.token.isApart &&
    cursor.token.text.length === 2 &&
    cursor.token.value < 60
    ? (cursor.tokens[cursor.at++]?.value ?? null)
    : null);
/** 'والنصف', 'إلا ربعا': below 0 where they lack. */
const readMinutesBeside = (cursor) => cursor.attempt(() => {
    const isLess = cursor.take('less') !== null;
    if (!isLess && !cursor.take('and'))
        return null;
    const minutes = cursor.take('fraction')?.value ?? readMinutes(cursor);
    return minutes !== null && isLess ? -minutes : minutes;
});
/** 'التاسعة و45 دقيقة', 'إلا خمس دقائق' */
const readMinutes = (cursor) => cursor.attempt(() => {
    const n = readNumber(cursor);
    return n && n.value < 60 && cursor.take('minute') ? n.value : null;
});
/** The letter of '18h30'. */
const takeHour = (cursor) => cursor.context.locale.startsWith('fr') && cursor.token?.text === 'h' && ++cursor.at > 0;

// 'About' and 'perhaps' beside a date.
const MOST_DOUBTS = 3;
const ABOUT = { role: 'about', value: 0 };
/** 'about', 'perhaps', before or after what they speak of. */
function readDoubts(cursor) {
    let doubt = {};
    for (let i = 0; i < MOST_DOUBTS; i++) {
        const word = cursor.attempt(() => {
            cursor.skip();
            // 'CBC.ca, August 15' is not about that day.
            if (cursor.meaning('about') && /^[,،]$/.test(cursor.tokens[cursor.at + 1]?.text ?? ''))
                return null;
            return cursor.take('about') ?? cursor.take('maybe') ?? (cursor.takeMark('~', '≈', '±') ? ABOUT : null);
        });
        if (!word)
            break;
        doubt = word.role === 'about' ? { ...doubt, isAbout: true } : { ...doubt, isMaybe: true };
        cursor.takeMark('.');
    }
    return doubt;
}
/** In running text 'about' and 'perhaps' after a date speak of what follows: 'سنة 2016 نحو 700 مسجد'. */
function readDoubtsAfter(cursor) {
    return cursor.context.isProse && cursor.token?.text !== 'تقريبا' ? {} : readDoubts(cursor);
}

// The units of time around the reference: 'last month', 'this year', 'next summer'.
const UNITS$1 = ['minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century'];
/** Day, month and year of a civil moment. */
function dayParts(ms) {
    const { year, month, day } = civilFields(ms);
    return { calendar: 'gregory', year, month, day, isRelative: true };
}
function needToday(cursor) {
    return cursor.context.today ?? cursor.refuse('needsReference');
}
/** 'last month', 'الأسبوع الماضي', 'الصيف الماضي', 'this year'; `17` before it is a day of that month. */
function readPeriod(cursor) {
    cursor.skip();
    const before = cursor.takeBesideBefore();
    const year = cursor.take('relativeYear');
    // 'השנה' is 'this year', but 'השנה הבאה' next year.
    if (year)
        return besideUnit(cursor, 'year', (year.value === 0 ? cursor.take('beside') : null)?.value ?? year.value);
    const season = cursor.take('season');
    const unit = season ? null : UNITS$1.find((one) => cursor.meaning(one));
    if (!season && !unit)
        return null;
    // 'The past years' are no single one.
    if (unit && (cursor.take(unit)?.value ?? 0) !== 0)
        return null;
    const beside = before ??
        cursor.attempt(() => {
            cursor.skip();
            return cursor.takeBeside();
        });
    if (!beside)
        return null;
    return season
        ? besideSeason(cursor, season.value, beside.value)
        : unit
            ? besideUnit(cursor, unit, beside.value)
            : null;
}
/** The unit that holds the reference, or its neighbour. */
function besideUnit(cursor, unit, step) {
    const today = needToday(cursor);
    const calendar = calendarOf(cursor.context.plain);
    if (today === null || !calendar)
        return null;
    const { year, month } = calendar.fields(today);
    switch (unit) {
        case 'day':
            return dayParts(today + step * MS_PER_DAY);
        case 'week': {
            const start = today - ((weekday(today) - cursor.context.firstDay + 7) % 7) * MS_PER_DAY + 7 * step * MS_PER_DAY;
            return { span: [start, start + 6 * MS_PER_DAY], isRelative: true };
        }
        case 'month': {
            const moved = calendar.fields(calendar.month.offset(calendar.monthStart(year, month), step));
            return { calendar: calendar.id, year: moved.year, month: moved.month, isRelative: true };
        }
        case 'year':
            return { calendar: calendar.id, year: year + step, isRelative: true };
        case 'decade':
            return { calendar: calendar.id, year: Math.floor(year / 10) * 10 + 10 * step, years: 10, isRelative: true };
        case 'century':
            return { calendar: calendar.id, year: Math.floor(year / 100) * 100 + 100 * step, years: 100, isRelative: true };
        default:
            return null;
    }
}
function besideSeason(cursor, season, step) {
    const today = needToday(cursor);
    if (today === null)
        return null;
    const { year, month } = civilFields(today);
    // Northern seasons begin in March; winter belongs to the year of its December.
    const at = (month < 3 ? year - 1 : year) * 4 + Math.floor(((month + 9) % 12) / 3);
    const own = year * 4 + season - 21;
    const years = step === 0 ? 0 : step < 0 ? (own < at ? 0 : -1) : own > at ? 0 : 1;
    return { calendar: 'gregory', year: year + years, season, isRelative: true };
}

// Years of Iran that are written in two digits.
/** Short years between them are of either century. */
const [LAST_NEW, FIRST_OLD] = [9, 40];
const UNCOUNTED = new Set(FA_UNCOUNTED.split(' ').map((word) => foldText(word)));
/**
 * 'آبان ۹۸', 'سال ۹۸': Iran leaves out the 13, or the 14, of its years, where nothing follows that they could count.
 */
function readPersianShort(cursor) {
    return cursor.attempt(() => {
        const { context, tokens } = cursor;
        if (context.plain !== 'persian')
            return null;
        cursor.skip();
        if (cursor.take('year'))
            cursor.skip();
        const { token } = cursor;
        const next = tokens[++cursor.at];
        const isEnd = next === undefined ||
            (next.kind === 'mark' ? !/^[/:%٫]$/.test(next.text) : UNCOUNTED.has(next.text) && !cursor.meaning('ad'));
        if (token?.kind !== 'number' ||
            token.text.length !== 2 ||
            !isEnd ||
            (token.value > LAST_NEW && token.value < FIRST_OLD))
            return null;
        return token.value + (token.value > LAST_NEW ? 1300 : 1400);
    });
}

// Years, their parts and their many: seasons, quarters, decades, centuries, with the era that counts them.
const ERAS = { bc: 'bc', islamic: 'islamic-umalqura', persian: 'persian', hebrew: 'hebrew', ad: 'gregory' };
const OTHER_ERAS = ['islamic', 'persian', 'hebrew'];
/** A year in words ends here. */
const LAST_SPOKEN = 2200;
/** Plain years that are of another calendar where people use it. */
const isOldYear = (year) => year >= 1200 && year <= 1500;
/** Decades, centuries and millennia. */
function readYears(cursor) {
    cursor.skip();
    return cursor.first(
    // '1980s', '1980's', 'the 80s'
    () => {
        const { token } = cursor;
        const isNamed = cursor.take('decade') !== null;
        const named = cursor.attempt(() => (isNamed ? cursor.take('decadeName') : null));
        if (named)
            return decadeOf(cursor, named.value);
        cursor.takeDash();
        cursor.skip();
        const n = token ? readNumber(cursor) : null;
        if (!n || n.value % 10 !== 0)
            return null;
        const isPlural = cursor.attempt(() => {
            cursor.takeMark("'", '’');
            return cursor.token?.text === 's' && !cursor.token.isApart ? ++cursor.at : null;
        }) !== null;
        if (!isNamed && !isPlural)
            return null;
        if (n.digits === 4)
            return { ...ofEra(cursor, n.value), years: 10 };
        return n.value < 100 ? decadeOf(cursor, n.value) : null;
    }, 
    // 'العقد الثاني من القرن الحادي والعشرين'
    () => {
        const n = cursor.take('decade') && readNumber(cursor);
        const century = n?.isOrdinal && n.value <= 10
            ? (cursor.attempt(readCentury) ?? cursor.attempt(() => (cursor.skip(), readPeriod(cursor))))
            : null;
        return n && century?.years === 100 && century.year !== undefined && century.year > 0
            ? { ...century, year: century.year + (n.value - 1) * 10, years: 10 }
            : null;
    }, 
    // '1980 کی دہائی', 'اسی کی دہائی'
    () => {
        const n = readNumber(cursor);
        cursor.skip();
        if (n && n.value < 100 && n.value % 10 === 0 && cursor.context.locale.startsWith('ur') && cursor.take('decade'))
            return decadeOf(cursor, n.value);
        return n?.digits === 4 && n.value % 10 === 0 && cursor.take('decade')
            ? { ...ofEra(cursor, n.value), years: 10 }
            : null;
    }, () => {
        const name = cursor.take('decadeName');
        return name && decadeOf(cursor, name.value);
    }, readCentury, () => readCountedUnit(cursor, 'millennium', 1000));
}
/** The decade of a century that follows, else of the last one: the 20s are of two centuries, so they must be told. */
function decadeOf(cursor, name) {
    const century = cursor.attempt(() => {
        cursor.skip();
        return cursor.first(readCentury, readPeriod);
    });
    if (century?.years === 100 && century.year !== undefined)
        return { ...century, year: century.year + name, years: 10 };
    const isPersian = readAnyEra(cursor) !== 'gregory' && cursor.context.plain === 'persian';
    if (name < (isPersian ? 20 : 30))
        return cursor.refuse('whichCentury');
    return isPersian
        ? { calendar: 'persian', year: 1300 + name, years: 10 }
        : { calendar: 'gregory', year: 1900 + name, years: 10 };
}
function readCentury(cursor) {
    return readCountedUnit(cursor, 'century', 100);
}
/** 'القرن الخامس', '5th century'. */
function readCountedUnit(cursor, unit, years) {
    const n = cursor.attempt(() => {
        cursor.skip();
        if (cursor.take(unit)) {
            cursor.skip();
            cursor.takeDash();
            return readNumber(cursor);
        }
        const number = readNumber(cursor);
        cursor.takeDash();
        // 'نیمهٔ نخست قرن ۲۰' is no first century.
        // 'خمسة قرون' are five of them.
        const isNth = number !== null && (number.isOrdinal || (number.digits > 0 && !cursor.context.isProse));
        return isNth && cursor.take(unit) && cursor.token?.kind !== 'number' ? number : null;
    });
    // 'Thousand' and 'millennium' are one word in some languages.
    return n && (unit === 'century' || n.isOrdinal || n.digits > 0) ? manyYears(cursor, n.value, years) : null;
}
/** The nth century or millennium of an era. */
function manyYears(cursor, n, years) {
    if (n < 1 || n * years > 10_000)
        return null;
    return manyOfEra(n, years, readAnyEra(cursor));
}
function manyOfEra(n, years, era) {
    if (era === 'bc')
        return { calendar: 'gregory', year: 1 - n * years, years };
    return { calendar: era ?? 'gregory', year: (n - 1) * years + (era && era !== 'gregory' ? 1 : 0), years };
}
/** An era's mark, if it stands here. */
function readAnyEra(cursor) {
    return cursor.attempt(() => {
        cursor.skip();
        return readEra(cursor);
    });
}
/** What may follow the last point of 'B.C.' */
const JOINTS = ['to', 'until', 'and', 'or'];
function readEra(cursor) {
    return cursor.attempt(() => {
        cursor.takeMark('.');
        for (const [role, era] of Object.entries(ERAS)) {
            if (!cursor.take(role))
                continue;
            cursor.attempt(() => cursor.takeMark('.') &&
                (cursor.isAtEnd || JOINTS.some((one) => cursor.meaning(one)) || (cursor.takeDash() && cursor.at--)));
            return era;
        }
        return null;
    });
}
const yearOfEra = (era, value) => era === 'bc' ? { calendar: 'gregory', year: 1 - value } : { calendar: era, year: value };
/** A year with its calendar: by era, by the locale where the number is of its own calendar, else Gregorian. */
function ofEra(cursor, value) {
    // 'من (1516)م حتى (1917)م'
    const isBracketed = cursor.token?.text === ')' &&
        cursor.tokens[cursor.at - 2]?.text === '(' &&
        (cursor.tokens[cursor.at + 1]?.isApart === false || (cursor.tokens[cursor.at + 1]?.text.length ?? 0) > 1);
    if (isBracketed &&
        ['bc', 'ad', ...OTHER_ERAS].some((era) => cursor.meaning(era, cursor.tokens[cursor.at + 1])))
        cursor.at++;
    const era = readEra(cursor);
    if (era)
        return yearOfEra(era, value);
    if (isOldYear(value) && cursor.context.plain === 'persian')
        return { calendar: 'persian', year: value };
    // 'عام 1492' is of our era: the Hijri one is far.
    if (isOldYear(value) && value < 1461 && cursor.context.isHijriPlain)
        return { calendar: 'islamic-umalqura', year: value };
    return { year: value };
}
/** 'عام 2015', '2015', '44 ق.م', '1442 هـ', 'תשפ״א'. */
function readPlainYear(cursor) {
    return cursor.attempt(() => {
        cursor.skip();
        const isSaid = cursor.take('year') !== null;
        // 'للعام الهجري 1442'
        const isHijri = isSaid &&
            /^ال(?:هجري|هجريه)$/.test(cursor.token?.text ?? '') &&
            cursor.tokens[cursor.at + 1]?.kind === 'number' &&
            ++cursor.at > 0;
        cursor.skip();
        // The thousands of 'ה׳תשפ״א'.
        cursor.attempt(() => cursor.token?.text === 'ה' && ++cursor.at && cursor.takeMark("'", '׳'));
        const hebrew = cursor.token?.meanings.find((one) => one.role === 'hebrewNumber');
        if (hebrew && (isSaid || hebrew.value > 400)) {
            cursor.at++;
            cursor.takeMark("'", '׳', '’');
            return { calendar: 'hebrew', year: hebrew.value + (hebrew.value < 1000 ? 5000 : 0) };
        }
        // 'قبل الميلاد بـ 8000 سنة'
        const beforeEra = cursor.attempt(readYearsBefore);
        if (beforeEra)
            return beforeEra;
        const short = isSaid ? readPersianShort(cursor) : null;
        if (short !== null)
            return { calendar: 'persian', year: short, isShortYear: true };
        const eraFirst = isHijri ? 'islamic-umalqura' : /^a ?[dh]$/.test(cursor.token?.text ?? '') ? readEra(cursor) : null;
        if (eraFirst)
            cursor.takeMark('.');
        const n = readSpokenYear(cursor) ?? readNumber(cursor);
        if (!n || n.isOrdinal || n.value < 1)
            return null;
        // '8000 سنة قبل الميلاد'
        cursor.attempt(() => cursor.take('year') && cursor.meaning('bc'));
        const { at, tokens } = cursor;
        // '79ء': the mark of our era is folded into its number.
        const last = tokens[at - 1];
        const isOurs = cursor.context.locale.startsWith('ur') && last?.kind === 'number' && last.end - last.start > last.text.length;
        const year = eraFirst ? yearOfEra(eraFirst, n.value) : ofEra(cursor, n.value);
        const isMarked = eraFirst !== null || isOurs || cursor.at > at;
        // 'الثامن عشر الميلادي' is no year 10.
        if (isMarked && n.digits === 0 && n.value < 1000 && !isSaid && cursor.context.isProse)
            return null;
        if (isMarked || n.digits === 4)
            return year;
        // 'Eighty-nine' is of some century.
        if (n.digits === 0)
            return n.value >= 1000 && n.value < LAST_SPOKEN && (isSaid || !cursor.context.isProse)
                ? year
                : isSaid
                    ? cursor.refuse('shortYear', { year: n.value })
                    : null;
        const isCirca = cursor.tokens
            .slice(Math.max(0, cursor.at - 3), cursor.at)
            .some((one) => /^(?:c|ca|circa)$/.test(one.text));
        return (isSaid && n.value < 1e6 && n.digits >= 3) ||
            (isCirca && n.digits === 3) ||
            (n.digits === 3 && !cursor.context.isProse)
            ? year
            : null;
    });
}
/** 'قبل الميلاد بـ 8000 سنة': so long before our era. */
function readYearsBefore(cursor) {
    const { at } = cursor;
    if (!cursor.take('bc'))
        return null;
    const doubt = readDoubts(cursor);
    cursor.skip();
    const isBeside = cursor.at > at + 1 && cursor.tokens.slice(at, cursor.at).every(({ kind }) => kind === 'word');
    const n = isBeside ? readNumber(cursor) : null;
    return n && !n.isOrdinal && n.value > 0 && cursor.take('year')
        ? { calendar: 'gregory', year: 1 - n.value, ...doubt }
        : null;
}
/** 'Nineteen eighty-four' */
function readSpokenYear(cursor) {
    return cursor.attempt(() => {
        if (cursor.meaning('number')?.language !== 'en' && cursor.meaning('ten')?.language !== 'en')
            return null;
        const century = readNumber(cursor);
        if (century?.digits !== 0 || century.value < 11 || century.value > 20 || cursor.meaning('and'))
            return null;
        const rest = readNumber(cursor);
        return rest?.digits === 0 && rest.value >= 10 && rest.value < 100
            ? { ...rest, value: century.value * 100 + rest.value }
            : null;
    });
}

// Dates in figures alone, in the order that the locale's people write them; what could be two dates is refused.
/** The year that two digits stand for, as spreadsheets take them: 1930 to 2029. */
const fullYear = (short) => short + (short < 30 ? 2000 : 1900);
/** 11/3/2021, 2021/3/11, 11.3.2021. */
function readNumeric(cursor) {
    cursor.skip();
    if (cursor.take('day'))
        cursor.skip();
    const [a, sepA, b, sepB, c] = cursor.tokens.slice(cursor.at, cursor.at + 5);
    if (a?.kind !== 'number' ||
        b?.kind !== 'number' ||
        c?.kind !== 'number' ||
        !sepA ||
        sepA.text !== sepB?.text ||
        !/^[/.\-–\\]$/.test(sepA.text))
        return null;
    const isApart = [sepA, b, sepB, c].map((one) => one?.isApart === true);
    if (sepA.text !== '/' && isApart.includes(true) && (sepA.text === '.' || isApart.includes(false)))
        return null;
    cursor.at += 5;
    const isYearFirst = a.text.length >= 3;
    const [year, second, third] = isYearFirst ? [a, b, c] : [c, a, b];
    if (year.text.length > 4 || second.text.length > 2 || third.text.length > 2)
        return null;
    const guess = (y, m, d) => m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m) ? dayText(civilMs(y, m, d)) : null;
    if (year.text.length < 3) {
        const y = fullYear(year.value);
        const dayFirst = guess(y, third.value, second.value);
        const monthFirst = guess(y, second.value, third.value);
        return cursor.refuse('shortYear', { year: year.text }, cursor.context.order === 'month'
            ? (monthFirst ?? dayFirst)
            : cursor.context.order === 'day'
                ? (dayFirst ?? monthFirst)
                : dayFirst && monthFirst
                    ? null
                    : (dayFirst ?? monthFirst));
    }
    // Points stand between day, month and year everywhere.
    const order = sepA.text === '.' && cursor.context.order === 'none' ? 'day' : cursor.context.order;
    const parts = ofEra(cursor, year.value);
    // 'مرسوم رقم 2.11.473'
    if (cursor.context.isProse && parts.calendar === undefined && year.text.length < 4)
        return null;
    if (parts.calendar === undefined && year.value >= 1300 && year.value <= 1500)
        return cursor.refuse('whichCalendar', { year: year.value });
    if (isYearFirst)
        return numericDay(cursor, parts, second.value, third.value, guess);
    const [first, last] = [second.value, third.value];
    if (order === 'none' && first !== last && first <= 12 && last <= 12)
        return cursor.refuse('ambiguousOrder', { first, last }, null);
    const isDayFirst = order === 'day' || (order === 'none' && first > 12) || (order === 'none' && first === last);
    return isDayFirst ? numericDay(cursor, parts, last, first, guess) : numericDay(cursor, parts, first, last, guess);
}
/** 3/2021, 2021/3. */
function readNumericMonth(cursor) {
    cursor.skip();
    const [a, mark, b] = cursor.tokens.slice(cursor.at, cursor.at + 3);
    if (a?.kind !== 'number' || b?.kind !== 'number' || !mark || mark.isApart || b.isApart || !/^[/.-]$/.test(mark.text))
        return null;
    const [year, month] = a.text.length === 4 ? [a, b] : [b, a];
    // 2015-16 are two years.
    if (year.text.length !== 4 || month.text.length > 2 || (year === a && mark.text === '-' && b.text.length > 1))
        return null;
    cursor.at += 3;
    if (year === a && month.value === (year.value + 1) % 100 && month.value > 12)
        return cursor.refuse('shortYear', { year: month.text }, `${year.text}/${year.value + 1}`);
    return month.value < 1 || month.value > 12
        ? cursor.refuse('noSuchMonth', { month: month.value })
        : { calendar: 'gregory', ...ofEra(cursor, year.value), month: month.value };
}
/** '1442 هـ الموافق 2021 م', '١٤٤٢هـ / ٢٠٢١م': one year in two calendars, each with its era. */
function readDualYear(cursor) {
    const first = readPlainYear(cursor);
    if (first?.calendar === undefined)
        return null;
    const isComma = cursor.takeMark(',', '،');
    const isJoined = isComma || cursor.takeMark('/', '=', '-', '–', '(');
    const { at } = cursor;
    cursor.skip();
    const isApart = !isJoined && !cursor.tokens.slice(at, cursor.at).some((one) => cursor.meaning('filler', one));
    // The letter of Urdu's era is no letter of its number: '637ء'.
    const { token } = cursor;
    const common = token?.kind === 'number' && cursor.context.locale.startsWith('ur')
        ? { calendar: 'gregory', year: token.value }
        : null;
    if (common && isSameYear(first, common)) {
        cursor.at++;
        return { ...common, check: first };
    }
    const other = readPlainYear(cursor);
    if (other?.calendar === undefined || (other.calendar === 'gregory') === (first.calendar === 'gregory'))
        return null;
    // 'عام 16هـ، 637م', 'سنة 1344 هـ 1926 م' are one year; others with a comma, or nothing, between are two.
    if ((isComma || isApart) && !isSameYear(first, other))
        return null;
    cursor.takeMark(')');
    return other.calendar === 'gregory' ? { ...other, check: first } : { ...first, check: other };
}
/** Whether a year of the Hijra, of the Moon or of the Sun, and one of the Common Era have days of each other. */
function isSameYear(first, other) {
    const [{ year: common = 0 }, { year = 0, calendar }] = first.calendar === 'gregory' ? [first, other] : [other, first];
    const begins = calendar === 'persian' ? year + 621.22 : calendar === 'hebrew' ? year - 3760.3 : 621.54 + year * 0.970224;
    return common >= Math.floor(begins - 0.1) && common <= begins + 1.1;
}
function numericDay(cursor, year, month, day, guess) {
    if (month < 1 || month > 12)
        return cursor.refuse('noSuchMonth', { month }, guess(year.year ?? 0, day, month));
    return { calendar: 'gregory', ...year, month, day };
}

// A month by name, and the year that stands with it.
/** A month by name, glossed by its name in another region: both must agree. */
function readMonth(cursor) {
    return cursor.attempt(() => {
        cursor.skip();
        const unit = cursor.take('month');
        if (unit)
            cursor.skip();
        const first = readMonthName(cursor);
        if (!first)
            return null;
        const gloss = cursor.attempt(() => {
            const isExplained = cursor.takeMark('/', '\\', '(');
            if (!isExplained)
                cursor.takeDash();
            const other = readMonthName(cursor);
            const isSame = other?.calendar === first.calendar && other?.month === first.month;
            // With a dash between them two months are a range; with nothing ('آب أغسطس') two names of one.
            return other && (isExplained || isSame) ? { isSame } : null;
        });
        if (gloss?.isSame === false)
            return cursor.refuse('monthsDisagree');
        if (gloss)
            cursor.takeMark(')');
        return first;
    });
}
function readMonthName(cursor) {
    const { token } = cursor;
    const names = token?.meanings.filter((one) => one.role === 'monthName') ?? [];
    // A name of several calendars is of the locale's own.
    const name = names.find((one) => one.calendar === cursor.context.plain) ?? names[0];
    if (!name?.calendar)
        return null;
    cursor.at++;
    if (token?.text.length && token.text.length <= 4)
        cursor.takeMark('.');
    cursor.takeMark("'", '׳', '’');
    // 'مهر ماه'
    if (name.calendar === 'persian' && cursor.token?.text === 'ماه')
        cursor.at++;
    return { calendar: name.calendar, month: name.value };
}
/** The year of a month, or 'last', 'next': what stands after it. */
function readYearOf(cursor, month, day) {
    const beside = cursor.attempt(() => {
        cursor.skip();
        const found = cursor.takeBeside();
        // 'February of this year'
        return cursor.meaning('year') ? null : found;
    });
    if (beside) {
        const found = besideMonth(cursor, month, day, beside.value);
        // 'تموز الجاري 2024': the year says the same.
        cursor.attempt(() => found !== null && cursor.context.today !== null && readPlainYear(cursor)?.year === found.year);
        return found;
    }
    const short = (day === undefined ? null : readShortYear(cursor)) ??
        (month.calendar === 'persian' ? readPersianShort(cursor) : null);
    if (short !== null)
        return { ...month, ...(day !== undefined ? { day } : {}), year: short, isShortYear: true };
    if (day !== undefined)
        cursor.attempt(() => (cursor.takeDash() || cursor.takeMark('/')) &&
            cursor.token?.kind === 'number' &&
            cursor.token.text.length === 4 &&
            cursor.token.isApart === cursor.tokens[cursor.at - 1]?.isApart);
    const year = cursor.first(() => {
        cursor.skip();
        const own = readPeriod(cursor);
        // 'لهذا العام 1444هـ': the year says itself.
        const said = own && month.calendar === 'islamic-umalqura' ? cursor.attempt(readPlainYear) : null;
        if (said?.year !== undefined)
            return said;
        return own &&
            own.month === undefined &&
            own.season === undefined &&
            own.years === undefined &&
            own.year !== undefined
            ? own
            : null;
    }, readDualYear, readPlainYear, () => (month.calendar === 'islamic-umalqura' ? readHijriWords(cursor) : null), () => (day === undefined ? null : readEarlyYear(cursor)));
    if (!year)
        return withoutYear(cursor, month, day);
    if (year.isRelative && year.calendar !== month.calendar) {
        const own = ofRelativeYear(cursor, month, day, year);
        if (own)
            return own;
    }
    return withYear(cursor, month, year, day);
}
/** A month of a year that is told from the reference, in another calendar than the month's. */
function ofRelativeYear(cursor, month, day, year) {
    if (month.calendar === 'gregory' && year.calendar !== undefined)
        return besideMonth(cursor, month, day, stepsTo(cursor, year));
    // '20 من رجب للعام الحالي': of the year of its own calendar
    const own = month.calendar === 'islamic-umalqura' ? calendarOf(month.calendar) : null;
    if (!own)
        return null;
    const now = own.fields(cursor.context.today ?? 0).year;
    return { ...month, ...(day !== undefined ? { day } : {}), year: now + stepsTo(cursor, year), isRelative: true };
}
/** 'شعبان سنة إحدى وستين وأربعمائة': beside a Hijri month a year in words needs no thousand. */
function readHijriWords(cursor) {
    cursor.skip();
    const n = cursor.take('year') && readNumber(cursor);
    // 'ستين وأربعمائة': the hundreds last
    const hundred = n && n.value < 100 ? cursor.attempt(() => (cursor.take('and') ? cursor.take('hundred') : null)) : null;
    return n?.digits === 0 && !n.isOrdinal ? { year: n.value + (hundred?.value ?? 0) } : null;
}
/** '26 October 899': three figures of running text, where nothing that they could count follows. */
function readEarlyYear(cursor) {
    const [token, next] = cursor.tokens.slice(cursor.at, cursor.at + 2);
    if (token?.kind !== 'number' || token.text.length !== 3 || (next && !/^[-–.,;)،؛]$/.test(next.text)))
        return null;
    cursor.at++;
    return { year: token.value };
}
/** 'ماه مارس سال جاری': years between the reference's own and the one that is said, in its calendar. */
function stepsTo({ context }, { calendar, year = 0 }) {
    return year - (calendarOf(calendar)?.fields(context.today ?? 0).year ?? year);
}
/** '11-Mar-21', a spreadsheet's own form. */
function readShortYear(cursor) {
    return cursor.attempt(() => {
        if (cursor.context.isProse || !(cursor.takeDash() || cursor.takeMark('/')) || cursor.token?.isApart !== false)
            return null;
        const { token } = cursor;
        return token.kind === 'number' && token.text.length === 2 && cursor.tokens.length === ++cursor.at
            ? fullYear(token.value)
            : null;
    });
}
function withoutYear(cursor, month, day) {
    const { token } = cursor;
    const isCut = !cursor.context.isProse &&
        day !== undefined &&
        token?.kind === 'number' &&
        token.text.length === 2 &&
        cursor.at === cursor.tokens.length - 1;
    return isCut ? cursor.refuse('shortYear', { year: token.text }) : { ...month, ...(day !== undefined ? { day } : {}) };
}
function withYear(cursor, month, year, day) {
    const { calendar } = month;
    const isEraOfOther = year.calendar !== undefined && year.calendar !== calendar && !year.isRelative;
    const isMixed = (calendar === 'gregory' && isEraOfOther && year.calendar !== cursor.context.plain) ||
        (calendar === 'islamic-umalqura' && year.calendar === 'persian' && cursor.context.plain !== 'persian');
    if (isMixed)
        return cursor.refuse('eraConflict');
    return {
        ...month,
        ...(day !== undefined ? { day } : {}),
        year: year.year ?? 0,
        ...(year.isRelative ? { isRelative: true } : {}),
    };
}
/** The nearest such month, or day of it, before, after, or in the year of the reference. */
function besideMonth(cursor, { calendar: id = 'gregory', month = 1 }, day, step) {
    const today = needToday(cursor);
    const calendar = calendarOf(id);
    if (today === null || !calendar)
        return null;
    const now = calendar.fields(today);
    const order = (y) => day === undefined
        ? (y - now.year) * 20 + month - now.month
        : (y - now.year) * 1000 + (month - now.month) * 40 + day - now.day;
    const nearest = step === 0
        ? now.year
        : step < 0
            ? order(now.year) < 0
                ? now.year
                : now.year - 1
            : order(now.year) > 0
                ? now.year
                : now.year + 1;
    // 'آذار قبل الماضي'
    const year = nearest + step - Math.sign(step);
    return { calendar: id, year, month, ...(day !== undefined ? { day } : {}), isRelative: true };
}

// Weekdays without a date: the day nearest to the reference, or several of them in a row.
/** A weekday that stands for a day: the nearest before the reference or on it, or as 'last' and 'next' say. */
function readWeekdayAlone(cursor) {
    const clock = readClock(cursor);
    const { at } = cursor;
    const half = skipPartOfDay(cursor);
    const isNight = cursor.tokens.slice(at, cursor.at).some((one) => cursor.meaning('night', one));
    cursor.skip();
    const before = cursor.takeBesideBefore();
    if (cursor.take('day'))
        cursor.skip();
    const day = cursor.take('weekday');
    if (!day)
        return null;
    const week = before ? null : cursor.attempt(readWeekOf);
    const beside = before ??
        cursor.attempt(() => {
            cursor.skip();
            // 'نتائج پیر کو جاری ہوں گے' are given out then.
            if (cursor.token?.text === 'جاري')
                return null;
            return cursor.take('beside');
        });
    const today = needToday(cursor);
    if (today === null)
        return null;
    if (week !== null)
        return {
            ...dayParts(week + ((day.value - cursor.context.firstDay + 7) % 7) * MS_PER_DAY),
            ...readTimeAfter(cursor, clock, half),
        };
    const first = dayOf(cursor, today, day.value, beside?.value);
    if (isNight && !beside && cursor.attempt(() => takeWeekdayAfter(cursor, day.value)))
        return { span: [first, first + MS_PER_DAY], isRelative: true, isBareWeekday: true };
    return { ...dayParts(first), ...(beside ? {} : { isBareWeekday: true }), ...readTimeAfter(cursor, clock, half) };
}
/** 'الثلاثاء من الأسبوع الماضي', 'Tuesday of last week': where the week begins, civil ms. */
function readWeekOf(cursor) {
    cursor.skip();
    return readPeriod(cursor)?.span?.[0] ?? null;
}
/** 'ليل الثلاثاء/الأربعاء': the day that the night ends in. */
function takeWeekdayAfter(cursor, weekday) {
    if (!cursor.takeMark('/'))
        cursor.takeDash();
    return cursor.take('weekday')?.value === (weekday + 1) % 7 ? true : null;
}
/**
 * Civil ms of a weekday: the latest one, or, ahead or after 'next', the next one; 'last' is never the reference's own
 * day.
 */
function dayOf(cursor, today, weekday$1, beside) {
    const back = (weekday(today) - weekday$1 + 7) % 7;
    // 'هذا الأحد'
    if (beside === 0 && cursor.context.isAhead)
        return today + ((7 - back) % 7) * MS_PER_DAY;
    // 'سيزور الوزير أربيل الأحد', written on a Sunday; but what is put off to a Sunday is so to the next one.
    if (back === 0 && beside === undefined && !cursor.context.isChosen)
        return today;
    const isNext = beside === undefined ? cursor.context.isAhead === true : beside > 0;
    // 'الخميس قبل الماضي' is a week before the last one.
    const weeks = beside === undefined || beside === 0 ? 0 : 7 * (beside - Math.sign(beside));
    return today + (weeks + (isNext ? 7 - back : beside !== undefined && beside < 0 ? -(back || 7) : -back)) * MS_PER_DAY;
}
/** Sunday to Friday, whose names are ordinals too: 'יום ראשון או שני'. */
const HEBREW_DAYS = ['ראשון', 'שני', 'שלישי', 'רביעי', 'חמישי', 'שישי'];
/** A weekday after another day: 'today, Thursday', 'היום (שלישי)'. */
const takeWeekday = (cursor) => cursor.attempt(() => {
    cursor.skip();
    const named = cursor.take('weekday');
    const { at, tokens } = cursor;
    const bare = tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')' ? HEBREW_DAYS.indexOf(tokens[at]?.text ?? '') : -1;
    return named?.value ?? (bare < 0 ? null : (cursor.at++, bare));
});
function readHebrewDay(cursor, members) {
    const [first] = members;
    cursor.skip();
    const day = first?.isBareWeekday && first.month !== undefined && cursor.context.locale.startsWith('he')
        ? HEBREW_DAYS.indexOf(cursor.token?.text ?? '')
        : -1;
    if (day < 0)
        return null;
    cursor.at++;
    const today = needToday(cursor);
    return today === null ? null : { ...dayParts(dayOf(cursor, today, day, undefined)), isBareWeekday: true };
}
/** 'من اليوم الأحد وحتى الثلاثاء': a weekday that ends what begins with a day is the first one after it. */
function afterDay({ year, month, day }, end) {
    if (!end.isBareWeekday || year === undefined || month === undefined || day === undefined || end.day === undefined)
        return end;
    const [first, last] = [civilMs(year, month, day), civilMs(end.year ?? year, end.month ?? month, end.day)];
    const weeks = Math.ceil((first - last) / (7 * MS_PER_DAY));
    return weeks > 0 ? { ...end, ...dayParts(last + weeks * 7 * MS_PER_DAY) } : end;
}
/** 'الثلاثاء والأربعاء', 'يومي السبت والأحد المقبلين', 'Monday and Tuesday': each after the one before it. */
function readWeekdays(cursor) {
    cursor.skip();
    if (cursor.take('dual') ?? cursor.take('day'))
        cursor.skip();
    const names = readNames(cursor);
    if (names.length < 2)
        return null;
    // 'الأربعاء والخميس من الأسبوع المقبل'
    const week = cursor.attempt(readWeekOf);
    if (week !== null)
        return names.map((name) => dayParts(week + ((name - cursor.context.firstDay + 7) % 7) * MS_PER_DAY));
    const beside = cursor.attempt(() => {
        cursor.skip();
        return cursor.take('beside');
    });
    // 'الجمعة والسبت 26 و27 نيسان': the date says which.
    const { at } = cursor;
    cursor.skip();
    const isDated = cursor.token?.kind === 'number' || cursor.meaning('ordinal') !== undefined;
    cursor.at = at;
    const today = isDated ? null : needToday(cursor);
    return today === null ? null : inOrder(cursor, today, names, beside?.value);
}
/** Of a list. */
const MOST_NAMES = 5;
function readNames(cursor) {
    const names = [];
    for (let name = cursor.take('weekday'); name && names.length < MOST_NAMES;) {
        names.push(name.value);
        name = cursor.attempt(() => {
            if (!cursor.take('and'))
                return null;
            if (cursor.take('day'))
                cursor.skip();
            return cursor.take('weekday');
        });
    }
    return names;
}
/** What is past ends with the last name; what is to come begins with the first. */
function inOrder(cursor, today, names, beside) {
    const isNext = beside === undefined ? cursor.context.isAhead === true : beside > 0;
    const gaps = names.map((name, i) => (i === 0 ? 0 : (name - (names[i - 1] ?? name) + 7) % 7 || 7));
    let length = 0;
    for (const gap of gaps)
        length += gap;
    let day = isNext
        ? dayOf(cursor, today, names[0] ?? 0, beside)
        : dayOf(cursor, today, names.at(-1) ?? 0, beside) - length * MS_PER_DAY;
    return gaps.map((gap) => {
        day += gap * MS_PER_DAY;
        return { ...dayParts(day), ...(beside === undefined ? { isBareWeekday: true } : {}) };
    });
}

// A day of a month, with what people put around it: a weekday, a time, the same day in another calendar.
/** A day, with weekday and time where they are given, and the same day in another calendar. */
function readDay(cursor) {
    // Without a time first: '11.03.2021' does not begin with one.
    return cursor.first(() => readDayAfter(cursor, null), () => readDayAfter(cursor, readClock(cursor)));
}
function readDayAfter(cursor, clock) {
    const half = skipPartOfDay(cursor);
    const weekday = readWeekday(cursor);
    const core = cursor.first(readNumeric, readDayAndMonth, readMonthAndDay, readDayOfMonth);
    if (!core)
        return null;
    const after = weekday ?? takeWeekday(cursor) ?? undefined;
    const dual = cursor.attempt(() => readOtherCalendar(cursor, core));
    const main = dual && core.calendar !== 'gregory' ? dual : core;
    const said = dual && (main === core ? dual : core);
    const check = said?.year === undefined ? null : said;
    cursor.attempt(() => cursor.takeMark(')'));
    return {
        ...main,
        ...(after !== undefined ? { weekday: after } : {}),
        ...(check ? { check } : {}),
        ...readTimeAfter(cursor, clock, half),
    };
}
/** '… الموافق 27 رجب 1442', '(27 رجب 1442)'. */
function readOtherCalendar(cursor, core) {
    cursor.attempt(skipAside);
    cursor.takeMark('/', '-', '–', '=', '|');
    // '… والموافق'
    cursor.attempt(() => cursor.take('and') && cursor.token?.text === 'الموافق');
    cursor.skip();
    const other = cursor.first(readDayAndMonth, readNumeric);
    return other?.year !== undefined &&
        other.calendar !== core.calendar &&
        (other.calendar === 'gregory') !== (core.calendar === 'gregory')
        ? other
        : null;
}
/**
 * Tokens of an aside between a date and the same day in another calendar: '30/9/1434 هـ (بتقويم أم القرى) الموافق', or
 * with dashes.
 */
const ASIDE = 6;
function skipAside(cursor) {
    const isDashed = cursor.takeDash();
    if (!isDashed && !cursor.takeMark('('))
        return null;
    for (let i = 0; i < ASIDE && cursor.token?.kind === 'word'; i++)
        cursor.at++;
    return (isDashed ? cursor.takeDash() : cursor.takeMark(')')) && cursor.token?.text === 'الموافق' ? true : null;
}
/** 'يوم الخميس الموافق': the weekday of a date that follows. */
function readWeekday(cursor) {
    return cursor.attempt(() => {
        cursor.skip();
        if (cursor.take('day'))
            cursor.skip();
        // 'last Friday, 5 March'
        if (cursor.meaning('weekday', cursor.tokens[cursor.at + 1]))
            cursor.takeBesideBefore();
        const found = cursor.take('weekday');
        if (!cursor.context.isProse)
            cursor.takeMark('.');
        // 'Friday – 25 October'
        cursor.attempt(() => cursor.takeDash() && cursor.token?.kind === 'number' && cursor.token.text.length < 3);
        cursor.skip();
        // 'الخميس الماضي 11 آذار': the date says which.
        cursor.take('beside');
        cursor.skip();
        return found;
    })?.value;
}
/** 'العشرة الأولى من محرم': days are masculine. */
const FEMININE = /^ال(?:اولي|.*ه)$/;
/** '17 شباط 2021', '11 من آذار', 'the 3rd of May', '١٧ من الشهر الماضي', 'כ״ז באדר תשפ״א'. */
function readDayAndMonth(cursor) {
    cursor.skip();
    if (cursor.take('day'))
        cursor.skip();
    const hebrew = cursor.token?.meanings.find((one) => one.role === 'hebrewNumber');
    if (hebrew) {
        cursor.at++;
        cursor.takeMark("'", '׳', '’');
    }
    const isFeminine = FEMININE.test(cursor.token?.text ?? '');
    const n = hebrew ? { value: hebrew.value, digits: 2 } : readNumber(cursor);
    if (!n || n.digits > 2 || n.value > 99 || n.value % 1 > 0 || (n.digits === 0 && isFeminine))
        return null;
    if (cursor.context.isProse &&
        !hebrew &&
        n.digits === 0 &&
        !('isOrdinal' in n && n.isOrdinal) &&
        !isUrduDay(cursor, n.value))
        return null;
    // '11. März'
    cursor.attempt(() => cursor.takeMark('.') && (!cursor.context.isProse || cursor.meaning('monthName')));
    // '11-Mar-2021'
    cursor.attempt(() => (cursor.takeDash() || cursor.takeMark('/')) &&
        cursor.meaning('monthName') &&
        (!cursor.token?.isApart || cursor.tokens[cursor.at - 1]?.text === '/' || isDashed(cursor)));
    // 'She came first in May 2019' is no first of May, nor is 'لويس السادس عشر في يناير 1793' a sixteenth.
    if (cursor.context.isProse && /^(?:in|في|در)$/.test(cursor.token?.text ?? ''))
        return null;
    cursor.skip();
    const month = readMonth(cursor);
    return month && readYearOf(cursor, month, n.value);
}
/** 'تیرہ اکتوبر': Urdu counts days by plain numbers; its 'one' and 'two' are of many things. */
const isUrduDay = (cursor, value) => cursor.context.locale.startsWith('ur') && value > 2 && cursor.meaning('monthName') !== undefined;
/** '11 - March - 2021' */
function isDashed({ tokens, at }) {
    const [dash, month, other, year] = tokens.slice(at - 1, at + 3);
    // '٢٧ / محرم ١٤٢٠'
    const last = dash?.text === '/' && other?.kind === 'number' ? other : dash?.text === other?.text ? year : undefined;
    return month?.kind === 'word' && last?.kind === 'number' && last.text.length === 4;
}
/** 'March 11, 2021' */
function readMonthAndDay(cursor) {
    cursor.skip();
    const month = readMonth(cursor);
    if (!month)
        return null;
    // 'دسمبر 18, 2024'; without its year it may be a month and a number of something.
    const [, comma, year] = cursor.tokens.slice(cursor.at, cursor.at + 3);
    if (cursor.context.isProse &&
        !cursor.context.locale.startsWith('en') &&
        !(/^[,،]$/.test(comma?.text ?? '') && year?.kind === 'number' && year.text.length === 4))
        return null;
    // 'Mar ’21'
    const isCut = /^['’‘]$/.test(cursor.tokens[cursor.at - 1]?.text ?? '');
    const n = readNumber(cursor);
    if (!n || n.digits > 2 || (n.digits === 0 && !n.isOrdinal))
        return null;
    // Two digits after a month may be a short year where the day stands first.
    if (n.value > 31 || isCut)
        return cursor.refuse('shortYear', { year: n.value });
    const found = readYearOf(cursor, month, n.value);
    return found && found.year === undefined && n.digits > 0 && !cursor.context.locale.startsWith('en')
        ? cursor.refuse('shortYear', { year: n.value })
        : found;
}
/** 'This' before its noun is not of the month: 'أول هذه السلالات', '2 of this page'. */
const PREPOSED = /^(?:هذ|هات|this|current|اين|اس)/;
/** '17 من الشهر الماضي', '11 الجاري' */
function readDayOfMonth(cursor) {
    cursor.skip();
    const isFeminine = FEMININE.test(cursor.token?.text ?? '');
    const n = readNumber(cursor);
    if (!n || (n.digits === 0 && isFeminine) || n.digits > 2 || (n.digits === 0 && !n.isOrdinal) || n.value < 1)
        return null;
    cursor.skip();
    const month = cursor.attempt(readPeriod) ??
        (cursor.meaning('beside')?.value === 0 && !PREPOSED.test(cursor.token?.text ?? '') && cursor.take('beside')
            ? besideUnit(cursor, 'month', 0)
            : null);
    return month?.month === undefined ? null : { ...month, day: n.value };
}

// Seasons, quarters, thirds and halves of a year.
const WINTER = 24;
/** EDTF's number of the last quarter, third and half, by the number before the first. */
const LAST_PARTS = { 32: 36, 36: 39, 39: 41 };
/** 'الربع الأول من 2021', 'Q1 2021', 'second half of 2021', 'صيف 2021'. */
function readPartOfYear(cursor) {
    cursor.skip();
    const before = cursor.attempt(() => {
        // Urdu begins with the year.
        const own = readPlainYear(cursor);
        cursor.skip();
        return own && (cursor.meaning('ordinal') ?? (cursor.meaning('season')?.language === 'ur' || null)) ? own : null;
    });
    const season = cursor.first(readNumberedPart, () => cursor.take('season')?.value ?? null);
    if (season === null || season > 41 || season < 21)
        return null;
    if (before)
        return { ...before, season };
    cursor.takeMark('/');
    cursor.skip();
    const years = season > WINTER ? cursor.attempt(readYears) : null;
    if (years)
        return { ...years, season };
    const year = cursor.first(readPeriod, readPlainYear, readThisYear);
    if (season === WINTER && year?.year !== undefined)
        skipNextYear(cursor, year.year);
    return year?.year === undefined || (year.years !== undefined && season <= WINTER) ? null : { ...year, season };
}
/** 'الربع الأول من العام', of prose, is of the reference's own. */
function readThisYear(cursor) {
    cursor.skip();
    return cursor.context.isProse && cursor.token?.text === 'العام' && ++cursor.at ? besideUnit(cursor, 'year', 0) : null;
}
/** 'Q5' is none: the last of them has the number before the first of the next kind. */
const nthPart = (part, n) => n > 0 && part + n <= (LAST_PARTS[part] ?? 0) ? part + n : null;
/** 'الربع الأول', 'first quarter', 'Q1', 'the last quarter'. */
function readNumberedPart(cursor) {
    return cursor.first(() => (cursor.take('beside')?.value === -1 ? (LAST_PARTS[cursor.take('part')?.value ?? 0] ?? null) : null), () => {
        const n = readNumber(cursor);
        cursor.skip();
        const part = n && (n.isOrdinal || cursor.token?.text === 'q' || cursor.token?.text === 'h') ? cursor.take('part') : null;
        return n && part && nthPart(part.value, n.value);
    }, () => {
        const part = cursor.take('part');
        if (!part)
            return null;
        if (cursor.meaning('beside')?.value === -1 && cursor.take('beside'))
            return LAST_PARTS[part.value] ?? null;
        const n = readNumber(cursor);
        return n && nthPart(part.value, n.value);
    });
}
/** 'Winter 2020–21' ends in the year after. */
function skipNextYear(cursor, year) {
    cursor.attempt(() => {
        if (!cursor.takeDash() && !cursor.takeMark('/'))
            return null;
        const { token } = cursor;
        if (token?.kind !== 'number' || (token.value !== year + 1 && token.value !== (year + 1) % 100))
            return null;
        return ++cursor.at;
    });
}

// One point in time as people write it: a day, month, year, season, century, a word such as 'yesterday', with what may
// stand around it. Each rule takes what it can read and leaves the cursor after it; none of them guesses.
/** Of the parts of a year, the halves are those of a month too. */
const HALVES = 39;
const MOST_PARTS = { week: 4, half: 2 };
const THIRDS = ['early', 'middle', 'late'];
/** Gregorian months that are common words too. */
const COMMON_WORDS = new Set(['مارس', 'ماي', 'اب', 'مه', 'مي', 'may', 'march', 'mar']);
/** A point with its doubts and the part of it that is meant. */
function readPoint(cursor) {
    return cursor.attempt(() => {
        const before = readDoubts(cursor);
        cursor.skip();
        const third = readThird(cursor);
        if (third) {
            cursor.takeDash();
            cursor.skip();
        }
        const base = cursor.first(readYearFirst, readRelativeDay, readPartOfMonth, readPartOfYear, readYears, readDay, readNumericMonth, readPeriodAndMonth, readMonthAndYear, readDualYear, readPlainYear, readWeekdayAlone) ??
            // 'since the beginning of the year'
            (third
                ? cursor.attempt(() => cursor.token?.text.startsWith('ال')
                    ? takeOne(cursor, 'year')
                        ? besideUnit(cursor, 'year', 0)
                        : takeOne(cursor, 'month') && besideUnit(cursor, 'month', 0)
                    : null)
                : null);
        if (!base)
            return null;
        // Urdu puts it behind: 'فروری 2021 کے اوائل'.
        const own = third ?? (cursor.token?.text.startsWith('كے ') ? readThird(cursor) : null);
        return { ...base, ...own, ...before, ...readDoubtsAfter(cursor) };
    });
}
/** 'أواخر السنة', but 'أواخر السنوات الأخيرة' is of many. */
const takeOne = (cursor, unit) => cursor.meaning(unit)?.value === 0 && cursor.take(unit) !== null;
/** 'أواخر', 'mid-', 'the end of'; but 'آخر في مايو' is another one in May. */
function readThird(cursor) {
    const third = THIRDS.find((one) => cursor.meaning(one));
    const next = cursor.tokens[cursor.at + 1];
    // 'نیمه نخست قرن' is a half; 'صافرة البداية في نوفمبر' is no beginning of November.
    if (!third ||
        (cursor.token?.text === 'اخر' && cursor.meaning('filler', next)) ||
        (cursor.token?.text === 'نيمه' && cursor.meaning('ordinal', next)) ||
        (cursor.token?.text.startsWith('ال') === true && cursor.meaning('filler', next)))
        return null;
    return { third, ...(cursor.take(third)?.value === 1 ? { isEdge: true } : {}) };
}
/** 'گزشتہ سال 30 ستمبر': Urdu and Persian may say the year first. */
function readYearFirst(cursor) {
    if (!/^(?:ur|fa)/.test(cursor.context.locale))
        return null;
    const year = readPeriod(cursor);
    if (year?.year === undefined || year.month !== undefined || year.season !== undefined || year.years !== undefined)
        return null;
    const found = cursor.first(readDay, readMonthAndYear);
    return found && found.year === undefined && found.calendar === year.calendar
        ? { ...found, year: year.year, isRelative: true }
        : null;
}
/** 'العام الماضي في آذار', 'last year in March': the month, or its day, of that year. */
function readPeriodAndMonth(cursor) {
    const period = readPeriod(cursor);
    if (period?.year === undefined ||
        period.month !== undefined ||
        period.season !== undefined ||
        period.years !== undefined)
        return period;
    const { at } = cursor;
    return (cursor.attempt(() => {
        cursor.skip();
        if (cursor.at === at || cursor.tokens[at]?.kind === 'mark')
            return null;
        const found = cursor.first(readDay, readMonthAndYear);
        return found?.month !== undefined && found.year === undefined && (found.calendar ?? 'gregory') === period.calendar
            ? { ...found, year: period.year ?? 0, isRelative: true }
            : null;
    }) ?? period);
}
/** 'yesterday', and with a part of the day before or a time after. */
function readRelativeDay(cursor) {
    const clock = readClock(cursor);
    const half = skipPartOfDay(cursor);
    cursor.skip();
    const word = cursor.take('relativeDay');
    if (!word)
        return null;
    const today = needToday(cursor);
    if (cursor.tokens[cursor.at - 2]?.text === 'مثل')
        return readSuchDay(cursor, today);
    // 'today, Thursday': the weekday speaks for itself; and so does a date beside it.
    const weekday = takeWeekday(cursor);
    const said = cursor.attempt(() => {
        cursor.skip();
        const date = readDay(cursor);
        return date?.month !== undefined && date.day !== undefined && (weekday !== null || isDayOf(date, today, word.value))
            ? date
            : null;
    });
    // 'غدا الثلاثاء العاشر من محرم': where the month was seen, and not reckoned, tomorrow says the day.
    if (said && today !== null && said.year === undefined && said.calendar !== 'gregory') {
        cursor.attempt(() => (cursor.take('and'), cursor.skip(), readDay(cursor)?.year !== undefined));
        return { ...dayParts(today + word.value * MS_PER_DAY), ...readTimeAfter(cursor, clock, half) };
    }
    if (said)
        return { ...(weekday !== null ? { weekday } : {}), ...said, ...(clock ? { clock } : {}) };
    return today === null
        ? null
        : {
            ...dayParts(today + word.value * MS_PER_DAY),
            ...(weekday !== null ? { weekday } : {}),
            ...readTimeAfter(cursor, clock, half),
        };
}
/**
 * Whether a date beside 'today' or 'tomorrow' is that day: 'اليوم 12 آذار'; a month that was seen, and not reckoned,
 * may be a day off.
 */
function isDayOf({ calendar = 'gregory', year, month, day }, today, steps) {
    const own = today === null ? undefined : calendarOf(calendar)?.fields(today + steps * MS_PER_DAY);
    return (own !== undefined &&
        own.month === month &&
        (year ?? own.year) === own.year &&
        Math.abs(own.day - (day ?? 0)) <= (calendar === 'gregory' ? 0 : 1));
}
/** 'في مثل هذا اليوم من عام 1946': the day of the reference in another year; without its year it is none. */
function readSuchDay(cursor, today) {
    const year = today === null ? null : readPlainYear(cursor);
    if (today === null || year?.year === undefined || (year.calendar !== undefined && year.calendar !== 'gregory'))
        return null;
    const { month, day } = civilFields(today);
    return { year: year.year, month, day };
}
/** 'النصف الأول من شباط 2021', 'the second week of March 2021'. */
function readPartOfMonth(cursor) {
    cursor.skip();
    const part = cursor.first(() => (cursor.take('week') ? readNth(cursor, 'week') : null), () => (cursor.meaning('part')?.value === HALVES && cursor.take('part') ? readNth(cursor, 'half') : null), () => {
        const n = readNumber(cursor);
        const unit = !n?.isOrdinal
            ? null
            : cursor.take('week')
                ? 'week'
                : cursor.meaning('part')?.value === HALVES && cursor.take('part')
                    ? 'half'
                    : null;
        return n && unit && n.value <= MOST_PARTS[unit] ? { unit, n: n.value } : null;
    });
    if (!part)
        return null;
    const month = readMonthAndYear(cursor) ?? cursor.attempt(readPeriod);
    return month?.month === undefined ? null : { ...month, partOfMonth: part };
}
function readNth(cursor, unit) {
    const n = readNumber(cursor);
    return n?.isOrdinal && n.value <= MOST_PARTS[unit] ? { unit, n: n.value } : null;
}
function readMonthAndYear(cursor) {
    cursor.skip();
    const before = cursor.takeBesideBefore();
    const month = readMonth(cursor);
    if (!month)
        return null;
    if (before)
        return besideMonth(cursor, month, undefined, before.value);
    const found = readYearOf(cursor, month);
    const isLone = found?.year === undefined &&
        cursor.tokens.length === 1 &&
        (month.calendar !== 'gregory' || COMMON_WORDS.has(cursor.tokens[0]?.text ?? ''));
    return found && isLone ? { ...found, isLoneWord: true } : found;
}

// How long ago: a duration, and the moment that lies so far from the reference.
const DURATION_UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century'];
const MONTHS$2 = 12;
/** Fractions are told in minutes of an hour. */
const HOUR = 60;
/** '6 سنوات', 'شهرين', 'a year', 'the last six months' is none. */
function readDuration(cursor) {
    return cursor.attempt(() => {
        const before = readDoubts(cursor);
        cursor.skip();
        // 'ساڑھے تین سال', 'سوا سال'
        const ahead = cursor.meaning('fraction')?.language === 'ur' ? (cursor.take('fraction')?.value ?? 0) : 0;
        // 'half a century'
        const part = cursor.attempt(() => {
            const fraction = cursor.take('fraction');
            return fraction && (cursor.meaning('century') ?? cursor.meaning('decade') ?? cursor.meaning('year'))
                ? fraction.value / HOUR
                : null;
        });
        const n = part === null ? readNumber(cursor) : { value: part, isOrdinal: false };
        if (n?.isOrdinal)
            return null;
        const about = readDoubts(cursor);
        const unit = DURATION_UNITS.find((one) => cursor.meaning(one));
        if (!unit)
            return null;
        const own = cursor.take(unit)?.value ?? 0;
        // '5000 سنة قبل الميلاد' is a year.
        if (cursor.meaning('bc'))
            return null;
        // 'ہفتہ سے پیر': Saturday to Monday
        if (!n && cursor.meaning('since') && cursor.meaning('weekday', cursor.tokens[cursor.at - 1]))
            return null;
        // 'منذ عام 2015': the unit names what follows.
        if (!n && own < 0)
            return null;
        if (!n &&
            ahead === 0 &&
            own === 0 &&
            !(unit === 'week' && cursor.meaning('from')) &&
            cursor.attempt(() => (cursor.skip(),
                readNumber(cursor) ?? cursor.take('monthName') ?? cursor.take('weekday') ?? cursor.take('beside'))))
            return null;
        const rest = cursor.attempt(() => {
            if (!cursor.take('and'))
                return null;
            const fraction = cursor.take('fraction');
            if (fraction)
                cursor.take(unit);
            return fraction && fraction.value / HOUR;
        }) ?? 0;
        const doubt = { ...before, ...about, ...readDoubts(cursor) };
        return { count: (n?.value ?? (own || 1)) + rest + ahead / HOUR, unit, isAbout: doubt.isAbout === true };
    });
}
/** The moment that lies so long before (or, below 0, after) the reference. */
function away(cursor, { count, unit, isAbout }, way) {
    const today = needToday(cursor);
    if (today === null)
        return null;
    const { year, month } = civilFields(today);
    const steps = way * count;
    const isWhole = Number.isInteger(count);
    const exact = isAbout ? { isAbout: true } : {};
    switch (unit) {
        case 'hour':
        case 'minute': {
            const { now } = cursor.context;
            if (now === null || now === today)
                return cursor.refuse('needsTime');
            const at = now + steps * (unit === 'hour' ? 3_600_000 : 60_000);
            const { hour, minute } = civilFields(at);
            return { ...dayParts(Math.floor(at / MS_PER_DAY) * MS_PER_DAY), clock: { hour, minute } };
        }
        case 'day':
            return !isWhole ? cursor.refuse('needsTime') : { ...dayParts(today + steps * MS_PER_DAY), ...exact };
        case 'week':
            return { ...dayParts(today + Math.round(7 * steps) * MS_PER_DAY), isAbout: true };
        case 'month': {
            const months = year * MONTHS$2 + month - 1 + Math.round(steps);
            return {
                calendar: 'gregory',
                year: Math.floor(months / MONTHS$2),
                month: months - MONTHS$2 * Math.floor(months / MONTHS$2) + 1,
                isAbout: true,
                isRelative: true,
            };
        }
        default: {
            const years = steps * (unit === 'decade' ? 10 : unit === 'century' ? 100 : 1);
            // So far away the reference's own year is lost in the rounding.
            if (Math.abs(years) >= 1e5)
                return { edtf: `Y${years}`, isAbout: true, isRelative: true };
            const at = isWhole ? year + years : Math.floor((year * MONTHS$2 + month - 1 + Math.round(years * MONTHS$2)) / MONTHS$2);
            return { calendar: 'gregory', year: at, isAbout: true, isRelative: true };
        }
    }
}

// How long before or after: the reference ('6 years ago'), or a day that is said ('three days before 11 March').
/** 'قبل 6 سنوات', '6 years ago', 'in three days'. */
function readAgo(cursor) {
    const before = readDoubts(cursor);
    cursor.skip();
    const isBefore = cursor.take('before') !== null;
    const isAfter = !isBefore && cursor.take('after') !== null;
    const duration = readDuration(cursor);
    if (!duration)
        return null;
    if (!isBefore && !isAfter) {
        cursor.skip();
        // Urdu says 'six years since'.
        const isSince = !cursor.meaning('ago') && cursor.meaning('since')?.language === 'ur' && cursor.take('since') !== null;
        const from = isSince ? away(cursor, duration, -1) : null;
        if (from)
            return { kind: 'interval', from, to: null };
        if (!cursor.take('ago'))
            return readFromDay(cursor, duration);
    }
    const anchored = isBefore || isAfter ? readAnchored(cursor, duration, isAfter ? 1 : -1) : null;
    if (anchored)
        return { kind: 'point', point: anchored };
    const point = away(cursor, duration, isAfter ? 1 : -1);
    const month = point && duration.unit === 'year' ? readMonthOf(cursor, point) : null;
    if (month)
        return { kind: 'point', point: { ...month, ...before } };
    return point && { kind: 'point', point: { ...point, ...before, isAway: true } };
}
/** 'قبل سنتين في آذار': the month, or its day, in the year that is so far away. */
function readMonthOf(cursor, { year = 0 }) {
    return cursor.attempt(() => {
        const { at } = cursor;
        cursor.skip();
        // Urdu says its 'in' behind: 'دو سال پہلے مارچ میں'.
        const isUrdu = cursor.context.locale.startsWith('ur');
        if (cursor.take('day'))
            cursor.skip();
        // 'ten years ago, on 9 May'; a comma alone parts them
        if ((cursor.at === at && !isUrdu) ||
            (cursor.tokens[at]?.kind === 'mark' &&
                !cursor.tokens
                    .slice(at + 1, cursor.at)
                    .some((one) => cursor.meaning('filler', one) ?? cursor.meaning('day', one))))
            return null;
        const found = readPoint(cursor);
        const { today } = cursor.context;
        if (found?.month === undefined || found.year !== undefined || found.isRelative || today === null)
            return null;
        const calendar = found.calendar === undefined || found.calendar === 'gregory' ? null : calendarOf(found.calendar);
        const steps = year - civilFields(today).year;
        return { ...found, year: calendar ? calendar.fields(today).year + steps : year, isRelative: true };
    });
}
/** 'Three days before 11 March', where the way comes first: from the day that is said, and not from the reference. */
function readAnchored(cursor, duration, way) {
    return cursor.attempt(() => (cursor.take('from') ? readShifted(cursor, duration, way) : null));
}
/** 'three days before 11 March', where the number comes first. */
function readFromDay(cursor, duration) {
    const way = cursor.take('before') ? -1 : cursor.take('after') ? 1 : 0;
    const point = way === 0 ? null : readShifted(cursor, duration, way);
    return point && { kind: 'point', point };
}
/** The day at the cursor, and how many days from it are meant: none for durations that are no whole days. */
function readShifted(cursor, { count, unit, isAbout }, way) {
    const days = unit === 'day' ? count : unit === 'week' ? count * 7 : NaN;
    const day = Number.isInteger(days) ? readPoint(cursor) : null;
    return day?.day === undefined || day.third || day.check
        ? null
        : { ...day, shift: way * days, ...(isAbout ? { isAbout } : {}) };
}

// What one date of a range or a list takes from the one beside it.
/**
 * What is missing in a date stands in the one beside it: '17–18 February 2021'; 'من 2 أكتوبر حتى 28 مارس المقبل', '25
 * December – 3 January 2020' go over the end of a year.
 */
function completed(parts, from, isEarlier = false, isRange = false) {
    if (parts.isRelative)
        return parts;
    const month = parts.month === undefined && parts.day !== undefined
        ? {
            ...(from.month !== undefined ? { month: from.month } : {}),
            ...(from.calendar ? { calendar: from.calendar } : {}),
        }
        : {};
    const step = !(from.isRelative === true || (isRange && parts.calendar === from.calendar)) ||
        parts.month === undefined ||
        from.month === undefined
        ? 0
        : isEarlier && parts.month > from.month
            ? -1
            : !isEarlier && parts.month < from.month
                ? 1
                : 0;
    const needsYear = parts.year === undefined && (parts.month ?? month.month) !== undefined;
    const isOfOne = parts.calendar === undefined || from.calendar === undefined || parts.calendar === from.calendar;
    const isPlainYear = parts.year !== undefined && parts.calendar === undefined && parts.month === undefined && from.month === undefined;
    const clock = parts.clock && from.clock?.zone !== undefined ? { clock: { zone: from.clock.zone, ...parts.clock } } : {};
    return {
        ...parts,
        ...month,
        ...clock,
        ...(isPlainYear && from.calendar !== undefined ? { calendar: from.calendar } : {}),
        ...(needsYear && isOfOne && from.year !== undefined ? { year: from.year + step } : {}),
        ...(from.isRelative ? { isRelative: true } : {}),
    };
}
/** An end at the end of a unit ('until the end of 2021') is an end with the unit. */
function whole(parts) {
    const { third, isEdge, ...rest } = parts;
    return third === 'late' && isEdge ? rest : parts;
}

// Two years, centuries or millennia with one era's mark for both: '539–332 BC', '62-90 هـ', '5th–6th century'.
const UNITS = ['century', 'millennium', 'year'];
const YEARS = { century: 100, millennium: 1000 };
/** No century or millennium after the first ten thousand years. */
const LAST = 9999;
const MOST_MORE = 6;
/** Of a list of years. */
const MOST_YEARS = 12;
function readEras(cursor) {
    const pair = readSharedEra(cursor);
    if (!pair)
        return null;
    // Urdu puts 'until' behind.
    cursor.attempt(() => cursor.take('until'));
    const { members, isList, isEither } = pair;
    if (isEither)
        return { kind: 'oneOf', members };
    return isList ? { kind: 'allOf', members } : { kind: 'interval', from: members[0] ?? null, to: members[1] ?? null };
}
/** 'عامي 1997 و2002', 'أعوام: 1958، و1962، و1970': years that a word for several of them announces. */
function readYearList(cursor) {
    cursor.skip();
    const isOne = cursor.meaning('year')?.value === 0;
    if (!cursor.take('dual') && !cursor.take('year'))
        return null;
    const members = [];
    const next = () => cursor.attempt(() => {
        cursor.skip();
        if (cursor.take('and') !== null || (members.length > 0 && cursor.takeMark('/')))
            cursor.skip();
        return cursor.token?.kind === 'number' && cursor.token.text.length === 4 ? readPlainYear(cursor) : null;
    });
    for (let year = next(); year && members.length < MOST_YEARS; year = next())
        members.push(year);
    // 'عام 1961 و1962'
    if (isOne && (members.length !== 2 || (members[0]?.year ?? NaN) + 1 !== members[1]?.year))
        return null;
    return members.length < 2 ? null : { kind: 'allOf', members };
}
/** `isList`: both are meant, and not what lies between them; `isEither`: one of them ('القرن الخامس أو السادس'). */
function readSharedEra(cursor) {
    return cursor.attempt(() => {
        const isBetween = cursor.take('between') !== null;
        if (!isBetween)
            cursor.take('from');
        cursor.skip();
        cursor.take('dual');
        const doubt = readDoubts(cursor);
        const first = readUnitAndNumber(cursor);
        const joint = first && readJoint(cursor);
        const last = joint ? readUnitAndNumber(cursor) : null;
        const isEither = joint === 'or';
        if (!first || !last || (isEither && isBetween))
            return null;
        const isList = joint === 'and' && !isBetween;
        const more = isList ? readMore(cursor, first) : [];
        const of = readReckoning(cursor, first, more.at(-1) ?? last);
        return (of && {
            members: [{ ...of(first.number), ...doubt }, ...[last, ...more].map(({ number }) => of(number))],
            isList,
            isEither,
        });
    });
}
/** 'القرن الرابع عشر، والقرن الخامس عشر، والقرن السادس عشر' */
function readMore(cursor, { unit }) {
    const more = [];
    const next = () => cursor.attempt(() => {
        const found = readJoint(cursor) === 'and' ? readUnitAndNumber(cursor) : null;
        return unit !== undefined && found?.unit === unit ? found : null;
    });
    for (let one = next(); one && more.length < MOST_MORE; one = next())
        more.push(one);
    return more;
}
function readJoint(cursor) {
    cursor.skip();
    if (cursor.takeDash())
        return 'to';
    if (cursor.take('to') ?? cursor.take('until'))
        return 'to';
    if (cursor.take('or'))
        return 'or';
    if (!cursor.take('and'))
        return null;
    return (cursor.take('to') ?? cursor.take('until')) ? 'to' : 'and';
}
/** How such numbers are years, centuries or millennia; null where nothing says so of both. */
function readReckoning(cursor, first, last) {
    const unit = last.unit ?? first.unit;
    const era = readAnyEra(cursor);
    if (unit === 'century' || unit === 'millennium') {
        const years = YEARS[unit];
        const isMany = [first, last].every(({ number, unit: own = unit }) => own === unit && number.value * years < LAST);
        return isMany ? ({ value }) => manyOfEra(value, years, era) : null;
    }
    if (era === null || first.number.digits === 0 || last.number.digits === 0)
        return null;
    return ({ value }) => yearOfEra(era, value);
}
/** 'القرن الخامس', '5th century', '5th', '539', 'سنة 539'. */
function readUnitAndNumber(cursor) {
    cursor.skip();
    const before = UNITS.find((one) => cursor.take(one));
    if (before)
        cursor.skip();
    const number = readNumber(cursor);
    if (!number || number.value < 1)
        return null;
    const unit = before ??
        cursor.attempt(() => {
            cursor.takeDash();
            cursor.skip();
            return UNITS.find((one) => cursor.take(one)) ?? null;
        });
    return { number, unit: unit ?? undefined };
}

// What goes on: 'until now', 'to the present'.
function takeNow(cursor) {
    return (cursor.attempt(() => {
        cursor.skip();
        const now = cursor.take('now');
        if (now)
            cursor.take('until');
        return now && !cursor.meaning('weekday') && !cursor.meaning('monthName') && cursor.token?.kind !== 'number'
            ? now
            : null;
    }) !== null);
}
function takeUntilNow(cursor) {
    return (cursor.attempt(() => {
        cursor.skip();
        cursor.take('and');
        return cursor.take('untilNow');
    }) !== null);
}

// Several dates: ranges, lists, choices; and a date alone.
/** Of a list of dates. */
const MOST_MEMBERS = 5;
/** A point, or a part of one that the point after it completes. */
const readPointOrPart = (cursor) => cursor.first(readPoint, readDayNumber);
function readDayNumber(cursor) {
    cursor.skip();
    if (cursor.take('day'))
        cursor.skip();
    const weekday = cursor.take('weekday');
    cursor.skip();
    // 'الولاية العاشرة، يوم الجمعة المقبل' is no tenth day.
    const isFeminine = FEMININE.test(cursor.token?.text ?? '');
    const n = readNumber(cursor);
    if (!n ||
        (n.digits === 0 && isFeminine) ||
        n.digits > 2 ||
        n.value > 31 ||
        n.value < 1 ||
        (n.digits === 0 && !n.isOrdinal))
        return null;
    // '11.–14. März'
    cursor.attempt(() => cursor.takeMark('.') && cursor.takeDash() && cursor.at--);
    return { day: n.value, ...(weekday ? { weekday: weekday.value } : {}), ...readDayTail(cursor) };
}
/** 'March 11–14, 2021': the year after the second day. */
function readDayTail(cursor) {
    const year = cursor.attempt(() => {
        if (!cursor.takeMark(','))
            return null;
        return readPlainYear(cursor);
    });
    return year?.year !== undefined ? { year: year.year } : {};
}
function readConnector(cursor, isFirst) {
    return cursor.attempt(() => {
        if (cursor.takeDash() || (cursor.context.isProse && takeSlash(cursor))) {
            cursor.attempt(() => {
                cursor.skip();
                return cursor.take('to') ?? cursor.take('until');
            });
            return 'dash';
        }
        cursor.skip();
        if (cursor.take('or'))
            return 'or';
        if (cursor.take('and') ?? cursor.takeMark('&'))
            return cursor.attempt(() => (cursor.take('to') ?? cursor.take('until')) && 'to') ?? 'and';
        return (cursor.take('to') ?? cursor.take('until')) ? 'to' : null;
    });
}
/** 'موسم 2014/2015': between two years, each in full. */
function takeSlash(cursor) {
    const [before, , after] = cursor.tokens.slice(cursor.at - 1, cursor.at + 2);
    return (before?.text.length === 4 &&
        after?.kind === 'number' &&
        after.text.length === 4 &&
        !after.isApart &&
        after.value === before.value + 1 &&
        cursor.takeMark('/'));
}
/** A point; or several, as a range, a list, or a choice. */
function readRange(cursor) {
    const isFrom = cursor.take('from') !== null;
    if (isFrom)
        cursor.takeDash();
    cursor.skip();
    if (cursor.take('dual'))
        cursor.attempt(skipWeekdays);
    const first = readPointOrPart(cursor);
    if (!first)
        return null;
    const members = [first];
    cursor.attempt(() => cursor.takeDash() && cursor.meaning('untilNow'));
    // '2019 –'
    const isOpen = !cursor.context.isProse && first.month === undefined && cursor.attempt(() => cursor.takeDash() && cursor.isAtEnd);
    if (isOpen || takeUntilNow(cursor))
        return { kind: 'interval', from: first, to: null };
    let how = null;
    while (members.length < MOST_MEMBERS) {
        const before = cursor.at;
        // '(أ/14) وتاريخ 3/3/1414': the number of something ends with its bracket.
        const isClosed = cursor.token?.text === ')' && members.every(({ month }) => month === undefined);
        const connector = isClosed ? null : (readComma(cursor, members) ?? readConnector(cursor));
        if (!connector)
            break;
        // 'سے' after a point is both 'to' and 'since'.
        if ((connector === 'to' || connector === 'dash') &&
            members.length === 1 &&
            (takeNow(cursor) || takeUntilNow(cursor)))
            return { kind: 'interval', from: first, to: null };
        const isOwn = connector === 'and' && cursor.context.isProse === true && first.year !== undefined;
        const next = isOwn
            ? null
            : (readNextMember(cursor, members) ??
                (connector === 'dash' && members.length === 1
                    ? (readShortEnd(cursor, first) ?? readEndTime(cursor, first))
                    : null));
        // 'Winter 2020 – 2021' is no range of a season and a year.
        const isUneven = first.season !== undefined && next !== null && next.season === undefined;
        if (!next || isUneven || (how !== null && how !== connector)) {
            cursor.at = before;
            break;
        }
        members.push(next);
        how = connector;
        if (connector === 'to' || connector === 'dash')
            break;
    }
    const last = members.at(-1) ?? first;
    if (members.length === 1)
        return readAlone(cursor, first, isFrom);
    // '11 – March 2021' is a day and a month, and no range.
    if (first.month === undefined && first.day !== undefined && last.day === undefined)
        return null;
    const all = members
        .map((one) => completed(one, last, true, how === 'to' || how === 'dash'))
        .map((one, _, list) => completed(one, list[0] ?? one));
    // Urdu puts 'between' behind.
    const isBetween = how === 'and' && all.length === 2 && cursor.attempt(() => cursor.take('between')) !== null;
    if (how === 'to' || how === 'dash' || isBetween) {
        cursor.attempt(() => cursor.take('until'));
        const [a = first, b = last] = all;
        return { kind: 'interval', from: a, to: whole(afterDay(a, b)) };
    }
    // 'أيام 13 و14 و15 جانفي من الساعة التاسعة' says the hour of each, and so of none.
    return {
        kind: how === 'or' ? 'oneOf' : 'allOf',
        members: how === 'and' && !first.clock ? all.map((one) => ({ ...one, clock: undefined })) : all,
    };
}
/** 'يومي الجمعة والسبت 26 و27 نيسان': the days say it too. */
function skipWeekdays(cursor) {
    for (let i = 0; i < 2 && cursor.take('weekday'); i++)
        cursor.take('and');
    cursor.skip();
    return cursor.token?.kind === 'number' ? true : null;
}
/** '13 منه', of the month before it */
function readDayOfIt(cursor) {
    const day = readDayNumber(cursor);
    return day && cursor.token?.text === 'منه' && ++cursor.at > 0 ? day : null;
}
/** A day alone goes on a list of days alone; after a whole date only where the month stands first ('March 11–14'). */
function readNextMember(cursor, members) {
    const isList = members.every((one) => one.month === undefined && one.day !== undefined);
    const { at } = cursor;
    const isMonthFirst = cursor.context.locale.startsWith('en') &&
        members.length === 1 &&
        members[0]?.month !== undefined &&
        members[0].day !== undefined &&
        members[0].year === undefined;
    // 'يومي الجمعة 6 والسبت 7 جانفي'
    const isNumbered = cursor.meaning('and', cursor.tokens[at - 1]) !== undefined && cursor.tokens[at + 1]?.kind === 'number';
    // 'عبد الله الثاني، مساء اليوم الأحد': a day of no month goes on no list with today, nor with a part of a day.
    const isToday = isList &&
        cursor.attempt(() => (skipPartOfDay(cursor),
            cursor.skip(),
            cursor.tokens.slice(at, cursor.at).some(isPartOfDay)
                ? true
                : (cursor.meaning('relativeDay') ?? (isNumbered ? null : cursor.meaning('weekday')) ?? null))) !== null;
    cursor.at = at;
    return ((isToday ? null : (cursor.attempt(() => readHebrewDay(cursor, members)) ?? cursor.attempt(readPoint))) ??
        cursor.attempt(() => (isList || isMonthFirst ? readDayNumber(cursor) : readDayOfIt(cursor))));
}
const isPartOfDay = ({ meanings }) => meanings.some(({ role }) => role === 'am' || role === 'pm' || role === 'noon' || role === 'night');
/** '1914-18': the second year of the first one's century. */
function readShortEnd(cursor, first) {
    const { token } = cursor;
    const isYear = first.year !== undefined && first.month === undefined && first.season === undefined && first.years === undefined;
    if (!isYear || token?.kind !== 'number' || token.text.length !== 2)
        return null;
    const year = first.year ?? 0;
    const next = Math.floor(year / 100) * 100 + token.value;
    // '1999-00'; and '1993 - 94' of one year and the next.
    const end = next < year && token.value === (year + 1) % 100 ? year + 1 : next;
    if (token.isApart && end !== year + 1)
        return null;
    // '2021-13' has the form of a month.
    if (end <= year)
        return cursor.tokens.length === 3 && cursor.tokens[0]?.text.length === 4
            ? cursor.refuse('noSuchMonth', { month: token.value })
            : cursor.refuse('shortYear', { year: token.text });
    cursor.at++;
    return { ...first, year: end };
}
/** '11 March 2021, 7:07–9:30': a later time of the same day. */
function readEndTime(cursor, first) {
    if (!first.clock)
        return null;
    const clock = readClock(cursor);
    const minutes = ({ hour, minute }) => hour * 60 + minute;
    return clock && minutes(clock) > minutes(first.clock) ? { ...first, clock } : null;
}
/** A comma continues a list only of days that lack their month still: '17، 18 و19 شباط'. */
function readComma(cursor, members) {
    return members.every((one) => one.month === undefined && one.day !== undefined)
        ? cursor.attempt(() => (cursor.takeMark(',', '،') ? 'and' : null))
        : null;
}
const POSTPOSITIONS = ['before', 'after', 'since', 'until'];
function readAlone(cursor, point, isFrom) {
    if (point.day !== undefined && point.month === undefined)
        return null;
    const after = cursor.attempt(() => {
        cursor.skip();
        // Urdu alone puts them behind.
        return POSTPOSITIONS.find((role) => cursor.meaning(role)?.language === 'ur' && cursor.take(role)) ?? null;
    });
    if (after === 'before' || after === 'after')
        return { kind: after, point };
    if (after === 'until')
        return { kind: 'interval', from: null, to: whole(point) };
    if (after === 'since')
        return { kind: 'interval', from: point, to: null };
    // 'משנת 2011', 'מ-1988'
    const [before, last] = cursor.tokens.slice(Math.max(0, cursor.at - 2), cursor.at);
    const isSaid = cursor.context.locale.startsWith('he') &&
        point.month === undefined &&
        (cursor.meaning('year', before) !== undefined || (before?.text === 'מ' && last?.text.length === 4));
    return isFrom && (isSaid || cursor.take('onwards'))
        ? { kind: 'interval', from: point, to: null }
        : { kind: 'point', point };
}

// How points in time are put together: since, until, ago, between, between, and what range.ts reads.
/** The longest expression that begins at the cursor. */
function readExpression(cursor) {
    return cursor.attempt(() => {
        const said = readDoubts(cursor);
        cursor.skip();
        const isHour = said.isAbout === true && isClock(cursor);
        const before = isHour ? { ...said, isAbout: undefined, isAboutHour: true } : said;
        const reading = cursor.first(readAgo, readEras, readYearList, readSince, readBounded, readBetween, () => {
            const members = readWeekdays(cursor);
            return members && { kind: 'allOf', members };
        }, readRange);
        if (!reading)
            return null;
        const isAsked = !cursor.context.isProse &&
            cursor.attempt(() => (cursor.skip(), cursor.takeMark('?', '؟') && (cursor.skip(), cursor.isAtEnd)));
        const doubt = { ...before, ...readDoubtsAfter(cursor), ...(isAsked ? { isMaybe: true } : {}) };
        const doubtful = (parts) => ({ ...parts, ...doubt });
        if (reading.kind === 'oneOf' || reading.kind === 'allOf')
            return { kind: reading.kind, members: reading.members.map(doubtful) };
        if (reading.kind === 'interval')
            return {
                kind: 'interval',
                from: reading.from && doubtful(reading.from),
                to: reading.to && (reading.from ? reading.to : doubtful(reading.to)),
            };
        return { kind: reading.kind, point: doubtful(reading.point) };
    });
}
/** 'about six o'clock': what is about is the hour. */
function isClock(cursor) {
    const { at } = cursor;
    const clock = readClock(cursor);
    cursor.at = at;
    return clock !== null;
}
/** 'منذ 6 سنوات', 'منذ 2015', 'since March 2015 until now'; the postposition of Urdu stands in `range`. */
function readSince(cursor) {
    if (!cursor.take('since'))
        return null;
    const duration = readDuration(cursor);
    // 'since six years ago', and Persian; but 'since the last …' is no length of time.
    if (duration && !cursor.take('ago') && cursor.meaning('beside'))
        return null;
    const from = duration ? away(cursor, duration, -1) : readPoint(cursor);
    if (!from)
        return null;
    takeUntilNow(cursor);
    const to = cursor.attempt(() => {
        cursor.skip();
        cursor.take('and');
        return cursor.take('to') || cursor.take('until')
            ? takeNow(cursor)
                ? { now: true }
                : cursor.attempt(readPoint)
            : null;
    });
    const end = to && !('now' in to) ? to : null;
    return {
        kind: 'interval',
        from: end && !duration ? completed(from, end, true, true) : from,
        to: end && whole(completed(end, from)),
    };
}
/** 'حتى 2015', 'before 2015', 'after 11 March 2021'. */
function readBounded(cursor) {
    const { tokens, at, context } = cursor;
    // 'حتى اليوم الأربعاء 4 نوفمبر'
    const isToday = cursor.meaning('untilNow') !== undefined && cursor.meaning('weekday', tokens[at + 1]) !== undefined;
    const isTo = isToday || (context.isLasting === true && cursor.meaning('to') !== undefined);
    if (isTo)
        cursor.at++;
    const kind = isTo || cursor.take('until') ? 'until' : cursor.take('before') ? 'before' : cursor.take('after') ? 'after' : null;
    const point = kind && readPoint(cursor);
    if (!point)
        return null;
    return kind === 'until' ? { kind: 'interval', from: null, to: whole(point) } : { kind: kind ?? 'before', point };
}
function readBetween(cursor) {
    if (!cursor.take('between'))
        return null;
    cursor.skip();
    cursor.take('dual');
    const from = readPointOrPart(cursor);
    // Before what says nothing: the Hebrew 'to' is such a letter elsewhere.
    const joint = () => (cursor.take('and') && (cursor.take('to') ?? cursor.take('until') ?? true)) ??
        cursor.take('to') ??
        (cursor.takeDash() ? true : null);
    if (!from || !(joint() ?? (cursor.skip(), joint())))
        return null;
    const to = readPointOrPart(cursor);
    return to && { kind: 'interval', from: completed(from, to, true, true), to: completed(to, from) };
}

// Arabic: the words of dates as people write them.
const ar = {
    weekdays: ['الأحد', 'الاثنين|الإثنين', 'الثلاثاء|الثلثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
    // The Levant and Iraq; Egypt and the Gulf; Algeria, Tunisia, Morocco, Mauritania.
    months: [
        [
            'كانون الثاني|كانون ثاني|كانون ثان',
            'شباط',
            'آذار',
            'نيسان',
            'أيار|مايس',
            'حزيران',
            'تموز',
            'آب',
            'أيلول',
            'تشرين الأول|تشرين أول',
            'تشرين الثاني|تشرين ثاني|تشرين ثان',
            'كانون الأول|كانون أول',
        ],
        ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو|يونيه', 'يوليو|يوليه', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
        ['جانفي', 'فيفري', 'مارس', 'أفريل', 'ماي', 'جوان', 'جويلية|يوليوز', 'أوت|غشت|أغشت', 'شتنبر|شتمبر', 'أكتوبر', 'نونبر', 'دجنبر|دجمبر'],
    ],
    words: [
        ['since', 0, 'منذ|مذ'],
        ['until', 0, 'حتى|لغاية|إلى غاية'],
        ['ago', 0, 'مضت|مضى|خلت'],
        ['before', 0, 'قبل'],
        ['after', 0, 'بعد'],
        ['from', 0, 'من|بداية من|ابتداء من|اعتبارا من|بدءا من'],
        ['to', 0, 'إلى|حتى|لغاية'],
        ['between', 0, 'بين|ما بين|مابين|فيما بين'],
        ['and', 0, 'و'],
        ['or', 0, 'أو'],
        ['about', 0, 'نحو|حوالي|قرابة|زهاء|تقريبا|ما يقارب|ما يقرب من|أكثر من|أزيد من|ما يزيد على|ما يزيد عن|في حدود|بحدود'],
        ['maybe', 0, 'ربما|يرجح|يرجح أنه|على الأرجح|يعتقد|يعتقد أنه|لعله|لعل|قد يكون'],
        ['now', 0, 'الآن|اليوم|يومنا هذا|الوقت الحاضر'],
        ['untilNow', 0, 'حتى الآن|حتى اليوم|إلى الآن|إلى اليوم|حتى يومنا هذا|إلى يومنا هذا|حتى اللحظة|لحد الآن'],
        ['onwards', 0, 'فصاعدا'],
        ['early', 0, 'أوائل|مطلع|بداية|مستهل'],
        ['middle', 0, 'منتصف|أواسط|وسط'],
        ['late', 0, 'أواخر'],
        ['late', 1, 'نهاية|ختام|آخر|موفى'],
        ['beside', -1, 'الماضي|الماضية|الماضيين|الماضيتين|المنقضي|المنقضية|الفارط|الفارطة|المنصرم|المنصرمة|الفائت|الفائتة|الأخير'],
        ['beside', -2, 'قبل الماضي|قبل الماضية|ما قبل الماضي|قبل المنصرم|قبل الفائت'],
        ['beside', 0, 'الجاري|الجارية|الحالي|الحالية|الراهن|الراهنة|هذا|هذه|هاته'],
        ['beside', 1, 'المقبل|المقبلة|المقبلين|المقبلتين|القادم|القادمة|القادمين|القادمتين|الآتي|الآتية|الداخل'],
        ['beside', 2, 'بعد المقبل|بعد المقبلة|بعد القادم|بعد القادمة'],
        ['relativeDay', -1, 'أمس|الأمس|يوم أمس|يوم الأمس|نهار أمس|البارحة|الليلة الماضية|ليلة أمس'],
        ['relativeDay', -2, 'أول أمس|أمس الأول|يوم أمس الأول|يوم أول أمس|أول من أمس|أول البارحة'],
        ['relativeDay', 0, 'اليوم|هذا اليوم|هذا الصباح|هذا المساء|الليلة|هذه الليلة'],
        ['relativeDay', 1, 'غدا|غد|الغد|يوم غد|يوم الغد|نهار غد|نهار الغد'],
        ['relativeDay', 2, 'بعد غد|بعد الغد'],
        ['dual', 0, 'يومي|عامي|شهري|سنتي'],
        ['minute', 0, 'دقيقة'],
        ['minute', -1, 'دقائق'],
        ['minute', 2, 'دقيقتين|دقيقتان'],
        ['hour', 0, 'ساعة'],
        ['hour', -1, 'ساعات'],
        ['hour', 2, 'ساعتين|ساعتان'],
        ['day', 0, 'يوم|يوما'],
        ['day', -1, 'أيام'],
        ['day', 2, 'يومين|يومان'],
        ['week', 0, 'أسبوع|أسبوعا'],
        ['week', -1, 'أسابيع'],
        ['week', 2, 'أسبوعين|أسبوعان'],
        ['month', 0, 'شهر|شهرا'],
        ['month', -1, 'أشهر|شهور'],
        ['month', 2, 'شهرين|شهران'],
        ['year', 0, 'سنة|عام|عاما|العام'],
        ['year', -1, 'سنوات|سنين|أعوام'],
        ['year', 2, 'سنتين|سنتان|عامين|عامان'],
        ['decade', 0, 'عقد'],
        ['decade', -1, 'عقود'],
        ['decade', 2, 'عقدين|عقدان'],
        ['century', 0, 'قرن'],
        ['century', -1, 'قرون'],
        ['century', 2, 'قرنين|قرنان'],
        ['millennium', 0, 'ألفية|الألف'],
        ...inSteps('number', 1, 1, 'واحد|واحدة|إحدى', 'اثنان|اثنين|اثنتان|اثنتين|اثنا|اثني|اثنتي', 'ثلاث|ثلاثة', 'أربع|أربعة', 'خمس|خمسة', 'ست|ستة', 'سبع|سبعة', 'ثمان|ثماني|ثمانية', 'تسع|تسعة', 'عشر|عشرة', 'أحد عشر|إحدى عشرة'),
        ['teen', 10, 'عشر|عشرة'],
        ...inSteps('ten', 20, 10, 'عشرون|عشرين', 'ثلاثون|ثلاثين', 'أربعون|أربعين', 'خمسون|خمسين', 'ستون|ستين', 'سبعون|سبعين', 'ثمانون|ثمانين', 'تسعون|تسعين'),
        ...inSteps('hundred', 100, 100, 'مئة|مائة', 'مئتين|مئتان|مائتين|مائتان|مئتي|مائتي', 'ثلاثمئة|ثلاثمائة', 'أربعمئة|أربعمائة', 'خمسمئة|خمسمائة', 'ستمئة|ستمائة', 'سبعمئة|سبعمائة', 'ثمانمئة|ثمانمائة|ثمانيمائة', 'تسعمئة|تسعمائة'),
        ['thousands', 1000, 'ألف|آلاف'],
        ['thousands', 2000, 'ألفي|ألفين|ألفان'],
        ['thousands', 1e6, 'مليون|ملايين'],
        ['thousands', 2e6, 'مليوني|مليونين'],
        ['thousands', 1e9, 'مليار|مليارات'],
        ['thousands', 2e9, 'ملياري|مليارين'],
        ...inSteps('ordinal', 1, 1, 'الأول|الأولى|الحادي|الحادية|حادي|أول|الفاتح|فاتح|غرة', 'ثاني|الثاني|الثانية', 'ثالث|الثالث|الثالثة', 'رابع|الرابع|الرابعة', 'خامس|الخامس|الخامسة', 'سادس|السادس|السادسة', 'سابع|السابع|السابعة', 'ثامن|الثامن|الثامنة', 'تاسع|التاسع|التاسعة', 'عاشر|العاشر|العاشرة'),
        ['ordinal', 20, 'العشرون|العشرين'],
        ['ordinal', 30, 'الثلاثون|الثلاثين'],
        ...inSteps('season', 21, 1, 'ربيع', 'صيف', 'خريف', 'شتاء'),
        ['part', 32, 'ربع|فصل|ثلاثي'],
        ['part', 36, 'ثلث'],
        ['part', 39, 'نصف|سداسي'],
        ...inSteps('decadeName', 20, 10, 'عشرينيات|عشرينات', 'ثلاثينيات|ثلاثينات', 'أربعينيات|أربعينات', 'خمسينيات|خمسينات', 'ستينيات|ستينات', 'سبعينيات|سبعينات', 'ثمانينيات|ثمانينات', 'تسعينيات|تسعينات'),
        ['bc', 0, 'ق م|قبل الميلاد'],
        ['ad', 0, 'م|ميلادي|ميلادية|ميلاديين|للميلاد'],
        ['islamic', 0, 'ه|هجري|هجرية|هجريين|للهجرة|ه ق|هجري قمري|هجرية قمرية'],
        ['persian', 0, 'ه ش|هجري شمسي|هجرية شمسية|شمسي|ش'],
        ['hebrew', 0, 'عبري|عبرية|عبراني'],
        ['clock', 0, 'الساعة|عند الساعة|في تمام الساعة'],
        ['am', 0, 'صباحا|صباح|صباح يوم|صبيحة|صبيحة يوم|الصباح|ص|فجرا|فجر|فجر يوم|قبل الظهر|قبل ظهر|بعد منتصف الليل|بعد فجر|بعد الفجر'],
        [
            'pm',
            0,
            'مساء|مساء يوم|المساء|م|عصرا|عصر|عصر يوم|عشية|زوال|زوال يوم|بعد زوال|بعد الزوال|بعد الظهر|بعد ظهر|بعد عصر|بعد العصر|بعد مغرب|بعد المغرب|بعد مساء',
        ],
        ['noon', 0, 'ظهرا|ظهر|ظهر يوم|ظهيرة|الظهر|نهار'],
        ['night', 0, 'ليلا|ليل|ليلة|الليلة|منتصف الليل'],
        ['fraction', 30, 'النصف|نصف|نصفا'],
        ['fraction', 15, 'الربع|ربع|ربعا'],
        ['fraction', 20, 'الثلث|ثلث|ثلثا'],
        ['less', 0, 'إلا'],
        ['inZone', 0, 'بتوقيت|بالتوقيت المحلي في'],
        ['utc', 0, 'غرينتش|غرينيتش|جرينتش|جرينيتش'],
        ['localTime', 0, 'بالتوقيت المحلي'],
        [
            'filler',
            0,
            'الموافق|الموافق فيه|الموافق له|الموافقة|الموافقين|المصادف|الواقع فيه|الواقع في|في|من|خلال|بتاريخ|تاريخ|ال|ل|ب|إما|يومه|المبارك|المكرم|الكريم|فصل|موسم|فترة',
        ],
    ],
};

// English: the words of dates as people write them.
const en = {
    weekdays: ['sunday|sun', 'monday|mon', 'tuesday|tue|tues', 'wednesday|wed|weds', 'thursday|thu|thur|thurs', 'friday|fri', 'saturday|sat'],
    months: [
        [
            'january|jan',
            'february|feb',
            'march|mar',
            'april|apr',
            'may',
            'june|jun',
            'july|jul',
            'august|aug',
            'september|sept|sep',
            'october|oct',
            'november|nov',
            'december|dec',
        ],
    ],
    words: [
        ['since', 0, 'since|ever since|starting|as of'],
        ['until', 0, 'until|till|up to'],
        ['ago', 0, 'ago'],
        ['before', 0, 'before'],
        ['after', 0, 'after'],
        ['from', 0, 'from'],
        ['to', 0, 'to|until|till|through|thru'],
        ['between', 0, 'between'],
        ['and', 0, 'and'],
        ['or', 0, 'or'],
        ['about', 0, 'about|around|circa|c|ca|approximately|roughly'],
        ['maybe', 0, 'perhaps|maybe|possibly|probably'],
        ['now', 0, 'now|present|today|present day|ongoing|current'],
        ['untilNow', 0, 'until now|until today|to date|till date|up to now'],
        ['onwards', 0, 'onwards|onward|on'],
        ['early', 0, 'early|beginning of|start of'],
        ['middle', 0, 'mid|middle of'],
        ['late', 0, 'late'],
        ['late', 1, 'end of'],
        ['beside', -1, 'last|past|previous'],
        ['beside', -2, 'before last'],
        ['beside', 0, 'this|current'],
        ['beside', 2, 'after next'],
        ['beside', 1, 'next|coming'],
        ['relativeDay', -1, 'yesterday|last night'],
        ['relativeDay', -2, 'the day before yesterday|day before yesterday'],
        ['relativeDay', 0, 'today|tonight|this morning|this afternoon|this evening'],
        ['relativeDay', 1, 'tomorrow'],
        ['relativeDay', 2, 'the day after tomorrow|day after tomorrow'],
        ['minute', 0, 'minute'],
        ['minute', -1, 'minutes'],
        ['hour', 0, 'hour'],
        ['hour', -1, 'hours'],
        ['day', 0, 'day'],
        ['day', -1, 'days'],
        ['week', 0, 'week'],
        ['week', -1, 'weeks'],
        ['week', 2, 'fortnight'],
        ['month', 0, 'month'],
        ['month', -1, 'months'],
        ['year', 0, 'year'],
        ['year', -1, 'years'],
        ['decade', 0, 'decade'],
        ['decade', -1, 'decades'],
        ['century', 0, 'century'],
        ['century', -1, 'centuries'],
        ['millennium', 0, 'millennium'],
        ['millennium', -1, 'millennia'],
        ...inSteps('number', 1, 1, 'one|a|an', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'),
        ...inSteps('ten', 20, 10, 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'),
        ['hundred', 100, 'hundred'],
        ['thousands', 1000, 'thousand'],
        ['thousands', 1e6, 'million'],
        ['thousands', 1e9, 'billion'],
        ...inSteps('ordinal', 1, 1, 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty first'),
        ...inSteps('season', 21, 1, 'spring', 'summer', 'autumn|fall', 'winter'),
        ['part', 32, 'quarter|q'],
        ['part', 36, 'third'],
        ['part', 39, 'half|h'],
        ...inSteps('decadeName', 20, 10, 'twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'),
        ['bc', 0, 'bc|bce|b c|b c e'],
        ['ad', 0, 'ad|ce|a d'],
        ['islamic', 0, 'ah|a h'],
        ['persian', 0, 'ap|a p|sh'],
        ['hebrew', 0, 'am'],
        ['clock', 0, 'at'],
        ['am', 0, 'am|a m|in the morning'],
        ['pm', 0, 'pm|p m|in the afternoon|in the evening'],
        ['noon', 0, 'noon|midday'],
        ['night', 0, 'at night|midnight'],
        ['fraction', 30, 'half'],
        ['fraction', 15, 'quarter'],
        ['utc', 0, 'gmt|utc|z'],
        ['localTime', 0, 'local time'],
        // With the small words of German, French and Spanish dates, whose months the engine names.
        ['filler', 0, 'de|del|le|el|am|den|of|the|either|on|in|at|date|th|st|nd|rd|uhr|during|sometime|some time'],
    ],
};

// Hebrew: the words of dates as people write them.
const he = {
    weekdays: ['יום ראשון|יום א', 'יום שני|יום ב', 'יום שלישי|יום ג', 'יום רביעי|יום ד', 'יום חמישי|יום ה', 'יום שישי|יום ו', 'שבת|יום שבת'],
    months: [['ינואר', 'פברואר', 'מרץ|מרס', 'אפריל', 'מאי', 'יוני', 'יולי', 'אוגוסט', 'ספטמבר', 'אוקטובר', 'נובמבר', 'דצמבר']],
    words: [
        ['since', 0, 'מאז|החל מ'],
        ['until', 0, 'עד'],
        ['before', 0, 'לפני'],
        ['after', 0, 'אחרי|לאחר'],
        ['from', 0, 'מ'],
        ['to', 0, 'עד|ל'],
        ['between', 0, 'בין'],
        ['and', 0, 'ו'],
        ['or', 0, 'או'],
        ['about', 0, 'בערך|בסביבות|כ|לערך'],
        ['maybe', 0, 'אולי|כנראה'],
        ['now', 0, 'עכשיו|היום|כיום|עתה'],
        ['untilNow', 0, 'עד היום|עד עכשיו|עד כה'],
        ['onwards', 0, 'ואילך'],
        ['early', 0, 'תחילת|ראשית'],
        ['middle', 0, 'אמצע'],
        ['late', 0, 'שלהי'],
        ['late', 1, 'סוף'],
        ['beside', -1, 'שעבר|שעברה|הקודם|הקודמת|האחרון|האחרונה'],
        ['beside', 0, 'הנוכחי|הנוכחית|הזה|הזאת'],
        ['beside', 1, 'הבא|הבאה'],
        ['relativeDay', -1, 'אתמול|אמש'],
        ['relativeDay', -2, 'שלשום'],
        ['relativeDay', 0, 'היום|הבוקר|הערב'],
        ['relativeDay', 1, 'מחר'],
        ['relativeDay', 2, 'מחרתיים'],
        ['relativeYear', -1, 'אשתקד'],
        ['relativeYear', 0, 'השנה'],
        ['minute', 0, 'דקה'],
        ['minute', -1, 'דקות'],
        ['hour', 0, 'שעה'],
        ['hour', -1, 'שעות'],
        ['hour', 2, 'שעתיים'],
        ['day', 0, 'יום'],
        ['day', -1, 'ימים'],
        ['day', 2, 'יומיים'],
        ['week', 0, 'שבוע'],
        ['week', -1, 'שבועות'],
        ['week', 2, 'שבועיים'],
        ['month', 0, 'חודש'],
        ['month', -1, 'חודשים'],
        ['month', 2, 'חודשיים'],
        ['year', 0, 'שנה|שנת'],
        ['year', -1, 'שנים'],
        ['year', 2, 'שנתיים'],
        ['decade', 0, 'עשור|שנות ה'],
        ['decade', -1, 'עשורים'],
        ['century', 0, 'מאה|המאה'],
        ['millennium', 0, 'אלף|האלף'],
        ...inSteps('number', 1, 1, 'אחד|אחת', 'שני|שתי|שניים|שתיים', 'שלוש|שלושה', 'ארבע|ארבעה', 'חמש|חמישה', 'שש|שישה', 'שבע|שבעה', 'שמונה', 'תשע|תשעה', 'עשר|עשרה', 'אחד עשר|אחת עשרה', 'שנים עשר|שתים עשרה|שתיים עשרה'),
        ['teen', 10, 'עשר|עשרה'],
        ...inSteps('ten', 20, 10, 'עשרים', 'שלושים', 'ארבעים', 'חמישים', 'שישים', 'שבעים', 'שמונים', 'תשעים'),
        ['hundred', 100, 'מאה|מאות'],
        ['hundred', 200, 'מאתיים'],
        ['thousands', 1000, 'אלף|אלפי|אלפים'],
        ['thousands', 2000, 'אלפיים'],
        ['thousands', 1e6, 'מיליון'],
        ['thousands', 1e9, 'מיליארד'],
        ...inSteps('ordinal', 1, 1, 'ראשון|ראשונה|הראשון|הראשונה', 'שני|השני|שנייה|השנייה|השניה', 'שלישי|שלישית|השלישי|השלישית', 'רביעי|רביעית|הרביעי|הרביעית', 'החמישי|החמישית', 'השישי|השישית', 'השביעי|השביעית', 'השמיני|השמינית', 'התשיעי|התשיעית', 'העשירי|העשירית'),
        ['ordinal', 20, 'העשרים'],
        ['ordinal', 21, 'העשרים ואחת'],
        ...inSteps('season', 21, 1, 'אביב', 'קיץ', 'סתיו', 'חורף'),
        ['part', 32, 'רבעון|הרבעון'],
        ['part', 39, 'מחצית|המחצית'],
        ...inSteps('decadeName', 20, 10, 'שנות העשרים', 'שנות השלושים', 'שנות הארבעים', 'שנות החמישים', 'שנות השישים', 'שנות השבעים', 'שנות השמונים', 'שנות התשעים'),
        ['bc', 0, 'לפנה"ס|לפני הספירה'],
        ['ad', 0, 'לספירה'],
        ['clock', 0, 'בשעה'],
        ['am', 0, 'בבוקר|לפנות בוקר|לפני הצהריים|לפנה"צ'],
        ['pm', 0, 'בערב|אחר הצהריים|אחרי הצהריים|אחה"צ'],
        ['noon', 0, 'בצהריים|בצהרים'],
        ['night', 0, 'בלילה|בחצות'],
        ['inZone', 0, 'שעון'],
        ['utc', 0, 'גריניץ'],
        ['localTime', 0, 'שעון מקומי'],
        ['filler', 0, 'של|ה|ב|ל|בתאריך'],
    ],
};

// Urdu: the words of dates as people write them.
const ur = {
    weekdays: ['اتوار', 'پیر|سوموار', 'منگل', 'بدھ', 'جمعرات', 'جمعہ|جمعے', 'ہفتہ|ہفتہ کے روز|ہفتے کو|ہفتے کے روز|ہفتے کے دن'],
    months: [['جنوری', 'فروری', 'مارچ', 'اپریل', 'مئی', 'جون', 'جولائی', 'اگست', 'ستمبر', 'اکتوبر', 'نومبر', 'دسمبر']],
    words: [
        ['since', 0, 'سے'],
        ['until', 0, 'تک'],
        ['ago', 0, 'پہلے|قبل'],
        ['before', 0, 'سے پہلے|سے قبل'],
        ['after', 0, 'کے بعد'],
        ['to', 0, 'سے|تا'],
        ['between', 0, 'کے درمیان'],
        ['and', 0, 'و|اور'],
        ['or', 0, 'یا'],
        ['about', 0, 'تقریباً|لگ بھگ|قریب'],
        ['maybe', 0, 'شاید|ممکنہ طور پر|غالباً'],
        ['now', 0, 'اب|آج'],
        ['untilNow', 0, 'اب تک|آج تک'],
        ['early', 0, 'کے اوائل|کے آغاز|اوائل'],
        ['middle', 0, 'کے وسط'],
        ['late', 0, 'اواخر|کے اواخر'],
        ['late', 1, 'کے آخر|کے اختتام'],
        ['beside', -1, 'گزشتہ|پچھلا|پچھلے|پچھلی'],
        ['beside', 0, 'جاری|رواں|اس'],
        ['beside', 1, 'آئندہ|اگلا|اگلے|اگلی'],
        ['relativeDay', -1, 'گزشتہ روز|گزشتہ شب|گزشتہ رات'],
        ['relativeDay', 0, 'آج'],
        ['minute', 0, 'منٹ'],
        ['hour', 0, 'گھنٹہ'],
        ['hour', -1, 'گھنٹے'],
        ['day', 0, 'دن'],
        ['day', -1, 'دنوں'],
        ['week', 0, 'ہفتہ|ہفتے'],
        ['week', -1, 'ہفتوں'],
        ['month', 0, 'ماہ|مہینہ|مہینے'],
        ['month', -1, 'مہینوں'],
        ['year', 0, 'سال|برس|سن|سنہ'],
        ['year', -1, 'سالوں|برسوں'],
        ['decade', 0, 'دہائی'],
        ['decade', -1, 'دہائیاں'],
        ['century', 0, 'صدی'],
        ['century', -1, 'صدیاں'],
        ['millennium', 0, 'ہزاریہ|ہزاریے|ہزاری|ہزارے'],
        ['number', 1, 'ایک'],
        ['number', 1.5, 'ڈیڑھ'],
        ['number', 2.5, 'ڈھائی'],
        ...inSteps('number', 2, 1, 'دو', 'تین', 'چار', 'پانچ', 'چھ', 'سات', 'آٹھ', 'نو', 'دس', 'گیارہ', 'بارہ', 'تیرہ', 'چودہ', 'پندرہ', 'سولہ', 'سترہ', 'اٹھارہ', 'انیس'),
        ...inSteps('ten', 20, 10, 'بیس', 'تیس', 'چالیس', 'پچاس', 'ساٹھ', 'ستر', 'اسی', 'نوے'),
        ['hundred', 100, 'سو'],
        ['thousands', 1000, 'ہزار'],
        ['thousands', 1e6, 'ملین'],
        ['thousands', 1e9, 'ارب'],
        ...inSteps('ordinal', 1, 1, 'اول|یکم|پہلا|پہلی|پہلے', 'دوسرا|دوسری|دوسرے', 'تیسرا|تیسرے|تیسری', 'چوتھا|چوتھے|چوتھی', 'پانچواں|پانچویں', 'چھٹی|چھٹا', 'ساتویں', 'آٹھویں', 'نویں', 'دسویں', 'گیارہویں', 'بارہویں', 'تیرہویں', 'چودہویں', 'پندرہویں', 'سولہویں', 'سترہویں', 'اٹھارہویں|اٹھارویں', 'انیسویں', 'بیسویں', 'اکیسویں'),
        ...inSteps('season', 21, 1, 'بهار|موسم بہار', 'موسم گرما|گرما', 'خزاں|موسم خزاں', 'موسم سرما|سرما'),
        ['part', 32, 'سہ ماہی'],
        ['part', 36, 'تہائی'],
        ['part', 39, 'ششماہی|نصف'],
        ['bc', 0, 'ق م|قبل مسیح|قبل از مسیح'],
        ['ad', 0, 'عیسوی|ء'],
        ['islamic', 0, 'ه|قمری|ہجری'],
        ['persian', 0, 'شمسی|ہجری شمسی'],
        ['hebrew', 0, 'عبرانی'],
        ['clock', 0, 'بجے'],
        ['am', 0, 'صبح|قبل دوپہر|ق د'],
        ['pm', 0, 'شام|سہ پہر|بعد دوپہر|ب د'],
        ['noon', 0, 'دوپہر|دن'],
        ['night', 0, 'شب|رات'],
        ['utc', 0, 'گرینچ'],
        ['fraction', 30, 'ساڑھے'],
        ['fraction', 15, 'سوا'],
        ['fraction', -15, 'پونے'],
        ['filler', 0, 'بمطابق|مطابق|کو|کے|کی|میں|کا|بروز|بتاریخ|مورخہ'],
    ],
};

// The words of dates of all languages that are read.
const DATE_WORDS = { ar, fa, ur, he, en };

// The months that people write: those of each language (i18n/dates) with those of the other calendars, whose names are
// read in all languages.
const LANGUAGES$1 = Object.keys(DATE_WORDS);
const MONTHS$1 = [
    ...LANGUAGES$1.flatMap((language) => DATE_WORDS[language].months.map((names) => ({ calendar: 'gregory', language, names }))),
    {
        calendar: 'gregory',
        language: 'ckb',
        names: [
            'کانوونی دووەم',
            'شوبات',
            'ئازار',
            'نیسان',
            'ئایار',
            'حوزەیران',
            'تەمووز',
            'ئاب',
            'ئەیلوول',
            'تشرینی یەکەم',
            'تشرینی دووەم',
            'کانونی یەکەم',
        ],
    },
    // From Muharram.
    {
        calendar: 'islamic-umalqura',
        names: [
            'محرم|المحرم|محرم الحرام|muharram',
            'صفر|صفر المظفر|safar',
            'ربيع الأول|ربيع أول|ربیع‌الاول|rabi i|rabi al awwal|rabi ul awwal',
            'ربيع الآخر|ربيع الثاني|ربيع ثاني|ربیع‌الثانی|rabi ii|rabi al thani|rabi al akhir',
            'جمادى الأولى|جمادى الأول|جمادی‌الاول|جمادی‌الاولی|jumada i|jumada al awwal|jumada al ula',
            'جمادى الآخرة|جمادى الثانية|جمادى الثاني|جمادى الآخر|جمادی‌الثانی|jumada ii|jumada al thani|jumada al akhirah',
            'رجب|رجب الأصب|رجب المرجب|rajab',
            'شعبان|شعبان المعظم|shaban|shaaban',
            'رمضان|رمضان المبارك|رمضان الكريم|ramadan|ramazan',
            'شوال|شوال المكرم|shawwal',
            'ذو القعدة|ذي القعدة|ذوالقعدة|ذيقعدة|dhu al qadah|zul qadah',
            'ذو الحجة|ذي الحجة|ذوالحجة|ذيحجة|dhu al hijjah|zul hijjah',
        ],
    },
    // From Farvardin; the Afghan names beside the Iranian ones, and as Arabic newspapers write them.
    {
        calendar: 'persian',
        names: [
            'فروردین|حمل|farvardin',
            'اردیبهشت|ثور|ordibehesht',
            'خرداد|جوزا|khordad',
            'تیر|سرطان|tir',
            'مرداد|امرداد|اسد|mordad',
            'شهریور|سنبله|shahrivar',
            'مهر|میزان|mehr',
            'آبان|عقرب|aban',
            'آذر|قوس|azar',
            'دی|جدی|dey',
            'بهمن|دلو|bahman',
            'اسفند|حوت|esfand',
        ],
    },
    // From Tishri, with Adar as the sixth; then the two Adars of a leap year.
    {
        calendar: 'hebrew',
        names: [
            'תשרי|tishri',
            'חשוון|חשון|מרחשוון|heshvan|cheshvan',
            'כסלו|kislev',
            'טבת|tevet',
            'שבט|shevat',
            'אדר|adar',
            'ניסן|nisan',
            'אייר|iyar',
            'סיוון|סיון|sivan',
            'תמוז|tamuz|tammuz',
            'אב|av',
            'אלול|elul',
            'אדר א|אדר ראשון|adar i',
            'אדר ב|אדר שני|adar ii',
        ],
    },
];

// What words mean in dates: the tables of the languages, and the names that the engine has of others.
function add(lexicon, phrases, meaning) {
    for (const phrase of phrases.split('|')) {
        const key = foldText(phrase);
        const known = lexicon.get(key) ?? [];
        if (key !== '' &&
            !known.some((one) => one.role === meaning.role && one.calendar === meaning.calendar && one.language === meaning.language))
            lexicon.set(key, [...known, meaning]);
    }
}
/** What the tables say, in all their languages. */
function tableLexicon() {
    const lexicon = new Map();
    for (const { names, ...family } of MONTHS$1)
        names.forEach((phrases, i) => add(lexicon, phrases, { role: 'monthName', value: i + 1, ...family }));
    for (const language of LANGUAGES$1) {
        const { weekdays, words } = DATE_WORDS[language];
        weekdays.forEach((phrases, value) => add(lexicon, phrases, { role: 'weekday', value, language }));
        for (const [role, value, phrases] of words)
            add(lexicon, phrases, { role, value, language });
    }
    return lexicon;
}
/** The languages of the tables; of any other, the names of months and weekdays are asked of the engine. */
const OWN = new Set(['ar', 'fa', 'ur', 'he', 'en', 'ckb', 'ps']);
/** What the tables say, and the names that the engine has. */
function engineLexicon(locale) {
    const lexicon = new Map(lexiconFor('ar'));
    const name = (options, ms) => new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' }).format(ms);
    for (let i = 0; i < 12; i++)
        for (const month of ['long', 'short'])
            add(lexicon, name({ month }, Date.UTC(2021, i, 4)), { role: 'monthName', value: i + 1, calendar: 'gregory' });
    for (let i = 0; i < 7; i++)
        for (const weekday of ['long', 'short'])
            add(lexicon, name({ weekday }, Date.UTC(2021, 2, 7 + i)), { role: 'weekday', value: i });
    const half = (hour) => new Intl.DateTimeFormat(locale, { hour: 'numeric', hour12: true, timeZone: 'UTC' })
        .formatToParts(Date.UTC(2021, 2, 7, hour))
        .find(({ type }) => type === 'dayPeriod')?.value ?? '';
    add(lexicon, half(1), { role: 'am', value: 0 });
    add(lexicon, half(13), { role: 'pm', value: 0 });
    return lexicon;
}
const languageOf = (locale) => locale.split('-')[0] ?? '';
/** By language; the tables' own are one, under ''. */
const lexicons = new Map();
function lexiconFor(locale) {
    const language = languageOf(locale);
    const key = OWN.has(language) ? '' : language;
    const lexicon = lexicons.get(key) ?? (key === '' ? tableLexicon() : engineLexicon(locale));
    lexicons.set(key, lexicon);
    return lexicon;
}

// From a text to the tokens that the grammar reads: numbers, words with their meanings, and marks. Spelling is folded
// (../letters.ts); positions are those of the text as written.
/** No phrase of the tables has more words. */
const LONGEST_PHRASE = 5;
const isDigit = (char) => char >= '0' && char <= '9';
const isHebrew = (char) => char >= '\u05D0' && char <= '\u05EA';
const GERSHAYIM = /["\u05F4\u201D]/;
const HYPHEN = /^[-\u05BE\u2010-\u2013]$/;
/** 'Month', which Persian may write at the end of a month's name. */
const SOLAR_MONTH = 'ماه';
const GERESH = /['\u05F3\u2019]/;
/** A kashida that joins no letters is a dash: '2014 ـ 2017'. */
const LONE_KASHIDA = /([\s\d\u0660-\u0669\u06F0-\u06F9])\u0640+(?=[\s\d\u0660-\u0669\u06F0-\u06F9])/g;
function split(text) {
    const chars = foldLetters(text.replace(LONE_KASHIDA, (joints, before) => `${before}–`.padEnd(joints.length)).replace(/؍/g, '/'));
    const tokens = [];
    const charAt = (i) => chars[i]?.char ?? ' ';
    const kindOf = (char) => (isDigit(char) ? 'number' : isLetter(char) ? 'word' : 'mark');
    /** A Hebrew number has its mark before the last letter: part of the word. */
    const isInside = (i) => GERSHAYIM.test(charAt(i)) && isHebrew(charAt(i - 1)) && isHebrew(charAt(i + 1));
    for (let i = 0; i < chars.length;) {
        const first = charAt(i);
        if (/\s/.test(first)) {
            i++;
            continue;
        }
        const kind = kindOf(first);
        let end = i + 1;
        while (kind !== 'mark' &&
            end < chars.length &&
            (kindOf(charAt(end)) === kind || (kind === 'word' && isInside(end))))
            end++;
        const part = chars.slice(i, end);
        const isApart = i === 0 || /\s/.test(charAt(i - 1));
        tokens.push({
            kind,
            text: part.map(({ char }) => (GERSHAYIM.test(char) ? '"' : char)).join(''),
            start: part[0]?.start ?? 0,
            end: part.at(-1)?.end ?? 0,
            isApart,
        });
        i = end;
    }
    return tokens;
}
// prettier-ignore
const HEBREW_VALUES = {
    א: 1, ב: 2, ג: 3, ד: 4, ה: 5, ו: 6, ז: 7, ח: 8, ט: 9, י: 10, כ: 20, ך: 20, ל: 30, מ: 40, ם: 40, נ: 50, ן: 50,
    ס: 60, ע: 70, פ: 80, ף: 80, צ: 90, ץ: 90, ק: 100, ר: 200, ש: 300, ת: 400,
};
/** The value of letters used as a number, or 0. */
function hebrewValue(text) {
    let sum = 0;
    let last = Infinity;
    for (const char of text.replace('"', '')) {
        const value = HEBREW_VALUES[char] ?? NaN;
        // The greater ones come first: others are a word's initials.
        if (!(value <= last))
            return 0;
        [sum, last] = [sum + value, value];
    }
    return sum;
}
/** What may be written together with the front of an Arabic or Hebrew word, and what it means there. */
const ATTACHED = [
    [/^و(?=..)/, { role: 'and', value: 0 }, ''],
    [/^[وف][بل](?=..)/, { role: 'and', value: 0 }, ''],
    [/^ف(?=..)/, { role: 'filler', value: 0 }, ''],
    [/^لل(?=..)/, { role: 'filler', value: 0 }, 'ال'],
    [/^[بلك](?=..)/, { role: 'filler', value: 0 }, ''],
    [/^כ?ש(?=[במלכ]$|ב?(?:יום|שנת)$)/, { role: 'filler', value: 0 }, ''],
    [/^ו(?:[במלה]?(?=..)|(?=[במלה]$))/, { role: 'and', value: 0 }, ''],
    [/^מה?(?=..)/, { role: 'from', value: 0 }, ''],
    [/^[בלהכ](?=.)/, { role: 'filler', value: 0 }, ''],
];
/** Of a word, or of an article and a word. */
function meaningsOf({ get }, phrase) {
    const own = get(phrase.replace('"', ' '));
    const bare = phrase.startsWith('ال') ? get(phrase.slice(2)) : [];
    // 'ألفي' is no 'في' with an article.
    return own.length === 0 ? bare : [...own, ...bare.filter(({ role }) => role !== 'filler')];
}
/** Whether a mark at `i` joins the words beside it: the dot of 'ق.م', the hyphen of 'mid-May'. */
function isJoined(raw, i) {
    const [before, mark, after] = [raw[i - 1], raw[i], raw[i + 1]];
    if (before?.kind !== 'word' || after?.kind !== 'word' || !mark || mark.isApart)
        return false;
    // The letters of 'ق. م.' may stand apart.
    if (mark.text === '.')
        return (before.text.length === 1 && after.text.length === 1) || (before.text.length === 2 && !after.isApart);
    return !after.isApart && (mark.text === '-' || GERESH.test(mark.text));
}
/** The longest phrase of the lexicon that begins at `from`, whose word is read as `first`. */
function phraseAt(source, from, first) {
    const { raw } = source;
    let best = { text: first, meanings: meaningsOf(source, first), next: from + 1 };
    let text = first;
    let words = 1;
    for (let i = from + 1; i < raw.length && words < LONGEST_PHRASE; i++) {
        const one = raw[i];
        if (!one || (one.kind !== 'word' && !isJoined(raw, i)))
            break;
        if (one.kind !== 'word')
            continue;
        words++;
        text += ` ${one.text}`;
        const meanings = meaningsOf(source, text);
        if (meanings.length > 0)
            best = { text, meanings, next: i + 1 };
    }
    return best;
}
/** The phrase that begins at a word, with or without what is written together with its front. */
function readPhrase(source, from, word) {
    const plain = { ...phraseAt(source, from, word), particle: null };
    // 'כל' is a word, and no 'כ' with a 'ל'.
    if (plain.meanings.length > 0 || word === 'כל')
        return plain;
    // 'اسفندماه'
    const month = word.endsWith(SOLAR_MONTH)
        ? meaningsOf(source, word.slice(0, -SOLAR_MONTH.length)).filter(({ calendar }) => calendar === 'persian')
        : // 'ئازاری'
            word.endsWith('ي')
                ? meaningsOf(source, word.slice(0, -1)).filter(({ language }) => language === 'ckb')
                : [];
    if (month.length > 0)
        return { ...plain, meanings: month };
    for (const [pattern, particle, rest] of ATTACHED) {
        if (!pattern.test(word))
            continue;
        const stripped = phraseAt(source, from, word.replace(pattern, rest));
        // 'لامس' is no yesterday, which keeps its article after a particle.
        const isTouch = rest === '' && particle.role === 'filler' && stripped.text === 'امس';
        // Nor is 'كالآتي' the next one: an adjective takes no particle; 'لهذا العام' has one.
        const isLike = particle.role === 'filler' &&
            !stripped.text.startsWith('هذ') &&
            stripped.meanings.length > 0 &&
            stripped.meanings.every(({ role, language }) => role === 'beside' && language === 'ar');
        if (stripped.meanings.length > 0 && !isTouch && !isLike)
            return { ...stripped, particle };
    }
    return plain;
}
/** The number that a Hebrew word with its marks is ('בתשפ"א' too), or null. */
function hebrewNumber(raw, i, next) {
    const word = raw[i]?.text ?? '';
    const isNumeral = isHebrew(word.charAt(0)) && next === i + 1 && (word.includes('"') || GERESH.test(raw[next]?.text ?? ''));
    const value = isNumeral ? hebrewValue(word) || hebrewValue(word.replace(/^[בהלמ](?=.+")/, '')) : 0;
    return value > 0 ? { role: 'hebrewNumber', value } : null;
}
/**
 * Total. Marks that say nothing (commas, brackets, quotation marks) are tokens too. `isOwnOnly`: words of other
 * languages mean nothing; a written date may mix them, but in running text a Persian 'tomorrow' is an Arabic 'one by
 * one'.
 */
function tokenize(text, locale, isOwnOnly = false) {
    const own = languageOf(locale);
    const lexicon = lexiconFor(locale);
    const isStrict = isOwnOnly && OWN.has(own);
    const get = (phrase) => {
        const all = lexicon.get(phrase) ?? [];
        return isStrict ? all.filter(({ language }) => language === undefined || language === own) : all;
    };
    const raw = split(text);
    const source = { raw, get };
    const tokens = [];
    for (let i = 0; i < raw.length;) {
        const one = raw[i];
        if (!one)
            break;
        if (one.kind !== 'word') {
            tokens.push({ ...one, value: one.kind === 'number' ? Number(one.text) : 0, meanings: [] });
            i++;
            continue;
        }
        const { text: phrase, meanings, next, particle } = readPhrase(source, i, one.text);
        const number = hebrewNumber(raw, i, next);
        let { start, isApart } = one;
        if (particle) {
            tokens.push({ kind: 'word', text: '', value: 0, meanings: [particle], start, end: start + 1, isApart });
            [start, isApart] = [start + 1, false];
        }
        tokens.push({
            kind: 'word',
            text: phrase,
            value: 0,
            meanings: number ? [...meanings, number] : meanings,
            start,
            end: (raw[next - 1] ?? one).end,
            isApart,
        });
        i = next;
        // The hyphen of 'ב-11'.
        if (/^(?:כ?ש|ו)?[א-ת]$/.test(one.text) &&
            HYPHEN.test(raw[i]?.text ?? '') &&
            raw[i]?.isApart === false &&
            raw[i + 1]?.isApart === false)
            i++;
    }
    return tokens;
}

// What reading depends on beside the text: the language's habits, the day of writing, the zone.
const MOST_CHARS = 128;
const MONTH_FIRST = new Set(['US', 'PH', 'FM', 'MH', 'PW', 'GU', 'PR']);
/** English, where nobody says of which country, writes 3/4 in both orders. */
const BOTH_ORDERS = new Set(['', 'CA']);
const SOLAR = new Set(['fa', 'ps']);
/** Everything that reading depends on, from the options and words; what cannot be used of them is left out. */
function readContext(options, words) {
    const key = JSON.stringify([options.reference, options.timeZone]);
    // A document asks with the same options for each of its dates.
    const last = words.kept.get('reading');
    if (last?.key === key)
        return last.context;
    const context = contextOf(options, words);
    words.kept.set('reading', { key, context });
    return context;
}
function contextOf({ reference, timeZone }, words) {
    const { tag } = words;
    const { language, region = '' } = new Intl.Locale(tag);
    const zone = timeZone !== undefined && isZone(timeZone) ? timeZone : undefined;
    const now = momentOf(reference, zone);
    return {
        // Who writes dates writes them in any calendar.
        words: words.calendars ? words : makeWords(words, words.messages, otherCalendars, words.told),
        locale: tag,
        plain: SOLAR.has(language) ? 'persian' : 'gregory',
        isHijriPlain: language === 'ar' && region === 'SA',
        firstDay: firstDayOf(tag),
        order: language !== 'en' ? 'day' : MONTH_FIRST.has(region) ? 'month' : BOTH_ORDERS.has(region) ? 'none' : 'day',
        now,
        today: now === null ? null : Math.floor(now / MS_PER_DAY) * MS_PER_DAY,
        timeZone: zone,
    };
}
/** Civil ms of a reference that is a day or finer, else null. */
function momentOf(reference, zone = 'UTC') {
    if (reference === undefined)
        return null;
    try {
        const date = parseEdtf(reference);
        if (date.kind !== 'date' || date.axis || !['day', 'minute', 'second', 'millisecond'].includes(date.precision))
            return null;
        return date.floating ? date.earliest : utcToCivil(date.earliest, zone);
    }
    catch {
        return null;
    }
}
/** 0 is Sunday. Engines have it as a method or as a property. */
function firstDayOf(locale) {
    // The types do not know either yet.
    const own = new Intl.Locale(locale);
    return (own.getWeekInfo?.() ?? own.weekInfo ?? { firstDay: 1 }).firstDay % 7;
}
/** The options that can be used, and why others cannot. */
function sortOptions(options) {
    const refused = [];
    const use = (key, isUsable, code, name) => {
        // What a page hands over may be anything.
        const value = options?.[key];
        if (value === undefined || value === null)
            return undefined;
        if (typeof value === 'string' && isUsable(value))
            return value;
        if (code !== '')
            refused.push(new Refusal(code, { [name]: typeof value === 'string' ? value.slice(0, MOST_CHARS) : typeof value }));
        return undefined;
    };
    const reference = use('reference', isEdtf, 'noReference', 'reference');
    const timeZone = use('timeZone', isZone, 'noSuchZone', 'zone');
    return [{ reference, timeZone, locale: use('locale', () => true, '', '') }, refused];
}
function isEdtf(text) {
    try {
        parseEdtf(text);
        return true;
    }
    catch {
        return false;
    }
}

// Dates as machines and spreadsheets write them, which are EDTF but for a mark: a table of forms, each with its EDTF.
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const pad = (n) => String(n).padStart(2, '0');
/**
 * The days of a week as ISO 8601 counts them: the first one holds 4 January. `day` is one of them from Monday, 0 all.
 */
function isoWeek(year, week, day) {
    const fourth = civilMs(year, 1, 4);
    const first = fourth - ((weekday(fourth) + 6) % 7) * MS_PER_DAY + (week - 1) * 7 * MS_PER_DAY;
    // A week is of the year of its Thursday.
    if (week < 1 || civilFields(first + 3 * MS_PER_DAY).year !== year)
        return null;
    return day > 0
        ? one(dayText(first + (day - 1) * MS_PER_DAY))
        : { edtf: `${dayText(first)}/${dayText(first + 6 * MS_PER_DAY)}`, within: true };
}
const one = (edtf) => ({ edtf, within: false });
const FORMS = [
    // 20210311
    [/^([12]\d{3})(\d\d)(\d\d)$/, (y = '', m = '', d = '') => one(`${y}-${m}-${d}`)],
    // 2021-03-11T00:00:00+0300, 2021-03-11 00:00:00.000 +03:00
    [
        /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:\.\d+)?) ?([+-]\d\d):?(\d\d)$/,
        (day = '', time = '', hours = '', minutes = '') => one(`${day}T${time}${hours}:${minutes}`),
    ],
    // 2021 Q1, 2021-Q1, Q1-2021
    [/^(\d{4})[ -]?q([1-4])$/i, (y = '', q = '') => one(`${y}-${32 + Number(q)}`)],
    [/^q([1-4])[ -](\d{4})$/i, (q = '', y = '') => one(`${y}-${32 + Number(q)}`)],
    // 2021 H2, H1-2021
    [/^(\d{4})[ -]?h([12])$/i, (y = '', h = '') => one(`${y}-${39 + Number(h)}`)],
    [/^h([12])[ -](\d{4})$/i, (h = '', y = '') => one(`${y}-${39 + Number(h)}`)],
    // Q1–Q3 2021
    [
        /^q([1-4]) ?[-–] ?q?([1-4])[ -](\d{4})$/i,
        (a = '', b = '', y = '') => one(`${y}-${32 + Number(a)}/${y}-${32 + Number(b)}`),
    ],
    // 20210311T183000Z
    [
        /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z?)$/,
        (y = '', m = '', d = '', hour = '', minute = '', second = '', zone = '') => one(`${y}-${m}-${d}T${hour}:${minute}:${second}${zone}`),
    ],
    // 2021-W10, 2021-W10-4
    [/^(\d{4})-?W(\d\d)(?:-?([1-7]))?$/, (y = '', w = '', d = '') => isoWeek(Number(y), Number(w), Number(d))],
    [/^W(\d\d)[ -](\d{4})$/, (w = '', y = '') => isoWeek(Number(y), Number(w), 0)],
    // Thu Mar 11 2021 00:00:00 GMT+0300, as scripts print it
    [
        /^[a-z]{3} ([a-z]{3}) (\d\d) (\d{4}) (\d\d:\d\d:\d\d) gmt([+-]\d\d)(\d\d)(?: \(.*\))?$/i,
        (name = '', d = '', y = '', time = '', hours = '', minutes = '') => {
            const month = MONTHS.indexOf(name.toLowerCase()) + 1;
            return month === 0 ? null : one(`${y}-${pad(month)}-${d}T${time}${hours}:${minutes}`);
        },
    ],
];
/**
 * The EDTF of such a form, or of two with a dash between them, which may yet be no day there is; null for any other
 * text.
 */
function readCell(text) {
    const [first, last] = text.split(/ (?:[-–—]|to) /).map(readForm);
    return first && last && !first.within && !last.within ? one(`${first.edtf}/${last.edtf}`) : readForm(text);
}
function readForm(text) {
    for (const [pattern, read] of FORMS) {
        const [, ...parts] = pattern.exec(text) ?? [];
        const cell = parts.length > 0 ? read(...parts) : null;
        if (cell)
            return cell;
    }
    return null;
}
/** Days of spreadsheets are counted from here; the numbers are those of 1982 to 2064. */
const SERIAL_ZERO = civilMs(1899, 12, 30);
const [FIRST_SERIAL, LAST_SERIAL] = [30_000, 60_000];
/** The day that a spreadsheet's bare number would be, as EDTF. */
function serialDay(text) {
    const serial = /^\d{5}$/.test(text) ? Number(text) : 0;
    return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? dayText(SERIAL_ZERO + serial * MS_PER_DAY) : null;
}

// The month or weekday that a misspelt word may be.
/** Shorter words are near too many others. */
const SHORTEST_NEAR = 4;
/** A month or weekday that one letter makes of the word, as the tables write it. */
function nearWord(folded) {
    if (folded.length < SHORTEST_NEAR)
        return null;
    for (const names of [
        ...MONTHS$1.flatMap((family) => family.names),
        ...LANGUAGES$1.flatMap((language) => DATE_WORDS[language].weekdays),
    ]) {
        for (const name of names.split('|'))
            if (isOneApart(foldText(name), folded))
                return name;
    }
    return null;
}
function isOneApart(a, b) {
    // 'seit' is no 'sept'.
    if (Math.abs(a.length - b.length) > 1 || (a.length === b.length && /^[a-z]{4}$/.test(a)))
        return false;
    let start = 0;
    while (start < a.length && a.charAt(start) === b.charAt(start))
        start++;
    let end = 0;
    while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end))
        end++;
    return Math.max(a.length, b.length) - start - end === 1;
}

// What the date parser says to an editor, in the languages in which it reads. Loaded with the reader only.
/** The languages of the messages, in their order. */
const LANGUAGES = ['ar', 'en', 'fa', 'he', 'ur'];
/** Each in all languages; `{braces}` are filled in, `{suggestion}` is added by `suggest` where there is one. */
const MESSAGES = {
    understood: ['فُهم: {date}', 'Understood: {date}', 'فهمیده شد: {date}', 'הובן: {date}', 'سمجھا گیا: {date}'],
    suggest: [
        '{message}: أتقصد {suggestion}؟',
        '{message}: did you mean {suggestion}?',
        '{message}: منظورتان {suggestion} است؟',
        '{message}: האם הכוונה ל־{suggestion}?',
        '{message}: کیا آپ کی مراد {suggestion} ہے؟',
    ],
    empty: ['لم يُكتب تاريخ', 'No date is written', 'تاریخی نوشته نشده است', 'לא נכתב תאריך', 'کوئی تاریخ نہیں لکھی گئی'],
    tooLong: [
        'التاريخ أطول من {most} حرفًا',
        'A date has at most {most} characters',
        'تاریخ حداکثر {most} نویسه دارد',
        'בתאריך יש לכל היותר {most} תווים',
        'تاریخ میں زیادہ سے زیادہ {most} حروف ہوتے ہیں',
    ],
    notADate: ['لم نجد تاريخًا في «{text}»', 'There is no date in "{text}"', 'در «{text}» تاریخی نیست', 'אין תאריך ב״{text}״', '”{text}“ میں کوئی تاریخ نہیں'],
    unknownWord: ['لم نفهم «{word}»', '"{word}" is not understood', '«{word}» فهمیده نشد', '״{word}״ לא הובן', '”{word}“ سمجھ میں نہیں آیا'],
    leftOver: [
        'فُهم «{date}» ولم يُفهم «{word}»',
        '"{date}" is understood, "{word}" is not',
        '«{date}» فهمیده شد و «{word}» نه',
        '״{date}״ הובן, ״{word}״ לא',
        '”{date}“ سمجھ میں آیا، ”{word}“ نہیں',
    ],
    noYear: ['لم تُذكر السنة', 'The year is missing', 'سال نوشته نشده است', 'השנה חסרה', 'سال نہیں لکھا گیا'],
    noSuchMonth: ['{month} لا يصلح شهرًا', '{month} is no month', '{month} ماه نیست', '{month} אינו חודש', '{month} مہینہ نہیں'],
    noSuchDay: [
        'لا يوم {day} في هذا الشهر، فآخر أيامه {last}',
        'There is no day {day} in this month; the last is {last}',
        'این ماه روز {day} ندارد؛ آخرین روزش {last} است',
        'אין יום {day} בחודש הזה; האחרון הוא {last}',
        'اس مہینے میں {day} تاریخ نہیں؛ آخری {last} ہے',
    ],
    noSuchTime: ['{hour} لا تصلح ساعة', '{hour} is no hour', '{hour} ساعت نیست', '{hour} אינה שעה', '{hour} کوئی وقت نہیں'],
    noSuchZone: [
        'لا نعرف توقيت «{zone}»',
        'The time zone "{zone}" is not known',
        'وقت «{zone}» شناخته نیست',
        'אזור הזמן ״{zone}״ אינו מוכר',
        '”{zone}“ کا وقت معلوم نہیں',
    ],
    shortYear: [
        'السنة {year} ناقصة: اكتبها بأربعة أرقام',
        'The year {year} is cut short: write four digits',
        'سال {year} ناقص است: چهار رقم بنویسید',
        'השנה {year} מקוצרת: יש לכתוב ארבע ספרות',
        'سال {year} ادھورا ہے: چار ہندسے لکھیں',
    ],
    ambiguousOrder: [
        '{first}/{last} يُقرأ على وجهين: اكتب الشهر بالحروف',
        '{first}/{last} can be read in two ways: write the month as a word',
        '{first}/{last} دو جور خوانده می‌شود: ماه را با حروف بنویسید',
        '{first}/{last} נקרא בשתי דרכים: יש לכתוב את החודש במילה',
        '{first}/{last} دو طرح پڑھا جا سکتا ہے: مہینہ لفظ میں لکھیں',
    ],
    whichCalendar: [
        'السنة {year} هجرية أم ميلادية؟ أضف «هـ» أو «م»',
        'Is {year} a Hijri or a Gregorian year? Add AH or AD',
        'سال {year} هجری است یا میلادی؟ بنویسید',
        'האם {year} היא שנה הג׳רית או לועזית? יש לציין',
        'سال {year} ہجری ہے یا عیسوی؟ لکھیں',
    ],
    whichCentury: ['لم يُذكر القرن', 'The century is missing', 'قرن نوشته نشده است', 'המאה חסרה', 'صدی نہیں لکھی گئی'],
    monthsDisagree: [
        'اسما الشهر لا يتفقان',
        'The two names of the month disagree',
        'دو نام ماه با هم نمی‌خوانند',
        'שני שמות החודש אינם מתאימים',
        'مہینے کے دونوں نام ایک نہیں',
    ],
    eraConflict: [
        'الشهر من تقويم والسنة من تقويم آخر',
        'The month is of one calendar, the year of another',
        'ماه از یک تقویم است و سال از تقویمی دیگر',
        'החודש מלוח אחד והשנה מלוח אחר',
        'مہینہ ایک تقویم کا ہے اور سال دوسری کا',
    ],
    weekdayDisagrees: [
        'يوم الأسبوع لا يوافق التاريخ: إنه {weekday}',
        'The weekday does not fit the date, which is a {weekday}',
        'روز هفته با تاریخ نمی‌خواند: {weekday} است',
        'היום בשבוע אינו מתאים לתאריך, שהוא {weekday}',
        'دن تاریخ سے میل نہیں کھاتا: یہ {weekday} ہے',
    ],
    calendarsDisagree: [
        'التاريخان لا يتفقان: أُخذ بالميلادي',
        'The two dates disagree: the Gregorian one is taken',
        'دو تاریخ با هم نمی‌خوانند: میلادی گرفته شد',
        'שני התאריכים אינם מתאימים: הלועזי נבחר',
        'دونوں تاریخیں میل نہیں کھاتیں: عیسوی لی گئی',
    ],
    yearTaken: [
        'لم تُذكر السنة: أُخذ أقرب ما يوافق يوم الكتابة',
        'The year is missing: the one nearest to the day of writing is taken',
        'سال نوشته نشده است: نزدیک‌ترین به روز نوشتن گرفته شد',
        'השנה חסרה: נלקחה הקרובה ליום הכתיבה',
        'سال نہیں لکھا گیا: لکھنے کے دن سے قریب ترین لیا گیا',
    ],
    weekTaken: ['أُخذ أقرب {weekday} مضى', 'The latest {weekday} is taken', 'آخرین {weekday} گرفته شد', 'נבחר {weekday} האחרון', 'پچھلا {weekday} لیا گیا'],
    reckoned: [
        'حُسب بالتقويم الهجري الحسابي: قد يختلف يومًا',
        'Reckoned by the arithmetic Hijri calendar: it may be a day off',
        'با تقویم هجری قراردادی حساب شد: شاید یک روز فرق کند',
        'חושב לפי הלוח ההג׳רי האריתמטי: ייתכן הפרש של יום',
        'حسابی ہجری تقویم سے نکالا گیا: ایک دن کا فرق ہو سکتا ہے',
    ],
    timeLeftOut: [
        'الساعة غير مؤكدة: أُخذ اليوم وحده',
        'The time is in doubt: the day alone is taken',
        'ساعت قطعی نیست: فقط روز گرفته شد',
        'השעה אינה ודאית: נלקח היום בלבד',
        'وقت یقینی نہیں: صرف دن لیا گیا',
    ],
    mixedCalendars: [
        'شهر هجري في سنة ميلادية: أُخذ ما بدأ منه فيها',
        'A Hijri month in a Gregorian year: the one that begins in it is taken',
        'ماه قمری در سال میلادی: آن که در این سال آغاز شد گرفته شد',
        'חודש הג׳רי בשנה לועזית: נבחר זה שהתחיל בה',
        'عیسوی سال میں ہجری مہینہ: جو اس میں شروع ہوا وہ لیا گیا',
    ],
    beyondCalendar: [
        'السنة {year} خارج ما يُعرف من هذا التقويم',
        'The year {year} is beyond what is known of this calendar',
        'سال {year} بیرون از دامنهٔ این تقویم است',
        'השנה {year} מעבר למה שידוע בלוח הזה',
        'سال {year} اس تقویم کی حد سے باہر ہے',
    ],
    noCalendar: [
        'هذا المتصفح لا يعرف التقويم {calendar}',
        'This browser does not know the calendar {calendar}',
        'این مرورگر تقویم {calendar} را نمی‌شناسد',
        'הדפדפן הזה אינו מכיר את הלוח {calendar}',
        'یہ براؤزر تقویم {calendar} نہیں جانتا',
    ],
    needsReference: [
        'هذا نسبة إلى يوم، ولم يُعرف اليوم الذي كُتب فيه: أضف asOf',
        'This is relative to a day, and the day of writing is not known: add asOf',
        'این نسبت به یک روز است و روز نوشتن معلوم نیست: asOf را بیفزایید',
        'זה יחסי ליום, ויום הכתיבה אינו ידוע: יש להוסיף asOf',
        'یہ کسی دن کی نسبت سے ہے اور لکھنے کا دن معلوم نہیں: asOf لکھیں',
    ],
    needsTime: [
        'هذا نسبة إلى ساعة، ولم تُعرف',
        'This is relative to an hour that is not known',
        'این نسبت به ساعتی است که معلوم نیست',
        'זה יחסי לשעה שאינה ידועה',
        'یہ کسی گھنٹے کی نسبت سے ہے جو معلوم نہیں',
    ],
    noReference: [
        '«{reference}» لا يصلح يومًا للكتابة: لم يُؤخذ به',
        '"{reference}" is no day of writing: it is not used',
        '«{reference}» روز نوشتن نیست: به کار نرفت',
        '״{reference}״ אינו יום כתיבה: לא נעשה בו שימוש',
        '”{reference}“ لکھنے کا دن نہیں: اسے نہیں لیا گیا',
    ],
    endsBeforeStart: ['المدة تنتهي قبل أن تبدأ', 'It ends before it begins', 'پایان آن پیش از آغاز است', 'הסוף קודם להתחלה', 'اس کا اختتام آغاز سے پہلے ہے'],
    seasonOrYears: [
        '{text} جزء من سنة واحدة؛ السنتان تُكتبان {suggestion}',
        '{text} is a part of one year; two years are written {suggestion}',
        '{text} بخشی از یک سال است؛ دو سال را {suggestion} می‌نویسند',
        '{text} הוא חלק משנה אחת; שתי שנים כותבים {suggestion}',
        '{text} ایک ہی سال کا حصہ ہے؛ دو سال یوں لکھے جاتے ہیں: {suggestion}',
    ],
    serialNumber: [
        '{text} يشبه رقمًا تحفظ به جداول البيانات يوم {date}',
        "{text} looks like a spreadsheet's number of the day {date}",
        '{text} به شمارهٔ صفحه‌گسترده برای روز {date} می‌ماند',
        '{text} נראה כמספר של גיליון אלקטרוני ליום {date}',
        '{text} اسپریڈشیٹ کا وہ عدد لگتا ہے جو {date} کے لیے ہے',
    ],
    // What only a Persian document is told.
    gregorianYear: [
        '',
        '{text} is {date} of the Gregorian calendar; in the Persian one it is {suggestion}',
        '{text} در تقویم میلادی {date} است؛ در تقویم خورشیدی {suggestion}',
        '',
        '',
    ],
};
/** English where the reader does not speak the language. */
function readingMessages(locale) {
    const at = LANGUAGES.indexOf(knownLocale(locale).split('-')[0] ?? '');
    return Object.fromEntries(Object.entries(MESSAGES).map(([code, told]) => [code, told[at] || told[1]]));
}

// What is said of a date that was read, and of one that was not.
const isCode = (code, messages) => code in messages;
function tell(code, values, severity, context, suggestion = null) {
    const messages = readingMessages(context.locale);
    // A weekday is told by its name; 4 January 1970 was a Sunday.
    const weekday = typeof values['weekday'] === 'number'
        ? formatMoment((values['weekday'] + 3) * MS_PER_DAY, 'weekdayAlone', context.words)
        : '';
    const texts = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, key === 'weekday' ? weekday : String(value)]));
    const template = isCode(code, messages) ? messages[code] : messages.notADate;
    // The suggestion is EDTF, which would turn round among Arabic letters: isolated, left to right.
    const isolated = suggestion === null ? '' : /^[\x20-\x7E]+$/.test(suggestion) ? `\u2066${suggestion}\u2069` : suggestion;
    const message = fill(template, { ...texts, suggestion: isolated });
    return {
        // The type says in letters what the replacement does.
        code: `date/${code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
        severity,
        message: suggestion === null || template.includes('{suggestion}')
            ? message
            : fill(messages.suggest, { message, suggestion: isolated }),
        ...(suggestion === null ? {} : { suggestion }),
    };
}
function understood(edtf, calendar, context, within = false) {
    const date = formatDate(parseEdtf(edtf), {
        ...context.words,
        calendar,
        within,
        ...(context.timeZone ? { timeZone: context.timeZone } : {}),
    });
    return tell('understood', { date }, 'info', context);
}

// Reads a date as an editor writes it, in the ways of its language, and says what was understood and what was not.
// Bounded and total: at most 128 characters, every character looked at a bounded number of times, nothing thrown.
/**
 * The date that a text in the words' language says, as EDTF; null with the reason where it says none, or more than one.
 * It throws for nothing: a `reference` or `timeZone` that is none is a warning, and it reads on without.
 */
function readDate(text, options, words) {
    const original = typeof text === 'string' || typeof text === 'number' ? String(text).trim() : '';
    const [usable, refused] = sortOptions(options);
    const context = readContext(usable, words);
    const notes = refused.map(({ code, values }) => tell(code, values, 'warning', context));
    try {
        const reading = read(original, usable, context);
        return notes.length === 0
            ? reading
            : { ...reading, confidence: Math.min(reading.confidence, 0.6), diagnostics: [...notes, ...reading.diagnostics] };
    }
    catch {
        // As with a reference that lies beyond a calendar.
        return {
            edtf: null,
            calendar: 'gregory',
            original,
            within: false,
            confidence: 0,
            diagnostics: [...notes, tell('notADate', { text: original.slice(0, MOST_CHARS) }, 'error', context)],
        };
    }
}
function read(original, options, context) {
    const none = { calendar: 'gregory', original, within: false };
    const fail = ({ code, values, suggestion }, calendar = 'gregory') => ({
        ...none,
        calendar,
        edtf: null,
        confidence: 0,
        diagnostics: [tell(code, { text: original.slice(0, MOST_CHARS), ...values }, 'error', context, suggestion)],
    });
    if (original === '')
        return fail(new Refusal('empty'));
    if (original.length > MOST_CHARS)
        return fail(new Refusal('tooLong', { most: MOST_CHARS }));
    const cell = readCell(original);
    if (cell && isEdtf(cell.edtf))
        return {
            ...none,
            edtf: cell.edtf,
            within: cell.within,
            confidence: 1,
            diagnostics: [understood(cell.edtf, 'gregory', context, cell.within)],
        };
    const serial = serialDay(original);
    if (serial !== null)
        return fail(new Refusal('serialNumber', { text: original, date: serial }, serial));
    if (/^-?Y-?\d+(?:E\d+)?$/.test(original) && !isEdtf(original))
        return fail(new Refusal('beyondCalendar', { year: original }));
    const plain = readEdtf(original, context);
    if (plain)
        return {
            ...none,
            edtf: original,
            confidence: plain.length > 0 ? 0.6 : 1,
            diagnostics: [...plain, understood(original, 'gregory', context)],
        };
    const cursor = new Cursor(tokenize(original, context.locale), context);
    const reading = readExpression(cursor);
    const result = reading ? evaluate(reading, context) : null;
    const calendar = calendarOfTokens(cursor);
    if (!reading || result === null)
        return fail(cursor.refusal ?? unknown(cursor, original, options, context), calendar);
    if (result instanceof Refusal)
        return fail((result.code === 'notADate' && cursor.refusal) || result, calendar);
    const rest = cursor.rest();
    if (rest)
        return fail(cursor.refusal ??
            new Refusal('leftOver', { date: original.slice(0, rest.start).trim(), word: original.slice(rest.start) }, saysMore(cursor) || isPartly(result) || result.isRelative ? null : result.edtf), result.calendar);
    return {
        ...none,
        ...taken(result),
        diagnostics: [
            ...result.notes.map(({ code, values }) => tell(code, values, 'warning', context)),
            understood(result.edtf, result.calendar, context, result.within),
        ],
    };
}
/** What is left may be its zone, or its year. */
const isPartly = ({ edtf, notes }) => edtf.includes('T') || notes.some(({ code }) => code === 'yearTaken');
/** What is left says something of a date, so that no suggestion may drop it. */
const saysMore = ({ tokens, at }) => tokens
    .slice(at)
    .some(({ kind, meanings }) => kind === 'number' || meanings.some(({ role }) => role !== 'filler' && role !== 'and'));
const taken = ({ edtf, calendar, within, notes, isRelative, }) => ({
    edtf,
    calendar,
    within,
    confidence: notes.length > 0 ? 0.6 : isRelative ? 0.9 : 1,
});
/** The calendar that a refused date was written in. */
const calendarOfTokens = ({ tokens }) => tokens.flatMap((one) => one.meanings).find((one) => one.role === 'monthName')?.calendar ?? 'gregory';
/** EDTF passes as it is; null where the text is none. */
function readEdtf(text, context) {
    // An error costs more than this look: no EDTF has such letters.
    if (/[^\x20-\x7E]/.test(text) || !isEdtf(text))
        return null;
    const old = context.plain === 'persian' ? persianTwin(text) : null;
    if (old !== null)
        return [tell('gregorianYear', { text, date: formatDate(parseEdtf(text), context.words) }, 'warning', context, old)];
    const [, century = '', year = '', part = ''] = /^(\d\d)(\d\d)-(2[1-9]|3\d|4[01])$/.exec(text) ?? [];
    return Number(part) === Number(year) + 1
        ? [tell('seasonOrYears', { text }, 'warning', context, `${century}${year}/${century}${part}`)]
        : [];
}
/** No date at all: a word that nobody knows, with the word that may have been meant; else just that. */
function unknown({ tokens }, text, options, { words }) {
    const word = tokens.find((one) => one.kind === 'word' && one.meanings.length === 0);
    if (!word)
        return new Refusal(tokens.some((one) => one.meanings.some(({ role }) => role === 'monthName')) ? 'noYear' : 'notADate', { text });
    const near = nearWord(word.text);
    const mended = near === null ? null : text.slice(0, word.start) + near + text.slice(word.end);
    return new Refusal('unknownWord', { word: text.slice(word.start, word.end) }, mended !== null && readDate(mended, options, words).edtf !== null ? mended : null);
}

var readDate$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    readDate: readDate
});

export { COMMON_WORDS as C, FA_UNCOUNTED as F, readContext as a, Cursor as b, readExpression as c, readPoint as d, evaluate as e, readDate as f, readDate$1 as g, readNumber as r, sortOptions as s, tokenize as t };
//# sourceMappingURL=read-date.js.map
