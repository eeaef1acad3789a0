import { fa, faAF } from './chunks/fa.js';
import { he } from './chunks/he.js';
import { R as Refusal, r as registerMessages, b as registerCalendars } from './chunks/layout-scene.js';
export { E as EdtfError, c as createChronicle, d as createLabelling, e as formatDate, g as formatEdtf, l as layoutScene, h as parseEdtf, j as readDocument, t as timeToPx } from './chunks/layout-scene.js';
import { ur } from './chunks/ur.js';
import { otherCalendars } from './chunks/other-calendars.js';
import { f as foldText, C as COMMON_WORDS, a as readContext, s as sortOptions, t as tokenize, G as Grammar, e as evaluate, b as foldLetters, i as isLetter } from './chunks/read-date.js';
export { r as readDate } from './chunks/read-date.js';
export { l as loadMessages } from './chunks/load.js';

// Words of running text that speak for or against a date beside them, in the spelling of the page; folded when read.
const folded = (words) => new Set(words.split(' ').map((word) => foldText(word)));
/** What is named after a date, or after a weekday: the words before tell that no date is meant. */
const NAMED = folded('مدينه قوي كوبري محور نهج زنقه شارع ساحه ميدان جسر حي جامعه مدرسه ملعب مستشفي حركه حركة كتيبه لواء لوا قاعده مطار جائزه حزب تيار ائتلاف مصنع قاعه محطه مخيم قريه طريق نفق معهد سوق جريده صحيفه مجله قناه منظمه جمعيه مؤسسه '
    + 'موسسه مركز نادي فندق مقهي مسجد جامع كليه ميناء مينا سد حديقه متحف سفينه فوج فرقه خليه جماعه تحالف دوار مجمع بلده اغنيه فيلم كتاب روايه ديوان مسرحيه برنامج شركه استاد شباب سياره سيارات مركبه شاحنه طراز موديل شهداء شارعي خیابان میدان جبهه سالن شهدای پارک ورزشگاه بیمارستان مدرسه');
/** Events that go by their day: with a year it is a date. */
const NAMED_EVENTS = folded('ثورة أحداث هجمات اعتداءات انتفاضة عملية معركة ذكرى مجزرة حرب اتفاق اتفاقية قيام انقلاب');
/** Nouns of which 'عام' is the adjective. */
const GENERAL = folded('مدير راي امين قطاع نظام وكيل مفتش اضراب عفو قائد اتحاد مدعي سكرتير ناءب نايب شان صالح مال اجتماع مسح اطار شبه مقرر منسق مراقب مشرف مفوض مستشار مدعي نائب كاتب اجماع انطباع سياق بشكل بوجه');
/** After these a bare four-digit number is a year, if no counted thing follows. */
const YEAR_BEFORE = folded('في منذ حتى مطلع أوائل أواخر نهاية بداية منتصف خلال حوالي نحو قرابة أفق موسم بحلول');
/** Words that can follow a year and are never counted. */
const FUNCTION_WORDS = folded('في من الي على علي عن مع بعد قبل حتي منذ حين حيث عندما بينما اثر عقب خلال ضمن وفق وفقا حسب بحسب عبر لدي بين او ثم اذ كما لكن غير ان ما لم لا هو هي كان كانت التي الذي اي بسبب بموجب بفضل رغم اثناء امام تحت فوق دون بدون نتيجه بهدف تمهيدا مقارنه مقابل بالمقارنه وذلك وهو وهي فيما بعدما اذ اي حين ليصبح لتصبح قبيل تحديدا وحده وحدها ايضا');
/** Before 'من' and a number: it is compared with. */
const COMPARED = folded('أكثر أقل أعلى أدنى أكبر أصغر أزيد بدلا يقرب بأكثر بأقل لأكثر لأقل');
/** After a date: it is of a year that was told before. */
const TOLD_BEFORE = folded('نفس ذلك ذات تلك نفسه نفسها ذاته ذاتها');
/** English: what a year follows, and what a number beside it counts. */
const EN_YEAR_BEFORE = folded('in by since until till from through during of after before around circa to between and the published founded established');
/** Before a year, whatever follows it. */
const EN_TIME_BEFORE = folded('in by since until the');
const EN_COUNTED = folded('people men women children soldiers troops officers students workers members cars miles metres meters feet km kilometres kilometers dollars pounds euros tons tonnes years days pages words copies acres hectares votes seats rooms hours minutes percent jobs homes patients cases deaths species calories units items employees residents books letters');
/** Persian: words that follow a year and are never counted. */
const FA_FUNCTION = folded('در از به با که و تا را این آن بود شد است هم نیز اما یا بر برای بودند شدند آغاز پایان درگذشت به‌دنیا متولد تاسیس تأسیس برگزار منتشر ساخته میلادی');
/** Urdu: what stands after a year or a month, and what makes a number of it yet. */
const UR_AFTER = folded('میں مےں سے تک کے کی کا کو');
const UR_MORE = folded('زائد زیادہ کم اوپر قریب');
/** What stands before a month that is meant as a time, where it has no year. */
const MONTH_BEFORE = folded('في منذ حتى خلال شهر بحلول أوائل أواخر مطلع نهاية بداية منتصف قبل بعد in since until by from during early late mid last در از تا');
/** Persian months that are words, or people, too: 'ماه' says which. */
const FA_COMMON_MONTHS = folded('مهر تیر دی آذر مه می آبان بهمن');
/** Before a weekday: it comes back each week, or it is the name of something. */
const WEEKDAY_NOT_AFTER = folded('a every each per كل أيام صلاة خطبة خطيب عبد خان سوق عطلة من إلى حتى بين ليالي ليلة عيد مسجد جامع جمعة ذوي ذي');
/** Before and after 'اليوم' that is a day, any day, and not today. */
const TODAY_NOT_AFTER = folded('في كل عالم ذلك طوال نفس ذات طيلة خلال نصف مدار ساعات شمس لقمة بحلول واقع لغة شباب جيل مصر إنسان عليها عليه هي هو إليها إليه');
const TODAY_NOT_BEFORE = folded('التالي الثاني الثالث الرابع الخامس السادس السابع الأول الأخير الواحد العالمي الوطني الدولي نفسه ذاته السابق الموالي الدراسي المفتوح المشهود الموعود الذي بھی تک کے کی کا');

