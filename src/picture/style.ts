// What a picture of a Scene is drawn with: colours, sizes of text, and how wide texts are. Who draws it knows them: a
// page by its style sheets, Node by a theme and a font.

import type { Direction } from '../layout/viewport.js';

export interface Look {
  readonly ink: string;
  readonly muted: string;
  readonly hairline: string;
  readonly paper: string;
  /** Of what the reader has not asked for. */
  readonly out: string;
  /** Of the group by its place in the story; of an event without one for -1. */
  readonly group: (index: number) => string;
}

/** Says how wide a text is, in px. */
export interface Measure {
  /** The font that was asked; none for an estimate. */
  readonly family?: string;
  /** Width of a text in px. */
  readonly widthOf: (text: string, sizePx: number, isBold?: boolean) => number;
}

/** Sizes of text that follow from the one size of the picture. */
export interface Type {
  readonly emPx: number;
  readonly datePx: number;
  readonly tickPx: number;
  readonly titlePx: number;
  /** Heights of a line of text, of a card's date and of its title, and of a period's name, px. */
  readonly linePx: number;
  readonly dateLinePx: number;
  readonly titleLinePx: number;
  readonly spanLinePx: number;
}

export interface SceneStyle {
  readonly look: Look;
  readonly type: Type;
  readonly measure: Measure;
  readonly dir: Direction;
  /** The event that is open. */
  readonly selected?: string | null;
  /** It is the map of a story: names of one line, and of periods that of the open one. */
  readonly isMap?: boolean;
  /** The address of a small picture that a file may hold; null for none. */
  readonly picture?: (src: string) => string | null;
}

/** Nastaliq hangs far below its line. */
const NASTALIQ = /^ur\b/;

/** As the widget's style sheets have them. */
export function typeOf(emPx: number, locale: string): Type {
  const isNastaliq = NASTALIQ.test(locale);
  const [datePx, titlePx] = [Math.max(13, emPx * 0.75), Math.max(14, emPx * 0.84)];
  const tight = isNastaliq ? 2.4 : 1.5;
  return {
    emPx,
    datePx,
    titlePx,
    tickPx: Math.max(13, emPx * 0.85),
    linePx: (isNastaliq ? 2.4 : 1.7) * emPx,
    dateLinePx: Math.max(1.54, tight * 0.9) * datePx,
    titleLinePx: tight * titlePx,
    spanLinePx: tight * datePx,
  };
}
