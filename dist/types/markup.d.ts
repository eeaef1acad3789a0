// Made of custom-elements.json by the build.

import type { KhattTimelineEventMap } from './elements/kit/events.js';
import type { KhattTimeline } from './elements/timeline.js';

export interface KhattEventMarkup {
  /** The event's id. */
  'event-id'?: string;
  /** EDTF, or words as a reporter writes them. */
  date?: string;
  /** Words that replace the date's. */
  'date-label'?: string;
  /** How the date is known. */
  'date-note'?: string;
  /** The title. */
  heading?: string;
  /** Id of its group. */
  group?: string;
  /** 0 to 1. */
  importance?: number | string;
  /** Where its title leads. */
  href?: string;
}

export interface KhattTimelineMarkup {
  /** URL of the data. */
  src?: KhattTimeline['src'];
  /** A document, or an array of events; outranks `src` and children. What is changed inside it is not seen: set another. */
  data?: KhattTimeline['data'];
  /** Which way time runs: `auto` (as the text), `rtl` or `ltr`. */
  timeDirection?: KhattTimeline['timeDirection'];
  /** Calendar of the axis and the dates: `gregory`, `islamic-umalqura`, `islamic-civil`, `persian` or `hebrew`. */
  calendar?: KhattTimeline['calendar'];
  /** A second calendar: a row of its own under the axis, and a second date on cards and in details. */
  secondaryCalendar?: KhattTimeline['secondaryCalendar'];
  /** Which half of the Earth 'spring' belongs to: `northern` or `southern`. */
  seasons?: KhattTimeline['seasons'];
  /** Digits: `arab`, `arabext` or `latn`; the locale's own by default. */
  numerals?: KhattTimeline['numerals'];
  /** Names of the months: `locale`, `levantine`, `egyptian`, `maghrebi` or `dual`. */
  monthNames?: KhattTimeline['monthNames'];
  /** IANA zone in which times with an offset are shown; the document's by default, else UTC. */
  timeZone?: KhattTimeline['timeZone'];
  /** `auto` (by the element's own width), `horizontal` or `vertical`. */
  layout?: KhattTimeline['layout'];
  /** Id of the selected event. */
  selected?: KhattTimeline['selected'];
  /** EDTF: the earliest moment to be in view at first. */
  from?: KhattTimeline['from'];
  /** EDTF: the latest moment to be in view at first. */
  to?: KhattTimeline['to'];
  /** `lazy` starts loading `src` near the viewport, `eager` at once. */
  loading?: KhattTimeline['loading'];
  /** How many events are coming, so that the vertical list can reserve its height. */
  events?: KhattTimeline['events'];
  /** Greatest size of the body of `src`, in bytes. */
  maxBytes?: KhattTimeline['maxBytes'];
  /** Credentials of the request for `src`. */
  credentials?: KhattTimeline['credentials'];
  /** Level of the title's heading, 1 to 5; an event's is one deeper. */
  headingLevel?: KhattTimeline['headingLevel'];
  /** The range in view, EDTF. Setting it moves there, each time it is set; null moves to the first view. */
  view?: KhattTimeline['view'];
  /** Which way time runs: `auto` (as the text), `rtl` or `ltr`. */
  'time-direction'?: KhattTimeline['timeDirection'];
  /** A second calendar: a row of its own under the axis, and a second date on cards and in details. */
  'secondary-calendar'?: KhattTimeline['secondaryCalendar'];
  /** Names of the months: `locale`, `levantine`, `egyptian`, `maghrebi` or `dual`. */
  'month-names'?: KhattTimeline['monthNames'];
  /** IANA zone in which times with an offset are shown; the document's by default, else UTC. */
  'time-zone'?: KhattTimeline['timeZone'];
  /** Greatest size of the body of `src`, in bytes. */
  'max-bytes'?: KhattTimeline['maxBytes'] | string;
  /** Level of the title's heading, 1 to 5; an event's is one deeper. */
  'heading-level'?: KhattTimeline['headingLevel'] | string;
}

/** Listeners by the names of the events, with what a framework writes before them. */
export type Listeners<Before extends string> = { [Name in keyof KhattTimelineEventMap as `${Before}${Name}`]?: (event: KhattTimelineEventMap[Name]) => void };
/** Listeners in camel case: `onKhattSelect`. */
export type CamelListeners = { [Name in keyof KhattTimelineEventMap as Name extends `khatt-${infer Rest}` ? `onKhatt${Capitalize<Rest>}` : never]?: (event: KhattTimelineEventMap[Name]) => void };
