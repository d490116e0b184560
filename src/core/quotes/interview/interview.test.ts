import { describe, expect, it } from 'vitest';
import { attributeText } from '../every-language.ts';

const saidBy = (text: string): [string, string | null][] =>
  attributeText(text, { lang: 'zh' }).quotes.map(({ start, end, speaker }) => [
    text.slice(start, end),
    speaker,
  ]);

describe('an interview whose turns open with a name and a full-width colon', () => {
  const text = [
    '对话邱一诺：写作是孤独的',
    '滨江日报：这次回来有什么变化？',
    '邱一诺：变化很大。以前我总想着快。',
    '滨江日报：有人说您“太慢”，您怎么看？',
    '邱一诺：他问我：“慢不好吗？”我说都好。',
    '滨江日报：下一本写什么？',
    '邱一诺：写他。',
  ].join('\n');

  it('gives each answer to whom its label names, with what it quotes in turn', () => {
    const answers = saidBy(text).filter(([, speaker]) => speaker === '邱一诺');
    expect(answers).toEqual([
      ['变化很大。以前我总想着快。', '邱一诺'],
      ['他问我：“慢不好吗？”我说都好。', '邱一诺'],
      ['写他。', '邱一诺'],
    ]);
  });

  it('finds no turn in a list whose labels do not come again', () => {
    const list = ['三道菜', '红烧肉：先焯水。', '炒青菜：大火快炒。', '西红柿汤：最后放盐。'].join('\n');
    expect(saidBy(list)).toEqual([]);
  });
});
