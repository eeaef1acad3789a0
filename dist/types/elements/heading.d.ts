import { type TemplateResult } from 'lit';
/** `level` is clamped to 1 to 6. */
export declare const heading: (level: number, content: unknown, id: string) => TemplateResult;
