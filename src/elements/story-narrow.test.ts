// A story on a phone: what has little room there is whole where it counts, and what begins it stands high.

import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../index.js';
import { all, first, mount, settle } from './timeline.testing.js';

const event = (i: number): object => ({
  id: `e${i}`,
  title: `${i} A meeting of the ministers in the capital`,
  group: i % 2 ? 'a' : 'b',
  date: [`20${10 + i}-09-2${i % 9}`, `20${10 + i}-12~`, `20${10 + i}-09-28/20${11 + i}-12-28`][i % 3],
});
const story = (lang: string): object => ({
  title: 'A story',
  description: 'What it is about. '.repeat(9),
  lang,
  groups: [
    { id: 'a', label: 'First' },
    { id: 'b', label: 'Second' },
  ],
  events: Array.from({ length: 9 }, (_, i) => event(i)),
});

describe('A story on a phone', () => {
  before(() => setViewport({ width: 400, height: 800 }));
  after(() => setViewport({ width: 1000, height: 800 }));

  for (const lang of ['ar-IQ', 'en', 'en-US', 'fa', 'he', 'ur', 'de', 'fr', 'tr', 'es']) {
    for (const width of [280, 335]) {
      it(`says of its neighbours’ dates the year, and stands still: ${lang}, ${width} px`, async () => {
        const timeline = await mount(width, { layout: 'story', start: 'first', lang, play: '8' }, story(lang));
        const [tops, heights] = [new Set<number>(), new Set<number>()];
        for (let i = 0; i < 9; i++) {
          for (const date of all(timeline, '.where .date')) {
            const seen = [...date.childNodes]
              .filter((node) => !(node instanceof Element && node.matches('.tail')))
              .map((node) => node.textContent)
              .join('');
            if (date.textContent) expect(seen.normalize('NFKC').replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))).to.match(/\d{4}/);
            expect(date.scrollHeight - date.clientHeight, date.textContent ?? '').to.be.below(lang === 'ur' ? 14 : 4);
          }
          for (const title of all(timeline, '.where .title')) if (title.textContent) expect(title.clientHeight, title.textContent ?? '').to.be.above(14);
          tops.add(Math.round(first(timeline, '.to.next').getBoundingClientRect().top + scrollY));
          heights.add(first(timeline, '.turn').offsetHeight);
          timeline.next();
          await timeline.updateComplete;
          await settle();
        }
        expect([tops.size, heights.size]).to.deep.equal([1, 1]);
      });
    }
  }

  for (const lang of ['ar-IQ', 'en', 'ur']) {
    it(`has room for several words of its neighbours’ names in large words, and stands still: ${lang}`, async () => {
      const timeline = await mount(335, { layout: 'story', start: 'first', lang, style: 'font-size: 32px' }, story(lang));
      const heights = new Set<number>();
      for (let i = 0; i < 9; i++) {
        const seen = all(timeline, '.where .title').map((node) =>
          (node.textContent ?? '').slice(0, -(node.querySelector('.tail')?.textContent?.length ?? 0) || undefined).trim(),
        );
        for (const words of seen.filter(Boolean)) expect(words.split(/\s+/).length, words).to.be.at.least(3);
        heights.add(first(timeline, '.turn').offsetHeight);
        timeline.next();
        await timeline.updateComplete;
        await settle();
      }
      expect(heights.size).to.equal(1);
    });
  }

  it('keeps the position and the play button clear of the arrows', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    const timeline = await mount(280, { layout: 'story', start: 'e3', lang: 'en', play: '8' }, story('en'));
    const [back, place, on] = ['.to.previous .arrow', '.turn > .place', '.to.next .arrow'].map((name) => first(timeline, name).getBoundingClientRect());
    expect(place?.left).to.be.at.least((back?.right ?? 0) + 4);
    expect(place?.right).to.be.at.most((on?.left ?? 0) - 4);
    const play = first(timeline, '.play').getBoundingClientRect();
    expect(timeline.shadowRoot?.elementFromPoint(play.x + play.width / 2, play.y + play.height / 2)?.closest('button')?.className).to.equal('play');
  });

  it('has what begins it over its groups', async () => {
    const timeline = await mount(335, { layout: 'story' }, story('en'));
    const [begin, legend, chart] = ['.begin', '.legend', '.chart'].map((name) => first(timeline, name).getBoundingClientRect());
    expect(begin?.bottom).to.be.below(legend?.top ?? 0);
    expect(legend?.bottom).to.be.at.most(chart?.top ?? 0);
  });

  for (const [width, height] of [
    [335, 667],
    [640, 800],
  ] as const)
    it(`has what begins it on the first screen, whatever there is to say of it: ${width} px`, async () => {
      const picture = {
        type: 'image',
        src: '/demo/pictures/none.png',
        alt: 'A temple',
        width: 1200,
        height: 800,
        caption: 'Had it stayed where it was: the front of the temple under the lake',
        credit: 'Drawing',
      };
      const timeline = await mount(
        width,
        { layout: 'story' },
        { ...story('en'), title: 'Temples ahead of the water: how the monuments of Nubia were moved', media: [picture] },
      );
      const top = timeline.getBoundingClientRect().top;
      const [begin, text] = ['.begin', '.description'].map((name) => first(timeline, name).getBoundingClientRect());
      expect((begin?.bottom ?? Infinity) - top).to.be.below(height);
      expect(begin?.bottom).to.be.below(text?.top ?? 0);
    });

  it('begins on the first screen, whatever it is about', async () => {
    const timeline = await mount(335, { layout: 'story' }, { ...story('en'), description: 'What it is about. '.repeat(60) });
    const { top } = timeline.getBoundingClientRect();
    expect(first(timeline, '.begin').getBoundingClientRect().bottom - top).to.be.below(400);
  });

  for (const media of [undefined, [{ type: 'image', src: '/demo/pictures/none.png', alt: 'A temple', width: 1200, height: 800 }]]) {
    it(`begins high on a desk too, over a description of 1,500 characters, ${media ? 'beside a picture' : 'without a picture'}`, async () => {
      const timeline = await mount(1200, { layout: 'story' }, { ...story('en'), media, description: 'What it is about. '.repeat(84) });
      const [begin, description, title] = ['.begin', '.description', '.titled h2'].map((name) => first(timeline, name).getBoundingClientRect());
      expect((begin?.bottom ?? 0) - timeline.getBoundingClientRect().top).to.be.below(400);
      expect(description?.top).to.be.above(begin?.bottom ?? 0);
      expect(begin?.top).to.be.above(title?.bottom ?? 0);
      expect(Math.abs((description?.left ?? 0) - (title?.left ?? 0))).to.be.below(2);
    });
  }

  it('says over an event nothing of what the page says of all of them', async () => {
    const timeline = await mount(335, { layout: 'story', start: 'e3' }, story('en'));
    const words = document.createElement('p');
    words.slot = 'description';
    words.textContent = 'What it is about. '.repeat(9);
    timeline.append(words);
    await settle();
    expect(words.getBoundingClientRect().height).to.equal(0);
    timeline.selected = null;
    await settle();
    expect(words.getBoundingClientRect().height).to.be.above(0);
  });

  it('sets a title of many words smaller than one of a few', async () => {
    const [few, many] = ['A meeting', 'A meeting of the ministers in the capital '.repeat(5)].map((title) => ({
      ...story('en'),
      events: [{ id: 'e', date: '2011', title }],
    }));
    const sizes = [];
    for (const one of [few, many])
      sizes.push(Number.parseFloat(getComputedStyle(first(await mount(900, { layout: 'story', start: 'first' }, one), '.page h3')).fontSize));
    expect(sizes[0]).to.be.above((sizes[1] ?? 0) * 1.2);
  });

  it('leaves a page that begins in sight where it is', async () => {
    const timeline = await mount(335, { layout: 'story', start: 'e3' }, story('en'));
    const space = document.createElement('div');
    space.style.blockSize = '2000px';
    timeline.before(space);
    timeline.after(space.cloneNode());
    const pages = first(timeline, '.pages');
    scrollTo(0, scrollY + pages.getBoundingClientRect().top - 4);
    const before = scrollY;
    timeline.shadowRoot?.querySelector<HTMLElement>('.to.next')?.click();
    await settle();
    expect([timeline.selected, scrollY]).to.deep.equal(['e4', before]);
    document.querySelectorAll<HTMLElement>('div').forEach((one) => one.style.blockSize === '2000px' && one.remove());
  });
});
