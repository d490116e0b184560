import browser from 'webextension-polyfill';
import { createSettingsStore } from './create-settings-store.ts';

/** The settings store of our own pages; content scripts make theirs from their bare API. */
export const {
  load: loadSettings,
  save: saveSettings,
  onChanged: onSettingsChanged,
} = createSettingsStore(browser.storage);
