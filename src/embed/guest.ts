// In the frame: makes the timeline that the address asks for, tells the page its height and what is opened, opens what
// the page names, and takes its colours. A classic script: as such it runs in a sandboxed frame even where modules may
// not, and can say so.

import {
  heightForOthers,
  isPymWidth,
  isTheme,
  readMessage,
  writeMessage,
  type Message,
  type Theme,
} from './message.js';
import { frameWords, HEADER } from './words.js';

/** What the address may set. `credentials` and `max-bytes` are the site's own to say. */
const ATTRIBUTES = [
  'lang',
  'dir',
  'calendar',
  'secondary-calendar',
  'numerals',
  'month-names',
  'seasons',
  'time-direction',
  'time-zone',
  'as-of',
  'layout',
  'layouts',
  'start',
  'order',
  'scale',
  'lane-by',
  'play',
  'query',
  'groups',
  'entities',
  'selected',
  'from',
  'to',
  'loading',
  'events',
  'heading-level',
];
const SCHEMES: Readonly<Record<Theme, string>> = { light: 'light', dark: 'dark', auto: 'light dark' };
/** Problems of a file that did not come. */
const UNREAD = /^load\/network$/;

/** What this file needs of a <khatt-timeline>; the methods are there once it is `ready`. */
interface Timeline extends HTMLElement {
  readonly ready?: Promise<void>;
  selected?: string | null;
  reveal?(id: string): void;
  requestUpdate?(): void;
}

const detailOf = <Detail>(event: Event): Detail => (event as CustomEvent<Detail>).detail;

const { documentElement: root, body } = document;
const parameters = new URLSearchParams(location.search);

/**
 * A parameter that is one of ours but for case, hyphens or underscores: `timeZone`. Of values the element tells what is
 * wrong.
 */
function tellMisspelt(): void {
  const plain = (name: string): string => name.replace(/[-_]/g, '').toLowerCase();
  for (const name of parameters.keys()) {
    const meant = ['src', 'theme', ...ATTRIBUTES].find((one) => one !== name && plain(one) === plain(name));
    if (meant)
      console.warn(
        `khatt-timeline: the parameter "${name}" of the frame's address is not known. Did you mean "${meant}"?`,
      );
  }
}

/** An http or https address, absolute or relative to this page, or null. */
function sourceOf(text: string | null): string | null {
  if (!text || !URL.canParse(text, location.href)) return null;
  const { protocol, href } = new URL(text, location.href);
  return /^https?:$/.test(protocol) ? href : null;
}

/**
 * A sandboxed frame has no origin of its own that `'self'` could mean (in WebKit), so the policy names this script's.
 */
function narrowPolicy(): void {
  const { src } = document.currentScript as HTMLScriptElement;
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = `script-src ${new URL(src).origin}`;
  document.head.append(meta);
}

const takeTheme = (theme: unknown): void => {
  root.style.colorScheme = SCHEMES[isTheme(theme) ? theme : 'auto'];
};
/** The page's ground shows through the frame: words have a halo in it where the page tells it. */
const takeGround = (timeline: Timeline, ground: string | undefined): void => {
  if (ground) timeline.style.setProperty('--khatt-paper', ground);
  else timeline.style.removeProperty('--khatt-paper');
};

/** The page's own language, direction and colours, as the address says; its ground is the one behind the frame. */
function dressPage(): void {
  for (const name of ['lang', 'dir']) {
    const value = parameters.get(name);
    if (value) root.setAttribute(name, value);
  }
  takeTheme(parameters.get('theme'));
  // `flow-root` keeps margins of the content inside, where the height counts them.
  Object.assign(body.style, {
    display: 'flow-root',
    margin: '0',
    font: '1rem/1.7 "Noto Sans Arabic", system-ui, sans-serif',
  });
}

function makeTimeline(src: string): Timeline {
  const timeline: Timeline = document.createElement('khatt-timeline');
  timeline.setAttribute('loading', 'eager');
  for (const name of ATTRIBUTES) {
    const value = parameters.get(name);
    if (value !== null) timeline.setAttribute(name, value);
  }
  // The frame is as high as what is in it: a part of its height would grow with itself.
  timeline.style.setProperty('--khatt-media-height', `${Math.round(screen.availHeight * 0.7)}px`);
  timeline.setAttribute('src', src);
  // Fonts whose letters are taller than their line reach below the last one: nothing to scroll for.
  timeline.style.overflow = 'clip';
  return timeline;
}

/** A sandboxed frame is a stranger to every server, its own included. */
const isStranger = origin === 'null';

/** Says what a server must send to a stranger: in the frame, and on the console with the file that did not come. */
function explain(message: HTMLElement, header: string, file: string): void {
  const code = document.createElement('code');
  Object.assign(code, { dir: 'ltr', textContent: HEADER });
  message.append(` ${header} `, code);
  console.error(
    `khatt-timeline: ${file} was not read. A frame with \`sandbox\` and without \`allow-same-origin\` has no origin: the server must send "${HEADER}" with its scripts and data (docs/iframe.md).`,
  );
}

function messageOf(key: 'failed' | 'source' | null): { readonly message: HTMLElement; readonly header: string } {
  const { lang, dir, words } = frameWords(parameters.get('lang'));
  const message = document.createElement('p');
  Object.assign(message, { lang, dir, textContent: key ? words[key] : '' });
  return { message, header: words.header };
}

