/** What a stretch of text looks like, whatever its language. */
export interface TextStats {
  /** Characters. */
  length: number;
  /** Words; scripts without spaces are counted by characters, two to a word. */
  words: number;
  commas: number;
  digits: number;
  /** Words that start with a capital letter. */
  capitals: number;
  /** Ends of sentences anywhere in the text. */
  sentences: number;
  /** Whether the text ends as a sentence does. */
  endsSentence: boolean;
}

const SPACE = 1;
const COMMA = 2;
const ENDER = 4;
const CLOSER = 8;
const UNSPACED = 16;
const WORD = 32;
const DIGIT = 64;
const CAPITAL = 128;

/** A script written without spaces between words: Han, kana, Thai, Lao, Khmer, Burmese. */
function isUnspaced(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0xd840 && code <= 0xd87f)
  );
}

/** What each UTF-16 code unit is, as bits: looked up once a character instead of compared many times. */
const CLASSES = ((): Uint8Array => {
  const classes = new Uint8Array(0x10000);
  const mark = (chars: string, bit: number): void => {
    for (const char of chars) classes[char.charCodeAt(0)] = (classes[char.charCodeAt(0)] ?? 0) | bit;
  };
  for (let code = 0xc0; code < 0x10000; code++) classes[code] = isUnspaced(code) ? UNSPACED : WORD;
  for (let code = 0x2000; code < 0x2070; code++) classes[code] = 0;
  for (let code = 0x3000; code < 0x3040; code++) classes[code] = 0;
  mark('0123456789', WORD | DIGIT);
  mark('abcdefghijklmnopqrstuvwxyz', WORD);
  mark('ABCDEFGHIJKLMNOPQRSTUVWXYZ', WORD | CAPITAL);
  for (let code = 0xc0; code < 0x600; code++) {
    const char = String.fromCharCode(code);
    if (char !== char.toLowerCase()) mark(char, CAPITAL);
  }
  mark(' \n\t\u00a0', SPACE);
  mark(',،、，;；:', COMMA);
  mark('.!?…。！？؟۔।፡።։', ENDER);
  mark('"\'”’»«›)]】」』）〉》“‘', CLOSER);
  return classes;
})();

const classOf = (text: string, at: number): number => CLASSES[text.charCodeAt(at)] ?? 0;

/** Whether the text ends as a sentence does, closing quotation marks and brackets aside. */
function endsSentence(text: string): boolean {
  let end = text.length - 1;
  while (end >= 0 && classOf(text, end) & (CLOSER | SPACE)) end--;
  if (end < 0) return false;
  return (classOf(text, end) & ENDER) !== 0 || (end > LONG_THAI && isThai(text.charCodeAt(end)));
}

/** Thai and Lao mark the end of no sentence: a line of more characters than this is taken for one. */
const LONG_THAI = 80;

function isThai(code: number): boolean {
  return code >= 0x0e00 && code <= 0x0eff;
}

/** Counts one character at a time. */
class Tally {
  spaced = 0;
  unspaced = 0;
  commas = 0;
  digits = 0;
  capitals = 0;
  sentences = 0;
  private inWord = false;
  private ended = false;

  add(kind: number, code: number): void {
    if (kind & SPACE) this.space();
    else if (kind & WORD) this.letter(kind);
    else if (kind & UNSPACED) this.unspaced++;
    else this.mark(kind, code);
  }

  space(): void {
    if (this.ended) this.sentences++;
    this.ended = false;
    this.inWord = false;
  }

  private letter(kind: number): void {
    this.ended = false;
    if (kind & DIGIT) this.digits++;
    if (this.inWord) return;
    this.inWord = true;
    this.spaced++;
    if (kind & CAPITAL) this.capitals++;
  }

  private mark(kind: number, code: number): void {
    if (kind & COMMA) this.commas++;
    else if (kind & ENDER) {
      if (code > 0x3000) this.sentences++;
      else this.ended = true;
    } else if (!(kind & CLOSER)) this.ended = false;
  }
}

export function textStats(text: string): TextStats {
  const tally = new Tally();
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    tally.add(CLASSES[code] ?? 0, code);
  }
  tally.space();
  return {
    length: text.length,
    words: tally.spaced + Math.ceil(tally.unspaced / 2),
    commas: tally.commas,
    digits: tally.digits,
    capitals: tally.capitals,
    sentences: tally.sentences,
    endsSentence: endsSentence(text),
  };
}
