/** Room that the popup asks for, in CSS pixels; where the browser zooms it or the screen is low, it gets less. */
const ROOM = { width: 720, height: 600 };

/**
 * Keeps the popup within its window: the story is then set narrower or shorter instead of being cut off. A popup is as
 * large as its content, so its size is fixed by the style sheet until the window has turned out smaller.
 */
export function fitPopup(window: Window): void {
  const fit = () => {
    const { style } = window.document.documentElement;
    if (window.innerWidth < ROOM.width) style.setProperty('--popup-width', `${window.innerWidth}px`);
    if (window.innerHeight < ROOM.height) style.setProperty('--popup-height', `${window.innerHeight}px`);
  };
  // The window has its size when the page has been laid out and painted once.
  const afterPaint = () => window.requestAnimationFrame(() => window.requestAnimationFrame(fit));
  window.addEventListener('load', afterPaint, { once: true });
}
