import { readPage } from '../blocks/walk.ts';
import { Draft } from '../filters/draft.ts';
import { runFilters } from '../filters/pipeline.ts';
import { readMetadata } from '../metadata/read-metadata.ts';
import type { Story } from '../types.ts';
import { Assembler } from './assemble.ts';
import { writeLedger } from './ledger.ts';
import { takeStandfirst } from './standfirst.ts';

/**
 * Takes the clean story out of a page. Synchronous; does not change the document, reads no layout and no network.
 * @param url address of the page
 */
export function extractStory(document: Document, url: string): Story {
  const metadata = readMetadata(document, url);
  const page = readPage(document, url);
  const draft = new Draft(page, metadata);
  runFilters(draft);
  const standfirst = takeStandfirst(draft);
  if (standfirst) draft.lift(standfirst.block);
  const assembler = new Assembler(page.base);
  const blocks = assembler.build(draft.kept());
  const removals = writeLedger(draft, assembler);
  return {
    url,
    headline: metadata.headline,
    kicker: metadata.kicker,
    standfirst: standfirst?.text ?? null,
    authors: metadata.authors,
    datePublished: metadata.datePublished,
    dateModified: metadata.dateModified,
    publisher: metadata.publisher,
    lang: metadata.lang,
    dir: metadata.dir,
    leadImage: metadata.leadImage ? { picture: metadata.leadImage, caption: null, credit: null } : null,
    blocks,
    removals,
    isCutOff: false,
  };
}
