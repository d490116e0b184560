import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { preactWithoutInnerHtml, withoutInnerHtml } from './preact-without-inner-html.mjs';

describe('Preact without inner HTML', () => {
  it('is a module that names no inner HTML and still exports what the views use', async () => {
    const { find, replacement } = preactWithoutInnerHtml();
    expect(readFileSync(replacement, 'utf8')).not.toContain('innerHTML');
    expect(await import(replacement)).toMatchObject({
      render: expect.any(Function),
      h: expect.any(Function),
    });
    expect('preact').toMatch(find);
    expect('preact/hooks').not.toMatch(find);
  });

  it('refuses code that has changed', () => {
    expect(() => withoutInnerHtml('a.innerHTML=b')).toThrow('1 places');
    expect(() => withoutInnerHtml('a.innerHTML==b||(a.outerHTML=a.innerHTML)')).toThrow(
      'look at its new code',
    );
  });
});
