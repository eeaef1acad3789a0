import { Part } from '../kit/part.js';
/** Reads a large story, and labels it, in slices. */
export declare const largePart: Part<typeof import("./large.js")>;
