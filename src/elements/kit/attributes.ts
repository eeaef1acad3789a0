// What a page asked for, by attributes or properties, made regular in one place: a value that cannot be used gives way
// to the default, and the console says so once, with what was probably meant (mistakes.ts).

import { languageTag } from '../../data/near.js';
import type { Direction } from '../../layout/viewport.js';
import { parseEdtf } from '../../time/edtf.js';
import type { Seasons } from '../../time/edtf-bounds.js';
import { CALENDARS, type CalendarId, type MonthNames, type Numerals } from '../../time/words.js';
import { isZone } from '../../time/zone.js';
import { mistakesPart } from './mistakes-part.js';
import type { SENTENCES } from './mistakes.js';

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
  /** EDTF or `now`; null: the story's own. */
  readonly asOf: string | null;
  readonly layout: 'auto' | 'horizontal' | 'vertical' | 'story';
  /** Names of layouts between which the reader may change, as the page wrote them; null where it says nothing. */
  readonly layouts: string | null;
  readonly start: string | null;
  readonly order: 'oldest' | 'newest';
  readonly scale: 'time' | 'even';
  /** Undefined: all groups share the lanes. */
  readonly laneBy: 'group' | undefined;
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

const calendars = [undefined, ...CALENDARS] as const;

/** Attributes of one value of a set: the first is that of none. */
const CHOICES = {
  timeDirection: ['auto', 'rtl', 'ltr'],
  calendar: calendars,
  secondaryCalendar: calendars,
  numerals: [undefined, 'arab', 'arabext', 'latn'],
  monthNames: ['locale', 'levantine', 'egyptian', 'maghrebi', 'dual'],
  seasons: ['northern', 'southern'],
  layout: ['auto', 'horizontal', 'vertical', 'story'],
  order: ['oldest', 'newest'],
  scale: ['time', 'even'],
  laneBy: [undefined, 'group'],
  loading: ['lazy', 'eager'],
  credentials: ['same-origin', 'include', 'omit'],
  syncHash: [false, true, 'push'],
} as const satisfies Partial<{ [Name in keyof Settings]: readonly Settings[Name][] }>;
const DIR = [undefined, 'rtl', 'ltr', 'auto'] as const;

/**
 * Attributes that are numbers: a whole one in the range, the nearest to it, or the default; what one below the range
 * becomes.
 */
const NUMBERS = {
  maxBytes: [1, Infinity, 1_048_576, 1_048_576],
  play: [1, 600, null, null],
  events: [0, 10_000, null, null],
  headingLevel: [1, 5, 2, 1],
} as const satisfies Partial<
  Record<keyof Settings, readonly [least: number, most: number, none: number | null, below: number | null]>
>;

/**
 * Of attributes that are not ours those of scripts, frameworks or events, by their prefix, and some of HTML's own:
 * nobody meant one of ours by them. Most of HTML's own are known as properties of each element.
 */
const OF_OTHERS = /^(?:data-|aria-|on[a-z]|_|[a-z]{1,2}-|(?:class|is|tabindex|role|part)$)|[^a-z0-9_-]/i;

const numberOf = (text: string): number => (text.trim() === '' ? NaN : Number(text));
/** For Lit: the number that an attribute says, NaN where it says none, null where it says nothing. */
export const NUMBER_ATTRIBUTE = {
  fromAttribute: (text: string | null): number | null => (text === null || text.trim() === '' ? null : Number(text)),
};

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value.trim() : null);
/** For Lit: true where the attribute is there, or the word that it says. */
export const SWITCH_ATTRIBUTE = {
  fromAttribute: (text: string | null): boolean | string => (text === null ? false : text || true),
};

