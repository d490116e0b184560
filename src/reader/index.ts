/** The reader: views of a story, shared by the popup and the page. Plain data in, no extension API. */
export type { Translate } from './i18n/translate.ts';
export { Reader } from './reader.tsx';
export type { ClosedPage, PageTools, Places, ReaderResult } from './reader-types.ts';
export { useStoredSettings } from './use-stored-settings.ts';
