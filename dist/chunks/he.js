// Hebrew.
const LETTERS = [
    [400, 'ת'], [300, 'ש'], [200, 'ר'], [100, 'ק'], [90, 'צ'], [80, 'פ'], [70, 'ע'], [60, 'ס'], [50, 'נ'], [40, 'מ'], [30, 'ל'], [20, 'כ'],
    [10, 'י'], [9, 'ט'], [8, 'ח'], [7, 'ז'], [6, 'ו'], [5, 'ה'], [4, 'ד'], [3, 'ג'], [2, 'ב'], [1, 'א'],
];
/** A year ends in the final shape of its letter: 5750 is תש״ן. */
const FINAL = { כ: 'ך', מ: 'ם', נ: 'ן', פ: 'ף', צ: 'ץ' };
function lettersOf(n) {
    let rest = n;
    let text = '';
    for (const [value, letters] of LETTERS)
        for (; rest >= value; rest -= value)
            text += letters;
    // 15 and 16 are not written with the letters of the Name.
    text = text.replace(/יה$/, 'טו').replace(/יו$/, 'טז');
    const last = text.slice(-1);
    return text.length < 2 ? `${text}׳` : `${text.slice(0, -1)}״${FINAL[last] ?? last}`;
}
/** Days and years in letters: 27 is כ״ז, 5781 is תשפ״א. Thousands are written only where they are not today's: 4500 is ד׳ת״ק. */
function hebrewNumeral(n) {
    const [thousands, rest] = [Math.floor(n / 1000), n % 1000];
    if (rest === 0)
        return `${lettersOf(thousands)} אלפים`;
    return thousands === 0 || thousands === 5 ? lettersOf(rest) : lettersOf(thousands) + lettersOf(rest);
}
const ORDINALS = ['הראשונה', 'השנייה', 'השלישית', 'הרביעית', 'החמישית', 'השישית', 'השביעית', 'השמינית', 'התשיעית', 'העשירית'];
/** Centuries to the tenth are said in words. */
const centuries = (era) => ({ other: `המאה ה־{nth}${era}`, ...Object.fromEntries(ORDINALS.map((nth, i) => [`=${i + 1}`, `המאה ${nth}${era}`])) });
const MILLENNIA = ['הראשון', 'השני', 'השלישי', 'הרביעי', 'החמישי', 'השישי', 'השביעי', 'השמיני', 'התשיעי', 'העשירי'];
const millenniaBC = { other: 'האלף ה־{nth} לפנה״ס', ...Object.fromEntries(MILLENNIA.map((nth, i) => [`=${i + 1}`, `האלף ${nth} לפנה״ס`])) };
const he = {
    since: 'מאז {date}', until: 'עד {date}', about: '{date} בערך', maybe: 'אולי {date}',
    endUnknown: 'התחלה: {date}, מועד הסיום אינו ידוע', startUnknown: 'עד {date}, מועד ההתחלה אינו ידוע', ongoing: 'נמשך',
    or: '{start} או {end}', and: '{start} ו־{end}', range: '{start} – {end}', between: 'בין {start} ל־{end}', withTime: '{date}, {time}',
    early: 'תחילת {date}', middle: 'אמצע {date}', late: 'סוף {date}',
    inZone: '{time} שעון {zone}', inUtc: '{time} שעון גריניץ׳{offset}',
    cities: {
        Baghdad: 'בגדאד', Tehran: 'טהרן', Riyadh: 'ריאד', Kuwait: 'כווית', Qatar: 'דוחא', Bahrain: 'מנאמה', Dubai: 'דובאי', Muscat: 'מסקט', Aden: 'עדן', Damascus: 'דמשק',
        Beirut: 'ביירות', Amman: 'עמאן', Jerusalem: 'ירושלים', Gaza: 'עזה', Hebron: 'חברון', Cairo: 'קהיר', Khartoum: 'חרטום', Tripoli: 'טריפולי', Tunis: 'תוניס', Algiers: 'אלג׳יר',
        Casablanca: 'קזבלנקה', Nouakchott: 'נואקשוט', Istanbul: 'איסטנבול', Kabul: 'קאבול', Karachi: 'קראצ׳י', London: 'לונדון', Paris: 'פריז', Brussels: 'בריסל', Berlin: 'ברלין',
        Moscow: 'מוסקבה', Kyiv: 'קייב', Kiev: 'קייב', New_York: 'ניו יורק', Rome: 'רומא', Mogadishu: 'מוגדישו', Djibouti: 'ג׳יבוטי', Addis_Ababa: 'אדיס אבבה', Dushanbe: 'דושנבה', Baku: 'באקו', Kolkata: 'כולכתה', Dhaka: 'דאקה',
        Athens: 'אתונה', Madrid: 'מדריד', Vienna: 'וינה', Warsaw: 'ורשה', Tokyo: 'טוקיו', Toronto: 'טורונטו', Los_Angeles: 'לוס אנג׳לס', Sydney: 'סידני',
        Calcutta: 'כולכתה', Kathmandu: 'קטמנדו', Katmandu: 'קטמנדו', Tashkent: 'טשקנט', Ashgabat: 'אשגבאט', Yerevan: 'ירוואן', Tbilisi: 'טביליסי', Nicosia: 'ניקוסיה', Juba: 'ג׳ובה', Asmara: 'אסמרה', Asmera: 'אסמרה', Nairobi: 'ניירובי', Lagos: 'לאגוס', Johannesburg: 'יוהנסבורג',
        Bangkok: 'בנגקוק', Singapore: 'סינגפור', Hong_Kong: 'הונג קונג', Shanghai: 'שנגחאי', Seoul: 'סיאול', Manila: 'מנילה', Minsk: 'מינסק', Riga: 'ריגה', Vilnius: 'וילנה', Chisinau: 'קישינב', Prague: 'פראג', Budapest: 'בודפשט', Bucharest: 'בוקרשט', Sofia: 'סופיה', Belgrade: 'בלגרד',
        Zurich: 'ציריך', Amsterdam: 'אמסטרדם', Copenhagen: 'קופנהגן', Oslo: 'אוסלו', Stockholm: 'סטוקהולם', Helsinki: 'הלסינקי', Lisbon: 'ליסבון', Dublin: 'דבלין', Montreal: 'מונטריאול', Chicago: 'שיקגו', Mexico_City: 'מקסיקו סיטי', Buenos_Aires: 'בואנוס איירס', Sao_Paulo: 'סאו פאולו', Melbourne: 'מלבורן',
    },
    yearBC: '{year} לפנה״ס', yearCE: '{year} לספירה', yearIslamic: '{year} להג׳רה', yearPersian: '{year} (פרסי)', yearHebrew: '{year}',
    dayMonth: '{day} ב{month}', monthYear: '{month} {year}', weekdayDate: '{weekday}, {date}',
    islamicMonths: ['מוחרם', 'צפר', 'רביע אל־אוול', 'רביע א־ת׳אני', 'ג׳ומאדא אל־אולא', 'ג׳ומאדא א־ת׳אניה', 'רג׳ב', 'שעבאן', 'רמדאן', 'שוואל', 'ד׳ו אל־קעדה', 'ד׳ו אל־חיג׳ה'],
    persianMonths: ['פרוורדין', 'ארדיבהשת', 'ח׳רדאד', 'תיר', 'מרדאד', 'שהריוור', 'מהר', 'אבאן', 'אזר', 'די', 'בהמן', 'אספנד'],
    hebrewMonths: ['תשרי', 'חשוון', 'כסלו', 'טבת', 'שבט', 'אדר', 'ניסן', 'אייר', 'סיוון', 'תמוז', 'אב', 'אלול', 'אדר א׳', 'אדר ב׳'],
    hebrewNumeral,
    thousandYears: { other: '{n} אלף שנה' },
    millionYears: { one: 'מיליון שנה', two: 'שני מיליון שנה', other: '{n} מיליון שנה' },
    billionYears: { one: 'מיליארד שנה', two: 'שני מיליארד שנה', other: '{n} מיליארד שנה' }, ago: 'לפני {date}', sinceAgo: 'מלפני {date}',
    nth: { other: '{n}' },
    decade: {
        '=0': 'העשור הראשון של המאה ה־{nth}', '=10': 'העשור השני של המאה ה־{nth}', '=20': 'שנות העשרים של המאה ה־{nth}', '=30': 'שנות השלושים של המאה ה־{nth}', '=40': 'שנות הארבעים של המאה ה־{nth}',
        '=50': 'שנות החמישים של המאה ה־{nth}', '=60': 'שנות השישים של המאה ה־{nth}', '=70': 'שנות השבעים של המאה ה־{nth}', '=80': 'שנות השמונים של המאה ה־{nth}', '=90': 'שנות התשעים של המאה ה־{nth}',
        other: 'העשור שהחל ב־{year}',
    },
    century: centuries(''), centuryBC: centuries(' לפנה״ס'),
    millennium: { '=1': 'האלף הראשון', '=2': 'האלף השני', '=3': 'האלף השלישי', other: 'האלף ה־{nth}' },
    millenniumBC: millenniaBC,
    seasons: ['אביב', 'קיץ', 'סתיו', 'חורף'],
    quarter: { '=1': 'הרבעון הראשון של', '=2': 'הרבעון השני של', '=3': 'הרבעון השלישי של', '=4': 'הרבעון הרביעי של', other: 'רבעון {nth} של' },
    third: { '=1': 'השליש הראשון של', '=2': 'השליש השני של', '=3': 'השליש השלישי של', other: 'שליש {nth} של' },
    half: { '=1': 'המחצית הראשונה של', '=2': 'המחצית השנייה של', other: 'מחצית {nth} של' }, partOfYear: '{part} {year}',
    undated: 'ללא תאריך', doubt: '?',
    // Three to ten years are plural, more are counted in the singular.
    years: {
        one: 'שנה', two: 'שנתיים', '=3': '{n} שנים', '=4': '{n} שנים', '=5': '{n} שנים', '=6': '{n} שנים', '=7': '{n} שנים', '=8': '{n} שנים', '=9': '{n} שנים', '=10': '{n} שנים', other: '{n} שנה',
    },
    months: { one: 'חודש', two: 'חודשיים', other: '{n} חודשים' }, days: { one: 'יום', two: 'יומיים', other: '{n} ימים' },
    lasted: 'במשך {duration}', ongoingFor: 'נמשך כבר {duration}',
    asOf: 'עדכון אחרון',
    events: { '=0': 'אין אירועים', one: 'אירוע אחד', two: 'שני אירועים', other: '{n} אירועים' },
    comma: ', ', position: '{n} מתוך {count}', more: '+{n}', moreEvents: { one: 'עוד אירוע אחד', two: 'עוד שני אירועים', other: 'עוד {n} אירועים' },
    leftOut: { one: 'לא ניתן היה לקרוא אירוע אחד, והוא אינו מוצג', two: 'לא ניתן היה לקרוא שני אירועים, והם אינם מוצגים', other: 'לא ניתן היה לקרוא {n} אירועים, והם אינם מוצגים' },
    timeline: 'ציר זמן', toolbar: 'תצוגה', zoomIn: 'הגדלה', zoomOut: 'הקטנה', fit: 'הצגת הכול',
    skip: 'דילוג על ציר הזמן', jumpTo: 'מעבר אל', extent: '{events} מ־{first} עד {last}',
    inGroups: { one: 'בקבוצה אחת', two: 'בשתי קבוצות', other: 'ב־{n} קבוצות' },
    previous: 'האירוע הקודם', next: 'האירוע הבא', close: 'סגירה', showAll: { other: 'הצגת כל {n} האירועים' },
    undatedEvents: 'אירועים ללא תאריך', loading: 'ציר הזמן נטען', empty: 'אין עדיין אירועים בציר הזמן הזה',
    error: 'לא ניתן להציג את ציר הזמן', errorNetwork: 'לא הצלחנו להגיע לנתונים. יש לבדוק את החיבור ולנסות שוב.', errorSize: 'הנתונים גדולים מהמותר.',
    errorFormat: 'הנתונים אינם בפורמט קריא.', errorTime: 'הנתונים התעכבו יתר על המידה.', retry: 'ניסיון נוסף',
    source: 'מקור: {name}', storySource: 'מקור ציר הזמן: {name}', updated: 'עדכון אחרון: {date}', paraphrase: '(בניסוח חופשי)', mentions: 'אזכורים', imageFailed: 'לא ניתן להציג את התמונה', playFailed: 'לא ניתן להפעיל', play: 'הפעלה: {name}',
};

export { he };
//# sourceMappingURL=he.js.map
