// What is wrong in the timelines of a post, before it is published: a panel beside WordPress's own, and the count in
// the block's toolbar.
import { read, readingOptions } from './model.js';
import { openEvent } from './opened.js';
import { storyProblems } from './problems.js';
import {
  __,
  BlockControls,
  Button,
  h,
  memo,
  site,
  sprintf,
  ToolbarButton,
  ToolbarGroup,
  useDispatch,
  useMemo,
  useSelect,
} from './wp.js';

const NAME = 'khatt/timeline';
export const today = () => new Date().toISOString().slice(0, 10);

/** The problems of a block by its attributes, found once for each state of it. */
const found = new WeakMap();
export function problemsIn(attributes) {
  if (!found.has(attributes)) {
    const story = read(attributes);
    found.set(attributes, storyProblems(story, readingOptions(story, site, today())));
  }
  return found.get(attributes);
}

// translators: %d is how many.
const countWords = (count) => sprintf(__('To mend: %d', 'khatt-timeline'), count);

/** The count in the toolbar; a press goes to the first. */
export const ProblemCount = memo(({ story, acts }) => {
  const problems = problemsIn(story);
  return (
    problems.length > 0 &&
    h(
      BlockControls,
      null,
      h(
        ToolbarGroup,
        null,
        h(
          ToolbarButton,
          {
            className: 'khatt-problem-count',
            label: __('Go to what is to be mended', 'khatt-timeline'),
            onClick: () => acts.go(problems[0].event?.id ?? null, problems[0].field),
          },
          countWords(problems.length),
        ),
      ),
    )
  );
});

/** All timelines of the post, in their order, wherever they stand in it. */
const timelinesOf = (select) =>
  select('core/block-editor')
    .getClientIdsWithDescendants()
    .filter((id) => select('core/block-editor').getBlockName(id) === NAME);

/** Up to this width the panel lies over the canvas, which it stands beside otherwise. */
const COVERED = '(max-width: 781px)';

function Problem({ clientId, problem: { event, field, message, severity } }) {
  const { selectBlock } = useDispatch('core/block-editor');
  const closePanel = usePanelClosing();
  const title = event
    ? event.title || __('Event without a title', 'khatt-timeline')
    : __('The whole timeline', 'khatt-timeline');
  const open = () => {
    if (matchMedia(COVERED).matches) closePanel();
    selectBlock(clientId);
    openEvent(clientId, event?.id ?? null, field);
  };
  return h(
    'li',
    { 'data-severity': severity },
    h(Button, { variant: 'link', onClick: open }, h('bdi', null, title)),
    ' ',
    h('span', { dir: 'auto' }, message),
  );
}

/** Both have moved from one store to another. */
const isPanelOpen = (select) =>
  (select('core/editor').isPublishSidebarOpened ?? select('core/edit-post')?.isPublishSidebarOpened)?.();
function usePanelClosing() {
  const [later, earlier] = [useDispatch('core/editor'), useDispatch('core/edit-post')];
  return later.closePublishSidebar ?? earlier.closePublishSidebar;
}

/** `Panel` is WordPress's own: it has moved from one package to another. */
function publishPanel(Panel) {
  function Found() {
    const ids = useSelect((select) => timelinesOf(select).join(), []);
    const blocks = useSelect(
      (select) => select('core/block-editor').getBlocksByClientId(ids ? ids.split(',') : []),
      [ids],
    );
    const problems = useMemo(
      () =>
        blocks.flatMap((block) =>
          block ? problemsIn(block.attributes).map((problem) => ({ clientId: block.clientId, problem })) : [],
        ),
      [blocks],
    );
    return (
      problems.length > 0 &&
      h(
        Panel,
        {
          className: 'khatt-publish',
          title: `${__('Timeline', 'khatt-timeline')}: ${countWords(problems.length)}`,
          initialOpen: true,
        },
        h(
          'p',
          null,
          __(
            'What is wrong here does not keep you from publishing. Each event is in the list as it was written, one without a date among the undated.',
            'khatt-timeline',
          ),
        ),
        h(
          'ul',
          null,
          problems.map((one, at) => h(Problem, { key: at, ...one })),
        ),
      )
    );
  }
  // Whoever types has it closed.
  return function PublishPanel() {
    return useSelect(isPanelOpen, []) && h(Found);
  };
}

/** Once all scripts have run: the editor of posts is one of several that load this one. */
export function registerPanel() {
  const Panel = window.wp.editor?.PluginPrePublishPanel ?? window.wp.editPost?.PluginPrePublishPanel;
  if (Panel) window.wp.plugins.registerPlugin('khatt-timeline', { render: publishPanel(Panel) });
}
