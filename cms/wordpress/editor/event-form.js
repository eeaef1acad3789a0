// The fields of the chosen event: what is used always, and the rest behind a disclosure.
import { DatePair } from './date-box.js';
import { GroupBox } from './groups.js';
import { MediaList } from './media.js';
import { problemsOf } from './problems.js';
import { RichBox } from './rich-box.js';
import { toldOf } from './told.js';
import {
  __,
  Button,
  CheckboxControl,
  dirOf,
  h,
  icon,
  memo,
  RangeControl,
  sprintf,
  TextareaControl,
  TextControl,
  useMemo,
  useState,
} from './wp.js';

const MIDDLE = 0.5;
const ADDRESS = { type: 'url', dir: 'ltr', placeholder: 'https://' };
/** Whether an event has something of its own in each field of the rest. */
const REST = [
  ({ group }) => group,
  ({ media }) => media?.length,
  ({ quote }) => quote?.text || quote?.by || quote?.role,
  ({ source }) => source?.name || source?.url,
  ({ href }) => href,
  ({ importance = MIDDLE }) => importance !== MIDDLE,
  ({ dateNote }) => dateNote,
  ({ dateLabel }) => dateLabel,
];

/** Whether a field in which something may be wrong is of the rest. */
export const isOfRest = (field = '') => /^(?:media|quote|source|href)\b/.test(field);
/** Nothing was written in it yet. */
const isBlank = ({ title, date, original, text, dateLabel }) => ![title, date, original, text, dateLabel].some(Boolean);

/** What is pasted may have more lines. */
const inOneLine = (text) => text.replace(/\s*[\r\n]+\s*/g, ' ');

/** The place of the event, and what may be done with the whole of it. */
export const EventHead = memo(({ id, title: given, at, count, acts }) => {
  const title = given || __('Event without a title', 'khatt-timeline');
  // A button that is out of use keeps the focus: it says so, and does nothing.
  const button = (part, label, onClick, isOff = false) =>
    h(Button, {
      icon: icon(part),
      size: 'small',
      label: sprintf(label, title),
      'data-part': part,
      'aria-disabled': isOff,
      onClick: () => !isOff && onClick(),
    });
  return h(
    'div',
    { className: 'khatt-head' },
    // translators: %1$d is a place in the list, %2$d how many there are.
    h('span', null, sprintf(__('Event %1$d of %2$d', 'khatt-timeline'), at + 1, count)),
    // translators: %s is the title of an event.
    button('up', __('Move up: %s', 'khatt-timeline'), () => acts.move(id, -1, 'up'), at === 0),
    // translators: %s is the title of an event.
    button('down', __('Move down: %s', 'khatt-timeline'), () => acts.move(id, 1, 'down'), at === count - 1),
    // translators: %s is the title of an event.
    button('copy', __('Duplicate: %s', 'khatt-timeline'), () => acts.copy(id)),
    // translators: %s is the title of an event.
    button('remove', __('Remove: %s', 'khatt-timeline'), () => acts.remove(id)),
  );
});

export const EventForm = memo(({ event, groups, options, isWhole, onWhole, acts }) => {
  const { id } = event;
  /** A new event is not told that it has no title before one has been at that box. */
  const [isBegun, begin] = useState(!isBlank(event));
  const problems = useMemo(
    () => problemsOf(event, options).filter(({ field: of }) => isBegun || of !== 'title'),
    [event, options, isBegun],
  );
  const wrong = toldOf(problems, (next) => acts.edit(id, () => next));
  const write = (field, edit) => acts.write(id, field, (now) => ({ ...now, ...edit(now) }));
  /** A text field, and what is wrong with it. */
  const field = (name, label, value, edit, { Control = TextControl, className, ...more } = {}) =>
    h(
      'div',
      { className, 'data-field': name },
      h(Control, {
        __nextHasNoMarginBottom: true,
        label,
        value: value || '',
        onChange: (text) => write(name, (now) => edit(text, now)),
        ...dirOf(value),
        ...more,
      }),
      wrong(name),
    );
  const nextOnEnter = (key) => {
    if (key.key !== 'Enter' || key.nativeEvent.isComposing) return;
    key.preventDefault();
    acts.add(id);
  };
  return h(
    'div',
    { className: 'khatt-fields' },
    h(DatePair, { id, date: event.date, original: event.original, options, acts }),
    isBegun && !event.date && !event.original && h('div', { className: 'khatt-wide' }, wrong('date')),
    // It grows with its words: a long title is seen whole, and a box of one line would scroll with each key, which
    // costs a frame more.
    field('title', __('Title', 'khatt-timeline'), event.title, (title) => ({ title: inOneLine(title) }), {
      Control: TextareaControl,
      rows: 1,
      className: 'khatt-wide khatt-title',
      maxLength: 300,
      onKeyDown: nextOnEnter,
      onBlur: () => begin(true),
    }),
    h(
      'div',
      { className: 'khatt-wide', 'data-field': 'text' },
      h(RichBox, { label: __('Text', 'khatt-timeline'), id, text: event.text, acts }),
      wrong('text'),
    ),
    h(More, { isWhole, count: REST.filter((has) => has(event)).length, onWhole }),
    isWhole && h(Rest, { event, groups, acts, field, wrong }),
  );
});

