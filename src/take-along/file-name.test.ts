import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileName } from './file-name.ts';

it.each([
  ['The ferry stays', 'The ferry stays.md'],
  ['A/B: “why?” <c>|*', 'A B “why” c.md'],
  ['..\\..\\etc/passwd', 'etc passwd.md'],
  ['CON', 'story CON.md'],
  ['nul.txt', 'story nul.txt.md'],
  ['', 'story.md'],
  ['  … ', '….md'],
  ['\u202egnp.exe', 'gnp.exe.md'],
  ['Ends with a point.', 'Ends with a point.md'],
  ['市長「船は残る」', '市長「船は残る」.md'],
])('names a file after %j', (headline, name) => {
  expect(fileName(headline, 'md')).toBe(name);
});

it('cuts long headlines between characters', () => {
  const name = fileName('👩‍👩‍👧‍👦'.repeat(40), 'epub');
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(130);
  expect(name).toMatch(/^(👩‍👩‍👧‍👦)+\.epub$/u);
});

it('is safe whatever the headline', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (headline) => {
      const name = fileName(headline, 'csv');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left.
      expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f\u007f]|^[.\s]|[.\s]\.csv$/);
      expect(name).toMatch(/.\.csv$/u);
    }),
  );
});
