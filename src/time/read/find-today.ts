// Whether 'today' and 'tonight' are those of the day of writing.

import { bareWord, before, isAttached, isComma, type Place, roleAt } from './find-place.js';
import { isAhead, isTold, isVerb, restOf } from './find-tense.js';
import * as words from './find-words.js';
import type { Token } from './lexer.js';

export const isNow = (token: Token | undefined): boolean => roleAt(token, 'now');
/** 'اليوم' that is today: news is told before it, and nothing says which other day it is. */
export function isToday(place: Place): boolean {
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
export const isBesideVerb = (place: Place): boolean =>
  !isAttached(place) && [before(place), place.tokens[place.to]].some((one) => isVerb(one?.text ?? '', 'he'));

/** 'نشره', 'أدلت بها', before the day: a verb with its pronoun, and not the noun 'نشرة'. */
export function isVerbOfIt({ tokens, from, text }: Place): boolean {
  const verb = tokens[/^(?:به|بها|فيه|فيها|عنه|عنها)$/.test(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1];
  const bare = verb?.text.replace(/(?:ه|ها|هم)$/, '') ?? '';
  return (
    verb !== undefined && bare !== verb.text && !text.slice(verb.start, verb.end).endsWith('ة') && isVerb(bare, 'ar')
  );
}

/** 'يلتقي الفريقان الليلة', but not 'في تلك الليلة', 'الليلة التالية', 'كانت الليلة باردة'. */
export const isTonight = (place: Place): boolean =>
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
