import type { Selection } from 'd3-selection';
export type SvgGroup = Selection<SVGGElement, unknown, null, undefined>;
/** Sets an attribute, or removes it for null; leaves the node alone where it already is so. */
export declare function put(node: Element | null, name: string, value: string | number | null): void;
/** Writes a text where it is another one than before: what was translated stays so until then. */
export declare function putText(node: Element | null, text: string): void;
/** Sets one style property through the CSS object model, which a strict policy allows. */
export declare function putStyle(node: HTMLElement | null, name: 'transform' | 'width' | 'height', value: string): void;
/** The class that carries a group's colour; eight colours, then they repeat. */
export declare const groupClass: (group: number) => string;
