import { L as LIST } from './timeline.js';
import 'lit';
import './layout-scene.js';
import 'lit/directive.js';
import 'lit/directives/keyed.js';
import './load.js';
import './scene-list.js';
import 'lit/directive-helpers.js';

// Puts the widget into a <figure data-khatt>, around the list that it is made of: for systems that strip elements they
// do not know. Loaded on use, with what reads the list. docs/list.md has the form.
/**
 * `attributes`: those of the widget that the figure may set. A figure that has a widget, or stands in one, stays as it
 * is.
 */
function takeFigure(figure, attributes) {
    if (figure.querySelector('khatt-timeline') || figure.closest('khatt-timeline'))
        return;
    const timeline = document.createElement('khatt-timeline');
    for (const name of attributes) {
        const value = figure.getAttribute(/^(lang|dir)$/.test(name) ? name : `data-${name}`);
        if (value !== null)
            timeline.setAttribute(name, value);
    }
    const caption = figure.querySelector(':scope > figcaption');
    // Where the page reserves a place for the figure (khatt-timeline.css), the widget takes that very place.
    if (Number.parseFloat(getComputedStyle(figure).minBlockSize) > 0)
        timeline.style.minBlockSize = `${heightWithout(caption, figure)}px`;
    const { activeElement: focused } = document;
    const selection = getSelection();
    const { anchorNode = null, anchorOffset = 0, focusNode = null, focusOffset = 0 } = selection ?? {};
    figure.prepend(timeline);
    for (const node of [...figure.childNodes])
        if (node !== timeline && node !== caption)
            move(timeline, node);
    if (focused instanceof HTMLElement && timeline.contains(focused))
        focused.focus({ preventScroll: true });
    if (anchorNode && focusNode && figure.contains(anchorNode))
        selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
}
/**
 * Moves a node to the end of `parent`, where the browser can without ending what goes on in it. Items of a list that
 * stand by themselves it cannot: Chromium counts them without an end where nothing shows them.
 */
function move(parent, node) {
    const isItem = node instanceof Element && getComputedStyle(node).display === 'list-item';
    if (parent.moveBefore && parent.isConnected && !isItem)
        parent.moveBefore(node, null);
    else
        parent.append(node);
}
function heightWithout(caption, { offsetHeight }) {
    return caption
        ? offsetHeight - caption.offsetHeight - Number.parseFloat(getComputedStyle(caption).marginTop)
        : offsetHeight;
}

// The story that stands on the page as a plain list, or as <khatt-event> elements, as a raw document for
// `readDocument`. Loaded on use. What may stand where is written down in docs/list.md.
/**
 * The breaks and indents of a page's source, which HTML collapses; spaces inside a line are the text's own, and come
 * back as they went.
 */
const SPACES = /[ \t\r]*[\t\r\n][ \t\r\n]*/g;
const MEDIA = 'img, video, audio, a[data-media]';
const HEADING = ':is(h1, h2, h3, h4, h5, h6):not([slot])';
/** The raw document; null where there is nothing to read. */
function readList(host) {
    const declared = [...host.querySelectorAll(':scope > khatt-event')];
    const list = host.querySelector(LIST);
    const events = declared.length > 0
        ? declared.map((one) => readDeclared(one, host))
        : list && [...list.querySelectorAll(':scope > li')].map((one) => readItem(one, host));
    return events && { ...readAround(list?.parentElement ?? host, host), ...fields(list ?? host, STORY), events };
}
const STORY = { 'data-as-of': 'asOf', 'data-href': 'href', 'data-layout': 'layout', 'data-start': 'start' };
const wordsOf = (node) => (node?.textContent ?? '').replace(SPACES, ' ').trim();
/**
 * A text with its language, where that of the element, or of one around it inside the list, is another than the
 * story's.
 */
