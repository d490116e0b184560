import type { RuleLine } from '../../types.ts';
import { checkXPath } from '../check-xpath.ts';
import { eachLine } from '../lines.ts';
import { emptyResult, LONGEST_LINE, noteProblem, RuleFault } from '../problems.ts';
import type { ExpressionChecks, ParsedRules, Rule, RuleScope } from '../types.ts';
import { type Directive, IGNORED, REFUSED, RULES } from './directives.ts';
import { fileScope } from './file-scope.ts';

/** One line of a site config; offsets in the line. */
interface Statement {
  name: string;
  at: number;
  value: string;
  valueAt: number;
}

const NAME = /^\s*([a-z_]+)\s*(?=[(:])/;

/**
 * Reads `name: value` or `name(argument): value`; null: it is a comment or empty. Throws RuleFault for all
 * else.
 */
function readStatement(line: string): Statement | null {
  const text = line.trim();
  if (text === '' || text.startsWith('#')) return null;
  const at = line.indexOf(text);
  const found = NAME.exec(line);
  const name = found?.[1];
  if (!found || name === undefined) throw new RuleFault(at, 'no_directive', text);
  // The argument may hold colons and brackets: it ends at the first bracket that a colon follows.
  const closing = line[found[0].length] === '(' ? /\)\s*:/.exec(line.slice(found[0].length)) : null;
  if (line[found[0].length] === '(' && !closing) throw new RuleFault(at, 'no_directive', text);
  const colon = found[0].length + (closing ? closing.index + closing[0].length - 1 : 0);
  const value = line.slice(colon + 1).trim();
  return { name, at, value, valueAt: value === '' ? colon + 1 : line.indexOf(value, colon + 1) };
}

class SiteConfigReader {
  readonly into = emptyResult();
  readonly #list: string;
  readonly #scope: RuleScope;
  readonly #checks: ExpressionChecks;

  constructor(file: string, list: string, checks: ExpressionChecks) {
    this.#scope = fileScope(file);
    this.#list = list;
    this.#checks = checks;
  }

  /** Reads one line, and adds what it says to the result. Throws RuleFault. */
  read(text: string, line: number): void {
    if (text.length > LONGEST_LINE) throw new RuleFault(0, 'line_too_long', '');
    const statement = readStatement(text);
    if (statement === null) return;
    const { name, at, value, valueAt } = statement;
    const rule = RULES.get(name);
    const refused = REFUSED.get(name);
    const ignored = IGNORED.get(name);
    if (rule) this.#addRule(rule, statement, { list: this.#list, line, text: text.trim() });
    else if (refused) throw new RuleFault(at, refused, name);
    else if (ignored) noteProblem(this.into, line, { at, code: ignored, detail: name }, 'ignored');
    else if (name === 'test_url') this.into.tests.push({ url: value, contains: [] });
    else if (name === 'test_contains') this.#addExpected(value, valueAt);
    else throw new RuleFault(at, 'unknown_directive', name);
  }

  #addRule({ action, matcher }: Directive, { name, value, valueAt }: Statement, source: RuleLine): void {
    if (value === '') throw new RuleFault(valueAt, 'empty', name);
    const matched = matcher(value, valueAt);
    if (matched.type === 'xpath') checkXPath(value, valueAt, this.#checks);
    const reason = action === 'sponsored' ? 'advertisement' : 'rule';
    const rule: Rule = { scope: this.#scope, matcher: matched, action, reason, source };
    this.into.rules.push(rule);
  }

  #addExpected(text: string, at: number): void {
    const test = this.into.tests.at(-1);
    if (!test) throw new RuleFault(at, 'test_without_page', text);
    if (text !== '') test.contains.push(text);
  }
}

/**
 * Reads a file of ftr-site-config. Never throws: a line that cannot be read is among the problems and does
 * nothing.
 * @param file name of the file without .txt: says which hosts it serves
 * @param list id of the list that the rules name as their source
 * @param checks asks the browser about expressions; without it a bad one shows when it is used
 */
export function parseSiteConfig(
  text: string,
  file: string,
  list: string,
  checks: ExpressionChecks = {},
): ParsedRules {
  const reader = new SiteConfigReader(file, list, checks);
  eachLine(text, (line, number) => {
    try {
      reader.read(line, number);
    } catch (error) {
      if (!(error instanceof RuleFault)) throw error;
      noteProblem(reader.into, number, error);
    }
  });
  return reader.into;
}
