// Whether words that could be a date are one: what their neighbours in running text say for and against it. The lists
// are those of find-words.ts; what no rule speaks for is none.

import { isAfterMonth, isAside, isBound, isNarrated, isOfMany, isOtherDay, isVague } from './find-against.js';
import { isCutYear, isMonth, isMonthOfYear } from './find-month.js';
import { isCutByQuote, isNumber, isPartOfNumber } from './find-numbers.js';
import { bareWord, before, HALVES, has, isAttached, type Place, roleAt, taken } from './find-place.js';
import { isChosen, isToBe, isVerb } from './find-tense.js';
import { isBesideVerb, isNow, isToday, isTonight } from './find-today.js';
import { isWeekday } from './find-weekday.js';
import * as words from './find-words.js';
import { isYear } from './find-years.js';
import { pointsOf, type Parts, type Reading } from './parts.js';

/** Whether the words are a date beyond reasonable doubt. */
export function isSure(reading: Reading, place: Place): boolean {
  const { tokens, from, to } = place;
  const first = tokens[from];
  if (isPartOfNumber(place)) return false;
  if ((reading.kind === 'before' || reading.kind === 'after') && !isBound(reading.point, place)) return false;
  if (
    reading.kind === 'point' &&
    ((roleAt(first, 'from') && !(reading.point.isBareWeekday && first?.text.includes(' من'))) ||
      roleAt(first, 'after') ||
      roleAt(first, 'clock')) &&
    !reading.point.clock &&
    reading.point.shift === undefined
  )
    return false;
  if (reading.kind === 'oneOf' && has(place, 'relativeDay'))
    return (
      isNow(tokens[from]) &&
      reading.members.every((one) => one.isRelative) &&
      /^(?:غدا|tomorrow|فردا|מחר)$/.test(tokens[to - 1]?.text ?? '')
    );
  // 'ارتفع أمس إلى 2061'
  if (
    reading.kind === 'interval' &&
    reading.from?.day !== undefined &&
    reading.to?.year !== undefined &&
    reading.to.month === undefined &&
    reading.to.span === undefined &&
    tokens[to - 1]?.kind === 'number' &&
    tokens[to - 2]?.kind === 'word' &&
    roleAt(tokens[to - 2], 'to')
  )
    return false;
  if (isNumber(reading, place) || isCutByQuote(place)) return false;
  if (isOtherDay(place) || isNarrated(place) || isVague(reading, place)) return false;
  // 'This may take time'
  if (
    place.language === 'en' &&
    taken(place).some((one) => roleAt(one, 'monthName') && !/^\p{Lu}/u.test(place.text.slice(one.start)))
  )
    return false;
  return pointsOf(reading).every((parts) => isSurePoint(parts, reading, place));
}

function isSurePoint(parts: Parts, reading: Reading, place: Place): boolean {
  const { tokens, from, to, language } = place;
  const [first, next] = [tokens[from], tokens[to]];
  if (parts.shift !== undefined) return parts.year !== undefined;
  // 'two months before the opening': before something, and not before today; 'in the past three years' are many.
  if (parts.isAway) return roleAt(first, 'since') || !(roleAt(next, 'from') || next?.text === 'علي');
  if (
    (parts.isBareWeekday || (parts.month !== undefined && parts.year === undefined)) &&
    (isToBe(tokens, from, language) === null || isAside(place))
  )
    return false;
  if (parts.isBareWeekday) return isWeekday(reading, place);
  if (parts.month !== undefined && parts.year === undefined && isCutYear(parts, place)) return false;
  if (has(place, 'relativeDay') && (isNow(first) || first?.text === 'هذا اليوم') && to - from === 1)
    return isToday(place);
  if (language === 'he' && /^ה(?:בוקר|ערב)$/.test(first?.text ?? '') && to - from === 1) return isBesideVerb(place);
  if (first?.text.endsWith('الليله') && to - from === 1 && !isTonight(place)) return false;
  if (has(place, 'relativeDay') && roleAt(before(place), 'or')) return false;
  if (parts.isRelative && ((has(place, 'decade') && !has(place, 'century')) || isOfMany(place))) return false;
  if (isOtherTomorrow(place) || isOtherYesterday(place) || isOtherUnit(parts, place)) return false;
  if (parts.isRelative) return true;
  if (parts.month === undefined) return parts.year !== undefined && isYear(parts, reading, place);
  return parts.year !== undefined ? isMonthOfYear(parts, place) : isMonth(parts, reading, place);
}

