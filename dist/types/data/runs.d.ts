export interface Run {
    readonly text: string;
    readonly strong?: true;
    readonly emphasis?: true;
    readonly href?: string;
}
export type Paragraph = readonly Run[];
interface Style {
    readonly strong?: true;
    readonly emphasis?: true;
    readonly href?: string;
}
/** What is written in a paragraph: words, and marks with what stands in them. */
export type Node = string | (Style & {
    readonly nodes: readonly Node[];
});
/** Paragraphs in order; none for text without a visible character. */
export declare const parseRuns: (text: string) => Paragraph[];
/** The same with the marks as they are nested. */
export declare const parseNodes: (text: string) => (readonly Node[])[];
/** The text with other addresses of its links; null leaves one as it is. */
export declare function withLinks(text: string, addressOf: (target: string) => string | null): string;
/** The visible text alone, paragraphs joined by blank lines. */
export declare const plainText: (paragraphs: readonly Paragraph[]) => string;
export {};
