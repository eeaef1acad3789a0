// Parts that a story or an event has: a source, a quote, media.

import type { MediaType, TimelineMedia, TimelineQuote, TimelineSource } from './document.js';
import { MAX_LABEL, MAX_TEXT, MAX_TITLE, MAX_TRANSCRIPT } from './limits.js';
import type { Reader } from './reader.js';

const MEDIA_TYPES: readonly MediaType[] = ['image', 'video', 'audio', 'youtube', 'vimeo'];
/** The id of a film, and the addresses that have it in them. */
const FILMS: Partial<Record<MediaType, readonly RegExp[]>> = {
  youtube: [
    /^([\w-]{11})$/,
    /^https:\/\/(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:watch\?v=|embed\/|shorts\/|live\/)([\w-]{11})(?![\w-])/,
    /^https:\/\/youtu\.be\/([\w-]{11})(?![\w-])/,
  ],
  // An unlisted video plays with its hash only.
  vimeo: [/^(\d{1,12})$/, /^https:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d{1,12})(?!\w|\/\w|.*[?&]h=)/],
};

/** Undefined where there is none, or it has no name. */
export function readSource(reader: Reader): TimelineSource | undefined {
  const source = reader.object('source');
  if (!source) return undefined;
  source.expect('source');
  const url = source.link('url');
  const name = source.text('name', MAX_LABEL) ?? url;
  return name === undefined ? undefined : { name, ...(url !== undefined ? { url } : {}), ...source.langs() };
}

/** Undefined where there is none, or it has no text. */
export function readQuote(reader: Reader): TimelineQuote | undefined {
  const quote = reader.object('quote');
  quote?.expect('quote');
  const text = quote?.text('text', MAX_TEXT);
  if (!quote || text === undefined) return undefined;
  return {
    text,
    ...quote.some({
      by: quote.text('by', MAX_LABEL),
      role: quote.text('role', MAX_LABEL),
      paraphrase: quote.boolean('paraphrase'),
    }),
    ...quote.langs(),
  };
}

/** Null for a medium that is left out, which is reported. */
export function readMedia(reader: Reader): TimelineMedia | null {
  reader.expect('media');
  const type = reader.oneOf('type', MEDIA_TYPES, 'media', 'media/type');
  if (!type) return null;
  const films = FILMS[type];
  const address = films ? reader.string('src', MAX_LABEL) : reader.media('src');
  const src = films ? films.map((film) => film.exec(address ?? '')?.[1]).find(Boolean) : address;
  if (src === undefined) return reader.reject('media/src', 'src');
  const alt = reader.text('alt', MAX_TITLE);
  if (alt === undefined && type === 'image') reader.report('media/no-alt', 'alt', [], 'warning');
  return {
    type,
    src,
    alt: alt ?? '',
    ...reader.some({
      width: reader.size('width'),
      height: reader.size('height'),
      caption: reader.rich('caption', MAX_TEXT),
      credit: reader.text('credit', MAX_LABEL),
      poster: reader.media('poster'),
      captions: reader.media('captions'),
      transcript: reader.rich('transcript', MAX_TRANSCRIPT),
    }),
    ...reader.langs(),
  };
}
