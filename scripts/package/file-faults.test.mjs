import { describe, expect, it } from 'vitest';
import { fileFaults } from './file-faults.mjs';

/** @param {string} name @param {string} text */
const faultsOf = (name, text) => fileFaults(name, new TextEncoder().encode(text), ['/srv/build']);

describe('what is wrong with a built file', () => {
  it.each([
    ['a.html', '<script type="module" src="https://example.org/x.js"></script>', 'a script that is not'],
    ['a.html', '<script>go()</script>', 'a script that is not'],
    ['a.html', '<link rel="stylesheet" href="//example.org/x.css">', 'a link that is not'],
    ['a.html', '<body onload="go()">', 'a handler on body'],
    ['a.html', '<iframe src="/x.html">', 'an element iframe'],
    ['a.css', '@import "x.css";', '@import'],
    ['a.css', 'p{background:url(https://example.org/x.png)}', 'url(https://example.org/x.png)'],
    ['a.js', 'throw "/srv/build/src/a.ts"', '/srv/build'],
    ['a.js', 'throw "/home/ann/a.ts"', '/home/'],
    ['a.js', '//# sourceMappingURL=a.js.map', 'sourceMappingURL'],
    ['a.js', 'eval(x)', 'eval'],
    ['a.js.map', '{}', 'not a kind of file'],
    ['.vite/manifest', '{}', 'not a kind of file'],
  ])('%s: %s', (name, text, fault) => {
    const faults = faultsOf(name, text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(name);
    expect(faults[0]).toContain(fault);
  });

  it.each([
    [
      'a.html',
      '<link rel="modulepreload" crossorigin href="/assets/a.js"><script src="/assets/b.js"></script>',
    ],
    ['a.css', 'p{background:url("data:image/png;base64,AA==")}'],
    ['a.js', 'import"./b.js"'],
    ['a.png', 'eval(x)'],
    ['a.txt', 'see https://example.org/home/ann'],
  ])('lets pass: %s %s', (name, text) => expect(faultsOf(name, text)).toEqual([]));
});
