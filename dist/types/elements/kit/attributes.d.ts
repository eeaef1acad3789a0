import type { Direction } from '../../layout/viewport.js';
import type { Seasons } from '../../time/edtf-bounds.js';
import { type CalendarId, type MonthNames, type Numerals } from '../../time/words.js';
import type { SENTENCES } from './mistakes.js';
export type { CalendarId, Direction, MonthNames, Numerals };
/** The element's properties as the page set them, which may be anything. */
export type Asked = {
    readonly [Name in keyof Settings]: unknown;
};
/** The same, as they are used. */
export interface Settings {
    readonly src: string | null;
    readonly timeDirection: 'auto' | Direction;
    readonly calendar: CalendarId | undefined;
    readonly secondaryCalendar: CalendarId | undefined;
    readonly numerals: Numerals | undefined;
    readonly monthNames: MonthNames | undefined;
    readonly seasons: Seasons;
    readonly timeZone: string | null;
    /** EDTF or `now`; null: the story's own. */
    readonly asOf: string | null;
    readonly layout: 'auto' | 'horizontal' | 'vertical' | 'story';
    /** Names of layouts between which the reader may change, as the page wrote them; null where it says nothing. */
    readonly layouts: string | null;
    readonly start: string | null;
    readonly order: 'oldest' | 'newest';
    readonly scale: 'time' | 'even';
    /** Undefined: all groups share the lanes. */
    readonly laneBy: 'group' | undefined;
    readonly play: number | null;
    readonly loading: 'lazy' | 'eager';
    readonly credentials: RequestCredentials;
    readonly from: string | null;
    readonly to: string | null;
    /** Empty: all events. */
    readonly query: string;
    /** Ids of those that are shown; null: all. */
    readonly groups: readonly string[] | null;
    readonly entities: readonly string[] | null;
    readonly syncHash: boolean | 'push';
    readonly events: number | null;
    readonly maxBytes: number;
    readonly headingLevel: number;
}
/** For Lit: the number that an attribute says, NaN where it says none, null where it says nothing. */
export declare const NUMBER_ATTRIBUTE: {
    fromAttribute: (text: string | null) => number | null;
};
/** For Lit: true where the attribute is there, or the word that it says. */
export declare const SWITCH_ATTRIBUTE: {
    fromAttribute: (text: string | null) => boolean | string;
};
export declare class AttributeReader {
    #private;
    private readonly host;
    private readonly known;
    constructor(host: Element, known: () => readonly string[]);
    /** The settings as they are used. Each mistake is told once. */
    read(asked: Asked): Settings;
    /** Says a sentence on the console, once for this element and the first two `values`. */
    tell<Name extends keyof typeof SENTENCES>(name: Name, ...values: Parameters<(typeof SENTENCES)[Name]>): void;
}
