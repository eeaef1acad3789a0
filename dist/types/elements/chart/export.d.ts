import type { Direction } from '../../layout/viewport.js';
/** A self-contained SVG document of the chart, with the document's title above it. */
export declare function sceneToSvg(chart: HTMLElement, title: string, dir: Direction): string;
