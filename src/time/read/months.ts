// The months that people write: those of each language (i18n/dates) with those of the other calendars, whose names are
// read in all languages.

import { DATE_WORDS, type DateLanguage } from '../../i18n/dates/all.js';
import type { CalendarId } from '../words.js';

/** One name, or several between bars, per month; names without a language are read in all. */
interface Family {
  readonly calendar: CalendarId;
  readonly language?: DateLanguage | 'ckb';
  readonly names: readonly string[];
}

export const LANGUAGES = Object.keys(DATE_WORDS) as readonly DateLanguage[];

export const MONTHS: readonly Family[] = [
  ...LANGUAGES.flatMap((language) =>
    DATE_WORDS[language].months.map((names): Family => ({ calendar: 'gregory', language, names })),
  ),
  {
    calendar: 'gregory',
    language: 'ckb',
    names: [
      'کانوونی دووەم',
      'شوبات',
      'ئازار',
      'نیسان',
      'ئایار',
      'حوزەیران',
      'تەمووز',
      'ئاب',
      'ئەیلوول',
      'تشرینی یەکەم',
      'تشرینی دووەم',
      'کانونی یەکەم',
    ],
  },
  // From Muharram.
  {
    calendar: 'islamic-umalqura',
    names: [
      'محرم|المحرم|محرم الحرام|muharram',
      'صفر|صفر المظفر|safar',
      'ربيع الأول|ربيع أول|ربیع‌الاول|rabi i|rabi al awwal|rabi ul awwal',
      'ربيع الآخر|ربيع الثاني|ربيع ثاني|ربیع‌الثانی|rabi ii|rabi al thani|rabi al akhir',
      'جمادى الأولى|جمادى الأول|جمادی‌الاول|جمادی‌الاولی|jumada i|jumada al awwal|jumada al ula',
      'جمادى الآخرة|جمادى الثانية|جمادى الثاني|جمادى الآخر|جمادی‌الثانی|jumada ii|jumada al thani|jumada al akhirah',
      'رجب|رجب الأصب|رجب المرجب|rajab',
      'شعبان|شعبان المعظم|shaban|shaaban',
      'رمضان|رمضان المبارك|رمضان الكريم|ramadan|ramazan',
      'شوال|شوال المكرم|shawwal',
      'ذو القعدة|ذي القعدة|ذوالقعدة|ذيقعدة|dhu al qadah|zul qadah',
      'ذو الحجة|ذي الحجة|ذوالحجة|ذيحجة|dhu al hijjah|zul hijjah',
    ],
  },
  // From Farvardin; the Afghan names beside the Iranian ones, and as Arabic newspapers write them.
  {
    calendar: 'persian',
    names: [
      'فروردین|حمل|farvardin',
      'اردیبهشت|ثور|ordibehesht',
      'خرداد|جوزا|khordad',
      'تیر|سرطان|tir',
      'مرداد|امرداد|اسد|mordad',
      'شهریور|سنبله|shahrivar',
      'مهر|میزان|mehr',
      'آبان|عقرب|aban',
      'آذر|قوس|azar',
      'دی|جدی|dey',
      'بهمن|دلو|bahman',
      'اسفند|حوت|esfand',
    ],
  },
  // From Tishri, with Adar as the sixth; then the two Adars of a leap year.
  {
    calendar: 'hebrew',
    names: [
      'תשרי|tishri',
      'חשוון|חשון|מרחשוון|heshvan|cheshvan',
      'כסלו|kislev',
      'טבת|tevet',
      'שבט|shevat',
      'אדר|adar',
      'ניסן|nisan',
      'אייר|iyar',
      'סיוון|סיון|sivan',
      'תמוז|tamuz|tammuz',
      'אב|av',
      'אלול|elul',
      'אדר א|אדר ראשון|adar i',
      'אדר ב|אדר שני|adar ii',
    ],
  },
];
