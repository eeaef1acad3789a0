// Pictures, films and sounds of the open event, by the public contract, in a real browser: what they hold, what they
// leave where they do not come, and whose they are.

import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../index.js';
import type { TimelineInput } from '../index.js';
import type { KhattTimeline } from './timeline.js';
import { all, first, mount } from './timeline.testing.js';

type Medium = Record<string, unknown>;
const MISSING = '/no-such-folder/a.png';
const WIDTHS = [320, 680, 1280];

/** A picture of this size as a small PNG. */
function png(width: number, height: number): string {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')?.fillRect(0, 0, width / 2, height / 2);
  return canvas.toDataURL('image/png');
}
const storyOf = (...media: Medium[][]): TimelineInput => ({
  lang: 'ar-IQ',
  events: media.map((list, i) => ({ id: `e${i}`, date: `2021-0${i + 1}`, title: `حدث ${i}`, text: 'نص', media: list as never, source: { name: 'وكالة' } })),
});

/** A timeline with a paragraph below it, its first event open. */
async function open(width: number, ...media: Medium[][]): Promise<{ timeline: KhattTimeline; below: () => number }> {
  const timeline = await mount(width, {}, storyOf(...media));
  const after = document.createElement('p');
  after.textContent = 'ما بعد الخط';
  timeline.after(after);
  timeline.selected = 'e0';
  await timeline.updateComplete;
  return { timeline, below: () => after.getBoundingClientRect().top - timeline.getBoundingClientRect().top };
}
/** A busy machine takes its time to say that a file is not there. */
const PATIENCE = { timeout: 15_000 };
const settled = (timeline: KhattTimeline): Promise<void> =>
  waitUntil(
    () => {
      const [picture] = all<HTMLImageElement>(timeline, '.media img:not(.probe)');
      return picture === undefined ? all(timeline, '.instead').length > 0 : picture.complete && picture.naturalWidth > 0;
    },
    'the picture neither came nor failed',
    PATIENCE,
  );

const SIZES: readonly (readonly [string, number, number])[] = [
  ['a portrait', 600, 1600],
  ['a panorama', 4000, 500],
  ['a stamp', 80, 60],
  ['a square', 400, 400],
  ['a photograph', 1200, 800],
  ['a line', 900, 1],
  ['a pillar', 2, 900],
];
const SAID: readonly (readonly [string, (width: number, height: number) => Medium])[] = [
  ['its size', (width, height) => ({ width, height })],
  ['no size', () => ({})],
  ['its width alone', (width) => ({ width })],
  ['its height alone', (_, height) => ({ height })],
  ['a wrong size', () => ({ width: 600, height: 400 })],
  ['a size far too small', () => ({ width: 4, height: 4 })],
  ['a size that is none', () => ({ width: 0, height: -3 })],
  ['its size in words', (width, height) => ({ width: String(width), height: ` ${height} ` })],
];

describe('A picture', () => {
  for (const [name, width, height] of SIZES) {
    for (const [said, size] of SAID) {
      it(`that is ${name} and says ${said} moves nothing when it comes, and is no larger than it is or than the window allows`, async () => {
        for (const column of WIDTHS) {
          const { timeline, below } = await open(column, [{ type: 'image', src: png(width, height), alt: 'صورة', ...size(width, height) }]);
          const before = below();
          await settled(timeline);
          expect(below(), `${column} px`).to.equal(before);
          const picture = first(timeline, '.media img');
          const hold = first(timeline, '.hold');
          expect(getComputedStyle(picture).objectFit).to.equal('scale-down');
          expect(hold.offsetHeight).to.be.at.most(Math.ceil(innerHeight * 0.7));
          expect(hold.getBoundingClientRect().width).to.be.at.most(first(timeline, '.media').getBoundingClientRect().width);
          if (said === 'its size' || said === 'its size in words') {
            const { width: drawn, height: tall } = hold.getBoundingClientRect();
            expect(drawn).to.be.at.most(width + 0.1);
            expect(Math.abs(tall - (drawn * height) / width), `${drawn} × ${tall}`).to.be.below(Math.max(0.5, tall * 0.02));
          }
          timeline.remove();
        }
      });
    }
  }
  it('without a size of its own fills a place of three to two', async () => {
    const { timeline } = await open(680, [{ type: 'image', src: '/no/such.svg', alt: '' }]);
    const { width, height } = first(timeline, '.hold').getBoundingClientRect();
    expect(Math.abs(width / height - 1.5)).to.be.below(0.01);
  });
  it('is at most as high as the page says', async () => {
    const { timeline } = await open(680, [{ type: 'image', src: png(600, 1600), alt: '', width: 600, height: 1600 }]);
    timeline.style.setProperty('--khatt-media-height', '160px');
    const { width, height } = first(timeline, '.hold').getBoundingClientRect();
    expect([Math.round(width), Math.round(height)]).to.deep.equal([60, 160]);
  });
});

