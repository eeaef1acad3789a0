// One point in time as people write it: a day, month, year, season, century, a word such as 'yesterday', with what may
// stand around it. Each rule takes what it can read and leaves the cursor after it; none of them guesses.

import { calendarOf } from './calendar.js';
import { MS_PER_DAY, weekday as weekdayOf } from './civil.js';
import { fullYear, NumericReader } from './read-numeric.js';
import type { Clock, Parts } from './read-parts.js';
import { dayParts } from './read-period.js';

/** Of the parts of a year, the halves are those of a month too. */
const HALVES = 39;
const MOST_PARTS = { week: 4, half: 2 } as const;
const THIRDS = ['early', 'middle', 'late'] as const;

/** Gregorian months that are common words too. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(['مارس', 'ماي', 'اب', 'مه', 'مي', 'may', 'march', 'mar']);

export class PointReader extends NumericReader {
  /** A point with its doubts and the part of it that is meant. */
  point(): Parts | null {
    return this.attempt(() => {
      const before = this.doubts();
      this.skip();
      const third = this.third();
      if (third) {
        this.takeDash();
        this.skip();
      }
      const base = this.first<Parts>(
        () => this.relativeDay(), () => this.partOfMonth(), () => this.partOfYear(), () => this.years(), () => this.date(), () => this.numericMonth(), () => this.period(), () => this.monthAndYear(), () => this.dualYear(), () => this.plainYear(), () => this.weekdayAlone(),
      )
      // 'since the beginning of the year'
      ?? (third ? this.attempt(() => (this.token?.text.startsWith('ال') ? (this.take('year') ? this.besideUnit('year', 0) : this.take('month') && this.besideUnit('month', 0)) : null)) : null);
      if (!base) return null;
      // Urdu puts it behind: 'فروری 2021 کے اوائل'.
      const own = third ?? (this.token?.text.startsWith('كے ') ? this.third() : null);
      return { ...base, ...own, ...before, ...this.doubtsAfter() };
    });
  }

  /** 'أواخر', 'mid-', 'the end of'; but 'آخر في مايو' is another one in May. */
  private third(): Pick<Parts, 'third' | 'isEdge'> | null {
    const third = THIRDS.find((one) => this.meaning(one));
    if (!third || (this.token?.text === 'اخر' && this.meaning('filler', this.tokens[this.at + 1]))) return null;
    return { third, ...(this.take(third)?.value === 1 ? { isEdge: true } : {}) };
  }

  /** 'yesterday', and with a part of the day before or a time after. */
  private relativeDay(): Parts | null {
    const clock = this.clock();
    this.partOfDay();
    this.skip();
    const word = this.take('relativeDay');
    if (!word) return null;
    const today = this.needToday();
    // 'today, Thursday': the weekday speaks for itself; and so does a date beside it.
    const weekday = this.attempt(() => {
      this.skip();
      return this.take('weekday');
    });
    const said = weekday && this.attempt(() => {
      this.skip();
      const date = this.date();
      return date?.month !== undefined && date.day !== undefined ? date : null;
    });
    if (said && weekday) return { weekday: weekday.value, ...said };
    return today === null ? null : { ...dayParts(today + word.value * MS_PER_DAY), ...(weekday ? { weekday: weekday.value } : {}), ...this.timeAfter(clock) };
  }

  /** A month by name, glossed by its name in another region: both must agree. */
  private month(): Pick<Parts, 'calendar' | 'month'> | null {
    return this.attempt(() => {
      this.skip();
      const unit = this.take('month');
      if (unit) this.skip();
      const first = this.monthName();
      if (!first) return null;
      const gloss = this.attempt(() => {
        const isExplained = this.takeMark('/', '(');
        if (!isExplained) this.takeDash();
        const other = this.monthName();
        const isSame = other?.calendar === first.calendar && other?.month === first.month;
        // With a dash between them two months are a range; with nothing ('آب أغسطس') two names of one.
        return other && (isExplained || isSame) ? { isSame } : null;
      });
      if (gloss?.isSame === false) return this.refuse('monthsDisagree');
      if (gloss) this.takeMark(')');
      return first;
    });
  }

  private monthName(): Pick<Parts, 'calendar' | 'month'> | null {
    const { token } = this;
    const names = token?.meanings.filter((one) => one.role === 'monthName') ?? [];
    // A name of several calendars is of the locale's own.
    const name = names.find((one) => one.calendar === this.context.plain) ?? names[0];
    if (!name?.calendar) return null;
    this.at++;
    if (token?.text.length && token.text.length <= 4) this.takeMark('.');
    this.takeMark("'", '׳', '’');
    // 'مهر ماه'
    if (name.calendar === 'persian' && this.token?.text === 'ماه' && this.tokens[this.at + 1]?.meanings.some(({ role }) => role === 'beside') !== true) this.at++;
    return { calendar: name.calendar, month: name.value };
  }

  /** The year of a month, or 'last', 'next': what stands after it. */
  private yearOf(month: Pick<Parts, 'calendar' | 'month'>, day?: number): Parts | null {
    const beside = this.attempt(() => {
      this.skip();
      const found = this.take('beside');
      // 'February of this year'
      return this.meaning('year') ? null : found;
    });
    if (beside) return this.besideMonth(month, day, beside.value);
    const short = day === undefined ? null : this.shortYear();
    if (short !== null) return { ...month, ...(day !== undefined ? { day } : {}), year: short, isShortYear: true };
    if (day !== undefined) this.attempt(() => ((this.takeDash() || this.takeMark('/')) && this.token?.kind === 'number' && this.token.text.length === 4 && !this.token.isApart ? true : null));
    const year = this.first<Parts>(
      () => {
        this.skip();
        const own = this.period();
        return own && own.month === undefined && own.season === undefined && own.years === undefined && own.year !== undefined ? own : null;
      },
      () => this.dualYear(), () => this.plainYear(),
    );
    if (!year) return this.withoutYear(month, day);
    return this.withYear(month, year, day);
  }

  /** '11-Mar-21', a spreadsheet's own form. */
  private shortYear(): number | null {
    return this.attempt(() => {
      if (this.context.isProse || !(this.takeDash() || this.takeMark('/')) || this.token?.isApart !== false) return null;
      const { token } = this;
      return token.kind === 'number' && token.text.length === 2 && this.tokens.length === ++this.at ? fullYear(token.value) : null;
    });
  }
  private withoutYear(month: Pick<Parts, 'calendar' | 'month'>, day: number | undefined): Parts | null {
    const { token } = this;
    const isCut = !this.context.isProse && day !== undefined && token?.kind === 'number' && token.text.length === 2 && this.at === this.tokens.length - 1;
    return isCut ? this.refuse('shortYear', { year: token.text }) : { ...month, ...(day !== undefined ? { day } : {}) };
  }

  private withYear(month: Pick<Parts, 'calendar' | 'month'>, year: Parts, day?: number): Parts | null {
    const { calendar } = month;
    const isEraOfOther = year.calendar !== undefined && year.calendar !== calendar && !year.isRelative;
    const isMixed = (calendar === 'gregory' && isEraOfOther && year.calendar !== this.context.plain) || (calendar === 'islamic-umalqura' && year.calendar === 'persian' && this.context.plain !== 'persian');
    if (isMixed) return this.refuse('eraConflict');
    return { ...month, ...(day !== undefined ? { day } : {}), year: year.year ?? 0, ...(year.isRelative ? { isRelative: true } : {}) };
  }

  /** The nearest such month, or day of it, before, after, or in the year of the reference. */
  private besideMonth({ calendar: id = 'gregory', month = 1 }: Pick<Parts, 'calendar' | 'month'>, day: number | undefined, step: number): Parts | null {
    const today = this.needToday();
    const calendar = calendarOf(id);
    if (today === null || !calendar) return null;
    const now = calendar.fields(today);
    const order = (y: number): number => (day === undefined ? (y - now.year) * 20 + month - now.month : (y - now.year) * 1000 + (month - now.month) * 40 + day - now.day);
    const year = step === 0 ? now.year : step < 0 ? (order(now.year) < 0 ? now.year : now.year - 1) : order(now.year) > 0 ? now.year : now.year + 1;
    return { calendar: id, year, month, ...(day !== undefined ? { day } : {}), isRelative: true };
  }

  /** 'النصف الأول من شباط 2021', 'the second week of March 2021'. */
  private partOfMonth(): Parts | null {
    this.skip();
    const part = this.first<NonNullable<Parts['partOfMonth']>>(
      () => (this.take('week') ? this.nth('week') : null), () => (this.meaning('part')?.value === HALVES && this.take('part') ? this.nth('half') : null),
      () => {
        const n = this.number();
        const unit = !n?.isOrdinal ? null : this.take('week') ? 'week' : this.meaning('part')?.value === HALVES && this.take('part') ? 'half' : null;
        return n && unit && n.value <= MOST_PARTS[unit] ? { unit, n: n.value } : null;
      },
    );
    if (!part) return null;
    const month = this.monthAndYear() ?? this.attempt(() => this.period());
    return month?.month === undefined ? null : { ...month, partOfMonth: part };
  }
  private nth(unit: 'week' | 'half'): NonNullable<Parts['partOfMonth']> | null {
    const n = this.number();
    return n?.isOrdinal && n.value <= MOST_PARTS[unit] ? { unit, n: n.value } : null;
  }

  private monthAndYear(): Parts | null {
    this.skip();
    const before = this.take('beside');
    const month = this.month();
    if (!month) return null;
    if (before) return this.besideMonth(month, undefined, before.value);
    const found = this.yearOf(month);
    const isLone = found?.year === undefined && this.tokens.length === 1 && (month.calendar !== 'gregory' || COMMON_WORDS.has(this.tokens[0]?.text ?? ''));
    return found && isLone ? { ...found, isLoneWord: true } : found;
  }

  /** A day, with weekday and time where they are given, and the same day in another calendar. */
  private date(): Parts | null {
    // Without a time first: '11.03.2021' does not begin with one.
    return this.first<Parts>(() => this.dateAfter(null), () => this.dateAfter(this.clock()));
  }
  private dateAfter(clock: Clock | null): Parts | null {
    this.partOfDay();
    const weekday = this.weekday();
    const core = this.first<Parts>(() => this.numeric(), () => this.dayAndMonth(), () => this.monthAndDay(), () => this.dayOfMonth());
    if (!core) return null;
    const after = weekday ?? this.attempt(() => {
      this.skip();
      return this.take('weekday');
    })?.value;
    const dual = this.attempt(() => this.otherCalendar(core));
    const main = dual && core.calendar !== 'gregory' ? dual : core;
    const check = dual && (main === core ? dual : core);
    this.attempt(() => (this.takeMark(')') ? true : null));
    return { ...main, ...(after !== undefined ? { weekday: after } : {}), ...(check ? { check } : {}), ...this.timeAfter(clock) };
  }

  /** '… الموافق 27 رجب 1442', '(27 رجب 1442)'. */
  private otherCalendar(core: Parts): Parts | null {
    this.takeMark('/', '-', '–', '=');
    this.skip();
    const other = this.first<Parts>(() => this.dayAndMonth(), () => this.numeric());
    return other?.year !== undefined && other.calendar !== core.calendar && (other.calendar === 'gregory') !== (core.calendar === 'gregory') ? other : null;
  }

  /** 'يوم الخميس الموافق': the weekday of a date that follows. */
  private weekday(): number | undefined {
    return this.attempt(() => {
      this.skip();
      if (this.take('day')) this.skip();
      const found = this.take('weekday');
      this.skip();
      // 'الخميس الماضي 11 آذار': the date says which.
      this.take('beside');
      this.skip();
      return found;
    })?.value;
  }

  /** '17 شباط 2021', '11 من آذار', 'the 3rd of May', '١٧ من الشهر الماضي', 'כ״ז באדר תשפ״א'. */
  private dayAndMonth(): Parts | null {
    this.skip();
    if (this.take('day')) this.skip();
    const hebrew = this.token?.meanings.find((one) => one.role === 'hebrewNumber');
    if (hebrew) {
      this.at++;
      this.takeMark("'", '׳', '’');
    }
    const n = hebrew ? { value: hebrew.value, digits: 2 } : this.number();
    if (!n || n.digits > 2 || n.value > 99) return null;
    if (this.context.isProse && !hebrew && n.digits === 0 && !('isOrdinal' in n && n.isOrdinal)) return null;
    if (!this.context.isProse) this.takeMark('.');
    // '11-Mar-2021'
    this.attempt(() => ((this.takeDash() || this.takeMark('/')) && this.meaning('monthName') && !this.token?.isApart ? true : null));
    // 'She came first in May 2019' is no first of May.
    if (this.context.isProse && n.digits === 0 && this.token?.text === 'in') return null;
    this.skip();
    const month = this.month();
    return month && this.yearOf(month, n.value);
  }

  /** 'March 11, 2021' */
  private monthAndDay(): Parts | null {
    if (this.context.isProse && !this.context.locale.startsWith('en')) return null;
    this.skip();
    const month = this.month();
    if (!month) return null;
    const n = this.number();
    if (!n || n.digits > 2 || (n.digits === 0 && !n.isOrdinal)) return null;
    // Two digits after a month may be a short year where the day stands first.
    if (n.value > 31) return this.refuse('shortYear', { year: n.value });
    const found = this.yearOf(month, n.value);
    return found && found.year === undefined && n.digits > 0 && !this.context.locale.startsWith('en') ? this.refuse('shortYear', { year: n.value }) : found;
  }

  /** '17 من الشهر الماضي', '11 الجاري' */
  private dayOfMonth(): Parts | null {
    this.skip();
    const n = this.number();
    if (!n || n.digits > 2 || n.digits === 0 && !n.isOrdinal || n.value < 1) return null;
    this.skip();
    const month = this.attempt(() => this.period()) ?? (this.meaning('beside')?.value === 0 && this.take('beside') ? this.besideUnit('month', 0) : null);
    return month?.month === undefined ? null : { ...month, day: n.value };
  }

  /** A weekday that stands for a day: the nearest before the reference or on it, or as 'last' and 'next' say. */
  private weekdayAlone(): Parts | null {
    const clock = this.clock();
    this.partOfDay();
    this.skip();
    const before = this.take('beside');
    if (this.take('day')) this.skip();
    const day = this.take('weekday');
    if (!day) return null;
    const beside = before ?? this.attempt(() => {
      this.skip();
      return this.take('beside');
    });
    const today = this.needToday();
    if (today === null) return null;
    const back = (weekdayOf(today) - day.value + 7) % 7;
    const days = !beside ? (this.context.isAhead ? 7 - back : -back) : beside.value < 0 ? -(back || 7) : beside.value > 0 ? 7 - back : -back;
    return { ...dayParts(today + days * MS_PER_DAY), ...(beside ? {} : { isBareWeekday: true }), ...this.timeAfter(clock) };
  }
}
