// The block in the editor: the widget as visitors see it, and under it, while the block is selected, the form.
import { EventList } from './event-list.js';
import { Inspector } from './inspector.js';
import { changed, isFinished, read, readingOptions } from './model.js';
import { Preview } from './preview.js';
import { __, Fragment, h, registerBlockType, site, TextareaControl, TextControl, useBlockProps, useMemo } from './wp.js';

const today = () => new Date().toISOString().slice(0, 10);

function Edit({ attributes: stored, setAttributes, isSelected }) {
  const attributes = useMemo(() => read(stored), [stored]);
  const change = (next) => setAttributes(changed(attributes, next, site));
  const options = readingOptions(attributes, site, today());
  const hasPicture = attributes.events.some(isFinished);
  return h(Fragment, null,
    h(Inspector, { attributes, options, onChange: change }),
    h('div', useBlockProps(),
      hasPicture && h(Preview, { attributes }),
      (isSelected || !hasPicture) && h('div', { className: 'khatt-form', role: 'group', 'aria-label': __('Timeline', 'khatt-timeline') },
        h('div', { className: 'khatt-fields' },
          h(TextControl, { __nextHasNoMarginBottom: true, className: 'khatt-wide', label: __('Title of the timeline', 'khatt-timeline'), value: attributes.title, onChange: (title) => change({ title }), dir: 'auto', maxLength: 300 }),
          h(TextareaControl, { __nextHasNoMarginBottom: true, className: 'khatt-wide', rows: 2, label: __('Description', 'khatt-timeline'), value: attributes.description, onChange: (description) => change({ description }), dir: 'auto' })),
        h(EventList, { attributes, options, onChange: (events) => change({ events }) }))));
}

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 };
const icon = h('svg', { viewBox: '0 0 24 24', 'aria-hidden': true }, h('path', { ...stroke, d: 'M2 15h20M7 15V8M12 15V5M17 15v-4' }), [[7, 15], [12, 15], [17, 15]].map(([cx, cy]) => h('circle', { key: cx, cx, cy, r: 2, fill: 'currentColor' })));

registerBlockType('khatt/timeline', { icon, edit: Edit, save: () => null });