// Whether a sentence speaks of what is to come: 'تعلن النقابة النتائج يوم الإثنين' means the next Monday. What decides is the
// verb, or the word for a plan, that stands nearest; the lists are those of news.
/** Most words of a sentence that are looked at, each way. */
const REACH$1 = 40;
const STOPS = new Set(['.', '!', '?', '؟', '؛', '…', '۔', ';']);
const AR_PLANS = folded('المقرر المنتظر المتوقع المزمع المرتقب المفترض المؤمل المرجح ينتظر يرتقب يتوقع يعتزم تعتزم يعتزمون سوف لن');
const AR_WAS = folded('كان كانت كانوا وكان وكانت لم ولم');
/** 'سيعلن', but not 'سيارة', 'ستة', 'سنة'. */
const AR_WILL = /^[وف]?س(?:ي(?!ار|اس|اد|اق|اح|اج|ره$|رت|طر|ده$|د$|دي$|دات$|ف$|وف|نما|ناريو|ناء?$|ول$|ل$)|ت(?!ه$|ين|ون$|ار|ان|اد$|راتيج|وديو)|ن(?!ه$|و|غ|د$|دات|ي$))\p{L}{2,}$/u;
const AR_PRESENT = /^[وف]?[يت](?:علن|عقد|بدا|نطلق|ستضيف|نظم|ستقبل|بحث|صوت|جري|فتتح|واجه|لتقي|ناقش|ختتم|حتضن|ستانف|شارك|قام|عود|صل|طلق|حيي|زور|جتمع|غادر|خوض|حل|توجه|سافر|تسلم|نتهي|نظر|حسم|ترقب|بت)(?:ون|ان|ها|ه)?$/;
const AR_PAST = folded('قال قالت أعلن أكد أفاد ذكر أضاف أوضح أشار كشف نفى دعا حذر زار وصل غادر بحث استقبل افتتح شهد عقد ترأس تم تمت وقع قتل أصيب توفي تعرض تظاهر قرر انطلق بدأ التقى شن سقط أطلق أصدر وافق أقر نشر طالب أقام أقيم أغلق فتح اتهم اعتقل أوقف حضر شارك فاز خسر ندد دان أدان اعتبر رأى رفض أنهى أحرز سجل اتفق عين انتخب تسلم تلقى هاجم قصف جرى جرت نجا نجت قاد قادت ضرب ضربت مات ماتت نال نالت بات باتت ظل ظلت أدى أدت أعاد صوت بلغ بلغت اندلع توقف تفقد ألقى ودع ناقش صادق أحال استأنف اختتم احتفل نظم صرح أبلغ أمر حكم قضى باع اشترى خرج دخل عاد هز هزت حصل أقال استقال انضم وجه طلب كلف كتب تحدث');
const arabic = (text, before, beforeThat) => {
    const isPast = AR_WAS.has(before) || (before === 'من' && AR_WAS.has(beforeThat));
    if (AR_PLANS.has(text) || AR_WILL.test(text))
        return isPast ? 'past' : 'ahead';
    // What it is to do depends on the verb before it.
    if (AR_PRESENT.test(text))
        return before === 'ان' ? null : isPast ? 'past' : 'ahead';
    if (AR_PAST.has(text) || AR_PAST.has(text.replace(/^[وف]/, '')))
        return 'past';
    return /^(?!ال|[يم]|ت.{1,3}$)\p{L}{3,}(?<!ا)ت$/u.test(text) && !AR_NOUNS.has(text) ? 'past' : null;
};
const AR_NOUNS = folded('وقت بيت صوت تحت بنت زيت سبت كويت انترنت بوقت بيروت كبريت حديث لست ليست');
const EN_WILL = folded('will shall scheduled expected due plans planned set upcoming');
const EN_WAS = folded('was were had been');
const EN_PAST = folded('was were had did said told went came took met held saw began left won lost made gave got found fell rose struck');
const english = (text, before) => (EN_WILL.has(text) ? (EN_WAS.has(before) ? 'past' : 'ahead') : EN_PAST.has(text) || (text.length > 4 && text.endsWith('ed')) ? 'past' : null);
const HE_WILL = /^[וש]?(?:צפוי|אמור|עתיד|מתוכנ[ןנ])(?:ה|ים|ות)?$|^[וש]?[ית](?:תכנס|יערך|ערך|תקיים|גיע|דון|חל|פתח|יפתח|כריז|פרסם|צביע|יפגש|פגש|בקר|תחיל|סתיים|נאם)(?:ו)?$/;
const hebrew = (text) => (HE_WILL.test(text) ? 'ahead' : null);
const FA_WILL = folded('خواهد خواهند خواهیم قراراست می‌شود');
const persian = (text, before) => (FA_WILL.has(text) || (text === 'است' && before === 'قرار') ? 'ahead' : null);
const urdu = (text) => (/(?:^|ر|و|ں|ئ|ي|ے)(?:گا|گے|گي)$/.test(text) ? 'ahead' : null);
const LANGUAGES = {
    ar: { tense: arabic, isVerbLast: false }, en: { tense: english, isVerbLast: false }, he: { tense: hebrew, isVerbLast: false }, fa: { tense: persian, isVerbLast: true }, ur: { tense: urdu, isVerbLast: true },
};
/** The first tense told from a token on, this way or that, within its sentence. */
function tenseFrom(tokens, at, step, tense) {
    for (let i = at; i >= 0 && i < tokens.length && Math.abs(i - at) < REACH$1; i += step) {
        const { kind = 'mark', text = '' } = tokens[i] ?? {};
        if (kind === 'mark' && STOPS.has(text))
            return null;
        const found = kind === 'word' ? tense(text, tokens[i - 1]?.text ?? '', tokens[i - 2]?.text ?? '') : null;
        if (found)
            return found;
    }
    return null;
}
/** Whether the sentence speaks of what is to come where this token stands. */
function isAhead(tokens, at, language) {
    const { tense, isVerbLast } = LANGUAGES[language] ?? {};
    if (!tense)
        return false;
    const ways = isVerbLast ? [1, -1] : [-1, 1];
    return (tenseFrom(tokens, at + ways[0], ways[0], tense) ?? tenseFrom(tokens, at + ways[1], ways[1], tense)) === 'ahead';
}
/** A verb of news, in either tense. */
const isVerb = (text, language) => LANGUAGES[language]?.tense(text, '', '') != null;
/** Whether news is told before this token: 'زار الوفد اليوم معملا' is of today, 'العالم اليوم' is not. */
function isTold(tokens, at, language) {
    const { tense } = LANGUAGES[language] ?? {};
    return tense !== undefined && tenseFrom(tokens, at - 1, -1, tense) !== null;
}

