/** Precision, recall and F1 of one page or of a corpus, each 0 to 1. */
export interface Score {
  p: number;
  r: number;
  f1: number;
}
