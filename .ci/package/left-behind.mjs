// What a page holds more than before after many changes of its route: nodes, listeners, timelines.

/**
 * In the page: follows its link so many times, each time until the other page stands, with its timeline drawn where it
 * has one.
 */
async function walk(changes) {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const href = () => document.querySelector('main a')?.getAttribute('href');
  const isDrawn = () =>
    !document.querySelector('khatt-timeline') ||
    document.querySelector('khatt-timeline').shadowRoot?.querySelector('[part="event"]');
  for (let i = 0; i < changes; i++) {
    const before = href();
    document.querySelector('main a').click();
    while (href() === undefined || href() === before || !isDrawn()) await frame();
  }
}

async function count(tab, client, tag) {
  for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (name) => metrics.find((one) => one.name === name).value;
  const prototype = await tab.evaluateHandle((name) => customElements.get(name)?.prototype ?? null, tag);
  const isThere = await prototype.evaluate((one) => one !== null);
  const found = isThere ? await tab.queryObjects(prototype) : null;
  const timelines = found ? await found.evaluate((list) => list.length) : 0;
  await found?.dispose();
  await prototype.dispose();
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), timelines };
}

/** Until the application follows the link: before that the browser does, and the page of this walk ends. */
async function wake(tab) {
  for (let tries = 0; tries < 10; tries++) {
    try {
      return await tab.evaluate(walk, 1);
    } catch (error) {
      if (!/context|navigat|detached/i.test(error.message)) throw error;
      await tab.waitForSelector('main a');
    }
  }
  throw new Error('The application does not follow its links.');
}

/**
 * Opens a page and follows its link and the link back. Some times first, since routers and caches fill; then `changes`
 * times (an even number, so that the same page stands at both looks). `nodes` and `listeners` are how many more there
 * are then, `timelines` how many there are at all while the page without one stands: of elements called `tag`, where
 * that is another.
 */
export async function leftAfter(browser, url, changes, tag = 'khatt-timeline') {
  const tab = await browser.newPage();
  const client = await tab.createCDPSession();
  await client.send('Performance.enable');
  await tab.goto(url);
  await tab.waitForSelector('main a');
  await wake(tab);
  await tab.evaluate(walk, 10);
  // A handle of the element would keep it.
  if (await tab.evaluate((name) => document.querySelector(name) !== null, tag)) await tab.evaluate(walk, 1);
  const before = await count(tab, client, tag);
  await tab.evaluate(walk, changes);
  const after = await count(tab, client, tag);
  await tab.close();
  return {
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    timelines: after.timelines,
  };
}
