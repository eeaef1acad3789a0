// What is drawn of leaders, periods, bands and marks in as few paths as there are looks: all of a kind, a group and a
// state are one. The page writes them over what is pressed, files write them alone.

import type { Scene } from './scene.js';

/** Of periods `solid` to `cut`, of bands `ends` and `signs`. */
export type InkKind = 'leader' | 'solid' | 'hatch' | 'arrow' | 'fade' | 'mark' | 'cut' | 'ends' | 'signs' | 'dot';

export interface Ink {
  readonly kind: InkKind;
  readonly group: number;
  /**
   * What tells it from others of its kind, as classes: `selected`, `hover`, `uncertain`, `hollow`, `out`; each with a
   * space before it.
   */
  readonly states: string;
  /** Of a slice of a fade; 1 of all else. */
  readonly opacity: number;
  readonly path: string;
}

export interface InkOptions {
  readonly selected?: string | null;
  /** What the pointer or the focus is on. */
  readonly pointed?: string | null;
  /** Leaders end at words that they would pass. */
  readonly isCut?: boolean;
}

interface Drawn {
  readonly group: number;
  readonly isOut?: boolean;
}

/** Each look once, in the order of drawing: the first is behind all others. */
export function inksOf(
  { leaders, spans, bands, points }: Scene,
  { selected = null, pointed = null, isCut = false }: InkOptions,
): Ink[] {
  const found = new Map<string, { -readonly [K in keyof Ink]: Ink[K] }>();
  const add = (kind: InkKind, group: number, path: string, states: string, opacity = 1): void => {
    if (!path) return;
    const key = kind + group + states + opacity;
    const ink = found.get(key);
    if (ink) ink.path += path;
    else found.set(key, { kind, group, states, opacity, path });
  };
  const out = ({ isOut }: Drawn): string => (isOut ? ' out' : '');
  const each = <T extends Drawn>(
    kind: InkKind,
    things: readonly T[],
    pathOf: (one: T) => string,
    stateOf: (one: T) => string = () => '',
  ): void => {
    for (const one of things) add(kind, one.group, pathOf(one), stateOf(one) + out(one));
  };
  each(
    'leader',
    leaders,
    (one) => (isCut ? one.cutPath : one.path),
    ({ id }) => (id === selected ? ' selected' : id === pointed ? ' hover' : ''),
  );
  each(
    'solid',
    spans,
    ({ paths }) => paths.solid,
    ({ id, isUncertain }) => (id === selected ? ' selected' : '') + (isUncertain ? ' uncertain' : ''),
  );
  for (const span of spans)
    for (const { path, opacity } of span.paths.fades) add('fade', span.group, path, out(span), opacity);
  for (const kind of ['hatch', 'arrow', 'mark', 'cut'] as const) each(kind, spans, ({ paths }) => paths[kind]);
  each('ends', bands, ({ ends }) => ends);
  each(
    'signs',
    bands,
    ({ signs }) => signs,
    ({ ids }) => (ids.includes(selected ?? '') ? ' selected' : ''),
  );
  each(
    'dot',
    points,
    ({ path }) => path,
    ({ isUncertain, isHollow }) => (isUncertain ? ' uncertain' : isHollow ? ' hollow' : ''),
  );
  return [...found.values()];
}
