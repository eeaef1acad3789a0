// On the page around the frames: gives each the height that it asks for, tells those that ask whether the page is light or
// dark, and passes on what the reader opens in them as `khatt-select` on the <iframe>. A script of its own, without a line of
// the widget.

import { readMessage, writeMessage, type Theme } from './message.js';

/** Marks a message as done, so that two copies of this script on a page do not answer it twice. */
const DONE = Symbol.for('khatt-timeline.host');
/** How the page of the widget is called; a frame that has it by another name is marked with `data-khatt`. */
const PAGE = '/khatt-timeline.embed.html';

/** Whether the page put the frame there for a timeline: any other frame may say what it likes. */
function isOurs(frame: HTMLIFrameElement, origin: string): boolean {
  if (!URL.canParse(frame.src)) return frame.dataset.khatt !== undefined;
  const address = new URL(frame.src);
  const isPage = address.pathname.endsWith(PAGE) || frame.dataset.khatt !== undefined;
  // A frame that went on to another site is another's; a sandboxed one has no origin.
  return isPage && (frame.dataset.khatt !== undefined || origin === 'null' || origin === address.origin);
}

function setHeight(frame: HTMLIFrameElement, height: number): void {
  const isBorderBox = getComputedStyle(frame).boxSizing === 'border-box';
  frame.style.height = `${height + (isBorderBox ? frame.offsetHeight - frame.clientHeight : 0)}px`;
}

/** Whether the words around the frame are light, and so its page dark, however the page came to that. */
function themeAround({ parentElement }: Element): Theme {
  const [r = 0, g = 0, b = 0] = /^rgba?\((\d+), (\d+), (\d+)/.exec(parentElement ? getComputedStyle(parentElement).color : '')?.slice(1).map(Number) ?? [];
  return 0.3 * r + 0.59 * g + 0.11 * b > 140 ? 'dark' : 'light';
}

/** Frames that follow the page, and what they were told last. */
const followers = new Map<HTMLIFrameElement, Theme | null>();
function tellThemes(): void {
  for (const [frame, told] of followers) {
    if (!frame.isConnected) followers.delete(frame);
    const theme = themeAround(frame);
    if (theme === told || !frame.isConnected) continue;
    followers.set(frame, theme);
    // Where the two differ, browsers paint a ground under the frame.
    frame.style.colorScheme = theme;
    frame.contentWindow?.postMessage(writeMessage({ type: 'theme', theme }), '*');
  }
}

let isWatching = false;
/** The page's own switch sets a class, an attribute or a style sheet somewhere above the frame; colours may take a while. */
function follow(frame: HTMLIFrameElement): void {
  followers.set(frame, null);
  tellThemes();
  if (isWatching) return;
  isWatching = true;
  const soon = (): number => requestAnimationFrame(tellThemes);
  new MutationObserver((records) => {
    if (records.some(({ target }) => [...followers.keys()].some((one) => one !== target && target.contains(one)))) soon();
  }).observe(document, { subtree: true, attributes: true });
  new MutationObserver(soon).observe(document.head, { childList: true, subtree: true, attributes: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon);
  addEventListener('transitionend', soon);
}

addEventListener('message', (event: MessageEvent<unknown>) => {
  const message = readMessage(event.data);
  const frame = message && [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow && contentWindow === event.source);
  if (!frame || DONE in event || !isOurs(frame, event.origin)) return;
  Object.defineProperty(event, DONE, { value: true });
  if (message.type === 'select') frame.dispatchEvent(new CustomEvent('khatt-select', { bubbles: true, detail: { id: message.id } }));
  else if (message.type === 'theme') follow(frame);
  else if (message.height) setHeight(frame, message.height);
});

// Frames that were there first have told their height to nobody.
for (const { contentWindow } of document.querySelectorAll('iframe')) contentWindow?.postMessage(writeMessage({ type: 'height' }), '*');
