// A text in core's own box for rich text, with its toolbar and its dialog for links; stored as our runs.
import { richHtml, runsText } from './rich-runs.js';
import { dirOf, h, memo, RichText, useInstanceId, useRef } from './wp.js';

const FORMATS = ['core/bold', 'core/italic', 'core/link'];

/**
 * What is typed stays as it is as long as it says the text that is stored: a space at the end of a bold word, an empty
 * line.
 */
export const RichBox = memo(({ id: event, label, text = '', acts }) => {
  const id = useInstanceId(RichBox, 'khatt-rich');
  const typed = useRef(null);
  const html = typed.current?.text === text ? typed.current.html : richHtml(text);
  const write = (next) => {
    typed.current = { html: String(next), text: runsText(String(next)) };
    acts.write(event, 'text', (now) => ({ ...now, text: typed.current.text }));
  };
  return h(
    'div',
    { className: 'khatt-wide components-base-control' },
    h('span', { id, className: 'components-base-control__label' }, label),
    h(RichText, {
      tagName: 'div',
      className: 'khatt-rich',
      value: html,
      onChange: write,
      allowedFormats: FORMATS,
      'aria-label': label,
      ...dirOf(text),
    }),
  );
});
