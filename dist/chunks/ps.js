// Pashto: the words of its dates, yet to be read by a native speaker. All others are said in English.
const ps = {
    since: 'له {date} راهیسې', until: 'تر {date} پورې', about: 'شاوخوا {date}', maybe: 'ښايي {date}',
    endUnknown: 'له {date} څخه، پای یې معلوم نه دی', startUnknown: 'تر {date} پورې، پیل یې معلوم نه دی', ongoing: 'دوام لري',
    or: '{start} یا {end}', and: '{start} او {end}', between: 'د {start} او {end} ترمنځ', withTime: '{date}، {time}',
    early: 'د {date} پیل', middle: 'د {date} منځ', late: 'د {date} پای',
    inZone: '{time} د {zone} په وخت', inUtc: '{time} د ګرینویچ{offset} په وخت',
    cities: {
        Kabul: 'کابل', Karachi: 'کراچۍ', Tehran: 'تهران', Baghdad: 'بغداد', Riyadh: 'ریاض', Kuwait: 'کویټ', Qatar: 'دوحه', Bahrain: 'منامه', Dubai: 'دوبۍ', Muscat: 'مسقط', Aden: 'عدن', Damascus: 'دمشق', Beirut: 'بیروت',
        Amman: 'عمان', Jerusalem: 'بیت المقدس', Gaza: 'غزه', Hebron: 'الخلیل', Cairo: 'قاهره', Khartoum: 'خرطوم', Tripoli: 'طرابلس', Tunis: 'تونس', Algiers: 'الجزایر', Istanbul: 'استانبول', Dushanbe: 'دوشنبه',
        Tashkent: 'تاشکند', Ashgabat: 'عشق اباد', Kolkata: 'کولکته', Calcutta: 'کولکته', Dhaka: 'ډهاکه', London: 'لندن', Paris: 'پاریس', Brussels: 'بروکسل', Berlin: 'برلین', Rome: 'روم', Moscow: 'مسکو', Kyiv: 'کیف',
        Kiev: 'کیف', New_York: 'نیویارک',
        Kathmandu: 'کټمنډو', Katmandu: 'کټمنډو', Colombo: 'کولمبو', Samarkand: 'سمرقند', Bishkek: 'بېشکېک', Almaty: 'الماتي', Baku: 'باکو', Yerevan: 'ایروان', Tbilisi: 'تفلیس', Mogadishu: 'موګادیشو', Djibouti: 'جیبوتي', Addis_Ababa: 'ادیس ابابا', Casablanca: 'کاسابلانکا', Nouakchott: 'نواکشوټ',
        Athens: 'اتن', Madrid: 'مډریډ', Vienna: 'ویانا', Warsaw: 'وارسا', Amsterdam: 'امسټرډام', Stockholm: 'سټاکهولم', Oslo: 'اوسلو', Tokyo: 'ټوکیو', Shanghai: 'شانګهای', Toronto: 'ټورنټو', Los_Angeles: 'لاس انجلس', Sydney: 'سیډني',
    },
    yearBC: '{year} له میلاد وړاندې', yearCE: '{year} میلادي', yearIslamic: '{year} سپوږمیز', yearPersian: '{year} لمریز', yearHebrew: '{year} عبراني',
    dayMonth: '{day} {month}', monthYear: '{month} {year}', weekdayDate: '{weekday} {date}',
    gregorianMonths: { '': 'جنوري|فېبروري|مارچ|اپریل|مۍ|جون|جولای|اګست|سپتمبر|اکتوبر|نومبر|دسمبر' },
    weekdays: 'يونۍ|دونۍ|درېنۍ|څلرنۍ|پينځنۍ|جمعه|اونۍ',
    islamicMonths: ['محرم', 'صفر', 'ربیع الاول', 'ربیع الثاني', 'جمادي الاول', 'جمادي الثاني', 'رجب', 'شعبان', 'رمضان', 'شوال', 'ذي القعده', 'ذي الحجه'],
    persianMonths: ['وری', 'غویی', 'غبرګولی', 'چنګاښ', 'زمری', 'وږی', 'تله', 'لړم', 'لیندۍ', 'مرغومی', 'سلواغه', 'کب'],
    hebrewMonths: ['تیشري', 'حشوان', 'کسلو', 'طوت', 'شواط', 'ادار', 'نیسان', 'ایار', 'سیوان', 'تموز', 'آو', 'ایلول', 'لومړی ادار', 'دویم ادار'],
    thousandYears: { other: '{n} زره کاله' }, millionYears: { other: '{n} میلیونه کاله' }, billionYears: { other: '{n} میلیارده کاله' }, ago: '{date} وړاندې', sinceAgo: 'له {date} راهیسې',
    // Of feminine nouns: century, millennium, quarter, half.
    nth: { '=1': 'لومړۍ', '=2': 'دویمه', '=3': 'درېیمه', '=4': 'څلورمه', '=5': 'پنځمه', '=6': 'شپږمه', '=7': 'اوومه', '=8': 'اتمه', '=9': 'نهمه', '=10': 'لسمه', '=20': 'شلمه', other: '{n}مه' },
    decade: { '=-1': 'د {year} لسیزه', other: '{year}مه لسیزه' }, century: { other: '{nth} پېړۍ' }, centuryBC: { other: '{nth} پېړۍ له میلاد وړاندې' }, millennium: { other: '{nth} زریزه' }, millenniumBC: { other: '{nth} زریزه له میلاد وړاندې' },
    seasons: ['پسرلی', 'اوړی', 'منی', 'ژمی'], quarter: { other: '{nth} ربعه' }, third: { other: '{nth} درېیمه برخه' }, half: { other: '{nth} نیمايي' }, partOfYear: 'د {year} {part}',
    // After 'since' and 'until' the endings of these words change; the year of a part comes before them.
    polish: (text) => (/^(?:له|تر) .* (?:راهیسې|څخه|پورې)/u.test(text)
        ? text.replace(/^(له|تر)((?: شاوخوا)?) د (\p{Nd}+(?: له میلاد وړاندې)?) /u, 'د $3 $1$2 ').replace(/(?<=م|لسیز|زریز|ربع|برخ)ه(?= )/gu, 'ې').replace(/(?<= پسرل| اوړ| من| ژم)ی(?= )/u, 'ي')
        : text),
    undated: 'بې نېټې',
};

export { ps };
//# sourceMappingURL=ps.js.map
