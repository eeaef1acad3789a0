import { aF as pointsOf, aG as calendarOf, aH as civilMs, Y as MS_PER_DAY, aI as dayText, X as civilFields, aJ as Refusal, p as formatDate$1, z as wordsFor, aK as layoutScene$1, T as chooseLanes, aL as createLabelling$1, G as DENSE_FROM, Q as placesOf, aM as limitsOf, aN as cardsIn, aO as layoutEras, aP as layoutAxis, aQ as sceneOf, aR as frameOf } from './layout-scene.js';
import { F as FA_UNCOUNTED, C as COMMON_WORDS, r as readNumber, a as readContext, s as sortOptions, t as tokenize, b as Cursor, c as readExpression, d as readPoint, e as evaluate, f as readDate$1 } from './read-date.js';
import { a as foldText } from './letters.js';
import { dense } from './dense.js';
import { g as groupStories, l as layoutTracks, h as headHeight, a as labelTracks, i as inOne, o as ownMatches } from './track-scene.js';

// Arabic: words of running text that speak for or against a date beside them, in the spelling of the page.
const arProse = {
    named: 'مدينه قوي كوبري محور نهج زنقه شارع ساحه ميدان جسر حي جامعه مدرسه ملعب مستشفي حركة كتيبه لواء قاعده مطار جائزه ' +
        'حزب تيار ائتلاف مصنع قاعه محطه مخيم قريه طريق نفق معهد سوق جريده صحيفه مجله قناه منظمه جمعيه مؤسسه مركز نادي ' +
        'فندق مقهي مسجد جامع كليه ميناء سد حديقه متحف سفينه فوج فرقه خليه جماعه تحالف دوار مجمع بلده اغنيه فيلم كتاب روايه ' +
        'ديوان مسرحيه برنامج شركه استاد شباب سياره سيارات مركبه شاحنه طراز موديل شهداء شارعي',
    every: 'كل',
    yearly: 'سنويا',
    spans: 'فترة الفترة المدة موسم',
    born: 'مواليد مولود مولودة المولود المولودة ولد ولدت المتوفى تأسس تأسست تزوج تزوجت غادر غادرت انتقل انتقلت هاجر هاجرت تخرج تخرجت أنجب أنجبت أنجبا توفي توفيت اعتزل',
    yearBefore: 'إحصاء إحصائيات تعداد مواليد في منذ حتى مطلع أوائل أواخر نهاية بداية منتصف خلال حوالي نحو قرابة أفق موسم بحلول تقديرات ' + 'تقدير بيانات',
    monthBefore: 'في منذ حتى خلال شهر بحلول أوائل أواخر مطلع نهاية بداية منتصف قبل بعد',
    weekdayNotAfter: 'عدا ماعدا باستثناء سوى خطب خطباء منابر منبر مدرسة كل أيام صلاة خطبة خطيب عبد خان سوق عطلة من إلى حتى بين ليالي ليلة عيد مسجد جامع جمعة ذوي ذي',
    todayNotAfter: 'بعد العالم دار جريدة صحيفة مجلة قناة وليد أنا لكني لكننا نحن لنا لدينا طالب طلاب طلبة في كل عالم ذلك طوال نفس ذات طيلة خلال نصف ' +
        'مدار ساعات شمس لقمة بحلول واقع لغة شباب جيل مصر إنسان عليها عليه هي هو إليها إليه',
    todayNotBefore: 'التالي الثاني الثالث الرابع الخامس السادس السابع الأول الأخير الواحد العالمي الوطني الدولي نفسه ذاته السابق الموالي ' +
        'الدراسي المفتوح المشهود الموعود الذي',
    putOff: 'المؤجل المؤجلة يمدد تمدد يؤجل تؤجل ترجئ يرجئ تأخير أجل أجلت أجلتها تأجيلها تأجيله إرجاؤها أجلها أرجأ أرجأت مدد مددت رفع رفعت أخر أخرت تأجيل تمديد تأجل تأجلت نقل نقلت ترحيل رحل رحلت',
    since: 'منذ مذ',
    sameBefore: 'نفس ذات',
    sameAfter: 'نفسه ذاته عينه',
    /** Before a night that is not tonight: 'تلك الليلة', 'قضى الليلة'. */
    tonightNotAfter: 'قضى قضت أمضى أمضت يقضي تقضي سهر بات باتت في تلك هذه نفس ذات طوال طيلة خلال كل بقية أول آخر منتصف كانت مضت انقضت انتهت ' +
        'من إلى حتى قبل بعد منذ عن على أن هي صلاة قصة حديث نجم نجوم فيلم حفل أخبار تكون لأن حول',
    /** Before 'اليوم', the nth day of a month of any year. */
    defines: 'هو هي يوافق يصادف',
    /** Before a day that it defines: 'أي يوم 21 مارس'. */
    is: 'أي هو فهو وهو هي فهي وهي',
    /** After a day that comes back every year: '17 ديسمبر عيدا وطنيا'. */
    feasts: 'عيدا يوما عطلة ذكرى مناسبة',
    /** Events that go by their day: with a year it is a date. */
    namedEvents: 'ثورة أحداث هجمات اعتداءات انتفاضة عملية معركة ذكرى مجزرة حرب اتفاق اتفاقية قيام انقلاب',
    /** Nouns of which 'عام' is the adjective. */
    general: 'مدير راي امين قطاع نظام وكيل مفتش اضراب عفو قائد اتحاد سكرتير ناءب شان صالح مال اجتماع مسح اطار شبه مقرر ' +
        'منسق مراقب مشرف مفوض مستشار مدعي نائب كاتب اجماع انطباع سياق بشكل بوجه',
    /** What has a title. */
    titled: 'بعنوان عنوان رواية الرواية فيلم الفيلم كتاب الكتاب كتابه كتابها مقال المقال مسلسل المسلسل مسرحية المسرحية أغنية ديوان ' +
        'برنامج البرنامج شعار حملة الحملة معرض قصيدة مجلة مؤتمر مهرجان باسم وسم هاشتاغ كتابي روايته فيلمه',
    /** Before a weekday that it was, or is to be, held on: 'جلسة الإثنين'. */
    held: 'شمس نهائي مباريات جلسات اجتماعات لقاءات هجمات جلسة اجتماع مباراة لقاء قمة مواجهة هجوم غارة غارات مظاهرات تظاهرات احتجاجات تداولات تعاملات انتخابات',
    /** Before 'الاثنين' that are two of something. */
    ofTwo: 'بين كلا أحد هذين كل بعد قبل أو إلى على من عن مع',
    /** What has numbers, or is measured. */
    numbered: 'رقم أرقام مادة مواد صفحة صفحات ص هاتف عدد قانون قرار مرسوم ارتفاع مسافة سعر أسعار طول وزن بمعدل كمية مبلغ قيمة سعة ' +
        'طاقة درجة عمق قطر عمر بنحو طراز موديل متر كلم',
    /** They can follow a year and are never counted. */
    functionWords: 'ضد نحو حول عند الا في من الي على عن مع بعد قبل حتي منذ حيث عندما بينما اثر عقب خلال ضمن وفق وفقا حسب بحسب عبر ' +
        'لدي بين او ثم كما لكن غير ان ما لم لا هو هي كان كانت التي الذي بسبب بموجب بفضل رغم اثناء امام تحت فوق دون بدون ' +
        'نتيجه بهدف تمهيدا مقارنه مقابل بالمقارنه وذلك وهو وهي فيما بعدما اذ اي حين ليصبح لتصبح قبيل تحديدا وحده وحدها ايضا عده بضعه بعض جميع معظم مجموعه عدد سلسله',
    /** Before 'من' and a number: it is compared with. */
    compared: 'أكثر أقل أعلى أدنى أكبر أصغر أزيد بدلا يقرب بأكثر بأقل لأكثر لأقل',
    /** After a date: it is of a year that was told before. */
    toldBefore: 'نفس ذلك ذات تلك نفسه نفسها ذاته ذاتها',
    /** After a unit: it is beside another one than the reference's. */
    ofOther: 'السابق السابقة التالي التالية نفسه نفسها ذاته ذاتها المالية المالي الدراسي الدراسية الضريبية الضريبي',
    /** They tell that 'الأربعينيات' are somebody's years, or degrees. */
    ofAge: 'درجة درجات حرارة مئوية عمره عمرها عمر سن رجل امرأة سيدة شاب شابة رجال نساء شخص أشخاص مسن متوفى',
    /** Before 'the middle of the year', a holiday's name. */
    ofSchool: 'إجازة عطلة امتحان امتحانات اختبارات',
    /** After 'this month', which is Ramadan then, and not the month of the calendar. */
    ofRamadan: 'العظيم الفضيل المبارك الكريم',
    /** 'انتخب في 2003 رئيسا': what somebody becomes in a year is not counted by it. */
    offices: 'رئيسا وزيرا مديرا عضوا نائبا سفيرا قائدا أمينا ملكا أميرا سلطانا خليفة أستاذا مدرسا محافظا واليا قاضيا مدربا حاكما ' +
        'مستشارا سكرتيرا رئيسة وزيرة مديرة عضوة سفيرة قنصلا مفتيا بطريركا بابا مطرانا حكما كاتبا محررا زعيما ناطقا متحدثا',
    /** Before a day of what was before. */
    after: 'بعد عقب إثر غداة',
    /** 'بعد منتصف ليلة السبت' is no after. */
    hours: 'منتصف ظهر الظهر عصر صلاة مغرب مساء',
    /** Before a month that goods are to come in: 'عقود النفط تسليم مايو'. */
    delivered: 'تسليم شحنات عقود',
    /** Words of plans: what is to come. */
    plans: 'بصدد المبرمج المبرمجة مبرمجة المجدولة متوقعة مقررة مرتقبة منتظرة مهلة المهلة لكي كي المقرر المنتظر المتوقع المتوقعة المتوقعين توقعات التوقعات المزمع المرتقب المفترض المؤمل المرجح المحدد المحددة المقررة المزمعة المرتقبة ' +
        'موعد موعدا ينتظر يرتقب يتوقع تتوقع توقع توقعت تنبأ تنبأت رجح رجحت ترجيح ترجح يرجح يعتزم تعتزم يعتزمون سوف لن اعتبارا ابتداء',
    /** They turn the word after them to the past. */
    was: 'كان كانت كانوا وكان وكانت لم ولم',
    /** Before a present that is of the past, or of now. */
    still: 'كان كانت كانوا وكان وكانت لم ولم زال زالت يزال تزال ظل ظلت بات باتت راح أخذ وهو وهي',
    /** 'قرر الاتحاد إقامة النهائي في 20 أيار': who decides, and what is to be done. */
    decisions: 'اقتراح مقترح دعوة طلب قرر قررت تقرر حدد حددت تحديد اتفق اتفقت دعا دعت وافق وافقت طالب طالبت ناشد ناشدت حث حثت أمر أمرت ' +
        'كلف أقر أقرت عين التزم التزمت الالتزام التزام التزاما التزامه ملتزم ملتزمة تعهد تعهدت التعهد تعهده وعد وعدت ضرورة استعدادا الاستعداد استعدادات الاستعدادات تمهيدا تحضيرا التحضير التحضيرات داعيا داعية داعين مطالبا مطالبة مطالبين',
    deeds: 'انطلاق توزيع إقامة تنظيم إجراء استئناف تأجيل انعقاد استضافة عقد إزالة افتتاح تقديم تسليم إطلاق التظاهر الإضراب الاعتصام المشاركة ' +
        'الحضور التصويت تطبيق تنفيذ بدء جلسة اجتماع مؤتمر انتخابات الانتخابات استفتاء الاستفتاء إضراب تظاهرة مظاهرة مسيرة وقفة ' +
        'اعتصام قمة التجمع الخروج النزول الاحتجاج فتح بحث شن نقل طرح إعلان إعادة إغلاق صرف تشكيل تعيين',
    /** 'اقتراح عقد جلسات': a deed, and not what was done. */
    deedAfter: 'اقتراح مقترح قرار إلى على طلب دعوة ضرورة موعد تأجيل إمكانية قبل بعد تم جرى أجل',
    /** Verbs of news in the past. */
    past: 'سافر جاء وافته وافتها نعت نعى خفض اختار احتاج استعاد اعتاد ابتاع اجتاح اجتاز أرجأ أرجأت بدأت قرأت نشأت طرأت أنشأت لجأت ' +
        'جاءت قال أعلن أكد أفاد ذكر أضاف أوضح أشار كشف نفى دعا حذر زار وصل غادر بحث شهد عقد ترأس تم تمت وقع ' +
        'قتل أصيب توفي تعرض تظاهر قرر بدأ شن سقط أطلق أصدر وافق أقر نشر طالب أقام أقيم أغلق فتح اتهم أوقف حضر ' +
        'شارك فاز خسر ندد دان أدان رأى رفض أنهى أحرز سجل اتفق عين تسلم تلقى هاجم قصف جرى جرت نجا نجت قاد ضرب ' +
        'مات ماتت نال بات ظل ظلت أدى أدت أعاد صوت بلغ توقف تفقد ألقى ودع ناقش صادق أحال استأنف ' +
        'نظم صرح أبلغ أمر حكم قضى باع اشترى خرج دخل عاد هز هزت حصل أقال استقال انضم وجه طلب كلف كتب تحدث أورد نقل ' +
        'بعث أرسل أدلى أجرى سلم دشن أشرف رد ردت ناشد أعرب عبر أكمل أتم كرم هنأ غرق اصطدم ضبط أحبط أخمد أنقذ ' +
        'أسفر أودى تسبب خلف هبط أقلع جدد مدد ألغى أجل علق طرد رحل أفرج سجن حبس دفن شيع خطف قدم عرض بث هطل دمر شمل ' +
        'بدد وصف حدد حضره تواصل تابع واصل شدد نوه ثمن حث ختم استهل نوقش تصدر تراجع ' +
        'صعد قفز زاد نما حقق تعادل تغلب تأهل توج حل حلت قلل هون سخر اشتكى احتج تجمع تقدم ' +
        'أدرج ضم ضمت نصب قرأ تلا ألح أهاب تعهد وعد هدد توعد لوح أشاد نصح رحب شكا أعفى خطب جال تجول تولى ' +
        'تمكن تسلل داهم حاصر صادر أصاب فجر هدم ساهم شيد أسس أنشأ أطاح أغار نزح لجأ لقي ' +
        'قضت توجه توصل تصدى تجاوز تناول تبادل تفوق تصاعد تجدد تكبد تطرق ترشح تزوج تخرج تأسس تشكل توسع تسابق توافد نفذ هرب هاجر نشب سرق أوصى ترك فقد أضرب سمح تعذر تأخر تزامن تدهور تحطم تسارع تكرر تضرر',
    /** They end as verbs of the past do, and are none. */
    notPast: 'وقت بيت صوت تحت بنت زيت سبت كويت انترنت بوقت بيروت كبريت حديث لست ليست',
    /** Of a name, and no verb: 'فيصل' is no 'then arrives'. */
    names: 'فيصل يوسف يعقوب ياسين يزيد ياسر تيسير',
    /** 'اعتقلوا', but not 'احتواء', 'بالأجواء', which fold alike. */
    pastPlural: /^(?!ال|[يتنبلك])\p{L}{4,}وا$/u,
    /** Verbs of the derived stems, whose nouns have an alif: 'انتصر', but not 'انتصار'. */
    pastDerived: /^(?:است[^ا]{3}|ا[جحخرشعغفقكمنه]ت[^اويه][^اويه]|ان[طضقعخدبزس][^اه][^اه]|انفجر|انفصل|انهزم|الت(?:حق|زم|قط|مس|قي|حم)(?:ت|وا)?|التهمت)$/,
    /** 'سيعلن', but not 'سيارة', 'ستة', 'سنة'. */
    will: /^[وف]?س(?:ي(?!ار|اس|اد|اق|اح|اج|ره$|رت|طر|ده$|د$|دي$|دني|دات$|ف$|وف|نما|ناريو|ناء?$|ول$|ل$|لف|ريزا|بيريا|شل|مون$|رجيو)|ت(?!ه$|ين|ون$|ار|ان|اد$|راتيج|وديو|وكهولم|الين|يف|راسبورغ)|ن(?!ه$|و|غ|د$|دات|ي$|ت[يمر]|ت(?:ا|ات|ين|ان)$|جاب))\p{L}{2,}$/u,
    /** After 'قد': what may come, and not what may have been. */
    may: /^[يت](?!كون|بدو)\p{L}{3,}$/u,
    /** 'سأستدعي' */
    iWill: /^[وف]?ا(?:لتقيكم|راكم)$|^[وف]?سا(?:ست\p{L}{3,}|كون|قوم|عود|قدم|حضر|لعب|علن|بذل|واصل|عمل|شارك|ترك|غادر)$/u,
    /** Verbs of news in the present, which tell of what is to come. */
    present: /^[وف]?(?:[يت]|ن(?!حل|بت|هب|قام|تا|شط))(?:تاثر|تعمق|تحول|زداد|شتد|شهد|صادف|بقي|صبح|ميل|ستقر|طل|امل|خشي|رجو|تمني|طمح|ريد|علن|عقد|نعقد|نتظم|بدا|نطلق|ستضيف|نظم|ستقبل|بحث|صوت|جري|فتتح|واجه|لتقي|ناقش|ختتم|حتضن|ستانف|شارك|قام|عود|صل|طلق|حيي|زور|جتمع|غادر|خوض|حل|توجه|تجه|تقدم|دلي|تاهب|ستعد|تهيا|ودع|دشن|ؤدي|قيم|طرح|ستهل|لعب|نتخب|تنافس|تباري|كشف|سافر|تسلم|نتهي|نظر|حسم|ترقب|تراس|بت|ستمر|عرض|بث|سهر|تواصل|نقل|بدأ|طرا|تساقط|ستكمل|سود|هب|هطل|تكاثر|نشط|نخفض|رتفع|تشكل|تراوح|حشد)(?:ون|ان|ها|ه|كم)?$|^[وف]?ي(?:قدم|دخل|صدر|لقي|كرم|وقع|باشر)(?:ون|ان)?$/,
    /** 'حالة الطقس ليوم السبت', 'يكون الجو صباح الأحد': a forecast has no verb of what is to come. */
    weather: /^(?:ال)?(?:طقس|جو|رياح|اجواء)$/,
    forecast: /^(?:حال[هة]|احوال|نشر[هة]|[يت]كون)$/,
    /** 'تستمر إلى 6 نوفمبر' */
    lasts: /^[وف]?(?:ال)?(?:[يت](?:ستمر|متد|تواصل|مدد)|(?:استمر|امتد|تواصل|اقام|استقر|بقي|ظل|مكث|عاش)ت?|(?:ممتد|مستمر|متواصل)ه?)$/,
    /** Any verb of the present. */
    anyPresent: /^[وف]?ي(?!وم|ناير|وليو|ونيو|ونس|حيي$|من$|اسمين)\p{L}{3,6}$/u,
    /** A present that tells nothing of what is to come. */
    says: /^[وف]?ي(?:قول|ؤكد|ضيف|شير|وضح|ذكر|بدو|عتبر|ري|عتقد|روي|تحدث|حدث|ضم|شمل|بلغ|عد|عني|اتي)$/,
    /** They keep a feast where a day of a name is beside them, and do other things too: 'يحيي الفنان حفلا'. */
    keeps: /^[وف]?[يتن](?:حيي|حيون|وافق|خلد|خلدون)$/,
    /** They keep a feast. */
    feastVerbs: /^[وف]?[يتن](?:حتفل|حتفي|صادف)(?:ون)?$/,
    /** Words of a day with a name. */
    namedDays: /^(?:[وبف]?(?:ال)?(?:يوم|عيد|ذكري)|لل?(?:يوم|عيد|ذكري)|العالمي|الدولي|الوطني)$/,
};

