// On the page around the frames: gives each the height that it asks for, tells those that ask whether the page is light
// or dark, passes on what the reader does in them as events of the <iframe>, and does what a frame may not: copy,
// share, write the address. A script of its own, without a line of the widget.

import { fragmentOf, idIn, withFragment } from '../data/fragment.js';
import { setHeight } from './held-frame.js';
import { readMessage, writeMessage, type Message, type Theme } from './message.js';

/** Marks a message as done, so that two copies of this script on a page do not answer it twice. */
const DONE = Symbol.for('khatt-timeline.host');
/** How the page of the widget is called; a frame that has it by another name is marked with `data-khatt`. */
const PAGE = 'khatt-timeline.embed.html';

/**
 * Addresses in the folders whose frames the page trusts: those that it takes this script from, and those that a script
 * of it names in `data-khatt`.
 */
const bases = (): string[] =>
  [...document.scripts].flatMap(({ src, dataset }) => [
    ...(/\/khatt-timeline\.host\b/.test(src) ? [src] : []),
    ...(dataset['khatt']?.split(/\s+/) ?? []),
  ]);

/**
 * Whether the page put the frame there for a timeline: it lies on the page's own host or in one of those folders, or is
 * marked. Any other frame may say what it likes.
 */
function isOurs(frame: HTMLIFrameElement): boolean {
  if (frame.dataset['khatt'] !== undefined) return true;
  if (!URL.canParse(frame.src)) return false;
  const { origin, pathname } = new URL(frame.src);
  if (origin === location.origin) return pathname.endsWith(`/${PAGE}`);
  return bases().some((base) => URL.canParse(PAGE, base) && new URL(PAGE, base).href === origin + pathname);
}

/** What the first document of each frame calls itself. */
const keys = new WeakMap<object, string | undefined>();

/**
 * Whether it is still that document who speaks, or one of the same site: frames go on to others, and a sandboxed one
 * has no origin to tell by.
 */
function isSame(frame: HTMLIFrameElement, { source, origin }: MessageEvent, key: string | undefined): boolean {
  if (!source) return false;
  if (!keys.has(source)) {
    // One that has gone on before its first word; the server of a marked one may have led it on.
    if (frame.dataset['khatt'] === undefined && origin !== 'null' && origin !== new URL(frame.src).origin) return false;
    keys.set(source, key);
  }
  return keys.get(source) === key || (URL.canParse(frame.src) && origin === new URL(frame.src).origin);
}

