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

export function textStats(text: string): TextStats {
  let spaced = 0;
  let unspaced = 0;
  let commas = 0;
  let digits = 0;
  let capitals = 0;
  let sentences = 0;
  let inWord = false;
  let ended = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const char = text.charAt(i);
    if (code === 32 || code === 10 || code === 0xa0) {
      if (ended) sentences++;
      ended = false;
      inWord = false;
      continue;
    }
    if (isUnspaced(code)) {
      unspaced++;
    } else if (!inWord && (code >= 0xc0 || isAsciiWord(code))) {
      inWord = true;
      spaced++;
      if (isCapital(char, code)) capitals++;
    }
    if (code >= 48 && code <= 57) digits++;
    else if (COMMAS.has(char)) commas++;
    else if (ENDERS.has(char)) {
      ended = true;
      if (code > 0x3000) sentences++;
      continue;
    }
    if (!CLOSERS.has(char)) ended = false;
  }
  const closes = endsSentence(text);
  return {
    length: text.length,
    words: spaced + Math.ceil(unspaced / 2),
    commas,
    digits,
    capitals,
    sentences: sentences + (ended ? 1 : 0),
    endsSentence: closes,
  };
}

function isAsciiWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