// Whether words that could be a date are one: what their neighbours in running text say for and against it. The lists are
// those of find-words.ts; what no rule speaks for is none.
/** Words of a date that make a bare number in it a year. */
const GOVERNING = ['since', 'until', 'between', 'to', 'about', 'early', 'middle', 'late', 'from'];
/** Halves of the day: a weekday beside one is a day. */
const HALVES = ['am', 'pm', 'noon', 'night'];
const LAST_YEAR = 2200;
/** Bare numbers are years of this time only. */
const [FIRST_BARE, LAST_BARE] = [1500, 2100];
/** Longest period that two bare years with a dash between them are. */
const MOST_YEARS = 100;
const roleAt = (token, role) => token?.meanings.some((one) => one.role === role) === true;
const taken = ({ tokens, from, to }) => tokens.slice(from, to);
const has = (place, ...roles) => taken(place).some((one) => roles.some((role) => roleAt(one, role)));
/** A word that a number before it may count: 'في 2014 نقطة'. */
function isCounted(token, language) {
    if (token?.kind !== 'word')
        return token?.kind === 'mark' && /[%٪$€£°]/.test(token.text);
    switch (language) {
        case 'en': return EN_COUNTED.has(token.text);
        case 'he': return /(?:ים|ות)$/.test(token.text);
        case 'fa': return !FA_FUNCTION.has(token.text);
        case 'ur': return UR_MORE.has(token.text);
        default: return !roleAt(token, 'and') && !FUNCTION_WORDS.has(token.text) && !isVerb(token.text, 'ar') && !/^(?:ال|[وفبل].{3})/.test(token.text) && token.text !== '';
    }
}
/** The last word before the place that says something, attached particles aside. */
const before = ({ tokens, from }) => tokens[from - 1]?.text === '' ? tokens[from - 2] : tokens[from - 1];
const bareWord = (token) => token?.text.replace(/^(?:وال|بال|ال|لل|[وبلف](?=....))/, '') ?? '';
/** A particle that is written together with the word after it stands before the place. */
const isAttached = ({ tokens, from }) => tokens[from - 1]?.text === '' && tokens[from]?.isApart === false;
function pointsOf(reading) {
    if (reading.kind === 'interval')
        return [reading.from, reading.to].filter((one) => one !== null);
    return reading.kind === 'oneOf' || reading.kind === 'allOf' ? reading.members : [reading.point];
}
/** Digits with a point or comma between go on before or after the place: a price, a decimal, a document's number. */
function isPartOfNumber({ tokens, from, to }) {
    const joins = (mark, digits, isApart) => mark?.kind === 'mark' && /^[.,٫٬/\\:٪%]$/.test(mark.text) && !mark.isApart && digits?.kind === 'number' && !isApart;
    const [first, last, after] = [tokens[from], tokens[to - 1], tokens[to + 1]];
    return (first?.kind === 'number' && joins(tokens[from - 1], tokens[from - 2], first.isApart)) || (last?.kind === 'number' && joins(tokens[to], after, after?.isApart ?? true));
}
/** An era's mark; a letter apart from its number ('م') is a unit of length. */
const isMarked = (place, isYearSaid) => taken(place).some((one) => (roleAt(one, 'ad') || roleAt(one, 'islamic') || roleAt(one, 'persian') || roleAt(one, 'hebrew')) && (one.text.length > 1 || !one.isApart || isYearSaid || (!roleAt(one, 'ad') && taken(place).some(({ kind, text }) => kind === 'number' && text.length > 2))));
/** Years, decades, centuries, millennia. */
function isSpan(parts, place) {
    const { tokens, to, language } = place;
    // 'الفئة', a class, folds to the millennium.
    if (taken(place).some((one) => roleAt(one, 'millennium') && place.text.slice(one.start, one.end).includes('ئ')))
        return false;
    // 'in her eighties'
    if (roleAt(tokens[to], 'from') && tokens[to + 1]?.text.startsWith('عمر') === true)
        return false;
    // Of the decades alone only the later ones are never temperatures.
    return has(place, 'century', 'decade', 'millennium') || language === 'en' || (has(place, 'decadeName') && (parts.year ?? 0) % 100 >= 60);
}
/** A year that its own word announces: 'عام 2015', but not 'المدير العام 2015'. */
function isSaidYear(parts, place, yearAt, isOfEra) {
    const { tokens } = place;
    const noun = before({ tokens, from: yearAt });
    const isDefinite = tokens[yearAt]?.text === 'العام' && /^ال.{3}/.test(noun?.text ?? '') && !FUNCTION_WORDS.has(noun?.text ?? '') && noun?.meanings.length === 0;
    if (GENERAL.has(bareWord(noun)) || (isDefinite && !isVerbNear(tokens, yearAt)))
        return false;
    const [number] = taken(place).filter(({ kind }) => kind === 'number').map(({ text }) => text.length);
    return (number === 4 || isOfEra || (number === undefined && (parts.year ?? 0) >= 1000)) && (parts.year ?? 0) <= LAST_YEAR;
}
/** The noun before 'العام' is the subject of a verb: 'تأسست الصحيفة العام 1920'. */
const isVerbNear = (tokens, at) => isTold(tokens, at, 'ar');
/** A number of four digits that nothing but its place makes a year. */
function isBareYear(parts, reading, place) {
    const { tokens, from, to, language } = place;
    const [next, prior] = [tokens[to], before(place)];
    const year = parts.year ?? 0;
    const isBracketed = tokens[from - 1]?.text === '(' && next?.text === ')';
    const governs = GOVERNING.some((role) => has(place, role));
    if (parts.calendar !== undefined && parts.calendar !== 'gregory')
        return governs && !isCounted(next, language) && year >= 1300;
    // 'أكثر من 1945 وثيقة'
    if (taken(place).some(({ text }) => /^(?:اكثر|ازيد|ما يزيد) /.test(text)))
        return false;
    if (isBracketed)
        return true;
    const isOfTime = year >= FIRST_BARE && year <= LAST_BARE;
    if (isOfTime && isYears(reading, place))
        return true;
    switch (language) {
        case 'en': return isOfTime && (governs || EN_YEAR_BEFORE.has(prior?.text ?? '')) && !isCounted(next, language) && (EN_TIME_BEFORE.has(prior?.text ?? '') || !/^(?!this$|thus$|perhaps$|always$).{3,}s$/.test(next?.text ?? ''));
        case 'he': return isOfTime && (governs || (roleAt(tokens[from - 1], 'filler') && /^[במלהכ]?$/.test(tokens[from - 1]?.text ?? ''))) && !isCounted(next, language);
        case 'ur': return isOfTime && !has(place, 'about') && (governs || UR_AFTER.has(next?.text ?? '')) && !isCounted(next, language) && !isCounted(tokens[to + 1], language);
        default: return (governs || YEAR_BEFORE.has(prior?.text ?? '') || (isOfTime && prior?.text === 'من' && !roleAt(next, 'to') && !COMPARED.has(tokens[from - 2]?.text ?? ''))) && !isCounted(next, language);
    }
}
/** '2014-2015', two years of one dash. */
function isYears(reading, place) {
    const { tokens, from, to, language } = place;
    if (reading.kind !== 'interval' || to - from !== 3 || tokens[from]?.text.length !== 4 || tokens[from + 1]?.isApart || before(place)?.text === 'رقم')
        return false;
    const [a, b] = [reading.from?.year ?? 0, reading.to?.year ?? 0];
    return a >= 1800 && b > a && b - a <= MOST_YEARS && b <= LAST_BARE && !isCounted(tokens[to], language);
}
/** Whether the words say clearly enough that this is a year. */
function isYear(parts, reading, place) {
    if (parts.years !== undefined)
        return isSpan(parts, place);
    if (parts.season !== undefined || has(place, 'bc'))
        return true;
    const own = taken(place);
    const yearAt = place.from + own.findIndex((one) => roleAt(one, 'year'));
    if (parts.calendar === 'hebrew' && has(place, 'hebrewNumber'))
        return yearAt >= place.from || own.some(({ meanings }) => meanings.some(({ role, value }) => role === 'hebrewNumber' && value >= 600 && value < 800));
    const isOfEra = isMarked(place, yearAt >= place.from || (has(place, 'since', 'until') && own.some(({ text }) => /^\d{4}$/.test(text))));
    // Persian cuts the years of our era short: 'سال ۹۹ میلادی' is 1999.
    if (place.language === 'fa' && parts.calendar === 'gregory' && (parts.year ?? 0) > 0 && (parts.year ?? 0) < 100)
        return false;
    if (parts.check)
        return true;
    if (yearAt >= place.from)
        return isSaidYear(parts, place, yearAt, isOfEra);
    if ((parts.year ?? 0) > LAST_YEAR)
        return false;
    if (isOfEra)
        return true;
    return own.some((one) => one.kind === 'number' && one.text.length === 4) && isBareYear(parts, reading, place);
}
/** Persian and Hebrew names of weekdays are nothing else, and English ones where they are not cut short. */
const isPlainWeekday = (token, language) => language === 'fa' || language === 'he' || (language === 'en' && (token?.text.length ?? 0) > 3);
const isComma = (token) => token === undefined || (token.kind === 'mark' && /^[،,():.]$/.test(token.text));
/** A weekday alone that stands for its day, and not for every week's. */
function isWeekday(reading, place) {
    const { tokens, from, to, language, text } = place;
    const [first, prior] = [tokens[from], before(place)];
    if (first?.text === 'ايام' || WEEKDAY_NOT_AFTER.has(prior?.text ?? ''))
        return false;
    if (has(place, 'day', ...HALVES) || HALVES.some((half) => roleAt(prior, half)) || roleAt(prior, 'day') || isPlainWeekday(first, language))
        return true;
    if (reading.kind !== 'point' || language !== 'ar')
        return false;
    if (isComma(tokens[from - 1]) && isComma(tokens[to]))
        return true;
    // 'الاثنين' without its hamza may be 'the two'.
    return first?.text !== 'الاثنين' || text.slice(first.start, first.end).includes('إ') || isVerb(prior?.text ?? '', 'ar') ? first?.text.startsWith('ال') === true && isTold(tokens, from, language) : false;
}
/** 'اليوم' that is today: news is told before it, and nothing says which other day it is. */
function isToday(place) {
    const { tokens, from, to, language } = place;
    // «المرفأ اليوم», a newspaper.
    const isTitle = tokens[to]?.text === '»' && tokens.slice(Math.max(0, from - 3), from).some(({ text }) => text === '«');
    if (isTitle || TODAY_NOT_BEFORE.has(tokens[to]?.text ?? ''))
        return false;
    if (language === 'ur')
        return true;
    if (language === 'en')
        return isTold(tokens, from, language) || tokens[from - 1]?.kind !== 'word' || roleAt(tokens[from - 1], 'and');
    // 'المغرب يتوفر اليوم على …' is of these days.
    if (/^[وف]?ي\p{L}{3,}$/u.test(before(place)?.text ?? '') && !isVerb(before(place)?.text ?? '', language))
        return false;
    return language === 'ar' && !isAttached(place) && !TODAY_NOT_AFTER.has(before(place)?.text ?? '') && isTold(tokens, from, language);
}
/** A month, or a day of it, without a year. */
function isMonth(parts, reading, place) {
    const { tokens, to, language } = place;
    const names = taken(place).filter((one) => roleAt(one, 'monthName'));
    const isOwn = names.some((one) => one.meanings.some(({ role, calendar }) => role === 'monthName' && (calendar === 'gregory' || (language === 'fa' && calendar === 'persian'))));
    if (parts.day !== undefined)
        return isOwn || has(place, 'ordinal', 'day');
    const [name] = names;
    if (!isOwn || !name || tokens[to]?.kind === 'number' || tokens.slice(to, to + 3).some((one) => TOLD_BEFORE.has(one.text)))
        return false;
    if (language === 'fa' && FA_COMMON_MONTHS.has(name.text))
        return has(place, 'month');
    if (parts.third || has(place, 'month') || reading.kind === 'interval')
        return true;
    // 'آب' is a father too, and in names.
    if (name.text === 'اب')
        return false;
    if (language === 'ur')
        return UR_AFTER.has(tokens[to]?.text ?? '');
    if (language === 'he')
        return isAttached(place);
    return MONTH_BEFORE.has(before(place)?.text ?? '') && !(language === 'en' && isAttached(place));
}
/** A month of a year: one word of another calendar may be somebody's name ('نال رجب 1442 صوتاً'). */
function isMonthOfYear(parts, place) {
    const { tokens, from, to, language } = place;
    const names = taken(place).filter((one) => roleAt(one, 'monthName'));
    const isGregorian = names.some((one) => one.meanings.some(({ role, calendar }) => role === 'monthName' && calendar === 'gregory'));
    if ((parts.year ?? 0) > LAST_YEAR)
        return false;
    if (parts.day !== undefined || has(place, 'islamic', 'month') || names.some((one) => one.text.includes(' ')))
        return true;
    const isBeside = !isCounted(tokens[to], language) || MONTH_BEFORE.has(before(place)?.text ?? '');
    return isGregorian ? !COMMON_WORDS.has(tokens[from]?.text ?? '') || isBeside : isBeside;
}
/** What a street or a party may be called after. */
function canName({ tokens, from }) {
    const token = tokens[from];
    return token?.kind === 'number' || roleAt(token, 'ordinal') || roleAt(token, 'monthName') || roleAt(token, 'weekday') || roleAt(token, 'day')
        || (token?.text === 'ال' && tokens[from + 1]?.kind === 'number') || (roleAt(token, 'relativeDay') && token?.text.startsWith('ال') === true);
}
/** 'شارع 14 تموز', 'ثورة 14 تموز' of no year, '9 مايو من كل عام': something that is called after a date, or that comes back. */
function isName(place) {
    const { tokens, to } = place;
    const after = tokens.slice(to, to + 3);
    const every = after.findIndex(({ text }) => /^(?:كل|هر|ہر|every|each)$/.test(text));
    if (every >= 0 && after.slice(0, every).every((one) => roleAt(one, 'from') || roleAt(one, 'filler')) && ['year', 'month', 'week'].some((unit) => roleAt(tokens[to + every + 1], unit)))
        return true;
    if (!canName(place) || isAttached(place))
        return false;
    const noun = bareWord(before(place));
    return NAMED.has(noun) || (NAMED_EVENTS.has(noun) && !taken(place).some(({ kind, text }) => kind === 'number' && text.length === 4));
}
/** Whether the words are a date beyond reasonable doubt. */
function isSure(reading, place) {
    const { tokens, from, to } = place;
    const [first, next] = [tokens[from], tokens[to]];
    if (reading.kind === 'before' || reading.kind === 'after' || isPartOfNumber(place))
        return false;
    if (reading.kind === 'point' && (roleAt(first, 'from') || roleAt(first, 'after') || roleAt(first, 'clock')) && !reading.point.clock)
        return false;
    if (reading.kind === 'oneOf' && has(place, 'relativeDay'))
        return false;
    // 'This may take time'
    if (place.language === 'en' && taken(place).some((one) => roleAt(one, 'monthName') && !/^\p{Lu}/u.test(place.text.slice(one.start))))
        return false;
    return pointsOf(reading).every((parts) => {
        if (parts.shift !== undefined)
            return parts.year !== undefined;
        // 'two months before the opening': before something, and not before today; 'in the past three years' are many.
        if (parts.isAway)
            return roleAt(first, 'since') || !(roleAt(next, 'from') || next?.text === 'علي');
        if (parts.isBareWeekday)
            return isWeekday(reading, place);
        if (has(place, 'relativeDay') && (roleAt(first, 'now') || first?.text === 'هذا اليوم') && to - from === 1)
            return isToday(place);
        if (has(place, 'relativeDay') && roleAt(before(place), 'or'))
            return false;
        if (parts.isRelative && ((has(place, 'decade') && !has(place, 'century')) || isOfMany(place)))
            return false;
        // 'في أمس الحاجة'; and 'غداء', lunch, which folds to tomorrow.
        if ((first?.text === 'امس' && next?.text === 'الحاجه') || (first?.text === 'غدا' && place.text.slice(first.start, first.end).endsWith('ء')))
            return false;
        if (parts.isRelative)
            return true;
        if (parts.month === undefined)
            return parts.year !== undefined && isYear(parts, reading, place);
        return parts.year !== undefined ? isMonthOfYear(parts, place) : isMonth(parts, reading, place);
    });
}
/** 'پنج سال آینده': a number before the unit says that it is not one. */
const isOfMany = ({ tokens, from }) => (tokens[from - 1]?.kind === 'number' || roleAt(tokens[from - 1], 'number') || roleAt(tokens[from - 1], 'ten')) && tokens[from]?.isApart === true && ['year', 'month', 'week', 'day'].some((unit) => roleAt(tokens[from], unit));

