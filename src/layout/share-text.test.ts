import { expect } from 'chai';
import { createChronicle } from '../data/chronicle.js';
import { readDocument } from '../data/read-document.js';
import { de } from '../i18n/de.js';
import { es } from '../i18n/es.js';
import { fa } from '../i18n/fa.js';
import { fr } from '../i18n/fr.js';
import { he } from '../i18n/he.js';
import { tr } from '../i18n/tr.js';
import { ur } from '../i18n/ur.js';
import { registerMessages, wordsFor } from '../languages/registry.js';
import { eventDate, undatedWords } from './frame.js';
import { shareText, type ShareOptions } from './share-text.js';

for (const [locale, messages] of Object.entries({ de, es, fa, fr, he, tr, ur })) registerMessages(locale, messages);

const STORY = {
  lang: 'ar-IQ',
  href: 'https://a.example/story',
  source: { name: 'وكالة', url: 'https://w.example/' },
  entities: [{ id: 'jens', type: 'person', name: 'Jens Stoltenberg' }],
  events: [
    {
      id: 'all',
      date: '2021-03-11',
      title: 'وزير الخارجية يتحدث إلى NATO',
      text: 'فقرة **أولى** في [المقر](https://nato.example/).\n\nثانية (2021).',
      quote: { text: 'لن نغادر.', by: 'jens', role: 'الأمين العام', paraphrase: true },
      source: { name: 'NATO', url: 'https://nato.example/a' },
    },
    { id: 'few', dateLabel: 'ذات شتاء', title: 'لقاء' },
    { id: 'other', date: '2021', title: { text: 'NATO (2021).', lang: 'en' }, source: { name: 'إرنا' } },
    { id: 'unsaid', date: '2021', title: 'ت', quote: { text: 'قول' }, source: { url: 'https://u.example/' } },
  ],
};
const chronicle = createChronicle(readDocument(STORY).document);
/** Marks as `<` (left to right) and `>` (right to left), to be seen. */
const seen = (text: string): string => text.replaceAll('\u200F', '>').replaceAll('\u200E', '<');
const of = (id: string, { locale = 'ar-IQ', ...more }: Partial<ShareOptions> & { readonly locale?: string } = {}): string => {
  const { events, undated, indexOf, document } = chronicle;
  const at = indexOf.get(id) ?? -1;
  const event = events[at] ?? undated.find((one) => one.id === id);
  if (!event) throw new Error(`no event ${id}`);
  const date = at < 0 ? undatedWords(event, wordsFor({ locale })) : eventDate(chronicle, at, { ...wordsFor({ locale }), style: 'full' }).join(' · ');
  return seen(shareText(event, document, { date, messages: wordsFor({ locale }).messages, dir: 'rtl', ...more }));
};

describe('An event as text', () => {
  it('has its date, title, text, quotation, source and link, each line in its own direction', () =>
    expect(of('all', { link: 'https://a.example/story#khatt-all' })).to.equal(
      [
        '>الخميس ١١ آذار ٢٠٢١>',
        '>وزير الخارجية يتحدث إلى NATO>',
        '',
        '>فقرة أولى في المقر.>',
        '',
        '>ثانية (2021).>',
        '',
        '>«لن نغادر.»>',
        '>— Jens Stoltenberg>، الأمين العام> (بتصرّف)>',
        '',
        '>المصدر: >NATO>>',
        'https://nato.example/a',
        '',
        'https://a.example/story#khatt-all',
      ].join('\n'),
    ));
  it('has the source and the address of the story where it has none of its own', () =>
    expect(of('few')).to.equal('>ذات شتاء>\n>لقاء>\n\n>المصدر: >وكالة>>\nhttps://w.example/\n\nhttps://a.example/story'));
  it('turns a line in another language', () => expect(of('other').split('\n')[1]).to.equal('<NATO (2021).<'));
  it('says nothing of what is not there', () => expect(of('unsaid', { link: '' })).to.equal('>٢٠٢١>\n>ت>\n\n>«قول»>\n\nhttps://u.example/'));
  for (const [locale, dir] of [
    ['ar', 'rtl'],
    ['fa', 'rtl'],
    ['he', 'rtl'],
    ['ur', 'rtl'],
    ['en', 'ltr'],
    ['de', 'ltr'],
    ['fr', 'ltr'],
    ['tr', 'ltr'],
    ['es', 'ltr'],
  ] as const) {
    it(`in ${locale} begins and ends each line with the direction of it, but for addresses`, () => {
      const mark = dir === 'rtl' ? '>' : '<';
      const lines = of('all', { locale, dir })
        .split('\n')
        .filter((line) => line !== '');
      expect(lines.length).to.equal(9);
      for (const line of lines) expect(/^https:/.test(line) || (line.startsWith(mark) && line.endsWith(mark)), line).to.equal(true);
    });
  }
});
