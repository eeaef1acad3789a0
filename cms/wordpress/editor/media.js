// An event's pictures, films and sounds from the media library.
import { __, Button, h, MediaUpload, MediaUploadCheck, TextControl } from './wp.js';

const TYPES = ['image', 'video', 'audio'];
const NOUNS = () => ({ video: __('Video', 'khatt-timeline'), audio: __('Audio', 'khatt-timeline') });

const fromLibrary = ({ url, alt, caption, type, width, height }) => ({ type, src: url, alt: alt || '', caption: plain(caption), ...(width && height ? { width, height } : {}) });
/** The library gives captions as HTML; the parser makes no element of this document of it, and runs nothing. */
const plain = (html) => new DOMParser().parseFromString(html || '', 'text/html').body.textContent.trim();

function Medium({ medium, onChange, onRemove }) {
  const { type, src, alt } = medium;
  const field = (name, label) => h(TextControl, { __nextHasNoMarginBottom: true, label, value: medium[name] || '', onChange: (value) => onChange({ ...medium, [name]: value }) });
  return h('div', { className: 'khatt-media' },
    type === 'image' ? h('img', { src, alt }) : h('span', { className: 'khatt-noun' }, NOUNS()[type]),
    h('div', { className: 'khatt-fields' },
      field('alt', __('What is seen or heard (alternative text)', 'khatt-timeline')), field('caption', __('Caption', 'khatt-timeline')), field('credit', __('Credit', 'khatt-timeline')),
      h(Button, { variant: 'secondary', isDestructive: true, onClick: onRemove }, __('Remove this medium', 'khatt-timeline'))));
}

export function MediaList({ media, onChange }) {
  return h('fieldset', { className: 'khatt-wide' },
    h('legend', null, __('Media', 'khatt-timeline')),
    media.map((medium, at) => h(Medium, { key: `${medium.src} ${at}`, medium, onChange: (next) => onChange(media.map((one) => (one === medium ? next : one))), onRemove: () => onChange(media.filter((_, other) => other !== at)) })),
    h(MediaUploadCheck, null, h(MediaUpload, {
      allowedTypes: TYPES, onSelect: (one) => onChange([...media, fromLibrary(one)]),
      render: ({ open }) => h(Button, { variant: 'secondary', onClick: open }, __('Choose from the media library', 'khatt-timeline')),
    })));
}