describe('A medium that does not come', () => {
  const rows: readonly (readonly [string, Medium, string, string | null])[] = [
    ['picture', { type: 'image', src: MISSING, alt: 'قاعة الاجتماع' }, 'تعذّر عرض الصورة: قاعة الاجتماع', '/a.png'],
    ['picture without words', { type: 'image', src: MISSING, alt: '' }, 'تعذّر عرض الصورة', '/a.png'],
    ['picture that is none', { type: 'image', src: 'data:image/png;base64,AAAA', alt: 'قاعة' }, 'تعذّر عرض الصورة: قاعة', null],
    ['video', { type: 'video', src: '/no-such-folder/a.mp4', alt: 'خطاب' }, 'تعذّر تشغيله: خطاب', '/a.mp4'],
    ['video without words', { type: 'video', src: '/no-such-folder/a.mp4' }, 'تعذّر تشغيله: حدث 0', '/a.mp4'],
    ['sound', { type: 'audio', src: '/no-such-folder/a.mp3', alt: 'تسجيل' }, 'تعذّر تشغيله: تسجيل', '/a.mp3'],
  ];
  for (const width of [320, 680, 1280]) {
    for (const [name, medium, words, address] of rows) {
      it(`(${name}, ${width} px) leaves its words and where it is, and moves nothing`, async () => {
        const { timeline, below } = await open(width, [medium]);
        const before = below();
        // Films and sounds are asked for when they are played.
        for (const player of all<HTMLMediaElement>(timeline, '.media :is(video, audio)')) player.load();
        for (const player of all<HTMLMediaElement>(timeline, '.media :is(video, audio)')) void player.play().catch(() => {});
        await waitUntil(() => all(timeline, '.instead').length === 1, 'no note', PATIENCE);
        expect(first(timeline, '.instead').textContent?.replace(/\s+/g, ' ').trim()).to.equal(words);
        expect(
          first(timeline, '.instead a')
            .getAttribute('href')
            ?.endsWith(address ?? '-') ?? false,
        ).to.equal(address !== null);
        expect(all(timeline, '.media :is(img, video, audio)')).to.have.length(0);
        expect(below()).to.equal(before);
      });
    }
  }
  it('as a poster leaves its words, and the film plays', async () => {
    const { timeline, below } = await open(680, [{ type: 'video', src: '/a.mp4', alt: 'خطاب', poster: MISSING }]);
    const before = below();
    await waitUntil(() => all(timeline, '.hold .caption').length === 1, 'no words', PATIENCE);
    expect(first(timeline, '.hold .caption').textContent).to.equal('خطاب');
    expect(first(timeline, 'video').hasAttribute('poster')).to.equal(false);
    expect(below()).to.equal(before);
  });
});

