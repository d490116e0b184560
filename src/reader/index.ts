/** Views of a story, shared by the popup and the in-page reader. Plain data in, no extension API. */
export { ReadingControls } from './controls/reading-controls.tsx';
export { saveSoon } from './controls/save-soon.ts';
export type { MessageKey, Translate } from './i18n/translate.ts';
export { Reader } from './reader.tsx';
export type { ClosedPage, ReaderActions, ReaderProps, ReaderResult, ReaderSettings } from './reader-types.ts';
