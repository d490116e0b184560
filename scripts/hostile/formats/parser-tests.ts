import { type Format, numbered } from '../payload.ts';

/** html5lib's tests of parsers, which WPT has, too: .dat files whose `#data` up to `#errors` is a page. */
export const parserTests: Format = (path, text) => {
  if (!path.endsWith('.dat')) return null;
  const tests = text.split(/^#data\r?\n/m).slice(1);
  return numbered(
    path,
    tests.map((test) => /^([\s\S]*?)\r?\n?#errors/.exec(test)?.[1] ?? ''),
  );
};
