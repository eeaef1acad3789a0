export declare const faProse: {
    readonly named: "خیابان میدان جبهه سالن شهدای پارک ورزشگاه بیمارستان روزنامه ستاد مجموعه پل دانشگاه بزرگراه";
    readonly every: "هر";
    readonly yearly: "سالانه";
    readonly putOff: "تمدید تعویق موکول";
    readonly sameBefore: "همان همین";
    readonly spans: "بازه";
    readonly born: "متولد زاده";
    readonly yearBefore: "متولد در";
    readonly monthBefore: "در از تا";
    readonly weekdayNotAfter: "امام نماز";
    /** Some of a unit, whose name stays single. */
    readonly some: "چند چندین";
    /** They follow a year and are never counted. */
    readonly functionWords: string;
    /** Months that are words, or people, too: 'ماه' says which. */
    readonly commonMonths: "مهر تیر دی آذر مه می آبان بهمن میزان قوس جدی حمل اسد سرطان عقرب";
    /** Verbs of what is to come. */
    readonly will: "پیش‌بینی خواهد خواهند خواهیم قراراست می‌شود می‌شوند می‌رسد می‌رسند می‌رود می‌روند می‌آید می‌آیند می‌گیرد نمی‌شود";
    /** Ends of verbs of the past, folded. */
    readonly past: RegExp;
};
