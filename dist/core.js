import { fa, faAF } from './chunks/fa.js';
import { he } from './chunks/he.js';
import { r as registerMessages } from './chunks/layout-scene.js';
export { E as EdtfError, c as createChronicle, a as createLabelling, f as formatDate, b as formatEdtf, l as layoutScene, p as parseEdtf, d as readDocument } from './chunks/layout-scene.js';
import { ur } from './chunks/ur.js';
import { a as readContext, s as sortOptions, t as tokenize, G as Grammar, e as evaluate, R as Refusal, f as foldText, b as foldLetters, i as isLetter } from './chunks/read-date.js';
export { r as readDate } from './chunks/read-date.js';
export { l as loadMessages } from './chunks/load.js';

// Whether words that could be a date are one: what their neighbours in running text say for and against it. The lists are
// Arabic, in folded spelling; the rules are those of all languages.
/** What is named after a date, or after a weekday: the words before tell that no date is meant. */
const NAMED = new Set(('مدينه قوي كوبري محور نهج زنقه شارع ساحه ميدان جسر حي جامعه مدرسه ملعب مستشفي ثوره حركه حركة كتيبه لواء لوا قاعده مطار جائزه حزب تيار ائتلاف مصنع قاعه محطه مخيم قريه طريق نفق معهد سوق جريده صحيفه مجله قناه منظمه جمعيه '
    + 'مؤسسه موسسه مركز نادي فندق مقهي مسجد جامع كليه ميناء مينا سد حديقه متحف سفينه عمليه معركه فوج فرقه خليه جماعه تحالف ذكري دوار مجمع بلده اغنيه فيلم كتاب روايه ديوان مسرحيه برنامج شركه استاد').split(' '));
