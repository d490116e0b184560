import { useRef, useState } from 'preact/hooks';
import { siteListId } from '../../../settings/rule-list.ts';
import { useLanguage } from '../../../ui/i18n/context.ts';
import { addressOf } from '../../layout/address.ts';
import { HostField } from '../../sites/host-field.tsx';
import { siteOf } from '../../sites/site-of.ts';

/** A field for the site for which rules are to be written. */
export function NewListForm() {
  const { t } = useLanguage();
  const [problem, setProblem] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const open = (event: Event) => {
    event.preventDefault();
    const host = siteOf(field.current?.value ?? '');
    if (host === null) {
      setProblem(t('siteBad'));
      field.current?.focus();
    } else location.hash = addressOf('rules', siteListId(host));
  };
  return (
    <form class="new-list" onSubmit={open} noValidate>
      <label for="new-list">{t('listNew')}</label>
      <HostField
        field={field}
        id="new-list"
        isWrong={problem !== ''}
        describedBy="new-list-problem"
        onInput={() => setProblem('')}
      />
      <button type="submit" class="button">
        {t('siteWriteRules')}
      </button>
      <p id="new-list-problem" class="problem" role="alert">
        {problem}
      </p>
    </form>
  );
}
