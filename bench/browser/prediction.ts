import type { RuleOutcome } from '../../src/core/types.ts';

/** A system's answers on one page. `authors` are as it gives them: the peers join all names in one string. */
export interface Prediction {
  text: string;
  headline: string | null;
  /** The headline that it gives beside it; null for the peers, who give one alone. */
  alternativeHeadline: string | null;
  authors: string[];
  datePublished: string | null;
}

/** The engine's answers on a page: its lines, in which '\n' may part paragraphs or not, and removals by reason. */
export type OwnPrediction = Prediction & { lines: string[]; removals: Record<string, number> };

/** Everything measured on one page but time. The peers are null where they were not asked or threw. */
export interface PageResult {
  id: string;
  story: OwnPrediction | null;
  isArticle: boolean;
  score: number;
  /** Null where no rules were given. */
  ruled: RuledPrediction | null;
  readability: Prediction | null;
  defuddle: Prediction | null;
  readerable: boolean;
  saysArticle: boolean;
  /** True if the first line of the truth stands in the page as a standfirst; false where not asked. */
  hasStandfirst: boolean;
  /** Errors by the system that threw them, for the report. */
  errors: string[];
}

/** The engine's answers on a page under the rules of its site, and the result of each rule. */
export type RuledPrediction = Prediction & { outcomes: RuleOutcome[] };

/** The runs to make on a page. */
export interface PageTask {
  id: string;
  url: string;
  /** False: detection only. */
  extract: boolean;
  peers: boolean;
  /** Lines of the truth, to find out whether the page has a standfirst; null: do not. */
  truthLines: string[] | null;
  /** Site configs of the page's host, the most specific first, by name and text. */
  siteFiles: { file: string; text: string }[];
}
