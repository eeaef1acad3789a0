/** What is to be written, with the mark; as it is where it is of no known kind. */
export declare function marked(made: string | Uint8Array): Uint8Array;
/** Whether these are the bytes of a file as `khatt` wrote it. */
export declare function isOurs(bytes: Buffer): boolean;
