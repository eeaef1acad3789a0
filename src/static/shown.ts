// How the element that a static form becomes is to show the story: what the page asks of it by attributes.

import { expectOption, SHOWN_CHECKS } from './expect.js';
import type { Attributes } from '../picture/markup.js';

/** As the attributes of the element; without scripts only `order` tells. */
export interface ShownOptions {
  /** Outranks the story's own. */
  readonly layout?: 'auto' | 'horizontal' | 'vertical' | 'story' | undefined;
  /** Names of the layouts between which readers may change, with spaces between them. */
  readonly layouts?: string | undefined;
  /** What the story opens on: `title`, `first`, `last` or an event's id. Outranks the story's own. */
  readonly start?: string | undefined;
  /** `newest` turns the list. */
  readonly order?: 'oldest' | 'newest' | undefined;
  /** `even` stands events a step apart on the axis. */
  readonly scale?: 'time' | 'even' | undefined;
  /** `group` gives each group lanes of its own in the chart. */
  readonly laneBy?: 'group' | undefined;
  /** Seconds an event, 1 to 600. */
  readonly play?: number | undefined;
  /** The page's address follows the open event; `push`: with an entry of the history for each. */
  readonly syncHash?: boolean | 'push' | undefined;
  /** Words that the events have that are shown. */
  readonly query?: string | undefined;
  /** Ids of groups, with spaces between them. */
  readonly groups?: string | undefined;
  /** Ids of people, organisations and places, with spaces between them. */
  readonly entities?: string | undefined;
}

const hyphenated = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The attributes by their names; a wrong value throws. */
export const shownAttributes = (options: ShownOptions): Attributes =>
  Object.fromEntries(
    Object.entries(SHOWN_CHECKS).map(([name, check]) => {
      const value = options[name as keyof ShownOptions];
      expectOption(name, check, value);
      return [hyphenated(name), value === false ? undefined : value];
    }),
  );
