// The pages with a slider from five to a million events, used by the keyboard.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { serve } from '../../demo/serve.mjs';
import { ensureBrowser, launchArgs } from '../harness/browser.mjs';

let browser, site;
before(async () => {
  browser = await puppeteer.launch({ executablePath: ensureBrowser(), headless: true, args: launchArgs });
  site = await serve(9460);
});
after(async () => {
  await browser?.close();
  site?.server.close();
});

const PAGES = [
  { name: 'many', few: '٥ أحداث', many: '١٠ أحداث', million: '١٬٠٠٠٬٠٠٠ حدث', isMade: 'ظهرت بعد' },
  { name: 'many-en', few: '5 events', many: '10 events', million: '1,000,000 events', isMade: 'on the screen after' },
];
for (const { name, few, many, million, isMade } of PAGES) {
  it(`demo/${name}.html shows as many events as its slider says, and the last that was asked for`, async () => {
    const tab = await browser.newPage();
    tab.setDefaultTimeout(60_000);
    const wrong = [];
    tab.on('pageerror', (error) => wrong.push(error.message));
    await tab.goto(`${site.address}demo/${name}.html`);
    const isShown = (words) =>
      tab.waitForFunction(
        (start, end) => {
          const { textContent } = document.querySelector('output');
          return textContent.startsWith(start) && textContent.includes(end);
        },
        {},
        words,
        isMade,
      );
    const count = () => tab.evaluate(() => document.querySelector('khatt-timeline').toJSON().events.length);
    const press = async (key, words) => {
      await tab.keyboard.press(key);
      assert.equal(await tab.$eval('input', (slider) => slider.ariaValueText), words);
    };
    await tab.waitForFunction((end) => document.querySelector('output').textContent.includes(end), {}, isMade);
    assert.equal(await count(), 20);
    await tab.focus('input');
    await press('Home', few);
    await isShown(few);
    assert.equal(await count(), 5);
    await press('End', million);
    // Given up on the way.
    await press('Home', few);
    await press(name === 'many' ? 'ArrowLeft' : 'ArrowRight', many);
    await isShown(many);
    assert.equal(await count(), 10);
    await press('End', million);
    await isShown(million);
    assert.equal(await count(), 1_000_000);
    assert.deepEqual(wrong, []);
    await tab.close();
  });
}
