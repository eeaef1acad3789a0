// One medium of the open event. It holds its place before it comes, asks nothing of another site before the reader
// does, and leaves its words and a way to it where it does not come.

import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import type { MediaType, TimelineEvent, TimelineMedia } from '../../data/document.js';
import type { Messages } from '../../i18n/locale.js';
import type { ReadingWords } from '../../i18n/reading/reading-words.js';
import type { Words } from '../../time/words.js';
import { Part } from '../kit/part.js';
import { staying } from '../kit/staying.js';
import { inLang, written } from '../kit/prose.js';
import type { State } from './players.js';

/** What it is shown with. */
export interface MediumContext {
  readonly words: Words;
  readonly messages: Messages;
  /** Null until they are there. */
  readonly reading: ReadingWords | null;
  /** On paper nothing plays: its picture and its address stand for it. */
  readonly isPrinting: boolean;
}

/** Pages of the videos that play in a frame. */
const PAGES: Partial<Record<MediaType, string>> = {
  youtube: 'https://www.youtube.com/watch?v=',
  vimeo: 'https://vimeo.com/',
};
const HOSTS: Partial<Record<MediaType, string>> = { youtube: 'YouTube', vimeo: 'Vimeo' };
/** Width to height of what does not say its size: of most photographs, and of most films. */
const PHOTOGRAPH = 3 / 2;
const FILM = 16 / 9;
/** A narrower picture fills no column. */
const STAMP_PX = 360;

/** What plays; pictures stand without it. */
const playersPart = new Part('players', () => import('./players.js'));

/** Brings what plays, where the story has anything to play. */
export async function preparePlayers(events: readonly TimelineEvent[]): Promise<void> {
  if (events.some(({ media }) => media.some(({ type }) => type !== 'image'))) await playersPart.use(() => {});
}

/** Without words of its own a medium is called after its event. */
const nameOf = ({ alt }: TimelineMedia, title: string): string => alt || title;

const langOf = ({ alt, langs }: TimelineMedia): string | undefined => (alt ? langs?.['alt'] : undefined);

/** Where a reader finds it by themselves; undefined where there is no such place. */
const addressOf = ({ type, src }: TimelineMedia): string | undefined =>
  /^data:/.test(src) ? undefined : (PAGES[type] ?? '') + src;

/** The link below a video that plays in a frame: of a frame that stays empty nobody is told. */
export function renderHost(media: TimelineMedia, title: string): TemplateResult | typeof nothing {
  const host = HOSTS[media.type];
  return host
    ? html`<a class="host" href=${addressOf(media) ?? nothing} rel="noopener noreferrer"><bdi lang=${langOf(media) ?? nothing}>${written(nameOf(media, title))}</bdi> (${host})</a>`
    : nothing;
}

/** A picture is never larger than it is; a film fills the column. */
function placeOf({ type, width, height }: TimelineMedia): string {
  const ratio = width && height ? width / height : type === 'image' ? PHOTOGRAPH : FILM;
  const widthPx = width ?? (height && height * ratio);
  return `--ratio: ${ratio};${type === 'image' && widthPx ? `--px: ${widthPx}px` : ''}`;
}

/** Of a picture that does not look well in the place of most of them, by name. */
export function shapeOf({ width, height }: TimelineMedia): 'stamp' | 'portrait' | 'panorama' | '' {
  const ratio = width && height ? width / height : PHOTOGRAPH;
  return width && width < STAMP_PX ? 'stamp' : ratio < 0.85 ? 'portrait' : ratio > 2.2 ? 'panorama' : '';
}

/**
 * Its state lasts as long as its place in the template: give each medium of each event a template of its own, by
 * `keyed`.
 */
class Medium extends Directive {
  #state: State = 'still';
  #host: LitElement | null = null;
  #isAwaited = false;

  override update({ options }: ChildPart, [media, title, context]: Parameters<this['render']>): unknown {
    this.#host = (options?.host as LitElement | undefined) ?? null;
    return this.render(media, title, context);
  }

  render(media: TimelineMedia, title: string, context: MediumContext): TemplateResult {
    const hasFailed = this.#state === 'failed';
    const isOnPaper = context.isPrinting && media.type !== 'image' && !hasFailed;
    if (isOnPaper && this.#state !== 'playing') return renderOnPaper(media, title);
    const shown = hasFailed ? nothing : this.#picture(media, title, context);
    // What plays goes on meanwhile.
    return html`<div class="place" ?hidden=${isOnPaper}>
      ${media.type === 'audio' ? shown : html`<div class="hold" .style=${placeOf(media)}>${shown}</div>`}
      ${hasFailed ? renderInstead(media, title, context.messages) : nothing}
    </div>${isOnPaper ? renderOnPaper(media, title) : nothing}`;
  }

  #picture(media: TimelineMedia, title: string, { words, messages }: MediumContext): TemplateResult | typeof nothing {
    const { type, src, alt } = media;
    const name = nameOf(media, title);
    if (type === 'image')
      return html`<button type="button" class="enlarge" aria-haspopup="dialog" aria-label=${alt ? nothing : name} @click=${(event: Event) => enlarge(event, messages)}><img src=${src} alt=${alt} lang=${langOf(media) ?? nothing} loading="lazy" decoding="async" referrerpolicy="no-referrer" @error=${() => this.#turn('failed')} /></button>`;
    if (playersPart.now)
      return playersPart.now.renderPlayer({
        media,
        name,
        host: HOSTS[type],
        lang: media.langs?.['transcript'] ?? words.locale,
        play: messages.play,
        state: this.#state,
        turn: this.#turn,
      });
    // Its place is held meanwhile; where the file does not come, its words stand there.
    if (!this.#isAwaited) void playersPart.use(() => {}).then(() => this.#turn(playersPart.now ? 'still' : 'failed'));
    this.#isAwaited = true;
    return nothing;
  }

  readonly #turn = (state: State): Promise<unknown> => {
    this.#state = state;
    this.#host?.requestUpdate();
    return Promise.resolve(this.#host?.updateComplete);
  };
}

export const medium = directive(Medium);

const picturePart = new Part('picture', () => import('./picture-dialog.js'));
const enlarge = ({ currentTarget: opener }: Event, { close }: Messages): void => {
  if (!(opener instanceof HTMLElement)) return;
  const isStaying = staying(opener);
  void picturePart.use(({ openPicture }) => {
    if (isStaying()) openPicture(opener, close);
  });
};

/**
 * The picture that stands for a film, and where it is: below those that have a page of their own stands a link to it.
 */
function renderOnPaper(media: TimelineMedia, title: string): TemplateResult {
  const { type, poster } = media;
  return html`<div class="place">${poster ? html`<div class="hold" .style=${placeOf(media)}><img src=${poster} alt="" /></div>` : nothing}</div>
    ${HOSTS[type] ? nothing : html`<p class="instead"><a href=${addressOf(media) ?? nothing}>${inLang(nameOf(media, title), langOf(media))}</a></p>`}`;
}

/** Its words in its place: what could not be shown, and where it is. */
function renderInstead(media: TimelineMedia, title: string, messages: Messages): TemplateResult {
  const [failure, name] =
    media.type === 'image' ? [messages.imageFailed, media.alt] : [messages.playFailed, nameOf(media, title)];
  const href = addressOf(media) ?? nothing;
  const link = (words: string): TemplateResult =>
    html`<a href=${href} rel="noopener noreferrer"><bdi>${written(words)}</bdi></a>`;
  return html`<p class="instead"><span>${name ? html`${written(failure)}: ${link(name)}` : link(failure)}</span></p>`;
}