/** Words that fold to 'tomorrow' or 'yesterday', or stand in a phrase. */
function isOtherTomorrow(place: Place): boolean {
  const { tokens, from, to, language } = place;
  const [first, next] = [tokens[from], tokens[to]];
  // 'نحو غد أفضل', but 'مساء يوم غد'
  if (
    !isChosen(tokens, from, language) &&
    taken(place).some(
      (one, i, all) =>
        one.text === 'غد' &&
        !all[i - 1]?.text.endsWith('يوم') &&
        !HALVES.some((half) => roleAt(all[i - 1], half)) &&
        !roleAt(all[i + 1], 'weekday'),
    )
  )
    return true;
  // 'في أمس الحاجة'; and 'غداء', lunch, which folds to tomorrow.
  if (
    (first?.text === 'امس' && next?.text === 'الحاجه') ||
    taken(place).some((one) => one.text.endsWith('غدا') && place.text.slice(one.start, one.end).endsWith('ء'))
  )
    return true;
  return false;
}

/** A day of something: 'مغرب الغد', 'أسرى الأمس'. */
function isOtherYesterday(place: Place): boolean {
  const { tokens, from, to } = place;
  const first = tokens[from];
  return (
    /^ال(?:امس|غد)$/.test(first?.text ?? '') &&
    to - from === 1 &&
    !isAttached(place) &&
    !roleAt(before(place), 'filler') &&
    before(place)?.text !== 'عن' &&
    !isVerb(before(place)?.text ?? '', 'ar') &&
    !words.HELD.has(bareWord(before(place)))
  );
}

/** 'This year', 'that month' and the like that are of something else than the reference. */
function isOtherUnit(parts: Parts, place: Place): boolean {
  const { tokens, from, to, language } = place;
  const [first, next] = [tokens[from], tokens[to]];
  // 'الأمين العام'
  if (first?.text === 'العام' && words.GENERAL.has(bareWord(before(place)))) return true;
  if (first?.text === 'השנה' && next?.text === 'האחרונות') return true;
  if (
    language === 'fa' &&
    parts.day === undefined &&
    !(parts.isRelative && has(place, 'year', 'relativeYear')) &&
    taken(place).some(({ text }) => words.FA_COMMON_MONTHS.has(text)) &&
    !has(place, 'month')
  )
    return true;
  // 'כדורסלן השנה', of the year
  if (first?.text === 'השנה' && to - from === 1 && words.HE_OF_YEAR.test(before(place)?.text ?? '')) return true;
  // 'نهاية العام السابق', 'ما أقدم عليه هذا الأب', a father
  // 'إجازة منتصف العام'
  if (has(place, 'middle') && words.OF_SCHOOL.has(bareWord(before(place)))) return true;
  if (
    parts.isRelative &&
    (words.OF_OTHER.has(next?.text ?? '') ||
      taken(place).some((one) => one.text === 'الاب') ||
      (tokens[to - 1]?.text === 'الشهر' && words.OF_RAMADAN.has(next?.text ?? '')))
  )
    return true;
  // 'ولد في آب وتوفي في هذا الشهر'
  if (
    parts.isRelative &&
    first?.text === 'هذا' &&
    /^(?:ال)?شهر$/.test(tokens[from + 1]?.text ?? '') &&
    isAfterMonth(tokens, from)
  )
    return true;
  return false;
}
