// What the date parser says to an editor, in the languages in which it reads. Loaded with the reader only.

import { knownLocale } from './number.js';

/** `{braces}` are filled in; `{suggestion}` is added by `suggest` where there is one. */
export interface ReadingMessages {
  readonly understood: string;
  readonly suggest: string;
  readonly empty: string;
  readonly tooLong: string;
  readonly notADate: string;
  readonly unknownWord: string;
  readonly leftOver: string;
  readonly noYear: string;
  readonly noSuchMonth: string;
  readonly noSuchDay: string;
  readonly noSuchTime: string;
  readonly noSuchZone: string;
  readonly shortYear: string;
  readonly ambiguousOrder: string;
  readonly whichCalendar: string;
  readonly whichCentury: string;
  readonly monthsDisagree: string;
  readonly eraConflict: string;
  readonly weekdayDisagrees: string;
  readonly calendarsDisagree: string;
  readonly yearTaken: string;
  readonly weekTaken: string;
  readonly reckoned: string;
  readonly timeLeftOut: string;
  readonly mixedCalendars: string;
  readonly beyondCalendar: string;
  readonly noCalendar: string;
  readonly needsReference: string;
  readonly needsTime: string;
  readonly noReference: string;
  readonly endsBeforeStart: string;
  readonly seasonOrYears: string;
  readonly serialNumber: string;
  readonly gregorianYear: string;
}
/** What only a Persian document is told, each language need not say. */
type Own = Omit<ReadingMessages, 'gregorianYear'>;
/** What may be said; `suggest` is only added to it. */
export type ReadingCode = Exclude<keyof ReadingMessages, 'suggest'>;

