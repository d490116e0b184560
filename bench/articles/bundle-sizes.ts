import { type BundleSize, bundleSize, CORE } from '../browser/bundle.ts';

const core = JSON.stringify(CORE);

/** Sizes of our parts and of the peers, each bundled and minified alike. */
export async function articleBundleSizes(peers: boolean): Promise<BundleSize[]> {
  const sources: [string, string][] = [
    ['engine without quotes', `export { extractStory, detectArticle } from ${core}`],
    ['detectArticle alone', `export { detectArticle } from ${core}`],
  ];
  if (peers) {
    sources.push(
      ['@mozilla/readability', `export { Readability } from '@mozilla/readability'`],
      ['defuddle', `export { default as Defuddle } from 'defuddle'`],
    );
  }
  const sizes: BundleSize[] = [];
  for (const [name, source] of sources) sizes.push(await bundleSize(name, source));
  return sizes;
}
