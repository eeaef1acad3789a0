// <khatt-timeline> by its public contract, in a real browser.

import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import '../index.js';
import type { KhattTimeline } from './timeline.js';
import { all, cards, first, idOf, mount, settle } from './timeline.testing.js';

const one = { id: 'one', date: '2021-03-11', title: 'اجتماع' };

const boxOf = (timeline: KhattTimeline, id: string): DOMRect => first(timeline, `li:has([data-event-id="${id}"])`).getBoundingClientRect();
const key = (node: Element, name: string): void =>
  void node.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }));

describe('The reference document', () => {
  it('runs right to left: the decision stands right of the meeting and the speech', async () => {
    const timeline = await mount();
    const [decision, meeting, speech] = ['troop-decision', 'nato-iraq-meeting', 'khamenei-speech'].map((id) => boxOf(timeline, id));
    expect(decision?.right).to.be.above(meeting?.right ?? Infinity);
    expect(meeting?.right).to.equal(speech?.right);
  });
  it('runs left to right where time does', async () => {
    const timeline = await mount(1200, { 'time-direction': 'ltr' });
    expect(boxOf(timeline, 'troop-decision').left).to.be.below(boxOf(timeline, 'nato-iraq-meeting').left);
  });
  it('has a band for February and no point', async () => {
    const timeline = await mount();
    expect(all(timeline, '.band').map(idOf)).to.deep.equal(['troop-decision']);
    expect(all(timeline, '.point').map(idOf)).to.have.members(['nato-iraq-meeting', 'khamenei-speech']);
  });
  it('has buttons named by date and title, in time order', async () => {
    const timeline = await mount();
    expect(cards(timeline).map((node) => node.getAttribute('aria-label'))[1]).to.match(/^شباط ٢٠٢١: وزراء دفاع/);
    expect(cards(timeline).map(idOf)).to.deep.equal(['yemen-siege', 'troop-decision', 'khamenei-speech', 'nato-iraq-meeting', 'mission-continues']);
  });
  it('is a list down the page where it is narrow', async () => {
    const timeline = await mount(340);
    expect(timeline.matches(':state(vertical)')).to.equal(true);
    expect(cards(timeline).map(idOf)).to.deep.equal(['yemen-siege', 'troop-decision', 'khamenei-speech', 'nato-iraq-meeting', 'mission-continues']);
    expect(first(timeline, 'section').scrollWidth).to.be.at.most(340);
  });
  it('follows its width', async () => {
    const timeline = await mount(1200);
    if (timeline.parentElement) timeline.parentElement.style.width = '400px';
    await settle();
    expect(timeline.matches(':state(vertical)')).to.equal(true);
    expect(all(timeline, '.chart')).to.have.length(0);
  });
});

describe('No two labels overlap', () => {
  for (const width of [600, 768, 1280, 1920]) {
    it(`at ${width} px`, async () => {
      const timeline = await mount(width);
      const boxes = all(timeline, '.events > li').map((node) => node.getBoundingClientRect());
      for (const a of boxes)
        for (const b of boxes)
          if (a !== b) expect(a.right <= b.left + 3 || b.right <= a.left + 3 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1).to.equal(true);
    });
  }
});

describe('Language and direction', () => {
  it('come from the document, else from the page', async () => {
    const timeline = await mount(1200, {}, [one]);
    expect(first(timeline, 'section').lang).to.equal('ar');
    timeline.parentElement?.setAttribute('lang', 'ar-EG');
    timeline.parentElement?.setAttribute('dir', 'rtl');
    await settle();
    expect([first(timeline, 'section').lang, first(timeline, 'section').dir]).to.deep.equal(['ar-EG', 'rtl']);
    expect(timeline.matches(':state(rtl)')).to.equal(true);
    expect(cards(timeline)[0]?.textContent).to.include('مارس');
  });
  it('of its own outrank both', async () => {
    const timeline = await mount(1200, { lang: 'en-GB' });
    expect(first(timeline, 'section').dir).to.equal('ltr');
    expect(cards(timeline)[1]?.getAttribute('aria-label')).to.match(/^February 2021:/);
  });
  it('take digits and month names from attributes', async () => {
    const timeline = await mount(1200, { numerals: 'latn', 'month-names': 'egyptian' });
    expect(cards(timeline)[1]?.getAttribute('aria-label')).to.match(/^فبراير 2021:/);
  });
});

