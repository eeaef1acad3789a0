// Examples whose data changes: each as it stands in demo/frameworks/, with its story in a state of the framework and
// three buttons that change it in the words of docs/frameworks.md. What they add has the id of the button.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cardsOf, clickCard, openTimeline } from '../harness/fresh.mjs';

const ELEMENT = "HTMLElementTagNameMap['khatt-timeline']";
/** Dates within the story, so that the reader has them in view, on days of their own with room for a card. */
const LATE_EVENT = '(id: string, day: number) => ({ id, date: `2021-03-0${day}`, title: id })';
const LATE = `const late = ${LATE_EVENT};\n`;
/** The events as they stand in the state: fields that need the story around them are left out. */
const EVENTS = 'story.events.map(({ id, date, title }) => ({ id, date, title }))';
const buttons = (on, acts) => `${acts.map(([id, act]) => `<button id="${id}" ${on(act)}>.</button>`).join('')}</main>`;

/** The edits of React and what is like it; `render()` shows again what stands. */
const react = (hooks) => [
  [hooks, hooks.replace('useState', 'useRef, useState')],
  ['export ', `${LATE}export `],
  [
    '  return (',
    `  const [events, setEvents] = useState(() => ${EVENTS});\n  const [, render] = useState(0);\n  const timeline = useRef<${ELEMENT}>(null);\n  return (`,
  ],
  ['data={story}', 'ref={timeline} data={events}'],
  [
    '</main>',
    buttons(
      (act) => `onClick={() => { ${act}; }}`,
      [
        ['mutate', "events.push(late('mutate', 1)); render((n) => n + 1)"],
        ['set', "setEvents([...events, late('set', 3)])"],
        ['append', "timeline.current?.append([late('append', 6)])"],
      ],
    ),
  ],
];
const vue = (kind) => [
  ['import { ref }', `import { ${kind === 'ref' ? 'ref' : `ref, ${kind}`} }`],
  [
    'const selected',
    `${LATE}const events = ${kind}(${EVENTS});\nconst timeline = ref<${ELEMENT} | null>(null);\nconst add = () => (events.value = [...events.value, late('set', 3)]);\nconst selected`,
  ],
  [':data="story"', 'ref="timeline" :data="events"'],
  [
    '</main>',
    buttons(
      (act) => `@click="${act}"`,
      [
        ['mutate', "events.push(late('mutate', 1))"],
        ['set', 'add()'],
        ['append', "timeline?.append([late('append', 6)])"],
      ],
    ),
  ],
];
const svelte = (state, given) => [
  ['  let selected', `  ${LATE}  let events = ${state}(${EVENTS});\n  let timeline: ${ELEMENT};\n  let selected`],
  ['data={', `bind:this={timeline} data={`],
  ['story}', given],
  [
    '</main>',
    buttons(
      (act) => `onclick={() => ${act}}`,
      [
        ['mutate', "events.push(late('mutate', 1))"],
        ['set', "(events = [...events, late('set', 3)])"],
        ['append', "timeline.append([late('append', 6)])"],
      ],
    ),
  ],
];
const solid = [
  ['export ', `${LATE}export `],
  [
    '  return (',
    `  const [events, setEvents] = createSignal(${EVENTS});\n  let timeline: ${ELEMENT} | undefined;\n  return (`,
  ],
  ['data={story}', 'ref={timeline} data={events()}'],
  [
    '</main>',
    buttons(
      (act) => `onClick={() => ${act}}`,
      [
        ['mutate', "events().push(late('mutate', 1))"],
        ['set', "setEvents([...events(), late('set', 3)])"],
        ['append', "timeline?.append([late('append', 6)])"],
      ],
    ),
  ],
];
const angular = [
  ['CUSTOM_ELEMENTS_SCHEMA, signal', 'CUSTOM_ELEMENTS_SCHEMA, type ElementRef, signal, viewChild'],
  ['[data]="story"', '#shown [data]="events()"'],
  [
    '</main>',
    buttons(
      (act) => `(click)="${act}"`,
      [
        ['mutate', "events().push(late('mutate', 1))"],
        ['set', 'add()'],
        ['append', "timeline()?.nativeElement?.append([late('append', 6)])"],
      ],
    ),
  ],
  [
    '  readonly story = story;',
    `  readonly late = ${LATE_EVENT};\n  readonly events = signal(${EVENTS});\n  readonly timeline = viewChild<ElementRef<${ELEMENT}>>('shown');\n  add() {\n    this.events.update((all) => [...all, this.late('set', 3)]);\n  }`,
  ],
];
/** Plain JavaScript. The list gives the story until `data` is set. */
const astro = [
  [
    '    <script>',
    '    <button id="set">.</button><button id="mutate">.</button><button id="append">.</button>\n    <script>',
  ],
  [
    '      const output',
    `      ${LATE}      const timeline = document.querySelector('khatt-timeline');
      const acts = {
        mutate: () => (timeline?.data as ReturnType<typeof late>[]).push(late('mutate', 1)),
        set: () => timeline && (timeline.data = [...((timeline.data ?? timeline.toJSON()?.events.map(({ id, date, title }) => ({ id, date, title }))) as ReturnType<typeof late>[]), late('set', 3)]),
        append: () => timeline?.append([late('append', 6)]),
      };
      for (const [id, act] of Object.entries(acts)) document.getElementById(id)?.addEventListener('click', act);
      const output`,
  ],
];

