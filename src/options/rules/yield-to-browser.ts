/** Lets the browser draw and answer amid long work. */
export const yieldToBrowser = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
