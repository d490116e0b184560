/** One signal of the detector: what was seen and how much it moved the score (log-odds units). */
export interface Signal {
  name: string;
  weight: number;
}

/** Verdict whether a page is a news article worth offering the reader on. */
export interface Detection {
  isArticle: boolean;
  /** Likelihood that the page is an article, 0 (surely not) to 1 (surely). */
  score: number;
  signals: Signal[];
}
