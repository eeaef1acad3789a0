// Films and sounds: a file of its own, which comes with the first story that has one. What is handed to it is all it
// knows.

import { html, nothing, type TemplateResult } from 'lit';
import type { MediaType, TimelineMedia } from '../../data/document.js';
import { fill } from '../../i18n/lookup.js';
import { icon } from '../kit/icons.js';
import { written } from '../kit/prose.js';

const FRAMES: Partial<Record<MediaType, string>> = {
  youtube: 'https://www.youtube-nocookie.com/embed/',
  vimeo: 'https://player.vimeo.com/video/',
};

/** How a medium goes under: a video whose poster does not come still plays. */
export type State = 'still' | 'playing' | 'failed' | 'without poster';

export interface PlayerModel {
  readonly media: TimelineMedia;
  readonly name: string;
  /** Whose player it is, where it is not the browser's. */
  readonly host: string | undefined;
  /** Of what is said in it. */
  readonly lang: string;
  /** 'Play: {name}'. */
  readonly play: string;
  readonly state: State;
  /** Draws it in another state; resolves when that is done. */
  readonly turn: (state: State) => Promise<unknown>;
}

export function renderPlayer({
  media: { type, src, poster, captions },
  name,
  host,
  lang,
  play,
  state,
  turn,
}: PlayerModel): TemplateResult {
  const fail = (event: Event): unknown => hasGoneOn(event) || turn('failed');
  const track = captions ? html`<track kind="captions" src=${captions} srclang=${lang} />` : nothing;
  const cors = captions && isElsewhere(captions) ? 'anonymous' : nothing;
  // A reader may turn them off.
  const caption = { handleEvent: showCaptions, once: true };
  if (type === 'audio')
    return html`<audio crossorigin=${cors} src=${src} controls preload="none" aria-label=${name} @error=${fail} @play=${caption}>${track}</audio>`;
  if (type === 'video')
    return html`<video crossorigin=${cors} src=${src} controls playsinline preload="none" poster=${state === 'without poster' ? nothing : (poster ?? nothing)} aria-label=${name} @error=${fail} @play=${caption} @playing=${() => turn('playing')}>${track}</video>
    ${poster && state === 'still' ? html`<img class="probe" src=${poster} alt="" @error=${() => turn('without poster')} />` : nothing}
    ${state === 'without poster' ? html`<p class="caption"><bdi>${written(name)}</bdi></p>` : nothing}`;
  return state === 'playing'
    ? html`<iframe src=${`${FRAMES[type] ?? ''}${src}?autoplay=1`} title=${name} allow="autoplay; fullscreen; picture-in-picture" referrerpolicy="strict-origin-when-cross-origin" sandbox="allow-scripts allow-same-origin allow-presentation allow-popups"></iframe>`
    : html`${poster && state === 'still' ? html`<img class="poster" src=${poster} alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer" @error=${() => turn('without poster')} />` : nothing}<button type="button" class="facade" part="button" @click=${(event: Event) => begin(event, turn)}><span>${icon('play')}<span>${written(fill(play, { name }))}</span> <bdi>${host}</bdi></span></button>`;
}

/** Captions of another host are read only where the film is asked for in the same way, and both servers allow it. */
const isElsewhere = (address: string): boolean =>
  URL.canParse(address, location.href) && new URL(address, location.href).origin !== location.origin;

/** Asked for with the film or sound, and not before. */
function showCaptions({ currentTarget }: Event): void {
  for (const track of (currentTarget as HTMLMediaElement).textTracks) track.mode = 'showing';
}

/**
 * A server may let nobody read its films and yet show them to all: one that was asked for with captions is asked for
 * without.
 */
function hasGoneOn({ currentTarget }: Event): boolean {
  const media = currentTarget as HTMLMediaElement;
  if (media.crossOrigin === null) return false;
  const isAsked = !media.paused;
  media.querySelector('track')?.remove();
  media.removeAttribute('crossorigin');
  media.load();
  if (isAsked) void media.play().catch(() => {});
  return true;
}

/** The focus goes from the button to what takes its place. */
async function begin({ currentTarget: button }: Event, turn: PlayerModel['turn']): Promise<void> {
  const place = button instanceof Element ? button.closest('.place') : null;
  await turn(navigator.onLine ? 'playing' : 'failed');
  const frame = place?.querySelector('iframe');
  if (frame) watch(frame, () => turn('failed'));
  place?.querySelector<HTMLElement>('iframe, a')?.focus();
}

/** A page's policy that refuses the frame says so to the document; nothing else tells of a frame that is not had. */
function watch(frame: HTMLIFrameElement, fail: () => unknown): void {
  const refused = ({ blockedURI }: SecurityPolicyViolationEvent): void => {
    if (frame.isConnected && !frame.src.startsWith(blockedURI)) return;
    document.removeEventListener('securitypolicyviolation', refused);
    if (frame.isConnected) fail();
  };
  document.addEventListener('securitypolicyviolation', refused);
}
