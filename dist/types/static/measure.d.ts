import type { Measure } from '../picture/style.js';
/** By the table. */
export declare const estimate: Measure;
/**
 * A measure by the font's own glyphs, with its ligatures and joined forms. `bold` is the font of titles; without it
 * they count as wider by a little. What the font has no glyph for is estimated. Needs the package `fontkit`.
 */
export declare function measureWith(regular: Uint8Array, bold?: Uint8Array): Promise<Measure>;
