// The page of Arc XP: its component with its element of a story, printed by React on the server and taken over in the
// browser, in the version that feature packs have and in today's.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { blocksIn, blocksOf } from '../docs/read.mjs';
import { isAllDrawn, openStage, pageOf } from '../docs/run-page.mjs';
import { bundle, ensurePackages } from './packages.mjs';

const [json] = blocksIn('docs/cms/arc.md', 'json', 1);
const [component] = blocksIn('docs/cms/arc.md', 'jsx', 1);
const script = blocksOf('docs/cms/arc.md').find(({ lang }) => lang === 'html').code;
const ELEMENT = JSON.parse(json);
const VERSIONS = [
  ['17', '.cache/hosts', "import { hydrate } from 'react-dom'; hydrate(<KhattEmbed element={element} />, document.getElementById('story'));"],
  ['19', '.', "import { hydrateRoot } from 'react-dom/client'; hydrateRoot(document.getElementById('story'), <KhattEmbed element={element} />);"],
];

let stage;
before(async () => {
  await ensurePackages();
  stage = await openStage();
});
after(() => stage?.close());

describe('The element of docs/cms/arc.md', () => {
  it('is a custom embed, as a story holds it', () => {
    const {
      type,
      subtype,
      embed: { id, url, config },
      ...others
    } = ELEMENT;
    assert.deepEqual([type, subtype, typeof id, URL.canParse(url), typeof config, others], ['custom_embed', 'khatt-timeline', 'string', true, 'object', {}]);
  });
});

describe('The component of docs/cms/arc.md', () => {
  for (const [version, folder, client] of VERSIONS) {
    it(`is drawn from what React ${version} prints on the server, and stays when the browser takes it over`, async () => {
      const code = `${component}\nconst element = ${json};\n`;
      const file = resolve(`.cache/hosts/arc-${version}.cjs`);
      writeFileSync(
        file,
        await bundle(
          `${code}import { renderToString } from 'react-dom/server'; import { version } from 'react'; export const html = renderToString(<KhattEmbed element={element} />); export { version };`,
          { platform: 'node', format: 'cjs' },
          resolve(folder),
        ),
      );
      const printed = createRequire(import.meta.url)(file);
      assert.equal(printed.version.split('.')[0], version);
      assert.equal(
        printed.html.replace(' data-reactroot=""', ''),
        `<khatt-timeline src="${ELEMENT.embed.config.src}" lang="${ELEMENT.embed.config.lang}"></khatt-timeline>`,
      );
      const taken = (await bundle(`${code}${client}`, { format: 'iife' }, resolve(folder))).replaceAll('</script', '<\\/script');
      await stage.show(pageOf(`${script}<div id="story">${printed.html}</div>`), async (tab) => {
        await isAllDrawn(tab);
        const first = await tab.$('khatt-timeline');
        await tab.addScriptTag({ content: taken });
        await tab.evaluate(() => new Promise((done) => setTimeout(done, 200)));
        assert.ok(
          await tab.evaluate(
            (one) =>
              one.isConnected &&
              document.querySelectorAll('khatt-timeline').length === 1 &&
              one.lang === 'ar-IQ' &&
              one.shadowRoot.querySelectorAll('[part~="event"]').length === 5,
            first,
          ),
        );
      });
    });
  }
});
