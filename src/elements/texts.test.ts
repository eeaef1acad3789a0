// What a story says of its texts (their language, who speaks, what is said in films) and what a page adds to an event,
// in every layout and on paper.
import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../index.js';
import { all, first, mount, settle } from './timeline.testing.js';
import type { KhattTimeline } from './timeline.js';

const en = (text: string): object => ({ text, lang: 'en' });
const FILM = 'https://film.example/b.mp4';
const POSTER = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const STORY = {
  lang: 'ar',
  title: en('The file'),
  description: en('In short'),
  groups: [{ id: 'g', label: en('Group') }],
  entities: [{ id: 'jens', type: 'person', name: en('Jens Stoltenberg') }],
  source: { name: en('Wire') },
  events: [
    {
      id: 'a/"ب"',
      date: '2021-03-11',
      title: en('A meeting'),
      text: en('What was said.'),
      dateNote: en('by hand'),
      group: 'g',
      mentions: ['jens'],
      quote: { text: en('We stay.'), by: 'jens', role: 'الأمين العام', paraphrase: true },
      source: { name: en('Reuters') },
      media: [
        {
          type: 'video',
          src: 'https://film.example/a.mp4',
          alt: en('A film'),
          caption: en('Under it'),
          credit: en('Somebody'),
          captions: 'https://film.example/a.vtt',
          transcript: en('All that is said.'),
        },
      ],
    },
    { id: 'b', date: '2021-05', title: 'بعده' },
  ],
};
const ID = 'a/"ب"';
const langOf = (timeline: KhattTimeline, text: string): string[] =>
  all(timeline, 'bdi, p, span, img')
    .filter((node) => node.textContent.trim() === text && node.closest('[lang]'))
    .map((node) => node.closest('[lang]')?.getAttribute('lang') ?? '')
    .filter((lang, i, langs) => langs.indexOf(lang) === i);
const SAID = [
  'The file',
  'In short',
  'A meeting',
  'What was said.',
  'by hand',
  'Jens Stoltenberg',
  'We stay.',
  'Reuters',
  'Under it',
  'Somebody',
  'All that is said.',
  'Wire',
];

async function open(layout: string, width: number): Promise<KhattTimeline> {
  const timeline = await mount(width, { layout, lang: 'ar', selected: ID }, STORY);
  await waitUntil(() => all(timeline, '#details video').length === 1 && all(timeline, '.share button').length > 0, 'the event is open');
  return timeline;
}

describe('Texts of a story', () => {
  for (const [layout, width] of [
    ['horizontal', 1000],
    ['vertical', 360],
    ['story', 1000],
  ] as const) {
    it(`say their language where it is another one (${layout})`, async () => {
      const timeline = await open(layout, width);
      for (const text of SAID) expect([text, langOf(timeline, text).includes('en')]).to.deep.equal([text, true]);
      expect(first(timeline, '#details h3').closest('[lang]')?.getAttribute('lang')).to.equal('ar');
      expect(langOf(timeline, 'بعده').filter((lang) => lang !== 'ar')).to.deep.equal([]);
      for (const node of all(timeline, '#details [lang]')) expect(getComputedStyle(node).direction, node.textContent).to.equal('ltr');
    });
    it(`name who speaks with what they are (${layout})`, async () => {
      const timeline = await open(layout, width);
      expect(first(timeline, 'cite').textContent).to.equal('Jens Stoltenberg، الأمين العام (بتصرّف)');
    });
    it(`have a place for what the page adds (${layout}, and on paper)`, async () => {
      const timeline = await open(layout, width);
      const map = document.createElement('div');
      map.slot = `event-${ID}`;
      map.textContent = 'خريطة';
      timeline.append(map);
      expect(map.assignedSlot?.closest('#details')).to.not.equal(null);
      dispatchEvent(new Event('beforeprint'));
      expect(map.assignedSlot?.closest('.details')).to.not.equal(null);
      expect(map.offsetHeight).to.be.above(0);
      dispatchEvent(new Event('afterprint'));
    });
  }
  it('keep the paragraphs of a quotation apart', async () => {
    const timeline = await mount(1000, { selected: 'q' }, [{ id: 'q', date: '2021', title: 'ت', quote: { text: 'قال\n\nوأضاف' } }]);
    await waitUntil(() => all(timeline, '#details blockquote p').length === 1, 'the event is open');
    expect(first(timeline, '#details blockquote p').innerText).to.equal('قال\n\nوأضاف');
  });
  it('stand at the side where the others begin', async () => {
    const timeline = await open('horizontal', 1000);
    const title = first(timeline, '.events .title[lang="en"]');
    expect([title.dir, getComputedStyle(title).textAlign, getComputedStyle(title).direction]).to.deep.equal(['auto', 'right', 'ltr']);
  });
  it('open a row that has nothing but what the page adds', async () => {
    const timeline = await mount(360, { layout: 'vertical' }, [{ id: 'bare', date: '2021', title: 'ت' }]);
    expect(all(timeline, 'button.event')).to.have.length(0);
    timeline.append(Object.assign(document.createElement('p'), { slot: 'event-bare', textContent: 'م' }));
    timeline.requestUpdate();
    await timeline.updateComplete;
    expect(all(timeline, 'button.event')).to.have.length(1);
  });
});

