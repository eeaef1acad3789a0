import type { LoadErrorCode } from '../kit/store.js';
/** Why a document could not be had. The message is English, for the console. */
export declare class LoadError extends Error {
    readonly code: LoadErrorCode;
    readonly name = "LoadError";
    constructor(code: LoadErrorCode, message: string);
}
export interface LoadOptions {
    readonly signal: AbortSignal;
    readonly maxBytes: number;
    readonly credentials: RequestCredentials;
    readonly timeoutMs?: number;
}
/** The JSON at an absolute URL. @throws LoadError, or an AbortError when `signal` aborts. */
export declare function loadSource(url: string, { signal, maxBytes, credentials, timeoutMs }: LoadOptions): Promise<unknown>;
