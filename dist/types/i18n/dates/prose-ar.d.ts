export declare const arProse: {
    named: string;
    every: string;
    yearly: string;
    spans: string;
    born: string;
    yearBefore: string;
    monthBefore: string;
    weekdayNotAfter: string;
    todayNotAfter: string;
    todayNotBefore: string;
    putOff: string;
    since: string;
    sameBefore: string;
    sameAfter: string;
    /** Before a night that is not tonight: 'تلك الليلة', 'قضى الليلة'. */
    tonightNotAfter: string;
    /** Before 'اليوم', the nth day of a month of any year. */
    defines: string;
    /** Before a day that it defines: 'أي يوم 21 مارس'. */
    is: string;
    /** After a day that comes back every year: '17 ديسمبر عيدا وطنيا'. */
    feasts: string;
    /** Events that go by their day: with a year it is a date. */
    namedEvents: string;
    /** Nouns of which 'عام' is the adjective. */
    general: string;
    /** What has a title. */
    titled: string;
    /** Before a weekday that it was, or is to be, held on: 'جلسة الإثنين'. */
    held: string;
    /** Before 'الاثنين' that are two of something. */
    ofTwo: string;
    /** What has numbers, or is measured. */
    numbered: string;
    /** They can follow a year and are never counted. */
    functionWords: string;
    /** Before 'من' and a number: it is compared with. */
    compared: string;
    /** After a date: it is of a year that was told before. */
    toldBefore: string;
    /** After a unit: it is beside another one than the reference's. */
    ofOther: string;
    /** They tell that 'الأربعينيات' are somebody's years, or degrees. */
    ofAge: string;
    /** Before 'the middle of the year', a holiday's name. */
    ofSchool: string;
    /** After 'this month', which is Ramadan then, and not the month of the calendar. */
    ofRamadan: string;
    /** 'انتخب في 2003 رئيسا': what somebody becomes in a year is not counted by it. */
    offices: string;
    /** Before a day of what was before. */
    after: string;
    /** 'بعد منتصف ليلة السبت' is no after. */
    hours: string;
    /** Before a month that goods are to come in: 'عقود النفط تسليم مايو'. */
    delivered: string;
    /** Words of plans: what is to come. */
    plans: string;
    /** They turn the word after them to the past. */
    was: string;
    /** Before a present that is of the past, or of now. */
    still: string;
    /** 'قرر الاتحاد إقامة النهائي في 20 أيار': who decides, and what is to be done. */
    decisions: string;
    deeds: string;
    /** 'اقتراح عقد جلسات': a deed, and not what was done. */
    deedAfter: string;
    /** Verbs of news in the past. */
    past: string;
    /** They end as verbs of the past do, and are none. */
    notPast: string;
    /** Of a name, and no verb: 'فيصل' is no 'then arrives'. */
    names: string;
    /** 'اعتقلوا', but not 'احتواء', 'بالأجواء', which fold alike. */
    pastPlural: RegExp;
    /** Verbs of the derived stems, whose nouns have an alif: 'انتصر', but not 'انتصار'. */
    pastDerived: RegExp;
    /** 'سيعلن', but not 'سيارة', 'ستة', 'سنة'. */
    will: RegExp;
    /** After 'قد': what may come, and not what may have been. */
    may: RegExp;
    /** 'سأستدعي' */
    iWill: RegExp;
    /** Verbs of news in the present, which tell of what is to come. */
    present: RegExp;
    /** 'حالة الطقس ليوم السبت', 'يكون الجو صباح الأحد': a forecast has no verb of what is to come. */
    weather: RegExp;
    forecast: RegExp;
    /** 'تستمر إلى 6 نوفمبر' */
    lasts: RegExp;
    /** Any verb of the present. */
    anyPresent: RegExp;
    /** A present that tells nothing of what is to come. */
    says: RegExp;
    /** They keep a feast where a day of a name is beside them, and do other things too: 'يحيي الفنان حفلا'. */
    keeps: RegExp;
    /** They keep a feast. */
    feastVerbs: RegExp;
    /** Words of a day with a name. */
    namedDays: RegExp;
};
