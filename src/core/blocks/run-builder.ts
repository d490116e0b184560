import { withoutUnseen } from './unseen.ts';

const UNFOLDED = /[\t\n\r\f]| {2}/;
const ENDS_SENTENCE = /[.!?…。！？।؟]["'”’»)\]]*$/;
const FOLDED = /[ \t\n\r\f]+/g;

/**
 * A run: text of one styling as the page has it. `mask` holds bits of `STYLE_BITS`; `href` is not resolved
 * yet.
 */
export interface RawRun {
  text: string;
  mask: number;
  href: string | null;
}

/** Collects the text of one block. Folds white space and merges neighbouring runs of one styling. */
export class RunBuilder {
  private runs: RawRun[] = [];
  private endsInSpace = true;
  length = 0;
  linkLength = 0;
  boldLength = 0;

  get isEmpty(): boolean {
    return this.runs.length === 0;
  }

  /** True if the text so far ends as a sentence does, with no space behind it. */
  get endsSentence(): boolean {
    return ENDS_SENTENCE.test(this.runs.at(-1)?.text.slice(-4) ?? '');
  }

  add(raw: string, mask: number, href: string | null, preformatted: boolean): void {
    let text = withoutUnseen(raw);
    if (!preformatted) {
      if (UNFOLDED.test(text)) text = text.replace(FOLDED, ' ');
      if (this.endsInSpace && text.startsWith(' ')) text = text.slice(1);
    }
    if (!text) return;
    this.endsInSpace = !preformatted && text.endsWith(' ');
    this.append(text, mask, href);
  }

  /** Adds a line break inside the block; none at its beginning. */
  break(): void {
    if (this.isEmpty) return;
    this.append('\n', 0, null);
    this.endsInSpace = true;
  }

  private append(text: string, mask: number, href: string | null): void {
    this.length += text.length;
    if (href !== null) this.linkLength += text.length;
    if (mask & 1) this.boldLength += text.length;
    const last = this.runs.at(-1);
    if (last && last.href === href && (last.mask === mask || text === ' ' || text === '\n'))
      last.text += text;
    else this.runs.push({ text, mask, href });
  }

  /** Returns the runs collected so far, trimmed at both ends, and starts anew. */
  take(): RawRun[] {
    const { runs } = this;
    this.runs = [];
    this.endsInSpace = true;
    this.length = this.linkLength = this.boldLength = 0;
    const last = runs.at(-1);
    if (last) last.text = last.text.trimEnd();
    const first = runs[0];
    if (first) first.text = first.text.trimStart();
    return runs.filter((run) => run.text);
  }
}

export function plainText(runs: readonly { text: string }[]): string {
  if (runs.length === 1) return runs[0]?.text ?? '';
  let text = '';
  for (const run of runs) text += run.text;
  return text;
}
