import { html, nothing } from 'lit';
import { f as fill } from './layout-scene.js';
import { c as written, d as icon } from './timeline.js';
import 'lit/directive.js';
import 'lit/directives/keyed.js';
import './load.js';
import './scene-list.js';
import 'lit/directive-helpers.js';

// Films and sounds: a file of its own, which comes with the first story that has one. What is handed to it is all it
// knows.
const FRAMES = {
    youtube: 'https://www.youtube-nocookie.com/embed/',
    vimeo: 'https://player.vimeo.com/video/',
};
function renderPlayer({ media: { type, src, poster, captions }, name, host, lang, play, state, turn, }) {
    const fail = (event) => hasGoneOn(event) || turn('failed');
    const track = captions ? html `<track kind="captions" src=${captions} srclang=${lang} />` : nothing;
    const cors = captions && isElsewhere(captions) ? 'anonymous' : nothing;
    // A reader may turn them off.
    const caption = { handleEvent: showCaptions, once: true };
    if (type === 'audio')
        return html `<audio crossorigin=${cors} src=${src} controls preload="none" aria-label=${name} @error=${fail} @play=${caption}>${track}</audio>`;
    if (type === 'video')
        return html `<video crossorigin=${cors} src=${src} controls playsinline preload="none" poster=${state === 'without poster' ? nothing : (poster ?? nothing)} aria-label=${name} @error=${fail} @play=${caption} @playing=${() => turn('playing')}>${track}</video>
    ${poster && state === 'still' ? html `<img class="probe" src=${poster} alt="" @error=${() => turn('without poster')} />` : nothing}
    ${state === 'without poster' ? html `<p class="caption"><bdi>${written(name)}</bdi></p>` : nothing}`;
    return state === 'playing'
        ? html `<iframe src=${`${FRAMES[type] ?? ''}${src}?autoplay=1`} title=${name} allow="autoplay; fullscreen; picture-in-picture" referrerpolicy="strict-origin-when-cross-origin" sandbox="allow-scripts allow-same-origin allow-presentation allow-popups"></iframe>`
        : html `${poster && state === 'still' ? html `<img class="poster" src=${poster} alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer" @error=${() => turn('without poster')} />` : nothing}<button type="button" class="facade" part="button" @click=${(event) => begin(event, turn)}><span>${icon('play')}<span>${written(fill(play, { name }))}</span> <bdi>${host}</bdi></span></button>`;
}
/** Captions of another host are read only where the film is asked for in the same way, and both servers allow it. */
const isElsewhere = (address) => URL.canParse(address, location.href) && new URL(address, location.href).origin !== location.origin;
/** Asked for with the film or sound, and not before. */
function showCaptions({ currentTarget }) {
    for (const track of currentTarget.textTracks)
        track.mode = 'showing';
}
/**
 * A server may let nobody read its films and yet show them to all: one that was asked for with captions is asked for
 * without.
 */
function hasGoneOn({ currentTarget }) {
    const media = currentTarget;
    if (media.crossOrigin === null)
        return false;
    const isAsked = !media.paused;
    media.querySelector('track')?.remove();
    media.removeAttribute('crossorigin');
    media.load();
    if (isAsked)
        void media.play().catch(() => { });
    return true;
}
/** The focus goes from the button to what takes its place. */
async function begin({ currentTarget: button }, turn) {
    const place = button instanceof Element ? button.closest('.place') : null;
    await turn(navigator.onLine ? 'playing' : 'failed');
    const frame = place?.querySelector('iframe');
    if (frame)
        watch(frame, () => turn('failed'));
    place?.querySelector('iframe, a')?.focus();
}
/** A page's policy that refuses the frame says so to the document; nothing else tells of a frame that is not had. */
function watch(frame, fail) {
    const refused = ({ blockedURI }) => {
        if (frame.isConnected && !frame.src.startsWith(blockedURI))
            return;
        document.removeEventListener('securitypolicyviolation', refused);
        if (frame.isConnected)
            fail();
    };
    document.addEventListener('securitypolicyviolation', refused);
}

export { renderPlayer };
//# sourceMappingURL=players.js.map
