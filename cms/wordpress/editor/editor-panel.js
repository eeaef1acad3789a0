// The panel under the preview: the list of the events, and beside it the form of the chosen one.
import { EventForm, EventHead, isOfRest } from './event-form.js';
import { EventList } from './event-list.js';
import { htmlRows, tableEvents, tabRows } from './paste-table.js';
import { copiedStory } from './read-list.js';
import { __, h, useEffect, useRef, useState } from './wp.js';
import { WholeForm } from './whole-form.js';

const TABBED = 'input, button, select, textarea, a[href], [contenteditable="true"], [tabindex="0"]';

/** A listener on the block, where WordPress's own on the canvas would come before React's. */
function useNative(place, name, listener) {
  const now = useRef(null);
  now.current = listener;
  useEffect(() => {
    const block = place.current.parentElement;
    const listen = (event) => now.current(event);
    block.addEventListener(name, listen, true);
    return () => block.removeEventListener(name, listen, true);
  }, []);
}

/**
 * WordPress takes Tab to the sidebar where the next stop is a box for rich text: within the panel it goes on by itself.
 */
function keepKeys(event, panel) {
  // With Shift and an arrow it would select blocks instead of letters.
  if (event.shiftKey && event.key.startsWith('Arrow') && event.target.closest('.khatt-rich')) event.stopPropagation();
  if (event.key !== 'Tab') return;
  const stops = [...panel.querySelectorAll(TABBED)].filter(
    (node) => node.tabIndex >= 0 && !node.disabled && node.checkVisibility(),
  );
  const next = stops[stops.indexOf(event.target) + (event.shiftKey ? -1 : 1)];
  if (next && stops.includes(event.target)) event.stopPropagation();
}

/** Whether what is pasted is of the panel's own boxes for something else: a document, an address. */
const isOther = (target) => Boolean(target.closest('.khatt-import, .khatt-add-media'));

/**
 * The rows show the story as it is stored, the form what is typed before that: `held` is what useStory() gives for it.
 */
export function EditorPanel({ story, chosen, goal, onReached, options, today, acts, change, held }) {
  const place = useRef(null);
  const [isWhole, setWhole] = useState(false);
  const [, draw] = useState(0);
  held.heard.current = () => draw((count) => count + 1);
  const typed = held.newest();
  const at = typed.events.findIndex(({ id }) => id === chosen);
  const event = typed.events[at];
  useNative(place, 'keydown', (event) => {
    keepKeys(event, place.current);
    // To take back, to save.
    if (event.ctrlKey || event.metaKey) held.store();
  });
  useNative(place, 'pointerdown', ({ view }) => held.press(view));
  useNative(place, 'focusout', held.leave);
  useNative(place, 'paste', (pasted) => {
    if (isOther(pasted.target)) return;
    const [html, plain] = ['text/html', 'text/plain'].map((type) => pasted.clipboardData.getData(type));
    const story = copiedStory(html) ?? copiedStory(plain);
    const rows = htmlRows(html);
    const found = story ? story.events : tableEvents(rows.length > 0 ? rows : tabRows(plain), options);
    if (found.length === 0) return;
    pasted.preventDefault();
    pasted.stopPropagation();
    if (story) acts.pasteStory(story, chosen);
    else acts.paste(found, chosen);
  });
  useEffect(() => {
    if (!goal) return;
    if (isOfRest(goal.part) && !isWhole) {
      setWhole(true);
      return;
    }
    focusOn(place.current, goal);
    onReached();
  }, [goal, isWhole]);
  return h(
    'div',
    { ref: place, className: 'khatt-form', role: 'group', 'aria-label': __('Timeline', 'khatt-timeline') },
    h(
      'div',
      { className: 'khatt-panes' },
      h(EventList, { attributes: story, chosen, options, acts }),
      h(
        'div',
        {
          className: 'khatt-event',
          role: 'group',
          'aria-label': event ? __('Event', 'khatt-timeline') : __('The whole timeline', 'khatt-timeline'),
        },
        event && h(EventHead, { id: event.id, title: story.events[at]?.title, at, count: typed.events.length, acts }),
        event
          ? h(EventForm, { key: event.id, event, groups: typed.groups, options, isWhole, onWhole: setWhole, acts })
          : h(WholeForm, { story: typed, today, change, type: held.hold }),
      ),
    ),
  );
}

/** A part of the chosen row, of the form's head, or the first box of a field; the row is always brought into sight. */
function focusOn(panel, { id, part }) {
  const row = [...panel.querySelectorAll('[data-event]')].find((one) => one.dataset.event === id);
  const list = row?.parentElement;
  if (row && list)
    list.scrollTop +=
      Math.min(0, row.getBoundingClientRect().top - list.getBoundingClientRect().top) +
      Math.max(0, row.getBoundingClientRect().bottom - list.getBoundingClientRect().bottom);
  if (!part) return;
  const found =
    part === 'open'
      ? row?.querySelector('.khatt-open')
      : panel.querySelector(
          `[data-part="${part}"], [data-field="${part}"] :is(input, textarea, button, [contenteditable="true"])`,
        );
  found?.focus({ preventScroll: part === 'open' });
}
