/** Milliseconds after which a page that is not on the screen (yet), and paints nothing, is taken for painted. */
const UNSEEN_MS = 100;

/** Resolves when what was rendered last has been painted. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, UNSEEN_MS);
  });
