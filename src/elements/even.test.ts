// scale="even": events a step apart with breaks in the axis, and that all else of the timeline holds on it.

import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import '../index.js';
import type { KhattTimeline } from './timeline.js';
import { all, cards, first, idOf, mount, settle } from './timeline.testing.js';

const DATES = ['-3199', '-0538-10-12', '0622', '1258-02-10', '1917-03-11', '2003-03-20', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-22', '2026-11-23'];
const storyOf = (dates: readonly string[]): { id: string; title: string; date: string }[] =>
  dates.map((date, i) => ({ id: `e${i}`, title: `Event ${i}`, date }));
const STORY = storyOf(DATES);

const DIRECTIONS = [
  ['ltr', 'en', 1],
  ['rtl', 'ar-IQ', -1],
] as const;
const evenly = (lang: string, data: unknown = STORY, more: Record<string, string> = {}): Promise<KhattTimeline> =>
  mount(1200, { lang, scale: 'even', layout: 'horizontal', ...more }, data);
const leftOf = (timeline: KhattTimeline, id: string): number => {
  const { left, width } = first(timeline, `.point[data-event-id="${id}"]`).getBoundingClientRect();
  return left + width / 2;
};
const wordsOf = (timeline: KhattTimeline, selector: string): string[] => all(timeline, selector).map((node) => node.textContent ?? '');
const viewOf = (timeline: KhattTimeline): string => `${timeline.view?.from} ${timeline.view?.to}`;

before(async () => {
  await setViewport({ width: 1280, height: 900 });
  await emulateMedia({ reducedMotion: 'reduce' });
});

for (const [direction, lang, sign] of DIRECTIONS) {
  describe(`An even scale, ${direction}`, () => {
    it('stands its events a step apart, later where time runs', async () => {
      const timeline = await evenly(lang);
      const lefts = STORY.map(({ id }) => sign * leftOf(timeline, id));
      const steps = lefts.slice(1).map((left, i) => left - (lefts[i] ?? 0));
      expect(Math.min(...steps)).to.be.above(60);
      expect(Math.max(...steps) - Math.min(...steps)).to.be.at.most(3);
    });

    it('has breaks in its line, says what each leaves out, and dates at its events', async () => {
      const timeline = await evenly(lang);
      expect(wordsOf(timeline, '.breaks title')).to.deep.equal(
        direction === 'ltr'
          ? ['2,661 years', '1,159 years', '636 years', '659 years', '86 years', '23 years']
          : ['٢٬٦٦١ سنة', '١٬١٥٩ سنة', '٦٣٦ سنة', '٦٥٩ سنة', '٨٦ سنة', '٢٣ سنة'],
      );
      expect(first(timeline, '.axis-line').getAttribute('stroke-dasharray')?.split(' ')).to.have.length(2 * 6 + 2);
      expect(wordsOf(timeline, '.labels text')).to.include(direction === 'ltr' ? '539 BC' : '٥٣٩ ق.م');
      expect(timeline.toSVG()).to.contain('stroke-dasharray');
    });

    it('is reached by keys from the first event to the last, at one scale', async () => {
      const timeline = await evenly(lang);
      timeline.zoomBy(3);
      await settle();
      const lengthOf = (): number => Math.abs(leftOf(timeline, 'e1') - leftOf(timeline, 'e0'));
      timeline.reveal('e0');
      await settle();
      const before = lengthOf();
      first(timeline, '[part="event"][data-event-id="e0"]').focus();
      for (const { id } of STORY.slice(1)) {
        await sendKeys({ press: sign > 0 ? 'ArrowRight' : 'ArrowLeft' });
        await settle();
        expect(timeline.shadowRoot?.activeElement?.getAttribute('data-event-id')).to.equal(id);
      }
      await sendKeys({ press: 'Home' });
      await settle();
      expect(lengthOf()).to.be.closeTo(before, 2);
    });

    it('follows the wheel, and keeps the event under it', async () => {
      const timeline = await evenly(lang);
      const { top } = first(timeline, '.chart').getBoundingClientRect();
      const at = leftOf(timeline, 'e5');
      first(timeline, '.chart').dispatchEvent(
        new WheelEvent('wheel', { clientX: at, clientY: top + 21, deltaY: -120, ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
      );
      await settle();
      expect(leftOf(timeline, 'e5')).to.be.closeTo(at, 2);
      expect(Math.abs(leftOf(timeline, 'e6') - leftOf(timeline, 'e5'))).to.be.above(110);
    });

    it('says where it is in time: view, event and words', async () => {
      const timeline = await evenly(lang);
      const told: string[] = [];
      timeline.addEventListener('khatt-view', ({ detail }) => told.push(`${detail.from} ${detail.to}`));
      timeline.view = { from: '1200-01-01', to: '2010-06-01' };
      await settle();
      expect(told).to.have.length(1);
      expect(told[0]).to.match(/^1(199|200)-\d\d-\d\d 2010-0[56]/);
      expect(viewOf(timeline)).to.equal(told[0]);
      expect(first(timeline, '[role="status"]').textContent).to.contain(direction === 'ltr' ? '2010' : '٢٠١٠');
      expect(first(timeline, '[role="slider"]').getAttribute('aria-valuetext')).to.match(/1200|1199|١٢٠٠|١١٩٩/);
      for (const id of ['e3', 'e4', 'e5']) expect(first(timeline, `.point[data-event-id="${id}"]`)).to.not.equal(null);
    });
  });
}

describe('An even scale', () => {
  const stories: readonly (readonly [what: string, dates: readonly string[], breaks: number])[] = [
    ['one event', ['2003-03-20'], 0],
    ['two events', ['1917', '2026-11-20'], 0],
    ['one moment', ['2003-03-20', '2003-03-20', '2003-03-20'], 0],
    ['periods, doubt and open ends', ['-3100~/-0332', '1917/1918', '1980-09-22/1988-08-20', '2003/..', '2026-11-20?'], 2],
  ];
  for (const [what, dates, breaks] of stories) {
    it(`draws ${what}`, async () => {
      const timeline = await evenly('en', storyOf(dates));
      expect(cards(timeline).length).to.equal(dates.length);
      expect(all(timeline, '.breaks .slash').length).to.be.at.least(breaks);
    });
  }

  for (const count of [60, 1000]) {
    it(`draws ${count} events over all of its width`, async () => {
      const timeline = await evenly(
        'en',
        storyOf(Array.from({ length: count }, (_, i) => (i < count / 2 ? String(1000 + i) : new Date(Date.UTC(2020, 0, i)).toISOString().slice(0, 10)))),
      );
      expect(cards(timeline).length).to.be.above(6);
      const { left, width } = first(timeline, '.chart').getBoundingClientRect();
      const labels = all(timeline, '.labels text').map((node) => node.getBoundingClientRect().left - left);
      expect(labels.some((x) => x < width / 3) && labels.some((x) => x > (2 * width) / 3)).to.equal(true);
    });
  }

  it('comes and goes with its attribute, and is known to the console as one of two', async () => {
    const timeline = await mount(1200, { lang: 'en', layout: 'horizontal' }, STORY);
    const far = Math.abs(leftOf(timeline, 'e6') - leftOf(timeline, 'e10'));
    timeline.scale = 'even';
    await waitUntil(() => all(timeline, '.breaks .slash').length > 0);
    expect(Math.abs(leftOf(timeline, 'e6') - leftOf(timeline, 'e7'))).to.not.be.closeTo(far / 5, 10);
    timeline.removeAttribute('scale');
    timeline.scale = 'time';
    await settle();
    expect(all(timeline, '.breaks .slash')).to.have.length(0);
    expect(first(timeline, '.axis-line').hasAttribute('stroke-dasharray')).to.equal(false);
  });

  it('keeps the scale from event to event, and the place when events are appended', async () => {
    const timeline = await evenly('en');
    timeline.view = { from: '0622', to: '2026-11-18' };
    await settle();
    const step = (): number => leftOf(timeline, 'e4') - leftOf(timeline, 'e3');
    const [before, at] = [step(), leftOf(timeline, 'e4')];
    timeline.selected = 'e4';
    timeline.next();
    await settle();
    expect(step()).to.be.closeTo(before, 2);
    timeline.append([{ id: 'new', title: 'New', date: '2026-11-25' }]);
    await settle();
    expect(leftOf(timeline, 'e4')).to.be.closeTo(at, 2);
    expect(step()).to.be.closeTo(before, 2);
  });

  it('keeps the events in their places when some are asked for', async () => {
    const timeline = await evenly('en');
    const at = leftOf(timeline, 'e1');
    timeline.query = 'Event 1';
    await settle();
    await timeline.updateComplete;
    expect(leftOf(timeline, 'e1')).to.be.closeTo(at, 1);
  });

  it('is the scale of the map of a story, and leaves the list as it is', async () => {
    const told = await evenly('en', STORY, { layout: 'story' });
    await waitUntil(() => all(told, '.breaks .slash').length > 0);
    expect(all(told, '.breaks .slash').length).to.equal(6);
    const list = await evenly('en', STORY, { layout: 'vertical' });
    expect(
      all(list, '[data-event-id]')
        .map(idOf)
        .filter((id) => id !== null).length,
    ).to.be.at.least(10);
    expect(all(list, '.breaks')).to.have.length(0);
  });

  it('is no scale for very many events: they are drawn to time, and the console says so', async () => {
    const { warn } = console;
    const said: string[] = [];
    console.warn = (text: string) => said.push(text);
    const timeline = await evenly('en', {
      events: { date: Array.from({ length: 5001 }, (_, i) => `${1000 + (i % 1000)}`), title: Array.from({ length: 5001 }, () => 'x') },
    });
    console.warn = warn;
    expect(said.filter((text) => text.includes('scale="even"'))).to.have.length(1);
    expect(all(timeline, '.breaks .slash')).to.have.length(0);
  });
});
