// What is said of the timeline as a whole: its title, description, source and lead picture; and a whole story, pasted.
import { Import } from './import.js';
import { MediaList } from './media.js';
import { aroundProblems } from './problems.js';
import { toldOf } from './told.js';
import { __, dirOf, h, TextareaControl, TextControl } from './wp.js';

export function WholeForm({ story, today, change, type }) {
  const { source, media, events } = story;
  const told = toldOf(aroundProblems(story), change);
  const field = (name, label, value = '', next, { Control = TextControl, className, ...more } = {}) =>
    h(
      'div',
      { className, 'data-field': name },
      h(Control, {
        __nextHasNoMarginBottom: true,
        label,
        value,
        onChange: (text) => type(next(text), name),
        ...dirOf(value),
        ...more,
      }),
      told(name),
    );
  const inSource = (name) => (text) => (now) => ({ source: { ...now.source, [name]: text } });
  return h(
    'div',
    { className: 'khatt-fields' },
    field('title', __('Title of the timeline', 'khatt-timeline'), story.title, (title) => ({ title }), {
      className: 'khatt-wide',
      maxLength: 300,
    }),
    field('description', __('Description', 'khatt-timeline'), story.description, (description) => ({ description }), {
      Control: TextareaControl,
      className: 'khatt-wide',
      rows: 2,
    }),
    events.length === 0 &&
      h(
        'p',
        { className: 'khatt-empty khatt-wide' },
        __(
          'A timeline begins with its first event. A table copied from a spreadsheet can be pasted here.',
          'khatt-timeline',
        ),
      ),
    events.length > 0 && field('source.name', __('Source', 'khatt-timeline'), source?.name, inSource('name')),
    events.length > 0 &&
      field('source.url', __('Address of the source', 'khatt-timeline'), source?.url, inSource('url'), {
        type: 'url',
        dir: 'ltr',
        placeholder: 'https://',
      }),
    events.length > 0 &&
      h(
        'div',
        { className: 'khatt-wide' },
        h(MediaList, {
          title: __('Lead picture', 'khatt-timeline'),
          media,
          told,
          onChange: (edit, isTyping) => (isTyping ? type : change)((now) => ({ media: edit(now).media }), 'media'),
        }),
      ),
    h('div', { className: 'khatt-wide' }, h(Import, { isInPlace: events.length > 0, today, onChange: change })),
  );
}
