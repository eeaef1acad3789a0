// What is heard of the story: the names of its events, the sentence that sums it up, and the way past it.

import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../index.js';
import { all, first, mount, settle } from './timeline.testing.js';
import reference from '../data/nato-iraq-2021.json' with { type: 'json' };

describe('The name of an event', () => {
  const story = {
    groups: [{ id: 'g', label: 'Group' }],
    events: [
      { id: 'about', date: '2015~', title: 'About', group: 'g', text: 'x' },
      { id: 'since', date: '2019-03/..', title: 'Since', group: 'g', text: 'x' },
      { id: 'maybe', date: '2020?', title: 'Maybe', text: 'x' },
      { id: 'none', date: 'XXXX-03-11', title: 'None', group: 'g', text: 'x' },
    ],
  };
  /** The list says also that what has begun goes on. */
  const WORDS = {
    'ar-IQ': {
      about: /^نحو ٢٠١٥: About، Group$/,
      since: /^منذ آذار ٢٠١٩( · مستمر)?: Since، Group$/,
      maybe: /^ربما ٢٠٢٠: Maybe$/,
      none: /^[^:]+: None، Group$/,
    },
    en: {
      about: /^about 2015: About, Group$/i,
      since: /^since March 2019( · ongoing)?: Since, Group$/i,
      maybe: /^perhaps 2020: Maybe$/i,
      none: /^[^:]+: None, Group$/,
    },
  } as const;
  for (const lang of ['ar-IQ', 'en'] as const) {
    for (const layout of ['horizontal', 'vertical']) {
      it(`says its date, its doubt and its group in ${lang}, ${layout}`, async () => {
        const timeline = await mount(1000, { lang, layout }, story);
        for (const [id, name] of Object.entries(WORDS[lang])) {
          await waitUntil(() => all(timeline, `button[data-event-id="${id}"]`).length > 0, id, { timeout: 20_000 });
          expect(first(timeline, `button[data-event-id="${id}"]`).getAttribute('aria-label')).to.match(name);
        }
      });
    }
  }
});

describe('The way past the timeline', () => {
  for (const layout of ['horizontal', 'vertical', 'story']) {
    it(`is seen with the focus, and leads to what follows on the page: ${layout}`, async () => {
      const timeline = await mount(800, { layout }, reference);
      const [before, after] = [document.createElement('button'), document.createElement('button')];
      [before.textContent, after.textContent] = ['before', 'after'];
      timeline.before(before);
      timeline.after(after);
      before.focus();
      await sendKeys({ press: 'Tab' });
      const skip = first(timeline, '.skip');
      expect(timeline.shadowRoot?.activeElement?.className).to.equal('skip');
      expect(skip.getBoundingClientRect().height).to.be.at.least(44);
      await sendKeys({ press: 'Enter' });
      await settle();
      expect(timeline.shadowRoot?.activeElement?.className).to.equal('end');
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement?.textContent).to.equal('after');
    });
  }
});

describe('The summary', () => {
  for (const [lang, words] of [
    ['ar-IQ', /^الخط الزمني: ٥ أحداث من ١ شباط ٢٠٢١ إلى ١١ آذار ٢٠٢١، في ٣ مجموعات$/],
    ['en', /^Timeline: 5 events from February 1, 2021 to March 11, 2021, in 3 groups$/],
  ] as const) {
    it(`says what it is, how many, from when to when, in how many groups, at the first drawing: ${lang}`, async () => {
      const timeline = await mount(800, { lang }, reference);
      expect(first(timeline, 'header p.status').textContent).to.match(words);
    });
  }
});

describe('On paper', () => {
  for (const layout of ['horizontal', 'vertical', 'story']) {
    it(`no id is there twice, and nothing points to what is not there: ${layout}`, async () => {
      const timeline = await mount(1000, { layout, selected: 'nato-iraq-meeting' }, reference);
      dispatchEvent(new Event('beforeprint'));
      const ids = all(timeline, '[id]').map(({ id }) => id);
      expect(ids).to.deep.equal([...new Set(ids)]);
      for (const name of ['aria-controls', 'aria-labelledby']) for (const node of all(timeline, `[${name}]`)) expect(ids).to.include(node.getAttribute(name));
      dispatchEvent(new Event('afterprint'));
    });
  }
});
