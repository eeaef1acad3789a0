// Keeps the event that is open in the frame in the fragment of this page's address, both ways.
const frame = document.getElementById('story');
const open = () =>
  frame.contentWindow.postMessage(
    { khatt: 1, type: 'select', id: decodeURIComponent(location.hash.slice(1)) || null },
    '*',
  );

frame.addEventListener('khatt-select', ({ detail }) => {
  history.replaceState(
    null,
    '',
    detail.id === null ? location.pathname + location.search : `#${encodeURIComponent(detail.id)}`,
  );
});
frame.addEventListener('load', open);
addEventListener('hashchange', open);
open();
