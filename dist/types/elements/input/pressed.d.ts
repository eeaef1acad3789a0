export type Pressed = {
    readonly on: 'more' | 'cluster';
    readonly id: string;
    readonly node: Element;
} | {
    readonly on: 'event';
    readonly id: string;
    readonly isButton: boolean;
    readonly node: Element;
}
/** An event in the list of hidden ones. */
 | {
    readonly on: 'choice';
    readonly id: string;
}
/** `px` from the chart's left edge. */
 | {
    readonly on: 'density';
    readonly px: number;
} | {
    readonly on: 'list' | 'ground';
};
export declare function pressedOn(event: MouseEvent): Pressed;
