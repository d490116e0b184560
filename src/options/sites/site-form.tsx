import { useRef, useState } from 'preact/hooks';
import { useLanguage } from '../../ui/i18n/context.ts';
import { HostField } from './host-field.tsx';
import type { SiteMode } from './site-modes.ts';
import { siteOf } from './site-of.ts';

interface Props {
  /** Called from the press itself. Gives what is wrong, or ''. */
  onAdd(host: string, mode: SiteMode): Promise<string>;
}

/** A field to add a site, and what is to happen there. */
export function SiteForm({ onAdd }: Props) {
  const { t } = useLanguage();
  const [problem, setProblem] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const choice = useRef<HTMLSelectElement>(null);
  const add = async (event: Event) => {
    event.preventDefault();
    if (!field.current || !choice.current) return;
    field.current.focus();
    const host = siteOf(field.current.value);
    if (host === null) {
      setProblem(t('siteBad'));
      return;
    }
    const wrong = await onAdd(host, choice.current.value as SiteMode);
    setProblem(wrong);
    if (!wrong && field.current) field.current.value = '';
  };
  return (
    <form class="site-form" onSubmit={add} noValidate>
      <label for="site">{t('siteLabel')}</label>
      <label for="site-mode">{t('siteModeLabel')}</label>
      <HostField
        field={field}
        id="site"
        isWrong={problem !== ''}
        describedBy="site-problem"
        onInput={() => setProblem('')}
      />
      <select ref={choice} id="site-mode" class="field">
        <option value="off">{t('siteMode_off')}</option>
        <option value="marks">{t('siteMode_marks')}</option>
        <option value="auto">{t('siteMode_auto')}</option>
      </select>
      <button type="submit" class="button">
        {t('siteAdd')}
      </button>
      <p id="site-problem" class="problem" role="alert">
        {problem}
      </p>
    </form>
  );
}
