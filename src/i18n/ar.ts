// Arabic.

import type { Messages } from './locale.js';

export const ar: Messages = {
  since: 'منذ {date}', until: 'حتى {date}', about: 'نحو {date}', maybe: 'ربما {date}',
  endUnknown: 'من {date}، ونهايته غير معروفة', startUnknown: 'حتى {date}، وبدايته غير معروفة', ongoing: 'مستمر',
  or: '{start} أو {end}', and: '{start} و{end}', range: '{start} – {end}', withTime: '{date}، {time}',
  yearBC: '{year} ق.م',
  thousandYearsAgo: { one: 'قبل ألف سنة', two: 'قبل ألفي سنة', few: 'قبل {n} آلاف سنة', many: 'قبل {n} ألف سنة', other: 'قبل {n} ألف سنة' },
  millionYearsAgo: { one: 'قبل مليون سنة', two: 'قبل مليوني سنة', few: 'قبل {n} ملايين سنة', many: 'قبل {n} مليون سنة', other: 'قبل {n} مليون سنة' },
  billionYearsAgo: { one: 'قبل مليار سنة', two: 'قبل ملياري سنة', few: 'قبل {n} مليارات سنة', many: 'قبل {n} مليار سنة', other: 'قبل {n} مليار سنة' },
  decade: 'عقد {year}', century: 'القرن {n}', centuryBC: 'القرن {n} ق.م', millennium: 'الألفية {n}',
  seasons: ['ربيع', 'صيف', 'خريف', 'شتاء'], quarter: 'الربع {n} من', third: 'الثلث {n} من', half: 'النصف {n} من', partOfYear: '{part} {year}',
  undated: 'بلا تاريخ', doubt: '؟',
  asOf: 'آخر تحديث',
  events: { zero: 'لا أحداث', one: 'حدث واحد', two: 'حدثان', few: '{n} أحداث', many: '{n} حدثًا', other: '{n} حدث' },
  position: '{n} من {count}', more: '+{n}',
  moreEvents: { zero: 'لا أحداث أخرى', one: 'حدث آخر', two: 'حدثان آخران', few: '{n} أحداث أخرى', many: '{n} حدثًا آخر', other: '{n} حدث آخر' },
  leftOut: { zero: '', one: 'تعذّرت قراءة حدث واحد فلم يُعرض', two: 'تعذّرت قراءة حدثين فلم يُعرضا', few: 'تعذّرت قراءة {n} أحداث فلم تُعرض', many: 'تعذّرت قراءة {n} حدثًا فلم تُعرض', other: 'تعذّرت قراءة {n} حدث فلم تُعرض' },
  timeline: 'الخط الزمني', toolbar: 'أدوات العرض', zoomIn: 'تقريب', zoomOut: 'إبعاد', fit: 'عرض الكل',
  previous: 'الحدث السابق', next: 'الحدث التالي', close: 'إغلاق',
  showAll: { other: 'عرض الأحداث كلها ({n})' },
  stack: 'أحداث متقاربة', loading: 'جارٍ تحميل الخط الزمني', empty: 'لا أحداث في هذا الخط الزمني بعد',
  error: 'تعذّر عرض الخط الزمني', errorNetwork: 'لم نتمكن من الوصول إلى البيانات. تحقّق من الاتصال ثم أعد المحاولة.', errorSize: 'ملف البيانات أكبر من الحد المسموح.',
  errorFormat: 'البيانات ليست بصيغة يمكن قراءتها.', errorTime: 'تأخّر وصول البيانات أكثر من اللازم.', retry: 'أعد المحاولة',
  source: 'المصدر: {name}', updated: 'محدَّث حتى {date}', paraphrase: '(بتصرّف)', mentions: 'ورد ذكره', imageFailed: 'تعذّر عرض الصورة', play: 'تشغيل: {name}',
};
