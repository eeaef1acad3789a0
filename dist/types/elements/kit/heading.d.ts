import { type nothing, type TemplateResult } from 'lit';
type Id = string | typeof nothing;
/** `level` is clamped to 1 to 6. */
export declare const heading: (level: number, content: unknown, id: Id) => TemplateResult;
export {};
