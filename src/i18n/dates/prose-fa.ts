// Persian: words of running text that speak for or against a date beside them, in the spelling of the page.

import { FA_UNCOUNTED } from './fa.js';
import type { ProseWords } from './prose-words.js';

export const faProse = {
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
} satisfies ProseWords & Readonly<Record<string, string | RegExp>>;
