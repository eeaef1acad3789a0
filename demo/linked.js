// Two timelines of one time: where the reader moves the one, the other goes along. What the page itself has moved tells
// 'api', and so the answer of the other is not answered.
const linked = [...document.querySelectorAll('#linked khatt-timeline')];
for (const one of linked) {
  one.addEventListener('khatt-view', ({ detail: { from, to, by } }) => {
    if (by === 'api') return;
    for (const other of linked) if (other !== one) other.view = { from, to };
  });
}
