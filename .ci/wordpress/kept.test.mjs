// What a post keeps: through saving by every kind of writer, through the editor of code, through a version of the plugin
// and through its absence; and what undo takes back.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findBrowser, launchArgs } from '../browser.mjs';
import { buildPlugin, ZIP } from './build.mjs';
import { startSite } from './site.mjs';
import { installPlugin, logIn, openEditor, post, shoot, visit } from './visit.mjs';

const STORED = new URL('stored/', import.meta.url);
const WIDE = { headingLevel: 2 };

let browser;
let site;
before(async () => {
  await buildPlugin();
  site = await startSite(process.env.KHATT_WORDPRESS);
  browser = await puppeteer.launch({ executablePath: findBrowser(), headless: true, args: [...launchArgs, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] });
  const { page, close } = await visit(browser, site.address);
  await logIn(page, site.address, 'admin');
  await installPlugin(page, site.address, ZIP);
  await close();
});
after(async () => {
  await browser?.close();
  site?.stop();
});
const open = (more) => visit(browser, site.address, { locale: 'ar', ...more });
const set = (given) => site.php('set.php', JSON.stringify(given));

/** What is in a value when nothing is left out of account: '', null, false, 0.5 for importance, and what has nothing in it. */
function pruned(value, key) {
  if (Array.isArray(value)) return value.length > 0 ? value.map((one) => pruned(one)) : undefined;
  if (value === 0.5 && key === 'importance') return undefined;
  if (!value || typeof value !== 'object') return value || undefined;
  const entries = Object.entries(value).map(([name, one]) => [name, pruned(one, name)]).filter(([name, one]) => one !== undefined && name !== 'dateWords' && name !== 'pageLang').sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', '#039': "'" };
const decoded = (text) => text.replace(/&(amp|lt|gt|quot|#039);/g, (_, name) => ENTITIES[name]);

/** Opens a post as somebody; gives its timelines, and how the editor takes them. */
async function blocksOf(user, id) {
  const { page, said, close } = await open();
  await logIn(page, site.address, user);
  await openEditor(page, site.address, id);
  const blocks = await page.evaluate(() => window.wp.data.select('core/block-editor').getBlocks().map(({ name, isValid, attributes }) => ({ name, isValid, attributes })));
  return { page, said, close, blocks };
}
/** Saves the post in the editor, changed or not; resolves to what stands in the database then. */
const save = (page) => page.evaluate(async () => {
  const { dispatch, select } = window.wp.data;
  dispatch('core/editor').editPost({ content: ({ blocks }) => window.wp.blocks.serialize(blocks) });
  await dispatch('core/editor').savePost();
  return window.wp.apiFetch({ path: `/wp/v2/posts/${select('core/editor').getCurrentPostId()}?context=edit` }).then(({ content }) => content.raw);
});

describe('a post of version 0.1.0', () => {
  for (const name of readdirSync(STORED).map((file) => file.replace('.html', ''))) {
    it(`holds the same events in the form of today: ${name}`, async () => {
      const stored = readFileSync(new URL(`${name}.html`, STORED), 'utf8').trim();
      const whole = pruned(JSON.parse(decoded(/wp:khatt\/timeline (\{.*\}) \/-->/s.exec(stored)[1].replace(/&quot;/g, '\\"')), { ...WIDE }));
      const { id } = await post(site, 'editor', { title: name, status: 'draft', content: stored });
      const first = await blocksOf('editor', id);
      assert.deepEqual(first.blocks.map((block) => [block.name, block.isValid]), [['khatt/timeline', true]]);
      assert.deepEqual(pruned(first.blocks[0].attributes), { headingLevel: 2, ...whole });
      const raw = await save(first.page);
      assert.match(raw, /^<!-- wp:khatt\/timeline[^\n]*-->\n<figure [^]*<ol[^]*<\/figure>\n<!-- \/wp:khatt\/timeline -->$/);
      await first.close();
      const second = await blocksOf('editor', id);
      assert.deepEqual(second.blocks.map(({ isValid }) => isValid), [true]);
      assert.equal(await save(second.page), raw, 'what nobody changed stays letter by letter');
      await second.close();
    });
  }
});
