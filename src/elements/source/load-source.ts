// Fetches the document of `src`: with a limit of size that counts the stream, a limit of time, and clear errors.

import type { Values } from '../../data/found.js';
import type { LoadErrorCode } from '../kit/state.js';
import { largePart } from '../page/large-part.js';

/** Why a document could not be had; `values`: what the words for it are made of (data/found.ts). */
export class LoadError<Code extends LoadErrorCode = LoadErrorCode> extends Error {
  readonly values: readonly unknown[];
  constructor(
    readonly code: Code,
    ...values: Values[`load/${Code}`]
  ) {
    super(code);
    this.values = values;
  }
}

export interface LoadOptions {
  readonly signal: AbortSignal;
  readonly maxBytes: number;
  readonly credentials: RequestCredentials;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 8000;
/** More is parsed in slices. */
const MANY_BYTES = 2 ** 20;
const isWeb = (url: string): boolean => /^https?:$/.test(new URL(url).protocol);

/** The JSON at an absolute URL. @throws LoadError, or an AbortError when `signal` aborts. */
export async function loadSource(
  url: string,
  { signal, maxBytes, credentials, timeoutMs = TIMEOUT_MS }: LoadOptions,
): Promise<unknown> {
  if (!isWeb(url)) throw new LoadError('url', url);
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), timeoutMs);
  const stop = (): void => timeout.abort();
  signal.addEventListener('abort', stop);
  try {
    const response = await fetch(url, { signal: timeout.signal, credentials, referrerPolicy: 'no-referrer' });
    if (!response.ok) throw new LoadError('http', url, response.status);
    if (
      response.url &&
      new URL(response.url).protocol !== new URL(url).protocol &&
      new URL(response.url).protocol !== 'https:'
    )
      throw new LoadError('url', url, response.url);
    const said = CHARSET.exec(response.headers.get('content-type') ?? '')?.[1] ?? 'utf-8';
    const [chunks, bytes] = await bodyOf(response, maxBytes);
    if (bytes > MANY_BYTES && UTF_8.test(said)) {
      await largePart.use(() => {});
      const value = await largePart.now?.parseLarge(chunks, signal);
      signal.throwIfAborted();
      if (value !== undefined) return value;
    }
    return parse(decode(new Uint8Array(await new Blob(chunks).arrayBuffer()), said, url), url);
  } catch (error) {
    if (error instanceof LoadError || signal.aborted) throw error;
    if (timeout.signal.aborted) throw new LoadError('time', url, timeoutMs / 1000);
    throw new LoadError('network', url, error);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

async function bodyOf(
  response: Response,
  maxBytes: number,
): Promise<[chunks: Uint8Array<ArrayBuffer>[], bytes: number]> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    bytes += chunk.value.byteLength;
    if (bytes > maxBytes) {
      void reader?.cancel();
      throw new LoadError('size', response.url, maxBytes);
    }
    chunks.push(chunk.value);
  }
  return [chunks, bytes];
}

const CHARSET = /charset\s*=\s*["']?([^\s"';]{1,40})/i;
const UTF_8 = /^utf-?8$/i;

/** JSON is UTF-8: what says that it is something else, and is more than ASCII, is refused as well as what is none. */
function decode(bytes: Uint8Array, said: string, url: string): string {
  const isOther = !UTF_8.test(said) && bytes.some((byte) => byte > 0x7f);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (isOther) throw new LoadError('format', url, 'says', said);
    return text;
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError('format', url, 'is', bytes[0] === 0xff || bytes[0] === 0xfe ? 'UTF-16' : isOther ? said : '');
  }
}

function parse(text: string, url: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new LoadError('format', url, 'json', String(error));
  }
}
