import { type TemplateResult } from 'lit';
import type { FindActions, Finding } from './found.js';
export { createFinder, filterEvents } from '../../data/filter.js';
export { findStyles } from './find.styles.js';
export { showHits } from './hits.js';
export declare function foundWords({ filter, filtered, count, reading }: Finding): string;
export declare function renderFind(finding: Finding, actions: FindActions): TemplateResult;
