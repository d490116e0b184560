import { useEffect, useState } from 'preact/hooks';
import type { ParsedRules } from '../../core/rules/types.ts';
import type { RuleList } from '../../settings/rule-list.ts';
import { loadRules } from './load-rules.ts';

/** Milliseconds of rest after which a text is read again; long ones are left longer. */
const restFor = (text: string) => (text.length > 200_000 ? 800 : 120);

/** The rules of a list as it is written now, a moment after the last key; null until it was read. */
export function useParsedList({
  id,
  syntax,
  text,
}: Pick<RuleList, 'id' | 'syntax' | 'text'>): ParsedRules | null {
  const [parsed, setParsed] = useState<ParsedRules | null>(null);
  useEffect(() => {
    let isOver = false;
    const timer = setTimeout(async () => {
      const { parseRules } = await loadRules();
      if (!isOver) setParsed(parseRules({ id, syntax, text }));
    }, restFor(text));
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [id, syntax, text]);
  return parsed;
}
