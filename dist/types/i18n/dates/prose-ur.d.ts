export declare const urProse: {
    readonly putOff: "توسیع ملتوی مؤخر";
    readonly named: "تحریک";
    readonly namedAfter: "کالونی روڈ چوک";
    readonly every: "ہر";
    readonly todayNotBefore: "بھی تک کے کی کا کل";
    /** Before a unit, some of them. */
    readonly some: "چند کئی کچھ متعدد";
    /** What stands after a year or a month. */
    readonly after: "میں مےں سے تک کے کی کا کو";
    /** They make a number of it yet. */
    readonly more: "زائد زیادہ کم اوپر قریب";
    /** The present of the verb at the end. */
    readonly is: "ہے ہیں ہےں";
    readonly going: "رہا رہی رہے";
    /** 'ہونے والے', 'کھیلی جانے والی': what is to be, or was, as the sentence's verb has it. */
    readonly being: "ہونے جانے آنے";
    readonly which: "والے والا والی";
    /** Verbs of what was, at the end. */
    readonly done: "تھا تھی تھے گیا گئی گئے ہوا ہوئی ہوئے کیا کی دیا دی دیے لیا لی لیے کہا آیا آئی آئے رہا رہی رہے چکا چکی چکے";
};
