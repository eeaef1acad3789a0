// Persian.

import type { CalendarWords, Messages } from './locale.js';

export const fa: Messages & CalendarWords = {
  since: 'از {date}', until: 'تا {date}', about: 'حدود {date}', maybe: 'شاید {date}',
  endUnknown: 'از {date}، پایان نامعلوم', startUnknown: 'تا {date}، آغاز نامعلوم', ongoing: 'همچنان ادامه دارد',
  or: '{start} یا {end}', and: '{start} و {end}', range: '{start} – {end}', between: 'بین {start} و {end}', withTime: '{date}، {time}',
  early: 'اوایل {date}', middle: 'اواسط {date}', late: 'اواخر {date}',
  inZone: '{time} به وقت {zone}', inUtc: '{time} به وقت گرینویچ{offset}',
  cities: {
    Baghdad: 'بغداد', Tehran: 'تهران', Riyadh: 'ریاض', Kuwait: 'کویت', Qatar: 'دوحه', Bahrain: 'منامه', Dubai: 'دبی', Muscat: 'مسقط', Aden: 'عدن', Damascus: 'دمشق',
    Beirut: 'بیروت', Amman: 'امان', Jerusalem: 'بیت‌المقدس', Gaza: 'غزه', Hebron: 'الخلیل', Cairo: 'قاهره', Khartoum: 'خارطوم', Tripoli: 'طرابلس', Tunis: 'تونس', Algiers: 'الجزیره',
    Casablanca: 'کازابلانکا', Nouakchott: 'نواکشوت', Istanbul: 'استانبول', Kabul: 'کابل', Karachi: 'کراچی', London: 'لندن', Paris: 'پاریس', Brussels: 'بروکسل', Berlin: 'برلین',
    Moscow: 'مسکو', Kyiv: 'کی‌یف', Kiev: 'کی‌یف', New_York: 'نیویورک', Rome: 'رم', Mogadishu: 'موگادیشو', Djibouti: 'جیبوتی', Dushanbe: 'دوشنبه', Tashkent: 'تاشکند', Ashgabat: 'عشق‌آباد', Baku: 'باکو', Yerevan: 'ایروان',
    Tbilisi: 'تفلیس', Kolkata: 'کلکته', Dhaka: 'داکا', Athens: 'آتن', Madrid: 'مادرید', Vienna: 'وین', Stockholm: 'استکهلم', Tokyo: 'توکیو', Shanghai: 'شانگهای', Toronto: 'تورنتو', Los_Angeles: 'لس‌آنجلس',
    Calcutta: 'کلکته', Kathmandu: 'کاتماندو', Katmandu: 'کاتماندو', Colombo: 'کلمبو', Samarkand: 'سمرقند', Bishkek: 'بیشکک', Almaty: 'آلماتی', Nicosia: 'نیکوزیا', Juba: 'جوبا', Asmara: 'اسمره', Asmera: 'اسمره', Addis_Ababa: 'آدیس‌آبابا', Nairobi: 'نایروبی', Lagos: 'لاگوس',
    Johannesburg: 'ژوهانسبورگ', Bangkok: 'بانکوک', Kuala_Lumpur: 'کوالالامپور', Singapore: 'سنگاپور', Jakarta: 'جاکارتا', Manila: 'مانیل', Hong_Kong: 'هنگ‌کنگ', Seoul: 'سئول', Minsk: 'مینسک', Warsaw: 'ورشو', Prague: 'پراگ', Budapest: 'بوداپست', Bucharest: 'بخارست',
    Sofia: 'صوفیه', Belgrade: 'بلگراد', Zurich: 'زوریخ', Amsterdam: 'آمستردام', Copenhagen: 'کپنهاگ', Oslo: 'اسلو', Helsinki: 'هلسینکی', Lisbon: 'لیسبون', Dublin: 'دوبلین', Montreal: 'مونترال', Vancouver: 'ونکوور', Chicago: 'شیکاگو', Sydney: 'سیدنی', Melbourne: 'ملبورن',
  },
  yearBC: '{year} پ.م', yearCE: '{year} میلادی', yearIslamic: '{year} قمری', yearPersian: '{year}', yearHebrew: '{year} عبری',
  dayMonth: '{day} {month}', monthYear: '{month} {year}', weekdayDate: '{weekday} {date}',
  islamicMonths: ['محرم', 'صفر', 'ربیع‌الاول', 'ربیع‌الثانی', 'جمادی‌الاول', 'جمادی‌الثانی', 'رجب', 'شعبان', 'رمضان', 'شوال', 'ذیقعده', 'ذیحجه'],
  persianMonths: ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'],
  hebrewMonths: ['تیشری', 'حشوان', 'کسلو', 'طوت', 'شواط', 'آدار', 'نیسان', 'ایار', 'سیوان', 'تموز', 'آو', 'ایلول', 'آدار اول', 'آدار دوم'],
  thousandYears: { other: '{n} هزار سال' }, millionYears: { other: '{n} میلیون سال' }, billionYears: { other: '{n} میلیارد سال' }, ago: '{date} پیش', sinceAgo: 'از {date} پیش',
  nth: {
    '=1': 'اول', '=2': 'دوم', '=3': 'سوم', '=4': 'چهارم', '=5': 'پنجم', '=6': 'ششم', '=7': 'هفتم', '=8': 'هشتم', '=9': 'نهم', '=10': 'دهم', '=11': 'یازدهم', '=12': 'دوازدهم', '=13': 'سیزدهم',
    '=14': 'چهاردهم', '=15': 'پانزدهم', '=16': 'شانزدهم', '=17': 'هفدهم', '=18': 'هجدهم', '=19': 'نوزدهم', '=20': 'بیستم', '=21': 'بیست‌ویکم', other: '{n}',
  },
  decade: { '=-1': 'دههٔ آغازشده از {year}', other: 'دههٔ {year}' }, century: { other: 'قرن {nth}' }, centuryBC: { other: 'قرن {nth} پیش از میلاد' }, millennium: { other: 'هزارهٔ {nth}' }, millenniumBC: { other: 'هزارهٔ {nth} پیش از میلاد' },
  seasons: ['بهار', 'تابستان', 'پاییز', 'زمستان'], quarter: { other: 'سه‌ماههٔ {nth}' }, third: { other: 'چهارماههٔ {nth}' }, half: { other: 'نیمهٔ {nth}' }, partOfYear: '{part} {year}',
  undated: 'بدون تاریخ', doubt: '؟',
  years: { '=1': 'یک سال', other: '{n} سال' }, months: { '=1': 'یک ماه', other: '{n} ماه' }, days: { '=1': 'یک روز', other: '{n} روز' },
  lasted: 'به مدت {duration}', ongoingFor: '{duration} است که ادامه دارد',
  asOf: 'آخرین به‌روزرسانی',
  events: { '=0': 'بدون رویداد', '=1': 'یک رویداد', other: '{n} رویداد' },
  comma: '، ', position: '{n} از {count}', more: '+{n}', moreEvents: { '=1': 'یک رویداد دیگر', other: '{n} رویداد دیگر' },
  leftOut: { '=1': 'یک رویداد خوانده نشد و نشان داده نمی‌شود', other: '{n} رویداد خوانده نشد و نشان داده نمی‌شود' },
  timeline: 'گاه‌شمار', toolbar: 'ابزار نمایش', zoomIn: 'بزرگ‌نمایی', zoomOut: 'کوچک‌نمایی', fit: 'نمایش همه',
  skip: 'رد شدن از خط زمان', jumpTo: 'رفتن به', extent: '{events} از {first} تا {last}',
  inGroups: { other: 'در {n} گروه' },
  previous: 'رویداد قبلی', next: 'رویداد بعدی', close: 'بستن', showAll: { other: 'نمایش همهٔ {n} رویداد' },
  undatedEvents: 'رویدادهای بدون تاریخ', loading: 'گاه‌شمار در حال بارگذاری است', empty: 'هنوز رویدادی در این گاه‌شمار نیست',
  error: 'نمایش گاه‌شمار ممکن نشد', errorNetwork: 'دسترسی به داده‌ها ممکن نشد. اتصال را بررسی کنید و دوباره تلاش کنید.', errorSize: 'حجم داده‌ها بیش از حد مجاز است.',
  errorFormat: 'قالب داده‌ها خواندنی نیست.', errorTime: 'رسیدن داده‌ها بیش از اندازه طول کشید.', retry: 'تلاش دوباره',
  source: 'منبع: {name}', storySource: 'منبع خط زمان: {name}', updated: 'به‌روزشده تا {date}', paraphrase: '(نقل به مضمون)', mentions: 'اشاره به', imageFailed: 'نمایش تصویر ممکن نشد', playFailed: 'پخش ممکن نشد', play: 'پخش: {name}',
};

/** Dari: the same words, the Afghan names of the solar months. */
export const faAF: Messages & CalendarWords = {
  ...fa,
  // In Afghanistan as engines have them; their order of month and day is not that of its newspapers.
  gregorianMonths: { '': 'جنوری|فبروری|مارچ|اپریل|می|جون|جولای|اگست|سپتمبر|اکتوبر|نومبر|دسمبر' },
  persianMonths: ['حمل', 'ثور', 'جوزا', 'سرطان', 'اسد', 'سنبله', 'میزان', 'عقرب', 'قوس', 'جدی', 'دلو', 'حوت'],
};
