import type { PageBlock } from '../../blocks/page.ts';
import { parsePage } from '../../blocks/walk.ts';
import { readMetadata } from '../../metadata/read-metadata.ts';
import { Draft } from './draft.ts';

const ADDRESS = 'https://paper.example/news/mill';

/** Four paragraphs, invented: prose for what is under test to stand beside. */
export const PROSE: readonly string[] = [
  'The mill at Osterby has ground its last flour after two hundred and ten years, the owner told the council on Friday, because the river no longer carries enough water in summer.',
  'A turbine will take the place of the wheel, which is to stand in the village museum beside the millstones and the ledger in which every sack was written down by hand.',
  'Bakers in the valley say that they will miss the dark flour most of all, and two of them have asked whether the stones could be turned by a motor once a month.',
  'The council will decide in March whether the weir stays; the anglers want it gone, and the owners of the gardens below it want it raised by half a metre.',
];
export const prose = (from = 0, to = PROSE.length): string =>
  PROSE.slice(from, to)
    .map((text) => `<p>${text}</p>`)
    .join('');

/** Returns the draft of a page before any reason was looked for. Needs a DOM. */
export function draftOf(body: string, headline = 'Osterby mill stops'): Draft {
  const html = `<html lang="en"><head><title>${headline}</title></head><body>${body}</body></html>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  return new Draft(parsePage(document, ADDRESS), readMetadata(document, ADDRESS));
}

/** Returns a draft of the mill's story with markup between its paragraphs. */
export function storyDraft(between: string, after = ''): Draft {
  return draftOf(
    `<article><h1>Osterby mill stops</h1><div class="s">${prose(0, 2)}${between}${prose(2)}</div></article>${after}`,
  );
}

/** Returns the first block that holds the text. Throws where there is none. */
export function blockOf(draft: Draft, text: string): PageBlock {
  const block = draft.page.blocks.find((candidate) => candidate.text.includes(text));
  if (!block) throw new Error(`no block holds "${text}"`);
  return block;
}
