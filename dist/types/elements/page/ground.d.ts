/**
 * The colour behind an element, as CSS: that of the nearest opaque ancestor with what is translucent laid over it; the
 * page's own canvas where there is none. Null where it cannot be told: over a picture or a gradient, in another page's
 * frame that shows through, in a colour space that cannot be laid over another.
 */
export declare function groundOf(element: Element): string | null;
/** The colour for a file, which has no page behind it: a plain one where the page's cannot be told. */
export declare function paperOf(element: Element): string;
/**
 * Keeps `--_ground` and `data-ground` of the chart in step with the page: with its scheme, with the classes and
 * attributes of what stands around, and with colours that fade. `changed` is called when it has become known or
 * unknown. Returns the end.
 */
export declare function watchGround(chart: HTMLElement, changed: () => void): () => void;
