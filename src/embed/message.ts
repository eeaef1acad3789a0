// What the page and the frame say to each other, in our own shape and in those that other systems listen to. Pure.

/** Version of our messages: `{ khatt: 1, type, … }`. Others are not ours. */
const VERSION = 1;
const [LEAST_PX, MOST_PX] = [50, 20_000];

/** What the widget's colours are for; `auto`: what the browser says. */
export type Theme = 'light' | 'dark' | 'auto';
export const isTheme = (value: unknown): value is Theme => value === 'light' || value === 'dark' || value === 'auto';

/** What is told out of the frame beside the selection. */
const TOLD = ['khatt-view', 'khatt-filter', 'khatt-layout'] as const;
export type Told = (typeof TOLD)[number];
/** Characters of an event as text, at most. */
const MOST_TEXT = 20_000;

export type Message =
  /** From the frame: its content's height. From the page, without a height: asks for it. */
  | { readonly type: 'height'; readonly height?: number }
  /**
   * From the frame: an event was opened, or closed (null), and how. From the page: open it, or close; `hash`: its
   * address says so, and the frame tells what it opened.
   */
  | { readonly type: 'select'; readonly id: string | null; readonly by?: string; readonly step?: number }
  /** From the frame: another event of the timeline, with its detail. */
  | { readonly type: 'event'; readonly name: Told; readonly detail: object }
  /** From the frame: asks where it stands. From the page: its address, and whether that names the open event. */
  | { readonly type: 'page'; readonly href?: string; readonly hasFragment?: boolean }
  /** From the frame: text that is to be copied. From the page: whether it was. */
  | { readonly type: 'copy'; readonly text?: string; readonly isDone?: boolean }
  /** From the frame: an event that is to be sent by the system. From the page: whether it was. */
  | { readonly type: 'share'; readonly title?: string; readonly id?: string; readonly isDone?: boolean }
  /**
   * From the frame, without a theme: asks for the page's, now and whenever it changes. From the page: take this one,
   * and where the page knows the colour behind the frame, that too.
   */
  | { readonly type: 'theme'; readonly theme?: Theme; readonly ground?: string };

/** With each message of a frame: what its document calls itself. Who comes after it in the frame cannot know it. */
export interface Keyed {
  readonly key?: string;
}

/** An opaque colour as engines compute it, or the page's own canvas. */
const GROUND = /^(?:Canvas|rgb\(\d{1,3}, \d{1,3}, \d{1,3}\))$/;

export const writeMessage = (message: Message & Keyed): object => ({ khatt: VERSION, ...message });

/**
 * What came, where it is one of ours and well formed, else null. Heights are clamped; a ground that is none is left
 * out.
 */
export function readMessage(data: unknown): (Message & Keyed) | null {
  const raw = Object(data) as Readonly<Record<string, unknown>>;
  const message = raw['khatt'] === VERSION ? messageOf(raw) : null;
  return message && typeof raw['key'] === 'string' ? { ...message, key: raw['key'] } : message;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= MOST_TEXT;

/** Those with a question and an answer. */
function exchangeOf({
  type,
  href,
  hasFragment,
  text,
  title,
  id,
  isDone,
}: Readonly<Record<string, unknown>>): Message | null {
  if (type === 'page')
    return href === undefined
      ? { type }
      : isText(href) && /^https?:/.test(href)
        ? { type, href, hasFragment: hasFragment === true }
        : null;
  if (type === 'copy' || type === 'share') {
    if (typeof isDone === 'boolean') return { type, isDone };
    if (type === 'copy') return isText(text) ? { type, text } : null;
    return isText(title) && isText(id) ? { type, title, id } : null;
  }
  return null;
}

function messageOf(raw: Readonly<Record<string, unknown>>): Message | null {
  const { type, height, id, theme, ground, by, step, name, detail } = raw;
  if (type === 'select')
    return id === null || typeof id === 'string'
      ? {
          type,
          id,
          ...(typeof by === 'string' && /^[a-z]{1,16}$/.test(by) ? { by } : {}),
          ...(step === 1 || step === -1 || step === 0 ? { step } : {}),
        }
      : null;
  if (type === 'event') {
    const told = TOLD.find((one) => one === name);
    return told && typeof detail === 'object' && detail !== null ? { type, name: told, detail } : null;
  }
  if (type === 'theme') {
    if (theme === undefined) return { type };
    return !isTheme(theme)
      ? null
      : typeof ground === 'string' && GROUND.test(ground)
        ? { type, theme, ground }
        : { type, theme };
  }
  if (type !== 'height') return exchangeOf(raw);
  if (height === undefined) return { type };
  return typeof height === 'number' && height > 0 && height < Infinity
    ? { type, height: Math.min(MOST_PX, Math.max(LEAST_PX, height)) }
    : null;
}

/** An id that may stand in the messages of others, which know no quoting. */
const isPlain = (id: string): boolean => /^[\w-]{1,64}$/.test(id);
/**
 * Stands in no address, so that a resizer which looks for a frame by its address finds none rather than another one.
 */
const NO_ID = 'khatt:1';

/** The height in the shapes that AMP, pym and Datawrapper's script know. pym's has the id that it gave to the frame. */
export function heightForOthers(height: number, id: string | null): readonly unknown[] {
  const plain = id !== null && isPlain(id) ? id : null;
  return [
    { sentinel: 'amp', type: 'embed-size', height },
    { 'datawrapper-height': { [plain ?? NO_ID]: height } },
    ...(plain === null ? [] : [`pymxPYMx${plain}xPYMxheightxPYMx${height}`]),
  ];
}

/** Whether pym tells the frame its width, which it does when it wants to know the height. */
export const isPymWidth = (data: unknown): boolean =>
  typeof data === 'string' && /^pymxPYMx.{1,64}xPYMxwidthxPYMx/.test(data);
