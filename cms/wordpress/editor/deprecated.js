// Posts of the first version held all in the attributes of the block, and nothing in the post itself.
import { objects } from './model.js';

const STORY = {
  title: 'string',
  description: 'string',
  lang: 'string',
  timeZone: 'string',
  asOf: 'string',
  source: 'object',
  groups: 'array',
  entities: 'array',
  events: 'array',
};
const OPTIONS = ['calendar', 'secondaryCalendar', 'numerals', 'monthNames', 'timeDirection', 'layout'];
const DEFAULTS = { string: '', object: {}, array: [] };
const typed = (type) => ({ type, default: DEFAULTS[type] });

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', '#039': "'" };
/** WordPress wrote & < > of those who may not write HTML as entities when it saved: here they are letters again. */
export function decode(value) {
  if (typeof value === 'string') return value.replace(/&(amp|lt|gt|quot|#039);/g, (_, name) => ENTITIES[name]);
  if (Array.isArray(value)) return value.map(decode);
  return value && typeof value === 'object'
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, decode(one)]))
    : value;
}

/** The words of the dates are written anew with the list. */
const withoutWords = (event) => Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'dateWords'));

function migrate(attributes) {
  const own = decode(attributes);
  return { ...own, events: objects(own.events).map(withoutWords) };
}

export const deprecated = [
  {
    attributes: {
      ...Object.fromEntries(Object.entries(STORY).map(([name, type]) => [name, typed(type)])),
      ...Object.fromEntries(OPTIONS.map((name) => [name, typed('string')])),
      headingLevel: { type: 'number', default: 2 },
    },
    supports: { align: ['wide', 'full'], html: false },
    save: () => null,
    migrate,
    // Without a list a block is valid in the new form too: as an empty one.
    isEligible: (attributes, _, { blockNode }) =>
      !blockNode.innerHTML?.trim() &&
      [...Object.keys(STORY), ...OPTIONS, 'headingLevel'].some((name) => name !== 'lang' && name in attributes),
  },
];
