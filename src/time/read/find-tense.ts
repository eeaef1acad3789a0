// Whether a sentence speaks of what is to come: 'تعلن النقابة النتائج يوم الإثنين' means the next Monday. What decides
// is the verb, or the word for a plan, that stands nearest; the lists are those of news, one language a file in
// i18n/dates.

import {
  AR_AFTER,
  AR_DEEDS,
  AR_HOURS,
  AR_NAMES,
  AR_PLANS,
  AR_STILL,
  AR_WAS,
  LANGUAGES,
  THAT,
  UR_BEING,
  UR_DONE,
  UR_IS,
  UR_WHICH,
  arabic,
  urdu,
  type Language,
  type Tense,
} from './find-tellers.js';
import { arProse as ar } from '../../i18n/dates/prose-ar.js';
import { enProse as en } from '../../i18n/dates/prose-en.js';
import { PUT_OFF, SINCE } from './find-words.js';
import type { Token } from './lexer.js';

/** Most words of a sentence that are looked at, each way. */
const REACH = 40;
/** Words between 'after' and the day of what was before. */
const AFTER_REACH = 6;
/** Of a day with its month in two names, and what follows it. */
const DATE_REACH = 9;
export const STOPS = new Set(['.', '!', '?', '؟', '؛', '…', '۔', ';']);

/** Whether the day is of a thing that is or was to be; `null` where no verb tells which. */
export function isToBe(tokens: readonly Token[], at: number, language: string): boolean | null | undefined {
  if (language !== 'ur') return undefined;
  const rest = restOf(tokens, at);
  const being = rest.findIndex(
    ({ text }, i) => i < BEING_REACH && UR_BEING.has(text) && UR_WHICH.has(rest[i + 1]?.text ?? ''),
  );
  if (being < 0) return undefined;
  const [last = '', before = ''] = [rest.at(-1)?.text, rest.at(-2)?.text];
  const isPresent = UR_IS.has(last);
  if (UR_DONE.has(isPresent ? before : last)) return false;
  return isPresent || urdu(last, before, '') === 'ahead' ? true : null;
}
const BEING_REACH = 12;

/** The tokens from one on to the end of its sentence, as far as is looked. */
export function restOf(tokens: readonly Token[], at: number): readonly Token[] {
  const near = tokens.slice(at, at + REACH);
  const end = near.findIndex(({ kind, text }, i) => i > 0 && kind === 'mark' && STOPS.has(text));
  return end < 0 ? near : near.slice(0, end);
}

/** The point of '11.89' ends nothing. */
const isStop = (tokens: readonly Token[], i: number): boolean =>
  STOPS.has(tokens[i]?.text ?? '') && !(tokens[i + 1]?.kind === 'number' && tokens[i + 1]?.isApart === false);
/** '1 نيسان... مهلة': the points after a headline's first words end nothing. */
const isHeadline = (tokens: readonly Token[], at: number, i: number): boolean =>
  at < HEAD_REACH &&
  i - at < HEAD_REACH &&
  tokens[i]?.text === '.' &&
  (tokens[i + 1]?.text === '.' || tokens[i - 1]?.text === '.');
const HEAD_REACH = 6;

/** The first tense told from a token on, this way or that, within its sentence. */
export function tenseFrom(
  tokens: readonly Token[],
  at: number,
  step: 1 | -1,
  { tense, decisions, deeds }: Language,
): Tense {
  let isDeed = false;
  let isAnnounced = false;
  for (let i = at; i >= 0 && i < tokens.length && Math.abs(i - at) < REACH; i += step) {
    const { kind = 'mark', text = '' } = tokens[i] ?? {};
    if (kind === 'mark' && isStop(tokens, i) && !(step > 0 && isHeadline(tokens, at, i))) return null;
    // What somebody says is of its own time: 'أورد تقرير في آذار أن المياه سترتفع'.
    if (step > 0 && THAT.has(text)) return null;
    // 'سترد بعد تبني الحزب الأربعاء قتل شرطيين': what was before.
    if (
      step < 0 &&
      at - i < AFTER_REACH &&
      i < at &&
      AR_AFTER.has(text) &&
      tokens[i - 1]?.text !== 'عن' &&
      !AR_HOURS.has(tokens[i + 1]?.text ?? '')
    )
      return 'past';
    // 'أعلن عن إضراب في 21 يناير'
    isAnnounced ||= isDeed && text === 'عن';
    if (isAnnounced && /^[وف]?اعلنت?$/.test(text)) return 'ahead';
    if (isDeed && (decisions?.has(text) === true || decisions?.has(text.replace(/^[وفب](?=...)/, '')) === true))
      return 'ahead';
    // 'لعقد', with its particle, is a deed and no verb.
    const isNoun = tokens[i - 1]?.text === '' && tokens[i - 1]?.meanings[0]?.role === 'filler';
    if (isNoun && text === 'عقد') isDeed = true;
    const found = kind === 'word' && !isNoun ? tense(text, tokens[i - 1]?.text ?? '', tokens[i - 2]?.text ?? '') : null;
    if (found) return found;
    isDeed ||=
      deeds?.has(text) === true ||
      deeds?.has(text.replace(/^(?:لل|[وبل](?=...))/, text.startsWith('لل') ? 'ال' : '')) === true ||
      deeds?.has(text.replace(/^لل(?=...)/, '')) === true;
  }
  return null;
}

