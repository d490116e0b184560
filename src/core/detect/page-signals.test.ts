// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readPageFacts } from './page-facts.ts';
import { pageSignals } from './page-signals.ts';
import { page, signalOf } from './test-page.ts';

function measure(name: string, document: Document): number {
  return signalOf(pageSignals(readPageFacts(document)), name);
}

test.each([
  ['elements', '<i></i>'.repeat(10_000), '<p></p>'],
  ['drawings', '<svg></svg>'.repeat(60), '<svg></svg>'],
  ['times', '<time></time>'.repeat(60), '<time></time>'],
  ['code-any', '<code></code>', '<p></p>'],
  ['article-element', '<article></article>', '<article></article><article></article>'],
  ['time-element', '<time></time>', '<time></time>'.repeat(9)],
  ['figure', '<figure></figure>', '<img>'],
  ['caption', '<figure><figcaption></figcaption></figure>', '<figure></figure>'],
  ['code', '<pre><code></code></pre>'.repeat(5), '<p></p>'],
  ['forms', '<form></form>'.repeat(6), '<form></form>'],
])('%s: %s and not %s', (name, yes, no) => {
  expect(measure(name, page(yes))).toBe(1);
  expect(measure(name, page(no))).toBe(0);
});

test('body-single: the class that blogs give to a single post', () => {
  const document = page('');
  expect(measure('body-single', document)).toBe(0);
  document.body.className = 'post-template-default Single-Post postid-12';
  expect(measure('body-single', document)).toBe(1);
});
