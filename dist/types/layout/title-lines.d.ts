/**
 * How many letters (UTF-16 units) of a title stand in `lines` lines of `roomPx`, an ellipsis after them: up to the end
 * of a word. All of them where the title has room, and where a word is longer than a line and breaks. `widthOf`: px.
 */
export declare function cutTitle(title: string, roomPx: number, lines: number, widthOf: (text: string) => number): number;
