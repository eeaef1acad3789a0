// Hebrew.

import type { ReadingWords } from './reading-words.js';

export const he: ReadingWords = {
  begin: 'התחלה', previous: 'הקודם', next: 'הבא', toTitle: 'לעמוד הכותרת', play: 'הפעלה אוטומטית', pause: 'השהיה', enlarge: 'הגדלת התמונה', transcript: 'תמליל',
  search: 'חיפוש באירועים', clearSearch: 'ניקוי החיפוש', clearAll: 'ניקוי הכול', groups: 'קבוצות', people: 'אנשים', organizations: 'ארגונים', places: 'מקומות',
  more: { one: 'עוד אחד', two: 'עוד שניים', other: 'עוד {n}' }, fewer: 'הצגת פחות',
  inText: 'המילה בגוף האירוע', nothingFound: 'לא נמצא דבר עבור ״{query}״', nothingChosen: 'אין אירועים שמתאימים לבחירה', outside: 'מחוץ לסינון',
  copyLink: 'העתקת קישור', share: 'שיתוף', copyText: 'העתקה כטקסט', copied: 'הועתק', notCopied: 'ההעתקה נכשלה',
  added: { one: 'אירוע חדש אחד', two: 'שני אירועים חדשים', other: '{n} אירועים חדשים' },
  layout: 'תצוגה', chart: 'תרשים', story: 'סיפור', list: 'רשימה',
};
