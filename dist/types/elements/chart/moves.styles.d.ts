export declare const movesStyles: {
    readonly cssText: string;
};
