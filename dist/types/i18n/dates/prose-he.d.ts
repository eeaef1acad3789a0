export declare const heProse: {
    readonly named: "רחוב דרך תנועת שדרות כיכר גשר מפלגת";
    readonly every: "כל בכל מכל";
    readonly spans: "עונת עונה בעונת בעונה";
    readonly since: "מאז";
    readonly putOff: "הוארך הוארכה הוארכו נדחה נדחתה נדחו הארכת דחיית";
    readonly sameBefore: "באותו אותו";
    /** What is counted in the singular. */
    readonly counted: string;
    /** Before 'מ' and a number: it is compared with. */
    readonly more: "יותר פחות למעלה מעלה מעל לפחות גדול קטן רבים";
    /** Of people and works 'of the year'. */
    readonly ofYear: RegExp;
    /** Verbs of news in the past. */
    readonly past: RegExp;
    /** Verbs of what is to come. */
    readonly will: RegExp;
};
