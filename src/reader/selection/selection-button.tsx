import { Tool } from '../../ui/controls/tool.tsx';
import { useLanguage } from '../../ui/i18n/context.ts';
import { Selected } from '../../ui/icons.tsx';
import type { ReaderActions } from '../reader-types.ts';

/** Reads only what is selected in the page. */
export function SelectionButton({ readSelection }: Pick<ReaderActions, 'readSelection'>) {
  const { t } = useLanguage();
  if (!readSelection) return null;
  return (
    <Tool label={t('readSelection')} toolKey="x" onPress={readSelection}>
      <Selected />
    </Tool>
  );
}
