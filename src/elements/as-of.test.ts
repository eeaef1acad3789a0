// as-of: the story as of another day than its own, and as of the present, which goes on while the page is seen.

import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../index.js';
import type { KhattTimeline } from './timeline.js';
import { all, first, mount, settle } from './timeline.testing.js';

const STORY = {
  asOf: '2021-03-20',
  timeZone: 'UTC',
  events: [
    { id: 'a', date: '2021-03-01', title: 'Talks begin' },
    { id: 'on', date: '2021-03-11/..', title: 'The mission goes on' },
  ],
};
/** Known to the minute: its axis goes down to these. */
const LIVE = { ...STORY, events: [...STORY.events, { id: 'live', date: '2021-03-25T11:50Z', title: 'A statement' }] };
const tickAt = (timeline: KhattTimeline): number => first(timeline, 'path.as-of').getBoundingClientRect().left;
const tickWord = (timeline: KhattTimeline): string => first(timeline, 'g.as-of text').textContent ?? '';
const footer = (timeline: KhattTimeline): string => first(timeline, 'footer').textContent?.replace(/\s+/g, ' ').trim() ?? '';
const openText = async (timeline: KhattTimeline, id: string): Promise<string> => {
  timeline.selected = id;
  await settle();
  return first(timeline, '[part~="details"]').textContent ?? '';
};

before(async () => {
  await setViewport({ width: 1280, height: 900 });
  await emulateMedia({ reducedMotion: 'reduce' });
});

describe('as-of a date', () => {
  it('takes the place of the story’s own: tick, footer, and how long what goes on has gone on', async () => {
    const own = await mount(1000, { lang: 'en-GB' }, STORY);
    const other = await mount(1000, { lang: 'en-GB', 'as-of': '2021-03-14' }, STORY);
    expect(footer(own)).to.contain('20 March 2021');
    expect(footer(other)).to.contain('14 March 2021');
    // The days from the first event to the end of that day, by those from the first to the second.
    const daysTo = (timeline: KhattTimeline): number => {
      const [from, to] = all(timeline, '.labels text')
        .filter(({ textContent }) => /^\d+$/.test(textContent ?? ''))
        .map((node) => [Number(node.textContent), node.getBoundingClientRect().left] as const);
      return from && to ? from[0] + ((tickAt(timeline) - from[1]) / (to[1] - from[1])) * (to[0] - from[0]) : NaN;
    };
    expect(daysTo(other)).to.be.closeTo(15, 1);
    expect(daysTo(own)).to.be.closeTo(21, 1);
    expect(await openText(own, 'on')).to.contain('10 days');
    expect(await openText(other, 'on')).to.contain('4 days');
  });

  it('changes while the story is shown, and gives way again', async () => {
    const timeline = await mount(1000, { lang: 'en-GB' }, STORY);
    timeline.asOf = '2021-03-14';
    await waitUntil(() => footer(timeline).includes('14 March 2021'));
    timeline.asOf = null;
    await waitUntil(() => footer(timeline).includes('20 March 2021'));
  });

  it('of a date without an end is none', async () => {
    const timeline = await mount(1000, { lang: 'en-GB', 'as-of': '2021-04/..' }, STORY);
    expect(footer(timeline)).to.contain('20 March 2021');
  });
});

describe('as-of="now"', () => {
  const clock = Date.now;
  let now = 0;
  beforeEach(() => {
    now = Date.UTC(2021, 2, 25, 12);
    Date.now = () => now;
  });
  afterEach(() => {
    Date.now = clock;
  });

  for (const [lang, word, sign] of [
    ['en-GB', 'now', 1],
    ['ar', 'الآن', -1],
  ] as const) {
    it(`stands at the present and goes on with it, ${lang}`, async () => {
      const timeline = await mount(1000, { lang, 'as-of': 'now', layout: 'horizontal' }, LIVE);
      expect(tickWord(timeline)).to.equal(word);
      // A second and less is a px here.
      timeline.view = { from: '2021-03-25T12:00Z', to: '2021-03-25T12:10Z' };
      await settle();
      const before = tickAt(timeline);
      const view = timeline.view;
      now += 5 * 60_000;
      await waitUntil(() => Math.abs(tickAt(timeline) - before) > 100, 'the tick moves', { timeout: 4000 });
      expect(Math.sign(tickAt(timeline) - before)).to.equal(sign);
      expect(timeline.view).to.deep.equal(view);
    });
  }

  it('makes what goes on grow', async () => {
    const timeline = await mount(1000, { lang: 'en-GB', 'as-of': 'now', layout: 'horizontal' }, LIVE);
    timeline.view = { from: '2021-03-25T12:00Z', to: '2021-03-25T12:10Z' };
    await settle();
    const solidTo = (): string => first(timeline, '.solid').getAttribute('d') ?? '';
    const before = solidTo();
    now += 3 * 60_000;
    await waitUntil(() => solidTo() !== before, 'the bar grows', { timeout: 4000 });
  });

  it('says nothing of it, and has no timer when it is gone', async () => {
    const timeline = await mount(1000, { lang: 'en-GB', 'as-of': 'now', layout: 'horizontal' }, LIVE);
    timeline.view = { from: '2021-03-25T12:00Z', to: '2021-03-25T12:10Z' };
    await settle();
    const said = (): string | null => first(timeline, '[role="status"]').textContent;
    const before = said();
    now += 60_000;
    await aTimeout(1500);
    expect(said()).to.equal(before);
    timeline.remove();
    let asked = 0;
    Date.now = () => {
      asked++;
      return now;
    };
    await aTimeout(1500);
    expect(asked).to.equal(0);
  });

  it('stands evenly too', async () => {
    const timeline = await mount(1000, { lang: 'en-GB', 'as-of': 'now', scale: 'even', layout: 'horizontal' }, LIVE);
    expect(all(timeline, 'path.as-of')).to.have.length(1);
    expect(tickWord(timeline)).to.equal('now');
  });
});
