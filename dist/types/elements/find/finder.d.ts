import { type TemplateResult } from 'lit';
import type { FindActions, Finding } from './found.js';
export declare function foundWords({ filter, filtered, count, reading }: Finding): string;
export declare function renderFind(finding: Finding, actions: FindActions): TemplateResult;
