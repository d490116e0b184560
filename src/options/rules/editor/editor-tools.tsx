import { Switch } from '../../../ui/controls/switch.tsx';
import { useLanguage } from '../../../ui/i18n/context.ts';
import { saveFile } from '../../../ui/save-file.ts';
import { addressOf } from '../../layout/address.ts';
import { useAttempt, useSay } from '../../layout/notice.tsx';
import { useServices } from '../../layout/services.ts';
import { fileNameOf, listName } from '../list-names.ts';
import type { Editing } from './use-edit-session.ts';

/** Actions on a list as a whole, and the state of its storing. */
export function EditorTools({ session, state }: Editing) {
  const { t } = useLanguage();
  const { rules } = useServices();
  const say = useSay();
  const { list, save, text } = state;
  const attempt = useAttempt();
  const remove = () =>
    attempt(async () => {
      await session.flush();
      const before = await rules.replace({ [list.id]: null });
      location.hash = addressOf('rules');
      say(t('listDeleted', listName(list, t)), () => rules.replace(before));
    });
  const download = () => saveFile({ name: fileNameOf(list), type: 'text/plain', content: text });
  return (
    <div class="editor-tools">
      <p class="save-state" data-state={save} role="status">
        {t(`saveState_${save}`)}
      </p>
      {save === 'failed' && (
        <button type="button" class="button button-main" onClick={session.flush}>
          {t('tryAgain')}
        </button>
      )}
      <Switch
        label={t('listOn')}
        isOn={list.isOn}
        onChange={(isOn) => attempt(() => rules.switch(list.id, isOn))}
      />
      <div class="buttons">
        <button type="button" class="button" onClick={download}>
          {t('listDownload')}
        </button>
        <button type="button" class="button" onClick={remove}>
          {t('listDelete')}
        </button>
      </div>
    </div>
  );
}
