// The page's address and the open event.
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../index.js';
import { all, first, mount, settle } from './timeline.testing.js';
import type { KhattTimeline } from './timeline.js';

const START = location.href;
const story = (...ids: string[]): object[] => ids.map((id, i) => ({ id, date: `2021-03-${String(i + 1).padStart(2, '0')}`, title: `حدث ${id}`, text: 'نص' }));
const address = (hash: string): void => history.replaceState(null, '', START.replace(/#.*/, '') + hash);
/** The browser goes back and forward when it comes to it. */
const PATIENCE = { timeout: 10_000 };
const isOpen = (timeline: KhattTimeline, id: string | null): Promise<void> => waitUntil(() => timeline.selected === id, `${id} opens`, PATIENCE);
const isAt = (hash: string): Promise<void> => waitUntil(() => decodeURIComponent(location.hash) === hash, `the address has ${hash}`, PATIENCE);
/**
 * As back and forward do; the real ones, which may leave the page of the tests, are gone in .ci/pages/moves.test.mjs.
 */
const go = (hash: string): void => {
  address(hash);
  dispatchEvent(new PopStateEvent('popstate'));
};
/** Its file is there, and has read the address. */
const inStep = async (timeline: KhattTimeline, id: string): Promise<void> => {
  go(`#khatt-${id}`);
  await isOpen(timeline, id);
};
const sync = async (ids: string[], syncHash = '', more: Record<string, string> = {}): Promise<KhattTimeline> => {
  const timeline = await mount(1000, { 'sync-hash': syncHash, ...more }, story(...ids));
  // Files on use come when they come: who is asked answers. Browsers refuse a page that changes its address all the
  // time.
  address(`#khatt-${ids.at(-1)}`);
  await waitUntil(
    () => {
      dispatchEvent(new PopStateEvent('popstate'));
      return timeline.selected === ids.at(-1);
    },
    'it reads the address',
    PATIENCE,
  );
  address('');
  dispatchEvent(new PopStateEvent('popstate'));
  await isOpen(timeline, null);
  await settle();
  return timeline;
};

describe('sync-hash', () => {
  afterEach(() => history.replaceState(null, '', START));

  it('opens what the address names when it comes, says so, and scrolls to it', async () => {
    address('#khatt-قرار');
    const heard: unknown[] = [];
    const hear = ({ detail }: HTMLElementEventMap['khatt-select']): unknown => heard.push(detail);
    document.addEventListener('khatt-select', hear);
    const above = await fixture<HTMLElement>(html`<div></div>`);
    above.style.blockSize = '3000px';
    const timeline = await mount(1000, { 'sync-hash': '' }, story('a', 'قرار', 'c'));
    await isOpen(timeline, 'قرار');
    await waitUntil(() => scrollY > 1000, 'it scrolls');
    document.removeEventListener('khatt-select', hear);
    expect(heard).to.deep.equal([{ id: 'قرار', previous: null, by: 'hash', step: 0 }]);
    expect(decodeURIComponent(location.hash)).to.equal('#khatt-قرار');
    expect(first(timeline, '[role="status"]').textContent).to.contain('قرار');
    scrollTo(0, 0);
  });
  it('asks for a story that is far away where the address may name one of its events', async () => {
    address('#khatt-b');
    const frame = await fixture<HTMLElement>(html`<div></div>`);
    frame.style.paddingBlockStart = '9000px';
    const timeline = document.createElement('khatt-timeline');
    timeline.setAttribute('sync-hash', '');
    timeline.src = `data:application/json,${encodeURIComponent(JSON.stringify({ events: story('a', 'b') }))}`;
    const heard = Promise.race([oneEvent(timeline, 'khatt-load'), oneEvent(timeline, 'khatt-error')]);
    frame.append(timeline);
    await heard;
    scrollTo(0, 0);
  });
  it('writes what is opened and takes it back when it is closed, without an entry in the history', async () => {
    const timeline = await sync(['a', 'b']);
    const { length } = history;
    timeline.reveal('a');
    await isAt('#khatt-a');
    timeline.next();
    await isAt('#khatt-b');
    timeline.selected = null;
    await isAt('');
    expect(location.href.endsWith('#')).to.equal(false);
    expect(history.length).to.equal(length);
  });
  it('keeps what the page has noted in the history', async () => {
    const timeline = await sync(['a', 'b']);
    history.replaceState({ page: 7 }, '', location.href);
    timeline.reveal('a');
    await isAt('#khatt-a');
    expect(history.state).to.deep.equal({ page: 7 });
  });
  it('makes an entry of each opened event with push, and follows back and forward', async () => {
    const timeline = await sync(['a', 'b'], 'push');
    const { length } = history;
    timeline.reveal('a');
    await isAt('#khatt-a');
    timeline.reveal('b');
    await isAt('#khatt-b');
    expect(history.length - length).to.be.within(0, 2);
    go('#khatt-a');
    await isOpen(timeline, 'a');
    go('');
    await isOpen(timeline, null);
  });
  it('leaves the page its own anchors', async () => {
    const timeline = await sync(['a', 'b']);
    timeline.reveal('a');
    await isAt('#khatt-a');
    address('#comments');
    dispatchEvent(new PopStateEvent('popstate'));
    await settle();
    expect(timeline.selected).to.equal('a');
    timeline.selected = null;
    await settle();
    expect(location.hash).to.equal('#comments');
  });
  it('does not write what the page itself has opened at first', async () => {
    address('#comments');
    const timeline = await mount(1000, { 'sync-hash': '', selected: 'a' }, story('a', 'b'));
    await settle();
    expect(location.hash).to.equal('#comments');
    await inStep(timeline, 'b');
    address('');
    dispatchEvent(new PopStateEvent('popstate'));
    await isOpen(timeline, 'a');
    await settle();
    expect(location.hash).to.equal('');
  });
  it('lets several timelines of a page have their own', async () => {
    const one = await sync(['a', 'b']);
    const two = await sync(['c', 'd']);
    one.reveal('a');
    await isAt('#khatt-a');
    two.reveal('c');
    await isAt('#khatt-c');
    one.selected = null;
    await settle();
    expect(decodeURIComponent(location.hash)).to.equal('#khatt-c');
    await inStep(one, 'b');
    expect(two.selected).to.equal('c');
    address('#khatt-x');
    dispatchEvent(new PopStateEvent('popstate'));
    await settle();
    expect([one.selected, two.selected]).to.deep.equal(['b', 'c']);
  });
  it('is off where it is not asked for, and when it is taken away', async () => {
    const without = await mount(1000, {}, story('a', 'b'));
    const timeline = await sync(['c', 'd']);
    without.reveal('a');
    await settle();
    expect(location.hash).to.equal('');
    timeline.removeAttribute('sync-hash');
    await timeline.updateComplete;
    timeline.reveal('c');
    await settle();
    expect(location.hash).to.equal('');
    expect(all(timeline, '#details')).to.have.length(1);
  });
  it('turns the pages of a story', async () => {
    const timeline = await sync(['a', 'b'], 'push', { layout: 'story' });
    first(timeline, '[data-control="next"]').click();
    await isAt('#khatt-a');
    go('');
    await isOpen(timeline, null);
    expect(all(timeline, '.titled')).to.have.length(1);
  });
});
