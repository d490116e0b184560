import { isListId } from '../../settings/rule-list.ts';
import type { Address } from '../layout/address.ts';
import { EditorSection } from './editor/editor-section.tsx';
import { ImportSection } from './import/import-section.tsx';
import { RulesOverview } from './list/rules-overview.tsx';

/** The section of rules: the lists, one of them, or the import. */
export function RulesPart({ part, line }: Pick<Address, 'part' | 'line'>) {
  if (part === 'import') return <ImportSection key="import" />;
  if (isListId(part)) return <EditorSection key={part} id={part} line={line} />;
  return <RulesOverview key="overview" />;
}
