/**
 * Bits, six to a character. Numbers are written in Rice code: a unary quotient, then `width` bits of
 * remainder.
 */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS = 6;

/** Six bits, 0 to 63, for each character code of the alphabet. */
const VALUES = new Uint8Array(128);
for (let i = 0; i < ALPHABET.length; i++) VALUES[ALPHABET.charCodeAt(i)] = i;

export class BitReader {
  private readonly text: string;
  private at = 0;
  private held = 0;
  private count = 0;
  /** Number of bits in the text. */
  readonly length: number;

  constructor(text: string) {
    this.text = text;
    this.length = text.length * BITS;
  }

  /**
   * Reads the next number in Rice code with `width` bits of remainder, at most 25; past the end of the text
   * every bit is 0.
   */
  read(width: number): number {
    let quotient = 0;
    while (this.bits(1)) quotient++;
    return (quotient << width) + this.bits(width);
  }

  /**
   * Reads the next `count` numbers in Rice code, as `read` does, and calls `found` with each. Tables of thousands are read
   * before the first page is: the fields are held in variables.
   */
  readEach(count: number, width: number, found: (number: number) => void): void {
    const { text } = this;
    let { at, held, count: filled } = this;
    for (let n = 0; n < count; n++) {
      let quotient = 0;
      for (;;) {
        if (filled === 0) {
          held = VALUES[text.charCodeAt(at++)] ?? 0;
          filled = BITS;
        }
        filled--;
        if (!(held >> filled)) break;
        held -= 1 << filled;
        quotient++;
      }
      while (filled < width) {
        held = (held << BITS) | (VALUES[text.charCodeAt(at++)] ?? 0);
        filled += BITS;
      }
      filled -= width;
      const rest = held >> filled;
      held -= rest << filled;
      found((quotient << width) + rest);
    }
    this.at = at;
    this.held = held;
    this.count = filled;
  }

  /** Reads the next number of `width` bits, at most 25. */
  bits(width: number): number {
    while (this.count < width) {
      this.held = (this.held << BITS) | (VALUES[this.text.charCodeAt(this.at++)] ?? 0);
      this.count += BITS;
    }
    this.count -= width;
    const value = this.held >> this.count;
    this.held -= value << this.count;
    return value;
  }
}

export class BitWriter {
  private text = '';
  private value = 0;
  private filled = 0;

  write(number: number, width: number): void {
    for (let n = Math.floor(number / 2 ** width); n > 0; n--) this.bit(1);
    this.bit(0);
    this.bits(number, width);
  }

  bits(number: number, width: number): void {
    for (let i = width - 1; i >= 0; i--) this.bit(Math.floor(number / 2 ** i) % 2);
  }

  /** Returns the text of everything written, filled up with zeros. */
  finish(): string {
    while (this.filled > 0) this.bit(0);
    return this.text;
  }

  private bit(bit: number): void {
    this.value = this.value * 2 + bit;
    if (++this.filled < BITS) return;
    this.text += ALPHABET.charAt(this.value);
    this.value = 0;
    this.filled = 0;
  }
}
