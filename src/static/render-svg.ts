// A story to a picture: the first view of the chart with its title, its groups and its source, as an SVG that needs
// nothing else.

import { roomFor } from '../layout/end-room.js';
import { evenOf } from '../layout/even.js';
import { layoutEvenAxis } from '../layout/even-axis.js';
import { firstView } from '../layout/first-view.js';
import { hasTracks, lanesFor, layoutScene } from '../layout/group-lanes.js';
import type { Scene } from '../layout/scene.js';
import type { Metrics } from '../layout/viewport.js';
import { sceneMarks } from '../picture/marks.js';
import { element, toXml, type Element } from '../picture/markup.js';
import { typeOf, type Measure, type SceneStyle } from '../picture/style.js';
import { FILL, sceneWords } from '../picture/scene-words.js';
import { AXIS_SCALE, expectOption, LANE_BY, PX, THEME } from './expect.js';
import { lookOf, type Theme } from './look.js';
import { estimate } from './measure.js';
import { readStory, type StaticOptions, type Story } from './story.js';
import { describe, footer, header, undatedLines, type Block } from './svg-frame.js';

export interface SVGOptions extends StaticOptions {
  /** Px; default 1280. */
  readonly width?: number | undefined;
  /** Px; by default, and where this is too little, what is needed. */
  readonly height?: number | undefined;
  /** `light` by default. */
  readonly theme?: Theme | undefined;
  /** `even`: events a step apart on the axis, with breaks in it. */
  readonly scale?: 'time' | 'even' | undefined;
  /** `group`: each group has lanes of its own, under its name. */
  readonly laneBy?: 'group' | undefined;
  /** The size that all others follow, px; default 16. */
  readonly fontSize?: number | undefined;
  /** As in CSS; the measured font first, then fonts that most systems have. */
  readonly fontFamily?: string | undefined;
  /** How wide texts are: `await measureWith(font)`, or the estimate. */
  readonly measure?: Measure | undefined;
}

const PAD_PX = 24;
const CHART_EM = 32;
/** The Scene keeps this for the strip of the whole story, which a picture does without. */
const OVERVIEW_PX = 24;
const GAP_PX = 8;
/** In em of a card's title. */
const CARD_EM = { least: 9.4, most: 20 } as const;
/** A narrow chart gives a card at most these parts of its width. */
const CARD_LEAST_PART = 0.45;
const CARD_MOST_PART = 0.4;
const LEAST_WIDTH_PX = 240;
const FAMILIES = "'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Hebrew', 'Segoe UI', 'Geeza Pro', Tahoma, sans-serif";
/** What the widget asks the page's font for. */
function metricsOf(
  { type: { emPx, tickPx, linePx, titlePx, dateLinePx, titleLinePx, spanLinePx }, measure }: SceneStyle,
  widthPx: number,
  sample: string,
): Metrics {
  return {
    cardMinPx: Math.round(Math.min(CARD_EM.least * titlePx, widthPx * CARD_LEAST_PART)),
    cardMaxPx: Math.round(
      Math.max(CARD_EM.least * titlePx, Math.min(CARD_EM.most * titlePx, widthPx * CARD_MOST_PART)),
    ),
    gapPx: GAP_PX,
    cardHeightPx: Math.round(dateLinePx + 2 * titleLinePx),
    spanHeightPx: Math.round(spanLinePx) + 7,
    axisRowPx: Math.round((tickPx * linePx * 0.86) / emPx),
    tickMinPx: 80,
    charPx: measure.widthOf(sample, tickPx) / Math.max([...sample].length, 1),
    titlePx: (text) => measure.widthOf(text, titlePx, true) / FILL,
    titleLinePx: Math.ceil(titleLinePx),
  };
}