// Finds the dates inside running text. The grammar is that of written dates; here it must also be sure that the words
// are a date at all: a number is a year only where something says so, 'رجب' is a man until a day or a year makes it a month.
// Precision is worth more than recall: what could be something else is left alone.
/** Bounds the work where a page hands over a whole book. */
const MOST_CHARS = 100_000;
/** The dates of a text, in its order; relative words are resolved against the reference, years left out follow from it. */
function findDates(prose, options = {}) {
    const text = textOf(prose);
    const context = { ...readContext(sortOptions(options)[0]), isProse: true };
    const tokens = tokenize(text, context.locale, true);
    const sentences = sentencesOf(text);
    const found = [];
    let sentence = 0;
    for (const { start, end, edtf } of datesOf(tokens, text, context)) {
        while ((sentences[sentence]?.[1] ?? Infinity) < end)
            sentence++;
        found.push({ start, end, edtf, sentence: text.slice(...(sentences[sentence] ?? [0])).trim() });
    }
    return found;
}
/** What a page hands over may be no text, and may throw when asked for one. */
function textOf(prose) {
    try {
        return String(prose).slice(0, MOST_CHARS);
    }
    catch {
        return '';
    }
}
/** Each token is looked at a bounded number of times. */
function* datesOf(tokens, text, context) {
    const language = context.locale.split('-')[0] ?? '';
    let strong = 0;
    for (let at = 0; at < tokens.length;) {
        strong = Math.max(strong, at);
        while (strong < tokens.length && !isStrong(tokens[strong]))
            strong++;
        if (strong - at > REACH || !canBegin(tokens[at], tokens[at + 1])) {
            at++;
            continue;
        }
        const found = takeOrPass(new Grammar(tokens, { ...context, isAhead: isAhead(tokens, at, language) }), at, text, language);
        const [start = 0, end = 0] = found ? [tokens[at]?.start, tokens[found.to - 1]?.end] : [];
        if (found?.edtf !== undefined)
            yield { start, end, edtf: found.edtf };
        at = found?.to ?? at + 1;
    }
}
/** What says nothing of a date without a stronger word: the roles of particles and numbers. */
const WEAK = new Set(['filler', 'and', 'or', 'from', 'to', 'about', 'maybe', 'before', 'after', 'between', 'since', 'until', 'dual', 'beside', 'number', 'ten', 'teen', 'hundred', 'thousands', 'ordinal', 'less', 'fraction']);
/** No date has more tokens before its first strong one. */
const REACH = 16;
const isStrong = (token) => token !== undefined && (token.kind === 'number' ? token.text.length === 4 : token.meanings.some(({ role }) => !WEAK.has(role)));
const isQuiet = (token) => token?.kind === 'mark' || roleAt(token, 'filler') || roleAt(token, 'and');
/** Most words with which a date begins; of the quiet ones 'من', and the article of a number ('الـ17'). */
const canBegin = (token, next) => token !== undefined && (isQuiet(token) ? roleAt(token, 'from') || (token.text === 'ال' && next?.kind === 'number') : token.kind === 'number' || token.meanings.length > 0);
/** As `take`; what cannot be reckoned, as from a reference beyond a calendar, is no date. */
function takeOrPass(...place) {
    try {
        return take(...place);
    }
    catch {
        return null;
    }
}
/** The date that begins at this very token, and the index after it; without EDTF where it is the name of something. */
function take(grammar, from, text, language) {
    const { tokens, context } = grammar;
    // What is no range of dates may still begin with one: 'في السنة الماضية إلى 2015 حادثاً'.
    for (const read of [() => grammar.expression(), () => pointOf(grammar.point())]) {
        grammar.at = from;
        const reading = read();
        let to = grammar.at;
        while (to > from && isQuiet(tokens[to - 1]))
            to--;
        if (!reading || to === from)
            continue;
        // The bracket of 'اليوم الأحد (4 أيار)' is closed.
        if (tokens[to]?.text === ')' && tokens.slice(from, to).some((one) => one.text === '(') && !tokens.slice(from, to).some((one) => one.text === ')'))
            to++;
        const place = { text, tokens, from, to, language };
        if (isName(place))
            return { to };
        const value = isSure(reading, place) ? evaluate(reading, context) : null;
        if (value && !(value instanceof Refusal))
            return { to, edtf: value.edtf };
    }
    return null;
}
const pointOf = (point) => point && { kind: 'point', point };
const ENDS = new Set(['.', '!', '?', '؟', '…', '؛', '۔', '\n']);
/** Bounds of the sentences, UTF-16 units: each ends with a run of marks and white space, or the text, after it. */
function sentencesOf(text) {
    const bounds = [];
    let from = 0;
    for (let at = 0; at < text.length; at++) {
        if (!ENDS.has(text.charAt(at)))
            continue;
        const first = at;
        while (ENDS.has(text.charAt(at + 1)))
            at++;
        if (at + 1 < text.length && !/\s/.test(text.charAt(at + 1)))
            continue;
        // The points of 'ق.م.' and of a number end nothing.
        if (first === at && text.charAt(at) === '.' && /(?:^|[\s.])\S$/.test(text.slice(Math.max(0, at - 2), at)))
            continue;
        bounds.push([from, at + 1]);
        from = at + 1;
    }
    return [...bounds, [from, text.length]];
}

