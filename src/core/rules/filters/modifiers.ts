import { RuleFault } from '../problems.ts';
import { escapeRegex, readRegexLiteral } from '../regex/regex-literal.ts';
import type { RuleScope } from '../types.ts';
import { EVERYWHERE, readHosts } from './read-hosts.ts';

/** Modifiers before the selector of a filter: `[$path=/news,domain=example.com|example.org]`. */
export interface Modifiers {
  /** Offset after the closing bracket. */
  end: number;
  scope: RuleScope;
}

const MODIFIER = /\s*(\w+)(?:=((?:\\.|[^,\\\]])*))?\s*([,\]])/y;
const EXPRESSION = /\s*(\w+)=(\/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\])+\/[a-z]*)\s*([,\]])/y;

/** Reads a path as such lists write it: `*` any text, `|` the beginning or the end. Throws RuleFault. */
function readPath(value: string | undefined, at: number): RegExp {
  if (value === undefined || value === '') return /^\/?$/;
  const expression = readRegexLiteral(value);
  if (typeof expression === 'string') throw new RuleFault(at, expression, value);
  if (expression) return expression;
  const inner = value.replace(/^\|/, '').replace(/\|$/, '').replace(/\\(.)/g, '$1');
  const source = inner.split('*').map(escapeRegex).join('.*');
  return new RegExp(`${value.startsWith('|') ? '^' : ''}${source}${value.endsWith('|') ? '$' : ''}`);
}

/** Reads the modifiers at the start of a line, which begins with `[$`. Throws RuleFault. */
export function readModifiers(line: string): Modifiers {
  let scope = EVERYWHERE;
  for (let at = 2; ; ) {
    EXPRESSION.lastIndex = at;
    MODIFIER.lastIndex = at;
    const found = EXPRESSION.exec(line) ?? MODIFIER.exec(line);
    if (found === null) throw new RuleFault(at, 'unbalanced', '[');
    const [text, name = '', value, mark] = found;
    if (name === 'path') scope = { ...scope, path: readPath(value, at) };
    else if (name === 'domain')
      scope = { ...readHosts(value ?? '', at + name.length + 1, '|'), path: scope.path };
    else throw new RuleFault(at, 'unknown_modifier', name);
    at += text.length;
    if (mark === ']') return { end: at, scope };
  }
}
