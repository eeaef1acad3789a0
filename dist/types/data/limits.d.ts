export declare const MAX_TITLE = 300;
export declare const MAX_TEXT = 5000;
export declare const MAX_TRANSCRIPT = 20000;
export declare const MAX_LABEL = 300;
