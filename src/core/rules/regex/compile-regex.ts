import { type RegexNode, readRegex, UnsupportedRegex } from './read-regex.ts';

/** One instruction of an automaton; `next` and `other` are numbers of instructions. */
export type Instruction =
  | { op: 'character'; test: (character: string) => boolean; next: number }
  | { op: 'edge'; edge: '^' | '$' | 'b' | 'B'; next: number }
  | { op: 'split'; next: number; other: number }
  | { op: 'match' };

/**
 * Number of steps of an automaton, more than any expression of a rule needs: `{1000}` of a long group takes
 * more.
 */
const MAX_STEPS = 10_000;

/** Makes a test whether a character is what an atom says; the browser is asked once for each character. */
function atomTest(source: string, flags: string): (character: string) => boolean {
  if (!flags.includes('i') && source.length === 1 && source !== '.')
    return (character) => character === source;
  const whole = new RegExp(`^(?:${source})$`, flags.replace(/[gymd]/g, ''));
  const known = new Map<string, boolean>();
  return (character) => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const answer = whole.test(character);
    known.set(character, answer);
    return answer;
  };
}

/**
 * Builds the automaton of an expression (K. Thompson, CACM 11, 1968). Throws UnsupportedRegex.
 * @returns the instructions, and the number of the first one
 */
export function compileRegex(expression: RegExp): { program: Instruction[]; start: number } {
  const { source, flags } = expression;
  const program: Instruction[] = [{ op: 'match' }];
  const add = (instruction: Instruction): number => program.push(instruction) - 1;
  let steps = 0;

  const repeat = (part: RegexNode, min: number, max: number, next: number): number => {
    let start = next;
    if (max === Number.POSITIVE_INFINITY) {
      const loop = { op: 'split' as const, next: 0, other: next };
      start = add(loop);
      loop.next = emit(part, start);
    } else {
      for (let n = min; n < max; n++) start = add({ op: 'split', next: emit(part, start), other: next });
    }
    for (let n = 0; n < min; n++) start = emit(part, start);
    return start;
  };

  /** Adds the instructions that match a node and then go on at `next`; returns the number of the first. */
  const emit = (node: RegexNode, next: number): number => {
    if (++steps > MAX_STEPS) throw new UnsupportedRegex(source);
    switch (node.kind) {
      case 'atom':
        return add({ op: 'character', test: atomTest(node.test, flags), next });
      case 'edge':
        return add({ op: 'edge', edge: node.edge, next });
      case 'all':
        return node.parts.reduceRight((after, part) => emit(part, after), next);
      case 'any':
        return node.parts
          .map((part) => emit(part, next))
          .reduceRight((other, start) => add({ op: 'split', next: start, other }));
      case 'repeat':
        return repeat(node.part, node.min, node.max, next);
    }
  };

  return { start: emit(readRegex(expression), 0), program };
}
