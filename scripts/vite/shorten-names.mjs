// @ts-check
import { minifySync } from 'vite';
import { innerNames } from './inner-names.mjs';

/**
 * Gives the inner names of what finds quotations their short form in built code. Other code is as it was.
 * @param {string} code minified
 * @returns {string}
 */
export function shortenNames(code) {
  const names = innerNames();
  const all = Object.keys(names).join('|');
  if (!new RegExp(`\\b(?:${all})\\b`).test(code)) return code;
  const { code: shortened, errors } = minifySync('built.js', code, {
    compress: false,
    mangle: false,
    mangleProps: { include: new RegExp(`^(?:${all})$`), cache: { ...names } },
  });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return shortened;
}

/**
 * Does so in all scripts of the package: they hand one another what they made.
 * @returns {import('vite').Plugin}
 */
export function shortInnerNames() {
  return {
    name: 'short-inner-names',
    enforce: 'post',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (!file.fileName.endsWith('.js')) continue;
          if (file.type === 'chunk') file.code = shortenNames(file.code);
          else if (typeof file.source === 'string') file.source = shortenNames(file.source);
        }
      },
    },
  };
}
