// The small pictures of cards and rows: where enough events have one, they are a way to find an event again.

import type { TimelineEvent } from '../data/document.js';
import { isBare } from '../data/large.js';

/** The side of the square, and the room to the words beside it, px. */
export const THUMBNAIL_PX = 52;
export const THUMBNAIL_ROOM_PX = THUMBNAIL_PX + 8;
/** A card with one is at least so high. */
export const PICTURED_CARD_PX = 71;
/** Where fewer of the events have one, none is shown. */
const LEAST_PART = 1 / 3;

/** Its address; null for none. */
export const thumbnailOf = ({ thumbnail, media }: TimelineEvent): string | null =>
  thumbnail ?? media.find(({ type }) => type === 'image')?.src ?? null;

export const hasThumbnails = (events: readonly TimelineEvent[]): boolean =>
  events.length > 0 &&
  !isBare(events) &&
  events.filter((event) => thumbnailOf(event) !== null).length >= events.length * LEAST_PART;
