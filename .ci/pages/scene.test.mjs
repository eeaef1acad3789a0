// One story gives one Scene: in Node, on a page and in a worker, before another language is loaded and after.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findBrowser, launchArgs } from '../harness/browser.mjs';

/** Hashes of the Scenes of a story in several words, before and after German has come. Runs everywhere as it stands. */
async function hashes(core) {
  const { createChronicle, createLabelling, layoutScene, loadMessages, readDocument, wordsFor } = core;
  const events = Array.from({ length: 40 }, (_, i) => ({
    id: `e${i}`,
    date: i % 8 === 0 ? `20${10 + (i % 12)}/..` : `20${10 + (i % 12)}-0${1 + (i % 9)}-1${i % 10}`,
    title: `عنوان ${i}`,
    group: 'ab'.charAt(i % 2),
  }));
  const { document } = readDocument({
    title: 'x',
    asOf: '2022-01-01',
    groups: [
      { id: 'a', label: 'a' },
      { id: 'b', label: 'b' },
    ],
    events,
  });
  const chronicle = createChronicle(document, {});
  const labelling = createLabelling(chronicle, { lanes: 3 });
  const metrics = { cardMinPx: 176, cardMaxPx: 320, gapPx: 8, cardHeightPx: 92, spanHeightPx: 48, axisRowPx: 26, tickMinPx: 80, charPx: 7.5 };
  const sceneIn = (words) =>
    JSON.stringify(
      layoutScene(chronicle, labelling, { centerMs: Date.UTC(2016, 0, 1), msPerPx: 4e8, widthPx: 1180, heightPx: 480, timeDirection: 'rtl', metrics, words }),
    );
  const hash = (text) => [...text].reduce((sum, char) => Math.imul(sum ^ char.codePointAt(0), 16777619) >>> 0, 2166136261);
  const options = [
    { locale: 'ar-IQ', secondaryCalendar: 'islamic-umalqura' },
    { locale: 'en', calendar: 'persian' },
    { locale: 'fa', calendar: 'persian' },
  ];
  // German that was not there yet is English, and stays so for who holds it.
  const words = [...options, wordsFor({ locale: 'de' })];
  const first = words.map((one) => hash(sceneIn(one)));
  await loadMessages('de');
  return {
    first,
    later: words.map((one) => hash(sceneIn(one))),
    german: hash(sceneIn({ locale: 'de' })),
    isGerman: sceneIn({ locale: 'de' }).includes('seit 20'),
  };
}

const WORKER = `import * as core from '/dist/core.js'; postMessage(await (${hashes})(core));`;

describe('A Scene', () => {
  let server;
  let browser;
  let inNode;
  before(async () => {
    inNode = await hashes(await import('../../dist/core.js'));
    server = createServer((request, response) => {
      const isScript = /^\/dist\/[\w./-]+\.js$/.test(request.url);
      const body = isScript ? readFileSync(`.${request.url}`) : request.url === '/worker.js' ? WORKER : '<!doctype html><title>x</title>';
      response.writeHead(200, { 'Content-Type': `${isScript || request.url === '/worker.js' ? 'text/javascript' : 'text/html'}; charset=utf-8` }).end(body);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await puppeteer.launch({ executablePath: findBrowser(), headless: true, args: launchArgs });
  });
  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  it('is the same before another language is loaded and after', () => {
    assert.deepEqual(inNode.later, inNode.first);
    assert.ok(inNode.isGerman && inNode.german !== inNode.first.at(-1), 'the words of German are there for who asks anew');
  });
  it('is the same on a page and in a worker as in Node', async () => {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    assert.deepEqual(await page.evaluate(`import('/dist/core.js').then(${hashes})`), inNode);
    const inWorker = await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const worker = new Worker('/worker.js', { type: 'module' });
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = ({ message }) => reject(new Error(message));
        }),
    );
    assert.deepEqual(inWorker, inNode);
  });
});