/** Words between what is put off and the day that it is put off to. */
const PUT_OFF_REACH = 30;
/** Of such words behind the day. */
const BEHIND_REACH = 8;
const putsOff = (token: Token | undefined): boolean =>
  PUT_OFF.has(token?.text.replace(/^(?:[وفبل](?=ت(?:مديد|اجيل)|ارجا)|[وف]?س?(?=...))/, '') ?? '');
/** Persian and Urdu say it behind: 'تا ۲۰ فروردین تمدید شد'. */
const isPutOffBehind = (tokens: readonly Token[], at: number, language: string): boolean =>
  (language === 'fa' || language === 'ur') && tokens.slice(at, at + BEHIND_REACH).some(putsOff);
/** What is put off to a day, or made to last until then: the day is what is told of. */
export function isPutOff(tokens: readonly Token[], at: number, language: string): boolean {
  if (isPutOffBehind(tokens, at, language)) return true;
  for (let i = at - 1; i >= 0 && at - i < PUT_OFF_REACH && !STOPS.has(tokens[i]?.text ?? ''); i--) {
    if (putsOff(tokens[i])) return true;
    // 'تمديد الهدنة على أن تستمر حتى'
    if (ar.lasts.test(tokens[i]?.text ?? '')) return false;
  }
  return false;
}
/** 'تأجيل المباراة إلى الأحد', 'حدد القاضي 25 آذار موعدا': a day that was chosen. */
export function isChosen(tokens: readonly Token[], at: number, language: string): boolean {
  const isTo = [at, at - 1, at - 2].some((i) =>
    /^(?:الي|الي غايه|حتي|لغايه|ل|to|until|till|تا|به|עד|ל)$/.test(tokens[i]?.text ?? ''),
  );
  for (let i = at - 1; isTo && i >= 0 && at - i < PUT_OFF_REACH && !STOPS.has(tokens[i]?.text ?? ''); i--)
    if (putsOff(tokens[i])) return true;
  if (isPutOffBehind(tokens, at, language)) return true;
  // 'لجلسة 18 يناير', 'إلى جلسة 5 فبراير'
  if (tokens[at - 1]?.text === 'جلسه' && /^(?:|الي)$/.test(tokens[at - 2]?.text ?? '.')) return true;
  if (tokens[at - 1]?.text === 'لجلسه') return true;
  // 'حجز القضية للحكم بجلسة 20 نيسان'
  if (tokens[at - 1]?.text === 'بجلسه' && /^لل?/.test(tokens[at - 2]?.text ?? '')) return true;
  // 'إزالتها قبل 1 كانون الأول'
  if (
    tokens[at - 1]?.text === 'قبل' &&
    tokens[at]?.kind === 'number' &&
    ![2, 3].some((back) => arabic(tokens[at - back]?.text ?? '', '', '') === 'past')
  )
    return true;
  return (
    /^(?:تحديد|حدد|حددت)$/.test(tokens[at - 1]?.text ?? '') ||
    tokens.slice(at, at + DATE_REACH).some(({ text }) => text === 'موعدا')
  );
}

/** Words between a verb of lasting and its 'to'. */
const LAST_REACH = 4;
/** 'وتستمر الدورة إلى 6 نوفمبر', 'runs to 6 November': 'to' is 'until' there. */
export const isLasting = (tokens: readonly Token[], at: number, language: string): boolean => {
  const lasts = language === 'ar' ? ar.lasts : language === 'en' ? en.lasts : null;
  return lasts !== null && tokens.slice(Math.max(0, at - LAST_REACH), at).some(({ text }) => lasts.test(text));
};

/** A plan or a future is told beside this token: no story of old times. */
export const isPlanned = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - AFTER_REACH), at + AFTER_REACH)
    .some(({ text }) => ar.will.test(text) || AR_PLANS.has(text));

/** 'يتقدم الثلاثاء ألف طالب': a weekday right after a verb of the present, whichever; but not 'يوسف السبت'. */
export const isRightAfterPresent = (tokens: readonly Token[], at: number): boolean => {
  const [verb = '', weekday = ''] = [tokens[at - 1]?.text, tokens[at]?.text];
  return (
    ar.anyPresent.test(verb) &&
    !AR_NAMES.has(verb) &&
    weekday.startsWith('ال') &&
    weekday !== 'الاثنين' &&
    tokens[at]?.meanings.some(({ role }) => role === 'weekday') === true
  );
};

/** The word after a weekday at this token; none where there is no weekday. */
function afterWeekday(tokens: readonly Token[], at: number): string {
  const isOf = (i: number, role: 'day' | 'weekday'): boolean =>
    tokens[i]?.meanings.some((one) => one.role === role) === true;
  const name = isOf(at, 'weekday') ? at : isOf(at, 'day') && isOf(at + 1, 'weekday') ? at + 1 : NaN;
  return tokens[name + 1]?.text ?? '';
}

