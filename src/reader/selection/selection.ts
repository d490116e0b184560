/** What is shown about a selection: loaded when there is one. */
export { SelectionButton } from './selection-button.tsx';
export { SelectionNotice } from './selection-notice.tsx';
