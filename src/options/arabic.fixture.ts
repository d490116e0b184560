import { translate } from '../ui/i18n/english.fixture.ts';
import type { Translate } from '../ui/i18n/translate.ts';

/** English texts in a country that writes its numbers with Arabic digits. */
export const translateArabic: Translate = (key, ...rest) =>
  key === '@@ui_locale' ? 'ar_EG' : key === 'uiLanguage' ? 'ar' : translate(key, ...rest);
