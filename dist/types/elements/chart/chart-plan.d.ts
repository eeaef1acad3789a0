import type { Chronicle } from '../../data/chronicle-columns.js';
import { type Limits } from '../../layout/first-view.js';
import type { growLabelling } from '../../layout/grow.js';
import type { Labelling } from '../../layout/labelling.js';
import type { Direction, Metrics, Viewport } from '../../layout/viewport.js';
import type { Words } from '../../time/words.js';
import type { Lanes } from '../kit/lanes.js';
/** What the chart must follow. */
export interface ChartInput {
    readonly chronicle: Chronicle;
    readonly words: Words;
    readonly metrics: Metrics;
    readonly widthPx: number;
    readonly heightPx: number;
    /** It takes all of that height. */
    readonly isFilled: boolean;
    readonly isMap: boolean;
    readonly timeDirection: Direction;
    readonly selected: string | null;
    /** The event that the keyboard was on last: the list's tab stop, where it has a button. */
    readonly tabStop: string | null;
    /** Events that have a card at any scale: the selected one, and the one that has the focus. */
    readonly pinned: readonly string[];
    /** The stretch of time asked for by `from`, `to` or `view`, civil ms; null for the first view. */
    readonly range: readonly [number, number] | null;
    /**
     * New data is the same story: the reader's place is kept, so many civil ms later. Null where nothing is to be kept.
     */
    readonly keptMs: number | null;
    /** 1 per event that was asked for; undefined for all. */
    readonly matches: Uint8Array | undefined;
    /** What gives each group lanes of its own; null for lanes that all share. */
    readonly lanes: Lanes | null;
    /** It is the story of before with more events. */
    readonly isGrown: boolean;
}
export interface Plan {
    readonly input: ChartInput;
    readonly home: Viewport;
    readonly labelling: Labelling;
    readonly limits: Limits;
}
/** Whether the plan holds for this input as it is. */
export declare const isAsPlanned: (input: ChartInput, { input: old }: Plan) => boolean;
/** What labels a story that has grown (layout/grow.ts). */
export type Grow = typeof growLabelling;
/** `last`: the plan of before; `old`: the last one of all events, or of those that were asked for, as the input is. */
export declare function planSteps(input: ChartInput, last: Plan | null, old: Plan | undefined, grow: Grow | undefined): Generator<void, Plan>;
