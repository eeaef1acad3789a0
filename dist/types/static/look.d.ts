import type { Look } from '../picture/style.js';
export type Theme = 'light' | 'dark';
/** `own`: the colours that the story gives its groups. */
export declare function lookOf(theme: Theme, own: readonly (string | undefined)[]): Look;