/**
 * By the name of the example: the file that changes, in which file of its own it goes where there are routes, and the
 * edits.
 */
const CHANGING = {
  react18: { file: 'src/app.tsx', edits: react('{ useState }') },
  react19: { file: 'src/app.tsx', edits: react('{ useState }') },
  preact: { file: 'src/app.tsx', edits: react('{ useState }') },
  next: { file: 'app/data/page.tsx', page: 'app/changing/page.tsx', edits: react('{ useState }') },
  vue: { file: 'src/app.vue', edits: vue('ref') },
  nuxt: { file: 'app/pages/index.vue', page: 'app/pages/changing.vue', edits: vue('shallowRef') },
  svelte: { file: 'src/app.svelte', edits: svelte('$state', 'events}') },
  sveltekit: {
    file: 'src/routes/+page.svelte',
    page: 'src/routes/changing/+page.svelte',
    edits: [["'../../../../data/", "'../../../../../data/"], ...svelte('$state.raw', 'events : null}')].map(
      ([from, to]) => (from === 'story}' ? ['story : null}', to] : [from, to]),
    ),
  },
  solid: { file: 'src/app.tsx', edits: solid },
  angular: { file: 'src/app.ts', edits: angular },
  astro: { file: 'src/pages/index.astro', page: 'src/pages/changing.astro', edits: astro },
};

/** Whether its changing page stands beside the others, and needs no build of its own. */
export const hasChangingPage = (name) => CHANGING[name].page !== undefined;

/** Writes the example whose data changes: as a page beside the others, or in the place of the example. */
export function writeChanging(folder, name) {
  const { file, page = file, edits } = CHANGING[name];
  let text = readFileSync(join(folder, file), 'utf8');
  for (const [from, to] of edits) {
    assert.ok(text.includes(from), `${file} has ${from}`);
    text = text.replace(from, () => to);
  }
  mkdirSync(dirname(join(folder, page)), { recursive: true });
  writeFileSync(join(folder, page), text);
}

/** What of the reader stays when the data changes. */
const readerOf = (tab) =>
  tab.$eval('khatt-timeline', (timeline) => ({
    view: timeline.view,
    selected: timeline.selected,
    focused: timeline.shadowRoot.activeElement?.dataset.eventId,
  }));
const settled = (tab) =>
  tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** As a reader: opens an event, comes closer, and has the focus on it; then the data changes. */
export async function seeChanges(browser, url, ids) {
  const { tab, wrong } = await openTimeline(browser, url);
  // Each move is over at once.
  await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await clickCard(tab, ids[1]);
  await tab.waitForFunction((id) => document.querySelector('khatt-timeline').selected === id, {}, ids[1]);
  await tab.$eval('khatt-timeline', (timeline) => timeline.zoomBy(1.5));
  await settled(tab);
  await tab.$eval(
    'khatt-timeline',
    (timeline, id) => timeline.shadowRoot.querySelector(`[part="event"][data-event-id="${id}"]`).focus(),
    ids[1],
  );
  await settled(tab);
  const before = await readerOf(tab);
  assert.deepEqual([before.selected, before.focused], [ids[1], ids[1]]);
  const story = () => tab.$eval('khatt-timeline', (timeline) => timeline.toJSON().events.map(({ id }) => id));
  const press = (id) => tab.$eval(`#${id}`, (button) => button.click());
  for (const [act, isSeen] of [
    ['set', true],
    ['mutate', false],
    ['append', true],
  ]) {
    await press(act);
    if (isSeen)
      await tab.waitForFunction(
        (id) =>
          document
            .querySelector('khatt-timeline')
            .toJSON()
            .events.some((event) => event.id === id),
        {},
        act,
      );
    await settled(tab);
    assert.equal((await story()).includes(act), isSeen, `${act} is ${isSeen ? '' : 'not '}seen`);
    assert.deepEqual(await readerOf(tab), before, `${act}: the reader stays`);
  }
  const cards = await cardsOf(tab);
  assert.deepEqual(
    ['set', 'append'].filter((id) => !cards.includes(id)),
    [],
  );
  assert.deepEqual(
    wrong.filter((line) => !/ERR_ABORTED/.test(line)),
    [],
  );
  await tab.close();
}
