import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { accountedTexts, pageTexts } from '../src/core/extract/page-text.fixture.ts';
import { extractStory, type FoundRule } from '../src/core/index.ts';
import { searchRoots } from '../src/core/selectors/roots.ts';
import { exactSelector } from '../src/core/selectors/selectors.ts';
import { fixturePages } from './support/site/fixture-pages.ts';

/** So many elements of each page are removed by rules, one after the other. */
const RULES = 12;

const pages = fixturePages()
  .filter(({ expected }) => !expected.needsScript)
  .map(({ name, folder, expected }) => {
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    return { name, url: expected.url, document: new JSDOM(html, { url: expected.url }).window.document };
  });

describe('with rules that remove and keep', () => {
  it.each(pages)('story and ledger account for every text of the page: $name', ({ document, url }) => {
    const elements = [...document.body.querySelectorAll('p, h2, li, aside, figure, section, div')];
    const roots = searchRoots(document);
    const texts = pageTexts(document);
    for (let n = 0; n < RULES; n++) {
      const element = elements[Math.floor((n * elements.length) / RULES)] as Element;
      const selector = exactSelector([element], roots) ?? '';
      const matched = [...document.querySelectorAll(selector)];
      expect(matched).toEqual([element]);
      const rule: FoundRule = {
        rule: {
          action: n % 3 === 2 ? 'keep' : 'remove',
          reason: 'rule',
          source: { list: 'filters/own', line: n, text: `##${selector}` },
        },
        elements: matched,
        values: [],
        state: 'found',
      };
      const story = extractStory(document, url, { rules: [rule] });
      const accounted = accountedTexts(story).join('\n');
      expect(texts.filter((text) => !accounted.includes(text))).toEqual([]);
      const removed = story.removals.filter(({ rule }) => rule !== undefined);
      expect(removed.length > 0).toBe(story.rules?.[0]?.state === 'applied' && rule.rule.action === 'remove');
    }
  });
});
