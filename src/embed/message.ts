// What the page and the frame say to each other, in our own shape and in those that other systems listen to. Pure.

/** Version of our messages: `{ khatt: 1, type, … }`. Others are not ours. */
const VERSION = 1;
const [LEAST_PX, MOST_PX] = [50, 20_000];

/** What the widget's colours are for; `auto`: what the browser says. */
export type Theme = 'light' | 'dark' | 'auto';
export const isTheme = (value: unknown): value is Theme => value === 'light' || value === 'dark' || value === 'auto';

export type Message =
  /** From the frame: its content's height. From the page, without a height: asks for it. */
  | { readonly type: 'height'; readonly height?: number }
  /** From the frame: an event was opened, or closed (null). From the page: open it, or close. */
  | { readonly type: 'select'; readonly id: string | null }
  /** From the frame, without a theme: asks for the page's, now and whenever it changes. From the page: take this one. */
  | { readonly type: 'theme'; readonly theme?: Theme };

export const writeMessage = (message: Message): object => ({ khatt: VERSION, ...message });

/** What came, where it is one of ours and well formed, else null. Heights are clamped. */
export function readMessage(data: unknown): Message | null {
  const { khatt, type, height, id, theme } = Object(data) as Readonly<Record<string, unknown>>;
  if (khatt !== VERSION) return null;
  if (type === 'select') return id === null || typeof id === 'string' ? { type, id } : null;
  if (type === 'theme') return theme === undefined ? { type } : isTheme(theme) ? { type, theme } : null;
  if (type !== 'height') return null;
  if (height === undefined) return { type };
  return typeof height === 'number' && height > 0 && height < Infinity ? { type, height: Math.min(MOST_PX, Math.max(LEAST_PX, height)) } : null;
}

/** An id that may stand in the messages of others, which know no quoting. */
const isPlain = (id: string): boolean => /^[\w-]{1,64}$/.test(id);
/** Stands in no address, so that a resizer which looks for a frame by its address finds none rather than another one. */
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
export const isPymWidth = (data: unknown): boolean => typeof data === 'string' && /^pymxPYMx.{1,64}xPYMxwidthxPYMx/.test(data);
