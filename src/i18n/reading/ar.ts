// Arabic.

import type { ReadingWords } from './reading-words.js';

export const ar: ReadingWords = {
  begin: 'ابدأ القراءة', previous: 'السابق', next: 'التالي', toTitle: 'إلى صفحة العنوان', play: 'عرض تلقائي', pause: 'توقف مؤقت', enlarge: 'تكبير الصورة', transcript: 'النص الكامل لما يُقال',
  search: 'ابحث في الأحداث', clearSearch: 'امسح البحث', clearAll: 'مسح الكل', groups: 'مجموعات', people: 'أشخاص', organizations: 'جهات', places: 'أماكن',
  more: { zero: 'المزيد', one: 'واحد آخر', two: 'اثنان آخران', few: '{n} آخرون', other: '{n} آخرون' }, fewer: 'عرض أقل',
  inText: 'الكلمة في نص الحدث', nothingFound: 'لا نتائج عن «{query}»', nothingChosen: 'لا أحداث توافق هذا الاختيار', outside: 'خارج التصفية',
  copyLink: 'نسخ الرابط', share: 'مشاركة', copyText: 'نسخ كنص', copied: 'تم النسخ', notCopied: 'تعذّر النسخ',
  added: { one: 'حدث جديد', two: 'حدثان جديدان', few: '{n} أحداث جديدة', many: '{n} حدثًا جديدًا', other: '{n} حدث جديد' },
  layout: 'طريقة العرض', chart: 'مخطط', story: 'قصة', list: 'قائمة',
};
