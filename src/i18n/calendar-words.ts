// The words of other calendars in the two languages that are there from the start: most stories need none of them.

import type { CalendarWords } from './locale.js';

export const calendarWords: Readonly<Record<'ar' | 'en', CalendarWords>> = {
  ar: {
    yearIslamic: '{year} هـ',
    yearPersian: '{year} هـ.ش',
    yearHebrew: '{year} عبرية',
    islamicMonths: ['محرم', 'صفر', 'ربيع الأول', 'ربيع الآخر', 'جمادى الأولى', 'جمادى الآخرة', 'رجب', 'شعبان', 'رمضان', 'شوال', 'ذو القعدة', 'ذو الحجة'],
    persianMonths: ['فروردين', 'أرديبهشت', 'خرداد', 'تير', 'مرداد', 'شهريور', 'مهر', 'آبان', 'آذر', 'دي', 'بهمن', 'إسفند'],
    hebrewMonths: ['تشري', 'حشوان', 'كسلو', 'طيبت', 'شفاط', 'أدار', 'نيسان', 'إيار', 'سيوان', 'تموز', 'آف', 'إيلول', 'أدار الأول', 'أدار الثاني'],
  },
  en: {
    yearIslamic: '{year} AH',
    yearPersian: '{year} AP',
    yearHebrew: '{year}',
    islamicMonths: [
      'Muharram',
      'Safar',
      'Rabi I',
      'Rabi II',
      'Jumada I',
      'Jumada II',
      'Rajab',
      'Shaban',
      'Ramadan',
      'Shawwal',
      'Dhu al-Qadah',
      'Dhu al-Hijjah',
    ],
    persianMonths: ['Farvardin', 'Ordibehesht', 'Khordad', 'Tir', 'Mordad', 'Shahrivar', 'Mehr', 'Aban', 'Azar', 'Dey', 'Bahman', 'Esfand'],
    hebrewMonths: ['Tishri', 'Heshvan', 'Kislev', 'Tevet', 'Shevat', 'Adar', 'Nisan', 'Iyar', 'Sivan', 'Tamuz', 'Av', 'Elul', 'Adar I', 'Adar II'],
  },
};
