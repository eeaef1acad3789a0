// Text in the picture: on the side where it is to stand, and in its own direction. Engines ignore `dir` in SVG, WebKit
// the isolating characters, and which edge `text-anchor` means hangs on the first span of a text: so each text has one
// direction.

import type { Direction } from '../layout/viewport.js';
import { element, type Content, type Element } from './markup.js';

export interface TextStyle {
  readonly sizePx: number;
  readonly fill: string;
  readonly isBold?: boolean;
  /** Which edge of the text `x` is, or its middle. */
  readonly at: 'left' | 'right' | 'middle';
  /** The direction in which its parts follow each other. */
  readonly dir: Direction;
}

/** From the middle of a line to where its letters stand, in em. */
export const BASELINE_EM = 0.35;

const STRONG = /\p{L}/u;
const RTL_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}\p{Script=Nko}\p{Script=Adlam}]/u;

/** The direction of the first letter; without one, that of the text around. */
export function directionOf(text: string, around: Direction): Direction {
  const letter = STRONG.exec(text)?.[0];
  return letter === undefined ? around : RTL_LETTER.test(letter) ? 'rtl' : 'ltr';
}

/** `start` is the right edge where the text runs right to left. */
const anchorOf = (at: TextStyle['at'], dir: Direction): string =>
  at === 'middle' ? 'middle' : (at === 'right') === (dir === 'rtl') ? 'start' : 'end';

export const svgText = (
  content: Content | readonly Content[],
  x: number,
  y: number,
  { sizePx, fill, isBold, at, dir }: TextStyle,
): Element =>
  element(
    'text',
    {
      x: round(x),
      y: round(y),
      direction: dir,
      'font-size': round(sizePx),
      'font-weight': isBold ? 700 : undefined,
      fill,
      'text-anchor': anchorOf(at, dir),
    },
    content,
  );

/** A text that may be of another language than the text around it: it runs as its first letter does. */
export const ownText = (text: string, x: number, y: number, style: TextStyle): Element =>
  svgText(text, x, y, { ...style, dir: directionOf(text, style.dir) });

/** Px to a tenth: a picture needs no more, and stays the same on every machine. */
export const round = (px: number): number => Math.round(px * 10) / 10;
