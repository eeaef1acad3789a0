// From core's List and Table to a timeline, from a timeline's own figure, and from a timeline to a List.
import { dateWords, readingOptions } from './model.js';
import { gridOf, grouped, lineEvent, tableEvents } from './paste-table.js';
import { plainWords } from './rich-runs.js';
import { createBlock, getBlockAttributes, site } from './wp.js';

const options = () => readingOptions({}, site, new Date().toISOString().slice(0, 10));
const NAME = 'khatt/timeline';

/** A block with these events, which have the labels of their groups. */
function timelineOf(list, title = '') {
  const { events, groups } = grouped(
    list.map((event, at) => ({ ...event, id: `event-${at + 1}` })),
    [],
  );
  return createBlock(NAME, { title, groups, events, pageLang: site.lang });
}

/** The items of a list, those of lists within them too. */
const lines = (blocks) =>
  blocks
    .flatMap(({ attributes, innerBlocks }) => [
      ...(attributes.content === undefined ? [] : [plainWords(attributes.content)]),
      ...lines(innerBlocks),
    ])
    .filter(Boolean);
const rowsOf = ({ head = [], body = [], foot = [] }) => gridOf([...head, ...body, ...foot].map(({ cells }) => cells));

/**
 * With what its tag says beside, which WordPress has in the comment of a block. It would take the node's class as it
 * stands.
 */
function figureBlock(node) {
  const attributes = getBlockAttributes(NAME, node.outerHTML);
  const classes = [...node.classList].filter((name) => name !== 'wp-block-khatt-timeline');
  const [align] = classes.flatMap((name) => /^align(wide|full)$/.exec(name)?.[1] ?? []);
  node.removeAttribute('class');
  return createBlock(NAME, {
    ...attributes,
    align,
    anchor: node.id || undefined,
    className: classes.filter((name) => name !== `align${align}`).join(' ') || undefined,
  });
}

export const transforms = {
  from: [
    // 'Convert to blocks', of what was kept as HTML while the plugin was away. No schema: it would be asked of each
    // figure that is pasted.
    { type: 'raw', priority: 1, isMatch: (node) => node.matches('figure[data-khatt]'), transform: figureBlock },
    {
      type: 'block',
      blocks: ['core/list'],
      transform: (_, innerBlocks) => timelineOf(lines(innerBlocks).map((line) => lineEvent(line, options()))),
    },
    {
      type: 'block',
      blocks: ['core/table'],
      isMatch: (attributes) => tableEvents(rowsOf(attributes), options()).length > 0,
      transform: (attributes) => timelineOf(tableEvents(rowsOf(attributes), options()), plainWords(attributes.caption)),
    },
  ],
  to: [
    {
      type: 'block',
      blocks: ['core/list'],
      transform: (attributes) =>
        createBlock(
          'core/list',
          {},
          attributes.events.map((event) => createBlock('core/list-item', { content: lineOf(event, attributes) })),
        ),
    },
  ],
};

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
function lineOf(event, attributes) {
  const when = event.dateLabel || dateWords(event, attributes, site) || event.original;
  return escaped([when, event.title].filter(Boolean).join(': '));
}
