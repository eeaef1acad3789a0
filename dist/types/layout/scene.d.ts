export interface Scene {
    /** The viewport's. */ readonly widthPx: number;
    /** What the chart needs; never more than the viewport's, unless one lane alone is higher. */
    readonly heightPx: number;
    /** Add it to an x for px from the chart's left edge. */ readonly offsetPx: number;
    /** +1: later is further right. -1: further left. */
    readonly sign: 1 | -1;
    /** The line of time and its words. */ readonly axis: Axis;
    /** In time order. */
    readonly cards: readonly Card[];
    /** Lines from cards to the axis. */ readonly leaders: readonly Leader[];
    /** Moments, as marks on the axis. */ readonly points: readonly Point[];
    /** Moments that are known less closely than a mark is wide. */ readonly bands: readonly Band[];
    /** In time order; the same events' labels are in `spanLabels`. */
    readonly spans: readonly Span[];
    /** The words of periods. */ readonly spanLabels: readonly SpanLabel[];
    /** Marks and periods that would stand on each other. */ readonly clusters: readonly Cluster[];
    /** Behind all else. */
    readonly eras: readonly Era[];
    /** From the top; none where all groups share their lanes. */
    readonly tracks?: readonly Track[];
    /** Null where there are too few moments to see a density of. */
    readonly density: Density | null;
    /** `label`: its word, empty where it has no room. `labelX`: the middle of the word. */
    readonly asOf: {
        readonly x: number;
        readonly y: number;
        readonly heightPx: number;
        readonly label: string;
        readonly labelX: number;
        readonly labelY: number;
    } | null;
}
export interface Axis {
    /** Of its line. */ readonly y: number;
    /** Lines across it. */ readonly ticks: readonly {
        readonly key: string;
        readonly x: number;
    }[];
    /** Labels of the first row, under the ticks. `x` is the middle of the label. */
    readonly labels: readonly AxisLabel[];
    /** Labels and borders of the second row (month and year under days …). */
    readonly context: readonly AxisLabel[];
    /** Where the stretches of the second row meet. */ readonly borders: readonly {
        readonly key: string;
        readonly x: number;
    }[];
    /** Foot of the letters of the first row. */ readonly labelY: number;
    /** Foot of the letters of the second row. */ readonly contextY: number;
    /** Of an even axis, in time order. */
    readonly breaks?: readonly AxisBreak[];
    /** Ticks and labels of the second calendar's row; null where there is none. */
    readonly secondary: {
        readonly y: number;
        readonly ticks: readonly {
            readonly key: string;
            readonly x: number;
        }[];
        readonly labels: readonly AxisLabel[];
    } | null;
}
/**
 * What is left out of an even axis: `x` is the middle of the stretch, `name` its length in words, empty for less than a
 * day, and `label` the same where it has room.
 */
