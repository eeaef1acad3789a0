import type { Values } from '../../data/found.js';
import type { LoadErrorCode } from '../kit/state.js';
/** Why a document could not be had; `values`: what the words for it are made of (data/found.ts). */
export declare class LoadError<Code extends LoadErrorCode = LoadErrorCode> extends Error {
    readonly code: Code;
    readonly values: readonly unknown[];
    constructor(code: Code, ...values: Values[`load/${Code}`]);
}
export interface LoadOptions {
    readonly signal: AbortSignal;
    readonly maxBytes: number;
    readonly credentials: RequestCredentials;
    readonly timeoutMs?: number;
}
/** The JSON at an absolute URL. @throws LoadError, or an AbortError when `signal` aborts. */
export declare function loadSource(url: string, { signal, maxBytes, credentials, timeoutMs }: LoadOptions): Promise<unknown>;
