import { k as knownLocale } from './layout-scene.js';

// Arabic.
const ar = {
    begin: 'ابدأ القراءة', previous: 'السابق', next: 'التالي', toTitle: 'إلى صفحة العنوان', play: 'عرض تلقائي', pause: 'توقف مؤقت', enlarge: 'تكبير الصورة', transcript: 'النص الكامل لما يُقال',
    search: 'ابحث في الأحداث', clearSearch: 'امسح البحث', clearAll: 'مسح الكل', groups: 'مجموعات', people: 'أشخاص', organizations: 'جهات', places: 'أماكن',
    more: { zero: 'المزيد', one: 'واحد آخر', two: 'اثنان آخران', few: '{n} آخرون', other: '{n} آخرون' }, fewer: 'عرض أقل',
    inText: 'الكلمة في نص الحدث', nothingFound: 'لا نتائج عن «{query}»', nothingChosen: 'لا أحداث توافق هذا الاختيار', outside: 'خارج التصفية',
    copyLink: 'نسخ الرابط', share: 'مشاركة', copyText: 'نسخ كنص', copied: 'تم النسخ', notCopied: 'تعذّر النسخ',
    added: { one: 'حدث جديد', two: 'حدثان جديدان', few: '{n} أحداث جديدة', many: '{n} حدثًا جديدًا', other: '{n} حدث جديد' },
    layout: 'طريقة العرض', chart: 'مخطط', story: 'قصة', list: 'قائمة',
};

// German.
const de = {
    begin: 'Beginnen', previous: 'Zurück', next: 'Weiter', toTitle: 'Zum Titel', play: 'Abspielen', pause: 'Pause', enlarge: 'Bild vergrößern', transcript: 'Transkript',
    search: 'Ereignisse durchsuchen', clearSearch: 'Suche löschen', clearAll: 'Alles zurücksetzen', groups: 'Gruppen', people: 'Personen', organizations: 'Organisationen', places: 'Orte',
    more: { other: '{n} weitere' }, fewer: 'Weniger anzeigen',
    inText: 'Im Text des Ereignisses', nothingFound: 'Nichts gefunden für „{query}“', nothingChosen: 'Kein Ereignis passt zu dieser Auswahl', outside: 'Außerhalb des Filters',
    copyLink: 'Link kopieren', share: 'Teilen', copyText: 'Als Text kopieren', copied: 'Kopiert', notCopied: 'Das ließ sich nicht kopieren',
    added: { one: 'Ein neues Ereignis', other: '{n} neue Ereignisse' },
    layout: 'Ansicht', chart: 'Diagramm', story: 'Erzählung', list: 'Liste',
};

// English.
const en = {
    begin: 'Begin', previous: 'Previous', next: 'Next', toTitle: 'To the title', play: 'Play', pause: 'Pause', enlarge: 'Enlarge the picture', transcript: 'Transcript',
    search: 'Search events', clearSearch: 'Clear the search', clearAll: 'Clear all', groups: 'Groups', people: 'People', organizations: 'Organisations', places: 'Places',
    more: { other: '{n} more' }, fewer: 'Show fewer',
    inText: 'In the text of the event', nothingFound: 'Nothing found for “{query}”', nothingChosen: 'No events match this choice', outside: 'Outside the filter',
    copyLink: 'Copy link', share: 'Share', copyText: 'Copy as text', copied: 'Copied', notCopied: 'This could not be copied',
    added: { one: 'One new event', other: '{n} new events' },
    layout: 'View as', chart: 'Chart', story: 'Story', list: 'List',
};

// Spanish.
const es = {
    begin: 'Empezar', previous: 'Anterior', next: 'Siguiente', toTitle: 'Al título', play: 'Reproducir', pause: 'Pausa', enlarge: 'Ampliar la imagen', transcript: 'Transcripción',
    search: 'Buscar en los acontecimientos', clearSearch: 'Borrar la búsqueda', clearAll: 'Borrar todo', groups: 'Grupos', people: 'Personas', organizations: 'Organizaciones', places: 'Lugares',
    more: { other: '{n} más' }, fewer: 'Mostrar menos',
    inText: 'En el texto del acontecimiento', nothingFound: 'Nada encontrado para «{query}»', nothingChosen: 'Ningún acontecimiento coincide con esta selección', outside: 'Fuera del filtro',
    copyLink: 'Copiar el enlace', share: 'Compartir', copyText: 'Copiar como texto', copied: 'Copiado', notCopied: 'No se pudo copiar',
    added: { one: 'Un acontecimiento nuevo', other: '{n} acontecimientos nuevos' },
    layout: 'Vista', chart: 'Gráfico', story: 'Relato', list: 'Lista',
};

// Persian.
const fa = {
    begin: 'شروع کنید', previous: 'قبلی', next: 'بعدی', toTitle: 'به صفحهٔ عنوان', play: 'پخش خودکار', pause: 'مکث', enlarge: 'بزرگ‌نمایی تصویر', transcript: 'متن کامل گفته‌ها',
    search: 'جست‌وجو در رویدادها', clearSearch: 'پاک کردن جست‌وجو', clearAll: 'پاک کردن همه', groups: 'گروه‌ها', people: 'اشخاص', organizations: 'نهادها', places: 'مکان‌ها',
    more: { other: '{n} مورد دیگر' }, fewer: 'نمایش کمتر',
    inText: 'واژه در متن رویداد است', nothingFound: 'چیزی برای «{query}» یافت نشد', nothingChosen: 'هیچ رویدادی با این انتخاب نمی‌خواند', outside: 'بیرون از پالایش',
    copyLink: 'رونوشت پیوند', share: 'هم‌رسانی', copyText: 'رونوشت متن', copied: 'رونوشت شد', notCopied: 'رونوشت نشد',
    added: { other: '{n} رویداد تازه' },
    layout: 'شیوهٔ نمایش', chart: 'نمودار', story: 'روایت', list: 'فهرست',
};