// Arabic search folding: keys under which spellings of one word meet. For finding only, never for identity:
// 'عمّان' and 'عُمان' have one key.
/** Two keys of a text: with each hamza as its carrier (ؤ is و, ئ is ي), and with every hamza left out. */
const foldKeys = (text) => [foldText(text), foldText(text, false)];
/** Whether two texts are spellings of the same words: one of their keys is equal. */
function sameText(a, b) {
    const [x, y] = [foldKeys(a), foldKeys(b)];
    return x[0] === y[0] || x[1] === y[1];
}

// Finds a query in a text, in any spelling, and says where: ranges of whole words, so that a highlight never cuts one.
/** Fewer letters than this are never what is left of a word without its article. */
const SHORTEST_STEM = 3;
/** The words of a text with their places. */
function wordsOf(text) {
    const [carried, bare] = [true, false].map((keepsHamza) => split(text, keepsHamza));
    return (carried ?? []).map((word) => {
        const other = bare?.find((one) => one.start === word.start);
        return { start: word.start, end: word.end, forms: [...new Set([word.text, ...(other ? [other.text] : [])])] };
    });
}
function split(text, keepsHamza) {
    const words = [];
    let isInside = false;
    for (const { char, start, end } of foldLetters(text, keepsHamza)) {
        const last = words.at(-1);
        if (!isLetter(char))
            isInside = false;
        else if (isInside && last) {
            last.text += char;
            last.end = end;
        }
        else {
            words.push({ start, end, text: char });
            isInside = true;
        }
    }
    return words;
}
/** What may be attached to the front of a word: and, then; by, for, as; the article, also after one of these. */
const ATTACHED = [/^[وف]/, /^[وف]?[بلك]/, /^[وف]?[بك]?ال/, /^[وف]?لل/];
/** The word, and what is left of it without what is attached. */
const stemsOf = (form) => [form, ...ATTACHED.map((pattern) => form.replace(pattern, '')).filter((stem) => stem.length >= SHORTEST_STEM)];
/** Who asks for 'الناتو' wants 'ناتو': the article counts for nothing in a query either. */
const askedFor = (form) => [form, form.replace(/^ال/, '')].filter((one) => one === form || one.length >= SHORTEST_STEM);
const matches = (word, query) => word.forms.flatMap(stemsOf).some((stem) => query.forms.flatMap(askedFor).some((one) => stem.startsWith(one)));
/**
 * The words of `text` that begin with a word of `query`, in order; none unless every word of the query is found.
 * Spellings are folded; the article and an attached و ف ب ل ك may be there or not. A name may be written in one or two
 * words ('عبد الله', 'عبدالله').
 */
