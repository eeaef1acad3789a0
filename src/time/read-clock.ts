// The time of day beside a date: 'الساعة السادسة والنصف مساءً بتوقيت بغداد', '18:30', '6 p.m.'.

import { messagesFor } from '../i18n/lookup.js';
import { foldText } from './letters.js';
import { Cursor } from './read-cursor.js';
import type { Clock, Parts } from './read-parts.js';

/** The zone that is called by a city of it, in English or in the words' language; null for a city that no zone is called by. */
function zoneOfCity(name: string, locale: string): string | null {
  const { cities } = messagesFor(locale);
  // Engines of before 2022 have no list of zones: a city is then not known.
  const zones = 'supportedValuesOf' in Intl ? Intl.supportedValuesOf('timeZone') : [];
  return zones.find((zone) => {
    const city = zone.split('/').at(-1) ?? '';
    return [city.replaceAll('_', ' '), cities[city] ?? ''].some((one) => foldText(one) === name);
  }) ?? null;
}

export class ClockReader extends Cursor {
  /** 'مساء الخميس', 'صباح يوم': a part of the day that no hour follows says nothing more precise than the day. */
  protected partOfDay(): void {
    this.attempt(() => {
      this.skip();
      if ((this.token?.text.length ?? 0) < 2) return null;
      const part = this.take('am') ?? this.take('pm') ?? this.take('night');
      this.skip();
      return part && (this.meaning('weekday') ?? this.meaning('day') ?? this.meaning('relativeDay') ?? (this.token?.kind === 'number' ? part : null));
    });
  }

  protected timeAfter(before: Clock | null): Pick<Parts, 'clock'> {
    const clock = before ?? this.clock();
    if (clock) return { clock };
    // 'صباحاً' without an hour.
    this.attempt(() => {
      this.skip();
      return (this.token?.text.length ?? 0) > 1 ? (this.take('am') ?? this.take('pm') ?? this.take('night')) : null;
    });
    return {};
  }

  /** 'الساعة 6 مساءً', '18:30', '6 p.m. Baghdad time'. */
  protected clock(): Clock | null {
    return this.attempt(() => {
      this.skip();
      const isSaid = this.take('clock') !== null;
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
      this.skip();
      const half = this.take('am') ? 'am' : this.take('pm') ? 'pm' : this.take('night') ? 'night' : null;
      this.takeMark('.');
      if (!isSaid && written === null && half === null) return null;
      if (half !== null && hour > 12 && half !== 'pm' && half !== 'night') return this.refuse('noSuchTime', { hour });
      if (half === 'pm' && hour < 12) hour += 12;
      else if (half === 'am' && hour === 12) hour = 0;
      // 9 at night is 21, 2 at night is 2.
      else if (half === 'night') hour = hour === 12 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour;
      if (minute < 0) [hour, minute] = [hour - 1, minute + 60];
      if (hour > 23) return this.refuse('noSuchTime', { hour });
      const zone = this.zone();
      return { hour, minute, ...(second !== undefined ? { second } : {}), ...(zone !== null ? { zone } : {}) };
    });
  }

  private zone(): string | null {
    return this.attempt(() => {
      this.skip();
      if (this.take('localTime')) return this.context.timeZone ?? null;
      if (this.take('utc')) return 'UTC';
      if (!this.take('inZone')) return null;
      if (this.take('utc')) return 'UTC';
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
