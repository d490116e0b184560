const ABBREVIATION =
  /(?:^|[\s("'“‘.])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Rev|Gov|Sen|Rep|Gen|Col|Lt|Sgt|Capt|Jr|Sr|St|vs|etc|Inc|Corp|Co|Ltd|No|U\.S|U\.K|U\.N|a\.m|p\.m|e\.g|i\.e|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Calif|Fla|Wash|Va|Pa|Mass|Ariz|Ga|Mich)$/;
const SENTENCE_END = /([.?!…])["'”’»)\]]*\s+|[。！？।۔](?:["'”’」』）]*)\s*/gu;
const LOWER_CASE_START = /^["'“‘([]?\p{Ll}/u;

/**
 * Splits text into trimmed sentences much as nltk's punkt does: one ends at . ? ! … (with closing marks) before
 * white space, unless the dot closes an abbreviation or a lower-case letter follows. A newline does not end one.
 */
export function sentences(text: string): string[] {
  const out: string[] = [];
  let from = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (match[1] === '.' && ABBREVIATION.test(text.slice(Math.max(0, match.index - 8), match.index)))
      continue;
    if (LOWER_CASE_START.test(text.slice(end, end + 2))) continue;
    out.push(text.slice(from, end).trim());
    from = end;
  }
  out.push(text.slice(from).trim());
  return out.filter((sentence) => sentence !== '');
}
