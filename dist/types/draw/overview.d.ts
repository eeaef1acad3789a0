import type { Overview } from '../layout/scene.js';
import { type SvgGroup } from './write.js';
export declare function drawOverview(group: SvgGroup, overview: Overview | null): void;
