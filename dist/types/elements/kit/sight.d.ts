/** How much of its height is in sight: all (2), some (1) or none (0). */
export declare function sightOf(node: Element): 0 | 1 | 2;
/** Whether its beginning is in the upper half of the window. */
export declare function beginsInSight(node: Element): boolean;
/** Whether all from the top of one to the bottom of the other is seen at once. */
export declare function fitTogether(upper: Element, lower: Element): boolean;
/**
 * Scrolls what scrolls around the node until it is in sight; not at all where it is. Higher than the window: its start.
 */
export declare function bringIntoSight(node: HTMLElement, behavior?: ScrollBehavior): void;
