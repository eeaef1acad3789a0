// Whether words that could be a date are one: what their neighbours in running text say for and against it. The lists are
// Arabic, in folded spelling; the rules are those of all languages.

import type { Reading } from './read-grammar.js';
import type { Meaning, Token } from './read-lexer.js';
import type { Parts } from './read-parts.js';

/** What is named after a date, or after a weekday: the words before tell that no date is meant. */
const NAMED = new Set((
  'مدينه قوي كوبري محور نهج زنقه شارع ساحه ميدان جسر حي جامعه مدرسه ملعب مستشفي ثوره حركه حركة كتيبه لواء لوا قاعده مطار جائزه حزب تيار ائتلاف مصنع قاعه محطه مخيم قريه طريق نفق معهد سوق جريده صحيفه مجله قناه منظمه جمعيه '
  + 'مؤسسه موسسه مركز نادي فندق مقهي مسجد جامع كليه ميناء مينا سد حديقه متحف سفينه عمليه معركه فوج فرقه خليه جماعه تحالف ذكري دوار مجمع بلده اغنيه فيلم كتاب روايه ديوان مسرحيه برنامج شركه استاد'
).split(' '));
/** Nouns of which 'عام' is the adjective. */
const GENERAL = new Set('مدير راي امين قطاع نظام وكيل مفتش اضراب عفو قائد اتحاد مدعي سكرتير ناءب نايب شان صالح مال اجتماع مسح اطار شبه مقرر منسق مراقب مشرف مفوض مستشار مدعي نائب كاتب اجماع انطباع سياق بشكل بوجه'.split(' '));
/** After these a bare four-digit number is a year, if no counted thing follows. */
const YEAR_BEFORE = new Set(['في', 'منذ', 'حتي', 'مطلع', 'اواءل', 'اوايل', 'اواخر', 'نهايه', 'بدايه', 'منتصف', 'خلال', 'حوالي', 'نحو', 'قرابه']);
/** Words that can follow a year and are never counted. */
const FUNCTION_WORDS = new Set((
  'في من الي على علي عن مع بعد قبل حتي منذ حين حيث عندما بينما اثر عقب خلال ضمن وفق وفقا حسب بحسب عبر لدي بين او ثم اذ كما لكن غير ان ما لم لا هو هي كان كانت التي الذي اي بسبب بموجب بفضل رغم اثناء امام تحت فوق دون بدون نتيجه بهدف تمهيدا'
).split(' '));

/** Words of a date that make a bare number in it a year. */
const GOVERNING = ['since', 'until', 'between', 'to', 'about', 'early', 'middle', 'late', 'from'] as const;
/** Gregorian months that are common words too. */
const AMBIGUOUS = new Set(['مارس', 'ماي', 'اب', 'may', 'march', 'mar']);
/** Parts of a day that a weekday follows. */
const DAY_BEFORE = new Set(['صباح', 'مساء', 'مسا', 'ظهر', 'فجر', 'ليل', 'ليله', 'عصر', 'يوم', 'بروز']);
const LAST_YEAR = 2200;

/** Tokens `[from, to)` of a text that were read as a date. */
export interface Place { readonly text: string; readonly tokens: readonly Token[]; readonly from: number; readonly to: number }
export const roleAt = (token: Token | undefined, role: Meaning['role']): boolean => token?.meanings.some((one) => one.role === role) === true;
const has = ({ tokens, from, to }: Place, role: Meaning['role']): boolean => tokens.slice(from, to).some((one) => roleAt(one, role));

/** A word that a number before it may count: 'في 2014 نقطة'. */
function isCounted(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return token?.kind === 'mark' && /[%٪$€£]/.test(token.text);
  return !FUNCTION_WORDS.has(token.text) && !/^(?:ال|[وفبل].{3})/.test(token.text) && token.text !== '';
}

/** The last word before the place that says something, attached particles aside. */
const before = ({ tokens, from }: Place): Token | undefined => tokens[from - 1]?.text === '' ? tokens[from - 2] : tokens[from - 1];
const bareWord = (token: Token | undefined): string => token?.text.replace(/^(?:وال|بال|ال|لل|[وبلف](?=....))/, '') ?? '';

function pointsOf(reading: Reading): readonly Parts[] {
  if (reading.kind === 'interval') return [reading.from, reading.to].filter((one) => one !== null);
  return reading.kind === 'oneOf' || reading.kind === 'allOf' ? reading.members : [reading.point];
}