describe('A film', () => {
  for (const [name, size, ratio] of [
    ['no size', {}, 16 / 9],
    ['an upright size', { width: 720, height: 1280 }, 9 / 16],
    ['its shape', { width: 4, height: 3 }, 4 / 3],
    ['one side alone', { width: 600 }, 16 / 9],
  ] as const) {
    for (const type of ['video', 'youtube', 'vimeo']) {
      it(`(${type}) that says ${name} holds a place of that shape`, async () => {
        const { timeline } = await open(680, [{ type, src: { youtube: 'abcdefghijk', vimeo: '12345' }[type] ?? '/a.mp4', alt: 'خطاب', ...size }]);
        const { width, height } = first(timeline, '.hold').getBoundingClientRect();
        expect(Math.abs(width / height - ratio)).to.be.below(0.01);
        expect(height).to.be.at.most(innerHeight * 0.7 + 0.5);
      });
    }
  }
  it('without words is named by its event, and by no id or address', async () => {
    const { timeline } = await open(680, [
      { type: 'youtube', src: 'abcdefghijk' },
      { type: 'video', src: '/a.mp4' },
      { type: 'audio', src: '/a.mp3' },
    ]);
    expect(first(timeline, '.facade').textContent.trim()).to.equal('تشغيل: حدث 0 YouTube');
    expect(all(timeline, 'video, audio').map((node) => node.getAttribute('aria-label'))).to.deep.equal(['حدث 0', 'حدث 0']);
    expect(first(timeline, '.host').textContent).to.equal('حدث 0 (YouTube)');
    first(timeline, '.facade').click();
    await timeline.updateComplete;
    expect(first(timeline, '.media iframe').title).to.equal('حدث 0');
  });
  it('asks nothing of another site before it is played, and has its page below it all the while', async () => {
    const { timeline, below } = await open(680, [{ type: 'vimeo', src: '12345', alt: 'خطاب' }]);
    expect(all(timeline, 'iframe')).to.have.length(0);
    const before = below();
    first(timeline, '.facade').click();
    await timeline.updateComplete;
    await timeline.updateComplete;
    expect(first(timeline, 'iframe').getAttribute('src')).to.equal('https://player.vimeo.com/video/12345?autoplay=1');
    expect(first(timeline, 'iframe').getAttribute('allow')).to.contain('autoplay');
    expect(timeline.shadowRoot?.activeElement).to.equal(first(timeline, 'iframe'));
    expect(first(timeline, '.host').getAttribute('href')).to.equal('https://vimeo.com/12345');
    expect(below()).to.equal(before);
  });
  for (const [type, src, host] of [
    ['youtube', 'abcdefghijk', 'YouTube'],
    ['vimeo', '12345', 'Vimeo'],
  ] as const) {
    it(`(${type}) shows its poster and whose player it is, in a place that stays, and plays`, async () => {
      const { timeline, below } = await open(680, [{ type, src, alt: 'خطاب', poster: png(640, 360) }]);
      const before = below();
      await settled(timeline);
      expect([first(timeline, '.hold > .poster').offsetHeight, below()]).to.deep.equal([first(timeline, '.hold').offsetHeight, before]);
      expect(first(timeline, '.facade').textContent.replace(/\s+/g, ' ').trim()).to.equal(`تشغيل: خطاب ${host}`);
      first(timeline, '.facade').click();
      await timeline.updateComplete;
      await timeline.updateComplete;
      expect([all(timeline, '.poster').length, all(timeline, 'iframe').length, below()]).to.deep.equal([0, 1, before]);
    });
    it(`(${type}) whose poster does not come is as one without`, async () => {
      const { timeline } = await open(680, [{ type, src, alt: 'خطاب', poster: MISSING }]);
      await waitUntil(() => all(timeline, '.poster').length === 0, 'the poster is given up', PATIENCE);
      expect(all(timeline, '.facade')).to.have.length(1);
    });
  }
  for (const width of WIDTHS) {
    for (const [name, alt] of [
      ['a short name', 'خطاب'],
      ['a long name', 'خطاب '.repeat(40).trim()],
    ] as const) {
      for (const poster of [undefined, png(640, 360)]) {
        it(`under ${name} says whose player it is in one line, in its place (${width} px, ${poster ? 'with' : 'without'} a poster)`, async () => {
          const { timeline } = await open(width, [{ type: 'youtube', src: 'abcdefghijk', alt, poster }]);
          await waitUntil(() => all(timeline, '.facade').length > 0, 'the player comes', PATIENCE);
          const host = first(timeline, '.facade bdi');
          expect(host.getBoundingClientRect().height).to.be.below(1.8 * Number.parseFloat(getComputedStyle(host).lineHeight));
          const [hold, words] = [first(timeline, '.hold').getBoundingClientRect(), first(timeline, '.facade > span').getBoundingClientRect()];
          expect(words.top >= hold.top && words.bottom <= hold.bottom && words.left >= hold.left && words.right <= hold.right, 'inside its place').to.equal(
            true,
          );
        });
      }
    }
  }
  it('that a page refuses to frame leaves its words and its page', async () => {
    const { timeline, below } = await open(680, [{ type: 'vimeo', src: '12345', alt: 'خطاب' }]);
    const before = below();
    first(timeline, '.facade').click();
    await timeline.updateComplete;
    await timeline.updateComplete;
    document.dispatchEvent(
      new SecurityPolicyViolationEvent('securitypolicyviolation', {
        blockedURI: 'https://player.vimeo.com',
        documentURI: location.href,
        violatedDirective: 'frame-src',
        effectiveDirective: 'frame-src',
        originalPolicy: '',
        disposition: 'enforce',
        statusCode: 200,
      }),
    );
    await timeline.updateComplete;
    expect(all(timeline, 'iframe')).to.have.length(0);
    expect(first(timeline, '.instead').textContent?.trim()).to.equal('تعذّر تشغيله: خطاب');
    expect(first(timeline, '.instead a').getAttribute('href')).to.equal('https://vimeo.com/12345');
    expect(below()).to.equal(before);
  });
});

