import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fileOfList, isSiteList, type RuleList } from '../../../settings/rule-list.ts';
import type { HealthTable } from '../../../storage/rules/rule-health.ts';
import { useLanguage } from '../../../ui/i18n/context.ts';
import { addressOf } from '../../layout/address.ts';
import { ArrivedContext, useArrived } from '../../layout/arrived.ts';
import { SectionHead } from '../../layout/section-head.tsx';
import { useServices } from '../../layout/services.ts';
import { Unread } from '../../layout/unread.tsx';
import { blankList, listName } from '../list-names.ts';
import { listNotes } from '../list-notes.ts';
import { type RuleNote, worstByLine } from '../notes.ts';
import { TrialPanel } from '../trial/trial-panel.tsx';
import { useParsedList } from '../use-parsed-list.ts';
import { CodeEditor } from './code-editor.tsx';
import { ConflictView } from './conflict-view.tsx';
import { EditorTools } from './editor-tools.tsx';
import { NoteList } from './note-list.tsx';
import { positionOf, rangeOfLine } from './text-positions.ts';
import { type Editing, useEditSession } from './use-edit-session.ts';
import { LINE_HEIGHT } from './use-visible-lines.ts';

interface Props {
  id: string;
  /** The line to go to, or null. */
  line: number | null;
}

/** One list of rules: its text, what is wrong with it, and what it does to a page. */
export function EditorSection({ id, line }: Props) {
  const blank = useMemo(() => blankList(id), [id]);
  const { editing, isUnread, again } = useEditSession(id, blank);
  const hasArrived = useArrived();
  const [hasAsked, setAsked] = useState(false);
  if (editing)
    return (
      // The button that asked again is gone: the focus goes on to the heading, as it does after a link.
      <ArrivedContext.Provider value={hasArrived || hasAsked}>
        <Editor {...editing} id={id} line={line} />
      </ArrivedContext.Provider>
    );
  return isUnread ? (
    <>
      <ListHead list={blank} />
      <Unread
        onAgain={() => {
          setAsked(true);
          again();
        }}
      />
    </>
  ) : null;
}

function ListHead({ list, children }: { list: Omit<RuleList, 'text'>; children?: ComponentChildren }) {
  const { t } = useLanguage();
  return (
    <SectionHead title={listName(list, t)} back={{ href: addressOf('rules'), name: t('optionsRules') }}>
      {children}
    </SectionHead>
  );
}

function useHealth(): HealthTable {
  const { readHealth } = useServices();
  const [health, setHealth] = useState<HealthTable>(new Map());
  useEffect(() => {
    readHealth().then(setHealth);
  }, [readHealth]);
  return health;
}

function Editor({ id, line, session, state }: Editing & Props) {
  const language = useLanguage();
  const { t, number } = language;
  const field = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(0);
  const health = useHealth();
  const { text, list } = state;
  const { syntax } = list;
  const parsed = useParsedList({ id, syntax, text });
  const notes = useMemo(
    () => (parsed ? listNotes(parsed, health, language) : []),
    [parsed, health, language],
  );
  const byLine = useMemo(() => worstByLine(notes), [notes]);
  const position = positionOf(text, caret);

  const goTo = (wanted: Pick<RuleNote, 'line' | 'column'>) => {
    const area = field.current;
    if (!area) return;
    const { start, end } = rangeOfLine(area.value, wanted.line);
    area.focus();
    area.setSelectionRange(Math.min(end, start + wanted.column - 1), end);
    area.scrollTop = Math.max(0, (wanted.line - 6) * LINE_HEIGHT);
  };
  useEffect(() => {
    if (line !== null) goTo({ line, column: 1 });
  }, [line, id]);
  return (
    <>
      <ListHead list={list}>
        <p class="help">
          {t(`syntax_${syntax === 'filters' ? 'filters' : 'site_config'}`)}
          {parsed && ` · ${t('siteRules', number(parsed.rules.length))}`}
        </p>
      </ListHead>
      <EditorTools session={session} state={state} />
      {state.theirs !== null && <ConflictView mine={text} theirs={state.theirs} onChoose={session.choose} />}
      <CodeEditor
        field={field}
        text={text}
        syntax={syntax}
        label={t('editorLabel', listName(list, t))}
        describedBy="rules-line"
        notes={byLine}
        onText={session.edit}
        onCaret={setCaret}
      />
      <p id="rules-line" class="code-status" role="status">
        <span class="code-position">{t('noteAt', number(position.line), number(position.column))}</span>{' '}
        {byLine.get(position.line)?.text ?? ''}
      </p>
      <NoteList notes={notes} onNote={goTo} />
      <TrialPanel
        rules={parsed?.rules ?? null}
        fallbackUrl={fallbackUrl(list)}
        onLine={(n) => goTo({ line: n, column: 1 })}
      />
    </>
  );
}

/** The address of a saved page that does not state one: the site of the list. */
const fallbackUrl = ({ id }: Pick<RuleList, 'id'>): string => {
  const host = isSiteList(id) ? fileOfList(id) : 'localhost';
  return `https://${host.startsWith('.') ? `news${host}` : host}/`;
};
