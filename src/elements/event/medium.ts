// One medium of the open event. It holds its place before it comes, asks nothing of another site before the reader does,
// and leaves its words and a way to it where it does not come.

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import type { MediaType, TimelineMedia } from '../../data/document.js';
import { fill } from '../../i18n/lookup.js';
import type { Messages } from '../../i18n/locale.js';
import { icon } from '../kit/icons.js';
import { Part } from '../kit/part.js';
import { written } from '../kit/prose.js';

const FRAMES: Partial<Record<MediaType, string>> = { youtube: 'https://www.youtube-nocookie.com/embed/', vimeo: 'https://player.vimeo.com/video/' };
/** Pages of the videos that play in a frame. */
const PAGES: Partial<Record<MediaType, string>> = { youtube: 'https://www.youtube.com/watch?v=', vimeo: 'https://vimeo.com/' };
const HOSTS: Partial<Record<MediaType, string>> = { youtube: 'YouTube', vimeo: 'Vimeo' };
/** Width to height of what does not say its size: of most photographs, and of most films. */
const PHOTOGRAPH = 3 / 2;
const FILM = 16 / 9;
/** A narrower picture fills no column. */
const STAMP_PX = 360;

/** How a medium goes under: a video whose poster does not come still plays. */
type State = 'still' | 'playing' | 'failed' | 'without poster';

/** Without words of its own a medium is called after its event. */
export const nameOf = ({ alt }: TimelineMedia, title: string): string => alt || title;

/** Where a reader finds it by themselves; undefined where there is no such place. */
export const addressOf = ({ type, src }: TimelineMedia): string | undefined => (/^data:/.test(src) ? undefined : (PAGES[type] ?? '') + src);

/** The link below a video that plays in a frame: of a frame that stays empty nobody is told. */
export function renderHost(media: TimelineMedia, title: string): TemplateResult | typeof nothing {
  const host = HOSTS[media.type];
  return host ? html`<a class="host" href=${addressOf(media) ?? nothing} rel="noopener noreferrer"><bdi>${written(nameOf(media, title))}</bdi> (${host})</a>` : nothing;
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

/** Its state lasts as long as its place in the template: give each medium of each event a template of its own, by `keyed`. */
class Medium extends Directive {
  #state: State = 'still';
  #host: LitElement | null = null;

  override update({ options }: ChildPart, [media, title, messages]: Parameters<this['render']>): unknown {
    this.#host = options?.host instanceof LitElement ? options.host : null;
    return this.render(media, title, messages);
  }

  render(media: TimelineMedia, title: string, messages: Messages): TemplateResult {
    const hasFailed = this.#state === 'failed';
    return html`<div class="place">
      ${media.type === 'audio' ? nothing : html`<div class="hold" .style=${placeOf(media)}>${hasFailed ? nothing : this.#picture(media, title, messages)}</div>`}
      ${media.type === 'audio' && !hasFailed ? html`<audio src=${media.src} controls preload="none" aria-label=${nameOf(media, title)} @error=${this.#fail}></audio>` : nothing}
      ${hasFailed ? renderInstead(media, title, messages) : nothing}
    </div>`;
  }

  #picture(media: TimelineMedia, title: string, messages: Messages): TemplateResult {
    const { type, src, alt, poster } = media;
    const name = nameOf(media, title);
    if (type === 'image') return html`<button type="button" class="enlarge" aria-haspopup="dialog" aria-label=${alt ? nothing : name} @click=${(event: Event) => enlarge(event, messages)}><img src=${src} alt=${alt} loading="lazy" decoding="async" referrerpolicy="no-referrer" @error=${this.#fail} /></button>`;
    if (type === 'video') return html`<video src=${src} controls playsinline preload="none" poster=${this.#state === 'without poster' ? nothing : (poster ?? nothing)} aria-label=${name} @error=${this.#fail} @play=${this.#begin}></video>
      ${poster && this.#state === 'still' ? html`<img class="probe" src=${poster} alt="" @error=${this.#losePoster} />` : nothing}
      ${this.#state === 'without poster' ? html`<p class="caption"><bdi>${written(name)}</bdi></p>` : nothing}`;
    return this.#state === 'playing'
      ? html`<iframe src=${FRAMES[type] + src} title=${name} allow="fullscreen; picture-in-picture" referrerpolicy="strict-origin-when-cross-origin" sandbox="allow-scripts allow-same-origin allow-presentation allow-popups"></iframe>`
      : html`<button type="button" class="facade" part="button" @click=${this.#play}>${icon('play')}<span>${written(fill(messages.play, { name }))}</span></button>`;
  }

  #turn(state: State): void {
    this.#state = state;
    this.#host?.requestUpdate();
  }

  readonly #fail = (): void => this.#turn('failed');
  readonly #losePoster = (): void => this.#turn('without poster');
  readonly #begin = (): void => this.#turn('playing');

  readonly #play = async ({ currentTarget: button }: Event): Promise<void> => {
    const place = button instanceof Element ? button.closest('.place') : null;
    this.#turn(navigator.onLine ? 'playing' : 'failed');
    await this.#host?.updateComplete;
    const frame = place?.querySelector('iframe');
    if (frame) this.#watch(frame);
    place?.querySelector<HTMLElement>('iframe, a')?.focus();
  };

  /** A page's policy that refuses the frame says so to the document; nothing else tells of a frame that is not had. */
  #watch(frame: HTMLIFrameElement): void {
    const refused = ({ blockedURI }: SecurityPolicyViolationEvent): void => {
      if (frame.isConnected && !frame.src.startsWith(blockedURI)) return;
      document.removeEventListener('securitypolicyviolation', refused);
      if (frame.isConnected) this.#fail();
    };
    document.addEventListener('securitypolicyviolation', refused);
  }
}

export const medium = directive(Medium);

const picturePart = new Part('picture', () => import('./picture-dialog.js'));
const enlarge = ({ currentTarget: opener }: Event, { close }: Messages): void => {
  if (opener instanceof HTMLElement) void picturePart.use(({ openPicture }) => openPicture(opener, close));
};

/** Its words in its place: what could not be shown, and where it is. */
function renderInstead(media: TimelineMedia, title: string, messages: Messages): TemplateResult {
  const [failure, name] = media.type === 'image' ? [messages.imageFailed, media.alt] : [messages.playFailed, nameOf(media, title)];
  const href = addressOf(media) ?? nothing;
  const link = (words: string): TemplateResult => html`<a href=${href} rel="noopener noreferrer"><bdi>${written(words)}</bdi></a>`;
  return html`<p class="instead"><span>${name ? html`${written(failure)}: ${link(name)}` : link(failure)}</span></p>`;
}
