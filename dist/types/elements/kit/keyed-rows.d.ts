import { Directive, type ChildPart } from 'lit/directive.js';
declare class KeyedRows extends Directive {
    #private;
    render(_keys: readonly string[], rows: readonly unknown[]): unknown;
    update(list: ChildPart, [keys, rows]: Parameters<this['render']>): unknown;
}
/** A row for each key; the keys are different. */
export declare const keyedRows: (_keys: readonly string[], rows: readonly unknown[]) => import("lit-html/directive.js").DirectiveResult<typeof KeyedRows>;
export {};
