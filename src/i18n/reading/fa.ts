// Persian.

import type { ReadingWords } from './reading-words.js';

export const fa: ReadingWords = {
  begin: 'شروع کنید', previous: 'قبلی', next: 'بعدی', toTitle: 'به صفحهٔ عنوان', play: 'پخش خودکار', pause: 'مکث', enlarge: 'بزرگ‌نمایی تصویر', transcript: 'متن کامل گفته‌ها',
  search: 'جست‌وجو در رویدادها', clearSearch: 'پاک کردن جست‌وجو', clearAll: 'پاک کردن همه', groups: 'گروه‌ها', people: 'اشخاص', organizations: 'نهادها', places: 'مکان‌ها',
  more: { other: '{n} مورد دیگر' }, fewer: 'نمایش کمتر',
  inText: 'واژه در متن رویداد است', nothingFound: 'چیزی برای «{query}» یافت نشد', nothingChosen: 'هیچ رویدادی با این انتخاب نمی‌خواند', outside: 'بیرون از پالایش',
  copyLink: 'رونوشت پیوند', share: 'هم‌رسانی', copyText: 'رونوشت متن', copied: 'رونوشت شد', notCopied: 'رونوشت نشد',
  added: { other: '{n} رویداد تازه' },
  layout: 'شیوهٔ نمایش', chart: 'نمودار', story: 'روایت', list: 'فهرست',
};
