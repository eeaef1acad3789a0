export declare const enProse: {
    namedAfter: string;
    every: string;
    yearly: string;
    spans: string;
    monthBefore: string;
    weekdayNotAfter: string;
    putOff: string;
    since: string;
    sameBefore: string;
    /** What a bare year follows. */
    bareYearBefore: string;
    /** 'a 2019 report': what is of one year. */
    madeIn: RegExp;
    /** Before a year, whatever follows it. */
    timeBefore: string;
    /** What a number beside it counts. */
    counted: string;
    /** Verbs of what is to come. */
    will: string;
    /** 'It runs to 6 November' */
    lasts: RegExp;
    /** They turn what is to come to the past. */
    was: string;
    /** Verbs of the past, those with 'ed' aside. */
    past: string;
};
