// Whether a number of four digits is a year where nothing but its place says so.

import { bareWord, before, has, isComma, isCounted, type Place, roleAt, taken } from './find-place.js';
import { isChosen, isVerb } from './find-tense.js';
import * as words from './find-words.js';
import type { Parts, Reading } from './parts.js';

/** Words of a date that make a bare number in it a year. */
const GOVERNING = ['since', 'until', 'between', 'to', 'about', 'early', 'middle', 'late', 'from'] as const;
/** Bare numbers are years of this time only. */
const [FIRST_BARE, LAST_BARE] = [1500, 2100];
/** Longest period that two bare years with a dash between them are. */
const MOST_YEARS = 100;

/** A number of four digits that nothing but its place makes a year. */
export function isBareYear(parts: Parts, reading: Reading, place: Place): boolean {
  const { tokens, from, to, language } = place;
  const [next, prior] = [tokens[to], before(place)];
  const year = parts.year ?? 0;
  // 'Sunday, 20 May 2018' in an Arabic page
  if (language !== 'en' && /^[a-z]/.test(prior?.text ?? '')) return false;
  const isBracketed =
    next?.text === ')' &&
    (tokens[from - 1]?.text === '(' ||
      (isComma(tokens[from - 1]) && tokens.slice(Math.max(0, from - 6), from).some(({ text }) => text === '(')));
  const governs = reading.kind === 'before' || reading.kind === 'after' || GOVERNING.some((role) => has(place, role));
  if (parts.calendar !== undefined && parts.calendar !== 'gregory')
    return (
      (governs || words.BORN.has(prior?.text ?? '') || (isBracketed && reading.kind === 'interval')) &&
      !isCounted(next, language) &&
      year >= 1300
    );
  // 'أكثر من 1945 وثيقة'
  if (taken(place).some(({ text }) => /^(?:اكثر|ازيد|ما يزيد) /.test(text))) return false;
  // 'موافقات لـ(1500) موكب'
  const isCount =
    roleAt(tokens[from - 2], 'filler') ||
    roleAt(tokens[from - 2], 'from') ||
    roleAt(tokens[from - 2], 'about') ||
    /^(?:عدد|بلغ|بلغت)$/.test(tokens[from - 2]?.text ?? '');
  // 'مساحته (1500) م'
  if (isBracketed && /^(?:م|كم|متر|كلم)$/.test(tokens[to + 1]?.text ?? '')) return false;
  if (isBracketed)
    return (
      (!isNumbered(place) || (tokens[from - 2]?.kind === 'number' && reading.kind === 'point')) &&
      ((year >= FIRST_BARE && !isCount) || reading.kind === 'interval')
    );
  const isOfTime = year >= FIRST_BARE && year <= LAST_BARE;
  if (isOfTime && (isYears(reading, place) || isHead(place))) return true;
  return (BARE[language] ?? isBareInArabic)({ parts, reading, place, isOfTime, governs });
}

interface Asked {
  readonly parts: Parts;
  readonly reading: Reading;
  readonly place: Place;
  /** It could be a year by its size. */
  readonly isOfTime: boolean;
  /** A word of the date makes it one. */
  readonly governs: boolean;
}

function isBareInEnglish({ place, isOfTime, governs }: Asked): boolean {
  const { tokens, to, language } = place;
  const [next, prior] = [tokens[to], before(place)];
  return (
    isOfTime &&
    (governs ||
      words.EN_YEAR_BEFORE.has(prior?.text ?? '') ||
      (prior?.text === 'a' && words.EN_MADE_IN.test(next?.text ?? ''))) &&
    !isCounted(next, language) &&
    (words.EN_TIME_BEFORE.has(prior?.text ?? '') || !/^(?!this$|thus$|perhaps$|always$).{3,}s$/.test(next?.text ?? ''))
  );
}

function isBareInHebrew({ place, isOfTime, governs }: Asked): boolean {
  const { tokens, from, to, language } = place;
  const [next, prior] = [tokens[to], before(place)];
  return (
    isOfTime &&
    !words.HE_MORE.has(prior?.text ?? '') &&
    (governs || (roleAt(tokens[from - 1], 'filler') && /^[במלהכ]?$/.test(tokens[from - 1]?.text ?? ''))) &&
    !isCounted(next, language)
  );
}

function isBareInUrdu({ place, isOfTime, governs }: Asked): boolean {
  const { tokens, to, language } = place;
  const next = tokens[to];
  return (
    isOfTime &&
    !has(place, 'about') &&
    (governs || words.UR_AFTER.has(next?.text ?? '')) &&
    !isCounted(next, language) &&
    !isCounted(tokens[to + 1], language)
  );
}

