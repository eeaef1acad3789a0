// The settings of the block, in the sidebar: of the document, its groups, and how it is shown.
import { DateBox } from './date-box.js';
import { newGroup, withoutGroup } from './model.js';
import { __, Button, ColorPalette, h, InspectorControls, PanelBody, SelectControl, site, TextControl, useState } from './wp.js';

const CALENDARS = () => [['gregory', __('Gregorian', 'khatt-timeline')], ['islamic-umalqura', __('Hijri (Umm al-Qura)', 'khatt-timeline')], ['islamic-civil', __('Hijri (civil)', 'khatt-timeline')], ['persian', __('Persian', 'khatt-timeline')], ['hebrew', __('Hebrew', 'khatt-timeline')]];
/** Each option of the widget: its name, and what it may be; '' leaves it to the widget. */
const OPTIONS = () => [
  ['calendar', __('Calendar', 'khatt-timeline'), CALENDARS()],
  ['secondaryCalendar', __('Second calendar', 'khatt-timeline'), CALENDARS()],
  ['numerals', __('Digits', 'khatt-timeline'), [['arab', '٠١٢٣٤٥٦٧٨٩'], ['arabext', '۰۱۲۳۴۵۶۷۸۹'], ['latn', '0123456789']]],
  ['monthNames', __('Names of months', 'khatt-timeline'), [['levantine', 'آذار'], ['egyptian', 'مارس'], ['maghrebi', __('Maghrebi', 'khatt-timeline')], ['dual', 'آذار/مارس']]],
  ['timeDirection', __('Time runs', 'khatt-timeline'), [['rtl', __('From right to left', 'khatt-timeline')], ['ltr', __('From left to right', 'khatt-timeline')]]],
  ['layout', __('Layout', 'khatt-timeline'), [['horizontal', __('Across', 'khatt-timeline')], ['vertical', __('Down the page', 'khatt-timeline')]]],
];
const COLORS = ['#1a5fb4', '#b3261e', '#26734d', '#8a5a00', '#6b3fa0', '#00697a'];

function select(label, value, options, onChange) {
  return h(SelectControl, { __nextHasNoMarginBottom: true, key: label, label, value: value || '', onChange, options: [{ value: '', label: __('Automatic', 'khatt-timeline') }, ...options.map(([one, name]) => ({ value: one, label: name }))] });
}

function Groups({ story, onChange }) {
  const { groups } = story;
  const set = (at, change) => onChange({ groups: groups.map((group, other) => (other === at ? { ...group, ...change } : group)) });
  return [
    ...groups.map((group, at) => h('div', { key: group.id, className: 'khatt-groups' },
      h(TextControl, { __nextHasNoMarginBottom: true, label: __('Name of the group', 'khatt-timeline'), value: group.label || '', onChange: (label) => set(at, { label }) }),
      h(ColorPalette, { 'aria-label': __('Colour of the group', 'khatt-timeline'), colors: COLORS.map((color) => ({ color, name: color })), value: group.color, onChange: (color) => set(at, { color: color ?? '' }) }),
      h(Button, { variant: 'secondary', isDestructive: true, onClick: () => onChange(withoutGroup(story, group.id)) }, __('Remove this group', 'khatt-timeline')))),
    h(Button, { key: 'add', variant: 'secondary', onClick: () => onChange({ groups: [...groups, newGroup(story, COLORS[groups.length % COLORS.length])] }) }, __('Add group', 'khatt-timeline')),
  ];
}

/** Only what was understood is stored; what is being typed stays in the box. 'Today' says nothing in the date that it would be reckoned from. */
function AsOf({ asOf, options, onChange }) {
  const [text, setText] = useState(asOf || '');
  return h(DateBox, { label: __('As of', 'khatt-timeline'), text, options: { ...options, reference: undefined }, onChange: (fields, typed) => {
    setText(typed);
    onChange({ asOf: fields.date });
  } });
}

export function Inspector({ attributes, options, onChange }) {
  const { source = {} } = attributes;
  const field = (name, label, more) => h(TextControl, { __nextHasNoMarginBottom: true, label, value: attributes[name] || '', onChange: (value) => onChange({ [name]: value }), ...more });
  return h(InspectorControls, null,
    h(PanelBody, { title: __('Groups', 'khatt-timeline'), initialOpen: false }, h(Groups, { story: attributes, onChange })),
    h(PanelBody, { title: __('How it is shown', 'khatt-timeline'), initialOpen: false },
      OPTIONS().map(([name, label, values]) => select(label, attributes[name], values, (value) => onChange({ [name]: value }))),
      select(__('Level of the title', 'khatt-timeline'), String(attributes.headingLevel), [2, 3, 4, 5].map((level) => [String(level), `H${level}`]), (value) => onChange({ headingLevel: Number(value) || 2 }))),
    h(PanelBody, { title: __('The document', 'khatt-timeline'), initialOpen: false },
      field('lang', __('Language (code)', 'khatt-timeline'), { placeholder: site.lang, dir: 'ltr' }),
      field('timeZone', __('Time zone', 'khatt-timeline'), { placeholder: site.timeZone || 'UTC', dir: 'ltr' }),
      h(AsOf, { asOf: attributes.asOf, options, onChange }),
      h(TextControl, { __nextHasNoMarginBottom: true, label: __('Source', 'khatt-timeline'), value: source.name || '', onChange: (name) => onChange({ source: { ...source, name } }) }),
      h(TextControl, { __nextHasNoMarginBottom: true, type: 'url', dir: 'ltr', placeholder: 'https://', label: __('Address of the source', 'khatt-timeline'), value: source.url || '', onChange: (url) => onChange({ source: { ...source, url } }) })));
}
