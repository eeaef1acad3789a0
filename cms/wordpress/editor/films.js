// Videos of YouTube and Vimeo by the address that people copy. Only the id is kept: what is asked of those hosts, and
// when, is the widget's to say.

const YOUTUBE = /^(?:(?:www|m|music)\.)?youtube(?:-nocookie)?\.com$/;
const VIMEO = /^(?:www\.|player\.)?vimeo\.com$/;
const YOUTUBE_ID = /^[\w-]{11}$/;
/** An id, after a channel's or a group's name too; what follows it is the word that opens an unlisted video. */
const VIMEO_PATH = /^\/(?:video\/|channels\/[\w-]+\/|groups\/[\w-]+\/videos\/)?(\d{1,12})(?:\/(\w+))?\/?$/;

/** The page of each without its id, for people to see which one it is. */
export const PAGES = { youtube: 'https://www.youtube.com/watch?v=', vimeo: 'https://vimeo.com/' };
export const HOSTS = { youtube: 'YouTube', vimeo: 'Vimeo' };

/**
 * `{ type, src }` for an address, or `{ problem }`: 'address' where it is none, 'host', 'page' where it is not one of a
 * single video, 'unlisted'.
 */
export function readFilm(text) {
  const url = addressOf(text.trim());
  if (!url) return { problem: 'address' };
  const { hostname, pathname, searchParams } = url;
  if (hostname === 'youtu.be') return youtube(pathname.split('/')[1]);
  if (YOUTUBE.test(hostname))
    return youtube(
      pathname === '/watch' ? searchParams.get('v') : /^\/(?:embed|shorts|live|v)\/([^/]+)/.exec(pathname)?.[1],
    );
  if (!VIMEO.test(hostname)) return { problem: 'host' };
  const [, src, word = searchParams.get('h')] = VIMEO_PATH.exec(pathname) ?? [];
  return !src ? { problem: 'page' } : word ? { problem: 'unlisted' } : { type: 'vimeo', src };
}

const youtube = (src) => (YOUTUBE_ID.test(src ?? '') ? { type: 'youtube', src } : { problem: 'page' });

/** People leave https:// out; a host has a dot in it. */
function addressOf(text) {
  try {
    const url = new URL(/^[a-z]+:/i.test(text) ? text : `https://${text}`);
    return /^https?:$/.test(url.protocol) && !/\s/.test(text) && url.hostname.includes('.') ? url : null;
  } catch {
    return null;
  }
}

/** Kinds of files by the end of their names. */
const FILES = [
  ['image', /\.(?:avif|gif|jpe?g|png|svg|webp)$/i],
  ['video', /\.(?:m4v|mp4|ogv|webm)$/i],
  ['audio', /\.(?:m4a|mp3|oga|ogg|opus|wav)$/i],
];

/** As readFilm(), for the address of a picture, a film or a sound too. */
export function readMedium(text) {
  const film = readFilm(text);
  const url = film.problem === 'host' && addressOf(text.trim());
  const [type] = (url && FILES.find(([, end]) => end.test(url.pathname))) || [];
  return type ? { type, src: url.href } : film;
}
