// What the date parser says to an editor, in the languages in which it reads. Loaded with the reader only.

import { knownLocale } from './number.js';

/** The languages of the messages, in their order. */
const LANGUAGES = ['ar', 'en', 'fa', 'he', 'ur'];
type Told = readonly [ar: string, en: string, fa: string, he: string, ur: string];

/** Each in all languages; `{braces}` are filled in, `{suggestion}` is added by `suggest` where there is one. */
const MESSAGES = {
  understood: ['فُهم: {date}', 'Understood: {date}', 'فهمیده شد: {date}', 'הובן: {date}', 'سمجھا گیا: {date}'],
  suggest: [
    '{message}: أتقصد {suggestion}؟',
    '{message}: did you mean {suggestion}?',
    '{message}: منظورتان {suggestion} است؟',
    '{message}: האם הכוונה ל־{suggestion}?',
    '{message}: کیا آپ کی مراد {suggestion} ہے؟',
  ],
  empty: ['لم يُكتب تاريخ', 'No date is written', 'تاریخی نوشته نشده است', 'לא נכתב תאריך', 'کوئی تاریخ نہیں لکھی گئی'],
  tooLong: [
    'التاريخ أطول من {most} حرفًا',
    'A date has at most {most} characters',
    'تاریخ حداکثر {most} نویسه دارد',
    'בתאריך יש לכל היותר {most} תווים',
    'تاریخ میں زیادہ سے زیادہ {most} حروف ہوتے ہیں',
  ],
  notADate: ['لم نجد تاريخًا في «{text}»', 'There is no date in "{text}"', 'در «{text}» تاریخی نیست', 'אין תאריך ב״{text}״', '”{text}“ میں کوئی تاریخ نہیں'],
  unknownWord: ['لم نفهم «{word}»', '"{word}" is not understood', '«{word}» فهمیده نشد', '״{word}״ לא הובן', '”{word}“ سمجھ میں نہیں آیا'],
  leftOver: [
    'فُهم «{date}» ولم يُفهم «{word}»',
    '"{date}" is understood, "{word}" is not',
    '«{date}» فهمیده شد و «{word}» نه',
    '״{date}״ הובן, ״{word}״ לא',
    '”{date}“ سمجھ میں آیا، ”{word}“ نہیں',
  ],
  noYear: ['لم تُذكر السنة', 'The year is missing', 'سال نوشته نشده است', 'השנה חסרה', 'سال نہیں لکھا گیا'],
  noSuchMonth: ['{month} لا يصلح شهرًا', '{month} is no month', '{month} ماه نیست', '{month} אינו חודש', '{month} مہینہ نہیں'],
  noSuchDay: [
    'لا يوم {day} في هذا الشهر، فآخر أيامه {last}',
    'There is no day {day} in this month; the last is {last}',
    'این ماه روز {day} ندارد؛ آخرین روزش {last} است',
    'אין יום {day} בחודש הזה; האחרון הוא {last}',
    'اس مہینے میں {day} تاریخ نہیں؛ آخری {last} ہے',
  ],
  noSuchTime: ['{hour} لا تصلح ساعة', '{hour} is no hour', '{hour} ساعت نیست', '{hour} אינה שעה', '{hour} کوئی وقت نہیں'],
  noSuchZone: [
    'لا نعرف توقيت «{zone}»',
    'The time zone "{zone}" is not known',
    'وقت «{zone}» شناخته نیست',
    'אזור הזמן ״{zone}״ אינו מוכר',
    '”{zone}“ کا وقت معلوم نہیں',
  ],
  shortYear: [
    'السنة {year} ناقصة: اكتبها بأربعة أرقام',
    'The year {year} is cut short: write four digits',
    'سال {year} ناقص است: چهار رقم بنویسید',
    'השנה {year} מקוצרת: יש לכתוב ארבע ספרות',
    'سال {year} ادھورا ہے: چار ہندسے لکھیں',
  ],
  ambiguousOrder: [
    '{first}/{last} يُقرأ على وجهين: اكتب الشهر بالحروف',
    '{first}/{last} can be read in two ways: write the month as a word',
    '{first}/{last} دو جور خوانده می‌شود: ماه را با حروف بنویسید',
    '{first}/{last} נקרא בשתי דרכים: יש לכתוב את החודש במילה',
    '{first}/{last} دو طرح پڑھا جا سکتا ہے: مہینہ لفظ میں لکھیں',
  ],
  whichCalendar: [
    'السنة {year} هجرية أم ميلادية؟ أضف «هـ» أو «م»',
    'Is {year} a Hijri or a Gregorian year? Add AH or AD',
    'سال {year} هجری است یا میلادی؟ بنویسید',
    'האם {year} היא שנה הג׳רית או לועזית? יש לציין',
    'سال {year} ہجری ہے یا عیسوی؟ لکھیں',
  ],
  whichCentury: ['لم يُذكر القرن', 'The century is missing', 'قرن نوشته نشده است', 'המאה חסרה', 'صدی نہیں لکھی گئی'],
  monthsDisagree: [
    'اسما الشهر لا يتفقان',
    'The two names of the month disagree',
    'دو نام ماه با هم نمی‌خوانند',
    'שני שמות החודש אינם מתאימים',
    'مہینے کے دونوں نام ایک نہیں',
  ],
  eraConflict: [
    'الشهر من تقويم والسنة من تقويم آخر',
    'The month is of one calendar, the year of another',
    'ماه از یک تقویم است و سال از تقویمی دیگر',
    'החודש מלוח אחד והשנה מלוח אחר',
    'مہینہ ایک تقویم کا ہے اور سال دوسری کا',
  ],
  weekdayDisagrees: [
    'يوم الأسبوع لا يوافق التاريخ: إنه {weekday}',
    'The weekday does not fit the date, which is a {weekday}',
    'روز هفته با تاریخ نمی‌خواند: {weekday} است',
    'היום בשבוע אינו מתאים לתאריך, שהוא {weekday}',
    'دن تاریخ سے میل نہیں کھاتا: یہ {weekday} ہے',
  ],
  calendarsDisagree: [
    'التاريخان لا يتفقان: أُخذ بالميلادي',
    'The two dates disagree: the Gregorian one is taken',
    'دو تاریخ با هم نمی‌خوانند: میلادی گرفته شد',
    'שני התאריכים אינם מתאימים: הלועזי נבחר',
    'دونوں تاریخیں میل نہیں کھاتیں: عیسوی لی گئی',
  ],
  yearTaken: [
    'لم تُذكر السنة: أُخذ أقرب ما يوافق يوم الكتابة',
    'The year is missing: the one nearest to the day of writing is taken',
    'سال نوشته نشده است: نزدیک‌ترین به روز نوشتن گرفته شد',
    'השנה חסרה: נלקחה הקרובה ליום הכתיבה',
    'سال نہیں لکھا گیا: لکھنے کے دن سے قریب ترین لیا گیا',
  ],
  weekTaken: ['أُخذ أقرب {weekday} مضى', 'The latest {weekday} is taken', 'آخرین {weekday} گرفته شد', 'נבחר {weekday} האחרון', 'پچھلا {weekday} لیا گیا'],
  reckoned: [
    'حُسب بالتقويم الهجري الحسابي: قد يختلف يومًا',
    'Reckoned by the arithmetic Hijri calendar: it may be a day off',
    'با تقویم هجری قراردادی حساب شد: شاید یک روز فرق کند',
    'חושב לפי הלוח ההג׳רי האריתמטי: ייתכן הפרש של יום',
    'حسابی ہجری تقویم سے نکالا گیا: ایک دن کا فرق ہو سکتا ہے',
  ],
  timeLeftOut: [
    'الساعة غير مؤكدة: أُخذ اليوم وحده',
    'The time is in doubt: the day alone is taken',
    'ساعت قطعی نیست: فقط روز گرفته شد',
    'השעה אינה ודאית: נלקח היום בלבד',
    'وقت یقینی نہیں: صرف دن لیا گیا',
  ],
  mixedCalendars: [
    'شهر هجري في سنة ميلادية: أُخذ ما بدأ منه فيها',
    'A Hijri month in a Gregorian year: the one that begins in it is taken',
    'ماه قمری در سال میلادی: آن که در این سال آغاز شد گرفته شد',
    'חודש הג׳רי בשנה לועזית: נבחר זה שהתחיל בה',
    'عیسوی سال میں ہجری مہینہ: جو اس میں شروع ہوا وہ لیا گیا',
  ],
  beyondCalendar: [
    'السنة {year} خارج ما يُعرف من هذا التقويم',
    'The year {year} is beyond what is known of this calendar',
    'سال {year} بیرون از دامنهٔ این تقویم است',
    'השנה {year} מעבר למה שידוע בלוח הזה',
    'سال {year} اس تقویم کی حد سے باہر ہے',
  ],
  noCalendar: [
    'هذا المتصفح لا يعرف التقويم {calendar}',
    'This browser does not know the calendar {calendar}',
    'این مرورگر تقویم {calendar} را نمی‌شناسد',
    'הדפדפן הזה אינו מכיר את הלוח {calendar}',
    'یہ براؤزر تقویم {calendar} نہیں جانتا',
  ],
  needsReference: [
    'هذا نسبة إلى يوم، ولم يُعرف اليوم الذي كُتب فيه: أضف asOf',
    'This is relative to a day, and the day of writing is not known: add asOf',
    'این نسبت به یک روز است و روز نوشتن معلوم نیست: asOf را بیفزایید',
    'זה יחסי ליום, ויום הכתיבה אינו ידוע: יש להוסיף asOf',
    'یہ کسی دن کی نسبت سے ہے اور لکھنے کا دن معلوم نہیں: asOf لکھیں',
  ],
  needsTime: [
    'هذا نسبة إلى ساعة، ولم تُعرف',
    'This is relative to an hour that is not known',
    'این نسبت به ساعتی است که معلوم نیست',
    'זה יחסי לשעה שאינה ידועה',
    'یہ کسی گھنٹے کی نسبت سے ہے جو معلوم نہیں',
  ],
  noReference: [
    '«{reference}» لا يصلح يومًا للكتابة: لم يُؤخذ به',
    '"{reference}" is no day of writing: it is not used',
    '«{reference}» روز نوشتن نیست: به کار نرفت',
    '״{reference}״ אינו יום כתיבה: לא נעשה בו שימוש',
    '”{reference}“ لکھنے کا دن نہیں: اسے نہیں لیا گیا',
  ],
  endsBeforeStart: ['المدة تنتهي قبل أن تبدأ', 'It ends before it begins', 'پایان آن پیش از آغاز است', 'הסוף קודם להתחלה', 'اس کا اختتام آغاز سے پہلے ہے'],
  seasonOrYears: [
    '{text} جزء من سنة واحدة؛ السنتان تُكتبان {suggestion}',
    '{text} is a part of one year; two years are written {suggestion}',
    '{text} بخشی از یک سال است؛ دو سال را {suggestion} می‌نویسند',
    '{text} הוא חלק משנה אחת; שתי שנים כותבים {suggestion}',
    '{text} ایک ہی سال کا حصہ ہے؛ دو سال یوں لکھے جاتے ہیں: {suggestion}',
  ],
  serialNumber: [
    '{text} يشبه رقمًا تحفظ به جداول البيانات يوم {date}',
    "{text} looks like a spreadsheet's number of the day {date}",
    '{text} به شمارهٔ صفحه‌گسترده برای روز {date} می‌ماند',
    '{text} נראה כמספר של גיליון אלקטרוני ליום {date}',
    '{text} اسپریڈشیٹ کا وہ عدد لگتا ہے جو {date} کے لیے ہے',
  ],
  // What only a Persian document is told.
  gregorianYear: [
    '',
    '{text} is {date} of the Gregorian calendar; in the Persian one it is {suggestion}',
    '{text} در تقویم میلادی {date} است؛ در تقویم خورشیدی {suggestion}',
    '',
    '',
  ],
} satisfies Readonly<Record<string, Told>>;

export type ReadingMessages = Readonly<Record<keyof typeof MESSAGES, string>>;
/** What may be said; `suggest` is only added to it. */
export type ReadingCode = Exclude<keyof ReadingMessages, 'suggest'>;

/** English where the reader does not speak the language. */
export function readingMessages(locale: string): ReadingMessages {
  const at = LANGUAGES.indexOf(knownLocale(locale).split('-')[0] ?? '');
  return Object.fromEntries(Object.entries(MESSAGES).map(([code, told]) => [code, told[at] || told[1]])) as ReadingMessages;
}
