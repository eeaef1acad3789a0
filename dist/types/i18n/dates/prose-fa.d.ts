export declare const faProse: {
    named: string;
    every: string;
    yearly: string;
    putOff: string;
    sameBefore: string;
    spans: string;
    born: string;
    yearBefore: string;
    monthBefore: string;
    weekdayNotAfter: string;
    /** Some of a unit, whose name stays single. */
    some: string;
    /** They follow a year and are never counted. */
    functionWords: string;
    /** Months that are words, or people, too: 'ماه' says which. */
    commonMonths: string;
    /** Verbs of what is to come. */
    will: string;
    /** Verbs of the past, folded: whole words, since 'بغداد' and 'خرداد' end as one does, and 'درآمد' is an income. */
    past: RegExp;
};