const findText = (text, query) => findWords(wordsOf(text), wordsOf(query));
/** The same of words that are known already. */
function findWords(words, asked) {
    if (asked.length === 0)
        return [];
    const hits = new Map();
    for (const one of asked) {
        const found = words.filter((word) => matches(word, one));
        if (found.length === 0)
            return joined(words, asked);
        for (const { start, end } of found)
            hits.set(start, { start, end });
    }
    return [...hits.values()].sort((a, b) => a.start - b.start);
}
/** Two words written as one, in the text or in the query. */
function joined(words, asked) {
    const whole = (list) => ({ start: list[0]?.start ?? 0, end: list.at(-1)?.end ?? 0, forms: [0, 1].map((i) => list.map((word) => word.forms[i] ?? word.forms[0] ?? '').join('')) });
    const query = whole(asked);
    const single = words.filter((word) => asked.length > 1 && matches(word, query));
    const pairs = words.slice(1).map((word, i) => whole([words[i] ?? word, word])).filter((pair) => asked.length === 1 && pair.forms.some((form) => query.forms.includes(form)));
    return [...single, ...pairs].map(({ start, end }) => ({ start, end }));
}

// The pure part of the package: no DOM, no clock; the same in a browser, a worker and Node. It speaks five languages and
// knows all calendars from the start, since who calls a function waits for nothing; the elements load theirs on use.
for (const [locale, messages] of [['fa', fa], ['fa-AF', faAF], ['he', he], ['ur', ur]])
    registerMessages(locale, messages);
registerCalendars(otherCalendars);

export { findDates, findText, foldKeys, registerMessages, sameText };
//# sourceMappingURL=core.js.map
