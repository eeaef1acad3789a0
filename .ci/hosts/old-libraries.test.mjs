// demo/hostile/old-library.html with the real libraries of its time in the place of the stand-in: what they do to the
// DOM, to arrays and to functions takes nothing from the widget.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../demo/serve.mjs';
import { install } from '../harness/browser.mjs';
import { launch } from '../harness/fresh.mjs';
import { assertPressOpens, assertReadable, isDrawn, look, openHostile } from '../pages/hostile-page.mjs';
import { ensurePackages, fileOf } from './packages.mjs';

const DEBIAN = '/usr/share/javascript';
/** The speed test of the selector engine in jQuery 1.5's package has its rivals with it. */
const RIVALS = 'jquery-1.5/jquery/src/sizzle/speed/frameworks';
/** The file of each, what the page says that it is, and what the page does after it. */
const LIBRARIES = {
  'jQuery 1.2.6': [() => fileOf(`${RIVALS}/jquery.js`), 'jQuery.fn.jquery'],
  'jQuery 1.5.2pre': [() => fileOf('jquery-1.5/dist/node-jquery.js'), 'jQuery.fn.jquery'],
  'jQuery 1.12.4': [() => fileOf('jquery-1.12/dist/jquery.js'), 'jQuery.fn.jquery'],
  'Prototype 1.6.0.3': [() => fileOf(`${RIVALS}/prototype.js`), 'Prototype.Version'],
  'Prototype 1.7.3': [() => `${DEBIAN}/prototype/prototype.js`, 'Prototype.Version'],
  // It puts a JSON of its own in the place of the browser's, without which no script of today runs.
  'MooTools 1.2.1': [() => fileOf(`${RIVALS}/mootools.js`), 'MooTools.version', 'window.JSON = window.ownJSON;'],
  'MooTools 1.4.5': [() => `${DEBIAN}/mootools/mootools.js`, 'MooTools.version'],
};
const NO_LIBRARIES = 'The test needs libjs-prototype and libjs-mootools: run it as root on Debian.';

let browser, site;
before(async () => {
  await ensurePackages();
  const isThere = () => ['prototype', 'mootools'].every((name) => existsSync(`${DEBIAN}/${name}/${name}.js`));
  if (!isThere()) install('libjs-prototype', 'libjs-mootools');
  if (!isThere()) throw new Error(NO_LIBRARIES);
  site = await serve(9440);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  site?.server.closeAllConnections();
  site?.server.close();
});

/** As pages had them together: jQuery gives `$` back to the other. Prototype and MooTools break each other. */
const TOGETHER = [
  ['Prototype 1.6.0.3', 'jQuery 1.2.6'],
  ['Prototype 1.7.3', 'jQuery 1.12.4'],
  ['MooTools 1.2.1', 'jQuery 1.5.2pre'],
  ['MooTools 1.4.5', 'jQuery 1.12.4'],
];
/**
 * The page with scripts of libraries in the place of the stand-in, and without the policy that none of them could bear.
 */
function open(names) {
  const scripts = [
    'window.ownJSON = JSON;',
    ...names.flatMap((name) => [readFileSync(LIBRARIES[name][0](), 'utf8'), LIBRARIES[name][2] ?? '']),
    names.length > 1 ? 'jQuery.noConflict();' : '',
  ];
  return openHostile(browser, `${site.address}demo/hostile/old-library.html`, {
    prepare: async (tab) => {
      await tab.setRequestInterception(true);
      tab.on('request', async (request) => {
        const { pathname } = new URL(request.url());
        if (pathname.endsWith('/old-library.js')) return request.respond({ contentType: 'text/javascript', body: scripts.join('\n;\n') });
        if (!pathname.endsWith('/old-library.html')) return request.continue();
        return request.respond({
          contentType: 'text/html; charset=utf-8',
          body: readFileSync('demo/hostile/old-library.html', 'utf8').replace(/<meta http-equiv[^>]*>/, ''),
        });
      });
    },
  });
}

describe('A page with a real old library', () => {
  for (const used of [...Object.keys(LIBRARIES).map((name) => [name]), ...TOGETHER]) {
    it(`${used.join(' and ')}${used.includes('MooTools 1.2.1') ? ', which has given JSON back' : ''}: cards stand whole, in order and apart, and open when pressed`, async () => {
      const { tab, said } = await open(used);
      for (const name of used) assert.equal(await tab.evaluate(LIBRARIES[name][1]), name.split(' ')[1]);
      await isDrawn(tab).catch((error) => assert.fail(`${error.message}\n${said.join('\n')}`));
      assertReadable(await look(tab));
      for (const id of ['nato-iraq-meeting', 'troop-decision']) await assertPressOpens(tab, id);
      assert.deepEqual(said, []);
      await tab.close();
    });
  }
});
