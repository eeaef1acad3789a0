import type { Density } from '../layout/scene.js';
import type { Draw } from './chart.js';
/** `point`: the leader of this event comes forward, and that of no other. */
export declare function createLeaders(group: SVGGElement): {
    readonly update: Draw;
    point(id: string | null): void;
};
export declare function createBands(group: SVGGElement): Draw;
export declare function createPoints(group: SVGGElement): Draw;
export declare function createClusters(group: SVGGElement): Draw;
export declare function createEras(group: SVGGElement): Draw;
export declare function createDensity(group: SVGGElement): (density: Density | null) => void;
