import { k as knownLocale } from './layout-scene.js';

// Arabic.
const ar = {
    begin: 'ابدأ القراءة', previous: 'السابق', next: 'التالي', toTitle: 'إلى صفحة العنوان', play: 'عرض تلقائي', pause: 'توقف مؤقت', stop: 'إيقاف', enlarge: 'تكبير الصورة', transcript: 'النص الكامل لما يُقال',
    search: 'ابحث في الأحداث', clearSearch: 'امسح البحث', clearAll: 'مسح الكل', groups: 'المجموعات', people: 'أشخاص', organizations: 'جهات', places: 'أماكن',
    more: { zero: 'المزيد', one: 'واحد آخر', two: 'اثنان آخران', few: '{n} آخرون', other: '{n} آخرون' }, fewer: 'عرض أقل',
    inText: 'الكلمة في نص الحدث', nothingFound: 'لا نتائج عن «{query}»', nothingChosen: 'لا أحداث توافق هذا الاختيار', notFound: 'الأحداث التي لا توافق البحث تبقى على المحور مفرغة بلا أسماء',
    copyLink: 'نسخ الرابط', share: 'مشاركة', copyText: 'نسخ كنص', copied: 'تم النسخ', notCopied: 'تعذّر النسخ',
    layout: 'طريقة العرض', chart: 'مخطط', story: 'قصة', list: 'قائمة', toChart: 'العودة إلى المخطط',
};

// German.
const de = {
    begin: 'Beginnen', previous: 'Zurück', next: 'Weiter', toTitle: 'Zum Titel', play: 'Abspielen', pause: 'Pause', stop: 'Stopp', enlarge: 'Bild vergrößern', transcript: 'Transkript',
    search: 'Ereignisse durchsuchen', clearSearch: 'Suche löschen', clearAll: 'Alles zurücksetzen', groups: 'Gruppen', people: 'Personen', organizations: 'Organisationen', places: 'Orte',
    more: { other: '{n} weitere' }, fewer: 'Weniger anzeigen',
    inText: 'Im Text des Ereignisses', nothingFound: 'Nichts gefunden für „{query}“', nothingChosen: 'Kein Ereignis passt zu dieser Auswahl', notFound: 'Andere Ereignisse bleiben hohl und ohne Namen auf der Achse',
    copyLink: 'Link kopieren', share: 'Teilen', copyText: 'Als Text kopieren', copied: 'Kopiert', notCopied: 'Das ließ sich nicht kopieren',
    layout: 'Ansicht', chart: 'Diagramm', story: 'Erzählung', list: 'Liste', toChart: 'Zurück zum Diagramm',
};

// English.
const en = {
    begin: 'Begin', previous: 'Previous', next: 'Next', toTitle: 'To the title', play: 'Play', pause: 'Pause', stop: 'Stop', enlarge: 'Enlarge the picture', transcript: 'Transcript',
    search: 'Search events', clearSearch: 'Clear the search', clearAll: 'Clear all', groups: 'Groups', people: 'People', organizations: 'Organisations', places: 'Places',
    more: { other: '{n} more' }, fewer: 'Show fewer',
    inText: 'In the text of the event', nothingFound: 'Nothing found for “{query}”', nothingChosen: 'No events match this choice', notFound: 'Events that do not match stay on the axis, hollow and without a name',
    copyLink: 'Copy link', share: 'Share', copyText: 'Copy as text', copied: 'Copied', notCopied: 'This could not be copied',
    layout: 'View as', chart: 'Chart', story: 'Story', list: 'List', toChart: 'Back to the chart',
};

// Spanish.
const es = {
    begin: 'Empezar', previous: 'Anterior', next: 'Siguiente', toTitle: 'Al título', play: 'Reproducir', pause: 'Pausa', stop: 'Detener', enlarge: 'Ampliar la imagen', transcript: 'Transcripción',
    search: 'Buscar en los acontecimientos', clearSearch: 'Borrar la búsqueda', clearAll: 'Borrar todo', groups: 'Grupos', people: 'Personas', organizations: 'Organizaciones', places: 'Lugares',
    more: { other: '{n} más' }, fewer: 'Mostrar menos',
    inText: 'En el texto del acontecimiento', nothingFound: 'Nada encontrado para «{query}»', nothingChosen: 'Ningún acontecimiento coincide con esta selección', notFound: 'Los demás acontecimientos quedan en el eje, huecos y sin nombre',
    copyLink: 'Copiar el enlace', share: 'Compartir', copyText: 'Copiar como texto', copied: 'Copiado', notCopied: 'No se pudo copiar',
    layout: 'Vista', chart: 'Gráfico', story: 'Relato', list: 'Lista', toChart: 'Volver al gráfico',
};

// Persian.
const fa = {
    begin: 'شروع کنید', previous: 'قبلی', next: 'بعدی', toTitle: 'به صفحهٔ عنوان', play: 'پخش خودکار', pause: 'مکث', stop: 'توقف', enlarge: 'بزرگ‌نمایی تصویر', transcript: 'متن کامل گفته‌ها',
    search: 'جست‌وجو در رویدادها', clearSearch: 'پاک کردن جست‌وجو', clearAll: 'پاک کردن همه', groups: 'گروه‌ها', people: 'اشخاص', organizations: 'نهادها', places: 'مکان‌ها',
    more: { other: '{n} مورد دیگر' }, fewer: 'نمایش کمتر',
    inText: 'واژه در متن رویداد است', nothingFound: 'چیزی برای «{query}» یافت نشد', nothingChosen: 'هیچ رویدادی با این انتخاب نمی‌خواند', notFound: 'رویدادهای دیگر توخالی و بی‌نام روی محور می‌مانند',
    copyLink: 'رونوشت پیوند', share: 'هم‌رسانی', copyText: 'رونوشت متن', copied: 'رونوشت شد', notCopied: 'رونوشت نشد',
    layout: 'شیوهٔ نمایش', chart: 'نمودار', story: 'روایت', list: 'فهرست', toChart: 'بازگشت به نمودار',
};

