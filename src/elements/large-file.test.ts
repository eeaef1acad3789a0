// A story in a large JSON file: read in slices, to what a small one is read to, with the words that a small one gets.

import { expect } from '@open-wc/testing';
import '../index.js';
import { mistakesAreTold, settle } from './timeline.testing.js';

const fetchOf = window.fetch;
const { error: toldOf } = console;
const many = Array.from({ length: 9000 }, (_, i) => ({
  id: `e${i}`,
  date: `${1990 + (i % 30)}-0${1 + (i % 9)}-1${i % 10}`,
  title: `حدث {رقم} [${i}] "ب" \\ ، بعنوان من عدة كلمات طويلة ليكون الملف كبيرا`,
}));
const story = { lang: 'ar', title: 'قصة', events: many, groups: [{ id: 'g' }] };
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** A body in parts of so many bytes. */
function bodyOf(bytes: Uint8Array<ArrayBuffer>, size: number): ReadableStream {
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      if (sent >= bytes.length) controller.close();
      else controller.enqueue(bytes.subarray(sent, (sent += size)));
    },
  });
}

interface Told {
  readonly events: number;
  readonly title: unknown;
  readonly problems: readonly string[];
}

/** What a timeline tells of a file. */
async function told(bytes: Uint8Array<ArrayBuffer>, { type = 'application/json', maxBytes = 2 ** 24, size = 65_537 } = {}): Promise<Told> {
  window.fetch = async () => new Response(bodyOf(bytes, size), { headers: { 'content-type': type } });
  console.error = () => {};
  const timeline = document.createElement('khatt-timeline');
  Object.assign(timeline, { lang: 'en', layout: 'vertical', loading: 'eager', maxBytes, src: '/many.json' });
  const problems: string[] = [];
  timeline.addEventListener('khatt-error', ({ detail }) => problems.push(...detail.problems.map(({ code, message }) => `${code} ${message}`)));
  try {
    const isTold = new Promise((resolve) => ['khatt-load', 'khatt-error'].forEach((name) => timeline.addEventListener(name, resolve, { once: true })));
    document.body.append(timeline);
    await isTold;
    await settle();
    return { events: timeline.toJSON()?.events.length ?? 0, title: timeline.toJSON()?.title, problems };
  } finally {
    timeline.remove();
    Object.assign(window, { fetch: fetchOf });
    console.error = toldOf;
  }
}

