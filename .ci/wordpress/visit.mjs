// What the tests do in the browser on a WordPress site: pages that note what they say and ask for, logging in, the
// editor.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** Where a look at the pages is kept when KHATT_SHOTS names a folder. */
const { KHATT_SHOTS } = process.env;
const WAIT_MS = 60_000;
const PLUGIN = '/plugins/khatt-timeline/';

/** Runs in the page before all else: notes what breaks a policy, and where. */
function noteViolations() {
  window.violations = [];
  document.addEventListener(
    'securitypolicyviolation',
    ({ sourceFile, blockedURI, violatedDirective, target }) =>
      window.violations.push({
        sourceFile,
        blockedURI,
        violatedDirective,
        isInFigure: Boolean(target?.closest?.('figure[data-khatt]')),
      }),
    true,
  );
}

/**
 * A page of its own person. `said`: what the console and scripts complain of from our files; `asked`: addresses that it
 * asked for; `foreign`: those on other hosts; `dialogs`: what alert() and its like said.
 */
export async function visit(
  browser,
  address,
  { locale = '', policy = false, dark = false, scripts = true, width = 1280, height = 900 } = {},
) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const notes = { said: [], asked: [], dialogs: [] };
  page.on('pageerror', (error) => notes.said.push(String(error.stack ?? error)));
  page.on('console', (message) => (message.location().url ?? '').includes(PLUGIN) && notes.said.push(message.text()));
  page.on('request', (request) => notes.asked.push(request.url()));
  page.on('dialog', (dialog) => {
    // The editor asks before it goes with what is not saved.
    if (dialog.type() === 'beforeunload') return dialog.accept();
    notes.dialogs.push(dialog.message());
    return dialog.dismiss();
  });
  page.setDefaultTimeout(WAIT_MS);
  await page.setViewport({ width, height });
  await page.evaluateOnNewDocument(noteViolations);
  await page.setJavaScriptEnabled(scripts);
  const cookies = {
    ...(locale ? { khatt_locale: locale } : {}),
    ...(policy ? { khatt_policy: '1' } : {}),
    ...(dark ? { khatt_dark: '1' } : {}),
  };
  await context.setCookie(
    ...Object.entries(cookies).map(([name, value]) => ({ name, value, domain: '127.0.0.1', path: '/' })),
  );
  const foreign = () => notes.asked.filter((url) => /^(?:https?|wss?):/.test(url) && !url.startsWith(`${address}/`));
  return { page, ...notes, foreign, close: () => context.close() };
}

export const shoot = async (page, name, more = {}) => {
  if (KHATT_SHOTS) await page.screenshot({ path: join(KHATT_SHOTS, `${name}.png`), ...more });
};

export async function logIn(page, address, user) {
  await page.goto(`${address}/wp-login.php`);
  await page.evaluate((name) => {
    document.querySelector('#user_login').value = name;
    document.querySelector('#user_pass').value = `khatt-${name}`;
  }, user);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  assert.match(page.url(), /wp-admin/, `${user} is logged in`);
}

/** Uploads the zip on the page of WordPress for it, and activates the plugin. */
export async function installPlugin(page, address, zip) {
  await page.goto(`${address}/wp-admin/plugin-install.php?tab=upload`);
  await (await page.waitForSelector('#pluginzip')).uploadFile(zip);
  await Promise.all([page.waitForNavigation(), page.click('#install-plugin-submit')]);
  await Promise.all([page.waitForNavigation(), page.click('#wpbody-content a.button-primary')]);
  await page.waitForSelector('tr.active[data-plugin="khatt-timeline/khatt-timeline.php"]');
}

