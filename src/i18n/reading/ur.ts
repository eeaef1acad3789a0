// Urdu.

import type { ReadingWords } from './reading-words.js';

export const ur: ReadingWords = {
  begin: 'شروع کریں', previous: 'پچھلا', next: 'اگلا', toTitle: 'عنوان پر جائیں', play: 'خودکار چلائیں', pause: 'وقفہ', enlarge: 'تصویر بڑی کریں', transcript: 'گفتگو کا متن',
  search: 'واقعات میں تلاش کریں', clearSearch: 'تلاش صاف کریں', clearAll: 'سب صاف کریں', groups: 'گروپ', people: 'افراد', organizations: 'ادارے', places: 'مقامات',
  more: { other: 'مزید {n}' }, fewer: 'کم دکھائیں',
  inText: 'لفظ واقعے کے متن میں ہے', nothingFound: '”{query}“ کے لیے کچھ نہیں ملا', nothingChosen: 'اس انتخاب سے کوئی واقعہ میل نہیں کھاتا', outside: 'فلٹر سے باہر',
  copyLink: 'لنک کاپی کریں', share: 'شیئر کریں', copyText: 'متن کاپی کریں', copied: 'کاپی ہو گیا', notCopied: 'کاپی نہ ہو سکا',
  added: { one: 'ایک نیا واقعہ', other: '{n} نئے واقعات' },
  layout: 'انداز', chart: 'خاکہ', story: 'کہانی', list: 'فہرست',
};
