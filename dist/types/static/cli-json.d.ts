export interface JsonPlaces {
    /** The offset of each value, by its path as `readDocument` writes it: `events[3].date`. */
    readonly places: ReadonlyMap<string, number>;
    /** Names that stand in their object before, with the path of their value and where the name stands. */
    readonly repeated: readonly {
        readonly name: string;
        readonly path: string;
        readonly offset: number;
    }[];
    /** Where and why the text is not JSON; null where it is. */
    readonly error: {
        readonly offset: number;
        readonly message: string;
    } | null;
}
export declare function findPlaces(text: string): JsonPlaces;
/** The offset of a value, or of the nearest one around it that is there. */
export declare function placeOf(places: ReadonlyMap<string, number>, path: string): number;
/** From an offset to line and column: 1-based, columns in UTF-16 units as editors count them. */
export declare function lineFinder(text: string): (offset: number) => {
    line: number;
    column: number;
};
