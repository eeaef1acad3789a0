// How long ago: a duration, and the moment that lies so far from the reference.

import { civilFields, MS_PER_DAY } from './civil.js';
import type { Parts } from './read-parts.js';
import { dayParts, type Unit } from './read-period.js';
import { PointReader } from './read-point.js';

/** `count` may be a fraction: 'a year and a half'. */
export interface Duration { readonly count: number; readonly unit: Unit; readonly isAbout: boolean }

const DURATION_UNITS: readonly Unit[] = ['minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century'];
const MONTHS = 12;
/** Fractions are told in minutes of an hour. */
const HOUR = 60;

export class DurationReader extends PointReader {
  /** '6 سنوات', 'شهرين', 'a year', 'the last six months' is none. */
  protected duration(): Duration | null {
    return this.attempt(() => {
      const before = this.doubts();
      this.skip();
      // 'half a century'
      const part = this.attempt(() => {
        const fraction = this.take('fraction');
        return fraction && (this.meaning('century') ?? this.meaning('decade') ?? this.meaning('year')) ? fraction.value / HOUR : null;
      });
      const n = part === null ? this.number() : { value: part, isOrdinal: false };
      if (n?.isOrdinal) return null;
      const about = this.doubts();
      const unit = DURATION_UNITS.find((one) => this.meaning(one));
      if (!unit) return null;
      const own = this.take(unit)?.value ?? 0;
      // 'منذ عام 2015': the unit names what follows.
      if (!n && own < 0) return null;
      if (!n && own === 0 && this.attempt(() => (this.skip(), this.number() ?? this.take('monthName') ?? this.take('weekday') ?? this.take('beside')))) return null;
      const rest = this.attempt(() => {
        if (!this.take('and')) return null;
        const fraction = this.take('fraction');
        if (fraction) this.take(unit);
        return fraction && fraction.value / HOUR;
      }) ?? 0;
      const doubt = { ...before, ...about, ...this.doubts() };
      return { count: (n?.value ?? (own || 1)) + rest, unit, isAbout: doubt.isAbout === true };
    });
  }

  /** The moment that lies so long before (or, below 0, after) the reference. */
  protected away({ count, unit, isAbout }: Duration, way: -1 | 1): Parts | null {
    const today = this.needToday();
    if (today === null) return null;
    const { year, month } = civilFields(today);
    const steps = way * count;
    const isWhole = Number.isInteger(count);
    const exact = isAbout ? { isAbout: true } : {};
    switch (unit) {
      case 'hour': case 'minute': {
        const { now } = this.context;
        if (now === null || now === today) return this.refuse('needsTime');
        const at = now + steps * (unit === 'hour' ? 3_600_000 : 60_000);
        const { hour, minute } = civilFields(at);
        return { ...dayParts(Math.floor(at / MS_PER_DAY) * MS_PER_DAY), clock: { hour, minute } };
      }
      case 'day': return !isWhole ? this.refuse('needsTime') : { ...dayParts(today + steps * MS_PER_DAY), ...exact };
      case 'week': return { ...dayParts(today + Math.round(7 * steps) * MS_PER_DAY), isAbout: true };
      case 'month': {
        const months = year * MONTHS + month - 1 + Math.round(steps);
        return { calendar: 'gregory', year: Math.floor(months / MONTHS), month: months - MONTHS * Math.floor(months / MONTHS) + 1, isAbout: true, isRelative: true };
      }
      default: {
        const years = steps * (unit === 'decade' ? 10 : unit === 'century' ? 100 : 1);
        // So far away the reference's own year is lost in the rounding.
        if (Math.abs(years) >= 1e5) return { edtf: `Y${years}`, isAbout: true, isRelative: true };
        const at = isWhole ? year + years : Math.floor((year * MONTHS + month - 1 + Math.round(years * MONTHS)) / MONTHS);
        return { calendar: 'gregory', year: at, isAbout: true, isRelative: true };
      }
    }
  }
}
