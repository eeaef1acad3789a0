// The fields that a document and its parts have, and what a field that they do not have may have been meant for.

import type { Problem } from './document.js';
import { didYouMean, nearest, type Aliases } from './near.js';

/** The parts of a document whose fields are known. */
export type Part = 'document' | 'event' | 'group' | 'entity' | 'era' | 'source' | 'quote' | 'media' | 'text';

export const FIELDS: Readonly<Record<Part, readonly string[]>> = {
  document: ['$schema', 'title', 'description', 'lang', 'timeZone', 'asOf', 'href', 'layout', 'start', 'media', 'source', 'groups', 'entities', 'eras', 'events', 'langs'],
  event: ['id', 'date', 'dateLabel', 'dateNote', 'title', 'text', 'group', 'mentions', 'importance', 'quote', 'source', 'thumbnail', 'media', 'href', 'calendar', 'original', 'within', 'langs'],
  group: ['id', 'label', 'color', 'langs'],
  entity: ['id', 'type', 'name', 'aliases', 'langs'],
  era: ['date', 'label', 'langs'],
  source: ['name', 'url', 'langs'],
  quote: ['text', 'by', 'role', 'paraphrase', 'langs'],
  media: ['type', 'src', 'alt', 'width', 'height', 'caption', 'credit', 'poster', 'captions', 'transcript', 'langs'],
  text: ['text', 'lang'],
};

/** As other formats and other hands call them, without case and hyphens; each part takes from these what it has. */
const ALIASES: Aliases = {
  id: 'uid uniqueid slug', date: 'start startdate begin end enddate when time datetime day year timestamp', dateLabel: 'displaydate', title: 'headline heading name label', label: 'name title', name: 'label title',
  text: 'body description content summary', description: 'summary subtitle text', group: 'category type tag tags', mentions: 'people entities', importance: 'weight priority', source: 'credit publisher', media: 'image images picture photo video audio thumbnail',
  href: 'url link', url: 'href link', src: 'url href link file', alt: 'description alttext', credit: 'author source', caption: 'title legend', poster: 'thumbnail', by: 'author speaker name', type: 'kind', lang: 'language locale', timeZone: 'tz', asOf: 'updated date', events: 'items entries timeline data', aliases: 'alias',
};
/** `$schema`, `@type` and `x-own` are for other programs. */
const IS_SILENT = /^(?:[$@_]|x-)/;

/** Counts the fields that are not known, so that each is told once for all parts of its kind. */
export class UnknownFields {
  readonly #found = new Map<string, { readonly part: Part; readonly field: string; readonly path: string; count: number }>();

  /** `path` is the part's own. Null says nothing, so nothing is lost with it; nor is anything told of `extra`, where unknown fields are kept. */
  look(part: Part, raw: object, valueAt: (object: object, key: string) => unknown, path: string): void {
    for (const field of Object.keys(raw)) {
      if (FIELDS[part].includes(field) || IS_SILENT.test(field) || field === 'extra' || (valueAt(raw, field) ?? null) === null) continue;
      const known = this.#found.get(`${part} ${field}`);
      if (known) known.count++;
      else this.#found.set(`${part} ${field}`, { part, field, path: path === '' ? field : `${path}.${field}`, count: 1 });
    }
  }

  /** A warning for each, with the path where it was met first. */
  problems(): Problem[] {
    return [...this.#found.values()].map(({ part, field, path, count }) => {
      const more = count > 1 ? ` (${count} times)` : '';
      return { code: 'field/unknown', path, message: `The field '${field.slice(0, 80)}' is not known${more}.${didYouMean(nearest(field, FIELDS[part], ALIASES))}`, severity: 'warning' };
    });
  }
}