/** Nouns of which 'عام' is the adjective. */
const GENERAL = new Set('مدير راي امين قطاع نظام وكيل مفتش اضراب عفو قائد اتحاد مدعي سكرتير ناءب نايب شان صالح مال اجتماع مسح اطار شبه مقرر منسق مراقب مشرف مفوض مستشار مدعي نائب كاتب اجماع انطباع سياق بشكل بوجه'.split(' '));
/** After these a bare four-digit number is a year, if no counted thing follows. */
const YEAR_BEFORE = new Set(['في', 'منذ', 'حتي', 'مطلع', 'اواءل', 'اوايل', 'اواخر', 'نهايه', 'بدايه', 'منتصف', 'خلال', 'حوالي', 'نحو', 'قرابه']);
/** Words that can follow a year and are never counted. */
const FUNCTION_WORDS = new Set(('في من الي على علي عن مع بعد قبل حتي منذ حين حيث عندما بينما اثر عقب خلال ضمن وفق وفقا حسب بحسب عبر لدي بين او ثم اذ كما لكن غير ان ما لم لا هو هي كان كانت التي الذي اي بسبب بموجب بفضل رغم اثناء امام تحت فوق دون بدون نتيجه بهدف تمهيدا').split(' '));
/** Words of a date that make a bare number in it a year. */
const GOVERNING = ['since', 'until', 'between', 'to', 'about', 'early', 'middle', 'late', 'from'];
/** Gregorian months that are common words too. */
const AMBIGUOUS = new Set(['مارس', 'ماي', 'اب', 'may', 'march', 'mar']);
/** Parts of a day that a weekday follows. */
const DAY_BEFORE = new Set(['صباح', 'مساء', 'مسا', 'ظهر', 'فجر', 'ليل', 'ليله', 'عصر', 'يوم', 'بروز']);
const LAST_YEAR = 2200;
const roleAt = (token, role) => token?.meanings.some((one) => one.role === role) === true;
const has = ({ tokens, from, to }, role) => tokens.slice(from, to).some((one) => roleAt(one, role));
/** A word that a number before it may count: 'في 2014 نقطة'. */
function isCounted(token) {
    if (token?.kind !== 'word')
        return token?.kind === 'mark' && /[%٪$€£]/.test(token.text);
    return !FUNCTION_WORDS.has(token.text) && !/^(?:ال|[وفبل].{3})/.test(token.text) && token.text !== '';
}
/** The last word before the place that says something, attached particles aside. */
const before = ({ tokens, from }) => tokens[from - 1]?.text === '' ? tokens[from - 2] : tokens[from - 1];
const bareWord = (token) => token?.text.replace(/^(?:وال|بال|ال|لل|[وبلف](?=....))/, '') ?? '';
function pointsOf(reading) {
    if (reading.kind === 'interval')
        return [reading.from, reading.to].filter((one) => one !== null);
    return reading.kind === 'oneOf' || reading.kind === 'allOf' ? reading.members : [reading.point];
}
/** Whether the words say clearly enough that this is a year. */
function isYear(parts, place, language) {
    const { tokens, from, to } = place;
    const next = tokens[to];
    const taken = tokens.slice(from, to);
    if (parts.years !== undefined) {
        // 'in her eighties'
        if (roleAt(next, 'from') && tokens[to + 1]?.text.startsWith('عمر') === true)
            return false;
        // Of the decades alone only the later ones are never temperatures.
        return has(place, 'century') || has(place, 'decade') || language === 'en' || (has(place, 'decadeName') && (parts.year ?? 0) % 100 >= 60);
    }
    if (parts.season !== undefined || has(place, 'bc'))
        return true;
    const number = taken.find((one) => one.kind === 'number' && one.text.length === 4);
    if (parts.calendar !== undefined && parts.calendar !== 'gregory' && (number || has(place, 'hebrewNumber')))
        return true;
    const yearAt = from + taken.findIndex((one) => roleAt(one, 'year'));
    // A letter apart from its number is a unit of length.
    const isOfEra = taken.some((one) => roleAt(one, 'ad') && (one.text.length > 1 || !one.isApart || yearAt >= from));
    if (yearAt >= from) {
        const noun = bareWord(before({ ...place, from: yearAt }));
        const isAdjective = GENERAL.has(noun) || (tokens[yearAt]?.text === 'العام' && before({ ...place, from: yearAt })?.text.startsWith('ال') === true);
        return !isAdjective && (number !== undefined || isOfEra) && (parts.year ?? 0) <= LAST_YEAR;
    }
    if (!number || (parts.year ?? 0) > LAST_YEAR)
        return false;
    if (isOfEra)
        return true;
    const isBracketed = tokens[from - 1]?.text === '(' && next?.text === ')';
    const governs = isBracketed || YEAR_BEFORE.has(before(place)?.text ?? '') || GOVERNING.some((role) => has(place, role)) || (language === 'en' && roleAt(before(place), 'filler'));
    return governs && !isCounted(next);
}
/** Persian and Hebrew names of weekdays are nothing else, and English ones where they are not cut short. */
const isPlainWeekday = (token, language) => language === 'fa' || language === 'he' || (language === 'en' && (token?.text.length ?? 0) > 3);
/** What a street or a party may be called after. */
const canName = (token) => token?.kind === 'number' || roleAt(token, 'ordinal') || roleAt(token, 'monthName') || roleAt(token, 'weekday') || roleAt(token, 'day') || (roleAt(token, 'relativeDay') && token?.text.startsWith('ال') === true);
/** 'شارع 14 تموز': something that is called after a date. */
const isName = (place) => canName(place.tokens[place.from]) && NAMED.has(bareWord(before(place)));
/** Whether the words are a date beyond reasonable doubt. */
function isSure(reading, place, language) {
    const { tokens, from, to } = place;
    const [first, next] = [tokens[from], tokens[to]];
    if (reading.kind === 'before' || reading.kind === 'after')
        return false;
    if (reading.kind === 'point' && (roleAt(first, 'from') || roleAt(first, 'after') || roleAt(first, 'clock')))
        return false;
    return pointsOf(reading).every((parts) => {
        // 'two months before the opening': before something, and not before today.
        if (parts.isAway)
            return roleAt(first, 'since') || !(roleAt(next, 'from') || next?.text === 'علي');
        if (parts.isBareWeekday)
            return (has(place, 'day') && first?.text !== 'ايام') || DAY_BEFORE.has(before(place)?.text ?? '') || isPlainWeekday(first, language);
        if (has(place, 'relativeDay') && roleAt(first, 'now') && to - from === 1)
            return false;
        if (has(place, 'decade') && parts.isRelative)
            return false;
        // 'في أمس الحاجة'; and 'غداء', lunch, which folds to tomorrow.
        if ((first?.text === 'امس' && next?.text === 'الحاجه') || (first?.text === 'غدا' && place.text.slice(first.start, first.end).endsWith('ء')))
            return false;
        if (parts.isRelative)
            return true;
        if (parts.month === undefined)
            return parts.year !== undefined && isYear(parts, place, language);
        const names = tokens.slice(from, to).filter((one) => roleAt(one, 'monthName'));
        const isGregorian = names.some((one) => one.meanings.some(({ role, calendar }) => role === 'monthName' && calendar === 'gregory'));
        // One word of another calendar may be somebody's name: 'نال رجب 1442 صوتاً'.
        if (parts.year !== undefined)
            return parts.year <= LAST_YEAR && (parts.day !== undefined || (isGregorian && !(AMBIGUOUS.has(first?.text ?? '') && isCounted(next))) || has(place, 'islamic') || has(place, 'month') || names.some((one) => one.text.includes(' ')) || !isCounted(next));
        return parts.day !== undefined && (isGregorian || has(place, 'ordinal') || has(place, 'day'));
    });
}