const ar: Own = {
  understood: 'فُهم: {date}',
  suggest: '{message}: أتقصد {suggestion}؟',
  empty: 'لم يُكتب تاريخ',
  tooLong: 'التاريخ أطول من {most} حرفًا',
  notADate: 'لم نجد تاريخًا في «{text}»',
  unknownWord: 'لم نفهم «{word}»',
  leftOver: 'فُهم «{date}» ولم يُفهم «{word}»',
  noYear: 'لم تُذكر السنة',
  noSuchMonth: '{month} لا يصلح شهرًا',
  noSuchDay: 'لا يوم {day} في هذا الشهر، فآخر أيامه {last}',
  noSuchTime: '{hour} لا تصلح ساعة',
  noSuchZone: 'لا نعرف توقيت «{zone}»',
  shortYear: 'السنة {year} ناقصة: اكتبها بأربعة أرقام',
  ambiguousOrder: '{first}/{last} يُقرأ على وجهين: اكتب الشهر بالحروف',
  whichCalendar: 'السنة {year} هجرية أم ميلادية؟ أضف «هـ» أو «م»',
  whichCentury: 'لم يُذكر القرن',
  monthsDisagree: 'اسما الشهر لا يتفقان',
  eraConflict: 'الشهر من تقويم والسنة من تقويم آخر',
  weekdayDisagrees: 'يوم الأسبوع لا يوافق التاريخ: إنه {weekday}',
  calendarsDisagree: 'التاريخان لا يتفقان: أُخذ بالميلادي',
  yearTaken: 'لم تُذكر السنة: أُخذ أقرب ما يوافق يوم الكتابة',
  weekTaken: 'أُخذ أقرب {weekday} مضى',
  reckoned: 'حُسب بالتقويم الهجري الحسابي: قد يختلف يومًا',
  timeLeftOut: 'الساعة غير مؤكدة: أُخذ اليوم وحده',
  mixedCalendars: 'شهر هجري في سنة ميلادية: أُخذ ما بدأ منه فيها',
  beyondCalendar: 'السنة {year} خارج ما يُعرف من هذا التقويم',
  noCalendar: 'هذا المتصفح لا يعرف التقويم {calendar}',
  needsReference: 'هذا نسبة إلى يوم، ولم يُعرف اليوم الذي كُتب فيه: أضف asOf',
  needsTime: 'هذا نسبة إلى ساعة، ولم تُعرف',
  noReference: '«{reference}» لا يصلح يومًا للكتابة: لم يُؤخذ به',
  endsBeforeStart: 'المدة تنتهي قبل أن تبدأ',
  seasonOrYears: '{text} جزء من سنة واحدة؛ السنتان تُكتبان {suggestion}',
  serialNumber: '{text} يشبه رقمًا تحفظ به جداول البيانات يوم {date}',
};
const en: ReadingMessages = {
  understood: 'Understood: {date}',
  suggest: '{message}: did you mean {suggestion}?',
  empty: 'No date is written',
  tooLong: 'A date has at most {most} characters',
  notADate: 'There is no date in "{text}"',
  unknownWord: '"{word}" is not understood',
  leftOver: '"{date}" is understood, "{word}" is not',
  noYear: 'The year is missing',
  noSuchMonth: '{month} is no month',
  noSuchDay: 'There is no day {day} in this month; the last is {last}',
  noSuchTime: '{hour} is no hour',
  noSuchZone: 'The time zone "{zone}" is not known',
  shortYear: 'The year {year} is cut short: write four digits',
  ambiguousOrder: '{first}/{last} can be read in two ways: write the month as a word',
  whichCalendar: 'Is {year} a Hijri or a Gregorian year? Add AH or AD',
  whichCentury: 'The century is missing',
  monthsDisagree: 'The two names of the month disagree',
  eraConflict: 'The month is of one calendar, the year of another',
  weekdayDisagrees: 'The weekday does not fit the date, which is a {weekday}',
  calendarsDisagree: 'The two dates disagree: the Gregorian one is taken',
  yearTaken: 'The year is missing: the one nearest to the day of writing is taken',
  weekTaken: 'The latest {weekday} is taken',
  reckoned: 'Reckoned by the arithmetic Hijri calendar: it may be a day off',
  timeLeftOut: 'The time is in doubt: the day alone is taken',
  mixedCalendars: 'A Hijri month in a Gregorian year: the one that begins in it is taken',
  beyondCalendar: 'The year {year} is beyond what is known of this calendar',
  noCalendar: 'This browser does not know the calendar {calendar}',
  needsReference: 'This is relative to a day, and the day of writing is not known: add asOf',
  needsTime: 'This is relative to an hour that is not known',
  noReference: '"{reference}" is no day of writing: it is not used',
  endsBeforeStart: 'It ends before it begins',
  seasonOrYears: '{text} is a part of one year; two years are written {suggestion}',
  serialNumber: "{text} looks like a spreadsheet's number of the day {date}",
  gregorianYear: '{text} is {date} of the Gregorian calendar; in the Persian one it is {suggestion}',
};
const fa: ReadingMessages = {
  understood: 'فهمیده شد: {date}',
  suggest: '{message}: منظورتان {suggestion} است؟',
  empty: 'تاریخی نوشته نشده است',
  tooLong: 'تاریخ حداکثر {most} نویسه دارد',
  notADate: 'در «{text}» تاریخی نیست',
  unknownWord: '«{word}» فهمیده نشد',
  leftOver: '«{date}» فهمیده شد و «{word}» نه',
  noYear: 'سال نوشته نشده است',
  noSuchMonth: '{month} ماه نیست',
  noSuchDay: 'این ماه روز {day} ندارد؛ آخرین روزش {last} است',
  noSuchTime: '{hour} ساعت نیست',
  noSuchZone: 'وقت «{zone}» شناخته نیست',
  shortYear: 'سال {year} ناقص است: چهار رقم بنویسید',
  ambiguousOrder: '{first}/{last} دو جور خوانده می‌شود: ماه را با حروف بنویسید',
  whichCalendar: 'سال {year} هجری است یا میلادی؟ بنویسید',
  whichCentury: 'قرن نوشته نشده است',
  monthsDisagree: 'دو نام ماه با هم نمی‌خوانند',
  eraConflict: 'ماه از یک تقویم است و سال از تقویمی دیگر',
  weekdayDisagrees: 'روز هفته با تاریخ نمی‌خواند: {weekday} است',
  calendarsDisagree: 'دو تاریخ با هم نمی‌خوانند: میلادی گرفته شد',
  yearTaken: 'سال نوشته نشده است: نزدیک‌ترین به روز نوشتن گرفته شد',
  weekTaken: 'آخرین {weekday} گرفته شد',
  reckoned: 'با تقویم هجری قراردادی حساب شد: شاید یک روز فرق کند',
  timeLeftOut: 'ساعت قطعی نیست: فقط روز گرفته شد',
  mixedCalendars: 'ماه قمری در سال میلادی: آن که در این سال آغاز شد گرفته شد',
  beyondCalendar: 'سال {year} بیرون از دامنهٔ این تقویم است',
  noCalendar: 'این مرورگر تقویم {calendar} را نمی‌شناسد',
  needsReference: 'این نسبت به یک روز است و روز نوشتن معلوم نیست: asOf را بیفزایید',
  needsTime: 'این نسبت به ساعتی است که معلوم نیست',
  noReference: '«{reference}» روز نوشتن نیست: به کار نرفت',
  endsBeforeStart: 'پایان آن پیش از آغاز است',
  seasonOrYears: '{text} بخشی از یک سال است؛ دو سال را {suggestion} می‌نویسند',
  serialNumber: '{text} به شمارهٔ صفحه‌گسترده برای روز {date} می‌ماند',
  gregorianYear: '{text} در تقویم میلادی {date} است؛ در تقویم خورشیدی {suggestion}',
};
const he: Own = {
  understood: 'הובן: {date}',
  suggest: '{message}: האם הכוונה ל־{suggestion}?',
  empty: 'לא נכתב תאריך',
  tooLong: 'בתאריך יש לכל היותר {most} תווים',
  notADate: 'אין תאריך ב״{text}״',
  unknownWord: '״{word}״ לא הובן',
  leftOver: '״{date}״ הובן, ״{word}״ לא',
  noYear: 'השנה חסרה',
  noSuchMonth: '{month} אינו חודש',
  noSuchDay: 'אין יום {day} בחודש הזה; האחרון הוא {last}',
  noSuchTime: '{hour} אינה שעה',
  noSuchZone: 'אזור הזמן ״{zone}״ אינו מוכר',
  shortYear: 'השנה {year} מקוצרת: יש לכתוב ארבע ספרות',
  ambiguousOrder: '{first}/{last} נקרא בשתי דרכים: יש לכתוב את החודש במילה',
  whichCalendar: 'האם {year} היא שנה הג׳רית או לועזית? יש לציין',
  whichCentury: 'המאה חסרה',
  monthsDisagree: 'שני שמות החודש אינם מתאימים',
  eraConflict: 'החודש מלוח אחד והשנה מלוח אחר',
  weekdayDisagrees: 'היום בשבוע אינו מתאים לתאריך, שהוא {weekday}',
  calendarsDisagree: 'שני התאריכים אינם מתאימים: הלועזי נבחר',
  yearTaken: 'השנה חסרה: נלקחה הקרובה ליום הכתיבה',
  weekTaken: 'נבחר {weekday} האחרון',
  reckoned: 'חושב לפי הלוח ההג׳רי האריתמטי: ייתכן הפרש של יום',
  timeLeftOut: 'השעה אינה ודאית: נלקח היום בלבד',
  mixedCalendars: 'חודש הג׳רי בשנה לועזית: נבחר זה שהתחיל בה',
  beyondCalendar: 'השנה {year} מעבר למה שידוע בלוח הזה',
  noCalendar: 'הדפדפן הזה אינו מכיר את הלוח {calendar}',
  needsReference: 'זה יחסי ליום, ויום הכתיבה אינו ידוע: יש להוסיף asOf',
  needsTime: 'זה יחסי לשעה שאינה ידועה',
  noReference: '״{reference}״ אינו יום כתיבה: לא נעשה בו שימוש',
  endsBeforeStart: 'הסוף קודם להתחלה',
  seasonOrYears: '{text} הוא חלק משנה אחת; שתי שנים כותבים {suggestion}',
  serialNumber: '{text} נראה כמספר של גיליון אלקטרוני ליום {date}',
};
const ur: Own = {
  understood: 'سمجھا گیا: {date}',
  suggest: '{message}: کیا آپ کی مراد {suggestion} ہے؟',
  empty: 'کوئی تاریخ نہیں لکھی گئی',
  tooLong: 'تاریخ میں زیادہ سے زیادہ {most} حروف ہوتے ہیں',
  notADate: '”{text}“ میں کوئی تاریخ نہیں',
  unknownWord: '”{word}“ سمجھ میں نہیں آیا',
  leftOver: '”{date}“ سمجھ میں آیا، ”{word}“ نہیں',
  noYear: 'سال نہیں لکھا گیا',
  noSuchMonth: '{month} مہینہ نہیں',
  noSuchDay: 'اس مہینے میں {day} تاریخ نہیں؛ آخری {last} ہے',
  noSuchTime: '{hour} کوئی وقت نہیں',
  noSuchZone: '”{zone}“ کا وقت معلوم نہیں',
  shortYear: 'سال {year} ادھورا ہے: چار ہندسے لکھیں',
  ambiguousOrder: '{first}/{last} دو طرح پڑھا جا سکتا ہے: مہینہ لفظ میں لکھیں',
  whichCalendar: 'سال {year} ہجری ہے یا عیسوی؟ لکھیں',
  whichCentury: 'صدی نہیں لکھی گئی',
  monthsDisagree: 'مہینے کے دونوں نام ایک نہیں',
  eraConflict: 'مہینہ ایک تقویم کا ہے اور سال دوسری کا',
  weekdayDisagrees: 'دن تاریخ سے میل نہیں کھاتا: یہ {weekday} ہے',
  calendarsDisagree: 'دونوں تاریخیں میل نہیں کھاتیں: عیسوی لی گئی',
  yearTaken: 'سال نہیں لکھا گیا: لکھنے کے دن سے قریب ترین لیا گیا',
  weekTaken: 'پچھلا {weekday} لیا گیا',
  reckoned: 'حسابی ہجری تقویم سے نکالا گیا: ایک دن کا فرق ہو سکتا ہے',
  timeLeftOut: 'وقت یقینی نہیں: صرف دن لیا گیا',
  mixedCalendars: 'عیسوی سال میں ہجری مہینہ: جو اس میں شروع ہوا وہ لیا گیا',
  beyondCalendar: 'سال {year} اس تقویم کی حد سے باہر ہے',
  noCalendar: 'یہ براؤزر تقویم {calendar} نہیں جانتا',
  needsReference: 'یہ کسی دن کی نسبت سے ہے اور لکھنے کا دن معلوم نہیں: asOf لکھیں',
  needsTime: 'یہ کسی گھنٹے کی نسبت سے ہے جو معلوم نہیں',
  noReference: '”{reference}“ لکھنے کا دن نہیں: اسے نہیں لیا گیا',
  endsBeforeStart: 'اس کا اختتام آغاز سے پہلے ہے',
  seasonOrYears: '{text} ایک ہی سال کا حصہ ہے؛ دو سال یوں لکھے جاتے ہیں: {suggestion}',
  serialNumber: '{text} اسپریڈشیٹ کا وہ عدد لگتا ہے جو {date} کے لیے ہے',
};

const LANGUAGES: Readonly<Record<string, Own>> = { ar, en, fa, he, ur };

/** English where the reader does not speak the language. */
export const readingMessages = (locale: string): ReadingMessages => ({ ...en, ...LANGUAGES[knownLocale(locale).split('-')[0] ?? ''] });
