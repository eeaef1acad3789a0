// The events, one row each: which one is open beside them, in which order they stand; and how one is added.
import { dateWords } from './model.js';
import { problemsOf } from './problems.js';
import { useReorder } from './reorder.js';
import { __, Button, h, icon, memo, site, useRef } from './wp.js';

/** A row is drawn again when its own event changes, or `decides`: what the words of its date depend on. */
const Row = memo(({ event, isChosen, isFirst, hasProblem, attributes, acts }) => {
  const title = event.title || __('Event without a title', 'khatt-timeline');
  const words = event.dateLabel || dateWords(event, attributes, site) || event.original || __('No date', 'khatt-timeline');
  return h('li', { 'data-event': event.id, className: hasProblem ? 'khatt-row khatt-wrong' : 'khatt-row' },
    h('span', { className: 'khatt-handle', 'data-part': 'handle', 'aria-hidden': true }, icon('drag')),
    h(Button, { className: 'khatt-open', 'aria-current': isChosen ? 'true' : undefined, 'data-part': 'open', tabIndex: isChosen || isFirst ? 0 : -1, onClick: () => acts.go(event.id) },
      h('span', null, h('bdi', { className: 'khatt-when' }, words), ' ', h('strong', null, h('bdi', null, title)))));
}, (before, after) => ['event', 'isChosen', 'isFirst', 'hasProblem', 'decides', 'acts'].every((name) => before[name] === after[name]));

export const EventList = memo(({ attributes, chosen, options, acts }) => {
  const { events, lang, timeZone, calendar, numerals, monthNames } = attributes;
  const decides = [lang, timeZone, calendar, numerals, monthNames].join();
  const list = useRef(null);
  useReorder(list, acts);
  const hasChosen = events.some(({ id }) => id === chosen);
  return h('div', { className: 'khatt-list' },
    h(Button, { className: 'khatt-open khatt-whole', 'aria-current': hasChosen ? undefined : 'true', 'data-part': 'whole', onClick: () => acts.go(null) }, h('strong', null, __('The whole timeline', 'khatt-timeline'))),
    h('ol', { ref: list, className: 'khatt-events', 'aria-label': __('Events', 'khatt-timeline') }, events.map((event, at) =>
      h(Row, { key: event.id, event, isChosen: event.id === chosen, isFirst: at === 0 && !hasChosen, hasProblem: problemsOf(event, options).length > 0, decides, attributes, acts }))),
    h('div', { className: 'khatt-actions' },
      h(Button, { variant: 'primary', size: 'compact', className: 'khatt-add', 'data-part': 'add', onClick: () => acts.add() }, __('Add event', 'khatt-timeline')),
      events.length > 1 && h(Button, { variant: 'tertiary', size: 'compact', onClick: acts.sort }, __('Sort by date', 'khatt-timeline'))));
});
