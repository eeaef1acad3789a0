// Made of custom-elements.json by the build.

import type { KhattTimelineEventMap } from './elements/kit/events.js';
import type { KhattTimeline } from './elements/timeline.js';

export interface KhattEventMarkup {
  /** The event's id. */
  'event-id'?: string | undefined;
  /** EDTF, or words as a reporter writes them. */
  date?: string | undefined;
  /** Words that replace the date's. */
  'date-label'?: string | undefined;
  /** How the date is known. */
  'date-note'?: string | undefined;
  /** The title. */
  heading?: string | undefined;
  /** Id of its group. */
  group?: string | undefined;
  /** 0 to 1. */
  importance?: number | string | undefined;
  /** Where its title leads. */
  href?: string | undefined;
  /** Address of a small picture for its card. */
  thumbnail?: string | undefined;
}

export interface KhattTimelineMarkup {
  /** URL of the data. */
  src?: KhattTimeline['src'] | undefined;
  /** A story, or an array of events; outranks `src` and children. What is changed inside it is not seen: set another. */
  data?: KhattTimeline['data'] | undefined;
  /** Which way time runs: `auto` (as the text), `rtl` or `ltr`. */
  timeDirection?: KhattTimeline['timeDirection'] | undefined;
  /** Calendar of the axis and the dates: `gregory`, `islamic-umalqura`, `islamic-civil`, `persian` or `hebrew`. */
  calendar?: KhattTimeline['calendar'] | undefined;
  /** A second calendar: a row of its own under the axis, and a second date on cards and in details. */
  secondaryCalendar?: KhattTimeline['secondaryCalendar'] | undefined;
  /** Which half of the Earth 'spring' belongs to: `northern` or `southern`. */
  seasons?: KhattTimeline['seasons'] | undefined;
  /** Digits: `arab`, `arabext` or `latn`; the locale's own by default. */
  numerals?: KhattTimeline['numerals'] | undefined;
  /** Names of the months: `locale`, `levantine`, `egyptian`, `maghrebi` or `dual`. */
  monthNames?: KhattTimeline['monthNames'] | undefined;
  /** IANA zone in which times with an offset are shown; the story's by default, else UTC. */
  timeZone?: KhattTimeline['timeZone'] | undefined;
  /** EDTF: the day as of which the story is told, in place of its own `asOf`; `now`: the present, followed while the page is seen. */
  asOf?: KhattTimeline['asOf'] | undefined;
  /** `auto` (by the element's own width and the story), `horizontal`, `vertical` or `story`. */
  layout?: KhattTimeline['layout'] | undefined;
  /** Names of the layouts between which the reader may change; empty for none. Default: all of them where `layout` is not set. */
  layouts?: KhattTimeline['layouts'] | undefined;
  /** What the story opens on: `title`, `first`, `last` or an event's id. Default: the story's, else `title`; `last` where the newest comes first. */
  start?: KhattTimeline['start'] | undefined;
  /** `oldest` or `newest`: which comes first in the list and in the story. */
  order?: KhattTimeline['order'] | undefined;
  /** How events stand on the axis: `time` (to scale) or `even` (a step apart, breaks are shown). */
  scale?: KhattTimeline['scale'] | undefined;
  /** `group`: in the chart each group has lanes of its own under a heading that closes and opens them; shared lanes by default. */
  laneBy?: KhattTimeline['laneBy'] | undefined;
  /** Seconds an event, for a button that turns the pages of the story by itself. */
  play?: KhattTimeline['play'] | undefined;
  /** Id of the selected event. */
  selected?: KhattTimeline['selected'] | undefined;
  /** EDTF: the earliest moment to be in view at first. */
  from?: KhattTimeline['from'] | undefined;
  /** EDTF: the latest moment to be in view at first. */
  to?: KhattTimeline['to'] | undefined;
  /** Words that the events that are shown have. */
  query?: KhattTimeline['query'] | undefined;
  /** Ids of the groups that are shown, with spaces between them or as a list; all by default. */
  groups?: KhattTimeline['groups'] | undefined;
  /** Ids of people, organisations and places: events that mention one of them are shown. All by default. */
  entities?: KhattTimeline['entities'] | undefined;
  /** The page's address follows the open event, as `#khatt-<id>`; `push` makes an entry of the history for each. */
  syncHash?: KhattTimeline['syncHash'] | undefined;
  /** `lazy` starts loading `src` near the viewport, `eager` at once. */
  loading?: KhattTimeline['loading'] | undefined;
  /** How many events are coming, so that the vertical list can reserve its height. */
  events?: KhattTimeline['events'] | undefined;
  /** Greatest size of the body of `src`, in bytes. */
  maxBytes?: KhattTimeline['maxBytes'] | undefined;
  /** Credentials of the request for `src`. */
  credentials?: KhattTimeline['credentials'] | undefined;
  /** Level of the title's heading, 1 to 5; an event's is one deeper. */
  headingLevel?: KhattTimeline['headingLevel'] | undefined;
  /** The range in view, EDTF. Setting it moves there, each time it is set; null moves to the first view. */
  view?: KhattTimeline['view'] | undefined;
  /** Which way time runs: `auto` (as the text), `rtl` or `ltr`. */
  'time-direction'?: KhattTimeline['timeDirection'] | undefined;
  /** A second calendar: a row of its own under the axis, and a second date on cards and in details. */
  'secondary-calendar'?: KhattTimeline['secondaryCalendar'] | undefined;
  /** Names of the months: `locale`, `levantine`, `egyptian`, `maghrebi` or `dual`. */
  'month-names'?: KhattTimeline['monthNames'] | undefined;
  /** IANA zone in which times with an offset are shown; the story's by default, else UTC. */
  'time-zone'?: KhattTimeline['timeZone'] | undefined;
  /** EDTF: the day as of which the story is told, in place of its own `asOf`; `now`: the present, followed while the page is seen. */
  'as-of'?: KhattTimeline['asOf'] | undefined;
  /** The page's address follows the open event, as `#khatt-<id>`; `push` makes an entry of the history for each. */
  'sync-hash'?: KhattTimeline['syncHash'] | undefined;
  /** `group`: in the chart each group has lanes of its own under a heading that closes and opens them; shared lanes by default. */
  'lane-by'?: KhattTimeline['laneBy'] | undefined;
  /** Greatest size of the body of `src`, in bytes. */
  'max-bytes'?: KhattTimeline['maxBytes'] | string | undefined;
  /** Level of the title's heading, 1 to 5; an event's is one deeper. */
  'heading-level'?: KhattTimeline['headingLevel'] | string | undefined;
}

/** Listeners by the names of the events, with what a framework writes before them. */
export type Listeners<Before extends string> = { [Name in keyof KhattTimelineEventMap as `${Before}${Name}`]?: ((event: KhattTimelineEventMap[Name]) => void) | undefined };
/** Listeners in camel case: `onKhattSelect`. */
export type CamelListeners = { [Name in keyof KhattTimelineEventMap as Name extends `khatt-${infer Rest}` ? `onKhatt${Capitalize<Rest>}` : never]?: ((event: KhattTimelineEventMap[Name]) => void) | undefined };
