// The widget itself, as visitors get it. The canvas of the editor is a document of its own (an iframe), with elements of
// its own: the widget's script is put into the document in which the preview stands.
import { documentOf } from './model.js';
import { h, memo, site, useEffect, useRef, useState } from './wp.js';

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

/**
 * Shows the card of the event with the id `chosen`, and tells which card was chosen in it. While `isEdited` the open event
 * is not told under the chart: its form is there.
 */
export function Preview({ attributes, chosen, isEdited, onChoose }) {
  return h(Widget, { attributes: useSettled(attributes), chosen, isEdited, onChoose });
}

const Widget = memo(({ attributes, chosen, isEdited, onChoose }) => {
  const place = useRef(null);
  const given = useRef('');
  useEffect(() => loadWidget(place.current.ownerDocument), []);
  useEffect(() => {
    const text = JSON.stringify(documentOf(attributes, site));
    if (text === given.current) return;
    given.current = text;
    place.current.data = JSON.parse(text);
  }, [attributes]);
  useEffect(() => {
    const timeline = place.current;
    const choose = ({ detail: { id, by } }) => by !== 'api' && id !== null && onChoose(id);
    timeline.addEventListener('khatt-select', choose);
    return () => timeline.removeEventListener('khatt-select', choose);
  }, [onChoose]);
  useEffect(() => {
    const { ownerDocument } = place.current;
    const timeline = place.current;
    // The element comes with its script, and draws with its next update.
    ownerDocument.defaultView.customElements.whenDefined('khatt-timeline').then(() => timeline.updateComplete).then(() => timeline.selected !== chosen && show(timeline, chosen));
  }, [chosen, attributes]);
  const { calendar, secondaryCalendar, numerals, monthNames, timeDirection, layout, headingLevel } = attributes;
  const options = { calendar, 'secondary-calendar': secondaryCalendar, numerals, 'month-names': monthNames, 'time-direction': timeDirection, layout, 'heading-level': headingLevel };
  // React takes className on an element of its own name for an attribute of that name.
  const names = [...(site.isDark ? ['khatt-on-dark'] : []), ...(isEdited ? ['khatt-edited'] : [])].join(' ');
  return h('khatt-timeline', { ref: place, ...(names ? { class: names } : {}), ...Object.fromEntries(Object.entries(options).filter(([, value]) => value)) });
});

/** A row of the list form is scrolled to; the chart moves by itself. */
function show(timeline, id) {
  if (id === null) timeline.selected = null;
  else timeline.reveal(id);
}
