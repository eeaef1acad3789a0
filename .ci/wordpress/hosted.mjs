// A site and a browser for the tests of one file.
import { after, before } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findBrowser, launchArgs } from '../harness/browser.mjs';
import { buildPlugin, ZIP } from './build.mjs';
import { startSite } from './site.mjs';
import { installPlugin, logIn, visit } from './visit.mjs';

/**
 * Builds the plugin, and starts both before the first test; then `ready({ site, browser })` is called. After the last
 * they end.
 */
export function withSite(ready, version = process.env.KHATT_WORDPRESS) {
  const given = {};
  before(async () => {
    await buildPlugin();
    given.site = await startSite(version);
    given.browser = await puppeteer.launch({
      executablePath: findBrowser(),
      headless: true,
      args: [...launchArgs, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    });
    await ready(given);
  });
  after(async () => {
    await given.browser?.close();
    given.site?.stop();
  });
}

/** Uploads the zip as the admin does. */
export async function install({ site, browser }) {
  const { page, close } = await visit(browser, site.address);
  await logIn(page, site.address, 'admin');
  await installPlugin(page, site.address, ZIP);
  await close();
}
