export interface Run {
    readonly text: string;
    readonly strong?: true;
    readonly emphasis?: true;
    readonly href?: string;
}
export type Paragraph = readonly Run[];
/** Paragraphs in order; none for text without a visible character. */
export declare function parseRuns(text: string): Paragraph[];
/** The visible text alone, paragraphs joined by blank lines. */
export declare const plainText: (paragraphs: readonly Paragraph[]) => string;
