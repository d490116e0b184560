import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { MissingCorpus } from './missing-corpus.ts';
import type { Range } from './quotes.ts';

/** The source of a quotation: the fullest name that the text gives, or null; then its description there, if any. */
export interface LabelledSource {
  span: Range;
  by: string | null;
  as?: string;
}

/** Words between marks that somebody said. Where a careful reader cannot tell, `unclear` is true: they do not count. */
export interface LabelledQuote extends LabelledSource {
  unclear?: boolean;
}

interface LabelledSpeaker {
  name: string;
  kind: string;
  /** Other forms of the name that are as right. */
  accept?: string[];
  /** Every wording of the text that rightly says who the speaker is. */
  roles: string[];
}

/** A news text with what a reader should be told of its speakers. */
export interface SpeakerText {
  id: string;
  lang: string;
  text: string;
  quotes: LabelledQuote[];
  /** Statements without marks; absent where they were not labelled. */
  indirect?: LabelledSource[];
  speakers: LabelledSpeaker[];
}

/** Reads `DIR/voices/<name>.jsonl`. Throws MissingCorpus where it is not there. */
export function loadSpeakerTexts(directory: string, name = 'dev'): SpeakerText[] {
  const file = path.join(directory, 'voices', `${name}.jsonl`);
  if (!existsSync(file)) throw new MissingCorpus(file);
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as SpeakerText);
}
