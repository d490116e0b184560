import { expect, it } from 'vitest';
import type { SpeakerText } from '../../learn/corpora/speaker-texts.ts';
import type { SpeakerKind } from '../../src/core/types.ts';
import { scoreSpeakers } from './score-speakers.ts';
import { sharesOf } from './shares.ts';
import type { ShownQuote } from './shown-quotes.ts';

const SURE = 0.9;

const TEXT = '“It froze,” Holm said. “We wait,” the skipper said. She said that boats stay in. “Hull”';

const spanOf = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

const DOC: SpeakerText = {
  id: 'one',
  lang: 'en',
  text: TEXT,
  quotes: [
    { span: spanOf('It froze'), by: 'Ida Holm' },
    { span: spanOf('We wait'), by: null, as: 'the skipper' },
  ],
  indirect: [{ span: spanOf('that boats stay in'), by: 'Ida Holm' }],
  speakers: [{ name: 'Ida Holm', kind: 'person', accept: ['Holm'], roles: ['mayor of Lund'] }],
};

const quote = (words: string, speakerId: string | null, rest: Partial<ShownQuote> = {}): ShownQuote => ({
  kind: 'direct',
  span: spanOf(words),
  speakerId,
  confidence: 1,
  ...rest,
});

const score = (quotes: ShownQuote[], role: string | null = null, kind: SpeakerKind = 'person') => {
  const speakers = [
    { id: 'holm', name: 'Ida Holm', role, kind },
    { id: 'lund', name: 'Karl Lund', role: null, kind },
    { id: 'skipper', name: null, role: 'The skipper', kind: 'unnamed' as const },
  ];
  return scoreSpeakers([DOC], [{ quotes, speakers }], SURE);
};

it('counts the right name and the right description as told', () => {
  const { counts, errors } = score([quote('It froze', 'holm'), quote('We wait', 'skipper')]);
  expect(counts).toMatchObject({ asked: 2, told: 2, named: 1, wrong: 0, sure: 1, sureRight: 1 });
  expect(errors.map(({ kind }) => kind)).toEqual(['missed-statement']);
});

it('counts another name, and a name for what is no quotation, as wrong', () => {
  const { counts, errors } = score([
    quote('It froze', 'lund'),
    quote('We wait', null),
    quote('Hull', 'holm', { confidence: 0.5 }),
  ]);
  expect(counts).toMatchObject({ told: 0, named: 2, wrong: 2, sure: 1, sureRight: 0, found: 2, marked: 3 });
  expect(errors.map(({ kind }) => kind).sort()).toEqual([
    'missed-statement',
    'no-quotation',
    'unattributed',
    'wrong',
  ]);
});

it('takes a shorter role for right, and one of somebody else for wrong', () => {
  expect(score([quote('It froze', 'holm')], 'mayor').counts).toMatchObject({ roleShown: 1, roleRight: 1 });
  expect(score([quote('It froze', 'holm')], 'skipper').counts).toMatchObject({ roleShown: 1, roleRight: 0 });
});

it('counts each speaker told by a name once, with a kind that is right or wrong', () => {
  const quotes = [
    quote('It froze', 'holm'),
    quote('We wait', 'skipper'),
    quote('that boats stay in', 'holm', { kind: 'indirect' }),
  ];
  expect(score(quotes).counts).toMatchObject({ kindShown: 1, kindRight: 1 });
  expect(score(quotes, null, 'unknown').counts).toMatchObject({ kindShown: 0 });
  const { counts, errors } = score(quotes, null, 'organisation');
  expect(counts).toMatchObject({ kindShown: 1, kindRight: 0 });
  expect(errors.find(({ kind }) => kind === 'kind')).toMatchObject({
    gold: 'person',
    said: 'Ida Holm: organisation',
  });
});

it('counts an indirect statement, and its source apart', () => {
  const indirect = (speakerId: string) =>
    score([quote('that boats stay in', speakerId, { kind: 'indirect' })]).counts;
  expect(indirect('holm')).toMatchObject({ indirectShown: 1, indirectFound: 1, indirectTold: 1 });
  expect(indirect('lund')).toMatchObject({ indirectFound: 1, indirectTold: 0 });
});

it('gives no share where nothing was counted', () => {
  expect(sharesOf(score([]).counts)).toMatchObject({ foundF: 0, told: 0, wrong: null, sure: null });
});
