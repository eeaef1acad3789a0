// A swipe past either end of a story does not leave the page: there the row of pages takes none outwards.

import { expect, waitUntil } from '@open-wc/testing';
import '../index.js';
import { all, first, mount, settle } from './timeline.testing.js';

const events = [1, 2, 3].map((n) => ({ id: `e${n}`, date: `2021-0${n}-11`, title: `Event ${n}`, text: 'Text' }));
/** The language, the pan that leads on in time, and the one that leads back. */
const WAYS = [
  ['en', 'pan-right', 'pan-left'],
  ['ar', 'pan-left', 'pan-right'],
] as const;

describe('The pages of a story', () => {
  for (const [lang, onward, back] of WAYS) {
    for (const [at, takes] of [
      [null, [onward]],
      ['e1', []],
      ['e2', []],
      ['e3', [back]],
    ] as const) {
      it(`take a swipe ${takes.length ? `in one direction alone, ${takes.join()}` : 'in both directions'}, in ${lang}: ${at ?? 'the title page'}`, async () => {
        const timeline = await mount(375, { lang, layout: 'story', ...(at === null ? {} : { selected: at }) }, { lang, title: 'Story', events });
        await waitUntil(() => all(timeline, '.pages').length > 0, 'the story is told');
        await settle();
        const { overscrollBehaviorX, touchAction } = getComputedStyle(first(timeline, '.pages'));
        expect(overscrollBehaviorX).to.equal('contain');
        // An engine without the two directions keeps to what overscroll-behavior says.
        if (CSS.supports('touch-action', 'pan-left'))
          expect(touchAction.split(' ').sort()).to.deep.equal(takes.length ? [...takes, 'pan-y', 'pinch-zoom'] : ['auto']);
      });
    }
  }
});

describe('The open event on the map of a story', () => {
  for (const date of ['2021-02-11', '2021-02', '[2021-02-01,2021-02-09]']) {
    it(`has a ring, known as ${date}`, async () => {
      const timeline = await mount(
        1280,
        { lang: 'en', layout: 'story', selected: 'e2' },
        { lang: 'en', title: 'Story', events: events.map((one) => (one.id === 'e2' ? { ...one, date } : one)) },
      );
      await waitUntil(() => all(timeline, '.point.selected, .signs.selected').length > 0, 'the story is told');
      await settle();
      const [ring] = all(timeline, '.point.selected, .signs.selected').map((node) => getComputedStyle(node));
      expect(ring && (ring.outlineStyle === 'solid' || ring.strokeOpacity === '1')).to.equal(true);
    });
  }
});
