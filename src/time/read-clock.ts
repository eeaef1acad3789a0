// The time of day beside a date: 'الساعة السادسة والنصف مساءً بتوقيت بغداد', '18:30', '6 p.m.'.

import { messagesFor } from '../i18n/lookup.js';
import { foldText } from './letters.js';
import { NumberReader } from './read-number.js';
import type { Clock, Parts } from './read-parts.js';

/** Zones by the names of their cities, folded, in English and in a language's words: by those words, which are made once. */
const zonesByWords = new WeakMap<object, ReadonlyMap<string, string>>();

/** The zone that is called by a city of it, in English or in the words' language; null for a city that no zone is called by. */
function zoneOfCity(name: string, locale: string): string | null {
  const messages = messagesFor(locale);
  let zones = zonesByWords.get(messages);
  if (!zones) {
    // Engines of before 2022 have no list of zones: a city is then not known.
    const all = 'supportedValuesOf' in Intl ? Intl.supportedValuesOf('timeZone') : [];
    zones = new Map(all.flatMap((zone) => {
      const city = zone.split('/').at(-1) ?? '';
      return [messages.cities[city] ?? '', city.replaceAll('_', ' ')].map((one): [string, string] => [foldText(one), zone]);
    }).reverse());
    zonesByWords.set(messages, zones);
  }
  return name === '' ? null : zones.get(name) ?? null;
}

const HALVES = ['am', 'pm', 'noon', 'night'] as const;
type Half = (typeof HALVES)[number];

/** The hour of 24 that an hour of a half of the day is: 12 at night and in the morning is 0; 1 at noon is 13 and 11 is 11; 9 at night is 21 and 2 is 2. */
const HOURS: Readonly<Record<Half, (hour: number) => number>> = {
  am: (hour) => (hour === 12 ? 0 : hour),
  pm: (hour) => (hour < 12 ? hour + 12 : hour),
  noon: (hour) => (hour < 6 ? hour + 12 : hour),
  night: (hour) => (hour === 12 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour),
};

export class ClockReader extends NumberReader {
  /** A half of the day, before the words that say nothing: 'am' is one of those too, in German before a day. */
  private half(): Half | null {
    const isSmallWord = this.context.locale.startsWith('de') && this.tokens[this.at + 1]?.kind === 'number';
    const isHalf = (half: Half): boolean => this.meaning(half) !== undefined && !(isSmallWord && this.meaning('filler'));
    const found = HALVES.find(isHalf);
    if (found) this.at++;
    return found ?? null;
  }
  private halfAfter(): Half | null {
    return this.first<Half>(() => this.half(), () => {
      this.skip();
      return this.half();
    });
  }
  /** 'صبح 9 بجے', 'ÖÖ 9:30': the half before its hour. */
  private halfBefore(): Half | null {
    return this.attempt(() => {
      const half = this.half();
      this.skip();
      return half && (this.token?.kind === 'number' || this.meaning('clock')) ? half : null;
    });
  }

  /** 'مساء الخميس', 'صباح يوم': a part of the day that no hour follows says nothing more precise than the day. */
  protected partOfDay(): void {
    this.attempt(() => {
      this.skip();
      if ((this.token?.text.length ?? 0) < 2) return null;
      const part = this.half();
      this.skip();
      return part && (this.meaning('weekday') ?? this.meaning('day') ?? this.meaning('relativeDay') ?? this.meaning('ordinal') ?? (this.token?.kind === 'number' ? part : null));
    });
  }

  protected timeAfter(before: Clock | null): Pick<Parts, 'clock'> {
    const clock = before ?? this.attempt(() => {
      if (!this.context.isProse) this.takeDash();
      return this.clock();
    });
    // 'at six on 11 March, Baghdad time'
    if (clock) return { clock: clock.zone === undefined ? { ...clock, ...this.zoneAfter() } : clock };
    // 'صباحاً' without an hour.
    this.attempt(() => {
      this.skip();
      return (this.token?.text.length ?? 0) > 1 ? this.half() : null;
    });
    return {};
  }

