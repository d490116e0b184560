import { parsePage } from '../../src/core/blocks/walk.ts';
import { featureContext } from '../../src/core/classifier/features/feature-reader.ts';
import { FEATURES } from '../../src/core/classifier/features/features.ts';
import { readFeatures } from '../../src/core/classifier/features/read-features.ts';
import { isBodyText, isPlausible } from '../../src/core/classifier/likelihood.ts';
import { readMetadata } from '../../src/core/metadata/read-metadata.ts';
import { Outline } from '../../src/core/outline/outline.ts';
import { Vocabulary } from '../../src/core/outline/vocabulary.ts';

/** The blocks of one page that the classifier judges. */
export interface PageRows {
  texts: string[];
  /** True, for each block that lies in the box with the most prose. */
  inBest: boolean[];
  /** Rows of one 32-bit float a feature, one after another, in base64. */
  rows: string;
}

const WIDTH = FEATURES.length;

/**
 * Computes the features of a page's blocks. Changes the document.
 * @param document parsed without scripting
 */
export function readRows(document: Document, url: string): PageRows {
  // A page in a tab has scripting on, and with it the content of noscript is text.
  for (const element of document.querySelectorAll('noscript')) element.textContent = element.innerHTML;
  const metadata = readMetadata(document, url);
  const page = parsePage(document, url);
  const outline = new Outline(page, metadata.headline);
  const vocabulary = new Vocabulary(page, outline);
  const context = featureContext(page, metadata, outline, vocabulary);
  const judged = page.blocks.filter((block) => isBodyText(block) && isPlausible(block, outline));
  const rows = new Float32Array(judged.length * WIDTH);
  judged.forEach((block, i) => {
    readFeatures(block, context, rows.subarray(i * WIDTH, (i + 1) * WIDTH));
  });
  const { best } = outline;
  return {
    texts: judged.map(({ text }) => text),
    inBest: judged.map(({ index }) => !!best && index >= best.first && index < best.end),
    rows: base64(rows),
  };
}

function base64(values: Float32Array): string {
  const bytes = new Uint8Array(values.buffer);
  let text = '';
  for (let i = 0; i < bytes.length; i += 30_000)
    text += String.fromCharCode(...bytes.subarray(i, i + 30_000));
  return btoa(text);
}
