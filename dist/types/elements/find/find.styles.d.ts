export declare const findStyles: import("lit").CSSResult;