  /** 'الساعة 6 مساءً', '18:30', '6 p.m. Baghdad time'. */
  protected clock(): Clock | null {
    return this.attempt(() => {
      this.skip();
      const zoneFirst = this.zoneInWords(false);
      const before = this.halfBefore();
      let isSaid = this.take('clock') !== null;
      this.skip();
      const n = this.number();
      if (!n || n.digits > 2 || n.value > 24 || (n.digits === 0 && !isSaid)) return null;
      let hour = n.value;
      let minute = 0;
      let second: number | undefined;
      const minutes = (): number | null => this.attempt(() => (this.takeMark(':', '.') && this.token?.kind === 'number' && !this.token.isApart && this.token.text.length === 2 && this.token.value < 60 ? (this.tokens[this.at++]?.value ?? null) : null));
      const written = minutes();
      if (written !== null) {
        minute = written;
        second = minutes() ?? undefined;
      } else if (isSaid) {
        const part = this.attempt(() => {
          const isLess = this.take('less') !== null;
          if (!isLess && !this.take('and')) return null;
          const found = this.take('fraction');
          return found && { minutes: isLess ? -found.value : found.value };
        });
        minute = part?.minutes ?? 0;
      }
      // Urdu says 'o'clock' after the hour.
      if (this.meaning('clock')?.language === 'ur') isSaid = this.take('clock') !== null;
      const half = before ?? this.halfAfter();
      this.takeMark('.');
      if (!isSaid && written === null && half === null) return null;
      if (half === 'am' && hour > 12) return this.refuse('noSuchTime', { hour });
      if (half !== null) hour = HOURS[half](hour);
      if (minute < 0) [hour, minute] = [hour - 1, minute + 60];
      if (hour > 23) return this.refuse('noSuchTime', { hour });
      const zone = zoneFirst ?? this.zone();
      return { hour, minute, ...(second !== undefined ? { second } : {}), ...(zone !== null ? { zone } : {}) };
    });
  }

  private zoneAfter(): Pick<Clock, 'zone'> {
    const zone = this.zone();
    return zone === null ? {} : { zone };
  }
  /** '+3', '+03:00' or '+0300' after the name of Greenwich's time. */
  private offset(): string | null {
    return this.attempt(() => {
      const sign = this.takeMark('+') ? '+' : this.takeMark('-', '\u2212') ? '-' : null;
      const { token } = this;
      if (sign === null || token?.kind !== 'number' || token.isApart || token.text.length > 4) return null;
      this.at++;
      const minutes = token.text.length > 2 ? token.text.slice(-2) : this.attempt(() => (this.takeMark(':') && this.token?.text.length === 2 ? (this.tokens[this.at++]?.text ?? null) : null)) ?? '00';
      const hours = token.text.length > 2 ? token.text.slice(0, -2) : token.text;
      return Number(hours) > 14 || Number(minutes) > 59 ? null : `${sign}${hours.padStart(2, '0')}:${minutes}`;
    });
  }

  /** A zone as the words of the page write one, with the city inside: 'Baghdad time', '(Ortszeit Bagdad)'. */
  private zoneInWords(isAfter: boolean): string | null {
    const { inZone } = messagesFor(this.context.locale);
    if (inZone.startsWith('{time}') !== isAfter) return null;
    const [front = '', back = ''] = inZone.replace('{time}', '').split('{zone}').map((part) => foldText(part));
    const takeAll = (text: string): boolean => text === '' || text.split(' ').every((word) => {
      this.skipMarks();
      return this.token?.text === word && ++this.at > 0;
    });
    return this.attempt(() => {
      if (!takeAll(front)) return null;
      this.skipMarks();
      const { at } = this;
      for (const length of [3, 2, 1]) {
        this.at = at + length;
        const zone = zoneOfCity(this.tokens.slice(at, this.at).map((one) => one.text).join(' '), this.context.locale);
        if (zone && takeAll(back)) return zone;
      }
      return null;
    });
  }
  private skipMarks(): void {
    while (this.takeMark(',', '،', '(', ')')) continue;
  }

  private zone(): string | null {
    return this.zoneNamed() ?? this.zoneInWords(true);
  }
  private zoneNamed(): string | null {
    return this.attempt(() => {
      this.skip();
      if (this.take('localTime')) return this.context.timeZone ?? null;
      if (this.take('utc')) return this.offset() ?? 'UTC';
      if (!this.take('inZone')) return null;
      if (this.take('utc')) return this.offset() ?? 'UTC';
      for (const length of [2, 1]) {
        const name = this.tokens.slice(this.at, this.at + length).map((one) => one.text).join(' ');
        const zone = zoneOfCity(name, this.context.locale);
        if (!zone) continue;
        this.at += length;
        return zone;
      }
      return this.refuse('noSuchZone', { zone: this.token?.text ?? '' });
    });
  }
}
