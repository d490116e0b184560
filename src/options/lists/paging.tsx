import { useState } from 'preact/hooks';
import { useLanguage } from '../../ui/i18n/context.ts';

/** Entries of a list that are drawn at once: more than one reads, and quick with thousands. */
const ROWS_A_PAGE = 100;

/** The part of a long list that is drawn. */
interface Paging {
  /** Number of entries that are drawn at the most. */
  most: number;
  more(): void;
  /** Begins again with one page: the list is another one. */
  restart(): void;
}

/** Draws a long list a page at a time. */
export function usePaging(): Paging {
  const [most, setMost] = useState(ROWS_A_PAGE);
  return { most, more: () => setMost(most + ROWS_A_PAGE), restart: () => setMost(ROWS_A_PAGE) };
}

interface Props {
  paging: Paging;
  /** Number of entries in the list. */
  count: number;
}

/** Shows the number of entries that are drawn, and of all. */
export function PageCount({ paging, count }: Props) {
  const { t, number } = useLanguage();
  return (
    <p class="list-count" role="status">
      {t('listShown', number(Math.min(count, paging.most)), number(count))}
    </p>
  );
}

/** Draws more of a list, where there is more. */
export function MoreButton({ paging, count }: Props) {
  const { t } = useLanguage();
  if (count <= paging.most) return null;
  return (
    <button type="button" class="button" onClick={paging.more}>
      {t('listMore')}
    </button>
  );
}
