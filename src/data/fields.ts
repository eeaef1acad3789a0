// The fields that a document and its parts have, what they may be called by mistake, and what is told once however
// often it is met.

import type { Found, Part, Values } from './found.js';
import type { Aliases } from './near.js';

export const FIELDS: Readonly<Record<Part, readonly string[]>> = {
  document: [
    '$schema',
    'title',
    'description',
    'lang',
    'timeZone',
    'asOf',
    'href',
    'layout',
    'start',
    'media',
    'source',
    'groups',
    'entities',
    'eras',
    'events',
    'langs',
  ],
  event: [
    'id',
    'date',
    'dateLabel',
    'dateNote',
    'title',
    'text',
    'group',
    'mentions',
    'importance',
    'quote',
    'source',
    'thumbnail',
    'media',
    'href',
    'calendar',
    'original',
    'within',
    'langs',
  ],
  group: ['id', 'label', 'color', 'langs'],
  entity: ['id', 'type', 'name', 'aliases', 'langs'],
  era: ['date', 'label', 'langs'],
  source: ['name', 'url', 'langs'],
  quote: ['text', 'by', 'role', 'paraphrase', 'langs'],
  media: ['type', 'src', 'alt', 'width', 'height', 'caption', 'credit', 'poster', 'captions', 'transcript', 'langs'],
  text: ['text', 'lang'],
};

/** As other formats and other hands call them, without case and hyphens; each part takes from these what it has. */
export const ALIASES: Aliases = {
  id: 'uid uniqueid slug',
  date: 'start startdate begin end enddate when time datetime day year timestamp',
  dateLabel: 'displaydate',
  title: 'headline heading name label',
  label: 'name title',
  name: 'label title',
  text: 'body description content summary',
  description: 'summary subtitle text',
  group: 'category type tag tags',
  mentions: 'people entities',
  importance: 'weight priority',
  source: 'credit publisher',
  media: 'image images picture photo video audio thumbnail',
  href: 'url link',
  url: 'href link',
  src: 'url href link file',
  alt: 'description alttext',
  credit: 'author source',
  caption: 'title legend',
  poster: 'thumbnail',
  by: 'author speaker name',
  type: 'kind',
  lang: 'language locale',
  timeZone: 'tz',
  asOf: 'updated date',
  events: 'items entries timeline data',
  aliases: 'alias',
};
/** `$schema`, `@type` and `x-own` are for other programs. */
const IS_SILENT = /^(?:[$@_]|x-)/;

/**
 * What is told once for the whole story, however often it is met: with the path where it was met first, and how often.
 */
export class ToldOnce {
  readonly #found = new Map<string, Found>();

  /** A warning for each that was met. */
  get found(): Found[] {
    return [...this.#found.values()];
  }

  /** What has the same first `values` under a code is the same. */
  add<Code extends keyof Values>(code: Code, path: string, values: Values[Code], key = values[0]): void {
    const known = this.#found.get(`${code} ${key}`);
    if (known) known.count = (known.count ?? 0) + 1;
    else this.#found.set(`${code} ${key}`, { code, path, severity: 'warning', values, count: 1 });
  }

  /**
   * Fields that such a part does not have. `path` is the part's own. Null says nothing, so nothing is lost with it; nor
   * is anything told of `extra`, where unknown fields are kept.
   */
  look(part: Part, raw: object, valueAt: (object: object, key: string) => unknown, path: string): void {
    for (const field of Object.keys(raw)) {
      if (
        FIELDS[part].includes(field) ||
        IS_SILENT.test(field) ||
        field === 'extra' ||
        (valueAt(raw, field) ?? null) === null
      )
        continue;
      this.add('field/unknown', path === '' ? field : `${path}.${field}`, [field, part], `${part} ${field}`);
    }
  }
}
