// Data for search engines: which event is an Event, what its time is, and that the vocabulary is schema.org's own.

import { expect } from 'chai';
import type { CreativeWork, Event, ImageObject, ItemList, Person, Place, WithContext } from 'schema-dts';
import { renderJSONLD, toJSONLD, type LDEvent, type LDList, type LDMedia, type LDThing, type LDWork } from './json-ld.js';
import { demo } from './static.testing.js';

/**
 * The compiler holds our shapes against the vocabulary: each of them is one of its own, and has no property that it
 * lacks.
 */
type Fits<Ours, Theirs> = Ours extends Theirs ? (Exclude<keyof Ours, AllKeys<Theirs>> extends never ? true : never) : never;
type AllKeys<T> = T extends unknown ? keyof T : never;
const fits: [
  Fits<LDList, WithContext<ItemList>>,
  Fits<LDEvent, Event>,
  Fits<LDWork, CreativeWork>,
  Fits<LDThing<'Person'>, Person>,
  Fits<LDThing<'Place'>, Place>,
  Fits<LDMedia<'ImageObject'>, ImageObject>,
] = [true, true, true, true, true, true];

/** And it says so where one is misspelt, or where the wrong thing stands in a right property. */
const misfits: [
  [Fits<{ '@type': 'Event'; startDat: string }, Event>] extends [never] ? true : false,
  [Fits<{ '@type': 'Event'; location: LDThing<'Person'> }, Event>] extends [never] ? true : false,
] = [true, true];

const ENTITIES = [
  { id: 'p', type: 'place', name: 'العراق', aliases: ['Iraq'] },
  { id: 'o', type: 'organization', name: 'الناتو' },
  { id: 'w', type: 'person', name: 'سين' },
];
const item = (event: object): LDEvent | LDWork => {
  const found = toJSONLD({ lang: 'en', entities: ENTITIES, events: [{ title: 'T', ...event }] }).itemListElement[0]?.item;
  if (!found) throw new Error('There is no item.');
  return found;
};

