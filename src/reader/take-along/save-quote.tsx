import { useContext } from 'preact/hooks';
import { useLanguage } from '../../ui/i18n/context.ts';
import { TakeAlong } from '../../ui/icons.tsx';
import { TakeAlongContext } from './use-take-along.ts';

/** Saves the reference to a quotation as a file, where references are what the reader copies. */
export function SaveQuote({ id, isPointerOnly = false }: { id: string; isPointerOnly?: boolean }) {
  const { t } = useLanguage();
  const take = useContext(TakeAlongContext);
  const format = take?.referenceFormat;
  if (!format) return null;
  const label = t('saveQuoteReference', t(`format_${format}`));
  return (
    <button
      type="button"
      class="copy-quote save-quote"
      aria-label={label}
      title={label}
      tabIndex={isPointerOnly ? -1 : undefined}
      onPointerEnter={take.prepare}
      onClick={() => take.saveQuote(id, format)}
    >
      <TakeAlong />
    </button>
  );
}
