// The widget itself, as visitors get it. The canvas of the editor is a document of its own (an iframe), with elements
// of its own: the widget's script is put into the document in which the preview stands.
import { documentOf } from './document.js';
import { useSettled } from './settled.js';
import { getScrollContainer, h, memo, site, useEffect, useRef } from './wp.js';

/** Typing makes the widget draw anew only when it pauses: for so long, and the longer the more there is to draw. */
const PAUSE_MS = 300;
const PAUSE_MS_PER_EVENT = 1;
/** How long the chart is on its way to a card, at most. */
const MOVE_MS = 600;
/** Px between the card and the panel. */
const MARGIN_PX = 8;

function loadWidget({ head, scripts }) {
  if ([...scripts].some(({ src }) => src === site.widget)) return;
  const script = head.ownerDocument.createElement('script');
  script.type = 'module';
  script.src = site.widget;
  head.append(script);
}

/**
 * Shows the card of the event with the id `chosen`, and tells which card was chosen in it. While `isEdited` the open
 * event is not told under the chart: its form is there.
 */
export function Preview({ attributes, chosen, isEdited, isTyping, onChoose }) {
  return h(Widget, {
    attributes: useSettled(attributes, PAUSE_MS + PAUSE_MS_PER_EVENT * attributes.events.length, isTyping),
    chosen,
    isEdited,
    onChoose,
  });
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
    ownerDocument.defaultView.customElements
      .whenDefined('khatt-timeline')
      .then(() => timeline.updateComplete)
      .then(() => timeline.selected !== chosen && show(timeline, chosen));
  }, [chosen, attributes]);
  useEffect(() => {
    if (!isEdited || chosen === null) return undefined;
    // The chart moves there by itself, which takes a while.
    const timers = [0, MOVE_MS].map((ms) => setTimeout(() => bringAbovePanel(place.current, chosen), ms));
    return () => timers.forEach(clearTimeout);
  }, [chosen]);
  const {
    calendar,
    secondaryCalendar,
    numerals,
    monthNames,
    timeDirection,
    layout,
    layouts,
    start,
    order,
    scale,
    laneBy,
    headingLevel,
  } = attributes;
  const options = {
    calendar,
    'secondary-calendar': secondaryCalendar,
    numerals,
    'month-names': monthNames,
    'time-direction': timeDirection,
    layout,
    layouts,
    start,
    order,
    scale,
    'lane-by': laneBy,
    'heading-level': headingLevel,
  };
  // React takes className on an element of its own name for an attribute of that name.
  const names = [...(site.isDark ? ['khatt-on-dark'] : []), ...(isEdited ? ['khatt-edited'] : [])].join(' ');
  return h('khatt-timeline', {
    ref: place,
    ...(names ? { class: names } : {}),
    ...Object.fromEntries(Object.entries(options).filter(([, value]) => value)),
  });
});

function show(timeline, id) {
  if (id !== null) timeline.reveal(id);
  // One that is not finished has no card yet.
  if (timeline.selected !== id) timeline.selected = null;
}

/** Px that the block's toolbar takes above it. */
const TOOLBAR_PX = 72;
/** Scrolls the canvas by as little as it must, so that the card stands above the panel. */
function bringAbovePanel(timeline, id) {
  const card = [...(timeline.shadowRoot?.querySelectorAll('[part~="event"]') ?? [])].find(
    (one) => one.dataset.eventId === id,
  );
  const panel = timeline.parentElement.querySelector('.khatt-form');
  if (!card || !panel) return;
  const { top, bottom } = card.getBoundingClientRect();
  const over = bottom - panel.getBoundingClientRect().top + MARGIN_PX;
  const scroller = getScrollContainer(timeline) ?? timeline.ownerDocument.documentElement;
  const above =
    top - TOOLBAR_PX - (scroller === timeline.ownerDocument.documentElement ? 0 : scroller.getBoundingClientRect().top);
  // Where both do not fit, the head of the card counts.
  scroller.scrollBy({ top: over > 0 ? Math.min(over, Math.max(0, above)) : Math.min(0, above) });
}
