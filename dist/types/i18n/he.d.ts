import type { Messages } from './locale.js';
export declare const he: Messages;
