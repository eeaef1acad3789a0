// Letters as a reader takes them to be the same: what reading dates and searching have in common.
// The classes are those of Arabic search folding, with the Persian, Urdu and Kurdish shapes of the same letters.
const SAME = {
    أ: 'ا',
    إ: 'ا',
    آ: 'ا',
    ٱ: 'ا',
    ى: 'ي',
    ی: 'ي',
    ې: 'ي',
    ک: 'ك',
    ڪ: 'ك',
    ة: 'ه',
    ۀ: 'ه',
    ہ: 'ه',
    ھ: 'ه',
    ە: 'ه',
    ۃ: 'ه',
};
/** The two ways in which people write a hamza: on its carrier, or not at all. */
const CARRIER = { ؤ: 'و', ئ: 'ي', ء: '' };
/** Zero of each block of decimal digits that we meet: Arabic-Indic and its eastern form. */
const ZEROS = [0x660, 0x6f0];
/** One letter with its marks. */
const CLUSTERS = /\P{M}\p{M}*|\p{M}+/gsu;
/** No letter of such a text has a mark of its own, or is two units long. */
const ALONE = /^[\u0000-\u02FF\u0600-\u060F\u061B-\u064A\u0660-\u066F\u0671-\u06D5\u2000-\u20CF]*$/;
const NOTHING = /[\p{M}\u0640\p{Cf}]/gu;
function foldChar(char, keepsHamza) {
    const carrier = CARRIER[char];
    if (carrier !== undefined)
        return keepsHamza ? carrier : '';
    const code = char.codePointAt(0) ?? 0;
    for (const zero of ZEROS)
        if (code >= zero && code < zero + 10)
            return String(code - zero);
    return SAME[char] ?? char;
}
const isLetter = (char) => /[\p{L}\p{N}]/u.test(char);
const foldCluster = (cluster, keepsHamza) => [...cluster.normalize('NFKC').toLowerCase().replace(NOTHING, '')].flatMap((char) => [...foldChar(char, keepsHamza)]);
/**
 * What single letters fold to, with the carrier of a hamza and without: a text asks for the same ones again and again.
 */
const single = [new Map(), new Map()];
function foldedOf(cluster, keepsHamza) {
    if (cluster.length > 1)
        return foldCluster(cluster, keepsHamza);
    const known = single[keepsHamza ? 0 : 1];
    let chars = known.get(cluster);
    if (!chars)
        known.set(cluster, (chars = foldCluster(cluster, keepsHamza)));
    return chars;
}
/**
 * The text letter by letter: NFKC, one shape for letters that are written in several, ASCII digits, lower case. Total.
 */
function foldLetters(text, keepsHamza = true) {
    const folded = [];
    let from = null;
    let index = 0;
    for (const cluster of ALONE.test(text) ? text : (text.match(CLUSTERS) ?? [])) {
        const end = index + cluster.length;
        const chars = foldedOf(cluster, keepsHamza);
        const last = chars.length > 0 ? undefined : folded.at(-1);
        if (last && isLetter(last.char))
            last.end = end;
        else if (chars.length === 0)
            from ??= index;
        for (const char of chars)
            folded.push({ char, start: from ?? index, end });
        if (chars.length > 0)
            from = null;
        index = end;
    }
    return folded;
}
/** Most words are of letters that stand for themselves: they need no look at what else Unicode knows. */
const PLAIN = /^[\u0621-\u063A\u0641-\u064A\u0660-\u0669A-Za-z0-9]+$/;
/** Words in one spelling: letters and numbers, anything else as one space. */
function foldText(text, keepsHamza = true) {
    if (PLAIN.test(text)) {
        let plain = '';
        for (const char of text.toLowerCase())
            plain += foldChar(char, keepsHamza);
        return plain;
    }
    let folded = '';
    for (const { char } of foldLetters(text, keepsHamza))
        folded += isLetter(char) ? char : ' ';
    return folded.replace(/ +/g, ' ').trim();
}

export { foldText as a, foldLetters as f, isLetter as i };
//# sourceMappingURL=letters.js.map
