export interface LaneWords {
    /** What the headings are called together. */
    readonly groups: string;
    /** Heading of the events that have no group. */
    readonly none: string;
}
/** The words of the locale's language; English where we have none. */
export declare const laneWordsFor: (locale: string) => LaneWords;
