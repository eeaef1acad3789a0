// Whether words that could be a date are one: what their neighbours in running text say for and against it. The lists are
// those of find-words.ts; what no rule speaks for is none.

import { isTold, isVerb } from './find-tense.js';
import * as words from './find-words.js';
import type { Reading } from './read-grammar.js';
import type { Meaning, Token } from './read-lexer.js';
import type { Parts } from './read-parts.js';
import { COMMON_WORDS } from './read-point.js';

/** Words of a date that make a bare number in it a year. */
const GOVERNING = ['since', 'until', 'between', 'to', 'about', 'early', 'middle', 'late', 'from'] as const;
/** Halves of the day: a weekday beside one is a day. */
const HALVES = ['am', 'pm', 'noon', 'night'] as const;
const LAST_YEAR = 2200;
/** Bare numbers are years of this time only. */
const [FIRST_BARE, LAST_BARE] = [1500, 2100];
/** Longest period that two bare years with a dash between them are. */
const MOST_YEARS = 100;

/** Tokens `[from, to)` of a text that were read as a date. */
export interface Place { readonly text: string; readonly tokens: readonly Token[]; readonly from: number; readonly to: number; readonly language: string }
export const roleAt = (token: Token | undefined, role: Meaning['role']): boolean => token?.meanings.some((one) => one.role === role) === true;
const taken = ({ tokens, from, to }: Place): readonly Token[] => tokens.slice(from, to);
const has = (place: Place, ...roles: readonly Meaning['role'][]): boolean => taken(place).some((one) => roles.some((role) => roleAt(one, role)));

/** A word that a number before it may count: 'في 2014 نقطة'. */
function isCounted(token: Token | undefined, language: string): boolean {
  if (token?.kind !== 'word') return token?.kind === 'mark' && /[%٪$€£°]/.test(token.text);
  switch (language) {
    case 'en': return words.EN_COUNTED.has(token.text);
    case 'he': return /(?:ים|ות)$/.test(token.text);
    case 'fa': return !words.FA_FUNCTION.has(token.text);
    case 'ur': return words.UR_MORE.has(token.text);
    default: return !roleAt(token, 'and') && !words.FUNCTION_WORDS.has(token.text) && !isVerb(token.text, 'ar') && !/^(?:ال|[وفبل].{3})/.test(token.text) && token.text !== '';
  }
}

/** The last word before the place that says something, attached particles aside. */
const before = ({ tokens, from }: Pick<Place, 'tokens' | 'from'>): Token | undefined => tokens[from - 1]?.text === '' ? tokens[from - 2] : tokens[from - 1];
const bareWord = (token: Token | undefined): string => token?.text.replace(/^(?:وال|بال|ال|لل|[وبلف](?=....))/, '') ?? '';
/** A particle that is written together with the word after it stands before the place. */
const isAttached = ({ tokens, from }: Place): boolean => tokens[from - 1]?.text === '' && tokens[from]?.isApart === false;

function pointsOf(reading: Reading): readonly Parts[] {
  if (reading.kind === 'interval') return [reading.from, reading.to].filter((one) => one !== null);
  return reading.kind === 'oneOf' || reading.kind === 'allOf' ? reading.members : [reading.point];
}

/** Digits with a point or comma between go on before or after the place: a price, a decimal, a document's number. */
function isPartOfNumber({ tokens, from, to }: Place): boolean {
  const joins = (mark: Token | undefined, digits: Token | undefined, isApart: boolean): boolean => mark?.kind === 'mark' && /^[.,٫٬/\\:٪%]$/.test(mark.text) && !mark.isApart && digits?.kind === 'number' && !isApart;
  const [first, last, after] = [tokens[from], tokens[to - 1], tokens[to + 1]];
  return (first?.kind === 'number' && joins(tokens[from - 1], tokens[from - 2], first.isApart)) || (last?.kind === 'number' && joins(tokens[to], after, after?.isApart ?? true));
}

/** An era's mark; a letter apart from its number ('م') is a unit of length. */
const isMarked = (place: Place, isYearSaid: boolean): boolean => taken(place).some((one) => (roleAt(one, 'ad') || roleAt(one, 'islamic') || roleAt(one, 'persian') || roleAt(one, 'hebrew')) && (one.text.length > 1 || !one.isApart || isYearSaid || (!roleAt(one, 'ad') && taken(place).some(({ kind, text }) => kind === 'number' && text.length > 2))));

