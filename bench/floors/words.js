// The least that anything that can be read must cost: up to 60 marks, an axis in the reader's language by Intl, and up
// to twelve cards of date and title in HTML, spread over the time that is shown.
import { extent, range, scaleUtc, select, zoom } from 'd3';
import { datesOf, eventAt, sizeOf } from './stories.js';

const CARDS = 12;

globalThis.makeWords = (host, story) => {
  const date = new Intl.DateTimeFormat('ar-IQ', { dateStyle: 'long', timeZone: 'UTC' });
  const tick = new Intl.DateTimeFormat('ar-IQ', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const times = datesOf(story);
  const scale = scaleUtc(extent(times), [1160, 40]);
  const svg = select(host).append('svg').attr('width', 1200).attr('height', 400);
  const axis = svg.append('g').attr('transform', 'translate(0,320)').attr('text-anchor', 'middle');
  const marks = svg
    .append('g')
    .selectAll('circle')
    .data(times.slice(0, 60))
    .join('circle')
    .attr('r', 5)
    .attr('cy', 300);
  const step = Math.max(1, Math.floor(sizeOf(story) / CARDS));
  const cards = select(host)
    .append('div')
    .attr('dir', 'rtl')
    .style('position', 'absolute')
    .style('inset', '0')
    .style('pointer-events', 'none')
    .selectAll('div')
    .data(
      range(0, sizeOf(story), step)
        .slice(0, CARDS)
        .map((i) => eventAt(story, i)),
    )
    .join('div')
    .style('position', 'absolute')
    .style('width', '10rem')
    .style('top', (_, i) => `${20 + (i % 4) * 64}px`);
  cards.append('div').text((event) => date.format(new Date(event.date)));
  cards.append('div').text((event) => event.title);
  host.style.position = 'relative';
  const draw = (x) => {
    axis
      .selectAll('text')
      .data(x.ticks(8), Number)
      .join('text')
      .attr('x', (at) => x(at))
      .text((at) => tick.format(at));
    marks.attr('cx', (at) => x(at));
    cards.style('left', (event) => `${x(new Date(event.date))}px`);
  };
  draw(scale);
  svg.call(zoom().on('zoom', (event) => draw(event.transform.rescaleX(scale))));
  return svg.node();
};
