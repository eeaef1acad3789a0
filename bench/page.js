// What the bench runs in the page: the widget and a bare drawing, given the same events and the same gestures.

const { d3 } = globalThis;
const FRAMES = 40;
const frame = () => new Promise(requestAnimationFrame);
const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const dayOf = (i) => new Date(Date.UTC(2015, 0, 1 + ((i * 7919) % 2200))).toISOString().slice(0, 10);
const eventsOf = (count) => Array.from({ length: count }, (_, i) => ({ id: `e${i}`, date: dayOf(i), title: `حدث رقم ${i} بعنوان من عدة كلمات`, importance: (i % 10) / 10 }));
const at = (values, part) => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * part)];

/** Sends one input a frame and gives the times between frames. */
async function frames(send) {
  const times = [];
  let last = await frame();
  for (let i = 0; i < FRAMES; i++) {
    send(i);
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  return times;
}

/** One input of a mouse as both kinds of events that a browser makes of it: the widget reads the one, bare d3 the other. */
function mouse(name, x, target) {
  const init = { clientX: x, clientY: 250, buttons: name === 'up' ? 0 : 1, bubbles: true, composed: true, cancelable: true, view: window };
  target.dispatchEvent(new PointerEvent(`pointer${name}`, { ...init, pointerId: 1, pointerType: 'mouse' }));
  target.dispatchEvent(new MouseEvent(`mouse${name}`, init));
}

async function gestures(target) {
  mouse('down', 600, target);
  const drag = await frames((i) => mouse('move', 600 - 6 * i, target));
  mouse('up', 360, target);
  const zoom = await frames((i) => target.dispatchEvent(new WheelEvent('wheel', { deltaY: i < FRAMES / 2 ? -12 : 12, ctrlKey: true, clientX: 600, clientY: 250, bubbles: true, composed: true, cancelable: true })));
  return { drag50: at(drag, 0.5), drag95: at(drag, 0.95), zoom50: at(zoom, 0.5), zoom95: at(zoom, 0.95) };
}

async function khatt(count) {
  const timeline = document.createElement('khatt-timeline');
  timeline.lang = 'ar-IQ';
  const data = eventsOf(count);
  const begin = performance.now();
  timeline.data = data;
  document.body.append(timeline);
  await timeline.ready;
  await painted();
  const first = performance.now() - begin;
  const result = await gestures(timeline.shadowRoot.querySelector('.chart'));
  const start = performance.now();
  for (let i = 0; i < 50; i++) {
    timeline.requestUpdate();
    await timeline.updateComplete;
  }
  return { first, ...result, idle: (performance.now() - start) / 50 };
}

async function bare(count) {
  const data = eventsOf(count);
  const begin = performance.now();
  const svg = d3.select(document.body).append('svg').attr('width', 1200).attr('height', 400);
  const scale = d3.scaleUtc(d3.extent(data, (event) => new Date(event.date)), [40, 1160]);
  const axis = svg.append('g').attr('transform', 'translate(0,300)');
  const marks = svg.append('g').selectAll('g').data(data).join('g');
  marks.append('circle').attr('r', 5).attr('cy', 300);
  marks.append('text').attr('y', (_, i) => 40 + (i % 10) * 24).text((event) => event.title);
  const draw = (x) => {
    axis.call(d3.axisBottom(x));
    marks.attr('transform', (event) => `translate(${x(new Date(event.date))},0)`);
  };
  draw(scale);
  svg.call(d3.zoom().on('zoom', (event) => draw(event.transform.rescaleX(scale))));
  await painted();
  return { first: performance.now() - begin, ...(await gestures(svg.node())) };
}

globalThis.bench = (what, count) => (what === 'bare' ? bare(count) : khatt(count));