// English: words of running text that speak for or against a date beside them, in the spelling of the page.
const enProse = {
    namedAfter: 'street avenue road square bridge coalition alliance committee movement party brigade forces stadium university hospital',
    every: 'every each',
    yearly: 'annually yearly',
    spans: 'period years season',
    monthBefore: 'in since until by from during early late mid last',
    weekdayNotAfter: 'a every each per black good',
    putOff: 'adjourned postponed delayed deferred rescheduled extended put adjourn postpone delay defer reschedule extend pushed pushing push',
    since: 'since',
    sameBefore: 'same',
    /** What a bare year follows. */
    bareYearBefore: 'in by since until till from through during of after before around circa to between and the published founded ' + 'established',
    /** 'a 2019 report': what is of one year. */
    madeIn: /^(?:report|study|survey|law|film|poll|review|ruling|deal|agreement|interview|book|paper|article|election|speech|census|treaty|accord|referendum|documentary|novel|attack|bombing|coup|trial|inquiry)$/,
    /** Before a year, whatever follows it. */
    timeBefore: 'in by since until the',
    /** What a number beside it counts. */
    counted: 'people men women children soldiers troops officers students workers members cars miles metres meters feet km ' +
        'kilometres kilometers dollars pounds euros tons tonnes years days pages words copies acres hectares votes seats rooms ' +
        'hours minutes percent jobs homes patients cases deaths species calories units items employees residents books letters',
    /** Verbs of what is to come. */
    will: 'forecast forecasts likely could might would will ll gonna shall scheduled expected due plans planned set upcoming begins starts opens meets votes forward runs kicks resumes closes ends expires',
    /** 'It runs to 6 November' */
    lasts: /^(?:runs?|running|lasts?|continues?)$/,
    /** They turn what is to come to the past. */
    was: 'was were had been',
    /** Verbs of the past, those with 'ed' aside. */
    past: 'was were had did said told went came took met held saw began left won lost made gave got found fell rose struck wrote ' +
        'sang spoke flew drew drove chose broke wore grew knew threw bought brought caught taught thought fought sold kept paid ' +
        'sent spent stood ran sat led read rained cut hit shut opened',
};

// Persian: words of running text that speak for or against a date beside them, in the spelling of the page.
const faProse = {
    named: 'خیابان میدان جبهه سالن شهدای پارک ورزشگاه بیمارستان روزنامه ستاد مجموعه پل دانشگاه بزرگراه',
    every: 'هر',
    yearly: 'سالانه',
    putOff: 'تمدید تعویق موکول',
    sameBefore: 'همان همین',
    spans: 'بازه',
    born: 'متولد زاده زادهٔ درگذشته درگذشت',
    yearBefore: 'متولد در',
    monthBefore: 'در از تا',
    weekdayNotAfter: 'امام نماز',
    /** Some of a unit, whose name stays single. */
    some: 'چند چندین',
    /** They follow a year and are never counted. */
    functionWords: `${FA_UNCOUNTED} آغاز پایان درگذشت به‌دنیا متولد تاسیس تأسیس برگزار منتشر ساخته میلادی`,
    /** Months that are words, or people, too: 'ماه' says which. */
    commonMonths: 'مهر تیر دی آذر مه می آبان بهمن میزان قوس جدی حمل اسد سرطان عقرب',
    /** What was, or is, so in these times: 'دنیای امروز'. */
    todayNotAfter: 'جهان دنیا دنیای نسل جامعه جامعهٔ ایران انسان زندگی مردم جوانان جوان شرایط همین تا جنگ',
    /** Verbs and words of what is to come. */
    will: 'پیش‌بینی خواهد خواهند خواهیم خواهم قراراست باید می‌بایست می‌باید',
    /**
     * The present, folded, which is of what is to come beside a day: 'می‌شود', 'نمی‌رسند'; or what follows 'می' that
     * stands apart.
     */
    present: /^(?:(?:بر|در|باز|فرا)?ن?مي)?(?:شو|رس|رو|اي|گير|كن|ياب|پرداز|گرد|بار|مان|خور|وز|كاه|انجام)(?:د|ند|م|يم)$/,
    /** Verbs of the past, folded: whole words, since 'بغداد' and 'خرداد' end as one does, and 'درآمد' is an income. */
    past: /^(?!درامد$|دريافت$|بازداد$)(?:ن|در|بر|باز|فرا|فرو|وا)?(?:زد|زدند|نوشت|نوشتند|گشت|گشتند|كرد|كردند|شد|شدند|داد|دادند|گفت|گفتند|رسيد|رسيدند|يافت|گرفت|گرفتند|افزود|رفت|رفتند|امد|امدند|بود|بودند|باخت|برد|درگذشت|كرده|شده)$/,
};

// Hebrew: words of running text that speak for or against a date beside them, in the spelling of the page.
const heProse = {
    named: 'רחוב דרך תנועת שדרות כיכר גשר מפלגת',
    every: 'כל בכל מכל',
    spans: 'עונת עונה בעונת בעונה',
    since: 'מאז',
    putOff: 'הוארך הוארכה הוארכו נדחה נדחתה נדחו הארכת דחיית דחה דחתה דחו האריך האריכה האריכו',
    sameBefore: 'באותו אותו',
    /** What is counted in the singular. */
    counted: 'איש שקל דולר אירו יורו מטר קילומטר קמ דונם טון אחוז אלף מיליון אדם נפש חייל תושב גרם ליטר קילו קילוגרם דקה שעה שנה יום ' + 'חודש מייל שח לירה',
    /** Before 'מ' and a number: it is compared with. */
    more: 'יותר פחות למעלה מעלה מעל לפחות גדול קטן רבים',
    /** Of people and works 'of the year'. */
    ofYear: /(?:ן|ותה|ותו|איש|אשת|ספר|סרט|שיר|תמונת|עיר|מילת|זמר|מאמר|תום|כל|במשך|לאורך)$/,
    /** Verbs of news in the past. */
    past: /^[וש]?(?:אמר|הודיע|נהרג|נפצע|נרצח|הגיע|נפגש|קבע|החליט|אישר|הצביע|ביקר|נחתם|נערכ?|התקיימ?|פרסמ?|נפתח|הכריז|נבחר|נעצר|מת|נפטר|הוחלט|דווח|הודח|שוחרר|תקפ?|ירה|פגע|נסגר|הושלמ?|בוטל|זכה)(?:ה|ו|ך|ם|ף)?$/,
    /** Verbs of what is to come. */
    will: /^[הול]?תחזית$|^[וש]?(?:צפוי|אמור|עתיד|מתוכנ[ןנ])(?:ה|ים|ות)?$|^[וש]?[ית](?:תכנס|יערך|ערך|יערכ|ערכ|ימשך|משך|ימשכ|משכ|תפרסמ|נאמ|קיימ|תקיים|גיע|דון|חל|פתח|יפתח|כריז|פרסם|צביע|יפגש|פגש|בקר|תחיל|סתיים|נאם|תפרסם|פורסמ?|תקיימ|וכרז|צא|שוב|וצג|שחק|שוחק|ושק|מריא|תמודד|יבחר|בחר|ארח|תארח|תחדש|טוס|טוסו|מריאו|יסע|סע|שתתף|שתתפו|חזור|חזרו|גיש|חליט|קים|שודר|מונה|תמנה|ושבע|סגר|יסגר|ושלמ?|אשר|אושר|סתיימ|פתחו|תחיל|היה|היו|היינה|חול|ירד|יעשה|עשה|תכן|יתכ[ןנ]|ושלם|חודש|חודשו|חזק|תחזק|חלש|יחלש|וסיפ?|סיר|חמיר|קל|חלופ)(?:ו)?$/,
};

// Urdu: words of running text that speak for or against a date beside them, in the spelling of the page.
const urProse = {
    putOff: 'توسیع ملتوی مؤخر',
    named: 'تحریک',
    namedAfter: 'کالونی روڈ چوک',
    every: 'ہر',
    todayNotBefore: 'بھی تک کے کی کا کل',
    /** Before a unit, some of them. */
    some: 'چند کئی کچھ متعدد',
    /** What stands after a year or a month. */
    after: 'میں مےں سے تک کے کی کا کو',
    /** They make a number of it yet. */
    more: 'زائد زیادہ کم اوپر قریب',
    /** What is to be looked for. */
    hoped: 'متوقع توقع امکان پیش‌گوئی سکتا سکتی سکتے شیڈول',
    /** Verbs of what was, wherever they stand. */
    was: 'تھا تھی تھے گیا گئی گئے ہوئی',
    /** The present of the verb at the end. */
    is: 'ہے ہیں ہےں',
    going: 'رہا رہی رہے',
    /** 'ہونے والے', 'کھیلی جانے والی': what is to be, or was, as the sentence's verb has it. */
    being: 'ہونے جانے آنے',
    which: 'والے والا والی',
    /** Verbs of what was, at the end. */
    done: 'تھا تھی تھے گیا گئی گئے ہوا ہوئی ہوئے کیا کی دیا دی دیے لیا لی لیے کہا آیا آئی آئے رہا رہی رہے چکا چکی چکے',
};

// French, Spanish, German, Turkish: what is named after a date. Their months are the engine's.
// `ofYears`: beside a day of no year they tell that it is of every year, or of another one: 'chaque année', 'il y a dix
// ans'.
const frProse = { named: 'rue place avenue boulevard pont mouvement stade', ofYears: 'chaque ans années' };
const esProse = { named: 'calle plaza avenida puente movimiento estadio', ofYears: 'cada años' };
const deProse = { named: 'straße platz brücke', ofYears: 'jedes jahre jahren' };
const trProse = { namedAfter: 'köprüsü caddesi meydanı bulvarı stadyumu', ofYears: 'her yıl' };

// Words of running text that speak for or against a date beside them, folded: those of all languages where a word of
// one is no word of another, else a language's own. They stand in i18n/dates, one language a file.
const folded = (words) => new Set(words
    .split(' ')
    .filter(Boolean)
    .map((word) => foldText(word)));
const LANGUAGES$1 = [arProse, faProse, urProse, heProse, enProse, trProse];
const ofAll = (list) => folded(LANGUAGES$1.map((words) => words[list] ?? '').join(' '));
const NAMED = ofAll('named');
const NAMED_AFTER = ofAll('namedAfter');
const EVERY = ofAll('every');
const YEARLY = ofAll('yearly');
const SPANS = ofAll('spans');
const BORN = ofAll('born');
const YEAR_BEFORE = ofAll('yearBefore');
const MONTH_BEFORE = ofAll('monthBefore');
const WEEKDAY_NOT_AFTER = ofAll('weekdayNotAfter');
const TODAY_NOT_AFTER = ofAll('todayNotAfter');
const TODAY_NOT_BEFORE = ofAll('todayNotBefore');
const PUT_OFF = ofAll('putOff');
const SINCE = ofAll('since');
const SAME_BEFORE = ofAll('sameBefore');
const SAME_AFTER = ofAll('sameAfter');
const OF_YEARS = {
    fr: folded(frProse.ofYears),
    es: folded(esProse.ofYears),
    de: folded(deProse.ofYears),
    tr: folded(trProse.ofYears),
};
const NAMED_IN = {
    fr: folded(frProse.named),
    es: folded(esProse.named),
    de: folded(deProse.named),
};
const TONIGHT_NOT_AFTER = folded(arProse.tonightNotAfter);
const DEFINES = folded(arProse.defines);
const IS = folded(arProse.is);
const FEASTS = folded(arProse.feasts);
const NAMED_EVENTS = folded(arProse.namedEvents);
const GENERAL = folded(arProse.general);
const TITLED = folded(arProse.titled);
const HELD = folded(arProse.held);
const OF_TWO = folded(arProse.ofTwo);
const NUMBERED = folded(arProse.numbered);
const FUNCTION_WORDS = folded(arProse.functionWords);
const COMPARED = folded(arProse.compared);
const TOLD_BEFORE = folded(arProse.toldBefore);
const OF_OTHER = folded(arProse.ofOther);
const OF_AGE = folded(arProse.ofAge);
const OF_SCHOOL = folded(arProse.ofSchool);
const OF_RAMADAN = folded(arProse.ofRamadan);
const OFFICES = folded(arProse.offices);
const DELIVERED = folded(arProse.delivered);
const FA_SOME = folded(faProse.some);
const FA_FUNCTION = folded(faProse.functionWords);
const FA_PAST = faProse.past;
const FA_COMMON_MONTHS = folded(faProse.commonMonths);
const UR_SOME = folded(urProse.some);
const UR_AFTER = folded(urProse.after);
const UR_MORE = folded(urProse.more);
const HE_COUNTED = folded(heProse.counted);
const HE_MORE = folded(heProse.more);
const EN_YEAR_BEFORE = folded(enProse.bareYearBefore);
const EN_MADE_IN = enProse.madeIn;
const EN_TIME_BEFORE = folded(enProse.timeBefore);
const EN_COUNTED = folded(enProse.counted);
const HE_OF_YEAR = heProse.ofYear;

