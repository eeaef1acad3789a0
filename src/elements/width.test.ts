// The widget's width in every kind of place, those that take their width from their content included.
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../index.js';
import reference from '../data/nato-iraq-2021.json' with { type: 'json' };
import { mistakesAreTold } from './timeline.testing.js';

/**
 * Each place: the style of what the widget stands in, and which part of the width there is it has at least, without
 * overflow.
 */
const PLACES: Readonly<Record<string, string>> = {
  'a block': '',
  ...Object.fromEntries(
    ['normal', 'stretch', 'start', 'center', 'end', 'baseline'].flatMap((align) => [
      [`a column, align-items: ${align}`, `display: flex; flex-direction: column; align-items: ${align}`],
      [`an inline column, align-items: ${align}`, `display: inline-flex; flex-direction: column; align-items: ${align}; max-inline-size: 100%`],
      [`a row, align-items: ${align}`, `display: flex; align-items: ${align}`],
      [`a grid, place-items: ${align}`, `display: grid; place-items: ${align}`],
      [`an inline grid, justify-items: ${align}`, `display: inline-grid; justify-items: ${align}; max-inline-size: 100%`],
    ]),
  ),
  ...Object.fromEntries(
    ['start', 'center', 'end', 'space-between', 'space-around', 'space-evenly'].flatMap((justify) => [
      [`a row, justify-content: ${justify}`, `display: flex; justify-content: ${justify}`],
      [`a column, align-content: ${justify}`, `display: flex; flex-flow: column wrap; align-items: center; align-content: ${justify}`],
      [`a grid, justify-content: ${justify}`, `display: grid; justify-content: ${justify}`],
    ]),
  ),
  ...Object.fromEntries(
    [
      'auto',
      'max-content',
      'fit-content(100%)',
      '1fr',
      'minmax(0, 1fr)',
      'repeat(auto-fit, minmax(min(100%, 20rem), 1fr))',
      'repeat(1, minmax(min-content, max-content))',
    ].map((tracks) => [`a grid of ${tracks}`, `display: grid; grid-template-columns: ${tracks}; justify-items: center`]),
  ),
  'a float': 'float: left',
  'a float at the end': 'float: inline-end',
  'an inline block': 'display: inline-block',
  'a table': 'display: table',
  'a fixed table': 'display: table; table-layout: fixed; inline-size: 100%',
  'fit-content': 'inline-size: fit-content',
  'max-content': 'inline-size: max-content',
  'an absolute box': 'position: absolute',
  'columns of one': 'columns: 1',
  contents: 'display: contents',
  'a column that wraps': 'display: flex; flex-flow: column wrap; align-items: center',
  'a row that wraps': 'display: flex; flex-wrap: wrap; justify-content: center',
  'flow-root': 'display: flow-root',
};
/** Styles of the widget itself. */
const OWN: Readonly<Record<string, string>> = {
  float: 'float: left',
  'inline-block': 'display: inline-block',
  'a table': 'display: table',
  flex: 'display: flex',
  grid: 'display: grid',
  'auto margins in a column': 'margin-inline: auto',
  'fit-content': 'inline-size: fit-content',
  absolute: 'position: absolute',
  'align-self: center': 'align-self: center; justify-self: center',
};
/** Places with edges of their own: what those take is not there for the widget. */
const EDGED = [
  'inline-size: fit-content',
  'inline-size: max-content',
  'display: inline-block',
  'float: left',
  'display: flex; flex-direction: column; align-items: center',
  'display: inline-flex; flex-direction: column; align-items: center',
  'display: grid; justify-items: center',
  'position: absolute',
  '',
];
const FORMS = ['timeline', 'figure'] as const;

