export type Pressed = {
    readonly on: 'more' | 'cluster';
    readonly id: string;
} | {
    readonly on: 'event';
    readonly id: string;
    readonly isButton: boolean;
}
/** `px` from the chart's left edge. */
 | {
    readonly on: 'overview';
    readonly px: number;
} | {
    readonly on: 'list' | 'ground';
};
export declare function pressedOn(event: MouseEvent): Pressed;