function sceneOf(
  { words, messages, timeDirection, ...story }: Story,
  { scale, laneBy }: SVGOptions,
  style: SceneStyle,
  widthPx: number,
  heightPx: number,
): Scene | null {
  if (story.chronicle.count === 0) return null;
  const chronicle = scale === 'even' ? evenOf(story.chronicle) : story.chronicle;
  const frame = {
    scale: chronicle.scale,
    centerMs: 0,
    msPerPx: 1,
    widthPx,
    heightPx,
    timeDirection,
    isWhole: true,
    words,
    metrics: metricsOf(style, widthPx, messages.timeline),
  };
  const view = firstView(chronicle, { ...frame, roomPx: roomFor(chronicle, frame) });
  return layoutScene(chronicle, lanesFor(chronicle, view, laneBy), view, { axis: chronicle.scale && layoutEvenAxis });
}

/** Where the last that is drawn ends. */
function bottomOf({ axis, spans }: Scene): number {
  return Math.round(
    Math.max(axis.contextY, axis.secondary?.y ?? 0, ...spans.map((span) => span.y + span.heightPx)) + 12,
  );
}

/** The first view as an SVG document with real text. */
export const renderSVG = (document: unknown, options: SVGOptions = {}): string =>
  toXml(pictureOf(readStory(document, options), options));

/** The picture; `shownWidth` where it is shown in another width than it is drawn for. */
export function pictureOf(story: Story, options: SVGOptions, shownWidth?: string): Element {
  const { theme = 'light', fontSize = 16, measure = estimate } = options;
  expectOptions({ ...options, theme });
  const width = Math.max(LEAST_WIDTH_PX, options.width ?? 1280);
  const least = options.height;
  const style: SceneStyle = {
    look: lookOf(
      theme,
      story.document.groups.map((one) => one.color),
    ),
    type: typeOf(fontSize, story.words.locale),
    measure,
    dir: story.dir,
  };
  const chartWidth = Math.round(width - 2 * PAD_PX);
  const [above, below] = [
    header(story, style, chartWidth, !hasTracks(story.chronicle, options.laneBy)),
    [undatedLines(story, style, chartWidth), footer(story, style, chartWidth)],
  ];
  const around = 2 * PAD_PX + [above, ...below].reduce((sum, block) => sum + block.heightPx, 0);
  const scene = sceneOf(
    story,
    options,
    style,
    chartWidth,
    Math.max(least === undefined ? CHART_EM * fontSize : least - around + OVERVIEW_PX, 0),
  );
  const chartHeight = scene ? bottomOf(scene) : 0;
  const height = Math.ceil(Math.max(least ?? 0, around + chartHeight));
  // Height that nobody needs stands around the chart; the source stays at the foot.
  const chartTop = PAD_PX + above.heightPx + Math.floor((height - around - chartHeight) / 2);
  const at = (y: number, nodes: Block['nodes']): Element | false =>
    nodes.length > 0 && element('g', { transform: `translate(${PAD_PX},${Math.round(y)})` }, nodes);
  const footTop = height - PAD_PX - below.reduce((sum, block) => sum + block.heightPx, 0);
  const { title, summary } = describe(story);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: shownWidth ?? width,
      height: shownWidth === undefined ? height : undefined,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      lang: story.words.locale,
      direction: story.dir,
      'font-family': options.fontFamily ?? familiesOf(measure),
      fill: 'none',
    },
    element('title', {}, title),
    summary !== '' && element('desc', {}, summary),
    element('rect', { width, height, fill: style.look.paper }),
    at(PAD_PX, above.nodes),
    scene && at(chartTop, [sceneMarks(scene, style), sceneWords(scene, style)]),
    at(footTop, below[0]?.nodes ?? []),
    at(footTop + (below[0]?.heightPx ?? 0), below[1]?.nodes ?? []),
  );
}

function expectOptions(options: SVGOptions): void {
  for (const name of ['width', 'height', 'fontSize'] as const) expectOption(name, PX, options[name]);
  expectOption('theme', THEME, options.theme);
  expectOption('scale', AXIS_SCALE, options.scale);
  expectOption('laneBy', LANE_BY, options.laneBy);
}

/** The measured font first. */
const familiesOf = ({ family }: Measure): string =>
  [...(family === undefined ? [] : [`'${family.replaceAll("'", '')}'`]), FAMILIES].join(', ');
