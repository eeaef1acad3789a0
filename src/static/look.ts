// Colours of the picture, as the widget has them on a light and on a dark page; written out, since a file inherits
// nothing.

import { GROUP_COLORS } from '../layout/palette.js';
import type { Look } from '../picture/style.js';

export type Theme = 'light' | 'dark';

const GROUND = { light: { ink: '#17191d', paper: '#ffffff' }, dark: { ink: '#e9eaec', paper: '#14171c' } } as const;

/** `part` of one colour over the other; both `#rrggbb`. */
function mixed(over: string, under: string, part: number): string {
  const channel = (color: string, i: number): number => Number.parseInt(color.slice(1 + 2 * i, 3 + 2 * i), 16);
  return `#${[0, 1, 2]
    .map((i) =>
      Math.round(channel(over, i) * part + channel(under, i) * (1 - part))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** `own`: the colours that the story gives its groups. */
export function lookOf(theme: Theme, own: readonly (string | undefined)[]): Look {
  const { ink, paper } = GROUND[theme];
  const colors = GROUP_COLORS[theme];
  return {
    ink,
    paper,
    muted: mixed(ink, paper, 0.68),
    hairline: mixed(ink, paper, 0.18),
    out: mixed(ink, paper, 0.5),
    group: (index) => own[index] ?? colors[Math.max(index, 0) % colors.length] ?? ink,
  };
}
