// Units of time without a day: years and their parts, decades and centuries, and the neighbours of the reference ('last month').

import { calendarOf } from './calendar.js';
import { civilFields, MS_PER_DAY, weekday as weekdayOf } from './civil.js';
import { ClockReader } from './read-clock.js';
import type { NumberWord } from './read-number.js';
import type { Parts } from './read-parts.js';
import type { CalendarId } from './words.js';

const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century'] as const;
export type Unit = (typeof UNITS)[number];
const ERAS = { islamic: 'islamic-umalqura', persian: 'persian', hebrew: 'hebrew', ad: 'gregory' } as const;

/** An era: a calendar, or before the Gregorian one's first year. */
export type Era = CalendarId | 'bc';

const WINTER = 24;
/** EDTF's number of the last quarter, third and half, by the number before the first. */
const LAST_PARTS: Readonly<Record<number, number>> = { 32: 36, 36: 39, 39: 41 };
/** A year in words ends here. */
const LAST_SPOKEN = 2200;
/** Plain years that are of another calendar where people use it. */
const isOldYear = (year: number): boolean => year >= 1200 && year <= 1500;

/** Day, month and year of a civil moment. */
export function dayParts(ms: number): Parts {
  const { year, month, day } = civilFields(ms);
  return { calendar: 'gregory', year, month, day, isRelative: true };
}

export class PeriodReader extends ClockReader {
  protected needToday(): number | null {
    return this.context.today ?? this.refuse('needsReference');
  }

  /** 'last month', 'الأسبوع الماضي', 'الصيف الماضي', 'this year'; `17` before it is a day of that month. */
  protected period(): Parts | null {
    this.skip();
    const before = this.take('beside');
    const year = this.take('relativeYear');
    // 'השנה' is 'this year', but 'השנה הבאה' next year.
    if (year) return this.besideUnit('year', (year.value === 0 ? this.take('beside') : null)?.value ?? year.value);
    const season = this.take('season');
    const unit = season ? null : UNITS.find((one) => this.meaning(one));
    if (!season && !unit) return null;
    // 'The past years' are no single one.
    if (unit && (this.take(unit)?.value ?? 0) !== 0) return null;
    const beside = before ?? this.attempt(() => {
      this.skip();
      return this.take('beside');
    });
    if (!beside) return null;
    return season ? this.besideSeason(season.value, beside.value) : unit ? this.besideUnit(unit, beside.value) : null;
  }

  /** The unit that holds the reference, or its neighbour. */
  besideUnit(unit: Unit, step: number): Parts | null {
    const today = this.needToday();
    const calendar = calendarOf(this.context.plain);
    if (today === null || !calendar) return null;
    const { year, month } = calendar.fields(today);
    switch (unit) {
      case 'day': return dayParts(today + step * MS_PER_DAY);
      case 'week': {
        const start = today - ((weekdayOf(today) - this.context.firstDay + 7) % 7) * MS_PER_DAY + 7 * step * MS_PER_DAY;
        return { span: [start, start + 6 * MS_PER_DAY], isRelative: true };
      }
      case 'month': {
        const moved = calendar.fields(calendar.month.offset(calendar.monthStart(year, month), step));
        return { calendar: calendar.id, year: moved.year, month: moved.month, isRelative: true };
      }
      case 'year': return { calendar: calendar.id, year: year + step, isRelative: true };
      case 'decade': return { calendar: calendar.id, year: Math.floor(year / 10) * 10 + 10 * step, years: 10, isRelative: true };
      case 'century': return { calendar: calendar.id, year: Math.floor(year / 100) * 100 + 100 * step, years: 100, isRelative: true };
      default: return null;
    }
  }

  private besideSeason(season: number, step: number): Parts | null {
    const today = this.needToday();
    if (today === null) return null;
    const { year, month } = civilFields(today);
    // Northern seasons begin in March; winter belongs to the year of its December.
    const at = (month < 3 ? year - 1 : year) * 4 + Math.floor(((month + 9) % 12) / 3);
    const own = year * 4 + season - 21;
    const years = step === 0 ? 0 : step < 0 ? (own < at ? 0 : -1) : own > at ? 0 : 1;
    return { calendar: 'gregory', year: year + years, season, isRelative: true };
  }

