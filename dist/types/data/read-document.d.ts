import type { Problem, TimelineDocument } from './document.js';
export interface ReadOptions {
    /** Relative addresses resolve against it. */
    readonly baseUrl?: string;
    /** Reads a date that is not EDTF; without it such a date is the problem `date/not-edtf`. */
    readonly readDate?: (text: string) => {
        readonly edtf: string | null;
        readonly calendar?: string;
        readonly original?: string;
        readonly within?: boolean;
    };
}
/** A document, or an array of events. The problems are in the order in which they were met. */
export declare function readDocument(value: unknown, options?: ReadOptions): {
    readonly document: TimelineDocument;
    readonly problems: readonly Problem[];
};