/** Years, decades, centuries, millennia. */
function isSpan(parts: Parts, place: Place): boolean {
  const { tokens, to, language } = place;
  // 'الفئة', a class, folds to the millennium.
  if (taken(place).some((one) => roleAt(one, 'millennium') && place.text.slice(one.start, one.end).includes('ئ'))) return false;
  // 'in her eighties'
  if (roleAt(tokens[to], 'from') && tokens[to + 1]?.text.startsWith('عمر') === true) return false;
  // Of the decades alone only the later ones are never temperatures.
  return has(place, 'century', 'decade', 'millennium') || language === 'en' || (has(place, 'decadeName') && (parts.year ?? 0) % 100 >= 60);
}

/** A year that its own word announces: 'عام 2015', but not 'المدير العام 2015'. */
function isSaidYear(parts: Parts, place: Place, yearAt: number, isOfEra: boolean): boolean {
  const { tokens } = place;
  const noun = before({ tokens, from: yearAt });
  const isDefinite = tokens[yearAt]?.text === 'العام' && /^ال.{3}/.test(noun?.text ?? '') && !words.FUNCTION_WORDS.has(noun?.text ?? '') && noun?.meanings.length === 0;
  if (words.GENERAL.has(bareWord(noun)) || (isDefinite && !isVerbNear(tokens, yearAt))) return false;
  const [number] = taken(place).filter(({ kind }) => kind === 'number').map(({ text }) => text.length);
  return (number === 4 || isOfEra || (number === undefined && (parts.year ?? 0) >= 1000)) && (parts.year ?? 0) <= LAST_YEAR;
}
/** The noun before 'العام' is the subject of a verb: 'تأسست الصحيفة العام 1920'. */
const isVerbNear = (tokens: readonly Token[], at: number): boolean => isTold(tokens, at, 'ar');

/** A number of four digits that nothing but its place makes a year. */
function isBareYear(parts: Parts, reading: Reading, place: Place): boolean {
  const { tokens, from, to, language } = place;
  const [next, prior] = [tokens[to], before(place)];
  const year = parts.year ?? 0;
  const isBracketed = tokens[from - 1]?.text === '(' && next?.text === ')';
  const governs = GOVERNING.some((role) => has(place, role));
  if (parts.calendar !== undefined && parts.calendar !== 'gregory') return governs && !isCounted(next, language) && year >= 1300;
  // 'أكثر من 1945 وثيقة'
  if (taken(place).some(({ text }) => /^(?:اكثر|ازيد|ما يزيد) /.test(text))) return false;
  if (isBracketed) return true;
  const isOfTime = year >= FIRST_BARE && year <= LAST_BARE;
  if (isOfTime && isYears(reading, place)) return true;
  switch (language) {
    case 'en': return isOfTime && (governs || words.EN_YEAR_BEFORE.has(prior?.text ?? '')) && !isCounted(next, language) && (words.EN_TIME_BEFORE.has(prior?.text ?? '') || !/^(?!this$|thus$|perhaps$|always$).{3,}s$/.test(next?.text ?? ''));
    case 'he': return isOfTime && (governs || (roleAt(tokens[from - 1], 'filler') && /^[במלהכ]?$/.test(tokens[from - 1]?.text ?? ''))) && !isCounted(next, language);
    case 'ur': return isOfTime && !has(place, 'about') && (governs || words.UR_AFTER.has(next?.text ?? '')) && !isCounted(next, language) && !isCounted(tokens[to + 1], language);
    default: return (governs || words.YEAR_BEFORE.has(prior?.text ?? '') || (isOfTime && prior?.text === 'من' && !roleAt(next, 'to') && !words.COMPARED.has(tokens[from - 2]?.text ?? ''))) && !isCounted(next, language);
  }
}

/** '2014-2015', two years of one dash. */
function isYears(reading: Reading, place: Place): boolean {
  const { tokens, from, to, language } = place;
  if (reading.kind !== 'interval' || to - from !== 3 || tokens[from]?.text.length !== 4 || tokens[from + 1]?.isApart || before(place)?.text === 'رقم') return false;
  const [a, b] = [reading.from?.year ?? 0, reading.to?.year ?? 0];
  return a >= 1800 && b > a && b - a <= MOST_YEARS && b <= LAST_BARE && !isCounted(tokens[to], language);
}

