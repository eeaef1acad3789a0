// Where a card's title is cut that has more words than lines: after a word, never within one.

const ELLIPSIS = '…';

/**
 * How many letters (UTF-16 units) of a title stand in `lines` lines of `roomPx`, an ellipsis after them: up to the end
 * of a word. All of them where the title has room, and where a word is longer than a line and breaks. `widthOf`: px.
 */
export function cutTitle(title: string, roomPx: number, lines: number, widthOf: (text: string) => number): number {
  const spacePx = widthOf(' ');
  const ellipsisPx = widthOf(ELLIPSIS);
  let [line, atPx, end, cut] = [1, 0, 0, 0];
  for (const word of title.split(' ')) {
    const px = widthOf(word);
    if (px > roomPx) return title.length;
    const nextPx = atPx === 0 ? px : atPx + spacePx + px;
    if (nextPx > roomPx) line++;
    atPx = nextPx > roomPx ? px : nextPx;
    if (line > lines) return cut > 0 ? cut : title.length;
    end += word.length;
    if (line < lines || atPx + ellipsisPx <= roomPx) cut = end;
    end++;
  }
  return title.length;
}
