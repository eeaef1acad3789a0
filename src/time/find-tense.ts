// Whether a sentence speaks of what is to come: 'تعلن النقابة النتائج يوم الإثنين' means the next Monday. What decides is the
// verb, or the word for a plan, that stands nearest; the lists are those of news.

import { folded } from './find-words.js';
import type { Token } from './read-lexer.js';

type Tense = 'past' | 'ahead' | null;
/** The tense that a word tells of, by its folded text and those of the two words before it. */
type Teller = (text: string, before: string, beforeThat: string) => Tense;

/** Where the verb stands: before the date, or at the sentence's end. */
interface Language { readonly tense: Teller; readonly isVerbLast: boolean }

/** Most words of a sentence that are looked at, each way. */
const REACH = 40;
const STOPS = new Set(['.', '!', '?', '؟', '؛', '…', '۔', ';']);

const AR_PLANS = folded('المقرر المنتظر المتوقع المزمع المرتقب المفترض المؤمل المرجح ينتظر يرتقب يتوقع يعتزم تعتزم يعتزمون سوف لن');
const AR_WAS = folded('كان كانت كانوا وكان وكانت لم ولم');
/** 'سيعلن', but not 'سيارة', 'ستة', 'سنة'. */
const AR_WILL = /^[وف]?س(?:ي(?!ار|اس|اد|اق|اح|اج|ره$|رت|طر|ده$|د$|دي$|دات$|ف$|وف|نما|ناريو|ناء?$|ول$|ل$)|ت(?!ه$|ين|ون$|ار|ان|اد$|راتيج|وديو)|ن(?!ه$|و|غ|د$|دات|ي$))\p{L}{2,}$/u;
const AR_PRESENT = /^[وف]?[يت](?:علن|عقد|بدا|نطلق|ستضيف|نظم|ستقبل|بحث|صوت|جري|فتتح|واجه|لتقي|ناقش|ختتم|حتضن|ستانف|شارك|قام|عود|صل|طلق|حيي|زور|جتمع|غادر|خوض|حل|توجه|سافر|تسلم|نتهي|نظر|حسم|ترقب|بت)(?:ون|ان|ها|ه)?$/;
const AR_PAST = folded('قال قالت أعلن أكد أفاد ذكر أضاف أوضح أشار كشف نفى دعا حذر زار وصل غادر بحث استقبل افتتح شهد عقد ترأس تم تمت وقع قتل أصيب توفي تعرض تظاهر قرر انطلق بدأ التقى شن سقط أطلق أصدر وافق أقر نشر طالب أقام أقيم أغلق فتح اتهم اعتقل أوقف حضر شارك فاز خسر ندد دان أدان اعتبر رأى رفض أنهى أحرز سجل اتفق عين انتخب تسلم تلقى هاجم قصف جرى جرت نجا نجت قاد قادت ضرب ضربت مات ماتت نال نالت بات باتت ظل ظلت أدى أدت أعاد صوت بلغ بلغت اندلع توقف تفقد ألقى ودع ناقش صادق أحال استأنف اختتم احتفل نظم صرح أبلغ أمر حكم قضى باع اشترى خرج دخل عاد هز هزت حصل أقال استقال انضم وجه طلب كلف كتب تحدث');
const arabic: Teller = (text, before, beforeThat) => {
  const isPast = AR_WAS.has(before) || (before === 'من' && AR_WAS.has(beforeThat));
  if (AR_PLANS.has(text) || AR_WILL.test(text)) return isPast ? 'past' : 'ahead';
  // What it is to do depends on the verb before it.
  if (AR_PRESENT.test(text)) return before === 'ان' ? null : isPast ? 'past' : 'ahead';
  if (AR_PAST.has(text) || AR_PAST.has(text.replace(/^[وف]/, ''))) return 'past';
  return /^(?!ال|[يم]|ت.{1,3}$)\p{L}{3,}(?<!ا)ت$/u.test(text) && !AR_NOUNS.has(text) ? 'past' : null;
};
const AR_NOUNS = folded('وقت بيت صوت تحت بنت زيت سبت كويت انترنت بوقت بيروت كبريت حديث لست ليست');

const EN_WILL = folded('will shall scheduled expected due plans planned set upcoming');
const EN_WAS = folded('was were had been');
const EN_PAST = folded('was were had did said told went came took met held saw began left won lost made gave got found fell rose struck');
const english: Teller = (text, before) => (EN_WILL.has(text) ? (EN_WAS.has(before) ? 'past' : 'ahead') : EN_PAST.has(text) || (text.length > 4 && text.endsWith('ed')) ? 'past' : null);

const HE_WILL = /^[וש]?(?:צפוי|אמור|עתיד|מתוכנ[ןנ])(?:ה|ים|ות)?$|^[וש]?[ית](?:תכנס|יערך|ערך|תקיים|גיע|דון|חל|פתח|יפתח|כריז|פרסם|צביע|יפגש|פגש|בקר|תחיל|סתיים|נאם)(?:ו)?$/;
const hebrew: Teller = (text) => (HE_WILL.test(text) ? 'ahead' : null);

const FA_WILL = folded('خواهد خواهند خواهیم قراراست می‌شود');
const persian: Teller = (text, before) => (FA_WILL.has(text) || (text === 'است' && before === 'قرار') ? 'ahead' : null);

const urdu: Teller = (text) => (/(?:^|ر|و|ں|ئ|ي|ے)(?:گا|گے|گي)$/.test(text) ? 'ahead' : null);

const LANGUAGES: Readonly<Record<string, Language>> = {
  ar: { tense: arabic, isVerbLast: false }, en: { tense: english, isVerbLast: false }, he: { tense: hebrew, isVerbLast: false }, fa: { tense: persian, isVerbLast: true }, ur: { tense: urdu, isVerbLast: true },
};

/** The first tense told from a token on, this way or that, within its sentence. */
function tenseFrom(tokens: readonly Token[], at: number, step: 1 | -1, tense: Teller): Tense {
  for (let i = at; i >= 0 && i < tokens.length && Math.abs(i - at) < REACH; i += step) {
    const { kind = 'mark', text = '' } = tokens[i] ?? {};
    if (kind === 'mark' && STOPS.has(text)) return null;
    const found = kind === 'word' ? tense(text, tokens[i - 1]?.text ?? '', tokens[i - 2]?.text ?? '') : null;
    if (found) return found;
  }
  return null;
}

/** Whether the sentence speaks of what is to come where this token stands. */
export function isAhead(tokens: readonly Token[], at: number, language: string): boolean {
  const { tense, isVerbLast } = LANGUAGES[language] ?? {};
  if (!tense) return false;
  const ways = isVerbLast ? ([1, -1] as const) : ([-1, 1] as const);
  return (tenseFrom(tokens, at + ways[0], ways[0], tense) ?? tenseFrom(tokens, at + ways[1], ways[1], tense)) === 'ahead';
}

/** A verb of news, in either tense. */
export const isVerb = (text: string, language: string): boolean => LANGUAGES[language]?.tense(text, '', '') != null;

/** Whether news is told before this token: 'زار الوفد اليوم معملا' is of today, 'العالم اليوم' is not. */
export function isTold(tokens: readonly Token[], at: number, language: string): boolean {
  const { tense } = LANGUAGES[language] ?? {};
  return tense !== undefined && tenseFrom(tokens, at - 1, -1, tense) !== null;
}