function showError(key: 'failed' | 'source', file = ''): void {
  const { message, header } = messageOf(key);
  message.setAttribute('role', 'alert');
  if (isStranger && file) explain(message, header, file);
  body.append(message);
}

/** The data did not come: what the server must send stands under the timeline's own message. */
function explainData(timeline: Timeline, src: string): void {
  const { message, header } = messageOf(null);
  explain(message, header, src);
  timeline.after(message);
  timeline.addEventListener('khatt-load', () => message.remove(), { once: true });
}

const tell = (data: unknown): void => parent.postMessage(data, '*');
/** Only the page around hears it: so it knows this document from one that the frame goes on to. */
const KEY = crypto.getRandomValues(new Uint32Array(4)).join();
const say = (message: Message): void => tell(writeMessage({ ...message, key: KEY }));

/** Tells each new height of the content, at most once a frame. The frame's own height plays no part in it. */
function tellHeights(): () => void {
  let told = 0;
  let isWaiting = false;
  const id = parameters.get('childId') ?? parameters.get('id');
  const measure = (): void => {
    isWaiting = false;
    const height = Math.ceil(body.getBoundingClientRect().height);
    // A frame that is not displayed has no height to tell.
    if (height === 0 || height === told) return;
    told = height;
    say({ type: 'height', height });
    heightForOthers(height, id).forEach(tell);
  };
  const wait = (): void => {
    if (!isWaiting) requestAnimationFrame(measure);
    isWaiting = true;
  };
  new ResizeObserver(wait).observe(body);
  return () => {
    told = 0;
    wait();
  };
}

/**
 * Opens what the page names and tells what the reader opens; never both for one change, but for what the page's address
 * names: the page scrolls to what knows it.
 */
function followSelection(timeline: Timeline): (id: string | null, by: string | undefined) => void {
  let following: string | null = null;
  timeline.addEventListener('khatt-select', (event) => {
    const { id, by, step } = detailOf<{ id: string | null; by: string; step: number }>(event);
    if (following === null || following === 'hash') say({ type: 'select', id, by: following ?? by, step });
  });
  for (const name of ['khatt-view', 'khatt-filter', 'khatt-layout'] as const)
    timeline.addEventListener(name, (event) => say({ type: 'event', name, detail: detailOf<object>(event) }));
  return (id, by) => {
    void customElements
      .whenDefined('khatt-timeline')
      .then(() => timeline.ready)
      .then(() => {
        following = by ?? 'api';
        if (id === null) timeline.selected = null;
        else timeline.reveal?.(id);
        following = null;
      });
  };
}

/** What waits for an answer of the page; one that does not come is a no. */
const waiting = new Map<string, (isDone: boolean) => void>();
const ANSWER_MS = 3000;
const ask = (message: Message): Promise<boolean> =>
  new Promise((resolve) => {
    waiting.set(message.type, resolve);
    setTimeout(() => resolve(false), ANSWER_MS);
    say(message);
  });

/** Where the frame stands, for the links of its events (elements/event/share.ts). */
function takePage(timeline: Timeline, { href, hasFragment }: Extract<Message, { readonly type: 'page' }>): void {
  if (!href) return;
  Object.assign(window, {
    [Symbol.for('khatt-timeline.around')]: {
      href,
      hasFragment,
      copy: (text: string) => ask({ type: 'copy', text }),
      share: (title: string, id: string) => ask({ type: 'share', title, id }),
    },
  });
  timeline.requestUpdate?.();
}

function listen(
  timeline: Timeline,
  tellAgain: () => void,
  select: (id: string | null, by: string | undefined) => void,
): void {
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || parent === window) return;
    const message = readMessage(data);
    if (message?.type === 'select') select(message.id, message.by);
    else if (message?.type === 'page') takePage(timeline, message);
    else if (message?.type === 'copy' || message?.type === 'share')
      waiting.get(message.type)?.(message.isDone === true);
    else if (message?.type === 'theme') {
      if (!message.theme) return;
      takeTheme(message.theme);
      takeGround(timeline, message.ground);
    } else if (message?.type === 'height' || isPymWidth(data)) {
      tellAgain();
      // The page's script has come after the frame.
      if (message) say({ type: 'page' });
    }
  });
}

narrowPolicy();
tellMisspelt();
dressPage();
// The widget's script did not come, or this browser cannot read it.
addEventListener(
  'error',
  ({ target }) => {
    if (!customElements.get('khatt-timeline') && !body.querySelector('[role=alert]'))
      showError('failed', target instanceof HTMLScriptElement ? target.src : '');
  },
  true,
);
const src = sourceOf(parameters.get('src'));
const timeline = makeTimeline(src ?? '');
timeline.addEventListener('khatt-load', (event) => {
  document.title = detailOf<{ document: { title?: string } }>(event).document.title ?? document.title;
});
timeline.addEventListener('khatt-error', (event) => {
  const { problems } = detailOf<{ problems: readonly { readonly code: string }[] }>(event);
  const isUnread = problems.some(({ code }) => UNREAD.test(code));
  if (src && isStranger && isUnread && timeline.nextElementSibling?.localName !== 'p') explainData(timeline, src);
});
if (src) body.append(timeline);
else showError('source');
listen(timeline, tellHeights(), followSelection(timeline));
say({ type: 'page' });
if (parameters.get('theme') === 'host') say({ type: 'theme' });
