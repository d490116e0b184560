import { useRef, useState } from 'preact/hooks';
import { useLanguage } from '../../../ui/i18n/context.ts';
import { DropZone } from '../../files/drop-zone.tsx';
import { type FileText, readFiles } from '../../files/files.ts';
import { addressOf } from '../../layout/address.ts';
import { useSay } from '../../layout/notice.tsx';
import { SectionHead } from '../../layout/section-head.tsx';
import { useServices } from '../../layout/services.ts';
import { useLatest } from '../../layout/use-latest.ts';
import { loadRules } from '../load-rules.ts';
import { yieldToBrowser } from '../yield-to-browser.ts';
import { ImportReport } from './import-report.tsx';
import { type ImportEntry, listsOf, planImport } from './plan-import.ts';

/** Texts that are read before the browser may draw again. */
const SLICE = 20;

/** Takes rules from files, folders, archives and the clipboard: first a report, then, where it is wanted, the change. */
export function ImportSection() {
  const { t, number } = useLanguage();
  const { rules } = useServices();
  const say = useSay();
  const [entries, setEntries] = useState<ImportEntry[] | null>(null);
  const [progress, setProgress] = useState('');
  const [problem, setProblem] = useState('');
  const pasted = useRef<HTMLTextAreaElement>(null);
  const name = useRef<HTMLInputElement>(null);

  const begin = useLatest();
  const isStoring = useRef(false);

  const plan = async (read: () => Promise<readonly FileText[]>) => {
    const isLatest = begin();
    setProblem('');
    setProgress('');
    setEntries(null);
    try {
      const [texts, { parseRules }, all] = await Promise.all([read(), loadRules(), rules.all()]);
      const stored = new Map(all.map((list) => [list.id, list]));
      const planned: ImportEntry[] = [];
      for (const text of texts) {
        planned.push(planImport(text, { stored: (id) => stored.get(id) ?? null, parse: parseRules }));
        if (planned.length % SLICE === 0) {
          if (!isLatest()) return;
          setProgress(t('importReading', number(planned.length), number(texts.length)));
          await yieldToBrowser();
        }
      }
      if (isLatest()) setEntries(planned);
    } catch {
      if (isLatest()) setProblem(t('importUnreadable'));
    }
    if (isLatest()) setProgress('');
  };
  const store = async (chosen: readonly ImportEntry[]) => {
    // Stored a second time, what was there before would be what the first time has put there.
    if (isStoring.current) return;
    isStoring.current = true;
    const lists = listsOf(chosen);
    try {
      const before = await rules.replace(lists);
      setEntries(null);
      location.hash = addressOf('rules');
      say(t('importDone', number(Object.keys(lists).length)), () => rules.replace(before));
    } catch {
      setProblem(t('importNoRoom'));
    }
    isStoring.current = false;
  };
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
