// The settings of the block, in the sidebar: how the story is told, its groups, how it is shown, and its language and
// time.
import { DateBox } from './date-box.js';
import { GroupList } from './groups.js';
import { languageName, languages } from './languages.js';
import { useSettled } from './settled.js';
import {
  __,
  CheckboxControl,
  h,
  InspectorControls,
  memo,
  PanelBody,
  SelectControl,
  site,
  sprintf,
  TextControl,
  useState,
} from './wp.js';

const CALENDARS = () => [
  ['gregory', __('Gregorian', 'khatt-timeline')],
  ['islamic-umalqura', __('Hijri (Umm al-Qura)', 'khatt-timeline')],
  ['islamic-civil', __('Hijri (civil)', 'khatt-timeline')],
  ['persian', __('Persian', 'khatt-timeline')],
  ['hebrew', __('Hebrew', 'khatt-timeline')],
];
/** Each option of the widget: its name, and what it may be; '' leaves it to the widget. */
const WORDS = () => [
  ['calendar', __('Calendar', 'khatt-timeline'), CALENDARS()],
  ['secondaryCalendar', __('Second calendar', 'khatt-timeline'), CALENDARS()],
  [
    'numerals',
    __('Digits', 'khatt-timeline'),
    [
      ['arab', '٠١٢٣٤٥٦٧٨٩'],
      ['arabext', '۰۱۲۳۴۵۶۷۸۹'],
      ['latn', '0123456789'],
    ],
  ],
  [
    'monthNames',
    __('Names of months', 'khatt-timeline'),
    [
      ['levantine', 'آذار'],
      ['egyptian', 'مارس'],
      ['maghrebi', __('Maghrebi', 'khatt-timeline')],
      ['dual', 'آذار/مارس'],
    ],
  ],
  [
    'timeDirection',
    __('Time runs', 'khatt-timeline'),
    [
      ['rtl', __('From right to left', 'khatt-timeline')],
      ['ltr', __('From left to right', 'khatt-timeline')],
    ],
  ],
];
const LAYOUTS = () => [
  ['horizontal', __('Across', 'khatt-timeline')],
  ['vertical', __('Down the page', 'khatt-timeline')],
  ['story', __('As a story', 'khatt-timeline')],
];
/** All of them, between which a reader may change. */
const CHANGEABLE = 'story horizontal vertical';
/** Of more events none is opened on by its name. */
const MOST_STARTS = 200;
const STARTS_PAUSE_MS = 500;

function select(label, value, options, onChange, empty = __('Automatic', 'khatt-timeline')) {
  return h(SelectControl, {
    __nextHasNoMarginBottom: true,
    key: label,
    label,
    value: value || '',
    onChange,
    options: [{ value: '', label: empty }, ...options.map(([one, name]) => ({ value: one, label: name }))],
  });
}

const adminLang = () => document.documentElement.lang || 'en';

/** What the story opens on: one of its events, too. */
function Start({ start, events, onChange }) {
  const named = events.filter(({ title }) => title).slice(0, MOST_STARTS);
  const places = [
    ['first', __('The first event', 'khatt-timeline')],
    ['last', __('The last event', 'khatt-timeline')],
  ];
  const known = [...places, ...named.map(({ id, title }) => [id, title])];
  return select(
    __('The story opens on', 'khatt-timeline'),
    start,
    !start || known.some(([id]) => id === start) ? known : [...known, [start, start]],
    onChange,
    __('Its title page', 'khatt-timeline'),
  );
}

