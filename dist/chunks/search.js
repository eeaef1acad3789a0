import { f as foldLetters, i as isLetter } from './letters.js';

// Finds a query in a text, in any spelling, and says where: ranges of whole words, so that a highlight never cuts one.
/** Fewer letters than this are never what is left of a word without its article. */
const SHORTEST_STEM = 3;
/** Letters of which there are two spellings. */
const HAMZA = /[ؤئء]/;
/** The words of a text with their places. */
function wordsOf(text) {
    const bare = HAMZA.test(text.normalize('NFKC'))
        ? new Map(split(text, false)
            .reverse()
            .map((word) => [word.start, word.text]))
        : null;
    return split(text, true).map(({ start, end, text: carried }) => {
        const forms = bare ? [...new Set([carried, bare.get(start) ?? carried])] : [carried];
        return { start, end, forms, stems: forms.flatMap(stemsOf) };
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
const stemsOf = (form) => [
    form,
    ...ATTACHED.map((pattern) => form.replace(pattern, '')).filter((stem) => stem.length >= SHORTEST_STEM),
];
/** Who asks for 'الناتو' wants 'ناتو': the article counts for nothing in a query either. */
const askedFor = (form) => [form, form.replace(/^ال/, '')].filter((one) => one === form || one.length >= SHORTEST_STEM);
const matches = (word, query) => query.forms.flatMap(askedFor).some((one) => word.stems.some((stem) => stem.startsWith(one)));
/**
 * The words of `text` that begin with a word of `query`, in order; none unless every word of the query is found.
 * Spellings are folded; the article and an attached و ف ب ل ك may be there or not. A name may be written in one or two
 * words ('عبد الله', 'عبدالله').
 */
const findText = (text, query) => findingOf(wordsOf(query))(wordsOf(text));
/** The same for the words of many texts. Each word is asked once for each length that something asked for has. */
function findingOf(asked) {
    const forms = asked.map((one) => one.forms.flatMap(askedFor));
    const wanted = new Set(forms.flat());
    const lengths = [...new Set([...wanted].map(({ length }) => length))].sort((a, b) => a - b);
    const joined = joiningOf(asked);
    return (words) => {
        const found = new Set();
        const hits = words.filter((word) => {
            let isHit = false;
            for (const stem of word.stems) {
                for (const length of lengths) {
                    if (length > stem.length)
                        break;
                    const beginning = stem.slice(0, length);
                    if (!wanted.has(beginning))
                        continue;
                    found.add(beginning);
                    isHit = true;
                }
            }
            return isHit;
        });
        return merged(forms.every((some) => some.some((form) => found.has(form))) ? hits : joined(words));
    };
}
/** Ranges in order, none of which overlaps another: a letter that folds to several, such as '½', is of two words. */
function merged(ranges) {
    const apart = [];
    for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
        const last = apart.at(-1);
        if (last && start < last.end)
            last.end = Math.max(last.end, end);
        else
            apart.push({ start, end });
    }
    return apart;
}
/** Two words written as one, in the text or in the query. */
function joiningOf(asked) {
    const formOf = ({ forms }, at) => forms[at] ?? forms[0] ?? '';
    const query = { forms: [0, 1].map((at) => asked.map((word) => formOf(word, at)).join('')) };
    if (asked.length > 1)
        return (words) => words.filter((word) => matches(word, query));
    return (words) => words.slice(1).flatMap((word, i) => {
        const first = words[i] ?? word;
        return [0, 1].some((at) => query.forms.includes(formOf(first, at) + formOf(word, at)))
            ? { start: first.start, end: word.end }
            : [];
    });
}

export { HAMZA as H, findingOf as a, askedFor as b, findText as f, merged as m, stemsOf as s, wordsOf as w };
//# sourceMappingURL=search.js.map