/** 'ومنذ 2014 تعيش ليبيا' */
function isBareInArabic({ parts, place, isOfTime, governs }: Asked): boolean {
  const { tokens, from, to, language } = place;
  const [next, prior] = [tokens[to], before(place)];
  return (
    (isOfTime && roleAt(tokens[from], 'since') && to - from === 2 && !UNITS.some((unit) => roleAt(next, unit))) ||
    ((governs ||
      isNextYear(place) ||
      isBorn(place) ||
      (isOfTime && isChosen(tokens, from, language)) ||
      words.YEAR_BEFORE.has(prior?.text ?? '') ||
      (isOfTime && prior?.text === 'من' && !roleAt(next, 'to') && !words.COMPARED.has(tokens[from - 2]?.text ?? ''))) &&
      !isCounted(next, language, parts.year ?? 0))
  );
}

/** Persian as Arabic. */
const BARE: Readonly<Record<string, (asked: Asked) => boolean>> = {
  en: isBareInEnglish,
  he: isBareInHebrew,
  ur: isBareInUrdu,
};

/** 'المواد (1250-1260)', 'على ارتفاع (1500-2000)': what is counted or numbered stands before the bracket. */
export const isNumbered = ({ tokens, from }: Place): boolean =>
  tokens
    .slice(Math.max(0, from - 3), from)
    .some(({ text }) => words.NUMBERED.has(bareWord({ text })) || words.NUMBERED.has(text));

/** 'في 1932 و1948 و1960': after a year, and another one. */
function isNextYear({ tokens, from }: Place): boolean {
  let at = from;
  for (let i = 0; i < MOST_LISTED && roleAt(tokens[at - 1], 'and') && isBareYearText(tokens[at - 2]?.text); i++)
    at -= isComma(tokens[at - 3]) ? 3 : 2;
  return at < from && (words.YEAR_BEFORE.has(tokens[at - 1]?.text ?? '') || roleAt(tokens[at - 1], 'year'));
}
const isBareYearText = (text = ''): boolean =>
  text.length === 4 && Number(text) >= FIRST_BARE && Number(text) <= LAST_BARE;
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute'] as const;
/** Years of a list, and words between 'born' and its year. */
const [MOST_LISTED, MOST_BETWEEN] = [6, 2];

/** 'من مواليد بغداد 1944', 'ولد في الموصل 1938.' */
export function isBorn({ tokens, from, to }: Place): boolean {
  const next = tokens[to];
  if (
    !isBareYearText(tokens[to - 1]?.text) ||
    (next?.kind === 'word' &&
      (!words.FUNCTION_WORDS.has(next.text) || next.text === 'من') &&
      !roleAt(next, 'and') &&
      !isVerb(next.text, 'ar') &&
      !/^و\p{L}{4,}/u.test(next.text))
  )
    return false;
  let at = from - 1;
  for (let between = 0; between <= MOST_BETWEEN && tokens[at]?.kind === 'word'; at--) {
    if (words.BORN.has((tokens[at]?.text ?? '').replace(/^[وف](?=...)/, ''))) return true;
    if (!roleAt(tokens[at], 'filler')) between++;
  }
  return false;
}

/** '1958 - الأمير يصبح …', a line of a chronicle. */
export const isHead = ({ tokens, from, to }: Place): boolean =>
  (from === 0 || tokens[from - 1]?.text === '\n') &&
  to === from + 1 &&
  /^[-–—:]$/.test(tokens[to]?.text ?? '') &&
  tokens[to + 1]?.kind === 'word' &&
  tokens[to + 1]?.isApart === true;

/** '2014-2015', two years of one dash. */
export function isYears(reading: Reading, place: Place): boolean {
  const { tokens, from, to, language } = place;
  if (
    reading.kind !== 'interval' ||
    to - from !== 3 ||
    tokens[from]?.text.length !== 4 ||
    before(place)?.text === 'رقم'
  )
    return false;
  const [a, b] = [reading.from?.year ?? 0, reading.to?.year ?? 0];
  const cue = before(place)?.text ?? '';
  // 'العام الدراسي الجديد 2025 - 2026'
  const isOfSchool =
    b === a + 1 &&
    a >= FIRST_BARE &&
    b <= LAST_BARE &&
    tokens
      .slice(Math.max(0, from - 3), from)
      .some(({ text }) => /^(?:ال)?(?:دراسي|اكاديمي|جامعي|مدرسي|موسم)ه?$/.test(bareWord({ text })));
  if (isOfSchool || tokens[from + 1]?.isApart) return isOfSchool;
  if (b <= a || b > LAST_BARE || a < FIRST_BARE) return false;
  return words.SPANS.has(cue) || (a >= 1800 && b - a <= MOST_YEARS && !isCounted(tokens[to], language));
}
