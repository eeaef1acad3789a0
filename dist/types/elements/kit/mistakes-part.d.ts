import { Part } from './part.js';
export declare const mistakesPart: Part<typeof import("./mistakes.js")>;