// Finds the dates inside running text. The grammar is that of written dates; here it must also be sure that the words
// are a date at all: a number is a year only where something says so, 'رجب' is a man until a day or a year makes it a month.
// Precision is worth more than recall: what could be something else is left alone.
/** Bounds the work where a page hands over a whole book. */
const MOST_CHARS = 100_000;
const SENTENCE_END = /[.!?؟…؛\n]+(?=\s|$)/g;
/** The dates of a text, in its order; relative words are resolved against the reference, years left out are the nearest to it. */
function findDates(prose, options = {}) {
    const text = String(prose).slice(0, MOST_CHARS);
    const context = { ...readContext(sortOptions(options)[0]), isProse: true };
    const language = context.locale.split('-')[0] ?? '';
    const tokens = tokenize(text, context.locale, true);
    const sentences = sentencesOf(text);
    const found = [];
    for (let at = 0; at < tokens.length;) {
        const taken = takeOrPass(new Grammar(tokens, context), at, text, language);
        const [start = 0, end = 0] = taken ? [tokens[at]?.start, tokens[taken.to - 1]?.end] : [];
        if (taken?.edtf !== undefined)
            found.push({ start, end, edtf: taken.edtf, sentence: text.slice(...(sentences.find(([, last]) => last >= end) ?? [0])).trim() });
        at = taken?.to ?? at + 1;
    }
    return found;
}
const isQuiet = (token) => token?.kind === 'mark' || roleAt(token, 'filler') || roleAt(token, 'and');
/** Most words with which a date begins; of the quiet ones 'من', and the article of a number ('الـ17'). */
const canBegin = (token, next) => token !== undefined && (isQuiet(token) ? roleAt(token, 'from') || (token.text === 'ال' && next?.kind === 'number') : token.kind === 'number' || token.meanings.length > 0);
/** As `take`; what cannot be reckoned, as from a reference beyond a calendar, is no date. */
function takeOrPass(...place) {
    try {
        return take(...place);
    }
    catch {
        return null;
    }
}
/** The date that begins at this very token, and the index after it; without EDTF where it is the name of something. */
function take(grammar, from, text, language) {
    const { tokens, context } = grammar;
    if (!canBegin(tokens[from], tokens[from + 1]))
        return null;
    // What is no range of dates may still begin with one: 'في السنة الماضية إلى 2015 حادثاً'.
    for (const read of [() => grammar.expression(), () => pointOf(grammar.point())]) {
        grammar.at = from;
        const reading = read();
        let to = grammar.at;
        while (to > from && isQuiet(tokens[to - 1]))
            to--;
        if (!reading || to === from)
            continue;
        const place = { text, tokens, from, to };
        if (isName(place))
            return { to };
        const value = isSure(reading, place, language) ? evaluate(reading, context) : null;
        if (value && !(value instanceof Refusal))
            return { to, edtf: value.edtf };
    }
    return null;
}
const pointOf = (point) => point && { kind: 'point', point };
/** Bounds of the sentences, UTF-16 units. */
function sentencesOf(text) {
    const bounds = [];
    let from = 0;
    for (const { 0: mark, index } of text.matchAll(SENTENCE_END)) {
        // The points of 'ق.م.' and of a number end nothing.
        if (mark === '.' && /(?:^|[\s.])\S$/.test(text.slice(Math.max(0, index - 2), index)))
            continue;
        bounds.push([from, index + mark.length]);
        from = index + mark.length;
    }
    return [...bounds, [from, text.length]];
}

