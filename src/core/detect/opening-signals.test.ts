// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readOpening } from './opening-facts.ts';
import { openingSignals } from './opening-signals.ts';
import { page, paragraphs, signalOf } from './test-page.ts';

function measure(name: string, body: string): number {
  return signalOf(openingSignals(readOpening(page(body))), name);
}

test.each([
  ['opening-account', '<a>Log in</a>', '<a>Logic</a>'],
  ['opening-account', '<button>Sign\n  in</button>', '<script>signIn()</script>'],
  ['opening-prices', '<b>$5</b><i>€ 7</i><p>£8</p>'.repeat(2), '<p>5 dollars</p>'],
])('%s: %s and not %s', (name, yes, no) => {
  expect(measure(name, yes)).toBe(1);
  expect(measure(name, no)).toBe(0);
});

test('what stands behind the first 3,000 characters does not count', () => {
  expect(measure('opening-account', `${paragraphs(10)}<a>Log in</a>`)).toBe(1);
  expect(measure('opening-account', `${paragraphs(30)}<a>Log in</a>`)).toBe(0);
});

test('a page without a body says nothing', () => {
  const document = page('');
  document.body.remove();
  expect(readOpening(document)).toBe('');
});
