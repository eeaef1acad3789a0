// The entry for React 18 and 19: <KhattTimeline> with typed props and events. It registers the elements. What a server
// renders is the tag with the attributes of any HTML element and its children; the rest follows in the browser.

import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { KhattTimeline as KhattTimelineElement } from './elements/timeline.js';
import { readyEvents, type KhattTimelineEventMap } from './elements/kit/events.js';
import './index.js';

/** Events as props: `onKhattSelect` hears `khatt-select`. */
const EVENTS = {
  onKhattReady: 'khatt-ready',
  onKhattLoad: 'khatt-load',
  onKhattError: 'khatt-error',
  onKhattFilter: 'khatt-filter',
  onKhattSelect: 'khatt-select',
  onKhattLayout: 'khatt-layout',
  onKhattView: 'khatt-view',
} as const satisfies Record<string, keyof KhattTimelineEventMap>;

type Sent = { [Prop in keyof typeof EVENTS]: KhattTimelineEventMap[(typeof EVENTS)[Prop]] };
type Listeners = { [Prop in keyof Sent]?: ((event: Sent[Prop]) => void) | undefined };
/** What may be set on the element: its own properties but what only can be read, and its methods. */
const SETTABLE = [
  'src',
  'data',
  'timeDirection',
  'calendar',
  'secondaryCalendar',
  'numerals',
  'seasons',
  'monthNames',
  'timeZone',
  'asOf',
  'layout',
  'layouts',
  'start',
  'order',
  'scale',
  'laneBy',
  'play',
  'selected',
  'from',
  'to',
  'query',
  'groups',
  'entities',
  'syncHash',
  'view',
  'loading',
  'events',
  'maxBytes',
  'credentials',
  'headingLevel',
] as const;
type Settable = (typeof SETTABLE)[number];
/** As everywhere in React, undefined is as good as not there. */
type Properties = { [Name in Settable]?: KhattTimelineElement[Name] | undefined };

export type KhattTimelineProps = Omit<React.HTMLAttributes<KhattTimelineElement>, Settable> & Properties & Listeners;

// React 18 warns on a server of effects that wait for a layout. There is none.
const react = typeof window === 'undefined' ? { ...React, useLayoutEffect: React.useEffect } : React;

// A server registers nothing, and a class that is not registered does not know its fields. Asking for its attributes
// helps.
void KhattTimelineElement.observedAttributes;

const Tag = createComponent({
  react,
  tagName: 'khatt-timeline',
  elementClass: KhattTimelineElement,
  events: EVENTS as { [Prop in keyof Sent]: EventName<Sent[Prop]> },
});

/** A view is written anew each time that a component renders. */
const isSame = (a: unknown, b: unknown, name: Settable): boolean =>
  Object.is(a, b) ||
  (name === 'view' &&
    a != null &&
    b != null &&
    ['from', 'to'].every((end) => Reflect.get(a, end) === Reflect.get(b, end)));
const withoutSettable = (props: KhattTimelineProps): KhattTimelineProps =>
  Object.fromEntries(Object.entries(props).filter(([name]) => !SETTABLE.some((one) => one === name)));

/** `<khatt-timeline>` as a component; `ref` gives the element with its methods. */
export const KhattTimeline: React.ForwardRefExoticComponent<
  KhattTimelineProps & React.RefAttributes<KhattTimelineElement>
> = React.forwardRef((props: KhattTimelineProps, ref: React.ForwardedRef<KhattTimelineElement>) => {
  const element = React.useRef<KhattTimelineElement>(null);
  const isMounted = React.useRef(false);
  const before = React.useRef<Properties>({});
  // React asks for it only while the element is there.
  React.useImperativeHandle(ref, () => element.current as KhattTimelineElement, []);
  // Only what has changed is set: what is set again would close what the reader has opened, and take him back to
  // `view`.
  react.useLayoutEffect(() => {
    for (const name of SETTABLE)
      if (element.current && !isSame(props[name], before.current[name], name))
        Reflect.set(element.current, name, props[name]);
    before.current = props;
  });
  react.useLayoutEffect(() => {
    // A list that a server wrote may be drawn before React takes the page over: it is told of that now, once.
    const ready = isMounted.current || !element.current ? undefined : readyEvents.get(element.current);
    isMounted.current = true;
    if (ready) props.onKhattReady?.(ready);
  }, []);
  return React.createElement(Tag, { ...withoutSettable(props), ref: element });
});
KhattTimeline.displayName = 'KhattTimeline';

export type { KhattTimelineElement, KhattTimelineEventMap };
export type * from './data/document.js';
export type * from './data/input.js';
export type { ProblemCode } from './data/problem-codes.js';
export type { CalendarId, Direction, MonthNames, Numerals } from './elements/kit/attributes.js';
