// What words mean inside a written date, in Arabic, Persian, Urdu, Hebrew and English. One table, one entry per meaning;
// a word may stand in several. Variants stand between bars and are folded when the lexicon is made.

/** What a word does in the grammar. */
export type Role =
  // relations of dates
  | 'since' | 'until' | 'ago' | 'before' | 'after' | 'from' | 'to' | 'between' | 'and' | 'or' | 'about' | 'maybe' | 'now' | 'untilNow' | 'onwards'
  // parts and neighbours of a unit; the value of 'last' is -1, of 'this' 0, of 'next' 1; of the very end of a unit 1, of its late part 0
  | 'early' | 'middle' | 'late' | 'beside'
  /** Days from the reference. */
  | 'relativeDay'
  /** Years from the reference, in one word. */
  | 'relativeYear'
  // units of time; the value is how many the word itself says (a dual is 2), else 0; -1 for a plural, which says no number
  | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century' | 'millennium'
  // numbers
  | 'number' | 'ten' | 'teen' | 'hundred' | 'thousands' | 'ordinal'
  /** EDTF's number of a season, 21 to 24. */
  | 'season'
  /** EDTF's number before the first part of a year: 32 for quarters, 36 for thirds, 39 for halves. */
  | 'part'
  /** A decade by name, 20 to 90. */
  | 'decadeName'
  | 'bc' | 'ad' | 'islamic' | 'persian' | 'hebrew'
  // time of day; `fraction` in minutes, to be taken away after `less`
  | 'clock' | 'am' | 'pm' | 'noon' | 'night' | 'fraction' | 'less' | 'inZone' | 'utc' | 'localTime'
  /** Announces two of a kind: 'عامي 2015 و2021'. */
  | 'dual'
  /** Says nothing of its own. */
  | 'filler';

export type ReadLanguage = 'ar' | 'fa' | 'ur' | 'he' | 'en';

export const WORDS: readonly (readonly [role: Role, value: number, phrases: Readonly<Partial<Record<ReadLanguage, string>>>])[] = [
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
