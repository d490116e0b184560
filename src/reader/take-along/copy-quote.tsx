import { useContext } from 'preact/hooks';
import { useLanguage } from '../../ui/i18n/context.ts';
import { Copy } from '../../ui/icons.tsx';
import { TakeAlongContext } from './use-take-along.ts';

interface Props {
  /** Id of the quotation. */
  id: string;
  /** True if it is met by the pointer alone; the key that copies presses it all the same. */
  isPointerOnly?: boolean;
}

/** Copies a quotation with its speaker, its source and a link that lands on it. */
export function CopyQuote({ id, isPointerOnly = false }: Props) {
  const { t } = useLanguage();
  const take = useContext(TakeAlongContext);
  if (!take) return null;
  return (
    <button
      type="button"
      class="copy-quote"
      aria-label={t('copyQuote')}
      title={t('copyQuote')}
      tabIndex={isPointerOnly ? -1 : undefined}
      data-tool-key={isPointerOnly ? 'c' : undefined}
      onPointerEnter={take.prepare}
      onClick={() => take.copyQuote(id)}
    >
      <Copy />
    </button>
  );
}
