import type { Removal } from '../../core/index.ts';
import { useLanguage } from '../../ui/i18n/context.ts';
import { reasonName } from '../ledger/reasons.ts';
import { outlined } from '../text/outline.ts';
import { BlockView } from './block-view.tsx';

/** A removed part of the page, put back into the story and marked as such. */
export function PutBackView({ removal, onTakeOut }: { removal: Removal; onTakeOut(id: string): void }) {
  const { t } = useLanguage();
  const name = reasonName(t, removal.reason);
  return (
    <section class="put-back" aria-label={t('putBackHere', name)}>
      <p class="put-back-head">
        <span>{t('putBackHere', name)}</span>
        <button type="button" class="button" onClick={() => onTakeOut(removal.id)}>
          {t('takeOut')}
        </button>
      </p>
      {removal.blocks.length > 0 ? (
        outlined(removal.blocks).map((block) => <BlockView key={block.id} block={block} />)
      ) : (
        <p>{removal.text}</p>
      )}
    </section>
  );
}
