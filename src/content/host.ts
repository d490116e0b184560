/** Name of the one element that we put into a page, while the in-page reader is open. */
export const HOST = 'clearstory-reader';
