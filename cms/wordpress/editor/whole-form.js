// What is said of the timeline as a whole: its title and description; and a whole story, pasted.
import { Import } from './import.js';
import { __, dirOf, h, TextareaControl, TextControl } from './wp.js';

export function WholeForm({ story, today, change, type }) {
  const field = (name, label, Control, more) => h(Control, { __nextHasNoMarginBottom: true, className: 'khatt-wide', label, value: story[name], onChange: (text) => type({ [name]: text }, name), ...dirOf(story[name]), ...more });
  return h('div', { className: 'khatt-fields' },
    field('title', __('Title of the timeline', 'khatt-timeline'), TextControl, { maxLength: 300 }),
    field('description', __('Description', 'khatt-timeline'), TextareaControl, { rows: 2 }),
    story.events.length === 0 && h('p', { className: 'khatt-empty khatt-wide' }, __('A timeline begins with its first event. A table copied from a spreadsheet can be pasted here.', 'khatt-timeline')),
    h('div', { className: 'khatt-wide' }, h(Import, { isInPlace: story.events.length > 0, today, onChange: change })));
}
