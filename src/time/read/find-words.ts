// Words of running text that speak for or against a date beside them, folded: those of all languages where a word of
// one is no word of another, else a language's own. They stand in i18n/dates, one language a file.

import { arProse as ar } from '../../i18n/dates/prose-ar.js';
import { enProse as en } from '../../i18n/dates/prose-en.js';
import { faProse as fa } from '../../i18n/dates/prose-fa.js';
import { heProse as he } from '../../i18n/dates/prose-he.js';
import { deProse, esProse, frProse, trProse } from '../../i18n/dates/prose-others.js';
import type { ProseWords } from '../../i18n/dates/prose-words.js';
import { urProse as ur } from '../../i18n/dates/prose-ur.js';
import { foldText } from '../letters.js';

export const folded = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(' ')
      .filter(Boolean)
      .map((word) => foldText(word)),
  );
const LANGUAGES: readonly ProseWords[] = [ar, fa, ur, he, en, trProse];
const ofAll = (list: keyof ProseWords): ReadonlySet<string> =>
  folded(LANGUAGES.map((words) => words[list] ?? '').join(' '));

export const NAMED = ofAll('named');
export const NAMED_AFTER = ofAll('namedAfter');
export const EVERY = ofAll('every');
export const YEARLY = ofAll('yearly');
export const SPANS = ofAll('spans');
export const BORN = ofAll('born');
export const YEAR_BEFORE = ofAll('yearBefore');
export const MONTH_BEFORE = ofAll('monthBefore');
export const WEEKDAY_NOT_AFTER = ofAll('weekdayNotAfter');
export const TODAY_NOT_AFTER = ofAll('todayNotAfter');
export const TODAY_NOT_BEFORE = ofAll('todayNotBefore');
export const PUT_OFF = ofAll('putOff');
export const SINCE = ofAll('since');
export const SAME_BEFORE = ofAll('sameBefore');
export const SAME_AFTER = ofAll('sameAfter');
export const OF_YEARS: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: folded(frProse.ofYears),
  es: folded(esProse.ofYears),
  de: folded(deProse.ofYears),
  tr: folded(trProse.ofYears),
};
export const NAMED_IN: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: folded(frProse.named),
  es: folded(esProse.named),
  de: folded(deProse.named),
};

export const TONIGHT_NOT_AFTER = folded(ar.tonightNotAfter);
export const DEFINES = folded(ar.defines);
export const IS = folded(ar.is);
export const FEASTS = folded(ar.feasts);
export const NAMED_EVENTS = folded(ar.namedEvents);
export const GENERAL = folded(ar.general);
export const TITLED = folded(ar.titled);
export const HELD = folded(ar.held);
export const OF_TWO = folded(ar.ofTwo);
export const NUMBERED = folded(ar.numbered);
export const FUNCTION_WORDS = folded(ar.functionWords);
export const COMPARED = folded(ar.compared);
export const TOLD_BEFORE = folded(ar.toldBefore);
export const OF_OTHER = folded(ar.ofOther);
export const OF_AGE = folded(ar.ofAge);
export const OF_SCHOOL = folded(ar.ofSchool);
export const OF_RAMADAN = folded(ar.ofRamadan);
export const OFFICES = folded(ar.offices);
export const DELIVERED = folded(ar.delivered);
export const FA_SOME = folded(fa.some);
export const FA_FUNCTION = folded(fa.functionWords);
export const FA_PAST = fa.past;
export const FA_COMMON_MONTHS = folded(fa.commonMonths);
export const UR_SOME = folded(ur.some);
export const UR_AFTER = folded(ur.after);
export const UR_MORE = folded(ur.more);
export const HE_COUNTED = folded(he.counted);
export const HE_MORE = folded(he.more);
export const EN_YEAR_BEFORE = folded(en.bareYearBefore);
export const EN_MADE_IN = en.madeIn;
export const EN_TIME_BEFORE = folded(en.timeBefore);
export const EN_COUNTED = folded(en.counted);
export const HE_OF_YEAR = he.ofYear;
