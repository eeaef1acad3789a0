// Urdu: words of running text that speak for or against a date beside them, in the spelling of the page.

import type { ProseWords } from './prose-words.js';

export const urProse = {
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
} satisfies ProseWords & Readonly<Record<string, string | RegExp>>;
