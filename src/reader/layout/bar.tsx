import { type ComponentChildren, Fragment } from 'preact';
import { Tool } from '../../ui/controls/tool.tsx';
import { useLanguage } from '../../ui/i18n/context.ts';
import { Beside, Cross, Enlarge, Sliders } from '../../ui/icons.tsx';
import type { ReaderActions, ReaderSettings } from '../reader-types.ts';
import { Appearance } from './appearance.tsx';

interface Props {
  /** The source of the story and its reading time; our own name while there is none. */
  title: readonly string[];
  settings: ReaderSettings;
  /** Host of the page that is read, or null. */
  site?: string | null;
  actions: ReaderActions;
  /** Missing where there is nothing to open large. */
  onEnlarge?: (() => void) | undefined;
  onShowKeys(): void;
  /** Tools for the story that is shown; they come first. */
  storyTools?: ComponentChildren;
  children?: ComponentChildren;
}

/**
 * Closes the reader. It is a link to the page beneath: where the script of the reader is dead, as in Firefox after the
 * extension was switched off, the browser itself still follows it.
 */
function CloseTool({ actions }: { actions: ReaderActions }) {
  const { t } = useLanguage();
  const { close, pageUrl } = actions;
  if (!close) return null;
  return (
    <a
      class="tool"
      aria-label={t('close')}
      title={t('close')}
      href={pageUrl ?? '#'}
      target="_top"
      onClick={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <Cross />
    </a>
  );
}

/** The bar at the top: whose story this is, and the tools. */
export function Bar({
  title,
  settings,
  site = null,
  actions,
  onEnlarge,
  onShowKeys,
  storyTools,
  children,
}: Props) {
  const { t } = useLanguage();
  return (
    <header class="bar">
      <div class="bar-row">
        <p class="bar-title">
          {title.map((part, n) => (
            <Fragment key={n}>
              {n > 0 && ' · '}
              <bdi>{part}</bdi>
            </Fragment>
          ))}
        </p>
        <div class="tools">
          {storyTools}
          <Appearance settings={settings} onChange={actions.changeSettings} site={site} />
          <Tool label={t('showKeys')} extraClass="tool-keys" onPress={onShowKeys}>
            ?
          </Tool>
          {actions.openBeside && (
            <Tool label={t('openBeside')} toolKey="d" onPress={actions.openBeside}>
              <Beside />
            </Tool>
          )}
          {onEnlarge && (
            <Tool label={t('openLarge')} toolKey="o" onPress={onEnlarge}>
              <Enlarge />
            </Tool>
          )}
          <Tool label={t('openOptions')} toolKey="," onPress={actions.openOptions}>
            <Sliders />
          </Tool>
          <CloseTool actions={actions} />
        </div>
      </div>
      {children}
    </header>
  );
}
