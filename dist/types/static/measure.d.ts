/** Says how wide a text is, in px. */
export interface Measure {
    /** The font that was asked; none for the estimate. */
    readonly family?: string;
    readonly widthOf: (text: string, sizePx: number, isBold?: boolean) => number;
}
/** By the table. */
export declare const estimate: Measure;
/**
 * A measure by the font's own glyphs, with its ligatures and joined forms. `bold` is the font of titles; without it they
 * count as wider by a little. What the font has no glyph for is estimated. Needs the package `fontkit`.
 */
export declare function measureWith(regular: Uint8Array, bold?: Uint8Array): Promise<Measure>;
