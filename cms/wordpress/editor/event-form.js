// The fields of one event.
import { DateBox } from './date-box.js';
import { MediaList } from './media.js';
import { __, CheckboxControl, dirOf, h, RangeControl, SelectControl, TextareaControl, TextControl } from './wp.js';

const MIDDLE = 0.5;
const ADDRESS = { type: 'url', dir: 'ltr', placeholder: 'https://' };

export function EventForm({ event, groups, options, onChange }) {
  const set = (change) => onChange({ ...event, ...change });
  /** A text field of the event, or of an object in it. */
  const field = (label, value, write, more = {}) => h(more.rows ? TextareaControl : TextControl, { __nextHasNoMarginBottom: true, label, value: value || '', onChange: write, ...dirOf(value), ...more });
  const { quote = {}, source = {}, media = [], importance = MIDDLE } = event;
  return h('div', { className: 'khatt-fields' },
    h(DateBox, { label: __('Date', 'khatt-timeline'), text: event.original || event.date || '', options, onChange: set }),
    field(__('Title', 'khatt-timeline'), event.title, (title) => set({ title }), { maxLength: 300 }),
    field(__('Text', 'khatt-timeline'), event.text, (text) => set({ text }), { className: 'khatt-wide', rows: 4, help: __('A blank line begins a paragraph. **strong**, *emphasis*, [words](https://address)', 'khatt-timeline') }),
    h(SelectControl, {
      __nextHasNoMarginBottom: true, label: __('Group', 'khatt-timeline'), value: event.group || '', onChange: (group) => set({ group }),
      options: [{ value: '', label: __('None', 'khatt-timeline') }, ...groups.map(({ id, label }) => ({ value: id, label: label || id }))],
      help: groups.length === 0 ? __('Groups are made in the settings of the block.', 'khatt-timeline') : undefined,
    }),
    h(RangeControl, {
      __nextHasNoMarginBottom: true, label: __('Importance', 'khatt-timeline'), help: __('Who keeps a card where there is no room for all.', 'khatt-timeline'),
      value: importance, min: 0, max: 1, step: 0.1, onChange: (value) => set({ importance: value ?? MIDDLE }),
    }),
    field(__('Source', 'khatt-timeline'), source.name, (name) => set({ source: { ...source, name } })),
    field(__('Address of the source', 'khatt-timeline'), source.url, (url) => set({ source: { ...source, url } }), ADDRESS),
    field(__('Quotation', 'khatt-timeline'), quote.text, (text) => set({ quote: { ...quote, text } }), { className: 'khatt-wide', rows: 2 }),
    field(__('Who said it', 'khatt-timeline'), quote.by, (by) => set({ quote: { ...quote, by } })),
    h(CheckboxControl, { __nextHasNoMarginBottom: true, label: __('In our words, not literally', 'khatt-timeline'), checked: Boolean(quote.paraphrase), onChange: (paraphrase) => set({ quote: { ...quote, paraphrase } }) }),
    field(__('Where the title leads (address)', 'khatt-timeline'), event.href, (href) => set({ href }), ADDRESS),
    field(__('How the date is known', 'khatt-timeline'), event.dateNote, (dateNote) => set({ dateNote })),
    field(__('Words to show in place of the date', 'khatt-timeline'), event.dateLabel, (dateLabel) => set({ dateLabel })),
    h(MediaList, { media, onChange: (next) => set({ media: next }) }));
}
