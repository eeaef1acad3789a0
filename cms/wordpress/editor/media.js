// An event's pictures, videos and sounds: from the media library by their id, from elsewhere by their address.
import { HOSTS, PAGES, readMedium } from './films.js';
import {
  __,
  Button,
  h,
  ImageEditor,
  MediaReplaceFlow,
  MediaUpload,
  MediaUploadCheck,
  SelectControl,
  speak,
  sprintf,
  TextareaControl,
  TextControl,
  useEffect,
  useRef,
  useSelect,
  useState,
} from './wp.js';

const TYPES = ['image', 'video', 'audio'];
const NOUNS = () => ({
  image: __('Picture', 'khatt-timeline'),
  video: __('Video', 'khatt-timeline'),
  audio: __('Audio', 'khatt-timeline'),
  ...HOSTS,
});
const PROBLEMS = () => ({
  address: __('This is no address. Copy that of the picture, or of the page of the video.', 'khatt-timeline'),
  host: __('This is neither a file of a picture, a film or a sound, nor a page of YouTube or Vimeo.', 'khatt-timeline'),
  page: __('This is no page of a single video.', 'khatt-timeline'),
  unlisted: __('An unlisted video of Vimeo cannot be played here.', 'khatt-timeline'),
});
/** Sizes as WordPress calls them; one of a plugin keeps its own name. */
const SIZES = () => ({
  thumbnail: __('Thumbnail', 'khatt-timeline'),
  medium: __('Medium', 'khatt-timeline'),
  large: __('Large', 'khatt-timeline'),
  full: __('Full size', 'khatt-timeline'),
});

/** The library gives captions as HTML; the parser makes no element of this document of it, and runs nothing. */
const plain = (html) => new DOMParser().parseFromString(html || '', 'text/html').body.textContent.trim();
/** A picture is taken as large as a page shows it, where there is such a size: its other sizes come by its id. */
function fromLibrary({ id, url, alt, caption, type, width, height, sizes }) {
  const { url: src = url, width: w = width, height: ht = height } = (type === 'image' && sizes?.large) || {};
  return { type, id, src, alt: alt || '', caption: plain(caption), ...(w && ht ? { width: w, height: ht } : {}) };
}
/** Its sizes as REST tells them: name, address, width and height. */
const sizesOf = (record) =>
  Object.entries(record?.media_details?.sizes ?? {}).map(([name, { source_url: src, width, height }]) => ({
    name,
    src,
    width,
    height,
  }));

/** Px in which a picture is cropped: the form's own room. */
const [CROP_WIDTH_PX, CROP_HEIGHT_PX] = [320, 210];

/**
 * Core's own cropping, as its Image has it; where the file has been changed, the copy is another file of the library.
 */
function Crop({ medium, record, onChange, onEnd }) {
  const place = useRef(null);
  const { width: naturalWidth, height: naturalHeight } = record.media_details;
  const scale = Math.min(CROP_WIDTH_PX / naturalWidth, CROP_HEIGHT_PX / naturalHeight);
  const [width, height] = [naturalWidth * scale, naturalHeight * scale];
  useEffect(() => {
    place.current.scrollIntoView({ block: 'nearest' });
  }, []);
  const take = ({ id, url }) => {
    const image = new Image();
    image.onload = () =>
      onChange((now) => ({ ...now, id, src: url, width: image.naturalWidth, height: image.naturalHeight }));
    image.src = url;
  };
  return h(
    'div',
    { ref: place, className: 'khatt-wide khatt-crop' },
    h(ImageEditor, {
      id: medium.id,
      url: record.source_url,
      width,
      height,
      clientWidth: width,
      naturalWidth,
      naturalHeight,
      onSaveImage: take,
      onFinishEditing: onEnd,
    }),
  );
}

/** What only a picture of the library has: its sizes, and the part of it that is shown. */
function Picture({ medium, onChange }) {
  const [isCropped, setCropped] = useState(false);
  const record = useSelect((select) => select('core').getMedia(medium.id, { context: 'view' }), [medium.id]);
  const mayCrop =
    useSelect((select) => Boolean(select('core/block-editor').getSettings().imageEditing), []) &&
    Boolean(ImageEditor && record?.media_details?.width);
  const sizes = sizesOf(record);
  const names = SIZES();
  return [
    sizes.length > 1 &&
      h(SelectControl, {
        key: 'size',
        __nextHasNoMarginBottom: true,
        label: __('Size', 'khatt-timeline'),
        value: medium.src,
        options: [
          ...(sizes.some(({ src }) => src === medium.src) ? [] : [{ value: medium.src, label: '' }]),
          ...sizes.map(({ name, src, width, height }) => ({
            value: src,
            label: `${names[name] ?? name} (${width} × ${height})`,
          })),
        ],
        onChange: (src) =>
          onChange((now) => ({
            ...now,
            ...(({ width, height }) => ({ src, width, height }))(sizes.find((one) => one.src === src) ?? now),
          })),
      }),
    mayCrop &&
      h(
        Button,
        { key: 'crop', variant: 'secondary', 'aria-expanded': isCropped, onClick: () => setCropped(!isCropped) },
        __('Crop', 'khatt-timeline'),
      ),
    isCropped && mayCrop && h(Crop, { key: 'cropper', medium, record, onChange, onEnd: () => setCropped(false) }),
  ];
}

