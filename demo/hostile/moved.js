// Carries the timeline from one box to the other, and back.
const [first, second] = ['first', 'second'].map((id) => document.getElementById(id));
document.getElementById('move').addEventListener('click', () => (first.firstElementChild ? second.append(first.firstElementChild) : first.append(second.firstElementChild)));
