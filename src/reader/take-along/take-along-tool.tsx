import { useEffect } from 'preact/hooks';
import { COPY_FORMATS } from '../../storage/settings.ts';
import { BarMenu } from '../frame/bar-menu.tsx';
import { TakeAlong } from '../frame/icons.tsx';
import type { StoryToolProps } from '../frame/story-tool-props.ts';
import { useLanguage } from '../i18n/context.ts';
import { QUOTES_FORMATS, STORY_FORMATS } from './formats.ts';
import { type TakeAlong as Take, useTakeAlong } from './use-take-along.ts';

interface PanelProps extends Pick<StoryToolProps, 'voices' | 'settings' | 'actions'> {
  take: Take;
  close(): void;
}

/** What stands before a row of buttons, and the buttons. */
function Row<Format extends string>(props: {
  id: string;
  label: string;
  formats: readonly Format[];
  nameOf(format: Format): string;
  onChoose(format: Format): void;
}) {
  const { id, label, formats, nameOf, onChoose } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be drawn as one.
    <div role="group" aria-labelledby={id}>
      <p id={id}>{label}</p>
      <div class="take-formats">
        {formats.map((format) => (
          <button key={format} type="button" class="button" onClick={() => onChoose(format)}>
            {nameOf(format)}
          </button>
        ))}
      </div>
    </div>
  );
}

function Panel({ take, voices, settings, actions, close }: PanelProps) {
  const { t } = useLanguage();
  useEffect(() => take.prepare(), []);
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
        <button type="button" class="button" onClick={() => then(take.print)}>
          {t('printStory')}
        </button>
      </div>
      <Row
        id="save-story"
        label={t('saveStoryAs')}
        formats={STORY_FORMATS}
        nameOf={(format) => t(`format_${format}`)}
        onChoose={(format) => then(() => take.saveStory(format))}
      />
      {voices && voices.quotes.length > 0 && (
        <Row
          id="save-quotes"
          label={t('saveQuotesAs')}
          formats={QUOTES_FORMATS}
          nameOf={(format) => t(`format_${format}`)}
          onChoose={(format) => then(() => take.saveQuotes(format))}
        />
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
            {t(`copyAs_${format}`)}
          </label>
        ))}
        <p class="help">{t('copyAsHelp')}</p>
      </fieldset>
    </>
  );
}

/** The menu of everything that can be taken along, and the address that stands on paper. */
export function TakeAlongTool({ story, voices, pictures, settings, actions, scroller, say }: StoryToolProps) {
  const { t } = useLanguage();
  const shown = () => scroller.current;
  const take = useTakeAlong({ story, voices, pictures, copyAs: settings.copyAs, shown, say });
  return (
    <>
      <BarMenu label={t('takeAlong')} face={<TakeAlong />} panelClass="take-along" toolKey="s">
        {(close) => <Panel take={take} voices={voices} settings={settings} actions={actions} close={close} />}
      </BarMenu>
      <span class="print-address" aria-hidden="true">
        {story.url}
      </span>
    </>
  );
}
