// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { contentText } from './content-text.ts';

function textOf(html: string): string {
  return contentText(new DOMParser().parseFromString(html, 'text/html').body);
}

it('gives one line a block and keeps inline elements in their line', () => {
  expect(textOf('<div><p>One <b>bold</b>\n word</p><ul><li>two<li>three</ul>four</div>')).toBe(
    'One bold word\ntwo\nthree\nfour',
  );
});

it('leaves out what no reader sees', () => {
  expect(textOf('<p>seen</p><script>var hidden</script><style>p{}</style>')).toBe('seen');
});

it('breaks lines at line breaks', () => {
  expect(textOf('<p>one<br>two</p>')).toBe('one\ntwo');
});
