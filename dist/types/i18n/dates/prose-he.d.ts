export declare const heProse: {
    named: string;
    every: string;
    spans: string;
    since: string;
    putOff: string;
    sameBefore: string;
    /** What is counted in the singular. */
    counted: string;
    /** Before 'מ' and a number: it is compared with. */
    more: string;
    /** Of people and works 'of the year'. */
    ofYear: RegExp;
    /** Verbs of news in the past. */
    past: RegExp;
    /** Verbs of what is to come. */
    will: RegExp;
};
