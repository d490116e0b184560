import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { sampleByHash } from '../corpora/sample.ts';

const CORPORA = ['scrapinghub', 'fundus', 'wcxb'];
/** News pages of the corpora without other page types count double: they must not be refused. */
const WEIGHT = { scrapinghub: 2, fundus: 2, wcxb: 1 };
const BATCH = 20;

async function readTruth(folder, corpus) {
  const file = path.join(folder, 'articles', corpus, 'truth.jsonl');
  if (!existsSync(file))
    throw new Error(`${file} is not there: pass the corpora's folder with --corpora DIR`);
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  return lines.map((line) => ({ corpus, ...JSON.parse(line) }));
}

async function bundleDetector() {
  const entry = path.join(import.meta.dirname, '../../src/core/detect/measure-signals.ts');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'detector', fileName: 'detector' },
    },
  });
  return [built].flat()[0].output[0].code;
}

/** Serves the stored pages as they lie there, gzipped; '/' is an empty page to work in. */
function servePages(folder) {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (request.url === '/') return response.end('<title>detector</title>');
    response.setHeader('content-encoding', 'gzip');
    return createReadStream(path.join(folder, 'articles', decodeURIComponent(request.url)))
      .on('error', () => response.destroy())
      .pipe(response);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Runs in the browser: the signals of a batch of pages. */
async function measureBatch(batch) {
  const measured = [];
  for (const { file, url } of batch) {
    const html = await (await fetch(file)).text();
    const page = new DOMParser().parseFromString(html, 'text/html');
    measured.push(globalThis.detector.measureSignals(page, url));
  }
  return measured;
}

/**
 * Reads the signals of every page of the labelled corpora in Chromium.
 * @param {string} folder the corpora's folder
 * @param {number | null} sample pages of each corpus to read, chosen by hash; null: all
 * @returns `{names, pages: {id, corpus, pageType, isArticle, weight, values}[]}`
 */
export async function readSignals(folder, sample) {
  const truths = await Promise.all(CORPORA.map((corpus) => readTruth(folder, corpus)));
  const truth = truths.flatMap((pages) => sampleByHash(pages, sample ?? pages.length));
  const code = await bundleDetector();
  const server = await servePages(folder);
  const executablePath =
    process.env.CHROMIUM ?? (existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.addScriptTag({ content: code });
    const measured = [];
    for (let i = 0; i < truth.length; i += BATCH) {
      const batch = truth.slice(i, i + BATCH).map(({ corpus, id, url }) => ({
        file: `/${corpus}/html/${encodeURIComponent(id)}.html.gz`,
        url: url ?? '',
      }));
      measured.push(...(await page.evaluate(measureBatch, batch)));
    }
    return {
      names: measured[0].map(({ name }) => name),
      pages: truth.map(({ id, corpus, pageType }, i) => ({
        id,
        corpus,
        pageType,
        isArticle: pageType === 'article',
        weight: WEIGHT[corpus],
        values: measured[i].map(({ value }) => value),
      })),
    };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
