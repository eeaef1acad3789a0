// An hour of an editor's work in one go: written, taken back, ordered, illustrated, pasted, published, read, and edited
// again after the plugin was away. Called by site.test.mjs on each version of WordPress.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dragRow, logIn, openEditor, post, shoot, upload, visit } from './visit.mjs';

const WRONG = 3;
const WRITTEN = [
  ['شباط ٢٠٢١', '', 'قرار الوزراء'],
  ['11 آذار 2021', '', 'اجتماع السفراء'],
  ['٢٧ رجب ١٤٤٢ هـ', '', 'بيان'],
  ['٣١ شباط ٢٠٢١', '', 'موعد خاطئ'],
  ['2015', 'الآن', 'الحصار'],
  ['نحو 1990', '', 'بداية'],
  ['صيف 2021', '', 'زيارة'],
  ['2021-05', '2021-07', 'مفاوضات'],
  ['القرن التاسع عشر', '', 'خلفية'],
  ['2022', '', 'خاتمة'],
];
const SHEET =
  '<table><tr><td>التاريخ</td><td>العنوان</td><td>المجموعة</td></tr><tr><td>١ أيار ٢٠٢٢</td><td>من الجدول أول</td><td>جداول</td></tr><tr><td>2 أيار 2022</td><td>من الجدول ثانٍ</td><td>جداول</td></tr></table>';
/**
 * Steps of undo that ten events may take: of each its adding, its date, its end, its title, with a pause here and
 * there.
 */
const MOST_STEPS = 60;

/** What the walk asks of the editor, in the page's own words. */
function editorOf(page, frame) {
  const data = (read, ...given) => page.evaluate(read, ...given);
  const events = () =>
    data(
      () =>
        window.wp.data
          .select('core/block-editor')
          .getBlocks()
          .find(({ name }) => name === 'khatt/timeline').attributes.events,
    );
  /** The rows from one on are these: they follow what is done. */
  const ordered = (expected, from = 0) =>
    frame.waitForFunction(
      (all, at) =>
        JSON.stringify(
          [...document.querySelectorAll('.khatt-row strong')]
            .slice(at, at + JSON.parse(all).length)
            .map(({ textContent }) => textContent),
        ) === all,
      {},
      JSON.stringify(expected),
      from,
    );
  const choose = (title) =>
    frame.evaluate(
      (words) =>
        [...document.querySelectorAll('.khatt-row .khatt-open')].find((row) => row.textContent.includes(words)).click(),
      title,
    );
  const box = async (field) =>
    (await frame.waitForSelector(`[data-field="${field}"] :is(input, textarea, [contenteditable="true"])`)).focus();
  const press = async (...keys) => {
    for (const key of keys.slice(0, -1)) await page.keyboard.down(key);
    await page.keyboard.press(keys.at(-1));
    for (const key of keys.slice(0, -1).reverse()) await page.keyboard.up(key);
  };
  return { data, events, ordered, choose, box, press };
}

async function writeTen({ page, frame, press, events, ordered }) {
  await (await frame.waitForSelector('.khatt-add')).focus();
  await press('Enter');
  for (const [at, [from, until, title]] of WRITTEN.entries()) {
    await frame.waitForFunction(
      (count) =>
        document.querySelectorAll('.khatt-row').length === count &&
        document.activeElement.closest('[data-field="date"]'),
      {},
      at + 1,
    );
    await page.keyboard.type(from);
    if (at === WRONG) {
      await frame.waitForSelector('[data-field="date"] [data-severity="error"]');
      // The date that may have been meant is a stop of its own; it is left as it is.
      await press('Tab');
    }
    await press('Tab');
    await page.keyboard.type(until);
    await press('Tab');
    await page.keyboard.type(title);
    if (at < WRITTEN.length - 1) await press('Enter');
  }
  // The toolbar comes back once one stops typing.
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 320);
  await page.waitForSelector('.khatt-problem-count');
  // The list follows what is written in a pause.
  await ordered(WRITTEN.map(([, , title]) => title));
  assert.deepEqual(
    (await events()).map(({ date }) => Boolean(date)),
    WRITTEN.map((_, at) => at !== WRONG),
  );
}