// Which words tell of what was and of what is to come, language by language; the lists are those of news, one language
// a file in i18n/dates.
/** Arabic, Persian and Urdu, Hebrew. */
const THAT = new Set(['ان', 'كه', 'כי']);
const AR_AFTER = folded(arProse.after);
const AR_HOURS = folded(arProse.hours);
const AR_PLANS = folded(arProse.plans);
const AR_WAS = folded(arProse.was);
const AR_DECISIONS = folded(arProse.decisions);
const AR_DEEDS = folded(arProse.deeds);
const AR_PAST = folded(arProse.past);
const AR_NAMES = folded(arProse.names);
const AR_DEED_AFTER = folded(arProse.deedAfter);
const AR_NOUNS = folded(arProse.notPast);
const AR_STILL = folded(arProse.still);
const EN_WILL = folded(enProse.will);
const EN_WAS = folded(enProse.was);
const EN_PAST = folded(enProse.past);
const FA_WILL = folded(faProse.will);
const UR_HOPED = folded(urProse.hoped);
const UR_WAS = folded(urProse.was);
const UR_IS = folded(urProse.is);
const UR_GOING = folded(urProse.going);
const UR_BEING = folded(urProse.being);
const UR_WHICH = folded(urProse.which);
const UR_DONE = folded(urProse.done);
const arabic = (text, before, beforeThat) => {
    // 'الرئيس السابق يحيى', and not who keeps a feast
    if (AR_NAMES.has(text) || (text === 'يحيي' && /^(?:ال|بن$|ابن$|ابو$)/.test(before)))
        return null;
    const isPast = AR_WAS.has(before) || (before === 'من' && AR_WAS.has(beforeThat));
    if (before === 'سوف' || before === 'لن')
        return 'ahead';
    if (AR_PLANS.has(text.replace(/^[وف](?=.{3})/, '')) ||
        AR_PLANS.has(text) ||
        arProse.will.test(text) ||
        arProse.iWill.test(text))
        return isPast ? 'past' : 'ahead';
    if (arProse.weather.test(text) && arProse.forecast.test(before))
        return AR_WAS.has(beforeThat) ? 'past' : 'ahead';
    // 'قد يتحول الجو صباح الأحد'; but 'قد يكون سببه ما وقع الأحد'
    if ((before === 'قد' || before === 'وقد') && /^[يت]/.test(text))
        return arProse.may.test(text) ? 'ahead' : null;
    // 'سيلعب رغم عدم مشاركته الخميس': what is overcome was before.
    if (text === 'عدم' && /رغم$/.test(before === 'من' ? beforeThat : before))
        return 'past';
    // 'المقرر عقدها': the plan says when.
    if (AR_PLANS.has(before) || AR_PLANS.has(before.replace(/^[وف]/, '')))
        return null;
    // What it is to do depends on the verb before it.
    if (arProse.present.test(text))
        return before === 'ان'
            ? beforeThat === 'علي' || /^[وف]?(?:تقرر|قرر(?:ت|وا)?)$/.test(beforeThat)
                ? 'ahead'
                : null
            : isPast
                ? 'past'
                : 'ahead';
    if (/^[وف]?كانت?$/.test(text))
        return 'past';
    // 'اقتراح عقد جلسات': a deed, and not what was done.
    if (text === 'عقد' && AR_DEED_AFTER.has(before))
        return null;
    const bare = text.replace(/^[وف]/, '');
    if (arProse.pastPlural.test(bare) ||
        [text, bare, bare.replace(/(?:ت?ها|ت?هم|ته|وا)$/, '')].some((verb) => AR_PAST.has(verb) || arProse.pastDerived.test(verb)))
        return 'past';
    return /^(?!ال|[يم]|ت.{1,3}$)\p{L}{3,}(?<!ا)ت$/u.test(text) && !AR_NOUNS.has(text) ? 'past' : null;
};
const english = (text, before) => before === 'be'
    ? null
    : EN_WILL.has(text) ||
        (text === 'to' && (before === 'is' || before === 'are')) ||
        (text === 'going' && /^(?:am|is|are|m|re)$/.test(before))
        ? EN_WAS.has(before)
            ? 'past'
            : 'ahead'
        : EN_PAST.has(text) || (text.length > 4 && text.endsWith('ed'))
            ? 'past'
            : null;
const hebrew = (text) => (heProse.will.test(text) ? 'ahead' : heProse.past.test(text) ? 'past' : null);
const persian = (text, before) => FA_WILL.has(text) ||
    (text === 'است' && before === 'قرار') ||
    (faProse.present.test(text) && (/مي./.test(text) || /^ن?مي$/.test(before)))
    ? 'ahead'
    : faProse.past.test(text) && !FA_WILL.has(before)
        ? 'past'
        : null;
const urdu = (text, before, beforeThat) => (UR_IS.has(text) && (before === 'مقرر' || (UR_GOING.has(before) && beforeThat === 'جا'))) ||
    UR_HOPED.has(text) ||
    (text.startsWith('گوي') && before === 'پيش') ||
    /(?:^|ر|و|ن|ں|ئ|ي|ے)(?:گا|گے|گي)$|^پيشن?گوي/.test(text)
    ? 'ahead'
    : UR_WAS.has(text)
        ? 'past'
        : null;
const LANGUAGES = {
    ar: { tense: arabic, isVerbLast: false, decisions: AR_DECISIONS, deeds: AR_DEEDS },
    en: { tense: english, isVerbLast: false },
    he: { tense: hebrew, isVerbLast: false },
    fa: { tense: persian, isVerbLast: true },
    ur: { tense: urdu, isVerbLast: true },
};

// Whether a sentence speaks of what is to come: 'تعلن النقابة النتائج يوم الإثنين' means the next Monday. What decides
// is the verb, or the word for a plan, that stands nearest; the lists are those of news, one language a file in
// i18n/dates.
/** Most words of a sentence that are looked at, each way. */
const REACH$1 = 40;
/** Words between 'after' and the day of what was before. */
const AFTER_REACH = 6;
/** Of a day with its month in two names, and what follows it. */
const DATE_REACH = 9;
const STOPS = new Set(['.', '!', '?', '؟', '؛', '…', '۔', ';']);
/** Whether the day is of a thing that is or was to be; `null` where no verb tells which. */
function isToBe(tokens, at, language) {
    if (language !== 'ur')
        return undefined;
    const rest = restOf(tokens, at);
    const being = rest.findIndex(({ text }, i) => i < BEING_REACH && UR_BEING.has(text) && UR_WHICH.has(rest[i + 1]?.text ?? ''));
    if (being < 0)
        return undefined;
    const [last = '', before = ''] = [rest.at(-1)?.text, rest.at(-2)?.text];
    const isPresent = UR_IS.has(last);
    if (UR_DONE.has(isPresent ? before : last))
        return false;
    return isPresent || urdu(last, before, '') === 'ahead' ? true : null;
}
const BEING_REACH = 12;
/** The tokens from one on to the end of its sentence, as far as is looked. */
function restOf(tokens, at) {
    const near = tokens.slice(at, at + REACH$1);
    const end = near.findIndex(({ kind, text }, i) => i > 0 && kind === 'mark' && STOPS.has(text));
    return end < 0 ? near : near.slice(0, end);
}
/** The point of '11.89' ends nothing. */
const isStop = (tokens, i) => STOPS.has(tokens[i]?.text ?? '') && !(tokens[i + 1]?.kind === 'number' && tokens[i + 1]?.isApart === false);
/** '1 نيسان... مهلة': the points after a headline's first words end nothing. */
const isHeadline = (tokens, at, i) => at < HEAD_REACH &&
    i - at < HEAD_REACH &&
    tokens[i]?.text === '.' &&
    (tokens[i + 1]?.text === '.' || tokens[i - 1]?.text === '.');
const HEAD_REACH = 6;
/** The first tense told from a token on, this way or that, within its sentence. */
function tenseFrom(tokens, at, step, { tense, decisions, deeds }) {
    let isDeed = false;
    let isAnnounced = false;
    for (let i = at; i >= 0 && i < tokens.length && Math.abs(i - at) < REACH$1; i += step) {
        const { kind = 'mark', text = '' } = tokens[i] ?? {};
        if (kind === 'mark' && isStop(tokens, i) && !(step > 0 && isHeadline(tokens, at, i)))
            return null;
        // What somebody says is of its own time: 'أورد تقرير في آذار أن المياه سترتفع'.
        if (step > 0 && THAT.has(text))
            return null;
        // 'سترد بعد تبني الحزب الأربعاء قتل شرطيين': what was before.
        if (step < 0 &&
            at - i < AFTER_REACH &&
            i < at &&
            AR_AFTER.has(text) &&
            tokens[i - 1]?.text !== 'عن' &&
            !AR_HOURS.has(tokens[i + 1]?.text ?? ''))
            return 'past';
        // 'أعلن عن إضراب في 21 يناير'
        isAnnounced ||= isDeed && text === 'عن';
        if (isAnnounced && /^[وف]?اعلنت?$/.test(text))
            return 'ahead';
        if (isDeed && (decisions?.has(text) === true || decisions?.has(text.replace(/^[وفب](?=...)/, '')) === true))
            return 'ahead';
        // 'لعقد', with its particle, is a deed and no verb.
        const isNoun = tokens[i - 1]?.text === '' && tokens[i - 1]?.meanings[0]?.role === 'filler';
        if (isNoun && text === 'عقد')
            isDeed = true;
        const found = kind === 'word' && !isNoun ? tense(text, tokens[i - 1]?.text ?? '', tokens[i - 2]?.text ?? '') : null;
        if (found)
            return found;
        isDeed ||=
            deeds?.has(text) === true ||
                deeds?.has(text.replace(/^(?:لل|[وبل](?=...))/, text.startsWith('لل') ? 'ال' : '')) === true ||
                deeds?.has(text.replace(/^لل(?=...)/, '')) === true;
    }
    return null;
}
/** Words between what is put off and the day that it is put off to. */
const PUT_OFF_REACH = 30;
/** Of such words behind the day. */
const BEHIND_REACH = 8;
const putsOff = (token) => PUT_OFF.has(token?.text.replace(/^(?:[وفبل](?=ت(?:مديد|اجيل)|ارجا)|[وف]?س?(?=...))/, '') ?? '');
/** Persian and Urdu say it behind: 'تا ۲۰ فروردین تمدید شد'. */
const isPutOffBehind = (tokens, at, language) => (language === 'fa' || language === 'ur') && tokens.slice(at, at + BEHIND_REACH).some(putsOff);
/** What is put off to a day, or made to last until then: the day is what is told of. */
function isPutOff(tokens, at, language) {
    if (isPutOffBehind(tokens, at, language))
        return true;
    for (let i = at - 1; i >= 0 && at - i < PUT_OFF_REACH && !STOPS.has(tokens[i]?.text ?? ''); i--) {
        if (putsOff(tokens[i]))
            return true;
        // 'تمديد الهدنة على أن تستمر حتى'
        if (arProse.lasts.test(tokens[i]?.text ?? ''))
            return false;
    }
    return false;
}
/** 'تأجيل المباراة إلى الأحد', 'حدد القاضي 25 آذار موعدا': a day that was chosen. */
function isChosen(tokens, at, language) {
    const isTo = [at, at - 1, at - 2].some((i) => /^(?:الي|الي غايه|حتي|لغايه|ل|to|until|till|تا|به|עד|ל)$/.test(tokens[i]?.text ?? ''));
    for (let i = at - 1; isTo && i >= 0 && at - i < PUT_OFF_REACH && !STOPS.has(tokens[i]?.text ?? ''); i--)
        if (putsOff(tokens[i]))
            return true;
    if (isPutOffBehind(tokens, at, language))
        return true;
    // 'لجلسة 18 يناير', 'إلى جلسة 5 فبراير'
    if (tokens[at - 1]?.text === 'جلسه' && /^(?:|الي)$/.test(tokens[at - 2]?.text ?? '.'))
        return true;
    if (tokens[at - 1]?.text === 'لجلسه')
        return true;
    // 'حجز القضية للحكم بجلسة 20 نيسان'
    if (tokens[at - 1]?.text === 'بجلسه' && /^لل?/.test(tokens[at - 2]?.text ?? ''))
        return true;
    // 'إزالتها قبل 1 كانون الأول'
    if (tokens[at - 1]?.text === 'قبل' &&
        tokens[at]?.kind === 'number' &&
        ![2, 3].some((back) => arabic(tokens[at - back]?.text ?? '', '', '') === 'past'))
        return true;
    return (/^(?:تحديد|حدد|حددت)$/.test(tokens[at - 1]?.text ?? '') ||
        tokens.slice(at, at + DATE_REACH).some(({ text }) => text === 'موعدا'));
}
/** Words between a verb of lasting and its 'to'. */
const LAST_REACH = 4;
/** 'وتستمر الدورة إلى 6 نوفمبر', 'runs to 6 November': 'to' is 'until' there. */
const isLasting = (tokens, at, language) => {
    const lasts = language === 'ar' ? arProse.lasts : language === 'en' ? enProse.lasts : null;
    return lasts !== null && tokens.slice(Math.max(0, at - LAST_REACH), at).some(({ text }) => lasts.test(text));
};
/** A plan or a future is told beside this token: no story of old times. */
const isPlanned = (tokens, at) => tokens
    .slice(Math.max(0, at - AFTER_REACH), at + AFTER_REACH)
    .some(({ text }) => arProse.will.test(text) || AR_PLANS.has(text));
/** 'يتقدم الثلاثاء ألف طالب': a weekday right after a verb of the present, whichever; but not 'يوسف السبت'. */
const isRightAfterPresent = (tokens, at) => {
    const [verb = '', weekday = ''] = [tokens[at - 1]?.text, tokens[at]?.text];
    return (arProse.anyPresent.test(verb) &&
        !AR_NAMES.has(verb) &&
        weekday.startsWith('ال') &&
        weekday !== 'الاثنين' &&
        tokens[at]?.meanings.some(({ role }) => role === 'weekday') === true);
};
/** The word after a weekday at this token; none where there is no weekday. */
function afterWeekday(tokens, at) {
    const isOf = (i, role) => tokens[i]?.meanings.some((one) => one.role === role) === true;
    const name = isOf(at, 'weekday') ? at : isOf(at, 'day') && isOf(at + 1, 'weekday') ? at + 1 : NaN;
    return tokens[name + 1]?.text ?? '';
}
/** 'مقارنة بشباط', 'مقارنة مع شباط' */
const isCompared = (tokens, at) => /^(?:|مع|ب)$/.test(tokens[at - 1]?.text ?? '.') && /^(?:بال)?مقارنه$/.test(tokens[at - 2]?.text ?? '');
/** Tokens of a day of the week: 'مساء يوم الأحد'. */
const DAY_REACH = 3;
/** 'أن يوم الخميس هو أول أيام رمضان', 'أن الأحد المتمم': said beforehand; but 'كان يوم الأحد هو أول الأيام'. */
function isCalled(tokens, at) {
    const day = at + tokens.slice(at, at + DAY_REACH).findIndex(({ meanings }) => meanings.some(({ role }) => role === 'weekday'));
    const is = /^(?:هو|سيكون)$/.test(tokens[day + 1]?.text ?? '') ? day + 2 : day + 1;
    const isSaid = is > day + 1 || tokens[at - 1]?.meanings[0]?.role === 'and' || isTold(tokens, at, 'ar');
    return (day >= at &&
        isSaid &&
        !AR_WAS.has(tokens[at - 1]?.text ?? '') &&
        /^(?:اول|الاول|غره|فاتح|عطله|ال?متمم|ال?مكمل)$/.test(tokens[is]?.text ?? ''));
}
/** Whether the sentence speaks of what is to come where this token stands. */
function isAhead(tokens, at, language) {
    const own = LANGUAGES[language];
    if (!own)
        return false;
    if (SINCE.has(tokens[at]?.text ?? ''))
        return false;
    // 'مقارنة بتشرين الأول', 'compared with' a month that was
    if (isCompared(tokens, at))
        return false;
    // 'أن يوم الثلاثاء سيشهد'
    const next = language === 'ar' ? afterWeekday(tokens, at) : '';
    if (arProse.will.test(next) && !/^سي[يئ]/.test(next))
        return true;
    const being = isToBe(tokens, at, language);
    if (being != null)
        return being;
    if (isChosen(tokens, at, language) ||
        (language === 'ar' &&
            isRightAfterPresent(tokens, at) &&
            !AR_STILL.has(tokens[at - 2]?.text ?? '') &&
            !arProse.says.test(tokens[at - 1]?.text ?? '')))
        return true;
    if (language === 'ar' && isCalled(tokens, at))
        return true;
    const ways = own.isVerbLast ? [1, -1] : [-1, 1];
    const nearest = tenseFrom(tokens, at + ways[0], ways[0], own);
    // 'اعتبارا من صباح الأحد', where nothing before it says when
    if (/^(?:اعتبارا|ابتدا|بدءا) /.test(tokens[at]?.text ?? ''))
        return nearest !== 'past';
    return (nearest ?? tenseFrom(tokens, at + ways[1], ways[1], own)) === 'ahead';
}
/** 'تسليم الجوائز في أول مايو': the sentence begins with a deed, and no verb tells when. */
function isAnnounced(tokens, at, language) {
    if (language !== 'ar')
        return false;
    let first = at;
    while (first > 0 &&
        at - first < REACH$1 &&
        !STOPS.has(tokens[first - 1]?.text ?? '') &&
        tokens[first - 1]?.text !== '\n')
        first--;
    return AR_DEEDS.has(tokens[first]?.text ?? '') && first < at && !isTensed(tokens, at, language);
}
/** Whether anything says when the sentence is, before this token or after it. */
function isTensed(tokens, at, language) {
    const own = LANGUAGES[language];
    return own !== undefined && [-1, 1].some((step) => tenseFrom(tokens, at + step, step, own) !== null);
}
/** Whether the sentence tells of what was, where this token stands. */
function isPast(tokens, at, language) {
    const own = LANGUAGES[language];
    return own !== undefined && tenseFrom(tokens, at - 1, -1, own) === 'past';
}
/** 'توفي يوم 3 يناير': a verb of the past stands right before, and what it tells of is not put off. */
const isDone = (tokens, at, language) => language !== 'ar' ||
    (!isPutOff(tokens, at, language) &&
        tokens
            .slice(Math.max(0, at - DONE_REACH), at)
            .some(({ text }, i, all) => arabic(text, all[i - 1]?.text ?? '', '') === 'past'));
