/** Calls `begin` when the element comes near the viewport. */
export declare function whenNear(element: Element, begin: () => void): IntersectionObserver;
