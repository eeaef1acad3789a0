// How much of a page a timeline takes: so many elements at most, however many events there are, and at any scale.

import { expect, nextFrame } from '@open-wc/testing';
import '../index.js';
import { all, mount } from './timeline.testing.js';

/** As wide as most articles and windows are. */
const MOST = 500;
/** With moments, months, periods, what is open and what is about all at once. */
const MOST_OF_ALL_KINDS = 530;
/**
 * A card has five and a band two, and a wider chart has more of them: 1,920 px with moments, months, periods, what is
 * open and what is about all at once.
 */
const MOST_WIDE = 780;
/** Four groups, each with lanes of its own, in 2.5 charts of height. */
const MOST_IN_TRACKS = 1250;
const DAY = 86_400_000;
const START = Date.UTC(2015, 0, 1);
const PICTURE = '/demo/pictures/none.svg';
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Points, periods, months, doubts, open ends and what is about, in four groups. */
function story(count: number, isMixed: boolean): object {
  const events = Array.from({ length: count }, (_, i) => {
    const ms = START + ((i * 7919) % 2200) * DAY;
    const date = !isMixed
      ? iso(ms)
      : i % 7 === 3
        ? `${iso(ms)}/${iso(ms + (20 + (i % 300)) * DAY)}`
        : i % 11 === 5
          ? iso(ms).slice(0, 7)
          : i % 13 === 6
            ? `${iso(ms).slice(0, 7)}~`
            : i % 17 === 4
              ? `${iso(ms)}?`
              : i % 19 === 2
                ? `${iso(ms)}/`
                : iso(ms);
    return {
      id: `e${i}`,
      date,
      title: `حدث رقم ${i} بعنوان من عدة كلمات`,
      group: 'abcd'[i % 4],
      importance: (i % 10) / 10,
      ...(isMixed && i % 3 === 0 ? { thumbnail: PICTURE } : {}),
    };
  });
  return { lang: 'ar', groups: [...'abcd'].map((id) => ({ id, label: id })), eras: isMixed ? [{ date: '2015/2016', label: 'عهد' }] : [], events };
}

interface Case {
  readonly width: number;
  readonly count: number;
  readonly isMixed: boolean;
  readonly attributes?: Record<string, string>;
  readonly most: number;
}
const CASES: readonly Case[] = [
  ...[680, 1280].flatMap((width) =>
    [5, 60, 500, 1000, 10_000].flatMap((count) => [false, true].map((isMixed) => ({ width, count, isMixed, most: isMixed ? MOST_OF_ALL_KINDS : MOST }))),
  ),
  { width: 1280, count: 30_000, isMixed: true, most: MOST_OF_ALL_KINDS },
  { width: 1280, count: 1000, isMixed: true, attributes: { dir: 'ltr' }, most: MOST_OF_ALL_KINDS },
  ...[1000, 10_000].map((count) => ({ width: 1920, count, isMixed: true, most: MOST_WIDE })),
  ...[500, 1000].map((count) => ({ width: 1280, count, isMixed: true, attributes: { 'lane-by': 'group' }, most: MOST_IN_TRACKS })),
];

describe('The elements of a timeline', () => {
  for (const { width, count, isMixed, attributes = {}, most } of CASES) {
    it(`are at most ${most}: ${count} events${isMixed ? ' of all kinds' : ''}, ${width} px ${Object.values(attributes).join(' ')}`, async () => {
      const timeline = await mount(width, { layout: 'horizontal', lang: 'ar', ...attributes }, story(count, isMixed));
      await timeline.ready;
      for (let step = 0; step < 8; step++) {
        expect(all(timeline, '*').length).to.be.at.most(most);
        timeline.zoomBy(2);
        await nextFrame();
        await nextFrame();
      }
    }).timeout(60_000);
  }
});
