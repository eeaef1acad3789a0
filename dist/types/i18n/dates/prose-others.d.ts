export declare const frProse: {
    named: string;
};
export declare const esProse: {
    named: string;
};
export declare const deProse: {
    named: string;
};
export declare const trProse: {
    namedAfter: string;
};
