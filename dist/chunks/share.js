import { nothing, html } from 'lit';
import { c as written, w as withFragment, f as fragmentOf, e as drawn } from './timeline.js';
import { s as plainText, u as parseRuns } from './layout-scene.js';
import 'lit/directive.js';
import 'lit/directives/keyed.js';
import './load.js';
import './scene-list.js';
import 'lit/directive-helpers.js';

// An event as plain text, for a messenger: lines whose direction and whose names survive wherever they are pasted.
/**
 * Letters without a shape, each of one direction: messengers keep them, and take the direction of a line from its
 * first.
 */
const MARKS = { rtl: '\u200F', ltr: '\u200E' };
/** The first letter is one that is written from right to left. */
const RTL = /^\P{L}*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10D00}-\u{10D3F}\u{1E900}-\u{1EFFF}]/u;
const dirOf = (text) => (RTL.test(text) ? 'rtl' : 'ltr');
/**
 * A part at a time with a line each, a blank line between parts; addresses stand alone, without marks, so that they
 * stay links.
 */
function shareText({ dateLabel, title, text, quote, source, langs }, document, { date, messages, dir, link = document.href }) {
    const mark = MARKS[dir];
    const said = source ?? document.source;
    const line = (written, lang) => lines(written, lang === undefined ? dir : dirOf(written));
    const parts = [
        [line(date, dateLabel === undefined ? undefined : langs?.['dateLabel']), line(title, langs?.['title'])],
        [text === undefined ? '' : line(plainText(parseRuns(text)), langs?.['text'])],
        quote
            ? [line(`«${quote.text}»`, quote.langs?.['text']), lines(speakerOf(quote, document, messages, mark), dir)]
            : [],
        said
            ? [
                said.name === said.url
                    ? ''
                    : lines(messages.source.replace('{name}', () => mark + said.name + mark), dir),
                said.url ?? '',
            ]
            : [],
        [link ?? ''],
    ];
    return parts
        .map((part) => part.filter((one) => one !== '').join('\n'))
        .filter((part) => part !== '')
        .join('\n\n');
}
/** A mark before each line says its direction, and one behind it keeps its last full stop on its side. */
const lines = (text, dir) => text
    .split('\n')
    .map((one) => (one.trim() === '' ? '' : MARKS[dir] + one.trim() + MARKS[dir]))
    .join('\n');
/** '— name, role (paraphrased)'; the marks around the name keep what follows it on the line's own side. */
function speakerOf({ by, role, paraphrase }, { entities }, messages, mark) {
    const name = entities.find((one) => one.id === by)?.name ?? by;
    const who = [name, role]
        .filter((one) => one !== undefined && one !== '')
        .map((one) => `${one}${mark}`)
        .join(messages.comma);
    const how = paraphrase ? messages.paraphrase : '';
    return who === '' ? how : `— ${[who, how].filter((one) => one !== '').join(' ')}`;
}

// The last row of an open event: its link, the system's own way to send it, its text. A file on use: words and dates
// come to it ready. In a frame the page around it has the address, and does what a frame may not.
const PATHS = {
    link: 'M9 17H7A5 5 0 0 1 7 7h2M15 7h2a5 5 0 0 1 0 10h-2M8 12h8',
    share: 'M12 15V3M7.5 7.5 12 3l4.5 4.5M5 12v8h14v-8',
    text: 'M9 3h11v13H9zM5 8v13h11',
    done: 'M4 12.5l5.5 5.5L20 7',
};
/** What is said twice is heard twice only where nothing was said for so long. */
const PAUSE_MS = 100;
/** Not in a frame, whose address is none that a reader would open, nor in what has no address on the web. */
const isPage = window === top && /^https?:$/.test(location.protocol);
const around = () => Reflect.get(globalThis, Symbol.for('khatt-timeline.around'));
function renderShare(sharing) {
    const { event: { id, title }, outcome, words, tell, } = sharing;
    const link = linkOf(sharing);
    const button = (way, name, act) => {
        const isDone = outcome?.way === way && outcome.isDone;
        const press = (event) => {
            event.stopPropagation();
            // At once: browsers ask for a press.
            const done = act();
            tell(null);
            void Promise.all([done, new Promise((resolve) => setTimeout(resolve, PAUSE_MS))]).then(([is]) => is !== null && tell({ id, way, isDone: is }));
        };
        return html `<button type="button" part="button" data-control="copy-${way}" @click=${press}>${drawn(PATHS[isDone ? 'done' : way])}<span>${written(name)}</span></button>`;
    };
    return html `
    ${link === undefined ? nothing : button('link', words.copyLink, () => copy(link))}
    ${link === undefined || !('share' in navigator) ? nothing : button('share', words.share, () => share(title, link, id))}
    ${button('text', words.copyText, () => copy(textOf(sharing, link)))}
    ${outcome && !outcome.isDone ? html `<span aria-hidden="true">${written(words.notCopied)}</span>` : nothing}`;
}
/**
 * Where a reader finds the event: on this page, or on the one around this frame, where that follows the open event;
 * else where the story is.
 */
function linkOf({ event: { id }, document, hasFragment }) {
    const page = around() ?? (hasFragment && isPage ? { href: location.href, hasFragment } : null);
    if (!page)
        return document.href;
    return withFragment(page.href, page.hasFragment ? fragmentOf(id) : '');
}
const textOf = ({ event, document, ...options }, link) => shareText(event, document, { ...options, link });
async function copy(text) {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    }
    catch {
        // Not allowed in this frame, or not at all on a page without https.
        return (await around()?.copy(text)) || copyByHand(text);
    }
}
/** The old way: the browser asks what is to be copied, and is told. */
function copyByHand(text) {
    let isAsked = false;
    const answer = (event) => {
        event.clipboardData?.setData('text/plain', text);
        event.preventDefault();
        isAsked = true;
    };
    addEventListener('copy', answer, { capture: true });
    try {
        return globalThis.document.execCommand('copy') && isAsked;
    }
    finally {
        removeEventListener('copy', answer, { capture: true });
    }
}
/** Null where there is nothing to say: the system has spoken for itself, or the reader has thought better of it. */
async function share(title, url, id) {
    try {
        await navigator.share({ title, url });
        return null;
    }
    catch (error) {
        if (error.name === 'AbortError' || (await around()?.share(title, id)))
            return null;
        return copy(url);
    }
}

export { renderShare };
//# sourceMappingURL=share.js.map
