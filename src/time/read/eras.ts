// Two years, centuries or millennia with one era's mark for both: '539–332 BC', '62-90 هـ', '5th–6th century'.

import type { Cursor } from './cursor.js';
import { readDoubts } from './doubts.js';
import { type NumberWord, readNumber } from './number.js';
import type { Parts, Reading } from './parts.js';
import { manyOfEra, readAnyEra, readPlainYear, yearOfEra } from './years.js';

const UNITS = ['century', 'millennium', 'year'] as const;
type YearsUnit = (typeof UNITS)[number];
const YEARS = { century: 100, millennium: 1000 } as const;
/** No century or millennium after the first ten thousand years. */
const LAST = 9999;
const MOST_MORE = 6;
/** Of a list of years. */
const MOST_YEARS = 12;
interface Numbered {
  readonly number: NumberWord;
  readonly unit: YearsUnit | undefined;
}

export function readEras(cursor: Cursor): Reading | null {
  const pair = readSharedEra(cursor);
  if (!pair) return null;
  // Urdu puts 'until' behind.
  cursor.attempt(() => cursor.take('until'));
  const { members, isList, isEither } = pair;
  if (isEither) return { kind: 'oneOf', members };
  return isList ? { kind: 'allOf', members } : { kind: 'interval', from: members[0] ?? null, to: members[1] ?? null };
}

/** 'عامي 1997 و2002', 'أعوام: 1958، و1962، و1970': years that a word for several of them announces. */
export function readYearList(cursor: Cursor): Reading | null {
  cursor.skip();
  const isOne = cursor.meaning('year')?.value === 0;
  if (!cursor.take('dual') && !cursor.take('year')) return null;
  const members: Parts[] = [];
  const next = (): Parts | null =>
    cursor.attempt(() => {
      cursor.skip();
      if (cursor.take('and') !== null || (members.length > 0 && cursor.takeMark('/'))) cursor.skip();
      return cursor.token?.kind === 'number' && cursor.token.text.length === 4 ? readPlainYear(cursor) : null;
    });
  for (let year = next(); year && members.length < MOST_YEARS; year = next()) members.push(year);
  // 'عام 1961 و1962'
  if (isOne && (members.length !== 2 || (members[0]?.year ?? NaN) + 1 !== members[1]?.year)) return null;
  return members.length < 2 ? null : { kind: 'allOf', members };
}

/** `isList`: both are meant, and not what lies between them; `isEither`: one of them ('القرن الخامس أو السادس'). */
function readSharedEra(
  cursor: Cursor,
): { readonly members: readonly Parts[]; readonly isList: boolean; readonly isEither: boolean } | null {
  return cursor.attempt(() => {
    const isBetween = cursor.take('between') !== null;
    if (!isBetween) cursor.take('from');
    cursor.skip();
    cursor.take('dual');
    const doubt = readDoubts(cursor);
    const first = readUnitAndNumber(cursor);
    const joint = first && readJoint(cursor);
    const last = joint ? readUnitAndNumber(cursor) : null;
    const isEither = joint === 'or';
    if (!first || !last || (isEither && isBetween)) return null;
    const isList = joint === 'and' && !isBetween;
    const more = isList ? readMore(cursor, first) : [];
    const of = readReckoning(cursor, first, more.at(-1) ?? last);
    return (
      of && {
        members: [{ ...of(first.number), ...doubt }, ...[last, ...more].map(({ number }) => of(number))],
        isList,
        isEither,
      }
    );
  });
}

/** 'القرن الرابع عشر، والقرن الخامس عشر، والقرن السادس عشر' */
function readMore(cursor: Cursor, { unit }: Numbered): Numbered[] {
  const more: Numbered[] = [];
  const next = (): Numbered | null =>
    cursor.attempt(() => {
      const found = readJoint(cursor) === 'and' ? readUnitAndNumber(cursor) : null;
      return unit !== undefined && found?.unit === unit ? found : null;
    });
  for (let one = next(); one && more.length < MOST_MORE; one = next()) more.push(one);
  return more;
}

function readJoint(cursor: Cursor): 'to' | 'and' | 'or' | null {
  cursor.skip();
  if (cursor.takeDash()) return 'to';
  if (cursor.take('to') ?? cursor.take('until')) return 'to';
  if (cursor.take('or')) return 'or';
  if (!cursor.take('and')) return null;
  return (cursor.take('to') ?? cursor.take('until')) ? 'to' : 'and';
}

/** How such numbers are years, centuries or millennia; null where nothing says so of both. */
function readReckoning(cursor: Cursor, first: Numbered, last: Numbered): ((number: NumberWord) => Parts) | null {
  const unit = last.unit ?? first.unit;
  const era = readAnyEra(cursor);
  if (unit === 'century' || unit === 'millennium') {
    const years = YEARS[unit];
    const isMany = [first, last].every(({ number, unit: own = unit }) => own === unit && number.value * years < LAST);
    return isMany ? ({ value }) => manyOfEra(value, years, era) : null;
  }
  if (era === null || first.number.digits === 0 || last.number.digits === 0) return null;
  return ({ value }) => yearOfEra(era, value);
}

/** 'القرن الخامس', '5th century', '5th', '539', 'سنة 539'. */
function readUnitAndNumber(cursor: Cursor): Numbered | null {
  cursor.skip();
  const before = UNITS.find((one) => cursor.take(one));
  if (before) cursor.skip();
  const number = readNumber(cursor);
  if (!number || number.value < 1) return null;
  const unit =
    before ??
    cursor.attempt(() => {
      cursor.takeDash();
      cursor.skip();
      return UNITS.find((one) => cursor.take(one)) ?? null;
    });
  return { number, unit: unit ?? undefined };
}
