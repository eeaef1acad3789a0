export declare const CHILD_OBSERVER_OPTIONS: MutationObserverInit;
/** The raw document for `readDocument`; an error where the inline JSON is none; null where there are no children to read. */
export declare function readChildren(host: Element): {
    readonly value: unknown;
} | {
    readonly error: string;
} | null;
