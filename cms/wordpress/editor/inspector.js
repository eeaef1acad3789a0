// The settings of the block, in the sidebar: of the document, its groups, and how it is shown.
import { DateBox } from './date-box.js';
import { GroupList } from './groups.js';
import { languageName, languages } from './languages.js';
import { __, h, InspectorControls, memo, PanelBody, SelectControl, site, sprintf, TextControl, useState } from './wp.js';

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

function select(label, value, options, onChange, empty = __('Automatic', 'khatt-timeline')) {
  return h(SelectControl, { __nextHasNoMarginBottom: true, key: label, label, value: value || '', onChange, options: [{ value: '', label: empty }, ...options.map(([one, name]) => ({ value: one, label: name }))] });
}

const adminLang = () => document.documentElement.lang || 'en';

/** Only what was understood is stored; what is being typed stays in the box. 'Today' says nothing in the date that it would be reckoned from. */
function AsOf({ asOf, options, onChange }) {
  const [text, setText] = useState(asOf || '');
  return h(DateBox, { label: __('As of', 'khatt-timeline'), text, options: { ...options, reference: undefined }, onChange: (fields, typed) => {
    setText(typed);
    onChange({ asOf: fields.date }, true);
  } });
}

const isSame = (before, now) => before.options === now.options && Object.keys(now.attributes).every((name) => name === 'events' || before.attributes[name] === now.attributes[name]);

/** It has nothing of the events, and is passed over while one writes them. `onChange` is given what changes, or a function from the story to that. */
export const Inspector = memo(({ attributes, options, onChange }) => {
  const { source = {} } = attributes;
  const field = (name, label, more) => h(TextControl, { __nextHasNoMarginBottom: true, label, value: attributes[name] || '', onChange: (value) => onChange({ [name]: value }, true), ...more });
  return h(InspectorControls, null,
    h(PanelBody, { title: __('Groups', 'khatt-timeline'), initialOpen: false }, h(GroupList, { groups: attributes.groups, onChange })),
    h(PanelBody, { title: __('How it is shown', 'khatt-timeline'), initialOpen: false },
      OPTIONS().map(([name, label, values]) => select(label, attributes[name], values, (value) => onChange({ [name]: value }))),
      select(__('Level of the title', 'khatt-timeline'), String(attributes.headingLevel), [2, 3, 4, 5].map((level) => [String(level), `H${level}`]), (value) => onChange({ headingLevel: Number(value) || 2 }))),
    h(PanelBody, { title: __('The document', 'khatt-timeline'), initialOpen: false },
      // translators: %s is the name of a language.
      select(__('Language', 'khatt-timeline'), attributes.lang, languages(attributes.lang, adminLang()), (lang) => onChange({ lang }), sprintf(__('That of the site: %s', 'khatt-timeline'), languageName(site.lang, adminLang()))),
      field('timeZone', __('Time zone', 'khatt-timeline'), { placeholder: site.timeZone || 'UTC', dir: 'ltr' }),
      h(AsOf, { asOf: attributes.asOf, options, onChange }),
      h(TextControl, { __nextHasNoMarginBottom: true, label: __('Source', 'khatt-timeline'), value: source.name || '', onChange: (name) => onChange({ source: { ...source, name } }, true) }),
      h(TextControl, { __nextHasNoMarginBottom: true, type: 'url', dir: 'ltr', placeholder: 'https://', label: __('Address of the source', 'khatt-timeline'), value: source.url || '', onChange: (url) => onChange({ source: { ...source, url } }, true) })));
}, isSame);