describe('Media belong to their event', () => {
  const FILM = { type: 'youtube', src: 'abcdefghijk', alt: 'خطاب' };
  for (const width of [320, 1200]) {
    it(`(${width} px) and go with it: what plays in one does not play under another`, async () => {
      const { timeline } = await open(width, [FILM], [FILM], [{ ...FILM, src: 'zzzzzzzzzzz' }]);
      first(timeline, '.facade').click();
      await timeline.updateComplete;
      for (const id of ['e1', 'e2', 'e0']) {
        timeline.selected = id;
        await timeline.updateComplete;
        expect([all(timeline, 'iframe').length, all(timeline, '.facade').length], id).to.deep.equal([0, 1]);
      }
    });
    it(`(${width} px) and a picture that failed in one hides none of another`, async () => {
      const { timeline } = await open(width, [{ type: 'image', src: MISSING, alt: 'أ' }], [{ type: 'image', src: png(60, 40), alt: 'ب' }]);
      await settled(timeline);
      expect(all(timeline, '.instead')).to.have.length(1);
      timeline.selected = 'e1';
      await timeline.updateComplete;
      await settled(timeline);
      expect([all(timeline, '.instead').length, first(timeline, '.media img').getAttribute('alt')]).to.deep.equal([0, 'ب']);
      expect(first(timeline, '.media img').checkVisibility()).to.equal(true);
    });
    it(`(${width} px) and to what they show: new data for the same event ends what the old played`, async () => {
      const { timeline } = await open(width, [FILM]);
      first(timeline, '.facade').click();
      await timeline.updateComplete;
      const frame = first(timeline, 'iframe');
      timeline.data = storyOf([{ ...FILM, alt: 'خطاب آخر' }]);
      await timeline.updateComplete;
      expect(first(timeline, 'iframe'), 'the same film plays on').to.equal(frame);
      expect(frame.title).to.equal('خطاب آخر');
      timeline.data = storyOf([{ ...FILM, src: 'zzzzzzzzzzz' }]);
      await timeline.updateComplete;
      expect([all(timeline, 'iframe').length, all(timeline, '.facade').length]).to.deep.equal([0, 1]);
    });
  }
  it('and a film that plays goes on when rows come before it', async () => {
    const { timeline } = await open(320, [FILM]);
    first(timeline, '.facade').click();
    await timeline.updateComplete;
    const frame = first(timeline, 'iframe');
    const { events } = storyOf([FILM]);
    timeline.data = { lang: 'ar-IQ', events: [{ id: 'before', date: '2020', title: 'قبله' }, ...events] };
    await timeline.updateComplete;
    expect(first(timeline, 'iframe')).to.equal(frame);
  });
  it('and are told of in the document as they were given', async () => {
    const timeline = await mount(
      680,
      {},
      storyOf([
        { type: 'image', src: 'https://a.example/a.png', alt: 'أ', width: '600', height: 400 },
        { type: 'image', src: 'https://a.example/a.png', alt: 'أ', width: 600 },
      ]),
    );
    expect(timeline.toJSON()?.events[0]?.media.map(({ width, height }) => [width, height])).to.deep.equal([
      [600, 400],
      [600, undefined],
    ]);
  });
  it('and a size that is none is told with its path', async () => {
    const timeline = document.createElement('khatt-timeline');
    document.body.append(timeline);
    setTimeout(() => Object.assign(timeline, { data: storyOf([{ type: 'image', src: MISSING, alt: 'أ', width: 0, height: 'wide' }]) }));
    const { detail } = await oneEvent(timeline, 'khatt-error');
    expect(detail.problems.map(({ path }: { path: string }) => path)).to.deep.equal(['events[0].media[0].width', 'events[0].media[0].height']);
    expect(timeline.toJSON()?.events[0]?.media).to.have.length(1);
    timeline.remove();
  });
});
