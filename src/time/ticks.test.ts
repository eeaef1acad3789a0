// Ticks by example and by their rules.

import { expect } from 'chai';
import fc from 'fast-check';
import { registerCalendars, wordsFor } from '../languages/registry.js';
import { civilMs } from './civil.js';
import { secondaryTicksOf, ticksOf } from './ticks.js';
import { CALENDARS, type CalendarId } from './words.js';
import { otherCalendars } from './other-calendars.js';

registerCalendars(otherCalendars);

const words = wordsFor({ locale: 'ar-IQ', numerals: 'arab' });
const sizes = { minPx: 80, charPx: 7.5 };
const on = (from: number, to: number, px = 1200): ReturnType<typeof ticksOf> => ticksOf(from, to, (to - from) / px, sizes, words);

describe('ticksOf', () => {
  for (const [from, to, step, some, context] of [
    [civilMs(2021, 1, 20), civilMs(2021, 4, 5), '7d', ['٨', '١٥', '٢٢'], 'شباط ٢٠٢١'],
    [civilMs(2012), civilMs(2021, 7), '1y', ['٢٠١٢', '٢٠٢٠'], undefined],
    [civilMs(2021, 3, 11), civilMs(2021, 3, 12), '3h', ['٩:٠٠ ص', '٣:٠٠ م'], 'الخميس ١١ آذار ٢٠٢١'],
    [civilMs(-13.8e9), civilMs(2021), '2000000000y', ['قبل ١٠ مليارات سنة', 'قبل ملياري سنة'], undefined],
    [civilMs(-1000), civilMs(2021), '500y', ['٥٠٠ ق.م', '٥٠٠', '١٥٠٠'], undefined],
    [civilMs(2020, 7), civilMs(2021, 7), '3mo', ['كانون الثاني', 'نيسان'], '٢٠٢١'],
    [civilMs(-620), civilMs(-330), '25y', ['٥٠٠ ق.م'], 'القرن الخامس ق.م'],
    [civilMs(1050), civilMs(1850), 'century', ['القرن الثاني عشر', 'القرن التاسع عشر'], undefined],
    [civilMs(-349), civilMs(452), 'century', ['القرن الأول ق.م', 'القرن الأول', 'القرن الثاني'], undefined],
  ] as const) {
    it(`go by ${step} from ${from} to ${to}`, () => {
      const set = on(from, to);
      expect(set.step).to.equal(step);
      expect(set.ticks.map((tick) => tick.label)).to.include.members([...some]);
      if (context !== undefined) expect(set.context.map((unit) => unit.label)).to.include(context);
    });
  }
  for (const [from, to, px, era] of [
    [-999, 2001, 768, 'AD 1'],
    [-999, 2001, 1280, 'AD 1'],
    [-999, 2001, 320, 'AD 1'],
    [-2999, 2001, 768, 'AD 1'],
    [-7999, 2001, 768, 'AD 1'],
    [-250, 250, 640, undefined],
    [-40, 40, 768, undefined],
    [1000, 2000, 768, undefined],
    [-900_000, 2001, 768, undefined],
  ] as const) {
    it(`have ${era ? 'the turn of the era among them' : 'no other turn of the era'} from ${from} to ${to} on ${px} px`, () => {
      const [fromMs, toMs] = [civilMs(from), civilMs(to)];
      const set = ticksOf(fromMs, toMs, (toMs - fromMs) / px, sizes, wordsFor({ locale: 'en' }));
      expect(set.era?.label).to.equal(era);
      if (set.era) for (const tick of set.ticks) expect((Math.abs(tick.ms - set.era.ms) / (toMs - fromMs)) * px).to.be.at.least(78);
    });
  }
  it('stand in order, apart, and few, whatever the range', () => {
    const span = fc.double({ min: 4, max: 20.6, noNaN: true }).map((power) => 10 ** power);
    fc.assert(
      fc.property(fc.double({ min: -4e20, max: 1e16, noNaN: true }), span, (from, length) => {
        const to = from + length;
        if (!(to > from)) return;
        const { ticks, context } = on(from, to);
        expect(ticks.length).to.be.below(400);
        ticks.slice(1).forEach((tick, i) => expect(tick.ms - (ticks[i]?.ms ?? 0)).to.be.at.least(((80 * length) / 1200) * 0.98));
        context.slice(1).forEach((unit, i) => expect(unit.fromMs).to.equal(context[i]?.toMs));
      }),
      { seed: 7, numRuns: 300 },
    );
  });
  for (const [calendar, from, to, step, some, context] of [
    ['islamic-umalqura', civilMs(2021, 1, 20), civilMs(2021, 4, 5), '7d', ['١', '٨', '١٥', '٢٢'], 'رجب ١٤٤٢ هـ'],
    ['islamic-umalqura', civilMs(2020, 7), civilMs(2021, 7), '3mo', ['محرم', 'ربيع الآخر', 'رجب'], '١٤٤٢ هـ'],
    ['persian', civilMs(2021, 1, 20), civilMs(2021, 4, 5), '7d', ['١'], 'إسفند ١٣٩٩ هـ.ش'],
    ['persian', civilMs(1990), civilMs(2021), '5y', ['١٣٧٠ هـ.ش', '١٣٩٥ هـ.ش'], undefined],
    ['hebrew', civilMs(2021, 9), civilMs(2022, 10), '3mo', ['تشري', 'طيبت', 'أدار الثاني', 'سيوان'], '٥٧٨٢ عبرية'],
    ['islamic-umalqura', civilMs(1500), civilMs(2021), '50y', ['١٦٠٠', '٢٠٠٠'], undefined],
  ] as const) {
    it(`of the calendar ${calendar} go by ${step} from ${from} to ${to}`, () => {
      const set = ticksOf(from, to, (to - from) / 1200, sizes, { ...words, calendar });
      expect(set.step).to.equal(step);
      expect(set.ticks.map((tick) => tick.label)).to.include.members([...some]);
      if (context !== undefined) expect(set.context.map((unit) => unit.label)).to.include(context);
    });
  }
  it('of any calendar stand in order and have room for their words', () => {
    const calendars = fc.constantFrom<CalendarId>('gregory', 'islamic-umalqura', 'islamic-civil', 'persian', 'hebrew');
    const [first, last] = [civilMs(1900), civilMs(2100)];
    fc.assert(
      fc.property(
        calendars,
        calendars,
        fc.integer({ min: first, max: last }),
        fc.double({ min: 4, max: 12.7, noNaN: true }),
        (calendar, secondaryCalendar, from, power) => {
          const to = from + 10 ** power;
          const msPerPx = (to - from) / 900;
          for (const set of [ticksOf, secondaryTicksOf].map((of) => of(from, to, msPerPx, sizes, { ...words, calendar, secondaryCalendar }))) {
            set.ticks.slice(1).forEach((tick, i) => expect((tick.ms - (set.ticks[i]?.ms ?? 0)) / msPerPx).to.be.at.least(78));
            for (const { label } of set.ticks) expect(label.length * sizes.charPx).to.be.below(set.stepMs / msPerPx);
            set.context.slice(1).forEach((unit, i) => expect(unit.fromMs).to.equal(set.context[i]?.toMs));
          }
        },
      ),
      { seed: 5, numRuns: 400 },
    );
  });
  for (const secondaryCalendar of CALENDARS) {
    it(`of ${secondaryCalendar} as the second calendar never overlap, at any zoom, and step up where there is no room`, () => {
      const calendar = secondaryCalendar === 'gregory' ? 'islamic-umalqura' : 'gregory';
      const scale = fc.array(fc.double({ min: 4.5, max: 10.5, noNaN: true }), { minLength: 2, maxLength: 8 });
      fc.assert(
        fc.property(
          fc.integer({ min: civilMs(1905), max: civilMs(2060) }),
          fc.double({ min: 9.5, max: 12, noNaN: true }),
          scale,
          fc.constantFrom('ar-IQ', 'en', 'ar-MA'),
          (from, power, scales, locale) => {
            const to = from + 10 ** power;
            const steps = scales
              .sort((a, b) => a - b)
              .map((one) => {
                const msPerPx = 10 ** one;
                return [ticksOf, secondaryTicksOf].map((of) => {
                  const { ticks, stepMs, context } = of(from, to, msPerPx, sizes, wordsFor({ locale, calendar, secondaryCalendar }));
                  const half = (label: string): number => ([...label].length * sizes.charPx * msPerPx) / 2;
                  ticks.slice(1).forEach(({ label, labelMs }, i) => {
                    const { label: before = '', labelMs: at = NaN } = ticks[i] ?? {};
                    expect(labelMs - at, `${before} ${label}`).to.be.above(half(before) + half(label));
                  });
                  context.slice(1).forEach((unit, i) => expect(unit.fromMs).to.equal(context[i]?.toMs));
                  return stepMs;
                });
              });
            // The same range from near to far: each row goes up its ladder, never down, and none is given up for the
            // other.
            steps.slice(1).forEach((step, i) => step.forEach((ms, row) => expect(ms).to.be.at.least(steps[i]?.[row] ?? NaN)));
          },
        ),
        { seed: 3, numRuns: 50 },
      );
    });
    it(`of ${secondaryCalendar} as the second calendar climb from months to quarters of a century`, () => {
      const [from, to] = [civilMs(1900), civilMs(2050)];
      const names = [1e7, 1e8, 4e8, 1e9, 3e9, 6e9].map(
        (msPerPx) =>
          secondaryTicksOf(Math.max(from, to - msPerPx * 1200), to, msPerPx, sizes, {
            ...words,
            calendar: secondaryCalendar === 'gregory' ? 'persian' : 'gregory',
            secondaryCalendar,
          }).step,
      );
      expect(names).to.deep.equal(['1mo', '1y', '2y', '5y', '10y', '25y']);
    });
  }
  it('of a second calendar are its months, then its years', () => {
    const second = (from: number, to: number): ReturnType<typeof ticksOf> =>
      secondaryTicksOf(from, to, (to - from) / 1200, sizes, { ...words, secondaryCalendar: 'islamic-umalqura' });
    expect(second(civilMs(2021, 1, 20), civilMs(2021, 4, 5)).ticks.map((tick) => tick.label)).to.include.members([
      'جمادى الآخرة ١٤٤٢ هـ',
      'رجب ١٤٤٢ هـ',
      'شعبان ١٤٤٢ هـ',
    ]);
    expect(second(civilMs(2018), civilMs(2022)).step).to.equal('1y');
    expect(second(civilMs(1500), civilMs(2022)).ticks).to.deep.equal([]);
    expect(secondaryTicksOf(0, 1e9, 1e6, sizes, words).ticks).to.deep.equal([]);
  });
  it('are none for what is no range', () => {
    for (const [from, to] of [
      [0, 0],
      [1, 0],
      [NaN, 1],
      [0, Infinity],
    ] as const)
      expect(ticksOf(from, to, 1, sizes, words).ticks).to.deep.equal([]);
  });
});
