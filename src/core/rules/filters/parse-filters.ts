import { eachLine } from '../lines.ts';
import { emptyResult, LONGEST_LINE, noteProblem, RuleFault } from '../problems.ts';
import type { ExpressionChecks, ParsedRules, RuleScope } from '../types.ts';
import { Conditions } from './conditions.ts';
import { type HostReader, readFilter, separatorOf } from './read-filter.ts';
import { readHosts } from './read-hosts.ts';

/** Reads hosts, and gives the same answer again for the same text: lists go on with the same hosts. */
function rememberingHosts(): HostReader {
  const known = new Map<string, RuleScope>();
  return (text, offset) => {
    const before = known.get(text);
    if (before) return before;
    const scope = readHosts(text, offset);
    known.set(text, scope);
    return scope;
  };
}

/**
 * Reads a list of cosmetic filters. Never throws: a line that cannot be read is among the problems and does
 * nothing.
 * @param list id of the list that the rules name as their source
 * @param checks asks the browser about selectors; without it a bad one shows when it is used
 */
export function parseFilters(text: string, list: string, checks: ExpressionChecks = {}): ParsedRules {
  const into = emptyResult();
  const hosts = rememberingHosts();
  const conditions = new Conditions();
  eachLine(text, (raw, number) => {
    const line = raw.trim();
    const indent = line === raw ? 0 : raw.indexOf(line);
    try {
      if (raw.length > LONGEST_LINE) throw new RuleFault(0, 'line_too_long', '');
      if (conditions.leavesOut(line)) {
        noteProblem(into, number, { at: indent, code: 'ignored_condition', detail: line }, 'ignored');
        return;
      }
      const separator = separatorOf(line);
      if (separator === null) return;
      into.rules.push(readFilter({ list, line: number, text: line }, separator, hosts, checks));
    } catch (error) {
      if (!(error instanceof RuleFault)) throw error;
      noteProblem(into, number, { at: error.at + indent, code: error.code, detail: error.detail });
    }
  });
  return into;
}
