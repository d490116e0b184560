/** One signal of the detector: what was seen and how much it moved the score (log-odds units). */
export interface Signal {
  name: string;
  weight: number;
}

/** Whether a page is a news article worth offering the reader on. */
export interface Detection {
  isArticle: boolean;
  /** 0 (surely not) to 1 (surely). */
  score: number;
  signals: Signal[];
}
