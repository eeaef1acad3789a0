// How an open event is sent on: its link, its text.
import { expect, waitUntil } from '@open-wc/testing';
import '../index.js';
import { all, first, mount, settle } from './timeline.testing.js';
import type { KhattTimeline } from './timeline.js';

const HREF = 'https://news.example/story';
const STORY = {
  href: HREF,
  events: [
    { id: 'قرار', date: '2021-03-11', title: 'يتخذ القرار', text: 'نص', source: { name: 'رويترز', url: 'https://r.example/' } },
    { id: 'b', date: '2021-04', title: 'بعده' },
  ],
};
const without = { ...STORY, href: undefined };
const names = (timeline: KhattTimeline): string[] => all(timeline, '.share button').map(({ dataset }) => dataset['control'] ?? '');
const opened = async (attributes: Record<string, string>, data: unknown, id = 'قرار', width = 1000): Promise<KhattTimeline> => {
  const timeline = await mount(width, attributes, data);
  timeline.selected = id;
  await waitUntil(() => names(timeline).length > 0, 'the buttons come');
  return timeline;
};
const press = (timeline: KhattTimeline, control: string): void => first(timeline, `.share [data-control="${control}"]`).click();
const said = (timeline: KhattTimeline): string => first(timeline, '[role="status"]').textContent;

describe('An open event is sent on', () => {
  let copied: string[] = [];
  let isRefused = false;
  const own = { clipboard: Object.getOwnPropertyDescriptor(navigator, 'clipboard'), share: Object.getOwnPropertyDescriptor(navigator, 'share') };
  const start = location.href;
  const give = (name: 'clipboard' | 'share', value: unknown): void => void Object.defineProperty(navigator, name, { configurable: true, value });
  const take = (name: 'clipboard' | 'share'): void => {
    Reflect.deleteProperty(navigator, name);
    const old = own[name];
    if (old) Object.defineProperty(navigator, name, old);
  };
  beforeEach(() => {
    copied = [];
    isRefused = false;
    give('clipboard', {
      writeText: (text: string) => (isRefused ? Promise.reject(new DOMException('no', 'NotAllowedError')) : Promise.resolve(copied.push(text))),
    });
  });
  afterEach(() => {
    take('clipboard');
    take('share');
    history.replaceState(null, '', start);
  });

  for (const [layout, width] of [
    ['horizontal', 1000],
    ['vertical', 360],
    ['story', 1000],
  ] as const) {
    it(`by buttons that stand last in it, under its text (${layout})`, async () => {
      const timeline = await opened({ layout }, STORY, 'قرار', width);
      const words = first(timeline, '#details .words');
      expect(words.lastElementChild?.className).to.equal('share');
      const heights = first(timeline, '#details .share').offsetHeight;
      expect(heights).to.be.at.least(44);
    });
  }
  it('by the address of the story, where the page keeps none', async () => {
    const timeline = await opened({}, STORY);
    press(timeline, 'copy-link');
    await waitUntil(() => copied.length > 0);
    expect(copied).to.deep.equal([HREF]);
  });
  it('by the page and its fragment with sync-hash, in letters that can be read', async () => {
    const timeline = await opened({ 'sync-hash': '' }, STORY);
    press(timeline, 'copy-link');
    await waitUntil(() => copied.length > 0);
    expect(copied).to.deep.equal([`${location.href.replace(/#.*/, '')}#khatt-قرار`]);
  });
  it('as text alone, where there is no address', async () => {
    give('share', () => Promise.resolve());
    const timeline = await opened({}, without);
    expect(names(timeline)).to.deep.equal(['copy-text']);
    press(timeline, 'copy-text');
    await waitUntil(() => copied.length > 0);
    expect(copied[0]?.replaceAll('\u200F', '')).to.contain('يتخذ القرار').and.to.contain('https://r.example/').and.not.to.contain(HREF);
  });
  it('as text with its link', async () => {
    const timeline = await opened({}, STORY);
    press(timeline, 'copy-text');
    await waitUntil(() => copied.length > 0);
    expect(copied[0]?.split('\n').at(-1)).to.equal(HREF);
  });
  it('by the system where it can, which says the rest itself', async () => {
    const shared: unknown[] = [];
    give('share', (data: unknown) => Promise.resolve(shared.push(data)));
    const timeline = await opened({}, STORY);
    press(timeline, 'copy-share');
    await settle();
    expect(shared).to.deep.equal([{ title: 'يتخذ القرار', url: HREF }]);
    expect(said(timeline)).to.equal('');
  });
  it('not at all where the reader thinks better of it, and by a copied link where the system refuses', async () => {
    let name = 'AbortError';
    give('share', () => Promise.reject(new DOMException('no', name)));
    const timeline = await opened({}, STORY);
    press(timeline, 'copy-share');
    await settle();
    expect(copied).to.deep.equal([]);
    name = 'NotAllowedError';
    press(timeline, 'copy-share');
    await waitUntil(() => copied.length > 0);
    expect(copied).to.deep.equal([HREF]);
  });
  it('with one word of what came of it, until another is open, and the focus stays', async () => {
    const timeline = await opened({}, STORY);
    const button = first(timeline, '.share [data-control="copy-text"]');
    button.focus();
    button.click();
    await waitUntil(() => said(timeline) === 'تم النسخ');
    await timeline.updateComplete;
    expect(timeline.shadowRoot?.activeElement).to.equal(button);
    timeline.next();
    await timeline.updateComplete;
    expect(said(timeline)).not.to.contain('تم النسخ');
  });
  it('and each press is said anew, also where the same came of it', async () => {
    const timeline = await opened({}, STORY);
    const heard: string[] = [];
    const status = first(timeline, '[role="status"]');
    const listener = new MutationObserver(() => heard.push(said(timeline)));
    listener.observe(status, { childList: true, characterData: true, subtree: true });
    press(timeline, 'copy-link');
    await waitUntil(() => said(timeline) === 'تم النسخ');
    press(timeline, 'copy-text');
    await waitUntil(() => said(timeline) === '');
    await waitUntil(() => said(timeline) === 'تم النسخ');
    await settle();
    listener.disconnect();
    expect(heard).to.deep.equal(['تم النسخ', '', 'تم النسخ']);
  });
  it('with a word to all where it could not be copied', async () => {
    isRefused = true;
    const refuse = (event: Event): void => event.stopImmediatePropagation();
    addEventListener('copy', refuse, true);
    const timeline = await opened({}, STORY);
    press(timeline, 'copy-text');
    await waitUntil(() => said(timeline) === 'تعذّر النسخ');
    removeEventListener('copy', refuse, true);
    await timeline.updateComplete;
    expect(first(timeline, '.share').textContent).to.contain('تعذّر النسخ');
  });
  it('not on paper', async () => {
    const timeline = await opened({}, STORY);
    dispatchEvent(new Event('beforeprint'));
    expect(all(timeline, '.share')).to.have.length(0);
    dispatchEvent(new Event('afterprint'));
    expect(names(timeline)).not.to.have.length(0);
  });
});
