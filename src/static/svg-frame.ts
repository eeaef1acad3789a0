// What stands around the chart in the picture: title, description, groups; undated events; source and as-of date.

import { parseRuns, plainText } from '../data/runs.js';
import { fill, plural } from '../i18n/lookup.js';
import { layoutList } from '../layout/scene-list.js';
import { shapePath } from '../layout/shapes.js';
import { formatDate } from '../time/format-date.js';
import { parseEdtf } from '../time/edtf.js';
import { breakLines, cutLine } from '../picture/lines.js';
import { element, type Element } from '../picture/markup.js';
import type { Story } from './story.js';
import type { SceneStyle } from '../picture/style.js';
import { BASELINE_EM, ownText, round, svgText, type TextStyle } from '../picture/text.js';

/** Elements from y = 0 down, and the height that they take. */
export interface Block {
  readonly nodes: readonly Element[];
  readonly heightPx: number;
}

const SWATCH_PX = 12;
const MOST_UNDATED = 5;
const MOST_DESCRIBED = 100;

interface LinesStyle {
  readonly sizePx: number;
  readonly line: number;
  readonly fill: string;
  readonly isBold?: boolean;
  readonly mostLines?: number;
  readonly mostPx?: number;
}

/** The edge where text begins. */
const startOf = (dir: SceneStyle['dir'], widthPx: number): { x: number; at: TextStyle['at'] } =>
  dir === 'rtl' ? { x: widthPx, at: 'right' } : { x: 0, at: 'left' };
const middleOf = (sizePx: number, line: number): number => (sizePx * line) / 2 + sizePx * BASELINE_EM;

/** A text from the start edge. */
function lines(
  text: string,
  { sizePx, line, fill: color, isBold = false, mostLines = 1, mostPx = Infinity }: LinesStyle,
  { measure, dir }: SceneStyle,
  widthPx: number,
): Block {
  const { x, at } = startOf(dir, widthPx);
  const broken = breakLines(text, Math.min(mostPx, widthPx), mostLines, (one) => measure.widthOf(one, sizePx, isBold));
  return {
    nodes: broken.map((one, i) =>
      svgText(one, x, i * sizePx * line + middleOf(sizePx, line), { sizePx, fill: color, isBold, at, dir }),
    ),
    heightPx: broken.length * sizePx * line,
  };
}

/** Blocks under each other; none of no height. */
function stacked(...blocks: readonly Block[]): Block {
  let heightPx = 0;
  const nodes = blocks.flatMap((block) => {
    const y = Math.round(heightPx);
    heightPx += block.heightPx;
    return block.nodes.length > 0 ? [element('g', { transform: `translate(0,${y})` }, block.nodes)] : [];
  });
  return { nodes, heightPx };
}

const NOTHING: Block = { nodes: [], heightPx: 0 };
/** Room above a block that is there. */
const below = (gapPx: number, block: Block): Block =>
  block.heightPx === 0 ? NOTHING : stacked({ nodes: [], heightPx: gapPx }, block);
const smallPx = (emPx: number): number => Math.max(14, emPx * 0.875);

/** Title, description, and the groups where the chart does not name them itself. */
export function header({ document }: Story, style: SceneStyle, widthPx: number, hasLegend: boolean): Block {
  const {
    type: { emPx, linePx },
    look,
  } = style;
  const line = linePx / emPx;
  const titlePx = Math.min(1.75 * emPx, Math.max(1.25 * emPx, 0.9 * emPx + 0.022 * widthPx));
  const block = stacked(
    lines(
      document.title ?? '',
      { sizePx: titlePx, line: line * 0.85, fill: look.ink, isBold: true, mostLines: 2 },
      style,
      widthPx,
    ),
    lines(
      oneLine(document.description),
      { sizePx: emPx, line, fill: look.muted, mostLines: 2, mostPx: 48 * emPx },
      style,
      widthPx,
    ),
    below(0.7 * emPx, legend(hasLegend ? document.groups.map((group) => group.label) : [], style, widthPx)),
  );
  return block.heightPx === 0 ? block : { ...block, heightPx: Math.ceil(block.heightPx + emPx) };
}

const oneLine = (text: string | undefined): string => plainText(parseRuns(text ?? '')).replace(/\s+/g, ' ');

