import { type DateWords } from './date-words.js';
export declare const ur: DateWords;
