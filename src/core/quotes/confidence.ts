/** From this confidence on a speaker's name is shown as sure; below it, as not sure. Chosen on held-out texts. */
export const SURE = 0.8;
