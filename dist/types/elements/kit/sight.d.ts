/** Whether all of its height is in the window. */
export declare function isInSight(node: Element): boolean;
/** Whether its beginning is in the upper half of the window. */
export declare function beginsInSight(node: Element): boolean;
/** Whether the window shows all from the top of one to the bottom of the other at once. */
export declare function fitTogether(upper: Element, lower: Element): boolean;
/** Scrolls what scrolls around the node until it is in sight; not at all where it is. Higher than the window: its start. */
export declare function bringIntoSight(node: HTMLElement, behavior?: ScrollBehavior): void;