const DONE_REACH = 3;
/** A verb of news, in either tense. */
const isVerb = (text, language) => LANGUAGES[language]?.tense(text, '', '') != null;
/** Whether news is told before this token: 'زار الوفد اليوم معملا' is of today, 'العالم اليوم' is not. */
function isTold(tokens, at, language) {
    const own = LANGUAGES[language];
    return own !== undefined && tenseFrom(tokens, at - 1, -1, own) !== null;
}

// The place of a would-be date in running text, and what stands around it.
/** Halves of the day: a weekday beside one is a day. */
const HALVES = ['am', 'pm', 'noon', 'night'];
const roleAt = (token, role) => token?.meanings.some((one) => one.role === role) === true;
const taken = ({ tokens, from, to }) => tokens.slice(from, to);
const has = (place, ...roles) => taken(place).some((one) => roles.some((role) => roleAt(one, role)));
/** The last word before the place that says something, attached particles aside. */
const before = ({ tokens, from }) => tokens[from - 1]?.text === '' ? tokens[from - 2] : tokens[from - 1];
const bareWord = (token) => token?.text.replace(/^(?:وال|بال|ال|لل|[وبلف](?=....))/, '') ?? '';
/** A particle that is written together with the word after it stands before the place. */
const isAttached = ({ tokens, from }) => tokens[from - 1]?.text === '' && tokens[from]?.isApart === false;
const isComma = (token) => token === undefined || (token.kind === 'mark' && /^[،,():.]$/.test(token.text));
/** Of 'احتجاجات' three to ten are counted: 'في 2011 احتجاجات' is of a year, 'في 2005 سيارات' may be of cars. */
const isUncountable = (text, count) => /^\p{L}{3,}ات$/u.test(text) && (count % 100 < 3 || count % 100 > 10);
/** A word that a number before it may count: 'في 2014 نقطة'. */
function isCounted(token, language, count = NaN) {
    if (token?.kind !== 'word')
        return token?.kind === 'mark' && /[%٪$€£°]/.test(token.text);
    switch (language) {
        case 'en':
            return EN_COUNTED.has(token.text);
        case 'he':
            return /(?:ים|ות)$/.test(token.text) || HE_COUNTED.has(token.text);
        case 'fa':
            return !FA_FUNCTION.has(token.text);
        case 'ur':
            return UR_MORE.has(token.text);
        // After a number no number is counted: 'بين 1960 و1970 ثلاث روايات'.
        default:
            return (!roleAt(token, 'and') &&
                !roleAt(token, 'number') &&
                !isUncountable(token.text, count) &&
                !FUNCTION_WORDS.has(token.text) &&
                !OFFICES.has(token.text) &&
                !isVerb(token.text, 'ar') &&
                !/^(?:ال|[وفبل].{3})|...(?:ها|هم)$/.test(token.text) &&
                token.text !== '');
    }
}

// Which words a date can begin with.
/** What says nothing of a date without a stronger word: the roles of particles and numbers. */
const WEAK = new Set([
    'filler',
    'and',
    'or',
    'from',
    'to',
    'about',
    'maybe',
    'before',
    'after',
    'between',
    'since',
    'until',
    'dual',
    'beside',
    'number',
    'ten',
    'teen',
    'hundred',
    'thousands',
    'ordinal',
    'less',
    'fraction',
]);
/** No date has more tokens before its first strong one. */
const REACH = 16;
const isStrong = (token) => token !== undefined &&
    (token.kind === 'number' ? token.text.length === 4 : token.meanings.some(({ role }) => !WEAK.has(role)));
const isQuiet = (token) => token?.kind === 'mark' || roleAt(token, 'filler') || roleAt(token, 'and');
/** Urdu has them behind. */
const POSTPOSED = ['since', 'to', 'after', 'until', 'from'];
/** Most words with which a date begins; of the quiet ones 'من', and the article of a number ('الـ17'). */
const canBegin = (token, next, language) => token !== undefined &&
    token.text !== 'تقريبا' &&
    !(language === 'ur' && (token.text === 'قريب' || POSTPOSED.some((role) => roleAt(token, role)))) &&
    (isQuiet(token)
        ? roleAt(token, 'from') || (token.text === 'ال' && next?.kind === 'number')
        : token.kind === 'number' || token.meanings.length > 0);

// What speaks against a date: words that tell of no day in particular, or of one beside another than the reference.
/** 'قبل عام 1970', 'after 1842': a whole day, or a year with its word; 'من قبل 2000 مواطن' is neither. */
function isBound(point, place) {
    if (before(place)?.text === 'من' || (point.isRelative && !has(place, 'monthName')) || point.year === undefined)
        return false;
    return (point.day !== undefined ||
        has(place, 'year', 'ad', 'bc', 'islamic', 'century') ||
        (place.language === 'he' &&
            point.year >= 1500 &&
            !isCounted(place.tokens[place.to], 'he') &&
            taken(place).some(({ text }) => /^\d{4}$/.test(text))) ||
        (place.language === 'ur' && taken(place).some(({ text }) => /^\d{4}$/.test(text))) ||
        (place.language === 'en' &&
            !taken(place).some(({ text }) => text === 'the') &&
            !isCounted(place.tokens[place.to], 'en')));
}
/**
 * 'The next day he left': next to another day than the reference; 'هو اليوم العاشر من شهر محرم': a day of every year.
 */
function isNarrated({ tokens, from, to, language }) {
    const first = tokens[from]?.text;
    if (language === 'en' && first === 'next')
        return tokens[from - 1]?.text === 'the';
    if (language === 'ur' && first?.startsWith('اگل') === true && /^(?:دن|روز)$/.test(tokens[to - 1]?.text ?? ''))
        return true;
    if (language === 'en' && first === 'this' && tokens[from + 1]?.text === 'day')
        return true;
    if (language === 'fa' &&
        ((first === 'اين' && to - from === 2) || (tokens[to - 1]?.text === 'بعد' && to - from === 2)))
        return true;
    return DEFINES.has(tokens[tokens[from - 1]?.text === 'اليوم' ? from - 2 : NaN]?.text ?? '');
}
/**
 * 'از یک سال': Persian says 'more than' by its 'from'; 'چند ماہ سے': some months; 'over the past year': twelve months.
 */
function isVague(reading, { tokens, from, to, language }) {
    const unit = tokens.slice(from, to).find(isSpanUnit);
    if (!unit)
        return false;
    if (language === 'en')
        return (tokens[from]?.text === 'past' ||
            (tokens[from]?.text === 'last' && tokens[from - 1]?.text === 'the' && to - from === 2));
    if (language === 'fa' && FA_SOME.has(tokens[from - 1]?.text ?? ''))
        return true;
    if (language === 'fa')
        return (reading.kind === 'interval' &&
            reading.to === null &&
            reading.from?.isRelative === true &&
            tokens.slice(from, to).every(({ text }) => text !== 'پيش' && text !== 'گذشته' && text !== 'جاري'));
    const isCountless = language === 'ur' &&
        !tokens
            .slice(from, to)
            .some((one) => one.kind === 'number' ||
            ['number', 'ten', 'hundred', 'beside', 'ordinal', 'monthName', 'weekday'].some((role) => roleAt(one, role)));
    if (isCountless && reading.kind === 'interval')
        return true;
    return (language === 'ur' &&
        (UR_SOME.has(tokens[from - 1]?.text ?? '') ||
            tokens.slice(to, to + 2).some(({ text }) => UR_MORE.has(text))));
}
const isSpanUnit = (token) => ['day', 'week', 'month', 'year', 'decade', 'century'].some((unit) => roleAt(token, unit));
/** 'في صباح اليوم التالي', 'منذ اليوم الأول' */
const isOtherDay = ({ tokens, to }) => tokens[to - 1]?.text === 'اليوم' && TODAY_NOT_BEFORE.has(tokens[to]?.text ?? '');
/** 'ويتوجه إلى الناخبين (23 آذار)': in brackets in a sentence of what is to come, it may be of either year. */
const isAside = ({ tokens, from, to, language }) => tokens[from - 1]?.text === '(' &&
    (tokens[to]?.text === ')' || tokens[to - 1]?.text === ')') &&
    isAhead(tokens, from, language) &&
    !isAfterDay(tokens, from);
/**
 * 'يلتقيان يوم 14 نوفمبر، ثم يلعب الفائزان في النهائي (18 نوفمبر)': after another day of the sentence it is of that
 * one's time.
 */
function isAfterDay(tokens, from) {
    let at = from - 1;
    while (at > 0 &&
        from - at < SENTENCE &&
        !/^[.!?؟؛…\n]$/.test(tokens[at]?.text ?? '') &&
        !(roleAt(tokens[at], 'monthName') && tokens[at - 1]?.kind === 'number'))
        at--;
    return roleAt(tokens[at], 'monthName');
}
/** A month was named in the sentence. */
function isAfterMonth(tokens, from) {
    let at = from - 1;
    while (at > 0 &&
        from - at < SENTENCE &&
        !/^[.!?؟؛…\n]$/.test(tokens[at]?.text ?? '') &&
        !roleAt(tokens[at], 'monthName'))
        at--;
    return roleAt(tokens[at], 'monthName');
}
/** Tokens of a sentence that are looked at. */
const SENTENCE = 40;
/** 'پنج سال آینده': a number before the unit says that it is not one. */
const isOfMany = ({ tokens, from }) => (tokens[from - 1]?.kind === 'number' || roleAt(tokens[from - 1], 'number') || roleAt(tokens[from - 1], 'ten')) &&
    tokens[from]?.isApart === true &&
    ['year', 'month', 'week', 'day'].some((unit) => roleAt(tokens[from], unit));

// Whether a number of four digits is a year where nothing but its place says so.
/** Words of a date that make a bare number in it a year. */
const GOVERNING = ['since', 'until', 'between', 'to', 'about', 'early', 'middle', 'late', 'from'];
/** Bare numbers are years of this time only. */
const [FIRST_BARE, LAST_BARE] = [1500, 2100];
/** Longest period that two bare years with a dash between them are. */
const MOST_YEARS = 100;
/** A number of four digits that nothing but its place makes a year. */
function isBareYear(parts, reading, place) {
    const { tokens, from, to, language } = place;
    const [next, prior] = [tokens[to], before(place)];
    const year = parts.year ?? 0;
    // 'Sunday, 20 May 2018' in an Arabic page
    if (language !== 'en' && /^[a-z]/.test(prior?.text ?? ''))
        return false;
    const isBracketed = next?.text === ')' &&
        (tokens[from - 1]?.text === '(' ||
            (isComma(tokens[from - 1]) && tokens.slice(Math.max(0, from - 6), from).some(({ text }) => text === '(')));
    const governs = reading.kind === 'before' || reading.kind === 'after' || GOVERNING.some((role) => has(place, role));
    if (parts.calendar !== undefined && parts.calendar !== 'gregory')
        return ((governs || BORN.has(prior?.text ?? '') || (isBracketed && reading.kind === 'interval')) &&
            !isCounted(next, language) &&
            year >= 1300);
    // 'أكثر من 1945 وثيقة'
    if (taken(place).some(({ text }) => /^(?:اكثر|ازيد|ما يزيد) /.test(text)))
        return false;
    // 'موافقات لـ(1500) موكب'
    const isCount = roleAt(tokens[from - 2], 'filler') ||
        roleAt(tokens[from - 2], 'from') ||
        roleAt(tokens[from - 2], 'about') ||
        /^(?:عدد|بلغ|بلغت)$/.test(tokens[from - 2]?.text ?? '');
    // 'مساحته (1500) م'
    if (isBracketed && /^(?:م|كم|متر|كلم)$/.test(tokens[to + 1]?.text ?? ''))
        return false;
    if (isBracketed)
        return ((!isNumbered(place) || (tokens[from - 2]?.kind === 'number' && reading.kind === 'point')) &&
            ((year >= FIRST_BARE && !isCount) || reading.kind === 'interval'));
    const isOfTime = year >= FIRST_BARE && year <= LAST_BARE;
    if (isOfTime && (isYears(reading, place) || isHead(place)))
        return true;
    return (BARE[language] ?? isBareInArabic)({ parts, reading, place, isOfTime, governs });
}
function isBareInEnglish({ place, isOfTime, governs }) {
    const { tokens, to, language } = place;
    const [next, prior] = [tokens[to], before(place)];
    return (isOfTime &&
        (governs ||
            EN_YEAR_BEFORE.has(prior?.text ?? '') ||
            (prior?.text === 'a' && EN_MADE_IN.test(next?.text ?? ''))) &&
        !isCounted(next, language) &&
        (EN_TIME_BEFORE.has(prior?.text ?? '') || !/^(?!this$|thus$|perhaps$|always$).{3,}s$/.test(next?.text ?? '')));
}
function isBareInHebrew({ place, isOfTime, governs }) {
    const { tokens, from, to, language } = place;
    const [next, prior] = [tokens[to], before(place)];
    return (isOfTime &&
        !HE_MORE.has(prior?.text ?? '') &&
        (governs || (roleAt(tokens[from - 1], 'filler') && /^[במלהכ]?$/.test(tokens[from - 1]?.text ?? ''))) &&
        !isCounted(next, language));
}
function isBareInUrdu({ place, isOfTime, governs }) {
    const { tokens, to, language } = place;
    const next = tokens[to];
    return (isOfTime &&
        !has(place, 'about') &&
        (governs || UR_AFTER.has(next?.text ?? '')) &&
        !isCounted(next, language) &&
        !isCounted(tokens[to + 1], language));
}
/** 'ومنذ 2014 تعيش ليبيا' */
function isBareInArabic({ parts, place, isOfTime, governs }) {
    const { tokens, from, to, language } = place;
    const [next, prior] = [tokens[to], before(place)];
    return ((isOfTime && roleAt(tokens[from], 'since') && to - from === 2 && !UNITS$1.some((unit) => roleAt(next, unit))) ||
        ((governs ||
            isNextYear(place) ||
            isBorn(place) ||
            (isOfTime && isChosen(tokens, from, language)) ||
            YEAR_BEFORE.has(prior?.text ?? '') ||
            (isOfTime && prior?.text === 'من' && !roleAt(next, 'to') && !COMPARED.has(tokens[from - 2]?.text ?? ''))) &&
            !isCounted(next, language, parts.year ?? 0)));
}
/** Persian as Arabic. */
const BARE = {
    en: isBareInEnglish,
    he: isBareInHebrew,
    ur: isBareInUrdu,
};
/** 'المواد (1250-1260)', 'على ارتفاع (1500-2000)': what is counted or numbered stands before the bracket. */
const isNumbered = ({ tokens, from }) => tokens
    .slice(Math.max(0, from - 3), from)
    .some(({ text }) => NUMBERED.has(bareWord({ text })) || NUMBERED.has(text));
