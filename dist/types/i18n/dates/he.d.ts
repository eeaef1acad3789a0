import { type DateWords } from './date-words.js';
export declare const he: DateWords;
