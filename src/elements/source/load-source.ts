// Fetches the document of `src`: with a limit of size that counts the stream, a limit of time, and clear errors.

import type { LoadErrorCode } from '../kit/store.js';

/** Why a document could not be had. The message is English, for the console. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  constructor(readonly code: LoadErrorCode, message: string) {
    super(message);
  }
}

export interface LoadOptions {
  readonly signal: AbortSignal;
  readonly maxBytes: number;
  readonly credentials: RequestCredentials;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 8000;
const isWeb = (url: string): boolean => /^https?:$/.test(new URL(url).protocol);

/** The JSON at an absolute URL. @throws LoadError, or an AbortError when `signal` aborts. */
export async function loadSource(url: string, { signal, maxBytes, credentials, timeoutMs = TIMEOUT_MS }: LoadOptions): Promise<unknown> {
  if (!isWeb(url)) throw new LoadError('url', `Expected an http or https address, found ${url}.`);
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), timeoutMs);
  const stop = (): void => timeout.abort();
  signal.addEventListener('abort', stop);
  try {
    const response = await fetch(url, { signal: timeout.signal, credentials, referrerPolicy: 'no-referrer' });
    if (!response.ok) throw new LoadError('http', `${url} answered ${response.status}.`);
    if (response.url && new URL(response.url).protocol !== new URL(url).protocol && new URL(response.url).protocol !== 'https:') throw new LoadError('url', `${url} led to another scheme: ${response.url}.`);
    return parse(await bodyOf(response, maxBytes), url);
  } catch (error) {
    if (error instanceof LoadError || signal.aborted) throw error;
    if (timeout.signal.aborted) throw new LoadError('time', `${url} took longer than ${timeoutMs / 1000} s.`);
    throw new LoadError('network', `${url} could not be reached: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

async function bodyOf(response: Response, maxBytes: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    bytes += chunk.value.byteLength;
    if (bytes > maxBytes) {
      void reader.cancel();
      throw new LoadError('size', `${response.url} is larger than ${maxBytes} bytes.`);
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}

function parse(text: string, url: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    throw new LoadError('format', `${url} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
