import { useLanguage } from '../../../ui/i18n/context.ts';
import type { MessageKey } from '../../../ui/i18n/translate.ts';
import { type RuleNote, SEVERITIES } from '../notes.ts';

/** More are not listed: one line after another is put right. */
const MAX_NOTES = 200;

const NAMES: Record<RuleNote['severity'], MessageKey> = {
  refused: 'noteRefused',
  conflict: 'noteConflict',
  limit: 'noteLimit',
  stale: 'noteStale',
  ignored: 'noteIgnored',
};

interface Props {
  notes: readonly RuleNote[];
  onNote(note: RuleNote): void;
}

/** The notes on lines, each with the way to its line. */
export function NoteList({ notes, onNote }: Props) {
  const { t, number } = useLanguage();
  const counts = SEVERITIES.flatMap((severity) => {
    const count = notes.filter((note) => note.severity === severity).length;
    return count > 0 ? [`${t(NAMES[severity])}: ${number(count)}`] : [];
  });
  return (
    <section class="notes" aria-labelledby="notes-title">
      <h3 id="notes-title">{t('notesTitle')}</h3>
      <p class="help" role="status">
        {counts.length > 0 ? counts.join(' · ') : t('notesNone')}
      </p>
      <ol>
        {notes.slice(0, MAX_NOTES).map((note) => (
          <li key={`${note.line} ${note.severity} ${note.text}`} data-note={note.severity}>
            <button type="button" class="note-position" onClick={() => onNote(note)}>
              {t('noteAt', number(note.line), number(note.column))}
            </button>
            <span class="note-kind">{t(NAMES[note.severity])}</span>
            <span>{note.text}</span>
          </li>
        ))}
      </ol>
      {notes.length > MAX_NOTES && (
        <p class="help">{t('listShown', number(MAX_NOTES), number(notes.length))}</p>
      )}
    </section>
  );
}