const hyphenated = (property: string): string => property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export class AttributeReader {
  readonly #told = new Set<string>();

  constructor(
    private readonly host: Element,
    private readonly known: () => readonly string[],
  ) {}

  /** The settings as they are used. Each mistake is told once. */
  read(asked: Asked): Settings {
    const { host } = this;
    const known = this.known();
    for (const name of host.getAttributeNames())
      if (!known.includes(name) && !OF_OTHERS.test(name) && !(name in HTMLElement.prototype))
        this.tell('unknown', name, known);
    this.#choice('dir', host.getAttribute('dir'), DIR);
    const lang = host.getAttribute('lang');
    if (lang && !languageTag(lang)) this.#wrong('lang', lang);
    const settings: Record<string, unknown> = {
      layouts: this.#layouts(asked.layouts),
      start: textOf(asked.start),
      src: this.#src(asked.src),
      timeZone: this.#checked('time-zone', asked.timeZone, isZone),
      asOf: this.#checked('as-of', asked.asOf, isAsOf),
      from: this.#checked('from', asked.from, isDate),
      to: this.#checked('to', asked.to, isDate),
    };
    for (const [name, one] of Object.entries(CHOICES))
      settings[name] = this.#choice(hyphenated(name), asked[name as keyof Asked], one);
    for (const [name, one] of Object.entries(NUMBERS))
      settings[name] = this.#number(hyphenated(name), asked[name as keyof Asked], one);
    // As it is typed, with the space after a word.
    settings['query'] = typeof asked.query === 'string' ? asked.query : '';
    for (const name of ['groups', 'entities'] as const) settings[name] = this.#ids(name, asked[name]);
    // The tables have the names and the types of Settings.
    return settings as unknown as Settings;
  }

  /** Says a sentence on the console, once for this element and the first two `values`. */
  tell<Name extends keyof typeof SENTENCES>(name: Name, ...values: Parameters<(typeof SENTENCES)[Name]>): void {
    const key = [name, ...values.slice(0, 2)].join(' ');
    if (this.#told.has(key)) return;
    this.#told.add(key);
    void mistakesPart.use(({ SENTENCES }) => {
      // The name says what its values are.
      const sentence = (SENTENCES[name] as (...values: unknown[]) => string | null)(...values);
      if (sentence) console.warn(`khatt-timeline: ${sentence}`);
    });
  }

  #wrong(name: string, value: unknown, values?: readonly unknown[]): null {
    const isText = typeof value === 'string';
    // What became no number stands as text in its attribute.
    this.tell(
      'wrong',
      name,
      isText ? value : ((Number.isNaN(value) ? this.host.getAttribute(name) : null) ?? kindOf(value)),
      isText,
      values,
    );
    return null;
  }

  /** One of the values; of any other the first, which is told. */
  #choice(name: string, value: unknown, values: readonly unknown[]): unknown {
    if (isNone(value) || values.includes(value)) return isNone(value) ? values[0] : value;
    this.#wrong(name, value, values);
    return values[0];
  }

  #number(
    name: string,
    value: unknown,
    [least, most, none, below]: (typeof NUMBERS)[keyof typeof NUMBERS],
  ): number | null {
    if (isNone(value)) return none;
    const number = typeof value === 'string' ? numberOf(value) : value;
    if (typeof number !== 'number' || Number.isNaN(number)) {
      this.#wrong(name, value);
      return none;
    }
    const whole = Math.round(number);
    if (whole < least || whole > most) this.#wrong(name, String(number));
    return whole < least ? below : Math.min(most, whole);
  }

  #src(value: unknown): string | null {
    if (value === undefined || value === null) return null;
    const src = String(value).trim();
    if (src === '') this.tell('noSource');
    return src || null;
  }

  /** Names of layouts as the page wrote them; each that is none is told. */
  #layouts(value: unknown): string | null {
    const text = textOf(value);
    for (const name of text === null ? [value] : text.split(/[\s,]+/))
      this.#choice('layouts', name, CHOICES.layout.slice(1));
    return text;
  }

  /** Ids with spaces between them, or a list; null for none, which is all. */
  #ids(name: string, value: unknown): readonly string[] | null {
    if (isNone(value)) return null;
    const ids: unknown = typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : value;
    if (Array.isArray(ids) && ids.every((id) => typeof id === 'string')) return ids.length > 0 ? ids : null;
    return this.#wrong(name, value);
  }

  /** A text that is as asked; null for none. */
  #checked(name: string, value: unknown, isRight: (text: string) => boolean): string | null {
    return isNone(value) ? null : typeof value === 'string' && isRight(value) ? value : this.#wrong(name, value);
  }
}

const isNone = (value: unknown): boolean => value === undefined || value === null || value === '';

const isAsOf = (text: string): boolean => text === 'now' || isDate(text);

function isDate(text: string): boolean {
  try {
    return parseEdtf(text).earliest !== null;
  } catch {
    return false;
  }
}

const kindOf = (value: unknown): string =>
  typeof value === 'object' || typeof value === 'function' ? typeof value : String(value);