/** Opens the block editor for a new post or one that is there; resolves to its canvas, a document of its own. */
export async function openEditor(page, address, id) {
  await page.goto(`${address}/wp-admin/${id ? `post.php?post=${id}&action=edit` : 'post-new.php'}`);
  await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId());
  // Who was in the editor of code last is there again.
  await page.evaluate(() => {
    const { dispatch, select } = window.wp.data;
    if (select('core/edit-post').getEditorMode() !== 'visual') dispatch('core/edit-post').switchEditorMode('visual');
  });
  const frame = await (await page.waitForSelector('iframe[name="editor-canvas"]')).contentFrame();
  await frame.waitForSelector('.wp-block-post-title, .editor-post-title');
  return frame;
}

/** Finds a block in the inserter by words, and inserts the first of its variations. */
export async function insertBySearch(page, words, block) {
  const found = `[class*="editor-block-list-item-${block}"]`;
  await page.click('.edit-post-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle');
  await (await page.waitForSelector('.block-editor-inserter__search input')).type(words);
  // The list follows what is typed later, and moves as it does: it has settled once nothing else stands in it. A press
  // that a late change took all the same is made again.
  const settled = () =>
    page.waitForFunction(
      (ours) => {
        const all = [...document.querySelectorAll('.block-editor-block-types-list__item')];
        return all.length > 0 && all.every((one) => one.matches(ours));
      },
      {},
      found,
    );
  const isIn = () =>
    page
      .waitForFunction(
        (name) =>
          window.wp.data
            .select('core/block-editor')
            .getBlocks()
            .some((one) => one.name === name),
        { timeout: 10_000 },
        block.replace('-', '/'),
      )
      .then(
        () => true,
        () => false,
      );
  for (let press = 0; press < 3; press++) {
    await settled();
    await page.locator(found).click();
    if (await isIn()) return;
  }
  assert.fail(`${block} was found in the inserter, and was not inserted`);
}

/** Where an element stands once it moves no more: for a press or a drag that goes by its place. */
export const standing = (element) =>
  element
    .evaluate(
      (node) =>
        new Promise((resolve) => {
          let before = '';
          const look = () => {
            const now = JSON.stringify(node.getBoundingClientRect());
            if (now === before) resolve();
            else requestAnimationFrame(look);
            before = now;
          };
          look();
        }),
    )
    .then(() => element.boundingBox());

/** Drags the row of the list at a place to before the one at another, by its handle. */
export async function dragRow({ page, frame }, from, before) {
  await frame.$eval('.khatt-events', (list) => {
    list.scrollTop = 0;
  });
  const handles = await frame.$$('.khatt-handle');
  const [start, end] = [await standing(handles[from]), await standing(handles[before])];
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y + end.height, { steps: 4 });
  await page.mouse.move(end.x + end.width / 2, end.y + 2, { steps: 2 });
  await page.mouse.up();
}

/** A block as WordPress writes it into a post. */
export const serialised = (attributes) =>
  `<!-- wp:khatt/timeline ${JSON.stringify(attributes).replace(/--/g, '\\u002d\\u002d').replace(/</g, '\\u003c').replace(/>/g, '\\u003e').replace(/&/g, '\\u0026').replace(/\\"/g, '\\u0022')} /-->`;

/** Asks over REST as a user; fails where WordPress refuses. */
async function rest({ address, passwords }, user, route, headers, body) {
  const response = await fetch(`${address}/?rest_route=/wp/v2/${route}`, {
    method: 'POST',
    body,
    headers: { ...headers, Authorization: `Basic ${Buffer.from(`${user}:${passwords[user]}`).toString('base64')}` },
  });
  const answer = await response.json();
  assert.ok(response.ok, `${user}: ${answer.message}`);
  return answer;
}

/** Makes a post, or changes the one with `id`. */
export const post = (site, user, fields, id = '') =>
  rest(site, user, `posts/${id}`, { 'Content-Type': 'application/json' }, JSON.stringify(fields));
/** Puts a picture, or another file, into the media library. */
export const upload = (site, user, name, content, type = 'image/png') =>
  rest(site, user, 'media', { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` }, content);

export const CASES = fileURLToPath(new URL('../../src/data/hostile.cases.json', import.meta.url));
