/**
 * Of the single file's parts those that make templates are functions of what they take of Lit: a second Lit would make
 * a second policy of Trusted Types, which a page may forbid.
 */
type File<T> = T | {
    readonly default: (packages: Readonly<Record<string, object>>) => T;
};
/** One such part; it is kept once it is there, so that later uses need not wait. */
export declare class Part<T extends object> {
    private readonly name;
    private readonly bring;
    private readonly packages;
    /** Null until it is there. */
    now: T | null;
    /** It did not come when it was asked for last. */
    isMissing: boolean;
    /** `name` is the file's, `bring` imports it, `packages` is what a file that is a function takes. */
    constructor(name: string, bring: () => Promise<File<T>>, packages?: Readonly<Record<string, object>>);
    /** Rejects where the file does not come, with words for it; the next call asks for it again. */
    load(): Promise<T>;
    /** Uses it when it is there; where it does not come the console says so, once. */
    use(act: (part: T) => void): Promise<void>;
}
export {};