/** Whether the words around the frame are light, and so its page dark, however the page came to that. */
function themeAround({ parentElement }: Element): Theme {
  const [r = 0, g = 0, b = 0] =
    /^rgba?\((\d+), (\d+), (\d+)/
      .exec(parentElement ? getComputedStyle(parentElement).color : '')
      ?.slice(1)
      .map(Number) ?? [];
  return 0.3 * r + 0.59 * g + 0.11 * b > 140 ? 'dark' : 'light';
}

/** The colour behind the frame; undefined where it is not a plain one: the frame's words then have no halo in it. */
function groundAround(frame: Element): string | undefined {
  for (let node = frame.parentElement; node; node = node.parentElement) {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(node);
    if (backgroundColor.startsWith('rgb(') && backgroundImage === 'none') return backgroundColor;
    if (backgroundImage !== 'none' || opacity !== '1' || backgroundColor !== 'rgba(0, 0, 0, 0)') return undefined;
  }
  return 'Canvas';
}

/** Frames that follow the page, and what they were told last. */
const followers = new Map<HTMLIFrameElement, string>();
function tellThemes(): void {
  for (const [frame, told] of followers) {
    if (!frame.isConnected) followers.delete(frame);
    const [theme, ground] = [themeAround(frame), groundAround(frame)];
    const news = `${theme} ${ground}`;
    if (news === told || !frame.isConnected) continue;
    followers.set(frame, news);
    // Where the two differ, browsers paint a ground under the frame.
    frame.style.colorScheme = theme;
    frame.contentWindow?.postMessage(writeMessage({ type: 'theme', theme, ground }), '*');
  }
}

const send = (frame: HTMLIFrameElement, message: Message): void =>
  frame.contentWindow?.postMessage(writeMessage(message), '*');

/** Frames whose open event the page's address follows (`data-sync-hash`), and what of each it was told last. */
const synced = new Map<HTMLIFrameElement, string | null>();
/** The address is another than the one that the page came with. */
let isCalled = false;
const readAddress = (press?: Event): void => {
  isCalled ||= press !== undefined;
  const id = idIn(location.hash);
  for (const [frame, open] of synced)
    if (id !== null ? id !== open : location.hash === '' && open !== null)
      send(frame, { type: 'select', id, by: 'hash' });
};

/** Tells a frame where it stands, and what the address names. */
function tellPage(frame: HTMLIFrameElement): void {
  const hasFragment = frame.dataset['syncHash'] !== undefined;
  send(frame, { type: 'page', href: withFragment(location.href, ''), hasFragment });
  if (!hasFragment) return;
  if (synced.size === 0) for (const name of ['popstate', 'hashchange']) addEventListener(name, readAddress);
  synced.set(frame, null);
  readAddress();
}

/** Writes what a frame has opened into the address; what another has written there stays when it closes its own. */
function writeAddress(frame: HTMLIFrameElement, id: string | null, by: string | undefined): void {
  const before = synced.get(frame);
  if (before === undefined) return;
  synced.set(frame, id);
  const named = idIn(location.hash);
  // Who has scrolled on while the frame came reads something else.
  if (by === 'hash')
    return id === null || (scrollY > 0 && !isCalled)
      ? undefined
      : frame.scrollIntoView({ block: frame.offsetHeight > innerHeight ? 'start' : 'nearest' });
  if (id === null ? named !== before : named === id) return;
  const isEntry = id !== null && by !== 'play' && frame.dataset['syncHash'] === 'push';
  history[isEntry ? 'pushState' : 'replaceState'](
    history.state,
    '',
    withFragment(location.href, id === null ? '' : fragmentOf(id)),
  );
}

/** Whether it was done. The reader has pressed a button in the frame: browsers ask for that. */
const attempt = (act: () => Promise<unknown>): Promise<boolean> =>
  Promise.resolve()
    .then(act)
    .then(
      () => true,
      (error: unknown) => (error as Error).name === 'AbortError',
    );

function help(frame: HTMLIFrameElement, message: Message): void {
  if (message.type === 'page') tellPage(frame);
  else if (message.type === 'event')
    frame.dispatchEvent(new CustomEvent(message.name, { bubbles: true, detail: message.detail }));
  else if (message.type === 'copy')
    void attempt(() => navigator.clipboard.writeText(message.text ?? '')).then((isDone) =>
      send(frame, { type: 'copy', isDone }),
    );
  else if (message.type === 'share') {
    const url = withFragment(
      location.href,
      frame.dataset['syncHash'] === undefined ? '' : fragmentOf(message.id ?? ''),
    );
    void attempt(() => navigator.share({ title: message.title ?? '', url })).then((isDone) =>
      send(frame, { type: 'share', isDone }),
    );
  }
}

let isWatching = false;
/**
 * The page's own switch sets a class, an attribute or a style sheet somewhere above the frame; colours may take a
 * while.
 */
function follow(frame: HTMLIFrameElement): void {
  followers.set(frame, '');
  tellThemes();
  if (isWatching) return;
  isWatching = true;
  const soon = (): number => requestAnimationFrame(tellThemes);
  new MutationObserver((records) => {
    if (records.some(({ target }) => [...followers.keys()].some((one) => one !== target && target.contains(one))))
      soon();
  }).observe(document, { subtree: true, attributes: true });
  new MutationObserver(soon).observe(document.head, { childList: true, subtree: true, attributes: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon);
  addEventListener('transitionend', soon);
}

addEventListener('message', (event: MessageEvent<unknown>) => {
  const message = readMessage(event.data);
  const frame =
    message &&
    [...document.querySelectorAll('iframe')].find(
      ({ contentWindow }) => contentWindow && contentWindow === event.source,
    );
  if (!frame || DONE in event || !isOurs(frame) || !isSame(frame, event, message.key)) return;
  Object.defineProperty(event, DONE, { value: true });
  if (message.type === 'select') {
    writeAddress(frame, message.id, message.by);
    frame.dispatchEvent(
      new CustomEvent('khatt-select', {
        bubbles: true,
        detail: { id: message.id, by: message.by, step: message.step },
      }),
    );
  } else if (message.type === 'theme') follow(frame);
  else if (message.type !== 'height') help(frame, message);
  else if (message.height) setHeight(frame, message.height);
});

// The page itself gave the frame another document.
new MutationObserver((records) => {
  for (const { target } of records)
    target instanceof HTMLIFrameElement && target.contentWindow && keys.delete(target.contentWindow);
}).observe(document, { subtree: true, attributeFilter: ['src', 'srcdoc'] });

// Frames that were there first have told their height to nobody.
for (const frame of document.querySelectorAll('iframe')) send(frame, { type: 'height' });
