import { describe, expect, it } from 'vitest';
import { rougeLsum } from './rouge-lsum.ts';
import { sentences } from './sentences.ts';
import { shingleScore, shingleTotal } from './shingles.ts';
import { snippetRate, wordBagScore } from './word-bag.ts';

// The expected numbers were worked out by the corpora's own scorers on these invented texts.
const TRUTH =
  'The harbour froze overnight. Fishermen waited for the ice to break, as their fathers had.\n\nNo ship left the port on Monday.';
const OUTPUT =
  'Fishermen waited for the ice to break, as their fathers had. No ship left the port on Monday. Read more: ten frozen harbours.';

describe('shingleScore', () => {
  it('counts four-word shingles', () => {
    const score = shingleScore(TRUTH, OUTPUT);
    expect(score.p).toBeCloseTo(0.75, 6);
    expect(score.r).toBeCloseTo(0.789474, 6);
    expect(score.f1).toBeCloseTo(0.769231, 6);
  });

  it('takes texts under four words as one shingle', () => {
    expect(shingleScore('one two', 'one two').f1).toBe(1);
    expect(shingleScore('one two', 'one two three').f1).toBe(0);
  });

  it('leaves pages with nothing predicted out of the mean precision only', () => {
    const total = shingleTotal([shingleScore(TRUTH, OUTPUT), shingleScore(TRUTH, '')]);
    expect(total.p).toBeCloseTo(0.75, 6);
    expect(total.r).toBeCloseTo(0.394737, 6);
    expect(total.f1).toBeCloseTo(0.517241, 6);
  });
});

describe('wordBagScore', () => {
  it('counts words with their multiplicity', () => {
    const score = wordBagScore(TRUTH, OUTPUT);
    expect(score.p).toBeCloseTo(0.782609, 6);
    expect(score.r).toBeCloseTo(0.818182, 6);
    expect(score.f1).toBeCloseTo(0.8, 6);
  });

  it('gives an empty truth 1 for an empty output and 0 for any other', () => {
    expect(wordBagScore('', '').f1).toBe(1);
    expect(wordBagScore('', 'words').f1).toBe(0);
  });
});

describe('snippetRate', () => {
  it('is the share of snippets present, case ignored, and 1 of none', () => {
    expect(snippetRate(OUTPUT, ['READ MORE', 'fathers', 'overnight', 'frozen harbours'])).toBe(0.75);
    expect(snippetRate(OUTPUT, [])).toBe(1);
  });
});

describe('sentences', () => {
  it('ends at stops before white space, but not at abbreviations or before lower case', () => {
    expect(
      sentences('Mr. Hale spoke at 5 p.m. on Monday. “It froze.” he added. It did! No. 4 pier stayed shut.'),
    ).toEqual([
      'Mr. Hale spoke at 5 p.m. on Monday.',
      '“It froze.” he added.',
      'It did!',
      'No. 4 pier stayed shut.',
    ]);
  });
});

describe('rougeLsum', () => {
  it('unites the common subsequences sentence by sentence', () => {
    const score = rougeLsum('A b c d. E f g a.', 'A c b d e. G a b f.');
    expect(score.p).toBeCloseTo(0.666667, 6);
    expect(score.r).toBeCloseTo(0.75, 6);
    expect(score.f1).toBeCloseTo(0.705882, 6);
  });

  it('takes scripts without spaces character by character', () => {
    expect(rougeLsum('港が凍った。船は出なかった。', '船は出なかった。続きを読む。').f1).toBeCloseTo(
      0.583333,
      6,
    );
  });

  it('scores 0 where either text is empty', () => {
    expect(rougeLsum(TRUTH, '').f1).toBe(0);
  });
});
