import { k as knownLocale, W as dayText, X as civilFields, M as MS_PER_DAY, Y as weekday, Z as civilMs, R as Refusal, n as parseEdtf, E as EdtfError, _ as startText, $ as endText, a0 as valueText, a1 as yearText, a2 as resolve, a3 as calendarOf, m as messagesFor, a4 as daysInMonth, d as registerCalendars, H as formatMoment, f as fill, a5 as isZone, h as formatDate, a6 as persianTwin, a7 as utcToCivil } from './layout-scene.js';
import { otherCalendars } from './other-calendars.js';
import { a as foldText, f as foldLetters, i as isLetter } from './letters.js';

// What the date parser says to an editor, in the languages in which it reads. Loaded with the reader only.
const ar = {
    understood: 'فُهم: {date}', suggest: '{message}: أتقصد {suggestion}؟', empty: 'لم يُكتب تاريخ', tooLong: 'التاريخ أطول من {most} حرفاً', notADate: 'لم نجد تاريخاً في «{text}»',
    unknownWord: 'لم نفهم «{word}»', leftOver: 'فُهم «{date}» ولم يُفهم «{word}»', noYear: 'لم تُذكر السنة', noSuchMonth: '{month} لا يصلح شهراً', noSuchDay: 'لا يوم {day} في هذا الشهر، فآخر أيامه {last}',
    noSuchTime: '{hour} لا تصلح ساعة', noSuchZone: 'لا نعرف توقيت «{zone}»', shortYear: 'السنة {year} ناقصة: اكتبها بأربعة أرقام', ambiguousOrder: '{first}/{last} يُقرأ على وجهين: اكتب الشهر بالحروف',
    whichCalendar: 'السنة {year} هجرية أم ميلادية؟ أضف «هـ» أو «م»', whichCentury: 'لم يُذكر القرن', monthsDisagree: 'اسما الشهر لا يتفقان', eraConflict: 'الشهر من تقويم والسنة من تقويم آخر',
    weekdayDisagrees: 'يوم الأسبوع لا يوافق التاريخ: إنه {weekday}', calendarsDisagree: 'التاريخان لا يتفقان: أُخذ بالميلادي', yearTaken: 'لم تُذكر السنة: أُخذ أقرب ما يوافق يوم الكتابة', weekTaken: 'أُخذ أقرب {weekday} مضى',
    reckoned: 'حُسب بالتقويم الهجري الحسابي: قد يختلف يوماً', timeLeftOut: 'الساعة غير مؤكدة: أُخذ اليوم وحده', mixedCalendars: 'شهر هجري في سنة ميلادية: أُخذ ما بدأ منه فيها', beyondCalendar: 'السنة {year} خارج ما يُعرف من هذا التقويم', noCalendar: 'هذا المتصفح لا يعرف التقويم {calendar}',
    needsReference: 'هذا نسبة إلى يوم، ولم يُعرف اليوم الذي كُتب فيه: أضف asOf', needsTime: 'هذا نسبة إلى ساعة، ولم تُعرف', noReference: '«{reference}» لا يصلح يوماً للكتابة: لم يُؤخذ به', endsBeforeStart: 'المدة تنتهي قبل أن تبدأ', seasonOrYears: '{text} جزء من سنة واحدة؛ السنتان تُكتبان {suggestion}',
    serialNumber: '{text} يشبه رقماً تحفظ به جداول البيانات يوم {date}',
};
const en = {
    understood: 'Understood: {date}', suggest: '{message}: did you mean {suggestion}?', empty: 'No date is written', tooLong: 'A date has at most {most} characters', notADate: 'There is no date in "{text}"',
    unknownWord: '"{word}" is not understood', leftOver: '"{date}" is understood, "{word}" is not', noYear: 'The year is missing', noSuchMonth: '{month} is no month', noSuchDay: 'There is no day {day} in this month; the last is {last}',
    noSuchTime: '{hour} is no hour', noSuchZone: 'The time zone "{zone}" is not known', shortYear: 'The year {year} is cut short: write four digits', ambiguousOrder: '{first}/{last} can be read in two ways: write the month as a word',
    whichCalendar: 'Is {year} a Hijri or a Gregorian year? Add AH or AD', whichCentury: 'The century is missing', monthsDisagree: 'The two names of the month disagree', eraConflict: 'The month is of one calendar, the year of another',
    weekdayDisagrees: 'The weekday does not fit the date, which is a {weekday}', calendarsDisagree: 'The two dates disagree: the Gregorian one is taken', yearTaken: 'The year is missing: the one nearest to the day of writing is taken', weekTaken: 'The latest {weekday} is taken',
    reckoned: 'Reckoned by the arithmetic Hijri calendar: it may be a day off', timeLeftOut: 'The time is in doubt: the day alone is taken', mixedCalendars: 'A Hijri month in a Gregorian year: the one that begins in it is taken', beyondCalendar: 'The year {year} is beyond what is known of this calendar', noCalendar: 'This browser does not know the calendar {calendar}',
    needsReference: 'This is relative to a day, and the day of writing is not known: add asOf', needsTime: 'This is relative to an hour that is not known', noReference: '"{reference}" is no day of writing: it is not used', endsBeforeStart: 'It ends before it begins', seasonOrYears: '{text} is a part of one year; two years are written {suggestion}',
    serialNumber: "{text} looks like a spreadsheet's number of the day {date}", gregorianYear: '{text} is {date} of the Gregorian calendar; in the Persian one it is {suggestion}',
};
const fa = {
    understood: 'فهمیده شد: {date}', suggest: '{message}: منظورتان {suggestion} است؟', empty: 'تاریخی نوشته نشده است', tooLong: 'تاریخ حداکثر {most} نویسه دارد', notADate: 'در «{text}» تاریخی نیست',
    unknownWord: '«{word}» فهمیده نشد', leftOver: '«{date}» فهمیده شد و «{word}» نه', noYear: 'سال نوشته نشده است', noSuchMonth: '{month} ماه نیست', noSuchDay: 'این ماه روز {day} ندارد؛ آخرین روزش {last} است',
    noSuchTime: '{hour} ساعت نیست', noSuchZone: 'وقت «{zone}» شناخته نیست', shortYear: 'سال {year} ناقص است: چهار رقم بنویسید', ambiguousOrder: '{first}/{last} دو جور خوانده می‌شود: ماه را با حروف بنویسید',
    whichCalendar: 'سال {year} هجری است یا میلادی؟ بنویسید', whichCentury: 'قرن نوشته نشده است', monthsDisagree: 'دو نام ماه با هم نمی‌خوانند', eraConflict: 'ماه از یک تقویم است و سال از تقویمی دیگر',
    weekdayDisagrees: 'روز هفته با تاریخ نمی‌خواند: {weekday} است', calendarsDisagree: 'دو تاریخ با هم نمی‌خوانند: میلادی گرفته شد', yearTaken: 'سال نوشته نشده است: نزدیک‌ترین به روز نوشتن گرفته شد', weekTaken: 'آخرین {weekday} گرفته شد',
    reckoned: 'با تقویم هجری قراردادی حساب شد: شاید یک روز فرق کند', timeLeftOut: 'ساعت قطعی نیست: فقط روز گرفته شد', mixedCalendars: 'ماه قمری در سال میلادی: آن که در این سال آغاز شد گرفته شد', beyondCalendar: 'سال {year} بیرون از دامنهٔ این تقویم است', noCalendar: 'این مرورگر تقویم {calendar} را نمی‌شناسد',
    needsReference: 'این نسبت به یک روز است و روز نوشتن معلوم نیست: asOf را بیفزایید', needsTime: 'این نسبت به ساعتی است که معلوم نیست', noReference: '«{reference}» روز نوشتن نیست: به کار نرفت', endsBeforeStart: 'پایان آن پیش از آغاز است', seasonOrYears: '{text} بخشی از یک سال است؛ دو سال را {suggestion} می‌نویسند',
    serialNumber: '{text} به شمارهٔ صفحه‌گسترده برای روز {date} می‌ماند', gregorianYear: '{text} در تقویم میلادی {date} است؛ در تقویم خورشیدی {suggestion}',
};
const he = {
    understood: 'הובן: {date}', suggest: '{message}: האם הכוונה ל־{suggestion}?', empty: 'לא נכתב תאריך', tooLong: 'בתאריך יש לכל היותר {most} תווים', notADate: 'אין תאריך ב„{text}”',
    unknownWord: '„{word}” לא הובן', leftOver: '„{date}” הובן, „{word}” לא', noYear: 'השנה חסרה', noSuchMonth: '{month} אינו חודש', noSuchDay: 'אין יום {day} בחודש הזה; האחרון הוא {last}',
    noSuchTime: '{hour} אינה שעה', noSuchZone: 'אזור הזמן „{zone}” אינו מוכר', shortYear: 'השנה {year} מקוצרת: יש לכתוב ארבע ספרות', ambiguousOrder: '{first}/{last} נקרא בשתי דרכים: יש לכתוב את החודש במילה',
    whichCalendar: 'האם {year} היא שנה הג׳רית או לועזית? יש לציין', whichCentury: 'המאה חסרה', monthsDisagree: 'שני שמות החודש אינם מתאימים', eraConflict: 'החודש מלוח אחד והשנה מלוח אחר',
    weekdayDisagrees: 'היום בשבוע אינו מתאים לתאריך, שהוא {weekday}', calendarsDisagree: 'שני התאריכים אינם מתאימים: הלועזי נבחר', yearTaken: 'השנה חסרה: נלקחה הקרובה ליום הכתיבה', weekTaken: 'נבחר {weekday} האחרון',
    reckoned: 'חושב לפי הלוח ההג׳רי האריתמטי: ייתכן הפרש של יום', timeLeftOut: 'השעה אינה ודאית: נלקח היום בלבד', mixedCalendars: 'חודש הג׳רי בשנה לועזית: נבחר זה שהתחיל בה', beyondCalendar: 'השנה {year} מעבר למה שידוע בלוח הזה', noCalendar: 'הדפדפן הזה אינו מכיר את הלוח {calendar}',
    needsReference: 'זה יחסי ליום, ויום הכתיבה אינו ידוע: יש להוסיף asOf', needsTime: 'זה יחסי לשעה שאינה ידועה', noReference: '„{reference}” אינו יום כתיבה: לא נעשה בו שימוש', endsBeforeStart: 'הסוף קודם להתחלה', seasonOrYears: '{text} הוא חלק משנה אחת; שתי שנים כותבים {suggestion}',
    serialNumber: '{text} נראה כמספר של גיליון אלקטרוני ליום {date}',
};
const ur = {
    understood: 'سمجھا گیا: {date}', suggest: '{message}: کیا آپ کی مراد {suggestion} ہے؟', empty: 'کوئی تاریخ نہیں لکھی گئی', tooLong: 'تاریخ میں زیادہ سے زیادہ {most} حروف ہوتے ہیں', notADate: '«{text}» میں کوئی تاریخ نہیں',
    unknownWord: '«{word}» سمجھ میں نہیں آیا', leftOver: '«{date}» سمجھ میں آیا، «{word}» نہیں', noYear: 'سال نہیں لکھا گیا', noSuchMonth: '{month} مہینہ نہیں', noSuchDay: 'اس مہینے میں {day} تاریخ نہیں؛ آخری {last} ہے',
    noSuchTime: '{hour} کوئی وقت نہیں', noSuchZone: '«{zone}» کا وقت معلوم نہیں', shortYear: 'سال {year} ادھورا ہے: چار ہندسے لکھیں', ambiguousOrder: '{first}/{last} دو طرح پڑھا جا سکتا ہے: مہینہ لفظ میں لکھیں',
    whichCalendar: 'سال {year} ہجری ہے یا عیسوی؟ لکھیں', whichCentury: 'صدی نہیں لکھی گئی', monthsDisagree: 'مہینے کے دونوں نام ایک نہیں', eraConflict: 'مہینہ ایک تقویم کا ہے اور سال دوسری کا',
    weekdayDisagrees: 'دن تاریخ سے میل نہیں کھاتا: یہ {weekday} ہے', calendarsDisagree: 'دونوں تاریخیں میل نہیں کھاتیں: عیسوی لی گئی', yearTaken: 'سال نہیں لکھا گیا: لکھنے کے دن سے قریب ترین لیا گیا', weekTaken: 'پچھلا {weekday} لیا گیا',
    reckoned: 'حسابی ہجری تقویم سے نکالا گیا: ایک دن کا فرق ہو سکتا ہے', timeLeftOut: 'وقت یقینی نہیں: صرف دن لیا گیا', mixedCalendars: 'عیسوی سال میں ہجری مہینہ: جو اس میں شروع ہوا وہ لیا گیا', beyondCalendar: 'سال {year} اس تقویم کی حد سے باہر ہے', noCalendar: 'یہ براؤزر تقویم {calendar} نہیں جانتا',
    needsReference: 'یہ کسی دن کی نسبت سے ہے اور لکھنے کا دن معلوم نہیں: asOf لکھیں', needsTime: 'یہ کسی گھنٹے کی نسبت سے ہے جو معلوم نہیں', noReference: '«{reference}» لکھنے کا دن نہیں: اسے نہیں لیا گیا', endsBeforeStart: 'اس کا اختتام آغاز سے پہلے ہے', seasonOrYears: '{text} ایک ہی سال کا حصہ ہے؛ دو سال یوں لکھے جاتے ہیں: {suggestion}',
    serialNumber: '{text} اسپریڈشیٹ کا وہ عدد لگتا ہے جو {date} کے لیے ہے',
};
const LANGUAGES = { ar, en, fa, he, ur };
/** English where the reader does not speak the language. */
const readingMessages = (locale) => ({ ...en, ...LANGUAGES[knownLocale(locale).split('-')[0] ?? ''] });

// Dates as machines and spreadsheets write them, which are EDTF but for a mark: a table of forms, each with its EDTF.
const MONTHS$2 = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const pad = (n) => String(n).padStart(2, '0');
/** The days of a week as ISO 8601 counts them: the first one holds 4 January. */
function isoWeek(year, week) {
    const fourth = civilMs(year, 1, 4);
    const first = fourth - ((weekday(fourth) + 6) % 7) * MS_PER_DAY + (week - 1) * 7 * MS_PER_DAY;
    // A week is of the year of its Thursday.
    return week < 1 || civilFields(first + 3 * MS_PER_DAY).year !== year ? null : { edtf: `${dayText(first)}/${dayText(first + 6 * MS_PER_DAY)}`, within: true };
}
const one = (edtf) => ({ edtf, within: false });
const FORMS = [
    // 20210311
    [/^([12]\d{3})(\d\d)(\d\d)$/, (y = '', m = '', d = '') => one(`${y}-${m}-${d}`)],
    // 2021-03-11T00:00:00+0300, 2021-03-11 00:00:00.000 +03:00
    [/^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:\.\d+)?) ?([+-]\d\d):?(\d\d)$/, (day = '', time = '', hours = '', minutes = '') => one(`${day}T${time}${hours}:${minutes}`)],
    // 2021 Q1, 2021-Q1, Q1-2021
    [/^(\d{4})[ -]?q([1-4])$/i, (y = '', q = '') => one(`${y}-${32 + Number(q)}`)],
    [/^q([1-4])[ -](\d{4})$/i, (q = '', y = '') => one(`${y}-${32 + Number(q)}`)],
    // 2021-W10
    [/^(\d{4})-?W(\d\d)$/, (y = '', w = '') => isoWeek(Number(y), Number(w))],
    // Thu Mar 11 2021 00:00:00 GMT+0300, as scripts print it
    [/^[a-z]{3} ([a-z]{3}) (\d\d) (\d{4}) (\d\d:\d\d:\d\d) gmt([+-]\d\d)(\d\d)(?: \(.*\))?$/i, (name = '', d = '', y = '', time = '', hours = '', minutes = '') => {
            const month = MONTHS$2.indexOf(name.toLowerCase()) + 1;
            return month === 0 ? null : one(`${y}-${pad(month)}-${d}T${time}${hours}:${minutes}`);
        }],
];
/** The EDTF of such a form, which may yet be no day there is; null for any other text. */
function readCell(text) {
    for (const [pattern, read] of FORMS) {
        const [, ...parts] = pattern.exec(text) ?? [];
        const cell = parts.length > 0 ? read(...parts) : null;
        if (cell)
            return cell;
    }
    return null;
}
/** Days of spreadsheets are counted from here; the numbers are those of 1982 to 2064. */
const SERIAL_ZERO = civilMs(1899, 12, 30);
const [FIRST_SERIAL, LAST_SERIAL] = [30_000, 60_000];
/** The day that a spreadsheet's bare number would be, as EDTF. */
function serialDay(text) {
    const serial = /^\d{5}$/.test(text) ? Number(text) : 0;
    return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? dayText(SERIAL_ZERO + serial * MS_PER_DAY) : null;
}

// From what the grammar understood to one EDTF value: what is missing or impossible is refused, what is doubtful is marked.
/** Hijri years of the last and this century: written alone, such a number may be a year of either calendar. */
const isOfTwoCalendars = (year) => year >= 1300 && year <= 1450;
/** A year after which nobody counts Hijri yet. */
const GREGORIAN_ONLY = 1700;
const isHijri = (id) => id === 'islamic-umalqura' || id === 'islamic-civil';
/** 'Ramadan 2021': the Hijri year whose month begins in that Gregorian one, where there is just one. */
function hijriYearOf(month, year) {
    const calendar = calendarOf('islamic-umalqura');
    const near = Math.floor(((year - 622) * 33) / 32);
    const found = [near - 1, near, near + 1, near + 2].filter((one) => civilFields(calendar?.monthStart(one, month) ?? NaN).year === year);
    return found.length === 1 ? (found[0] ?? null) : null;
}
/** Years to go back, or on, for a day that few years have. */
const MOST_YEARS = 8;
/**
 * A month, or a day of it, in the year that brings it to the reference or nearest before it (`isAhead`: after it; `from`:
 * on or after that one instead). A weekday decides where it fits a year beside that one; null where there is none.
 */
