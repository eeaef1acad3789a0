'use client';
import * as React from 'react';
import { K as KhattTimeline$1, r as readyEvents } from './chunks/timeline.js';
import './index.js';
import 'lit';
import './chunks/layout-scene.js';
import 'lit/directive.js';
import 'lit/directives/keyed.js';
import './chunks/load.js';
import './chunks/scene-list.js';
import 'lit/directive-helpers.js';
import './elements/khatt-event.js';

/**
 * @license
 * Copyright 2018 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
const e=new Set(["children","localName","ref","style","className"]),n=new WeakMap,t=(e,t,o,l,a)=>{const s=a?.[t];void 0===s?(e[t]=o,null==o&&t in HTMLElement.prototype&&e.removeAttribute(t)):o!==l&&((e,t,o)=>{let l=n.get(e);void 0===l&&n.set(e,l=new Map);let a=l.get(t);void 0!==o?void 0===a?(l.set(t,a={handleEvent:o}),e.addEventListener(t,a)):a.handleEvent=o:void 0!==a&&(l.delete(t),e.removeEventListener(t,a));})(e,s,o);},o=({react:n,tagName:o,elementClass:l,events:a,displayName:s})=>{const c=new Set(Object.keys(a??{})),r=n.forwardRef(((s,r)=>{const i=n.useRef(new Map),d=n.useRef(null),f={},u={};for(const[n,t]of Object.entries(s))e.has(n)?f["className"===n?"class":n]=t:c.has(n)||n in l.prototype?u[n]=t:f[n]=t;return n.useLayoutEffect((()=>{if(null===d.current)return;const e=new Map;for(const n in u)t(d.current,n,s[n],i.current.get(n),a),i.current.delete(n),e.set(n,s[n]);for(const[e,n]of i.current)t(d.current,e,void 0,n,a);i.current=e;})),n.useLayoutEffect((()=>{d.current?.removeAttribute("defer-hydration");}),[]),f.suppressHydrationWarning=true,n.createElement(o,{...f,ref:n.useCallback((e=>{d.current=e,"function"==typeof r?r(e):null!==r&&(r.current=e);}),[r])})}));return r.displayName=s??l.name,r};

// The entry for React 18 and 19: <KhattTimeline> with typed props and events. It registers the elements. What a server
// renders is the tag with the attributes of any HTML element and its children; the rest follows in the browser.
/** Events as props: `onKhattSelect` hears `khatt-select`. */
const EVENTS = {
    onKhattReady: 'khatt-ready',
    onKhattLoad: 'khatt-load',
    onKhattError: 'khatt-error',
    onKhattFilter: 'khatt-filter',
    onKhattSelect: 'khatt-select',
    onKhattLayout: 'khatt-layout',
    onKhattView: 'khatt-view',
};
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
];
// React 18 warns on a server of effects that wait for a layout. There is none.
const react = typeof window === 'undefined' ? { ...React, useLayoutEffect: React.useEffect } : React;
// A server registers nothing, and a class that is not registered does not know its fields. Asking for its attributes
// helps.
void KhattTimeline$1.observedAttributes;
const Tag = o({
    react,
    tagName: 'khatt-timeline',
    elementClass: KhattTimeline$1,
    events: EVENTS,
});
/** A view is written anew each time that a component renders. */
const isSame = (a, b, name) => Object.is(a, b) ||
    (name === 'view' &&
        a != null &&
        b != null &&
        ['from', 'to'].every((end) => Reflect.get(a, end) === Reflect.get(b, end)));
const withoutSettable = (props) => Object.fromEntries(Object.entries(props).filter(([name]) => !SETTABLE.some((one) => one === name)));
/** `<khatt-timeline>` as a component; `ref` gives the element with its methods. */
const KhattTimeline = React.forwardRef((props, ref) => {
    const element = React.useRef(null);
    const isMounted = React.useRef(false);
    const before = React.useRef({});
    // React asks for it only while the element is there.
    React.useImperativeHandle(ref, () => element.current, []);
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
        if (ready)
            props.onKhattReady?.(ready);
    }, []);
    return React.createElement(Tag, { ...withoutSettable(props), ref: element });
});
KhattTimeline.displayName = 'KhattTimeline';

export { KhattTimeline };
//# sourceMappingURL=react.js.map
