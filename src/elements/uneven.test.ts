// Where <khatt-timeline> opens an uneven story, how all of it is seen, and about what its buttons zoom.

import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../index.js';
import type { KhattTimeline } from './timeline.js';
import { all, first, mount, settle } from './timeline.testing.js';

const NEWS = ['2021-02-01', '2021-02-03', '2021-02-11', '2021-02-20', '2021-03-01', '2021-03-05', '2021-03-11'].map((date, i) => ({
  id: `n${i}`,
  title: `News ${i}`,
  date,
}));
const OLD = { id: 'old', title: 'Long ago', date: '1916-05-16' };
const yearsOf = (timeline: KhattTimeline): readonly number[] => [timeline.view?.from, timeline.view?.to].map((edge) => Number(edge?.slice(0, 4)));
const press = async (timeline: KhattTimeline, control: string): Promise<void> => {
  first(timeline, `[data-control="${control}"]`).click();
  await settle();
};

before(async () => {
  await setViewport({ width: 1280, height: 900 });
  await emulateMedia({ reducedMotion: 'reduce' });
});

for (const lang of ['ar', 'en']) {
  describe(`A story of news and one old event (${lang})`, () => {
    it('opens on the news, and its overview and its summary tell that there is more', async () => {
      const timeline = await mount(1000, { lang }, [OLD, ...NEWS]);
      expect(yearsOf(timeline)).to.deep.equal([2021, 2021]);
      expect(first(timeline, '.overview').hidden).to.equal(false);
      expect(all(timeline, '.events .card')).to.have.length(NEWS.length);
      expect(first(timeline, 'header p.status').textContent).to.match(/1916|١٩١٦/);
    });
    it('shows all of it when it is asked to, and keeps that when it is resized', async () => {
      const timeline = await mount(1000, { lang }, [OLD, ...NEWS]);
      await press(timeline, 'fit');
      expect(yearsOf(timeline)[0]).to.be.at.most(1916);
      expect(first(timeline, '.overview').hidden).to.equal(true);
      if (timeline.parentElement) timeline.parentElement.style.width = '800px';
      await settle();
      expect(yearsOf(timeline)[0]).to.be.at.most(1916);
      timeline.view = null;
      await settle();
      expect(yearsOf(timeline)).to.deep.equal([2021, 2021]);
    });
    it('goes to the old event where it is asked for', async () => {
      const timeline = await mount(1000, { lang }, [OLD, ...NEWS]);
      timeline.reveal('old');
      await settle();
      expect(yearsOf(timeline)[0]).to.equal(1916);
    });
  });

  describe(`The zoom buttons (${lang})`, () => {
    const placeOf = (timeline: KhattTimeline, id: string): number => first(timeline, `.point[data-event-id="${id}"]`).getBoundingClientRect().left;
    it('zoom about the open event', async () => {
      const timeline = await mount(1000, { lang, selected: 'n3' }, NEWS);
      const at = placeOf(timeline, 'n3');
      await press(timeline, 'zoom-in');
      expect(placeOf(timeline, 'n3')).to.be.closeTo(at, 2);
      await press(timeline, 'zoom-out');
      expect(placeOf(timeline, 'n3')).to.be.closeTo(at, 2);
    });
    it('zoom about the middle where it is out of view', async () => {
      const timeline = await mount(1000, { lang, selected: 'n0' }, NEWS);
      timeline.view = { from: '2021-02-25', to: '2021-03-11' };
      await settle();
      const middleOf = (): number => (Date.parse(timeline.view?.from ?? '') + Date.parse(timeline.view?.to ?? '')) / 2;
      const middle = middleOf();
      await press(timeline, 'zoom-in');
      expect(middleOf()).to.be.closeTo(middle, 86_400_000);
    });
  });
}
