// The pure rooms' tests, and those of reading a story, in Firefox, which puppeteer drives over WebDriver BiDi. The
// launcher is Chrome's, but takes any that puppeteer starts.
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { findFirefox } from './browser.mjs';
import { base, engineTests } from './wtr-base.mjs';

export default {
  ...base,
  files: engineTests,
  browsers: [
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: findFirefox(), headless: true },
    }),
  ],
};
