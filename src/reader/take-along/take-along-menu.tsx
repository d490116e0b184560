import { COPY_FORMATS, isReferenceFormat } from '../../settings/settings.ts';
import { useLanguage } from '../../ui/i18n/context.ts';
import type { StoryToolProps } from '../layout/story-tool-props.ts';
import { type FileFormat, FORMATS } from './formats.ts';
import type { TakeAlong } from './use-take-along.ts';

interface Props extends Pick<StoryToolProps, 'attribution' | 'settings' | 'actions'> {
  take: TakeAlong;
  close(): void;
}

interface RowProps extends Pick<FileFormat, 'group'> {
  label: string;
  onChoose(format: FileFormat): void;
}

/** A row of buttons, one for each format of a group, with its label before it. */
function Row({ group, label, onChoose }: RowProps) {
  const { t } = useLanguage();
  const id = `save-${group}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be drawn as one.
    <div role="group" aria-labelledby={id}>
      <p id={id}>{label}</p>
      <div class="take-formats">
        {FORMATS.filter((format) => format.group === group).map((format) => (
          <button key={format.id} type="button" class="button" onClick={() => onChoose(format)}>
            {t(`format_${format.id}`)}
          </button>
        ))}
      </div>
    </div>
  );
}

/** What is in the menu of taking along; loaded when that is opened. */
export function TakeAlongMenu({ take, attribution, settings, actions, close }: Props) {
  const { t } = useLanguage();
  const { openAsPage } = actions;
  const then = (act: () => unknown) => {
    close();
    act();
  };
  return (
    <>
      <div class="take-formats">
        <button type="button" class="button button-main" onClick={() => then(take.copyStory)}>
          {t('copyStory')}
        </button>
        {take.canShare && (
          <button type="button" class="button" onClick={() => then(take.shareStory)}>
            {t('shareStory')}
          </button>
        )}
        <button type="button" class="button" onClick={() => then(take.print)}>
          {t('printStory')}
        </button>
      </div>
      {openAsPage && (
        <div>
          <button
            type="button"
            class="button"
            aria-describedby="open-as-page-help"
            onClick={() => then(() => take.openAsPage(openAsPage))}
          >
            {t('openAsPage')}
          </button>
          <p id="open-as-page-help" class="help">
            {t('openAsPageHelp')}
          </p>
        </div>
      )}
      <Row group="story" label={t('saveStoryAs')} onChoose={(format) => then(() => take.save(format))} />
      <Row
        group="reference"
        label={t('saveReferenceAs')}
        onChoose={(format) => then(() => take.save(format))}
      />
      {attribution && attribution.quotes.length > 0 && (
        <Row group="quotes" label={t('saveQuotesAs')} onChoose={(format) => then(() => take.save(format))} />
      )}
      <fieldset class="copy-as">
        <legend>{t('copyAs')}</legend>
        {COPY_FORMATS.map((format) => (
          <label key={format}>
            <input
              type="radio"
              name="copy-as"
              checked={settings.copyAs === format}
              onChange={() => actions.changeSettings({ copyAs: format })}
            />{' '}
            {t(isReferenceFormat(format) ? `format_${format}` : `copyAs_${format}`)}
          </label>
        ))}
        {!isReferenceFormat(settings.copyAs) && <p class="help">{t('copyAsHelp')}</p>}
      </fieldset>
    </>
  );
}
