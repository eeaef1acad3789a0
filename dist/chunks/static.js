import { aE as CALENDARS, v as parseEdtf, b2 as languageTag, b as nearestLang, c as nearestZone, aY as isZone, bw as didYouMean, a as nearest, C as CALLED, i as isRegistered, r as registerMessages, x as registerCalendars, y as otherCalendars, D as readDocument, z as wordsFor, A as createChronicle, s as plainText, u as parseRuns, p as formatDate, B as formatEdtf, X as civilFields, bx as parseNodes, f as fill, bn as eventDate, a0 as undatedWords, K as plural, a5 as shapePath, O as firstView, by as mediaUrl } from './layout-scene.js';
import { readingWordsFor } from './all.js';
import { e as element, t as toHtml, f as svgText, c as cutLine, o as ownText, r as round, g as breakLines, B as BASELINE_EM, a as toXml, d as typeOf, s as sceneMarks, b as sceneWords, F as FILL } from './scene-words.js';
import { r as readDate, h as hasTracks, l as layoutScene, b as lanesFor } from './group-lanes.js';
import { ckb } from './ckb.js';
import { de } from './de.js';
import { es } from './es.js';
import { faAF, fa } from './fa.js';
import { fr } from './fr.js';
import { he } from './he.js';
import { ps } from './ps.js';
import { tr } from './tr.js';
import { ur } from './ur.js';
import { G as GROUP_COLORS, l as layoutList, b as roomFor } from './scene-list.js';
import { e as evenOf, l as layoutEvenAxis } from './even-axis.js';

// What is expected of the values of options, by the functions and on the command line, with what a wrong one was meant
// for.
const of = (isRight, expected, meantBy = () => null) => (value) => {
    if (typeof value !== 'string')
        return { expected };
    return isRight(value) ? null : { expected, meant: meantBy(value) };
};
const numberOf = (isRight, expected) => (value) => typeof value === 'number' && isRight(value) ? null : { expected };
const oneOf = (values, called) => of((text) => values.includes(text), values.length === 2 ? values.join(' or ') : values.join(', '), (text) => nearest(text.slice(0, 80), values, called));
function isDay(edtf) {
    try {
        const date = parseEdtf(edtf);
        return date.kind === 'date' && ['day', 'minute', 'second', 'millisecond'].includes(date.precision);
    }
    catch {
        return false;
    }
}
function isAbsolute(address) {
    try {
        return /^https?:$/.test(new URL(address).protocol);
    }
    catch {
        return false;
    }
}
const DAY = of(isDay, 'a day, such as 2021-03-12');
const ADDRESS = of(isAbsolute, 'an absolute address, such as https://example.org/');
/** The tag that is meant is the example. */
const LANGUAGE = (value) => typeof value === 'string' && languageTag(value) !== null
    ? null
    : { expected: `a language tag such as ${nearestLang(String(value)) ?? 'ar-IQ'}` };
const ZONE = of(isZone, 'an IANA name, such as Asia/Baghdad', nearestZone);
const PX = numberOf((px) => px > 0 && px <= 20_000, 'a number of px above 0, at most 20000');
const LEVEL = numberOf((level) => Number.isInteger(level) && level >= 1 && level <= 5, 'a whole number from 1 to 5');
const SCALE = numberOf((scale) => scale > 0 && scale <= 8, 'a number above 0, up to 8');
const BYTES = numberOf((bytes) => Number.isInteger(bytes) && bytes > 0, 'a whole number of bytes above 0');
const THEME = oneOf(['light', 'dark']);
const SECONDS = numberOf((seconds) => seconds >= 1 && seconds <= 600, 'seconds an event, such as 8');
const WORDS = of((text) => text.trim() !== '', 'words');
const LAYOUTS = ['horizontal', 'vertical', 'story'];
/** Several names, with spaces or commas between them. */
const namesOf = (values, called) => {
    const check = oneOf(values, called);
    return (value) => typeof value === 'string'
        ? (value
            .trim()
            .split(/[\s,]+/)
            .map(check)
            .find(Boolean) ?? null)
        : check(value);
};
/** The values that an option of words may have, by its name. */
const CHOICES = {
    dir: ['rtl', 'ltr'],
    timeDirection: ['auto', 'rtl', 'ltr'],
    calendar: CALENDARS,
    secondaryCalendar: CALENDARS,
    numerals: ['arab', 'arabext', 'latn'],
    monthNames: ['locale', 'levantine', 'egyptian', 'maghrebi', 'dual'],
    seasons: ['northern', 'southern'],
};
/** What the options of words take, by their names. */
const WORD_CHECKS = {
    ...Object.fromEntries(Object.entries(CHOICES).map(([name, values]) => [name, oneOf(values, CALLED[name])])),
    lang: LANGUAGE,
    timeZone: ZONE,
    headingLevel: LEVEL,
};
const LANE_BY = oneOf(['group']);
/** How events stand on the axis. */
const AXIS_SCALE = oneOf(['time', 'even'], CALLED.scale);
/** What the options of how it is shown take, by their names. */
const SHOWN_CHECKS = {
    layout: oneOf(['auto', ...LAYOUTS], CALLED.layout),
    layouts: namesOf(LAYOUTS, CALLED.layout),
    start: WORDS,
    order: oneOf(['oldest', 'newest']),
    scale: AXIS_SCALE,
    laneBy: LANE_BY,
    play: SECONDS,
    syncHash: (value) => value === true || value === false || value === 'push' ? null : { expected: 'true, false or push' },
    query: WORDS,
    groups: WORDS,
    entities: WORDS,
};
/** What is wrong with an option, as a sentence; null where nothing is. `written` is the value as somebody wrote it. */
function wrongIn(name, check, value, written = String(value)) {
    const wrong = check(value);
    return wrong && `${name}: expected ${wrong.expected}, found '${written}'.${didYouMean(wrong.meant ?? null)}`;
}
/** A wrong call of a function is an exception that names the option; undefined is as if it were not there. */
function expectOption(name, check, value) {
    const wrong = value === undefined ? null : wrongIn(name, check, value);
    if (wrong !== null)
        throw new TypeError(wrong);
}

