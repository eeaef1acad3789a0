// Makes the README's picture anew: the demo page with the meeting open.
import puppeteer from 'puppeteer-core';
import { serve } from '../demo/serve.mjs';
import { findBrowser, launchArgs } from './browser.mjs';

const { server, address } = await serve(9400);
const browser = await puppeteer.launch({ executablePath: findBrowser(), headless: true, args: launchArgs });
const page = await browser.newPage();
await page.setViewport({ width: 1280, height: 900 });
await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }, { name: 'prefers-reduced-motion', value: 'reduce' }]);
await page.goto(`${address}demo/`);
await page.evaluate(async () => {
  const timeline = document.querySelector('khatt-timeline');
  await timeline.ready;
  timeline.reveal('nato-iraq-meeting');
  await timeline.updateComplete;
});
const figure = await page.$('figure.wide');
await figure.screenshot({ path: 'demo/screenshot.png' });
await browser.close();
server.close();
