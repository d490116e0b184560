import { useRef } from 'preact/hooks';
import { useLanguage } from '../../../ui/i18n/context.ts';
import { DropZone } from '../../files/drop-zone.tsx';
import { readFiles } from '../../files/files.ts';
import { addressOf } from '../../layout/address.ts';
import { SectionHead } from '../../layout/section-head.tsx';
import { ImportReport } from './import-report.tsx';
import { useImport } from './use-import.ts';

/** Takes rules from files, folders, archives and the clipboard: first a report, then, where it is wanted, the change. */
export function ImportSection() {
  const { t } = useLanguage();
  const { entries, progress, problem, plan, store } = useImport();
  const pasted = useRef<HTMLTextAreaElement>(null);
  const name = useRef<HTMLInputElement>(null);
  return (
    <>
      <SectionHead title={t('importTitle')} back={{ href: addressOf('rules'), name: t('optionsRules') }}>
        <p class="help">{t('importHelp')}</p>
      </SectionHead>
      <div class="import-ways">
        <DropZone
          label={t('importDrop')}
          accept=".txt,.zip"
          folderLabel={t('importFolder')}
          onFiles={(files) => plan(async () => readFiles(await files))}
        />
        <form
          class="import-paste"
          onSubmit={(event) => {
            event.preventDefault();
            const text = pasted.current?.value ?? '';
            if (text.trim()) plan(async () => [{ name: name.current?.value ?? '', text }]);
          }}
        >
          <label for="paste">{t('importPaste')}</label>
          <textarea ref={pasted} id="paste" class="field" rows={7} dir="ltr" spellcheck={false} />
          <label for="paste-name">{t('importName')}</label>
          <input
            ref={name}
            id="paste-name"
            class="field"
            dir="ltr"
            autoComplete="off"
            spellcheck={false}
            placeholder="example.com"
          />
          <button type="submit" class="button">
            {t('importCheck')}
          </button>
        </form>
      </div>
      <p role="status">{progress}</p>
      <p class="problem" role="alert">
        {problem}
      </p>
      {entries && <ImportReport entries={entries} onStore={store} />}
    </>
  );
}
