// The events, one row each: which one is open beside them, in which order they stand; and how one is added.
import { drawRows } from './event-rows.js';
import { aroundProblems } from './problems.js';
import { useReorder } from './reorder.js';
import { __, Button, h, memo, useLayoutEffect, useRef } from './wp.js';

export const EventList = memo(({ attributes, chosen, options, acts }) => {
  const { events } = attributes;
  const list = useRef(null);
  useReorder(list, acts);
  useLayoutEffect(() => drawRows(list.current, attributes, chosen, options), [attributes, chosen, options]);
  const go = ({ target }) => {
    const row = target.closest('.khatt-open')?.parentElement;
    if (row) acts.go(row.dataset.event);
  };
  const hasChosen = events.some(({ id }) => id === chosen);
  return h(
    'div',
    { className: 'khatt-list' },
    h(
      Button,
      {
        className: `khatt-open khatt-whole${aroundProblems(attributes).length > 0 ? ' khatt-wrong' : ''}`,
        'aria-current': hasChosen ? undefined : 'true',
        'data-part': 'whole',
        onClick: () => acts.go(null),
      },
      h('strong', null, __('The whole timeline', 'khatt-timeline')),
    ),
    h('ol', { ref: list, className: 'khatt-events', 'aria-label': __('Events', 'khatt-timeline'), onClick: go }),
    h(
      'div',
      { className: 'khatt-actions' },
      h(
        Button,
        { variant: 'primary', size: 'compact', className: 'khatt-add', 'data-part': 'add', onClick: () => acts.add() },
        __('Add event', 'khatt-timeline'),
      ),
      events.length > 1 &&
        h(Button, { variant: 'tertiary', size: 'compact', onClick: acts.sort }, __('Sort by date', 'khatt-timeline')),
    ),
  );
});
