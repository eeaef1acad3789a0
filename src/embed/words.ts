// What the frame says where the timeline itself cannot, in the languages of the widget. Pure.

export interface FrameWords {
  /** The widget did not come. */
  readonly failed: string;
  /** The address has no data, or none that may be loaded. */
  readonly source: string;
  /** What the server of the files must send to a frame without an origin; the header itself follows. */
  readonly header: string;
}

const WORDS: Readonly<Record<string, FrameWords>> = {
  ar: {
    failed: 'تعذّر عرض الخط الزمني.',
    source: 'عنوان البيانات مفقود أو غير صالح.',
    header: 'قد يكون السبب أن الخادم لا يرسل مع ملفاته:',
  },
  fa: {
    failed: 'نمایش خط زمان ممکن نشد.',
    source: 'نشانی داده‌ها وارد نشده یا معتبر نیست.',
    header: 'شاید کارساز این سرایند را با فایل‌هایش نمی‌فرستد:',
  },
  ur: {
    failed: 'ٹائم لائن دکھائی نہ جا سکی۔',
    source: 'ڈیٹا کا پتا موجود نہیں یا درست نہیں۔',
    header: 'شاید سرور اپنی فائلوں کے ساتھ یہ ہیڈر نہیں بھیجتا:',
  },
  he: {
    failed: 'לא ניתן להציג את ציר הזמן.',
    source: 'כתובת הנתונים חסרה או אינה תקינה.',
    header: 'ייתכן שהשרת אינו שולח עם הקבצים שלו:',
  },
  en: {
    failed: 'The timeline could not be shown.',
    source: 'The address of its data is missing or not valid.',
    header: 'The server may not send with its files:',
  },
  de: {
    failed: 'Die Zeitleiste konnte nicht angezeigt werden.',
    source: 'Die Adresse ihrer Daten fehlt oder ist ungültig.',
    header: 'Vielleicht sendet der Server mit seinen Dateien nicht:',
  },
  fr: {
    failed: 'La chronologie n’a pas pu être affichée.',
    source: 'L’adresse de ses données manque ou n’est pas valide.',
    header: 'Le serveur n’envoie peut-être pas avec ses fichiers :',
  },
  tr: {
    failed: 'Zaman çizelgesi gösterilemedi.',
    source: 'Verilerin adresi eksik veya geçersiz.',
    header: 'Sunucu dosyalarıyla birlikte şunu göndermiyor olabilir:',
  },
  es: {
    failed: 'No se pudo mostrar la cronología.',
    source: 'Falta la dirección de sus datos o no es válida.',
    header: 'Puede que el servidor no envíe con sus archivos:',
  },
};
const RTL = /^(ar|fa|ur|he)$/;

/** The words of the language of this tag, else the English ones; of no tag, the Arabic ones. */
export function frameWords(tag: string | null): {
  readonly lang: string;
  readonly dir: 'rtl' | 'ltr';
  readonly words: FrameWords;
} {
  const asked = (tag || 'ar').toLowerCase().split('-')[0] ?? '';
  const lang = Object.hasOwn(WORDS, asked) ? asked : 'en';
  return { lang, dir: RTL.test(lang) ? 'rtl' : 'ltr', words: WORDS[lang] as FrameWords };
}

/** What a server sends so that a frame without an origin may read its files. */
export const HEADER = 'Access-Control-Allow-Origin: *';
