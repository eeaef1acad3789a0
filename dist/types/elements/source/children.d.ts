export declare const LIST = ":scope > ol, :scope > figure > ol";
/** Whether the children are something to read: without the script, and until the widget takes their place. */
export declare const hasReadable: (host: Element) => boolean;
/** The value of the inline JSON; an error where it is none; null where there is no such child. */
export declare function readInline(host: Element): {
    readonly value: unknown;
} | {
    readonly error: unknown;
} | null;
/** Calls `changed` after each change of the children. */
export declare function watchChildren(host: Element, changed: () => void): MutationObserver;
