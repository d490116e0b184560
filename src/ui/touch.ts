/** Checks that fingers are what one points with, as on phones and tablets. */
export const isTouched = (view: Partial<Pick<Window, 'matchMedia'>> = globalThis): boolean =>
  view.matchMedia?.('(pointer: coarse)').matches === true;
