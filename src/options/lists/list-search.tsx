import type { ComponentChildren, RefObject } from 'preact';
import { useLanguage } from '../../ui/i18n/context.ts';

interface Props {
  id: string;
  typed: string;
  onType(typed: string): void;
  field?: RefObject<HTMLInputElement | null> | null;
  /** Other ways to narrow the list. */
  children?: ComponentChildren;
}

/** Narrows a list of sites to those whose name holds what is typed. */
export function ListSearch({ id, typed, onType, field = null, children }: Props) {
  const { t } = useLanguage();
  return (
    <search class="list-search">
      <label for={id}>{t('siteSearch')}</label>
      <input
        ref={field}
        id={id}
        class="field"
        type="search"
        dir="ltr"
        value={typed}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {children}
    </search>
  );
}
