/**
 * The first group's colour is the accent's too, and stands at the host. A sheet of its own: `css` puts values into one
 * by `reduce`, which old libraries replace.
 */
export declare const groupStyles: import("lit").CSSResult;
export declare const timelineStyles: import("lit").CSSResult;
