import type { TimelineEvent } from '../data/document.js';
/** The side of the square, and the room to the words beside it, px. */
export declare const THUMBNAIL_PX = 52;
export declare const THUMBNAIL_ROOM_PX: number;
/** A card with one is at least so high. */
export declare const PICTURED_CARD_PX = 71;
/** Its address; null for none. */
export declare const thumbnailOf: ({ thumbnail, media }: TimelineEvent) => string | null;
export declare const hasThumbnails: (events: readonly TimelineEvent[]) => boolean;
