export declare function date(args: readonly string[]): number;
