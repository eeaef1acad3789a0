export declare const storyStyles: import("lit").CSSResult;