/** 'مقارنة بشباط', 'مقارنة مع شباط' */
export const isCompared = (tokens: readonly Token[], at: number): boolean =>
  /^(?:|مع|ب)$/.test(tokens[at - 1]?.text ?? '.') && /^(?:بال)?مقارنه$/.test(tokens[at - 2]?.text ?? '');

/** Tokens of a day of the week: 'مساء يوم الأحد'. */
const DAY_REACH = 3;
/** 'أن يوم الخميس هو أول أيام رمضان', 'أن الأحد المتمم': said beforehand; but 'كان يوم الأحد هو أول الأيام'. */
function isCalled(tokens: readonly Token[], at: number): boolean {
  const day =
    at + tokens.slice(at, at + DAY_REACH).findIndex(({ meanings }) => meanings.some(({ role }) => role === 'weekday'));
  const is = /^(?:هو|سيكون)$/.test(tokens[day + 1]?.text ?? '') ? day + 2 : day + 1;
  const isSaid = is > day + 1 || tokens[at - 1]?.meanings[0]?.role === 'and' || isTold(tokens, at, 'ar');
  return (
    day >= at &&
    isSaid &&
    !AR_WAS.has(tokens[at - 1]?.text ?? '') &&
    /^(?:اول|الاول|غره|فاتح|عطله|ال?متمم|ال?مكمل)$/.test(tokens[is]?.text ?? '')
  );
}

/** Whether the sentence speaks of what is to come where this token stands. */
export function isAhead(tokens: readonly Token[], at: number, language: string): boolean {
  const own = LANGUAGES[language];
  if (!own) return false;
  if (SINCE.has(tokens[at]?.text ?? '')) return false;
  // 'مقارنة بتشرين الأول', 'compared with' a month that was
  if (isCompared(tokens, at)) return false;
  // 'أن يوم الثلاثاء سيشهد'
  const next = language === 'ar' ? afterWeekday(tokens, at) : '';
  if (ar.will.test(next) && !/^سي[يئ]/.test(next)) return true;
  const being = isToBe(tokens, at, language);
  if (being != null) return being;
  if (
    isChosen(tokens, at, language) ||
    (language === 'ar' &&
      isRightAfterPresent(tokens, at) &&
      !AR_STILL.has(tokens[at - 2]?.text ?? '') &&
      !ar.says.test(tokens[at - 1]?.text ?? ''))
  )
    return true;
  if (language === 'ar' && isCalled(tokens, at)) return true;
  const ways = own.isVerbLast ? ([1, -1] as const) : ([-1, 1] as const);
  const nearest = tenseFrom(tokens, at + ways[0], ways[0], own);
  // 'اعتبارا من صباح الأحد', where nothing before it says when
  if (/^(?:اعتبارا|ابتدا|بدءا) /.test(tokens[at]?.text ?? '')) return nearest !== 'past';
  return (nearest ?? tenseFrom(tokens, at + ways[1], ways[1], own)) === 'ahead';
}

/** 'تسليم الجوائز في أول مايو': the sentence begins with a deed, and no verb tells when. */
export function isAnnounced(tokens: readonly Token[], at: number, language: string): boolean {
  if (language !== 'ar') return false;
  let first = at;
  while (
    first > 0 &&
    at - first < REACH &&
    !STOPS.has(tokens[first - 1]?.text ?? '') &&
    tokens[first - 1]?.text !== '\n'
  )
    first--;
  return AR_DEEDS.has(tokens[first]?.text ?? '') && first < at && !isTensed(tokens, at, language);
}

/** Whether anything says when the sentence is, before this token or after it. */
export function isTensed(tokens: readonly Token[], at: number, language: string): boolean {
  const own = LANGUAGES[language];
  return own !== undefined && ([-1, 1] as const).some((step) => tenseFrom(tokens, at + step, step, own) !== null);
}

/** Whether the sentence tells of what was, where this token stands. */
export function isPast(tokens: readonly Token[], at: number, language: string): boolean {
  const own = LANGUAGES[language];
  return own !== undefined && tenseFrom(tokens, at - 1, -1, own) === 'past';
}

/** 'توفي يوم 3 يناير': a verb of the past stands right before, and what it tells of is not put off. */
export const isDone = (tokens: readonly Token[], at: number, language: string): boolean =>
  language !== 'ar' ||
  (!isPutOff(tokens, at, language) &&
    tokens
      .slice(Math.max(0, at - DONE_REACH), at)
      .some(({ text }, i, all) => arabic(text, all[i - 1]?.text ?? '', '') === 'past'));
const DONE_REACH = 3;

/** A verb of news, in either tense. */
export const isVerb = (text: string, language: string): boolean => LANGUAGES[language]?.tense(text, '', '') != null;

/** Whether news is told before this token: 'زار الوفد اليوم معملا' is of today, 'العالم اليوم' is not. */
export function isTold(tokens: readonly Token[], at: number, language: string): boolean {
  const own = LANGUAGES[language];
  return own !== undefined && tenseFrom(tokens, at - 1, -1, own) !== null;
}