export interface AxisBreak extends AxisLabel {
    readonly name: string;
}
export interface AxisLabel {
    readonly key: string;
    readonly x: number;
    readonly label: string;
}
/** The words of an event: on its card, or at its bar. */
interface EventWords {
    /** The event it is of. */ readonly id: string;
    /** Place in the order of time, which cards and labels of periods share. */ readonly order: number;
    /** Place of the event's group in the story; -1 for none. */ readonly group: number;
    /** It begins here. */ readonly x: number;
    /** Its top. */ readonly y: number;
    /** Its width. */ readonly widthPx: number;
    /** Its words. */ readonly title: string;
    /** Of the title, where it is another than the story's. */ readonly lang?: string;
    /** The date in words. */ readonly date: string;
    /** It has no place of its own at this scale and stands as a callout, since it was asked for. */
    readonly isPinned: boolean;
    /** How many events that are not named themselves this one stands for. */ readonly more: number;
    /** `+٣`, or empty. */ readonly moreLabel: string;
    /** What a screen reader hears of it: `ثلاثة أحداث أخرى`, or empty. */ readonly moreName: string;
    /** Its group, as it is heard after its title, or empty. */ readonly groupWords: string;
}
/** A card: its stem stands at `x` and it reaches `widthPx` towards later time, or towards earlier. */
export interface Card extends EventWords {
    /** The free room up to the next card of the lane: `widthPx` is this, stepped and clamped. */
    readonly roomPx: number;
    /** Its height. */ readonly heightPx: number;
    /** Lines that its title may take. */
    readonly titleLines: 1 | 2 | 3;
    /** Counted from the axis. */
    readonly lane: number;
    /** +1: it reaches from its stem towards later time. -1: towards earlier, fixed once per labelling. */
    readonly side: 1 | -1;
    /** The date in words for which the card has room: the year is always among them. */
    readonly shownDate: string;
    /** Address of its small picture; null for none, and where it has no room. */
    readonly thumbnail: string | null;
}
/** The line from a card's end to the axis. */
export interface Leader {
    /** The event it is of. */ readonly id: string;
    /** Place of the event's group in the story; -1 for none. */ readonly group: number;
    /** It begins at its card's stem, and runs down at `runX`: beside the leader of another card of the same moment. */
    readonly x: number;
    readonly runX: number;
    readonly from: number;
    readonly to: number;
    /** Path data. `cutPath`: without what passes words (by estimate), for a ground that no halo can have. */
    readonly path: string;
    readonly cutPath: string;
}
export interface Point {
    /** The event it is of. */ readonly id: string;
    /** Its middle. */ readonly x: number;
    /** Its middle. */ readonly y: number;
    /** Place of the event's group in the story; -1 for none. */ readonly group: number;
    /** False: it has none at this scale, and is drawn small. */
    readonly hasCard: boolean;
    /** It may be otherwise: drawn with doubt. */ readonly isUncertain: boolean;
    /** Path data of its group's shape around it, in its size. */
    readonly path: string;
    /** Known to the month or the year only, where a band would be too narrow to see. */
    readonly isHollow: boolean;
    /** The reader has asked for others: hollow, grey and without a name. */
    readonly isOut: boolean;
}
/** An imprecise moment, from its earliest to its latest. */
export interface Band {
    /** The first event it is of. */ readonly id: string;
    /** Of all that it stands for, at most 200, in time order; `count`: how many there are. */
    readonly ids: readonly string[];
    readonly count: number;
    /** Its left edge. */ readonly x: number;
    /** Its width. */ readonly widthPx: number;
    /** Its top. */ readonly y: number;
    /** Its height. */ readonly heightPx: number;
    /** Place of the event's group in the story; -1 for none. */ readonly group: number;
    /** Path data of its brackets, and of its group's shape in the middle, or at each of several possible dates. */
    readonly ends: string;
    readonly signs: string;
    /** It may be otherwise: drawn with doubt. */ readonly isUncertain: boolean;
    /** 'About': paler. */ readonly isApproximate: boolean;
    /** Count of equal bands, `''` for one. */
    readonly countLabel: string;
    /** The reader has asked for others: hollow, grey and without a name. */
    readonly isOut: boolean;
}
/** How a bar ends: a plain cut; an arrow (goes on); «؟» (not known); a fade (about); a chevron (cut by the view). */
export type SpanEnd = 'plain' | 'arrow' | 'unknown' | 'fade' | 'cut';
/** Path data of a period's bar; empty where there is nothing of a kind. */
export interface SpanPaths {
    /** What takes a press. */ readonly hit: string;
    /** The part that is over. */ readonly solid: string;
    /** The part that still goes on. */ readonly hatch: string;
    /** The end of what still goes on. */ readonly arrow: string;
    /** The group's mark, where the solid part begins and has room for it. */
    readonly mark: string;
    /** Chevrons where the view cuts the bar: a stroke, all others are filled. */
    readonly cut: string;
    /** Slices of the ends that are about, from the end inwards: ever stronger. */
    readonly fades: readonly {
        readonly path: string;
        readonly opacity: number;
    }[];
    /** Middles of the marks of doubt beside ends that are not known, and the foot of their letters, px. */
    readonly doubts: readonly {
        readonly x: number;
        readonly y: number;
    }[];
}
export interface Span {
    /** The event it is of. */ readonly id: string;
    /** Place of the event's group in the story; -1 for none. */ readonly group: number;
    /**
     * Px of the end that is earlier in time, and of the later one; `x0 > x1` where time runs right to left. Cut to the
     * view.
     */
    readonly x0: number;
    readonly x1: number;
    /** Up to here the bar is solid, from here on hatched; equal to `x1` where nothing is hatched. */
    readonly solidTo: number;
    /** Its top. */ readonly y: number;
    /** Its height. */ readonly heightPx: number;
    /** How its earlier end is drawn. */ readonly startEnd: SpanEnd;
    /** How its later end is drawn. */ readonly endEnd: SpanEnd;
    /** Length of the fade at an end that is about, px. */
    readonly fadePx: number;
    /** It may be otherwise: drawn with doubt. */ readonly isUncertain: boolean;
    /** The mark of doubt in the words of the locale: «؟» or `?`. */
    readonly questionMark: string;
    /** Its parts, to be drawn. */ readonly paths: SpanPaths;
    /** It found no lane: a hairline without a label. */
    readonly isHairline: boolean;
    /** It has its group's mark at its start: there are groups to tell apart, by more than by colour. */
    readonly isMarked: boolean;
    /** The reader has asked for others: hollow, grey and without a name. */
    readonly isOut: boolean;
}
/** The words at a period's bar, from their start edge on. */
export interface SpanLabel extends EventWords {
    /** It begins before its bar, since it has no room after the bar's start: the words stand at its end, over the bar. */
    readonly isBefore: boolean;
    /** Which periods in view it stands for, in time order. */
    readonly moreIds: readonly string[];
}
/** Half the height of a cluster's ring, and half its least width. */
export declare const RING_PX = 9;
/**
 * Marks without a card that would stand on each other, as one ring below the axis; or periods that would, as one bar.
 */
