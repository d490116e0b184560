import type { RefObject, TargetedEvent } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { RuleSyntax } from '../../../core/rules/types.ts';
import type { RuleNote } from '../notes.ts';
import { CodeLine } from './code-line.tsx';
import { CompletionView } from './completion-view.tsx';
import { movedCaret } from './text-positions.ts';
import { useCompletions } from './use-completions.ts';
import { useVisibleLines } from './use-visible-lines.ts';

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
 * Puts a text into a field where it is not there yet. The field keeps its own text otherwise: to set it would move the
 * caret and empty the browser's undo.
 */
function useFieldText(field: RefObject<HTMLTextAreaElement | null>, text: string): void {
  useLayoutEffect(() => {
    const area = field.current;
    if (!area || area.value === text) return;
    const caret = movedCaret(area.value, text, area.selectionStart);
    const { scrollTop } = area;
    area.value = text;
    area.setSelectionRange(caret, caret);
    area.scrollTop = scrollTop;
  }, [text]);
}

/**
 * A field for rules: the browser's own, with all that it brings (undo, search, screen readers, input methods), and the same
 * text drawn behind it in parts. Only the lines in view are drawn, however long the text is.
 */
export function CodeEditor(props: Props) {
  const { field, text, label, describedBy, onText, onCaret } = props;
  const lines = useMemo(() => text.split('\n'), [text]);
  const visible = useVisibleLines(field);
  const completions = useCompletions(props.syntax);
  useFieldText(field, text);
  const { list } = completions;
  const sayCaret = (event: TargetedEvent<HTMLTextAreaElement>) => onCaret(event.currentTarget.selectionStart);
  return (
    <div class="code" dir="ltr" style={{ '--digits': String(lines.length).length, '--lines': lines.length }}>
      <DrawnLines {...props} lines={lines} visible={visible} />
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
        onScroll={visible.follow}
        onInput={(event) => {
          onText(event.currentTarget.value);
          sayCaret(event);
          completions.offer(event.currentTarget, false);
          visible.follow();
        }}
        onSelect={sayCaret}
        onKeyUp={sayCaret}
        onPointerUp={(event) => {
          sayCaret(event);
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

interface DrawnLinesProps extends Pick<Props, 'syntax' | 'notes'> {
  lines: readonly string[];
  visible: ReturnType<typeof useVisibleLines>;
}

/** The lines in view, coloured, behind the field's own text. */
function DrawnLines({ lines, syntax, notes, visible: { layer, first, last } }: DrawnLinesProps) {
  return (
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
  );
}
