import { comparable } from '../blocks/unseen.ts';
import { plainText } from '../story-model/story-lines.ts';
import type { Block, Story, StoryQuote, StorySpeaker } from '../types.ts';

type Quote = Omit<StoryQuote, 'id'>;
/** A speaker whose words are not counted yet. */
export type UncountedSpeaker = Omit<StorySpeaker, 'words' | 'quotes'>;
interface Quoted {
  quotes: Quote[];
  speakers: UncountedSpeaker[];
}

/** Confidence, 0 to 1, of a name that the page itself sets under the quotation. */
const CITED = 0.95;

/**
 * Adds what the page's own markup says of its quotations: a block quotation is said by the one whom it cites, an embedded
 * post by its author. Quotations found inside them by their marks give way: the post is one statement.
 */
export function citedQuotes(story: Story, attribution: Quoted): Quoted {
  const quotes: Quote[] = [];
  const speakers = [...attribution.speakers];
  const citedLines = new Set<string>();
  for (const block of story.blocks) {
    const cited = citation(block);
    if (!cited) continue;
    for (const n of cited.texts.keys()) citedLines.add(`${block.id}.${n}`);
    const speaker = findSpeaker(speakers, cited.by, block.id);
    quotes.push({
      kind: 'direct',
      spans: cited.said.map((text, n) => ({ line: `${block.id}.${n}`, start: 0, end: text.length })),
      text: cited.said.join(' '),
      speakerId: speaker.id,
      confidence: CITED,
      cue: null,
      evidence: cited.by,
    });
  }
  const found = attribution.quotes.filter((quote) => !quote.spans.some((span) => citedLines.has(span.line)));
  return { quotes: [...found, ...quotes], speakers };
}

interface Citation {
  /** Every line of the block, and those of them that are the words of the one cited. */
  texts: string[];
  said: string[];
  by: string;
}

/** Start of the line that signs a post: "— Carrow Council (@carrow) 1 May". */
const SIGNATURE = /^\s*[—–]\s/;

function citation(block: Block): Citation | null {
  const by = block.type === 'blockquote' ? block.cite : block.type === 'embed' ? block.author : null;
  if (!by || (block.type !== 'blockquote' && block.type !== 'embed')) return null;
  const texts = block.paragraphs.map(plainText);
  const last = texts.at(-1) ?? '';
  const isSigned = texts.length > 1 && SIGNATURE.test(last) && last.includes(by);
  const said = isSigned ? texts.slice(0, -1) : texts;
  return said.some(Boolean) ? { texts, said, by } : null;
}

/**
 * Returns the speaker whom a citation line names ("Ada Example, mayor of Exampleton"). Where the text knows
 * none of that name, adds a new one to `speakers`.
 * @param block id of the block that the line belongs to
 */
function findSpeaker(speakers: UncountedSpeaker[], by: string, block: string): UncountedSpeaker {
  const [first = '', ...rest] = by.replace(/^[\s—–-]+/, '').split(/,\s+|\s+[—–|-]\s+/);
  const name = first.trim() || by;
  const key = comparable(name).toLowerCase();
  const known = speakers.find((it) => it.name && comparable(it.name).toLowerCase() === key);
  if (known) return known;
  const role = rest.join(', ').trim() || null;
  const made: UncountedSpeaker = {
    id: `cited${speakers.length}`,
    name,
    role,
    roleEvidence: role === null ? null : { text: by, line: `${block}.0` },
    kind: 'person',
  };
  speakers.push(made);
  return made;
}
