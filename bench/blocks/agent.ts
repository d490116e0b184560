import { readPage } from '../../src/core/blocks/walk.ts';
import { FEATURE_COUNT, FEATURE_NAMES, FeatureReader } from '../../src/core/likelihood/features.ts';
import { isBodyText, isPlausible } from '../../src/core/likelihood/likelihood.ts';
import { Outline } from '../../src/core/likelihood/outline.ts';
import { Vocabulary } from '../../src/core/likelihood/vocabulary.ts';
import { readMetadata } from '../../src/core/metadata/read-metadata.ts';

/** The blocks of one page that the classifier judges. */
export interface PageRows {
  texts: string[];
  /** Whether each lies in the box with the most prose. */
  inBest: boolean[];
  /** Rows of FEATURE_COUNT 32-bit floats, one after another, in base64. */
  rows: string;
}

export const features = FEATURE_NAMES;

/** Parses a page in the browser and computes the features of its blocks. */
export function readRows(html: string, url: string): PageRows {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const metadata = readMetadata(document, url);
  const page = readPage(document, url);
  const outline = new Outline(page, metadata.headline);
  const reader = new FeatureReader(page, metadata, outline, new Vocabulary(page, outline));
  const judged = page.blocks.filter((block) => isBodyText(block) && isPlausible(block, outline));
  const rows = new Float32Array(judged.length * FEATURE_COUNT);
  judged.forEach((block, i) => {
    reader.read(block, rows.subarray(i * FEATURE_COUNT, (i + 1) * FEATURE_COUNT));
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
