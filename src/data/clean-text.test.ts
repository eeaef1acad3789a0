// What no text of a story carries, in any of its fields.

import { expect } from 'chai';
import fc from 'fast-check';
import { cleanText } from './clean-text.js';
import { readDocument } from './read-document.js';
import { linkUrl, mediaUrl } from './url.js';

describe('A text', () => {
  for (const [name, text, expected] of [
    ['with eight marks on a letter keeps them', `ا${'\u064e'.repeat(8)}ب`, `ا${'\u064e'.repeat(8)}ب`],
    ['loses the ninth', `x${'\u0301'.repeat(9)}y`, `x${'\u0301'.repeat(8)}y`],
    ['loses a thousand', `x${'\u0301\u0489'.repeat(500)}`, `x${'\u0301\u0489'.repeat(4)}`],
    ['loses those that hide behind joiners', `x${'\u0301\u200d'.repeat(50)}y`, `x${'\u0301\u200d'.repeat(4)}y`],
    ['loses those that begin it', `${'\u0301'.repeat(20)}y`, `${'\u0301'.repeat(8)}y`],
    ['keeps a family, a flag and a vowelled word', '👨‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿لَّمَّا', '👨‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿لَّمَّا'],
    ['has whole letters only', 'a\ud800b\udc00c😀\ud83d', 'a\ufffdb\ufffdc😀\ufffd'],
    ['has no control and turns nothing around', 'a\u0007\u202eb\u2066c\u2069', 'abc'],
    ['keeps line ends and tabs', 'a\nb\tc', 'a\nb\tc'],
  ] as const) {
    it(name, () => expect(cleanText(text)).to.equal(expected));
  }
  it('is cleaned the same beside a letter that asks for a look at all', () => {
    for (let code = 0; code < 0x10000; code++) {
      const text = String.fromCharCode(code).repeat(10);
      expect(`${cleanText(text)}\u05b0`, code.toString(16)).to.equal(cleanText(`${text}א\u05b0`).replace('א', ''));
    }
  });
  it('is cleaned once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\u0301', '\u200d', '\ud800', '\udc00', '\u202e', '\u0000', '😀'), maxLength: 60 }), (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).to.equal(clean);
        expect(clean.isWellFormed?.() ?? true).to.equal(true);
      }),
      { seed: 4, numRuns: 500 },
    );
  });
  it('is that of every field that is shown', () => {
    const bad = `س\ud800${'\u0301'.repeat(30)}\u202e`;
    const text = { text: bad, lang: 'en' };
    const media = [{ type: 'image', src: 'a.png', alt: bad, caption: bad, credit: bad, transcript: bad }];
    const { document } = readDocument({
      title: text,
      description: bad,
      start: bad,
      source: { name: bad },
      media,
      groups: [{ id: bad, label: text }],
      entities: [{ id: bad, type: 'person', name: bad, aliases: [text] }],
      eras: [{ date: '2021', label: bad }],
      events: [
        {
          id: bad,
          date: '2021',
          title: bad,
          text: bad,
          dateLabel: bad,
          dateNote: bad,
          group: bad,
          mentions: [bad],
          original: bad,
          quote: { text: bad, by: bad, role: bad },
          source: { name: bad },
          media,
        },
        { date: '2021', title: `${'x'.repeat(74)}😀😀` },
      ],
    });
    const written = JSON.stringify(document);
    expect(written).not.to.match(/\\ud[89a-f]|\u202e|\u0301{9}/);
    expect(written.match(/\ufffd/g)?.length).to.be.greaterThan(20);
    expect(document.events[1]?.id.isWellFormed?.() ?? true).to.equal(true);
  });
});

describe('The words of an address', () => {
  for (const [name, address] of [
    ['an override', 'a/\u202egpj.exe'],
    ['an isolate', '/\u2067x\u2069/y'],
    ['a control', 'a\u0000b'],
    ['half of a letter', 'a\ud800b'],
    ['a tower of marks', `a${'\u0301'.repeat(40)}`],
  ] as const) {
    it(`never have ${name}`, () => {
      for (const check of [linkUrl, mediaUrl]) {
        for (const base of [undefined, 'https://news.example/a/']) {
          for (const url of [check(address, base), check(`https://x.example/${address}`, base)])
            expect(url ?? '').not.to.match(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069\ud800-\udfff]|\u0301{9}/);
        }
      }
      const { document } = readDocument({ source: { url: address }, events: [{ date: '2021', title: 'x', source: { url: address }, href: address }] });
      expect(JSON.stringify(document)).not.to.match(/\\ud8|[\u202a-\u202e\u2066-\u2069]|\u0301{9}/);
    });
  }
});

describe('The links of texts', () => {
  const link = '[x](../a.html) و[y](https://other.example/)';
  const whole = '[x](https://news.example/b/a.html) و[y](https://other.example/)';
  it('resolve as addresses do, in every field that has links', () => {
    const media = [{ type: 'video', src: 'a.mp4', alt: '', caption: link, transcript: { text: link, lang: 'en' } }];
    const { document } = readDocument(
      { description: link, media, events: [{ id: 'a', date: '2021', title: link, text: link, href: '../a.html', media }] },
      { baseUrl: 'https://news.example/b/c/story.json' },
    );
    const [event] = document.events;
    expect([
      document.description,
      event?.text,
      event?.href,
      ...[...document.media, ...(event?.media ?? [])].flatMap(({ caption, transcript }) => [caption, transcript]),
    ]).to.deep.equal([whole, whole, 'https://news.example/b/a.html', whole, whole, whole, whole]);
    expect(event?.title).to.equal(link);
    expect(readDocument(document).document).to.deep.equal(document);
  });
  it('stay as they are written where there is nothing to resolve them against', () =>
    expect(readDocument([{ date: '2021', title: 'x', text: link }]).document.events[0]?.text).to.equal(link));
});
