import type { FindFile } from './found.js';
export declare const showHits: FindFile['showHits'];