/** Whether the words say clearly enough that this is a year. */
function isYear(parts: Parts, place: Place, language: string): boolean {
  const { tokens, from, to } = place;
  const next = tokens[to];
  const taken = tokens.slice(from, to);
  if (parts.years !== undefined) {
    // 'in her eighties'
    if (roleAt(next, 'from') && tokens[to + 1]?.text.startsWith('عمر') === true) return false;
    // Of the decades alone only the later ones are never temperatures.
    return has(place, 'century') || has(place, 'decade') || language === 'en' || (has(place, 'decadeName') && (parts.year ?? 0) % 100 >= 60);
  }
  if (parts.season !== undefined || has(place, 'bc')) return true;
  const number = taken.find((one) => one.kind === 'number' && one.text.length === 4);
  if (parts.calendar !== undefined && parts.calendar !== 'gregory' && (number || has(place, 'hebrewNumber'))) return true;
  const yearAt = from + taken.findIndex((one) => roleAt(one, 'year'));
  // A letter apart from its number is a unit of length.
  const isOfEra = taken.some((one) => roleAt(one, 'ad') && (one.text.length > 1 || !one.isApart || yearAt >= from));
  if (yearAt >= from) {
    const noun = bareWord(before({ ...place, from: yearAt }));
    const isAdjective = GENERAL.has(noun) || (tokens[yearAt]?.text === 'العام' && before({ ...place, from: yearAt })?.text.startsWith('ال') === true);
    return !isAdjective && (number !== undefined || isOfEra) && (parts.year ?? 0) <= LAST_YEAR;
  }
  if (!number || (parts.year ?? 0) > LAST_YEAR) return false;
  if (isOfEra) return true;
  const isBracketed = tokens[from - 1]?.text === '(' && next?.text === ')';
  const governs = isBracketed || YEAR_BEFORE.has(before(place)?.text ?? '') || GOVERNING.some((role) => has(place, role)) || (language === 'en' && roleAt(before(place), 'filler'));
  return governs && !isCounted(next);
}

/** Persian and Hebrew names of weekdays are nothing else, and English ones where they are not cut short. */
const isPlainWeekday = (token: Token | undefined, language: string): boolean => language === 'fa' || language === 'he' || (language === 'en' && (token?.text.length ?? 0) > 3);

/** What a street or a party may be called after. */
const canName = (token: Token | undefined): boolean =>
  token?.kind === 'number' || roleAt(token, 'ordinal') || roleAt(token, 'monthName') || roleAt(token, 'weekday') || roleAt(token, 'day') || (roleAt(token, 'relativeDay') && token?.text.startsWith('ال') === true);

/** 'شارع 14 تموز': something that is called after a date. */
export const isName = (place: Place): boolean => canName(place.tokens[place.from]) && NAMED.has(bareWord(before(place)));

/** Whether the words are a date beyond reasonable doubt. */
export function isSure(reading: Reading, place: Place, language: string): boolean {
  const { tokens, from, to } = place;
  const [first, next] = [tokens[from], tokens[to]];
  if (reading.kind === 'before' || reading.kind === 'after') return false;
  if (reading.kind === 'point' && (roleAt(first, 'from') || roleAt(first, 'after') || roleAt(first, 'clock'))) return false;
  return pointsOf(reading).every((parts) => {
    // 'two months before the opening': before something, and not before today.
    if (parts.isAway) return roleAt(first, 'since') || !(roleAt(next, 'from') || next?.text === 'علي');
    if (parts.isBareWeekday) return (has(place, 'day') && first?.text !== 'ايام') || DAY_BEFORE.has(before(place)?.text ?? '') || isPlainWeekday(first, language);
    if (has(place, 'relativeDay') && roleAt(first, 'now') && to - from === 1) return false;
    if (has(place, 'decade') && parts.isRelative) return false;
    // 'في أمس الحاجة'; and 'غداء', lunch, which folds to tomorrow.
    if ((first?.text === 'امس' && next?.text === 'الحاجه') || (first?.text === 'غدا' && place.text.slice(first.start, first.end).endsWith('ء'))) return false;
    if (parts.isRelative) return true;
    if (parts.month === undefined) return parts.year !== undefined && isYear(parts, place, language);
    const names = tokens.slice(from, to).filter((one) => roleAt(one, 'monthName'));
    const isGregorian = names.some((one) => one.meanings.some(({ role, calendar }) => role === 'monthName' && calendar === 'gregory'));
    // One word of another calendar may be somebody's name: 'نال رجب 1442 صوتاً'.
    if (parts.year !== undefined) return parts.year <= LAST_YEAR && (parts.day !== undefined || (isGregorian && !(AMBIGUOUS.has(first?.text ?? '') && isCounted(next))) || has(place, 'islamic') || has(place, 'month') || names.some((one) => one.text.includes(' ')) || !isCounted(next));
    return parts.day !== undefined && (isGregorian || has(place, 'ordinal') || has(place, 'day'));
  });
}