  /** 'الربع الأول من 2021', 'Q1 2021', 'second half of 2021', 'صيف 2021'. */
  protected partOfYear(): Parts | null {
    this.skip();
    const before = this.attempt(() => {
      // Urdu begins with the year.
      const own = this.plainYear();
      this.skip();
      return own && this.meaning('ordinal') ? own : null;
    });
    const season = this.first<number>(() => this.numberedPart(), () => this.take('season')?.value ?? null);
    if (season === null || season > 41 || season < 21) return null;
    if (before) return { ...before, season };
    this.takeMark('/');
    this.skip();
    const year = this.first<Parts>(() => this.period(), () => this.plainYear());
    if (season === WINTER && year?.year !== undefined) this.nextYear(year.year);
    return year?.year === undefined || year.years !== undefined ? null : { ...year, season };
  }

  /** 'الربع الأول', 'first quarter', 'Q1', 'the last quarter'. */
  private numberedPart(): number | null {
    return this.first<number>(
      () => {
        const n = this.number();
        this.skip();
        const part = n && (n.isOrdinal || this.token?.text === 'q' || this.token?.text === 'h') ? this.take('part') : null;
        return n && part ? part.value + n.value : null;
      },
      () => {
        const part = this.take('part');
        if (!part) return null;
        if (this.meaning('beside')?.value === -1 && this.take('beside')) return LAST_PARTS[part.value] ?? null;
        const n = this.number();
        return n ? part.value + n.value : null;
      },
    );
  }

  /** 'Winter 2020–21' ends in the year after. */
  private nextYear(year: number): void {
    this.attempt(() => {
      if (!this.takeDash() && !this.takeMark('/')) return null;
      const { token } = this;
      if (token?.kind !== 'number' || (token.value !== year + 1 && token.value !== (year + 1) % 100)) return null;
      return ++this.at;
    });
  }

  /** Decades, centuries and millennia. */
  protected years(): Parts | null {
    this.skip();
    return this.first<Parts>(
      // '1980s', '1980's', 'the 80s'
      () => {
        const { token } = this;
        const isNamed = this.take('decade') !== null;
        const named = this.attempt(() => (isNamed ? this.take('decadeName') : null));
        if (named) return this.decade(named.value);
        this.takeDash();
        this.skip();
        const n = token ? this.number() : null;
        if (!n || n.value % 10 !== 0) return null;
        const isPlural = this.attempt(() => {
          this.takeMark("'", '’');
          return this.token?.text === 's' && !this.token.isApart ? ++this.at : null;
        }) !== null;
        if (!isNamed && !isPlural) return null;
        if (n.digits === 4) return { ...this.ofEra(n.value), years: 10 };
        return n.value < 100 ? this.decade(n.value) : null;
      },
      // 'العقد الثاني من القرن الحادي والعشرين'
      () => {
        const n = this.take('decade') && this.number();
        const century = n?.isOrdinal && n.value <= 10 ? this.attempt(() => this.century()) ?? this.attempt(() => (this.skip(), this.period())) : null;
        return n && century?.years === 100 && century.year !== undefined && century.year > 0 ? { ...century, year: century.year + (n.value - 1) * 10, years: 10 } : null;
      },
      // '1980 کی دہائی'
      () => {
        const n = this.number();
        this.skip();
        return n?.digits === 4 && n.value % 10 === 0 && this.take('decade') ? { ...this.ofEra(n.value), years: 10 } : null;
      },
      () => {
        const name = this.take('decadeName');
        return name && this.decade(name.value);
      },
      () => this.century(),
      () => {
        if (!this.take('millennium')) return null;
        const n = this.number();
        return n && (n.isOrdinal || n.digits > 0) ? this.manyYears(n.value, 1000) : null;
      },
    );
  }

  /** The decade of a century that follows, else of the last one: the 20s are of two centuries, so they must be told. */
  private decade(name: number): Parts | null {
    const century = this.attempt(() => {
      this.skip();
      return this.first<Parts>(() => this.century(), () => this.period());
    });
    if (century?.years === 100 && century.year !== undefined) return { ...century, year: century.year + name, years: 10 };
    if (this.context.plain === 'persian') return name >= 20 ? { calendar: 'persian', year: 1300 + name, years: 10 } : this.refuse('whichCentury');
    return name >= 30 ? { calendar: 'gregory', year: 1900 + name, years: 10 } : this.refuse('whichCentury');
  }

