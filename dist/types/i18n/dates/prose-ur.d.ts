export declare const urProse: {
    putOff: string;
    named: string;
    namedAfter: string;
    every: string;
    todayNotBefore: string;
    /** Before a unit, some of them. */
    some: string;
    /** What stands after a year or a month. */
    after: string;
    /** They make a number of it yet. */
    more: string;
    /** What is to be looked for. */
    hoped: string;
    /** Verbs of what was, wherever they stand. */
    was: string;
    /** The present of the verb at the end. */
    is: string;
    going: string;
    /** 'ہونے والے', 'کھیلی جانے والی': what is to be, or was, as the sentence's verb has it. */
    being: string;
    which: string;
    /** Verbs of what was, at the end. */
    done: string;
};
