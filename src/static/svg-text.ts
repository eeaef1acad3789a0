// Text in the picture: on the side where it is to stand, and in its own direction.

import type { Direction } from '../layout/viewport.js';
import { element, type Content, type Element } from './markup.js';

export interface TextStyle {
  readonly sizePx: number;
  readonly fill: string;
  readonly isBold?: boolean;
  /** Which edge of the text `x` is, or its middle. */
  readonly at: 'left' | 'right' | 'middle';
  /** Of the text around; a text that begins otherwise is isolated in it. */
  readonly dir: Direction;
}

const STRONG = /\p{L}/u;
const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}\p{Script=Nko}\p{Script=Adlam}]/u;

/** The direction of the first letter; without one, that of the text around. */
export function directionOf(text: string, around: Direction): Direction {
  const letter = STRONG.exec(text)?.[0];
  return letter === undefined ? around : RTL_LETTER.test(letter) ? 'rtl' : 'ltr';
}

/** Engines ignore `dir` in SVG, and WebKit the isolating characters: a span with the property is what all of them follow. */
export function isolated(text: string, dir: Direction): Content {
  const own = directionOf(text, dir);
  return own === dir ? text : element('tspan', { direction: own, 'unicode-bidi': 'isolate' }, text);
}

/** `start` is the right edge where the text runs right to left. */
const anchorOf = (at: TextStyle['at'], dir: Direction): string => (at === 'middle' ? 'middle' : (at === 'right') === (dir === 'rtl') ? 'start' : 'end');

export const svgText = (content: Content | readonly Content[], x: number, y: number, { sizePx, fill, isBold, at, dir }: TextStyle): Element =>
  element('text', { x: round(x), y: round(y), 'font-size': round(sizePx), 'font-weight': isBold ? 700 : undefined, fill, 'text-anchor': anchorOf(at, dir) }, content);

/** Px to a tenth: a picture needs no more, and stays the same on every machine. */
export const round = (px: number): number => Math.round(px * 10) / 10;
