export declare const arProse: {
    readonly named: string;
    readonly every: "كل";
    readonly yearly: "سنويا";
    readonly spans: "فترة الفترة المدة موسم";
    readonly born: "مواليد مولود مولودة المولود المولودة ولد ولدت المتوفى تأسس تأسست تزوج تزوجت غادر غادرت انتقل انتقلت هاجر هاجرت تخرج تخرجت أنجب أنجبت أنجبا توفي توفيت اعتزل";
    readonly yearBefore: string;
    readonly monthBefore: "في منذ حتى خلال شهر بحلول أوائل أواخر مطلع نهاية بداية منتصف قبل بعد";
    readonly weekdayNotAfter: "خطب خطباء منابر منبر مدرسة كل أيام صلاة خطبة خطيب عبد خان سوق عطلة من إلى حتى بين ليالي ليلة عيد مسجد جامع جمعة ذوي ذي";
    readonly todayNotAfter: string;
    readonly todayNotBefore: string;
    readonly putOff: "تأخير أجل أجلت أجلتها تأجيلها تأجيله إرجاؤها أجلها أرجأ أرجأت مدد مددت رفع رفعت أخر أخرت تأجيل إرجاء تمديد تأجل تأجلت نقل نقلت ترحيل رحل رحلت";
    readonly since: "منذ مذ";
    readonly sameBefore: "نفس ذات";
    readonly sameAfter: "نفسه ذاته عينه";
    /** Before a night that is not tonight: 'تلك الليلة', 'قضى الليلة'. */
    readonly tonightNotAfter: string;
    /** Before 'اليوم', the nth day of a month of any year. */
    readonly defines: "هو هي يوافق يصادف";
    /** Before a day that it defines: 'أي يوم 21 مارس'. */
    readonly is: "أي هو فهو وهو هي فهي وهي";
    /** After a day that comes back every year: '17 ديسمبر عيدا وطنيا'. */
    readonly feasts: "عيدا يوما عطلة ذكرى مناسبة";
    /** Events that go by their day: with a year it is a date. */
    readonly namedEvents: "ثورة أحداث هجمات اعتداءات انتفاضة عملية معركة ذكرى مجزرة حرب اتفاق اتفاقية قيام انقلاب";
    /** Nouns of which 'عام' is the adjective. */
    readonly general: string;
    /** What has a title. */
    readonly titled: string;
    /** Before a weekday that it was, or is to be, held on: 'جلسة الإثنين'. */
    readonly held: "مباريات جلسات اجتماعات لقاءات هجمات جلسة اجتماع مباراة لقاء قمة مواجهة هجوم غارة غارات مظاهرات تظاهرات احتجاجات تداولات تعاملات انتخابات";
    /** Before 'الاثنين' that are two of something. */
    readonly ofTwo: "بين كلا أحد هذين كل بعد قبل أو إلى على من عن مع";
    /** What has numbers, or is measured. */
    readonly numbered: string;
    /** They can follow a year and are never counted. */
    readonly functionWords: string;
    /** Before 'من' and a number: it is compared with. */
    readonly compared: "أكثر أقل أعلى أدنى أكبر أصغر أزيد بدلا يقرب بأكثر بأقل لأكثر لأقل";
    /** After a date: it is of a year that was told before. */
    readonly toldBefore: "نفس ذلك ذات تلك نفسه نفسها ذاته ذاتها";
    /** After a unit: it is beside another one than the reference's. */
    readonly ofOther: "السابق السابقة التالي التالية نفسه نفسها ذاته ذاتها المالية المالي الدراسي الدراسية الضريبية الضريبي";
    /** After 'this month', which is Ramadan then, and not the month of the calendar. */
    readonly ofRamadan: "العظيم الفضيل المبارك الكريم";
    /** 'انتخب في 2003 رئيسا': what somebody becomes in a year is not counted by it. */
    readonly offices: string;
    /** Before a day of what was before. */
    readonly after: "بعد عقب إثر غداة";
    /** 'بعد منتصف ليلة السبت' is no after. */
    readonly hours: "منتصف ظهر الظهر عصر صلاة مغرب مساء";
    /** Words of plans: what is to come. */
    readonly plans: string;
    /** They turn the word after them to the past. */
    readonly was: "كان كانت كانوا وكان وكانت لم ولم";
    /** Before a present that is of the past, or of now. */
    readonly still: "كان كانت كانوا وكان وكانت لم ولم زال زالت يزال تزال ظل ظلت بات باتت راح أخذ وهو وهي";
    /** 'قرر الاتحاد إقامة النهائي في 20 أيار': who decides, and what is to be done. */
    readonly decisions: string;
    readonly deeds: string;
    /** 'اقتراح عقد جلسات': a deed, and not what was done. */
    readonly deedAfter: "اقتراح مقترح قرار إلى على طلب دعوة ضرورة موعد تأجيل إمكانية قبل بعد تم جرى أجل";
    /** Verbs of news in the past. */
    readonly past: string;
    /** They end as verbs of the past do, and are none. */
    readonly notPast: "وقت بيت صوت تحت بنت زيت سبت كويت انترنت بوقت بيروت كبريت حديث لست ليست";
    /** Of a name, and no verb: 'فيصل' is no 'then arrives'. */
    readonly names: "فيصل يوسف يعقوب ياسين يزيد ياسر تيسير";
    /** 'اعتقلوا', but not 'احتواء', 'بالأجواء', which fold alike. */
    readonly pastPlural: RegExp;
    /** Verbs of the derived stems, whose nouns have an alif: 'انتصر', but not 'انتصار'. */
    readonly pastDerived: RegExp;
    /** 'سيعلن', but not 'سيارة', 'ستة', 'سنة'. */
    readonly will: RegExp;
    /** After 'قد': what may come, and not what may have been. */
    readonly may: RegExp;
    /** 'سأستدعي' */
    readonly iWill: RegExp;
    /** Verbs of news in the present, which tell of what is to come. */
    readonly present: RegExp;
    /** 'حالة الطقس ليوم السبت', 'يكون الجو صباح الأحد': a forecast has no verb of what is to come. */
    readonly weather: RegExp;
    readonly forecast: RegExp;
    /** 'تستمر إلى 6 نوفمبر' */
    readonly lasts: RegExp;
    /** Any verb of the present. */
    readonly anyPresent: RegExp;
    /** A present that tells nothing of what is to come. */
    readonly says: RegExp;
    /** They keep a feast where a day of a name is beside them, and do other things too: 'يحيي الفنان حفلا'. */
    readonly keeps: RegExp;
    /** They keep a feast. */
    readonly feastVerbs: RegExp;
    /** Words of a day with a name. */
    readonly namedDays: RegExp;
};
