// The block in the editor: the widget as visitors see it, and under it, while the block is selected, the panel to edit
// it.
import { useActs } from './acts.js';
import { useStory } from './changes.js';
import { deprecated } from './deprecated.js';
import { EditorPanel } from './editor-panel.js';
import { Inspector } from './inspector.js';
import { isFinished, readingOptions } from './model.js';
import { useOpened } from './opened.js';
import { Preview } from './preview.js';
import { ProblemCount, registerPanel, today } from './publish-panel.js';
import { Save } from './save.js';
import { transforms } from './transforms.js';
import { example, variations } from './variations.js';
import { Fragment, h, registerBlockType, site, useBlockProps, useMemo, useState } from './wp.js';

function Edit({ attributes, setAttributes, isSelected, clientId }) {
  const { story, change, type, ...held } = useStory(attributes, setAttributes);
  const { lang, timeZone, asOf } = story;
  const day = today();
  const options = useMemo(() => readingOptions({ lang, timeZone, asOf }, site, day), [lang, timeZone, asOf, day]);
  const [chosen, choose] = useState(null);
  /** What gets the focus once it is drawn. */
  const [goal, aim] = useState(null);
  const acts = useActs({ change, ...held }, (id, part) => {
    choose(id);
    aim({ id, part });
  });
  useOpened(clientId, acts.go);
  const hasPicture = story.events.some(isFinished);
  return h(
    Fragment,
    null,
    h(Inspector, {
      attributes: story,
      options,
      isTyping: held.isTyping,
      onChange: (next, isTyping) => (isTyping ? type(next, Object.keys(next).join()) : change(next)),
    }),
    h(ProblemCount, { story, acts }),
    h(
      'div',
      useBlockProps(),
      hasPicture &&
        h(Preview, { attributes: story, chosen, isEdited: isSelected, isTyping: held.isTyping, onChoose: acts.go }),
      (isSelected || !hasPicture) &&
        h(EditorPanel, { story, chosen, goal, onReached: () => aim(null), options, today: day, acts, change, held }),
    ),
  );
}

/** An axis with three events. */
const icon = h(
  'svg',
  { viewBox: '0 0 24 24', 'aria-hidden': true },
  h('path', { d: 'M2 17h20v1.5H2zM5 9h4v4H7.8v4H6.2v-4H5zM10 4h4v4h-1.2v9h-1.6V8H10zM15 10h4v4h-1.2v3h-1.6v-3H15z' }),
);

registerBlockType('khatt/timeline', {
  icon,
  edit: Edit,
  save: Save,
  deprecated,
  transforms,
  variations: variations(),
  example: example(),
});
window.wp.domReady(registerPanel);
