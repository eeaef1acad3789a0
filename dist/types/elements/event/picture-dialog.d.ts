/**
 * Opens the picture of this button until it is closed, by its button, Escape or a press beside the picture; then the
 * focus is on the button again. `close` names the way out.
 */
export declare function openPicture(opener: HTMLElement, close: string): void;
