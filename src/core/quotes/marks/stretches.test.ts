import { describe, expect, it } from 'vitest';
import { paragraphsOf } from './paragraphs.ts';
import { findStretches, withQuotationsJoined } from './stretches.ts';

const find = (text: string): string[] =>
  findStretches(text, paragraphsOf(text)).map((s) => text.slice(s.start, s.end));
const outermost = (text: string): string[] =>
  findStretches(text, paragraphsOf(text))
    .filter((s) => s.depth === 0)
    .map((s) => text.slice(s.start, s.end));

describe('marks in pairs', () => {
  it.each([
    ['“We are ready,” she said.', 'We are ready,'],
    ['"We are ready," she said.', 'We are ready,'],
    ["'We are ready,' she said.", 'We are ready,'],
    ['‘We are ready,’ she said.', 'We are ready,'],
    ["''We are ready,'' she said.", 'We are ready,'],
    ["``We are ready,'' she said.", 'We are ready,'],
    ['´´We are ready´´, she said.', 'We are ready'],
    ['«We are ready», she said.', 'We are ready'],
    ['« We are ready », she said.', 'We are ready'],
    ['»We are ready«, she said.', 'We are ready'],
    ['»We are ready», she said.', 'We are ready'],
    ['›We are ready‹, she said.', 'We are ready'],
    ['„We are ready“, she said.', 'We are ready'],
    ['„We are ready”, she said.', 'We are ready'],
    ['‚We are ready‘, she said.', 'We are ready'],
    ['”We are ready”, she said.', 'We are ready'],
    ['«We are ready", she said.', 'We are ready'],
    ['"We are ready, "she said.', 'We are ready,'],
    ['The mayor said: "We are ready and will not wait.', 'We are ready and will not wait.'],
    ['“We are ready", she said.', 'We are ready'],
    ['"We are ready”, she said.', 'We are ready'],
    ['「準備はできています」と言った。', '準備はできています'],
    ['『準備はできています』と言った。', '準備はできています'],
    ['《我们准备好了》他说。', '我们准备好了'],
  ])('%s', (text, inner) => {
    expect(find(text)).toEqual([inner]);
  });
});

describe('what is no quotation mark', () => {
  it.each([
    'The city´s mayor and the city’s council don`t agree.',
    'The 6\'2" forward wore a 12" boot.',
    "It was rock 'n' roll in the '90s, and they loved 'em.",
    'The workers’ union met the teachers’ union.',
  ])('%s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('nesting', () => {
  it('keeps an inner quotation inside the outer one', () => {
    const text = '“He told me ‘never again’ and left,” she said.';
    const stretches = findStretches(text, paragraphsOf(text));
    expect(stretches.map((s) => [text.slice(s.start, s.end), s.depth])).toEqual([
      ['He told me ‘never again’ and left,', 0],
      ['never again', 1],
    ]);
  });

  it('reads double marks inside single ones', () => {
    expect(outermost('‘He told me “never again” and left,’ she said.')).toEqual([
      'He told me “never again” and left,',
    ]);
  });

  it('reads past the apostrophe of a plural', () => {
    expect(find('‘It is the workers’ bridge,’ she said.')).toEqual(['It is the workers’ bridge,']);
  });
});

it('ends a quotation with the mark that opened it where that can open nothing', () => {
  expect(find('“Nous partons“, dit Anne. “Demain.“')).toEqual(['Nous partons', 'Demain.']);
});

describe('quotations over several paragraphs', () => {
  const text = 'She spoke.\n“It takes time.\n“It will be done.\n“It will be fine.”\nThe crowd cheered.';

  it('ends every paragraph but the last with no mark', () => {
    expect(find(text)).toEqual(['It takes time.', 'It will be done.', 'It will be fine.']);
  });

  it('ties each part to the one before', () => {
    expect(findStretches(text, paragraphsOf(text)).map((s) => s.continues)).toEqual([null, 0, 1]);
  });

  it('drops an opening mark that nothing goes on from', () => {
    expect(find('The so-called “bridge tax was dropped.\nThe end.')).toEqual([]);
  });
});

describe('lines that are sentences', () => {
  const joined = (text: string): number => withQuotationsJoined(text, paragraphsOf(text)).length;

  it('joins those of one quotation', () => {
    expect(joined('Vi tror ham.\n«Det var grusomt.\nJeg gråt», sa Dahl.\nRetten var stille.')).toBe(3);
  });

  it('leaves paragraphs apart', () => {
    const paragraph = 'Vi tror ham. Det var en lang dag i retten, og ingen av dem som satt der, sa et ord.';
    expect(joined(`${paragraph}\n«Det var grusomt. Jeg ville hjem.\nJeg gråt», sa Dahl.`)).toBe(3);
  });
});

it('goes on in the next paragraph with a single mark, too, behind a colon', () => {
  expect(find('She said: ‘We are ready. They’re not.\n‘You’d see it.’')).toEqual([
    'We are ready. They’re not.',
    'You’d see it.',
  ]);
  expect(find("She saw the dogs' tails.\n'We are ready,' she said.")).toEqual(['We are ready,']);
});

describe('a quotation over paragraphs that no mark opens again', () => {
  it('goes on up to the mark that closes it', () => {
    expect(find('«Det var grusomt. Jeg ville bare hjem.\nIngen svarte.\nJeg gråt», sa Dahl.')).toEqual([
      'Det var grusomt. Jeg ville bare hjem.',
      'Ingen svarte.',
      'Jeg gråt',
    ]);
  });

  it('ends where the next mark opens another, or stands at the head of its paragraph', () => {
    const first = '«Det var grusomt. Jeg ville bare hjem.';
    expect(find(`${first}\nDahl sa: «Jeg gråt».`)).toEqual([
      'Det var grusomt. Jeg ville bare hjem.',
      'Jeg gråt',
    ]);
    expect(find(`${first}\n»Jeg gråt», sa Dahl.`)).not.toContain('');
  });
});
