export declare const lanesStyles: {
    readonly cssText: string;
};
