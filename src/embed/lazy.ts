// A script for pages whose timelines stand far down: it loads the widget when the first one comes near the viewport.
// Until then, and without it, the list on the page is read as it stands.

const WIDGETS = 'khatt-timeline, figure[data-khatt]';
const NEAR_PX = 600;

const load = (): void => {
  near.disconnect();
  late.disconnect();
  void import(new URL('khatt-timeline.min.js', import.meta.url).href);
};
const near = new IntersectionObserver(
  (entries) => {
    if (entries.some((entry) => entry.isIntersecting)) load();
  },
  { rootMargin: `${NEAR_PX}px` },
);
const watch = (): void => {
  // The address names an event: its timeline scrolls to it.
  if (location.hash.startsWith('#khatt-') && document.querySelector('khatt-timeline[sync-hash]')) return load();
  document.querySelectorAll(WIDGETS).forEach((widget) => near.observe(widget));
};
const late = new MutationObserver(watch);
late.observe(document, { childList: true, subtree: true });
watch();
