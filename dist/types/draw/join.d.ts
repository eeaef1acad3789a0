/**
 * The children of `parent` that stand for things with keys. A key is a child's as long as each update has it; of things
 * with the same key the last is written. Nodes that others put into `parent` stay behind ours.
 */
export declare class Rows<T, N extends Element> {
    #private;
    private readonly parent;
    private readonly keyOf;
    private readonly enter;
    /** `enter` makes the node of a thing that has none, with what never changes in it. */
    constructor(parent: Element, keyOf: (item: T) => string, enter: (item: T) => N);
    /**
     * Brings the children in line with `items` and in their order; `write` is called for each that is another than
     * before, and for all where what else they are written by (`also`) is. The same items again touch no node.
     */
    update(items: readonly T[], write: (node: N, item: T) => void, ...also: readonly unknown[]): void;
    has(key: string): boolean;
}
/** Has as many children in `parent` as there are items, all of a kind and without keys: the nth stands for the nth. */
export declare function fill<T>(parent: Element | null | undefined, items: readonly T[], enter: () => Element, write: (node: Element, item: T) => void): void;
