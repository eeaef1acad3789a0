import type { Frame } from './frame.js';
import type { Band, Card, Leader, Point } from './scene.js';
/** What stands at the axis for cards: the marks and the bands. */
interface Feet {
    readonly points: readonly Point[];
    readonly bandOf: ReadonlyMap<string, Band>;
}
/** From a card's end down to its mark, unbroken; and in pieces where it passes the words of lower cards. */
export declare function layoutLeaders(frame: Frame, cards: readonly Card[], feet: Feet): Leader[];
export {};
