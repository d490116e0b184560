import { type MessageKey, useLanguage } from '../../reader/parts.ts';
import { addressOf, SECTIONS, type Section } from './address.ts';

const NAMES: Record<Section, MessageKey> = {
  reading: 'optionsReading',
  sites: 'optionsSites',
  rules: 'optionsRules',
  backup: 'optionsBackup',
  shortcuts: 'optionsShortcuts',
  privacy: 'optionsPrivacy',
};

/** The name of a section as its heading and its link say it. */
export const sectionName = (section: Section): MessageKey => NAMES[section];

/** Links to the sections of the options page. */
export function SectionNav({ current }: { current: Section }) {
  const { t } = useLanguage();
  return (
    <nav class="options-nav" aria-label={t('optionsSections')}>
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <a href={addressOf(section)} aria-current={section === current ? 'page' : undefined}>
              {t(NAMES[section])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
