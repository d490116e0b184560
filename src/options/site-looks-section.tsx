import { useEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../reader/index.ts';
import type { RecentEntries } from '../storage/recent-entries.ts';

/** Where the appearances of sites are kept. */
export type SiteLooks = Pick<RecentEntries<unknown>, 'list' | 'write'> & {
  /** Calls back when one of them changes. Returns how to stop. */
  onChanged(listener: () => void): () => void;
};

interface Props {
  looks: SiteLooks;
  say(text: string): void;
}

/** The sites that have an appearance of their own, and the way to give it up. */
export function SiteLooksSection({ looks, say }: Props) {
  const { t } = useLanguage();
  const list = useRef<HTMLUListElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [hosts, setHosts] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = () => {
      looks.list().then((entries) => setHosts(entries.map(({ name }) => name).sort()));
    };
    read();
    return looks.onChanged(read);
  }, [looks]);
  const remove = async (host: string, index: number) => {
    // The button goes away: the focus goes on to the next one, or to the heading.
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    (buttons[index + 1] ?? buttons[index - 1] ?? title.current)?.focus();
    try {
      await looks.write(host, null);
      setHosts((before) => before.filter((it) => it !== host));
      say(t('siteLookRemoved', host));
    } catch {
      say(t('saveFailed'));
    }
  };
  return (
    <section class="options-section" aria-labelledby="looks-title">
      <div class="options-about">
        <h2 ref={title} id="looks-title" tabIndex={-1}>
          {t('optionsSiteLooks')}
        </h2>
        <p class="help">{t('optionsSiteLooksHelp')}</p>
      </div>
      {hosts.length === 0 ? (
        <p class="help">{t('siteLooksEmpty')}</p>
      ) : (
        <ul ref={list} class="site-list" aria-labelledby="looks-title">
          {hosts.map((host, index) => (
            <li key={host}>
              <span>{host}</span>
              <button
                type="button"
                class="button"
                aria-label={t('siteLookRemove', host)}
                onClick={() => remove(host, index)}
              >
                {t('removeEntry')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
