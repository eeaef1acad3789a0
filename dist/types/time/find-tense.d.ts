import type { Token } from './read-lexer.js';
/** Whether the sentence speaks of what is to come where this token stands. */
export declare function isAhead(tokens: readonly Token[], at: number, language: string): boolean;
/** A verb of news, in either tense. */
export declare const isVerb: (text: string, language: string) => boolean;
/** Whether news is told before this token: 'زار الوفد اليوم معملا' is of today, 'العالم اليوم' is not. */
export declare function isTold(tokens: readonly Token[], at: number, language: string): boolean;
