/** Lets the browser draw and answer amid long work. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
