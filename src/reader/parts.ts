/** Parts of the reader that the options page shows, too. They have a door of their own: it does not load the whole reader. */
export { ReadingControls } from './controls/reading-controls.tsx';
export { Switch } from './controls/switch.tsx';
export { LanguageContext, useLanguage } from './i18n/context.ts';
export { createLanguage, type Language } from './i18n/language.ts';
export type { MessageKey, Translate } from './i18n/translate.ts';
export { StoryExcerpt } from './story-excerpt.tsx';
export { type SavedFile, saveFile } from './take-along/save-file.ts';
export { type SettingsKeeper, useStoredSettings } from './use-stored-settings.ts';
