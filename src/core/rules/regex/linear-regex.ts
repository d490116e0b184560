import { compileRegex, type Instruction } from './compile-regex.ts';

/** Tells whether an expression finds something in a text. */
export type TextTest = (text: string) => boolean;

type Edge = '^' | '$' | 'b' | 'B';

/**
 * Expressions without groups and quantifiers: nothing can be tried twice, the browser's own matcher serves.
 */
const PLAIN = /^(?:[^\\()[\]{}*+?]|\\[^1-9k])*$/;

const WORD = /\w/;
const LINE_END = /[\n\r\u2028\u2029]/;

/**
 * Walks over a text with the set of all states that an automaton may be in: time linear in the text's length.
 */
class Automaton {
  readonly #program: readonly Instruction[];
  readonly #start: number;
  readonly #isMultiline: boolean;
  readonly #inCodePoints: boolean;
  /** Offsets at which each instruction was reached last. */
  readonly #marks: Int32Array;

  constructor(program: readonly Instruction[], start: number, flags: string) {
    this.#program = program;
    this.#start = start;
    this.#isMultiline = flags.includes('m');
    this.#inCodePoints = flags.includes('u');
    this.#marks = new Int32Array(program.length);
  }

  findsIn(text: string): boolean {
    this.#marks.fill(-1);
    let reached: number[] = [];
    for (let at = 0; ; ) {
      const waiting = this.#follow([...reached, this.#start], text, at);
      if (waiting === null) return true;
      if (at >= text.length) return false;
      const character = this.#inCodePoints
        ? String.fromCodePoint(text.codePointAt(at) ?? 0)
        : text.charAt(at);
      reached = this.#step(waiting, character);
      at += character.length;
    }
  }

  /**
   * Returns the instructions that wait for a character, reached from the given ones without one; null: the
   * end is reached.
   */
  #follow(pending: number[], text: string, at: number): number[] | null {
    const waiting: number[] = [];
    for (let state = pending.pop(); state !== undefined; state = pending.pop()) {
      if (this.#marks[state] === at) continue;
      this.#marks[state] = at;
      const instruction = this.#program[state];
      if (instruction?.op === 'match') return null;
      if (instruction?.op === 'split') pending.push(instruction.other, instruction.next);
      else if (instruction?.op === 'character') waiting.push(state);
      else if (instruction && this.#holds(instruction.edge, text, at)) pending.push(instruction.next);
    }
    return waiting;
  }

  #step(waiting: readonly number[], character: string): number[] {
    const reached: number[] = [];
    for (const state of waiting) {
      const instruction = this.#program[state];
      if (instruction?.op === 'character' && instruction.test(character)) reached.push(instruction.next);
    }
    return reached;
  }

  #holds(edge: Edge, text: string, at: number): boolean {
    const before = text.charAt(at - 1);
    const after = text.charAt(at);
    if (edge === '^') return at === 0 || (this.#isMultiline && LINE_END.test(before));
    if (edge === '$') return at === text.length || (this.#isMultiline && LINE_END.test(after));
    return (WORD.test(before) !== WORD.test(after)) === (edge === 'b');
  }
}

const compiled = new WeakMap<RegExp, TextTest>();

/**
 * Makes a test that answers as `expression.test(text)`, but in time linear in the text's length: no
 * expression can hang a page. Throws UnsupportedRegex for look-around and back references.
 */
export function linearTest(expression: RegExp): TextTest {
  const known = compiled.get(expression);
  if (known) return known;
  const test = makeTest(expression);
  compiled.set(expression, test);
  return test;
}

function makeTest(expression: RegExp): TextTest {
  if (PLAIN.test(expression.source)) {
    const plain = new RegExp(expression.source, expression.flags.replace(/[gy]/g, ''));
    return (text) => plain.test(text);
  }
  const { program, start } = compileRegex(expression);
  const automaton = new Automaton(program, start, expression.flags);
  return (text) => automaton.findsIn(text);
}