/** How it is told: the layout, and what there is of a story. */
function Telling({ attributes, events, onChange }) {
  const { layout, layouts, start, order, scale, laneBy, play, syncHash } = attributes;
  const check = (label, checked, next) =>
    h(CheckboxControl, { __nextHasNoMarginBottom: true, label, checked, onChange: (isOn) => onChange(next(isOn)) });
  return h(
    PanelBody,
    { title: __('Story', 'khatt-timeline'), initialOpen: false },
    select(__('Layout', 'khatt-timeline'), layout, LAYOUTS(), (value) => onChange({ layout: value })),
    layout &&
      check(__('Readers may change the layout', 'khatt-timeline'), Boolean(layouts), (isOn) => ({
        layouts: isOn ? CHANGEABLE : '',
      })),
    h(Start, { start, events, onChange: (value) => onChange({ start: value }) }),
    check(__('The newest event comes first', 'khatt-timeline'), order === 'newest', (isOn) => ({
      order: isOn ? 'newest' : '',
    })),
    check(__('Events stand evenly on the axis, with breaks in it', 'khatt-timeline'), scale === 'even', (isOn) => ({
      scale: isOn ? 'even' : '',
    })),
    check(__('Each group has lanes of its own', 'khatt-timeline'), laneBy === 'group', (isOn) => ({
      laneBy: isOn ? 'group' : '',
    })),
    h(TextControl, {
      __nextHasNoMarginBottom: true,
      type: 'number',
      min: 1,
      max: 600,
      label: __('Play: seconds an event', 'khatt-timeline'),
      help: __('Empty: no button that turns the pages.', 'khatt-timeline'),
      value: play || '',
      onChange: (value) => onChange({ play: /^[1-9]\d{0,2}$/.test(value) && Number(value) <= 600 ? value : '' }, true),
    }),
    check(__('The address of the page follows the open event', 'khatt-timeline'), Boolean(syncHash), (isOn) => ({
      syncHash: isOn,
    })),
  );
}

/**
 * Only what was understood is stored; what is being typed stays in the box. 'Today' says nothing in the date that it
 * would be reckoned from.
 */
function AsOf({ asOf, options, onChange }) {
  const [text, setText] = useState(asOf || '');
  return h(DateBox, {
    label: __('As of', 'khatt-timeline'),
    text,
    options: { ...options, reference: undefined },
    onChange: (fields, typed) => {
      setText(typed);
      onChange({ asOf: fields.date }, true);
    },
  });
}

/** Of the events it has the titles alone. */
const hasSameTitles = (before, now) =>
  before === now ||
  (before.length === now.length &&
    now.every(({ id, title }, at) => before[at].id === id && before[at].title === title));
const isSame = (before, now) =>
  before.options === now.options &&
  hasSameTitles(before.events, now.events) &&
  Object.keys(now.attributes).every((name) => name === 'events' || before.attributes[name] === now.attributes[name]);

/**
 * It is passed over while one writes events: their titles follow once the hand rests. `onChange` is given what changes,
 * or a function from the story to that.
 */
export function Inspector({ isTyping, ...props }) {
  return h(Settings, { ...props, events: useSettled(props.attributes.events, STARTS_PAUSE_MS, isTyping) });
}

const Settings = memo(({ attributes, events, options, onChange }) => {
  const field = (name, label, more) =>
    h(TextControl, {
      __nextHasNoMarginBottom: true,
      label,
      value: attributes[name] || '',
      onChange: (value) => onChange({ [name]: value }, true),
      ...more,
    });
  return h(
    InspectorControls,
    null,
    h(Telling, { attributes, events, onChange }),
    h(
      PanelBody,
      { title: __('Groups', 'khatt-timeline'), initialOpen: false },
      h(GroupList, { groups: attributes.groups, onChange }),
    ),
    h(
      PanelBody,
      { title: __('How it is shown', 'khatt-timeline'), initialOpen: false },
      WORDS().map(([name, label, values]) =>
        select(label, attributes[name], values, (value) => onChange({ [name]: value })),
      ),
      select(
        __('Level of the title', 'khatt-timeline'),
        String(attributes.headingLevel),
        [2, 3, 4, 5].map((level) => [String(level), `H${level}`]),
        (value) => onChange({ headingLevel: Number(value) || 2 }),
      ),
    ),
    h(
      PanelBody,
      { title: __('Language and time', 'khatt-timeline'), initialOpen: false },
      // translators: %s is the name of a language.
      select(
        __('Language', 'khatt-timeline'),
        attributes.lang,
        languages(attributes.lang, adminLang()),
        (lang) => onChange({ lang }),
        sprintf(__('That of the site: %s', 'khatt-timeline'), languageName(site.lang, adminLang())),
      ),
      field('timeZone', __('Time zone', 'khatt-timeline'), { placeholder: site.timeZone || 'UTC', dir: 'ltr' }),
      h(AsOf, { asOf: attributes.asOf, options, onChange }),
    ),
  );
}, isSame);
