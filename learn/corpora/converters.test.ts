import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../scripts/test/temporary-folder.ts';
import { CONVERTERS } from './converters.ts';

/** Makes a folder of files, as a clone of a public home would be. */
function clone(files: Record<string, unknown>): string {
  const folder = temporaryFolder('clone-');
  for (const [file, data] of Object.entries(files)) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), typeof data === 'string' ? data : JSON.stringify(data));
  }
  return folder;
}

const SILENT = { title: null, author: null, date: null, with: [], without: [] };

it('converts scrapinghub: texts and addresses alone', () => {
  const folder = clone({
    'ground-truth.json': { abc: { articleBody: 'The bridge opens.', url: 'https://paper.example/a' } },
    'html/abc.html.gz': 'packed',
  });
  const [page] = CONVERTERS.scrapinghub(folder);
  expect(page?.truth).toEqual({
    ...SILENT,
    id: 'abc',
    url: 'https://paper.example/a',
    pageType: 'article',
    text: 'The bridge opens.',
  });
  expect(page && Object.keys(page.truth)).toEqual([
    'id',
    'url',
    'pageType',
    'title',
    'author',
    'date',
    'text',
    'with',
    'without',
  ]);
  expect(page && Buffer.from(page.packed).toString()).toBe('packed');
});

it('converts wcxb: its part for development, all types of pages', () => {
  const file = (id: string, primary: string, url: string) => ({
    url,
    file_id: id,
    _internal: { page_type: { primary } },
    ground_truth: {
      title: 'Goods',
      author: '',
      publish_date: null,
      main_content: 'A shelf.',
      with: ['shelf'],
      without: ['Login'],
    },
  });
  const folder = clone({
    'dev/ground-truth/0002.json': file('0002', 'product', ''),
    'dev/ground-truth/0001.json': file('0001', 'article', 'https://paper.example/b'),
    'dev/html/0001.html.gz': 'packed',
    'dev/html/0002.html.gz': 'packed',
    'test/ground-truth/0003.json': file('0003', 'article', ''),
  });
  expect(CONVERTERS.wcxb(folder).map(({ truth }) => truth)).toEqual([
    expect.objectContaining({
      id: '0001',
      url: 'https://paper.example/b',
      pageType: 'article',
      author: null,
    }),
    expect.objectContaining({
      id: '0002',
      url: null,
      pageType: 'product',
      with: ['shelf'],
      without: ['Login'],
    }),
  ]);
});

it('converts fundus: for each version of a page the one that was fetched soonest after it was published', () => {
  const version = (title: string, date: string) => ({
    title,
    authors: ['Anna Berg'],
    publishing_date: date,
    body: { summary: ['In short.'], sections: [{ headline: ['Part'], paragraphs: ['One.', 'Two.'] }] },
  });
  const data = 'tests/resources/parser/test_data/at';
  const folder = clone({
    [`${data}/meta.info`]: {
      'Paper_2024_05_03.html.gz': {
        url: 'https://paper.example/old',
        crawl_date: '2024-05-03 18:19:08.721370',
      },
      'Paper_2025_06_05.html.gz': {
        url: 'https://paper.example/new',
        crawl_date: '2025-06-05 19:01:58.349241',
      },
      'PaperTwo_2025_06_05.html.gz': {
        url: 'https://two.example/',
        crawl_date: '2025-06-05 19:01:58.349241',
      },
    },
    [`${data}/Paper.json`]: {
      V1: version('Old', '2024-05-03 15:47:42.389000+00:00'),
      V2: version('New', '2025-06-05 06:00:00+00:00'),
    },
    [`${data}/Paper_2024_05_03.html.gz`]: 'old',
    [`${data}/Paper_2025_06_05.html.gz`]: 'new',
  });
  const pages = CONVERTERS.fundus(folder);
  expect(pages.map(({ truth: { id, url, title } }) => [id, url, title])).toEqual([
    ['at-Paper_2024_05_03', 'https://paper.example/old', 'Old'],
    ['at-Paper_2025_06_05', 'https://paper.example/new', 'New'],
  ]);
  expect(pages[0]?.truth.text).toBe('In short.\n\nPart\n\nOne.\n\nTwo.');
});
