export declare function build(args: readonly string[]): Promise<number>;
