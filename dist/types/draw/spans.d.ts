import type { Span } from '../layout/scene.js';
import { type SvgGroup } from './write.js';
export declare function drawSpans(group: SvgGroup, spans: readonly Span[], sign: 1 | -1, selected: string | null): void;
