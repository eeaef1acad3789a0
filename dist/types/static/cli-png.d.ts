/** `scale`: pixels of the picture per px of the SVG. */
export declare function svgToPng(svg: string, scale: number): Uint8Array;
