// How points in time are put together: since, until, ago, between, from … to, lists, either … or.

import type { Parts } from './read-parts.js';
import type { Duration } from './read-duration.js';
import { EraReader } from './read-eras.js';

export type Reading =
  | { readonly kind: 'point'; readonly point: Parts }
  /** Null is an open end. */
  | { readonly kind: 'interval'; readonly from: Parts | null; readonly to: Parts | null }
  /** Ends before, or begins after, the point. */
  | { readonly kind: 'before' | 'after'; readonly point: Parts }
  | { readonly kind: 'oneOf'; readonly members: readonly Parts[] }
  | { readonly kind: 'allOf'; readonly members: readonly Parts[] };

type Connector = 'to' | 'and' | 'or' | 'dash';

/** Of a list of dates. */
const MOST_MEMBERS = 5;

/** What is missing in a date stands in the one beside it: '17–18 February 2021'. */
function completed(parts: Parts, from: Parts): Parts {
  if (parts.isRelative) return parts;
  const month = parts.month === undefined && parts.day !== undefined ? { ...(from.month !== undefined ? { month: from.month } : {}), ...(from.calendar ? { calendar: from.calendar } : {}) } : {};
  const needsYear = parts.year === undefined && (parts.month ?? month.month) !== undefined;
  const isOfOne = parts.calendar === undefined || from.calendar === undefined || parts.calendar === from.calendar;
  const isPlainYear = parts.year !== undefined && parts.calendar === undefined && parts.month === undefined && from.month === undefined;
  return { ...parts, ...month, ...(isPlainYear && from.calendar !== undefined ? { calendar: from.calendar } : {}), ...(needsYear && isOfOne && from.year !== undefined ? { year: from.year } : {}), ...(from.isRelative ? { isRelative: true } : {}) };
}

/** An end at the end of a unit ('until the end of 2021') is an end with the unit. */
function whole(parts: Parts): Parts {
  const { third, isEdge, ...rest } = parts;
  return third === 'late' && isEdge ? rest : parts;
}

export class Grammar extends EraReader {
  /** The longest expression that begins at the cursor. */
  expression(): Reading | null {
    return this.attempt(() => {
      const before = this.doubts();
      this.skip();
      const reading = this.first<Reading>(() => this.ago(), () => this.eras(), () => this.since(), () => this.bounded(), () => this.between(), () => this.range());
      if (!reading) return null;
      const isAsked = !this.context.isProse && this.at === this.tokens.length - 1 && this.takeMark('?', '؟');
      const doubt = { ...before, ...this.doubtsAfter(), ...(isAsked ? { isMaybe: true } : {}) };
      const doubtful = (parts: Parts): Parts => ({ ...parts, ...doubt });
      if (reading.kind === 'oneOf' || reading.kind === 'allOf') return { kind: reading.kind, members: reading.members.map(doubtful) };
      if (reading.kind === 'interval') return { kind: 'interval', from: reading.from && doubtful(reading.from), to: reading.to && (reading.from ? reading.to : doubtful(reading.to)) };
      return { kind: reading.kind, point: doubtful(reading.point) };
    });
  }

  /** 'قبل 6 سنوات', '6 years ago', 'in three days'. */
  private ago(): Reading | null {
    const before = this.doubts();
    this.skip();
    const isBefore = this.take('before') !== null;
    const isAfter = !isBefore && this.take('after') !== null;
    const duration = this.duration();
    if (!duration) return null;
    if (!isBefore && !isAfter) {
      this.skip();
      // Urdu says 'six years since'.
      const isSince = !this.meaning('ago') && this.take('since') !== null;
      const from = isSince ? this.away(duration, -1) : null;
      if (from) return { kind: 'interval', from, to: null };
      if (!this.take('ago')) return null;
    }
    const anchored = isBefore || isAfter ? this.anchored(duration, isAfter ? 1 : -1) : null;
    if (anchored) return { kind: 'point', point: anchored };
    const point = this.away(duration, isAfter ? 1 : -1);
    return point && { kind: 'point', point: { ...point, ...before, isAway: true } };
  }

  /** 'Three days before 11 March': from the day that is said, and not from the reference. */
  private anchored({ count, unit, isAbout }: Duration, way: -1 | 1): Parts | null {
    const days = unit === 'day' ? count : unit === 'week' ? count * 7 : null;
    return days === null || !Number.isInteger(days) ? null : this.attempt(() => {
      if (!this.take('from')) return null;
      const day = this.point();
      return day?.day === undefined || day.third || day.check ? null : { ...day, shift: way * days, ...(isAbout ? { isAbout } : {}) };
    });
  }

