// What assistive technology finds in every state of the widget, by axe: no violation, and nothing left open but what
// another test measures. Each state is tried with each language, look and width; `KHATT_AXE=all` tries each combination
// of these.

import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import axe from 'axe-core';
import '../index.js';
import { LANGS, LOOKS, restore, show, STATES, WIDTHS, type Look, type Setting } from './states.testing.js';
import { all } from './timeline.testing.js';

const LOOK_NAMES = Object.keys(LOOKS) as Look[];
const isAll = await executeServerCommand<boolean, string>('env', 'KHATT_AXE');

/**
 * All settings; else five for a state, which turn through looks and widths with the state: every two of them meet
 * somewhere.
 */
const settingsOf = (at: number): Setting[] =>
  isAll
    ? LANGS.flatMap((lang) => LOOK_NAMES.flatMap((look) => WIDTHS.map((width) => ({ lang, look, width }))))
    : LANGS.map((lang, i) => ({ lang, look: LOOK_NAMES[(i + at) % 4] ?? 'light', width: WIDTHS[(i + Math.floor(at / 4)) % 2] ?? 320 }));

/** What axe cannot tell, and which test does. */
const EXPLAINED: Readonly<Record<string, string>> = {
  // Words with a halo, over a picture or a part of another element: every word is measured on five grounds.
  'color-contrast': 'contrast.test.ts',
};

afterEach(restore);

describe('axe', () => {
  for (const [at, name] of Object.keys(STATES).entries()) {
    for (const setting of settingsOf(at)) {
      it(`finds nothing in ${name}: ${Object.values(setting).join(', ')} px`, async () => {
        const timeline = await show(name, setting);
        const { violations, incomplete } = await axe.run(timeline, {
          resultTypes: ['violations', 'incomplete'],
          rules: { 'label-content-name-mismatch': { enabled: true }, 'target-size': { enabled: false }, region: { enabled: false } },
        });
        const told = (found: typeof violations): string[] =>
          found.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map(({ html, failureSummary }) => `${html} ${failureSummary}`)
                .join('; ')
                .slice(0, 600)}`,
          );
        expect(told(violations)).to.deep.equal([]);
        expect(told(incomplete.filter(({ id }) => EXPLAINED[id] === undefined))).to.deep.equal([]);
        const ids = all(timeline, '[id]').map(({ id }) => id);
        expect(ids).to.deep.equal([...new Set(ids)]);
        for (const node of all(timeline, '[aria-controls], [aria-labelledby]')) {
          const id = node.getAttribute('aria-controls') ?? node.getAttribute('aria-labelledby') ?? '';
          expect(timeline.shadowRoot?.getElementById(id), `${node.outerHTML.slice(0, 200)} points to ${id}`).to.not.equal(null);
        }
      });
    }
  }
});
