// Whether words that could be a date are one: what their neighbours in running text say for and against it. The lists
// are those of find-words.ts; what no rule speaks for is none.

import { bareWord, before, has, isAttached, isComma, isCounted, type Place, roleAt, taken } from './find-place.js';
import {
  isAhead,
  isChosen,
  isCompared,
  isRightAfterPresent,
  isTensed,
  isToBe,
  isTold,
  isVerb,
  restOf,
} from './find-tense.js';
import * as words from './find-words.js';
import { isYear, LAST_YEAR } from './find-years.js';
import type { Token } from './lexer.js';
import { pointsOf, type Parts, type Reading } from './parts.js';
import { COMMON_WORDS } from './point.js';

/** Halves of the day: a weekday beside one is a day. */
const HALVES = ['am', 'pm', 'noon', 'night'] as const;

/**
 * Digits with a point, comma or dash between go on before or after the place: a price, a decimal, a document's number.
 */
function isPartOfNumber(place: Place): boolean {
  const { tokens, from, to } = place;
  const first = tokens[from];
  if (
    first?.kind === 'number' &&
    (/^[×*^]$/.test(tokens[from - 1]?.text ?? '') ||
      (first.text.length < 3 && tokens[from - 1]?.text === '/' && tokens[from - 2]?.kind === 'number'))
  )
    return true;
  const joins = (mark: Token | undefined, digits: Token | undefined, isApart: boolean): boolean =>
    mark?.kind === 'mark' && /^[.,٫٬/\\:٪%]$/.test(mark.text) && !mark.isApart && digits?.kind === 'number' && !isApart;
  const isDash = (mark: Token | undefined): boolean => /^[-–]$/.test(mark?.text ?? '') && mark?.isApart === false;
  const [last, after] = [tokens[to - 1], tokens[to + 1]];
  // '1588.2', points of an index
  if (
    place.to - from === 3 &&
    first?.text.length === 4 &&
    tokens[from + 1]?.text === '.' &&
    tokens[from + 2]?.text.length === 1
  )
    return true;
  // '18-2017': of a school's year, turned around
  if (first?.text.length === 4 && !first.isApart && isDash(tokens[from - 1]) && tokens[from - 2]?.text.length === 2)
    return true;
  // 'המאות ה-2-5 לפנה"ס'
  if (
    first?.kind === 'number' &&
    first.text.length < 4 &&
    !first.isApart &&
    isDash(tokens[from - 1]) &&
    tokens[from - 2]?.kind === 'number'
  )
    return true;
  return (
    (first?.kind === 'number' && joins(tokens[from - 1], tokens[from - 2], first.isApart)) ||
    (last?.kind === 'number' && joins(tokens[to], after, after?.isApart ?? true))
  );
}

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
function isWeekday(reading: Reading, place: Place): boolean {
  const { tokens, from, to, language, text } = place;
  const [first, prior] = [tokens[from], before(place)];
  // 'בין יום ראשון לשלישי', where it could not be read to its end
  if (
    roleAt(prior, 'between') ||
    isWeekdayOfDate(place) ||
    /^(?:mornings|evenings|nights|afternoons)$/.test(tokens[to]?.text ?? '') ||
    isNewspaper(place) ||
    (first?.text === 'שבת' && !isAttached(place))
  )
    return false;
  // 'أن السبت أول أيام رمضان'
  if (/^(?:اول|غره|عطله|المتمم)$/.test(tokens[to]?.text ?? '')) return isAhead(tokens, from, language);
  // 'الليلة الفاصلة بين الخميس والجمعة', 'كل مساء عدا الخميس والجمعة'
  if (
    roleAt(tokens[from - 1], 'and') &&
    roleAt(tokens[from - 2], 'weekday') &&
    (roleAt(tokens[from - 3], 'between') || words.WEEKDAY_NOT_AFTER.has(tokens[from - 3]?.text ?? ''))
  )
    return false;
  // 'إذا صادف يوم الجمعة', 'في وقت متأخر من الثلاثاء'
  if (tokens.slice(Math.max(0, from - 4), from).some(({ text }) => text === 'اذا')) return false;
  if (tokens[from - 1]?.text === 'من' && /^(?:متاخر|سابق|لاحق|مبكر)ه?$/.test(tokens[from - 2]?.text ?? '')) return true;
  // 'مواعيد العمل من الأحد إلى الخميس لمدة 4 ساعات يوميا'
  if (reading.kind === 'interval' && tokens.slice(to, to + 6).some(({ text }) => /^(?:يوميا|اسبوعيا)$/.test(text)))
    return false;
  if (
    first?.text === 'ايام' ||
    ((words.WEEKDAY_NOT_AFTER.has(prior?.text ?? '') ||
      words.WEEKDAY_NOT_AFTER.has(prior?.text.replace(/^[وف](?=...)/, '') ?? '')) &&
      !(language === 'ar' && isChosen(tokens, from, 'ar')))
  )
    return false;
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
  if (reading.kind === 'interval' || language !== 'ar') return false;
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

const isNow = (token: Token | undefined): boolean => roleAt(token, 'now');
/** 'اليوم' that is today: news is told before it, and nothing says which other day it is. */
function isToday(place: Place): boolean {
  const { tokens, from, to, language } = place;
  // «المرفأ اليوم», a newspaper.
  const isTitle =
    (tokens[to]?.text === '»' && tokens.slice(Math.max(0, from - 3), from).some(({ text }) => text === '«')) ||
    (/^[»"]$/.test(tokens[to]?.text ?? '') && /^[«"]$/.test(tokens[from - 2]?.text ?? ''));
  if (isTitle || words.TODAY_NOT_BEFORE.has(tokens[to]?.text ?? '')) return false;
  if (language === 'ur') return true;
  if (language === 'he') return isBesideVerb(place);
  if (language === 'ar' && !isAttached(place)) {
    // 'في بيان نشره اليوم', 'تلتحق المدارس، اليوم بمقارها', 'حالة الطقس خلال هذا اليوم'
    if (
      isVerbOfIt(place) ||
      (isComma(tokens[from - 1]) &&
        from > 1 &&
        (tokens[to]?.kind === 'word' ? !roleAt(tokens[to], 'and') : /^[،,]$/.test(tokens[to]?.text ?? '')))
    )
      return true;
    // 'اليوم يختتم المعرض'
    if (
      tokens[from - 1]?.kind !== 'word' &&
      !isComma(tokens[from - 1] ?? tokens[to]) &&
      isVerb(tokens[to]?.text ?? '', 'ar')
    )
      return true;
    // 'جلسة اليوم', 'بيان المصرف اليوم حول'
    if (
      words.HELD.has(bareWord(before(place))) ||
      (/^(?:حول|بشان|بخصوص)$/.test(tokens[to]?.text ?? '') && /^ال/.test(before(place)?.text ?? ''))
    )
      return true;
    if (tokens[from]?.text === 'هذا اليوم' && before(place)?.text === 'خلال') return isAhead(tokens, from, language);
  }
  if (language === 'en')
    return (
      isTold(tokens, from, language) ||
      tokens[from - 1]?.kind !== 'word' ||
      roleAt(tokens[from - 1], 'and') ||
      tokens[from - 1]?.text === 'but'
    );
  // 'المغرب يتوفر اليوم على …', 'الواقع اليوم يتطلب …' are of these days.
  if (/^ال/.test(before(place)?.text ?? '') && /^ي(?!وسف|ونس|وم|ناير)\p{L}{3,}$/u.test(tokens[to]?.text ?? ''))
    return false;
  if (/^[وف]?ي\p{L}{3,}$/u.test(before(place)?.text ?? '') && !isVerb(before(place)?.text ?? '', language))
    return false;
  if (language === 'fa') return isPersianToday(place);
  return (
    language === 'ar' &&
    !isAttached(place) &&
    !words.TODAY_NOT_AFTER.has(before(place)?.text ?? '') &&
    isTold(tokens, from, language)
  );
}

/** 'הודיע היום', 'הבוקר יתקיים', but 'סדר היום', 'שעות הבוקר'. */
const isBesideVerb = (place: Place): boolean =>
  !isAttached(place) && [before(place), place.tokens[place.to]].some((one) => isVerb(one?.text ?? '', 'he'));

/** 'نشره', 'أدلت بها', before the day: a verb with its pronoun, and not the noun 'نشرة'. */
function isVerbOfIt({ tokens, from, text }: Place): boolean {
  const verb = tokens[/^(?:به|بها|فيه|فيها|عنه|عنها)$/.test(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1];
  const bare = verb?.text.replace(/(?:ه|ها|هم)$/, '') ?? '';
  return (
    verb !== undefined && bare !== verb.text && !text.slice(verb.start, verb.end).endsWith('ة') && isVerb(bare, 'ar')
  );
}

/** 'يلتقي الفريقان الليلة', but not 'في تلك الليلة', 'الليلة التالية', 'كانت الليلة باردة'. */
const isTonight = (place: Place): boolean =>
  !isAttached(place) &&
  !words.TONIGHT_NOT_AFTER.has(before(place)?.text ?? '') &&
  !/^(?:ال\p{L}+[هي]|نفسها|ذاتها|كلها|تلك|من)$/u.test(place.tokens[place.to]?.text ?? '');

/** 'امروز' in a sentence of news, or in one of what is to come: 'دنیای امروز' is of these days. */
function isPersianToday({ tokens, from }: Place): boolean {
  const prior = tokens[from - 1];
  return (
    isAhead(tokens, from, 'fa') ||
    ((prior?.kind !== 'word' || !(words.TODAY_NOT_AFTER.has(prior.text) || /ي$/.test(prior.text))) &&
      words.FA_PAST.test(restOf(tokens, from).at(-1)?.text ?? ''))
  );
}

/** 'في سبتمبر 27.7%': no year. */
const isDecimal = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.isApart === false &&
  (/^[%٪]$/.test(tokens[at + 1]?.text ?? '') ||
    (/^[.,٫]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.kind === 'number' && !tokens[at + 2]?.isApart));

/** A month, or a day of it, without a year. */
function isMonth(parts: Parts, reading: Reading, place: Place): boolean {
  const { tokens, to, language } = place;
  const names = taken(place).filter((one) => roleAt(one, 'monthName'));
  const isOwn = names.some((one) =>
    one.meanings.some(
      ({ role, calendar }) =>
        role === 'monthName' && (calendar === 'gregory' || (language === 'fa' && calendar === 'persian')),
    ),
  );
  if (language === 'fa' && names.some(({ text }) => text === 'مي' || text === 'مه') && !has(place, 'month'))
    return false;
  // 'فاتح شهر رمضان هو يوم الخميس' is told by it.
  if (!isOwn && parts.day !== undefined && tokens.slice(to, to + 3).some(({ text }) => /^(?:هو|س?[يت]كون)$/.test(text)))
    return false;
  if (parts.day !== undefined) return isOwn || has(place, 'ordinal', 'day', 'weekday');
  const [name] = names;
  // 'في فبراير 40 قتيلا' may be of the year 40.
  if (
    !isOwn ||
    !name ||
    (tokens[to]?.kind === 'number' &&
      (tokens[to]?.text.length === 4 ||
        !(
          isDecimal(tokens, to) ||
          has(place, 'month') ||
          (language === 'ar' && /ا$/.test(tokens[to + 1]?.text ?? '') && isCounted(tokens[to + 1], language))
        ))) ||
    tokens.slice(to, to + 3).some((one) => words.TOLD_BEFORE.has(one.text))
  )
    return false;
  if (language === 'fa' && words.FA_COMMON_MONTHS.has(name.text)) return has(place, 'month');
  // 'Between November and April it is humid'
  if (language === 'en' && !isTensed(tokens, place.from, language)) return false;
  if (parts.third || parts.partOfMonth || has(place, 'month') || reading.kind === 'interval' || names.length > 1)
    return true;
  // 'آب' is a father too, and in names; but 'تراجع من 3% إلى 2% في آب' counts by months.
  if (
    name.text === 'اب' &&
    !(
      place.text.startsWith('آ', name.start) &&
      tokens.slice(Math.max(0, place.from - 4), place.from).some(({ kind }) => kind === 'number')
    )
  )
    return false;
  if (language === 'ur') return words.UR_AFTER.has(tokens[to]?.text ?? '');
  if (language === 'he') return isAttached(place);
  return (
    (words.MONTH_BEFORE.has(before(place)?.text ?? '') ||
      words.DELIVERED.has(bareWord(before(place))) ||
      (language === 'ar' && / من$/.test(before(place)?.text ?? '') && roleAt(before(place), 'from')) ||
      isCompared(tokens, place.from)) &&
    !(language === 'en' && isAttached(place))
  );
}

/** '11 March 98', 'March ’98': of a year whose digits are not all there, and of none of the reference's. */
function isCutYear(parts: Parts, { tokens, to, language }: Place): boolean {
  // 'آبان ۹۸' is of a year, 'in March 40 people' is not.
  if (parts.day === undefined && parts.calendar !== 'persian') return false;
  const at = /^['’‘]$/.test(tokens[to]?.text ?? '') ? to + 1 : to;
  const [year, next] = [tokens[at], tokens[at + 1]];
  if (
    year?.kind !== 'number' ||
    year.text.length !== 2 ||
    (next?.kind === 'mark' && !next.isApart && /^[:/%٪٫]$/.test(next.text)) ||
    roleAt(next, 'monthName')
  )
    return false;
  return (
    at > to ||
    !(/^(?:ar|en|he)$/.test(language) && (isCounted(next, language) || roleAt(next, 'am') || roleAt(next, 'pm')))
  );
}

/** A month of a year: one word of another calendar may be somebody's name ('نال رجب 1442 صوتاً'). */
function isMonthOfYear(parts: Parts, place: Place): boolean {
  const { tokens, from, to, language } = place;
  const names = taken(place).filter((one) => roleAt(one, 'monthName'));
  const isGregorian = names.some((one) =>
    one.meanings.some(({ role, calendar }) => role === 'monthName' && calendar === 'gregory'),
  );
  if ((parts.year ?? 0) > LAST_YEAR && parts.calendar !== 'hebrew') return false;
  if (
    parts.day !== undefined ||
    parts.third !== undefined ||
    has(place, 'islamic', 'month') ||
    names.some((one) => one.text.includes(' '))
  )
    return true;
  const isBeside = !isCounted(tokens[to], language) || words.MONTH_BEFORE.has(before(place)?.text ?? '');
  return isGregorian ? !COMMON_WORDS.has(tokens[from]?.text ?? '') || isBeside : isBeside;
}

/** 'قبل عام 1970', 'after 1842': a whole day, or a year with its word; 'من قبل 2000 مواطن' is neither. */
function isBound(point: Parts, place: Place): boolean {
  if (before(place)?.text === 'من' || (point.isRelative && !has(place, 'monthName')) || point.year === undefined)
    return false;
  return (
    point.day !== undefined ||
    has(place, 'year', 'ad', 'bc', 'islamic', 'century') ||
    (place.language === 'he' &&
      point.year >= 1500 &&
      !isCounted(place.tokens[place.to], 'he') &&
      taken(place).some(({ text }) => /^\d{4}$/.test(text))) ||
    (place.language === 'ur' && taken(place).some(({ text }) => /^\d{4}$/.test(text))) ||
    (place.language === 'en' &&
      !taken(place).some(({ text }) => text === 'the') &&
      !isCounted(place.tokens[place.to], 'en'))
  );
}

/**
 * 'The next day he left': next to another day than the reference; 'هو اليوم العاشر من شهر محرم': a day of every year.
 */
function isNarrated({ tokens, from, to, language }: Place): boolean {
  const first = tokens[from]?.text;
  if (language === 'en' && first === 'next') return tokens[from - 1]?.text === 'the';
  if (language === 'ur' && first?.startsWith('اگل') === true && /^(?:دن|روز)$/.test(tokens[to - 1]?.text ?? ''))
    return true;
  if (language === 'en' && first === 'this' && tokens[from + 1]?.text === 'day') return true;
  if (
    language === 'fa' &&
    ((first === 'اين' && to - from === 2) || (tokens[to - 1]?.text === 'بعد' && to - from === 2))
  )
    return true;
  return words.DEFINES.has(tokens[tokens[from - 1]?.text === 'اليوم' ? from - 2 : NaN]?.text ?? '');
}

/**
 * 'از یک سال': Persian says 'more than' by its 'from'; 'چند ماہ سے': some months; 'over the past year': twelve months.
 */
function isVague(reading: Reading, { tokens, from, to, language }: Place): boolean {
  const unit = tokens.slice(from, to).find(isSpanUnit);
  if (!unit) return false;
  if (language === 'en')
    return (
      tokens[from]?.text === 'past' ||
      (tokens[from]?.text === 'last' && tokens[from - 1]?.text === 'the' && to - from === 2)
    );
  if (language === 'fa' && words.FA_SOME.has(tokens[from - 1]?.text ?? '')) return true;
  if (language === 'fa')
    return (
      reading.kind === 'interval' &&
      reading.to === null &&
      reading.from?.isRelative === true &&
      tokens.slice(from, to).every(({ text }) => text !== 'پيش' && text !== 'گذشته' && text !== 'جاري')
    );
  const isCountless =
    language === 'ur' &&
    !tokens
      .slice(from, to)
      .some(
        (one) =>
          one.kind === 'number' ||
          (['number', 'ten', 'hundred', 'beside', 'ordinal', 'monthName', 'weekday'] as const).some((role) =>
            roleAt(one, role),
          ),
      );
  if (isCountless && reading.kind === 'interval') return true;
  return (
    language === 'ur' &&
    (words.UR_SOME.has(tokens[from - 1]?.text ?? '') ||
      tokens.slice(to, to + 2).some(({ text }) => words.UR_MORE.has(text)))
  );
}
const isSpanUnit = (token: Token): boolean =>
  (['day', 'week', 'month', 'year', 'decade', 'century'] as const).some((unit) => roleAt(token, unit));

/** 'في صباح اليوم التالي', 'منذ اليوم الأول' */
const isOtherDay = ({ tokens, to }: Place): boolean =>
  tokens[to - 1]?.text === 'اليوم' && words.TODAY_NOT_BEFORE.has(tokens[to]?.text ?? '');

/** '(م/10) وتاريخ 18/3/1391', 'في دورته الـ17 لغاية 11 فبراير', 'فاز 1-صفر': the first number is of something else. */
function isNumber(reading: Reading, { tokens, from, to }: Place): boolean {
  if (
    reading.kind === 'allOf' &&
    reading.members.some(({ isBareWeekday }) => isBareWeekday) &&
    reading.members.some(({ day }) => day === undefined)
  )
    return true;
  if (reading.kind === 'allOf')
    return tokens.slice(from, to).some(({ text }, i, all) => text === 'تاريخ' && roleAt(all[i - 1], 'and'));
  if (
    reading.kind === 'interval' &&
    reading.to?.isBareWeekday &&
    reading.from?.day === undefined &&
    reading.from?.month !== undefined
  )
    return true;
  // 'أقرت في أفريل الماضي، حتى جويلية المقبل'
  if (
    reading.kind === 'interval' &&
    tokens
      .slice(from, to)
      .some(
        (one, i, all) =>
          one.text === '،' && all[i - 1]?.meanings.some(({ role, value }) => role === 'beside' && value < 0),
      ) &&
    tokens[to - 1]?.meanings.some(({ role, value }) => role === 'beside' && value > 0)
  )
    return true;
  const noun = tokens[from - (tokens[from]?.text === 'ال' ? 1 : 2)];
  if (reading.kind === 'interval')
    return (
      (tokens[from]?.text === 'ال' || (tokens[from - 1]?.text === 'ال' && tokens[from]?.kind === 'number')) &&
      noun?.kind === 'word' &&
      noun.meanings.length === 0 &&
      noun.text !== 'الفتره'
    );
  return (
    /^[-–]$/.test(tokens[from + 1]?.text ?? '') &&
    tokens[from + 2]?.text === 'صفر' &&
    !tokens.slice(from, to).some(({ text }) => text.length === 4)
  );
}

/** 'فيلم "ذلك الصيف" عام 1979': a title ends inside. */
const isCutByQuote = (place: Place): boolean => {
  const [mark, ...others] = taken(place).filter(({ kind, text }) => kind === 'mark' && /^["“”«»]$/.test(text));
  return (
    mark !== undefined &&
    others.length === 0 &&
    (mark.text === '»' || (mark.text !== '«' && !mark.isApart)) &&
    place.tokens[place.to - 1] !== mark
  );
};

/** Whether the words are a date beyond reasonable doubt. */
export function isSure(reading: Reading, place: Place): boolean {
  const { tokens, from, to, language } = place;
  const [first, next] = [tokens[from], tokens[to]];
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
  return pointsOf(reading).every((parts) => {
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
      return false;
    // 'في أمس الحاجة'; and 'غداء', lunch, which folds to tomorrow.
    if (
      (first?.text === 'امس' && next?.text === 'الحاجه') ||
      taken(place).some((one) => one.text.endsWith('غدا') && place.text.slice(one.start, one.end).endsWith('ء'))
    )
      return false;
    // 'الأمين العام'
    if (first?.text === 'العام' && words.GENERAL.has(bareWord(before(place)))) return false;
    // 'مغرب الغد', 'أسرى الأمس'
    if (
      /^ال(?:امس|غد)$/.test(first?.text ?? '') &&
      to - from === 1 &&
      !isAttached(place) &&
      !roleAt(before(place), 'filler') &&
      before(place)?.text !== 'عن' &&
      !isVerb(before(place)?.text ?? '', 'ar') &&
      !words.HELD.has(bareWord(before(place)))
    )
      return false;
    if (first?.text === 'השנה' && next?.text === 'האחרונות') return false;
    if (
      language === 'fa' &&
      parts.day === undefined &&
      !(parts.isRelative && has(place, 'year', 'relativeYear')) &&
      taken(place).some(({ text }) => words.FA_COMMON_MONTHS.has(text)) &&
      !has(place, 'month')
    )
      return false;
    // 'כדורסלן השנה', of the year
    if (first?.text === 'השנה' && to - from === 1 && words.HE_OF_YEAR.test(before(place)?.text ?? '')) return false;
    // 'نهاية العام السابق', 'ما أقدم عليه هذا الأب', a father
    // 'إجازة منتصف العام'
    if (has(place, 'middle') && words.OF_SCHOOL.has(bareWord(before(place)))) return false;
    if (
      parts.isRelative &&
      (words.OF_OTHER.has(next?.text ?? '') ||
        taken(place).some((one) => one.text === 'الاب') ||
        (tokens[to - 1]?.text === 'الشهر' && words.OF_RAMADAN.has(next?.text ?? '')))
    )
      return false;
    // 'ولد في آب وتوفي في هذا الشهر'
    if (
      parts.isRelative &&
      first?.text === 'هذا' &&
      /^(?:ال)?شهر$/.test(tokens[from + 1]?.text ?? '') &&
      isAfterMonth(tokens, from)
    )
      return false;
    if (parts.isRelative) return true;
    if (parts.month === undefined) return parts.year !== undefined && isYear(parts, reading, place);
    return parts.year !== undefined ? isMonthOfYear(parts, place) : isMonth(parts, reading, place);
  });
}

/** 'ويتوجه إلى الناخبين (23 آذار)': in brackets in a sentence of what is to come, it may be of either year. */
const isAside = ({ tokens, from, to, language }: Place): boolean =>
  tokens[from - 1]?.text === '(' &&
  (tokens[to]?.text === ')' || tokens[to - 1]?.text === ')') &&
  isAhead(tokens, from, language) &&
  !isAfterDay(tokens, from);
/**
 * 'يلتقيان يوم 14 نوفمبر، ثم يلعب الفائزان في النهائي (18 نوفمبر)': after another day of the sentence it is of that
 * one's time.
 */
function isAfterDay(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (
    at > 0 &&
    from - at < SENTENCE &&
    !/^[.!?؟؛…\n]$/.test(tokens[at]?.text ?? '') &&
    !(roleAt(tokens[at], 'monthName') && tokens[at - 1]?.kind === 'number')
  )
    at--;
  return roleAt(tokens[at], 'monthName');
}
/** A month was named in the sentence. */
function isAfterMonth(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (
    at > 0 &&
    from - at < SENTENCE &&
    !/^[.!?؟؛…\n]$/.test(tokens[at]?.text ?? '') &&
    !roleAt(tokens[at], 'monthName')
  )
    at--;
  return roleAt(tokens[at], 'monthName');
}
/** Tokens of a sentence that are looked at. */
const SENTENCE = 40;

/** 'پنج سال آینده': a number before the unit says that it is not one. */
const isOfMany = ({ tokens, from }: Place): boolean =>
  (tokens[from - 1]?.kind === 'number' || roleAt(tokens[from - 1], 'number') || roleAt(tokens[from - 1], 'ten')) &&
  tokens[from]?.isApart === true &&
  (['year', 'month', 'week', 'day'] as const).some((unit) => roleAt(tokens[from], unit));
