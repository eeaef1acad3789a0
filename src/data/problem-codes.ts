// The one table of what may be wrong with a story: each stable code, and what it means. The type of `Problem.code` is
// made of it; nothing is drawn from it.

import type { DateProblemCode } from '../time/read/tell.js';

export const PROBLEM_CODES = {
  'document/too-deep': 'A field is nested more than 32 levels deep, and left out.',
  'document/unreadable': 'The whole could not be read.',
  'document/not-json': 'The file is no JSON.',
  'children/not-json': 'The inline data is no JSON.',
  'field/unreadable': 'A field could not be read, and is left out.',
  'field/unknown': 'A field is not known.',
  'field/duplicate': 'A field stands twice in one object: the last one counts.',
  'event/unreadable': 'An event could not be read, and is left out.',
  'event/no-title': 'An event has no title, and is left out.',
  'event/no-id': 'Events have no id of their own, so that links to them break when their date or title is corrected.',
  'event/undeclared': 'A story is to open on an event that is not there.',
  'event/no-date': 'An event has no date, and is left out.',
  'date/not-edtf': 'A date is not EDTF, and there is no date parser.',
  'date/not-understood': 'A date that a reader of the page does not understand.',
  'id/duplicate': 'An id is used twice.',
  'group/no-id': 'A group has neither id nor label, and is left out.',
  'group/color': 'A colour is none.',
  'group/undeclared': 'An event names a group that is not declared.',
  'entity/no-id': 'An entity has neither id nor name, and is left out.',
  'entity/undeclared': 'An event mentions an entity that is not declared.',
  'era/incomplete': 'An era lacks its label or date, and is left out.',
  'media/type': 'A medium is of no known type, and is left out.',
  'media/src': 'A medium has no address, and is left out.',
  'media/no-alt': 'A picture has no words for those who do not see it.',
  'type/object': 'Something else than an object.',
  'type/list': 'Something else than a list.',
  'type/string': 'Something else than a text.',
  'type/number': 'Something else than a number.',
  'type/boolean': 'Something else than true or false.',
  'type/one-of': 'None of the words of a set.',
  'number/range': 'A number outside of its range, and the nearest is taken.',
  'number/size': 'A size that is not above 0.',
  'text/too-long': 'A text is cut.',
  'lang/unknown': 'No language tag.',
  'zone/unknown': 'No time zone.',
  'url/refused': 'An address that is not followed.',
  'list/missing': 'The list parser could not be fetched.',
  'reader/missing': 'The date parser could not be fetched.',
  'load/network': 'The address could not be reached.',
  'load/http': 'The address answered with an error.',
  'load/size': 'The body is larger than allowed.',
  'load/time': 'The answer took too long.',
  'load/format': 'The body is no JSON.',
  'load/url': 'The address is none that is fetched.',
} as const;

/** What the date parser says has codes of its own. */
export type ProblemCode = keyof typeof PROBLEM_CODES | DateProblemCode;
