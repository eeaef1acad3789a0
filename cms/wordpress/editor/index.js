// The block in the editor: the widget as visitors see it, and under it, while the block is selected, the form.
import { useStory } from './changes.js';
import { deprecated } from './deprecated.js';
import { EventList } from './event-list.js';
import { Import } from './import.js';
import { Inspector } from './inspector.js';
import { isFinished, readingOptions } from './model.js';
import { Preview } from './preview.js';
import { ProblemCount, registerPanel, today } from './publish-panel.js';
import { Save } from './save.js';
import { __, dirOf, Fragment, h, registerBlockType, site, TextareaControl, TextControl, useBlockProps } from './wp.js';

function Edit({ attributes: stored, setAttributes, isSelected }) {
  const { story: attributes, change, type } = useStory(stored, setAttributes);
  const options = readingOptions(attributes, site, today());
  const hasPicture = attributes.events.some(isFinished);
  return h(Fragment, null,
    h(Inspector, { attributes, options, onChange: change }),
    h(ProblemCount, { attributes: stored, onOpen: () => {} }),
    h('div', useBlockProps(),
      hasPicture && h(Preview, { attributes }),
      (isSelected || !hasPicture) && h('div', { className: 'khatt-form', role: 'group', 'aria-label': __('Timeline', 'khatt-timeline') },
        h('div', { className: 'khatt-fields' },
          h(TextControl, { __nextHasNoMarginBottom: true, className: 'khatt-wide', label: __('Title of the timeline', 'khatt-timeline'), value: attributes.title, onChange: (title) => type({ title }, 'title'), ...dirOf(attributes.title), maxLength: 300 }),
          h(TextareaControl, { __nextHasNoMarginBottom: true, className: 'khatt-wide', rows: 2, label: __('Description', 'khatt-timeline'), value: attributes.description, onChange: (description) => type({ description }, 'description'), ...dirOf(attributes.description) })),
        h(EventList, { attributes, options, onChange: (events) => change({ events }) }),
        h(Import, { isInPlace: attributes.events.length > 0, today: today(), onChange: change }))));
}

/** An axis with three events. */
const icon = h('svg', { viewBox: '0 0 24 24', 'aria-hidden': true }, h('path', { d: 'M2 17h20v1.5H2zM5 9h4v4H7.8v4H6.2v-4H5zM10 4h4v4h-1.2v9h-1.6V8H10zM15 10h4v4h-1.2v3h-1.6v-3H15z' }));

registerBlockType('khatt/timeline', { icon, edit: Edit, save: Save, deprecated });
window.wp.domReady(registerPanel);
