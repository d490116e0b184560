import { parseSiteConfig } from '../../src/core/rules/index.ts';
import { countItems } from '../metrics/statistics.ts';
import type { SiteFile } from './rule-files.ts';

export interface ImportCount {
  files: number;
  /** Files of which no line is refused. */
  whole: number;
  /** Files that made the parser throw. */
  crashed: number;
  rules: number;
  /** Lines, and files, by why they are refused or ignored: "refused changes_page". */
  lines: Map<string, number>;
  filesBy: Map<string, number>;
  /** Every XPath expression of the rules. */
  expressions: string[];
}

/** Imports site configs as the options page does, without a browser. */
export function measureImport(files: readonly SiteFile[]): ImportCount {
  const lines: string[] = [];
  const filesBy: string[] = [];
  const expressions: string[] = [];
  let whole = 0;
  let crashed = 0;
  let rules = 0;
  for (const { file, text } of files) {
    try {
      const parsed = parseSiteConfig(text, file, `site/${file}`);
      const causes = parsed.problems.map(({ severity, code }) => `${severity} ${code}`);
      lines.push(...causes);
      filesBy.push(...new Set(causes));
      rules += parsed.rules.length;
      if (parsed.counts.refused === 0) whole++;
      for (const { matcher } of parsed.rules)
        if (matcher.type === 'xpath') expressions.push(matcher.expression);
    } catch {
      crashed++;
    }
  }
  return {
    files: files.length,
    whole,
    crashed,
    rules,
    lines: countItems(lines),
    filesBy: countItems(filesBy),
    expressions,
  };
}
