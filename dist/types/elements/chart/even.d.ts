export { createBreaks } from '../../draw/breaks.js';
export { evenOf } from '../../layout/even.js';
export { layoutEvenAxis } from '../../layout/even-axis.js';