function inNearestYear(parts, context, from) {
    const { today, isAhead } = context;
    const calendar = calendarOf(parts.calendar);
    if (today === null || !calendar || parts.month === undefined)
        return null;
    const anchor = from ?? today;
    const way = from !== null || isAhead ? 1 : -1;
    const own = calendar.fields(anchor).year;
    const found = [];
    for (let i = -1; i < MOST_YEARS; i++) {
        const year = own + way * i;
        const value = resolve({ ...parts, year }, context);
        if (value instanceof Refusal || !value.days)
            continue;
        if (parts.weekday !== undefined && (i > 1 || weekday(value.days[0]) !== parts.weekday))
            continue;
        // A month that holds the reference is on it.
        found.push({ year, isBeyond: way < 0 ? value.days[0] > anchor : value.days[1] < anchor });
    }
    const best = found.find(({ isBeyond }) => !isBeyond) ?? (parts.weekday === undefined ? undefined : found[0]);
    return best ? { ...parts, year: best.year } : null;
}
/** A year that is left out: of a list or a period the first in the year nearest to the reference, and each next one after it. */
function filled(all, context, notes) {
    let from = null;
    const whole = [];
    for (const parts of all) {
        const needsYear = parts.year === undefined && parts.month !== undefined && parts.edtf === undefined && !parts.span;
        const own = needsYear ? inNearestYear(parts, context, from) : parts;
        if (own === null)
            return new Refusal('noYear');
        if (needsYear && !context.isProse && !notes.some(({ code }) => code === 'yearTaken'))
            notes.push({ code: 'yearTaken', values: {} });
        whole.push(own);
        const value = resolve(own, context);
        from = value instanceof Refusal ? null : value.days?.[0] ?? null;
    }
    return whole;
}
/** Parts with the year that they lack, or why they are none. */
function withYear(parts, context, notes) {
    const { month, day, year, calendar } = parts;
    if (parts.edtf !== undefined || parts.span)
        return parts;
    if (day !== undefined && month === undefined)
        return new Refusal('notADate');
    if (year === undefined)
        return new Refusal('noYear');
    if (isHijri(calendar) && month !== undefined && year >= GREGORIAN_ONLY) {
        const own = hijriYearOf(month, year);
        if (own === null)
            return new Refusal('eraConflict');
        notes.push({ code: 'mixedCalendars', values: {} });
        return { ...parts, year: own };
    }
    if (calendar === 'persian' && month !== undefined && year >= GREGORIAN_ONLY)
        return new Refusal('eraConflict');
    if (calendar === undefined && month === undefined && parts.season === undefined && isOfTwoCalendars(year) && context.plain === 'gregory')
        return new Refusal('whichCalendar', { year });
    return parts;
}
function point(parts, context, notes) {
    const whole = withYear(parts, context, notes);
    if (whole instanceof Refusal)
        return whole;
    const found = resolve(whole, context);
    if (found instanceof Refusal)
        return found;
    const value = whole.shift === undefined ? found : shifted(found, whole.shift);
    const day = value.days?.[0];
    if (whole.weekday !== undefined && day !== undefined && whole.weekday !== weekday(day))
        notes.push({ code: 'weekdayDisagrees', values: { weekday: weekday(day) } });
    if (whole.isShortYear)
        notes.push({ code: 'shortYear', values: { year: String(whole.year).slice(-2) } });
    if (whole.isBareWeekday && day !== undefined)
        notes.push({ code: 'weekTaken', values: { weekday: weekday(day) } });
    if (isHijri(parts.calendar) && value.calendar !== parts.calendar)
        notes.push({ code: 'reckoned', values: {} });
    if (whole.clock && !value.first.includes('T'))
        notes.push({ code: 'timeLeftOut', values: {} });
    if (!parts.check)
        return value;
    const other = resolve(parts.check, context);
    const isOff = other instanceof Refusal || !other.days || !value.days || other.days[0] > value.days[1] + MS_PER_DAY || other.days[1] < value.days[0] - MS_PER_DAY;
    if (isOff)
        notes.push({ code: 'calendarsDisagree', values: {} });
    return isOff ? { ...value, first: value.first.replace(/T.*/, ''), isMaybe: true } : value;
}
/** So many days after a day. */
function shifted(value, days) {
    const ms = (value.days?.[0] ?? NaN) + days * MS_PER_DAY;
    return { ...value, first: dayText(ms), days: [ms, ms] };
}
const isWithin = (value) => value.last !== undefined;
const isRelative = (...all) => all.some((one) => one?.isRelative === true);
/** The unit just before or after a value, in its own precision. */
function beside(value, way) {
    if (!value.days)
        return null;
    const ms = way < 0 ? value.days[0] - MS_PER_DAY : value.days[1] + MS_PER_DAY;
    const text = dayText(ms);
    const { year } = civilFields(ms);
    const isYears = /^-?\d{2,4}X*$|^Y/.test(value.first);
    if (isYears && !isWithin(value))
        return yearText(year);
    return /^-?\d{4}-\d\d$/.test(value.first) && Number(value.first.slice(-2)) <= 12 ? text.slice(0, -3) : text;
}
/** Never throws: what is no EDTF in the end, as an interval that runs backwards or a month of a year too far away, is refused. */
function evaluate(reading, context) {
    try {
        const found = evaluateReading(reading, context);
        if (!(found instanceof Refusal))
            parseEdtf(found.edtf);
        return found;
    }
    catch (error) {
        return new Refusal(error instanceof EdtfError && error.code === 'order' ? 'endsBeforeStart' : 'notADate');
    }
}
/** EDTF of the Gregorian month nearest to the reference. */
function monthOf(parts, context) {
    const whole = parts.calendar === 'gregory' ? inNearestYear(parts, context, null) : null;
    const value = whole && resolve(whole, context);
    return !value || value instanceof Refusal ? null : value.first;
}
/** The points of a reading with the years that they lack. */
function withYears(reading, context, notes) {
    switch (reading.kind) {
        case 'interval': {
            const { from, to } = reading;
            const found = filled([from, to].flatMap((one) => one ?? []), context, notes);
            return found instanceof Refusal ? found : { kind: 'interval', from: from && (found[0] ?? null), to: to && (found.at(-1) ?? null) };
        }
        case 'oneOf':
        case 'allOf': {
            const members = filled(reading.members, context, notes);
            return members instanceof Refusal ? members : { kind: reading.kind, members };
        }
        default: {
            if (reading.point.isLoneWord)
                return new Refusal('noYear', {}, monthOf(reading.point, context));
            const found = filled([reading.point], context, notes);
            return found instanceof Refusal ? found : { kind: reading.kind, point: found[0] ?? reading.point };
        }
    }
}
function evaluateReading(given, context) {
    const notes = [];
    const reading = withYears(given, context, notes);
    if (reading instanceof Refusal)
        return reading;
    const read = (parts) => point(parts, context, notes);
    switch (reading.kind) {
        case 'point': {
            const value = read(reading.point);
            if (value instanceof Refusal)
                return value;
            return { edtf: valueText(value), calendar: value.calendar, within: isWithin(value), isRelative: isRelative(reading.point), notes };
        }
        case 'before':
        case 'after': {
            const value = read(reading.point);
            if (value instanceof Refusal)
                return value;
            const text = beside(value, reading.kind === 'before' ? -1 : 1);
            if (text === null)
                return new Refusal('notADate');
            return { edtf: reading.kind === 'before' ? `../${text}` : `${text}/..`, calendar: value.calendar, within: false, isRelative: isRelative(reading.point), notes };
        }
        case 'interval': {
            const from = reading.from && read(reading.from);
            const to = reading.to && read(reading.to);
            if (from instanceof Refusal)
                return from;
            if (to instanceof Refusal)
                return to;
            const relative = isRelative(reading.from, reading.to);
            if (from?.days && to?.days) {
                // '11 March 2021 – 27 Rajab 1442' is one day in two calendars.
                if (from.calendar !== to.calendar && from.days[0] === from.days[1] && to.days[0] === to.days[1] && Math.abs(from.days[0] - to.days[0]) <= MS_PER_DAY) {
                    const main = to.calendar === 'gregory' ? to : from;
                    return { edtf: valueText(main), calendar: main.calendar, within: false, isRelative: relative, notes };
                }
                if (to.days[1] < from.days[0])
                    return new Refusal('endsBeforeStart');
            }
            const calendar = from?.calendar ?? to?.calendar ?? 'gregory';
            return { edtf: `${from ? startText(from) : '..'}/${to ? endText(to) : '..'}`, calendar, within: false, isRelative: relative, notes };
        }
        default: {
            const members = [];
            for (const one of reading.members) {
                const value = read(one);
                if (value instanceof Refusal)
                    return value;
                members.push(value);
            }
            const [first, last] = [members[0], members.at(-1)];
            if (!first || !last)
                return new Refusal('notADate');
            const relative = isRelative(...reading.members);
            const follows = members.slice(1).every((one, i) => one.days !== undefined && one.days[0] === (members[i]?.days?.[1] ?? NaN) + MS_PER_DAY);
            if (reading.kind === 'allOf' && follows)
                return { edtf: `${startText(first)}/${endText(last)}`, calendar: first.calendar, within: false, isRelative: relative, notes };
            const [open, close] = reading.kind === 'oneOf' ? ['[', ']'] : ['{', '}'];
            const edtf = open + members.map((one) => (one.last === undefined ? valueText(one) : `${startText(one)}..${endText(one)}`)).join(',') + close;
            return { edtf, calendar: first.calendar, within: false, isRelative: relative, notes };
        }
    }
}

// Walks the tokens of a date: what stands here, take it or leave it. The grammars of read-grammar.ts and read-point.ts
// are written in these few words.
/** Marks that stand inside a date without meaning. */
const QUIET = new Set(['׳', ',', '،', '(', ')', '[', ']', '«', '»', '"', ':', '\u2067', '\u2066', '\u2069', '\'', '’', '\u05BE', 'ʼ']);
const MOST_QUIET = 6;
const MOST_DOUBTS = 3;
const ABOUT = { role: 'about', value: 0 };
const DASHES = new Set(['-', '–', '—', '\u2010', '\u2011', '\u2012', '\u2212', '~']);
class Cursor {
    constructor(tokens, context) {
        this.tokens = tokens;
        this.context = context;
        this.at = 0;
        /** Why something that looked like a date is none: the first reason met. */
        this.refusal = null;
    }
    get token() { return this.tokens[this.at]; }
    get isAtEnd() { return this.at >= this.tokens.length; }
    meaning(role, token = this.token) {
        return token?.meanings.find((one) => one.role === role);
    }
    /** Takes a word of that role. */
    take(role) {
        const meaning = this.meaning(role);
        if (meaning)
            this.at++;
        return meaning ?? null;
    }
    takeMark(...marks) {
        const { token } = this;
        const isIt = token?.kind === 'mark' && marks.includes(token.text);
        if (isIt)
            this.at++;
        return isIt;
    }
    takeDash() {
        const { token } = this;
        const isIt = token?.kind === 'mark' && DASHES.has(token.text);
        if (isIt)
            this.at++;
        return isIt;
    }
    /** Passes over words and marks that say nothing here: a few, so that no text makes this long. */
    skip() {
        // The second of a Hebrew month is written as a letter that is 'in' elsewhere.
        const isQuiet = () => (this.meaning('filler') && !this.meaning('hebrewNumber')) || (this.token?.kind === 'mark' && QUIET.has(this.token.text));
        for (let i = 0; i < MOST_QUIET && isQuiet(); i++)
            this.at++;
    }
    /** The first token of what is left, with the quiet words before it; null where nothing is left but marks. */
    rest() {
        const { at } = this;
        this.skip();
        while (this.takeMark('.', '?', '؟', '!'))
            this.skip();
        if (this.isAtEnd)
            return null;
        this.at = at;
        while (this.meaning('filler', this.tokens[this.at - 1]))
            this.at--;
        return this.token ?? null;
    }
    /** What `read` finds; where that is nothing, the cursor stays. */
    attempt(read) {
        const { at } = this;
        const found = read();
        if (found === null)
            this.at = at;
        return found;
    }
    /** The first of several that finds something. */
    first(...reads) {
        for (const read of reads) {
            const found = this.attempt(read);
            if (found !== null)
                return found;
        }
        return null;
    }
    /** In running text 'about' and 'perhaps' after a date speak of what follows: 'سنة 2016 نحو 700 مسجد'. */
    doubtsAfter() {
        return this.context.isProse && this.token?.text !== 'تقريبا' ? {} : this.doubts();
    }
    refuse(code, values = {}, suggestion = null) {
        this.refusal ??= new Refusal(code, values, suggestion);
        return null;
    }
    /** 'about', 'perhaps', before or after what they speak of. */
    doubts() {
        let doubt = {};
        for (let i = 0; i < MOST_DOUBTS; i++) {
            const word = this.attempt(() => {
                this.skip();
                // 'CBC.ca, August 15' is not about that day.
                if (this.meaning('about') && /^[,،]$/.test(this.tokens[this.at + 1]?.text ?? ''))
                    return null;
                return this.take('about') ?? this.take('maybe') ?? (this.takeMark('~', '≈', '±') ? ABOUT : null);
            });
            if (!word)
                break;
            doubt = word.role === 'about' ? { ...doubt, isAbout: true } : { ...doubt, isMaybe: true };
            this.takeMark('.');
        }
        return doubt;
    }
}

// Numbers inside a date: digits, in groups of three or not, and words, which are read to their end: 'ألفين واثني عشر' is
// 2012, and a part of it is nothing.
/** Words of a number below a thousand, and multiples of thousands in a number: no year has more. */
const MOST_WORDS = 5;
const PLURALS = new Set(['الاف', 'ملايين', 'مليارات', 'אלפי', 'אלפים']);
const GROUP = 3;
/** Of a number written in groups: 13,800,000,000. */
const MOST_GROUPS = 4;
const SUFFIX = /^(?:th|st|nd|rd|er|re|º|o)$/;
class NumberReader extends Cursor {
    /** A number in digits or words, cardinal or ordinal: '17', '10,000', 'السابع عشر', 'خمسة وعشرين', '66 million'. */
    number() {
        return this.attempt(() => (this.token?.kind === 'number' ? this.digits() : this.ordinal() ?? this.cardinal()));
    }
    digits() {
        const { token } = this;
        if (!token)
            return null;
        const grouped = this.grouped();
        if (grouped)
            return grouped;
        this.at++;
        const isOrdinal = this.token !== undefined && !this.token.isApart && SUFFIX.test(this.token.text);
        if (isOrdinal)
            this.at++;
        const rest = this.attempt(() => {
            const tail = this.tokens[this.at + 1];
            if (!/^[.,٫]$/.test(this.token?.text ?? '') || tail?.kind !== 'number' || tail.isApart || !this.meaning('thousands', this.tokens[this.at + 2]))
                return null;
            this.at += 2;
            return Number(`0.${tail.text}`);
        }) ?? 0;
        const many = this.take('thousands');
        return { value: Math.round((token.value + rest) * (many?.value ?? 1)), digits: many ? 0 : token.text.length, isOrdinal };
    }
    /** '10,000', '3.000.000': never four digits, so that it is a year only where an era says so. */
    grouped() {
        return this.attempt(() => {
            let text = this.token?.text ?? '';
            if (text.length > GROUP)
                return null;
            this.at++;
            const first = text.length;
            for (let i = 1, tail = this.tokens[this.at + 1]; i < MOST_GROUPS && /^[.,٬]$/.test(this.token?.text ?? '') && this.token?.isApart === false && tail?.kind === 'number' && tail.text.length === GROUP && !tail.isApart; i++, tail = this.tokens[this.at + 1]) {
                text += tail.text;
                this.at += 2;
            }
            return text.length > first ? { value: Number(text), digits: text.length + 1, isOrdinal: false } : null;
        });
    }
    ordinal() {
        const ten = this.attempt(() => {
            const tens = this.take('ten');
            if (tens && !this.take('and'))
                this.takeMark('-');
            const last = this.meaning('ordinal');
            return tens && last && last.value < 10 && this.take('ordinal') ? tens.value + last.value : null;
        });
        if (ten !== null)
            return { value: ten, digits: 0, isOrdinal: true };
        const found = this.take('ordinal');
        if (!found)
            return null;
        const teen = found.value < 10 ? this.take('teen') : null;
        const more = teen ? null : this.attempt(() => (this.take('and') ? (this.meaning('ordinal')?.value ?? 0) >= 20 ? this.take('ordinal') : this.take('ten') : null));
        return { value: found.value + (teen?.value ?? more?.value ?? 0), digits: 0, isOrdinal: true };
    }
    cardinal() {
        let value = null;
        let limit = Infinity;
        for (let i = 0; i < MOST_WORDS && limit > 1; i++) {
            const group = this.attempt(() => {
                if (value !== null)
                    this.take('and');
                const below = this.belowThousand();
                const many = this.meaning('thousands');
                // 'آلاف السنين' are nobody's count.
                if (below === null && PLURALS.has(this.token?.text ?? ''))
                    return null;
                if (many && many.value < limit)
                    this.at++;
                else if (below === null)
                    return null;
                const unit = many && many.value < limit ? many.value : 1;
                return { value: (below ?? 1) * unit, unit };
            });
            if (!group)
                break;
            value = (value ?? 0) + group.value;
            limit = group.unit;
        }
        return value === null ? null : { value, digits: 0, isOrdinal: false };
    }
    /** 'مئة وخمسة وعشرين', 'nine hundred and five': hundreds, tens and ones, each once, in the order of any of the languages. */
    belowThousand() {
        const sum = {};
        for (let i = 0; i < MOST_WORDS; i++) {
            const word = this.attempt(() => {
                if (i > 0 && !this.take('and'))
                    this.takeMark('-');
                return this.one(sum) || this.ten(sum) || this.hundred(sum) ? true : null;
            });
            if (!word)
                break;
        }
        const { hundred, ten, one } = sum;
        return hundred === undefined && ten === undefined && one === undefined ? null : (hundred ?? 0) + (ten ?? 0) + (one ?? 0);
    }
    /** One to nineteen; with the hundreds that it counts. */
    one(sum) {
        const one = this.meaning('number');
        if (!one || sum.one !== undefined || (one.value > 9 && sum.ten !== undefined))
            return false;
        this.at++;
        if (one.value < 10 && sum.hundred === undefined && sum.ten === undefined && this.meaning('hundred')?.value === 100) {
            this.at++;
            sum.hundred = one.value * 100;
            return true;
        }
        const teen = one.value < 10 && sum.ten === undefined ? this.take('teen') : null;
        sum.one = one.value;
        if (teen || one.value > 9)
            sum.ten = teen?.value ?? 0;
        return true;
    }
    ten(sum) {
        const ten = sum.ten === undefined ? this.take('ten') : null;
        if (ten)
            sum.ten = ten.value;
        return ten !== null;
    }
    hundred(sum) {
        const hundred = sum.hundred === undefined && sum.ten === undefined ? this.take('hundred') : null;
        if (hundred)
            sum.hundred = hundred.value;
        return hundred !== null;
    }
}