describe('JSON-LD', () => {
  it('is made of types that schema.org has', () => expect([...fits, ...misfits]).to.not.include(false));
  it('has the lead picture and the address of the story, and the language of a title', () => {
    const list = toJSONLD({
      lang: 'ar',
      title: 'ع',
      href: 'https://a.example/',
      media: [{ type: 'image', src: 'https://a.example/a.jpg', alt: 'صورة' }],
      events: [{ date: '2021', title: { text: 'NATO', lang: 'en' }, thumbnail: 's.jpg' }],
    });
    expect(list).to.deep.include({ url: 'https://a.example/', image: [{ '@type': 'ImageObject', contentUrl: 'https://a.example/a.jpg', name: 'صورة' }] });
    expect(list.itemListElement[0]?.item).to.include({ name: 'NATO', inLanguage: 'en', thumbnailUrl: 's.jpg' });
  });
  it('has what is said in a film, and its captions beside the words under it', () => {
    const film = (rest: object): unknown => (item({ date: '2021', media: [{ type: 'video', src: 'a.mp4', alt: 'A', ...rest }] }) as LDWork).video?.[0];
    const captions = { '@type': 'MediaObject', contentUrl: 'a.vtt', encodingFormat: 'text/vtt' };
    expect(film({ captions: 'a.vtt', transcript: '**Said**' })).to.deep.equal({
      '@type': 'VideoObject',
      contentUrl: 'a.mp4',
      name: 'A',
      caption: [captions],
      transcript: 'Said',
    });
    expect(film({ captions: 'a.vtt', caption: 'Words' })).to.deep.include({ caption: ['Words', captions] });
  });
  it('is a list in time order', () => {
    const list = toJSONLD(demo('nato-iraq-2021'));
    expect(list).to.include({
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      itemListOrder: 'https://schema.org/ItemListOrderAscending',
      numberOfItems: 5,
    });
    expect(list.itemListElement.map(({ position, item: { '@type': type, name } }) => `${position} ${type} ${name.slice(0, 7)}`)).to.deep.equal([
      '1 CreativeWork ست سنوا',
      '2 CreativeWork وزراء د',
      '3 Event المرشد ',
      '4 Event وزير ال',
      '5 Event البعثة ',
    ]);
  });
  for (const [date, expected] of [
    ['2021-03-11', { startDate: '2021-03-11' }],
    ['2021-03-11/2021-03-14', { startDate: '2021-03-11', endDate: '2021-03-14' }],
    ['2021-03-11/..', { startDate: '2021-03-11' }],
    ['2021-03-11T18:00+03:00', { startDate: '2021-03-11T18:00+03:00' }],
    ['2021-03-11T18:00', { startDate: '2021-03-11T18:00' }],
    ['2021-03-11T18:00[Asia/Baghdad]', { startDate: '2021-03-11T15:00Z' }],
  ] as const)
    it(`${date} with a place is an Event`, () => {
      expect(item({ date, mentions: ['p'] })).to.deep.include({
        '@type': 'Event',
        location: [{ '@type': 'Place', name: 'العراق', alternateName: ['Iraq'] }],
        ...expected,
      });
      expect(item({ date, mentions: ['o', 'w'] }))
        .to.include({ '@type': 'CreativeWork' })
        .and.not.have.any.keys('startDate', 'location');
    });
  for (const [date, coverage] of [
    ['2021-02', '2021-02'],
    ['2021', '2021'],
    ['2015~/..', '2015/..'],
    ['../2015', '../2015'],
    ['2015/', '2015'],
    ['/2015', '2015'],
    ['2015/2021-03', '2015/2021-03'],
    ['2021-21', '2021-03-01/2021-05-31'],
    ['201X', '2010-01-01/2019-12-31'],
    ['2021-03-11?', '2021-03-11'],
    ['[2021-02-17,2021-02-18]', '2021-02-17/2021-02-18'],
    ['1950S2', '1900-01-01/1999-12-31'],
    ['-0043-03-15', 'March 15, 44 BC'],
    ['Y-66E6', '66 million years ago'],
    ['2021-02-XX', '2021-02-01/2021-02-28'],
  ] as const)
    it(`${date} is a work about ${coverage}`, () =>
      expect(item({ date, mentions: ['p'] })).to.deep.include({
        '@type': 'CreativeWork',
        temporalCoverage: coverage,
        spatialCoverage: [{ '@type': 'Place', name: 'العراق', alternateName: ['Iraq'] }],
      }));

  it('makes no Event of one moment within days, and gives no time to what has none', () => {
    expect(item({ date: '2021-03-01/2021-03-10', within: true, mentions: ['p'] })).to.include({
      '@type': 'CreativeWork',
      temporalCoverage: '2021-03-01/2021-03-10',
    });
    expect(item({ dateLabel: 'one day', mentions: ['p'] })).to.not.have.property('temporalCoverage');
  });
  it('carries text, source, entities and pictures', () => {
    const event = {
      date: '2021',
      text: 'A **b**',
      href: 'https://a.example/',
      source: { name: 'S', url: 'https://s.example/' },
      mentions: ['o', 'w'],
      media: [
        { type: 'image', src: 'https://a.example/a.jpg', alt: 'A', credit: 'C' },
        { type: 'youtube', src: 'abcdefghijk', alt: 'V' },
      ],
    };
    expect(item(event)).to.deep.equal({
      '@type': 'CreativeWork',
      name: 'T',
      description: 'A b',
      url: 'https://a.example/',
      image: [{ '@type': 'ImageObject', contentUrl: 'https://a.example/a.jpg', name: 'A', creditText: 'C' }],
      inLanguage: 'en',
      temporalCoverage: '2021',
      mentions: [
        { '@type': 'Organization', name: 'الناتو' },
        { '@type': 'Person', name: 'سين' },
      ],
      citation: { '@type': 'CreativeWork', name: 'S', url: 'https://s.example/' },
      video: [{ '@type': 'VideoObject', contentUrl: 'https://www.youtube.com/watch?v=abcdefghijk', name: 'V' }],
    });
    expect(item({ ...event, date: '2021-03-11', mentions: ['p', 'o'] })).to.deep.include({
      '@type': 'Event',
      about: [{ '@type': 'Organization', name: 'الناتو' }],
      subjectOf: { '@type': 'CreativeWork', name: 'S', url: 'https://s.example/' },
    });
  });
  it('tells the size of media in pixels, and names a film without words by its event', () => {
    const px = (value: number): object => ({ '@type': 'QuantitativeValue', value, unitCode: 'E37' });
    expect(
      item({
        date: '2021',
        media: [
          { type: 'image', src: 'https://a.example/a.jpg', alt: '', width: 600, height: 400 },
          { type: 'vimeo', src: '12345', alt: '', width: 600 },
        ],
      }),
    ).to.deep.include({
      image: [{ '@type': 'ImageObject', contentUrl: 'https://a.example/a.jpg', width: px(600), height: px(400) }],
      video: [{ '@type': 'VideoObject', contentUrl: 'https://vimeo.com/12345', name: 'T', width: px(600) }],
    });
  });
  it('leaves no way out of its script', () => {
    const text = renderJSONLD([{ date: '2021', title: '</script><!--<script>' }]);
    expect(text).to.not.contain('<');
    expect((JSON.parse(text) as LDList).itemListElement[0]?.item.name).to.equal('</script><!--<script>');
  });
});
