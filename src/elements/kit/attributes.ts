// What a page asked for, by attributes or properties, made regular in one place: a value that cannot be used gives way to
// the default, and the console says so once, with what was probably meant.

import { CALLED } from '../../data/choices.js';
import { languageTag, nearest, nearestLang, nearestZone, type Aliases } from '../../data/near.js';
import type { Direction } from '../../layout/viewport.js';
import { parseEdtf } from '../../time/edtf.js';
import type { Seasons } from '../../time/edtf-scan.js';
import { CALENDARS, type CalendarId, type MonthNames, type Numerals } from '../../time/words.js';
import { isZone } from '../../time/zone.js';

export type { CalendarId, Direction, MonthNames, Numerals };

/** The element's properties as the page set them, which may be anything. */
export type Asked = { readonly [Name in keyof Settings]: unknown };

/** The same, as they are used. */
export interface Settings {
  readonly src: string | null;
  readonly timeDirection: 'auto' | Direction;
  readonly calendar: CalendarId | undefined;
  readonly secondaryCalendar: CalendarId | undefined;
  readonly numerals: Numerals | undefined;
  readonly monthNames: MonthNames | undefined;
  readonly seasons: Seasons;
  readonly timeZone: string | null;
  readonly layout: 'auto' | 'horizontal' | 'vertical' | 'story';
  /** Names of layouts between which the reader may change, as the page wrote them; null where it says nothing. */
  readonly layouts: string | null;
  readonly start: string | null;
  readonly order: 'oldest' | 'newest';
  readonly play: number | null;
  readonly loading: 'lazy' | 'eager';
  readonly credentials: RequestCredentials;
  readonly from: string | null;
  readonly to: string | null;
  /** Empty: all events. */
  readonly query: string;
  /** Ids of those that are shown; null: all. */
  readonly groups: readonly string[] | null;
  readonly entities: readonly string[] | null;
  readonly syncHash: boolean | 'push';
  readonly events: number | null;
  readonly maxBytes: number;
  readonly headingLevel: number;
}

interface Choice<T> { readonly values: readonly T[]; readonly none: T; readonly aliases: Aliases }
const choice = <T extends string | boolean, N>(values: readonly T[], none: N, aliases: Aliases = {}): Choice<T | N> => ({ values, none, aliases });

const calendars = choice(CALENDARS, undefined, CALLED.calendar);
const DIR = choice(['rtl', 'ltr', 'auto'] as const, undefined, CALLED.dir);

/** Attributes of one value of a set. */
const CHOICES = {
  timeDirection: choice(['auto', 'rtl', 'ltr'] as const, 'auto', CALLED.dir),
  calendar: calendars,
  secondaryCalendar: calendars,
  numerals: choice(['arab', 'arabext', 'latn'] as const, undefined, CALLED.numerals),
  monthNames: choice(['locale', 'levantine', 'egyptian', 'maghrebi', 'dual'] as const, undefined, CALLED.monthNames),
  seasons: choice(['northern', 'southern'] as const, 'northern', CALLED.seasons),
  layout: choice(['auto', 'horizontal', 'vertical', 'story'] as const, 'auto', CALLED.layout),
  order: choice(['oldest', 'newest'] as const, 'oldest', { oldest: 'asc', newest: 'desc reverse' }),
  loading: choice(['lazy', 'eager'] as const, 'lazy'),
  credentials: choice(['same-origin', 'include', 'omit'] as const, 'same-origin', { include: 'true' }),
  syncHash: choice([false, true, 'push'] as const, false, { push: 'history' }),
} satisfies Partial<{ [Name in keyof Settings]: Choice<Settings[Name]> }>;

interface NumberRange { readonly least: number; readonly most: number; readonly none: number | null; /** What a number below the least becomes. */ readonly below: number | null; readonly expected: string }

/** Attributes that are numbers: a whole one in the range, the nearest to it, or the default. */
const NUMBERS = {
  maxBytes: { least: 1, most: Infinity, none: 1_048_576, below: 1_048_576, expected: 'a number of bytes such as 1048576' },
  play: { least: 1, most: 600, none: null, below: null, expected: 'seconds an event, such as 8' },
  events: { least: 0, most: 10_000, none: null, below: null, expected: 'how many events are coming, such as 24' },
  headingLevel: { least: 1, most: 5, none: 2, below: 1, expected: '1 to 5' },
} satisfies Partial<Record<keyof Settings, NumberRange>>;

/** How our attributes are called by mistake, beyond their spelling. */
const ATTRIBUTE_ALIASES: Aliases = { src: 'data url href', from: 'view', to: 'end', 'time-direction': 'timedir', lang: 'language locale', dir: 'direction', 'time-zone': 'zone tz', numerals: 'digits', 'month-names': 'months' };
/** Names with a prefix are of scripts, frameworks or events. Of HTML's own none is near to one of ours. */
const OF_OTHERS = /^(?:data-|aria-|on[a-z]|_|[a-z]{1,2}-)|[^a-z0-9_-]/i;

