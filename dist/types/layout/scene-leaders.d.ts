import type { Frame } from './frame.js';
import type { Band, Card, Leader, Point } from './scene.js';
/** What stands at the axis for cards: the marks and the bands. */
interface Feet {
    readonly points: readonly Point[];
    readonly bands: readonly Band[];
}
/** From a card's end down to its mark, unbroken; and in pieces where it passes the words of lower cards. */
export declare function layoutLeaders(frame: Frame, cards: readonly Card[], feet: Feet): Leader[];
/** Path data of a leader as one line: down from its stem, or beside it. */
export declare const leaderPath: ({ x, runX, from, to }: Leader) => string;
export {};
