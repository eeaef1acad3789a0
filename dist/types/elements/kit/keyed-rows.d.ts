import { Directive, type ChildPart } from 'lit/directive.js';
/** `model`: what a row's words and states hang on, always in the same order. */
export interface Row {
    readonly model: readonly unknown[];
    readonly render: () => unknown;
}
declare class KeyedRows extends Directive {
    #private;
    render(_keys: readonly string[], rows: readonly Row[]): unknown;
    update(list: ChildPart, [keys, rows]: Parameters<this['render']>): unknown;
}
/** A row for each key; the keys are different. A model without parts is the same for good. */
export declare const keyedRows: (_keys: readonly string[], rows: readonly Row[]) => import("lit-html/directive.js").DirectiveResult<typeof KeyedRows>;
export {};
