import { Part } from './part.js';
export declare const readingPart: Part<typeof import("../../i18n/reading/all.js")>;