// Arabic search folding: keys under which spellings of one word meet. For finding only, never for identity:
// 'عمّان' and 'عُمان' have one key.
/** Two keys of a text: with each hamza as its carrier (ؤ is و, ئ is ي), and with every hamza left out. */
const foldKeys = (text) => [foldText(text), foldText(text, false)];
/** Whether two texts are spellings of the same words: one of their keys is equal. */
function sameText(a, b) {
    const [x, y] = [foldKeys(a), foldKeys(b)];
    return x[0] === y[0] || x[1] === y[1];
}

// Finds a query in a text, in any spelling, and says where: ranges of whole words, so that a highlight never cuts one.
/** Fewer letters than this are never what is left of a word without its article. */
const SHORTEST_STEM = 3;
function wordsOf(text) {
    const [carried, bare] = [true, false].map((keepsHamza) => split(text, keepsHamza));
    return (carried ?? []).map((word) => {
        const other = bare?.find((one) => one.start === word.start);
        return { start: word.start, end: word.end, forms: [...new Set([word.text, ...(other ? [other.text] : [])])] };
    });
}
function split(text, keepsHamza) {
    const words = [];
    let isInside = false;
    for (const { char, start, end } of foldLetters(text, keepsHamza)) {
        const last = words.at(-1);
        if (!isLetter(char))
            isInside = false;
        else if (isInside && last) {
            last.text += char;
            last.end = end;
        }
        else {
            words.push({ start, end, text: char });
            isInside = true;
        }
    }
    return words;
}
/** What may be attached to the front of a word: and, then; by, for, as; the article, also after one of these. */
const ATTACHED = [/^[وف]/, /^[وف]?[بلك]/, /^[وف]?[بك]?ال/, /^[وف]?لل/];
/** The word, and what is left of it without what is attached. */
const stemsOf = (form) => [form, ...ATTACHED.map((pattern) => form.replace(pattern, '')).filter((stem) => stem.length >= SHORTEST_STEM)];
/** Who asks for 'الناتو' wants 'ناتو': the article counts for nothing in a query either. */
const askedFor = (form) => [form, form.replace(/^ال/, '')].filter((one) => one === form || one.length >= SHORTEST_STEM);
const matches = (word, query) => word.forms.flatMap(stemsOf).some((stem) => query.forms.flatMap(askedFor).some((one) => stem.startsWith(one)));
/**
 * The words of `text` that begin with a word of `query`, in order; none unless every word of the query is found.
 * Spellings are folded; the article and an attached و ف ب ل ك may be there or not. A name may be written in one or two
 * words ('عبد الله', 'عبدالله').
 */
function findText(text, query) {
    const [words, asked] = [wordsOf(text), wordsOf(query)];
    if (asked.length === 0)
        return [];
    const hits = new Map();
    for (const one of asked) {
        const found = words.filter((word) => matches(word, one));
        if (found.length === 0)
            return joined(words, asked);
        for (const { start, end } of found)
            hits.set(start, { start, end });
    }
    return [...hits.values()].sort((a, b) => a.start - b.start);
}
/** Two words written as one, in the text or in the query. */
function joined(words, asked) {
    const whole = (list) => ({ start: list[0]?.start ?? 0, end: list.at(-1)?.end ?? 0, forms: [0, 1].map((i) => list.map((word) => word.forms[i] ?? word.forms[0] ?? '').join('')) });
    const query = whole(asked);
    const single = words.filter((word) => asked.length > 1 && matches(word, query));
    const pairs = words.slice(1).map((word, i) => whole([words[i] ?? word, word])).filter((pair) => asked.length === 1 && pair.forms.some((form) => query.forms.includes(form)));
    return [...single, ...pairs].map(({ start, end }) => ({ start, end }));
}

// The pure part of the package: no DOM, no clock; the same in a browser, a worker and Node. It speaks five languages from
// the start, since who calls a function does not wait for words; the elements load theirs on use.
for (const [locale, messages] of [['fa', fa], ['fa-AF', faAF], ['he', he], ['ur', ur]])
    registerMessages(locale, messages);

export { findDates, findText, foldKeys, registerMessages, sameText };
//# sourceMappingURL=core.js.map
