// Which words tell of what was and of what is to come, language by language; the lists are those of news, one language
// a file in i18n/dates.

import { arProse as ar } from '../../i18n/dates/prose-ar.js';
import { enProse as en } from '../../i18n/dates/prose-en.js';
import { faProse as fa } from '../../i18n/dates/prose-fa.js';
import { heProse as he } from '../../i18n/dates/prose-he.js';
import { urProse as ur } from '../../i18n/dates/prose-ur.js';
import { folded } from './find-words.js';

export type Tense = 'past' | 'ahead' | null;
/** The tense that a word tells of, by its folded text and those of the two words before it. */
type Teller = (text: string, before: string, beforeThat: string) => Tense;

/** Where the verb stands: before the date, or at the sentence's end; what was decided to be done is to come. */
export interface Language {
  readonly tense: Teller;
  readonly isVerbLast: boolean;
  readonly decisions?: ReadonlySet<string>;
  readonly deeds?: ReadonlySet<string>;
}

/** Arabic, Persian and Urdu, Hebrew. */
export const THAT = new Set(['ان', 'كه', 'כי']);
export const AR_AFTER = folded(ar.after);
export const AR_HOURS = folded(ar.hours);
export const AR_PLANS = folded(ar.plans);
export const AR_WAS = folded(ar.was);
const AR_DECISIONS = folded(ar.decisions);
export const AR_DEEDS = folded(ar.deeds);
const AR_PAST = folded(ar.past);
export const AR_NAMES = folded(ar.names);
const AR_DEED_AFTER = folded(ar.deedAfter);
const AR_NOUNS = folded(ar.notPast);
export const AR_STILL = folded(ar.still);
const EN_WILL = folded(en.will);
const EN_WAS = folded(en.was);
const EN_PAST = folded(en.past);
const FA_WILL = folded(fa.will);
const UR_HOPED = folded(ur.hoped);
const UR_WAS = folded(ur.was);
export const UR_IS = folded(ur.is);
const UR_GOING = folded(ur.going);
export const UR_BEING = folded(ur.being);
export const UR_WHICH = folded(ur.which);
export const UR_DONE = folded(ur.done);

export const arabic: Teller = (text, before, beforeThat) => {
  // 'الرئيس السابق يحيى', and not who keeps a feast
  if (AR_NAMES.has(text) || (text === 'يحيي' && /^(?:ال|بن$|ابن$|ابو$)/.test(before))) return null;
  const isPast = AR_WAS.has(before) || (before === 'من' && AR_WAS.has(beforeThat));
  if (before === 'سوف' || before === 'لن') return 'ahead';
  if (
    AR_PLANS.has(text.replace(/^[وف](?=.{3})/, '')) ||
    AR_PLANS.has(text) ||
    ar.will.test(text) ||
    ar.iWill.test(text)
  )
    return isPast ? 'past' : 'ahead';
  if (ar.weather.test(text) && ar.forecast.test(before)) return AR_WAS.has(beforeThat) ? 'past' : 'ahead';
  // 'قد يتحول الجو صباح الأحد'; but 'قد يكون سببه ما وقع الأحد'
  if ((before === 'قد' || before === 'وقد') && /^[يت]/.test(text)) return ar.may.test(text) ? 'ahead' : null;
  // 'سيلعب رغم عدم مشاركته الخميس': what is overcome was before.
  if (text === 'عدم' && /رغم$/.test(before === 'من' ? beforeThat : before)) return 'past';
  // 'المقرر عقدها': the plan says when.
  if (AR_PLANS.has(before) || AR_PLANS.has(before.replace(/^[وف]/, ''))) return null;
  // What it is to do depends on the verb before it.
  if (ar.present.test(text))
    return before === 'ان'
      ? beforeThat === 'علي' || /^[وف]?(?:تقرر|قرر(?:ت|وا)?)$/.test(beforeThat)
        ? 'ahead'
        : null
      : isPast
        ? 'past'
        : 'ahead';
  if (/^[وف]?كانت?$/.test(text)) return 'past';
  // 'اقتراح عقد جلسات': a deed, and not what was done.
  if (text === 'عقد' && AR_DEED_AFTER.has(before)) return null;
  const bare = text.replace(/^[وف]/, '');
  if (
    ar.pastPlural.test(bare) ||
    [text, bare, bare.replace(/(?:ت?ها|ت?هم|ته|وا)$/, '')].some(
      (verb) => AR_PAST.has(verb) || ar.pastDerived.test(verb),
    )
  )
    return 'past';
  return /^(?!ال|[يم]|ت.{1,3}$)\p{L}{3,}(?<!ا)ت$/u.test(text) && !AR_NOUNS.has(text) ? 'past' : null;
};

const english: Teller = (text, before) =>
  before === 'be'
    ? null
    : EN_WILL.has(text) ||
        (text === 'to' && (before === 'is' || before === 'are')) ||
        (text === 'going' && /^(?:am|is|are|m|re)$/.test(before))
      ? EN_WAS.has(before)
        ? 'past'
        : 'ahead'
      : EN_PAST.has(text) || (text.length > 4 && text.endsWith('ed'))
        ? 'past'
        : null;

const hebrew: Teller = (text) => (he.will.test(text) ? 'ahead' : he.past.test(text) ? 'past' : null);

const persian: Teller = (text, before) =>
  FA_WILL.has(text) ||
  (text === 'است' && before === 'قرار') ||
  (fa.present.test(text) && (/مي./.test(text) || /^ن?مي$/.test(before)))
    ? 'ahead'
    : fa.past.test(text) && !FA_WILL.has(before)
      ? 'past'
      : null;

export const urdu: Teller = (text, before, beforeThat) =>
  (UR_IS.has(text) && (before === 'مقرر' || (UR_GOING.has(before) && beforeThat === 'جا'))) ||
  UR_HOPED.has(text) ||
  (text.startsWith('گوي') && before === 'پيش') ||
  /(?:^|ر|و|ن|ں|ئ|ي|ے)(?:گا|گے|گي)$|^پيشن?گوي/.test(text)
    ? 'ahead'
    : UR_WAS.has(text)
      ? 'past'
      : null;

export const LANGUAGES: Readonly<Record<string, Language>> = {
  ar: { tense: arabic, isVerbLast: false, decisions: AR_DECISIONS, deeds: AR_DEEDS },
  en: { tense: english, isVerbLast: false },
  he: { tense: hebrew, isVerbLast: false },
  fa: { tense: persian, isVerbLast: true },
  ur: { tense: urdu, isVerbLast: true },
};
