/** Counts over a stretch of text, in any language. */
export interface TextStats {
  /** Number of characters. */
  length: number;
  /** Number of words. Scripts without spaces are counted by characters, two to a word. */
  words: number;
  /** Number of characters in words that begin with a digit. */
  digits: number;
  /** Number of words that start with a capital letter. */
  capitals: number;
  /** Number of ends of sentences anywhere in the text. */
  sentences: number;
  /** True if the text ends as a sentence does. */
  endsSentence: boolean;
}

const OTHER = 0;
const ENDER = 1;
const CLOSER = 2;
const LETTER = 3;
const CAPITAL = 4;
const DIGIT = 5;
/** A character of a script that is written without spaces, its punctuation included. */
const UNSPACED = 6;

const MARKS = new Map<number, number>();
for (const [kind, marks] of [
  // What lies beyond the Arabic comma and is not listed counts as a letter.
  [OTHER, '؛'],
  [ENDER, '.!?…؟۔।፡።。！？'],
  [CLOSER, '"\'”’»«›)]】」』）〉》“‘'],
] as const) {
  for (const mark of marks) MARKS.set(mark.charCodeAt(0), kind);
}

function kindOf(code: number): number {
  if (code < 0x80) {
    if (code >= 0x61) return code <= 0x7a ? LETTER : OTHER;
    if (code >= 0x41 && code <= 0x5a) return CAPITAL;
    if (code >= 0x30 && code <= 0x39) return DIGIT;
  } else if (code >= 0xc0 && (code < 0x2000 || code > 0x206f)) {
    if (isUnspaced(code)) return UNSPACED;
    if (code > 0x60c) return MARKS.get(code) ?? LETTER;
    const char = String.fromCharCode(code);
    return char === char.toLowerCase() ? LETTER : CAPITAL;
  }
  return MARKS.get(code) ?? OTHER;
}

/** True if the character is Han, kana, Thai, Lao, Khmer, Burmese, or full-width punctuation. */
function isUnspaced(code: number): boolean {
  if (code < 0x2e80)
    return (
      (code >= 0xe00 && code < 0xf00) ||
      (code >= 0x1000 && code < 0x10a0) ||
      (code >= 0x1780 && code < 0x1800)
    );
  return (
    code < 0xa000 ||
    (code >= 0xf900 && code < 0xfb00) ||
    (code >= 0xff00 && code < 0xff70) ||
    (code >= 0xd840 && code < 0xd880)
  );
}

const GAP = /[ \n\t\u00a0]/;
const UNSPACED_LETTERS =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\ud840-\ud87f]/g;
const SPACED_WORDS = /[0-9A-Za-z\u00c0-\u0dff\uac00-\ud7af]+/g;
const WIDE_ENDERS = /[。！？]/g;

/**
 * Counts words, digits, capitals and ends of sentences in a text. Looks only at the first letter and the last
 * punctuation mark of each word: every other character would tell no more.
 */
export function textStats(text: string): TextStats {
  const stats = {
    length: text.length,
    words: 0,
    digits: 0,
    capitals: 0,
    sentences: 0,
    endsSentence: false,
  };
  let last = OTHER;
  const words = text.split(GAP);
  // By index: an iterator makes an object for each word.
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    let begin = 0;
    let first = kindOf(word.charCodeAt(0));
    while (first < LETTER && ++begin < word.length) first = kindOf(word.charCodeAt(begin));
    let end = word.length - 1;
    let mark = kindOf(word.charCodeAt(end));
    while (mark === CLOSER && end > 0) mark = kindOf(word.charCodeAt(--end));
    if (word && mark !== CLOSER) last = mark;
    if (first === UNSPACED || mark === UNSPACED) {
      addUnspaced(word, stats);
      continue;
    }
    if (first >= LETTER) stats.words++;
    if (first === CAPITAL) stats.capitals++;
    else if (first === DIGIT) stats.digits += word.length;
    if (mark === ENDER) stats.sentences++;
  }
  stats.endsSentence = last === ENDER || (last === UNSPACED && endsUnspaced(text));
  return stats;
}

/**
 * Length in characters above which a line of Thai or Lao is taken for a sentence: these scripts mark the end
 * of none.
 */
const LONG_THAI = 80;

function endsUnspaced(text: string): boolean {
  return (
    /[。！？][」』）》”]*$/.test(text.slice(-3)) ||
    (text.length > LONG_THAI && /[\u0e00-\u0eff]\W{0,3}$/.test(text.slice(-4)))
  );
}

function addUnspaced(text: string, stats: TextStats): void {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  stats.words += Math.ceil(count(UNSPACED_LETTERS) / 2) + count(SPACED_WORDS);
  stats.sentences += count(WIDE_ENDERS);
}
