// Arabic.

import type { Messages, Plural } from './locale.js';

const ONES = ['', 'الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع'];
/** The ordinals to 29th; 'twenty' ends as its case asks. */
const ordinals = (twenty: string): Plural => Object.assign({ other: '{n}' }, ...[...Array(29).keys()].map((i) => {
  const [tens, one] = [Math.floor((i + 1) / 10), ONES[(i + 1) % 10] ?? ''];
  const unit = one === 'الأول' && tens > 0 ? 'الحادي' : one;
  return { [`=${i + 1}`]: tens === 0 ? one : tens === 1 ? (one ? `${unit} عشر` : 'العاشر') : one ? `${unit} و${twenty}` : twenty };
}));

/** From January. */
const LEVANT = 'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول';
const ALGERIA = 'جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر';
const MOROCCO = 'يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر';

export const ar: Messages = {
  since: 'منذ {date}', until: 'حتى {date}', about: 'نحو {date}', maybe: 'ربما {date}',
  endUnknown: 'من {date}، ونهايته غير معروفة', startUnknown: 'حتى {date}، وبدايته غير معروفة', ongoing: 'مستمر',
  or: '{start} أو {end}', and: '{start} و{end}', range: '{start} – {end}', between: 'بين {start} و{end}', withTime: '{date}، {time}',
  early: 'أوائل {date}', middle: 'منتصف {date}', late: 'أواخر {date}',
  inZone: '{time} بتوقيت {zone}', inUtc: '{time} بتوقيت غرينتش{offset}',
  cities: {
    Baghdad: 'بغداد', Tehran: 'طهران', Riyadh: 'الرياض', Kuwait: 'الكويت', Qatar: 'الدوحة', Bahrain: 'المنامة', Dubai: 'دبي', Muscat: 'مسقط', Aden: 'عدن', Damascus: 'دمشق',
    Beirut: 'بيروت', Amman: 'عمّان', Jerusalem: 'القدس', Gaza: 'غزة', Hebron: 'الخليل', Cairo: 'القاهرة', Khartoum: 'الخرطوم', Tripoli: 'طرابلس', Tunis: 'تونس', Algiers: 'الجزائر',
    Casablanca: 'الدار البيضاء', Nouakchott: 'نواكشوط', Istanbul: 'إسطنبول', Kabul: 'كابول', Karachi: 'كراتشي', London: 'لندن', Paris: 'باريس', Brussels: 'بروكسل', Berlin: 'برلين',
    Moscow: 'موسكو', Kyiv: 'كييف', Kiev: 'كييف', New_York: 'نيويورك', Rome: 'روما', Mogadishu: 'مقديشو', Djibouti: 'جيبوتي', Juba: 'جوبا', Addis_Ababa: 'أديس أبابا', Athens: 'أثينا', Madrid: 'مدريد', Vienna: 'فيينا', Tokyo: 'طوكيو', Dushanbe: 'دوشنبه', Kolkata: 'كولكاتا', Dhaka: 'دكا', Calcutta: 'كولكاتا',
  },
  yearBC: '{year} ق.م', yearCE: '{year} م',
  dayMonth: '{day} {month}', monthYear: '{month} {year}', weekdayDate: '{weekday} {date}',
  gregorianMonths: {
    IQ: LEVANT, SY: LEVANT, LB: LEVANT, JO: LEVANT, PS: LEVANT, levantine: LEVANT, DZ: ALGERIA, TN: ALGERIA, MA: MOROCCO, maghrebi: MOROCCO, '': 'يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر',
    MR: 'يناير|فبراير|مارس|إبريل|مايو|يونيو|يوليو|أغشت|شتمبر|أكتوبر|نوفمبر|دجمبر',
  },
  thousandYears: { one: 'ألف سنة', two: 'ألفي سنة', few: '{n} آلاف سنة', other: '{n} ألف سنة' },
  millionYears: { one: 'مليون سنة', two: 'مليوني سنة', few: '{n} ملايين سنة', other: '{n} مليون سنة' },
  billionYears: { one: 'مليار سنة', two: 'ملياري سنة', few: '{n} مليارات سنة', other: '{n} مليار سنة' }, ago: 'قبل {date}', sinceAgo: 'منذ {date}',
  nth: ordinals('العشرون'), nthGoverned: ordinals('العشرين'),
  decade: {
    '=0': 'العقد الأول من القرن {nth}', '=10': 'العقد الثاني من القرن {nth}', '=20': 'عشرينيات القرن {nth}', '=30': 'ثلاثينيات القرن {nth}', '=40': 'أربعينيات القرن {nth}',
    '=50': 'خمسينيات القرن {nth}', '=60': 'ستينيات القرن {nth}', '=70': 'سبعينيات القرن {nth}', '=80': 'ثمانينيات القرن {nth}', '=90': 'تسعينيات القرن {nth}', other: 'العقد البادئ عام {year}',
  },
  century: { other: 'القرن {nth}' }, centuryBC: { other: 'القرن {nth} ق.م' },
  millennium: { '=1': 'الألفية الأولى', '=2': 'الألفية الثانية', '=3': 'الألفية الثالثة', other: 'الألفية {n}' }, millenniumBC: { other: 'الألف {nth} ق.م' },
  seasons: ['ربيع', 'صيف', 'خريف', 'شتاء'], quarter: { other: 'الربع {nth} من' }, third: { other: 'الثلث {nth} من' }, half: { other: 'النصف {nth} من' }, partOfYear: '{part} {year}',
  undated: 'بلا تاريخ', doubt: '؟',
  years: { one: 'سنة', two: 'سنتين', few: '{n} سنوات', other: '{n} سنة' },
  months: { one: 'شهر', two: 'شهرين', few: '{n} أشهر', many: '{n} شهرًا', other: '{n} شهر' },
  days: { one: 'يوم', two: 'يومين', few: '{n} أيام', many: '{n} يومًا', other: '{n} يوم' },
  lasted: 'لمدة {duration}', ongoingFor: 'مستمر منذ {duration}',
  asOf: 'آخر تحديث',
  events: { zero: 'لا أحداث', one: 'حدث واحد', two: 'حدثان', few: '{n} أحداث', many: '{n} حدثًا', other: '{n} حدث' },
  comma: '، ', position: '{n} من {count}', more: '+{n}',
  moreEvents: { zero: 'لا أحداث أخرى', one: 'حدث آخر', two: 'حدثان آخران', few: '{n} أحداث أخرى', many: '{n} حدثًا آخر', other: '{n} حدث آخر' },
  leftOut: { zero: '', one: 'تعذّرت قراءة حدث واحد فلم يُعرض', two: 'تعذّرت قراءة حدثين فلم يُعرضا', few: 'تعذّرت قراءة {n} أحداث فلم تُعرض', many: 'تعذّرت قراءة {n} حدثًا فلم تُعرض', other: 'تعذّرت قراءة {n} حدث فلم تُعرض' },
  timeline: 'الخط الزمني', toolbar: 'أدوات العرض', zoomIn: 'تقريب', zoomOut: 'إبعاد', fit: 'عرض الكل',
  skip: 'تخطَّ الخط الزمني', jumpTo: 'انتقل إلى', extent: '{events} من {first} إلى {last}',
  inGroups: { one: 'في مجموعة واحدة', two: 'في مجموعتين', few: 'في {n} مجموعات', other: 'في {n} مجموعة' },
  previous: 'الحدث السابق', next: 'الحدث التالي', close: 'إغلاق',
  showAll: { other: 'عرض الأحداث كلها ({n})' },
  undatedEvents: 'أحداث بلا تاريخ', loading: 'جارٍ تحميل الخط الزمني', empty: 'لا أحداث في هذا الخط الزمني بعد',
  error: 'تعذّر عرض الخط الزمني', errorNetwork: 'لم نتمكن من الوصول إلى البيانات. تحقّق من الاتصال ثم أعد المحاولة.', errorSize: 'ملف البيانات أكبر من الحد المسموح.',
  errorFormat: 'البيانات ليست بصيغة يمكن قراءتها.', errorTime: 'تأخّر وصول البيانات أكثر من اللازم.', retry: 'أعد المحاولة',
  source: 'المصدر: {name}', storySource: 'مصدر الخط الزمني: {name}', updated: 'محدَّث حتى {date}', paraphrase: '(بتصرّف)', mentions: 'ورد ذكر', imageFailed: 'تعذّر عرض الصورة', playFailed: 'تعذّر تشغيله', play: 'تشغيل: {name}',
};