/** `onChange` is given what is done to the medium: a function of it as it is by then. */
function Medium({ medium, at, told, onChange, onRemove }) {
  const { type, src, id, alt } = medium;
  const field = (name, label, { Control = TextControl, className, ...more } = {}) =>
    h(
      'div',
      { className, 'data-field': `media.${at}.${name}` },
      h(Control, {
        __nextHasNoMarginBottom: true,
        label,
        value: medium[name] || '',
        onChange: (value) => onChange((now) => ({ ...now, [name]: value }), true),
        ...more,
      }),
      told(`media.${at}.${name}`),
    );
  const address = (name, label) => field(name, label, { type: 'url', dir: 'ltr', placeholder: 'https://' });
  const replace = (next) =>
    onChange((now) => ({ ...now, id: undefined, width: undefined, height: undefined, ...next }));
  return h(
    'div',
    { className: 'khatt-media' },
    type === 'image' ? h('img', { src, alt }) : h('span', { className: 'khatt-noun' }, NOUNS()[type]),
    h(
      'div',
      { className: 'khatt-fields' },
      type !== 'image' &&
        h(
          'bdi',
          { className: 'khatt-wide khatt-address', dir: 'ltr' },
          PAGES[type] ? PAGES[type] + src : String(src).split('/').at(-1),
        ),
      field('alt', __('What is seen or heard (alternative text)', 'khatt-timeline')),
      field('caption', __('Caption', 'khatt-timeline')),
      field('credit', __('Credit', 'khatt-timeline')),
      type !== 'image' &&
        type !== 'audio' &&
        address('poster', __('Picture before it plays (address)', 'khatt-timeline')),
      type !== 'image' && address('captions', __('Captions, a file of WebVTT (address)', 'khatt-timeline')),
      type !== 'image' &&
        field('transcript', __('All that is said in it', 'khatt-timeline'), {
          Control: TextareaControl,
          className: 'khatt-wide',
          rows: 3,
        }),
      type === 'image' && id && h(Picture, { medium, onChange }),
      h('div', { className: 'khatt-wide' }, told(`media.${at}.src`)),
      h(
        'div',
        { className: 'khatt-wide khatt-actions', 'data-field': `media.${at}.src` },
        TYPES.includes(type) &&
          h(MediaReplaceFlow, {
            mediaId: id,
            mediaURL: src,
            allowedTypes: [type],
            accept: `${type}/*`,
            onSelect: (one) => one.url && replace(fromLibrary({ ...one, type })),
            onSelectURL: (url) => url !== src && replace({ src: url }),
            name: __('Replace', 'khatt-timeline'),
          }),
        h(
          Button,
          { variant: 'secondary', isDestructive: true, size: 'compact', onClick: onRemove },
          __('Remove this medium', 'khatt-timeline'),
        ),
      ),
    ),
  );
}

/**
 * A pasted address is taken at once, a typed one with Enter or when the box is left; one that is not understood stays
 * in it.
 */
function AddressBox({ onAdd }) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const take = (address) => {
    const medium = readMedium(address);
    setProblem(medium.problem ?? '');
    setText(medium.problem ? address : '');
    if (medium.problem) return;
    onAdd({ ...medium, alt: '', caption: '' });
    // translators: %s is 'Picture', 'Video', 'Audio', YouTube or Vimeo.
    speak(sprintf(__('Added: %s', 'khatt-timeline'), NOUNS()[medium.type]));
  };
  return h(
    'div',
    null,
    h(TextControl, {
      __nextHasNoMarginBottom: true,
      label: __('Address of a picture, or of a video on YouTube or Vimeo', 'khatt-timeline'),
      value: text,
      type: 'url',
      dir: 'ltr',
      autoComplete: 'off',
      placeholder: 'https://',
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
    h(
      'p',
      { className: 'khatt-understood', role: 'status' },
      problem && h('span', { 'data-severity': 'error' }, PROBLEMS()[problem]),
    ),
  );
}

/**
 * `title`: what it is called. `told(field)`: what is wrong with a field. `onChange` is given what is done to the event,
 * or the story: a function of it as it is by then, for a picture may come late.
 */
export function MediaList({ title = __('Media', 'khatt-timeline'), media, told, onChange }) {
  const inMedia = (edit) => (event) => ({ ...event, media: edit(event.media ?? []) });
  const add = (medium) => onChange(inMedia((all) => [...all, medium]));
  return h(
    'fieldset',
    null,
    h('legend', null, title),
    media.map((medium, at) =>
      h(Medium, {
        key: at,
        medium,
        at,
        told,
        onRemove: () => onChange(inMedia((all) => all.filter((_, other) => other !== at))),
        onChange: (edit, isTyping) =>
          onChange(
            inMedia((all) => all.map((one, other) => (other === at ? edit(one) : one))),
            isTyping,
          ),
      }),
    ),
    h(
      'div',
      { className: 'khatt-add-media' },
      h(
        MediaUploadCheck,
        null,
        h(MediaUpload, {
          allowedTypes: TYPES,
          onSelect: (one) => add(fromLibrary(one)),
          render: ({ open }) =>
            h(Button, { variant: 'secondary', onClick: open }, __('Choose from the media library', 'khatt-timeline')),
        }),
      ),
      h(AddressBox, { onAdd: add }),
    ),
  );
}