/** Whether the words say clearly enough that this is a year. */
function isYear(parts: Parts, reading: Reading, place: Place): boolean {
  if (parts.years !== undefined) return isSpan(parts, place);
  if (parts.season !== undefined || has(place, 'bc')) return true;
  const own = taken(place);
  const yearAt = place.from + own.findIndex((one) => roleAt(one, 'year'));
  if (parts.calendar === 'hebrew' && has(place, 'hebrewNumber')) return yearAt >= place.from || own.some(({ meanings }) => meanings.some(({ role, value }) => role === 'hebrewNumber' && value >= 600 && value < 800));
  const isOfEra = isMarked(place, yearAt >= place.from || (has(place, 'since', 'until') && own.some(({ text }) => /^\d{4}$/.test(text))));
  // Persian cuts the years of our era short: 'سال ۹۹ میلادی' is 1999.
  if (place.language === 'fa' && parts.calendar === 'gregory' && (parts.year ?? 0) > 0 && (parts.year ?? 0) < 100) return false;
  if (parts.check) return true;
  if (yearAt >= place.from) return isSaidYear(parts, place, yearAt, isOfEra);
  if ((parts.year ?? 0) > LAST_YEAR) return false;
  if (isOfEra) return true;
  return own.some((one) => one.kind === 'number' && one.text.length === 4) && isBareYear(parts, reading, place);
}

/** Persian and Hebrew names of weekdays are nothing else, and English ones where they are not cut short. */
const isPlainWeekday = (token: Token | undefined, language: string): boolean => language === 'fa' || language === 'he' || (language === 'en' && (token?.text.length ?? 0) > 3);
const isComma = (token: Token | undefined): boolean => token === undefined || (token.kind === 'mark' && /^[،,():.]$/.test(token.text));

/** A weekday alone that stands for its day, and not for every week's. */
function isWeekday(reading: Reading, place: Place): boolean {
  const { tokens, from, to, language, text } = place;
  const [first, prior] = [tokens[from], before(place)];
  if (first?.text === 'ايام' || words.WEEKDAY_NOT_AFTER.has(prior?.text ?? '')) return false;
  if (has(place, 'day', ...HALVES) || HALVES.some((half) => roleAt(prior, half)) || roleAt(prior, 'day') || isPlainWeekday(first, language)) return true;
  if (reading.kind !== 'point' || language !== 'ar') return false;
  if (isComma(tokens[from - 1]) && isComma(tokens[to])) return true;
  // 'الاثنين' without its hamza may be 'the two'.
  return first?.text !== 'الاثنين' || text.slice(first.start, first.end).includes('إ') || isVerb(prior?.text ?? '', 'ar') ? first?.text.startsWith('ال') === true && isTold(tokens, from, language) : false;
}

/** 'اليوم' that is today: news is told before it, and nothing says which other day it is. */
function isToday(place: Place): boolean {
  const { tokens, from, to, language } = place;
  // «المرفأ اليوم», a newspaper.
  const isTitle = tokens[to]?.text === '»' && tokens.slice(Math.max(0, from - 3), from).some(({ text }) => text === '«');
  if (isTitle || words.TODAY_NOT_BEFORE.has(tokens[to]?.text ?? '')) return false;
  if (language === 'ur') return true;
  if (language === 'en') return isTold(tokens, from, language) || tokens[from - 1]?.kind !== 'word' || roleAt(tokens[from - 1], 'and');
  // 'المغرب يتوفر اليوم على …' is of these days.
  if (/^[وف]?ي\p{L}{3,}$/u.test(before(place)?.text ?? '') && !isVerb(before(place)?.text ?? '', language)) return false;
  return language === 'ar' && !isAttached(place) && !words.TODAY_NOT_AFTER.has(before(place)?.text ?? '') && isTold(tokens, from, language);
}

/** A month, or a day of it, without a year. */
function isMonth(parts: Parts, reading: Reading, place: Place): boolean {
  const { tokens, to, language } = place;
  const names = taken(place).filter((one) => roleAt(one, 'monthName'));
  const isOwn = names.some((one) => one.meanings.some(({ role, calendar }) => role === 'monthName' && (calendar === 'gregory' || (language === 'fa' && calendar === 'persian'))));
  if (parts.day !== undefined) return isOwn || has(place, 'ordinal', 'day');
  const [name] = names;
  if (!isOwn || !name || tokens[to]?.kind === 'number' || tokens.slice(to, to + 3).some((one) => words.TOLD_BEFORE.has(one.text))) return false;
  if (language === 'fa' && words.FA_COMMON_MONTHS.has(name.text)) return has(place, 'month');
  if (parts.third || has(place, 'month') || reading.kind === 'interval') return true;
  // 'آب' is a father too, and in names.
  if (name.text === 'اب') return false;
  if (language === 'ur') return words.UR_AFTER.has(tokens[to]?.text ?? '');
  if (language === 'he') return isAttached(place);
  return words.MONTH_BEFORE.has(before(place)?.text ?? '') && !(language === 'en' && isAttached(place));
}

