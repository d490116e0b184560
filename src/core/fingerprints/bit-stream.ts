/** Bits, six to a character. Numbers are written in Rice code: a unary quotient, then `width` bits of remainder. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS = 6;

export class BitReader {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The next number; past the end of the text every bit is 0. */
  read(width: number): number {
    let quotient = 0;
    while (this.bit() === 1) quotient++;
    let rest = 0;
    for (let i = 0; i < width; i++) rest = rest * 2 + this.bit();
    return quotient * 2 ** width + rest;
  }

  private bit(): number {
    const value = ALPHABET.indexOf(this.text.charAt(Math.floor(this.at / BITS)) || 'A');
    return (value >> (BITS - 1 - (this.at++ % BITS))) & 1;
  }
}

export class BitWriter {
  private text = '';
  private value = 0;
  private filled = 0;

  write(number: number, width: number): void {
    for (let n = Math.floor(number / 2 ** width); n > 0; n--) this.bit(1);
    this.bit(0);
    for (let i = width - 1; i >= 0; i--) this.bit(Math.floor(number / 2 ** i) % 2);
  }

  /** Everything written, filled up with zeros. */
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
