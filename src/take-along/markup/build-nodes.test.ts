// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { buildNodes } from './build-nodes.ts';
import { h } from './element.ts';

it('builds elements and texts, and leaves out what is not on the list', () => {
  const link = h('a', { href: 'javascript:alert(1)', onclick: 'alert(1)', class: 'x' }, 'The <b>quay</b>');
  const built = buildNodes(document, h('p', {}, link)) as HTMLElement;
  expect(built.outerHTML).toBe('<p><a class="x">The &lt;b&gt;quay&lt;/b&gt;</a></p>');
});

it('builds no element that is not on the list', () => {
  expect(() => buildNodes(document, h('script', {}, 'alert(1)'))).toThrow('no page of ours holds <script>');
});
