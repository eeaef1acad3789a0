// The widget itself, as visitors get it. The canvas of the editor is a document of its own (an iframe), with elements of
// its own: the widget's script is put into the document in which the preview stands.
import { documentOf } from './model.js';
import { h, site, useEffect, useMemo, useRef, useState } from './wp.js';

/** Typing makes the widget draw anew only when it pauses. */
const PAUSE_MS = 300;

/** The value as it was when it last stood still. */
function useSettled(value) {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

function loadWidget({ head, scripts }) {
  if ([...scripts].some(({ src }) => src === site.widget)) return;
  const script = head.ownerDocument.createElement('script');
  script.type = 'module';
  script.src = site.widget;
  head.append(script);
}

export function Preview({ attributes }) {
  const place = useRef(null);
  const text = useSettled(JSON.stringify(documentOf(attributes, site)));
  const data = useMemo(() => JSON.parse(text), [text]);
  useEffect(() => loadWidget(place.current.ownerDocument), []);
  useEffect(() => {
    place.current.data = data;
  }, [data]);
  const { calendar, secondaryCalendar, numerals, monthNames, timeDirection, layout, headingLevel } = attributes;
  const options = { calendar, 'secondary-calendar': secondaryCalendar, numerals, 'month-names': monthNames, 'time-direction': timeDirection, layout, 'heading-level': headingLevel };
  // React takes className on an element of its own name for an attribute of that name.
  return h('khatt-timeline', { ref: place, ...(site.isDark ? { class: 'khatt-on-dark' } : {}), ...Object.fromEntries(Object.entries(options).filter(([, value]) => value)) });
}