describe('Selecting', () => {
  it('tells before it happens, and opens the details', async () => {
    const timeline = await mount();
    setTimeout(() => cards(timeline)[3]?.click());
    const { detail } = await oneEvent(timeline, 'khatt-select');
    expect(detail).to.include({ id: 'nato-iraq-meeting', previous: null });
    await timeline.updateComplete;
    const text = first(timeline, '[part="details"]').textContent;
    for (const part of ['الخميس ١١ آذار ٢٠٢١', 'وجود الحلف في العراق قائم', 'ينس ستولتنبرغ', 'بتصرّف', 'فؤاد حسين', 'حلف شمال الأطلسي', '٤ من ٥'])
      expect(text).to.include(part);
    expect(timeline.getAttribute('selected')).to.equal('nato-iraq-meeting');
  });
  it('may be refused', async () => {
    const timeline = await mount();
    timeline.addEventListener('khatt-select', (event) => event.preventDefault());
    timeline.next();
    expect(timeline.selected).to.equal(null);
  });
  it('steps in reading order and stops at the ends', async () => {
    const timeline = await mount();
    timeline.previous();
    expect(timeline.selected).to.equal('mission-continues');
    timeline.next();
    expect(timeline.selected).to.equal('mission-continues');
    timeline.previous();
    expect(timeline.selected).to.equal('nato-iraq-meeting');
  });
  it('says where it is', async () => {
    const timeline = await mount();
    timeline.next();
    await timeline.updateComplete;
    expect(first(timeline, '[role="status"]').textContent).to.match(/^.*٢٠١٥.*: .*، ١ من ٥$/);
  });
});

describe('The keyboard', () => {
  it('has one tab stop in the list', async () => {
    const timeline = await mount();
    expect(cards(timeline).filter((node) => node.tabIndex === 0)).to.have.length(1);
  });
  it('moves with what is seen: Left is later where time runs right to left', async () => {
    const timeline = await mount();
    const [, decision] = cards(timeline);
    decision?.focus();
    if (decision) key(decision, 'ArrowLeft');
    await settle();
    expect(idOf(timeline.shadowRoot?.activeElement ?? timeline)).to.equal('khamenei-speech');
    key(timeline.shadowRoot?.activeElement ?? timeline, 'Home');
    await settle();
    expect(idOf(timeline.shadowRoot?.activeElement ?? timeline)).to.equal('yemen-siege');
  });
  it('closes with Escape and gives the focus back', async () => {
    const timeline = await mount();
    const card = cards(timeline)[3];
    card?.focus();
    card?.click();
    await timeline.updateComplete;
    key(first(timeline, '[part="details"]'), 'Escape');
    await timeline.updateComplete;
    await settle();
    expect(timeline.selected).to.equal(null);
    expect(idOf(timeline.shadowRoot?.activeElement ?? timeline)).to.equal('nato-iraq-meeting');
  });
});

describe('Moving', () => {
  it('follows a drag with the mouse, and says so when it rests', async () => {
    const timeline = await mount();
    const before = boxOf(timeline, 'troop-decision').right;
    const mouse = (type: string, x: number): boolean =>
      first(timeline, '.chart').dispatchEvent(
        new PointerEvent(type, { pointerId: 1, pointerType: 'mouse', buttons: 1, clientX: x, clientY: 300, bubbles: true, composed: true, cancelable: true }),
      );
    mouse('pointerdown', 600);
    mouse('pointermove', 500);
    await nextFrame();
    expect(boxOf(timeline, 'troop-decision').right).to.be.closeTo(before - 100, 1.5);
    setTimeout(() => mouse('pointerup', 500));
    const { detail } = await oneEvent(timeline, 'khatt-view');
    expect(detail.from).to.match(/^2021-01/);
  });
  it('zooms with Ctrl and the wheel, and leaves the plain wheel to the page', async () => {
    const timeline = await mount();
    const chart = first(timeline, '.chart');
    const wheel = (more: WheelEventInit): boolean =>
      chart.dispatchEvent(new WheelEvent('wheel', { deltaY: -80, clientX: 600, clientY: 300, bubbles: true, composed: true, cancelable: true, ...more }));
    expect(wheel({})).to.equal(true);
    const before = timeline.view;
    expect(wheel({ ctrlKey: true })).to.equal(false);
    await settle();
    expect(timeline.view).not.to.deep.equal(before);
    expect(wheel({ deltaX: 60, deltaY: 0 })).to.equal(false);
  });
  it('changes no node where nothing changed', async () => {
    const timeline = await mount();
    let count = 0;
    const observer = new MutationObserver((records) => (count += records.length));
    observer.observe(first(timeline, '.chart'), { subtree: true, childList: true, attributes: true, characterData: true });
    timeline.requestUpdate();
    await timeline.updateComplete;
    await settle();
    observer.disconnect();
    expect(count).to.equal(0);
  });
  it('shows a range that attributes ask for', async () => {
    const timeline = await mount(1200, { from: '2021-03-01', to: '2021-03-31' });
    expect(timeline.view?.from).to.match(/^2021-03-01/);
    expect(all(timeline, '.overview:not([hidden])')).to.have.length(1);
  });
});

