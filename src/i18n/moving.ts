// The words for moving a chart, in all languages: a part of the file that moves it, which comes after the first
// drawing.

export interface MovingWords {
  /** To who turns the wheel over a chart without the key that makes it zoom. */
  readonly hint: string;
  /** What that key is called, where it has another name. */
  readonly ctrl?: string;
  readonly earlier: string;
  readonly later: string;
  readonly overview: string;
  readonly start: string;
  readonly end: string;
}

const en: MovingWords = {
  hint: 'To zoom, hold {key} and scroll',
  earlier: 'Earlier events',
  later: 'Later events',
  overview: 'The whole timeline',
  start: 'Start of the view',
  end: 'End of the view',
};
const LANGUAGES: Readonly<Record<string, MovingWords>> = {
  en,
  ar: {
    hint: 'للتكبير أو التصغير اضغط {key} مع تحريك العجلة',
    earlier: 'أحداث أسبق',
    later: 'أحداث لاحقة',
    overview: 'الخط الزمني كله',
    start: 'بداية المعروض',
    end: 'نهاية المعروض',
  },
  fa: {
    hint: 'برای بزرگ‌نمایی، {key} را نگه دارید و بچرخانید',
    earlier: 'رویدادهای پیشین',
    later: 'رویدادهای بعدی',
    overview: 'همهٔ خط زمان',
    start: 'آغاز نما',
    end: 'پایان نما',
  },
  ur: {
    hint: 'بڑا یا چھوٹا کرنے کے لیے {key} دبا کر سکرول کریں',
    earlier: 'پہلے کے واقعات',
    later: 'بعد کے واقعات',
    overview: 'پوری ٹائم لائن',
    start: 'منظر کا آغاز',
    end: 'منظر کا اختتام',
  },
  he: {
    hint: 'כדי להגדיל או להקטין, גללו תוך לחיצה על {key}',
    earlier: 'אירועים מוקדמים יותר',
    later: 'אירועים מאוחרים יותר',
    overview: 'כל ציר הזמן',
    start: 'תחילת התצוגה',
    end: 'סוף התצוגה',
  },
  de: {
    hint: 'Zum Zoomen {key} gedrückt halten und scrollen',
    ctrl: 'Strg',
    earlier: 'Frühere Ereignisse',
    later: 'Spätere Ereignisse',
    overview: 'Die ganze Zeitleiste',
    start: 'Anfang des Ausschnitts',
    end: 'Ende des Ausschnitts',
  },
  fr: {
    hint: 'Pour zoomer, maintenez {key} et faites défiler',
    earlier: 'Événements antérieurs',
    later: 'Événements ultérieurs',
    overview: 'Toute la chronologie',
    start: 'Début de la vue',
    end: 'Fin de la vue',
  },
  tr: {
    hint: 'Yakınlaştırmak için {key} tuşunu basılı tutup kaydırın',
    earlier: 'Önceki olaylar',
    later: 'Sonraki olaylar',
    overview: 'Zaman çizelgesinin tamamı',
    start: 'Görünümün başı',
    end: 'Görünümün sonu',
  },
  es: {
    hint: 'Para ampliar o reducir, mantén pulsada {key} y desplázate',
    earlier: 'Acontecimientos anteriores',
    later: 'Acontecimientos posteriores',
    overview: 'Toda la cronología',
    start: 'Inicio de la vista',
    end: 'Fin de la vista',
  },
  ckb: {
    hint: 'بۆ گەورەکردن و بچووککردنەوە، {key} دابگرە و بیسووڕێنە',
    earlier: 'ڕووداوەکانی پێشتر',
    later: 'ڕووداوەکانی دواتر',
    overview: 'هەموو هێڵی کات',
    start: 'سەرەتای دیمەن',
    end: 'کۆتایی دیمەن',
  },
  ps: {
    hint: 'د لویولو یا کوچنیولو لپاره {key} ونیسئ او څرخ وڅرخوئ',
    earlier: 'مخکینۍ پېښې',
    later: 'وروستۍ پېښې',
    overview: 'ټوله مهال لیکه',
    start: 'د لید پیل',
    end: 'د لید پای',
  },
};

/** The words of the locale's language; English where we have none. */
export const movingWordsFor = (locale: string): MovingWords => LANGUAGES[locale.toLowerCase().split(/[-_]/)[0] ?? ''] ?? en;
