import { describe, expect, it } from 'vitest';
import { appearanceDefaults, THEMES } from '../../settings/appearance.ts';
import { translate } from '../../ui/i18n/english.fixture.ts';
import { createLanguage } from '../../ui/i18n/language.ts';
import { changeFor, describeChange } from './appearance-keys.ts';

describe('appearance by key', () => {
  it('grow and shrink the text within its bounds', () => {
    expect(changeFor('larger', appearanceDefaults)).toEqual({ textSize: 110 });
    expect(changeFor('larger', { ...appearanceDefaults, textSize: 245 })).toEqual({ textSize: 250 });
    expect(changeFor('smaller', { ...appearanceDefaults, textSize: 80 })).toEqual({ textSize: 75 });
  });

  it('go through all themes and back', () => {
    let settings = { ...appearanceDefaults };
    const seen = THEMES.map(() => {
      settings = { ...settings, ...changeFor('theme', settings) };
      return settings.theme;
    });
    expect(new Set(seen)).toEqual(new Set(THEMES));
    expect(seen.at(-1)).toBe(appearanceDefaults.theme);
  });

  it('are said', () => {
    const language = createLanguage(translate);
    const said = (['larger', 'theme', 'line-focus', 'highlights'] as const).map((wanted) =>
      describeChange(language, changeFor(wanted, appearanceDefaults)),
    );
    expect(said).toEqual([
      'Text size: 110%',
      'Theme: Light',
      'Line focus: 1 line',
      'Quotes are not highlighted.',
    ]);
  });
});
