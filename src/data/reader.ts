// Reads the fields of one raw object: each by its expected type, each mistake reported with its path.

import { cleanText } from './clean-text.js';
import type { Called } from './choices.js';
import type { Problem } from './document.js';
import { FIELDS, ToldOnce } from './fields.js';
import type { Found, Part, Values } from './found.js';
import { cutTo } from './limits.js';
import { languageTag } from './near.js';
import type { ProblemCode } from './problem-codes.js';
import { Lost, valueAt } from './plain.js';
import { withLinks } from './runs.js';
import { linkUrl, mediaUrl } from './url.js';

/** Keys that would reach an object's prototype. */
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

export class Reader {
  /** The object, or null where the value is none. */
  readonly raw: object | null;
  /** Of the texts that were read in a language of their own, by field. */
  readonly #langs: Record<string, string> = {};
  #besides: Reader | undefined;

  constructor(
    value: unknown,
    private readonly path: string,
    private readonly problems: Found[],
    private readonly baseUrl: string | undefined,
    private readonly toldOnce = new ToldOnce(),
  ) {
    this.raw =
      typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Lost) ? value : null;
    if (!this.raw) this.isNone('type/object', '', value);
  }

  /** `values`: what the words of it are made of (found.ts). */
  report<Code extends ProblemCode>(
    code: Code,
    field: string,
    values: Code extends keyof Values ? Values[Code] : readonly unknown[],
    severity: Problem['severity'] = 'error',
    dropped = false,
  ): void {
    this.problems.push({ code, path: this.pathOf(field), values, severity, ...(dropped ? { dropped } : {}) });
  }

  /** A warning that is told once for all of the same code and the same first of the values. */
  warnOnce<Code extends keyof Values>(code: Code, field: string, values: Values[Code]): void {
    this.toldOnce.add(code, this.pathOf(field), values);
  }

  private pathOf(field: string): string {
    return field === '' || field.startsWith('[')
      ? this.path + field
      : this.path === ''
        ? field
        : `${this.path}.${field}`;
  }

  /** Reports that the whole object is left out. */
  reject(code: ProblemCode, field = '', values: readonly unknown[] = []): null {
    if (this.raw)
      this.problems.push({
        code,
        path: this.pathOf(field),
        values,
        severity: 'error',
        ...(this.isEvent ? { dropped: true } : {}),
      });
    return null;
  }

  private get isEvent(): boolean {
    return /^events\[\d+\]$/.test(this.path);
  }

  /** Reports what is not of the type that is expected. */
  private isNone(code: ProblemCode, field: string, value: unknown): void {
    const isWhole = field === '' && this.isEvent;
    if (!(value instanceof Lost)) this.report(code, field, [value], 'error', isWhole);
    else if (value.why === 'deep') this.report('document/too-deep', field, [], 'error', isWhole);
    else
      this.report(
        isWhole ? 'event/unreadable' : this.pathOf(field) === '' ? 'document/unreadable' : 'field/unreadable',
        field,
        ['', code],
        'error',
        isWhole,
      );
  }

  private at(key: string): unknown {
    const value = this.raw ? valueAt(this.raw, key) : undefined;
    if (!(value instanceof Lost)) return value ?? undefined;
    this.isNone('field/unreadable', key, value);
    return undefined;
  }

  /** Only the entries that are defined. */
  some<T extends object>(entries: T): Defined<T> {
    const some: Defined<T> = {};
    for (const key of Object.keys(entries) as (keyof T)[])
      if (entries[key] !== undefined) some[key] = entries[key] as Exclude<T[keyof T], undefined>;
    return some;
  }

  /** Text without controls, cut to `most` graphemes with a warning. Numbers are taken as text. */
  string(key: string, most: number): string | undefined {
    return this.stringOf(this.at(key), key, most);
  }

  private stringOf(value: unknown, key: string, most: number): string | undefined {
    if (value === undefined) return undefined;
    if (typeof value !== 'string' && typeof value !== 'number') {
      this.isNone('type/string', key, value);
      return undefined;
    }
    const text = cleanText(String(value));
    const cut = cutTo(text, most);
    if (cut !== text) this.report('text/too-long', key, [most], 'warning');
    return cut;
  }

  /** As `string`, of a text that may say its language: `{ text, lang }`, or by the field's name in `langs`. */
  text(key: string, most: number): string | undefined {
    return this.textOf(this.at(key), key, most);
  }

  /** A text with links: they resolve as all addresses do. */
  rich(key: string, most: number): string | undefined {
    const text = this.text(key, most);
    return text === undefined || this.baseUrl === undefined
      ? text
      : withLinks(text, (target) => linkUrl(target, this.baseUrl));
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
    const own =
      typeof value === 'object' && value !== null && valueAt(value, 'text') !== undefined
        ? this.child(value, key)
        : undefined;
    own?.expect('text');
    const text = own ? own.string('text', most) : this.stringOf(value, key, most);
    const lang =
      text === undefined ? undefined : own ? own.lang('lang') : (this.#besides ??= this.object('langs'))?.lang(key);
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
    this.report('lang/unknown', key, [lang]);
    return undefined;
  }

  number(key: string, least: number, most: number): number | undefined {
    const value = this.at(key);
    if (value === undefined) return undefined;
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof number !== 'number' || Number.isNaN(number)) {
      this.isNone('type/number', key, value);
      return undefined;
    }
    const clamped = Math.min(most, Math.max(least, number));
    if (clamped !== number) this.report('number/range', key, [least, most, number], 'warning');
    return clamped;
  }

  /** Px of something that has a size; what is none is left out. */
  size(key: string): number | undefined {
    const px = this.number(key, -Infinity, Infinity);
    if (px === undefined || (px > 0 && px < Infinity)) return px;
    this.report('number/size', key, [px]);
    return undefined;
  }

  boolean(key: string): boolean | undefined {
    const value = this.at(key);
    if (value !== undefined && typeof value !== 'boolean') this.isNone('type/boolean', key, value);
    return typeof value === 'boolean' ? value : undefined;
  }

  /** With a `code` of its own it is required, and told by that code alone. */
  oneOf<T extends string>(key: string, values: readonly T[], called: Called, code?: 'media/type'): T | undefined {
    const value = this.at(key);
    const known = values.find((one) => one === value);
    if ((value !== undefined || (code !== undefined && this.raw)) && known === undefined)
      this.report(code ?? 'type/one-of', key, [value, values, called]);
    return known;
  }

  /** A list of such; `each` is told every text and its field. */
  strings(key: string, most: number, each: (text: string, field: string) => void = () => {}): string[] {
    return this.array(key).flatMap((value, i) => {
      const text = this.stringOf(value ?? null, `${key}[${i}]`, most);
      if (text === undefined) return [];
      each(text, `${key}[${i}]`);
      return [text];
    });
  }

  array(key: string, isNeeded = false): unknown[] {
    const value = this.at(key);
    // Of a promise of the whole it is told that it is one.
    if (value === undefined ? isNeeded && this.raw : !Array.isArray(value))
      this.isNone('type/list', key, value ?? (this.raw instanceof Promise ? this.raw : value));
    return Array.isArray(value) ? value : [];
  }

  object(key: string): Reader | undefined {
    const value = this.at(key);
    return value === undefined ? undefined : this.child(value, key);
  }

  list(key: string): Reader[] {
    return this.array(key).map((value, i) => this.child(value, `${key}[${i}]`));
  }

  child(value: unknown, field: string): Reader {
    return new Reader(
      value,
      this.path === '' ? field : `${this.path}.${field}`,
      this.problems,
      this.baseUrl,
      this.toldOnce,
    );
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
      this.report('field/unreadable', field, [String(error)]);
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
    if (url === null) this.report('url/refused', key, []);
    return url ?? undefined;
  }

  /**
   * The fields that such a part does not have, kept aside; keys that could harm an object are dropped. What was read
   * before has them under `extra`.
   */
  extra(part: Part): { extra?: Record<string, unknown> } {
    const before = this.at('extra');
    const isRead = typeof before === 'object' && before !== null;
    const own = Object.keys(this.raw ?? {})
      .filter((key) => !FIELDS[part].includes(key) && !(isRead && key === 'extra'))
      .map((key): [string, unknown] => [key, key === 'extra' ? before : this.at(key)]);
    const entries = [
      ...(isRead ? Object.keys(before).map((key): [string, unknown] => [key, valueAt(before, key)]) : []),
      ...own,
    ].filter(([key]) => !UNSAFE_KEYS.has(key));
    return entries.length > 0 ? { extra: Object.fromEntries(entries) } : {};
  }
}
