import { f as foldLetters, i as isLetter } from './letters.js';

// Finds a query in a text, in any spelling, and says where: ranges of whole words, so that a highlight never cuts one.
/** Fewer letters than this are never what is left of a word without its article. */
const SHORTEST_STEM = 3;
/** The words of a text with their places. */
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
const findText = (text, query) => findWords(wordsOf(text), wordsOf(query));
/** The same of words that are known already. */
function findWords(words, asked) {
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

export { askedFor as a, findText as b, findWords as f, stemsOf as s, wordsOf as w };
//# sourceMappingURL=search.js.map
