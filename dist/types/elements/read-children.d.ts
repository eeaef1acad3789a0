export declare const CHILD_OBSERVER_OPTIONS: MutationObserverInit;
/** Whether the children are something to read: without the script, and until the widget takes their place. */
export declare const hasReadable: (host: Element) => boolean;
/** The raw document for `readDocument`; an error where the inline JSON is none; null where there are no children to read. */
export declare function readChildren(host: Element): {
    readonly value: unknown;
} | {
    readonly error: string;
} | null;
