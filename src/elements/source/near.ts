// What waits until the reader is near.

const NEAR_PX = 600;

/** Calls `begin` when the element comes near the viewport. */
export function whenNear(element: Element, begin: () => void): IntersectionObserver {
  const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && begin(), {
    rootMargin: `${NEAR_PX}px`,
  });
  observer.observe(element);
  return observer;
}
