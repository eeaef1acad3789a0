// An event's pictures, videos and sounds: from the media library, and videos of YouTube and Vimeo by their address.
import { HOSTS, PAGES, readFilm } from './films.js';
import { __, Button, h, MediaUpload, MediaUploadCheck, speak, sprintf, TextControl, useState } from './wp.js';

const TYPES = ['image', 'video', 'audio'];
const NOUNS = () => ({ video: __('Video', 'khatt-timeline'), audio: __('Audio', 'khatt-timeline'), ...HOSTS });
const PROBLEMS = () => ({
  address: __('This is no address. Copy that of the page of the video.', 'khatt-timeline'),
  host: __('Only videos of YouTube and Vimeo can be shown from elsewhere.', 'khatt-timeline'),
  page: __('This is no page of a single video.', 'khatt-timeline'),
  unlisted: __('An unlisted video of Vimeo cannot be played here.', 'khatt-timeline'),
});

const fromLibrary = ({ url, alt, caption, type, width, height }) => ({ type, src: url, alt: alt || '', caption: plain(caption), ...(width && height ? { width, height } : {}) });
/** The library gives captions as HTML; the parser makes no element of this document of it, and runs nothing. */
const plain = (html) => new DOMParser().parseFromString(html || '', 'text/html').body.textContent.trim();

function Medium({ medium, onChange, onRemove }) {
  const { type, src, alt } = medium;
  const field = (name, label) => h(TextControl, { __nextHasNoMarginBottom: true, label, value: medium[name] || '', onChange: (value) => onChange({ ...medium, [name]: value }) });
  return h('div', { className: 'khatt-media' },
    type === 'image' ? h('img', { src, alt }) : h('span', { className: 'khatt-noun' }, NOUNS()[type]),
    h('div', { className: 'khatt-fields' },
      type !== 'image' && h('bdi', { className: 'khatt-wide khatt-address', dir: 'ltr' }, PAGES[type] ? PAGES[type] + src : String(src).split('/').at(-1)),
      field('alt', __('What is seen or heard (alternative text)', 'khatt-timeline')), field('caption', __('Caption', 'khatt-timeline')), field('credit', __('Credit', 'khatt-timeline')),
      h(Button, { variant: 'secondary', isDestructive: true, onClick: onRemove }, __('Remove this medium', 'khatt-timeline'))));
}

/** A pasted address is taken at once, a typed one with Enter or when the box is left; one that is not understood stays in it. */
function FilmBox({ onAdd }) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const take = (address) => {
    const film = readFilm(address);
    setProblem(film.problem ?? '');
    setText(film.problem ? address : '');
    if (film.problem) return;
    onAdd({ ...film, alt: '', caption: '' });
    // translators: %s is YouTube or Vimeo.
    speak(sprintf(__('Video added: %s', 'khatt-timeline'), HOSTS[film.type]));
  };
  return h('div', null,
    h(TextControl, {
      __nextHasNoMarginBottom: true, label: __('Address of a video on YouTube or Vimeo', 'khatt-timeline'), value: text, type: 'url', dir: 'ltr', autoComplete: 'off', placeholder: 'https://www.youtube.com/watch?v=…',
      onChange: (next) => {
        setText(next);
        setProblem('');
      },
      onPaste: (event) => {
        if (text) return;
        event.preventDefault();
        take(event.clipboardData.getData('text').trim());
      },
      onKeyDown: (event) => event.key === 'Enter' && text && take(text),
      onBlur: () => text && take(text),
    }),
    h('p', { className: 'khatt-understood', role: 'status' }, problem && h('span', { 'data-severity': 'error' }, PROBLEMS()[problem])));
}

export function MediaList({ media, onChange }) {
  const add = (medium) => onChange([...media, medium]);
  return h('fieldset', { className: 'khatt-wide' },
    h('legend', null, __('Media', 'khatt-timeline')),
    media.map((medium, at) => h(Medium, { key: `${medium.src} ${at}`, medium, onChange: (next) => onChange(media.map((one) => (one === medium ? next : one))), onRemove: () => onChange(media.filter((_, other) => other !== at)) })),
    h('div', { className: 'khatt-add-media' },
      h(MediaUploadCheck, null, h(MediaUpload, {
        allowedTypes: TYPES, onSelect: (one) => add(fromLibrary(one)),
        render: ({ open }) => h(Button, { variant: 'secondary', onClick: open }, __('Choose from the media library', 'khatt-timeline')),
      })),
      h(FilmBox, { onAdd: add })));
}
