// Reads the fields of one raw object: each by its expected type, each mistake reported with its path.

import { valueAt } from './depth.js';
import type { Problem } from './document.js';
import type { ProblemCode } from './problem-codes.js';
import { FIELDS, ToldOnce, type Part } from './fields.js';
import { didYouMean, languageTag, nearest, nearestLang, type Aliases } from './near.js';
import { linkUrl, mediaUrl } from './url.js';

/** Keys that would reach an object's prototype. */
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** Direction controls that could turn the text around them, and controls that no text needs. */
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g;

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

export class Reader {
  /** The object, or null where the value is none. */
  readonly raw: object | null;
  /** Of the texts that were read in a language of their own, by field. */
  readonly #langs: Record<string, string> = {};
  #besides: Reader | undefined;

  constructor(value: unknown, private readonly path: string, private readonly problems: Problem[], private readonly baseUrl: string | undefined, private readonly toldOnce = new ToldOnce()) {
    this.raw = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
    if (!this.raw) this.report('type/object', '', `Expected an object, found ${kindOf(value)}.`, 'error', this.isEvent);
  }

  report(code: ProblemCode, field: string, message: string, severity: Problem['severity'] = 'error', dropped = false): void {
    this.problems.push({ code, path: this.pathOf(field), message, severity, ...(dropped ? { dropped } : {}) });
  }

  /** A warning that is told once for all that say the same `words`, with what `meant` gives after them. */
  warnOnce(code: ProblemCode, field: string, words: string, meant: () => string): void {
    this.toldOnce.add(words, code, this.pathOf(field), words, meant);
  }

  private pathOf(field: string): string {
    return field === '' || field.startsWith('[') ? this.path + field : this.path === '' ? field : `${this.path}.${field}`;
  }

  /** Reports that the whole object is left out. */
  reject(code: ProblemCode, field: string, message: string): null {
    if (this.raw) this.report(code, field, message, 'error', this.isEvent);
    return null;
  }

  private get isEvent(): boolean {
    return /^events\[\d+\]$/.test(this.path);
  }

  private at(key: string): unknown {
    const value = this.raw ? valueAt(this.raw, key) : undefined;
    return value === null ? undefined : value;
  }

  /** Only the entries that are defined. */
  some<T extends object>(entries: T): Defined<T> {
    // Filtering cannot be expressed in the type of Object.fromEntries.
    return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as Defined<T>;
  }

  /** Text without controls, cut to `most` graphemes with a warning. Numbers are taken as text. */
  string(key: string, most: number): string | undefined {
    return this.stringOf(this.at(key), key, most);
  }

  private stringOf(value: unknown, key: string, most: number): string | undefined {
    if (value === undefined) return undefined;
    if (typeof value !== 'string' && typeof value !== 'number') {
      this.report('type/string', key, `Expected a text, found ${kindOf(value)}.`);
      return undefined;
    }
    const text = String(value).replace(CONTROLS, '');
    const cut = cutTo(text, most);
    if (cut !== text) this.report('text/too-long', key, `Cut to ${most} characters.`, 'warning');
    return cut;
  }

  /** As `string`, of a text that may say its language: `{ text, lang }`, or by the field's name in `langs`. */
  text(key: string, most: number): string | undefined {
    return this.textOf(this.at(key), key, most);
  }

  /** A list of such. */
  texts(key: string, most: number): string[] {
    const texts: string[] = [];
    this.array(key).forEach((value, i) => {
      const text = this.textOf(value, `${key}[${i}]`, most, `${key}[${texts.length}]`);
      if (text !== undefined) texts.push(text);
    });
    return texts;
  }

