// How much of a page a timeline takes: so many elements at most, however many events there are, and at any scale.

import { expect, nextFrame } from '@open-wc/testing';
import '../index.js';
import { all, mount } from './timeline.testing.js';

const MOST = 500;
/** With moments, months, periods, what is open and what is about all at once. */
const MOST_OF_ALL_KINDS = 530;
const DAY = 86_400_000;
const START = Date.UTC(2015, 0, 1);
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Points, periods, months, doubts, open ends and what is about, in four groups. */
function story(count: number, isMixed: boolean): object {
  const events = Array.from({ length: count }, (_, i) => {
    const ms = START + ((i * 7919) % 2200) * DAY;
    const date = !isMixed ? iso(ms) : i % 7 === 3 ? `${iso(ms)}/${iso(ms + (20 + (i % 300)) * DAY)}` : i % 11 === 5 ? iso(ms).slice(0, 7) : i % 13 === 6 ? `${iso(ms).slice(0, 7)}~` : i % 17 === 4 ? `${iso(ms)}?` : i % 19 === 2 ? `${iso(ms)}/` : iso(ms);
    return { id: `e${i}`, date, title: `حدث رقم ${i} بعنوان من عدة كلمات`, group: 'abcd'[i % 4], importance: (i % 10) / 10 };
  });
  return { lang: 'ar', groups: [...'abcd'].map((id) => ({ id, label: id })), eras: isMixed ? [{ date: '2015/2016', label: 'عهد' }] : [], events };
}

describe('The elements of a timeline', () => {
  for (const width of [680, 1280]) {
    for (const count of [5, 60, 500, 1000, 10_000]) {
      for (const isMixed of [false, true]) {
        const most = isMixed ? MOST_OF_ALL_KINDS : MOST;
        it(`are at most ${most}: ${count} events${isMixed ? ' of all kinds' : ''}, ${width} px`, async () => {
          const timeline = await mount(width, { layout: 'horizontal', lang: 'ar' }, story(count, isMixed));
          await timeline.ready;
          for (let step = 0; step < 8; step++) {
            expect(all(timeline, '*').length).to.be.at.most(most);
            timeline.zoomBy(2);
            await nextFrame();
            await nextFrame();
          }
        });
      }
    }
  }
});
