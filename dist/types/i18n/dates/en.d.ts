import { type DateWords } from './date-words.js';
export declare const en: DateWords;
