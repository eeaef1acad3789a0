// Eras: stretches of time with a name, behind all that happens in them.

import type { Chronicle } from '../data/chronicle-columns.js';
import { parseEdtf } from '../time/edtf.js';
import { utcToCivil } from '../time/zone.js';
import type { Frame } from './frame.js';
import { kept } from './kept.js';
import type { Era } from './scene.js';
import { placeOf } from './viewport.js';

/** Beyond the view's edges, so that no border stands there. */
const BEYOND_PX = 60;
const LABEL_PAD_PX = 12;
/** Of a row of words, from its head to the foot of the letters. */
const BASELINE = 0.75;

interface Stretch {
  readonly label: string;
  readonly lang: string | undefined;
  readonly fromMs: number;
  readonly toMs: number;
}

/** Places on the axis; infinite where an end is open or not known. */
const stretchesOf = kept((chronicle: Chronicle): readonly Stretch[] =>
  chronicle.document.eras.map(({ date, label, langs }) => {
    const { timeZone } = chronicle;
    const { earliest, latest, floating } = parseEdtf(date, { timeZone });
    const civil = (ms: number | null, open: number): number =>
      ms === null || !Number.isFinite(ms) ? open : placeOf(chronicle, floating ? ms : utcToCivil(ms, timeZone));
    return { label, lang: langs?.['label'], fromMs: civil(earliest, -Infinity), toMs: civil(latest, Infinity) + 1 };
  }),
);

/**
 * Those in view, in the story's order, each with its name in the middle of what is seen of it, where it has room beside
 * the others'.
 */
export function layoutEras(frame: Frame): Era[] {
  const {
    chronicle,
    fromMs,
    toMs,
    viewport: { msPerPx, metrics, isMap },
    rows,
    x,
  } = frame;
  const [least, most] = [fromMs - BEYOND_PX * msPerPx, toMs + BEYOND_PX * msPerPx];
  let taken: readonly (readonly [number, number])[] = [];
  return stretchesOf(chronicle).flatMap((one, i) => {
    if (one.toMs <= fromMs || one.fromMs >= toMs) return [];
    const [a, b] = [x(Math.max(one.fromMs, least)), x(Math.min(one.toMs, most))];
    const labelX = x((Math.max(one.fromMs, fromMs) + Math.min(one.toMs, toMs)) / 2);
    const half = ([...one.label].length * metrics.charPx + LABEL_PAD_PX) / 2;
    const seenPx = (Math.min(one.toMs, toMs) - Math.max(one.fromMs, fromMs)) / msPerPx;
    const hasRoom =
      !isMap && seenPx >= 2 * half && taken.every(([from, to]) => labelX + half <= from || labelX - half >= to);
    if (hasRoom) taken = [...taken, [labelX - half, labelX + half]];
    return [
      {
        key: String(i),
        x: Math.min(a, b),
        widthPx: Math.abs(b - a),
        y: rows.erasY,
        heightPx: rows.heightPx - rows.erasY,
        label: hasRoom ? one.label : '',
        ...(one.lang === undefined ? {} : { lang: one.lang }),
        labelX,
        labelY: rows.erasY + Math.round(metrics.axisRowPx * BASELINE),
      },
    ];
  });
}
