export declare class Swipe {
    #private;
    private readonly turn;
    constructor(turn: (step: 1 | -1) => void);
    /** Follows this row, in which the page `at` is told; null for none. */
    watch(pages: HTMLElement | null, at: string | null): void;
}
