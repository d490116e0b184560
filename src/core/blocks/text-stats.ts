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

const COMMAS = new Set([...',،、，;；:']);
const ENDERS = new Set([...'.!?…。！？؟۔।፡።։']);
const CLOSERS = new Set([...'"\'”’»«›)]】」』）〉》“‘']);

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

function isCapital(char: string, code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return code < 0x600 && char !== char.toLowerCase();
}

/** Whether the text ends as a sentence does, closing quotation marks and brackets aside. */
export function endsSentence(text: string): boolean {
  let end = text.length - 1;
  while (end >= 0 && (CLOSERS.has(text.charAt(end)) || text.charAt(end) === ' ')) end--;
  return end >= 0 && ENDERS.has(text.charAt(end));
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

  add(char: string, code: number): void {
    if (code === 32 || code === 10 || code === 0xa0) this.space();
    else {
      this.letter(char, code);
      this.mark(char, code);
    }
  }

  space(): void {
    if (this.ended) this.sentences++;
    this.ended = false;
    this.inWord = false;
  }

  private letter(char: string, code: number): void {
    if (isUnspaced(code)) this.unspaced++;
    else if (!this.inWord && (code >= 0xc0 || isAsciiWord(code))) {
      this.inWord = true;
      this.spaced++;
      if (isCapital(char, code)) this.capitals++;
    }
  }

  private mark(char: string, code: number): void {
    if (code >= 48 && code <= 57) this.digits++;
    else if (isAsciiWord(code)) this.ended = false;
    else if (COMMAS.has(char)) this.commas++;
    else if (ENDERS.has(char)) {
      if (code > 0x3000) this.sentences++;
      else this.ended = true;
    } else if (!CLOSERS.has(char)) this.ended = false;
  }
}

export function textStats(text: string): TextStats {
  const tally = new Tally();
  for (let i = 0; i < text.length; i++) tally.add(text.charAt(i), text.charCodeAt(i));
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

function isAsciiWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
