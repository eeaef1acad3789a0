import type { Messages } from './locale.js';
export declare const fa: Messages;
/** Dari: the same words, the Afghan names of the solar months. */
export declare const faAF: Messages;
