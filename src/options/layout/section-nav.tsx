import { useLanguage } from '../../ui/i18n/context.ts';
import type { MessageKey } from '../../ui/i18n/translate.ts';
import { addressOf, type SectionId } from './address.ts';

interface Props {
  sections: readonly { id: SectionId; name: MessageKey }[];
  current: SectionId;
}

/** Links to the sections of the options page. */
export function SectionNav({ sections, current }: Props) {
  const { t } = useLanguage();
  return (
    <nav class="options-nav" aria-label={t('optionsSections')}>
      <ul>
        {sections.map(({ id, name }) => (
          <li key={id}>
            <a href={addressOf(id)} aria-current={id === current ? 'page' : undefined}>
              {t(name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
