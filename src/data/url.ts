// Which addresses may become links and media. The URL parser decides, never a look at the raw string:
// it drops tabs, newlines and leading controls that would hide a scheme.

import { cleanText } from './clean-text.js';

const LINK_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const MEDIA_SCHEMES = new Set(['http:', 'https:']);
/** Stands in for the page's address where none is given, so that relative addresses can be looked at. */
const NOWHERE = 'https://nowhere.invalid/';
const DATA_IMAGE = /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/=]+$/;
const DATA_LIMIT = 100_000;

function checked(text: string, baseUrl: string | undefined, schemes: ReadonlySet<string>): string | null {
  try {
    const url = new URL(text, baseUrl ?? NOWHERE);
    if (!schemes.has(url.protocol) || url.username !== '' || url.password !== '') return null;
    // Without a base a relative address stays as it was written, but for what may not stand where it is shown.
    return baseUrl === undefined && url.href.startsWith(NOWHERE) ? cleanText(text) : url.href;
  } catch {
    return null;
  }
}

/**
 * The address for a link, resolved against `baseUrl`, or null where its scheme is not http, https, mailto or tel, or it
 * names a user.
 */
export const linkUrl = (text: string, baseUrl?: string): string | null => checked(text, baseUrl, LINK_SCHEMES);

/** The address of a picture, sound or film: http, https, relative, or a small inline image. */
export function mediaUrl(text: string, baseUrl?: string): string | null {
  if (text.length <= DATA_LIMIT && DATA_IMAGE.test(text)) return text;
  return checked(text, baseUrl, MEDIA_SCHEMES);
}
