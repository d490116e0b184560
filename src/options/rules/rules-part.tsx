import { isListId } from '../../settings/rule-list.ts';
import type { Address } from '../layout/address.ts';
import { EditorPage } from './editor/editor-page.tsx';
import { ImportPage } from './import/import-page.tsx';
import { RulesOverview } from './list/rules-overview.tsx';

/** The section of rules: the lists, one of them, or the import. */
export function RulesPart({ part, line }: Pick<Address, 'part' | 'line'>) {
  if (part === 'import') return <ImportPage key="import" />;
  if (isListId(part)) return <EditorPage key={part} id={part} line={line} />;
  return <RulesOverview key="overview" />;
}
