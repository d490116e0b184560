import { describe, expect, it } from 'vitest';
import { translate } from './english.fixture.ts';
import { createLanguage } from './language.ts';
import type { MessageKey, Translate } from './translate.ts';

const inLocale =
  (texts: Record<string, string>): Translate =>
  (key: MessageKey) =>
    texts[key] ?? '';

describe('createLanguage', () => {
  it('chooses the plural form', () => {
    const { count } = createLanguage(translate);
    expect(count('countQuotes', 1)).toBe('1 quote');
    expect(count('countQuotes', 1200)).toBe('1,200 quotes');
  });

  it('falls back to the general form where a language has no text for one', () => {
    const t = inLocale({ uiLanguage: 'ar', '@@ui_locale': 'ar', countQuotes_other: 'many' });
    expect(createLanguage(t).count('countQuotes', 2)).toBe('many');
  });

  it("writes dates as in the browser's locale where our texts are in its language", () => {
    expect(createLanguage(inLocale({ uiLanguage: 'en', '@@ui_locale': 'en_GB' })).locale).toBe('en-GB');
    expect(createLanguage(inLocale({ uiLanguage: 'en', '@@ui_locale': 'de_AT' })).locale).toBe('en');
  });

  it.each(['', 'not a tag', '_'])('survives %j for a locale', (tag) => {
    const language = createLanguage(inLocale({ uiLanguage: tag, '@@ui_locale': tag }));
    expect(language.percent(0.5)).toBe('50%');
    expect(language.dir).toBe('ltr');
  });

  it('knows the direction', () => {
    expect(createLanguage(inLocale({ uiLanguage: 'ar' })).dir).toBe('rtl');
    expect(createLanguage(inLocale({ uiLanguage: 'en', '@@ui_locale': 'he' })).dir).toBe('ltr');
  });
});
