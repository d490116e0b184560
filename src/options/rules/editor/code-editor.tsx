import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RuleSyntax } from '../../../core/rules/types.ts';
import type { RuleNote } from '../notes.ts';
import { CodeLine } from './code-line.tsx';
import { CompletionView } from './completion-view.tsx';
import { movedCaret } from './text-positions.ts';
import { useCompletions } from './use-completions.ts';

/** Height of a line in px, as the style sheet sets it. */
export const LINE_HEIGHT = 20;
/** Lines that are drawn above and below those in view. */
const AROUND = 20;

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  syntax: RuleSyntax;
  label: string;
  /** Id of the line that says what is wrong where the caret stands. */
  describedBy: string;
  notes: ReadonlyMap<number, RuleNote>;
  onText(text: string): void;
  /** Called with the caret's offset when it has moved. */
  onCaret(offset: number): void;
}

/**
 * A field for rules: the browser's own, with all that it brings (undo, search, screen readers, input methods), and the same
 * text drawn behind it in parts. Only the lines in view are drawn, however long the text is.
 */
export function CodeEditor({ field, text, syntax, label, describedBy, notes, onText, onCaret }: Props) {
  const layer = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => text.split('\n'), [text]);
  const [first, setFirst] = useState(0);
  const [height, setHeight] = useState(480);
  const completions = useCompletions(syntax);

  // The field keeps its own text: to set it would move the caret and empty the browser's undo.
  useLayoutEffect(() => {
    const area = field.current;
    if (!area || area.value === text) return;
    const caret = movedCaret(area.value, text, area.selectionStart);
    const { scrollTop } = area;
    area.value = text;
    area.setSelectionRange(caret, caret);
    area.scrollTop = scrollTop;
  }, [text]);
  const follow = () => {
    const area = field.current;
    if (!area || !layer.current) return;
    layer.current.style.transform = `translate(${-area.scrollLeft}px, ${-area.scrollTop}px)`;
    setFirst(Math.max(0, Math.floor(area.scrollTop / LINE_HEIGHT) - AROUND));
    setHeight(area.clientHeight);
  };
  useLayoutEffect(() => {
    follow();
    const size = new ResizeObserver(follow);
    if (field.current) size.observe(field.current);
    return () => size.disconnect();
  }, []);

  const last = first + Math.ceil(height / LINE_HEIGHT) + 2 * AROUND;
  const { list } = completions;
  return (
    <div class="code" dir="ltr" style={{ '--digits': String(lines.length).length, '--lines': lines.length }}>
      <div class="code-back" aria-hidden="true">
        <div ref={layer} class="code-layer">
          {lines.slice(first, last).map((line, n) => (
            <CodeLine
              key={first + n}
              text={line}
              number={first + n + 1}
              syntax={syntax}
              note={notes.get(first + n + 1)}
            />
          ))}
        </div>
      </div>
      <textarea
        ref={field}
        id="rules-text"
        class="code-field"
        aria-label={label}
        aria-describedby={describedBy}
        aria-autocomplete="list"
        aria-controls={list ? 'completions' : undefined}
        aria-activedescendant={list ? `completion-${list.chosen}` : undefined}
        wrap="off"
        spellcheck={false}
        autoComplete="off"
        autoCapitalize="none"
        onScroll={follow}
        onInput={(event) => {
          onText(event.currentTarget.value);
          onCaret(event.currentTarget.selectionStart);
          completions.offer(event.currentTarget, false);
          follow();
        }}
        onSelect={(event) => onCaret(event.currentTarget.selectionStart)}
        onKeyUp={(event) => onCaret(event.currentTarget.selectionStart)}
        onPointerUp={(event) => {
          onCaret(event.currentTarget.selectionStart);
          completions.close();
        }}
        onBlur={completions.close}
        onKeyDown={(event) => {
          if (completions.onKey(event, event.currentTarget)) {
            event.preventDefault();
            event.stopPropagation();
          }
        }}
      />
      {list && (
        <CompletionView
          list={list}
          text={text}
          scroll={{ top: field.current?.scrollTop ?? 0, left: field.current?.scrollLeft ?? 0 }}
          onTake={(option) => field.current && completions.take(field.current, option)}
        />
      )}
    </div>
  );
}
