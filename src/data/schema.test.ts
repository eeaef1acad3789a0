// The schema says of a document what readDocument says.

import { expect } from 'chai';
import Ajv2020 from 'ajv/dist/2020.js';
import reference from './nato-iraq-2021.json' with { type: 'json' };
import schema from './schema.json' with { type: 'json' };

// ajv is CommonJS: Node gives the module, a browser its default.
const Ajv = 'default' in Ajv2020 && typeof Ajv2020.default === 'function' ? Ajv2020.default : Ajv2020;
const validate = new (Ajv as unknown as new (options: object) => { compile(schema: object): (value: unknown) => boolean })({
  strict: false,
  validateFormats: false,
}).compile(schema);

describe('schema.json', () => {
  it('takes the size of a medium', () =>
    expect(validate({ events: [{ date: '2021', title: 'x', media: [{ type: 'image', src: 'a.png', width: 600, height: 400.5 }] }] })).to.equal(true));
  it('takes events in columns', () => expect(validate({ events: { date: [0, 1], title: ['x', 'y'], group: ['a', 'a'] } })).to.equal(true));
  it('takes the reference document', () => expect(validate(reference)).to.equal(true));
  for (const [name, value] of [
    ['no events', {}],
    ['columns without dates', { events: { title: ['x'] } }],
    ['an event without a title', { events: [{ date: '2021' }] }],
    ['an event without a date', { events: [{ title: 'x' }] }],
    ['an importance of 2', { events: [{ date: '2021', title: 'x', importance: 2 }] }],
    ['a script for a link', { events: [{ date: '2021', title: 'x', href: ' javascript:alert(1)' }] }],
    ['an entity of no known type', { events: [], entities: [{ id: 'a', name: 'a', type: 'ship' }] }],
    ['a width of nought', { events: [{ date: '2021', title: 'x', media: [{ type: 'image', src: 'a.png', width: 0 }] }] }],
    ['a date of 129 characters', { events: [{ date: '1'.repeat(129), title: 'x' }] }],
  ] as const) {
    it(`refuses ${name}`, () => expect(validate(value)).to.equal(false));
  }
});
