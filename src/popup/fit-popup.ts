/**
 * Chromium puts scroll bars beside a popup that asks for more room than it gets, although its content fits the window
 * that it has: the popup then asks for what it was given. Firefox, which lets popups grow in steps, shows no such bars.
 */
export function fitPopup(window: Window): void {
  const fit = () => {
    const { style, clientWidth, clientHeight } = window.document.documentElement;
    if (window.innerWidth <= clientWidth && window.innerHeight <= clientHeight) return;
    style.setProperty('--popup-width', `${Math.min(720, window.innerWidth)}px`);
    style.setProperty('--popup-height', `${Math.min(600, window.innerHeight)}px`);
  };
  // The window has its size when the page has been laid out and painted once.
  const afterPaint = () => window.requestAnimationFrame(() => window.requestAnimationFrame(fit));
  window.addEventListener('load', afterPaint, { once: true });
}
