// The least a drawing costs: an axis and up to 60 marks by d3, with a zoom; no words beside the axis's own.
import { axisBottom, extent, scaleUtc, select, zoom } from 'd3';
import { datesOf } from './stories.js';

globalThis.makeMarks = (host, story) => {
  const dates = datesOf(story);
  const svg = select(host).append('svg').attr('width', 1200).attr('height', 400);
  const scale = scaleUtc(extent(dates), [1160, 40]);
  const axis = svg.append('g').attr('transform', 'translate(0,300)');
  const marks = svg
    .append('g')
    .selectAll('circle')
    .data(dates.slice(0, 60))
    .join('circle')
    .attr('r', 5)
    .attr('cy', 300);
  const draw = (x) => {
    axis.call(axisBottom(x));
    marks.attr('cx', (date) => x(date));
  };
  draw(scale);
  svg.call(zoom().on('zoom', (event) => draw(event.transform.rescaleX(scale))));
  return svg.node();
};
