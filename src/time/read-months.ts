// Names of months and weekdays as people write them, in every family that newsrooms use. Variants stand between bars;
// they are folded when the lexicon is made (letters.ts), so hamzas, marks and Persian letter shapes need no variants.

import type { ReadLanguage } from './read-words.js';
import type { CalendarId } from './words.js';

/** One name, or several between bars, per month; names without a language are read in all. */
interface Family { readonly calendar: CalendarId; readonly language?: ReadLanguage | 'ckb'; readonly names: readonly string[] }

export const MONTHS: readonly Family[] = [
  // From January. The Levant, Egypt and the Gulf, Algeria and Tunisia, Morocco, Mauritania.
  { calendar: 'gregory', language: 'ar', names: ['كانون الثاني|كانون ثاني|كانون ثان', 'شباط', 'آذار', 'نيسان', 'أيار|مايس', 'حزيران', 'تموز', 'آب', 'أيلول', 'تشرين الأول|تشرين أول', 'تشرين الثاني|تشرين ثاني|تشرين ثان', 'كانون الأول|كانون أول'] },
  { calendar: 'gregory', language: 'ar', names: ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو|يونيه', 'يوليو|يوليه', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'] },
  { calendar: 'gregory', language: 'ar', names: ['جانفي', 'فيفري', 'مارس', 'أفريل', 'ماي', 'جوان', 'جويلية|يوليوز', 'أوت|غشت|أغشت', 'شتنبر|شتمبر', 'أكتوبر', 'نونبر', 'دجنبر|دجمبر'] },
  { calendar: 'gregory', language: 'fa', names: ['ژانویه', 'فوریه', 'مارس', 'آوریل', 'مه', 'ژوئن', 'ژوئیه', 'اوت', 'سپتامبر', 'اکتبر', 'نوامبر', 'دسامبر'] },
  { calendar: 'gregory', language: 'fa', names: ['جنوری', 'فبروری', 'مارچ', 'اپریل', 'می', 'جون', 'جولای', 'اگست', 'سپتمبر', 'اکتوبر', 'نومبر', 'دسمبر'] },
  { calendar: 'gregory', language: 'ur', names: ['جنوری', 'فروری', 'مارچ', 'اپریل', 'مئی', 'جون', 'جولائی', 'اگست', 'ستمبر', 'اکتوبر', 'نومبر', 'دسمبر'] },
  { calendar: 'gregory', language: 'ckb', names: ['کانوونی دووەم', 'شوبات', 'ئازار', 'نیسان', 'ئایار', 'حوزەیران', 'تەمووز', 'ئاب', 'ئەیلوول', 'تشرینی یەکەم', 'تشرینی دووەم', 'کانونی یەکەم'] },
  { calendar: 'gregory', language: 'he', names: ['ינואר', 'פברואר', 'מרץ|מרס', 'אפריל', 'מאי', 'יוני', 'יולי', 'אוגוסט', 'ספטמבר', 'אוקטובר', 'נובמבר', 'דצמבר'] },
  { calendar: 'gregory', language: 'en', names: ['january|jan', 'february|feb', 'march|mar', 'april|apr', 'may', 'june|jun', 'july|jul', 'august|aug', 'september|sept|sep', 'october|oct', 'november|nov', 'december|dec'] },
  // From Muharram.
  {
    calendar: 'islamic-umalqura', names: [
      'محرم|المحرم|محرم الحرام|muharram', 'صفر|صفر المظفر|safar', 'ربيع الأول|ربيع أول|ربیع‌الاول|rabi i|rabi al awwal|rabi ul awwal', 'ربيع الآخر|ربيع الثاني|ربيع ثاني|ربیع‌الثانی|rabi ii|rabi al thani|rabi al akhir',
      'جمادى الأولى|جمادى الأول|جمادی‌الاول|جمادی‌الاولی|jumada i|jumada al awwal|jumada al ula', 'جمادى الآخرة|جمادى الثانية|جمادى الثاني|جمادى الآخر|جمادی‌الثانی|jumada ii|jumada al thani|jumada al akhirah',
      'رجب|رجب الأصب|رجب المرجب|rajab', 'شعبان|شعبان المعظم|shaban|shaaban', 'رمضان|رمضان المبارك|رمضان الكريم|ramadan|ramazan', 'شوال|شوال المكرم|shawwal',
      'ذو القعدة|ذي القعدة|ذوالقعدة|ذيقعدة|dhu al qadah|zul qadah', 'ذو الحجة|ذي الحجة|ذوالحجة|ذيحجة|dhu al hijjah|zul hijjah',
    ],
  },
  // From Farvardin; the Afghan names beside the Iranian ones, and as Arabic newspapers write them.
  {
    calendar: 'persian', names: [
      'فروردین|حمل|farvardin', 'اردیبهشت|ثور|ordibehesht', 'خرداد|جوزا|khordad', 'تیر|سرطان|tir', 'مرداد|امرداد|اسد|mordad', 'شهریور|سنبله|shahrivar',
      'مهر|میزان|mehr', 'آبان|عقرب|aban', 'آذر|قوس|azar', 'دی|جدی|dey', 'بهمن|دلو|bahman', 'اسفند|حوت|esfand',
    ],
  },
  // From Tishri, with Adar as the sixth; then the two Adars of a leap year.
  {
    calendar: 'hebrew', names: [
      'תשרי|tishri', 'חשוון|חשון|מרחשוון|heshvan|cheshvan', 'כסלו|kislev', 'טבת|tevet', 'שבט|shevat', 'אדר|adar', 'ניסן|nisan', 'אייר|iyar', 'סיוון|סיון|sivan', 'תמוז|tamuz|tammuz', 'אב|av', 'אלול|elul',
      'אדר א|אדר ראשון|adar i', 'אדר ב|אדר שני|adar ii',
    ],
  },
];

/** From Sunday. */
export const WEEKDAYS: Readonly<Record<ReadLanguage, readonly string[]>> = {
  ar: ['الأحد', 'الاثنين|الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
  fa: ['یکشنبه|یک شنبه', 'دوشنبه|دو شنبه', 'سه‌شنبه|سه شنبه', 'چهارشنبه|چهار شنبه', 'پنجشنبه|پنج شنبه', 'جمعه', 'شنبه'],
  ur: ['اتوار', 'پیر|سوموار', 'منگل', 'بدھ', 'جمعرات', 'جمعہ', 'ہفتہ|ہفتہ کے روز'],
  he: ['יום ראשון|יום א', 'יום שני|יום ב', 'יום שלישי|יום ג', 'יום רביעי|יום ד', 'יום חמישי|יום ה', 'יום שישי|יום ו', 'שבת|יום שבת'],
  en: ['sunday|sun', 'monday|mon', 'tuesday|tue', 'wednesday|wed', 'thursday|thu', 'friday|fri', 'saturday|sat'],
};
