// @vitest-environment jsdom
import { h, render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';

describe('data that looks like a node of Preact', () => {
  afterEach(() => render(null, document.body));

  it.each([{}, { constructor: null }, { constructor: 'undefined' }, { constructor: {} }])(
    'is not drawn, whatever its constructor is: %j',
    (own) => {
      const bait = { type: 'i', key: null, props: { dangerouslySetInnerHTML: { __html: '<b>in</b>' } } };
      const data = JSON.parse(JSON.stringify({ ...h('i', null), ...bait, ...own }));
      render(h('p', null, 'Text ', data), document.body);
      expect(document.body.textContent).toBe('Text ');
      expect(document.querySelector('i, b')).toBeNull();
    },
  );

  it('would be drawn if it were no data: the test can fail', () => {
    render(h('p', null, h('i', { dangerouslySetInnerHTML: { __html: '<b>in</b>' } })), document.body);
    expect(document.querySelector('b')?.textContent).toBe('in');
  });
});