export interface Cluster {
    /** The same in each Scene of a labelling. */ readonly key: string;
    /** As a band's. */
    readonly ids: readonly string[];
    /** How many events it stands for. */ readonly count: number;
    /** What it stands for lies in this stretch, civil ms. */
    readonly fromMs: number;
    readonly toMs: number;
    /** Its middle. */
    readonly x: number;
    /** Its top. */ readonly y: number;
    /** Its width. */ readonly widthPx: number;
    /** Its height. */ readonly heightPx: number;
    /** How many, in digits; empty where it has no room. */
    readonly label: string;
    /** The reader has asked for others: hollow, grey and without a name. */
    readonly isOut: boolean;
}
/** A stretch of time with a name. `label`: empty where it has no room; `labelX`: its middle. */
export interface Era {
    /** Its own among them. */ readonly key: string;
    /** Its left edge. */ readonly x: number;
    /** Its width. */ readonly widthPx: number;
    /** Its top. */ readonly y: number;
    /** Its height. */ readonly heightPx: number;
    readonly label: string;
    /** Of the label, where it is another than the story's. */
    readonly lang?: string;
    readonly labelX: number;
    readonly labelY: number;
}
/**
 * A group's own part of the chart: its heading, under that its lanes of cards, the line that its marks stand on, and
 * its rows of periods.
 */
export interface Track {
    /** Its id; empty for that of the events without a group. */
    readonly key: string;
    readonly group: number;
    readonly label: string;
    /** Of the label, where it is another than the story's. */
    readonly lang?: string;
    /** How many events it has of those that were asked for, in digits, and what a screen reader hears of it. */
    readonly count: string;
    readonly name: string;
    readonly y: number;
    readonly heightPx: number;
    readonly headPx: number;
    /** Of the line; null where there are only periods. */
    readonly lineY: number | null;
    /** False: it has its marks and bars alone. */
    readonly isOpen: boolean;
}
/**
 * How many moments there are, over the axis and behind all that stands there: for each group's colour an area on the
 * one before.
 */
export interface Density {
    /** Its top. */ readonly y: number;
    /** Its height. */ readonly heightPx: number;
    /** One of each group, path data. */ readonly layers: readonly {
        readonly group: number;
        readonly path: string;
    }[];
}
export {};
