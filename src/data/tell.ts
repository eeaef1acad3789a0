// Says in words what is wrong with a story, and what was probably meant. In the single file these are a file on use,
// which only comes for a story that has mistakes.

import { edtfWords } from '../time/edtf-words.js';
import { EdtfRefusal, parseEdtf } from '../time/edtf.js';
import { persianTwin } from '../time/read/twin.js';
import { CALLED, type Called } from './choices.js';
import type { Declared } from './declared.js';
import type { Problem } from './document.js';
import { ALIASES, FIELDS } from './fields.js';
import type { Found, Part, Values } from './found.js';
import { didYouMean, nearest, nearestLang, nearestZone } from './near.js';
import { MAX_DEPTH } from './plain.js';
import type { ProblemCode } from './problem-codes.js';

/** What pages ask the element, and stories do not. */
const ATTRIBUTES = [
  'calendar',
  'secondary-calendar',
  'numerals',
  'month-names',
  'seasons',
  'time-direction',
  'heading-level',
];
/** Of what is told once only the first so many of a story are compared with what they may have been meant for. */
const MOST_COMPARED = 100;

/** The problems in words, in their order. */
export function tellProblems(found: readonly Found[]): Problem[] {
  let once = 0;
  return found
    .filter(({ code, values }) => code !== 'date/gregorian-year' || persianTwin(String(values[0])) !== null)
    .map(({ values, count, ...problem }) => {
      // The code says what its values are.
      const words =
        (WORDS[problem.code] as ((...values: readonly unknown[]) => string) | string | undefined) ?? saidOfDate;
      const message = typeof words === 'string' ? words : words(...values);
      if (count === undefined) return { ...problem, message };
      const meant = once++ < MOST_COMPARED ? (MEANT[problem.code]?.(...(values as readonly [never, never])) ?? '') : '';
      return { ...problem, message: `${message}${count > 1 ? ` (${count} times)` : ''}.${meant}` };
    });
}

const shortly = (text: string): string => text.slice(0, 80);
const WHY = {
  'type/object': 'an object',
  'type/list': 'a list',
  'type/string': 'a text',
  'type/number': 'a number',
  'type/boolean': 'a boolean',
} as const;
const typed =
  (code: keyof typeof WHY) =>
  (value: unknown): string =>
    `Expected ${WHY[code]}, found ${kindOf(value)}.`;
const unreadable = (thrown: string, expected = ''): string =>
  expected ? `Expected ${WHY[expected as keyof typeof WHY] ?? 'a value'}, found what throws where it is read.` : thrown;
const oneOf = (value: unknown, values: readonly string[], called: Called): string =>
  `Expected one of ${values.join(', ')}${foundIn(value, values, called)}`;
const undeclared =
  (kind: string) =>
  (id: string): string =>
    `The ${kind} '${id}' is not declared`;

/** What the date parser says. */
const saidOfDate = (said: unknown, isUndated?: unknown): string =>
  `${isUndated === true ? UNDATED : ''}${String(said)}`;

