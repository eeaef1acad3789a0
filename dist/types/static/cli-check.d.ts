export declare function check(args: readonly string[]): Promise<number>;