/** A month of a year: one word of another calendar may be somebody's name ('نال رجب 1442 صوتاً'). */
function isMonthOfYear(parts: Parts, place: Place): boolean {
  const { tokens, from, to, language } = place;
  const names = taken(place).filter((one) => roleAt(one, 'monthName'));
  const isGregorian = names.some((one) => one.meanings.some(({ role, calendar }) => role === 'monthName' && calendar === 'gregory'));
  if ((parts.year ?? 0) > LAST_YEAR) return false;
  if (parts.day !== undefined || has(place, 'islamic', 'month') || names.some((one) => one.text.includes(' '))) return true;
  const isBeside = !isCounted(tokens[to], language) || words.MONTH_BEFORE.has(before(place)?.text ?? '');
  return isGregorian ? !COMMON_WORDS.has(tokens[from]?.text ?? '') || isBeside : isBeside;
}

/** What a street or a party may be called after. */
function canName({ tokens, from }: Place): boolean {
  const token = tokens[from];
  return token?.kind === 'number' || roleAt(token, 'ordinal') || roleAt(token, 'monthName') || roleAt(token, 'weekday') || roleAt(token, 'day')
    || (token?.text === 'ال' && tokens[from + 1]?.kind === 'number') || (roleAt(token, 'relativeDay') && token?.text.startsWith('ال') === true);
}

/** 'شارع 14 تموز', 'ثورة 14 تموز' of no year, '9 مايو من كل عام': something that is called after a date, or that comes back. */
export function isName(place: Place): boolean {
  const { tokens, to } = place;
  const after = tokens.slice(to, to + 3);
  const every = after.findIndex(({ text }) => /^(?:كل|هر|ہر|every|each)$/.test(text));
  if (every >= 0 && after.slice(0, every).every((one) => roleAt(one, 'from') || roleAt(one, 'filler')) && ['year', 'month', 'week'].some((unit) => roleAt(tokens[to + every + 1], unit as 'year'))) return true;
  if (!canName(place) || isAttached(place)) return false;
  const noun = bareWord(before(place));
  return words.NAMED.has(noun) || (words.NAMED_EVENTS.has(noun) && !taken(place).some(({ kind, text }) => kind === 'number' && text.length === 4));
}

/** Whether the words are a date beyond reasonable doubt. */
export function isSure(reading: Reading, place: Place): boolean {
  const { tokens, from, to } = place;
  const [first, next] = [tokens[from], tokens[to]];
  if (reading.kind === 'before' || reading.kind === 'after' || isPartOfNumber(place)) return false;
  if (reading.kind === 'point' && (roleAt(first, 'from') || roleAt(first, 'after') || roleAt(first, 'clock')) && !reading.point.clock) return false;
  if (reading.kind === 'oneOf' && has(place, 'relativeDay')) return false;
  // 'This may take time'
  if (place.language === 'en' && taken(place).some((one) => roleAt(one, 'monthName') && !/^\p{Lu}/u.test(place.text.slice(one.start)))) return false;
  return pointsOf(reading).every((parts) => {
    if (parts.shift !== undefined) return parts.year !== undefined;
    // 'two months before the opening': before something, and not before today; 'in the past three years' are many.
    if (parts.isAway) return roleAt(first, 'since') || !(roleAt(next, 'from') || next?.text === 'علي');
    if (parts.isBareWeekday) return isWeekday(reading, place);
    if (has(place, 'relativeDay') && (roleAt(first, 'now') || first?.text === 'هذا اليوم') && to - from === 1) return isToday(place);
    if (has(place, 'relativeDay') && roleAt(before(place), 'or')) return false;
    if (parts.isRelative && ((has(place, 'decade') && !has(place, 'century')) || isOfMany(place))) return false;
    // 'في أمس الحاجة'; and 'غداء', lunch, which folds to tomorrow.
    if ((first?.text === 'امس' && next?.text === 'الحاجه') || (first?.text === 'غدا' && place.text.slice(first.start, first.end).endsWith('ء'))) return false;
    if (parts.isRelative) return true;
    if (parts.month === undefined) return parts.year !== undefined && isYear(parts, reading, place);
    return parts.year !== undefined ? isMonthOfYear(parts, place) : isMonth(parts, reading, place);
  });
}

/** 'پنج سال آینده': a number before the unit says that it is not one. */
const isOfMany = ({ tokens, from }: Place): boolean => (tokens[from - 1]?.kind === 'number' || roleAt(tokens[from - 1], 'number') || roleAt(tokens[from - 1], 'ten')) && tokens[from]?.isApart === true && (['year', 'month', 'week', 'day'] as const).some((unit) => roleAt(tokens[from], unit));
