// The last row of an open event: its link, the system's own way to send it, its text. A file on use: words and dates
// come to it ready. In a frame the page around it has the address, and does what a frame may not.

import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineDocument, TimelineEvent } from '../../data/document.js';
import { fragmentOf, withFragment } from '../../data/fragment.js';
import type { Messages } from '../../i18n/locale.js';
import type { ReadingWords } from '../../i18n/reading/reading-words.js';
import { shareText } from '../../layout/share-text.js';
import type { Direction } from '../../layout/viewport.js';
import { drawn } from '../kit/icons.js';
import { written } from '../kit/prose.js';

const PATHS = {
  link: 'M9 17H7A5 5 0 0 1 7 7h2M15 7h2a5 5 0 0 1 0 10h-2M8 12h8',
  share: 'M12 15V3M7.5 7.5 12 3l4.5 4.5M5 12v8h14v-8',
  text: 'M9 3h11v13H9zM5 8v13h11',
  done: 'M4 12.5l5.5 5.5L20 7',
} as const;
type Way = 'link' | 'share' | 'text';

/** What came of a press on one of the buttons. */
export interface Outcome {
  readonly id: string;
  readonly way: Way;
  readonly isDone: boolean;
}

export interface Sharing {
  readonly event: TimelineEvent;
  readonly document: TimelineDocument;
  /** In words. */
  readonly date: string;
  readonly messages: Messages;
  readonly dir: Direction;
  readonly words: Pick<ReadingWords, 'copyLink' | 'share' | 'copyText' | 'notCopied'>;
  /** The page's address names the open event. */
  readonly hasFragment: boolean;
  readonly outcome: Outcome | null;
  /** Null: another press, of which nothing is known yet. */
  readonly tell: (outcome: Outcome | null) => void;
}

/** What is said twice is heard twice only where nothing was said for so long. */
const PAUSE_MS = 100;

/** What the script of the frame (embed/guest.ts) puts on its window, once the page around it has answered. */
export interface Around {
  readonly href: string;
  /** That address names the open event. */
  readonly hasFragment: boolean;
  copy(text: string): Promise<boolean>;
  share(title: string, id: string): Promise<boolean>;
}
/** Not in a frame, whose address is none that a reader would open, nor in what has no address on the web. */
const isPage = window === top && /^https?:$/.test(location.protocol);
const around = (): Around | undefined =>
  Reflect.get(globalThis, Symbol.for('khatt-timeline.around')) as Around | undefined;

export function renderShare(sharing: Sharing): TemplateResult {
  const {
    event: { id, title },
    outcome,
    words,
    tell,
  } = sharing;
  const link = linkOf(sharing);
  const button = (way: Way, name: string, act: () => Promise<boolean | null>): TemplateResult => {
    const isDone = outcome?.way === way && outcome.isDone;
    const press = (event: Event): void => {
      event.stopPropagation();
      // At once: browsers ask for a press.
      const done = act();
      tell(null);
      void Promise.all([done, new Promise((resolve) => setTimeout(resolve, PAUSE_MS))]).then(
        ([is]) => is !== null && tell({ id, way, isDone: is }),
      );
    };
    return html`<button type="button" part="button" data-control="copy-${way}" @click=${press}>${drawn(PATHS[isDone ? 'done' : way])}<span>${written(name)}</span></button>`;
  };
  return html`
    ${link === undefined ? nothing : button('link', words.copyLink, () => copy(link))}
    ${link === undefined || !('share' in navigator) ? nothing : button('share', words.share, () => share(title, link, id))}
    ${button('text', words.copyText, () => copy(textOf(sharing, link)))}
    ${outcome && !outcome.isDone ? html`<span aria-hidden="true">${written(words.notCopied)}</span>` : nothing}`;
}

/**
 * Where a reader finds the event: on this page, or on the one around this frame, where that follows the open event;
 * else where the story is.
 */
function linkOf({ event: { id }, document, hasFragment }: Sharing): string | undefined {
  const page = around() ?? (hasFragment && isPage ? { href: location.href, hasFragment } : null);
  if (!page) return document.href;
  return withFragment(page.href, page.hasFragment ? fragmentOf(id) : '');
}

const textOf = ({ event, document, ...options }: Sharing, link: string | undefined): string =>
  shareText(event, document, { ...options, link });

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not allowed in this frame, or not at all on a page without https.
    return (await around()?.copy(text)) || copyByHand(text);
  }
}

/** The old way: the browser asks what is to be copied, and is told. */
function copyByHand(text: string): boolean {
  let isAsked = false;
  const answer = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    isAsked = true;
  };
  addEventListener('copy', answer, { capture: true });
  try {
    return globalThis.document.execCommand('copy') && isAsked;
  } finally {
    removeEventListener('copy', answer, { capture: true });
  }
}

/** Null where there is nothing to say: the system has spoken for itself, or the reader has thought better of it. */
async function share(title: string, url: string, id: string): Promise<boolean | null> {
  try {
    await navigator.share({ title, url });
    return null;
  } catch (error) {
    if ((error as Error).name === 'AbortError' || (await around()?.share(title, id))) return null;
    return copy(url);
  }
}