  /** 'منذ 6 سنوات', 'منذ 2015', 'since March 2015 until now'; the postposition of Urdu stands in `range`. */
  private since(): Reading | null {
    if (!this.take('since')) return null;
    const duration = this.duration();
    // 'since six years ago', and Persian; but 'since the last …' is no length of time.
    if (duration && !this.take('ago') && this.meaning('beside')) return null;
    const from = duration ? this.away(duration, -1) : this.point();
    if (!from) return null;
    this.untilNow();
    const to = this.attempt(() => {
      this.skip();
      this.take('and');
      return this.take('to') || this.take('until') ? (this.isNow() ? { now: true } : this.attempt(() => this.point())) : null;
    });
    return { kind: 'interval', from, to: to && !('now' in to) ? whole(to) : null };
  }

  private eras(): Reading | null {
    const pair = this.sharedEra();
    if (!pair) return null;
    // Urdu puts 'until' behind.
    this.attempt(() => this.take('until'));
    return pair.isList ? { kind: 'allOf', members: [pair.from, pair.to] } : { kind: 'interval', from: pair.from, to: pair.to };
  }

  /** 'حتى 2015', 'before 2015', 'after 11 March 2021'. */
  private bounded(): Reading | null {
    const kind = this.take('until') ? 'until' : this.take('before') ? 'before' : this.take('after') ? 'after' : null;
    const point = kind && this.point();
    if (!point) return null;
    return kind === 'until' ? { kind: 'interval', from: null, to: whole(point) } : { kind: kind ?? 'before', point };
  }

  private isNow(): boolean {
    return this.attempt(() => {
      this.skip();
      const now = this.take('now');
      if (now) this.take('until');
      return now && !this.meaning('weekday') && !this.meaning('monthName') && this.token?.kind !== 'number' ? now : null;
    }) !== null;
  }

  private untilNow(): boolean {
    return this.attempt(() => {
      this.skip();
      this.take('and');
      return this.take('untilNow');
    }) !== null;
  }

  private between(): Reading | null {
    if (!this.take('between')) return null;
    this.skip();
    this.take('dual');
    const from = this.pointOrPart();
    // Before what says nothing: the Hebrew 'to' is such a letter elsewhere.
    const joint = (): unknown => this.take('and') ?? this.take('to') ?? (this.takeDash() ? true : null);
    if (!from || !(joint() ?? (this.skip(), joint()))) return null;
    const to = this.pointOrPart();
    return to && { kind: 'interval', from: completed(from, to), to: completed(to, from) };
  }

  /** A point, or a part of one that the point after it completes. */
  private pointOrPart(): Parts | null {
    return this.first<Parts>(() => this.point(), () => this.dayNumber());
  }
  private dayNumber(): Parts | null {
    this.skip();
    if (this.take('day')) this.skip();
    const weekday = this.take('weekday');
    this.skip();
    const n = this.number();
    if (!n || n.digits > 2 || n.value > 31 || n.value < 1 || (n.digits === 0 && !n.isOrdinal)) return null;
    return { day: n.value, ...(weekday ? { weekday: weekday.value } : {}), ...this.dayTail() };
  }
  /** 'March 11–14, 2021': the year after the second day. */
  private dayTail(): Pick<Parts, 'year'> {
    const year = this.attempt(() => {
      if (!this.takeMark(',')) return null;
      return this.plainYear();
    });
    return year?.year !== undefined ? { year: year.year } : {};
  }

  private connector(isFirst: boolean): Connector | null {
    return this.attempt(() => {
      if (this.takeDash() || (this.context.isProse && this.takeSlash())) {
        this.attempt(() => {
          this.skip();
          return this.take('to') ?? this.take('until');
        });
        return 'dash';
      }
      const isComma = !isFirst && this.takeMark(',', '،');
      this.skip();
      if (this.take('or')) return 'or';
      if (this.take('and')) return this.attempt(() => (this.take('to') ?? this.take('until')) && 'to') ?? 'and';
      if (isComma) return 'and';
      return this.take('to') ?? this.take('until') ? 'to' : null;
    });
  }

  /** 'موسم 2014/2015': between two years, each in full. */
  private takeSlash(): boolean {
    const [before, , after] = this.tokens.slice(this.at - 1, this.at + 2);
    return before?.text.length === 4 && after?.kind === 'number' && after.text.length === 4 && !after.isApart && after.value === before.value + 1 && this.takeMark('/');
  }

