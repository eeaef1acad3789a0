import { n as nearestNamed, a as nearest, b as nearestLang, c as nearestZone, C as CALLED } from './layout-scene.js';
export { t as tellProblems } from './layout-scene.js';

// What the console says of what a page asked for and cannot be used, with what was probably meant; and the words for
// what is wrong with a story. A file on use.
/** How our attributes are called by mistake, beyond their spelling. */
const ATTRIBUTE_ALIASES = {
    src: 'data url href',
    from: 'view',
    to: 'end',
    'time-direction': 'timedir',
    lang: 'language locale',
    dir: 'direction',
    'time-zone': 'zone tz',
    numerals: 'digits',
    'month-names': 'months',
};
const DATE = 'an EDTF date such as 2021-03-11';
const IDS = 'ids with spaces between them';
/** By attribute: what is expected where it is none of some values. */
const EXPECTED = {
    lang: 'a language tag such as ar-IQ',
    'time-zone': 'an IANA name such as Asia/Baghdad',
    'as-of': `${DATE}, or now`,
    from: DATE,
    to: DATE,
    groups: IDS,
    entities: IDS,
    'max-bytes': 'a number of bytes such as 1048576',
    play: 'seconds an event, such as 8',
    events: 'how many events are coming, such as 24',
    'heading-level': '1 to 5',
};
/** What ids are of, by attribute. */
const KINDS = { groups: 'group', entities: 'entity' };
const propertyOf = (attribute) => attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
function meantBy(name, text, values) {
    if (name === 'lang')
        return nearestLang(text);
    if (name === 'time-zone')
        return nearestZone(text);
    return nearest(text.slice(0, 80), values, CALLED[propertyOf(name === 'layouts' ? 'layout' : name)]);
}
/** By what is wrong: the sentence that tells it; nothing where nothing is to be told. */
const SENTENCES = {
    unknown(name, known) {
        const meant = nearest(name, known, ATTRIBUTE_ALIASES);
        return meant && `the attribute "${name}" is not known. Did you mean "${meant}"?`;
    },
    /** `isText`: the page wrote a text, and no other value. */
    wrong(name, text, isText, values = []) {
        const names = values.filter((one) => typeof one === 'string');
        const meant = isText ? meantBy(name, text, names) : null;
        return `${name}="${text.slice(0, 80)}" is not known. Expected ${EXPECTED[name] ?? names.join(', ')}.${meant === null ? '' : ` Did you mean "${meant}"?`}`;
    },
    columns: () => 'append() takes events to a list of events: set columns anew.',
    noEvents: (text) => `append("${text.slice(0, 80)}") adds a text, as in every element. For events give an array of them, or one.`,
    noSource: () => 'src="" is empty: nothing is fetched.',
    /** `named`: what there is. */
    noSuch(name, id, named) {
        const meant = nearestNamed(id, named);
        return `${name}="${id.slice(0, 80)}" is no ${KINDS[name] ?? 'event'} of the story.${meant === null ? '' : ` Did you mean "${meant}"?`}`;
    },
    noStretch: (from, to) => `from="${from ?? ''}" to="${to ?? ''}" is no stretch of time. Expected from before to.`,
    noView: (from, to) => `view = { from: "${String(from)}", to: "${String(to)}" } is no stretch of time. Expected two EDTF dates, from before to.`,
    noWidth: () => 'the element has no width where it stands. Give it, or what it stands in, one: `inline-size: 100%`, for example.',
};

export { SENTENCES };
//# sourceMappingURL=mistakes.js.map
