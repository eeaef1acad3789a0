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
    /** What was, or is, so in these times: 'دنیای امروز'. */
    todayNotAfter: string;
    /** Verbs and words of what is to come. */
    will: string;
    /**
     * The present, folded, which is of what is to come beside a day: 'می‌شود', 'نمی‌رسند'; or what follows 'می' that
     * stands apart.
     */
    present: RegExp;
    /** Verbs of the past, folded: whole words, since 'بغداد' and 'خرداد' end as one does, and 'درآمد' is an income. */
    past: RegExp;
};
