/** Room that popups have at most, in device-independent pixels; zooming leaves fewer CSS pixels of it. */
const ROOM = { width: 720, height: 600 };
/** Milliseconds after which a popup has been given all the room that it will get. */
const SETTLED = 150;

/**
 * Keeps the popup within its window where the browser zooms it: the story is then set narrower instead of being cut off.
 * A popup is as large as its content, so its size is fixed by the style sheet until the window has turned out smaller.
 */
export function fitPopup(window: Window): void {
  const fit = () => {
    const { style } = window.document.documentElement;
    if (window.innerWidth < ROOM.width) style.setProperty('--popup-width', `${window.innerWidth}px`);
    if (window.innerHeight < ROOM.height) style.setProperty('--popup-height', `${window.innerHeight}px`);
  };
  window.setTimeout(fit, SETTLED);
}