/** By code: the words, or what makes them of the values. */
const WORDS: {
  readonly [Code in ProblemCode]?: Code extends keyof Values ? (...values: Values[Code]) => string : string;
} = {
  'document/too-deep': `Expected at most ${MAX_DEPTH} levels of nesting.`,
  'document/unreadable': unreadable,
  'event/unreadable': unreadable,
  'field/unreadable': unreadable,
  'event/no-title': 'Expected a title.',
  'event/no-date': 'Expected a date.',
  'group/no-id': 'Expected an id.',
  'entity/no-id': 'Expected an id.',
  'era/incomplete': 'Expected a label and a date.',
  'type/object': typed('type/object'),
  'type/list': typed('type/list'),
  'type/string': typed('type/string'),
  'type/number': typed('type/number'),
  'type/boolean': typed('type/boolean'),
  'type/one-of': oneOf,
  'media/type': oneOf,
  'media/src': 'Expected its address or id.',
  'media/no-alt': 'A picture has words for those who do not see it; of one that only adorns they are empty.',
  'url/refused': 'Expected a relative, http, https, mailto or tel address.',
  'zone/unknown': (zone) => `Unknown time zone '${zone}'.${didYouMean(nearestZone(zone))}`,
  'lang/unknown': (lang) => `'${shortly(lang)}' is not a language tag.${didYouMean(nearestLang(shortly(lang)))}`,
  'id/duplicate': (id, newId) =>
    `The id '${id}' is used before; ${newId === undefined ? 'left out' : `this event is called '${newId}'`}.`,
  'group/color': (color) => `'${color}' is not a colour.`,
  'number/range': (least, most, found) => `Expected ${least} to ${most}, found ${found}.`,
  'number/size': (found) => `Expected a number of pixels above 0, found ${found}.`,
  'text/too-long': (most) => `Cut to ${most} characters.`,
  'date/not-edtf': (text, isUndated) =>
    `${isUndated ? UNDATED : ''}'${shortly(text)}' is not EDTF: ${whyNotEdtf(text)}`,
  'date/season-or-years': (text) =>
    `'${text}' is a part of one year in EDTF; two years are written '${text.slice(0, 4)}/${text.slice(0, 2)}${text.slice(5)}'.`,
  'date/gregorian-year': (text) =>
    `'${text}' is a date of the Gregorian calendar in EDTF; if the Persian one is meant, it is '${persianTwin(text) ?? ''}'.`,
  'field/unknown': (field) => `The field '${shortly(field)}' is not known`,
  'group/undeclared': undeclared('group'),
  'entity/undeclared': undeclared('entity'),
  'children/not-json': (thrown) => `The inline data ${FORMAT.json(String(thrown))}.`,
  'list/missing': (thrown) => `The list is not read: ${saidBy(thrown)}`,
  'reader/missing': (thrown) => `Dates in words are not read: ${saidBy(thrown)}`,
  'load/network': (url, thrown) => `${url} could not be reached: ${saidBy(thrown)}`,
  'load/http': (url, status) => `${url} answered ${status}.`,
  'load/size': (url, maxBytes) => `${url} is larger than ${maxBytes} bytes.`,
  'load/time': (url, seconds) => `${url} took longer than ${seconds} s.`,
  'load/url': (url, ledTo) =>
    ledTo === undefined
      ? `Expected an http or https address, found ${url}.`
      : `${url} led to another scheme: ${ledTo}.`,
  'load/format': (url, why, detail) => `${url} ${FORMAT[why](detail)}.`,
};
const saidBy = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));
const FORMAT = {
  says: (charset: string): string => `is UTF-8, and says that it is ${charset}`,
  is: (charset: string): string => `is ${charset || 'not UTF-8, perhaps windows-1256'}: save it as UTF-8`,
  /** Engines repeat what they did not understand, which may be a secret: of what they say only the place is told. */
  json(thrown: string): string {
    const place = /(position \d+|line \d+ column \d+)[^"]*$/.exec(thrown)?.[1];
    return `is not JSON${place ? `: ${place}` : ''}`;
  },
};
const UNDATED = 'The event stands among the undated: ';

/** Of what is told once: the sentence after the words, or nothing. */
const MEANT: { readonly [Code in ProblemCode]?: (name: string, of: never) => string } = {
  'field/unknown': (field: string, part: Part) => {
    const known = nearest(field, FIELDS[part], ALIASES);
    const attribute = known === null && part === 'document' ? nearest(field, ATTRIBUTES) : null;
    return attribute === null ? didYouMean(known) : ` Did you mean the attribute '${attribute}' of the element?`;
  },
  'group/undeclared': (id: string, declared: Declared) => meantId(id, declared),
  'entity/undeclared': (id: string, declared: Declared) => meantId(id, declared),
};

/** Of more ids the nearest is not looked for. */
const MOST_IDS = 500;
/** The id of what is called so, else the nearest one. */
const meantId = (name: string, { ids, list }: Declared): string =>
  didYouMean(
    list.findLast((one) => ('label' in one ? [one.label] : [one.name, ...one.aliases]).includes(name))?.id ??
      (ids.size <= MOST_IDS ? nearest(name, [...ids]) : null),
  );

function kindOf(value: unknown): string {
  if (Number.isNaN(value)) return 'NaN';
  if (value instanceof Promise) return 'a promise: await it';
  return value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'an object'
        : value === undefined
          ? 'nothing'
          : `a ${typeof value}`;
}

/** The end of a message on a value that is none of some: what was found, and what was meant. */
function foundIn(value: unknown, values: readonly string[], called: Called): string {
  if (value === undefined) return '.';
  if (typeof value !== 'string') return `, found ${kindOf(value)}.`;
  return `, found '${shortly(value)}'.${didYouMean(nearest(shortly(value), values, CALLED[called]))}`;
}

function whyNotEdtf(text: string): string {
  try {
    parseEdtf(text);
    return '';
  } catch (error) {
    return error instanceof EdtfRefusal ? `${edtfWords(error)} (position ${error.position})` : String(error);
  }
}