describe('States', () => {
  it('empty has words', async () => {
    const timeline = await mount(1200, {}, []);
    expect(timeline.matches(':state(empty)')).to.equal(true);
    expect(first(timeline, '.message').textContent?.trim()).to.not.equal('');
  });
  it('an error has words and a way to try again', async () => {
    const errors: string[] = [];
    const original = console.error;
    console.error = (text: string) => errors.push(text);
    const timeline = await mount(1200, { src: '/no-such-file.json', loading: 'eager' }, null);
    console.error = original;
    expect(timeline.matches(':state(error)')).to.equal(true);
    expect(errors[0]).to.include('404');
    expect(all(timeline, '.message button')).to.have.length(1);
  });
  it('a wrong event is left out and counted', async () => {
    const original = console.error;
    console.error = () => {};
    const timeline = await mount(1200, { lang: 'ar' }, [one, { title: 'x', date: 'never' }]);
    console.error = original;
    expect(cards(timeline)).to.have.length(1);
    expect(first(timeline, '.left-out').textContent).to.include('حدث واحد');
  });
  it('loading moves nothing that stands below', async () => {
    const frame = await fixture<HTMLDivElement>(html`<div><khatt-timeline src="/src/data/nato-iraq-2021.json"></khatt-timeline><p>below</p></div>`);
    frame.style.width = '1200px';
    const timeline = frame.querySelector('khatt-timeline');
    if (!timeline) throw new Error('no timeline');
    await timeline.updateComplete;
    await nextFrame();
    const before = frame.querySelector('p')?.getBoundingClientRect().top;
    await timeline.ready;
    await settle();
    expect(frame.querySelector('p')?.getBoundingClientRect().top).to.be.closeTo(before ?? NaN, 1);
  });
});

describe('Light-DOM data', () => {
  it('is read from a plain list, and followed', async () => {
    const timeline = await fixture<KhattTimeline>(
      html`<khatt-timeline lang="ar-IQ"><ol><li data-date="2021-02" data-id="a"><h3>قرار</h3><p>نص <strong>مهم</strong></p></li></ol></khatt-timeline>`,
    );
    await timeline.ready;
    expect(timeline.toJSON()?.events[0]).to.include({ id: 'a', date: '2021-02', title: 'قرار', text: 'نص **مهم**' });
    const item = document.createElement('li');
    item.innerHTML = '<time datetime="2021-03-11">١١ آذار</time> <strong>اجتماع</strong>';
    timeline.querySelector('ol')?.append(item);
    await settle();
    expect(timeline.toJSON()?.events.map((event) => event.title)).to.deep.equal(['قرار', 'اجتماع']);
  });
  it('is read from <khatt-event> children and from inline JSON', async () => {
    const declared = await fixture<KhattTimeline>(
      html`<khatt-timeline><khatt-event event-id="e" date="2021-03-11" heading="Meeting"><p>Text</p></khatt-event></khatt-timeline>`,
    );
    await declared.ready;
    expect(declared.toJSON()?.events[0]).to.include({ id: 'e', title: 'Meeting', text: 'Text' });
    const inline = document.createElement('khatt-timeline');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify({ events: [one] });
    inline.append(script);
    document.body.append(inline);
    await inline.ready;
    expect(inline.toJSON()?.events[0]?.id).to.equal('one');
    inline.remove();
  });
});

