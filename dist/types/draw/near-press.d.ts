/** Hands presses of fingers on to what they are nearest to, until `signal` ends it. */
export declare function attachNearPress(root: HTMLElement, signal: AbortSignal): void;