describe('A JSON file of more than a megabyte', () => {
  before(mistakesAreTold);
  const text = JSON.stringify(story, null, 1);

  it('is read to all of its events, wherever it is cut on its way', async () => {
    expect(text.length).to.be.above(2 ** 20);
    for (const size of [65_537, 10_001, 2 ** 24]) expect(await told(bytesOf(text), { size })).to.deep.equal({ events: 9000, title: 'قصة', problems: [] });
    expect((await told(bytesOf(`\uFEFF${JSON.stringify(many)}`))).events).to.equal(9000);
  });

  it('is parsed in pieces, none of which takes long', async () => {
    const { parse } = JSON;
    let longest = 0;
    JSON.parse = (piece: string, ...more) => {
      longest = Math.max(longest, piece.length);
      return parse(piece, ...more) as unknown;
    };
    try {
      await told(bytesOf(text));
    } finally {
      JSON.parse = parse;
    }
    expect(longest).to.be.within(1000, 20_000);
  });

  /** The same mistake in a small file. */
  const BROKEN: Readonly<Record<string, (text: string) => string>> = {
    'a comma at the end of the list': (whole) => whole.replace(/\}\s*\](?=[^\]]*$)/, (end) => end.replace(']', ',]')),
    'an end that is missing': (whole) => whole.slice(0, -2),
    'something after it': (whole) => `${whole} x`,
    'a quote too many': (whole) => whole.replace('"date"', '"da"te"'),
  };
  for (const [name, broken] of Object.entries(BROKEN)) {
    it(`${name}: it is told in the words of the engine, as of a small file`, async () => {
      const wrong = broken(text);
      let words = '';
      try {
        JSON.parse(wrong);
      } catch (error) {
        words = String(error);
      }
      expect(words).not.to.equal('');
      const { events, problems } = await told(bytesOf(wrong));
      const small = await told(bytesOf(broken(JSON.stringify({ ...story, events: many.slice(0, 2) }, null, 1))));
      expect([events, problems.length, problems[0]?.split(' ')[0]]).to.deep.equal([0, 1, 'load/format']);
      // All but where it is.
      const bare = (line: string | undefined): string | undefined => line?.replace(/\d+/g, '#').replace(/"[^"]*"|\.\.\..*\.\.\./g, '…');
      expect(bare(problems[0])?.slice(0, 60)).to.equal(bare(small.problems[0])?.slice(0, 60));
      const place = /position (\d+)/.exec(words)?.[1];
      const line = place === undefined ? undefined : wrong.slice(0, Number(place)).split('\n').length;
      // Engines tell the place or the line, or neither.
      if (line !== undefined)
        expect(
          [place, String(line)].some((one) => problems[0]?.includes(String(one))),
          problems[0],
        ).to.equal(true);
    });
  }
  it('is refused where it is no UTF-8, or says that it is none, or is too long', async () => {
    const bytes = bytesOf(text);
    const spoilt = bytes.slice();
    spoilt[bytes.length - 40] = 0xff;
    const rows = [
      [spoilt, {}],
      [bytes, { type: 'application/json; charset=windows-1256' }],
      [bytes, { maxBytes: bytes.length - 1 }],
    ] as const;
    const codes: unknown[] = [];
    for (const [body, options] of rows) codes.push((await told(body, options)).problems.map((line) => line.split(' ')[0]));
    expect(codes).to.deep.equal([['load/format'], ['load/format'], ['load/size']]);
  });
  // 'قصة' as an old editor saves it, and in UTF-16.
  const OLD = Uint8Array.from(
    [...'{"title":"'].map((char) => char.charCodeAt(0)).concat(0xde, 0xd5, 0xc9, ...[...'","events":[]}'].map((char) => char.charCodeAt(0))),
  );
  const WIDE = Uint8Array.from([0xff, 0xfe, ...[...'{"title":"قصة","events":[]}'].flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8])]);
  for (const [name, body, type, words] of [
    ['is windows-1256 and says so', OLD, 'application/json; charset=windows-1256', /is windows-1256: save it as UTF-8/],
    ['is windows-1256 and says nothing', OLD, 'application/json', /is not UTF-8, perhaps windows-1256/],
    ['is UTF-16', WIDE, 'application/json', /is UTF-16: save it as UTF-8/],
    [
      'is UTF-8 and says another',
      bytesOf('{"title":"قصة","events":[]}'),
      'application/json; charset="Windows-1256"',
      /is UTF-8, and says that it is Windows-1256/,
    ],
  ] as const) {
    it(`that ${name} is refused with the name of its encoding, small too`, async () => {
      const { problems } = await told(body, { type });
      expect(problems.length).to.equal(1);
      expect(problems[0])
        .to.match(/^load\/format /)
        .and.match(words);
    });
  }
  it('is repeated by no error: it may be somebody’s secret', async () => {
    for (const body of ['secret', '{"key": "secret" "x"}', '{"events": [secret]}', '<html>secret</html>', `{"a": "${'x'.repeat(2 ** 20)}", secret}`]) {
      const { problems } = await told(bytesOf(body));
      expect([problems.length, problems[0]?.split(' ')[0]]).to.deep.equal([1, 'load/format']);
      expect(problems[0]).to.not.contain('secr');
    }
  });
  it('is abandoned with its download where the timeline is taken away', async () => {
    const state = { isAsked: false, isCancelled: false };
    // It never ends by itself.
    const body = new ReadableStream({ start: (controller) => controller.enqueue(bytesOf(text).slice(0, 4096)), cancel: () => void (state.isCancelled = true) });
    window.fetch = async (_, options) => {
      state.isAsked = true;
      options?.signal?.addEventListener('abort', () => (state.isCancelled = true));
      return new Response(body);
    };
    const timeline = document.createElement('khatt-timeline');
    Object.assign(timeline, { loading: 'eager', maxBytes: 2 ** 24, src: '/many.json' });
    const events: string[] = [];
    for (const name of ['khatt-load', 'khatt-error', 'khatt-ready']) timeline.addEventListener(name, () => events.push(name));
    document.body.append(timeline);
    while (!state.isAsked) await settle();
    timeline.remove();
    await settle();
    Object.assign(window, { fetch: fetchOf });
    expect([state.isCancelled, events]).to.deep.equal([true, []]);
  });
});
