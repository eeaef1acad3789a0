export declare const enProse: {
    readonly namedAfter: "street avenue road square bridge coalition movement party brigade forces stadium university hospital";
    readonly every: "every each";
    readonly yearly: "annually yearly";
    readonly spans: "period years season";
    readonly monthBefore: "in since until by from during early late mid last";
    readonly weekdayNotAfter: "a every each per black good";
    readonly putOff: "adjourned postponed delayed deferred rescheduled extended put";
    readonly since: "since";
    readonly sameBefore: "same";
    /** What a bare year follows. */
    readonly bareYearBefore: string;
    /** Before a year, whatever follows it. */
    readonly timeBefore: "in by since until the";
    /** What a number beside it counts. */
    readonly counted: string;
    /** Verbs of what is to come. */
    readonly will: "forecast forecasts will ll gonna shall scheduled expected due plans planned set upcoming begins starts opens meets votes forward";
    /** 'It runs to 6 November' */
    readonly lasts: RegExp;
    /** They turn what is to come to the past. */
    readonly was: "was were had been";
    /** Verbs of the past, those with 'ed' aside. */
    readonly past: string;
};
