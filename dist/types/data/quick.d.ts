import type { QuickRead } from './read-document.js';
/** What a text must not have to be taken as it is: see clean-text.ts. */
export declare const TO_CLEAN: RegExp;
/** Reads plain events, one after the other. Null for any other, and for what throws or is wrong, which is then told as ever. */
export declare function quickReader(): QuickRead;
