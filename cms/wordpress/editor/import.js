// A whole story as JSON, pasted: what was read of it, what is wrong, what the block leaves out; then it may go into the
// block.
import { readPasted } from './read-document.js';
import { __, Button, h, site, speak, sprintf, TextareaControl, useEffect, useMemo, useRef, useState } from './wp.js';

const LOSSES = () => ({
  eras: __('The block has no eras.', 'khatt-timeline'),
  aliases: __('Other names of people, organizations and places are left out.', 'khatt-timeline'),
  field: __('The block does not know this field.', 'khatt-timeline'),
  value: __('The block does not know this value.', 'khatt-timeline'),
  address: __('An address has to be whole, or to begin with /, # or ?.', 'khatt-timeline'),
  caption: __('The paragraphs of a caption become one.', 'khatt-timeline'),
  space: __('An id with a space in it.', 'khatt-timeline'),
  many: __('More than the block holds: what begins here.', 'khatt-timeline'),
});

function Notes({ title, notes }) {
  return (
    notes.length > 0 &&
    h(
      'div',
      { className: 'khatt-notes' },
      h('strong', null, `${title} (${notes.length})`),
      h(
        'ul',
        { tabIndex: 0, 'aria-label': title },
        notes.map(({ path, words, own }, at) =>
          h('li', { key: at }, h('code', { dir: 'ltr' }, path), ' ', h('span', own, words)),
        ),
      ),
    )
  );
}

/** What was read of a text that is JSON. The reader of documents speaks English. */
function Reading({ attributes: { events }, problems, losses, isInPlace, onTake }) {
  const words = LOSSES();
  return h(
    'div',
    null,
    // translators: %d is how many.
    h('p', { role: 'status' }, sprintf(__('Events that were read: %d', 'khatt-timeline'), events.length)),
    h(Notes, {
      title: __('Problems', 'khatt-timeline'),
      notes: problems.map(({ path, message }) => ({ path, words: message, own: { lang: 'en', dir: 'ltr' } })),
    }),
    h(Notes, {
      title: __('Left out, for the block has no place for it', 'khatt-timeline'),
      notes: losses.map(({ kind, path }) => ({ path, words: words[kind] })),
    }),
    events.length > 0 &&
      h(
        'div',
        { className: 'khatt-actions' },
        h(Button, { variant: 'primary', onClick: onTake }, __('Put it into the block', 'khatt-timeline')),
        isInPlace &&
          h('span', null, __('It takes the place of what is here. Undo brings that back.', 'khatt-timeline')),
      ),
  );
}

export function Import({ isInPlace, today, onChange }) {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const place = useRef(null);
  const read = useMemo(() => (text.trim() ? readPasted(text, site, today) : null), [text]);
  useEffect(() => {
    if (isOpen) place.current.querySelector('textarea').focus();
  }, [isOpen]);
  const take = () => {
    onChange(read.attributes);
    setText('');
    setOpen(false);
    place.current.querySelector('button').focus();
    speak(__('The story is in the block', 'khatt-timeline'));
  };
  return h(
    'div',
    { className: 'khatt-import', ref: place },
    h(
      Button,
      { variant: 'link', 'aria-expanded': isOpen, onClick: () => setOpen(!isOpen) },
      __('Paste a whole story (JSON)', 'khatt-timeline'),
    ),
    isOpen &&
      h(TextareaControl, {
        __nextHasNoMarginBottom: true,
        label: __('Story as JSON', 'khatt-timeline'),
        value: text,
        onChange: setText,
        rows: 6,
        dir: 'ltr',
        spellCheck: false,
        autoComplete: 'off',
      }),
    isOpen &&
      read?.error &&
      h(
        'p',
        { className: 'khatt-understood', role: 'status' },
        h(
          'span',
          { 'data-severity': 'error' },
          __('This is no JSON:', 'khatt-timeline'),
          ' ',
          h('bdi', { lang: 'en' }, read.error),
        ),
      ),
    isOpen && read?.attributes && h(Reading, { ...read, isInPlace, onTake: take }),
  );
}