/** 'في 1932 و1948 و1960': after a year, and another one. */
function isNextYear({ tokens, from }) {
    let at = from;
    for (let i = 0; i < MOST_LISTED && roleAt(tokens[at - 1], 'and') && isBareYearText(tokens[at - 2]?.text); i++)
        at -= isComma(tokens[at - 3]) ? 3 : 2;
    return at < from && (YEAR_BEFORE.has(tokens[at - 1]?.text ?? '') || roleAt(tokens[at - 1], 'year'));
}
const isBareYearText = (text = '') => text.length === 4 && Number(text) >= FIRST_BARE && Number(text) <= LAST_BARE;
const UNITS$1 = ['year', 'month', 'week', 'day', 'hour', 'minute'];
/** Years of a list, and words between 'born' and its year. */
const [MOST_LISTED, MOST_BETWEEN] = [6, 2];
/** 'من مواليد بغداد 1944', 'ولد في الموصل 1938.' */
function isBorn({ tokens, from, to }) {
    const next = tokens[to];
    if (!isBareYearText(tokens[to - 1]?.text) ||
        (next?.kind === 'word' &&
            (!FUNCTION_WORDS.has(next.text) || next.text === 'من') &&
            !roleAt(next, 'and') &&
            !isVerb(next.text, 'ar') &&
            !/^و\p{L}{4,}/u.test(next.text)))
        return false;
    let at = from - 1;
    for (let between = 0; between <= MOST_BETWEEN && tokens[at]?.kind === 'word'; at--) {
        if (BORN.has((tokens[at]?.text ?? '').replace(/^[وف](?=...)/, '')))
            return true;
        if (!roleAt(tokens[at], 'filler'))
            between++;
    }
    return false;
}
/** '1958 - الأمير يصبح …', a line of a chronicle. */
const isHead = ({ tokens, from, to }) => (from === 0 || tokens[from - 1]?.text === '\n') &&
    to === from + 1 &&
    /^[-–—:]$/.test(tokens[to]?.text ?? '') &&
    tokens[to + 1]?.kind === 'word' &&
    tokens[to + 1]?.isApart === true;
/** '2014-2015', two years of one dash. */
function isYears(reading, place) {
    const { tokens, from, to, language } = place;
    if (reading.kind !== 'interval' ||
        to - from !== 3 ||
        tokens[from]?.text.length !== 4 ||
        before(place)?.text === 'رقم')
        return false;
    const [a, b] = [reading.from?.year ?? 0, reading.to?.year ?? 0];
    const cue = before(place)?.text ?? '';
    // 'العام الدراسي الجديد 2025 - 2026'
    const isOfSchool = b === a + 1 &&
        a >= FIRST_BARE &&
        b <= LAST_BARE &&
        tokens
            .slice(Math.max(0, from - 3), from)
            .some(({ text }) => /^(?:ال)?(?:دراسي|اكاديمي|جامعي|مدرسي|موسم)ه?$/.test(bareWord({ text })));
    if (isOfSchool || tokens[from + 1]?.isApart)
        return isOfSchool;
    if (b <= a || b > LAST_BARE || a < FIRST_BARE)
        return false;
    return SPANS.has(cue) || (a >= 1800 && b - a <= MOST_YEARS && !isCounted(tokens[to], language));
}

// Whether a number in running text is a year: its era, its word, or what stands before and after it says so.
/** Marks of other years than our era's. */
const OTHER_ERAS = ['islamic', 'persian', 'hebrew'];
const LAST_YEAR = 2200;
/** An era's mark; a letter apart from its number ('م') is a unit of length. */
function isMarked(place, isYearSaid) {
    const own = taken(place);
    const isLong = own.some(({ kind, text }) => kind === 'number' && text.length > 2);
    return own.some((one) => {
        if (one.kind === 'number')
            return place.text.slice(one.start, one.end).endsWith('ء');
        const isOfOther = OTHER_ERAS.some((era) => roleAt(one, era));
        return ((isOfOther || roleAt(one, 'ad')) &&
            (one.text.length > 1 || !one.isApart || isYearSaid || (!roleAt(one, 'ad') && isLong)));
    });
}
/** Years, decades, centuries, millennia. */
function isSpan(parts, place) {
    const { tokens, from, to, language } = place;
    // 'الفئة', a class, folds to the millennium.
    if (taken(place).some((one) => roleAt(one, 'millennium') && place.text.slice(one.start, one.end).includes('ئ')))
        return false;
    // 'في الثمانينات من عمره'
    if (roleAt(tokens[to], 'from') && /^(?:ال)?عمر/.test(tokens[to + 1]?.text ?? ''))
        return false;
    // 'in her 80s', 'the 20s and 30s', 'בשנות השישים לחייו'
    if (/^(?:his|her|their|my|your|our|and)$/.test(tokens[from - 1]?.text ?? '') || /^לחי/.test(tokens[to]?.text ?? ''))
        return false;
    if ((parts.year ?? 0) > LAST_YEAR)
        return false;
    if (taken(place).some(({ text }) => text === 'centuries') &&
        taken(place).filter(({ kind, meanings }) => kind === 'number' || meanings.some(({ role }) => role === 'ordinal'))
            .length < 2)
        return false;
    if (language === 'ar' && has(place, 'decadeName') && isOfTimes(parts, place))
        return true;
    // Of the decades alone only the later ones are never temperatures.
    return (has(place, 'century', 'decade', 'millennium') ||
        language === 'en' ||
        (has(place, 'decadeName') && (parts.year ?? 0) % 100 >= 60));
}
/**
 * 'انتشرت المقاهي في الأربعينيات', 'وفي الخمسينيات انتقل': a decade, where the words before it are of no man's age and
 * of no heat.
 */
function isOfTimes(parts, { tokens, from, to }) {
    if ((parts.year ?? 0) % 100 < 30)
        return false;
    const at = tokens[from]?.text.startsWith('ال') === true ? from - 1 : from;
    if (!/^(?:في|منذ|خلال|حتي|اواخر|اوائل|مطلع|بدايه|نهايه|منتصف)$/.test(tokens[at]?.text ?? ''))
        return false;
    if (tokens.slice(Math.max(0, at - AGE_REACH), to + 2).some(({ text }) => OF_AGE.has(bareWord({ text }))))
        return false;
    const noun = tokens[at - 1];
    return noun?.kind !== 'word' || roleAt(noun, 'and') || (noun.text.startsWith('ال') && isTold(tokens, at, 'ar'));
}
/** Words before a decade in which an age or a heat is told. */
const AGE_REACH = 8;
/** A year that its own word announces: 'عام 2015', 'تأسست الصحيفة العام 1920', but not 'المدير العام 2015'. */
function isSaidYear(parts, place, yearAt, isOfEra) {
    const { tokens } = place;
    const noun = before({ tokens, from: yearAt });
    const isDefinite = tokens[yearAt]?.text === 'العام' &&
        tokens[yearAt - 1]?.text !== '' &&
        /^ال.{3}/.test(noun?.text ?? '') &&
        !FUNCTION_WORDS.has(noun?.text ?? '') &&
        noun?.meanings.length === 0;
    if (GENERAL.has(bareWord(noun)) || (isDefinite && !isTold(tokens, yearAt, 'ar')))
        return false;
    const lengths = taken(place)
        .filter(({ kind }) => kind === 'number')
        .map(({ text }) => text.length);
    // 'از سال ۹۸ تا ۱۴۰۰'
    const number = place.language === 'fa' && lengths[0] === 2 ? lengths.at(-1) : lengths[0];
    return ((number === 4 ||
        (number === 3 && !isCounted(tokens[place.to], place.language)) ||
        isOfEra ||
        (number === undefined && (parts.year ?? 0) >= 1000)) &&
        (parts.year ?? 0) <= LAST_YEAR);
}
/** Whether the words say clearly enough that this is a year. */
function isYear(parts, reading, place) {
    if (parts.years !== undefined)
        return isSpan(parts, place);
    if (parts.season !== undefined || has(place, 'bc'))
        return true;
    const own = taken(place);
    const yearAt = place.from + own.findIndex((one) => roleAt(one, 'year'));
    // 'משנה ד', a chapter
    if (parts.calendar === 'hebrew' && has(place, 'hebrewNumber'))
        return own.some(({ meanings }) => meanings.some(({ role, value }) => role === 'hebrewNumber' && value >= (yearAt >= place.from ? 300 : 600) && value < 800));
    if (parts.isShortYear)
        return true;
    // '62-90 هـ'
    if (reading.kind === 'interval' && has(place, 'islamic') && own.filter(({ kind }) => kind === 'number').length === 2)
        return true;
    if (has(place, 'dual') || own.some((one) => one.meanings.some(({ role, value }) => role === 'year' && value < 0)))
        return reading.kind !== 'point' && own.every(({ kind, text }) => kind !== 'number' || text.length === 4);
    // '(727 - 754 م)' after a name
    if (reading.kind === 'interval' &&
        own.at(-1)?.text === 'م' &&
        place.tokens[place.from - 1]?.text === '(' &&
        place.tokens[place.to]?.text === ')' &&
        own.filter(({ kind, text }) => kind === 'number' && text.length > 2).length === 2)
        return !isNumbered(place);
    // 'بارتفاع 45م' are metres.
    const isMetres = reading.kind === 'point' &&
        own.length === 2 &&
        own[1]?.text === 'م' &&
        (own[0]?.text.length ?? 0) < 4 &&
        !YEAR_BEFORE.has(before(place)?.text ?? '') &&
        place.tokens[place.from - 1]?.text !== '(';
    if (isMetres && place.language === 'ar')
        return false;
    const isOfEra = isMarked(place, yearAt >= place.from || (has(place, 'since', 'until') && own.some(({ text }) => /^\d{4}$/.test(text))));
    // Persian cuts the years of our era short: 'سال ۹۹ میلادی' is 1999.
    if (place.language === 'fa' && parts.calendar === 'gregory' && (parts.year ?? 0) > 0 && (parts.year ?? 0) < 100)
        return false;
    if (parts.check)
        return true;
    if (yearAt >= place.from)
        return isSaidYear(parts, place, yearAt, isOfEra);
    if ((parts.year ?? 0) > LAST_YEAR)
        return false;
    // 'c. 886'
    if (isOfEra || (place.language === 'en' && own.some(({ text }) => /^(?:c|ca|circa)$/.test(text))))
        return true;
    return own.some((one) => one.kind === 'number' && one.text.length === 4) && isBareYear(parts, reading, place);
}

// Whether a month, or a day of it, is one: with its year, without it, and beside digits of one.
/** 'في سبتمبر 27.7%': no year. */
const isDecimal = (tokens, at) => tokens[at + 1]?.isApart === false &&
    (/^[%٪]$/.test(tokens[at + 1]?.text ?? '') ||
        (/^[.,٫]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.kind === 'number' && !tokens[at + 2]?.isApart));
