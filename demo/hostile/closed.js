// Shows the second timeline, which the page has kept from view.
document.getElementById('show').addEventListener('click', () => document.getElementById('later').classList.add('shown'));
