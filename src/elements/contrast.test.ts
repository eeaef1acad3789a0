// Words have 4.5:1 against what is behind them, the frames and pictures of controls 3:1, on five grounds, in every
// state: what is computed for each of them from the page's ink, its ground and the tokens, with what they are mixed and
// faded by.

import { expect } from '@open-wc/testing';
import '../index.js';
import { restore, show, STATES, type Look } from './states.testing.js';
import { all, settle } from './timeline.testing.js';
import type { KhattTimeline } from './timeline.js';

const GROUNDS = {
  white: ['#ffffff', '#000000', 'light'],
  'a warm paper': ['#fdf6e3', '#1a1a1a', 'light'],
  'a light grey': ['#eceff1', '#111111', 'light'],
  'a dark blue': ['#14171c', '#e8eaed', 'dark'],
  black: ['#000000', '#ffffff', 'dark'],
} as const;
type Color = readonly [r: number, g: number, b: number, a: number];

const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
const known = new Map<string, Color>();
/** Channels of 0 to 255 and an alpha of 0 to 1. */
function read(css: string): Color {
  const before = known.get(css);
  if (before) return before;
  if (!canvas) throw new Error('no canvas');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
  const color: Color = [r, g, b, a / 255];
  known.set(css, color);
  return color;
}
const over = ([r, g, b, a]: Color, under: Color, part = 1): Color => {
  const mix = (upper: number, lower: number): number => upper * a * part + lower * (1 - a * part);
  return [mix(r, under[0]), mix(g, under[1]), mix(b, under[2]), 1];
};
const luminance = ([r, g, b]: Color): number => {
  const [x = 0, y = 0, z = 0] = [r, g, b].map((channel) => (channel / 255 <= 0.03928 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
};
function contrast(a: Color, b: Color): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** What is behind an element's own words, and how much its ancestors fade it. */
function behind(node: Element, ground: Color): { readonly under: Color; readonly fade: number } {
  const up: Element[] = [];
  for (let at: Element | null = node; at && at.getRootNode() instanceof ShadowRoot; at = at.parentElement) up.unshift(at);
  let [under, fade] = [ground, 1];
  for (const one of up) {
    const { backgroundColor, opacity } = getComputedStyle(one);
    fade *= Number(opacity);
    under = over(read(backgroundColor), under, fade);
    // A name that is a button of the legend stands on what is drawn behind it.
    if (one.matches('.legend button')) under = over(read(getComputedStyle(one, '::after').backgroundColor), under, fade);
  }
  return { under, fade };
}

const isSeen = (node: Element): boolean =>
  node.checkVisibility({ visibilityProperty: true }) && !node.closest('.status, .skip, .probe, [inert], [aria-disabled="true"]');
const hasWords = (node: Element): boolean => [...node.childNodes].some((child) => child instanceof Text && child.data.trim() !== '');

/** Everything that is too faint, as one line each. */
function faint(timeline: KhattTimeline, ground: Color): string[] {
  const found = new Set<string>();
  const check = (what: string, node: Element, color: string, least: number): void => {
    const { under, fade } = behind(what === 'frame' ? (node.parentElement ?? node) : node, ground);
    const is = contrast(over(read(color), under, fade), under);
    if (is < least) found.add(`${what} ${node.localName}.${node.getAttribute('class') ?? ''} ${is.toFixed(2)}`);
  };
  for (const node of all<Element>(timeline, '*').filter(isSeen)) {
    const { color, fill, borderTopColor, borderTopWidth } = getComputedStyle(node);
    if (node instanceof SVGTextElement) check('text', node, fill, 4.5);
    else if (hasWords(node)) check('text', node, color, 4.5);
    if (node instanceof HTMLInputElement) check('placeholder', node, getComputedStyle(node, '::placeholder').color, 4.5);
    // A picture without words is all there is of a button; a field has nothing but its frame.
    if (node.matches('button svg')) check('picture', node, color, 3);
    if (node.matches('.search, .chip:not(.bare, [aria-pressed="true"])') && Number.parseFloat(borderTopWidth) > 0) check('frame', node, borderTopColor, 3);
    // A hollow one is its outline.
    if (node.matches('.dot, .solid')) check('mark', node, node.matches('.dot:is(.hollow, .uncertain, .out)') ? getComputedStyle(node).stroke : fill, 3);
  }
  return [...found];
}

/** The ring about what has the focus. */
function ring(timeline: KhattTimeline, ground: Color): number {
  const button = all(timeline, 'button').find(isSeen);
  button?.focus({ focusVisible: true } as FocusOptions);
  return button ? contrast(over(read(getComputedStyle(button).outlineColor), ground), ground) : 21;
}

/** The page's ground in forced colours. */
function plateColor(): string {
  const node = document.body.appendChild(Object.assign(document.createElement('i'), { style: 'background: Canvas' }));
  const { backgroundColor } = getComputedStyle(node);
  node.remove();
  return backgroundColor;
}

/** Words that were found have colours of their own. */
const HIT = ['#1a1a1a', '#ffe08a'] as const;

after(restore);

describe('Contrast', () => {
  for (const [name, [paper, ink, scheme]] of Object.entries(GROUNDS)) {
    for (const look of (name === 'white' || name === 'black' ? ['light', 'more'] : ['light']) as Look[]) {
      it(`is enough in every state on ${name}${look === 'more' ? ', with more of it' : ''}`, async () => {
        const found: string[] = [];
        for (const state of Object.keys(STATES)) {
          const timeline = await show(state, { lang: 'ar-IQ', look, width: 1280 });
          Object.assign(timeline.parentElement?.style ?? {}, { background: paper, color: ink, colorScheme: scheme });
          await settle();
          found.push(...faint(timeline, read(paper)).map((one) => `${state}: ${one}`));
          if (ring(timeline, read(paper)) < 3) found.push(`${state}: the focus`);
        }
        expect(found).to.deep.equal([]);
      });
    }
    it(`of the groups' colours is enough for words on ${name}`, async () => {
      const timeline = await show('the list', { lang: 'ar-IQ', look: 'light', width: 1280 });
      Object.assign(timeline.parentElement?.style ?? {}, { background: paper, color: ink, colorScheme: scheme });
      const section = timeline.shadowRoot?.querySelector('section');
      for (let group = 0; group < 8; group++) {
        const mark = section?.appendChild(Object.assign(document.createElement('i'), { className: `g${group}` }));
        if (!mark) throw new Error('nothing is drawn');
        mark.style.color = 'var(--g)';
        expect(contrast(read(getComputedStyle(mark).color), read(paper)), `group ${group + 1}`).to.be.at.least(4.5);
        mark.remove();
      }
    });
  }
  it('of words that were found is enough', () => expect(contrast(read(HIT[0]), read(HIT[1]))).to.be.at.least(4.5));
  // Engines put a plate of the page's ground behind words there, whatever is under them.
  it('in forced colours no words are in the colour of the plate behind them, and what is pressed is told from what is not', async () => {
    const found: string[] = [];
    for (const state of Object.keys(STATES)) {
      const timeline = await show(state, { lang: 'ar-IQ', look: 'forced', width: 1280 });
      const plate = plateColor();
      for (const node of all<HTMLElement>(timeline, '*').filter(isSeen).filter(hasWords)) {
        const { color, forcedColorAdjust } = getComputedStyle(node);
        if (forcedColorAdjust !== 'none' && color === plate)
          found.push(`${state}: ${node.localName}.${node.className} ${node.textContent?.trim().slice(0, 20)}`);
      }
      const looks = (node: Element): string =>
        ['', '::after']
          .map((part) => {
            const { borderBottomWidth, outlineWidth, forcedColorAdjust } = getComputedStyle(node, part);
            return `${borderBottomWidth} ${outlineWidth} ${forcedColorAdjust}`;
          })
          .join();
      for (const on of all(timeline, ':is(.toolbar, .legend, .chips) [aria-pressed="true"]').filter(isSeen)) {
        const off = all(timeline, ':is(.toolbar, .legend, .chips) [aria-pressed="false"]').find(
          (one) => one.closest('.toolbar, .legend, .chips') === on.closest('.toolbar, .legend, .chips'),
        );
        if (off && looks(off) === looks(on)) found.push(`${state}: pressed ${on.outerHTML.slice(0, 60)}`);
      }
    }
    expect(found).to.deep.equal([]);
  });
});
