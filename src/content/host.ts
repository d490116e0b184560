/** Name of the element that we put into a page while the in-page reader is open. */
export const HOST = 'clearstory-reader';
/** Names of those that we put there while the picker is open, and around what is pointed at. */
export const PICKER_HOST = 'clearstory-picker';
export const OUTLINES_HOST = 'clearstory-outlines';
/** Name of the one that holds the card beside a quotation, while quotations are highlighted on the page. */
export const MARKS_HOST = 'clearstory-marks';