// The time of day beside a date: 'الساعة السادسة والنصف مساءً بتوقيت بغداد', '18:30', '6 p.m.'.
/** Zones by the names of their cities, folded, in English and in a language's words: by those words, which are made once. */
const zonesByWords = new WeakMap();
/** The zone that is called by a city of it, in English or in the words' language; null for a city that no zone is called by. */
function zoneOfCity(name, locale) {
    const messages = messagesFor(locale);
    let zones = zonesByWords.get(messages);
    if (!zones) {
        // Engines of before 2022 have no list of zones: a city is then not known.
        const all = 'supportedValuesOf' in Intl ? Intl.supportedValuesOf('timeZone') : [];
        zones = new Map(all.flatMap((zone) => {
            const city = zone.split('/').at(-1) ?? '';
            return [messages.cities[city] ?? '', city.replaceAll('_', ' ')].map((one) => [foldText(one), zone]);
        }).reverse());
        zonesByWords.set(messages, zones);
    }
    return name === '' ? null : zones.get(name) ?? null;
}
const HALVES$1 = ['am', 'pm', 'noon', 'night'];
/** The hour of 24 that an hour of a half of the day is: 12 at night and in the morning is 0; 1 at noon is 13 and 11 is 11; 9 at night is 21 and 2 is 2. */
const HOURS = {
    am: (hour) => (hour === 12 ? 0 : hour),
    pm: (hour) => (hour < 12 ? hour + 12 : hour),
    noon: (hour) => (hour < 6 ? hour + 12 : hour),
    night: (hour) => (hour === 12 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour),
};
class ClockReader extends NumberReader {
    /** A half of the day, before the words that say nothing: 'am' is one of those too, in German before a day. */
    half() {
        const isSmallWord = this.context.locale.startsWith('de') && this.tokens[this.at + 1]?.kind === 'number';
        const isHalf = (half) => this.meaning(half) !== undefined && !(isSmallWord && this.meaning('filler'));
        const found = HALVES$1.find(isHalf);
        if (found)
            this.at++;
        return found ?? null;
    }
    halfAfter() {
        return this.first(() => this.half(), () => {
            this.skip();
            return this.half();
        });
    }
    /** 'صبح 9 بجے', 'ÖÖ 9:30': the half before its hour. */
    halfBefore() {
        return this.attempt(() => {
            const half = this.half();
            this.skip();
            return half && (this.token?.kind === 'number' || this.meaning('clock')) ? half : null;
        });
    }
    /** 'مساء الخميس', 'صباح يوم': a part of the day that no hour follows says nothing more precise than the day. */
    partOfDay() {
        this.attempt(() => {
            this.skip();
            if ((this.token?.text.length ?? 0) < 2)
                return null;
            const part = this.half();
            this.skip();
            return part && (this.meaning('weekday') ?? this.meaning('day') ?? this.meaning('relativeDay') ?? this.meaning('ordinal') ?? (this.token?.kind === 'number' ? part : null));
        });
    }
    timeAfter(before) {
        const clock = before ?? this.attempt(() => {
            if (!this.context.isProse)
                this.takeDash();
            return this.clock();
        });
        // 'at six on 11 March, Baghdad time'
        if (clock)
            return { clock: clock.zone === undefined ? { ...clock, ...this.zoneAfter() } : clock };
        // 'صباحاً' without an hour.
        this.attempt(() => {
            this.skip();
            return (this.token?.text.length ?? 0) > 1 ? this.half() : null;
        });
        return {};
    }
    /** 'الساعة 6 مساءً', '18:30', '6 p.m. Baghdad time'. */
    clock() {
        return this.attempt(() => {
            this.skip();
            const zoneFirst = this.zoneInWords(false);
            const before = this.halfBefore();
            let isSaid = this.take('clock') !== null;
            this.skip();
            const n = this.number();
            if (!n || n.digits > 2 || n.value > 24 || (n.digits === 0 && !isSaid))
                return null;
            let hour = n.value;
            let minute = 0;
            let second;
            const minutes = () => this.attempt(() => (this.takeMark(':', '.') && this.token?.kind === 'number' && !this.token.isApart && this.token.text.length === 2 && this.token.value < 60 ? (this.tokens[this.at++]?.value ?? null) : null));
            const written = minutes();
            if (written !== null) {
                minute = written;
                second = minutes() ?? undefined;
            }
            else if (isSaid) {
                const part = this.attempt(() => {
                    const isLess = this.take('less') !== null;
                    if (!isLess && !this.take('and'))
                        return null;
                    const found = this.take('fraction');
                    return found && { minutes: isLess ? -found.value : found.value };
                });
                minute = part?.minutes ?? 0;
            }
            // Urdu says 'o'clock' after the hour.
            if (this.meaning('clock')?.language === 'ur')
                isSaid = this.take('clock') !== null;
            const half = before ?? this.halfAfter();
            this.takeMark('.');
            if (!isSaid && written === null && half === null)
                return null;
            if (half === 'am' && hour > 12)
                return this.refuse('noSuchTime', { hour });
            if (half !== null)
                hour = HOURS[half](hour);
            if (minute < 0)
                [hour, minute] = [hour - 1, minute + 60];
            if (hour > 23)
                return this.refuse('noSuchTime', { hour });
            const zone = zoneFirst ?? this.zone();
            return { hour, minute, ...(second !== undefined ? { second } : {}), ...(zone !== null ? { zone } : {}) };
        });
    }
    zoneAfter() {
        const zone = this.zone();
        return zone === null ? {} : { zone };
    }
    /** '+3', '+03:00' or '+0300' after the name of Greenwich's time. */
    offset() {
        return this.attempt(() => {
            const sign = this.takeMark('+') ? '+' : this.takeMark('-', '\u2212') ? '-' : null;
            const { token } = this;
            if (sign === null || token?.kind !== 'number' || token.isApart || token.text.length > 4)
                return null;
            this.at++;
            const minutes = token.text.length > 2 ? token.text.slice(-2) : this.attempt(() => (this.takeMark(':') && this.token?.text.length === 2 ? (this.tokens[this.at++]?.text ?? null) : null)) ?? '00';
            const hours = token.text.length > 2 ? token.text.slice(0, -2) : token.text;
            return Number(hours) > 14 || Number(minutes) > 59 ? null : `${sign}${hours.padStart(2, '0')}:${minutes}`;
        });
    }
    /** A zone as the words of the page write one, with the city inside: 'Baghdad time', '(Ortszeit Bagdad)'. */
    zoneInWords(isAfter) {
        const { inZone } = messagesFor(this.context.locale);
        if (inZone.startsWith('{time}') !== isAfter)
            return null;
        const [front = '', back = ''] = inZone.replace('{time}', '').split('{zone}').map((part) => foldText(part));
        const takeAll = (text) => text === '' || text.split(' ').every((word) => {
            this.skipMarks();
            return this.token?.text === word && ++this.at > 0;
        });
        return this.attempt(() => {
            if (!takeAll(front))
                return null;
            this.skipMarks();
            const { at } = this;
            for (const length of [3, 2, 1]) {
                this.at = at + length;
                const zone = zoneOfCity(this.tokens.slice(at, this.at).map((one) => one.text).join(' '), this.context.locale);
                if (zone && takeAll(back))
                    return zone;
            }
            return null;
        });
    }
    skipMarks() {
        while (this.takeMark(',', '،', '(', ')'))
            continue;
    }
    zone() {
        return this.zoneNamed() ?? this.zoneInWords(true);
    }
    zoneNamed() {
        return this.attempt(() => {
            this.skip();
            if (this.take('localTime'))
                return this.context.timeZone ?? null;
            if (this.take('utc'))
                return this.offset() ?? 'UTC';
            if (!this.take('inZone'))
                return null;
            if (this.take('utc'))
                return this.offset() ?? 'UTC';
            for (const length of [2, 1]) {
                const name = this.tokens.slice(this.at, this.at + length).map((one) => one.text).join(' ');
                const zone = zoneOfCity(name, this.context.locale);
                if (!zone)
                    continue;
                this.at += length;
                return zone;
            }
            return this.refuse('noSuchZone', { zone: this.token?.text ?? '' });
        });
    }
}

// Units of time without a day: years and their parts, decades and centuries, and the neighbours of the reference ('last month').
const UNITS$1 = ['minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century'];
const ERAS = { islamic: 'islamic-umalqura', persian: 'persian', hebrew: 'hebrew', ad: 'gregory' };
const WINTER = 24;
/** EDTF's number of the last quarter, third and half, by the number before the first. */
const LAST_PARTS = { 32: 36, 36: 39, 39: 41 };
/** A year in words ends here. */
const LAST_SPOKEN = 2200;
/** Plain years that are of another calendar where people use it. */
const isOldYear = (year) => year >= 1200 && year <= 1500;
/** Day, month and year of a civil moment. */
function dayParts(ms) {
    const { year, month, day } = civilFields(ms);
    return { calendar: 'gregory', year, month, day, isRelative: true };
}
class PeriodReader extends ClockReader {
    needToday() {
        return this.context.today ?? this.refuse('needsReference');
    }
    /** 'last month', 'الأسبوع الماضي', 'الصيف الماضي', 'this year'; `17` before it is a day of that month. */
    period() {
        this.skip();
        const before = this.take('beside');
        const year = this.take('relativeYear');
        // 'השנה' is 'this year', but 'השנה הבאה' next year.
        if (year)
            return this.besideUnit('year', (year.value === 0 ? this.take('beside') : null)?.value ?? year.value);
        const season = this.take('season');
        const unit = season ? null : UNITS$1.find((one) => this.meaning(one));
        if (!season && !unit)
            return null;
        // 'The past years' are no single one.
        if (unit && (this.take(unit)?.value ?? 0) !== 0)
            return null;
        const beside = before ?? this.attempt(() => {
            this.skip();
            return this.take('beside');
        });
        if (!beside)
            return null;
        return season ? this.besideSeason(season.value, beside.value) : unit ? this.besideUnit(unit, beside.value) : null;
    }
    /** The unit that holds the reference, or its neighbour. */
    besideUnit(unit, step) {
        const today = this.needToday();
        const calendar = calendarOf(this.context.plain);
        if (today === null || !calendar)
            return null;
        const { year, month } = calendar.fields(today);
        switch (unit) {
            case 'day': return dayParts(today + step * MS_PER_DAY);
            case 'week': {
                const start = today - ((weekday(today) - this.context.firstDay + 7) % 7) * MS_PER_DAY + 7 * step * MS_PER_DAY;
                return { span: [start, start + 6 * MS_PER_DAY], isRelative: true };
            }
            case 'month': {
                const moved = calendar.fields(calendar.month.offset(calendar.monthStart(year, month), step));
                return { calendar: calendar.id, year: moved.year, month: moved.month, isRelative: true };
            }
            case 'year': return { calendar: calendar.id, year: year + step, isRelative: true };
            case 'decade': return { calendar: calendar.id, year: Math.floor(year / 10) * 10 + 10 * step, years: 10, isRelative: true };
            case 'century': return { calendar: calendar.id, year: Math.floor(year / 100) * 100 + 100 * step, years: 100, isRelative: true };
            default: return null;
        }
    }
    besideSeason(season, step) {
        const today = this.needToday();
        if (today === null)
            return null;
        const { year, month } = civilFields(today);
        // Northern seasons begin in March; winter belongs to the year of its December.
        const at = (month < 3 ? year - 1 : year) * 4 + Math.floor(((month + 9) % 12) / 3);
        const own = year * 4 + season - 21;
        const years = step === 0 ? 0 : step < 0 ? (own < at ? 0 : -1) : own > at ? 0 : 1;
        return { calendar: 'gregory', year: year + years, season, isRelative: true };
    }
    /** 'الربع الأول من 2021', 'Q1 2021', 'second half of 2021', 'صيف 2021'. */
    partOfYear() {
        this.skip();
        const before = this.attempt(() => {
            // Urdu begins with the year.
            const own = this.plainYear();
            this.skip();
            return own && this.meaning('ordinal') ? own : null;
        });
        const season = this.first(() => this.numberedPart(), () => this.take('season')?.value ?? null);
        if (season === null || season > 41 || season < 21)
            return null;
        if (before)
            return { ...before, season };
        this.takeMark('/');
        this.skip();
        const year = this.first(() => this.period(), () => this.plainYear());
        if (season === WINTER && year?.year !== undefined)
            this.nextYear(year.year);
        return year?.year === undefined || year.years !== undefined ? null : { ...year, season };
    }
    /** 'الربع الأول', 'first quarter', 'Q1', 'the last quarter'. */
    numberedPart() {
        return this.first(() => {
            const n = this.number();
            this.skip();
            const part = n && (n.isOrdinal || this.token?.text === 'q' || this.token?.text === 'h') ? this.take('part') : null;
            return n && part ? part.value + n.value : null;
        }, () => {
            const part = this.take('part');
            if (!part)
                return null;
            if (this.meaning('beside')?.value === -1 && this.take('beside'))
                return LAST_PARTS[part.value] ?? null;
            const n = this.number();
            return n ? part.value + n.value : null;
        });
    }
    /** 'Winter 2020–21' ends in the year after. */
    nextYear(year) {
        this.attempt(() => {
            if (!this.takeDash() && !this.takeMark('/'))
                return null;
            const { token } = this;
            if (token?.kind !== 'number' || (token.value !== year + 1 && token.value !== (year + 1) % 100))
                return null;
            return ++this.at;
        });
    }
    /** Decades, centuries and millennia. */
    years() {
        this.skip();
        return this.first(
        // '1980s', '1980's', 'the 80s'
        () => {
            const { token } = this;
            const isNamed = this.take('decade') !== null;
            const named = this.attempt(() => (isNamed ? this.take('decadeName') : null));
            if (named)
                return this.decade(named.value);
            this.takeDash();
            this.skip();
            const n = token ? this.number() : null;
            if (!n || n.value % 10 !== 0)
                return null;
            const isPlural = this.attempt(() => {
                this.takeMark("'", '’');
                return this.token?.text === 's' && !this.token.isApart ? ++this.at : null;
            }) !== null;
            if (!isNamed && !isPlural)
                return null;
            if (n.digits === 4)
                return { ...this.ofEra(n.value), years: 10 };
            return n.value < 100 ? this.decade(n.value) : null;
        }, 
        // 'العقد الثاني من القرن الحادي والعشرين'
        () => {
            const n = this.take('decade') && this.number();
            const century = n?.isOrdinal && n.value <= 10 ? this.attempt(() => this.century()) ?? this.attempt(() => (this.skip(), this.period())) : null;
            return n && century?.years === 100 && century.year !== undefined && century.year > 0 ? { ...century, year: century.year + (n.value - 1) * 10, years: 10 } : null;
        }, 
        // '1980 کی دہائی'
        () => {
            const n = this.number();
            this.skip();
            return n?.digits === 4 && n.value % 10 === 0 && this.take('decade') ? { ...this.ofEra(n.value), years: 10 } : null;
        }, () => {
            const name = this.take('decadeName');
            return name && this.decade(name.value);
        }, () => this.century(), () => {
            if (!this.take('millennium'))
                return null;
            const n = this.number();
            return n && (n.isOrdinal || n.digits > 0) ? this.manyYears(n.value, 1000) : null;
        });
    }
    /** The decade of a century that follows, else of the last one: the 20s are of two centuries, so they must be told. */
    decade(name) {
        const century = this.attempt(() => {
            this.skip();
            return this.first(() => this.century(), () => this.period());
        });
        if (century?.years === 100 && century.year !== undefined)
            return { ...century, year: century.year + name, years: 10 };
        if (this.context.plain === 'persian')
            return name >= 20 ? { calendar: 'persian', year: 1300 + name, years: 10 } : this.refuse('whichCentury');
        return name >= 30 ? { calendar: 'gregory', year: 1900 + name, years: 10 } : this.refuse('whichCentury');
    }
    century() {
        const n = this.attempt(() => {
            this.skip();
            if (this.take('century')) {
                this.skip();
                this.takeDash();
                return this.number();
            }
            const number = this.number();
            this.takeDash();
            return number && this.take('century') ? number : null;
        });
        return n && this.manyYears(n.value, 100);
    }
    /** The nth century or millennium of an era. */
    manyYears(n, years) {
        if (n < 1 || n * years > 9999)
            return null;
        return this.manyOfEra(n, years, this.anyEra());
    }
    manyOfEra(n, years, era) {
        if (era === 'bc')
            return { calendar: 'gregory', year: 1 - n * years, years };
        return { calendar: era ?? 'gregory', year: (n - 1) * years + (era && era !== 'gregory' ? 1 : 0), years };
    }
    /** An era's mark, if it stands here. */
    anyEra() {
        return this.attempt(() => {
            this.skip();
            return this.take('bc') ? 'bc' : this.era();
        });
    }
    era() {
        return this.attempt(() => {
            this.takeMark('.');
            for (const [role, calendar] of Object.entries(ERAS)) {
                if (!this.take(role))
                    continue;
                this.attempt(() => (this.takeMark('.') && this.isAtEnd ? true : null));
                return calendar;
            }
            return null;
        });
    }
    /** A year with its calendar: by era, by the locale where the number is of its own calendar, else Gregorian. */
    ofEra(value) {
        if (this.take('bc'))
            return { calendar: 'gregory', year: 1 - value };
        const era = this.era();
        if (era)
            return { calendar: era, year: value };
        if (isOldYear(value) && this.context.plain === 'persian')
            return { calendar: 'persian', year: value };
        if (isOldYear(value) && this.context.isHijriPlain)
            return { calendar: 'islamic-umalqura', year: value };
        return { year: value };
    }
    /** 'عام 2015', '2015', '44 ق.م', '1442 هـ', 'תשפ״א'. */
    plainYear() {
        return this.attempt(() => {
            this.skip();
            const isSaid = this.take('year') !== null;
            this.skip();
            // The thousands of 'ה׳תשפ״א'.
            this.attempt(() => (this.token?.text === 'ה' && ++this.at && this.takeMark("'", '׳') ? true : null));
            const hebrew = this.token?.meanings.find((one) => one.role === 'hebrewNumber');
            if (hebrew && (isSaid || hebrew.value > 400)) {
                this.at++;
                this.takeMark("'", '׳', '’');
                return { calendar: 'hebrew', year: hebrew.value + (hebrew.value < 1000 ? 5000 : 0) };
            }
            const eraFirst = /^a ?[dh]$/.test(this.token?.text ?? '') ? this.era() : null;
            if (eraFirst)
                this.takeMark('.');
            const n = this.spokenYear() ?? this.number();
            if (!n || n.isOrdinal || n.value < 1)
                return null;
            // '8000 سنة قبل الميلاد'
            this.attempt(() => (this.take('year') && this.meaning('bc') ? true : null));
            const { at } = this;
            const year = eraFirst ? { calendar: eraFirst, year: n.value } : this.ofEra(n.value);
            const isMarked = eraFirst !== null || this.at > at;
            if (isMarked || n.digits === 4)
                return year;
            // 'Eighty-nine' is of some century.
            if (n.digits === 0)
                return n.value >= 1000 && n.value < LAST_SPOKEN && (isSaid || !this.context.isProse) ? year : isSaid ? this.refuse('shortYear', { year: n.value }) : null;
            return (isSaid && n.value < 1e6 && n.digits >= 3) || (n.digits === 3 && !this.context.isProse) ? year : null;
        });
    }
    /** 'Nineteen eighty-four' */
    spokenYear() {
        return this.attempt(() => {
            if (this.meaning('number')?.language !== 'en' && this.meaning('ten')?.language !== 'en')
                return null;
            const century = this.number();
            if (century?.digits !== 0 || century.value < 11 || century.value > 20 || this.meaning('and'))
                return null;
            const rest = this.number();
            return rest?.digits === 0 && rest.value >= 10 && rest.value < 100 ? { ...rest, value: century.value * 100 + rest.value } : null;
        });
    }
}

