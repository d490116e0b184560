import { useContext } from 'preact/hooks';
import { useLanguage } from '../../ui/i18n/context.ts';
import { Share } from '../../ui/icons.tsx';
import { TakeAlongContext } from './use-take-along.ts';

/** Gives a quotation with its speaker, its source and a link to another app, where the system can. @param id of it */
export function ShareQuote({ id }: { id: string }) {
  const { t } = useLanguage();
  const take = useContext(TakeAlongContext);
  if (!take?.canShare) return null;
  return (
    <button
      type="button"
      class="copy-quote share-quote"
      aria-label={t('shareQuote')}
      title={t('shareQuote')}
      tabIndex={-1}
      onClick={() => take.shareQuote(id)}
    >
      <Share />
    </button>
  );
}
