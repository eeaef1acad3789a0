// What is called after a date, or comes back every year, and is none: 'شارع 14 تموز', '9 مايو من كل عام'.

import { bareWord, has, isAttached, type Place, roleAt, taken } from './find-place.js';
import { isFeast } from './find-feasts.js';
import * as words from './find-words.js';
import type { Token } from './lexer.js';

/**
 * The noun that a date may be the name of: 'جسر 14 تموز', but not 'الجسر يوم السبت'; 'rue du 4 juillet', 'דרך ה-17
 * במרץ'.
 */
function namedNoun({ tokens, from }: Place): string {
  let at = from - 1;
  while (
    from - at < 3 &&
    ((roleAt(tokens[at], 'filler') &&
      !/^(?:في|فى|خلال|بتاريخ|تاريخ|فتره|on|in|at|during|در)$/.test(tokens[at]?.text ?? '')) ||
      /^(?:[(«"“]|des|du|der|la)$/.test(tokens[at]?.text ?? ''))
  )
    at--;
  return /^(?:[وبلف]?ال|[وف]?لل)/.test(tokens[at]?.text ?? '') ? '' : bareWord(tokens[at]);
}
/** What a street or a party may be called after. */
function canName({ tokens, from, to, language }: Place): boolean {
  const token = tokens[from];
  const isToday = token?.text === 'اليوم' && tokens.slice(from + 1, to).some((one) => roleAt(one, 'weekday'));
  if (isToday) return false;
  // «صبح امروز», a newspaper.
  if (language === 'fa' && roleAt(token, 'am')) return true;
  return (
    token?.kind === 'number' ||
    roleAt(token, 'hebrewNumber') ||
    roleAt(token, 'ordinal') ||
    roleAt(token, 'monthName') ||
    roleAt(token, 'weekday') ||
    roleAt(token, 'day') ||
    (token?.text === 'ال' && tokens[from + 1]?.kind === 'number') ||
    (roleAt(token, 'relativeDay') && token?.text.startsWith('ال') === true)
  );
}

/**
 * 'شارع 14 تموز', 'ثورة 14 تموز' of no year, '9 مايو من كل عام': something that is called after a date, or that comes
 * back.
 */
export function isName(place: Place): boolean {
  if (comesBack(place) || isTitle(place) || isQuoted(place) || isLike(place)) return true;
  if (!canName(place) || (isAttached(place) && place.language !== 'he')) return false;
  // 'افتتاح مركز يوم السبت'
  if (place.language === 'ar' && roleAt(place.tokens[place.from], 'day') && has(place, 'weekday')) return false;
  const noun = namedNoun(place);
  return (
    words.NAMED.has(noun) ||
    words.NAMED_IN[place.language]?.has(noun) === true ||
    words.NAMED_AFTER.has(place.tokens[place.to]?.text ?? '') ||
    (words.NAMED_EVENTS.has(noun) && !taken(place).some(({ kind, text }) => kind === 'number' && text.length === 4))
  );
}

/** «17 فبراير»: a day of no year alone in quotation marks is what somebody is called. */
const isQuoted = (place: Place): boolean =>
  /^[«“"]$/.test(place.tokens[place.from - 1]?.text ?? '') &&
  /^[»”"]$/.test(place.tokens[place.to]?.text ?? '') &&
  taken(place).some((one) => roleAt(one, 'monthName')) &&
  !taken(place).some(({ kind, text }) => kind === 'number' && text.length === 4);

/** 'كشهر أغسطس': such as it. */
const isLike = (place: Place): boolean =>
  isAttached(place) && place.language === 'ar' && place.text.charAt(place.tokens[place.from - 1]?.start ?? 0) === 'ك';

/** Most words between a quotation mark and the date in it. */
const TITLE = 8;
/** 'رواية «صيف 1990»', 'بعنوان "ماذا حدث يوم الخميس"': a date in a title is the title's. */
function isTitle({ tokens, from, to }: Place): boolean {
  const isMark = (i: number, marks: RegExp): boolean => tokens[i]?.kind === 'mark' && marks.test(tokens[i]?.text ?? '');
  let at = from - 1;
  while (from - at <= TITLE && tokens[at] && !isMark(at, /^[«“"”»]$/)) at--;
  if (
    !isMark(at, /^[«“"]$/) ||
    tokens[at + 1]?.isApart === true ||
    !tokens.slice(to, to + TITLE).some((_, i) => isMark(to + i, /^[»”"]$/))
  )
    return false;
  return [1, 2].some(
    (back) => words.TITLED.has(bareWord(tokens[at - back])) || words.TITLED.has(tokens[at - back]?.text ?? ''),
  );
}

/** 'تحتفل به النرويج في 2 فبراير', 'أي يوم 21 مارس': of no year. */
function isEveryYears(place: Place): boolean {
  // 'روز ۲۱ فوریه را روز زبان مادری نامید'
  if (place.language === 'fa')
    return place.tokens[place.to]?.text === 'را' && place.tokens[place.to + 1]?.text === 'روز';
  if (place.language !== 'ar') return false;
  const own = taken(place);
  if (
    !own.some((one) => roleAt(one, 'monthName') || roleAt(one, 'weekday')) ||
    own.some(
      (one) => (one.kind === 'number' && one.text.length === 4) || roleAt(one, 'beside') || roleAt(one, 'relativeDay'),
    )
  )
    return false;
  // 'اعتبار 17 ديسمبر عيدا وطنيا'
  return (
    isFeast(place.tokens, place.from) ||
    words.FEASTS.has(place.tokens[place.to]?.text ?? '') ||
    words.IS.has(place.tokens[place.from - 1]?.text ?? '')
  );
}

/** 'كل عامين في شهر أكتوبر', 'every two years in October': of no year. */
function isOfYears(place: Place): boolean {
  const { tokens, from } = place;
  if (taken(place).some((one) => (one.kind === 'number' && one.text.length === 4) || roleAt(one, 'beside')))
    return false;
  let at = from - 1;
  while (
    from - at <= MOST_FILLERS &&
    (roleAt(tokens[at], 'filler') || roleAt(tokens[at], 'month') || tokens[at]?.text === 'بعد')
  )
    at--;
  if (!roleAt(tokens[at], 'year')) return false;
  if (tokens[at - 1]?.kind === 'number' || roleAt(tokens[at - 1], 'number')) at--;
  return words.EVERY.has(tokens[at - 1]?.text ?? '');
}
const MOST_FILLERS = 3;

/** Words between a day and what tells of its years. */
const NEAR = 4;
/** 'jedes Jahr am 9. Mai', 'le 9 mai de chaque année', 'il y a dix ans, le 9 mai'. */
function isOfSomeYears({ tokens, from, to, language }: Place): boolean {
  const own = words.OF_YEARS[language];
  return (
    own !== undefined &&
    tokens.slice(Math.max(0, from - NEAR), to + NEAR).some(({ text }) => own.has(text)) &&
    !tokens.slice(from, to).some(({ text }) => text.length === 4 && Number(text) > 0)
  );
}

/** Words between a day and its 'every year', in Urdu. */
const FAR = 6;
const UNITS = ['year', 'month', 'week', 'day'] as const;
const isUnit = (token: Token | undefined): boolean => UNITS.some((unit) => roleAt(token, unit));
/** 'كل عام', 'ہر سال', 'every': before the date or after it. */
function comesBack(place: Place): boolean {
  const { tokens, from, to } = place;
  // 'سنويا منذ 2015' began then.
  if (has(place, 'since')) return false;
  if (isEveryYears(place) || isOfYears(place) || isOfSomeYears(place)) return true;
  const after = tokens.slice(to, to + 3);
  const every = after.findIndex(({ text }) => words.EVERY.has(text));
  if (
    every >= 0 &&
    after.slice(0, every).every((one) => roleAt(one, 'from') || roleAt(one, 'filler')) &&
    isUnit(tokens[to + every + 1])
  )
    return true;
  if (
    [...tokens.slice(Math.max(0, from - 3), from), ...after.filter((one) => !roleAt(one, 'filler')).slice(0, 1)].some(
      ({ text }) => words.YEARLY.has(text),
    )
  )
    return true;
  // '23 مارچ یوم پاکستان ہر سال'
  if (
    place.language === 'ur' &&
    tokens.slice(to, to + FAR).some(({ text }, i) => words.EVERY.has(text) && isUnit(tokens[to + i + 1]))
  )
    return true;
  const at = isUnit(tokens[from - 1]) ? from - 2 : from - 1;
  return words.EVERY.has(tokens[at]?.text ?? '');
}
