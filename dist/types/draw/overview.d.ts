import type { Overview } from '../layout/scene.js';
export interface OverviewDrawing {
    readonly node: SVGGElement;
    update(overview: Overview | null): void;
}
export declare function createOverview(): OverviewDrawing;
