// The block in classic themes and in themes of blocks: as a list without scripts, and as the widget with them.
import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { OUT } from './build.mjs';
import { withSite } from './hosted.mjs';
import { addThemes, themesOf } from './themes.mjs';
import { post, shoot, visit } from './visit.mjs';

const STORED = readFileSync(new URL('stored/story.html', import.meta.url), 'utf8');
const { KHATT_WORDPRESS: VERSION = 'wp-6.5' } = process.env;
const WIDTHS = [375, 680, 1280];

let browser;
let site;
let link;
withSite(async (given) => {
  ({ site, browser } = given);
  addThemes(site);
  cpSync(OUT, join(site.folder, 'wp-content/plugins/khatt-timeline'), { recursive: true });
  set({ active: true });
  ({ link } = await post(site, 'editor', {
    title: 'الناتو والعراق',
    status: 'publish',
    content: `<!-- wp:paragraph --><p>نص قبل الخط الزمني.</p><!-- /wp:paragraph -->\n${STORED.replace(/,?"align":"wide"/, '')}\n<!-- wp:paragraph --><p>نص بعده.</p><!-- /wp:paragraph -->`,
  }));
}, VERSION);
const set = (given) => site.php('set.php', JSON.stringify(given));

/** Runs in the page: what a theme has spoiled in the list. */
function spoiled() {
  const figure = document.querySelector('figure[data-khatt]');
  const edgeOf = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return Math.max(...[...range.getClientRects()].map(({ right }) => right));
  };
  return [...figure.querySelectorAll(':scope > ol > li')].flatMap((item) => {
    const { right } = item.getBoundingClientRect();
    const dot = getComputedStyle(item, '::before');
    // Right to left: the dot stands half outside of the item's right edge, and half within.
    const dotEdge = right - Number.parseFloat(getComputedStyle(item).borderRightWidth) - Number.parseFloat(dot.right) - Number.parseFloat(dot.width);
    const covered = [...item.querySelectorAll('h3, p, blockquote > p, figcaption')].filter((node) => node.textContent.trim() && edgeOf(node) > dotEdge + 0.5);
    const quote = item.querySelector('blockquote');
    return [
      ...covered.map((node) => `${node.localName} "${node.textContent.slice(0, 20)}" is covered by the dot`),
      ...(getComputedStyle(item).listStyleType === 'none' ? [] : ['the item has a mark of the theme']),
      ...(Number.parseFloat(getComputedStyle(item).borderRightWidth) > 0 ? [] : ['the axis is gone']),
      ...(quote && !['none', 'normal'].includes(getComputedStyle(quote, '::before').content) ? ['the quotation has a mark of the theme'] : []),
      ...(Number.parseFloat(getComputedStyle(item.querySelector('h3')).fontSize) > 1.3 * Number.parseFloat(getComputedStyle(item).fontSize)
        ? ["the titles are as large as the page's"]
        : []),
    ];
  });
}
/** Runs in the page: the items whose dot stands out of the figure, which may begin at the window's edge. */
function dotsOutside(direction) {
  const figure = document.querySelector('figure[data-khatt]');
  figure.dir = direction;
  const [side, edge] = direction === 'rtl' ? ['right', 'Right'] : ['left', 'Left'];
  const outward = direction === 'rtl' ? 1 : -1;
  const column = figure.getBoundingClientRect()[side];
  return [...figure.querySelectorAll(':scope > ol > li')]
    .filter((item) => {
      const within = Number.parseFloat(getComputedStyle(item)[`border${edge}Width`]) + Number.parseFloat(getComputedStyle(item, '::before')[side]);
      return outward * (item.getBoundingClientRect()[side] - column) - within > 0.1;
    })
    .map(({ dataset }) => `${direction} ${dataset.id}`);
}
/** Nothing of the block stands out of the page; a theme's own header may. */
const fits = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('figure[data-khatt], figure[data-khatt] *')].every((node) => {
      const { left, right } = node.getBoundingClientRect();
      return left >= 0 && right <= innerWidth;
    }),
  );

for (const theme of themesOf(VERSION)) {
  it(`reads as a list in ${theme}, right to left`, async () => {
    assert.equal(set({ theme }).theme, theme);
    const { page, close } = await visit(browser, site.address, { locale: 'ar', scripts: false });
    await page.goto(link);
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 900 });
      assert.deepEqual([...(await page.evaluate(dotsOutside, 'ltr')), ...(await page.evaluate(dotsOutside, 'rtl'))], [], `${width} px`);
      assert.deepEqual([await page.evaluate(() => document.dir), await page.evaluate(spoiled), await fits(page)], ['rtl', [], true], `${width} px`);
      await shoot(page, `${theme}-list-${width}`, { fullPage: true });
    }
    await close();
  });
  it(`is drawn in ${theme}, right to left`, async () => {
    const { page, said, close } = await visit(browser, site.address, { locale: 'ar' });
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 900 });
      await page.goto(link);
      await page.waitForFunction(() => document.querySelector('figure[data-khatt] khatt-timeline')?.shadowRoot?.querySelector('[part~="event"]'));
      const [timeline, text] = await page.evaluate(() =>
        ['khatt-timeline', 'p:has(+ figure[data-khatt])']
          .map((one) => document.querySelector(one).getBoundingClientRect())
          .map(({ left, right }) => [Math.round(left), Math.round(right)]),
      );
      assert.deepEqual(timeline, text, `${width} px: it is as wide as the text before it`);
      assert.deepEqual([await fits(page), said], [true, []], `${width} px`);
      await shoot(page, `${theme}-widget-${width}`, { fullPage: true });
    }
    await close();
  });
}
it('makes PHP complain of nothing', () =>
  assert.deepEqual(
    site
      .debugLog()
      .split('\n')
      .filter((line) => /khatt-timeline/.test(line)),
    [],
  ));
