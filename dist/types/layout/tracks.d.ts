import { type Chronicle } from '../data/chronicle-columns.js';
import type { placesOf } from './choose-lanes.js';
import type { limitsOf } from './first-view.js';
import type { growLabelling } from './grow.js';
import { type createLabelling, type GroupStory, type LabelledTrack, type Labelling } from './labelling.js';
import type { cardsIn } from './query.js';
import { type Viewport } from './viewport.js';
export interface LabellingHouse {
    readonly createLabelling: typeof createLabelling;
    readonly placesOf: typeof placesOf;
    readonly limitsOf: typeof limitsOf;
    readonly cardsIn: typeof cardsIn;
}
/** Each group that has events on the axis, in the story's order, and last those without one. */
export declare const groupStories: (key: Chronicle) => readonly GroupStory[];
/** Of its events those that were asked for. */
export declare const ownMatches: ({ index }: GroupStory, matches: Uint8Array | undefined) => Uint8Array | undefined;
/** How many of its events were asked for. */
export declare const countOf: ({ labelling: { matches }, index }: LabelledTrack) => number;
export interface TrackOptions {
    /** 1 per event of the whole story that is labelled; all by default. */
    readonly matches?: Uint8Array | undefined;
    /** As of `createLabelling`, for each track. */
    readonly most?: number | undefined;
    /** Height of a heading. */
    readonly headPx: number;
    /**
     * The tracks of the story with fewer events, and what labels one that has grown, where it is at hand: who has a lane
     * keeps it.
     */
    readonly old?: readonly LabelledTrack[] | undefined;
    readonly grow?: typeof growLabelling | undefined;
}
/** A labelling with a track for each group; null where there are no two. `view` is the first one. */
export declare function labelTracks({ createLabelling: label, placesOf: places, limitsOf: limits, cardsIn: cards }: LabellingHouse, whole: Chronicle, view: Viewport, { matches, most, headPx, old, grow }: TrackOptions): Labelling | null;
/** What they say of their events, said of the whole story's. */
export declare function inOne({ count }: Chronicle, tracks: readonly LabelledTrack[], matches: Uint8Array | undefined): Labelling;
