export type Move = {
    readonly step: 1 | -1;
} | {
    readonly edge: 1 | -1;
} | {
    readonly page: 1 | -1;
} | {
    readonly zoom: 1 | -1;
};
/** What a key does in a list that runs this way: +1 is later, closer or the end; null for any other key. */
export declare function moveFor(key: string, way: 'rtl' | 'ltr' | 'vertical'): Move | null;
