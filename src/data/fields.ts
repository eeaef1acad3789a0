// The fields that a document and its parts have, what a field that they do not have may have been meant for, and what is
// told once however often it is met.

import type { Problem } from './document.js';
import { didYouMean, nearest, type Aliases } from './near.js';
import type { ProblemCode } from './problem-codes.js';

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
/** What pages ask the element, and stories do not. */
const ATTRIBUTES = ['calendar', 'secondary-calendar', 'numerals', 'month-names', 'seasons', 'time-direction', 'heading-level'];
/** `$schema`, `@type` and `x-own` are for other programs. */
const IS_SILENT = /^(?:[$@_]|x-)/;

/** Only the first so many of a story are compared with what they may have been meant for. */
const MOST_COMPARED = 100;

interface Told extends Omit<Problem, 'message'> { readonly words: string; readonly meant: () => string; count: number }

/** What is told once for the whole story, however often it is met: with the path where it was met first, and how often. */
export class ToldOnce {
  readonly #found = new Map<string, Told>();

  /** `words` say what is wrong, without a full stop; `meant` gives the sentence after them, or nothing. */
  add(key: string, code: ProblemCode, path: string, words: string, meant: () => string): void {
    const known = this.#found.get(`${code} ${key}`);
    if (known) known.count++;
    else this.#found.set(`${code} ${key}`, { code, path, severity: 'warning', words, meant, count: 1 });
  }

  /** Fields that such a part does not have. `path` is the part's own. Null says nothing, so nothing is lost with it; nor is anything told of `extra`, where unknown fields are kept. */
  look(part: Part, raw: object, valueAt: (object: object, key: string) => unknown, path: string): void {
    for (const field of Object.keys(raw)) {
      if (FIELDS[part].includes(field) || IS_SILENT.test(field) || field === 'extra' || (valueAt(raw, field) ?? null) === null) continue;
      this.add(`${part} ${field}`, 'field/unknown', path === '' ? field : `${path}.${field}`, `The field '${field.slice(0, 80)}' is not known`, () => meantFor(part, field));
    }
  }

  /** A warning for each. */
  problems(): Problem[] {
    return [...this.#found.values()].map(({ words, meant, count, ...problem }, i) => ({ ...problem, message: `${words}${count > 1 ? ` (${count} times)` : ''}.${i < MOST_COMPARED ? meant() : ''}` }));
  }
}

function meantFor(part: Part, field: string): string {
  const known = nearest(field, FIELDS[part], ALIASES);
  const attribute = known === null && part === 'document' ? nearest(field, ATTRIBUTES) : null;
  return attribute === null ? didYouMean(known) : ` Did you mean the attribute '${attribute}' of the element?`;
}