describe('What is said in a film', () => {
  it('has captions in its language, which are asked for and on once it plays, and asks another host for it as one must', async () => {
    const timeline = await open('horizontal', 1000);
    const [film, track] = [first(timeline, 'video') as HTMLVideoElement, first(timeline, 'video > track') as HTMLTrackElement];
    expect([track.kind, track.src, track.srclang, track.track.mode]).to.deep.equal(['captions', 'https://film.example/a.vtt', 'en', 'disabled']);
    expect(film.crossOrigin).to.equal('anonymous');
    film.dispatchEvent(new Event('play'));
    expect(track.track.mode).to.equal('showing');
    await timeline.updateComplete;
    // Who has turned them off goes on without.
    track.track.mode = 'disabled';
    film.dispatchEvent(new Event('play'));
    expect(track.track.mode).to.equal('disabled');
  });
  it('plays without captions where its server lets nobody read it, and fails where it does not come at all', async () => {
    const timeline = await open('horizontal', 1000);
    const film = first(timeline, 'video') as HTMLVideoElement;
    let loads = 0;
    film.load = () => void loads++;
    film.dispatchEvent(new Event('error'));
    await timeline.updateComplete;
    expect([first(timeline, 'video'), film.crossOrigin, all(timeline, 'track').length, loads, all(timeline, '.instead').length]).to.deep.equal([
      film,
      null,
      0,
      1,
      0,
    ]);
    film.dispatchEvent(new Event('error'));
    await timeline.updateComplete;
    await timeline.updateComplete;
    expect([all(timeline, 'video').length, all(timeline, '.instead').length]).to.deep.equal([0, 1]);
  });
  it('asks nothing special where there are none, or here', async () => {
    const media = (more: object): object => ({ events: [{ id: 'x', date: '2021', title: 'ت', media: [{ type: 'video', src: FILM, alt: 'ف', ...more }] }] });
    for (const more of [{}, { captions: '/a.vtt' }]) {
      const timeline = await mount(1000, { selected: 'x' }, media(more));
      await waitUntil(() => all(timeline, 'video').length === 1);
      expect((first(timeline, 'video') as HTMLVideoElement).crossOrigin).to.equal(null);
      expect(all(timeline, 'track')).to.have.length(Object.keys(more).length);
    }
  });
  it('is folded under it, and open on paper, where its address stands for the film', async () => {
    const timeline = await open('horizontal', 1000);
    const said = first(timeline, '.media details') as HTMLDetailsElement;
    expect([said.open, first(timeline, '.media summary').textContent]).to.deep.equal([false, 'النص الكامل لما يُقال']);
    dispatchEvent(new Event('beforeprint'));
    expect(all<HTMLDetailsElement>(timeline, '.media details').map((one) => one.open)).to.deep.equal([true]);
    expect(all(timeline, 'video')).to.have.length(0);
    expect(all<HTMLAnchorElement>(timeline, '.media a').map(({ href }) => href)).to.deep.equal(['https://film.example/a.mp4']);
    dispatchEvent(new Event('afterprint'));
    await settle();
    expect(all(timeline, 'video')).to.have.length(1);
  });
  it('shows no player on paper for a film of another site, but where it is', async () => {
    const timeline = await mount(1000, {}, [
      { id: 'x', date: '2021', title: 'ت', media: [{ type: 'youtube', src: 'dQw4w9WgXcQ', alt: 'فيلم', poster: POSTER }] },
    ]);
    dispatchEvent(new Event('beforeprint'));
    expect(all(timeline, '.facade')).to.have.length(0);
    expect(all<HTMLAnchorElement>(timeline, '.media a').map(({ href }) => href)).to.deep.equal(['https://www.youtube.com/watch?v=dQw4w9WgXcQ']);
    expect(all(timeline, '.media img')).to.have.length(1);
    dispatchEvent(new Event('afterprint'));
  });
  it('shows none on paper for one that plays, which goes on meanwhile', async () => {
    const timeline = await mount(400, { selected: 'x' }, [
      { id: 'x', date: '2021', title: 'ت', media: [{ type: 'youtube', src: 'dQw4w9WgXcQ', alt: 'فيلم', poster: POSTER }] },
    ]);
    await waitUntil(() => all(timeline, '.facade').length === 1);
    first(timeline, '.facade').click();
    await waitUntil(() => all(timeline, 'iframe').length === 1);
    const player = first(timeline, 'iframe');
    dispatchEvent(new Event('beforeprint'));
    expect([first(timeline, 'iframe'), player.offsetHeight, all(timeline, '.media img').length]).to.deep.equal([player, 0, 1]);
    dispatchEvent(new Event('afterprint'));
    await settle();
    expect([first(timeline, 'iframe'), player.offsetHeight > 0, all(timeline, '.media img').length]).to.deep.equal([player, true, 0]);
  });
  it('has its address in letters on paper', async () => {
    const timeline = await mount(1000, {}, [
      {
        id: 'x',
        date: '2021',
        title: 'ت',
        media: [
          { type: 'youtube', src: 'dQw4w9WgXcQ', alt: 'فيلم' },
          { type: 'audio', src: FILM, alt: 'صوت' },
        ],
      },
    ]);
    await emulateMedia({ media: 'print' });
    dispatchEvent(new Event('beforeprint'));
    expect(all(timeline, '.media a').map((link) => getComputedStyle(link, '::after').content)).to.deep.equal([
      '"https://www.youtube.com/watch?v=dQw4w9WgXcQ"',
      `"${FILM}"`,
    ]);
    dispatchEvent(new Event('afterprint'));
    await emulateMedia({ media: 'screen' });
  });
});
