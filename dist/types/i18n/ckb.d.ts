import type { Messages } from './locale.js';
export declare const ckb: Partial<Messages>;
