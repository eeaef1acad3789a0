// The events, one row each: open, move, remove; and how one is added.
import { EventForm } from './event-form.js';
import { dateWords, freeId, isFinished, moved, sorted } from './model.js';
import { __, Button, h, site, speak, sprintf, useEffect, useRef, useState } from './wp.js';

const PATHS = { up: 'M12 8l-6 6 1 1 5-5 5 5 1-1z', down: 'M12 16l-6-6 1-1 5 5 5-5 1 1z', remove: 'M13 12l5-5-1-1-5 5-5-5-1 1 5 5-5 5 1 1 5-5 5 5 1-1z' };
const icon = (name) => h('svg', { viewBox: '0 0 24 24', width: 24, height: 24, 'aria-hidden': true, focusable: false }, h('path', { d: PATHS[name] }));

function Row({ event, at, count, isOpen, attributes, onToggle, onMove, onRemove }) {
  const title = event.title || __('Event without a title', 'khatt-timeline');
  const words = event.dateLabel || dateWords(event, attributes, site) || event.original || __('No date', 'khatt-timeline');
  // A button that is out of use keeps the focus: it says so, and does nothing.
  const move = (name, to, label) => h(Button, { icon: icon(name), label: sprintf(label, title), 'data-part': name, 'aria-disabled': to < 0 || to >= count, onClick: () => to >= 0 && to < count && onMove(to, name) });
  return h('div', { className: isFinished(event) ? 'khatt-row' : 'khatt-row khatt-wrong' },
    h(Button, { className: 'khatt-open', 'aria-expanded': isOpen, 'data-part': 'open', onClick: onToggle }, h('span', null, h('bdi', { className: 'khatt-when' }, words), ' ', h('strong', null, h('bdi', null, title)))),
    // translators: %s is the title of an event.
    move('up', at - 1, __('Move up: %s', 'khatt-timeline')),
    // translators: %s is the title of an event.
    move('down', at + 1, __('Move down: %s', 'khatt-timeline')),
    // translators: %s is the title of an event.
    h(Button, { icon: icon('remove'), label: sprintf(__('Remove: %s', 'khatt-timeline'), title), 'data-part': 'remove', onClick: onRemove }));
}

export function EventList({ attributes, options, onChange }) {
  const { events, groups } = attributes;
  const [open, setOpen] = useState(null);
  /** What gets the focus once it is drawn: a part of an event's row, its first field, or the button that adds one. */
  const [goal, aim] = useState(null);
  const place = useRef(null);
  useEffect(() => {
    if (!goal) return;
    const row = [...place.current.querySelectorAll('[data-event]')].find((one) => one.dataset.event === goal.id);
    (row ?? place.current).querySelector(goal.id === undefined ? '.khatt-add' : goal.part ? `[data-part="${goal.part}"]` : 'input')?.focus();
  }, [goal]);

  const add = () => {
    const id = freeId(events, 'event');
    onChange([...events, { id, date: '', title: '' }]);
    setOpen(id);
    aim({ id });
  };
  const move = (at) => (to, part) => {
    onChange(moved(events, at, to));
    aim({ id: events[at].id, part });
    // translators: %1$d is a place in the list, %2$d how many there are.
    speak(sprintf(__('Now at place %1$d of %2$d', 'khatt-timeline'), to + 1, events.length));
  };
  const remove = (at) => () => {
    onChange(events.filter((_, other) => other !== at));
    aim({ id: (events[at + 1] ?? events[at - 1])?.id, part: 'open' });
    speak(__('Event removed', 'khatt-timeline'));
  };
  const sort = () => {
    onChange(sorted(events));
    speak(__('Events sorted by date', 'khatt-timeline'));
  };

  return h('div', { ref: place },
    events.length === 0 && h('p', { className: 'khatt-empty' }, __('A timeline begins with its first event.', 'khatt-timeline')),
    h('ol', { className: 'khatt-events', 'aria-label': __('Events', 'khatt-timeline') }, events.map((event, at) => {
      const isOpen = open === event.id;
      return h('li', { key: event.id, 'data-event': event.id },
        h(Row, { event, at, count: events.length, isOpen, attributes, onToggle: () => setOpen(isOpen ? null : event.id), onMove: move(at), onRemove: remove(at) }),
        isOpen && h(EventForm, { event, groups, options, onChange: (next) => onChange(events.map((one) => (one === event ? next : one))) }));
    })),
    h('div', { className: 'khatt-actions' },
      h(Button, { variant: 'primary', className: 'khatt-add', onClick: add }, __('Add event', 'khatt-timeline')),
      events.length > 1 && h(Button, { variant: 'secondary', onClick: sort }, __('Sort by date', 'khatt-timeline'))));
}