// Dates in figures alone, in the order that the locale's people write them; what could be two dates is refused.
/** The year that two digits stand for, as spreadsheets take them: 1930 to 2029. */
const fullYear = (short) => short + (short < 30 ? 2000 : 1900);
class NumericReader extends PeriodReader {
    /** 11/3/2021, 2021/3/11, 11.3.2021. */
    numeric() {
        this.skip();
        if (this.take('day'))
            this.skip();
        const [a, sepA, b, sepB, c] = this.tokens.slice(this.at, this.at + 5);
        if (a?.kind !== 'number' || b?.kind !== 'number' || c?.kind !== 'number' || !sepA || sepA.text !== sepB?.text || !/^[/.\-–\\]$/.test(sepA.text))
            return null;
        const isApart = [sepA, b, sepB, c].map((one) => one?.isApart === true);
        if (sepA.text !== '/' && isApart.includes(true) && (sepA.text === '.' || isApart.includes(false)))
            return null;
        this.at += 5;
        const isYearFirst = a.text.length >= 3;
        const [year, second, third] = isYearFirst ? [a, b, c] : [c, a, b];
        if (year.text.length > 4 || second.text.length > 2 || third.text.length > 2)
            return null;
        const guess = (y, m, d) => (m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m) ? dayText(civilMs(y, m, d)) : null);
        if (year.text.length < 3) {
            const y = fullYear(year.value);
            const dayFirst = guess(y, third.value, second.value);
            const monthFirst = guess(y, second.value, third.value);
            return this.refuse('shortYear', { year: year.text }, this.context.order === 'month' ? monthFirst ?? dayFirst : this.context.order === 'day' ? dayFirst ?? monthFirst : dayFirst && monthFirst ? null : dayFirst ?? monthFirst);
        }
        // Points stand between day, month and year everywhere.
        const order = sepA.text === '.' && this.context.order === 'none' ? 'day' : this.context.order;
        const parts = this.ofEra(year.value);
        if (parts.calendar === undefined && year.value >= 1300 && year.value <= 1500)
            return this.refuse('whichCalendar', { year: year.value });
        if (isYearFirst)
            return this.numericDay(parts, second.value, third.value, guess);
        const [first, last] = [second.value, third.value];
        if (order === 'none' && first !== last && first <= 12 && last <= 12)
            return this.refuse('ambiguousOrder', { first, last }, null);
        const isDayFirst = order === 'day' || (order === 'none' && first > 12) || (order === 'none' && first === last);
        return isDayFirst ? this.numericDay(parts, last, first, guess) : this.numericDay(parts, first, last, guess);
    }
    /** 3/2021, 2021/3. */
    numericMonth() {
        this.skip();
        const [a, mark, b] = this.tokens.slice(this.at, this.at + 3);
        if (a?.kind !== 'number' || b?.kind !== 'number' || !mark || mark.isApart || b.isApart || !/^[/.-]$/.test(mark.text))
            return null;
        const [year, month] = a.text.length === 4 ? [a, b] : [b, a];
        // 2015-16 are two years.
        if (year.text.length !== 4 || month.text.length > 2 || (year === a && mark.text === '-' && b.text.length > 1))
            return null;
        this.at += 3;
        if (year === a && month.value === (year.value + 1) % 100 && month.value > 12)
            return this.refuse('shortYear', { year: month.text }, `${year.text}/${year.value + 1}`);
        return month.value < 1 || month.value > 12 ? this.refuse('noSuchMonth', { month: month.value }) : { calendar: 'gregory', ...this.ofEra(year.value), month: month.value };
    }
    /** '1442 هـ الموافق 2021 م', '١٤٤٢هـ / ٢٠٢١م': one year in two calendars, each with its era. */
    dualYear() {
        const first = this.plainYear();
        if (first?.calendar === undefined)
            return null;
        const isJoined = this.takeMark('/', '=', '-', '–', '(');
        const { at } = this;
        this.skip();
        if (!isJoined && !this.tokens.slice(at, this.at).some((one) => this.meaning('filler', one)))
            return null;
        const other = this.plainYear();
        if (other?.calendar === undefined || (other.calendar === 'gregory') === (first.calendar === 'gregory'))
            return null;
        this.takeMark(')');
        return other.calendar === 'gregory' ? { ...other, check: first } : { ...first, check: other };
    }
    numericDay(year, month, day, guess) {
        if (month < 1 || month > 12)
            return this.refuse('noSuchMonth', { month }, guess(year.year ?? 0, day, month));
        return { calendar: 'gregory', ...year, month, day };
    }
}

// One point in time as people write it: a day, month, year, season, century, a word such as 'yesterday', with what may
// stand around it. Each rule takes what it can read and leaves the cursor after it; none of them guesses.
/** Of the parts of a year, the halves are those of a month too. */
const HALVES = 39;
const MOST_PARTS = { week: 4, half: 2 };
const THIRDS = ['early', 'middle', 'late'];
/** Gregorian months that are common words too. */
const COMMON_WORDS = new Set(['مارس', 'ماي', 'اب', 'مه', 'مي', 'may', 'march', 'mar']);
class PointReader extends NumericReader {
    /** A point with its doubts and the part of it that is meant. */
    point() {
        return this.attempt(() => {
            const before = this.doubts();
            this.skip();
            const third = this.third();
            if (third) {
                this.takeDash();
                this.skip();
            }
            const base = this.first(() => this.relativeDay(), () => this.partOfMonth(), () => this.partOfYear(), () => this.years(), () => this.date(), () => this.numericMonth(), () => this.period(), () => this.monthAndYear(), () => this.dualYear(), () => this.plainYear(), () => this.weekdayAlone())
                // 'since the beginning of the year'
                ?? (third ? this.attempt(() => (this.token?.text.startsWith('ال') ? (this.take('year') ? this.besideUnit('year', 0) : this.take('month') && this.besideUnit('month', 0)) : null)) : null);
            if (!base)
                return null;
            // Urdu puts it behind: 'فروری 2021 کے اوائل'.
            const own = third ?? (this.token?.text.startsWith('كے ') ? this.third() : null);
            return { ...base, ...own, ...before, ...this.doubtsAfter() };
        });
    }
    /** 'أواخر', 'mid-', 'the end of'; but 'آخر في مايو' is another one in May. */
    third() {
        const third = THIRDS.find((one) => this.meaning(one));
        if (!third || (this.token?.text === 'اخر' && this.meaning('filler', this.tokens[this.at + 1])))
            return null;
        return { third, ...(this.take(third)?.value === 1 ? { isEdge: true } : {}) };
    }
    /** 'yesterday', and with a part of the day before or a time after. */
    relativeDay() {
        const clock = this.clock();
        this.partOfDay();
        this.skip();
        const word = this.take('relativeDay');
        if (!word)
            return null;
        const today = this.needToday();
        // 'today, Thursday': the weekday speaks for itself; and so does a date beside it.
        const weekday = this.attempt(() => {
            this.skip();
            return this.take('weekday');
        });
        const said = weekday && this.attempt(() => {
            this.skip();
            const date = this.date();
            return date?.month !== undefined && date.day !== undefined ? date : null;
        });
        if (said && weekday)
            return { weekday: weekday.value, ...said };
        return today === null ? null : { ...dayParts(today + word.value * MS_PER_DAY), ...(weekday ? { weekday: weekday.value } : {}), ...this.timeAfter(clock) };
    }
    /** A month by name, glossed by its name in another region: both must agree. */
    month() {
        return this.attempt(() => {
            this.skip();
            const unit = this.take('month');
            if (unit)
                this.skip();
            const first = this.monthName();
            if (!first)
                return null;
            const gloss = this.attempt(() => {
                const isExplained = this.takeMark('/', '(');
                if (!isExplained)
                    this.takeDash();
                const other = this.monthName();
                const isSame = other?.calendar === first.calendar && other?.month === first.month;
                // With a dash between them two months are a range; with nothing ('آب أغسطس') two names of one.
                return other && (isExplained || isSame) ? { isSame } : null;
            });
            if (gloss?.isSame === false)
                return this.refuse('monthsDisagree');
            if (gloss)
                this.takeMark(')');
            return first;
        });
    }
    monthName() {
        const { token } = this;
        const names = token?.meanings.filter((one) => one.role === 'monthName') ?? [];
        // A name of several calendars is of the locale's own.
        const name = names.find((one) => one.calendar === this.context.plain) ?? names[0];
        if (!name?.calendar)
            return null;
        this.at++;
        if (token?.text.length && token.text.length <= 4)
            this.takeMark('.');
        this.takeMark("'", '׳', '’');
        // 'مهر ماه'
        if (name.calendar === 'persian' && this.token?.text === 'ماه' && this.tokens[this.at + 1]?.meanings.some(({ role }) => role === 'beside') !== true)
            this.at++;
        return { calendar: name.calendar, month: name.value };
    }
    /** The year of a month, or 'last', 'next': what stands after it. */
    yearOf(month, day) {
        const beside = this.attempt(() => {
            this.skip();
            const found = this.take('beside');
            // 'February of this year'
            return this.meaning('year') ? null : found;
        });
        if (beside)
            return this.besideMonth(month, day, beside.value);
        const short = day === undefined ? null : this.shortYear();
        if (short !== null)
            return { ...month, ...(day !== undefined ? { day } : {}), year: short, isShortYear: true };
        if (day !== undefined)
            this.attempt(() => ((this.takeDash() || this.takeMark('/')) && this.token?.kind === 'number' && this.token.text.length === 4 && !this.token.isApart ? true : null));
        const year = this.first(() => {
            this.skip();
            const own = this.period();
            return own && own.month === undefined && own.season === undefined && own.years === undefined && own.year !== undefined ? own : null;
        }, () => this.dualYear(), () => this.plainYear());
        if (!year)
            return this.withoutYear(month, day);
        return this.withYear(month, year, day);
    }
    /** '11-Mar-21', a spreadsheet's own form. */
    shortYear() {
        return this.attempt(() => {
            if (this.context.isProse || !(this.takeDash() || this.takeMark('/')) || this.token?.isApart !== false)
                return null;
            const { token } = this;
            return token.kind === 'number' && token.text.length === 2 && this.tokens.length === ++this.at ? fullYear(token.value) : null;
        });
    }
    withoutYear(month, day) {
        const { token } = this;
        const isCut = !this.context.isProse && day !== undefined && token?.kind === 'number' && token.text.length === 2 && this.at === this.tokens.length - 1;
        return isCut ? this.refuse('shortYear', { year: token.text }) : { ...month, ...(day !== undefined ? { day } : {}) };
    }
    withYear(month, year, day) {
        const { calendar } = month;
        const isEraOfOther = year.calendar !== undefined && year.calendar !== calendar && !year.isRelative;
        const isMixed = (calendar === 'gregory' && isEraOfOther && year.calendar !== this.context.plain) || (calendar === 'islamic-umalqura' && year.calendar === 'persian' && this.context.plain !== 'persian');
        if (isMixed)
            return this.refuse('eraConflict');
        return { ...month, ...(day !== undefined ? { day } : {}), year: year.year ?? 0, ...(year.isRelative ? { isRelative: true } : {}) };
    }
    /** The nearest such month, or day of it, before, after, or in the year of the reference. */
    besideMonth({ calendar: id = 'gregory', month = 1 }, day, step) {
        const today = this.needToday();
        const calendar = calendarOf(id);
        if (today === null || !calendar)
            return null;
        const now = calendar.fields(today);
        const order = (y) => (day === undefined ? (y - now.year) * 20 + month - now.month : (y - now.year) * 1000 + (month - now.month) * 40 + day - now.day);
        const year = step === 0 ? now.year : step < 0 ? (order(now.year) < 0 ? now.year : now.year - 1) : order(now.year) > 0 ? now.year : now.year + 1;
        return { calendar: id, year, month, ...(day !== undefined ? { day } : {}), isRelative: true };
    }
    /** 'النصف الأول من شباط 2021', 'the second week of March 2021'. */
    partOfMonth() {
        this.skip();
        const part = this.first(() => (this.take('week') ? this.nth('week') : null), () => (this.meaning('part')?.value === HALVES && this.take('part') ? this.nth('half') : null), () => {
            const n = this.number();
            const unit = !n?.isOrdinal ? null : this.take('week') ? 'week' : this.meaning('part')?.value === HALVES && this.take('part') ? 'half' : null;
            return n && unit && n.value <= MOST_PARTS[unit] ? { unit, n: n.value } : null;
        });
        if (!part)
            return null;
        const month = this.monthAndYear() ?? this.attempt(() => this.period());
        return month?.month === undefined ? null : { ...month, partOfMonth: part };
    }
    nth(unit) {
        const n = this.number();
        return n?.isOrdinal && n.value <= MOST_PARTS[unit] ? { unit, n: n.value } : null;
    }
    monthAndYear() {
        this.skip();
        const before = this.take('beside');
        const month = this.month();
        if (!month)
            return null;
        if (before)
            return this.besideMonth(month, undefined, before.value);
        const found = this.yearOf(month);
        const isLone = found?.year === undefined && this.tokens.length === 1 && (month.calendar !== 'gregory' || COMMON_WORDS.has(this.tokens[0]?.text ?? ''));
        return found && isLone ? { ...found, isLoneWord: true } : found;
    }
    /** A day, with weekday and time where they are given, and the same day in another calendar. */
    date() {
        // Without a time first: '11.03.2021' does not begin with one.
        return this.first(() => this.dateAfter(null), () => this.dateAfter(this.clock()));
    }
    dateAfter(clock) {
        this.partOfDay();
        const weekday = this.weekday();
        const core = this.first(() => this.numeric(), () => this.dayAndMonth(), () => this.monthAndDay(), () => this.dayOfMonth());
        if (!core)
            return null;
        const after = weekday ?? this.attempt(() => {
            this.skip();
            return this.take('weekday');
        })?.value;
        const dual = this.attempt(() => this.otherCalendar(core));
        const main = dual && core.calendar !== 'gregory' ? dual : core;
        const check = dual && (main === core ? dual : core);
        this.attempt(() => (this.takeMark(')') ? true : null));
        return { ...main, ...(after !== undefined ? { weekday: after } : {}), ...(check ? { check } : {}), ...this.timeAfter(clock) };
    }
    /** '… الموافق 27 رجب 1442', '(27 رجب 1442)'. */
    otherCalendar(core) {
        this.takeMark('/', '-', '–', '=');
        this.skip();
        const other = this.first(() => this.dayAndMonth(), () => this.numeric());
        return other?.year !== undefined && other.calendar !== core.calendar && (other.calendar === 'gregory') !== (core.calendar === 'gregory') ? other : null;
    }
    /** 'يوم الخميس الموافق': the weekday of a date that follows. */
    weekday() {
        return this.attempt(() => {
            this.skip();
            if (this.take('day'))
                this.skip();
            const found = this.take('weekday');
            this.skip();
            // 'الخميس الماضي 11 آذار': the date says which.
            this.take('beside');
            this.skip();
            return found;
        })?.value;
    }
    /** '17 شباط 2021', '11 من آذار', 'the 3rd of May', '١٧ من الشهر الماضي', 'כ״ז באדר תשפ״א'. */
    dayAndMonth() {
        this.skip();
        if (this.take('day'))
            this.skip();
        const hebrew = this.token?.meanings.find((one) => one.role === 'hebrewNumber');
        if (hebrew) {
            this.at++;
            this.takeMark("'", '׳', '’');
        }
        const n = hebrew ? { value: hebrew.value, digits: 2 } : this.number();
        if (!n || n.digits > 2 || n.value > 99)
            return null;
        if (this.context.isProse && !hebrew && n.digits === 0 && !('isOrdinal' in n && n.isOrdinal))
            return null;
        if (!this.context.isProse)
            this.takeMark('.');
        // '11-Mar-2021'
        this.attempt(() => ((this.takeDash() || this.takeMark('/')) && this.meaning('monthName') && !this.token?.isApart ? true : null));
        // 'She came first in May 2019' is no first of May.
        if (this.context.isProse && n.digits === 0 && this.token?.text === 'in')
            return null;
        this.skip();
        const month = this.month();
        return month && this.yearOf(month, n.value);
    }
    /** 'March 11, 2021' */
    monthAndDay() {
        if (this.context.isProse && !this.context.locale.startsWith('en'))
            return null;
        this.skip();
        const month = this.month();
        if (!month)
            return null;
        const n = this.number();
        if (!n || n.digits > 2 || (n.digits === 0 && !n.isOrdinal))
            return null;
        // Two digits after a month may be a short year where the day stands first.
        if (n.value > 31)
            return this.refuse('shortYear', { year: n.value });
        const found = this.yearOf(month, n.value);
        return found && found.year === undefined && n.digits > 0 && !this.context.locale.startsWith('en') ? this.refuse('shortYear', { year: n.value }) : found;
    }
    /** '17 من الشهر الماضي', '11 الجاري' */
    dayOfMonth() {
        this.skip();
        const n = this.number();
        if (!n || n.digits > 2 || n.digits === 0 && !n.isOrdinal || n.value < 1)
            return null;
        this.skip();
        const month = this.attempt(() => this.period()) ?? (this.meaning('beside')?.value === 0 && this.take('beside') ? this.besideUnit('month', 0) : null);
        return month?.month === undefined ? null : { ...month, day: n.value };
    }
    /** A weekday that stands for a day: the nearest before the reference or on it, or as 'last' and 'next' say. */
    weekdayAlone() {
        const clock = this.clock();
        this.partOfDay();
        this.skip();
        const before = this.take('beside');
        if (this.take('day'))
            this.skip();
        const day = this.take('weekday');
        if (!day)
            return null;
        const beside = before ?? this.attempt(() => {
            this.skip();
            return this.take('beside');
        });
        const today = this.needToday();
        if (today === null)
            return null;
        const back = (weekday(today) - day.value + 7) % 7;
        const days = !beside ? (this.context.isAhead ? 7 - back : -back) : beside.value < 0 ? -(back || 7) : beside.value > 0 ? 7 - back : -back;
        return { ...dayParts(today + days * MS_PER_DAY), ...(beside ? {} : { isBareWeekday: true }), ...this.timeAfter(clock) };
    }
}

