import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { readList } from './read-list.js';

const read = async (content: TemplateResult): Promise<unknown> => readList(await fixture(html`<div>${content}</div>`));
const eventOf = async (item: TemplateResult): Promise<unknown> => {
  const value = await read(html`<ol>${item}</ol>`);
  return value && typeof value === 'object' && 'events' in value && Array.isArray(value.events) ? value.events[0] : value;
};

describe('The list', () => {
  it('is read whole, with what stands around it', async () => {
    expect(
      await read(html`
      <h2>الناتو <b>والعراق</b></h2><h2 slot="title">ليس عنوان الوثيقة</h2>
      <p>محطات <em>شباط</em></p><p>وآذار</p>
      <ul data-groups><li data-id="nato" data-color="#1a5fb4">الناتو</li><li data-id="iran">إيران</li></ul>
      <ol data-as-of="2021-03-11"><li data-date="2021"><strong>حدث</strong></li></ol>
      <p data-entities>ورد ذكر: <span data-id="iraq" data-type="place">العراق</span> · <span>الحلف</span></p>
      <p><a data-source href="https://example.org/">وكالة</a></p>`),
    ).to.deep.equal({
      title: 'الناتو والعراق',
      description: 'محطات *شباط*\n\nوآذار',
      media: [],
      groups: [
        { label: 'الناتو', id: 'nato', color: '#1a5fb4' },
        { label: 'إيران', id: 'iran' },
      ],
      entities: [{ name: 'العراق', id: 'iraq', type: 'place' }, { name: 'الحلف' }],
      asOf: '2021-03-11',
      source: { name: 'وكالة', url: 'https://example.org/' },
      events: [{ date: '2021', title: 'حدث', media: [] }],
    });
  });

  const rows: readonly (readonly [string, TemplateResult, Record<string, unknown>])[] = [
    [
      'its data-* hooks',
      html`<li data-date="٢٧ رجب ١٤٤٢ هـ" data-id="a" data-group="g" data-importance="0.9" data-mentions="nato iraq" data-calendar="islamic-umalqura" data-original="٢٧ رجب" data-within><strong>ت</strong></li>`,
      {
        title: 'ت',
        date: '٢٧ رجب ١٤٤٢ هـ',
        id: 'a',
        group: 'g',
        importance: '0.9',
        mentions: ['nato', 'iraq'],
        calendar: 'islamic-umalqura',
        original: '٢٧ رجب',
        within: true,
      },
    ],
    [
      'a heading with a link',
      html`<li data-date="2021"><h3><a href="/story">عنوان</a></h3><p>نص <strong>مهم</strong></p></li>`,
      { date: '2021', title: 'عنوان', href: '/story', text: 'نص **مهم**' },
    ],
    [
      '<time> as date and label',
      html`<li><strong>ت</strong> <time datetime="2021-03-11">الخميس</time></li>`,
      { title: 'ت', date: '2021-03-11', dateLabel: 'الخميس' },
    ],
    ['the words of <time> as date', html`<li><strong>ت</strong> <time>شباط ٢٠٢١</time></li>`, { title: 'ت', date: 'شباط ٢٠٢١', dateLabel: 'شباط ٢٠٢١' }],
    [
      'words written from the date',
      html`<li data-date="2021-02"><h3>ت</h3><p><time data-date-words datetime="2021-02">شباط ٢٠٢١</time> <span data-date-note>لم يُذكر اليوم</span></p><p>نص</p></li>`,
      { date: '2021-02', title: 'ت', dateNote: 'لم يُذكر اليوم', text: 'نص' },
    ],
    [
      'words written from a date that HTML has no form for',
      html`<li data-date="2015~/.."><h3>ت</h3><p><span data-date-words>منذ نحو ٢٠١٥</span></p></li>`,
      { date: '2015~/..', title: 'ت' },
    ],
    [
      'a label of its own',
      html`<li data-date="2021-02"><h3>ت</h3><p data-date-label>أواخر الشتاء</p></li>`,
      { date: '2021-02', title: 'ت', dateLabel: 'أواخر الشتاء' },
    ],
    [
      'a paraphrase and who is quoted',
      html`<li data-date="2021"><h3>ت</h3><blockquote data-paraphrase><p>قول</p> <cite>قائل</cite></blockquote></li>`,
      { date: '2021', title: 'ت', quote: { text: 'قول', by: 'قائل', paraphrase: true } },
    ],
    [
      'a source without an address',
      html`<li data-date="2021"><h3>ت</h3><p><cite data-source>وكالة إرنا</cite></p></li>`,
      { date: '2021', title: 'ت', source: { name: 'وكالة إرنا' } },
    ],
    [
      'a picture with caption and credit',
      html`<li data-date="2021"><h3>ت</h3><figure><img src="a.jpg" alt="صورة"><figcaption>شرح <strong>قوي</strong> <small>وكالة</small></figcaption></figure></li>`,
      { date: '2021', title: 'ت', media: [{ type: 'image', src: 'a.jpg', alt: 'صورة', caption: 'شرح **قوي**', credit: 'وكالة' }] },
    ],
    [
      'the size of pictures and films, in px',
      html`<li data-date="2021"><h3>ت</h3><img src="a.jpg" alt="أ" width="600" height="400px"><img src="b.jpg" alt="ب" width="100%" height="auto"><img src="c.jpg" alt="ج" width=" 80 "><video src="a.mp4" aria-label="د" width="16" height="9"></video><a data-media="youtube" href="https://youtu.be/abc" data-width="720" data-height="1280">هـ</a></li>`,
      {
        date: '2021',
        title: 'ت',
        media: [
          { type: 'image', src: 'a.jpg', alt: 'أ', width: '600', height: '400' },
          { type: 'image', src: 'b.jpg', alt: 'ب' },
          { type: 'image', src: 'c.jpg', alt: 'ج', width: '80' },
          { type: 'video', src: 'a.mp4', alt: 'د', width: '16', height: '9' },
          { type: 'youtube', src: 'https://youtu.be/abc', alt: 'هـ', width: '720', height: '1280' },
        ],
      },
    ],
    [
      'who is quoted as what',
      html`<li data-date="2021"><h3>ت</h3><blockquote><p>قول</p> <cite>قائل، <span data-role>الأمين العام</span></cite></blockquote></li>`,
      { date: '2021', title: 'ت', quote: { text: 'قول', by: 'قائل', role: 'الأمين العام' } },
    ],
    [
      'what who is quoted was, beside the name',
      html`<li data-date="2021"><h3>ت</h3><blockquote>قول <cite>قائل</cite> <span data-role>الأمين العام</span></blockquote></li>`,
      { date: '2021', title: 'ت', quote: { text: 'قول', by: 'قائل', role: 'الأمين العام' } },
    ],
    [
      'texts in another language',
      html`<li data-date="2021"><h3 lang="en">NATO</h3><p lang="fr">Texte</p><blockquote><p lang="en">Said</p> <cite>قائل</cite></blockquote></li>`,
      { date: '2021', title: { text: 'NATO', lang: 'en' }, text: { text: 'Texte', lang: 'fr' }, quote: { text: { text: 'Said', lang: 'en' }, by: 'قائل' } },
    ],
    [
      'a language of the whole item',
      html`<li data-date="2021" lang="en"><h3>NATO</h3><p>Text</p></li>`,
      { date: '2021', title: { text: 'NATO', lang: 'en' }, text: { text: 'Text', lang: 'en' } },
    ],
    [
      'a picture that only adorns, and one without words',
      html`<li data-date="2021"><h3>ت</h3><img src="a.jpg" alt=""><img src="b.jpg"></li>`,
      {
        date: '2021',
        title: 'ت',
        media: [
          { type: 'image', src: 'a.jpg', alt: '' },
          { type: 'image', src: 'b.jpg' },
        ],
      },
    ],
    [
      'captions and what is said',
      html`<li data-date="2021" data-thumbnail="s.jpg"><h3>ت</h3><figure><video src="a.mp4" aria-label="فيلم"><track src="a.vtt" kind="captions"></video><details data-transcript><summary>النص</summary><p>قيل</p><p lang="en">Said</p></details></figure></li>`,
      { date: '2021', title: 'ت', thumbnail: 's.jpg', media: [{ type: 'video', src: 'a.mp4', alt: 'فيلم', captions: 'a.vtt', transcript: 'قيل\n\nSaid' }] },
    ],
    [
      'words for media that were written from the title',
      html`<li data-date="2021"><h3>ت</h3><video src="a.mp4" aria-label="ت" data-media-words></video><a data-media="youtube" data-media-words href="https://youtu.be/abc">تشغيل: ت</a></li>`,
      {
        date: '2021',
        title: 'ت',
        media: [
          { type: 'video', src: 'a.mp4' },
          { type: 'youtube', src: 'https://youtu.be/abc' },
        ],
      },
    ],
    [
      'films and sounds',
      html`<li data-date="2021"><h3>ت</h3><video poster="p.jpg" aria-label="فيلم"><source src="a.mp4"></video><audio src="a.mp3"></audio><a data-media="youtube" href="https://youtu.be/abc">مقابلة</a></li>`,
      {
        date: '2021',
        title: 'ت',
        media: [
          { type: 'video', src: 'a.mp4', alt: 'فيلم', poster: 'p.jpg' },
          { type: 'audio', src: 'a.mp3' },
          { type: 'youtube', src: 'https://youtu.be/abc', alt: 'مقابلة' },
        ],
      },
    ],
  ];
  for (const [name, item, expected] of rows) it(`is read with ${name}`, async () => expect(await eventOf(item)).to.deep.equal({ media: [], ...expected }));

  it('in a figure leaves the caption of the figure to the figure', async () => {
    const value = await read(
      html`<figure><ol><li data-date="2021"><h3>ت</h3><img src="a.jpg" alt="صورة"></li></ol><figcaption>شرح القائمة</figcaption></figure>`,
    );
    expect(value).to.deep.equal({
      media: [],
      groups: [],
      entities: [],
      events: [{ date: '2021', title: 'ت', media: [{ type: 'image', src: 'a.jpg', alt: 'صورة' }] }],
    });
  });
  it('has a lead picture beside it, and says what it opens on', async () => {
    const value = await read(
      html`<figure><img src="lead.jpg" alt="المقر"><figcaption lang="en">Seat <small lang="ar">ناتو</small></figcaption></figure><ol data-layout="story" data-start="last" data-href="/story"><li data-date="2021"><h3>ت</h3></li></ol>`,
    );
    expect(value).to.deep.equal({
      media: [{ type: 'image', src: 'lead.jpg', alt: 'المقر', caption: { text: 'Seat', lang: 'en' }, credit: { text: 'ناتو', lang: 'ar' } }],
      groups: [],
      entities: [],
      layout: 'story',
      start: 'last',
      href: '/story',
      events: [{ date: '2021', title: 'ت', media: [] }],
    });
  });
  it('in the language of the page around it says nothing of it', async () => {
    const page = await fixture(html`<div lang="ar"><div><ol><li data-date="2021"><h3 lang="ar">ت</h3><p lang="en">Text</p></li></ol></div></div>`);
    expect(readList(page.firstElementChild ?? page)).to.deep.include({ events: [{ date: '2021', title: 'ت', text: { text: 'Text', lang: 'en' }, media: [] }] });
  });
  it('is none of a page without one', async () => expect(await read(html`<p>نص</p>`)).to.equal(null));
});
