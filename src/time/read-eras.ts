// Two years, centuries or millennia with one era's mark for both: '539–332 BC', '62-90 هـ', '5th–6th century'.

import { DurationReader } from './read-duration.js';
import type { NumberWord } from './read-number.js';
import type { Parts } from './read-parts.js';

const UNITS = ['century', 'millennium', 'year'] as const;
type YearsUnit = (typeof UNITS)[number];
const YEARS = { century: 100, millennium: 1000 } as const;
/** No century or millennium after the first ten thousand years. */
const LAST = 9999;
interface Numbered { readonly number: NumberWord; readonly unit: YearsUnit | undefined }

export class EraReader extends DurationReader {
  /** `isList`: both are meant, and not what lies between them. */
  protected sharedEra(): { readonly from: Parts; readonly to: Parts; readonly isList: boolean } | null {
    return this.attempt(() => {
      const isBetween = this.take('between') !== null;
      if (!isBetween) this.take('from');
      this.skip();
      this.take('dual');
      const doubt = this.doubts();
      const first = this.unitAndNumber();
      const joint = first && this.joint();
      const last = joint ? this.unitAndNumber() : null;
      if (!first || !last) return null;
      const of = this.reckoning(first, last);
      return of && { from: { ...of(first.number), ...doubt }, to: of(last.number), isList: joint === 'and' && !isBetween };
    });
  }

  private joint(): 'to' | 'and' | null {
    this.skip();
    if (this.takeDash()) return 'to';
    if (this.take('to') ?? this.take('until')) return 'to';
    return this.take('and') ? 'and' : null;
  }

  /** How such numbers are years, centuries or millennia; null where nothing says so of both. */
  private reckoning(first: Numbered, last: Numbered): ((number: NumberWord) => Parts) | null {
    const unit = last.unit ?? first.unit;
    const era = this.anyEra();
    if (unit === 'century' || unit === 'millennium') {
      const years = YEARS[unit];
      const isMany = [first, last].every(({ number, unit: own = unit }) => own === unit && number.value * years < LAST);
      return isMany ? ({ value }) => this.manyOfEra(value, years, era) : null;
    }
    if (era === null || first.number.digits === 0 || last.number.digits === 0) return null;
    return ({ value }) => (era === 'bc' ? { calendar: 'gregory', year: 1 - value } : { calendar: era, year: value });
  }

  /** 'القرن الخامس', '5th century', '5th', '539', 'سنة 539'. */
  private unitAndNumber(): Numbered | null {
    this.skip();
    const before = UNITS.find((one) => this.take(one));
    if (before) this.skip();
    const number = this.number();
    if (!number || number.value < 1) return null;
    const unit = before ?? this.attempt(() => {
      this.takeDash();
      this.skip();
      return UNITS.find((one) => this.take(one)) ?? null;
    });
    return { number, unit: unit ?? undefined };
  }
}
