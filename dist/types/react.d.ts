import * as React from 'react';
import { KhattTimeline as KhattTimelineElement } from './elements/timeline.js';
import { type KhattTimelineEventMap } from './elements/kit/events.js';
import './index.js';
/** Events as props: `onKhattSelect` hears `khatt-select`. */
declare const EVENTS: {
    readonly onKhattReady: "khatt-ready";
    readonly onKhattLoad: "khatt-load";
    readonly onKhattError: "khatt-error";
    readonly onKhattFilter: "khatt-filter";
    readonly onKhattSelect: "khatt-select";
    readonly onKhattLayout: "khatt-layout";
    readonly onKhattView: "khatt-view";
};
type Sent = {
    [Prop in keyof typeof EVENTS]: KhattTimelineEventMap[(typeof EVENTS)[Prop]];
};
type Listeners = {
    [Prop in keyof Sent]?: ((event: Sent[Prop]) => void) | undefined;
};
/** What may be set on the element: its own properties but what only can be read, and its methods. */
declare const SETTABLE: readonly ["src", "data", "timeDirection", "calendar", "secondaryCalendar", "numerals", "seasons", "monthNames", "timeZone", "asOf", "layout", "layouts", "start", "order", "scale", "laneBy", "play", "selected", "from", "to", "query", "groups", "entities", "syncHash", "view", "loading", "events", "maxBytes", "credentials", "headingLevel"];
type Settable = (typeof SETTABLE)[number];
/** As everywhere in React, undefined is as good as not there. */
type Properties = {
    [Name in Settable]?: KhattTimelineElement[Name] | undefined;
};
export type KhattTimelineProps = Omit<React.HTMLAttributes<KhattTimelineElement>, Settable> & Properties & Listeners;
/** `<khatt-timeline>` as a component; `ref` gives the element with its methods. */
export declare const KhattTimeline: React.ForwardRefExoticComponent<KhattTimelineProps & React.RefAttributes<KhattTimelineElement>>;
export type { KhattTimelineElement, KhattTimelineEventMap };
export type * from './data/document.js';
export type * from './data/input.js';
export type { ProblemCode } from './data/problem-codes.js';
export type { CalendarId, Direction, MonthNames, Numerals } from './elements/kit/attributes.js';
