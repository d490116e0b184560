/** Checks that fingers are what one points with, as on phones and tablets. */
export const isTouched = (): boolean => globalThis.matchMedia?.('(pointer: coarse)').matches === true;
