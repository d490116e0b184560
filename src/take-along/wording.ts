import type { NoticeBlock, StoryQuote, StorySpeaker } from '../core/index.ts';

/** The words of ours that stand around a story, in the language of the interface. */
export interface Wording {
  /** BCP 47. */
  lang: string;
  byline(authors: readonly string[]): string;
  /** An ISO 8601 date as people read it, or null where it cannot be read. */
  date(iso: string): string | null;
  /** The headline of a story that has none. */
  untitled(host: string): string;
  /** A speaker that we are not sure of. */
  unsure(name: string): string;
  notAttributed: string;
  unnamedSource: string;
  whoSaidWhat: string;
  indirect: string;
  /** Stands beside quotations that are shown in a browser's translation. */
  inTranslation: string;
  /** Says that the page was translated, and that nobody said its words. */
  translated: string;
  correction: string;
  update: string;
  note: string;
  /** Says that the publisher's page ends before the story does. */
  cutOff: string;
  /** Says that we have not read the page to its end. */
  unread: string;
  /** Says that a rule knows the story for paid content. */
  sponsored: string;
  post: string;
  video: string;
  audio: string;
}

/** Returns the label above a notice. */
export function noticeLabel(wording: Wording, { kind }: NoticeBlock): string {
  return kind === 'cut-off' ? wording.cutOff : wording[kind];
}

/** The name of a source: as the paper writes it, its description where it has no name, or "not attributed". */
export function speakerName(wording: Wording, speaker: StorySpeaker | null): string {
  if (!speaker) return wording.notAttributed;
  return speaker.name ?? speaker.role ?? wording.unnamedSource;
}

/** The role that stands beside a name; an unnamed source's description is its name already. */
export const speakerRole = (speaker: StorySpeaker | null): string | null =>
  speaker?.name ? speaker.role : null;

/** Checks that a quotation's speaker needs a question mark. @param sure confidence from which a speaker is a fact, 0 to 1 */
export const isUnsure = (quote: StoryQuote, speaker: StorySpeaker | null, sure: number): boolean =>
  speaker !== null && quote.confidence < sure;