const numberOf = (text: string): number => (text.trim() === '' ? NaN : Number(text));
/** For Lit: the number that an attribute says, NaN where it says none, null where it says nothing. */
export const NUMBER_ATTRIBUTE = { fromAttribute: (text: string | null): number | null => (text === null || text.trim() === '' ? null : Number(text)) };

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value.trim() : null);
/** For Lit: true where the attribute is there, or the word that it says. */
export const SWITCH_ATTRIBUTE = { fromAttribute: (text: string | null): boolean | string => (text === null ? false : text || true) };

const hyphenated = (property: string): string => property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export class AttributeReader {
  readonly #told = new Set<string>();

  constructor(private readonly host: Element, private readonly known: () => readonly string[]) {}

  /** The settings as they are used. Each mistake is told once. */
  read(asked: Asked): Settings {
    this.#lookForUnknown();
    this.#choice('dir', this.host.getAttribute('dir'), DIR);
    const lang = this.host.getAttribute('lang');
    if (lang && !languageTag(lang)) this.#wrong('lang', lang, 'a language tag such as ar-IQ', nearestLang(lang));
    const settings: Record<string, unknown> = { layouts: textOf(asked.layouts), start: textOf(asked.start), src: this.#src(asked.src), timeZone: this.#zone(asked.timeZone), from: this.#date('from', asked.from), to: this.#date('to', asked.to) };
    for (const [name, one] of Object.entries(CHOICES)) settings[name] = this.#choice(hyphenated(name), asked[name as keyof Asked], one as Choice<unknown>);
    for (const [name, one] of Object.entries(NUMBERS)) settings[name] = this.#number(hyphenated(name), asked[name as keyof Asked], one);
    // As it is typed, with the space after a word.
    settings['query'] = typeof asked.query === 'string' ? asked.query : '';
    for (const name of ['groups', 'entities'] as const) settings[name] = this.#ids(name, asked[name]);
    // The tables have the names and the types of Settings.
    return settings as unknown as Settings;
  }

  /** Says a sentence on the console, once for this element. */
  tell(sentence: string): void {
    const note = `khatt-timeline: ${sentence}`;
    if (!this.#told.has(note)) console.warn(note);
    this.#told.add(note);
  }

  #lookForUnknown(): void {
    const known = this.known();
    for (const name of this.host.getAttributeNames()) {
      if (known.includes(name) || OF_OTHERS.test(name)) continue;
      const meant = nearest(name, known, ATTRIBUTE_ALIASES);
      if (meant !== null) this.tell(`the attribute "${name}" is not known. Did you mean "${meant}"?`);
    }
  }

  #wrong(name: string, value: unknown, expected: string, meant: string | null = null): void {
    // What became no number stands as text in its attribute.
    const text = typeof value === 'string' ? value : ((Number.isNaN(value) ? this.host.getAttribute(name) : null) ?? kindOf(value));
    this.tell(`${name}="${text.slice(0, 80)}" is not known. Expected ${expected}.${meant === null ? '' : ` Did you mean "${meant}"?`}`);
  }

  /** One of the values; of any other what stands for none, which is told. */
  #choice<T>(name: string, value: unknown, { values, none, aliases }: Choice<T>): T {
    if (value === undefined || value === null || value === '') return none;
    const known = values.find((one) => one === value);
    if (known !== undefined) return known;
    const names = values.filter((one) => typeof one === 'string');
    this.#wrong(name, value, names.join(', '), typeof value === 'string' ? nearest(value.slice(0, 80), names, aliases) : null);
    return none;
  }

  #number(name: string, value: unknown, { least, most, none, below, expected }: NumberRange): number | null {
    if (value === undefined || value === null || value === '') return none;
    const number = typeof value === 'string' ? numberOf(value) : value;
    if (typeof number !== 'number' || Number.isNaN(number)) {
      this.#wrong(name, value, expected);
      return none;
    }
    const whole = Math.round(number);
    if (whole < least || whole > most) this.#wrong(name, String(number), expected);
    return whole < least ? below : Math.min(most, whole);
  }

  #src(value: unknown): string | null {
    if (value === undefined || value === null) return null;
    const src = String(value).trim();
    if (src === '') this.tell('src="" is empty: nothing is fetched.');
    return src || null;
  }

  /** Ids with spaces between them, or a list; null for none, which is all. */
  #ids(name: string, value: unknown): readonly string[] | null {
    if (value === undefined || value === null || value === '') return null;
    const ids: unknown = typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : value;
    if (Array.isArray(ids) && ids.every((id) => typeof id === 'string')) return ids.length > 0 ? ids : null;
    this.#wrong(name, value, 'ids with spaces between them');
    return null;
  }

  #zone(value: unknown): string | null {
    if (value === undefined || value === null || value === '') return null;
    if (typeof value === 'string' && isZone(value)) return value;
    this.#wrong('time-zone', value, 'an IANA name such as Asia/Baghdad', typeof value === 'string' ? nearestZone(value) : null);
    return null;
  }

  #date(name: string, value: unknown): string | null {
    if (value === undefined || value === null || value === '') return null;
    try {
      if (typeof value === 'string' && parseEdtf(value).earliest !== null) return value;
    } catch {
      // Told below, as what is no text.
    }
    this.#wrong(name, value, 'an EDTF date such as 2021-03-11');
    return null;
  }
}

const kindOf = (value: unknown): string => (typeof value === 'object' || typeof value === 'function' ? typeof value : String(value));
