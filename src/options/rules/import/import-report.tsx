import { useMemo, useState } from 'preact/hooks';
import { useLanguage } from '../../../ui/i18n/context.ts';
import { MoreButton, usePaging } from '../../lists/paging.tsx';
import { problemText } from '../list-notes.ts';
import type { ImportEntry, Verdict } from './plan-import.ts';

/** Most problems of one entry that are drawn. */
const MAX_PROBLEMS = 50;

const VERDICTS: readonly Verdict[] = ['add', 'replace', 'append', 'same', 'empty', 'nameless', 'unknown'];

interface Props {
  entries: readonly ImportEntry[];
  onStore(chosen: ImportEntry[]): void;
}

/** The report of an import: nothing is changed before the button is pressed. */
export function ImportReport({ entries, onStore }: Props) {
  const { t, number } = useLanguage();
  const [left, setLeft] = useState<ReadonlySet<ImportEntry>>(new Set());
  const paging = usePaging();
  // What changes something stands first.
  const ordered = useMemo(
    () => [...entries].sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict)),
    [entries],
  );
  const chosen = ordered.filter((entry) => entry.list && !left.has(entry));
  const counts = VERDICTS.flatMap((verdict) => {
    const count = entries.filter((entry) => entry.verdict === verdict).length;
    return count > 0 ? [`${t(`verdict_${verdict}`)}: ${number(count)}`] : [];
  });
  const turn = (entry: ImportEntry) => {
    const next = new Set(left);
    if (!next.delete(entry)) next.add(entry);
    setLeft(next);
  };
  return (
    <section class="import-report" aria-labelledby="report-title">
      <h3 id="report-title">{t('importReport')}</h3>
      <p role="status">{counts.join(' · ') || t('importNothing')}</p>
      <ul>
        {ordered.slice(0, paging.most).map((entry, n) => (
          <li key={n} data-verdict={entry.verdict}>
            <ReportEntry entry={entry} isChosen={!left.has(entry)} onTurn={() => turn(entry)} />
          </li>
        ))}
      </ul>
      <MoreButton paging={paging} count={ordered.length} />
      <button
        type="button"
        class="button button-main"
        disabled={chosen.length === 0}
        onClick={() => onStore(chosen)}
      >
        {t('importStore', number(chosen.length))}
      </button>
    </section>
  );
}

interface EntryProps {
  entry: ImportEntry;
  isChosen: boolean;
  onTurn(): void;
}

function ReportEntry({ entry, isChosen, onTurn }: EntryProps) {
  const { t, number } = useLanguage();
  const { name, verdict, list, rules, refused, problems } = entry;
  return (
    <>
      <label class="report-name">
        <input type="checkbox" checked={list !== null && isChosen} disabled={!list} onChange={onTurn} />
        <bdi>{name}</bdi>
      </label>
      <span class="report-verdict">{t(`verdict_${verdict}`)}</span>
      <span class="site-facts">
        {rules > 0 && t('siteRules', number(rules))}
        {refused > 0 && ` · ${t('listRefused', number(refused))}`}
      </span>
      {problems.length > 0 && (
        <details>
          <summary>{t('reportLines', number(problems.length))}</summary>
          <ol class="report-problems">
            {problems.slice(0, MAX_PROBLEMS).map((problem) => (
              <li key={`${problem.line} ${problem.column} ${problem.code}`}>
                {t('noteAt', number(problem.line), number(problem.column))}: {problemText(t, problem)}
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