// How long ago: a duration, and the moment that lies so far from the reference.
const DURATION_UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century'];
const MONTHS$1 = 12;
/** Fractions are told in minutes of an hour. */
const HOUR = 60;
class DurationReader extends PointReader {
    /** '6 سنوات', 'شهرين', 'a year', 'the last six months' is none. */
    duration() {
        return this.attempt(() => {
            const before = this.doubts();
            this.skip();
            // 'half a century'
            const part = this.attempt(() => {
                const fraction = this.take('fraction');
                return fraction && (this.meaning('century') ?? this.meaning('decade') ?? this.meaning('year')) ? fraction.value / HOUR : null;
            });
            const n = part === null ? this.number() : { value: part, isOrdinal: false };
            if (n?.isOrdinal)
                return null;
            const about = this.doubts();
            const unit = DURATION_UNITS.find((one) => this.meaning(one));
            if (!unit)
                return null;
            const own = this.take(unit)?.value ?? 0;
            // 'منذ عام 2015': the unit names what follows.
            if (!n && own < 0)
                return null;
            if (!n && own === 0 && this.attempt(() => (this.skip(), this.number() ?? this.take('monthName') ?? this.take('weekday') ?? this.take('beside'))))
                return null;
            const rest = this.attempt(() => {
                if (!this.take('and'))
                    return null;
                const fraction = this.take('fraction');
                if (fraction)
                    this.take(unit);
                return fraction && fraction.value / HOUR;
            }) ?? 0;
            const doubt = { ...before, ...about, ...this.doubts() };
            return { count: (n?.value ?? (own || 1)) + rest, unit, isAbout: doubt.isAbout === true };
        });
    }
    /** The moment that lies so long before (or, below 0, after) the reference. */
    away({ count, unit, isAbout }, way) {
        const today = this.needToday();
        if (today === null)
            return null;
        const { year, month } = civilFields(today);
        const steps = way * count;
        const isWhole = Number.isInteger(count);
        const exact = isAbout ? { isAbout: true } : {};
        switch (unit) {
            case 'hour':
            case 'minute': {
                const { now } = this.context;
                if (now === null || now === today)
                    return this.refuse('needsTime');
                const at = now + steps * (unit === 'hour' ? 3_600_000 : 60_000);
                const { hour, minute } = civilFields(at);
                return { ...dayParts(Math.floor(at / MS_PER_DAY) * MS_PER_DAY), clock: { hour, minute } };
            }
            case 'day': return !isWhole ? this.refuse('needsTime') : { ...dayParts(today + steps * MS_PER_DAY), ...exact };
            case 'week': return { ...dayParts(today + Math.round(7 * steps) * MS_PER_DAY), isAbout: true };
            case 'month': {
                const months = year * MONTHS$1 + month - 1 + Math.round(steps);
                return { calendar: 'gregory', year: Math.floor(months / MONTHS$1), month: months - MONTHS$1 * Math.floor(months / MONTHS$1) + 1, isAbout: true, isRelative: true };
            }
            default: {
                const years = steps * (unit === 'decade' ? 10 : unit === 'century' ? 100 : 1);
                // So far away the reference's own year is lost in the rounding.
                if (Math.abs(years) >= 1e5)
                    return { edtf: `Y${years}`, isAbout: true, isRelative: true };
                const at = isWhole ? year + years : Math.floor((year * MONTHS$1 + month - 1 + Math.round(years * MONTHS$1)) / MONTHS$1);
                return { calendar: 'gregory', year: at, isAbout: true, isRelative: true };
            }
        }
    }
}

// Two years, centuries or millennia with one era's mark for both: '539–332 BC', '62-90 هـ', '5th–6th century'.
const UNITS = ['century', 'millennium', 'year'];
const YEARS = { century: 100, millennium: 1000 };
/** No century or millennium after the first ten thousand years. */
const LAST = 9999;
class EraReader extends DurationReader {
    /** `isList`: both are meant, and not what lies between them. */
    sharedEra() {
        return this.attempt(() => {
            const isBetween = this.take('between') !== null;
            if (!isBetween)
                this.take('from');
            this.skip();
            this.take('dual');
            const doubt = this.doubts();
            const first = this.unitAndNumber();
            const joint = first && this.joint();
            const last = joint ? this.unitAndNumber() : null;
            if (!first || !last)
                return null;
            const of = this.reckoning(first, last);
            return of && { from: { ...of(first.number), ...doubt }, to: of(last.number), isList: joint === 'and' && !isBetween };
        });
    }
    joint() {
        this.skip();
        if (this.takeDash())
            return 'to';
        if (this.take('to') ?? this.take('until'))
            return 'to';
        return this.take('and') ? 'and' : null;
    }
    /** How such numbers are years, centuries or millennia; null where nothing says so of both. */
    reckoning(first, last) {
        const unit = last.unit ?? first.unit;
        const era = this.anyEra();
        if (unit === 'century' || unit === 'millennium') {
            const years = YEARS[unit];
            const isMany = [first, last].every(({ number, unit: own = unit }) => own === unit && number.value * years < LAST);
            return isMany ? ({ value }) => this.manyOfEra(value, years, era) : null;
        }
        if (era === null || first.number.digits === 0 || last.number.digits === 0)
            return null;
        return ({ value }) => (era === 'bc' ? { calendar: 'gregory', year: 1 - value } : { calendar: era, year: value });
    }
    /** 'القرن الخامس', '5th century', '5th', '539', 'سنة 539'. */
    unitAndNumber() {
        this.skip();
        const before = UNITS.find((one) => this.take(one));
        if (before)
            this.skip();
        const number = this.number();
        if (!number || number.value < 1)
            return null;
        const unit = before ?? this.attempt(() => {
            this.takeDash();
            this.skip();
            return UNITS.find((one) => this.take(one)) ?? null;
        });
        return { number, unit: unit ?? undefined };
    }
}

// How points in time are put together: since, until, ago, between, from … to, lists, either … or.
/** Of a list of dates. */
const MOST_MEMBERS = 5;
/** What is missing in a date stands in the one beside it: '17–18 February 2021'. */
function completed(parts, from) {
    if (parts.isRelative)
        return parts;
    const month = parts.month === undefined && parts.day !== undefined ? { ...(from.month !== undefined ? { month: from.month } : {}), ...(from.calendar ? { calendar: from.calendar } : {}) } : {};
    const needsYear = parts.year === undefined && (parts.month ?? month.month) !== undefined;
    const isOfOne = parts.calendar === undefined || from.calendar === undefined || parts.calendar === from.calendar;
    const isPlainYear = parts.year !== undefined && parts.calendar === undefined && parts.month === undefined && from.month === undefined;
    return { ...parts, ...month, ...(isPlainYear && from.calendar !== undefined ? { calendar: from.calendar } : {}), ...(needsYear && isOfOne && from.year !== undefined ? { year: from.year } : {}), ...(from.isRelative ? { isRelative: true } : {}) };
}
/** An end at the end of a unit ('until the end of 2021') is an end with the unit. */
function whole(parts) {
    const { third, isEdge, ...rest } = parts;
    return third === 'late' && isEdge ? rest : parts;
}
class Grammar extends EraReader {
    /** The longest expression that begins at the cursor. */
    expression() {
        return this.attempt(() => {
            const before = this.doubts();
            this.skip();
            const reading = this.first(() => this.ago(), () => this.eras(), () => this.since(), () => this.bounded(), () => this.between(), () => this.range());
            if (!reading)
                return null;
            const isAsked = !this.context.isProse && this.at === this.tokens.length - 1 && this.takeMark('?', '؟');
            const doubt = { ...before, ...this.doubtsAfter(), ...(isAsked ? { isMaybe: true } : {}) };
            const doubtful = (parts) => ({ ...parts, ...doubt });
            if (reading.kind === 'oneOf' || reading.kind === 'allOf')
                return { kind: reading.kind, members: reading.members.map(doubtful) };
            if (reading.kind === 'interval')
                return { kind: 'interval', from: reading.from && doubtful(reading.from), to: reading.to && (reading.from ? reading.to : doubtful(reading.to)) };
            return { kind: reading.kind, point: doubtful(reading.point) };
        });
    }
    /** 'قبل 6 سنوات', '6 years ago', 'in three days'. */
    ago() {
        const before = this.doubts();
        this.skip();
        const isBefore = this.take('before') !== null;
        const isAfter = !isBefore && this.take('after') !== null;
        const duration = this.duration();
        if (!duration)
            return null;
        if (!isBefore && !isAfter) {
            this.skip();
            // Urdu says 'six years since'.
            const isSince = !this.meaning('ago') && this.take('since') !== null;
            const from = isSince ? this.away(duration, -1) : null;
            if (from)
                return { kind: 'interval', from, to: null };
            if (!this.take('ago'))
                return null;
        }
        const anchored = isBefore || isAfter ? this.anchored(duration, isAfter ? 1 : -1) : null;
        if (anchored)
            return { kind: 'point', point: anchored };
        const point = this.away(duration, isAfter ? 1 : -1);
        return point && { kind: 'point', point: { ...point, ...before, isAway: true } };
    }
    /** 'Three days before 11 March': from the day that is said, and not from the reference. */
    anchored({ count, unit, isAbout }, way) {
        const days = unit === 'day' ? count : unit === 'week' ? count * 7 : null;
        return days === null || !Number.isInteger(days) ? null : this.attempt(() => {
            if (!this.take('from'))
                return null;
            const day = this.point();
            return day?.day === undefined || day.third || day.check ? null : { ...day, shift: way * days, ...(isAbout ? { isAbout } : {}) };
        });
    }
    /** 'منذ 6 سنوات', 'منذ 2015', 'since March 2015 until now'; the postposition of Urdu stands in `range`. */
    since() {
        if (!this.take('since'))
            return null;
        const duration = this.duration();
        // 'since six years ago', and Persian; but 'since the last …' is no length of time.
        if (duration && !this.take('ago') && this.meaning('beside'))
            return null;
        const from = duration ? this.away(duration, -1) : this.point();
        if (!from)
            return null;
        this.untilNow();
        const to = this.attempt(() => {
            this.skip();
            this.take('and');
            return this.take('to') || this.take('until') ? (this.isNow() ? { now: true } : this.attempt(() => this.point())) : null;
        });
        return { kind: 'interval', from, to: to && !('now' in to) ? whole(to) : null };
    }
    eras() {
        const pair = this.sharedEra();
        if (!pair)
            return null;
        // Urdu puts 'until' behind.
        this.attempt(() => this.take('until'));
        return pair.isList ? { kind: 'allOf', members: [pair.from, pair.to] } : { kind: 'interval', from: pair.from, to: pair.to };
    }
    /** 'حتى 2015', 'before 2015', 'after 11 March 2021'. */
    bounded() {
        const kind = this.take('until') ? 'until' : this.take('before') ? 'before' : this.take('after') ? 'after' : null;
        const point = kind && this.point();
        if (!point)
            return null;
        return kind === 'until' ? { kind: 'interval', from: null, to: whole(point) } : { kind: kind ?? 'before', point };
    }
    isNow() {
        return this.attempt(() => {
            this.skip();
            const now = this.take('now');
            if (now)
                this.take('until');
            return now && !this.meaning('weekday') && !this.meaning('monthName') && this.token?.kind !== 'number' ? now : null;
        }) !== null;
    }
    untilNow() {
        return this.attempt(() => {
            this.skip();
            this.take('and');
            return this.take('untilNow');
        }) !== null;
    }
    between() {
        if (!this.take('between'))
            return null;
        this.skip();
        this.take('dual');
        const from = this.pointOrPart();
        // Before what says nothing: the Hebrew 'to' is such a letter elsewhere.
        const joint = () => this.take('and') ?? this.take('to') ?? (this.takeDash() ? true : null);
        if (!from || !(joint() ?? (this.skip(), joint())))
            return null;
        const to = this.pointOrPart();
        return to && { kind: 'interval', from: completed(from, to), to: completed(to, from) };
    }
    /** A point, or a part of one that the point after it completes. */
    pointOrPart() {
        return this.first(() => this.point(), () => this.dayNumber());
    }
    dayNumber() {
        this.skip();
        if (this.take('day'))
            this.skip();
        const weekday = this.take('weekday');
        this.skip();
        const n = this.number();
        if (!n || n.digits > 2 || n.value > 31 || n.value < 1 || (n.digits === 0 && !n.isOrdinal))
            return null;
        return { day: n.value, ...(weekday ? { weekday: weekday.value } : {}), ...this.dayTail() };
    }
    /** 'March 11–14, 2021': the year after the second day. */
    dayTail() {
        const year = this.attempt(() => {
            if (!this.takeMark(','))
                return null;
            return this.plainYear();
        });
        return year?.year !== undefined ? { year: year.year } : {};
    }
    connector(isFirst) {
        return this.attempt(() => {
            if (this.takeDash() || (this.context.isProse && this.takeSlash())) {
                this.attempt(() => {
                    this.skip();
                    return this.take('to') ?? this.take('until');
                });
                return 'dash';
            }
            const isComma = !isFirst && this.takeMark(',', '،');
            this.skip();
            if (this.take('or'))
                return 'or';
            if (this.take('and'))
                return this.attempt(() => (this.take('to') ?? this.take('until')) && 'to') ?? 'and';
            if (isComma)
                return 'and';
            return this.take('to') ?? this.take('until') ? 'to' : null;
        });
    }
    /** 'موسم 2014/2015': between two years, each in full. */
    takeSlash() {
        const [before, , after] = this.tokens.slice(this.at - 1, this.at + 2);
        return before?.text.length === 4 && after?.kind === 'number' && after.text.length === 4 && !after.isApart && after.value === before.value + 1 && this.takeMark('/');
    }
    /** A point; or several, as a range, a list, or a choice. */
    range() {
        const isFrom = this.take('from') !== null;
        if (isFrom)
            this.takeDash();
        this.skip();
        this.take('dual');
        const first = this.pointOrPart();
        if (!first)
            return null;
        const members = [first];
        this.attempt(() => (this.takeDash() && this.meaning('untilNow') ? true : null));
        if (this.untilNow())
            return { kind: 'interval', from: first, to: null };
        let how = null;
        while (members.length < MOST_MEMBERS) {
            const before = this.at;
            const connector = this.comma(members) ?? this.connector(true);
            if (!connector)
                break;
            // 'سے' after a point is both 'to' and 'since'.
            if ((connector === 'to' || connector === 'dash') && members.length === 1 && (this.isNow() || this.untilNow()))
                return { kind: 'interval', from: first, to: null };
            const isOwn = connector === 'and' && this.context.isProse === true && first.year !== undefined;
            const next = isOwn ? null : this.nextMember(members) ?? (connector === 'dash' && members.length === 1 ? this.shortEnd(first) : null);
            // 'Winter 2020 – 2021' is no range of a season and a year.
            const isUneven = first.season !== undefined && next !== null && next.season === undefined;
            if (!next || isUneven || (how !== null && how !== connector)) {
                this.at = before;
                break;
            }
            members.push(next);
            how = connector;
            if (connector === 'to' || connector === 'dash')
                break;
        }
        const last = members.at(-1) ?? first;
        if (members.length === 1)
            return this.alone(first, isFrom);
        // '11 – March 2021' is a day and a month, and no range.
        if (first.month === undefined && first.day !== undefined && last.day === undefined)
            return null;
        const all = members.map((one) => completed(one, last)).map((one, _, list) => completed(one, list[0] ?? one));
        // Urdu puts 'between' behind.
        const isBetween = how === 'and' && all.length === 2 && this.attempt(() => this.take('between')) !== null;
        if (how === 'to' || how === 'dash' || isBetween) {
            this.attempt(() => this.take('until'));
            const [a = first, b = last] = all;
            return { kind: 'interval', from: a, to: whole(b) };
        }
        return { kind: how === 'or' ? 'oneOf' : 'allOf', members: all };
    }
    /** A day alone goes on a list of days alone; after a whole date only where the month stands first ('March 11–14'). */
    nextMember(members) {
        const isList = members.every((one) => one.month === undefined && one.day !== undefined);
        const { at } = this;
        const isMonthFirst = this.context.locale.startsWith('en') && members.length === 1 && members[0]?.month !== undefined && members[0].day !== undefined && members[0].year === undefined;
        // 'عبد الله الثاني، اليوم الأحد': a day of no month goes on no list with today.
        const isToday = isList && this.attempt(() => (this.skip(), this.meaning('relativeDay') ?? this.meaning('weekday') ?? null)) !== null;
        this.at = at;
        return (isToday ? null : this.attempt(() => this.point())) ?? (isList || isMonthFirst ? this.attempt(() => this.dayNumber()) : null);
    }
    /** '1914-18': the second year of the first one's century. */
    shortEnd(first) {
        const { token } = this;
        const isYear = first.year !== undefined && first.month === undefined && first.season === undefined && first.years === undefined;
        if (!isYear || token?.kind !== 'number' || token.isApart || token.text.length !== 2)
            return null;
        const end = Math.floor((first.year ?? 0) / 100) * 100 + token.value;
        if (end <= (first.year ?? 0))
            return this.refuse('shortYear', { year: token.text });
        this.at++;
        return { ...first, year: end };
    }
    /** A comma continues a list only of days that lack their month still: '17، 18 و19 شباط'. */
    comma(members) {
        return members.every((one) => one.month === undefined && one.day !== undefined) ? this.attempt(() => (this.takeMark(',', '،') ? 'and' : null)) : null;
    }
    alone(point, isFrom) {
        if (point.day !== undefined && point.month === undefined)
            return null;
        const after = this.attempt(() => {
            this.skip();
            // Urdu alone puts them behind.
            return this.meaning('since')?.language === 'ur' && this.take('since') ? 'since' : this.meaning('until')?.language === 'ur' && this.take('until') ? 'until' : null;
        });
        if (after === 'until')
            return { kind: 'interval', from: null, to: whole(point) };
        if (after === 'since')
            return { kind: 'interval', from: point, to: null };
        return isFrom && this.take('onwards') ? { kind: 'interval', from: point, to: null } : { kind: 'point', point };
    }
}

