import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Surface } from './driver.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

interface Axe {
  run(context: Document, options: object): Promise<{ violations: Violation[] }>;
}

/**
 * Runs axe (https://github.com/dequelabs/axe-core) inside a surface. Out: one line a violation.
 * @param what 'colours': of what has been looked at in other colours already, nothing but those
 */
export async function axeViolations(
  surface: Surface,
  what: 'everything' | 'colours' = 'everything',
): Promise<string[]> {
  const isLoaded = await surface.evaluate(() => 'axe' in globalThis);
  if (!isLoaded) await surface.evaluate(new Function(source) as () => void);
  const violations = await surface.evaluate(async (isColours) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const runOnly = isColours
      ? { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }
      : {};
    const results = await axe.run(document, { resultTypes: ['violations'], ...runOnly });
    return results.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary: failureSummary ?? '' })),
    }));
  }, what === 'colours');
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html}\n  ${failureSummary}`),
  );
}
