// Whether a weekday alone stands for its day.

import { isOfMany } from './find-against.js';
import { bareWord, before, has, HALVES, isAttached, isComma, type Place, roleAt } from './find-place.js';
import { isAhead, isChosen, isRightAfterPresent, isTensed, isTold, isVerb } from './find-tense.js';
import { isVerbOfIt } from './find-today.js';
import * as words from './find-words.js';
import type { Token } from './lexer.js';
import type { Reading } from './parts.js';

/** Persian and Hebrew names of weekdays are nothing else, and English ones where they are not cut short. */
const isPlainWeekday = (token: Token | undefined, language: string): boolean =>
  language === 'fa' || language === 'he' || (language === 'en' && (token?.text.length ?? 0) > 3);

/** 'السبت 26 و27 نيسان', 'الثلاثاء 10/12': the day that follows says it. */
function isWeekdayOfDate({ tokens, to }: Place): boolean {
  const at = tokens[to]?.text === 'في' ? to + 1 : to;
  return (
    tokens[at]?.kind === 'number' &&
    tokens[at]?.text.length !== 4 &&
    (tokens.slice(at + 1, at + 5).some((one) => roleAt(one, 'monthName')) ||
      (/^[/.-]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.kind === 'number'))
  );
}

/** 'The Sunday Times' */
const isNewspaper = ({ tokens, from, to, language, text }: Place): boolean =>
  language === 'en' &&
  tokens[from - 1]?.text === 'the' &&
  to - from === 1 &&
  /^\p{Lu}/u.test(text.slice(tokens[to]?.start ?? text.length));

/** A weekday alone that stands for its day, and not for every week's. */
export function isWeekday(reading: Reading, place: Place): boolean {
  const { tokens, from, to, language } = place;
  const [first, prior] = [tokens[from], before(place)];
  if (isNoDay(place)) return false;
  // 'أن السبت أول أيام رمضان'
  if (/^(?:اول|غره|عطله|المتمم)$/.test(tokens[to]?.text ?? '')) return isAhead(tokens, from, language);
  if (isBesideOthers(place)) return false;
  if (tokens[from - 1]?.text === 'من' && /^(?:متاخر|سابق|لاحق|مبكر)ه?$/.test(tokens[from - 2]?.text ?? '')) return true;
  if (isOfEveryWeek(reading, place)) return false;
  if (
    has(place, 'day', ...HALVES) ||
    HALVES.some((half) => roleAt(prior, half)) ||
    roleAt(prior, 'day') ||
    isPlainWeekday(first, language)
  )
    return true;
  if (language === 'ur')
    return (
      (/^هفتے ك/.test(first?.text ?? '') && !isOfMany(place) && prior?.kind !== 'number' && !roleAt(prior, 'number')) ||
      /^(?:كو|كے)$/.test(tokens[to]?.text ?? '') ||
      isUrduWeekday(reading, place)
    );
  if (has(place, 'since') || (reading.kind === 'interval' && has(place, 'relativeDay'))) return true;
  // 'اعتبارا من الاثنين'
  if (language === 'ar' && first?.text.includes(' من') === true && roleAt(first, 'from')) return true;
  // 'من الأحد إلى الخميس المقبلين'
  if (reading.kind === 'interval' && has(place, 'beside') && isAhead(tokens, from, language)) return true;
  return reading.kind !== 'interval' && language === 'ar' && isArabicWeekday(reading, place);
}

/** What is called by a weekday, or says one of a date that follows. */
function isNoDay(place: Place): boolean {
  const { tokens, from, to } = place;
  const [first, prior] = [tokens[from], before(place)];
  // 'בין יום ראשון לשלישי', where it could not be read to its end
  return (
    roleAt(prior, 'between') ||
    isWeekdayOfDate(place) ||
    /^(?:mornings|evenings|nights|afternoons)$/.test(tokens[to]?.text ?? '') ||
    isNewspaper(place) ||
    (first?.text === 'שבת' && !isAttached(place))
  );
}

/** It is the end of what could not be read to it, or a condition. */
function isBesideOthers({ tokens, from }: Place): boolean {
  // 'الليلة الفاصلة بين الخميس والجمعة', 'كل مساء عدا الخميس والجمعة'
  if (
    roleAt(tokens[from - 1], 'and') &&
    roleAt(tokens[from - 2], 'weekday') &&
    (roleAt(tokens[from - 3], 'between') || words.WEEKDAY_NOT_AFTER.has(tokens[from - 3]?.text ?? ''))
  )
    return true;
  // 'إذا صادف يوم الجمعة'
  return tokens.slice(Math.max(0, from - 4), from).some(({ text }) => text === 'اذا');
}

