import type { EdtfSingle, Qualifier } from './edtf-date.js';
/** Northern meteorological seasons by default: ISO leaves the months of 21 to 24 open. */
export type Seasons = 'northern' | 'southern';
/** What is wrong with a text that should be EDTF, and at which character. */
export declare class EdtfError extends Error {
    readonly code: string;
    readonly position: number;
    readonly name = "EdtfError";
    constructor(code: string, message: string, position: number);
}
export declare function seasonMonths(season: number, seasons?: Seasons): readonly [month: number, length: number];
/** `?` and `~` together are `%`. */
export declare function mergeQualifiers(...qualifiers: readonly (Qualifier | undefined)[]): Qualifier;
/** The last double before `next`: one ms where a double holds single ms, else its predecessor. */
export declare function lastBefore(next: number): number;
/** Reads `text[from, to)` as one date. */
export declare function scanDate(text: string, from: number, to: number, seasons: Seasons): EdtfSingle;
