import type { FunctionComponent } from 'preact';
import type { MessageKey } from '../ui/i18n/translate.ts';
import { lazy } from '../ui/lazy.tsx';
import { PrivacySection } from './help/privacy-section.tsx';
import { ShortcutSection } from './help/shortcut-section.tsx';
import type { SectionId } from './layout/address.ts';
import type { SectionProps } from './layout/section-props.ts';
import { ReadingSection } from './reading/reading-section.tsx';
import { SitesSection } from './sites/sites-section.tsx';

/** A section of the options page. */
export interface Section {
  /** Its part of the address: "#sites". */
  id: SectionId;
  /** The text that its link and its heading say. */
  name: MessageKey;
  View: FunctionComponent<SectionProps>;
}

/** The sections in the order of the navigation. Two have code that most visits do not need: it is loaded when asked for. */
export const SECTIONS: readonly [Section, ...Section[]] = [
  { id: 'reading', name: 'optionsReading', View: ReadingSection },
  { id: 'sites', name: 'optionsSites', View: SitesSection },
  {
    id: 'rules',
    name: 'optionsRules',
    View: lazy(async () => (await import('./rules/rules-part.tsx')).RulesPart),
  },
  {
    id: 'backup',
    name: 'optionsBackup',
    View: lazy(async () => (await import('./backup/backup-part.tsx')).BackupPart),
  },
  { id: 'shortcuts', name: 'optionsShortcuts', View: ShortcutSection },
  { id: 'privacy', name: 'optionsPrivacy', View: PrivacySection },
];