let page: HTMLElement;
const drawn = async (timeline: HTMLElementTagNameMap['khatt-timeline']): Promise<void> => {
  await timeline.ready;
  await timeline.updateComplete;
  for (let i = 0; i < 3; i++) await nextFrame();
};
/** The widget in a box in a place of this many px. */
async function stand(
  widthPx: number,
  { place = '', own = '', form = 'timeline' }: { readonly place?: string; readonly own?: string; readonly form?: string },
): Promise<HTMLElement> {
  page = document.createElement('div');
  page.setAttribute('style', `inline-size: ${widthPx}px; position: relative; box-sizing: border-box; padding: 0 10px; min-block-size: 1px`);
  const box = document.createElement('div');
  box.setAttribute('style', place);
  const timeline = document.createElement('khatt-timeline');
  timeline.setAttribute('style', own);
  timeline.data = reference;
  if (form === 'figure') box.append(Object.assign(document.createElement('figure'), { style: 'margin: 0' }));
  (box.firstElementChild ?? box).append(timeline);
  page.append(box);
  document.body.append(page);
  await drawn(timeline);
  return timeline;
}
const overflows = (): boolean => page.scrollWidth > page.clientWidth || document.documentElement.scrollWidth > document.documentElement.clientWidth;

before(mistakesAreTold);