  private century(): Parts | null {
    const n = this.attempt(() => {
      this.skip();
      if (this.take('century')) {
        this.skip();
        this.takeDash();
        return this.number();
      }
      const number = this.number();
      this.takeDash();
      return number && this.take('century') ? number : null;
    });
    return n && this.manyYears(n.value, 100);
  }

  /** The nth century or millennium of an era. */
  protected manyYears(n: number, years: 100 | 1000): Parts | null {
    if (n < 1 || n * years > 9999) return null;
    return this.manyOfEra(n, years, this.anyEra());
  }
  protected manyOfEra(n: number, years: 100 | 1000, era: Era | null): Parts {
    if (era === 'bc') return { calendar: 'gregory', year: 1 - n * years, years };
    return { calendar: era ?? 'gregory', year: (n - 1) * years + (era && era !== 'gregory' ? 1 : 0), years };
  }

  /** An era's mark, if it stands here. */
  protected anyEra(): Era | null {
    return this.attempt(() => {
      this.skip();
      return this.take('bc') ? 'bc' : this.era();
    });
  }

  private era(): CalendarId | null {
    return this.attempt(() => {
      this.takeMark('.');
      for (const [role, calendar] of Object.entries(ERAS) as [keyof typeof ERAS, CalendarId][]) {
        if (!this.take(role)) continue;
        this.attempt(() => (this.takeMark('.') && this.isAtEnd ? true : null));
        return calendar;
      }
      return null;
    });
  }

  /** A year with its calendar: by era, by the locale where the number is of its own calendar, else Gregorian. */
  protected ofEra(value: number): Parts {
    if (this.take('bc')) return { calendar: 'gregory', year: 1 - value };
    const era = this.era();
    if (era) return { calendar: era, year: value };
    if (isOldYear(value) && this.context.plain === 'persian') return { calendar: 'persian', year: value };
    if (isOldYear(value) && this.context.isHijriPlain) return { calendar: 'islamic-umalqura', year: value };
    return { year: value };
  }

  /** 'عام 2015', '2015', '44 ق.م', '1442 هـ', 'תשפ״א'. */
  plainYear(): Parts | null {
    return this.attempt(() => {
      this.skip();
      const isSaid = this.take('year') !== null;
      this.skip();
      // The thousands of 'ה׳תשפ״א'.
      this.attempt(() => (this.token?.text === 'ה' && ++this.at && this.takeMark("'", '׳') ? true : null));
      const hebrew = this.token?.meanings.find((one) => one.role === 'hebrewNumber');
      if (hebrew && (isSaid || hebrew.value > 400)) {
        this.at++;
        this.takeMark("'", '׳', '’');
        return { calendar: 'hebrew', year: hebrew.value + (hebrew.value < 1000 ? 5000 : 0) };
      }
      const eraFirst = /^a ?[dh]$/.test(this.token?.text ?? '') ? this.era() : null;
      if (eraFirst) this.takeMark('.');
      const n = this.spokenYear() ?? this.number();
      if (!n || n.isOrdinal || n.value < 1) return null;
      // '8000 سنة قبل الميلاد'
      this.attempt(() => (this.take('year') && this.meaning('bc') ? true : null));
      const { at } = this;
      const year: Parts = eraFirst ? { calendar: eraFirst, year: n.value } : this.ofEra(n.value);
      const isMarked = eraFirst !== null || this.at > at;
      if (isMarked || n.digits === 4) return year;
      // 'Eighty-nine' is of some century.
      if (n.digits === 0) return n.value >= 1000 && n.value < LAST_SPOKEN && (isSaid || !this.context.isProse) ? year : isSaid ? this.refuse('shortYear', { year: n.value }) : null;
      return (isSaid && n.value < 1e6 && n.digits >= 3) || (n.digits === 3 && !this.context.isProse) ? year : null;
    });
  }

  /** 'Nineteen eighty-four' */
  private spokenYear(): NumberWord | null {
    return this.attempt(() => {
      if (this.meaning('number')?.language !== 'en' && this.meaning('ten')?.language !== 'en') return null;
      const century = this.number();
      if (century?.digits !== 0 || century.value < 11 || century.value > 20 || this.meaning('and')) return null;
      const rest = this.number();
      return rest?.digits === 0 && rest.value >= 10 && rest.value < 100 ? { ...rest, value: century.value * 100 + rest.value } : null;
    });
  }

}
