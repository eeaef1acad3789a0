import type { Messages } from './locale.js';
export declare const es: Messages;