describe('The width of <khatt-timeline>', () => {
  afterEach(() => {
    page.remove();
  });

  for (const widthPx of [200, 320, 700]) {
    for (const form of widthPx === 320 ? FORMS : FORMS.slice(0, 1)) {
      for (const [name, place] of Object.entries(PLACES)) {
        it(`in ${name}, as a ${form}, is all of ${widthPx} px`, async () => {
          const timeline = await stand(widthPx, { place, form });
          expect(timeline.offsetWidth, 'px').to.be.within(widthPx - 21, widthPx - 20);
          expect(overflows(), 'overflow').to.equal(false);
          expect(timeline.offsetHeight).to.be.lessThan(2500);
        });
      }
    }
    for (const [name, own] of Object.entries(OWN)) {
      for (const place of ['', 'display: flex; flex-direction: column; align-items: center', 'display: grid; justify-items: center']) {
        it(`with ${name} of its own in ${place || 'a block'} is all of ${widthPx} px`, async () => {
          const timeline = await stand(widthPx, { own, place });
          expect(timeline.offsetWidth, 'px').to.be.within(widthPx - 21, widthPx - 20);
          expect(overflows(), 'overflow').to.equal(false);
        });
      }
    }
    for (const place of EDGED) {
      for (const edges of ['padding: 0 16px', 'padding: 0 0 0 32px', 'border: 16px solid', 'padding: 0 12px; border: 4px solid; box-sizing: border-box']) {
        it(`in ${place || 'a block'} with ${edges} is what that leaves of ${widthPx} px`, async () => {
          const timeline = await stand(widthPx, { place: `${place}; ${edges}` });
          expect(timeline.offsetWidth, 'px').to.be.within(widthPx - 54, widthPx - 52);
          expect(overflows(), 'overflow').to.equal(false);
        });
      }
    }
    for (const place of [
      'inline-size: min-content',
      'display: grid; grid-template-columns: min-content',
      'display: grid; grid-template-columns: min-content 1fr',
    ]) {
      it(`is enough for a card in ${widthPx} px of ${place}`, async () => {
        const timeline = await stand(widthPx, { place });
        expect(timeline.offsetWidth).to.be.within(Math.min(180, widthPx - 21), widthPx - 20);
        expect(overflows(), 'overflow').to.equal(false);
      });
    }
  }

  it('in closed details and a closed dialog is all there is, once they open', async () => {
    for (const name of ['details', 'dialog']) {
      page = await fixture(html`<div></div>`);
      const box = document.createElement(name);
      box.setAttribute('style', 'inline-size: 400px; box-sizing: border-box; padding: 0; border: 0; margin: 0');
      const timeline = document.createElement('khatt-timeline');
      timeline.data = reference;
      box.append(timeline);
      page.append(box);
      await timeline.updateComplete;
      box.setAttribute('open', '');
      await drawn(timeline);
      expect(timeline.offsetWidth, name).to.equal(400);
      expect(timeline.shadowRoot?.querySelectorAll('[part="event"]').length, name).to.equal(5);
    }
  });
  it('in the slot of another element that aligns it is all there is', async () => {
    page = await fixture(html`<div style="inline-size: 400px"></div>`);
    const shell = document.createElement('div');
    const root = shell.attachShadow({ mode: 'open' });
    const box = document.createElement('div');
    box.setAttribute('style', 'display: flex; flex-direction: column; align-items: center');
    box.append(document.createElement('slot'));
    root.append(box);
    const timeline = document.createElement('khatt-timeline');
    timeline.data = reference;
    shell.append(timeline);
    page.append(shell);
    await drawn(timeline);
    expect(timeline.offsetWidth).to.equal(400);
  });
  it('in cells of a table leaves the other cell its words', async () => {
    page = await fixture(html`<div style="inline-size: 600px"><table><tbody><tr><td></td><td>النص</td></tr></tbody></table></div>`);
    const timeline = document.createElement('khatt-timeline');
    timeline.data = reference;
    page.querySelector('td')?.append(timeline);
    await drawn(timeline);
    expect(timeline.offsetWidth).to.be.greaterThan(450);
    expect(overflows()).to.equal(false);
  });
  it('on a page, or with a style of its own, whose lines run down is all there is', async () => {
    const root = document.documentElement;
    try {
      for (const mode of ['vertical-rl', 'vertical-lr']) {
        for (const node of [root, document.body]) {
          node.style.writingMode = mode;
          document.body.style.margin = '8px';
          page = document.createElement('div');
          const timeline = document.createElement('khatt-timeline');
          timeline.data = reference;
          page.append(timeline);
          document.body.append(page);
          await drawn(timeline);
          expect(root.scrollWidth, `${mode} ${node.localName}`).to.equal(root.clientWidth);
          expect(timeline.offsetWidth).to.be.at.least(root.clientWidth - 17);
          page.remove();
          node.style.writingMode = '';
        }
      }
    } finally {
      root.style.writingMode = document.body.style.writingMode = document.body.style.margin = '';
    }
    const timeline = await stand(320, { own: 'writing-mode: vertical-rl' });
    expect([timeline.offsetWidth, overflows()]).to.deep.equal([300, false]);
  });
  it('follows a place that shrinks and grows again', async () => {
    const timeline = await stand(700, { place: 'inline-size: max-content' });
    for (const px of [300, 600]) {
      page.style.inlineSize = `${px}px`;
      for (let i = 0; i < 8; i++) await nextFrame();
      expect(timeline.offsetWidth).to.equal(px - 20);
      expect(overflows()).to.equal(false);
    }
  });

  describe('that no page can give it', () => {
    let said: string[] = [];
    const { warn } = console;
    beforeEach(() => {
      said = [];
      console.warn = (text: string) => void said.push(text);
    });
    afterEach(() => {
      console.warn = warn;
    });
    const frames = async (count: number): Promise<void> => {
      for (let i = 0; i < count; i++) await nextFrame();
    };

    for (const place of ['inline-size: 0', 'display: grid; grid-template-columns: 0 1fr', 'inline-size: 0; display: flex']) {
      it(`in ${place} is told on the console, once, with what to set`, async () => {
        page = await fixture(html`<div></div>`);
        page.setAttribute('style', place);
        const timeline = document.createElement('khatt-timeline');
        timeline.setAttribute('style', 'min-inline-size: 0');
        timeline.data = reference;
        page.append(timeline);
        await timeline.updateComplete;
        await frames(4);
        timeline.selected = 'troop-decision';
        await frames(4);
        expect(said).to.have.length(1);
        expect(said[0]).to.match(/no width.*inline-size/);
      });
    }
    it('is not told of what is hidden', async () => {
      page = await fixture(html`<div style="display: none"></div>`);
      const timeline = document.createElement('khatt-timeline');
      timeline.data = reference;
      page.append(timeline);
      await timeline.updateComplete;
      await frames(4);
      expect(said).to.deep.equal([]);
    });
  });
});
