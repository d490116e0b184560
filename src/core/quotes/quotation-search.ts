import type { Steps } from '../steps.ts';
import { blockCost, type StoryPart, storyParts } from '../story-model/parts.ts';
import type { Block, Story, StoryAttribution, StoryQuote, StorySpeaker } from '../types.ts';
import { attributeStory, countSpeakers, isRead } from './attribute-story.ts';
import type { MarksReaders } from './by-marks.ts';
import type { Language } from './language.ts';

/** Cost (about as many characters) up to which a story is searched in one go, with all of it in mind. */
const MAX_AT_ONCE = 150_000;
/** Cost of each slice of a longer story, about: so that none takes long. */
const SLICE = 60_000;
/** Fewest characters before a slice that are read with it, so that "she said" finds its person. */
const CONTEXT = 2_000;

/** Cost of the beginning that is searched ahead: a view or two of the popup. And the least cost of a story of which it is. */
const BEGINNING = 2_500;
const WITH_BEGINNING = 5_000;

const costOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + blockCost(block), 0);

const blockOf = (line: string): string => line.split('.')[0] ?? line;

/**
 * The search for who said what in a story of any length, part by part and in any order. Speakers of one name are one; one
 * named by surname alone is the one person found so far who bears it. Ids stay what they are while more is searched.
 */
export class QuotationSearch {
  readonly parts: readonly StoryPart[];
  private readonly story: Story;
  private readonly language: Language | MarksReaders;
  private readonly found: (StoryQuote[] | null)[];
  private readonly speakers = new Map<string, StorySpeaker>();
  /** The result for a story that is searched in one go; null before the search, and for longer stories. */
  private whole: StoryAttribution | null = null;

  /** @param language what the story is read with: see `storyLanguage` */
  constructor(story: Story, language: Language | MarksReaders) {
    this.story = story;
    this.language = language;
    this.parts = storyParts(story.blocks);
    this.found = this.parts.map(() => null);
  }

  /**
   * Searches the beginning of a long story, so that something can be shown while its first part is searched. What is found
   * there is nearly always what will be found with all of it in mind. Out: null where there is no need, or no longer, and
   * where nothing is found: that is not said before all of it has been searched.
   */
  beginning(): StoryAttribution | null {
    const { blocks } = this.story;
    const end = this.parts[0]?.end ?? 0;
    if (this.whole || this.found.some(Boolean) || costOf(blocks.slice(0, end)) < WITH_BEGINNING) return null;
    let to = 0;
    for (let cost = 0; to < end && cost < BEGINNING; to++) cost += blockCost(blocks[to] as Block);
    const found = attributeStory({ ...this.story, blocks: blocks.slice(0, to) }, this.language);
    return found.quotes.length > 0 ? { ...found, searched: [] } : null;
  }

  /**
   * Searches one part of the story and yields after each slice of it. Does nothing for a part already
   * searched.
   * @param n index in `parts`
   */
  *search(n: number): Steps<void> {
    const part = this.parts[n];
    if (!part || this.found[n] || this.whole) return;
    const slices = this.slicesOf(part);
    if (this.parts.length === 1 && slices.length === 1) {
      this.whole = attributeStory(this.story, this.language);
      return;
    }
    const quotes: StoryQuote[] = [];
    for (const [i, slice] of slices.entries()) {
      quotes.push(...this.searchSlice(slice, `${n}-${i}-`));
      yield;
    }
    this.found[n] = quotes;
  }

  /**
   * Returns the quotations and speakers found so far; `searched` lists the parts done while some are left.
   */
  attribution(): StoryAttribution {
    if (this.whole) return this.whole;
    const searched = [...this.found.keys()].filter((n) => this.found[n]);
    const speakers = [...this.speakers.values()].filter(({ quotes }) => quotes > 0);
    return {
      quotes: this.found.flatMap((quotes) => quotes ?? []),
      speakers: speakers.sort((a, b) => b.words - a.words || b.quotes - a.quotes),
      ...(searched.length < this.parts.length && { searched }),
      ...(!isRead(this.language) && { byMarksAlone: true }),
    };
  }

  private slicesOf({ first, end }: StoryPart): StoryPart[] {
    const { blocks } = this.story;
    const slices: StoryPart[] = [];
    if (this.parts.length === 1 && costOf(blocks.slice(first, end)) <= MAX_AT_ONCE) return [{ first, end }];
    let from = first;
    let filled = 0;
    for (let i = first; i < end; i++) {
      filled += blockCost(blocks[i] as Block);
      if (filled < SLICE && i + 1 < end) continue;
      slices.push({ first: from, end: i + 1 });
      from = i + 1;
      filled = 0;
    }
    return slices;
  }

  private searchSlice({ first, end }: StoryPart, prefix: string): StoryQuote[] {
    const { story } = this;
    const own = new Set(story.blocks.slice(first, end).map(({ id }) => id));
    const before = this.contextBefore(first);
    const read = first === 0 ? story : { ...story, headline: null, standfirst: null, leadImage: null };
    const { quotes, speakers } = attributeStory(
      { ...read, blocks: story.blocks.slice(before, end) },
      this.language,
    );
    const inSlice = quotes.filter(({ spans }) => {
      const block = blockOf(spans[0]?.line ?? '');
      return own.has(block) || (first === 0 && !/^b\d/.test(block));
    });
    const renamed = inSlice.map((quote) => ({ ...quote, id: `${prefix}${quote.id}` }));
    return this.adopt({ quotes: renamed, speakers: countSpeakers(renamed, speakers, story.lang) });
  }

  private contextBefore(first: number): number {
    let from = first;
    for (let cost = 0; from > 0 && cost < CONTEXT; from--)
      cost += blockCost(this.story.blocks[from - 1] as Block);
    return from;
  }

  /**
   * Takes in what was found in one slice. Returns its quotations with the ids that their speakers have in the
   * whole story.
   */
  private adopt({ quotes, speakers }: StoryAttribution): StoryQuote[] {
    const ids = new Map(speakers.map((speaker) => [speaker.id, this.meet(speaker)]));
    return quotes.map((quote) => ({
      ...quote,
      speakerId: quote.speakerId && (ids.get(quote.speakerId) ?? null),
    }));
  }

  private meet(speaker: StorySpeaker): string {
    const key = this.keyOf(speaker);
    const known = this.speakers.get(key);
    if (!known) {
      const id = `s${this.speakers.size}`;
      this.speakers.set(key, { ...speaker, id });
      return id;
    }
    if (known.role === null) {
      known.role = speaker.role;
      known.roleEvidence = speaker.roleEvidence;
    }
    if (known.kind === 'unknown') known.kind = speaker.kind;
    known.words += speaker.words;
    known.quotes += speaker.quotes;
    return known.id;
  }

  private keyOf({ id, name, role, kind }: StorySpeaker): string {
    if (name === null)
      return role === null ? `${this.speakers.size}:${id}` : `${kind}:?${role.toLowerCase()}`;
    const own = `=${name.toLowerCase()}`; // another slice may tell another kind of it, or none
    const mayBeSurname = (kind === 'person' || kind === 'unknown') && !name.includes(' ');
    if (!mayBeSurname || this.speakers.has(own)) return own;
    const bearers = [...this.speakers.keys()].filter((key) => key.endsWith(` ${name.toLowerCase()}`));
    return bearers.length === 1 ? (bearers[0] as string) : own;
  }
}
