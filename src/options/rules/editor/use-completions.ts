import { useState } from 'preact/hooks';
import type { RuleSyntax } from '../../../core/rules/types.ts';
import { type Completion, type Completions, completionsAt } from './completions.ts';

export interface CompletionList extends Completions {
  /** Number of the option that Enter writes. */
  chosen: number;
}

/** Writes as typing does, so that the browser's own undo takes it back. */
function insertText(field: HTMLTextAreaElement, from: number, to: number, text: string): void {
  field.setSelectionRange(from, to);
  if (document.execCommand?.('insertText', false, text)) return;
  field.setRangeText(text, from, to, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The list of words that is offered while one types in a field, and the keys that use it. */
export function useCompletions(syntax: RuleSyntax) {
  const [list, setList] = useState<CompletionList | null>(null);
  const offer = (field: HTMLTextAreaElement, isAsked: boolean) => {
    const isCaret = field.selectionStart === field.selectionEnd;
    const found = isCaret ? completionsAt(field.value, field.selectionStart, syntax, isAsked) : null;
    setList(found && { ...found, chosen: 0 });
  };
  const take = (field: HTMLTextAreaElement, { text }: Completion) => {
    if (!list) return;
    setList(null);
    insertText(field, list.from, list.to, text);
    field.focus();
  };
  /** Gives whether the key was for the list. */
  const onKey = (event: KeyboardEvent, field: HTMLTextAreaElement): boolean => {
    if (event.key === ' ' && event.ctrlKey) {
      offer(field, true);
      return true;
    }
    if (!list || event.isComposing) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const option = list.options[list.chosen];
    if (step) {
      const count = list.options.length;
      setList({ ...list, chosen: (list.chosen + step + count) % count });
    } else if ((event.key === 'Enter' || event.key === 'Tab') && option) take(field, option);
    else if (event.key === 'Escape') setList(null);
    else return false;
    return true;
  };
  return { list, offer, take, onKey, close: () => setList(null) };
}
