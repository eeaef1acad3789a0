// The fields that a document and its parts have, and what a field that they do not have may have been meant for.

import type { Problem } from './document.js';
import { nearest, type Aliases } from './near.js';

/** The parts of a document whose fields are known. */
export type Part = 'document' | 'event' | 'group' | 'entity' | 'era' | 'source' | 'quote' | 'media';

export const FIELDS: Readonly<Record<Part, readonly string[]>> = {
  document: ['$schema', 'title', 'description', 'lang', 'timeZone', 'asOf', 'source', 'groups', 'entities', 'eras', 'events'],
  event: ['id', 'date', 'dateLabel', 'dateNote', 'title', 'text', 'group', 'mentions', 'importance', 'quote', 'source', 'media', 'href', 'calendar', 'original', 'within'],
  group: ['id', 'label', 'color'],
  entity: ['id', 'type', 'name', 'aliases'],
  era: ['date', 'label'],
  source: ['name', 'url'],
  quote: ['text', 'by', 'paraphrase'],
  media: ['type', 'src', 'alt', 'width', 'height', 'caption', 'credit', 'poster'],
};

const DATE = 'start startdate datestart begin end enddate dateend finish from to until when time datetime day year timestamp published';
/** As other formats and other hands call them, without case and hyphens. */
const ALIASES: Readonly<Record<Part, Aliases>> = {
  document: {
    title: 'headline heading name', description: 'summary subtitle abstract text', lang: 'language locale inlanguage', timeZone: 'tz zone', asOf: 'date updated modified datemodified now', source: 'publisher credit author',
    groups: 'categories category tracks group', entities: 'people persons actors', eras: 'periods', events: 'items entries timeline data records rows moments slides',
  },
  event: {
    id: 'uid uniqueid key slug guid', date: DATE, dateLabel: 'displaydate datetext', title: 'headline heading name label', text: 'body description content summary excerpt details', group: 'category type tag tags track', mentions: 'people persons entities actors',
    importance: 'weight priority rank', quote: 'quotation citation', source: 'credit publisher reference sources', media: 'image images img picture photo photos video videos audio thumbnail background', href: 'url link permalink',
  },
  group: { id: 'key slug', label: 'name title', color: 'background fill' },
  entity: { id: 'key slug', type: 'kind', name: 'label title', aliases: 'alias alternatename' },
  era: { date: DATE, label: 'name title headline' },
  source: { name: 'title label publisher', url: 'href link src' },
  quote: { text: 'quote content body', by: 'author speaker source cite attribution name' },
  media: { type: 'kind', src: 'url href link file', alt: 'description text title alttext', caption: 'legend', credit: 'byline author copyright source', poster: 'thumbnail thumb' },
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
      const meant = nearest(field, FIELDS[part], ALIASES[part]);
      const more = count > 1 ? ` (${count} times)` : '';
      return { code: 'field/unknown', path, message: `The field '${field.slice(0, 80)}' is not known${more}.${meant === null ? '' : ` Did you mean '${meant}'?`}`, severity: 'warning' };
    });
  }
}
