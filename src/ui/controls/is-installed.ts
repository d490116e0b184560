/** Letters whose widths differ from typeface to typeface. */
const SAMPLE = 'mmmmmmmmmmlli WAVE gjy 0123 &@';
/** The typefaces that stand in for one that is missing; those of one kind may be the very one that is asked for. */
const STAND_INS = ['monospace', 'serif', 'sans-serif'];

/**
 * Checks that a typeface is there: text set in it is not as wide as in what would stand in for it.
 * @param widthIn width of a text in a list of families, in pixels
 */
export function isInstalled(family: string, widthIn: (families: string, text: string) => number): boolean {
  return STAND_INS.some((it) => widthIn(`"${family}", ${it}`, SAMPLE) !== widthIn(it, SAMPLE));
}

/** Makes a measure of text in a document, which is left as it is; null where the browser has none. */
export function measureIn(document: Document): ((families: string, text: string) => number) | null {
  const context = document.createElement('canvas').getContext?.('2d');
  if (!context) return null;
  return (families, text) => {
    context.font = `72px ${families}`;
    return context.measureText(text).width;
  };
}