describe('Life on a page', () => {
  it('has colours for a dark ground where the page writes in a light ink, and follows it', async () => {
    const timeline = await mount();
    const page = timeline.parentElement ?? timeline;
    const scheme = (): string => getComputedStyle(first(timeline, 'section')).colorScheme;
    const [light, dark] = ['rgb(11, 110, 110)', 'rgb(76, 196, 187)'];
    const accent = (): string => getComputedStyle(first(timeline, '.card.g0')).borderColor;
    expect(accent()).to.equal(light);
    page.style.color = '#eee';
    await settle();
    expect([scheme(), accent()]).to.deep.equal(['dark', dark]);
    page.style.colorScheme = 'light';
    await settle();
    expect([scheme(), accent()]).to.deep.equal(['light', light]);
    page.style.colorScheme = 'dark';
    page.style.color = '#222';
    await settle();
    expect(accent()).to.equal(dark);
    page.removeAttribute('style');
    await settle();
    expect(scheme()).to.equal('normal');
  });
  it('survives being moved and adopted', async () => {
    const timeline = await mount();
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 900px; height: 700px';
    document.body.append(frame);
    const other = await fixture<HTMLDivElement>(html`<div></div>`);
    other.append(timeline);
    await settle();
    expect(cards(timeline)).to.have.length(5);
    frame.contentDocument?.body.append(timeline);
    await settle();
    document.body.append(timeline);
    await settle();
    expect(cards(timeline)).to.have.length(5);
    timeline.remove();
    frame.remove();
  });
  it('has its buttons in the order of time, whatever of them the view cuts', async () => {
    const timeline = await mount();
    timeline.view = { from: '2021-02-04', to: '2021-03-20' };
    await timeline.updateComplete;
    const order = timeline.toJSON()?.events.map(({ id }) => id) ?? [];
    const shown = cards(timeline).map((node) => idOf(node) ?? '');
    expect(shown).to.deep.equal(order.filter((id) => shown.includes(id)));
    expect(shown.length).to.be.above(2);
  });
  it('is printed as its whole list with every event open, and then stands as before', async () => {
    const timeline = await mount();
    const count = cards(timeline).length;
    window.dispatchEvent(new Event('beforeprint'));
    await timeline.updateComplete;
    expect(all(timeline, '.row')).to.have.length(5);
    expect(all(timeline, 'article .source').length).to.equal(5);
    expect(all(timeline, '.chart')).to.have.length(0);
    window.dispatchEvent(new Event('afterprint'));
    await timeline.updateComplete;
    expect(all(timeline, 'article')).to.have.length(0);
    expect(cards(timeline)).to.have.length(count);
  });
  it('exports a picture', async () => {
    const timeline = await mount();
    const svg = timeline.toSVG();
    expect(svg).to.include('شباط ٢٠٢١').and.to.include('<svg');
    const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(picture.querySelector('parsererror')).to.equal(null);
    expect((await timeline.toPNG(1))?.type).to.equal('image/png');
  });
  it('draws no markup from data', async () => {
    const nasty = '<img src=x onerror="window.__pwned = 1">';
    const timeline = await mount(1200, {}, [
      { ...one, title: nasty, text: nasty, dateLabel: nasty, source: { name: nasty }, quote: { text: nasty, by: nasty } },
    ]);
    timeline.next();
    await timeline.updateComplete;
    expect(all(timeline, 'img')).to.have.length(0);
    expect(cards(timeline)[0]?.textContent).to.include(nasty);
    expect(Reflect.get(window, '__pwned')).to.equal(undefined);
  });
  it('keeps every card of sixty events apart while it zooms', async () => {
    const events = Array.from({ length: 60 }, (_, i) => ({
      id: `e${i}`,
      title: `حدث طويل العنوان يأخذ سطرين أو أكثر رقم ${i}`,
      date: `2021-${String((i % 12) + 1).padStart(2, '0')}-${String(((i * 7) % 28) + 1).padStart(2, '0')}`,
    }));
    const timeline = await mount(1280, { lang: 'ar-IQ' }, events);
    for (const factor of [1, 1.7, 2.5]) {
      timeline.zoomBy(factor);
      await new Promise((resolve) => setTimeout(resolve, 400));
      const boxes = all(timeline, '.card').map((node) => node.getBoundingClientRect());
      expect(boxes.length).to.be.above(3);
      // Back to back at one moment, two share the line that they stand at.
      for (const a of boxes)
        for (const b of boxes) if (a !== b && Math.abs(a.top - b.top) < 2) expect(a.right <= b.left + 2 || b.right <= a.left + 2).to.equal(true);
    }
  });
});