// The words of all languages and all calendars, there from the start: nothing here can wait for them to load.
const LANGUAGES = { ckb, de, es, fa, 'fa-AF': faAF, fr, he, ps, tr, ur };
/**
 * Called by each function that writes words: importing the package changes nothing. Words that were brought before
 * stay.
 */
function registerLanguages() {
    for (const [locale, messages] of Object.entries(LANGUAGES))
        if (!isRegistered(locale))
            registerMessages(locale, messages);
    registerCalendars(otherCalendars);
}

// What every static form begins with: the story read, its Chronicle, and the words, language and direction to show it
// in.
const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);
const scriptDirection = (lang) => RTL_SCRIPTS.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
/** Reads any value that is a document, raw or read before. */
function readStory(value, options) {
    for (const [name, check] of Object.entries(WORD_CHECKS))
        expectOption(name, check, options[name]);
    registerLanguages();
    const { baseUrl, reference, seasons, calendar, secondaryCalendar, numerals, monthNames } = options;
    const { document, problems } = readDocument(value, {
        readDate,
        baseUrl,
        reference,
        locale: options.lang,
        timeZone: options.timeZone,
    });
    for (const problem of problems)
        options.onProblem?.(problem);
    const locale = options.lang ?? document.lang ?? 'ar';
    const timeZone = options.timeZone ?? document.timeZone ?? 'UTC';
    const dir = options.dir ?? scriptDirection(locale);
    const words = wordsFor({
        locale,
        timeZone,
        ...(calendar && { calendar }),
        ...(secondaryCalendar && { secondaryCalendar }),
        ...(numerals && { numerals }),
        ...(monthNames && { monthNames }),
    });
    return {
        document,
        words,
        messages: words.messages,
        dir,
        timeDirection: options.timeDirection === 'rtl' || options.timeDirection === 'ltr' ? options.timeDirection : dir,
        chronicle: createChronicle(document, { timeZone, seasons }),
    };
}

// A story as data for search engines, in the words of schema.org: a list in time order, of events where place and day
// are known, and of works about their time where they are not.
const DAY_OR_FINER = ['day', 'minute', 'second', 'millisecond'];
const TYPES = { person: 'Person', organization: 'Organization', place: 'Place' };
const PLAYERS = { youtube: 'https://www.youtube.com/watch?v=', vimeo: 'https://vimeo.com/' };
/** Only what is there; an empty list counts as nothing. */
const some = (entries) => 
// Filtering cannot be expressed in the type of Object.fromEntries.
Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));
/** The data as an object. */
function toJSONLD(document, options = {}) {
    const story = readStory(document, options);
    const { events, undated, dates } = story.chronicle;
    const { title, description, href, media } = story.document;
    const items = [...events, ...undated].map((event, at) => itemOf(event, dates[at], story));
    return {
        '@context': 'https://schema.org',
        '@type': 'ItemList',
        ...some({
            name: title,
            description: plain(description),
            url: href,
            image: mediaOf('ImageObject', { title: title ?? '', media }),
        }),
        itemListOrder: 'https://schema.org/ItemListOrderAscending',
        numberOfItems: items.length,
        itemListElement: items.map((item, i) => ({ '@type': 'ListItem', position: i + 1, item })),
    };
}
/** The data as text for `<script type="application/ld+json">`. */
const renderJSONLD = (document, options = {}) => `${JSON.stringify(toJSONLD(document, options), null, 2).replaceAll('<', '\\u003c')}\n`;
const plain = (text) => plainText(parseRuns(text ?? '')) || undefined;
const thing = (type, { name, aliases }) => ({
    '@type': type,
    name,
    ...some({ alternateName: [...aliases] }),
});
const KINDS$1 = {
    image: 'ImageObject',
    audio: 'AudioObject',
    video: 'VideoObject',
    youtube: 'VideoObject',
    vimeo: 'VideoObject',
};
const pixels = (value) => value === undefined ? undefined : { '@type': 'QuantitativeValue', value, unitCode: 'E37' };
const captionOf = (words, captions) => captions === undefined
    ? words
    : [
        ...(words === undefined ? [] : [words]),
        { '@type': 'MediaObject', contentUrl: captions, encodingFormat: 'text/vtt' },
    ];
