// Pashto: the words of its dates, yet to be read by a native speaker. All others are said in English.
const ps = {
    since: 'له {date} راهیسې', until: 'تر {date} پورې', about: 'شاوخوا {date}', maybe: 'ښايي {date}',
    endUnknown: 'له {date}، پای یې نه دی معلوم', startUnknown: 'تر {date}، پیل یې نه دی معلوم', ongoing: 'دوام لري',
    or: '{start} یا {end}', and: '{start} او {end}', withTime: '{date}، {time}',
    early: 'د {date} پیل', middle: 'د {date} منځ', late: 'د {date} پای',
    inZone: '{time} د {zone} په وخت', inUtc: '{time} د ګرینویچ په وخت',
    yearBC: '{year} له میلاد وړاندې', yearCE: '{year} میلادي', yearIslamic: '{year} سپوږمیز', yearPersian: '{year} لمریز', yearHebrew: '{year} عبراني',
    dayMonth: '{day} {month}', monthYear: '{month} {year}', weekdayDate: '{weekday} {date}',
    gregorianMonths: { '': 'جنوري|فېبروري|مارچ|اپریل|مۍ|جون|جولای|اګست|سپتمبر|اکتوبر|نومبر|دسمبر' },
    weekdays: 'يونۍ|دونۍ|درېنۍ|څلرنۍ|پينځنۍ|جمعه|اونۍ',
    islamicMonths: ['محرم', 'صفر', 'ربیع الاول', 'ربیع الثاني', 'جمادي الاول', 'جمادي الثاني', 'رجب', 'شعبان', 'رمضان', 'شوال', 'ذي القعده', 'ذي الحجه'],
    persianMonths: ['وری', 'غویی', 'غبرګولی', 'چنګاښ', 'زمری', 'وږی', 'تله', 'لړم', 'لیندۍ', 'مرغومی', 'سلواغه', 'کب'],
    hebrewMonths: ['تیشري', 'حشوان', 'کسلو', 'طوت', 'شواط', 'ادار', 'نیسان', 'ایار', 'سیوان', 'تموز', 'آو', 'ایلول', 'لومړی ادار', 'دویم ادار'],
    thousandYears: { other: '{n} زره کاله' }, millionYears: { other: '{n} میلیونه کاله' }, billionYears: { other: '{n} میلیارده کاله' }, ago: '{date} وړاندې', sinceAgo: 'له {date} راهیسې',
    nth: { other: '{n}مه' },
    decade: { '=-1': 'له {year} پیل شوې لسیزه', other: '{year} لسیزه' }, century: { other: '{nth} پېړۍ' }, centuryBC: { other: '{nth} پېړۍ له میلاد وړاندې' }, millennium: { other: '{nth} زریزه' },
    seasons: ['پسرلی', 'اوړی', 'منی', 'ژمی'], quarter: { other: '{nth} ربعه' }, third: { other: '{nth} درېیمه برخه' }, half: { other: '{nth} نیمايي' }, partOfYear: 'د {year} {part}',
    undated: 'بې نېټې',
};

export { ps };
//# sourceMappingURL=ps.js.map
