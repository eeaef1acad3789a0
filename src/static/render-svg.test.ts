// The picture: what is in it, on which side, and that words keep to their places.

import { expect } from 'chai';
import { renderSVG, type SVGOptions } from './render-svg.js';
import { DEMOS, demo, tagsOf, type Tag } from './static.testing.js';

const number = ({ attributes }: Tag, name: string): number => Number(attributes.get(name));
const named = (svg: string, name: string): Tag[] => tagsOf(svg).tags.filter((tag) => tag.name === name);
const sizeOf = (svg: string): number[] => (/viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? []).slice(1).map(Number);

describe('the picture', () => {
  for (const name of DEMOS) {
    it(`of ${name} has numbers where numbers belong, in every size and theme`, () => {
      for (const options of [
        {},
        { width: 320, theme: 'dark' },
        { width: 1200, height: 630 },
        { width: 720, fontSize: 24, timeDirection: 'ltr' },
        { laneBy: 'group', width: 480 },
        { laneBy: 'group', scale: 'even', secondaryCalendar: 'islamic-umalqura' },
      ] as const satisfies SVGOptions[]) {
        const svg = renderSVG(demo(name), { reference: '2021-03-12', ...options });
        expect(svg).to.not.match(/NaN|undefined|Infinity|null/);
        expect(named(svg, 'title')).to.have.length(1);
      }
    });
  }
  it('is as large as asked, higher only where it must be', () => {
    expect(sizeOf(renderSVG(demo('nato-iraq-2021'), { width: 1200, height: 900 }))).to.deep.equal([1200, 900]);
    const [width = 0, height = 0] = sizeOf(renderSVG(demo('nato-iraq-2021'), { width: 1200, height: 100 }));
    expect(width).to.equal(1200);
    expect(height).to.be.above(300);
  });
  it('has breaks in the axis and their lengths in words, where events stand evenly', () => {
    const events = ['-3199', '-0538', '0622', '2026-11-20', '2026-11-21', '2026-11-22'].map((date) => ({ date, title: 'x' }));
    const even = renderSVG(events, { lang: 'en', scale: 'even' });
    expect(even).to.contain('stroke-dasharray').and.contain('2,661 years').and.contain('3200 BC');
    expect(renderSVG(events, { lang: 'en' })).to.not.contain('2,661 years');
  });
  it('has lanes for each group under its name, where that is asked for, and all of them open', () => {
    const groups = Array.from({ length: 9 }, (_, i) => ({ id: `g${i}`, label: `Group ${i}` }));
    const events = Array.from({ length: 54 }, (_, i) => ({ id: `e${i}`, date: `20${10 + (i % 12)}-0${1 + (i % 9)}`, title: `Event ${i}`, group: `g${i % 9}` }));
    const [laned, shared] = [renderSVG({ lang: 'en', groups, events }, { laneBy: 'group' }), renderSVG({ lang: 'en', groups, events })];
    expect(sizeOf(laned)[1]).to.be.above(sizeOf(shared)[1] ?? 0);
    // Their names stand beside their lanes, and not once more above.
    for (const { label } of groups)
      expect(
        [laned, shared].map((svg) => tagsOf(svg).text.split(label).length - 1),
        label,
      ).to.deep.equal([1, 1]);
    for (const { id } of groups) {
      const named = events.filter(({ group, title }) => group === id && laned.includes(`>${title}<`));
      expect(named, id).to.have.length.above(2);
    }
    expect(laned).to.not.match(/NaN|undefined|Infinity|null/);
    expect(() => renderSVG(events, { laneBy: 'groups' as 'group' })).to.throw(TypeError, /laneBy/);
    expect(renderSVG(events.slice(0, 1), { laneBy: 'group' })).to.equal(renderSVG(events.slice(0, 1)));
  });
  it('is the same each time', () => expect(renderSVG(demo('sixty'))).to.equal(renderSVG(demo('sixty'))));
  it('says what it is to those who do not see it', () => {
    const { text } = tagsOf(renderSVG(demo('nato-iraq.en')));
    expect(text)
      .to.contain('Nato and Iraq: from ministers’ decision to ambassadors’ meeting')
      .and.contain('5 events')
      .and.contain('February 2021: Nato ministers agree');
  });
  it('runs from right to left in Arabic, and by the option where that says otherwise', () => {
    /** Px of the first bracket of February's band and of the point in March. */
    const places = (options: SVGOptions): [number, number] => {
      const svg = renderSVG(
        [
          { date: '2021-02', title: 'أ' },
          { date: '2021-03-11', title: 'ب' },
        ],
        { lang: 'ar', ...options },
      );
      const [band, point] = [named(svg, 'rect').find((tag) => tag.attributes.has('fill-opacity')), /<path d="M([-\d.]+),[\d.]+a6,6/.exec(svg)?.[1]];
      return [band ? number(band, 'x') : NaN, Number(point)];
    };
    const [bandRtl, pointRtl] = places({});
    const [bandLtr, pointLtr] = places({ timeDirection: 'ltr' });
    expect(bandRtl).to.be.above(pointRtl);
    expect(bandLtr).to.be.below(pointLtr);
  });
  it('anchors text at its start edge, whichever side that is', () => {
    const anchor = (lang: string, timeDirection: 'rtl' | 'ltr'): string | undefined =>
      named(renderSVG([{ date: '2021-03-11', title: lang === 'ar' ? 'قرار' : 'Act' }], { lang, timeDirection }), 'text')
        .find((tag) => tag.attributes.get('font-weight') === '700' && number(tag, 'font-size') === 14)
        ?.attributes.get('text-anchor');
    expect([anchor('ar', 'rtl'), anchor('ar', 'ltr'), anchor('en', 'ltr'), anchor('en', 'rtl')]).to.deep.equal(['start', 'end', 'start', 'end']);
  });
  it('gives a text its own direction, and anchors it at the same side', () => {
    expect(renderSVG([{ date: '2021-03-11', title: 'قرار', dateLabel: '11–14 March 2021' }], { lang: 'ar' })).to.match(
      /<text [^>]*direction="ltr"[^>]*text-anchor="end">11–14 March 2021<\/text>/,
    );
  });
  it('breaks a title into three lines by the measure that it is given', () => {
    const lines: string[] = [];
    const event = { date: '2021-03-11', title: 'one two three four five six seven eight' };
    const measure = { family: "Bad 'Font", widthOf: (text: string, px: number): number => text.length * px * 2 };
    const svg = renderSVG([event], { lang: 'en', measure });
    for (const [, line = ''] of svg.matchAll(/font-weight="700"[^>]*>([^<]*)<\/text>/g)) lines.push(line);
    expect(lines.slice(-3)).to.deep.equal(['one two', 'three', 'four…']);
    expect(svg).to.contain(`font-family="'Bad Font', 'Noto Sans'`);
  });
  it('names undated events under the axis', () =>
    expect(tagsOf(renderSVG(demo('undated'))).text)
      .to.contain('أحداث بلا تاريخ')
      .and.contain('رواية شفوية عن أول دورة تدريب · ذات شتاء'));
  it('has the colours that the document gives its groups', () =>
    expect(renderSVG({ groups: [{ id: 'a', label: 'A', color: '#123456' }], events: [{ date: '2021', title: 'T', group: 'a' }] })).to.contain(
      'fill="#123456"',
    ));
  it('holds no style, no id, and nothing that is fetched', () => {
    for (const name of DEMOS) expect(renderSVG(demo(name))).to.not.match(/ (?:style|id|class|href|src)=|<style|url\(/);
  });
  for (const [name, value] of [
    ['width', -5],
    ['height', Number.NaN],
    ['fontSize', 0],
    ['theme', 'blue'],
  ] as const) {
    // A caller without types.
    it(`refuses a wrong ${name}`, () => expect(() => renderSVG([], { [name]: value } as SVGOptions)).to.throw(TypeError, name));
  }
});
