/** Of the single file's parts those that make templates are functions of what they take of Lit: a second Lit would make a second policy of Trusted Types, which a page may forbid. */
type File<T> = T | {
    readonly default: (packages: Readonly<Record<string, object>>) => T;
};
/** One such part; it is kept once it is there, so that later uses need not wait. */
export declare class Part<T extends object> {
    #private;
    private readonly name;
    private readonly bring;
    /** Null until it is there. */
    now: T | null;
    /** `name` is the file's, `bring` imports it. */
    constructor(name: string, bring: () => Promise<File<T>>);
    /** Rejects where the file does not come, with words for it; the next call asks for it again. */
    load(): Promise<T>;
    /** Uses it when it is there; where it does not come the console says so, once. */
    use(act: (part: T) => void): Promise<void>;
}
export {};