// French.
const fr = {
    begin: 'Commencer', previous: 'Précédent', next: 'Suivant', toTitle: 'Vers le titre', play: 'Lecture automatique', pause: 'Pause', stop: 'Arrêter', enlarge: 'Agrandir l’image', transcript: 'Transcription',
    search: 'Chercher dans les événements', clearSearch: 'Effacer la recherche', clearAll: 'Tout effacer', groups: 'Groupes', people: 'Personnes', organizations: 'Organisations', places: 'Lieux',
    more: { one: '{n} autre', other: '{n} autres' }, fewer: 'Afficher moins',
    inText: 'Dans le texte de l’événement', nothingFound: 'Rien trouvé pour « {query} »', nothingChosen: 'Aucun événement ne correspond à ce choix', notFound: 'Les autres événements restent sur l’axe, creux et sans nom',
    copyLink: 'Copier le lien', share: 'Partager', copyText: 'Copier le texte', copied: 'Copié', notCopied: 'La copie a échoué',
    layout: 'Affichage', chart: 'Graphique', story: 'Récit', list: 'Liste', toChart: 'Retour au graphique',
};

// Hebrew.
const he = {
    begin: 'התחלה', previous: 'הקודם', next: 'הבא', toTitle: 'לעמוד הכותרת', play: 'הפעלה אוטומטית', pause: 'השהיה', stop: 'עצירה', enlarge: 'הגדלת התמונה', transcript: 'תמליל',
    search: 'חיפוש באירועים', clearSearch: 'ניקוי החיפוש', clearAll: 'ניקוי הכול', groups: 'קבוצות', people: 'אנשים', organizations: 'ארגונים', places: 'מקומות',
    more: { one: 'עוד אחד', two: 'עוד שניים', other: 'עוד {n}' }, fewer: 'הצגת פחות',
    inText: 'המילה בגוף האירוע', nothingFound: 'לא נמצא דבר עבור „{query}”', nothingChosen: 'אין אירועים שמתאימים לבחירה', notFound: 'אירועים שאינם מתאימים נשארים על הציר, חלולים וללא שם',
    copyLink: 'העתקת קישור', share: 'שיתוף', copyText: 'העתקה כטקסט', copied: 'הועתק', notCopied: 'ההעתקה נכשלה',
    layout: 'תצוגה', chart: 'תרשים', story: 'סיפור', list: 'רשימה', toChart: 'חזרה לתרשים',
};

// Turkish.
const tr = {
    begin: 'Başla', previous: 'Önceki', next: 'Sonraki', toTitle: 'Başlığa dön', play: 'Otomatik oynat', pause: 'Duraklat', stop: 'Durdur', enlarge: 'Görseli büyüt', transcript: 'Konuşma metni',
    search: 'Olaylarda ara', clearSearch: 'Aramayı temizle', clearAll: 'Tümünü temizle', groups: 'Gruplar', people: 'Kişiler', organizations: 'Kuruluşlar', places: 'Yerler',
    more: { other: '{n} tane daha' }, fewer: 'Daha az göster',
    inText: 'Olayın metninde geçiyor', nothingFound: '“{query}” için sonuç yok', nothingChosen: 'Bu seçime uyan olay yok', notFound: 'Uymayan olaylar eksende içi boş ve adsız kalır',
    copyLink: 'Bağlantıyı kopyala', share: 'Paylaş', copyText: 'Metin olarak kopyala', copied: 'Kopyalandı', notCopied: 'Kopyalanamadı',
    layout: 'Görünüm', chart: 'Çizelge', story: 'Hikâye', list: 'Liste', toChart: 'Çizelgeye dön',
};

// Urdu.
const ur = {
    begin: 'شروع کریں', previous: 'پچھلا', next: 'اگلا', toTitle: 'عنوان پر جائیں', play: 'خودکار چلائیں', pause: 'وقفہ', stop: 'روکیں', enlarge: 'تصویر بڑی کریں', transcript: 'گفتگو کا متن',
    search: 'واقعات میں تلاش کریں', clearSearch: 'تلاش صاف کریں', clearAll: 'سب صاف کریں', groups: 'گروہ', people: 'افراد', organizations: 'ادارے', places: 'مقامات',
    more: { other: 'مزید {n}' }, fewer: 'کم دکھائیں',
    inText: 'لفظ واقعے کے متن میں ہے', nothingFound: '«{query}» کے لیے کچھ نہیں ملا', nothingChosen: 'اس انتخاب سے کوئی واقعہ میل نہیں کھاتا', notFound: 'باقی واقعات محور پر کھوکھلے اور بے نام رہتے ہیں',
    copyLink: 'لنک کاپی کریں', share: 'شیئر کریں', copyText: 'متن کاپی کریں', copied: 'کاپی ہو گیا', notCopied: 'کاپی نہ ہو سکا',
    layout: 'انداز', chart: 'خاکہ', story: 'کہانی', list: 'فہرست', toChart: 'خاکے پر واپس',
};

// The words of reading in all languages, as one file that is fetched on use.
const READING = { ar, de, en, es, fa, fr, he, tr, ur };
/** The words of the locale's language; English where we have none. */
const readingWordsFor = (locale) => READING[knownLocale(locale).split('-')[0] ?? ''] ?? en;

export { READING, readingWordsFor };
//# sourceMappingURL=all.js.map
