import { describe, expect, it } from 'vitest';
import { translate } from '../../ui/i18n/english.fixture.ts';
import { createLanguage } from '../../ui/i18n/language.ts';
import { packSpokenWords } from './pack-spoken-words.ts';
import packed from './spoken-words.json';
import { spokenWords } from './spoken-words.ts';

describe('words said between a story’s own', () => {
  const english = createLanguage(translate);

  it('ship as they are translated: else run npm run pack', () => {
    expect(packed).toEqual(packSpokenWords());
  });

  it('are of the story’s language', () => {
    expect(spokenWords(english, 'de-AT')).toMatchObject({ endOfQuote: 'Zitatende.' });
    expect(spokenWords(english, 'no').perhaps('Ada Lind')).toBe('Kanskje Ada Lind');
    expect(spokenWords(english, 'pt_PT').unnamedSource).toBe('fonte anónima');
    expect(spokenWords(english, 'zh-Hant').endOfQuote).toBe('引语完。');
  });

  it('are of the interface’s where the story has none of ours', () => {
    for (const lang of ['ro', null, '', 'constructor'])
      expect(spokenWords(english, lang)).toMatchObject({ endOfQuote: 'End of quote.' });
    expect(spokenWords(english, 'ro').perhaps('$& Lind')).toBe('Perhaps $& Lind');
  });
});
