import { describe, expect, it } from 'vitest';
import { translate } from '../../ui/i18n/english.fixture.ts';
import { createLanguage } from '../../ui/i18n/language.ts';
import { sampleAttribution } from '../sample-story.fixture.ts';
import { describeQuote } from './describe-quote.ts';

const language = createLanguage(translate);
const [quote] = sampleAttribution.quotes.slice(1);
const speaker = sampleAttribution.speakers[0] ?? null;

function emphasised(evidence: string, cue: string | null): string | null {
  if (!quote) throw new Error('The sample has no quotation');
  const shown = {
    quote: { ...quote, evidence, cue },
    speaker,
    tone: '1',
    isUnsure: false,
    isLabelled: true,
    isAbove: false,
    isByMarksAlone: false,
    isTranslated: false,
  } as const;
  const detail = describeQuote(language, shown).find(({ text }) => text === evidence);
  return detail?.emphasis ? evidence.slice(detail.emphasis.start, detail.emphasis.end + 1) : null;
}

describe('the evidence of a quotation', () => {
  it('shows its cue', () => {
    expect(emphasised('The mayor said so.', 'said')).toBe('said ');
  });
  it('shows it as a word of its own where there is one', () => {
    expect(emphasised('What was unsaid, she said; all of it.', 'said')).toBe('said;');
  });
  it('shows none where the words are not there, or no cue is known', () => {
    expect(emphasised('The mayor said so.', 'tells')).toBeNull();
    expect(emphasised('The mayor said so.', null)).toBeNull();
  });
});

it('says of a quotation in a language not known that nobody can be told, not that the story names nobody', () => {
  if (!quote) throw new Error('The sample has no quotation');
  const unknown = {
    quote,
    speaker: null,
    tone: 'unattributed',
    isUnsure: false,
    isLabelled: false,
    isAbove: false,
  } as const;
  const texts = (isByMarksAlone: boolean) =>
    describeQuote(language, { ...unknown, isByMarksAlone, isTranslated: false }).map(({ text }) => text);
  expect(texts(true)).toContain(language.t('languageUntold'));
  expect(texts(false)).toContain(language.t('detailNotAttributed'));
});

describe('a quotation inside a quotation', () => {
  const labelled = (quoting?: string) => {
    if (!quote) throw new Error('The sample has no quotation');
    const within = quoting === undefined ? quote : { ...quote, quoting };
    const shown = {
      quote: within,
      speaker,
      tone: '1',
      isUnsure: false,
      isLabelled: true,
      isAbove: false,
      isByMarksAlone: false,
      isTranslated: false,
    } as const;
    return describeQuote(language, shown).filter(({ label }) => label === 'Quoting');
  };
  it('says whom the speaker quotes, where that is known', () => {
    expect(labelled('Tom Hale')).toEqual([{ label: 'Quoting', text: 'Tom Hale' }]);
    expect(labelled()).toEqual([]);
  });
});