/** By the keys, from the box in which one stands, and on where that is gone. */
async function undoAndRedo({ data, events, press }) {
  const whole = await events();
  const step = async (name) => {
    await press('Control', ...(name === 'undo' ? ['z'] : ['Shift', 'z']));
    return data(
      (what) => window.wp.data.select('core/editor')[what === 'undo' ? 'hasEditorUndo' : 'hasEditorRedo'](),
      name,
    );
  };
  const counts = [];
  let steps = 0;
  for (let more = true; more && steps < MOST_STEPS; steps++) {
    more = await step('undo');
    counts.push(
      (await data(() => window.wp.data.select('core/block-editor').getBlocks()[0]?.attributes.events?.length)) ?? 0,
    );
  }
  assert.ok(steps < MOST_STEPS && steps >= 2 * WRITTEN.length, `${steps} steps`);
  assert.ok(
    counts.every((count, at) => at === 0 || counts[at - 1] - count <= 1),
    `one event at a time: ${counts}`,
  );
  while (await step('redo'));
  assert.deepEqual(await events(), whole);
}

async function order({ page, frame, ordered }) {
  await dragRow({ page, frame }, 1, 0);
  await frame.waitForFunction(
    (title) => document.querySelector('.khatt-row strong').textContent === title,
    {},
    WRITTEN[1][2],
  );
  await (await frame.waitForSelector('[data-part="down"]')).focus();
  await page.keyboard.press('Enter');
  await ordered([WRITTEN[0][2], WRITTEN[1][2], WRITTEN[2][2]]);
  // By the arrows alone: to the next row, and that row one place up.
  await frame.focus('.khatt-row .khatt-open[aria-current]');
  await page.keyboard.press('ArrowDown');
  await frame.waitForFunction(
    (title) =>
      document.activeElement.matches('.khatt-open[aria-current]') && document.activeElement.textContent.includes(title),
    {},
    WRITTEN[2][2],
  );
  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.up('Alt');
  await ordered([WRITTEN[0][2], WRITTEN[2][2], WRITTEN[1][2]]);
}

async function illustrate({ page, frame, press, choose, box, events }) {
  await choose(WRITTEN[0][2]);
  await box('text');
  await page.keyboard.type('نص ');
  await press('Control', 'b');
  await page.keyboard.type('غليظ');
  await press('Control', 'b');
  await page.keyboard.type(' ورابط');
  await press('Control', 'Shift', 'ArrowRight');
  // The button in the toolbar, which comes back with the mouse.
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 320);
  await page.locator('.block-editor-block-toolbar button[aria-label="Link"]').click();
  await page.waitForSelector('.block-editor-link-control input:focus');
  await page.keyboard.type('https://example.org/a');
  await press('Enter');
  await frame.waitForSelector('.khatt-rich a');
  // The dialog of the link stands over it for the mouse.
  await frame.focus('.khatt-more');
  await press('Enter');
  await box('quote.text');
  await page.keyboard.type('وجود الحلف قائم على طلب الحكومة');
  await box('quote.by');
  await page.keyboard.type('وزير');
  await frame.locator('.khatt-add-media > button').click();
  const click = (selector) =>
    page.waitForFunction(
      (one) => {
        const node = [...document.querySelectorAll(one)].find((other) =>
          other.checkVisibility({ visibilityProperty: true }),
        );
        node?.click();
        return Boolean(node);
      },
      {},
      selector,
    );
  await click('#menu-item-browse');
  await click('.attachments .attachment:has(img[src*="walk"])');
  await click('.media-button-select:not(:disabled)');
  await frame.waitForSelector('.khatt-media img');
  await frame.focus('.khatt-add-media input');
  await page.keyboard.type('youtu.be/abcdefghijk');
  await press('Enter');
  await frame.waitForSelector('.khatt-noun');
  const [{ text, quote, media }] = await events();
  assert.equal(text, 'نص **غليظ** [ورابط](https://example.org/a)');
  assert.deepEqual([quote.text, quote.by], ['وجود الحلف قائم على طلب الحكومة', 'وزير']);
  assert.deepEqual(
    media.map(({ type, id, alt }) => [type, typeof id, alt]),
    [
      ['image', 'number', 'قاعة من المكتبة'],
      ['youtube', 'undefined', ''],
    ],
  );
}

const pasteSheet = (frame, html) =>
  frame.$eval(
    '[data-field="date"] input',
    (input, sheet) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', sheet);
      input.focus();
      return input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    html,
  );