function spoken(node, root, text = wordsOf(node)) {
    const own = node?.closest('[lang]');
    const lang = own && root.contains(own) && !own.matches('ol') && !own.querySelector('ol') && own !== root
        ? own.getAttribute('lang')
        : null;
    return text && lang && lang !== root.closest('[lang]')?.getAttribute('lang') ? { text, lang } : text;
}
/** Only what is there. */
const some = (raw) => Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined && value !== null && value !== ''));
/** The attributes of the table as fields. */
const fields = (node, table) => some(Object.fromEntries(Object.entries(table).map(([attribute, field]) => [field, node.getAttribute(attribute)])));
const DECLARED = {
    'event-id': 'id',
    date: 'date',
    'date-label': 'dateLabel',
    'date-note': 'dateNote',
    heading: 'title',
    group: 'group',
    importance: 'importance',
    href: 'href',
    thumbnail: 'thumbnail',
};
const ITEM = {
    'data-date': 'date',
    'data-id': 'id',
    'data-group': 'group',
    'data-importance': 'importance',
    'data-calendar': 'calendar',
    'data-original': 'original',
    'data-thumbnail': 'thumbnail',
};
const readDeclared = (node, root) => ({
    ...readContent(node, root),
    ...fields(node, DECLARED),
    ...(node.hasAttribute('heading') && { title: spoken(node, root, node.getAttribute('heading') ?? '') }),
});
const readItem = (item, root) => ({
    ...readContent(item, root),
    ...fields(item, ITEM),
    ...some({
        mentions: item.getAttribute('data-mentions')?.match(/\S+/g),
        within: item.hasAttribute('data-within') || null,
    }),
});
/** Title, description, lead picture, groups, entities and source beside the list. */
function readAround(node, root) {
    const described = [...node.querySelectorAll(':scope > p:not([slot], [data-entities], :has([data-source]))')];
    const title = node.querySelector(`:scope > ${HEADING}`);
    const named = (name, field, more) => [...node.querySelectorAll(`:scope > [data-${name}] > *`)].map((item) => ({
        [field]: spoken(item, root),
        ...fields(item, { 'data-id': 'id', ...more }),
    }));
    return some({
        title: spoken(title, root),
        description: spoken(described[0], root, paragraphs(described)),
        media: [...node.querySelectorAll(':scope > figure:not([slot])')].flatMap((figure) => [...figure.querySelectorAll(MEDIA)].map((medium) => readMedia(medium, node, root))),
        groups: named('groups', 'label', { 'data-color': 'color' }),
        entities: named('entities', 'name', { 'data-type': 'type' }),
        source: readSource(node.querySelector(':scope > [data-source], :scope > p > [data-source]'), root),
    });
}
function readContent(node, root) {
    const title = node.querySelector(HEADING) ?? node.querySelector('strong');
    const time = node.querySelector('time');
    const label = node.querySelector('[data-date-label]') ?? time;
    const quote = node.querySelector('blockquote');
    const apart = [title, label, ...node.querySelectorAll('[data-date-words], [data-date-note], [data-source]')];
    const taken = new Set(apart.map((one) => one?.closest('p')));
    const text = [...node.querySelectorAll('p')].filter((p) => !p.closest('blockquote, figcaption, [data-transcript]') && !taken.has(p));
    const note = node.querySelector('[data-date-note]');
    return some({
        title: spoken(title, root),
        href: title?.querySelector('a')?.getAttribute('href'),
        date: time?.getAttribute('datetime') ?? wordsOf(time),
        dateLabel: label?.hasAttribute('data-date-words') ? null : spoken(label, root),
        dateNote: spoken(note, root),
        text: spoken(text[0], root, paragraphs(text)),
        quote: quote && readQuote(quote, node, root),
        source: readSource(node.querySelector('[data-source]'), root),
        media: [...node.querySelectorAll(MEDIA)].map((medium) => readMedia(medium, node, root)),
    });
}
function readQuote(quote, item, root) {
    const by = item.querySelector('cite:not([data-source])');
    const role = item.querySelector('[data-role]');
    const name = wordsOf(by && without('[data-role]', by));
    // Who said it may stand in a paragraph of its own.
    const said = [...quote.querySelectorAll('p')].filter((p) => !p.querySelector('cite'));
    return some({
        text: spoken(said[0] ?? quote, root, said.length > 1 ? said.map(wordsOf).filter(Boolean).join('\n\n') : wordsOf(without('cite, [data-role]', quote))),
        paraphrase: quote.hasAttribute('data-paraphrase') || null,
        // The comma between the name and the role is of neither.
        by: spoken(by, root, role ? name.replace(/[\s,،]+$/, '') : name),
        role: spoken(role, root),
    });
}
const readSource = (node, root) => node && some({ name: spoken(node, root), url: node.getAttribute('href') });
function readMedia(node, item, root) {
    const figure = node.closest('figure');
    // The figure around the whole list has a caption of its own.
    const own = item.contains(figure) ? figure : null;
    const caption = own?.querySelector('figcaption');
    const transcript = [...(own?.querySelectorAll('[data-transcript] p') ?? [])];
    const alt = node.hasAttribute('data-media-words')
        ? null
        : (node.getAttribute('alt') ?? node.getAttribute('aria-label') ?? wordsOf(node));
    const raw = some({
        type: node.getAttribute('data-media') ?? (node.matches('img') ? 'image' : node.localName),
        src: node.getAttribute('src') ?? node.getAttribute('href') ?? node.querySelector('source')?.getAttribute('src'),
        alt: spoken(node, root, alt ?? ''),
        captions: node.querySelector('track')?.getAttribute('src') ?? node.getAttribute('data-captions'),
        transcript: spoken(transcript[0], root, paragraphs(transcript)),
        width: readPx(node, 'width'),
        height: readPx(node, 'height'),
        poster: node.getAttribute('poster') ?? node.getAttribute('data-poster'),
        caption: caption && spoken(caption, root, captionOf(without('small', caption))),
        credit: spoken(caption?.querySelector('small'), root),
    });
    // Without words for it, and with none: a picture that only adorns says so.
    return alt === '' && node.hasAttribute('alt') ? { ...raw, alt } : raw;
}
/** A size in px, the only one that is of the medium itself; `100%` and the like are of its place on the page. */
const readPx = (node, side) => (node.getAttribute(node.hasAttribute('data-media') ? `data-${side}` : side) ?? '').replace(/^\s*([\d.]+)\s*(?:px)?\s*$|^[^]*$/i, '$1') || null;
/** A copy of an element without some of its parts. */
function without(part, node) {
    const copy = node.cloneNode(true);
    if (copy instanceof Element)
        for (const one of copy.querySelectorAll(part))
            one.remove();
    return copy;
}
const MARKS = { STRONG: '**', B: '**', EM: '*', I: '*' };
/** The content of elements in the text's own subset of Markdown, a paragraph each. */
const paragraphs = (nodes) => nodes
    .map((node) => written(inline(node, [])))
    .filter(Boolean)
    .join('\n\n');
