/** Measures the box of an element, in pixels of the window; of one without a box of its own, that of its content. */
export function rectOf(element: Element): DOMRect {
  const rect = element.getBoundingClientRect();
  if (rect.width > 0 && rect.height > 0) return rect;
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

/** Checks that any of an element is drawn, in the window or further down the page. */
export function isShown(element: Element): boolean {
  const { width, height } = rectOf(element);
  if (width === 0 || height === 0) return false;
  const isTransparent = { opacityProperty: true, visibilityProperty: true };
  return (
    element.checkVisibility(isTransparent) ||
    (element.firstElementChild?.checkVisibility(isTransparent) ?? false)
  );
}