async function pasteAndCopy({ page, frame, choose, ordered, events, data, press }) {
  await choose(WRITTEN.at(-1)[2]);
  await frame.waitForFunction(
    (title) => document.querySelector('[data-field="title"] textarea').value === title,
    {},
    WRITTEN.at(-1)[2],
  );
  assert.equal(await pasteSheet(frame, SHEET), false, 'the table is taken');
  await frame.waitForFunction(
    (count) => document.querySelectorAll('.khatt-row').length === count,
    {},
    WRITTEN.length + 2,
  );
  await ordered(['من الجدول أول', 'من الجدول ثانٍ'], WRITTEN.length);
  const [first, second] = (await events()).slice(-2);
  assert.deepEqual(
    [first.date, second.date, first.group === second.group, Boolean(first.group)],
    ['2022-05-01', '2022-05-02', true, true],
  );
  await frame.locator('[data-part="copy"]').click();
  await frame.waitForFunction(
    (count) => document.querySelectorAll('.khatt-row').length === count,
    {},
    WRITTEN.length + 3,
  );
  assert.equal(new Set((await events()).map(({ id }) => id)).size, WRITTEN.length + 3, 'each has an id of its own');
  await frame.locator('[data-part="remove"]').click();
  await frame.waitForFunction(
    (count) => document.querySelectorAll('.khatt-row').length === count,
    {},
    WRITTEN.length + 2,
  );
  const before = await events();
  await frame.focus('.khatt-row .khatt-open[aria-current]');
  await press('Control', 'Shift', 'd');
  await page.waitForFunction(
    () =>
      window.wp.data
        .select('core/block-editor')
        .getBlocks()
        .filter(({ name }) => name === 'khatt/timeline').length === 2,
  );
  const blocks = await data(() =>
    window.wp.data
      .select('core/block-editor')
      .getBlocks()
      .filter(({ name }) => name === 'khatt/timeline')
      .map(({ attributes }) => attributes.events),
  );
  assert.deepEqual(blocks, [before, before]);
  await data(() => {
    const { select, dispatch } = window.wp.data;
    return dispatch('core/block-editor').removeBlock(
      select('core/block-editor')
        .getBlocks()
        .filter(({ name }) => name === 'khatt/timeline')[1].clientId,
    );
  });
  await page.evaluate(() => window.wp.data.dispatch('core/edit-post').switchEditorMode('text'));
  const code = await page.waitForSelector('textarea.editor-post-text-editor');
  assert.match(await code.evaluate(({ value }) => value), /<figure[^>]*data-khatt[^]*قرار الوزراء/);
  await code.focus();
  await page.keyboard.type(' ');
  await page.evaluate(() => window.wp.data.dispatch('core/edit-post').switchEditorMode('visual'));
  const again = await (await page.waitForSelector('iframe[name="editor-canvas"]')).contentFrame();
  await again.waitForSelector('khatt-timeline');
  assert.deepEqual(
    (await events()).map(({ title, date }) => [title, date]),
    before.map(({ title, date }) => [title, date]),
  );
}

/** What is to be said of a date (2021-22 is a summer), the widget tells on the console. */
const isFault = (text) => !text.startsWith('khatt-timeline: ');

const setPlugin = async (page, address, name) => {
  await page.goto(`${address}/wp-admin/plugins.php`);
  await Promise.all([
    page.waitForNavigation(),
    page.click(`tr[data-plugin="khatt-timeline/khatt-timeline.php"] .${name} a`),
  ]);
};

async function isRead(browser, site, link, all, { scripts, isWidget }) {
  const { page, said, close } = await visit(browser, site.address, { locale: 'ar', scripts });
  await page.goto(link);
  if (isWidget)
    await page.waitForFunction(() =>
      document.querySelector('figure[data-khatt] khatt-timeline')?.shadowRoot?.querySelector('[part~="event"]'),
    );
  const text = isWidget
    ? JSON.stringify(await page.$eval('khatt-timeline', (timeline) => timeline.toJSON()))
    : await page.$eval('figure[data-khatt]', ({ innerText }) => innerText);
  assert.deepEqual(
    all.filter((title) => !text.includes(title)),
    [],
    `scripts: ${scripts}, widget: ${isWidget}`,
  );
  assert.deepEqual(said.filter(isFault), []);
  await close();
}

/** By the buttons for it: the panel before it names what is wrong; who may not publish hands it in there. */
async function publish(page) {
  await page.evaluate(() => window.wp.data.dispatch('core/editor').editPost({ title: 'ساعة عمل' }));
  await page.locator('.editor-post-publish-panel__toggle').click();
  await page.waitForSelector('.khatt-publish li');
  assert.deepEqual(
    await page.$$eval('.khatt-publish li button', (buttons) => buttons.map(({ textContent }) => textContent)),
    [WRITTEN[WRONG][2]],
  );
  await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
  await page.waitForFunction(() => {
    const editor = window.wp.data.select('core/editor');
    return !editor.isSavingPost() && ['publish', 'pending'].includes(editor.getCurrentPostAttribute('status'));
  });
  return page.evaluate(() => [
    window.wp.data.select('core/editor').getCurrentPostId(),
    window.wp.data.select('core/editor').getCurrentPostAttribute('status'),
  ]);
}

