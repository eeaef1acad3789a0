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
    expect(await read(html`
      <h2>الناتو <b>والعراق</b></h2><h2 slot="title">ليس عنوان الوثيقة</h2>
      <p>محطات <em>شباط</em></p><p>وآذار</p>
      <ul data-groups><li data-id="nato" data-color="#1a5fb4">الناتو</li><li data-id="iran">إيران</li></ul>
      <ol data-as-of="2021-03-11"><li data-date="2021"><strong>حدث</strong></li></ol>
      <p data-entities>ورد ذكر: <span data-id="iraq" data-type="place">العراق</span> · <span>الحلف</span></p>
      <p><a data-source href="https://example.org/">وكالة</a></p>`)).to.deep.equal({
      title: 'الناتو والعراق', description: 'محطات *شباط*\n\nوآذار', groups: [{ label: 'الناتو', id: 'nato', color: '#1a5fb4' }, { label: 'إيران', id: 'iran' }],
      entities: [{ name: 'العراق', id: 'iraq', type: 'place' }, { name: 'الحلف' }],
      asOf: '2021-03-11', source: { name: 'وكالة', url: 'https://example.org/' }, events: [{ date: '2021', title: 'حدث', media: [] }],
    });
  });

  const rows: readonly (readonly [string, TemplateResult, Record<string, unknown>])[] = [
    ['its data-* hooks', html`<li data-date="٢٧ رجب ١٤٤٢ هـ" data-id="a" data-group="g" data-importance="0.9" data-mentions="nato iraq" data-calendar="islamic-umalqura" data-original="٢٧ رجب" data-within><strong>ت</strong></li>`,
      { title: 'ت', date: '٢٧ رجب ١٤٤٢ هـ', id: 'a', group: 'g', importance: '0.9', mentions: ['nato', 'iraq'], calendar: 'islamic-umalqura', original: '٢٧ رجب', within: true }],
    ['a heading with a link', html`<li data-date="2021"><h3><a href="/story">عنوان</a></h3><p>نص <strong>مهم</strong></p></li>`, { date: '2021', title: 'عنوان', href: '/story', text: 'نص **مهم**' }],
    ['<time> as date and label', html`<li><strong>ت</strong> <time datetime="2021-03-11">الخميس</time></li>`, { title: 'ت', date: '2021-03-11', dateLabel: 'الخميس' }],
    ['the words of <time> as date', html`<li><strong>ت</strong> <time>شباط ٢٠٢١</time></li>`, { title: 'ت', date: 'شباط ٢٠٢١', dateLabel: 'شباط ٢٠٢١' }],
    ['words written from the date', html`<li data-date="2021-02"><h3>ت</h3><p><time data-date-words datetime="2021-02">شباط ٢٠٢١</time> <span data-date-note>لم يُذكر اليوم</span></p><p>نص</p></li>`, { date: '2021-02', title: 'ت', dateNote: 'لم يُذكر اليوم', text: 'نص' }],
    ['words written from a date that HTML has no form for', html`<li data-date="2015~/.."><h3>ت</h3><p><span data-date-words>منذ نحو ٢٠١٥</span></p></li>`, { date: '2015~/..', title: 'ت' }],
    ['a label of its own', html`<li data-date="2021-02"><h3>ت</h3><p data-date-label>أواخر الشتاء</p></li>`, { date: '2021-02', title: 'ت', dateLabel: 'أواخر الشتاء' }],
    ['a paraphrase and who is quoted', html`<li data-date="2021"><h3>ت</h3><blockquote data-paraphrase><p>قول</p> <cite>قائل</cite></blockquote></li>`, { date: '2021', title: 'ت', quote: { text: 'قول', by: 'قائل', paraphrase: true } }],
    ['a source without an address', html`<li data-date="2021"><h3>ت</h3><p><cite data-source>وكالة إرنا</cite></p></li>`, { date: '2021', title: 'ت', source: { name: 'وكالة إرنا' } }],
    ['a picture with caption and credit', html`<li data-date="2021"><h3>ت</h3><figure><img src="a.jpg" alt="صورة"><figcaption>شرح <strong>قوي</strong> <small>وكالة</small></figcaption></figure></li>`,
      { date: '2021', title: 'ت', media: [{ type: 'image', src: 'a.jpg', alt: 'صورة', caption: 'شرح **قوي**', credit: 'وكالة' }] }],
    ['the size of pictures and films, in px', html`<li data-date="2021"><h3>ت</h3><img src="a.jpg" alt="أ" width="600" height="400px"><img src="b.jpg" alt="ب" width="100%" height="auto"><img src="c.jpg" alt="ج" width=" 80 "><video src="a.mp4" aria-label="د" width="16" height="9"></video><a data-media="youtube" href="https://youtu.be/abc" data-width="720" data-height="1280">هـ</a></li>`,
      { date: '2021', title: 'ت', media: [{ type: 'image', src: 'a.jpg', alt: 'أ', width: '600', height: '400' }, { type: 'image', src: 'b.jpg', alt: 'ب' }, { type: 'image', src: 'c.jpg', alt: 'ج', width: '80' }, { type: 'video', src: 'a.mp4', alt: 'د', width: '16', height: '9' }, { type: 'youtube', src: 'https://youtu.be/abc', alt: 'هـ', width: '720', height: '1280' }] }],
    ['words for media that were written from the title', html`<li data-date="2021"><h3>ت</h3><video src="a.mp4" aria-label="ت" data-media-words></video><a data-media="youtube" data-media-words href="https://youtu.be/abc">تشغيل: ت</a></li>`,
      { date: '2021', title: 'ت', media: [{ type: 'video', src: 'a.mp4' }, { type: 'youtube', src: 'https://youtu.be/abc' }] }],
    ['films and sounds', html`<li data-date="2021"><h3>ت</h3><video poster="p.jpg" aria-label="فيلم"><source src="a.mp4"></video><audio src="a.mp3"></audio><a data-media="youtube" href="https://youtu.be/abc">مقابلة</a></li>`,
      { date: '2021', title: 'ت', media: [{ type: 'video', src: 'a.mp4', alt: 'فيلم', poster: 'p.jpg' }, { type: 'audio', src: 'a.mp3' }, { type: 'youtube', src: 'https://youtu.be/abc', alt: 'مقابلة' }] }],
  ];
  for (const [name, item, expected] of rows) it(`is read with ${name}`, async () => expect(await eventOf(item)).to.deep.equal({ media: [], ...expected }));

  it('in a figure leaves the caption of the figure to the figure', async () => {
    const value = await read(html`<figure><ol><li data-date="2021"><h3>ت</h3><img src="a.jpg" alt="صورة"></li></ol><figcaption>شرح القائمة</figcaption></figure>`);
    expect(value).to.deep.equal({ groups: [], entities: [], events: [{ date: '2021', title: 'ت', media: [{ type: 'image', src: 'a.jpg', alt: 'صورة' }] }] });
  });
  it('is none of a page without one', async () => expect(await read(html`<p>نص</p>`)).to.equal(null));
});
