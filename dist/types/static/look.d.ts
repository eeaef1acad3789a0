export type Theme = 'light' | 'dark';
export interface Look {
    readonly ink: string;
    readonly muted: string;
    readonly hairline: string;
    readonly paper: string;
    /** Of the group by its place in the story; of an event without one for -1. */
    readonly group: (index: number) => string;
}
/** `own`: the colours that the story gives its groups. */
export declare function lookOf(theme: Theme, own: readonly (string | undefined)[]): Look;
