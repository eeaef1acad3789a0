import type { Frame } from './frame.js';
import type { Card, Leader } from './scene.js';
/** From a card's end down to the axis, unbroken; and in pieces where it passes the words of lower cards. */
export declare function layoutLeaders({ rows, sign, viewport }: Frame, cards: readonly Card[]): Leader[];
/** Path data of a leader as one line: down from its stem, or beside it. */
export declare const leaderPath: ({ x, runX, from, to }: Leader) => string;
