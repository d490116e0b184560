/** One thing that a suite tries. */
export interface Payload {
  /** Its place in the corpus: file and number or title. */
  name: string;
  /** Markup that stands in a page, or a whole page. */
  markup: string;
  isPage: boolean;
}

/** Reads the payloads of one file, or null where the file is none of its kind. @param path with '/', below the folder */
export type Format = (path: string, text: string) => Payload[] | null;

/** Numbers markup of one file; what is empty or comes twice is left out. */
export function numbered(path: string, markups: readonly string[], isPage = false): Payload[] {
  const distinct = [...new Set(markups.filter((it) => it.trim() !== ''))];
  return distinct.map((markup, n) => ({ name: `${path}#${n + 1}`, markup, isPage }));
}