/** The groups with their colours, in rows from the start edge. */
function legend(labels: readonly string[], { type, look, measure, dir }: SceneStyle, widthPx: number): Block {
  const sizePx = Math.max(14, type.emPx * 0.9);
  const rowPx = sizePx * 1.9;
  const gapPx = SWATCH_PX + 0.5 * sizePx;
  const { x: start, at } = startOf(dir, widthPx);
  const way = dir === 'rtl' ? -1 : 1;
  let [along, row] = [0, 0];
  const nodes = labels.map((label, i) => {
    const text = cutLine(label, widthPx - gapPx, (one) => measure.widthOf(one, sizePx));
    const needPx = gapPx + measure.widthOf(text, sizePx);
    if (along > 0 && along + needPx > widthPx) [along, row] = [0, row + 1];
    const x = start + way * along;
    const y = row * rowPx;
    along += needPx + 1.4 * sizePx;
    return element(
      'g',
      {},
      element('path', {
        transform: `translate(${round(x + (way * SWATCH_PX) / 2)},${round(y + rowPx / 2)})`,
        d: shapePath(i, SWATCH_PX / 2),
        fill: look.group(i),
      }),
      ownText(text, x + way * gapPx, y + middleOf(sizePx, rowPx / sizePx), { sizePx, fill: look.muted, at, dir }),
    );
  });
  return { nodes, heightPx: labels.length === 0 ? 0 : (row + 1) * rowPx };
}

/** Events that have no place on the axis are named under it. */
export function undatedLines({ chronicle, words, messages }: Story, style: SceneStyle, widthPx: number): Block {
  if (chronicle.undated.length === 0) return NOTHING;
  const {
    type: { emPx, linePx },
    look,
  } = style;
  const line = linePx / emPx;
  const rows = layoutList(chronicle, words).filter((row) => row.isUndated);
  const rest = rows.length - MOST_UNDATED;
  return below(
    0.5 * emPx,
    stacked(
      lines(messages.undatedEvents, { sizePx: smallPx(emPx), line, fill: look.muted }, style, widthPx),
      ...rows
        .slice(0, MOST_UNDATED)
        .map(({ title, date }) => lines(`${title} · ${date}`, { sizePx: emPx, line, fill: look.ink }, style, widthPx)),
      rest > 0
        ? lines(
            plural(messages.moreEvents, rest, words),
            { sizePx: smallPx(emPx), line, fill: look.muted },
            style,
            widthPx,
          )
        : NOTHING,
    ),
  );
}

/**
 * The story's own source, and no source of one event, at the start, the as-of date at the end; under each other where
 * one line has no room for both.
 */
export function footer({ document, words, messages }: Story, style: SceneStyle, widthPx: number): Block {
  const {
    type: { emPx, linePx },
    look,
    measure,
    dir,
  } = style;
  const source = document.source ? fill(messages.source, { name: document.source.name }) : '';
  const updated =
    document.asOf === undefined ? '' : fill(messages.updated, { date: formatDate(parseEdtf(document.asOf), words) });
  const sizePx = smallPx(emPx);
  const text: LinesStyle = { sizePx, line: linePx / emPx, fill: look.muted, mostLines: 2 };
  const [first, second] = [lines(source, text, style, widthPx), lines(updated, text, style, widthPx)];
  const both = measure.widthOf(source, sizePx) + measure.widthOf(updated, sizePx) + 2 * emPx;
  if (source === '' || updated === '' || both > widthPx) return below(0.9 * emPx, stacked(first, second));
  const end = dir === 'rtl' ? ({ x: 0, at: 'left' } as const) : ({ x: widthPx, at: 'right' } as const);
  return below(0.9 * emPx, {
    nodes: [
      ...first.nodes,
      svgText(updated, end.x, middleOf(sizePx, text.line), { sizePx, fill: look.muted, at: end.at, dir }),
    ],
    heightPx: first.heightPx,
  });
}

/** What the picture is called, and what it shows, for those who do not see it. */
export function describe({ document, chronicle, words, messages }: Story): { title: string; summary: string } {
  const rows = layoutList(chronicle, words);
  const events = rows.slice(0, MOST_DESCRIBED).map(({ title, date }) => `${date}: ${title}`);
  return {
    title: document.title ?? messages.timeline,
    summary: [oneLine(document.description), plural(messages.events, rows.length, words), ...events]
      .filter((part) => part !== '')
      .join('\n'),
  };
}
