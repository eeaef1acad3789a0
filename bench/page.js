// What the bench runs in the page: the events, one clock for all contenders, and how each of them is made.

/** From so many events on the story comes as columns, where a contender reads them. */
const COLUMNS_FROM = 1_000_000;
const DAY_MS = 86_400_000;

const frame = () => new Promise(requestAnimationFrame);
/**
 * When a frame that shows what `find` finds is on the screen: after that frame's callbacks, as a task of its own. The
 * same for all.
 */
const shown = (find) =>
  new Promise((resolve) => {
    requestAnimationFrame(function look() {
      if (!find()) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  });

const timeOf = (i) => Date.UTC(2015, 0, 1) + ((i * 7919) % 2200) * DAY_MS;
const titleOf = (i) => `حدث رقم ${i} بعنوان من عدة كلمات`;
/** `count` events over six years, importance from 0 to 0.9: as objects, or as the columns of a story. */
const objectsOf = (count) =>
  Array.from({ length: count }, (_, i) => ({
    id: `e${i}`,
    date: new Date(timeOf(i)).toISOString().slice(0, 10),
    title: titleOf(i),
    importance: (i % 10) / 10,
  }));
const columnsOf = (count) => ({
  events: {
    date: Float64Array.from({ length: count }, (_, i) => timeOf(i)),
    title: Array.from({ length: count }, (_, i) => titleOf(i)),
    importance: Float32Array.from({ length: count }, (_, i) => (i % 10) / 10),
  },
});
const storyOf = (count) => (count < COLUMNS_FROM ? objectsOf : columnsOf)(count);

const khattOf = (story) => {
  const timeline = document.createElement('khatt-timeline');
  timeline.lang = 'ar-IQ';
  timeline.data = story;
  timeline.setAttribute('layout', 'horizontal');
  return timeline;
};

/** When all events of a story are there. */
const told = (timeline) =>
  new Promise((resolve) => {
    timeline.addEventListener('khatt-ready', resolve, { once: true });
  });

/**
 * `input` makes the story as each likes it; `make` draws it into a place, and gives a promise where more comes after
 * the first events; `mark` is what is there once events are drawn, and `target` what is dragged, as soon as it is
 * `settled`.
 */
const MAKE = {
  marks: { make: (host, story) => void globalThis.makeMarks(host, story), mark: 'circle', target: 'svg' },
  words: { make: (host, story) => void globalThis.makeWords(host, story), mark: 'circle', target: 'svg' },
  khatt: {
    make(host, story) {
      const timeline = khattOf(story);
      const isWhole = told(timeline);
      host.append(timeline);
      return isWhole;
    },
    root: (host) => host.firstElementChild.shadowRoot,
    mark: '[part="event"]',
    target: '.chart',
    settled: (host) => host.firstElementChild.ready,
  },
  milestones: {
    input: (count) => objectsOf(count).map(({ date, title }) => ({ date, title })),
    make(host, events) {
      host.id = 'milestones';
      globalThis
        .milestones('#milestones')
        .mapping({ timestamp: 'date', text: 'title' })
        .parseTime('%Y-%m-%d')
        .aggregateBy('day')
        .render(events);
    },
    mark: '.milestones__group__label, [class*="label"]',
  },
  vis: {
    input: (count) => objectsOf(count).map(({ id, date, title }) => ({ id, start: date, content: title })),
    make(host, events) {
      new globalThis.vis.Timeline(host, events, { rtl: true, height: 400 });
    },
    mark: '.vis-item',
    target: '.vis-center',
  },
  timelinejs: {
    input: (count) => ({
      events: objectsOf(count).map(({ date, title }) => ({
        start_date: { year: date.slice(0, 4), month: date.slice(5, 7), day: date.slice(8, 10) },
        text: { headline: title },
      })),
    }),
    make(host, story) {
      host.id = 'timelinejs';
      host.style.height = '600px';
      // Its own font and language files would be further requests: it has the English words built in.
      new globalThis.TL.Timeline('timelinejs', story, { font: null, script_path: '/file/', language: 'en' });
    },
    mark: '.tl-timemarker',
    target: '.tl-timenav',
  },
};

const load = (tag, fields) =>
  new Promise((resolve, reject) => {
    document.head.append(
      Object.assign(document.createElement(tag), fields, {
        onload: resolve,
        onerror: () => reject(new Error(`${fields.src ?? fields.href} did not load.`)),
      }),
    );
  });

let given;
let target;

/** Makes the story as a contender likes it, before any clock runs and any heap is measured. */
function prepare(name, count) {
  given = (MAKE[name].input ?? storyOf)(count);
}

/**
 * Makes one contender with what was prepared: from the insertion of its file to the frame that shows events, and to all
 * of them, in ms.
 */
async function first(name, { isModule, hasCss }) {
  const { make, root = (host) => host, mark, target: dragged, settled } = MAKE[name];
  const host = document.querySelector('main');
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
  await frame();
  const begin = performance.now();
  await Promise.all([
    load('script', { src: `/file/${name}.js`, ...(isModule ? { type: 'module' } : {}) }),
    ...(hasCss ? [load('link', { rel: 'stylesheet', href: `/file/${name}.css` })] : []),
  ]);
  let isWhole = false;
  const made = Promise.resolve(make(host, given)).then(() => {
    isWhole = true;
  });
  const paint = await shown(() => root(host)?.querySelector(mark));
  const isLater = !isWhole;
  await made;
  const all = isLater ? await shown(() => true) : paint;
  await settled?.(host);
  await new Promise((resolve) => {
    setTimeout(resolve, 300);
  });
  target = dragged ? root(host).querySelector(dragged) : host;
  const long = tasks.filter(({ startTime }) => startTime >= begin).map(({ duration }) => duration);
  return {
    first: paint - begin,
    all: all - begin,
    blocking: long.reduce((sum, ms) => sum + ms - 50, 0),
    longest: Math.max(0, ...long),
    nodes: elementsIn(document.body),
  };
}

/** The elements in a tree, those in shadow trees too. */
function elementsIn(root) {
  let count = 0;
  for (const element of root.querySelectorAll('*'))
    count += 1 + (element.shadowRoot ? elementsIn(element.shadowRoot) : 0);
  return count;
}

/** The centre of what is dragged, px of the viewport. */
function centre() {
  const { x, y, width, height } = target.getBoundingClientRect();
  return { x: x + width / 2, y: Math.min(innerHeight, y + height) / 2 + Math.max(0, y) / 2 };
}

let recording;
/**
 * Begins to write down each frame's length, and for each input how long it waits for the end of the next frame's
 * callbacks.
 */
function record() {
  recording = { frames: [], inputs: [] };
  const { frames, inputs } = recording;
  const waiting = [];
  const onInput = (event) => waiting.push(event.timeStamp);
  for (const type of ['pointermove', 'wheel']) addEventListener(type, onInput, { capture: true, passive: true });
  let last = performance.now();
  let isOn = true;
  requestAnimationFrame(function next(now) {
    frames.push(now - last);
    last = now;
    for (const at of waiting.splice(0)) inputs.push(Math.max(0, now - at));
    if (isOn) requestAnimationFrame(next);
  });
  recording.stop = () => {
    isOn = false;
  };
}

/** Ends the recording: the frames' lengths and the inputs' waits, ms. */
function recorded() {
  const { frames, inputs, stop } = recording;
  stop();
  return { frames: frames.slice(1), inputs };
}

/** Mounts Khatt so many times, each taken away once its events are drawn. */
async function mount(times) {
  const host = document.querySelector('main');
  for (let i = 0; i < times; i++) {
    const timeline = khattOf(objectsOf(5));
    const isDrawn = told(timeline);
    host.append(timeline);
    await isDrawn;
    timeline.remove();
    if (i % 10 === 0) await frame();
  }
  // What the last of them asked for comes, and finds nobody.
  await new Promise((resolve) => {
    setTimeout(resolve, 2500);
  });
}

globalThis.bench = { prepare, first, centre, record, recorded, mount };
