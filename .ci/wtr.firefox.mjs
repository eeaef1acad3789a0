// The pure rooms' tests in Firefox, which puppeteer drives over WebDriver BiDi. The launcher is Chrome's, but takes any that puppeteer starts.
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { findFirefox } from './browser.mjs';
import { base, pureTests } from './wtr-base.mjs';

export default {
  ...base,
  files: pureTests,
  browsers: [chromeLauncher({ puppeteer, concurrency: 1, launchOptions: { browser: 'firefox', executablePath: findFirefox(), headless: true } })],
};
