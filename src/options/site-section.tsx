import { useRef, useState } from 'preact/hooks';
import { useLanguage } from '../reader/index.ts';
import { MAX_DISABLED_SITES } from '../storage/settings.ts';
import { addSite } from './site-list.ts';

interface Props {
  sites: readonly string[];
  onChange(sites: string[], said: string): void;
}

/** The sites on which nothing runs by itself: a field to add one, and the list. */
export function SiteSection({ sites, onChange }: Props) {
  const { t } = useLanguage();
  const [problem, setProblem] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);

  const add = (event: Event) => {
    event.preventDefault();
    if (!field.current) return;
    const change = addSite(sites, field.current.value);
    field.current.focus();
    if (change.problem === null) {
      field.current.value = '';
      setProblem('');
      onChange(change.sites, t('siteAdded', change.host));
    } else if (change.problem === 'siteKnown') setProblem(t('siteKnown', change.host ?? ''));
    else if (change.problem === 'siteTooMany') setProblem(t('siteTooMany', String(MAX_DISABLED_SITES)));
    else setProblem(t('siteBad'));
  };
  const remove = (host: string, index: number) => {
    onChange(
      sites.filter((it) => it !== host),
      t('siteRemoved', host),
    );
    // The button goes away: the focus goes on to the next one, or to the field.
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    (buttons[index + 1] ?? buttons[index - 1] ?? field.current)?.focus();
  };
  return (
    <section class="options-section" aria-labelledby="sites-title">
      <div class="options-about">
        <h2 id="sites-title">{t('optionsSites')}</h2>
        <p class="help">{t('optionsSitesHelp')}</p>
      </div>
      <div>
        <form class="site-form" onSubmit={add} noValidate>
          <label for="site">{t('siteLabel')}</label>
          <input
            ref={field}
            id="site"
            class="field"
            type="text"
            inputMode="url"
            autoComplete="off"
            autoCapitalize="none"
            spellcheck={false}
            placeholder="example.com"
            aria-invalid={problem !== ''}
            aria-describedby="site-problem"
            onInput={() => setProblem('')}
          />
          <button type="submit" class="button">
            {t('siteAdd')}
          </button>
          <p id="site-problem" class="problem" role="alert">
            {problem}
          </p>
        </form>
        {sites.length === 0 ? (
          <p class="help">{t('sitesEmpty')}</p>
        ) : (
          <ul ref={list} class="site-list" aria-label={t('siteListLabel')}>
            {sites.map((host, index) => (
              <li key={host}>
                <span>{host}</span>
                <button
                  type="button"
                  class="tool"
                  aria-label={t('siteRemove', host)}
                  title={t('siteRemove', host)}
                  onClick={() => remove(host, index)}
                >
                  <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
                    <path d="M5 5l10 10M15 5L5 15" />
                  </svg>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
