export declare const frProse: {
    named: string;
    ofYears: string;
};
export declare const esProse: {
    named: string;
    ofYears: string;
};
export declare const deProse: {
    named: string;
    ofYears: string;
};
export declare const trProse: {
    namedAfter: string;
    ofYears: string;
};
