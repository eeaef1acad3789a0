/** Ends with an exit code, and never with a stack of our own. */
export declare function main(): Promise<void>;
