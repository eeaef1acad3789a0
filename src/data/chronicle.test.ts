// Columns: order, kinds and bounds.

import { expect } from 'chai';
import { civilMs } from '../time/civil.js';
import { createChronicle } from './chronicle.js';
import { Kind, type Chronicle } from './chronicle-columns.js';
import { readDocument } from './read-document.js';
import reference from './nato-iraq-2021.json' with { type: 'json' };

const of = (...dates: (string | object)[]): Chronicle =>
  createChronicle(
    readDocument(dates.map((one, i) => (typeof one === 'string' ? { id: String(i), title: one, date: one } : { id: String(i), title: 'x', ...one }))).document,
  );
const order = (...dates: string[]): string[] => of(...dates).events.map((event) => event.date);

describe('A Chronicle', () => {
  it('of the reference document reads siege, decision, speech, meeting, mission', () => {
    const chronicle = createChronicle(readDocument(reference).document);
    expect(chronicle.events.map((event) => event.id)).to.deep.equal([
      'yemen-siege',
      'troop-decision',
      'khamenei-speech',
      'nato-iraq-meeting',
      'mission-continues',
    ]);
    expect([...chronicle.kind]).to.deep.equal([Kind.Span, Kind.Band, Kind.Point, Kind.Point, Kind.Span]);
    expect([chronicle.nowMs, chronicle.hasAsOf]).to.deep.equal([civilMs(2021, 3, 12), true]);
  });
  it('puts a year before its months, and a month before its days', () =>
    expect(order('2021-01-01', '2021-01', '2021')).to.deep.equal(['2021', '2021-01', '2021-01-01']));
  it('counts a period by its start date', () =>
    expect(order('2021-03-11/2021-12-31', '2021-03', '2021-03-11')).to.deep.equal(['2021-03', '2021-03-11/2021-12-31', '2021-03-11']));
  it('sorts an open or unknown start by the latest known moment', () =>
    expect(order('2020', '../2019', '2018', '/2021')).to.deep.equal(['2018', '../2019', '2020', '/2021']));
  it('keeps what has no year apart', () => expect(of('XXXX-03-11', '2021').undated.map((event) => event.date)).to.deep.equal(['XXXX-03-11']));
  it('shows moments with an offset in its zone', () =>
    expect(createChronicle(readDocument([{ title: 'x', date: '2021-03-11T22:30Z' }]).document, { timeZone: 'Asia/Baghdad' }).anchor[0]).to.equal(
      civilMs(2021, 3, 12, 1, 30),
    ));
  it('keeps the order of moments through the hour that comes twice in autumn', () => {
    const moments = [
      '2021-10-31T02:30:00+02:00',
      '2021-10-31T02:10:00+01:00',
      '2021-10-31T01:59:00+02:00',
      '2021-10-31T03:00:00+01:00',
      '2021-10-31T02:30:00+02:00/2021-10-31T02:10:00+01:00',
    ];
    const { events, from, to } = createChronicle(readDocument(moments.map((date, i) => ({ id: String(i), title: 'x', date }))).document, {
      timeZone: 'Europe/Rome',
    });
    expect(events.map(({ id }) => id)).to.deep.equal(['2', '0', '4', '1', '3']);
    expect([...from].every((one, i) => one < (to[i] ?? 0))).to.equal(true);
  });
  it('draws `within` as a band', () => expect([...of({ date: '2021-02-10/2021-02-20', within: true }).kind]).to.deep.equal([Kind.Band]));
  it('has an end for what is open and for what is unknown', () =>
    expect([...of('2015/', '2015/..').to].sort((a, b) => a - b)).to.deep.equal([civilMs(2016), Infinity]));
  it('takes the latest known moment for the as-of date where none is given', () =>
    expect(of('2015/..', '2021-03-11')).to.include({ nowMs: civilMs(2021, 3, 12), hasAsOf: false }));
});
