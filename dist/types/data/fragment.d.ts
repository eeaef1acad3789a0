/** Whether the fragment names an event of some timeline. */
export declare const namesEvent: (hash: string) => boolean;
export declare const fragmentOf: (id: string) => string;
/** The id in a fragment, encoded or not; null where it is another's. */
export declare function idIn(hash: string): string | null;
/** An address with this fragment, or without one. */
export declare const withFragment: (href: string, fragment: string) => string;
