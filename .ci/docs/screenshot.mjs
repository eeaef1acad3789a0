// `npm run screenshot`: makes the pictures of the README and of docs/ anew, or those that are named:
// `npm run screenshot -- doubt dark`. The stories are those of the demo, and one of each form of date.
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { serve } from '../../demo/serve.mjs';
import { findBrowser, launchArgs } from '../harness/browser.mjs';

const FORMS = [
  ['2021-01-12', 'A day', 'يوم'],
  ['2021-02', 'A month', 'شهر'],
  ['2021-03~', 'About a month', 'نحو شهر'],
  ['2021-04-12?', 'Perhaps a day', 'ربما يوم'],
  ['[2021-05-06,2021-05-24]', 'One of two days', 'أحد يومين'],
  ['2021-06-10/2021-07-20', 'A period', 'مدة'],
  ['2021-04-20/..', 'Still going on', 'ما زال مستمرًا'],
  ['2021-01-25~/2021-03-28', 'From about', 'من نحو'],
];
const formsOf = (lang, column) => ({
  lang,
  asOf: '2021-08-20',
  events: FORMS.map((form) => ({ date: form[0], title: form[column], dateLabel: form[0] })),
});
const story = (name) => JSON.parse(readFileSync(`demo/data/${name}.json`, 'utf8'));
const withoutTexts = (one) => ({ ...one, description: null });

/**
 * Draws a frame around the parts of a timeline and writes their names on it; of a part that stands many times the
 * topmost is named.
 */
function nameParts() {
  const { shadowRoot } = document.querySelector('khatt-timeline');
  for (const name of [
    'title',
    'toolbar',
    'legend',
    'chart',
    'axis',
    'event',
    'event-title',
    'event-date',
    'span',
    'mark',
    'details',
    'quote',
    'source',
    'footer',
  ]) {
    const boxes = [...shadowRoot.querySelectorAll(`[part~="${name}"]`)]
      .map((one) => one.getBoundingClientRect())
      .filter((box) => box.width > 0);
    if (boxes.length === 0) throw new Error(`There is no ${name} to be seen.`);
    const { x, y, width, height } = boxes.reduce((a, b) => (b.y < a.y ? b : a));
    const frame = document.body.appendChild(document.createElement('div'));
    frame.className = `frame ${name}`;
    for (const [property, px] of Object.entries({
      left: x - 2,
      top: y + scrollY - 2,
      width: width + 4,
      height: height + 4,
    }))
      frame.style[property] = `${px}px`;
    frame.appendChild(document.createElement('span')).textContent = name;
  }
}

/** What is taken: the story, its page, and what is done to it before. */
const PICTURES = {
  doubt: { story: formsOf('en-GB', 1), width: 860, lang: 'en' },
  'doubt.ar': { story: formsOf('ar-IQ', 2), width: 860, lang: 'ar' },
  phone: { story: withoutTexts(story('nato-iraq-2021')), width: 375, lang: 'ar' },
  dark: { story: withoutTexts(story('nato-iraq-2021')), width: 860, lang: 'ar', isDark: true },
  parts: {
    story: withoutTexts(story('nato-iraq.en')),
    width: 860,
    lang: 'en',
    reveal: 'nato-iraq-meeting',
    prepare: nameParts,
    scale: 1,
  },
};
const STYLE = `body { margin: 0; padding: 16px; font: 16px/1.5 'Noto Sans', 'Noto Sans Arabic', sans-serif; } html.dark { color-scheme: dark; background: #14171c; color: #e9eaec; }
  .frame { position: absolute; border: 1px dashed #b3261e; pointer-events: none; } .frame span { position: absolute; inset-block-end: 100%; inset-inline-start: 0; background: #b3261e; color: #fff; font: 11px/1.3 monospace; padding: 0 3px; white-space: nowrap; }
  .frame.axis, .frame.mark { border-color: #1d5fbf; } .axis span, .mark span { background: #1d5fbf; } .span span { inset-block: 100% auto; } .event-title span, .event-date span { inset-block-end: 0; inset-inline: 100% auto; } .chart span, .event span { inset-inline: auto 0; }`;

const { server, address } = await serve(9400);
const browser = await puppeteer.launch({ executablePath: findBrowser(), headless: true, args: launchArgs });
const page = await browser.newPage();
const look = (theme) =>
  page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);

/** The picture of the README: the demo page with the meeting open. */
async function takeDemo() {
  await look('light');
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${address}demo/`);
  await page.evaluate(open, 'nato-iraq-meeting');
  await (await page.$('figure.wide')).screenshot({ path: 'demo/screenshot.png' });
}
async function open(id) {
  const timeline = document.querySelector('khatt-timeline');
  await timeline.ready;
  if (id) timeline.reveal(id);
  await timeline.updateComplete;
}

async function take(name, { story: data, width, lang, isDark = false, reveal, prepare, scale = 1.5 }) {
  await look(isDark ? 'dark' : 'light');
  await page.setViewport({ width, height: 900, deviceScaleFactor: scale });
  // What loads on use comes from the script's own place.
  await page.goto(`${address}LICENSE`);
  await page.setContent(
    `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}" class="${isDark ? 'dark' : ''}"><meta charset="utf-8"><style>${STYLE}</style><khatt-timeline></khatt-timeline></html>`,
  );
  await page.addScriptTag({ url: `${address}dist/khatt-timeline.min.js`, type: 'module' });
  await page.evaluate((value) => {
    document.querySelector('khatt-timeline').data = value;
  }, data);
  await page.waitForFunction(() =>
    document.querySelector('khatt-timeline').shadowRoot?.querySelector('[part~="event"]'),
  );
  await page.evaluate(open, reveal);
  if (prepare) await page.evaluate(prepare);
  const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
  await page.screenshot({
    path: `docs/images/${name}.webp`,
    type: 'webp',
    quality: 80,
    clip: { x: 0, y: 0, width, height: Math.ceil(height) },
  });
}

const asked = process.argv.slice(2);
try {
  if (asked.length === 0 || asked.includes('demo')) await takeDemo();
  for (const [name, picture] of Object.entries(PICTURES))
    if (asked.length === 0 || asked.includes(name)) await take(name, picture);
} finally {
  await browser.close();
  server.close();
}
