// The block for AMP in docs/iframe.md: as AMP's documentation wants it, and drawn by the component that AMP publishes,
// which asks the page for the height that the frame tells. AMP's validator is not to be had without its host.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { blocksIn } from '../docs/read.mjs';
import { openStage, pageOf } from '../docs/run-page.mjs';
import { bundle, ensurePackages } from './packages.mjs';

const [code] = blocksIn('docs/iframe.md', 'html amp', 1);
/** What may stand on an <amp-iframe>, with the values where not every one goes. */
const ATTRIBUTES = {
  src: /^https:\/\//,
  title: /./,
  sandbox: /^(?:allow-[\w-]+ ?)+$/,
  width: /^\d+$/,
  height: /^\d+$/,
  layout: /^(?:fill|fixed|fixed-height|flex-item|intrinsic|nodisplay|responsive)$/,
  resizable: /^$/,
  frameborder: /^[01]$/,
  scrolling: /^(?:auto|no|yes)$/,
  allow: /./,
  allowfullscreen: /^$/,
  allowpaymentrequest: /^$/,
  allowtransparency: /^$/,
  referrerpolicy: /./,
  tabindex: /^-?\d+$/,
  id: /./,
  class: /./,
};

let stage;
before(async () => {
  await ensurePackages();
  stage = await openStage();
});
after(() => stage?.close());

describe('The block for AMP in docs/iframe.md', () => {
  it('is an <amp-iframe> that AMP knows, and can be resized', () =>
    stage.show(pageOf(code), async (tab) => {
      const { count, attributes, overflow } = await tab.$eval('amp-iframe', (node) => {
        const valuesOf = (one) => one && Object.fromEntries([...one.attributes].map(({ name, value }) => [name, value]));
        return { count: document.body.children.length, attributes: valuesOf(node), overflow: valuesOf(node.querySelector(':scope > [overflow]')) };
      });
      assert.equal(count, 1);
      for (const [name, value] of Object.entries(attributes)) assert.match(value, ATTRIBUTES[name] ?? assert.fail(`AMP knows no ${name}`), name);
      for (const name of ['src', 'width', 'height', 'layout', 'title', 'resizable']) assert.ok(name in attributes, name);
      assert.ok(attributes.sandbox.split(' ').includes('allow-scripts') && !attributes.sandbox.includes('allow-same-origin'), attributes.sandbox);
      // A frame that wants more room than it gets shows this, for the reader to press.
      assert.deepEqual([overflow.tabindex, overflow.role, overflow['aria-label'].length > 5], ['0', 'button', true]);
    }));

  it("is drawn by AMP's own component, which asks for the height that the frame tells", async () => {
    const script = await bundle(
      `
      import { BentoIframe } from '@ampproject/amp-iframe/preact';
      import { h, render } from 'preact';
      const block = document.querySelector('amp-iframe');
      const [src, sandbox, width, height] = ['src', 'sandbox', 'width', 'height'].map((name) => block.getAttribute(name));
      window.asked = [];
      render(h(BentoIframe, { src, sandbox, style: { width: width + 'px', height: height + 'px' }, requestResize: (...size) => asked.push(size) }), block.parentNode, block);`,
      { format: 'iife' },
    );
    await stage.show(
      pageOf(`<section>${code}</section><p style="height: 3000px"></p><script>${script.replaceAll('</script', '<\\/script')}</script>`),
      async (tab) => {
        const frame = await tab.waitForFrame((one) => one.url().includes('timeline.embed.html'));
        await frame.waitForFunction(() => document.querySelector('khatt-timeline')?.shadowRoot?.querySelector('[part~="event"]'), { timeout: 20_000 });
        const content = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
        // The size of what the reader sees is left alone until it is out of view.
        assert.deepEqual(await tab.evaluate(() => window.asked), []);
        await tab.evaluate(() => scrollTo(0, 2500));
        await tab.waitForFunction((height) => window.asked.at(-1)?.[0] === height, { timeout: 30_000 }, content);
        // Less than 100 px it would refuse.
        assert.ok(content > 100, `${content}`);
        assert.equal(await tab.$eval('iframe', ({ sandbox }) => sandbox.value), 'allow-scripts allow-popups');
      },
    );
  });
});
