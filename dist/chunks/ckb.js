// Sorani Kurdish: the words of its dates, yet to be read by a native speaker. All others are said in English.
const ckb = {
    since: 'لە {date}ەوە', until: 'تا {date}', about: 'دەوروبەری {date}', maybe: 'ڕەنگە {date}',
    endUnknown: 'لە {date}ەوە، کۆتاییەکەی نەزانراوە', startUnknown: 'تا {date}، سەرەتاکەی نەزانراوە', ongoing: 'بەردەوامە',
    or: '{start} یان {end}', and: '{start} و {end}', withTime: '{date}، {time}',
    early: 'سەرەتای {date}', middle: 'ناوەڕاستی {date}', late: 'کۆتایی {date}',
    inZone: '{time} بە کاتی {zone}', inUtc: '{time} بە کاتی گرینیچ',
    yearBC: '{year}ی پێش زایین', yearCE: '{year}ی زایینی', yearIslamic: '{year}ی کۆچی', yearPersian: '{year}ی هەتاوی', yearHebrew: '{year}ی عیبری',
    dayMonth: '{day}ی {month}', monthYear: '{month}ی {year}', weekdayDate: '{weekday} {date}',
    gregorianMonths: { '': 'کانوونی دووەم|شوبات|ئازار|نیسان|ئایار|حوزەیران|تەمووز|ئاب|ئەیلوول|تشرینی یەکەم|تشرینی دووەم|کانونی یەکەم' },
    weekdays: 'یەکشەممە|دووشەممە|سێشەممە|چوارشەممە|پێنجشەممە|ھەینی|شەممە',
    islamicMonths: ['موحەڕڕەم', 'سەفەر', 'ڕەبیعی یەکەم', 'ڕەبیعی دووەم', 'جەمادی یەکەم', 'جەمادی دووەم', 'ڕەجەب', 'شەعبان', 'ڕەمەزان', 'شەوال', 'زیلقەعدە', 'زیلحیججە'],
    persianMonths: ['خاکەلێوە', 'گوڵان', 'جۆزەردان', 'پووشپەڕ', 'گەلاوێژ', 'خەرمانان', 'ڕەزبەر', 'خەزەڵوەر', 'سەرماوەز', 'بەفرانبار', 'ڕێبەندان', 'ڕەشەمە'],
    hebrewMonths: ['تیشری', 'حێشڤان', 'کیسلێڤ', 'تێڤێت', 'شێڤات', 'ئادار', 'نیسان', 'ئیار', 'سیڤان', 'تەمووز', 'ئاڤ', 'ئێلوول', 'ئاداری یەکەم', 'ئاداری دووەم'],
    thousandYears: { other: '{n} هەزار ساڵ' }, millionYears: { other: '{n} ملیۆن ساڵ' }, billionYears: { other: '{n} ملیار ساڵ' }, ago: 'پێش {date}', sinceAgo: 'لە پێش {date}ەوە',
    nth: { other: '{n}' },
    decade: { '=-1': 'دەیەی دەستپێکردوو لە {year}', other: 'ساڵانی {year}' }, century: { other: 'سەدەی {nth}' }, centuryBC: { other: 'سەدەی {nth}ی پێش زایین' }, millennium: { other: 'هەزارەی {nth}' },
    seasons: ['بەهاری', 'هاوینی', 'پاییزی', 'زستانی'], quarter: { other: 'چارەکی {nth}ی' }, third: { other: 'سێیەکی {nth}ی' }, half: { other: 'نیوەی {nth}ی' },
    undated: 'بێ بەروار',
};

export { ckb };
//# sourceMappingURL=ckb.js.map
