// The shapes of the messages between the page and the frame.
import { expect } from 'chai';
import { heightForOthers, isPymWidth, readMessage, writeMessage } from './message.js';

describe('Messages', () => {
  for (const [data, read] of [
    [{ khatt: 1, type: 'height' }, { type: 'height' }],
    [
      { khatt: 1, type: 'height', height: 640.5 },
      { type: 'height', height: 640.5 },
    ],
    [
      { khatt: 1, type: 'height', height: 1 },
      { type: 'height', height: 50 },
    ],
    [
      { khatt: 1, type: 'height', height: 1e9 },
      { type: 'height', height: 20_000 },
    ],
    [
      { khatt: 1, type: 'select', id: 'a', more: 1 },
      { type: 'select', id: 'a' },
    ],
    [
      { khatt: 1, type: 'select', id: null },
      { type: 'select', id: null },
    ],
    [
      { khatt: 1, type: 'select', id: 'a', by: 'key', step: -1 },
      { type: 'select', id: 'a', by: 'key', step: -1 },
    ],
    [
      { khatt: 1, type: 'select', id: 'a', by: '<b>', step: 7 },
      { type: 'select', id: 'a' },
    ],
    [
      { khatt: 1, type: 'height', height: 640, key: 'k' },
      { type: 'height', height: 640, key: 'k' },
    ],
    [{ khatt: 1, type: 'height', key: 7 }, { type: 'height' }],
    ...['Canvas', 'rgb(255, 255, 255)'].map(
      (ground) =>
        [
          { khatt: 1, type: 'theme', theme: 'dark', ground },
          { type: 'theme', theme: 'dark', ground },
        ] as const,
    ),
    ...['url(x)', 'rgba(0, 0, 0, 0)', 'red', 'rgb(1, 2, 3); x: y', 'rgb(1111, 2, 3)', '', 7, null].map(
      (ground) =>
        [
          { khatt: 1, type: 'theme', theme: 'dark', ground },
          { type: 'theme', theme: 'dark' },
        ] as const,
    ),
    [{ khatt: 1, type: 'theme' }, { type: 'theme' }],
    ...(['light', 'dark', 'auto'] as const).map(
      (theme) =>
        [
          { khatt: 1, type: 'theme', theme },
          { type: 'theme', theme },
        ] as const,
    ),
  ] as const) {
    it(`${JSON.stringify(data)} is read`, () => expect(readMessage(data)).to.deep.equal(read));
  }
  for (const data of [
    null,
    undefined,
    1,
    'khatt',
    [],
    {},
    { khatt: 2, type: 'height', height: 640 },
    { khatt: '1', type: 'select', id: 'a' },
    { khatt: 1, type: 'ready' },
    { khatt: 1, type: 'select' },
    { khatt: 1, type: 'select', id: 1 },
    ...['host', 'Dark', '', null, 1, {}, ['dark']].map((theme) => ({ khatt: 1, type: 'theme', theme })),
    ...[NaN, Infinity, -Infinity, -1, 0, '640', null, {}, 10n].map((height) => ({ khatt: 1, type: 'height', height })),
    JSON.parse('{"__proto__":{"khatt":1,"type":"height"}}') as unknown,
  ]) {
    const shown = JSON.stringify(data, (_, value: unknown) => (typeof value === 'number' || typeof value === 'bigint' ? String(value) : value));
    it(`${shown} is none of ours`, () => expect(readMessage(data)).to.equal(null));
  }
  it('what is written is read back', () => expect(readMessage(writeMessage({ type: 'select', id: 'اجتماع' }))).to.deep.equal({ type: 'select', id: 'اجتماع' }));

  it('the shapes of others have the id that the frame was given', () => {
    expect(heightForOthers(640, 'pym-1')).to.deep.equal([
      { sentinel: 'amp', type: 'embed-size', height: 640 },
      { 'datawrapper-height': { 'pym-1': 640 } },
      'pymxPYMxpym-1xPYMxheightxPYMx640',
    ]);
  });
  for (const id of [null, '', 'xPYMxheightxPYMx9 ', '"]', 'a'.repeat(65)]) {
    it(`${JSON.stringify(id)} is no id that pym could know`, () =>
      expect(heightForOthers(640, id)).to.deep.equal([{ sentinel: 'amp', type: 'embed-size', height: 640 }, { 'datawrapper-height': { 'khatt:1': 640 } }]));
  }
  for (const [data, isIt] of [
    ['pymxPYMxaxPYMxwidthxPYMx600', true],
    ['pymxPYMxaxPYMxheightxPYMx600', false],
    ['x', false],
    [{}, false],
  ] as const) {
    it(`${JSON.stringify(data)} is ${isIt ? 'a' : 'no'} width of pym's`, () => expect(isPymWidth(data)).to.equal(isIt));
  }
});