/** Opens the post again, finds all of it, and writes on: what is new is read. */
async function editAgain(browser, site, { id, link, all, locale }) {
  const { page, close } = await visit(browser, site.address, { locale });
  await logIn(page, site.address, 'editor');
  const frame = await openEditor(page, site.address, id);
  await frame.waitForSelector('khatt-timeline');
  const { events, choose, press } = editorOf(page, frame);
  assert.deepEqual(
    (await events()).map(({ title }) => title),
    all,
  );
  assert.equal(
    await page.evaluate(() =>
      window.wp.data
        .select('core/block-editor')
        .getBlocks()
        .every(({ isValid }) => isValid),
    ),
    true,
  );
  await page.evaluate(() =>
    window.wp.data.dispatch('core/block-editor').selectBlock(
      window.wp.data
        .select('core/block-editor')
        .getBlocks()
        .find(({ name }) => name === 'khatt/timeline').clientId,
    ),
  );
  await frame.waitForSelector('.khatt-row');
  await choose(all[0]);
  await (await frame.waitForSelector('[data-field="title"] textarea')).focus();
  await press('End');
  await page.keyboard.type(' وتتمته');
  await press('Control', 's');
  await page.waitForFunction(
    () =>
      !window.wp.data.select('core/editor').isSavingPost() && !window.wp.data.select('core/editor').isEditedPostDirty(),
  );
  await close();
  for (const scripts of [true, false])
    await isRead(browser, site, link, [`${all[0]} وتتمته`, ...all.slice(1)], { scripts, isWidget: scripts });
}

/**
 * By `user` on a site of `locale`, else in English from left to right. A contributor has no pictures, and what she
 * wrote an editor publishes.
 */
export async function walk(browser, site, { user = 'editor', locale = 'ar' } = {}) {
  const mayPublish = user !== 'contributor';
  const picture = await upload(site, 'editor', 'walk.png', readFileSync('demo/screenshot.png'));
  await fetch(`${site.address}/?rest_route=/wp/v2/media/${picture.id}`, {
    method: 'POST',
    body: JSON.stringify({ alt_text: 'قاعة من المكتبة' }),
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Basic ${Buffer.from(`editor:${site.passwords.editor}`).toString('base64')}`,
    },
  });
  const { page, said, foreign, close } = await visit(browser, site.address, { locale, width: 1366, height: 768 });
  await logIn(page, site.address, user);
  const frame = await openEditor(page, site.address);
  await page.evaluate(() =>
    window.wp.data
      .dispatch('core/block-editor')
      .insertBlocks(window.wp.blocks.createBlock('khatt/timeline', { lang: 'ar-IQ' })),
  );
  const work = { page, frame, ...editorOf(page, frame) };
  await writeTen(work);
  await undoAndRedo(work);
  await page.evaluate(() =>
    window.wp.data.dispatch('core/block-editor').selectBlock(
      window.wp.data
        .select('core/block-editor')
        .getBlocks()
        .find(({ name }) => name === 'khatt/timeline').clientId,
    ),
  );
  await frame.waitForSelector('.khatt-row');
  await order(work);
  if (mayPublish) await illustrate(work);
  await shoot(page, `walk-${user}`);
  await pasteAndCopy(work);
  const all = (await work.events()).map(({ title }) => title);
  const [id, status] = await publish(page);
  assert.equal(status, mayPublish ? 'publish' : 'pending');
  const { link } = await post(site, 'editor', { status: 'publish' }, id);
  assert.deepEqual(
    [said.filter(isFault), foreign().filter((url) => !url.startsWith('https://example.org/'))],
    [[], []],
  );
  await close();

  const admin = await visit(browser, site.address);
  await logIn(admin.page, site.address, 'admin');
  for (const scripts of [true, false]) await isRead(browser, site, link, all, { scripts, isWidget: scripts });
  await setPlugin(admin.page, site.address, 'deactivate');
  for (const scripts of [true, false]) await isRead(browser, site, link, all, { scripts, isWidget: false });
  await setPlugin(admin.page, site.address, 'activate');
  await admin.close();

  await editAgain(browser, site, { id, link, all, locale });
}
