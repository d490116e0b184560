import fc from 'fast-check';
import {
  createScopeMatcher,
  findRules,
  formatFilters,
  formatSiteConfig,
  type ParsedRules,
  parseFilters,
  parseSiteConfig,
} from '../../../src/core/rules/index.ts';
import { ADDRESS, markupOf, parse } from '../dom.ts';
import { SENTENCES, text } from '../pieces.ts';
import { hold, target } from '../target.ts';

const FILTERS = [
  'example.com',
  '~',
  ',',
  '##',
  '#@#',
  '#?#',
  '##^',
  '##+js(',
  '.ad',
  '#x',
  '[id^="a"]',
  ':has(',
  ':has-text(',
  ':not(',
  ':upward(',
  ':xpath(',
  ':matches-path(',
  ':style(',
  ')',
  '/(a+)+$/',
  '//p',
  ' > ',
  '!#if ',
  '!',
  '*',
  '||',
  '$',
  '\\',
  '"',
];
const CONFIG = [
  'strip: ',
  'strip_id_or_class: ',
  'body: ',
  'title: ',
  'author: ',
  'date: ',
  'test_url: ',
  'test_contains: ',
  'prune: no',
  'replace_string(',
  '): ',
  '//div[@class="a"]',
  '//*[contains(., "',
  '|',
  '# ',
  '[[[',
  ')',
  'x',
];
const lines = (words: readonly string[]) =>
  fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...words) },
        { weight: 1, arbitrary: text },
        { weight: 2, arbitrary: fc.constant('\n') },
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

const PAGE = `<h1>T</h1><div class="ad" id="x"><p>${SENTENCES.join('</p><p>')}</p></div>`;

function holdParsed({ rules, problems, counts }: ParsedRules, source: string): void {
  const count = source.split(/\r\n|\r|\n/).length;
  for (const { line, column } of problems)
    hold(line >= 1 && line <= count && column >= 1, 'a problem names its place');
  hold(counts.refused >= 0 && counts.ignored >= 0, 'counts are counts');
  const document = parse(PAGE);
  const before = markupOf(document);
  const holds = createScopeMatcher(ADDRESS);
  findRules(
    document,
    rules.filter((rule) => holds(rule.scope)),
    { now: () => performance.now() },
  );
  hold(markupOf(document) === before, 'the page is as it was');
}

/** Checks that rules which are written and read again are the same. */
function holdRoundTrip(
  written: string,
  readAgain: (text: string) => ParsedRules,
  write: (it: ParsedRules) => string,
): void {
  hold(write(readAgain(written)) === written, 'what was written is read and written again as it was');
}

/** Files of rules in either syntax: read without throwing, applied without a change to the page. */
export const rules = target(
  'rules',
  fc.oneof(
    lines(FILTERS).map((source) => ({ source, isFilters: true })),
    lines(CONFIG).map((source) => ({ source, isFilters: false })),
  ),
  ({ source, isFilters }) => {
    const read = (it: string) =>
      isFilters ? parseFilters(it, 'list') : parseSiteConfig(it, 'saltmarsh.test', 'list');
    const write = ({ rules }: ParsedRules) =>
      (isFilters ? formatFilters(rules) : formatSiteConfig(rules)).text;
    const parsed = read(source);
    holdParsed(parsed, source);
    holdRoundTrip(write(parsed), read, write);
  },
  {
    filters: (size) => {
      const source = 'example.com##.ad:has-text(x)\n'.repeat(size / 30);
      return () => parseFilters(source, 'list');
    },
    'brackets of a filter': (size) => {
      const source = `##.a${':not('.repeat(size / 5)}`;
      return () => parseFilters(source, 'list');
    },
    'site config': (size) => {
      const source = "strip: //div[@class='ad']\n".repeat(size / 26);
      return () => parseSiteConfig(source, 'example.com', 'list');
    },
  },
);
