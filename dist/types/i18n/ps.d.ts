import type { Messages } from './locale.js';
export declare const ps: Partial<Messages>;
