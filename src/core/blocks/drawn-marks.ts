import { HTML } from './tags.ts';

/** The marks around `q` by how deep it stands in others, and around the reading of a word (`rt`), as where none is drawn above. */
const QUOTED = [
  ['“', '”'],
  ['‘', '’'],
] as const;
const READING = ['（', '）'] as const;

const OWN_MARK = /^\s*["“”„«»‹›‘’‚'「『]/;
/** What the style of a page says where it draws no marks. */
const NO_MARKS = new Set(['none', 'normal', '""']);

/** One open element with marks. */
interface Marked {
  isQuote: boolean;
  before: string;
  after: string;
}

/**
 * Marks that browsers draw though they are no text of the page: around the element `q`, whose words would be the paper's own
 * without them, and between a word and its reading above. An element in which nothing stands has none, nor has one that
 * brings its own.
 */
export class DrawnMarks {
  private readonly open: Marked[] = [];
  /** Index of the first open element that nothing has been read in yet. */
  private owed = 0;
  private quotes = 0;
  /** Whether the page draws marks around `q`; asked once a page. */
  private drawsQuotes: boolean | null = null;

  /** True if the element has marks; then `leave` is to be called at its end. */
  enter(element: Element, tag: string): boolean {
    if ((tag !== 'q' && tag !== 'rt') || element.namespaceURI !== HTML) return false;
    const isQuote = tag === 'q';
    if (isQuote && !this.isDrawn(element)) return false;
    const [before, after] = isQuote ? (QUOTED[this.quotes % 2] ?? READING) : READING;
    if (isQuote) this.quotes++;
    this.open.push({ isQuote, before, after });
    return true;
  }

  /** Takes the opening marks that stand right before a text which is not blank. */
  takeBefore(text: string): string {
    let marks = '';
    for (; this.owed < this.open.length; this.owed++) {
      const marked = this.open[this.owed] as Marked;
      if (marked.isQuote && OWN_MARK.test(text)) marked.after = '';
      else marks += marked.before;
    }
    return marks;
  }

  /** Closes the innermost element with marks. Out: its closing mark. */
  leave(): string {
    const marked = this.open.pop();
    if (marked?.isQuote) this.quotes--;
    const isEmpty = this.owed <= this.open.length;
    this.owed = Math.min(this.owed, this.open.length);
    return isEmpty ? '' : (marked?.after ?? '');
  }

  private isDrawn(quote: Element): boolean {
    if (this.drawsQuotes === null) {
      const style = quote.ownerDocument.defaultView?.getComputedStyle(quote, '::before');
      this.drawsQuotes = !style || !NO_MARKS.has(style.content);
    }
    return this.drawsQuotes;
  }
}
