// Asks the page's font for its sizes, once per change of font: the only numbers layout cannot know.

import { html, type TemplateResult } from 'lit';
import type { Metrics } from '../../layout/viewport.js';

export const GAP_PX = 8;
/** In em of a card's own title. */
const CARD_MIN_EM = 9.4;
const CARD_MAX_EM = 20;
/** A narrow chart gives a card at most these parts of its width. */
const CARD_MIN_PART = 0.45;
const CARD_MAX_PART = 0.4;
/** Under a period's name: its bar. */
const BAR_ROOM_PX = 7;
const TICK_MIN_PX = 64;

/**
 * Unseen copies of a card, a label and a tick, in the widget's own styles. `sample` is text of the widget's language.
 */
export const renderProbe = (sample: string): TemplateResult => html`
  <div class="probe" aria-hidden="true">
    <div class="card"><div class="event"><span class="date">${sample}</span> <span class="title">${sample}<br />${sample}</span></div></div>
    <div class="span-label"><div class="event"><span class="title">${sample}</span></div></div>
    <div class="tick-label">${sample}</div>
    <div class="ruler"></div>
  </div>`;

/** Reads the probe: `null` while it has no size (not on a page, or not displayed). */
export function measure(
  root: ParentNode,
  widthPx: number,
): { readonly metrics: Metrics; readonly heightPx: number } | null {
  const probe = root.querySelector('.probe');
  const [card, label, tick, ruler] = probe ? [...probe.children].filter((node) => node instanceof HTMLElement) : [];
  if (!card || !label || !tick || !ruler || ruler.offsetHeight === 0 || card.offsetHeight === 0) return null;
  const type = getComputedStyle(card.querySelector('.title') ?? card);
  const em = Number.parseFloat(type.fontSize);
  const letters = [...(tick.textContent ?? '')].length || 1;
  return {
    heightPx: ruler.offsetHeight,
    metrics: {
      cardMinPx: Math.round(Math.min(CARD_MIN_EM * em, widthPx * CARD_MIN_PART)),
      cardMaxPx: Math.round(Math.max(CARD_MIN_EM * em, Math.min(CARD_MAX_EM * em, widthPx * CARD_MAX_PART))),
      gapPx: GAP_PX,
      cardHeightPx: card.offsetHeight,
      spanHeightPx: label.offsetHeight + BAR_ROOM_PX,
      axisRowPx: Math.round(tick.offsetHeight),
      tickMinPx: TICK_MIN_PX,
      charPx: tick.offsetWidth / letters,
      titlePx: ruledBy(type),
      titleLinePx: Math.ceil(Number.parseFloat(type.lineHeight)),
    },
  };
}

/** Widths of words in a font, each asked once: as many as the titles have, and gone with the font. */
function ruledBy({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): (text: string) => number {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return () => 0;
  pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const known = new Map<string, number>();
  return (text) => {
    let px = known.get(text);
    if (px === undefined) known.set(text, (px = pen.measureText(text).width));
    return px;
  };
}
