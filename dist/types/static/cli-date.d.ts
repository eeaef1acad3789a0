export declare const dateHelp: string;
export declare function date(args: readonly string[]): number;
