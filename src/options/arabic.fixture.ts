import type { Translate } from '../reader/parts.ts';
import { translate } from '../reader/test-language.fixture.ts';

/** English texts in a country that writes its numbers with Arabic digits. */
export const translateArabic: Translate = (key, ...rest) =>
  key === '@@ui_locale' ? 'ar_EG' : key === 'uiLanguage' ? 'ar' : translate(key, ...rest);
