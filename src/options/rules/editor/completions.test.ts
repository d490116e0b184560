import { describe, expect, it } from 'vitest';
import { completionsAt } from './completions.ts';

const at = (marked: string, syntax: 'site-config' | 'filters', isAsked = false) => {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = completionsAt(text, caret, syntax, isAsked);
  return found && { typed: text.slice(found.from, found.to), options: found.options.map((it) => it.text) };
};

describe('completionsAt', () => {
  it('offers directives at the beginning of a line', () => {
    expect(at('title: //h1\nstrip_|', 'site-config')).toEqual({
      typed: 'strip_',
      options: ['strip_id_or_class: ', 'strip_image_src: '],
    });
    expect(at('strip: bo|', 'site-config')).toBeNull();
    expect(at('# bo|', 'site-config')).toBeNull();
  });

  it('offers operators in a selector', () => {
    expect(at('example.com##p:has|', 'filters')).toEqual({ typed: ':has', options: [':has(', ':has-text('] });
    expect(at('example.com##p:|', 'filters')?.options).toHaveLength(10);
    expect(at('https://exa|', 'filters')).toBeNull();
    expect(at('example.com##p > b|', 'filters')).toBeNull();
  });

  it('offers nothing before anything is typed, unless it is asked', () => {
    expect(at('|', 'site-config')).toBeNull();
    expect(at('a: b\n|\nc: d', 'site-config', true)?.options).toHaveLength(10);
  });

  it('takes a long line in its stride', () => {
    expect(completionsAt(`a##${':'.repeat(100_000)}`, 100_003, 'filters', false)?.options).toHaveLength(10);
  });
});
