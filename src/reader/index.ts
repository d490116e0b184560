/** Views of a story, shared by the popup and the in-page reader. Plain data in, no extension API. */
export { ReadingControls } from './controls/reading-controls.tsx';
export { Switch } from './controls/switch.tsx';
export { LanguageContext, useLanguage } from './i18n/context.ts';
export { createLanguage } from './i18n/language.ts';
export type { MessageKey, Translate } from './i18n/translate.ts';
export { Reader } from './reader.tsx';
export type { ClosedPage, PageTools, Places, ReaderResult } from './reader-types.ts';
export { StoryExcerpt } from './story-excerpt.tsx';
export { type SavedFile, saveFile } from './take-along/save-file.ts';
export { type SettingsKeeper, useStoredSettings } from './use-stored-settings.ts';
