// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { parseFilters } from '../../../core/rules/index.ts';
import { savedAddress } from './saved-address.ts';
import { tryRules } from './try-rules.ts';

const sentence =
  'The harbour council met on Tuesday evening and spoke for three hours about the last ferry. ';
const html = `<!doctype html><title>Ferry stays</title><article><h1>Ferry stays</h1>
<p>${sentence.repeat(3)}</p><p class="aside">Our town in pictures, a walk along the quay, and more of this kind.</p>
<p>${sentence.repeat(2)} It ends here.</p></article><script>document.title = 'ran'</script>`;

it('lays the story without and with the rules over each other', () => {
  const { rules } = parseFilters('example.com##.aside\nother.example##p\n', 'filters/own');
  const trial = tryRules({ html, url: 'https://example.com/ferry', name: '' }, rules);
  expect(trial.lines.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'removed', text: expect.stringContaining('Our town in pictures') },
  ]);
  expect(trial.elsewhere).toBe(1);
  expect(trial.outcomes).toMatchObject([{ state: 'applied', matches: 1, rule: { line: 1 } }]);
});

it.each([
  ['<link rel="canonical" href="https://example.com/a">', 'https://example.com/a'],
  ['<meta property="og:url" content="https://example.com/b">', 'https://example.com/b'],
  ['<!-- saved from url=(0024)https://example.com/cdefgh -->', 'https://example.com/cdefgh'],
  ['<link rel="canonical" href="javascript:alert(1)">', 'https://fallback.example/'],
  ['<p>nothing</p>', 'https://fallback.example/'],
])('finds the address of a saved page: %s', (page, url) => {
  expect(savedAddress(page, 'https://fallback.example/')).toBe(url);
});
