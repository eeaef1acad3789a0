// Urdu.

import type { CalendarWords, Messages } from './locale.js';

export const ur: Messages & CalendarWords = {
  since: '{date} سے', until: '{date} تک', about: 'تقریباً {date}', maybe: 'شاید {date}',
  endUnknown: '{date} سے، اختتام نامعلوم', startUnknown: '{date} تک، آغاز نامعلوم', ongoing: 'جاری',
  or: '{start} یا {end}', and: '{start} اور {end}', range: '{start} – {end}', between: '{start} اور {end} کے درمیان', withTime: '{date}، {time}',
  early: 'اوائل {date}', middle: 'وسط {date}', late: 'اواخر {date}',
  inZone: '{zone} کے وقت کے مطابق {time}', inUtc: 'گرینچ کے وقت کے مطابق {time}',
  cities: {
    Baghdad: 'بغداد', Tehran: 'تہران', Riyadh: 'ریاض', Kuwait: 'کویت', Qatar: 'دوحہ', Bahrain: 'منامہ', Dubai: 'دبئی', Muscat: 'مسقط', Aden: 'عدن', Damascus: 'دمشق',
    Beirut: 'بیروت', Amman: 'عمّان', Jerusalem: 'یروشلم', Gaza: 'غزہ', Hebron: 'الخلیل', Cairo: 'قاہرہ', Khartoum: 'خرطوم', Tripoli: 'طرابلس', Tunis: 'تیونس', Algiers: 'الجزائر',
    Casablanca: 'کاسابلانکا', Nouakchott: 'نواکشوط', Istanbul: 'استنبول', Kabul: 'کابل', Karachi: 'کراچی', London: 'لندن', Paris: 'پیرس', Brussels: 'برسلز', Berlin: 'برلن',
    Moscow: 'ماسکو', Kyiv: 'کیف', Kiev: 'کیف', New_York: 'نیویارک',
  },
  yearBC: '{year} ق م', yearCE: '{year}ء', yearIslamic: '{year} ہجری', yearPersian: '{year} ہجری شمسی', yearHebrew: '{year} عبرانی',
  dayMonth: '{day} {month}', monthYear: '{month} {year}', weekdayDate: '{weekday} {date}',
  islamicMonths: ['محرم', 'صفر', 'ربیع الاول', 'ربیع الثانی', 'جمادی الاول', 'جمادی الثانی', 'رجب', 'شعبان', 'رمضان', 'شوال', 'ذوالقعدہ', 'ذوالحجہ'],
  persianMonths: ['فروردین', 'اردی بہشت', 'خرداد', 'تیر', 'مرداد', 'شہریور', 'مہر', 'آبان', 'آذر', 'دی', 'بہمن', 'اسفند'],
  hebrewMonths: ['تشری', 'حشوان', 'کسلیو', 'طیبت', 'سباط', 'ادار', 'نیسان', 'ایار', 'سیوان', 'تموز', 'آو', 'ایلول', 'ادار اول', 'ادار دوم'],
  thousandYears: { other: '{n} ہزار سال' }, millionYears: { other: '{n} ملین سال' }, billionYears: { other: '{n} ارب سال' }, ago: '{date} پہلے', sinceAgo: '{date} پہلے سے',
  nth: {
    '=1': 'پہلی', '=2': 'دوسری', '=3': 'تیسری', '=4': 'چوتھی', '=5': 'پانچویں', '=6': 'چھٹی', '=7': 'ساتویں', '=8': 'آٹھویں', '=9': 'نویں', '=10': 'دسویں', '=11': 'گیارہویں', '=12': 'بارہویں',
    '=13': 'تیرہویں', '=14': 'چودہویں', '=15': 'پندرہویں', '=16': 'سولہویں', '=17': 'سترہویں', '=18': 'اٹھارہویں', '=19': 'انیسویں', '=20': 'بیسویں', '=21': 'اکیسویں', other: '{n}ویں',
  },
  decade: { '=-1': '{year} سے شروع ہونے والی دہائی', other: '{year} کی دہائی' }, century: { other: '{nth} صدی' }, centuryBC: { other: '{nth} صدی قبل مسیح' },
  millennium: { '=1': 'پہلا ہزاریہ', '=2': 'دوسرا ہزاریہ', '=3': 'تیسرا ہزاریہ', other: 'ہزاریہ {n}' },
  seasons: ['موسم بہار', 'موسم گرما', 'موسم خزاں', 'موسم سرما'], quarter: { other: '{nth} سہ ماہی' }, third: { other: '{nth} تہائی' }, half: { other: '{nth} ششماہی' }, partOfYear: '{part} {year}',
  undated: 'بلا تاریخ', doubt: '؟',
  years: { one: 'ایک سال', other: '{n} سال' }, months: { one: 'ایک ماہ', other: '{n} ماہ' }, days: { one: 'ایک روز', other: '{n} روز' },
  lasted: '{duration} تک', ongoingFor: '{duration} سے جاری',
  asOf: 'آخری اپ ڈیٹ',
  events: { '=0': 'کوئی واقعہ نہیں', one: 'ایک واقعہ', other: '{n} واقعات' },
  comma: '، ', position: '{count} میں سے {n}', more: '+{n}', moreEvents: { one: 'ایک اور واقعہ', other: 'مزید {n} واقعات' },
  leftOut: { one: 'ایک واقعہ پڑھا نہ جا سکا، اس لیے نہیں دکھایا گیا', other: '{n} واقعات پڑھے نہ جا سکے، اس لیے نہیں دکھائے گئے' },
  timeline: 'ٹائم لائن', toolbar: 'منظر', zoomIn: 'بڑا کریں', zoomOut: 'چھوٹا کریں', fit: 'سب دکھائیں',
  previous: 'پچھلا واقعہ', next: 'اگلا واقعہ', close: 'بند کریں', showAll: { other: 'تمام {n} واقعات دکھائیں' },
  undatedEvents: 'بلا تاریخ واقعات', loading: 'ٹائم لائن لوڈ ہو رہی ہے', empty: 'اس ٹائم لائن میں ابھی کوئی واقعہ نہیں',
  error: 'ٹائم لائن دکھائی نہ جا سکی', errorNetwork: 'ڈیٹا تک رسائی نہ ہو سکی۔ کنکشن دیکھیں اور دوبارہ کوشش کریں۔', errorSize: 'ڈیٹا کا حجم مقررہ حد سے زیادہ ہے۔',
  errorFormat: 'ڈیٹا پڑھے جانے کے قابل شکل میں نہیں ہے۔', errorTime: 'ڈیٹا آنے میں بہت دیر لگی۔', retry: 'دوبارہ کوشش کریں',
  source: 'ذریعہ: {name}', storySource: 'ٹائم لائن کا ذریعہ: {name}', updated: 'آخری اپ ڈیٹ: {date}', paraphrase: '(مفہوم)', mentions: 'ذکر', imageFailed: 'تصویر دکھائی نہ جا سکی', playFailed: 'چلایا نہ جا سکا', play: 'چلائیں: {name}',
};