/** Of every week, or of many. */
function isOfEveryWeek(reading: Reading, place: Place): boolean {
  const { tokens, from, to, language } = place;
  const [first, prior] = [tokens[from], before(place)];
  // 'مواعيد العمل من الأحد إلى الخميس لمدة 4 ساعات يوميا'
  if (reading.kind === 'interval' && tokens.slice(to, to + 6).some(({ text }) => /^(?:يوميا|اسبوعيا)$/.test(text)))
    return true;
  return (
    first?.text === 'ايام' ||
    ((words.WEEKDAY_NOT_AFTER.has(prior?.text ?? '') ||
      words.WEEKDAY_NOT_AFTER.has(prior?.text.replace(/^[وف](?=...)/, '') ?? '')) &&
      !(language === 'ar' && isChosen(tokens, from, 'ar')))
  );
}

function isArabicWeekday(reading: Reading, place: Place): boolean {
  const { tokens, from, to, language, text } = place;
  const [first, prior] = [tokens[from], before(place)];
  const isFirst =
    roleAt(tokens[from - 1], 'and') && (tokens[from - 2] === undefined || tokens[from - 2]?.kind === 'mark');
  // '/السبت/', as one agency writes it
  const isAside = tokens[from - 1]?.text === '/' && tokens[to]?.text === '/';
  if (isAside || ((isComma(tokens[from - 1]) || isFirst) && isComma(tokens[to]))) return true;
  // 'والخميس نقلت طائرة', 'جلسة الخميس'
  if (isFirst && isVerb(tokens[to]?.text ?? '', 'ar')) return true;
  if (words.HELD.has(bareWord(prior)) && isTensed(tokens, from, 'ar')) return true;
  if (
    isRightAfterPresent(tokens, from) ||
    isVerbOfIt(place) ||
    (to - from === 1 && isVerbOfIt({ ...place, from: to + 1 }))
  )
    return true;
  // 'الاثنين' without its hamza may be 'the two'.
  const isTwo =
    first?.text === 'الاثنين' &&
    reading.kind === 'point' &&
    !text.slice(first.start, first.end).includes('إ') &&
    !isVerb(prior?.text ?? '', 'ar') &&
    !isMonday(place);
  return !isTwo && (first?.text.startsWith('ال') === true || has(place, 'dual')) && isTold(tokens, from, language);
}

/** 'جمعرات سے شروع', 'جمعہ سے منگل', 'بروز پیر'; 'پیر' alone is a saint, 'بدھ' the Buddha. */
function isUrduWeekday(reading: Reading, place: Place): boolean {
  const { tokens, from, to } = place;
  const isPlain = /^(?:اتوار|سوموار|منگل|جمعرات|جمع[هے])$/.test(tokens[from]?.text ?? '');
  const isBound = has(place, 'since', 'until', 'to') || /^(?:سے|تك)$/.test(tokens[to]?.text ?? '');
  return (
    before(place)?.text === 'بروز' ||
    (isBound &&
      (isPlain ||
        (reading.kind === 'interval' && reading.to !== null && reading.from !== null) ||
        tokens.slice(to, to + 2).some(({ text }) => text === 'شروع' || text === 'تك')))
  );
}

/** 'وقع في البصرة الاثنين وأصيب ثالث': at the end of what is told, after a name. */
function isMonday({ tokens, from, to }: Place): boolean {
  const [prior, next] = [tokens[from - 1], tokens[to]];
  // 'ذكر بيان، الاثنين أن', 'استقبل المجلس الاثنين': of two things their own word is the dual, 'الرئيسان الاثنين'.
  if (isComma(prior)) return true;
  if (prior?.kind !== 'word' || words.OF_TWO.has(prior.text) || words.FUNCTION_WORDS.has(prior.text)) return false;
  return (
    !/(?:ان|ين)$/.test(prior.text) ||
    next === undefined ||
    isComma(next) ||
    isVerb(next.text, 'ar') ||
    /^\p{L}{3,}(?<!مع)ا$/u.test(next.text) ||
    /^(?:ان|في|علي|عن|من)$/.test(next.text)
  );
}
