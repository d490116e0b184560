import { describe, expect, it } from 'vitest';
import type { GoldQuote, QuoteText, Range, SpeakerCase } from '../../learn/corpora/quotes.ts';
import type { FoundQuote } from './found-quote.ts';
import { sameName } from './same-name.ts';
import { scoreQuotes } from './score-quotes.ts';
import { scoreSure } from './sure-names.ts';

const TEXT =
  'Mayor Ida Holm said the quay was “not safe” and shut it. “We had no choice,” she added.\n\n' +
  'The port authority warned that ships would wait. “They must,” Karl Lund said.';

function at(words: string): Range {
  const start = TEXT.indexOf(words);
  return [start, start + words.length];
}

function gold(
  kind: GoldQuote['kind'],
  content: string,
  quoted: string[],
  source: string,
  head: string,
): GoldQuote {
  const [sourceRange, headRange] = [at(source), at(head)];
  return {
    kind,
    content: [at(content)],
    quoted: quoted.map(at),
    source: sourceRange,
    sourceHeads: [headRange],
    cue: null,
    speechCue: true,
  };
}

function said(
  kind: FoundQuote['kind'],
  content: string,
  source: string,
  speaker: string,
  confidence = 1,
): FoundQuote {
  const [start, end] = at(content);
  const [from, to] = at(source);
  return { start, end, kind, source: { start: from, end: to }, cue: null, speaker, confidence };
}

const DOC: QuoteText = {
  id: 'd',
  lang: 'en',
  text: TEXT,
  skip: [],
  quotes: [
    gold('mixed', 'the quay was “not safe”', ['not safe'], 'Mayor Ida Holm', 'Holm'),
    gold('direct', '“We had no choice,”', ['We had no choice'], 'she', 'she'),
    gold('indirect', 'ships would wait', [], 'The port authority', 'authority'),
    gold('direct', '“They must,”', ['They must'], 'Karl Lund', 'Lund'),
  ],
};

const ANSWERS = new Map([
  [
    'd',
    [
      said('mixed', 'the quay was “not safe” and shut it', 'Holm', 'Ida Holm'),
      said('direct', '“We had no choice,”', 'Mayor Ida Holm', 'Karl Lund', 0.4),
      said('indirect', 'ships would wait', 'The port', 'Port'),
      said('direct', 'They', 'Karl Lund', 'Karl Lund'),
    ],
  ],
]);

const CASES: SpeakerCase[] = [
  {
    doc: 'd',
    content: [at('“We had no choice,”')],
    source: at('she'),
    surface: 'she',
    type: 'pronoun',
    kind: 'direct',
    speaker: 'Ida Holm',
  },
  {
    doc: 'd',
    content: [at('the quay was “not safe”')],
    source: at('Holm'),
    surface: 'Holm',
    type: 'short',
    kind: 'mixed',
    speaker: 'Ida Holm',
  },
];

describe('scoreQuotes', () => {
  const score = scoreQuotes([DOC], ANSWERS, CASES);

  it('counts stretches and pairs', () => {
    expect(score.exact).toMatchObject({ right: 2, predicted: 3, gold: 3 });
    expect(score.overlap).toMatchObject({ right: 2, predicted: 3, gold: 3 });
    expect(score.pairs).toMatchObject({ right: 1, predicted: 3, gold: 3 });
    expect(score.pairs.f).toBeCloseTo(1 / 3, 9);
  });

  it('counts right sources by kind: a head word must be in the answer', () => {
    expect(score.attribution).toEqual({
      direct: { gold: 2, found: 1, right: 0 },
      mixed: { gold: 1, found: 1, right: 1 },
      indirect: { gold: 1, found: 1, right: 0 },
    });
  });

  it('counts indirect statements', () => {
    expect(score.indirect.j5.f).toBe(1);
    expect(score.speech).toEqual({ found: 1, gold: 1 });
  });

  it('counts full names by type of source', () => {
    expect(score.resolution.all).toEqual({ cases: 2, found: 2, named: 2, right: 1 });
    expect(score.resolution['quoted/pronoun']).toMatchObject({ cases: 1, right: 0 });
    expect(score.resolution['quoted/short']).toMatchObject({ cases: 1, right: 1 });
  });

  it('gives nothing for a text without answers', () => {
    expect(scoreQuotes([DOC], new Map(), CASES).pairs).toMatchObject({
      right: 0,
      predicted: 0,
      gold: 3,
      f: 0,
    });
  });
});

describe('scoreSure', () => {
  it('counts only answers at or over the threshold', () => {
    expect(scoreSure([DOC], ANSWERS, CASES, 0.8)).toEqual({
      names: { shown: 1, right: 1 },
      sources: { shown: 1, right: 1 },
    });
    expect(scoreSure([DOC], ANSWERS, CASES, 0).names).toEqual({ shown: 2, right: 1 });
  });
});

describe('sameName', () => {
  it.each([
    ['Sen. Ida M. Holm', 'Ida Holm', true],
    ['the Port Authority', 'Port Authority', true],
    ['José Ruiz', 'Jose Ruiz', true],
    ['Karl Lund Jr.', 'Karl Lund', false],
    ['Holm', 'Ida Holm', false],
    ['Ida Holm', 'Eva Holm', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameName(a, b)).toBe(same);
  });
});
