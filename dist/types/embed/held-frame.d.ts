/** `height`: of what is in it, px. */
export declare function setHeight(frame: HTMLIFrameElement, height: number): void;
