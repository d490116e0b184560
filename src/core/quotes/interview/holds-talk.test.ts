import { expect, it } from 'vitest';
import { readLexicon } from '../lexicon/read-lexicon.fixture.ts';
import { holdsTalk } from './holds-talk.ts';

const holds = (lang: string, ...lines: string[]): boolean => holdsTalk(lines.join('\n'), readLexicon(lang));

it('knows interviews by labels or by questions, two at least', () => {
  expect(holds('en', 'Eva Weber: We will.', 'Paul Lang: When?')).toBe(true);
  expect(holds('en', 'Q. When?', 'A. We will.')).toBe(true);
  expect(holds('en', '“Eva Weber: We will', '“It is soon.”')).toBe(true);
  expect(holds('en', 'Was it hard?', '“It was.”', 'And now?', '“No.”')).toBe(true);
  expect(holds('ja', '――今後は。', '「まだ」', '――他には。', '「ない」')).toBe(true);
});

it('knows dialogue by a dash, where dashes open it', () => {
  expect(holds('pl', '– Nie wiem – mówi Anna Nowak.')).toBe(true);
  expect(holds('pl', 'Anna Nowak nie ma nadziei. – Nie wiem – mówi.')).toBe(true);
  expect(holds('en', '– A list of things.')).toBe(false);
});

it('takes news for none', () => {
  expect(holds('en', 'Mr. Weber said: “No.”', 'Mr. Weber went on to say to the paper: “No.”', 'Why?')).toBe(
    false,
  );
});
