/** PNG at `scale` device pixels per px; null where the browser cannot draw it. */
export declare function svgToPng(svg: string, scale: number): Promise<Blob | null>;
