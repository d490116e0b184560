import type { RuleSyntax } from '../../../core/rules/types.ts';
import type { RuleNote } from '../notes.ts';
import { memo } from './memo.ts';
import { tokensOf } from './tokens.ts';

interface Props {
  text: string;
  number: number;
  syntax: RuleSyntax;
  /** The note on the line, or undefined. */
  note: RuleNote | undefined;
}

/** One line as it is drawn behind the field: its number, its parts, and what is wrong with it. */
export const CodeLine = memo(function CodeLine({ text, number, syntax, note }: Props) {
  const from = note ? Math.max(0, note.column - 1) : text.length;
  let at = 0;
  return (
    <div class="code-line" data-note={note?.severity} style={{ '--line': number - 1 }}>
      <span class="code-number">{number}</span>
      {tokensOf(text, syntax).map((token) => {
        const start = at;
        at += token.text.length;
        const clean = Math.max(0, Math.min(token.text.length, from - start));
        return [
          clean > 0 && <span class={`code-${token.kind}`}>{token.text.slice(0, clean)}</span>,
          clean < token.text.length && (
            <span class={`code-${token.kind} code-wrong`}>{token.text.slice(clean)}</span>
          ),
        ];
      })}
    </div>
  );
});