function mediaOf(kind, { title, media }) {
    const isPlayed = kind !== 'ImageObject';
    return media
        .filter(({ type }) => KINDS$1[type] === kind)
        .map(({ type, src, alt, caption, credit, poster, captions, transcript, width, height }) => ({
        '@type': kind,
        contentUrl: type === 'youtube' || type === 'vimeo' ? PLAYERS[type] + src : src,
        ...some({
            name: alt || (isPlayed ? title : undefined),
            caption: captionOf(plain(caption), isPlayed ? captions : undefined),
            transcript: isPlayed ? plain(transcript) : undefined,
            creditText: credit,
            thumbnailUrl: poster,
            width: pixels(width),
            height: pixels(height),
        }),
    }));
}
function itemOf(event, date, { document, words }) {
    const entities = event.mentions.flatMap((id) => document.entities.find((one) => one.id === id) ?? []);
    const places = entities.filter((one) => one.type === 'place').map((one) => thing('Place', one));
    const others = entities.filter((one) => one.type !== 'place').map((one) => thing(TYPES[one.type], one));
    const from = event.source && {
        '@type': 'CreativeWork',
        name: event.source.name,
        ...some({ url: event.source.url }),
    };
    const common = {
        name: event.title,
        ...some({ description: plain(event.text), url: event.href, image: mediaOf('ImageObject', event) }),
    };
    const days = date && !event.within ? daysOf(date) : null;
    if (days && places.length > 0)
        return { '@type': 'Event', ...common, ...days, location: places, ...some({ about: others, subjectOf: from }) };
    return {
        '@type': 'CreativeWork',
        ...common,
        inLanguage: event.langs?.['title'] ?? words.locale,
        ...some({
            thumbnailUrl: event.thumbnail,
            temporalCoverage: date && coverage(date, words),
            spatialCoverage: places,
            mentions: others,
            citation: from,
            video: mediaOf('VideoObject', event),
            audio: mediaOf('AudioObject', event),
        }),
    };
}
/** When an event began and ended, where the days are known and not in doubt. */
function daysOf(date) {
    const [from, to] = date.kind === 'date' ? [date, null] : date.kind === 'interval' ? [date.from, date.to] : [null, null];
    const isKnown = (one) => one.qualifier === '' && !one.axis && DAY_OR_FINER.includes(one.precision) && isFourDigits(one);
    if (!from || !isKnown(from) || (to && !isKnown(to)))
        return null;
    return { startDate: iso(from), ...(to && { endDate: iso(to) }) };
}
const isFourDigits = ({ fields: { year } }) => year >= 0 && year <= 9999;
/** A single date as ISO 8601 writes it. A zone by name has no place there: such a time is told in UTC. */
function iso(date) {
    if (date.zone === undefined || date.offsetMinutes !== undefined)
        return formatEdtf({ ...date, parts: { year: '' } }).replace(/\[.*$/, '');
    const { hour, minute } = civilFields(date.earliest);
    return `${isoDay(date.earliest)}T${two(hour)}:${two(minute)}Z`;
}
const two = (n) => String(n).padStart(2, '0');
function isoDay(ms) {
    const { year, month, day } = civilFields(ms);
    return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
/**
 * ISO knows a day, a month, a year; any other date is told by its first and its last day, and what four digits cannot
 * hold in words.
 */
function coverage(date, words) {
    const ends = date.kind === 'date' ? [date] : date.kind === 'interval' ? [date.from, date.to].filter((one) => one !== null) : [];
    if (ends.some((one) => !isFourDigits(one)))
        return formatDate(date, words);
    const whole = (one, edge) => one.unspecified ||
        one.significantDigits !== undefined ||
        !['month', 'year', ...DAY_OR_FINER].includes(one.precision)
        ? isoDay(one[edge])
        : iso(one);
    if (date.kind === 'interval') {
        const [start, end] = [date.from && whole(date.from, 'earliest'), date.to && whole(date.to, 'latest')];
        // An end that nobody knows is not an open one: only what is known is said.
        if (!start || !end)
            return ((date.start === 'unknown' && end) || (date.end === 'unknown' && start) || `${start ?? '..'}/${end ?? '..'}`);
        return `${start}/${end}`;
    }
    if (date.kind === 'date' && whole(date, 'earliest') === whole(date, 'latest'))
        return iso(date);
    const { earliest, latest } = date;
    if (earliest === null || latest === null || !Number.isFinite(earliest) || !Number.isFinite(latest))
        return formatDate(date, words);
    return `${isoDay(earliest)}/${isoDay(latest)}`;
}

// How wide a text is where there is no browser to ask: by a table of widths per kind of letter, or by a font's own
// shaping.
/**
 * Widths in em, the mean of Noto Sans, Noto Sans Arabic and Noto Sans Hebrew over 312 texts of our demos in ten
 * languages. A kind earlier in the table outranks a later one. How far it is off stands in docs/static.md.
 */
const KINDS = [
    // Marks that stand on other letters, and what is not seen.
    [0, /[\p{Mn}\p{Me}\u200B-\u200F\u2060-\u2069\uFE00-\uFE0F]/u],
    [0.24, /[اأإآٱ]/],
    [0.44, /[رزژڑدذڈوؤۆۇ]/],
    // At the end of a word a letter ends in a tail.
    [0.68, /[بتثپٹنيئیےىكکگفقسشصضلمجحخچعغہةهەێ](?![\u064B-\u065F]*[\u0620-\u064A\u066E-\u06D3])/],
    [0.31, /[لبتثپٹنيئیےڵ]/],
    [0.94, /[سشصض]/],
    [0.58, /[\u0620-\u064A\u066E-\u06D5]/],
    [0.52, /[٠-٩۰-۹]/],
    [0.28, /[וזיןג]/],
    [0.62, /[\u05D0-\u05EA]/],
    [0.59, /[0-9]/],
    [0.31, /[fijlrtIıíîï.,:;!'’|()[\]،؛]/],
    [0.96, /[mwMWœæŒÆ@%—]/],
    [0.64, /\p{Lu}/u],
    // Ideographs, kana, hangul, and pictures.
    [1.05, /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]|\p{Extended_Pictographic}/u],
    [0.58, /\p{L}/u],
    [0.24, /\s/],
    [0.32, /[-–·«»"“”/]/],
    [0.6, /./su],
];
const BOLD = 1.09;
const ONE = new RegExp(KINDS.map(([, letters], i) => `(?<k${i}>${letters.source})`).join('|'), 'gsu');
/** By the table. */
const estimate = {
    widthOf(text, sizePx, isBold = false) {
        let em = 0;
        for (const { groups } of text.matchAll(ONE))
            em += KINDS[Object.values(groups ?? {}).findIndex((one) => one !== undefined)]?.[0] ?? 0;
        return em * sizePx * (isBold ? BOLD : 1);
    },
};
/** Loaded under a name that no bundler follows: the package is wanted only where a font file is. */
async function loadFontkit() {
    const name = 'fontkit';
    try {
        return (await import(name));
    }
    catch (error) {
        throw new Error('Measuring with a font file needs the package fontkit: run `npm install fontkit`.', {
            cause: error,
        });
    }
}
/** Letters of one script are shaped together; spaces, digits and signs by themselves. */
const PIECES = /[\p{Script=Arabic}\p{M}\u200C\u200D]+|[\p{L}\p{M}]+|\s+|./gsu;
/**
 * A measure by the font's own glyphs, with its ligatures and joined forms. `bold` is the font of titles; without it
 * they count as wider by a little. What the font has no glyph for is estimated. Needs the package `fontkit`.
 */
async function measureWith(regular, bold) {
    const fontkit = await loadFontkit();
    const font = openFont(fontkit, regular);
    const boldFont = bold && openFont(fontkit, bold);
    const known = new Map();
    const em = (piece, isBold) => {
        const own = isBold && boldFont ? boldFont : font;
        if ([...piece].some((char) => !own.hasGlyphForCodePoint(char.codePointAt(0) ?? 0)))
            return estimate.widthOf(piece, 1, isBold);
        return (own.layout(piece).advanceWidth / own.unitsPerEm) * (isBold && !boldFont ? BOLD : 1);
    };
    return {
        family: font.familyName,
        widthOf(text, sizePx, isBold = false) {
            let sum = 0;
            for (const [piece] of text.matchAll(PIECES)) {
                const key = `${isBold ? 'b' : 'r'}${piece}`;
                let width = known.get(key);
                if (width === undefined)
                    known.set(key, (width = em(piece, isBold)));
                sum += width;
            }
            return sum * sizePx;
        },
    };
}
function openFont(fontkit, bytes) {
    let font;
    try {
        font = fontkit.create(bytes);
    }
    catch (error) {
        throw new TypeError('The font could not be read: expected the bytes of a TTF, OTF, WOFF or WOFF2 file.', {
            cause: error,
        });
    }
    if (typeof font.layout !== 'function')
        throw new TypeError('This file is a collection of fonts: expected one font.');
    return font;
}

// The list form (docs/list.md): what everything in a document is in plain HTML.
/** What HTML knows as a date (that of a day without its zone's name); other EDTF may not stand in `datetime`. */
const DATETIME = /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?)?)?$/;
/** Importance where none was given: not worth an attribute. */
const USUAL = 0.5;
const WATCH = {
    youtube: 'https://www.youtube.com/watch?v=',
    vimeo: 'https://vimeo.com/',
};
const REL = 'noopener noreferrer';
const link = (href, content) => href === undefined ? content : element('a', { href, rel: REL }, content);
const inline = (nodes) => nodes.flatMap((node) => {
    if (typeof node === 'string')
        return node;
    const content = inline(node.nodes);
    return node.href === undefined ? element(node.strong ? 'strong' : 'em', {}, content) : link(node.href, content);
});
const paragraphs = (text, lang) => parseNodes(text ?? '').map((nodes) => element('p', { lang }, inline(nodes)));
/** A sentence around the one word that is data: 'Source: {name}'. */
function sentence(template, name) {
    const [before = '', after = ''] = template.split('{name}');
    return [before, name, after].filter((part) => part !== '');
}
function source({ name, url, langs }, { messages }) {
    const lang = langs?.['name'];
    const named = url === undefined
        ? element('cite', { 'data-source': true, lang }, name)
        : element('a', { 'data-source': true, href: url, rel: REL, lang }, name);
    return element('p', {}, sentence(messages.source, named));
}
/** The groups as a legend. */
const groups = ({ document }) => document.groups.length === 0
    ? null
    : element('ul', { 'data-groups': true }, document.groups.map(({ id, label, color, langs }) => element('li', { 'data-id': id, 'data-color': color, lang: langs?.['label'] }, label)));
/** Who and what the events name, as a sentence. */
const entities = ({ document, messages }) => document.entities.length === 0
    ? null
    : element('p', { 'data-entities': true }, `${messages.mentions}: `, document.entities.flatMap(({ id, type, name, langs }, i) => [
        ...(i > 0 ? [' · '] : []),
        element('span', { 'data-id': id, 'data-type': type, lang: langs?.['name'] }, name),
    ]));
/** The dated events in the order of time, or against it, then the others. */
function list(story, headingLevel, isNewestFirst = false) {
    const { events, undated } = story.chronicle;
    const { asOf, layout, start, href } = story.document;
    const [dated, others] = [
        events.map((event, at) => item(event, at, story, headingLevel)),
        undated.map((event, at) => item(event, events.length + at, story, headingLevel)),
    ];
    return element('ol', { 'data-as-of': asOf, 'data-layout': layout, 'data-start': start, 'data-href': href }, isNewestFirst ? [...dated.reverse(), ...others] : [...dated, ...others]);
}
function item(event, at, story, headingLevel) {
    const { id, date, group, importance, mentions, calendar, original, within, thumbnail, langs } = event;
    const told = {
        'data-date': date || undefined,
        'data-id': id,
        'data-group': group,
        'data-importance': importance === USUAL ? undefined : importance,
        'data-mentions': mentions.join(' ') || undefined,
        'data-calendar': calendar,
        'data-original': original,
        'data-within': within || undefined,
        'data-thumbnail': thumbnail,
    };
    return element('li', told, element(`h${headingLevel}`, { lang: langs?.['title'] }, link(event.href, event.title)), when(event, at, story), paragraphs(event.text, langs?.['text']), quote(event, story), media(event, story), event.source && source(event.source, story));
}
function when(event, at, { chronicle, words }) {
    const text = at < chronicle.count ? eventDate(chronicle, at, words).join(' · ') : undatedWords(event, words);
    const datetime = event.date.replace(/\[[^\]]*\]$/, '');
    // Words of the document's own outrank those that the widget would write; the others are its to write anew.
    const isOwn = event.dateLabel !== undefined;
    const { langs } = event;
    const lang = isOwn ? langs?.['dateLabel'] : undefined;
    const date = DATETIME.test(datetime)
        ? element('time', { 'data-date-words': isOwn ? undefined : true, datetime, lang }, text)
        : element('span', { [isOwn ? 'data-date-label' : 'data-date-words']: true, lang }, text);
    return element('p', {}, date, event.dateNote !== undefined && [
        ' · ',
        element('span', { 'data-date-note': true, lang: langs?.['dateNote'] }, event.dateNote),
    ]);
}
function quote({ quote: said }, { document, messages, words }) {
    if (!said)
        return [];
    const entity = document.entities.find((one) => one.id === said.by);
    const by = entity?.name ?? said.by;
    const lang = entity ? entity.langs?.['name'] : said.langs?.['by'];
    // The name's language is not the role's.
    const role = said.role === undefined
        ? []
        : [
            ...(by === undefined ? [] : [messages.comma]),
            element('span', { 'data-role': true, lang: said.langs?.['role'] ?? (lang && words.locale) }, said.role),
        ];
    const block = element('blockquote', { 'data-paraphrase': said.paraphrase || undefined }, said.text.split(/\n\s*\n/).map((text) => element('p', { lang: said.langs?.['text'] }, text)), (by !== undefined || role.length > 0) && [' ', element('cite', { lang }, by, role)]);
    // Said to those who read without scripts; it stands in none of the places that the widget reads.
    return said.paraphrase ? [block, element('div', {}, messages.paraphrase)] : [block];
}
/** The words of a caption, in paragraphs where there are several. */
function caption(text) {
    const [first, ...more] = parseNodes(text ?? '');
    return first === undefined ? [] : more.length === 0 ? inline(first) : paragraphs(text, undefined);
}
/** A figure for each medium of an event, or of the story. */
const media = ({ title = '', media: list }, { messages, words: { locale } }) => list.map((one) => {
    const { credit, langs, transcript } = one;
    const words = caption(one.caption);
    const lang = langs?.['caption'];
    const below = [
        ...words,
        ...(credit === undefined
            ? []
            : [
                ...(words.length > 0 ? [' '] : []),
                element('small', { lang: langs?.['credit'] ?? (lang && locale) }, credit),
            ]),
    ];
    const said = transcript !== undefined &&
        element('details', { 'data-transcript': true }, element('summary', {}, readingWordsFor(locale).transcript), paragraphs(transcript, langs?.['transcript']));
    return element('figure', {}, shown(one, title, messages), said, below.length > 0 && element('figcaption', { lang }, below));
});
/** Whole px, as HTML has them. */
const px = (size) => size && Math.ceil(size);
function shown({ type, src, alt, poster, captions, langs, ...size }, title, messages) {
    const [width, height] = [px(size.width), px(size.height)];
    // What has no words of its own is called after its event: words for those who read without scripts, and no data.
    const isNamed = alt !== '';
    const lang = isNamed ? langs?.['alt'] : undefined;
    const track = captions !== undefined && element('track', { kind: 'captions', src: captions });
    const play = {
        lang,
        controls: true,
        preload: 'none',
        'aria-label': isNamed ? alt : title,
        'data-media-words': isNamed ? undefined : true,
    };
    switch (type) {
        case 'image':
            return element('img', { src, alt, lang, width, height, loading: 'lazy', referrerpolicy: 'no-referrer' });
        case 'video':
            return element('video', { src, poster, width, height, ...play }, track);
        case 'audio':
            return element('audio', { src, ...play }, track);
        // Nothing is asked of another site before the reader asks for it.
        default:
            return element('a', {
                'data-media': type,
                'data-media-words': isNamed ? undefined : true,
                href: `${WATCH[type] ?? ''}${src}`,
                'data-width': width,
                'data-height': height,
                'data-poster': poster,
                'data-captions': captions,
                lang,
                rel: REL,
            }, isNamed ? alt : fill(messages.play, { name: title }));
    }
}

// How the element that a static form becomes is to show the story: what the page asks of it by attributes.
const hyphenated = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
/** The attributes by their names; a wrong value throws. */
const shownAttributes = (options) => Object.fromEntries(Object.entries(SHOWN_CHECKS).map(([name, check]) => {
    const value = options[name];
    expectOption(name, check, value);
    return [hyphenated(name), value === false ? undefined : value];
}));

// A story to the list that the widget takes its place of.
/** The list in its element; the page may be told at which heading level it stands. */
function storyElement(story, { as = 'element', calendar, secondaryCalendar, numerals, monthNames, seasons, timeDirection, timeZone, headingLevel, ...shown }) {
    const { document } = story;
    const level = headingLevel ?? 2;
    const told = {
        'time-zone': timeZone ?? document.timeZone,
        calendar,
        'secondary-calendar': secondaryCalendar,
        numerals,
        'month-names': monthNames,
        seasons,
        'time-direction': timeDirection === 'auto' ? undefined : timeDirection,
        'heading-level': headingLevel,
        ...shownAttributes(shown),
    };
    const isFigure = as === 'figure';
    const own = isFigure
        ? Object.fromEntries(Object.entries(told).map(([name, value]) => [`data-${name}`, value]))
        : told;
    return element(isFigure ? 'figure' : 'khatt-timeline', { ...(isFigure && { 'data-khatt': true }), lang: story.words.locale, dir: story.dir, ...own }, document.title !== undefined && element(`h${level}`, { lang: document.langs?.['title'] }, document.title), paragraphs(document.description, document.langs?.['description']), media(document, story), groups(story), list(story, level + 1, shown.order === 'newest'), entities(story), document.source && source(document.source, story));
}
/** The list form of docs/list.md: reads without scripts, and is read by the widget. */
const renderHTML = (document, options = {}) => toHtml(storyElement(readStory(document, options), options));

// Colours of the picture, as the widget has them on a light and on a dark page; written out, since a file inherits
// nothing.
const GROUND = { light: { ink: '#17191d', paper: '#ffffff' }, dark: { ink: '#e9eaec', paper: '#14171c' } };
/** `part` of one colour over the other; both `#rrggbb`. */
function mixed(over, under, part) {
    const channel = (color, i) => Number.parseInt(color.slice(1 + 2 * i, 3 + 2 * i), 16);
    return `#${[0, 1, 2]
        .map((i) => Math.round(channel(over, i) * part + channel(under, i) * (1 - part))
        .toString(16)
        .padStart(2, '0'))
        .join('')}`;
}
/** `own`: the colours that the story gives its groups. */
function lookOf(theme, own) {
    const { ink, paper } = GROUND[theme];
    const colors = GROUP_COLORS[theme];
    return {
        ink,
        paper,
        muted: mixed(ink, paper, 0.68),
        hairline: mixed(ink, paper, 0.18),
        out: mixed(ink, paper, 0.5),
        group: (index) => own[index] ?? colors[Math.max(index, 0) % colors.length] ?? ink,
    };
}

// What stands around the chart in the picture: title, description, groups; undated events; source and as-of date.
const SWATCH_PX = 12;
const MOST_UNDATED = 5;
const MOST_DESCRIBED = 100;
/** The edge where text begins. */
const startOf = (dir, widthPx) => dir === 'rtl' ? { x: widthPx, at: 'right' } : { x: 0, at: 'left' };
const middleOf = (sizePx, line) => (sizePx * line) / 2 + sizePx * BASELINE_EM;
/** A text from the start edge. */
function lines(text, { sizePx, line, fill: color, isBold = false, mostLines = 1, mostPx = Infinity }, { measure, dir }, widthPx) {
    const { x, at } = startOf(dir, widthPx);
    const broken = breakLines(text, Math.min(mostPx, widthPx), mostLines, (one) => measure.widthOf(one, sizePx, isBold));
    return {
        nodes: broken.map((one, i) => svgText(one, x, i * sizePx * line + middleOf(sizePx, line), { sizePx, fill: color, isBold, at, dir })),
        heightPx: broken.length * sizePx * line,
    };
}
/** Blocks under each other; none of no height. */
function stacked(...blocks) {
    let heightPx = 0;
    const nodes = blocks.flatMap((block) => {
        const y = Math.round(heightPx);
        heightPx += block.heightPx;
        return block.nodes.length > 0 ? [element('g', { transform: `translate(0,${y})` }, block.nodes)] : [];
    });
    return { nodes, heightPx };
}
const NOTHING = { nodes: [], heightPx: 0 };
/** Room above a block that is there. */
const below = (gapPx, block) => block.heightPx === 0 ? NOTHING : stacked({ nodes: [], heightPx: gapPx }, block);
const smallPx = (emPx) => Math.max(14, emPx * 0.875);
/** Title, description, and the groups where the chart does not name them itself. */
function header({ document }, style, widthPx, hasLegend) {
    const { type: { emPx, linePx }, look, } = style;
    const line = linePx / emPx;
    const titlePx = Math.min(1.75 * emPx, Math.max(1.25 * emPx, 0.9 * emPx + 0.022 * widthPx));
    const block = stacked(lines(document.title ?? '', { sizePx: titlePx, line: line * 0.85, fill: look.ink, isBold: true, mostLines: 2 }, style, widthPx), lines(oneLine(document.description), { sizePx: emPx, line, fill: look.muted, mostLines: 2, mostPx: 48 * emPx }, style, widthPx), below(0.7 * emPx, legend(hasLegend ? document.groups.map((group) => group.label) : [], style, widthPx)));
    return block.heightPx === 0 ? block : { ...block, heightPx: Math.ceil(block.heightPx + emPx) };
}
const oneLine = (text) => plainText(parseRuns(text ?? '')).replace(/\s+/g, ' ');
/** The groups with their colours, in rows from the start edge. */
function legend(labels, { type, look, measure, dir }, widthPx) {
    const sizePx = Math.max(14, type.emPx * 0.9);
    const rowPx = sizePx * 1.9;
    const gapPx = SWATCH_PX + 0.5 * sizePx;
    const { x: start, at } = startOf(dir, widthPx);
    const way = dir === 'rtl' ? -1 : 1;
    let [along, row] = [0, 0];
    const nodes = labels.map((label, i) => {
        const text = cutLine(label, widthPx - gapPx, (one) => measure.widthOf(one, sizePx));
        const needPx = gapPx + measure.widthOf(text, sizePx);
        if (along > 0 && along + needPx > widthPx)
            [along, row] = [0, row + 1];
        const x = start + way * along;
        const y = row * rowPx;
        along += needPx + 1.4 * sizePx;
        return element('g', {}, element('path', {
            transform: `translate(${round(x + (way * SWATCH_PX) / 2)},${round(y + rowPx / 2)})`,
            d: shapePath(i, SWATCH_PX / 2),
            fill: look.group(i),
        }), ownText(text, x + way * gapPx, y + middleOf(sizePx, rowPx / sizePx), { sizePx, fill: look.muted, at, dir }));
    });
    return { nodes, heightPx: labels.length === 0 ? 0 : (row + 1) * rowPx };
}
/** Events that have no place on the axis are named under it. */
function undatedLines({ chronicle, words, messages }, style, widthPx) {
    if (chronicle.undated.length === 0)
        return NOTHING;
    const { type: { emPx, linePx }, look, } = style;
    const line = linePx / emPx;
    const rows = layoutList(chronicle, words).filter((row) => row.isUndated);
    const rest = rows.length - MOST_UNDATED;
    return below(0.5 * emPx, stacked(lines(messages.undatedEvents, { sizePx: smallPx(emPx), line, fill: look.muted }, style, widthPx), ...rows
        .slice(0, MOST_UNDATED)
        .map(({ title, date }) => lines(`${title} · ${date}`, { sizePx: emPx, line, fill: look.ink }, style, widthPx)), rest > 0
        ? lines(plural(messages.moreEvents, rest, words), { sizePx: smallPx(emPx), line, fill: look.muted }, style, widthPx)
        : NOTHING));
}
/**
 * The story's own source, and no source of one event, at the start, the as-of date at the end; under each other where
 * one line has no room for both.
 */
function footer({ document, words, messages }, style, widthPx) {
    const { type: { emPx, linePx }, look, measure, dir, } = style;
    const source = document.source ? fill(messages.source, { name: document.source.name }) : '';
    const updated = document.asOf === undefined ? '' : fill(messages.updated, { date: formatDate(parseEdtf(document.asOf), words) });
    const sizePx = smallPx(emPx);
    const text = { sizePx, line: linePx / emPx, fill: look.muted, mostLines: 2 };
    const [first, second] = [lines(source, text, style, widthPx), lines(updated, text, style, widthPx)];
    const both = measure.widthOf(source, sizePx) + measure.widthOf(updated, sizePx) + 2 * emPx;
    if (source === '' || updated === '' || both > widthPx)
        return below(0.9 * emPx, stacked(first, second));
    const end = dir === 'rtl' ? { x: 0, at: 'left' } : { x: widthPx, at: 'right' };
    return below(0.9 * emPx, {
        nodes: [
            ...first.nodes,
            svgText(updated, end.x, middleOf(sizePx, text.line), { sizePx, fill: look.muted, at: end.at, dir }),
        ],
        heightPx: first.heightPx,
    });
}
/** What the picture is called, and what it shows, for those who do not see it. */
function describe({ document, chronicle, words, messages }) {
    const rows = layoutList(chronicle, words);
    const events = rows.slice(0, MOST_DESCRIBED).map(({ title, date }) => `${date}: ${title}`);
    return {
        title: document.title ?? messages.timeline,
        summary: [oneLine(document.description), plural(messages.events, rows.length, words), ...events]
            .filter((part) => part !== '')
            .join('\n'),
    };
}

// A story to a picture: the first view of the chart with its title, its groups and its source, as an SVG that needs
// nothing else.
const PAD_PX = 24;
const CHART_EM = 32;
/** The Scene keeps this for the strip of the whole story, which a picture does without. */
const OVERVIEW_PX = 24;
const GAP_PX = 8;
/** In em of a card's title. */
const CARD_EM = { least: 9.4, most: 20 };
/** A narrow chart gives a card at most these parts of its width. */
const CARD_LEAST_PART = 0.45;
const CARD_MOST_PART = 0.4;
const LEAST_WIDTH_PX = 240;
const FAMILIES = "'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Hebrew', 'Segoe UI', 'Geeza Pro', Tahoma, sans-serif";
/** What the widget asks the page's font for. */
function metricsOf({ type: { emPx, tickPx, linePx, titlePx, dateLinePx, titleLinePx, spanLinePx }, measure }, widthPx, sample) {
    return {
        cardMinPx: Math.round(Math.min(CARD_EM.least * titlePx, widthPx * CARD_LEAST_PART)),
        cardMaxPx: Math.round(Math.max(CARD_EM.least * titlePx, Math.min(CARD_EM.most * titlePx, widthPx * CARD_MOST_PART))),
        gapPx: GAP_PX,
        cardHeightPx: Math.round(dateLinePx + 2 * titleLinePx),
        spanHeightPx: Math.round(spanLinePx) + 7,
        axisRowPx: Math.round((tickPx * linePx * 0.86) / emPx),
        tickMinPx: 80,
        charPx: measure.widthOf(sample, tickPx) / Math.max([...sample].length, 1),
        titlePx: (text) => measure.widthOf(text, titlePx, true) / FILL,
        titleLinePx: Math.ceil(titleLinePx),
    };
}
function sceneOf({ words, messages, timeDirection, ...story }, { scale, laneBy }, style, widthPx, heightPx) {
    if (story.chronicle.count === 0)
        return null;
    const chronicle = scale === 'even' ? evenOf(story.chronicle) : story.chronicle;
    const frame = {
        scale: chronicle.scale,
        centerMs: 0,
        msPerPx: 1,
        widthPx,
        heightPx,
        timeDirection,
        isWhole: true,
        words,
        metrics: metricsOf(style, widthPx, messages.timeline),
    };
    const view = firstView(chronicle, { ...frame, roomPx: roomFor(chronicle, frame) });
    return layoutScene(chronicle, lanesFor(chronicle, view, laneBy), view, { axis: chronicle.scale && layoutEvenAxis });
}
/** Where the last that is drawn ends. */
function bottomOf({ axis, spans }) {
    return Math.round(Math.max(axis.contextY, axis.secondary?.y ?? 0, ...spans.map((span) => span.y + span.heightPx)) + 12);
}
/** The first view as an SVG document with real text. */
const renderSVG = (document, options = {}) => toXml(pictureOf(readStory(document, options), options));
/** The picture; `shownWidth` where it is shown in another width than it is drawn for. */
function pictureOf(story, options, shownWidth) {
    const { theme = 'light', fontSize = 16, measure = estimate } = options;
    expectOptions({ ...options, theme });
    const width = Math.max(LEAST_WIDTH_PX, options.width ?? 1280);
    const least = options.height;
    const style = {
        look: lookOf(theme, story.document.groups.map((one) => one.color)),
        type: typeOf(fontSize, story.words.locale),
        measure,
        dir: story.dir,
    };
    const chartWidth = Math.round(width - 2 * PAD_PX);
    const [above, below] = [
        header(story, style, chartWidth, !hasTracks(story.chronicle, options.laneBy)),
        [undatedLines(story, style, chartWidth), footer(story, style, chartWidth)],
    ];
    const around = 2 * PAD_PX + [above, ...below].reduce((sum, block) => sum + block.heightPx, 0);
    const scene = sceneOf(story, options, style, chartWidth, Math.max(least === undefined ? CHART_EM * fontSize : least - around + OVERVIEW_PX, 0));
    const chartHeight = scene ? bottomOf(scene) : 0;
    const height = Math.ceil(Math.max(least ?? 0, around + chartHeight));
    // Height that nobody needs stands around the chart; the source stays at the foot.
    const chartTop = PAD_PX + above.heightPx + Math.floor((height - around - chartHeight) / 2);
    const at = (y, nodes) => nodes.length > 0 && element('g', { transform: `translate(${PAD_PX},${Math.round(y)})` }, nodes);
    const footTop = height - PAD_PX - below.reduce((sum, block) => sum + block.heightPx, 0);
    const { title, summary } = describe(story);
    return element('svg', {
        xmlns: 'http://www.w3.org/2000/svg',
        width: shownWidth ?? width,
        height: shownWidth === undefined ? height : undefined,
        viewBox: `0 0 ${width} ${height}`,
        role: 'img',
        lang: story.words.locale,
        direction: story.dir,
        'font-family': options.fontFamily ?? familiesOf(measure),
        fill: 'none',
    }, element('title', {}, title), summary !== '' && element('desc', {}, summary), element('rect', { width, height, fill: style.look.paper }), at(PAD_PX, above.nodes), scene && at(chartTop, [sceneMarks(scene, style), sceneWords(scene, style)]), at(footTop, below[0]?.nodes ?? []), at(footTop + (below[0]?.heightPx ?? 0), below[1]?.nodes ?? []));
}
function expectOptions(options) {
    for (const name of ['width', 'height', 'fontSize'])
        expectOption(name, PX, options[name]);
    expectOption('theme', THEME, options.theme);
    expectOption('scale', AXIS_SCALE, options.scale);
    expectOption('laneBy', LANE_BY, options.laneBy);
}
/** The measured font first. */
const familiesOf = ({ family }) => [...(family === undefined ? [] : [`'${family.replaceAll("'", '')}'`]), FAMILIES].join(', ');

// A story to a whole page, for a strict policy: no inline script, no inline style unless asked for; what is in it runs
// nothing.
function addressOf(name, url) {
    if (url !== undefined && (mediaUrl(url) === null || url.startsWith('data:')))
        throw new TypeError(`${name}: expected a relative, http or https address, found '${url}'.`);
    return url;
}
/** A complete HTML page of the timeline. */
function renderPage(document, options = {}) {
    const own = { ...options, headingLevel: options.headingLevel ?? 1 };
    const story = readStory(document, own);
    const { title, description } = story.document;
    const { picture = false, jsonLD = true, style } = options;
    if (style?.includes('</'))
        throw new TypeError("style: expected CSS without '</'.");
    const [script, stylesheet] = [addressOf('script', options.script), addressOf('stylesheet', options.stylesheet)];
    const about = plainText(parseRuns(description ?? ''));
    const meta = (name, content) => element('meta', { name, content });
    return `<!DOCTYPE html>\n${toHtml(element('html', { lang: story.words.locale, dir: story.dir }, element('head', {}, element('meta', { charset: 'utf-8' }), meta('viewport', 'width=device-width, initial-scale=1'), meta('color-scheme', 'light dark'), element('title', {}, title ?? story.messages.timeline), about !== '' && meta('description', about.replace(/\s+/g, ' ')), stylesheet !== undefined && element('link', { rel: 'stylesheet', href: stylesheet }), style !== undefined && element('style', {}, style), script !== undefined && element('script', { type: 'module', src: script }), 
    // Its problems have been told above.
    jsonLD &&
        element('script', { type: 'application/ld+json' }, renderJSONLD(document, { ...own, onProblem: undefined }))), element('body', {}, element('main', {}, title === undefined && element('h1', {}, story.messages.timeline), picture !== false && pictureOf(story, picture === true ? {} : picture, '100%'), storyElement(story, own)))))}`;
}

export { ADDRESS as A, BYTES as B, CHOICES as C, DAY as D, LEVEL as L, PX as P, SECONDS as S, THEME as T, WORD_CHECKS as W, SHOWN_CHECKS as a, SCALE as b, renderJSONLD as c, renderSVG as d, renderHTML as e, renderPage as f, LANGUAGE as g, registerLanguages as h, measureWith as m, oneOf as o, readStory as r, shownAttributes as s, toJSONLD as t, wrongIn as w };
//# sourceMappingURL=static.js.map