/**
 * Shows and hides the rest, in which `count` fields have something in them. A button of WordPress takes long to draw:
 * with a key in the title it stays as it is.
 */
const More = memo(({ isWhole, count, onWhole }) =>
  h(
    Button,
    {
      className: 'khatt-more khatt-wide',
      variant: 'link',
      'aria-expanded': isWhole,
      'data-part': 'more',
      onClick: () => onWhole(!isWhole),
    },
    // translators: %d is how many of the fields have something in them.
    count > 0
      ? sprintf(__('Group, media, quotation, source and more (%d)', 'khatt-timeline'), count)
      : __('Group, media, quotation, source and more', 'khatt-timeline'),
  ),
);

function Rest({ event, groups, acts, field, wrong }) {
  const { id, quote = {}, source = {}, media = [], importance = MIDDLE } = event;
  const inQuote = (name) => (text, now) => ({ quote: { ...now.quote, [name]: text } });
  const inSource = (name) => (text, now) => ({ source: { ...now.source, [name]: text } });
  return [
    h(GroupBox, { key: 'group', id, group: event.group, groups, acts }),
    h(RangeControl, {
      key: 'importance',
      __nextHasNoMarginBottom: true,
      label: __('Importance', 'khatt-timeline'),
      help: __('Who keeps a card where there is no room for all.', 'khatt-timeline'),
      value: importance,
      min: 0,
      max: 1,
      step: 0.1,
      onChange: (value) => acts.write(id, 'importance', (now) => ({ ...now, importance: value ?? MIDDLE })),
    }),
    h(
      'div',
      { key: 'media', className: 'khatt-wide' },
      h(MediaList, {
        media,
        told: wrong,
        onChange: (edit, isTyping) => (isTyping ? acts.write(id, 'media', edit) : acts.edit(id, edit)),
      }),
    ),
    h(
      'div',
      { key: 'quote', className: 'khatt-wide khatt-fields' },
      field('quote.text', __('Quotation', 'khatt-timeline'), quote.text, inQuote('text'), {
        Control: TextareaControl,
        className: 'khatt-wide',
        rows: 2,
      }),
      field('quote.by', __('Who said it', 'khatt-timeline'), quote.by, inQuote('by')),
      field(
        'quote.role',
        __('What they are, such as Secretary General', 'khatt-timeline'),
        quote.role,
        inQuote('role'),
      ),
      h(CheckboxControl, {
        __nextHasNoMarginBottom: true,
        label: __('In our words, not literally', 'khatt-timeline'),
        checked: Boolean(quote.paraphrase),
        onChange: (paraphrase) => acts.edit(id, (now) => ({ ...now, quote: { ...now.quote, paraphrase } })),
      }),
    ),
    h(
      'div',
      { key: 'rest', className: 'khatt-wide khatt-fields' },
      field('source.name', __('Source', 'khatt-timeline'), source.name, inSource('name')),
      field('source.url', __('Address of the source', 'khatt-timeline'), source.url, inSource('url'), ADDRESS),
      field('href', __('Where the title leads (address)', 'khatt-timeline'), event.href, (href) => ({ href }), ADDRESS),
      field('dateNote', __('How the date is known', 'khatt-timeline'), event.dateNote, (dateNote) => ({ dateNote })),
      field('dateLabel', __('Words to show in place of the date', 'khatt-timeline'), event.dateLabel, (dateLabel) => ({
        dateLabel,
      })),
    ),
  ];
}
