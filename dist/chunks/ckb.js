// Sorani Kurdish: the words of its dates, yet to be read by a native speaker. All others are said in English.
const ckb = {
    since: 'لە {date}ەوە', until: 'تا {date}', about: 'دەوروبەری {date}', aboutLength: 'نزیکەی {date}', maybe: 'ڕەنگە {date}',
    endUnknown: 'لە {date}ەوە، کۆتاییەکەی نەزانراوە', startUnknown: 'تا {date}، سەرەتاکەی نەزانراوە', ongoing: 'بەردەوامە',
    or: '{start} یان {end}', and: '{start} و {end}', between: 'لە نێوان {start} و {end}دا', withTime: '{date}، {time}',
    early: 'سەرەتای {date}', middle: 'ناوەڕاستی {date}', late: 'کۆتایی {date}',
    inZone: '{time} بە کاتی {zone}', inUtc: '{time} بە کاتی گرینیچ{offset}',
    cities: {
        Baghdad: 'بەغدا', Tehran: 'تاران', Riyadh: 'ڕیاز', Kuwait: 'کوەیت', Qatar: 'دۆحە', Bahrain: 'مەنامە', Dubai: 'دوبەی', Muscat: 'مەسقەت', Aden: 'عەدەن', Damascus: 'دیمەشق', Beirut: 'بەیرووت', Amman: 'عەممان',
        Jerusalem: 'قودس', Gaza: 'غەززە', Hebron: 'خەلیل', Cairo: 'قاهیرە', Khartoum: 'خەرتووم', Tripoli: 'تەرابلوس', Tunis: 'توونس', Algiers: 'جەزائیر', Istanbul: 'ئیستانبوڵ', Kabul: 'کابوڵ', Karachi: 'کەراچی', Baku: 'باکۆ',
        Yerevan: 'یەریڤان', Tbilisi: 'تبلیسی', London: 'لەندەن', Paris: 'پاریس', Brussels: 'برۆکسل', Berlin: 'بەرلین', Rome: 'ڕۆما', Vienna: 'ڤیەننا', Athens: 'ئەسینا', Stockholm: 'ستۆکهۆڵم', Moscow: 'مۆسکۆ', Kyiv: 'کیێڤ',
        Kiev: 'کیێڤ', New_York: 'نیویۆرک',
        Casablanca: 'کازابلانکا', Nouakchott: 'نواکشۆت', Mogadishu: 'مۆگادیشۆ', Djibouti: 'جیبووتی', Juba: 'جوبا', Addis_Ababa: 'ئەدیس ئەبابا', Dushanbe: 'دوشەنبێ', Tashkent: 'تاشکەند', Ashgabat: 'عەشقئاباد', Kolkata: 'کۆلکاتا', Calcutta: 'کۆلکاتا', Dhaka: 'داکا', Nicosia: 'نیکۆسیا',
        Madrid: 'مەدرید', Amsterdam: 'ئەمستردام', Zurich: 'زووریخ', Oslo: 'ئۆسلۆ', Copenhagen: 'کۆپنهاگن', Helsinki: 'هێلسینکی', Warsaw: 'وارشۆ', Budapest: 'بوداپێست', Tokyo: 'تۆکیۆ', Shanghai: 'شانگهای', Toronto: 'تۆرۆنتۆ', Los_Angeles: 'لۆس ئەنجلس', Sydney: 'سیدنی',
    },
    yearBC: '{year}ی پێش زایین', yearCE: '{year}ی زایینی', yearIslamic: '{year}ی کۆچی', yearPersian: '{year}ی هەتاوی', yearHebrew: '{year}ی عیبری',
    dayMonth: '{day}ی {month}', monthYear: '{month}ی {year}', weekdayDate: '{weekday} {date}',
    gregorianMonths: { '': 'کانوونی دووەم|شوبات|ئازار|نیسان|ئایار|حوزەیران|تەمووز|ئاب|ئەیلوول|تشرینی یەکەم|تشرینی دووەم|کانوونی یەکەم' },
    weekdays: 'یەکشەممە|دووشەممە|سێشەممە|چوارشەممە|پێنجشەممە|هەینی|شەممە',
    islamicMonths: ['موحەڕڕەم', 'سەفەر', 'ڕەبیعی یەکەم', 'ڕەبیعی دووەم', 'جەمادی یەکەم', 'جەمادی دووەم', 'ڕەجەب', 'شەعبان', 'ڕەمەزان', 'شەوال', 'زیلقەعدە', 'زیلحیججە'],
    persianMonths: ['خاکەلێوە', 'گوڵان', 'جۆزەردان', 'پووشپەڕ', 'گەلاوێژ', 'خەرمانان', 'ڕەزبەر', 'خەزەڵوەر', 'سەرماوەز', 'بەفرانبار', 'ڕێبەندان', 'ڕەشەمە'],
    hebrewMonths: ['تیشری', 'حێشڤان', 'کیسلێڤ', 'تێڤێت', 'شێڤات', 'ئادار', 'نیسان', 'ئیار', 'سیڤان', 'تەمووز', 'ئاڤ', 'ئێلوول', 'ئاداری یەکەم', 'ئاداری دووەم'],
    thousandYears: { other: '{n} هەزار ساڵ' }, millionYears: { other: '{n} ملیۆن ساڵ' }, billionYears: { other: '{n} ملیار ساڵ' }, ago: 'پێش {date}', sinceAgo: 'لە پێش {date}ەوە',
    nth: { '=1': 'یەکەم', '=2': 'دووەم', '=3': 'سێیەم', '=4': 'چوارەم', '=5': 'پێنجەم', '=6': 'شەشەم', '=7': 'حەوتەم', '=8': 'هەشتەم', '=9': 'نۆیەم', '=10': 'دەیەم', other: '{n}' },
    decade: { '=-1': 'دەیەی دەستپێکردوو لە {year}', other: 'ساڵانی {year}' }, century: { other: 'سەدەی {nth}' }, centuryBC: { other: 'سەدەی {nth}ی پێش زایین' }, millennium: { other: 'هەزارەی {nth}' }, millenniumBC: { other: 'هەزارەی {nth}ی پێش زایین' },
    seasons: ['بەهاری', 'هاوینی', 'پاییزی', 'زستانی'], quarter: { other: 'چارەکی {nth}ی' }, third: { other: 'سێیەکی {nth}ی' }, half: { other: 'نیوەی {nth}ی' },
    // Of two days joined by a dash the second takes the ending.
    polish: (text) => text.replace(/(\p{Nd})ی–/u, '$1–'),
    undated: 'بێ بەروار',
};

export { ckb };
//# sourceMappingURL=ckb.js.map
