import { type Analysis, firstTokenFrom } from '../analysis/analysis.ts';
import { DASH_SIGN } from '../marks/dashes.ts';
import { endsAsQuestion, QUESTION_DASHES } from '../marks/questions.ts';
import type { Stretch } from '../marks/stretches.ts';

/** Answers of an interview whose questions stand without marks and labels, between its answers. */
export interface Answers {
  /** Indices of the stretches that are answers. */
  stretches: ReadonlySet<number>;
  /** Index of the first token of the first question that an answer without a tag stands below. */
  from: number;
  /** Index of the stretch that opens the paragraph above the first question: whoever said it is asked. Null: none does. */
  above: number | null;
}

/** Fewest questions of an interview: one alone is as likely the writer's own. */
const LEAST_QUESTIONS = 2;
/** Signs and spaces before a quotation that opens its paragraph. */
const MARKS_REACH = 4;

/**
 * Finds answers printed between marks below questions that are not: "Was it hard?", then a paragraph that is all quoted.
 * An answer may go on over paragraphs; between questions a remark asks as well; the headline is an answer, too. Null where
 * there are no two questions.
 */
export function findAnswers(a: Analysis): Answers | null {
  const whole = wholeParagraphs(a);
  const asks = (number: number): boolean =>
    !whole.has(number) && whole.has(number + 1) && isQuestion(a, number);
  const asking = a.paragraphs.flatMap((_, number) => (asks(number) ? [number] : []));
  const [first] = asking;
  if (first === undefined || asking.length < LEAST_QUESTIONS)
    return answersAmongTags(a, whole) ?? answersInTurn(a, whole);
  const from = firstTokenFrom(a, a.paragraphs[first]?.start ?? 0);
  const above =
    first > 1 ? a.stretches.findIndex((it) => it.paragraph === first - 1 && opensParagraph(a, it)) : -1;
  // amid a story a remark asks as well between two questions, and what stands behind the last answer is none of the interview
  const last = above < 0 ? a.paragraphs.length : (asking.at(-1) ?? first);
  const answers = [...whole].filter(
    ([number]) => (number > first && number < last) || (number === 0 && above < 0),
  );
  const stretches = new Set([...answersBelow(asking, whole), ...answers.map(([, stretch]) => stretch)]);
  return { stretches, from, above: above < 0 ? null : above };
}

/** What stands right below the questions, and goes on below that, without a tag. */
function answersBelow(asking: readonly number[], whole: ReadonlyMap<number, number>): Set<number> {
  const stretches = new Set<number>();
  for (const number of asking)
    for (let next = number + 1; whole.has(next); next++) stretches.add(whole.get(next) ?? -1);
  return stretches;
}

/**
 * Finds answers where others have tags: "Do you write of yourself?", then “No,” laughs Weber. What stands right below the
 * questions, and goes on below that, without a tag is an answer; the story around it is none of the interview.
 */
function answersAmongTags(a: Analysis, whole: ReadonlyMap<number, number>): Answers | null {
  const opened = new Set(a.stretches.flatMap((it) => (opensParagraph(a, it) ? [it.paragraph] : [])));
  const asking = a.paragraphs.flatMap((_, number) =>
    !opened.has(number) && opened.has(number + 1) && isQuestion(a, number) ? [number] : [],
  );
  const first = asking.find((number) => whole.has(number + 1));
  if (first === undefined || asking.length < LEAST_QUESTIONS) return null;
  const from = firstTokenFrom(a, a.paragraphs[first]?.start ?? 0);
  return { stretches: answersBelow(asking, whole), from, above: null };
}

/** True if no word stands before a stretch in its paragraph. */
function opensParagraph(a: Analysis, { depth, paragraph, outer }: Stretch): boolean {
  const start = a.paragraphs[paragraph]?.start ?? 0;
  return (
    depth === 0 &&
    outer.start - start <= MARKS_REACH &&
    !/[\p{L}\p{N}]/u.test(a.text.slice(start, outer.start))
  );
}

/**
 * Finds answers where dashes open questions and answers alike: of a run of spoken lines without tags every second one, if
 * the first asks and all that ask stand in turn. The questions stay nobody's.
 */
function answersInTurn(a: Analysis, whole: ReadonlyMap<number, number>): Answers | null {
  const isSpoken = (number: number): boolean => a.stretches[whole.get(number) ?? -1]?.sign === DASH_SIGN;
  const stretches = new Set<number>();
  let from = -1;
  for (let first = 0; first < a.paragraphs.length; first++) {
    let end = first;
    while (isSpoken(end)) end++;
    const asking = Array.from({ length: end - first }, (_, n) => n).filter((n) => isQuestion(a, first + n));
    const takesTurns = asking[0] === 0 && asking.every((n) => n % 2 === 0);
    if (takesTurns && asking.length >= LEAST_QUESTIONS) {
      if (from < 0) from = firstTokenFrom(a, a.paragraphs[first]?.start ?? 0);
      for (let n = first + 1; n < end; n += 2) stretches.add(whole.get(n) ?? -1);
    }
    first = end;
  }
  return from < 0 ? null : { stretches, from, above: null };
}

function isQuestion(a: Analysis, number: number): boolean {
  const { start = 0, end = 0 } = a.paragraphs[number] ?? {};
  return (
    endsAsQuestion(a.text.slice(Math.max(0, end - 4), end)) ||
    QUESTION_DASHES.test(a.text.slice(start, start + 4))
  );
}

/** Paragraphs that one quotation fills: their number → the index of its stretch. */
function wholeParagraphs(a: Analysis): Map<number, number> {
  const only = new Map<number, number | null>();
  a.stretches.forEach(({ depth, paragraph }, index) => {
    if (depth === 0) only.set(paragraph, only.has(paragraph) ? null : index);
  });
  const found = new Map<number, number>();
  for (const [paragraph, index] of only) {
    const outer = a.stretches[index ?? -1]?.outer;
    const line = a.paragraphs[paragraph];
    if (index === null || !outer || !line) continue;
    const around = a.text.slice(line.start, outer.start) + a.text.slice(outer.end, line.end);
    if (!/[\p{L}\p{N}]/u.test(around)) found.set(paragraph, index);
  }
  return found;
}
