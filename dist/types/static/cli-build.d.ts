export declare const buildHelp: string;
export declare function build(args: readonly string[]): Promise<number>;
