import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../index.js';

const LIST = html`<ol><li data-date="2021-02" data-id="decision"><h3>قرار</h3><p><a href="#more">المزيد</a></p></li><li data-date="2021-03-11" data-id="meeting"><h3>اجتماع</h3></li></ol>`;

const upgraded = async (figure: Element): Promise<HTMLElementTagNameMap['khatt-timeline']> => {
  for (let i = 0; i < 20 && !figure.querySelector('khatt-timeline'); i++) await nextFrame();
  const timeline = figure.querySelector('khatt-timeline');
  if (!timeline) throw new Error('not upgraded');
  return timeline;
};

/** On the page now; the widget comes a turn later. */
function onPage(): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML =
    '<figure data-khatt lang="ar-IQ"><ol><li data-date="2021-02"><h3>قرار</h3><p><a href="#more">المزيد</a></p></li><li data-date="2021-03-11"><h3>اجتماع</h3></li></ol></figure><button>بعد</button>';
  document.body.append(holder);
  return holder;
}

describe('<figure data-khatt>', () => {
  it('gets a timeline around its list when it comes to the page, and keeps its caption', async () => {
    const figure = await fixture<HTMLElement>(
      html`<figure data-khatt lang="ar-IQ" data-calendar="islamic-umalqura" data-time-zone="Asia/Baghdad"><h2>العنوان</h2>${LIST}<figcaption>شرح</figcaption></figure>`,
    );
    const timeline = await upgraded(figure);
    await timeline.ready;
    expect(timeline.toJSON()?.title).to.equal('العنوان');
    expect(timeline.toJSON()?.events.map(({ id }) => id)).to.deep.equal(['decision', 'meeting']);
    expect(timeline.shadowRoot?.querySelectorAll('[part="event"]')).to.have.length(2);
    expect([...timeline.attributes].map(({ name, value }) => `${name}=${value}`).sort()).to.deep.equal([
      'calendar=islamic-umalqura',
      'lang=ar-IQ',
      'time-zone=Asia/Baghdad',
    ]);
    expect([...figure.children].map(({ localName }) => localName)).to.deep.equal(['khatt-timeline', 'figcaption']);
  });
  it('passes on what the element knows, and neither handlers nor how data is fetched', async () => {
    const figure = await fixture<HTMLElement>(
      html`<figure data-khatt data-onclick="window.__pwned = 1" data-style="color: red" data-slot="x" data-credentials="include" data-max-bytes="9" data-selected="meeting">${LIST}</figure>`,
    );
    const timeline = await upgraded(figure);
    expect(timeline.getAttributeNames()).to.deep.equal(['selected']);
    timeline.click();
    expect(Reflect.get(window, '__pwned')).to.equal(undefined);
  });
  it('is upgraded once, wherever it comes with its surroundings', async () => {
    const frame = await fixture<HTMLElement>(html`<section><div><figure data-khatt>${LIST}</figure></div></section>`);
    const timeline = await upgraded(frame);
    document.body.append(frame);
    await nextFrame();
    await nextFrame();
    expect(frame.querySelectorAll('khatt-timeline')).to.have.length(1);
    expect(frame.querySelector('khatt-timeline') === timeline).to.equal(true);
    frame.remove();
  });
  it('takes items of a list that stand by themselves', async () => {
    const figure = await fixture<HTMLElement>(html`<figure data-khatt><li>الناتو</li><p style="display: list-item">وصف</p>${LIST}</figure>`);
    const timeline = await upgraded(figure);
    await timeline.ready;
    await nextFrame();
    expect(timeline.toJSON()?.events.map(({ id }) => id)).to.deep.equal(['decision', 'meeting']);
  });
  it('leaves the list to a reader whose focus is in it, until they have gone on', async () => {
    const holder = onPage();
    const link = holder.querySelector('a');
    link?.focus();
    const timeline = await upgraded(holder);
    await nextFrame();
    await nextFrame();
    expect(document.activeElement === link).to.equal(true);
    expect(link?.getClientRects().length).to.equal(1);
    expect(timeline.shadowRoot?.querySelectorAll('[part="event"]')).to.have.length(0);
    holder.querySelector('button')?.focus();
    await timeline.ready;
    expect(timeline.shadowRoot?.querySelectorAll('[part="event"]')).to.have.length(2);
    holder.remove();
  });
  it('leaves the list to a reader who has words of it selected', async () => {
    const holder = onPage();
    const heading = holder.querySelector('h3');
    if (heading) getSelection()?.selectAllChildren(heading);
    const timeline = await upgraded(holder);
    await nextFrame();
    await nextFrame();
    expect(getSelection()?.toString()).to.equal('قرار');
    expect(timeline.shadowRoot?.querySelectorAll('[part="event"]')).to.have.length(0);
    getSelection()?.removeAllRanges();
    await timeline.ready;
    expect(timeline.shadowRoot?.querySelectorAll('[part="event"]')).to.have.length(2);
    holder.remove();
  });
  it('get the widget again when a morph puts their list in its place', async () => {
    const figure = document.createElement('figure');
    figure.dataset['khatt'] = '';
    const list = (title: string): HTMLOListElement => {
      const ol = document.createElement('ol');
      const item = document.createElement('li');
      item.dataset['date'] = '2021-03-11';
      const heading = document.createElement('h3');
      heading.textContent = title;
      item.append(heading);
      ol.append(item);
      return ol;
    };
    figure.append(list('One'));
    document.body.append(figure);
    const drawn = async (): Promise<HTMLElementTagNameMap['khatt-timeline']> => {
      for (let i = 0; i < 200 && !figure.querySelector('khatt-timeline'); i++) await nextFrame();
      const timeline = figure.querySelector('khatt-timeline');
      if (!timeline) throw new Error('no timeline');
      await timeline.ready;
      return timeline;
    };
    await drawn();
    figure.replaceChildren(list('Two'));
    expect((await drawn()).toJSON()?.events[0]?.title).to.equal('Two');
    figure.remove();
  });
});