  /** A point; or several, as a range, a list, or a choice. */
  private range(): Reading | null {
    const isFrom = this.take('from') !== null;
    if (isFrom) this.takeDash();
    this.skip();
    this.take('dual');
    const first = this.pointOrPart();
    if (!first) return null;
    const members = [first];
    this.attempt(() => (this.takeDash() && this.meaning('untilNow') ? true : null));
    if (this.untilNow()) return { kind: 'interval', from: first, to: null };
    let how: Connector | null = null;
    while (members.length < MOST_MEMBERS) {
      const before: number = this.at;
      const connector = this.comma(members) ?? this.connector(true);
      if (!connector) break;
      // 'سے' after a point is both 'to' and 'since'.
      if ((connector === 'to' || connector === 'dash') && members.length === 1 && (this.isNow() || this.untilNow())) return { kind: 'interval', from: first, to: null };
      const isOwn = connector === 'and' && this.context.isProse === true && first.year !== undefined;
      const next = isOwn ? null : this.nextMember(members) ?? (connector === 'dash' && members.length === 1 ? this.shortEnd(first) : null);
      // 'Winter 2020 – 2021' is no range of a season and a year.
      const isUneven = first.season !== undefined && next !== null && next.season === undefined;
      if (!next || isUneven || (how !== null && how !== connector)) {
        this.at = before;
        break;
      }
      members.push(next);
      how = connector;
      if (connector === 'to' || connector === 'dash') break;
    }
    const last = members.at(-1) ?? first;
    if (members.length === 1) return this.alone(first, isFrom);
    // '11 – March 2021' is a day and a month, and no range.
    if (first.month === undefined && first.day !== undefined && last.day === undefined) return null;
    const all = members.map((one) => completed(one, last)).map((one, _, list) => completed(one, list[0] ?? one));
    // Urdu puts 'between' behind.
    const isBetween = how === 'and' && all.length === 2 && this.attempt(() => this.take('between')) !== null;
    if (how === 'to' || how === 'dash' || isBetween) {
      this.attempt(() => this.take('until'));
      const [a = first, b = last] = all;
      return { kind: 'interval', from: a, to: whole(b) };
    }
    return { kind: how === 'or' ? 'oneOf' : 'allOf', members: all };
  }

  /** A day alone goes on a list of days alone; after a whole date only where the month stands first ('March 11–14'). */
  private nextMember(members: readonly Parts[]): Parts | null {
    const isList = members.every((one) => one.month === undefined && one.day !== undefined);
    const { at } = this;
    const isMonthFirst = this.context.locale.startsWith('en') && members.length === 1 && members[0]?.month !== undefined && members[0].day !== undefined && members[0].year === undefined;
    // 'عبد الله الثاني، اليوم الأحد': a day of no month goes on no list with today.
    const isToday = isList && this.attempt(() => (this.skip(), this.meaning('relativeDay') ?? this.meaning('weekday') ?? null)) !== null;
    this.at = at;
    return (isToday ? null : this.attempt(() => this.point())) ?? (isList || isMonthFirst ? this.attempt(() => this.dayNumber()) : null);
  }

  /** '1914-18': the second year of the first one's century. */
  private shortEnd(first: Parts): Parts | null {
    const { token } = this;
    const isYear = first.year !== undefined && first.month === undefined && first.season === undefined && first.years === undefined;
    if (!isYear || token?.kind !== 'number' || token.isApart || token.text.length !== 2) return null;
    const end = Math.floor((first.year ?? 0) / 100) * 100 + token.value;
    if (end <= (first.year ?? 0)) return this.refuse('shortYear', { year: token.text });
    this.at++;
    return { ...first, year: end };
  }

  /** A comma continues a list only of days that lack their month still: '17، 18 و19 شباط'. */
  private comma(members: readonly Parts[]): Connector | null {
    return members.every((one) => one.month === undefined && one.day !== undefined) ? this.attempt(() => (this.takeMark(',', '،') ? 'and' : null)) : null;
  }

  private alone(point: Parts, isFrom: boolean): Reading | null {
    if (point.day !== undefined && point.month === undefined) return null;
    const after = this.attempt(() => {
      this.skip();
      // Urdu alone puts them behind.
      return this.meaning('since')?.language === 'ur' && this.take('since') ? 'since' : this.meaning('until')?.language === 'ur' && this.take('until') ? 'until' : null;
    });
    if (after === 'until') return { kind: 'interval', from: null, to: whole(point) };
    if (after === 'since') return { kind: 'interval', from: point, to: null };
    return isFrom && this.take('onwards') ? { kind: 'interval', from: point, to: null } : { kind: 'point', point };
  }
}
