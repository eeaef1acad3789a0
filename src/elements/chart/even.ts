// What a timeline with scale="even" needs: a file on use. It reads no registry: words are handed to it.

export { createBreaks } from '../../draw/breaks.js';
export { evenOf } from '../../layout/even.js';
export { layoutEvenAxis } from '../../layout/even-axis.js';