// French.
const fr = {
    begin: 'Commencer', previous: 'Précédent', next: 'Suivant', toTitle: 'Vers le titre', play: 'Lecture automatique', pause: 'Pause', enlarge: 'Agrandir l’image', transcript: 'Transcription',
    search: 'Chercher dans les événements', clearSearch: 'Effacer la recherche', clearAll: 'Tout effacer', groups: 'Groupes', people: 'Personnes', organizations: 'Organisations', places: 'Lieux',
    more: { one: '{n} autre', other: '{n} autres' }, fewer: 'Afficher moins',
    inText: 'Dans le texte de l’événement', nothingFound: 'Rien trouvé pour « {query} »', nothingChosen: 'Aucun événement ne correspond à ce choix', outside: 'Hors du filtre',
    copyLink: 'Copier le lien', share: 'Partager', copyText: 'Copier le texte', copied: 'Copié', notCopied: 'La copie a échoué',
    added: { one: '{n} nouvel événement', other: '{n} nouveaux événements' },
    layout: 'Affichage', chart: 'Graphique', story: 'Récit', list: 'Liste',
};

// Hebrew.
const he = {
    begin: 'התחלה', previous: 'הקודם', next: 'הבא', toTitle: 'לעמוד הכותרת', play: 'הפעלה אוטומטית', pause: 'השהיה', enlarge: 'הגדלת התמונה', transcript: 'תמליל',
    search: 'חיפוש באירועים', clearSearch: 'ניקוי החיפוש', clearAll: 'ניקוי הכול', groups: 'קבוצות', people: 'אנשים', organizations: 'ארגונים', places: 'מקומות',
    more: { one: 'עוד אחד', two: 'עוד שניים', other: 'עוד {n}' }, fewer: 'הצגת פחות',
    inText: 'המילה בגוף האירוע', nothingFound: 'לא נמצא דבר עבור ״{query}״', nothingChosen: 'אין אירועים שמתאימים לבחירה', outside: 'מחוץ לסינון',
    copyLink: 'העתקת קישור', share: 'שיתוף', copyText: 'העתקה כטקסט', copied: 'הועתק', notCopied: 'ההעתקה נכשלה',
    added: { one: 'אירוע חדש אחד', two: 'שני אירועים חדשים', other: '{n} אירועים חדשים' },
    layout: 'תצוגה', chart: 'תרשים', story: 'סיפור', list: 'רשימה',
};

// Turkish.
const tr = {
    begin: 'Başla', previous: 'Önceki', next: 'Sonraki', toTitle: 'Başlığa dön', play: 'Otomatik oynat', pause: 'Duraklat', enlarge: 'Görseli büyüt', transcript: 'Konuşma metni',
    search: 'Olaylarda ara', clearSearch: 'Aramayı temizle', clearAll: 'Tümünü temizle', groups: 'Gruplar', people: 'Kişiler', organizations: 'Kuruluşlar', places: 'Yerler',
    more: { other: '{n} tane daha' }, fewer: 'Daha az göster',
    inText: 'Olayın metninde geçiyor', nothingFound: '“{query}” için sonuç yok', nothingChosen: 'Bu seçime uyan olay yok', outside: 'Filtrenin dışında',
    copyLink: 'Bağlantıyı kopyala', share: 'Paylaş', copyText: 'Metin olarak kopyala', copied: 'Kopyalandı', notCopied: 'Kopyalanamadı',
    added: { other: '{n} yeni olay' },
    layout: 'Görünüm', chart: 'Çizelge', story: 'Hikâye', list: 'Liste',
};

// Urdu.
const ur = {
    begin: 'شروع کریں', previous: 'پچھلا', next: 'اگلا', toTitle: 'عنوان پر جائیں', play: 'خودکار چلائیں', pause: 'وقفہ', enlarge: 'تصویر بڑی کریں', transcript: 'گفتگو کا متن',
    search: 'واقعات میں تلاش کریں', clearSearch: 'تلاش صاف کریں', clearAll: 'سب صاف کریں', groups: 'گروپ', people: 'افراد', organizations: 'ادارے', places: 'مقامات',
    more: { other: 'مزید {n}' }, fewer: 'کم دکھائیں',
    inText: 'لفظ واقعے کے متن میں ہے', nothingFound: '”{query}“ کے لیے کچھ نہیں ملا', nothingChosen: 'اس انتخاب سے کوئی واقعہ میل نہیں کھاتا', outside: 'فلٹر سے باہر',
    copyLink: 'لنک کاپی کریں', share: 'شیئر کریں', copyText: 'متن کاپی کریں', copied: 'کاپی ہو گیا', notCopied: 'کاپی نہ ہو سکا',
    added: { one: 'ایک نیا واقعہ', other: '{n} نئے واقعات' },
    layout: 'انداز', chart: 'خاکہ', story: 'کہانی', list: 'فہرست',
};

// The words of reading in all languages, as one file that is fetched on use.
const READING = { ar, de, en, es, fa, fr, he, tr, ur };
/** The words of the locale's language; English where we have none. */
const readingWordsFor = (locale) => READING[knownLocale(locale).split('-')[0] ?? ''] ?? en;

export { readingWordsFor };
//# sourceMappingURL=all.js.map
