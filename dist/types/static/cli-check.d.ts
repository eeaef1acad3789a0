export declare const checkHelp: string;
export declare function check(args: readonly string[]): Promise<number>;
