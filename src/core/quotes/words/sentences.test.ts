import { expect, it } from 'vitest';
import { readAnalysis } from '../analysis/read-analysis.fixture.ts';

const split = (text: string): string[] =>
  readAnalysis(text, 'en').sentences.map((s) => text.slice(s.start, s.end));

it('does not end a sentence at an abbreviation, an initial or a decimal point', () => {
  expect(split('Sen. J. Hale of the U.S. paid 3.5 million to Mrs. Weber. She left.')).toEqual([
    'Sen. J. Hale of the U.S. paid 3.5 million to Mrs. Weber.',
    'She left.',
  ]);
});

it('does not end a sentence at a point that opens a word', () => {
  expect(split('He had a loaded .45-calibre pistol and .5 litres of oil, they said. She left.')).toEqual([
    'He had a loaded .45-calibre pistol and .5 litres of oil, they said.',
    'She left.',
  ]);
});

it('does not end a sentence at an ordinal before a noun with a capital', () => {
  const text = 'Am 5. November und in der 3. Liga galt das noch. Bayern lag auf Platz 2. Weber ging.';
  const { sentences } = readAnalysis(text, 'de');
  expect(sentences.map((s) => text.slice(s.start, s.end))).toEqual([
    'Am 5. November und in der 3. Liga galt das noch.',
    'Bayern lag auf Platz 2.',
    'Weber ging.',
  ]);
});

it('keeps what is quoted inside the sentence of the narrator', () => {
  expect(split('“It is late. We must go,” she said. Nobody moved.')).toEqual([
    '“It is late. We must go,” she said.',
    'Nobody moved.',
  ]);
});

it('goes on after a question that was asked', () => {
  expect(split('“Why?” Ms. Weber asked. “Who pays?”')).toEqual(['“Why?” Ms. Weber asked.', '“Who pays?”']);
});

it('ends a sentence with the quotation that ends it', () => {
  expect(split('He called it “a disgrace.” She left.')).toEqual(['He called it “a disgrace.”', 'She left.']);
});

it('ends a sentence with a quotation whose mark stands after a space', () => {
  const text = 'Il dit : « Tout est fini. » « Rien », répond-elle.';
  const { sentences } = readAnalysis(text, 'fr');
  expect(sentences.map((s) => text.slice(s.start, s.end))).toEqual([
    'Il dit : « Tout est fini. »',
    '« Rien », répond-elle.',
  ]);
});

it('ends a sentence with its line', () => {
  expect(split('A headline with no stop\nThe story begins.')).toEqual([
    'A headline with no stop',
    'The story begins.',
  ]);
});

it('ends a sentence at a surname that is cut to its initial, before a word that opens another one', () => {
  const text = 'Dat zei Maarten R. Zowel hij als zijn zus vertrok. Peter R. de Vries bleef.';
  const { sentences } = readAnalysis(text, 'nl');
  expect(sentences.map((s) => text.slice(s.start, s.end))).toEqual([
    'Dat zei Maarten R.',
    'Zowel hij als zijn zus vertrok.',
    'Peter R. de Vries bleef.',
  ]);
});
