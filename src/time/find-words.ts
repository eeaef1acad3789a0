// Words of running text that speak for or against a date beside them, in the spelling of the page; folded when read.

import { foldText } from './letters.js';

export const folded = (words: string): ReadonlySet<string> => new Set(words.split(' ').map((word) => foldText(word)));

/** What is named after a date, or after a weekday: the words before tell that no date is meant. */
export const NAMED = folded(
  'مدينه قوي كوبري محور نهج زنقه شارع ساحه ميدان جسر حي جامعه مدرسه ملعب مستشفي حركه حركة كتيبه لواء لوا قاعده مطار جائزه حزب تيار ائتلاف مصنع قاعه محطه مخيم قريه طريق نفق معهد سوق جريده صحيفه مجله قناه منظمه جمعيه مؤسسه '
  + 'موسسه مركز نادي فندق مقهي مسجد جامع كليه ميناء مينا سد حديقه متحف سفينه فوج فرقه خليه جماعه تحالف دوار مجمع بلده اغنيه فيلم كتاب روايه ديوان مسرحيه برنامج شركه استاد شباب سياره سيارات مركبه شاحنه طراز موديل شهداء شارعي خیابان میدان جبهه سالن شهدای پارک ورزشگاه بیمارستان مدرسه',
);
/** Events that go by their day: with a year it is a date. */
export const NAMED_EVENTS = folded('ثورة أحداث هجمات اعتداءات انتفاضة عملية معركة ذكرى مجزرة حرب اتفاق اتفاقية قيام انقلاب');
/** Nouns of which 'عام' is the adjective. */
export const GENERAL = folded('مدير راي امين قطاع نظام وكيل مفتش اضراب عفو قائد اتحاد مدعي سكرتير ناءب نايب شان صالح مال اجتماع مسح اطار شبه مقرر منسق مراقب مشرف مفوض مستشار مدعي نائب كاتب اجماع انطباع سياق بشكل بوجه');
/** After these a bare four-digit number is a year, if no counted thing follows. */
export const YEAR_BEFORE = folded('في منذ حتى مطلع أوائل أواخر نهاية بداية منتصف خلال حوالي نحو قرابة أفق موسم بحلول');
/** Words that can follow a year and are never counted. */
export const FUNCTION_WORDS = folded(
  'في من الي على علي عن مع بعد قبل حتي منذ حين حيث عندما بينما اثر عقب خلال ضمن وفق وفقا حسب بحسب عبر لدي بين او ثم اذ كما لكن غير ان ما لم لا هو هي كان كانت التي الذي اي بسبب بموجب بفضل رغم اثناء امام تحت فوق دون بدون نتيجه بهدف تمهيدا مقارنه مقابل بالمقارنه وذلك وهو وهي فيما بعدما اذ اي حين ليصبح لتصبح قبيل تحديدا وحده وحدها ايضا');

/** Before 'من' and a number: it is compared with. */
export const COMPARED = folded('أكثر أقل أعلى أدنى أكبر أصغر أزيد بدلا يقرب بأكثر بأقل لأكثر لأقل');
/** After a date: it is of a year that was told before. */
export const TOLD_BEFORE = folded('نفس ذلك ذات تلك نفسه نفسها ذاته ذاتها');
/** English: what a year follows, and what a number beside it counts. */
export const EN_YEAR_BEFORE = folded('in by since until till from through during of after before around circa to between and the published founded established');
/** Before a year, whatever follows it. */
export const EN_TIME_BEFORE = folded('in by since until the');
export const EN_COUNTED = folded('people men women children soldiers troops officers students workers members cars miles metres meters feet km kilometres kilometers dollars pounds euros tons tonnes years days pages words copies acres hectares votes seats rooms hours minutes percent jobs homes patients cases deaths species calories units items employees residents books letters');
/** Persian: words that follow a year and are never counted. */
export const FA_FUNCTION = folded('در از به با که و تا را این آن بود شد است هم نیز اما یا بر برای بودند شدند آغاز پایان درگذشت به‌دنیا متولد تاسیس تأسیس برگزار منتشر ساخته میلادی');
/** Urdu: what stands after a year or a month, and what makes a number of it yet. */
export const UR_AFTER = folded('میں مےں سے تک کے کی کا کو');
export const UR_MORE = folded('زائد زیادہ کم اوپر قریب');
/** What stands before a month that is meant as a time, where it has no year. */
export const MONTH_BEFORE = folded('في منذ حتى خلال شهر بحلول أوائل أواخر مطلع نهاية بداية منتصف قبل بعد in since until by from during early late mid last در از تا');
/** Persian months that are words, or people, too: 'ماه' says which. */
export const FA_COMMON_MONTHS = folded('مهر تیر دی آذر مه می آبان بهمن');
/** Before a weekday: it comes back each week, or it is the name of something. */
export const WEEKDAY_NOT_AFTER = folded('a every each per كل أيام صلاة خطبة خطيب عبد خان سوق عطلة من إلى حتى بين ليالي ليلة عيد مسجد جامع جمعة ذوي ذي');
/** Before and after 'اليوم' that is a day, any day, and not today. */
export const TODAY_NOT_AFTER = folded('في كل عالم ذلك طوال نفس ذات طيلة خلال نصف مدار ساعات شمس لقمة بحلول واقع لغة شباب جيل مصر إنسان عليها عليه هي هو إليها إليه');
export const TODAY_NOT_BEFORE = folded('التالي الثاني الثالث الرابع الخامس السادس السابع الأول الأخير الواحد العالمي الوطني الدولي نفسه ذاته السابق الموالي الدراسي المفتوح المشهود الموعود الذي بھی تک کے کی کا');