/** A month, or a day of it, without a year. */
function isMonth(parts, reading, place) {
    const { tokens, to, language } = place;
    const names = taken(place).filter((one) => roleAt(one, 'monthName'));
    const isOwn = names.some((one) => one.meanings.some(({ role, calendar }) => role === 'monthName' && (calendar === 'gregory' || (language === 'fa' && calendar === 'persian'))));
    if (language === 'fa' && names.some(({ text }) => text === 'مي' || text === 'مه') && !has(place, 'month'))
        return false;
    // 'فاتح شهر رمضان هو يوم الخميس' is told by it.
    if (!isOwn && parts.day !== undefined && tokens.slice(to, to + 3).some(({ text }) => /^(?:هو|س?[يت]كون)$/.test(text)))
        return false;
    if (parts.day !== undefined)
        return isOwn || has(place, 'ordinal', 'day', 'weekday');
    const [name] = names;
    // 'في فبراير 40 قتيلا' may be of the year 40.
    if (!isOwn ||
        !name ||
        (tokens[to]?.kind === 'number' &&
            (tokens[to]?.text.length === 4 ||
                !(isDecimal(tokens, to) ||
                    has(place, 'month') ||
                    (language === 'ar' && /ا$/.test(tokens[to + 1]?.text ?? '') && isCounted(tokens[to + 1], language))))) ||
        tokens.slice(to, to + 3).some((one) => TOLD_BEFORE.has(one.text)))
        return false;
    if (language === 'fa' && FA_COMMON_MONTHS.has(name.text))
        return has(place, 'month');
    // 'Between November and April it is humid'
    if (language === 'en' && !isTensed(tokens, place.from, language))
        return false;
    if (parts.third || parts.partOfMonth || has(place, 'month') || reading.kind === 'interval' || names.length > 1)
        return true;
    // 'آب' is a father too, and in names; but 'تراجع من 3% إلى 2% في آب' counts by months.
    if (name.text === 'اب' &&
        !(place.text.startsWith('آ', name.start) &&
            tokens.slice(Math.max(0, place.from - 4), place.from).some(({ kind }) => kind === 'number')))
        return false;
    if (language === 'ur')
        return UR_AFTER.has(tokens[to]?.text ?? '');
    if (language === 'he')
        return isAttached(place);
    return ((MONTH_BEFORE.has(before(place)?.text ?? '') ||
        DELIVERED.has(bareWord(before(place))) ||
        (language === 'ar' && / من$/.test(before(place)?.text ?? '') && roleAt(before(place), 'from')) ||
        isCompared(tokens, place.from)) &&
        !(language === 'en' && isAttached(place)));
}
/** '11 March 98', 'March ’98': of a year whose digits are not all there, and of none of the reference's. */
function isCutYear(parts, { tokens, to, language }) {
    // 'آبان ۹۸' is of a year, 'in March 40 people' is not.
    if (parts.day === undefined && parts.calendar !== 'persian')
        return false;
    const at = /^['’‘]$/.test(tokens[to]?.text ?? '') ? to + 1 : to;
    const [year, next] = [tokens[at], tokens[at + 1]];
    if (year?.kind !== 'number' ||
        year.text.length !== 2 ||
        (next?.kind === 'mark' && !next.isApart && /^[:/%٪٫]$/.test(next.text)) ||
        roleAt(next, 'monthName'))
        return false;
    return (at > to ||
        !(/^(?:ar|en|he)$/.test(language) && (isCounted(next, language) || roleAt(next, 'am') || roleAt(next, 'pm'))));
}
/** A month of a year: one word of another calendar may be somebody's name ('نال رجب 1442 صوتاً'). */
function isMonthOfYear(parts, place) {
    const { tokens, from, to, language } = place;
    const names = taken(place).filter((one) => roleAt(one, 'monthName'));
    const isGregorian = names.some((one) => one.meanings.some(({ role, calendar }) => role === 'monthName' && calendar === 'gregory'));
    if ((parts.year ?? 0) > LAST_YEAR && parts.calendar !== 'hebrew')
        return false;
    if (parts.day !== undefined ||
        parts.third !== undefined ||
        has(place, 'islamic', 'month') ||
        names.some((one) => one.text.includes(' ')))
        return true;
    const isBeside = !isCounted(tokens[to], language) || MONTH_BEFORE.has(before(place)?.text ?? '');
    return isGregorian ? !COMMON_WORDS.has(tokens[from]?.text ?? '') || isBeside : isBeside;
}

// Numbers that are part of something else than a date: prices, scores, documents, titles.
/**
 * Digits with a point, comma or dash between go on before or after the place: a price, a decimal, a document's number.
 */
function isPartOfNumber(place) {
    const { tokens, from, to } = place;
    const first = tokens[from];
    if (first?.kind === 'number' &&
        (/^[×*^]$/.test(tokens[from - 1]?.text ?? '') ||
            (first.text.length < 3 && tokens[from - 1]?.text === '/' && tokens[from - 2]?.kind === 'number')))
        return true;
    const joins = (mark, digits, isApart) => mark?.kind === 'mark' && /^[.,٫٬/\\:٪%]$/.test(mark.text) && !mark.isApart && digits?.kind === 'number' && !isApart;
    const isDash = (mark) => /^[-–]$/.test(mark?.text ?? '') && mark?.isApart === false;
    const [last, after] = [tokens[to - 1], tokens[to + 1]];
    // '1588.2', points of an index
    if (place.to - from === 3 &&
        first?.text.length === 4 &&
        tokens[from + 1]?.text === '.' &&
        tokens[from + 2]?.text.length === 1)
        return true;
    // '18-2017': of a school's year, turned around
    if (first?.text.length === 4 && !first.isApart && isDash(tokens[from - 1]) && tokens[from - 2]?.text.length === 2)
        return true;
    // 'המאות ה-2-5 לפנה"ס'
    if (first?.kind === 'number' &&
        first.text.length < 4 &&
        !first.isApart &&
        isDash(tokens[from - 1]) &&
        tokens[from - 2]?.kind === 'number')
        return true;
    return ((first?.kind === 'number' && joins(tokens[from - 1], tokens[from - 2], first.isApart)) ||
        (last?.kind === 'number' && joins(tokens[to], after, after?.isApart ?? true)));
}
/** '(م/10) وتاريخ 18/3/1391', 'في دورته الـ17 لغاية 11 فبراير', 'فاز 1-صفر': the first number is of something else. */
function isNumber(reading, { tokens, from, to }) {
    if (reading.kind === 'allOf' &&
        reading.members.some(({ isBareWeekday }) => isBareWeekday) &&
        reading.members.some(({ day }) => day === undefined))
        return true;
    if (reading.kind === 'allOf')
        return tokens.slice(from, to).some(({ text }, i, all) => text === 'تاريخ' && roleAt(all[i - 1], 'and'));
    if (reading.kind === 'interval' &&
        reading.to?.isBareWeekday &&
        reading.from?.day === undefined &&
        reading.from?.month !== undefined)
        return true;
    // 'أقرت في أفريل الماضي، حتى جويلية المقبل'
    if (reading.kind === 'interval' &&
        tokens
            .slice(from, to)
            .some((one, i, all) => one.text === '،' && all[i - 1]?.meanings.some(({ role, value }) => role === 'beside' && value < 0)) &&
        tokens[to - 1]?.meanings.some(({ role, value }) => role === 'beside' && value > 0))
        return true;
    const noun = tokens[from - (tokens[from]?.text === 'ال' ? 1 : 2)];
    if (reading.kind === 'interval')
        return ((tokens[from]?.text === 'ال' || (tokens[from - 1]?.text === 'ال' && tokens[from]?.kind === 'number')) &&
            noun?.kind === 'word' &&
            noun.meanings.length === 0 &&
            noun.text !== 'الفتره');
    return (/^[-–]$/.test(tokens[from + 1]?.text ?? '') &&
        tokens[from + 2]?.text === 'صفر' &&
        !tokens.slice(from, to).some(({ text }) => text.length === 4));
}
/** 'فيلم "ذلك الصيف" عام 1979': a title ends inside. */
const isCutByQuote = (place) => {
    const [mark, ...others] = taken(place).filter(({ kind, text }) => kind === 'mark' && /^["“”«»]$/.test(text));
    return (mark !== undefined &&
        others.length === 0 &&
        (mark.text === '»' || (mark.text !== '«' && !mark.isApart)) &&
        place.tokens[place.to - 1] !== mark);
};

// Whether 'today' and 'tonight' are those of the day of writing.
const isNow = (token) => roleAt(token, 'now');
/** 'اليوم' that is today: news is told before it, and nothing says which other day it is. */
function isToday(place) {
    const { tokens, from, to, language } = place;
    // «المرفأ اليوم», a newspaper.
    const isTitle = (tokens[to]?.text === '»' && tokens.slice(Math.max(0, from - 3), from).some(({ text }) => text === '«')) ||
        (/^[»"]$/.test(tokens[to]?.text ?? '') && /^[«"]$/.test(tokens[from - 2]?.text ?? ''));
    if (isTitle || TODAY_NOT_BEFORE.has(tokens[to]?.text ?? ''))
        return false;
    if (language === 'ur')
        return true;
    if (language === 'he')
        return isBesideVerb(place);
    if (language === 'ar' && !isAttached(place)) {
        // 'في بيان نشره اليوم', 'تلتحق المدارس، اليوم بمقارها', 'حالة الطقس خلال هذا اليوم'
        if (isVerbOfIt(place) ||
            (isComma(tokens[from - 1]) &&
                from > 1 &&
                (tokens[to]?.kind === 'word' ? !roleAt(tokens[to], 'and') : /^[،,]$/.test(tokens[to]?.text ?? ''))))
            return true;
        // 'اليوم يختتم المعرض'
        if (tokens[from - 1]?.kind !== 'word' &&
            !isComma(tokens[from - 1] ?? tokens[to]) &&
            isVerb(tokens[to]?.text ?? '', 'ar'))
            return true;
        // 'جلسة اليوم', 'بيان المصرف اليوم حول'
        if (HELD.has(bareWord(before(place))) ||
            (/^(?:حول|بشان|بخصوص)$/.test(tokens[to]?.text ?? '') && /^ال/.test(before(place)?.text ?? '')))
            return true;
        if (tokens[from]?.text === 'هذا اليوم' && before(place)?.text === 'خلال')
            return isAhead(tokens, from, language);
    }
    if (language === 'en')
        return (isTold(tokens, from, language) ||
            tokens[from - 1]?.kind !== 'word' ||
            roleAt(tokens[from - 1], 'and') ||
            tokens[from - 1]?.text === 'but');
    // 'المغرب يتوفر اليوم على …', 'الواقع اليوم يتطلب …' are of these days.
    if (/^ال/.test(before(place)?.text ?? '') && /^ي(?!وسف|ونس|وم|ناير)\p{L}{3,}$/u.test(tokens[to]?.text ?? ''))
        return false;
    if (/^[وف]?ي\p{L}{3,}$/u.test(before(place)?.text ?? '') && !isVerb(before(place)?.text ?? '', language))
        return false;
    if (language === 'fa')
        return isPersianToday(place);
    return (language === 'ar' &&
        !isAttached(place) &&
        !TODAY_NOT_AFTER.has(before(place)?.text ?? '') &&
        isTold(tokens, from, language));
}
/** 'הודיע היום', 'הבוקר יתקיים', but 'סדר היום', 'שעות הבוקר'. */
const isBesideVerb = (place) => !isAttached(place) && [before(place), place.tokens[place.to]].some((one) => isVerb(one?.text ?? '', 'he'));
/** 'نشره', 'أدلت بها', before the day: a verb with its pronoun, and not the noun 'نشرة'. */
function isVerbOfIt({ tokens, from, text }) {
    const verb = tokens[/^(?:به|بها|فيه|فيها|عنه|عنها)$/.test(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1];
    const bare = verb?.text.replace(/(?:ه|ها|هم)$/, '') ?? '';
    return (verb !== undefined && bare !== verb.text && !text.slice(verb.start, verb.end).endsWith('ة') && isVerb(bare, 'ar'));
}
/** 'يلتقي الفريقان الليلة', but not 'في تلك الليلة', 'الليلة التالية', 'كانت الليلة باردة'. */
const isTonight = (place) => !isAttached(place) &&
    !TONIGHT_NOT_AFTER.has(before(place)?.text ?? '') &&
    !/^(?:ال\p{L}+[هي]|نفسها|ذاتها|كلها|تلك|من)$/u.test(place.tokens[place.to]?.text ?? '');
/** 'امروز' in a sentence of news, or in one of what is to come: 'دنیای امروز' is of these days. */
function isPersianToday({ tokens, from }) {
    const prior = tokens[from - 1];
    return (isAhead(tokens, from, 'fa') ||
        ((prior?.kind !== 'word' || !(TODAY_NOT_AFTER.has(prior.text) || /ي$/.test(prior.text))) &&
            FA_PAST.test(restOf(tokens, from).at(-1)?.text ?? '')));
}

// Whether a weekday alone stands for its day.
/** Persian and Hebrew names of weekdays are nothing else, and English ones where they are not cut short. */
const isPlainWeekday = (token, language) => language === 'fa' || language === 'he' || (language === 'en' && (token?.text.length ?? 0) > 3);
/** 'السبت 26 و27 نيسان', 'الثلاثاء 10/12': the day that follows says it. */
function isWeekdayOfDate({ tokens, to }) {
    const at = tokens[to]?.text === 'في' ? to + 1 : to;
    return (tokens[at]?.kind === 'number' &&
        tokens[at]?.text.length !== 4 &&
        (tokens.slice(at + 1, at + 5).some((one) => roleAt(one, 'monthName')) ||
            (/^[/.-]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.kind === 'number')));
}
/** 'The Sunday Times' */
const isNewspaper = ({ tokens, from, to, language, text }) => language === 'en' &&
    tokens[from - 1]?.text === 'the' &&
    to - from === 1 &&
    /^\p{Lu}/u.test(text.slice(tokens[to]?.start ?? text.length));
/** A weekday alone that stands for its day, and not for every week's. */
function isWeekday(reading, place) {
    const { tokens, from, to, language } = place;
    const [first, prior] = [tokens[from], before(place)];
    if (isNoDay(place))
        return false;
    // 'أن السبت أول أيام رمضان'
    if (/^(?:اول|غره|عطله|المتمم)$/.test(tokens[to]?.text ?? ''))
        return isAhead(tokens, from, language);
    if (isBesideOthers(place))
        return false;
    if (tokens[from - 1]?.text === 'من' && /^(?:متاخر|سابق|لاحق|مبكر)ه?$/.test(tokens[from - 2]?.text ?? ''))
        return true;
    if (isOfEveryWeek(reading, place))
        return false;
    if (has(place, 'day', ...HALVES) ||
        HALVES.some((half) => roleAt(prior, half)) ||
        roleAt(prior, 'day') ||
        isPlainWeekday(first, language))
        return true;
    if (language === 'ur')
        return ((/^هفتے ك/.test(first?.text ?? '') && !isOfMany(place) && prior?.kind !== 'number' && !roleAt(prior, 'number')) ||
            /^(?:كو|كے)$/.test(tokens[to]?.text ?? '') ||
            isUrduWeekday(reading, place));
    if (has(place, 'since') || (reading.kind === 'interval' && has(place, 'relativeDay')))
        return true;
    // 'اعتبارا من الاثنين'
    if (language === 'ar' && first?.text.includes(' من') === true && roleAt(first, 'from'))
        return true;
    // 'من الأحد إلى الخميس المقبلين'
    if (reading.kind === 'interval' && has(place, 'beside') && isAhead(tokens, from, language))
        return true;
    return reading.kind !== 'interval' && language === 'ar' && isArabicWeekday(reading, place);
}
/** What is called by a weekday, or says one of a date that follows. */
function isNoDay(place) {
    const { tokens, from, to } = place;
    const [first, prior] = [tokens[from], before(place)];
    // 'בין יום ראשון לשלישי', where it could not be read to its end
    return (roleAt(prior, 'between') ||
        isWeekdayOfDate(place) ||
        /^(?:mornings|evenings|nights|afternoons)$/.test(tokens[to]?.text ?? '') ||
        isNewspaper(place) ||
        (first?.text === 'שבת' && !isAttached(place)));
}
/** It is the end of what could not be read to it, or a condition. */
function isBesideOthers({ tokens, from }) {
    // 'الليلة الفاصلة بين الخميس والجمعة', 'كل مساء عدا الخميس والجمعة'
    if (roleAt(tokens[from - 1], 'and') &&
        roleAt(tokens[from - 2], 'weekday') &&
        (roleAt(tokens[from - 3], 'between') || WEEKDAY_NOT_AFTER.has(tokens[from - 3]?.text ?? '')))
        return true;
    // 'إذا صادف يوم الجمعة'
    return tokens.slice(Math.max(0, from - 4), from).some(({ text }) => text === 'اذا');
}
/** Of every week, or of many. */
function isOfEveryWeek(reading, place) {
    const { tokens, from, to, language } = place;
    const [first, prior] = [tokens[from], before(place)];
    // 'مواعيد العمل من الأحد إلى الخميس لمدة 4 ساعات يوميا'
    if (reading.kind === 'interval' && tokens.slice(to, to + 6).some(({ text }) => /^(?:يوميا|اسبوعيا)$/.test(text)))
        return true;
    return (first?.text === 'ايام' ||
        ((WEEKDAY_NOT_AFTER.has(prior?.text ?? '') ||
            WEEKDAY_NOT_AFTER.has(prior?.text.replace(/^[وف](?=...)/, '') ?? '')) &&
            !(language === 'ar' && isChosen(tokens, from, 'ar'))));
}
function isArabicWeekday(reading, place) {
    const { tokens, from, to, language, text } = place;
    const [first, prior] = [tokens[from], before(place)];
    const isFirst = roleAt(tokens[from - 1], 'and') && (tokens[from - 2] === undefined || tokens[from - 2]?.kind === 'mark');
    // '/السبت/', as one agency writes it
    const isAside = tokens[from - 1]?.text === '/' && tokens[to]?.text === '/';
    if (isAside || ((isComma(tokens[from - 1]) || isFirst) && isComma(tokens[to])))
        return true;
    // 'والخميس نقلت طائرة', 'جلسة الخميس'
    if (isFirst && isVerb(tokens[to]?.text ?? '', 'ar'))
        return true;
    if (HELD.has(bareWord(prior)) && isTensed(tokens, from, 'ar'))
        return true;
    if (isRightAfterPresent(tokens, from) ||
        isVerbOfIt(place) ||
        (to - from === 1 && isVerbOfIt({ ...place, from: to + 1 })))
        return true;
    // 'الاثنين' without its hamza may be 'the two'.
    const isTwo = first?.text === 'الاثنين' &&
        reading.kind === 'point' &&
        !text.slice(first.start, first.end).includes('إ') &&
        !isVerb(prior?.text ?? '', 'ar') &&
        !isMonday(place);
    return !isTwo && (first?.text.startsWith('ال') === true || has(place, 'dual')) && isTold(tokens, from, language);
}
/** 'جمعرات سے شروع', 'جمعہ سے منگل', 'بروز پیر'; 'پیر' alone is a saint, 'بدھ' the Buddha. */
function isUrduWeekday(reading, place) {
    const { tokens, from, to } = place;
    const isPlain = /^(?:اتوار|سوموار|منگل|جمعرات|جمع[هے])$/.test(tokens[from]?.text ?? '');
    const isBound = has(place, 'since', 'until', 'to') || /^(?:سے|تك)$/.test(tokens[to]?.text ?? '');
    return (before(place)?.text === 'بروز' ||
        (isBound &&
            (isPlain ||
                (reading.kind === 'interval' && reading.to !== null && reading.from !== null) ||
                tokens.slice(to, to + 2).some(({ text }) => text === 'شروع' || text === 'تك'))));
}
/** 'وقع في البصرة الاثنين وأصيب ثالث': at the end of what is told, after a name. */
function isMonday({ tokens, from, to }) {
    const [prior, next] = [tokens[from - 1], tokens[to]];
    // 'ذكر بيان، الاثنين أن', 'استقبل المجلس الاثنين': of two things their own word is the dual, 'الرئيسان الاثنين'.
    if (isComma(prior))
        return true;
    if (prior?.kind !== 'word' || OF_TWO.has(prior.text) || FUNCTION_WORDS.has(prior.text))
        return false;
    return (!/(?:ان|ين)$/.test(prior.text) ||
        next === undefined ||
        isComma(next) ||
        isVerb(next.text, 'ar') ||
        /^\p{L}{3,}(?<!مع)ا$/u.test(next.text) ||
        /^(?:ان|في|علي|عن|من)$/.test(next.text));
}

// Whether words that could be a date are one: what their neighbours in running text say for and against it. The lists
// are those of find-words.ts; what no rule speaks for is none.
/** Whether the words are a date beyond reasonable doubt. */
function isSure(reading, place) {
    const { tokens, from, to } = place;
    const first = tokens[from];
    if (isPartOfNumber(place))
        return false;
    if ((reading.kind === 'before' || reading.kind === 'after') && !isBound(reading.point, place))
        return false;
    if (reading.kind === 'point' &&
        ((roleAt(first, 'from') && !(reading.point.isBareWeekday && first?.text.includes(' من'))) ||
            roleAt(first, 'after') ||
            roleAt(first, 'clock')) &&
        !reading.point.clock &&
        reading.point.shift === undefined)
        return false;
    if (reading.kind === 'oneOf' && has(place, 'relativeDay'))
        return (isNow(tokens[from]) &&
            reading.members.every((one) => one.isRelative) &&
            /^(?:غدا|tomorrow|فردا|מחר)$/.test(tokens[to - 1]?.text ?? ''));
    // 'ارتفع أمس إلى 2061'
    if (reading.kind === 'interval' &&
        reading.from?.day !== undefined &&
        reading.to?.year !== undefined &&
        reading.to.month === undefined &&
        reading.to.span === undefined &&
        tokens[to - 1]?.kind === 'number' &&
        tokens[to - 2]?.kind === 'word' &&
        roleAt(tokens[to - 2], 'to'))
        return false;
    if (isNumber(reading, place) || isCutByQuote(place))
        return false;
    if (isOtherDay(place) || isNarrated(place) || isVague(reading, place))
        return false;
    // 'This may take time'
    if (place.language === 'en' &&
        taken(place).some((one) => roleAt(one, 'monthName') && !/^\p{Lu}/u.test(place.text.slice(one.start))))
        return false;
    return pointsOf(reading).every((parts) => isSurePoint(parts, reading, place));
}
function isSurePoint(parts, reading, place) {
    const { tokens, from, to, language } = place;
    const [first, next] = [tokens[from], tokens[to]];
    if (parts.shift !== undefined)
        return parts.year !== undefined;
    // 'two months before the opening': before something, and not before today; 'in the past three years' are many.
    if (parts.isAway)
        return roleAt(first, 'since') || !(roleAt(next, 'from') || next?.text === 'علي');
    if ((parts.isBareWeekday || (parts.month !== undefined && parts.year === undefined)) &&
        (isToBe(tokens, from, language) === null || isAside(place)))
        return false;
    if (parts.isBareWeekday)
        return isWeekday(reading, place);
    if (parts.month !== undefined && parts.year === undefined && isCutYear(parts, place))
        return false;
    if (has(place, 'relativeDay') && (isNow(first) || first?.text === 'هذا اليوم') && to - from === 1)
        return isToday(place);
    if (language === 'he' && /^ה(?:בוקר|ערב)$/.test(first?.text ?? '') && to - from === 1)
        return isBesideVerb(place);
    if (first?.text.endsWith('الليله') && to - from === 1 && !isTonight(place))
        return false;
    if (has(place, 'relativeDay') && roleAt(before(place), 'or'))
        return false;
    if (parts.isRelative && ((has(place, 'decade') && !has(place, 'century')) || isOfMany(place)))
        return false;
    if (isOtherTomorrow(place) || isOtherYesterday(place) || isOtherUnit(parts, place))
        return false;
    if (parts.isRelative)
        return true;
    if (parts.month === undefined)
        return parts.year !== undefined && isYear(parts, reading, place);
    return parts.year !== undefined ? isMonthOfYear(parts, place) : isMonth(parts, reading, place);
}
/** Words that fold to 'tomorrow' or 'yesterday', or stand in a phrase. */
function isOtherTomorrow(place) {
    const { tokens, from, to, language } = place;
    const [first, next] = [tokens[from], tokens[to]];
    // 'نحو غد أفضل', but 'مساء يوم غد'
    if (!isChosen(tokens, from, language) &&
        taken(place).some((one, i, all) => one.text === 'غد' &&
            !all[i - 1]?.text.endsWith('يوم') &&
            !HALVES.some((half) => roleAt(all[i - 1], half)) &&
            !roleAt(all[i + 1], 'weekday')))
        return true;
    // 'في أمس الحاجة'; and 'غداء', lunch, which folds to tomorrow.
    if ((first?.text === 'امس' && next?.text === 'الحاجه') ||
        taken(place).some((one) => one.text.endsWith('غدا') && place.text.slice(one.start, one.end).endsWith('ء')))
        return true;
    return false;
}
/** A day of something: 'مغرب الغد', 'أسرى الأمس'. */
function isOtherYesterday(place) {
    const { tokens, from, to } = place;
    const first = tokens[from];
    return (/^ال(?:امس|غد)$/.test(first?.text ?? '') &&
        to - from === 1 &&
        !isAttached(place) &&
        !roleAt(before(place), 'filler') &&
        before(place)?.text !== 'عن' &&
        !isVerb(before(place)?.text ?? '', 'ar') &&
        !HELD.has(bareWord(before(place))));
}
/** 'This year', 'that month' and the like that are of something else than the reference. */
function isOtherUnit(parts, place) {
    const { tokens, from, to, language } = place;
    const [first, next] = [tokens[from], tokens[to]];
    // 'الأمين العام'
    if (first?.text === 'العام' && GENERAL.has(bareWord(before(place))))
        return true;
    if (first?.text === 'השנה' && next?.text === 'האחרונות')
        return true;
    if (language === 'fa' &&
        parts.day === undefined &&
        !(parts.isRelative && has(place, 'year', 'relativeYear')) &&
        taken(place).some(({ text }) => FA_COMMON_MONTHS.has(text)) &&
        !has(place, 'month'))
        return true;
    // 'כדורסלן השנה', of the year
    if (first?.text === 'השנה' && to - from === 1 && HE_OF_YEAR.test(before(place)?.text ?? ''))
        return true;
    // 'نهاية العام السابق', 'ما أقدم عليه هذا الأب', a father
    // 'إجازة منتصف العام'
    if (has(place, 'middle') && OF_SCHOOL.has(bareWord(before(place))))
        return true;
    if (parts.isRelative &&
        (OF_OTHER.has(next?.text ?? '') ||
            taken(place).some((one) => one.text === 'الاب') ||
            (tokens[to - 1]?.text === 'الشهر' && OF_RAMADAN.has(next?.text ?? ''))))
        return true;
    // 'ولد في آب وتوفي في هذا الشهر'
    if (parts.isRelative &&
        first?.text === 'هذا' &&
        /^(?:ال)?شهر$/.test(tokens[from + 1]?.text ?? '') &&
        isAfterMonth(tokens, from))
        return true;
    return false;
}

// Days of every year: feasts, and days that are named.
const FEAST_REACH = 6;
const NAMED_REACH = 10;
/**
 * Whether what is told before this token in its sentence is a feast, or a habit, of every year: 'تحتفل به في 2 فبراير',
 * 'اليوم العالمي للمرأة في 8 آذار'; what was done on the day is of its year.
 */
function isFeast(tokens, at) {
    // 'هذا العام، والذي يصادف الأحد التاسع من ربيع الأول'
    if (tokens
        .slice(Math.max(0, at - NAMED_REACH), at)
        .some(({ text }, i, all) => text === 'هذا' && all[i + 1]?.text === 'العام'))
        return false;
    let isDay = false;
    let isNamed = false;
    for (let i = at - 1; i >= 0 && at - i < NAMED_REACH; i--) {
        const { kind = 'mark', text = '' } = tokens[i] ?? {};
        if (kind === 'mark' && STOPS.has(text))
            break;
        if (arProse.feastVerbs.test(text) && at - i < FEAST_REACH)
            return true;
        isDay ||= arProse.namedDays.test(text) && i < at - 1;
        isNamed ||= /^(?:العالمي|الدولي)$/.test(text);
        if (isDay && arProse.keeps.test(text))
            return true;
    }
    return (isNamed &&
        tenseFrom(tokens, at - 1, -1, { tense: arabic}) === null &&
        tenseFrom(tokens, at + 1, 1, { tense: arabic}) === null);
}

// What is called after a date, or comes back every year, and is none: 'شارع 14 تموز', '9 مايو من كل عام'.
/**
 * The noun that a date may be the name of: 'جسر 14 تموز', but not 'الجسر يوم السبت'; 'rue du 4 juillet', 'דרך ה-17
 * במרץ'.
 */
function namedNoun({ tokens, from }) {
    let at = from - 1;
    while (from - at < 3 &&
        ((roleAt(tokens[at], 'filler') &&
            !/^(?:في|فى|خلال|بتاريخ|تاريخ|فتره|on|in|at|during|در)$/.test(tokens[at]?.text ?? '')) ||
            /^(?:[(«"“]|des|du|der|la)$/.test(tokens[at]?.text ?? '')))
        at--;
    return /^(?:[وبلف]?ال|[وف]?لل)/.test(tokens[at]?.text ?? '') ? '' : bareWord(tokens[at]);
}
/** What a street or a party may be called after. */
function canName({ tokens, from, to, language }) {
    const token = tokens[from];
    const isToday = token?.text === 'اليوم' && tokens.slice(from + 1, to).some((one) => roleAt(one, 'weekday'));
    if (isToday)
        return false;
    // «صبح امروز», a newspaper.
    if (language === 'fa' && roleAt(token, 'am'))
        return true;
    return (token?.kind === 'number' ||
        roleAt(token, 'hebrewNumber') ||
        roleAt(token, 'ordinal') ||
        roleAt(token, 'monthName') ||
        roleAt(token, 'weekday') ||
        roleAt(token, 'day') ||
        (token?.text === 'ال' && tokens[from + 1]?.kind === 'number') ||
        (roleAt(token, 'relativeDay') && token?.text.startsWith('ال') === true));
}
/**
 * 'شارع 14 تموز', 'ثورة 14 تموز' of no year, '9 مايو من كل عام': something that is called after a date, or that comes
 * back.
 */
function isName(place) {
    if (comesBack(place) || isTitle(place) || isQuoted(place) || isLike(place))
        return true;
    if (!canName(place) || (isAttached(place) && place.language !== 'he'))
        return false;
    // 'افتتاح مركز يوم السبت'
    if (place.language === 'ar' && roleAt(place.tokens[place.from], 'day') && has(place, 'weekday'))
        return false;
    const noun = namedNoun(place);
    return (NAMED.has(noun) ||
        NAMED_IN[place.language]?.has(noun) === true ||
        NAMED_AFTER.has(place.tokens[place.to]?.text ?? '') ||
        (NAMED_EVENTS.has(noun) && !taken(place).some(({ kind, text }) => kind === 'number' && text.length === 4)));
}
/** «17 فبراير»: a day of no year alone in quotation marks is what somebody is called. */
const isQuoted = (place) => /^[«“"]$/.test(place.tokens[place.from - 1]?.text ?? '') &&
    /^[»”"]$/.test(place.tokens[place.to]?.text ?? '') &&
    taken(place).some((one) => roleAt(one, 'monthName')) &&
    !taken(place).some(({ kind, text }) => kind === 'number' && text.length === 4);
/** 'كشهر أغسطس': such as it. */
const isLike = (place) => isAttached(place) && place.language === 'ar' && place.text.charAt(place.tokens[place.from - 1]?.start ?? 0) === 'ك';
/** Most words between a quotation mark and the date in it. */
const TITLE = 8;
/** 'رواية «صيف 1990»', 'بعنوان "ماذا حدث يوم الخميس"': a date in a title is the title's. */
function isTitle({ tokens, from, to }) {
    const isMark = (i, marks) => tokens[i]?.kind === 'mark' && marks.test(tokens[i]?.text ?? '');
    let at = from - 1;
    while (from - at <= TITLE && tokens[at] && !isMark(at, /^[«“"”»]$/))
        at--;
    if (!isMark(at, /^[«“"]$/) ||
        tokens[at + 1]?.isApart === true ||
        !tokens.slice(to, to + TITLE).some((_, i) => isMark(to + i, /^[»”"]$/)))
        return false;
    return [1, 2].some((back) => TITLED.has(bareWord(tokens[at - back])) || TITLED.has(tokens[at - back]?.text ?? ''));
}
/** 'تحتفل به النرويج في 2 فبراير', 'أي يوم 21 مارس': of no year. */
function isEveryYears(place) {
    // 'روز ۲۱ فوریه را روز زبان مادری نامید'
    if (place.language === 'fa')
        return place.tokens[place.to]?.text === 'را' && place.tokens[place.to + 1]?.text === 'روز';
    if (place.language !== 'ar')
        return false;
    const own = taken(place);
    if (!own.some((one) => roleAt(one, 'monthName') || roleAt(one, 'weekday')) ||
        own.some((one) => (one.kind === 'number' && one.text.length === 4) || roleAt(one, 'beside') || roleAt(one, 'relativeDay')))
        return false;
    // 'اعتبار 17 ديسمبر عيدا وطنيا'
    return (isFeast(place.tokens, place.from) ||
        FEASTS.has(place.tokens[place.to]?.text ?? '') ||
        IS.has(place.tokens[place.from - 1]?.text ?? ''));
}
/** 'كل عامين في شهر أكتوبر', 'every two years in October': of no year. */
function isOfYears(place) {
    const { tokens, from } = place;
    if (taken(place).some((one) => (one.kind === 'number' && one.text.length === 4) || roleAt(one, 'beside')))
        return false;
    let at = from - 1;
    while (from - at <= MOST_FILLERS &&
        (roleAt(tokens[at], 'filler') || roleAt(tokens[at], 'month') || tokens[at]?.text === 'بعد'))
        at--;
    if (!roleAt(tokens[at], 'year'))
        return false;
    if (tokens[at - 1]?.kind === 'number' || roleAt(tokens[at - 1], 'number'))
        at--;
    return EVERY.has(tokens[at - 1]?.text ?? '');
}
const MOST_FILLERS = 3;
/** Words between a day and what tells of its years. */
const NEAR = 4;
/** 'jedes Jahr am 9. Mai', 'le 9 mai de chaque année', 'il y a dix ans, le 9 mai'. */
function isOfSomeYears({ tokens, from, to, language }) {
    const own = OF_YEARS[language];
    return (own !== undefined &&
        tokens.slice(Math.max(0, from - NEAR), to + NEAR).some(({ text }) => own.has(text)) &&
        !tokens.slice(from, to).some(({ text }) => text.length === 4 && Number(text) > 0));
}
/** Words between a day and its 'every year', in Urdu. */
const FAR = 6;
const UNITS = ['year', 'month', 'week', 'day'];
const isUnit = (token) => UNITS.some((unit) => roleAt(token, unit));
/** 'كل عام', 'ہر سال', 'every': before the date or after it. */
function comesBack(place) {
    const { tokens, from, to } = place;
    // 'سنويا منذ 2015' began then.
    if (has(place, 'since'))
        return false;
    if (isEveryYears(place) || isOfYears(place) || isOfSomeYears(place))
        return true;
    const after = tokens.slice(to, to + 3);
    const every = after.findIndex(({ text }) => EVERY.has(text));
    if (every >= 0 &&
        after.slice(0, every).every((one) => roleAt(one, 'from') || roleAt(one, 'filler')) &&
        isUnit(tokens[to + every + 1]))
        return true;
    if ([...tokens.slice(Math.max(0, from - 3), from), ...after.filter((one) => !roleAt(one, 'filler')).slice(0, 1)].some(({ text }) => YEARLY.has(text)))
        return true;
    // '23 مارچ یوم پاکستان ہر سال'
    if (place.language === 'ur' &&
        tokens.slice(to, to + FAR).some(({ text }, i) => EVERY.has(text) && isUnit(tokens[to + i + 1])))
        return true;
    const at = isUnit(tokens[from - 1]) ? from - 2 : from - 1;
    return EVERY.has(tokens[at]?.text ?? '');
}

// 'الثامن من الشهر نفسه', '8 من نفس الشهر', '30 منه', 'the 8th of the same month': a day of the month that was told
// last.
/** The month, and perhaps the day, at the end of what was found last. */
const MONTH = /(\d{4})-(0\d|1[0-2])(?:-(\d\d)(?:T.*)?)?$/;
/** EDTF of the day at the cursor, in the month where `last` ends; null where it is none. */
function readSameMonth(cursor, last) {
    const [, year, month, day = '1'] = MONTH.exec(last.edtf) ?? [];
    const calendar = calendarOf(last.calendar);
    if (year === undefined || !calendar)
        return null;
    const isUntil = (cursor.take('until') ?? (cursor.context.isLasting === true ? cursor.take('to') : null)) !== null;
    const days = readDaysOfIt(cursor);
    if (days === null)
        return null;
    const own = calendar.fields(civilMs(Number(year), Number(month), Number(day)));
    const [first = NaN, second = first] = days.map((n) => calendar.monthStart(own.year, own.month) + (n - 1) * MS_PER_DAY);
    if (!(Math.max(first, second) < calendar.monthStart(own.year, own.month + 1)) || second < first)
        return null;
    if (second > first)
        return second === first + MS_PER_DAY
            ? `${dayText(first)}/${dayText(second)}`
            : `{${dayText(first)},${dayText(second)}}`;
    return `${isUntil ? '../' : ''}${dayText(first)}`;
}
/** The number of a day of some month. */
function readDayNumber(cursor) {
    cursor.skip();
    const n = readNumber(cursor);
    return !n || n.value < 1 || n.digits > 2 || (n.digits === 0 && !n.isOrdinal) ? null : n.value;
}
/** The number of the day, or of two ('13 و14 منه'), where the words say that it is one of the same month. */
function readDaysOfIt(cursor) {
    cursor.skip();
    if (cursor.take('day') ?? cursor.take('dual'))
        cursor.skip();
    const n = readDayNumber(cursor);
    if (n === null)
        return null;
    const second = cursor.attempt(() => (cursor.take('and') ? readDayNumber(cursor) : null));
    const days = second === null ? [n] : [n, second];
    if (cursor.token?.text === 'منه') {
        cursor.at++;
        return days;
    }
    cursor.skip();
    const isSaid = SAME_BEFORE.has(cursor.token?.text ?? '');
    if (isSaid)
        cursor.at++;
    if (cursor.meaning('month')?.value !== 0)
        return null;
    cursor.at++;
    if (!isSaid && !SAME_AFTER.has(cursor.tokens[cursor.at++]?.text ?? ''))
        return null;
    // 'من الشهر نفسه من العام الماضي'
    const { at } = cursor;
    cursor.skip();
    const isOfYear = cursor.at > at && cursor.meaning('year') !== undefined;
    cursor.at = at;
    return isOfYear ? null : days;
}

// Where sentences begin and end.
const ENDS = new Set(['.', '!', '?', '؟', '…', '؛', '۔', '\n']);
/** Bounds of the sentences, UTF-16 units: each ends with a run of marks and white space, or the text, after it. */
function sentencesOf(text) {
    const bounds = [];
    let from = 0;
    for (let at = 0; at < text.length; at++) {
        if (!ENDS.has(text.charAt(at)))
            continue;
        const first = at;
        while (ENDS.has(text.charAt(at + 1)))
            at++;
        if (at + 1 < text.length && !/\s/.test(text.charAt(at + 1)))
            continue;
        // The points of 'ق.م.' and of a number end nothing.
        if (first === at && text.charAt(at) === '.' && /(?:^|[\s.])\S$/.test(text.slice(Math.max(0, at - 2), at)))
            continue;
        bounds.push([from, at + 1]);
        from = at + 1;
    }
    return [...bounds, [from, text.length]];
}

// An old year that a sentence tells of, which the days after it are of.
/** Years before the reference from which on a story tells of its own time. */
const OLD = 2;
const YEAR_MS = 365.25 * MS_PER_DAY;
/**
 * Where the sentence has told of an old year, a day of no year is the next one after that: 'في مايو 1789 … وفي يوليو'.
 */
function inYear(reading, context, told) {
    // What goes on since a month goes on to the reference.
    if (reading.kind === 'interval' && reading.to === null)
        return context;
    const isWithoutYear = pointsOf(reading).some((one) => one.year === undefined && one.month !== undefined);
    return told === undefined || !isWithoutYear || (context.isAhead && !told.isStory)
        ? context
        : { ...context, today: told.at, now: told.at, isAhead: true };
}
/** Civil ms of where an old date that says its year begins. */
function yearOf(reading, { today, isAhead: isStory = false }) {
    const { year, month = 1, day = 1, years, isRelative, calendar = 'gregory' } = pointsOf(reading).at(-1) ?? {};
    // 'السنة الدراسية 2020/2021' has months of both.
    if (reading.kind === 'interval' && (reading.from?.year ?? NaN) + 1 === year && month === 1 && day === 1)
        return undefined;
    if (year === undefined || years !== undefined || isRelative || calendar !== 'gregory' || today === null)
        return undefined;
    const at = civilMs(year, month, day);
    return today - at > OLD * YEAR_MS || at > today ? { at, isStory } : undefined;
}

// Finds the dates inside running text. The grammar is that of written dates; here it must also be sure that the words
// are a date at all: a number is a year only where something says so, 'رجب' is a man until a day or a year makes it a
// month. Precision is worth more than recall: what could be something else is left alone.
/** Bounds the work where a page hands over a whole book. */
const MOST_CHARS = 100_000;
/**
 * The dates of a text in the words' language, in its order; relative words are resolved against the reference, years
 * left out follow from it.
 */
function findDates$1(prose, options, words) {
    const text = textOf(prose);
    const context = { ...readContext(sortOptions(options)[0], words), isProse: true };
    const tokens = tokenize(text, context.locale, true).filter((one, i, all) => one.text !== '/' || ![i, i - 2].some((at) => isSlashed(all, at) || isGlossed(all, at)));
    const sentences = sentencesOf(text);
    const found = [];
    let sentence = 0;
    for (const { start, end, edtf } of datesOf(tokens, text, context)) {
        while ((sentences[sentence]?.[1] ?? Infinity) < end)
            sentence++;
        found.push({ start, end, edtf, sentence: text.slice(...(sentences[sentence] ?? [0])).trim() });
    }
    return found;
}
/** 'عام /636/ ميلادي', as one agency writes numbers. */
const isSlashed = (tokens, at) => tokens[at]?.text === '/' &&
    tokens[at]?.isApart === true &&
    tokens[at - 1]?.kind !== 'number' &&
    tokens[at + 3]?.kind !== 'number' &&
    tokens[at + 1]?.kind === 'number' &&
    tokens[at + 1]?.isApart === false &&
    tokens[at + 2]?.text === '/' &&
    tokens[at + 2]?.isApart === false &&
    tokens[at + 3]?.isApart !== false;
/** 'أمس /الثلاثاء/': the weekday of a day that is said already. */
const isGlossed = (tokens, at) => tokens[at]?.text === '/' &&
    tokens[at + 2]?.text === '/' &&
    roleAt(tokens[at - 1], 'relativeDay') &&
    roleAt(tokens[at + 1], 'weekday');
/** What a page hands over may be no text, and may throw when asked for one. */
function textOf(prose) {
    try {
        return String(prose).slice(0, MOST_CHARS);
    }
    catch {
        return '';
    }
}
/** Each token is looked at a bounded number of times. */
function* datesOf(tokens, text, context) {
    const language = context.locale.split('-')[0] ?? '';
    let strong = 0;
    let told;
    let last = null;
    for (let at = 0; at < tokens.length;) {
        if (tokens[at]?.kind === 'mark' && ENDS.has(tokens[at]?.text ?? ''))
            told = undefined;
        strong = Math.max(strong, at);
        while (strong < tokens.length && !isStrong(tokens[strong]))
            strong++;
        if (strong - at > REACH || !canBegin(tokens[at], tokens[at + 1], language)) {
            at++;
            continue;
        }
        const isToCome = isAhead(tokens, at, language) || isForMonth(tokens, at, text, context);
        const found = takeOrPass(new Cursor(tokens, {
            ...context,
            isAhead: isToCome,
            isSoon: language === 'ar' ? isAnnounced(tokens, at, language) : 'day',
            isDone: isDone(tokens, at, language),
            isChosen: isChosen(tokens, at, language),
            isLasting: isLasting(tokens, at, language),
        }), at, text, language, told) ?? takeSame(new Cursor(tokens, { ...context, isLasting: isLasting(tokens, at, language) }), at, last);
        told = found?.told ?? told;
        const [start = 0, end = 0] = found
            ? [tokens[isOpened(tokens, at, found.to) ? at - 1 : at]?.start, tokens[found.to - 1]?.end]
            : [];
        if (found?.edtf === undefined) {
            at = found?.to ?? at + 1;
            continue;
        }
        last = { edtf: found.edtf, calendar: found.calendar ?? 'gregory' };
        at = afterSame(new Cursor(tokens, context), found.to, last);
        yield { start, end: at > found.to ? (tokens[at - 1]?.end ?? end) : end, edtf: found.edtf };
    }
}
/** '(1516)م': the bracket before the number is of the date, as the one after it is. */
const isOpened = (tokens, from, to) => tokens[from - 1]?.text === '(' &&
    tokens.slice(from, to).some(({ text }) => text === ')') &&
    !tokens.slice(from, to).some(({ text }) => text === '(');
function takeSame(cursor, at, last) {
    cursor.at = at;
    const edtf = last && readSameMonth(cursor, last);
    return last && edtf !== null ? { to: cursor.at, edtf, calendar: last.calendar } : null;
}
/** 'حتى الخميس الموافق للخامس منه': the index after what says the same day once more. */
function afterSame(cursor, at, last) {
    cursor.at = at;
    return cursor.token?.text === 'الموافق' && readSameMonth(cursor, last) === last.edtf.slice(-10) ? cursor.at : at;
}
/** Months to one that a thing is for before it is rather the one gone by. */
const SOON = 4;
/** 'خفض الإنتاج لشهر مارس', said in February: the month that it is for is near. */
function isForMonth(tokens, at, text, { today }) {
    if (DELIVERED.has(bareWord(tokens[at - 1])))
        return stepsTo(tokens[at], today) > 0;
    const [particle, unit, name] = tokens.slice(Math.max(0, at - 1), at + 2);
    if (/^(?:اعتبارا|ابتدا|بدءا|بدايه) من$/.test(tokens[at - 1]?.text ?? ''))
        return stepsTo(tokens[at], today) > 0 && stepsTo(tokens[at], today) <= SOON;
    if (!roleAt(unit, 'month') || particle?.text !== '' || !/^[لל]$/.test(text.charAt(particle.start)))
        return false;
    const steps = stepsTo(name, today);
    return steps > 0 && steps <= SOON;
}
/** Months from the reference's to the next one of a name, or 0. */
function stepsTo(name, today) {
    const month = name?.meanings.find(({ role, calendar }) => role === 'monthName' && calendar === 'gregory')?.value ?? 0;
    return today === null || month === 0 ? 0 : (month - civilFields(today).month + 12) % 12;
}
/** As `take`; what cannot be reckoned, as from a reference beyond a calendar, is no date. */
function takeOrPass(...place) {
    try {
        return take(...place);
    }
    catch {
        return null;
    }
}
/** The date that begins at this very token, and the index after it; without EDTF where it is the name of something. */
function take(cursor, from, text, language, told) {
    const { tokens, context } = cursor;
    // What is no range of dates may still begin with one: 'في السنة الماضية إلى 2015 حادثاً'.
    let isOfYear = false;
    for (const read of [() => readExpression(cursor), () => pointOf(readPoint(cursor))]) {
        cursor.at = from;
        const reading = ofPutOff(read(), tokens, from, cursor.at, language);
        // 'از خرداد تا مهر ۱۳۹۸': what is left of a range has the year of all of it, and not the nearest.
        if (reading?.kind === 'point' && reading.point.month !== undefined && reading.point.year === undefined && isOfYear)
            continue;
        isOfYear =
            reading !== null && pointsOf(reading).some(({ year, isRelative }) => year !== undefined && isRelative !== true);
        let to = cursor.at;
        while (to > from && isQuiet(tokens[to - 1]))
            to--;
        if (!reading || to === from)
            continue;
        // The bracket of 'اليوم الأحد (4 أيار)' is closed.
        if (tokens[to]?.text === ')' &&
            tokens.slice(from, to).some((one) => one.text === '(') &&
            !tokens.slice(from, to).some((one) => one.text === ')'))
            to++;
        const place = { text, tokens, from, to, language };
        if (isName(place))
            return { to };
        const value = isSure(reading, place)
            ? evaluate(reading, inYear(reading, context, told && !(told.at > (context.today ?? 0) && isPast(tokens, from, language))
                ? { ...told, isStory: told.at > (context.today ?? 0) || (told.isStory && !isPlanned(tokens, from)) }
                : undefined))
            : null;
        if (value && !(value instanceof Refusal))
            return {
                to,
                edtf: value.edtf,
                calendar: value.calendar,
                told: yearOf(reading, context),
                ...(value.calendar === 'gregory' ? {} : inOtherCalendar(cursor, to, value.edtf)),
            };
    }
    return null;
}
/** '(678 - 784 هـ / 1279 - 1382م)': the same stretch in our calendar. */
function inOtherCalendar(cursor, at, edtf) {
    cursor.at = at;
    if (!edtf.includes('/') || !cursor.takeMark('/', '\\', '='))
        return null;
    const reading = readExpression(cursor);
    const other = reading?.kind === 'interval' ? evaluate(reading, cursor.context) : null;
    return other &&
        !(other instanceof Refusal) &&
        other.calendar === 'gregory' &&
        Math.abs(parseInt(other.edtf, 10) - parseInt(edtf, 10)) < OLD
        ? { to: cursor.at, edtf: other.edtf, calendar: other.calendar }
        : null;
}
/**
 * 'تأجيل المحاكمة إلى غاية الأحد' names the Sunday; 'أجلت السبت المحاكمة إلى الأحد' names two days, and not what lies
 * between.
 */
function ofPutOff(reading, tokens, from, to, language) {
    // 'As of 3 August, half had reported'
    if (reading?.kind === 'interval' &&
        reading.to === null &&
        reading.from !== null &&
        tokens[from]?.text === 'as of' &&
        !isAhead(tokens, from, language))
        return { kind: 'point', point: reading.from };
    if (reading?.kind !== 'interval' || reading.to === null || !isPutOff(tokens, from, language))
        return reading;
    if (reading.from === null)
        return { kind: 'point', point: reading.to };
    const isFrom = ['from', 'since', 'between'].some((role) => roleAt(tokens[from], role));
    const isUntil = tokens
        .slice(from, to)
        .some((one) => roleAt(one, 'until') || (one.kind === 'word' && roleAt(one, 'to')));
    return isUntil && !isFrom ? null : reading;
}
const pointOf = (point) => point && { kind: 'point', point };

// Dates in and out of words for who has a locale and no words: they are found here, once for a call.
/** What a page hands over may be anything. */
const wordsOf = (options) => wordsFor({ locale: typeof options?.locale === 'string' ? options.locale : 'ar' });
/**
 * Words for a date: 'شباط ٢٠٢١', '١١ آذار ٢٠٢١', 'منذ نحو ٢٠١٥', '١١–١٤ آذار ٢٠٢١', '٤٤ ق.م'.
 * Times with an offset are told in `timeZone` (default UTC), by the name of its city; floating ones as they are.
 * Days are told in `calendar`; months and years are not known there, and stay Gregorian, unless the days make them up.
 */
function formatDate(date, options) {
    const { style, within, ...words } = options;
    return formatDate$1(date, { ...wordsFor(words), ...(style && { style }), ...(within && { within }) });
}
/**
 * The date that a text says, as EDTF; null with the reason where it says none, or more than one. It throws for nothing:
 * a `reference` or `timeZone` that is none is a warning, and it reads on without.
 */
function readDate(text, options = {}) {
    return readDate$1(text, options, wordsOf(options));
}
/**
 * The dates of a text, in its order; relative words are resolved against the reference, years left out follow from it.
 */
function findDates(prose, options = {}) {
    return findDates$1(prose, options, wordsOf(options));
}

// Lanes for each group, for who has all code at hand: the pure entry and the pictures of static/. The element has them
// as a file on use (elements/chart/lanes.ts).
const HOUSE = { createLabelling: createLabelling$1, placesOf, limitsOf, cardsIn, frameOf, sceneOf, layoutAxis, layoutEras };
/**
 * A lane for each event, and the scale from which on its card shows: once for all views, so that cards never overlap or
 * jump.
 */
function createLabelling(chronicle, { laneBy, ...options }) {
    const stories = laneBy === 'group' ? groupStories(chronicle) : [];
    if (stories.length < 2)
        return createLabelling$1(chronicle, options);
    const { matches } = options;
    return inOne(chronicle, stories.map((story) => ({
        ...story,
        isClosed: false,
        isDense: chronicle.count >= DENSE_FROM,
        isGrown: false,
        // How far the reader goes nobody knows here.
        isLoose: false,
        labelling: createLabelling$1(story.chronicle, { ...options, matches: ownMatches(story, matches) }),
    })), matches);
}
/** Whether groups have lanes of their own in it. */
const hasTracks = (chronicle, laneBy) => laneBy === 'group' && groupStories(chronicle).length > 1;
/** The lanes of a first view, as the element chooses them. */
const lanesFor = (chronicle, view, laneBy) => (laneBy === 'group' && labelTracks(HOUSE, chronicle, view, { headPx: headHeight(view) })) ||
    chooseLanes(chronicle, view);
/** Everything that stands in the view, with position, size, ids and words. Cost follows what is in view. */
function layoutScene(chronicle, labelling, viewport, { closed = [], ...given } = {}) {
    const options = { ...given, dense };
    if (!labelling.tracks)
        return layoutScene$1(chronicle, labelling, viewport, options);
    return layoutTracks(HOUSE, chronicle, labelling, viewport, {
        ...options,
        isOpen: ({ key }) => !closed.includes(key),
        headPx: headHeight(viewport),
    });
}

export { formatDate as a, lanesFor as b, createLabelling as c, findDates as f, hasTracks as h, layoutScene as l, readDate as r };
//# sourceMappingURL=group-lanes.js.map
