// Hebrew.

import type { ReadingWords } from './reading-words.js';

export const he: ReadingWords = {
  begin: 'התחלה', previous: 'הקודם', next: 'הבא', toTitle: 'לעמוד הכותרת', play: 'הפעלה אוטומטית', pause: 'השהיה', stop: 'עצירה', enlarge: 'הגדלת התמונה', transcript: 'תמליל',
  search: 'חיפוש באירועים', clearSearch: 'ניקוי החיפוש', clearAll: 'ניקוי הכול', groups: 'קבוצות', people: 'אנשים', organizations: 'ארגונים', places: 'מקומות',
  more: { one: 'עוד אחד', two: 'עוד שניים', other: 'עוד {n}' }, fewer: 'הצגת פחות',
  inText: 'המילה בגוף האירוע', nothingFound: 'לא נמצא דבר עבור „{query}”', nothingChosen: 'אין אירועים שמתאימים לבחירה', notFound: 'אירועים שאינם מתאימים נשארים על הציר, חלולים וללא שם',
  copyLink: 'העתקת קישור', share: 'שיתוף', copyText: 'העתקה כטקסט', copied: 'הועתק', notCopied: 'ההעתקה נכשלה',
  layout: 'תצוגה', chart: 'תרשים', story: 'סיפור', list: 'רשימה', toChart: 'חזרה לתרשים',
};