const captionOf = (node) => {
    const own = node instanceof Element ? [...node.querySelectorAll('p')] : [];
    return paragraphs(own.length > 0 ? own : [node]);
};
/** Where a lone star meets another it would count for two of one mark: a joiner that nobody sees stands between. */
const written = (pieces) => pieces
    .map((piece, i) => {
    const next = pieces[i + 1];
    return 'words' in piece
        ? piece.words
        : piece.mark + (piece.mark === '*' && next && 'mark' in next && next.mark.startsWith('*') ? '\u2060' : '');
})
    .join('')
    .trim();
/** `inside`: the marks around. */
function inline(node, inside) {
    return [...node.childNodes].flatMap((child) => {
        if (child.nodeType === Node.TEXT_NODE)
            return wordsIn((child.textContent ?? '').replace(SPACES, ' ').replace(/[\\*[\]]/g, '\\$&'));
        if (!(child instanceof Element))
            return [];
        const href = child.tagName === 'A' ? child.getAttribute('href') : null;
        const mark = href ? '[' : (MARKS[child.tagName] ?? '');
        if (mark === '' || inside.includes(mark))
            return inline(child, inside);
        return marked(mark, href ? `](${href.replace(/\)/g, '%29')})` : mark, inline(child, [...inside, mark]));
    });
}
const wordsIn = (words) => (words === '' ? [] : [{ words }]);
/** Marks stand at letters: white space at the ends of what is marked stands outside. */
function marked(mark, end, inner) {
    if (!inner.some((piece) => 'words' in piece && piece.words.trim() !== ''))
        return [...inner];
    const [first, last] = [inner[0], inner.at(-1)].map((piece) => (piece && 'words' in piece ? piece.words : ''));
    const before = first?.slice(0, first.length - first.trimStart().length) ?? '';
    const after = last?.slice(last.trimEnd().length) ?? '';
    const cut = inner.flatMap((piece, i) => 'mark' in piece
        ? piece
        : wordsIn(piece.words.slice(i === 0 ? before.length : 0, i === inner.length - 1 ? piece.words.length - after.length : undefined)));
    return [...wordsIn(before), { mark }, ...cut, { mark: end }, ...wordsIn(after)];
}

export { readList, takeFigure };
//# sourceMappingURL=read-list.js.map
