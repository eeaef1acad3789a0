// The events, one row each: which one is open beside them, in which order they stand; and how one is added.
import { dateWords } from './model.js';
import { problemsOf } from './problems.js';
import { useReorder } from './reorder.js';
import { __, Button, h, icon, memo, site, useRef } from './wp.js';

function Row({ event, isChosen, isFirst, hasProblem, attributes, acts }) {
  const title = event.title || __('Event without a title', 'khatt-timeline');
  const words = event.dateLabel || dateWords(event, attributes, site) || event.original || __('No date', 'khatt-timeline');
  return h('li', { 'data-event': event.id, className: hasProblem ? 'khatt-row khatt-wrong' : 'khatt-row' },
    h('span', { className: 'khatt-handle', 'data-part': 'handle', 'aria-hidden': true }, icon('drag')),
    h(Button, { className: 'khatt-open', 'aria-current': isChosen ? 'true' : undefined, 'data-part': 'open', tabIndex: isChosen || isFirst ? 0 : -1, onClick: () => acts.go(event.id) },
      h('span', null, h('bdi', { className: 'khatt-when' }, words), ' ', h('strong', { dir: 'auto' }, title))));
}

/**
 * The rows, each the very one of the drawing before while its event is the same: React passes over it. `attributes` decide by their words what a date is called.
 */
function useRows(attributes, chosen, hasChosen, options, acts) {
  const rows = useRef(new WeakMap());
  const { events, lang, timeZone, calendar, numerals, monthNames } = attributes;
  const decides = [lang, timeZone, calendar, numerals, monthNames].join();
  return events.map((event, at) => {
    const shown = { isChosen: event.id === chosen, isFirst: at === 0 && !hasChosen, hasProblem: problemsOf(event, options).length > 0 };
    const by = [shown.isChosen, shown.isFirst, shown.hasProblem, decides].join();
    if (rows.current.get(event)?.by !== by) rows.current.set(event, { by, row: h(Row, { key: event.id, event, ...shown, attributes, acts }) });
    return rows.current.get(event).row;
  });
}

export const EventList = memo(({ attributes, chosen, options, acts }) => {
  const { events } = attributes;
  const list = useRef(null);
  useReorder(list, acts);
  const hasChosen = events.some(({ id }) => id === chosen);
  return h('div', { className: 'khatt-list' },
    h(Button, { className: 'khatt-open khatt-whole', 'aria-current': hasChosen ? undefined : 'true', 'data-part': 'whole', onClick: () => acts.go(null) }, h('strong', null, __('The whole timeline', 'khatt-timeline'))),
    h('ol', { ref: list, className: 'khatt-events', 'aria-label': __('Events', 'khatt-timeline') }, useRows(attributes, chosen, hasChosen, options, acts)),
    h('div', { className: 'khatt-actions' },
      h(Button, { variant: 'primary', size: 'compact', className: 'khatt-add', 'data-part': 'add', onClick: () => acts.add() }, __('Add event', 'khatt-timeline')),
      events.length > 1 && h(Button, { variant: 'tertiary', size: 'compact', onClick: acts.sort }, __('Sort by date', 'khatt-timeline'))));
});
