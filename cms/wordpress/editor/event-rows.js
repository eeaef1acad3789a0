// The rows of the list, made by hand: with each key in a block WordPress has React look at all that it ever drew in it,
// and the rows of a long story were most of that.
import { dateWords } from './model.js';
import { oncePerEvent } from './once.js';
import { problemsOf } from './problems.js';
import { __, pathOf, site } from './wp.js';

const SVG = 'http://www.w3.org/2000/svg';
function made(parent, name, attributes) {
  const node = parent.appendChild(
    name.endsWith('svg') || name === 'path'
      ? parent.ownerDocument.createElementNS(SVG, name)
      : parent.ownerDocument.createElement(name),
  );
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return node;
}

function emptyRow(list, id) {
  const row = made(list, 'li', { 'data-event': id });
  const handle = made(row, 'span', { class: 'khatt-handle', 'data-part': 'handle', 'aria-hidden': 'true' });
  made(made(handle, 'svg', { viewBox: '0 0 24 24', 'fill-rule': 'evenodd' }), 'path', { d: pathOf('drag') });
  const words = made(
    made(row, 'button', { type: 'button', class: 'components-button khatt-open', 'data-part': 'open' }),
    'span',
    {},
  );
  made(words, 'bdi', { class: 'khatt-when' });
  words.append(' ');
  made(words, 'strong', { dir: 'auto' });
  return row;
}

const wordsOf = oncePerEvent((event, attributes) => ({
  when: event.dateLabel || dateWords(event, attributes, site) || event.original || __('No date', 'khatt-timeline'),
  title: event.title || __('Event without a title', 'khatt-timeline'),
}));

/** What each row says, by the row. */
const said = new WeakMap();
function say(row, { when, title, isChosen, isStop, isWrong }) {
  const words = [when, title, isChosen, isStop, isWrong].join('\n');
  if (said.get(row) === words) return;
  said.set(row, words);
  row.className = isWrong ? 'khatt-row khatt-wrong' : 'khatt-row';
  const button = row.querySelector('.khatt-open');
  button.tabIndex = isStop ? 0 : -1;
  if (isChosen) button.setAttribute('aria-current', 'true');
  else button.removeAttribute('aria-current');
  row.querySelector('bdi').textContent = when;
  row.querySelector('strong').textContent = title;
}

/**
 * Brings the rows of `list` to the events of `attributes`: one that stays is the very element it was, wherever it goes.
 */
export function drawRows(list, attributes, chosen, options) {
  const { events, lang, timeZone, calendar, numerals, monthNames } = attributes;
  const decides = [lang, timeZone, calendar, numerals, monthNames].join();
  // One row is a stop for Tab; the arrows go to the others.
  const stop = events.some(({ id }) => id === chosen) ? chosen : events[0]?.id;
  const before = new Map([...list.children].map((row) => [row.dataset.event, row]));
  const rows = events.map(({ id }) => before.get(id) ?? emptyRow(list, id));
  const kept = new Set(rows);
  for (const row of before.values()) if (!kept.has(row)) row.remove();
  rows.forEach((row, at) => list.children[at] !== row && list.insertBefore(row, list.children[at]));
  rows.forEach((row, at) =>
    say(row, {
      ...wordsOf(events[at], decides, attributes),
      isChosen: events[at].id === chosen,
      isStop: events[at].id === stop,
      isWrong: problemsOf(events[at], options).length > 0,
    }),
  );
}
