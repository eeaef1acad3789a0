// Gives the timeline to the document in the frame, and takes it back.
const [first, other] = ['first', 'other'].map((id) => document.getElementById(id));
document.getElementById('move').addEventListener('click', () => {
  const timeline = first.firstElementChild;
  const { body } = other.contentDocument;
  if (timeline) body.append(other.contentDocument.adoptNode(timeline));
  else first.append(document.adoptNode(body.firstElementChild));
});