// Names of months and weekdays as people write them, in every family that newsrooms use. Variants stand between bars;
// they are folded when the lexicon is made (letters.ts), so hamzas, marks and Persian letter shapes need no variants.
const MONTHS = [
    // From January. The Levant, Egypt and the Gulf, Algeria and Tunisia, Morocco, Mauritania.
    { calendar: 'gregory', language: 'ar', names: ['كانون الثاني|كانون ثاني|كانون ثان', 'شباط', 'آذار', 'نيسان', 'أيار|مايس', 'حزيران', 'تموز', 'آب', 'أيلول', 'تشرين الأول|تشرين أول', 'تشرين الثاني|تشرين ثاني|تشرين ثان', 'كانون الأول|كانون أول'] },
    { calendar: 'gregory', language: 'ar', names: ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو|يونيه', 'يوليو|يوليه', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'] },
    { calendar: 'gregory', language: 'ar', names: ['جانفي', 'فيفري', 'مارس', 'أفريل', 'ماي', 'جوان', 'جويلية|يوليوز', 'أوت|غشت|أغشت', 'شتنبر|شتمبر', 'أكتوبر', 'نونبر', 'دجنبر|دجمبر'] },
    { calendar: 'gregory', language: 'fa', names: ['ژانویه', 'فوریه', 'مارس', 'آوریل', 'مه', 'ژوئن', 'ژوئیه', 'اوت', 'سپتامبر', 'اکتبر', 'نوامبر', 'دسامبر'] },
    { calendar: 'gregory', language: 'fa', names: ['جنوری', 'فبروری', 'مارچ', 'اپریل', 'می', 'جون', 'جولای', 'اگست', 'سپتمبر', 'اکتوبر', 'نومبر', 'دسمبر'] },
    { calendar: 'gregory', language: 'ur', names: ['جنوری', 'فروری', 'مارچ', 'اپریل', 'مئی', 'جون', 'جولائی', 'اگست', 'ستمبر', 'اکتوبر', 'نومبر', 'دسمبر'] },
    { calendar: 'gregory', language: 'ckb', names: ['کانوونی دووەم', 'شوبات', 'ئازار', 'نیسان', 'ئایار', 'حوزەیران', 'تەمووز', 'ئاب', 'ئەیلوول', 'تشرینی یەکەم', 'تشرینی دووەم', 'کانونی یەکەم'] },
    { calendar: 'gregory', language: 'he', names: ['ינואר', 'פברואר', 'מרץ|מרס', 'אפריל', 'מאי', 'יוני', 'יולי', 'אוגוסט', 'ספטמבר', 'אוקטובר', 'נובמבר', 'דצמבר'] },
    { calendar: 'gregory', language: 'en', names: ['january|jan', 'february|feb', 'march|mar', 'april|apr', 'may', 'june|jun', 'july|jul', 'august|aug', 'september|sept|sep', 'october|oct', 'november|nov', 'december|dec'] },
    // From Muharram.
    {
        calendar: 'islamic-umalqura', names: [
            'محرم|المحرم|محرم الحرام|muharram', 'صفر|صفر المظفر|safar', 'ربيع الأول|ربيع أول|ربیع‌الاول|rabi i|rabi al awwal|rabi ul awwal', 'ربيع الآخر|ربيع الثاني|ربيع ثاني|ربیع‌الثانی|rabi ii|rabi al thani|rabi al akhir',
            'جمادى الأولى|جمادى الأول|جمادی‌الاول|جمادی‌الاولی|jumada i|jumada al awwal|jumada al ula', 'جمادى الآخرة|جمادى الثانية|جمادى الثاني|جمادى الآخر|جمادی‌الثانی|jumada ii|jumada al thani|jumada al akhirah',
            'رجب|رجب الأصب|رجب المرجب|rajab', 'شعبان|شعبان المعظم|shaban|shaaban', 'رمضان|رمضان المبارك|رمضان الكريم|ramadan|ramazan', 'شوال|شوال المكرم|shawwal',
            'ذو القعدة|ذي القعدة|ذوالقعدة|ذيقعدة|dhu al qadah|zul qadah', 'ذو الحجة|ذي الحجة|ذوالحجة|ذيحجة|dhu al hijjah|zul hijjah',
        ],
    },
    // From Farvardin; the Afghan names beside the Iranian ones, and as Arabic newspapers write them.
    {
        calendar: 'persian', names: [
            'فروردین|حمل|farvardin', 'اردیبهشت|ثور|ordibehesht', 'خرداد|جوزا|khordad', 'تیر|سرطان|tir', 'مرداد|امرداد|اسد|mordad', 'شهریور|سنبله|shahrivar',
            'مهر|میزان|mehr', 'آبان|عقرب|aban', 'آذر|قوس|azar', 'دی|جدی|dey', 'بهمن|دلو|bahman', 'اسفند|حوت|esfand',
        ],
    },
    // From Tishri, with Adar as the sixth; then the two Adars of a leap year.
    {
        calendar: 'hebrew', names: [
            'תשרי|tishri', 'חשוון|חשון|מרחשוון|heshvan|cheshvan', 'כסלו|kislev', 'טבת|tevet', 'שבט|shevat', 'אדר|adar', 'ניסן|nisan', 'אייר|iyar', 'סיוון|סיון|sivan', 'תמוז|tamuz|tammuz', 'אב|av', 'אלול|elul',
            'אדר א|אדר ראשון|adar i', 'אדר ב|אדר שני|adar ii',
        ],
    },
];
/** From Sunday. */
const WEEKDAYS = {
    ar: ['الأحد', 'الاثنين|الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
    fa: ['یکشنبه|یک شنبه', 'دوشنبه|دو شنبه', 'سه‌شنبه|سه شنبه', 'چهارشنبه|چهار شنبه', 'پنجشنبه|پنج شنبه', 'جمعه', 'شنبه'],
    ur: ['اتوار', 'پیر|سوموار', 'منگل', 'بدھ', 'جمعرات', 'جمعہ', 'ہفتہ|ہفتہ کے روز'],
    he: ['יום ראשון|יום א', 'יום שני|יום ב', 'יום שלישי|יום ג', 'יום רביעי|יום ד', 'יום חמישי|יום ה', 'יום שישי|יום ו', 'שבת|יום שבת'],
    en: ['sunday|sun', 'monday|mon', 'tuesday|tue', 'wednesday|wed', 'thursday|thu', 'friday|fri', 'saturday|sat'],
};

// What words mean inside a written date, in Arabic, Persian, Urdu, Hebrew and English. One table, one entry per meaning;
// a word may stand in several. Variants stand between bars and are folded when the lexicon is made.
const WORDS = [
    ['since', 0, { ar: 'منذ|مذ', fa: 'از', ur: 'سے', he: 'מאז|החל מ', en: 'since|ever since|starting|as of' }], ['until', 0, { ar: 'حتى|لغاية|إلى غاية', fa: 'تا', ur: 'تک', he: 'עד', en: 'until|till|up to' }],
    ['ago', 0, { fa: 'پیش|قبل', ur: 'پہلے|قبل', en: 'ago' }], ['before', 0, { ar: 'قبل', fa: 'پیش از|قبل از', ur: 'سے پہلے', he: 'לפני', en: 'before' }],
    ['after', 0, { ar: 'بعد', fa: 'پس از|بعد از', ur: 'کے بعد', he: 'אחרי|לאחר', en: 'after' }], ['from', 0, { ar: 'من|بداية من|ابتداء من|اعتبارا من|بدءا من', fa: 'از', he: 'מ', en: 'from' }],
    ['to', 0, { ar: 'إلى|حتى|لغاية', fa: 'تا', ur: 'سے|تا', he: 'עד|ל', en: 'to|until|till|through|thru' }], ['between', 0, { ar: 'بين|ما بين|فيما بين', fa: 'میان', ur: 'کے درمیان', he: 'בין', en: 'between' }],
    ['and', 0, { ar: 'و', fa: 'و', ur: 'و|اور', he: 'ו', en: 'and' }], ['or', 0, { ar: 'أو', fa: 'یا', ur: 'یا', he: 'או', en: 'or' }],
    ['about', 0, { ar: 'نحو|حوالي|قرابة|زهاء|تقريبا|ما يقارب|ما يقرب من|أكثر من|أزيد من|ما يزيد على|ما يزيد عن|في حدود|بحدود', fa: 'حدود|در حدود|حدودا|تقریبا|نزدیک به', ur: 'تقریباً|لگ بھگ|قریب', he: 'בערך|בסביבות|כ|לערך', en: 'about|around|circa|c|ca|approximately|roughly' }],
    ['maybe', 0, { ar: 'ربما|يرجح|يرجح أنه|على الأرجح|يعتقد|يعتقد أنه|لعله|لعل|قد يكون', fa: 'شاید|احتمالا|غالبا', ur: 'شاید|ممکنہ طور پر|غالباً', he: 'אולי|כנראה', en: 'perhaps|maybe|possibly|probably' }],
    ['now', 0, { ar: 'الآن|اليوم|يومنا هذا|الوقت الحاضر', fa: 'اکنون|امروز|کنون|حال', ur: 'اب|آج', he: 'עכשיו|היום|כיום|עתה', en: 'now|present|today|the present|present day|the present day|ongoing|current' }],
    ['untilNow', 0, { ar: 'حتى الآن|حتى اليوم|إلى الآن|إلى اليوم|حتى يومنا هذا|إلى يومنا هذا|حتى اللحظة|لحد الآن', fa: 'تاکنون|تا کنون|تا امروز|تا حال', ur: 'اب تک|آج تک', he: 'עד היום|עד עכשיו|עד כה', en: 'until now|until today|to date|to the present|to the present day|to present|until present|until the present|till now|till date|till present|up to now' }],
    ['onwards', 0, { ar: 'فصاعدا', fa: 'به بعد', he: 'ואילך', en: 'onwards|onward|on' }],
    ['early', 0, { ar: 'أوائل|مطلع|بداية|مستهل', fa: 'اوایل|ابتدای|آغاز|شروع', ur: 'کے اوائل|کے آغاز|اوائل', he: 'תחילת|ראשית', en: 'early|beginning of|the beginning of|start of|the start of' }],
    ['middle', 0, { ar: 'منتصف|أواسط|وسط', fa: 'اواسط|میانه|نیمه', ur: 'کے وسط', he: 'אמצע', en: 'mid|middle of|the middle of' }],
    ['late', 0, { ar: 'أواخر', fa: 'اواخر', ur: 'اواخر|کے اواخر', he: 'שלהי', en: 'late' }], ['late', 1, { ar: 'نهاية|ختام|آخر', fa: 'آخر|پایان|انتهای', ur: 'کے آخر|کے اختتام', he: 'סוף', en: 'end of|the end of' }],
    ['beside', -1, { ar: 'الماضي|الماضية|المنصرم|المنصرمة|الفائت|الفائتة|الأخير', fa: 'گذشته|پیش|قبل', ur: 'گزشتہ|پچھلا|پچھلے|پچھلی', he: 'שעבר|שעברה|הקודם|הקודמת|האחרון|האחרונה', en: 'last|past|previous' }],
    ['beside', -2, { ar: 'قبل الماضي|قبل الماضية|ما قبل الماضي', en: 'before last' }],
    ['beside', 0, { ar: 'الجاري|الجارية|الحالي|الحالية|هذا|هذه|هاته', fa: 'جاری|این', ur: 'جاری|رواں|اس', he: 'הנוכחי|הנוכחית|הזה|הזאת', en: 'this|current' }],
    ['beside', 1, { ar: 'المقبل|المقبلة|القادم|القادمة|الآتي|الآتية|الداخل', fa: 'آینده|بعد', ur: 'آئندہ|اگلا|اگلے|اگلی', he: 'הבא|הבאה', en: 'next|coming' }],
    ['relativeDay', -1, { ar: 'أمس|الأمس|يوم أمس|يوم الأمس|نهار أمس|البارحة|الليلة الماضية|ليلة أمس', fa: 'دیروز', ur: 'گزشتہ روز', he: 'אתמול|אמש', en: 'yesterday' }],
    ['relativeDay', -2, { ar: 'أول أمس|أمس الأول|أول من أمس|أول البارحة', fa: 'پریروز', he: 'שלשום', en: 'the day before yesterday|day before yesterday' }],
    ['relativeDay', 0, { ar: 'اليوم|هذا اليوم', fa: 'امروز', ur: 'آج', he: 'היום', en: 'today' }], ['relativeDay', 1, { ar: 'غدا|الغد|يوم غد|يوم الغد|نهار غد|نهار الغد', fa: 'فردا', he: 'מחר', en: 'tomorrow' }],
    ['relativeDay', 2, { ar: 'بعد غد|بعد الغد', fa: 'پس‌فردا|پس فردا', he: 'מחרתיים', en: 'the day after tomorrow|day after tomorrow' }], ['relativeYear', -1, { fa: 'پارسال', he: 'אשתקד' }],
    ['relativeYear', 0, { fa: 'امسال', he: 'השנה' }], ['relativeYear', -2, { fa: 'پیرارسال' }],
    ['dual', 0, { ar: 'يومي|عامي|شهري|سنتي' }], ['minute', 0, { ar: 'دقيقة', fa: 'دقیقه', ur: 'منٹ', he: 'דקה', en: 'minute' }], ['minute', -1, { ar: 'دقائق', en: 'minutes', he: 'דקות' }], ['minute', 2, { ar: 'دقيقتين|دقيقتان' }],
    ['hour', 0, { ar: 'ساعة', fa: 'ساعت', ur: 'گھنٹہ', he: 'שעה', en: 'hour' }], ['hour', -1, { ar: 'ساعات', en: 'hours', he: 'שעות', ur: 'گھنٹے' }], ['hour', 2, { ar: 'ساعتين|ساعتان', he: 'שעתיים' }],
    ['day', 0, { ar: 'يوم|يوما', fa: 'روز', ur: 'دن', he: 'יום', en: 'day' }], ['day', -1, { ar: 'أيام', fa: 'روزهای', ur: 'دنوں', en: 'days', he: 'ימים' }], ['day', 2, { ar: 'يومين|يومان', he: 'יומיים' }],
    ['week', 0, { ar: 'أسبوع|أسبوعا', fa: 'هفته', ur: 'ہفتہ|ہفتے', he: 'שבוע', en: 'week' }], ['week', -1, { ar: 'أسابيع', fa: 'هفته‌های', ur: 'ہفتوں', en: 'weeks', he: 'שבועות' }], ['week', 2, { ar: 'أسبوعين|أسبوعان', he: 'שבועיים', en: 'fortnight' }],
    ['month', 0, { ar: 'شهر|شهرا', fa: 'ماه', ur: 'ماہ|مہینہ|مہینے', he: 'חודש', en: 'month' }], ['month', -1, { ar: 'أشهر|شهور', fa: 'ماه‌های', ur: 'مہینوں', en: 'months', he: 'חודשים' }], ['month', 2, { ar: 'شهرين|شهران', he: 'חודשיים' }],
    ['year', 0, { ar: 'سنة|عام|عاما|العام', fa: 'سال', ur: 'سال|برس|سن|سنہ', he: 'שנה|שנת', en: 'year' }], ['year', -1, { ar: 'سنوات|سنين|أعوام', fa: 'سال‌های', ur: 'سالوں|برسوں', en: 'years', he: 'שנים' }], ['year', 2, { ar: 'سنتين|سنتان|عامين|عامان', he: 'שנתיים' }],
    ['decade', 0, { ar: 'عقد', fa: 'دهه', ur: 'دہائی', he: 'עשור|שנות ה', en: 'decade' }], ['decade', -1, { ar: 'عقود', en: 'decades', he: 'עשורים', ur: 'دہائیاں' }], ['decade', 2, { ar: 'عقدين|عقدان' }],
    ['century', 0, { ar: 'قرن', fa: 'قرن|سده', ur: 'صدی', he: 'מאה|המאה', en: 'century' }], ['century', -1, { ar: 'قرون', en: 'centuries', ur: 'صدیاں' }], ['century', 2, { ar: 'قرنين|قرنان' }],
    ['millennium', 0, { ar: 'ألفية|الألف', fa: 'هزاره', ur: 'ہزاریہ', he: 'אלף|האלף', en: 'millennium' }], ['millennium', -1, { en: 'millennia' }],
    ['number', 1, { ar: 'واحد|واحدة', fa: 'یک', ur: 'ایک', he: 'אחד|אחת', en: 'one|a|an' }],
    ['number', 2, { ar: 'اثنان|اثنين|اثنتان|اثنتين|اثنا|اثني|اثنتي', fa: 'دو', ur: 'دو', he: 'שני|שתי|שניים|שתיים', en: 'two' }],
    ['number', 3, { ar: 'ثلاث|ثلاثة', fa: 'سه', ur: 'تین', he: 'שלוש|שלושה', en: 'three' }], ['number', 4, { ar: 'أربع|أربعة', fa: 'چهار', ur: 'چار', he: 'ארבע|ארבעה', en: 'four' }],
    ['number', 5, { ar: 'خمس|خمسة', fa: 'پنج', ur: 'پانچ', he: 'חמש|חמישה', en: 'five' }], ['number', 6, { ar: 'ست|ستة', fa: 'شش', ur: 'چھ', he: 'שש|שישה', en: 'six' }],
    ['number', 7, { ar: 'سبع|سبعة', fa: 'هفت', ur: 'سات', he: 'שבע|שבעה', en: 'seven' }], ['number', 8, { ar: 'ثمان|ثماني|ثمانية', fa: 'هشت', ur: 'آٹھ', he: 'שמונה', en: 'eight' }],
    ['number', 9, { ar: 'تسع|تسعة', fa: 'نه', ur: 'نو', he: 'תשע|תשעה', en: 'nine' }], ['number', 10, { ar: 'عشر|عشرة', fa: 'ده', ur: 'دس', he: 'עשר|עשרה', en: 'ten' }],
    ['number', 11, { ar: 'أحد عشر|إحدى عشرة', fa: 'یازده', ur: 'گیارہ', en: 'eleven', he: 'אחד עשר|אחת עשרה' }], ['number', 12, { fa: 'دوازده', ur: 'بارہ', en: 'twelve', he: 'שנים עשר|שתים עשרה|שתיים עשרה' }],
    ['number', 13, { fa: 'سیزده', ur: 'تیرہ', en: 'thirteen' }], ['number', 14, { fa: 'چهارده', ur: 'چودہ', en: 'fourteen' }], ['number', 15, { fa: 'پانزده', ur: 'پندرہ', en: 'fifteen' }], ['number', 16, { fa: 'شانزده', ur: 'سولہ', en: 'sixteen' }],
    ['number', 17, { fa: 'هفده', ur: 'سترہ', en: 'seventeen' }], ['number', 18, { fa: 'هجده|هیجده', ur: 'اٹھارہ', en: 'eighteen' }], ['number', 19, { fa: 'نوزده', ur: 'انیس', en: 'nineteen' }], ['teen', 10, { ar: 'عشر|عشرة', he: 'עשר|עשרה' }],
    ['ten', 20, { ar: 'عشرون|عشرين', fa: 'بیست', ur: 'بیس', he: 'עשרים', en: 'twenty' }], ['ten', 30, { ar: 'ثلاثون|ثلاثين', fa: 'سی', ur: 'تیس', he: 'שלושים', en: 'thirty' }],
    ['ten', 40, { ar: 'أربعون|أربعين', fa: 'چهل', ur: 'چالیس', he: 'ארבעים', en: 'forty' }], ['ten', 50, { ar: 'خمسون|خمسين', fa: 'پنجاه', ur: 'پچاس', he: 'חמישים', en: 'fifty' }],
    ['ten', 60, { ar: 'ستون|ستين', fa: 'شصت', ur: 'ساٹھ', he: 'שישים', en: 'sixty' }], ['ten', 70, { ar: 'سبعون|سبعين', fa: 'هفتاد', ur: 'ستر', he: 'שבעים', en: 'seventy' }],
    ['ten', 80, { ar: 'ثمانون|ثمانين', fa: 'هشتاد', ur: 'اسی', he: 'שמונים', en: 'eighty' }], ['ten', 90, { ar: 'تسعون|تسعين', fa: 'نود', ur: 'نوے', he: 'תשעים', en: 'ninety' }],
    ['hundred', 100, { ar: 'مئة|مائة', fa: 'صد|یکصد', ur: 'سو', he: 'מאה|מאות', en: 'hundred' }],
    ['hundred', 200, { ar: 'مئتين|مئتان|مائتين|مائتان|مئتي|مائتي', fa: 'دویست', he: 'מאתיים' }], ['hundred', 300, { ar: 'ثلاثمئة|ثلاثمائة', fa: 'سیصد' }], ['hundred', 400, { ar: 'أربعمئة|أربعمائة', fa: 'چهارصد' }], ['hundred', 500, { ar: 'خمسمئة|خمسمائة', fa: 'پانصد' }],
    ['hundred', 600, { ar: 'ستمئة|ستمائة', fa: 'ششصد' }], ['hundred', 700, { ar: 'سبعمئة|سبعمائة', fa: 'هفتصد' }], ['hundred', 800, { ar: 'ثمانمئة|ثمانمائة|ثمانيمائة', fa: 'هشتصد' }], ['hundred', 900, { ar: 'تسعمئة|تسعمائة', fa: 'نهصد' }],
    ['thousands', 1e3, { ar: 'ألف|آلاف', fa: 'هزار', ur: 'ہزار', he: 'אלף|אלפי|אלפים', en: 'thousand' }], ['thousands', 2e3, { ar: 'ألفي|ألفين|ألفان', he: 'אלפיים' }],
    ['thousands', 1e6, { ar: 'مليون|ملايين', fa: 'میلیون', ur: 'ملین', he: 'מיליון', en: 'million' }], ['thousands', 2e6, { ar: 'مليوني|مليونين' }],
    ['thousands', 1e9, { ar: 'مليار|مليارات', fa: 'میلیارد', ur: 'ارب', he: 'מיליארד', en: 'billion' }], ['thousands', 2e9, { ar: 'ملياري|مليارين' }],
    ['ordinal', 1, { ar: 'الأول|الأولى|الحادي|الحادية|أول|الفاتح|فاتح|غرة', fa: 'اول|نخست|یکم', ur: 'اول|یکم|پہلا|پہلی|پہلے', he: 'ראשון|ראשונה|הראשון|הראשונה', en: 'first' }],
    ['ordinal', 2, { ar: 'الثاني|الثانية', fa: 'دوم', ur: 'دوسرا|دوسری', he: 'שני|השני|השנייה|השניה', en: 'second' }],
    ['ordinal', 3, { ar: 'ثالث|الثالث|الثالثة', fa: 'سوم', ur: 'تیسرا|تیسری', he: 'השלישי|השלישית', en: 'third' }],
    ['ordinal', 4, { ar: 'رابع|الرابع|الرابعة', fa: 'چهارم', ur: 'چوتھا|چوتھی', he: 'הרביעי|הרביעית', en: 'fourth' }], ['ordinal', 5, { ar: 'خامس|الخامس|الخامسة', fa: 'پنجم', ur: 'پانچواں|پانچویں', he: 'החמישי|החמישית', en: 'fifth' }],
    ['ordinal', 6, { ar: 'سادس|السادس|السادسة', fa: 'ششم', ur: 'چھٹی|چھٹا', he: 'השישי|השישית', en: 'sixth' }], ['ordinal', 7, { ar: 'سابع|السابع|السابعة', fa: 'هفتم', ur: 'ساتویں', he: 'השביעי|השביעית', en: 'seventh' }],
    ['ordinal', 8, { ar: 'ثامن|الثامن|الثامنة', fa: 'هشتم', ur: 'آٹھویں', he: 'השמיני|השמינית', en: 'eighth' }], ['ordinal', 9, { ar: 'تاسع|التاسع|التاسعة', fa: 'نهم', ur: 'نویں', he: 'התשיעי|התשיעית', en: 'ninth' }],
    ['ordinal', 10, { ar: 'عاشر|العاشر|العاشرة', fa: 'دهم', ur: 'دسویں', he: 'העשירי|העשירית', en: 'tenth' }], ['ordinal', 11, { fa: 'یازدهم', ur: 'گیارہویں', en: 'eleventh' }],
    ['ordinal', 12, { fa: 'دوازدهم', ur: 'بارہویں', en: 'twelfth' }], ['ordinal', 13, { fa: 'سیزدهم', ur: 'تیرہویں', en: 'thirteenth' }], ['ordinal', 14, { fa: 'چهاردهم', ur: 'چودہویں', en: 'fourteenth' }],
    ['ordinal', 15, { fa: 'پانزدهم', ur: 'پندرہویں', en: 'fifteenth' }], ['ordinal', 16, { fa: 'شانزدهم', ur: 'سولہویں', en: 'sixteenth' }], ['ordinal', 17, { fa: 'هفدهم', ur: 'سترہویں', en: 'seventeenth' }],
    ['ordinal', 18, { fa: 'هجدهم|هیجدهم', ur: 'اٹھارہویں|اٹھارویں', en: 'eighteenth' }], ['ordinal', 19, { fa: 'نوزدهم', ur: 'انیسویں', en: 'nineteenth' }],
    ['ordinal', 20, { ar: 'العشرون|العشرين', fa: 'بیستم', ur: 'بیسویں', he: 'העשרים', en: 'twentieth' }], ['ordinal', 21, { fa: 'بیست و یکم|بیست‌ویکم', ur: 'اکیسویں', he: 'העשרים ואחת', en: 'twenty first' }],
    ['ordinal', 30, { ar: 'الثلاثون|الثلاثين', fa: 'سی‌ام' }],
    ['season', 21, { ar: 'ربيع', fa: 'بهار', ur: 'بهار|موسم بہار', he: 'אביב', en: 'spring' }], ['season', 22, { ar: 'صيف', fa: 'تابستان', ur: 'موسم گرما|گرما', he: 'קיץ', en: 'summer' }],
    ['season', 23, { ar: 'خريف', fa: 'پاییز', ur: 'خزاں|موسم خزاں', he: 'סתיו', en: 'autumn|fall' }], ['season', 24, { ar: 'شتاء', fa: 'زمستان', ur: 'موسم سرما|سرما', he: 'חורף', en: 'winter' }],
    ['part', 32, { ar: 'ربع|فصل|ثلاثي', fa: 'ربع|سه‌ماهه|سه ماهه', ur: 'سہ ماہی', he: 'רבעון|הרבעון', en: 'quarter|q' }], ['part', 36, { ar: 'ثلث', fa: 'ثلث|چهارماهه', ur: 'تہائی', en: 'third' }],
    ['part', 39, { ar: 'نصف|سداسي', fa: 'نیمه', ur: 'ششماہی|نصف', he: 'מחצית|המחצית', en: 'half|h' }], ['decadeName', 20, { ar: 'عشرينيات|عشرينات', he: 'שנות העשרים', en: 'twenties' }],
    ['decadeName', 30, { ar: 'ثلاثينيات|ثلاثينات', he: 'שנות השלושים', en: 'thirties' }], ['decadeName', 40, { ar: 'أربعينيات|أربعينات', he: 'שנות הארבעים', en: 'forties' }], ['decadeName', 50, { ar: 'خمسينيات|خمسينات', he: 'שנות החמישים', en: 'fifties' }],
    ['decadeName', 60, { ar: 'ستينيات|ستينات', he: 'שנות השישים', en: 'sixties' }], ['decadeName', 70, { ar: 'سبعينيات|سبعينات', he: 'שנות השבעים', en: 'seventies' }], ['decadeName', 80, { ar: 'ثمانينيات|ثمانينات', he: 'שנות השמונים', en: 'eighties' }],
    ['decadeName', 90, { ar: 'تسعينيات|تسعينات', he: 'שנות התשעים', en: 'nineties' }],
    ['bc', 0, { ar: 'ق م|قبل الميلاد', fa: 'ق م|پ م|پیش از میلاد|قبل از میلاد|پیش از میلاد مسیح|قبل از میلاد مسیح', ur: 'ق م|قبل مسیح|قبل از مسیح', he: 'לפנה"ס|לפני הספירה', en: 'bc|bce|b c|b c e' }],
    ['ad', 0, { ar: 'م|ميلادي|ميلادية|ميلاديين|للميلاد', fa: 'م|میلادی', ur: 'عیسوی|ء', he: 'לספירה', en: 'ad|ce|a d' }],
    ['islamic', 0, { ar: 'ه|هجري|هجرية|هجريين|للهجرة|ه ق|هجري قمري|هجرية قمرية', fa: 'ه|ه ق|قمری|هجری قمری', ur: 'ه|قمری|ہجری', en: 'ah|a h' }],
    ['persian', 0, { ar: 'ه ش|هجري شمسي|هجرية شمسية|شمسي|ش', fa: 'ه ش|ش|هجری شمسی|هجری خورشیدی|خورشیدی|شمسی', ur: 'شمسی|ہجری شمسی', en: 'ap|a p|sh' }], ['hebrew', 0, { ar: 'عبري|عبرية|عبراني', fa: 'عبری', ur: 'عبرانی', en: 'am' }],
    ['clock', 0, { ar: 'الساعة|عند الساعة|في تمام الساعة', fa: 'ساعت|در ساعت', ur: 'بجے', he: 'בשעה', en: 'at' }],
    ['am', 0, { ar: 'صباحا|صباح|صباح يوم|صبيحة|صبيحة يوم|الصباح|ص|فجرا|فجر|فجر يوم|قبل الظهر|بعد منتصف الليل', fa: 'صبح|بامداد|ق ظ|قبل از ظهر|پیش از ظهر', ur: 'صبح|قبل دوپہر|ق د', he: 'בבוקר|לפנות בוקר|לפני הצהריים|לפנה"צ', en: 'am|a m|in the morning' }],
    ['pm', 0, { ar: 'مساء|مساء يوم|المساء|م|عصرا|عصر|عصر يوم|عشية|زوال|زوال يوم|بعد زوال|بعد الزوال|بعد الظهر|بعد ظهر', fa: 'م|عصر|بعدازظهر|بعد از ظهر|ب ظ', ur: 'شام|سہ پہر|بعد دوپہر|ب د', he: 'בערב|אחר הצהריים|אחרי הצהריים|אחה"צ', en: 'pm|p m|in the afternoon|in the evening' }],
    ['noon', 0, { ar: 'ظهرا|ظهر|ظهر يوم|الظهر|نهار', fa: 'ظهر', ur: 'دوپہر|دن', he: 'בצהריים|בצהרים', en: 'noon|midday' }],
    ['night', 0, { ar: 'ليلا|ليل|ليلة|الليلة|منتصف الليل', fa: 'شب|نیمه‌شب|نیمه شب', ur: 'شب|رات', he: 'בלילה|בחצות', en: 'at night|midnight' }],
    ['fraction', 30, { ar: 'النصف|نصف|نصفا', fa: 'نیم', en: 'half' }], ['fraction', 15, { ar: 'الربع|ربع|ربعا', fa: 'ربع', en: 'quarter' }], ['fraction', 20, { ar: 'الثلث|ثلث|ثلثا' }], ['less', 0, { ar: 'إلا' }],
    ['inZone', 0, { ar: 'بتوقيت|بالتوقيت المحلي في', fa: 'به وقت', he: 'שעון' }], ['utc', 0, { ar: 'غرينتش|غرينيتش|جرينتش|جرينيتش', fa: 'گرینویچ', he: 'גריניץ', en: 'gmt|utc|z' }],
    ['localTime', 0, { ar: 'بالتوقيت المحلي|بالتوقيت المحلى', fa: 'به وقت محلی', he: 'שעון מקומי', en: 'local time' }],
    // With the small words of German, French and Spanish dates, whose months the engine names.
    ['filler', 0, { ar: 'الموافق|الموافقة|المصادف|الواقع فيه|الواقع في|في|فى|من|خلال|بتاريخ|تاريخ|ال|لـ|ل|ب|إما|المبارك|المكرم|الكريم|فصل|موسم|فترة', fa: 'بر|در|مورخ|مورخه|برابر با|مطابق با|مصادف با', ur: 'کو|کے|کی|میں|کا', he: 'של|ה|ב|ל|בתאריך', en: 'de|del|le|el|am|den|of|the|either|on|in|at|date|th|st|nd|rd|uhr|during|sometime|some time' }],
];

// From a text to the tokens that the grammar reads: numbers, words with their meanings, and marks. Spelling is folded
// (letters.ts); positions are those of the text as written.
function add(lexicon, phrases, meaning) {
    for (const phrase of phrases.split('|')) {
        const key = foldText(phrase);
        const known = lexicon.get(key) ?? [];
        if (key !== '' && !known.some((one) => one.role === meaning.role && one.calendar === meaning.calendar && one.language === meaning.language))
            lexicon.set(key, [...known, meaning]);
    }
}
let shared = null;
const byLocale = new Map();
function sharedLexicon() {
    if (shared)
        return shared;
    const lexicon = new Map();
    for (const { names, ...family } of MONTHS)
        names.forEach((phrases, i) => add(lexicon, phrases, { role: 'monthName', value: i + 1, ...family }));
    for (const language of ['ar', 'fa', 'ur', 'he', 'en']) {
        WEEKDAYS[language].forEach((phrases, value) => add(lexicon, phrases, { role: 'weekday', value, language }));
        for (const [role, value, { [language]: phrases }] of WORDS)
            if (phrases)
                add(lexicon, phrases, { role, value, language });
    }
    return (shared = lexicon);
}
/** The languages of the tables; of any other, the names of months and weekdays are asked of the engine. */
const OWN = new Set(['ar', 'fa', 'ur', 'he', 'en', 'ckb', 'ps']);
function lexiconFor(locale) {
    const language = locale.split('-')[0] ?? '';
    if (OWN.has(language))
        return sharedLexicon();
    let lexicon = byLocale.get(language);
    if (!lexicon) {
        const own = new Map(sharedLexicon());
        const name = (options, ms) => new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' }).format(ms);
        for (let i = 0; i < 12; i++)
            for (const month of ['long', 'short'])
                add(own, name({ month }, Date.UTC(2021, i, 4)), { role: 'monthName', value: i + 1, calendar: 'gregory' });
        for (let i = 0; i < 7; i++)
            add(own, name({ weekday: 'long' }, Date.UTC(2021, 2, 7 + i)), { role: 'weekday', value: i });
        const half = (hour) => new Intl.DateTimeFormat(locale, { hour: 'numeric', hour12: true, timeZone: 'UTC' }).formatToParts(Date.UTC(2021, 2, 7, hour)).find(({ type }) => type === 'dayPeriod')?.value ?? '';
        add(own, half(1), { role: 'am', value: 0 });
        add(own, half(13), { role: 'pm', value: 0 });
        byLocale.set(language, (lexicon = own));
    }
    return lexicon;
}
/** No phrase of the tables has more words. */
const LONGEST_PHRASE = 5;
const isDigit = (char) => char >= '0' && char <= '9';
const isHebrew = (char) => char >= '\u05D0' && char <= '\u05EA';
const GERSHAYIM = /["\u05F4\u201D]/;
const HYPHEN = /^[-\u05BE\u2010-\u2013]$/;
/** 'Month', which Persian may write at the end of a month's name. */
const SOLAR_MONTH = 'ماه';
const GERESH = /['\u05F3\u2019]/;
/** A kashida that joins no letters is a dash: '2014 ـ 2017'. */
const LONE_KASHIDA = /([\s\d\u0660-\u0669\u06F0-\u06F9])\u0640(?=[\s\d\u0660-\u0669\u06F0-\u06F9])/g;
function split(text) {
    const chars = foldLetters(text.replace(LONE_KASHIDA, '$1–'));
    const tokens = [];
    const charAt = (i) => chars[i]?.char ?? ' ';
    const kindOf = (char) => (isDigit(char) ? 'number' : isLetter(char) ? 'word' : 'mark');
    /** A Hebrew number has its mark before the last letter: part of the word. */
    const isInside = (i) => GERSHAYIM.test(charAt(i)) && isHebrew(charAt(i - 1)) && isHebrew(charAt(i + 1));
    for (let i = 0; i < chars.length;) {
        const first = charAt(i);
        if (/\s/.test(first)) {
            i++;
            continue;
        }
        const kind = kindOf(first);
        let end = i + 1;
        while (kind !== 'mark' && end < chars.length && (kindOf(charAt(end)) === kind || (kind === 'word' && isInside(end))))
            end++;
        const part = chars.slice(i, end);
        const isApart = i === 0 || /\s/.test(charAt(i - 1));
        tokens.push({ kind, text: part.map(({ char }) => (GERSHAYIM.test(char) ? '"' : char)).join(''), start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0, isApart });
        i = end;
    }
    return tokens;
}
const HEBREW_VALUES = {
    א: 1, ב: 2, ג: 3, ד: 4, ה: 5, ו: 6, ז: 7, ח: 8, ט: 9, י: 10, כ: 20, ך: 20, ל: 30, מ: 40, ם: 40, נ: 50, ן: 50, ס: 60, ע: 70, פ: 80, ף: 80, צ: 90, ץ: 90, ק: 100, ר: 200, ש: 300, ת: 400,
};
/** The value of letters used as a number, or 0. */
function hebrewValue(text) {
    let sum = 0;
    let last = Infinity;
    for (const char of text.replace('"', '')) {
        const value = HEBREW_VALUES[char] ?? NaN;
        // The greater ones come first: others are a word's initials.
        if (!(value <= last))
            return 0;
        [sum, last] = [sum + value, value];
    }
    return sum;
}
/** What may be written together with the front of an Arabic or Hebrew word, and what it means there. */
const ATTACHED = [
    [/^و(?=..)/, { role: 'and', value: 0 }, ''], [/^[وف][بل](?=..)/, { role: 'and', value: 0 }, ''], [/^ف(?=..)/, { role: 'filler', value: 0 }, ''], [/^لل(?=..)/, { role: 'filler', value: 0 }, 'ال'], [/^[بلك](?=..)/, { role: 'filler', value: 0 }, ''],
    [/^ו(?=..)/, { role: 'and', value: 0 }, ''], [/^מה?(?=..)/, { role: 'from', value: 0 }, ''], [/^[בלהכ](?=.)/, { role: 'filler', value: 0 }, ''],
];
/**
 * Total. Marks that say nothing (commas, brackets, quotation marks) are tokens too. `isOwnOnly`: words of other languages
 * mean nothing; a written date may mix them, but in running text a Persian 'tomorrow' is an Arabic 'one by one'.
 */
function tokenize(text, locale, isOwnOnly = false) {
    const own = locale.split('-')[0] ?? '';
    const all = lexiconFor(locale);
    const lexicon = { get: (phrase) => (isOwnOnly && OWN.has(own) ? all.get(phrase)?.filter(({ language }) => language === undefined || language === own) : all.get(phrase)) };
    const raw = split(text);
    const tokens = [];
    /** A word, or an article and a word. */
    const meaningsOf = (phrase) => [...(lexicon.get(phrase.replace('"', ' ')) ?? []), ...((phrase.startsWith('ال') && lexicon.get(phrase.slice(2))) || [])];
    const isJoined = (i) => {
        const [before, mark, after] = [raw[i - 1], raw[i], raw[i + 1]];
        if (before?.kind !== 'word' || after?.kind !== 'word' || !mark || mark.isApart)
            return false;
        // The letters of 'ق. م.' may stand apart.
        if (mark.text === '.')
            return before.text.length === 1 && after.text.length === 1 || (before.text.length === 2 && !after.isApart);
        return !after.isApart && (mark.text === '-' || GERESH.test(mark.text));
    };
    /** The longest phrase of the lexicon that begins here: its meanings, and the index after it. */
    const phraseAt = (from, firstText) => {
        let best = { meanings: meaningsOf(firstText), next: from + 1, text: firstText };
        let phrase = firstText;
        let words = 1;
        for (let i = from + 1; i < raw.length && words < LONGEST_PHRASE; i++) {
            const one = raw[i];
            if (!one || (one.kind !== 'word' && !isJoined(i)))
                break;
            if (one.kind !== 'word')
                continue;
            words++;
            phrase += ` ${one.text}`;
            const meanings = meaningsOf(phrase);
            if (meanings.length > 0)
                best = { meanings, next: i + 1, text: phrase };
        }
        return best;
    };
    for (let i = 0; i < raw.length;) {
        const one = raw[i];
        if (!one)
            break;
        if (one.kind !== 'word') {
            tokens.push({ ...one, value: one.kind === 'number' ? Number(one.text) : 0, meanings: [] });
            i++;
            continue;
        }
        let { meanings, next, text: phrase } = phraseAt(i, one.text);
        // 'اسفندماه'
        if (meanings.length === 0 && one.text.endsWith(SOLAR_MONTH))
            meanings = meaningsOf(one.text.slice(0, -SOLAR_MONTH.length)).filter(({ calendar }) => calendar === 'persian');
        let { start, isApart } = one;
        if (meanings.length === 0) {
            for (const [pattern, meaning, rest] of ATTACHED) {
                if (!pattern.test(one.text))
                    continue;
                const stripped = phraseAt(i, one.text.replace(pattern, rest));
                // 'لامس' is no yesterday, which keeps its article after a particle.
                if (stripped.meanings.length === 0 || (rest === '' && meaning.role === 'filler' && stripped.text === 'امس'))
                    continue;
                tokens.push({ kind: 'word', text: '', value: 0, meanings: [meaning], start, end: start + 1, isApart });
                [{ meanings, next, text: phrase }, start, isApart] = [stripped, start + 1, false];
                break;
            }
        }
        const last = raw[next - 1] ?? one;
        const isNumeral = isHebrew(one.text.charAt(0)) && next === i + 1 && (one.text.includes('"') || GERESH.test(raw[next]?.text ?? ''));
        const plain = isNumeral ? one.text.replace(/^[בה](?=..?")/, '') : '';
        if (isNumeral && hebrewValue(plain) > 0)
            meanings = [...meanings, { role: 'hebrewNumber', value: hebrewValue(plain) }];
        tokens.push({ kind: 'word', text: phrase, value: 0, meanings, start, end: last.end, isApart });
        i = next;
        // The hyphen of 'ב-11'.
        if (one.text.length === 1 && isHebrew(one.text) && HYPHEN.test(raw[i]?.text ?? '') && raw[i]?.isApart === false && raw[i + 1]?.isApart === false)
            i++;
    }
    return tokens;
}

// Reads a date as an editor writes it, in the ways of its language, and says what was understood and what was not.
// Bounded and total: at most 64 characters, every character looked at a bounded number of times, nothing thrown.
const MOST_CHARS = 64;
const MONTH_FIRST = new Set(['US', 'PH', 'FM', 'MH', 'PW', 'GU', 'PR']);
/** English, where nobody says of which country, writes 3/4 in both orders. */
const BOTH_ORDERS = new Set(['', 'CA']);
const SOLAR = new Set(['fa', 'ps']);
/** The context of the last options: a document asks with the same ones for each of its dates. */
let last = null;
/** Everything that reading depends on, from the options; what cannot be used of them is left out. */
function readContext({ reference, locale = 'ar', timeZone }) {
    // Who writes dates writes them in any calendar.
    registerCalendars(otherCalendars);
    const key = JSON.stringify([reference, locale, timeZone]);
    if (last?.key !== key)
        last = { key, context: contextOf({ reference, locale, timeZone }) };
    return last.context;
}
function contextOf({ reference, locale = 'ar', timeZone }) {
    const name = knownLocale(locale);
    const { language, region = '' } = new Intl.Locale(name);
    const zone = timeZone !== undefined && isZone(timeZone) ? timeZone : undefined;
    const now = momentOf(reference, zone);
    return {
        locale: name, plain: SOLAR.has(language) ? 'persian' : 'gregory', isHijriPlain: language === 'ar' && region === 'SA', firstDay: firstDayOf(name),
        order: language !== 'en' ? 'day' : MONTH_FIRST.has(region) ? 'month' : BOTH_ORDERS.has(region) ? 'none' : 'day',
        now, today: now === null ? null : Math.floor(now / MS_PER_DAY) * MS_PER_DAY, timeZone: zone,
    };
}
/** Civil ms of a reference that is a day or finer, else null. */
function momentOf(reference, zone = 'UTC') {
    if (reference === undefined)
        return null;
    try {
        const date = parseEdtf(reference);
        if (date.kind !== 'date' || date.axis || !['day', 'minute', 'second', 'millisecond'].includes(date.precision))
            return null;
        return date.floating ? date.earliest : utcToCivil(date.earliest, zone);
    }
    catch {
        return null;
    }
}
/** 0 is Sunday. Engines have it as a method or as a property. */
function firstDayOf(locale) {
    // The types do not know either yet.
    const own = new Intl.Locale(locale);
    return (own.getWeekInfo?.() ?? own.weekInfo ?? { firstDay: 1 }).firstDay % 7;
}
/**
 * The date that a text says, as EDTF; null with the reason where it says none, or more than one. It throws for nothing:
 * a `reference` or `timeZone` that is none is a warning, and it reads on without.
 */
function readDate(text, options = {}) {
    const original = typeof text === 'string' || typeof text === 'number' ? String(text).trim() : '';
    const [usable, refused] = sortOptions(options);
    const context = readContext(usable);
    const notes = refused.map(({ code, values }) => tell(code, values, 'warning', context));
    try {
        const reading = read(original, usable, context);
        return notes.length === 0 ? reading : { ...reading, confidence: Math.min(reading.confidence, 0.6), diagnostics: [...notes, ...reading.diagnostics] };
    }
    catch {
        // As with a reference that lies beyond a calendar.
        return { edtf: null, calendar: 'gregory', original, within: false, confidence: 0, diagnostics: [...notes, tell('notADate', { text: original.slice(0, MOST_CHARS) }, 'error', context)] };
    }
}
/** The options that can be used, and why others cannot. */
function sortOptions(options) {
    const refused = [];
    const use = (key, isUsable, code, name) => {
        // What a page hands over may be anything.
        const value = options?.[key];
        if (value === undefined || value === null)
            return undefined;
        if (typeof value === 'string' && isUsable(value))
            return value;
        if (code !== '')
            refused.push(new Refusal(code, { [name]: typeof value === 'string' ? value.slice(0, MOST_CHARS) : typeof value }));
        return undefined;
    };
    const reference = use('reference', isEdtf, 'noReference', 'reference');
    const timeZone = use('timeZone', isZone, 'noSuchZone', 'zone');
    return [{ reference, timeZone, locale: use('locale', () => true, '', '') }, refused];
}
function isEdtf(text) {
    try {
        parseEdtf(text);
        return true;
    }
    catch {
        return false;
    }
}
function read(original, options, context) {
    const none = { calendar: 'gregory', original, within: false };
    const fail = ({ code, values, suggestion }, calendar = 'gregory') => ({ ...none, calendar, edtf: null, confidence: 0, diagnostics: [tell(code, { text: original.slice(0, MOST_CHARS), ...values }, 'error', context, suggestion)] });
    if (original === '')
        return fail(new Refusal('empty'));
    if (original.length > MOST_CHARS)
        return fail(new Refusal('tooLong', { most: MOST_CHARS }));
    const cell = readCell(original);
    if (cell && isEdtf(cell.edtf))
        return { ...none, edtf: cell.edtf, within: cell.within, confidence: 1, diagnostics: [understood(cell.edtf, 'gregory', context, cell.within)] };
    const serial = serialDay(original);
    if (serial !== null)
        return fail(new Refusal('serialNumber', { text: original, date: serial }, serial));
    if (/^-?Y-?\d+(?:E\d+)?$/.test(original) && !isEdtf(original))
        return fail(new Refusal('beyondCalendar', { year: original }));
    const plain = readEdtf(original, context);
    if (plain)
        return { ...none, edtf: original, confidence: plain.length > 0 ? 0.6 : 1, diagnostics: [...plain, understood(original, 'gregory', context)] };
    const grammar = new Grammar(tokenize(original, context.locale), context);
    const reading = grammar.expression();
    const result = reading ? evaluate(reading, context) : null;
    const calendar = calendarOfTokens(grammar);
    if (!reading || result === null)
        return fail(grammar.refusal ?? unknown(grammar, original, options), calendar);
    if (result instanceof Refusal)
        return fail((result.code === 'notADate' && grammar.refusal) || result, calendar);
    const rest = grammar.rest();
    if (rest)
        return fail(grammar.refusal ?? new Refusal('leftOver', { date: original.slice(0, rest.start).trim(), word: original.slice(rest.start) }, saysMore(grammar) ? null : result.edtf), result.calendar);
    return { ...none, ...taken(result), diagnostics: [...result.notes.map(({ code, values }) => tell(code, values, 'warning', context)), understood(result.edtf, result.calendar, context, result.within)] };
}
/** What is left says something of a date, so that no suggestion may drop it. */
const saysMore = ({ tokens, at }) => tokens.slice(at).some(({ kind, meanings }) => kind === 'number' || meanings.some(({ role }) => role !== 'filler' && role !== 'and'));
const taken = ({ edtf, calendar, within, notes, isRelative }) => ({ edtf, calendar, within, confidence: notes.length > 0 ? 0.6 : isRelative ? 0.9 : 1 });
/** The calendar that a refused date was written in. */
const calendarOfTokens = ({ tokens }) => tokens.flatMap((one) => one.meanings).find((one) => one.role === 'monthName')?.calendar ?? 'gregory';
/** EDTF passes as it is; null where the text is none. */
function readEdtf(text, context) {
    // An error costs more than this look: no EDTF has such letters.
    if (/[^\x20-\x7E]/.test(text) || !isEdtf(text))
        return null;
    const old = context.plain === 'persian' ? persianTwin(text) : null;
    if (old !== null)
        return [tell('gregorianYear', { text, date: formatDate(parseEdtf(text), { locale: context.locale, calendar: 'gregory' }) }, 'warning', context, old)];
    const [, century = '', year = '', part = ''] = /^(\d\d)(\d\d)-(2[1-9]|3\d|4[01])$/.exec(text) ?? [];
    return Number(part) === Number(year) + 1 ? [tell('seasonOrYears', { text }, 'warning', context, `${century}${year}/${century}${part}`)] : [];
}
const isCode = (code, messages) => code in messages;
function tell(code, values, severity, context, suggestion = null) {
    const messages = readingMessages(context.locale);
    // A weekday is told by its name; 4 January 1970 was a Sunday.
    const weekday = typeof values['weekday'] === 'number' ? formatMoment((values['weekday'] + 3) * MS_PER_DAY, 'weekdayAlone', { locale: context.locale }) : '';
    const texts = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, key === 'weekday' ? weekday : String(value)]));
    const template = isCode(code, messages) ? messages[code] : messages.notADate;
    // The suggestion is EDTF, which would turn round among Arabic letters: isolated, left to right.
    const isolated = suggestion === null ? '' : /^[\x20-\x7E]+$/.test(suggestion) ? `\u2066${suggestion}\u2069` : suggestion;
    const message = fill(template, { ...texts, suggestion: isolated });
    return {
        // The type says in letters what the replacement does.
        code: `date/${code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, severity,
        message: suggestion === null || template.includes('{suggestion}') ? message : fill(messages.suggest, { message, suggestion: isolated }),
        ...(suggestion === null ? {} : { suggestion }),
    };
}
function understood(edtf, calendar, context, within = false) {
    const date = formatDate(parseEdtf(edtf), { locale: context.locale, calendar, within, ...(context.timeZone ? { timeZone: context.timeZone } : {}) });
    return tell('understood', { date }, 'info', context);
}
/** No date at all: a word that nobody knows, with the word that may have been meant; else just that. */
function unknown({ tokens }, text, options) {
    const word = tokens.find((one) => one.kind === 'word' && one.meanings.length === 0);
    if (!word)
        return new Refusal(tokens.some((one) => one.meanings.some(({ role }) => role === 'monthName')) ? 'noYear' : 'notADate', { text });
    const near = nearWord(word.text);
    const mended = near === null ? null : text.slice(0, word.start) + near + text.slice(word.end);
    return new Refusal('unknownWord', { word: text.slice(word.start, word.end) }, mended !== null && readDate(mended, options).edtf !== null ? mended : null);
}
/** Shorter words are near too many others. */
const SHORTEST_NEAR = 4;
/** A month or weekday that one letter makes of the word, as the tables write it. */
function nearWord(folded) {
    if (folded.length < SHORTEST_NEAR)
        return null;
    for (const names of [...MONTHS.flatMap((family) => family.names), ...Object.values(WEEKDAYS).flat()]) {
        for (const name of names.split('|'))
            if (isOneApart(foldText(name), folded))
                return name;
    }
    return null;
}
function isOneApart(a, b) {
    if (Math.abs(a.length - b.length) > 1)
        return false;
    let start = 0;
    while (start < a.length && a.charAt(start) === b.charAt(start))
        start++;
    let end = 0;
    while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end))
        end++;
    return Math.max(a.length, b.length) - start - end === 1;
}

export { COMMON_WORDS as C, Grammar as G, readContext as a, evaluate as e, readDate as r, sortOptions as s, tokenize as t };
//# sourceMappingURL=read-date.js.map
