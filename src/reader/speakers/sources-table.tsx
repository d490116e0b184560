import { useLanguage } from '../../ui/i18n/context.ts';
import type { MessageKey } from '../../ui/i18n/translate.ts';
import { kindName, sourceName, sourceRole } from './naming.ts';
import type { Source } from './sources.ts';

const COLUMNS: readonly MessageKey[] = [
  'columnSpeaker',
  'columnRole',
  'columnKind',
  'columnQuotes',
  'columnWords',
  'columnShare',
];

/** The figures of all sources as a table: for whoever reads bars badly or wants to take the figures along. */
export function SourcesTable({ sources }: { sources: readonly Source[] }) {
  const language = useLanguage();
  const { t, number, percent } = language;
  return (
    <details class="sources-table">
      <summary>{t('voicesTable')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard. */}
      <section class="table-scroller" tabIndex={0} aria-label={t('voicesTable')}>
        <table>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sources.map(({ speaker, quotes, share }) => (
              <tr key={speaker?.id ?? 'none'}>
                <th scope="row">{sourceName(language, speaker)}</th>
                <td>{sourceRole(speaker)}</td>
                <td>{kindName(language, speaker)}</td>
                <td>{number(quotes.length)}</td>
                <td>{speaker && number(speaker.words)}</td>
                <td>{speaker && percent(share)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
