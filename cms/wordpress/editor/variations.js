// The three ways in which the inserter offers the block, and what it shows there.
import { __ } from './wp.js';

export const variations = () => [
  {
    name: 'timeline',
    title: __('Timeline', 'khatt-timeline'),
    description: __('Events on an axis of time; down the page where it is narrow.', 'khatt-timeline'),
    isDefault: true,
    attributes: {},
    scope: ['inserter', 'transform'],
    isActive: ({ layout }) => layout !== 'vertical' && layout !== 'story',
  },
  {
    name: 'story',
    title: __('Timeline as a story', 'khatt-timeline'),
    description: __('One event at a time, with its pictures, under a low chart.', 'khatt-timeline'),
    attributes: { layout: 'story' },
    scope: ['inserter', 'transform'],
    isActive: ({ layout }) => layout === 'story',
  },
  {
    name: 'list',
    title: __('Timeline as a list', 'khatt-timeline'),
    description: __('Events down the page, one under the other.', 'khatt-timeline'),
    attributes: { layout: 'vertical' },
    scope: ['inserter', 'transform'],
    isActive: ({ layout }) => layout === 'vertical',
  },
];

/** Three events of a well-known story. */
export const example = () => ({
  viewportWidth: 900,
  attributes: {
    title: __('Flights to the Moon', 'khatt-timeline'),
    events: [
      { id: 'event-1', date: '1968-12-24', title: __('The first people fly around the Moon', 'khatt-timeline') },
      { id: 'event-2', date: '1969-07-20', title: __('The first people walk on the Moon', 'khatt-timeline') },
      { id: 'event-3', date: '1972-12-14', title: __('The last ones leave it', 'khatt-timeline') },
    ],
  },
});