  /** `name`: that of the field as it will be. */
  private textOf(value: unknown, key: string, most: number, name = key): string | undefined {
    const own = typeof value === 'object' && value !== null && valueAt(value, 'text') !== undefined ? this.child(value, key) : undefined;
    own?.expect('text');
    const text = own ? own.string('text', most) : this.stringOf(value, key, most);
    const lang = text === undefined ? undefined : own ? own.lang('lang') : (this.#besides ??= this.object('langs'))?.lang(key);
    if (lang !== undefined) this.#langs[name] = lang;
    return text;
  }

  /** The languages of the texts that were read up to now. */
  langs(): { langs?: Readonly<Record<string, string>> } {
    return Object.keys(this.#langs).length > 0 ? { langs: this.#langs } : {};
  }

  /** A language tag. */
  lang(key: string): string | undefined {
    const lang = this.string(key, Infinity);
    if (lang === undefined || languageTag(lang)) return lang;
    this.report('lang/unknown', key, `'${lang.slice(0, 80)}' is not a language tag.${didYouMean(nearestLang(lang.slice(0, 80)))}`);
    return undefined;
  }

  number(key: string, least: number, most: number): number | undefined {
    const value = this.at(key);
    if (value === undefined) return undefined;
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof number !== 'number' || Number.isNaN(number)) {
      this.report('type/number', key, `Expected a number, found ${kindOf(value)}.`);
      return undefined;
    }
    const clamped = Math.min(most, Math.max(least, number));
    if (clamped !== number) this.report('number/range', key, `Expected ${least} to ${most}, found ${number}.`, 'warning');
    return clamped;
  }

  /** Px of something that has a size; what is none is left out. */
  size(key: string): number | undefined {
    const px = this.number(key, -Infinity, Infinity);
    if (px === undefined || (px > 0 && px < Infinity)) return px;
    this.report('number/size', key, `Expected a number of pixels above 0, found ${px}.`);
    return undefined;
  }

  boolean(key: string): boolean | undefined {
    const value = this.at(key);
    if (value !== undefined && typeof value !== 'boolean') this.report('type/boolean', key, `Expected a boolean, found ${kindOf(value)}.`);
    return typeof value === 'boolean' ? value : undefined;
  }

  /** With a `code` of its own it is required, and told by that code alone. */
  oneOf<T extends string>(key: string, values: readonly T[], called: Aliases, code?: ProblemCode): T | undefined {
    const value = this.at(key);
    const known = values.find((one) => one === value);
    if ((value !== undefined || (code !== undefined && this.raw)) && known === undefined) this.report(code ?? 'type/one-of', key, `Expected one of ${values.join(', ')}${foundIn(value, values, called)}`);
    return known;
  }

  /** `each` is told every text and its field. */
  strings(key: string, most: number, each: (text: string, field: string) => void = () => {}): string[] {
    return this.array(key).flatMap((value, i) => {
      if (typeof value === 'string') {
        const text = cutTo(value.replace(CONTROLS, ''), most);
        each(text, `${key}[${i}]`);
        return [text];
      }
      this.report('type/string', `${key}[${i}]`, `Expected a text, found ${kindOf(value)}.`);
      return [];
    });
  }

  private array(key: string): unknown[] {
    const value = this.at(key);
    if (value !== undefined && !Array.isArray(value)) this.report('type/list', key, `Expected a list, found ${kindOf(value)}.`);
    return Array.isArray(value) ? value : [];
  }

  object(key: string): Reader | undefined {
    const value = this.at(key);
    return value === undefined ? undefined : this.child(value, key);
  }

  list(key: string): Reader[] {
    return this.array(key).map((value, i) => this.child(value, `${key}[${i}]`));
  }

  private child(value: unknown, field: string): Reader {
    return new Reader(value, this.path === '' ? field : `${this.path}.${field}`, this.problems, this.baseUrl, this.toldOnce);
  }

  /** Remembers the fields that such a part of a document does not have. */
  expect(part: Part): void {
    if (this.raw) this.toldOnce.look(part, this.raw, valueAt, this.path);
  }

  /** What `read` gives; where that throws, the field is lost and nothing else. */
  attempt<T>(field: string, read: () => T, none: T): T {
    try {
      return read();
    } catch (error) {
      this.report('field/unreadable', field, String(error));
      return none;
    }
  }

  link(key: string): string | undefined {
    return this.url(key, linkUrl);
  }

  media(key: string): string | undefined {
    return this.url(key, mediaUrl);
  }

  private url(key: string, check: (text: string, baseUrl?: string) => string | null): string | undefined {
    const value = this.at(key);
    if (value === undefined) return undefined;
    const url = typeof value === 'string' ? check(value, this.baseUrl) : null;
    if (url === null) this.report('url/refused', key, 'Expected a relative, http, https, mailto or tel address.');
    return url ?? undefined;
  }

  /** The fields that such a part does not have, kept aside; keys that could harm an object are dropped. What was read before has them under `extra`. */
  extra(part: Part): { extra?: Record<string, unknown> } {
    const before = this.at('extra');
    const isRead = typeof before === 'object' && before !== null;
    const own = Object.keys(this.raw ?? {}).filter((key) => !FIELDS[part].includes(key) && !(isRead && key === 'extra')).map((key): [string, unknown] => [key, this.at(key)]);
    const entries = [...(isRead ? Object.keys(before).map((key): [string, unknown] => [key, valueAt(before, key)]) : []), ...own].filter(([key]) => !UNSAFE_KEYS.has(key));
    return entries.length > 0 ? { extra: Object.fromEntries(entries) } : {};
  }
}

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`);

/** The end of a message on a value that is none of some: what was found, and what was meant. */
function foundIn(value: unknown, values: readonly string[], called: Aliases): string {
  if (value === undefined) return '.';
  if (typeof value !== 'string') return `, found ${kindOf(value)}.`;
  const text = value.slice(0, 80);
  return `, found '${text}'.${didYouMean(nearest(text, values, called))}`;
}

/** The first `most` graphemes; a text that is short in UTF-16 units is not looked at twice. */
function cutTo(text: string, most: number): string {
  if (text.length <= most) return text;
  let count = 0;
  for (const { index } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    if (count === most) return text.slice(0, index);
    count++;
  }
  return text;
}
