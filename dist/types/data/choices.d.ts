/** By the name of the property that has such a value. */
export declare const CALLED: {
    dir: Readonly<Record<string, string>>;
    timeDirection: Readonly<Record<string, string>>;
    calendar: Readonly<Record<string, string>>;
    secondaryCalendar: Readonly<Record<string, string>>;
    numerals: {
        arab: string;
        arabext: string;
        latn: string;
    };
    monthNames: {
        levantine: string;
        egyptian: string;
        dual: string;
    };
    layout: {
        horizontal: string;
        vertical: string;
        story: string;
    };
    seasons: {
        northern: string;
        southern: string;
    };
    order: {
        oldest: string;
        newest: string;
    };
    scale: {
        time: string;
        even: string;
    };
    credentials: {
        include: string;
    };
    syncHash: {
        push: string;
    };
    entity: {
        person: string;
        organization: string;
        place: string;
    };
    media: {
        image: string;
        video: string;
        audio: string;
        youtube: string;
    };
};
export type Called = keyof typeof CALLED;
