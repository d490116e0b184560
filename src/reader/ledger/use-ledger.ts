import { useRef, useState } from 'preact/hooks';
import type { Removal } from '../../core/index.ts';
import { useLanguage } from '../../ui/i18n/context.ts';
import type { ElementPaths, PageTools } from '../reader-types.ts';

/** The actions of the ledger beyond putting back for now. */
export interface LedgerActions {
  /** Shows where a removal stands in the page. @param from takes the focus when the reader is back */
  show(removal: Removal, from: HTMLElement): void;
  /** Writes a rule about the elements at these paths. */
  always(paths: ElementPaths, action: 'keep' | 'remove'): void;
  /** Deletes a rule of the reader's own. */
  deleteRule(line: string): void;
  pick(): void;
}

/** The last change to a rule, and how to take it back. */
export interface RuleNoticeState {
  text: string;
  /** The line that was written or deleted, or null. */
  line: string | null;
  undo: (() => void) | null;
}

/** The reader has stepped aside to show a removal in the page. */
export interface AsideState {
  removal: Removal;
  comeBack(): void;
}

/**
 * The ledger's actions in the page and among the rules, what is said of the last one, and whether the reader stands aside.
 * @param site host of the page
 * @param say says a text to screen readers
 */
export function useLedger(tools: PageTools | undefined, site: string, say: (text: string) => void) {
  const { t } = useLanguage();
  const [notice, setNotice] = useState<RuleNoticeState | null>(null);
  const [aside, setAside] = useState<AsideState | null>(null);
  // One after the other: a second press while the story is being read anew would be about the story before.
  const isBusy = useRef(false);

  const tell = (text: string, line: string | null = null, undo: (() => void) | null = null) => {
    setNotice({ text, line, undo });
    say(text);
  };
  const alone = (work: () => Promise<void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    work()
      .catch((error: unknown) => {
        console.warn('Clearstory could not change a rule', error);
        tell(t('ruleFailed'));
      })
      .finally(() => {
        isBusy.current = false;
      });
  };
  const undo = (change: () => Promise<void>) => () =>
    alone(async () => {
      await change();
      tell(t('ruleUndone'));
    });

  const actions: LedgerActions | null = tools
    ? {
        show: (removal, from) => {
          const paths = removal.paths?.length ? removal.paths : [removal.path];
          const onReturn = () => {
            setAside(null);
            from.focus({ preventScroll: true });
          };
          alone(async () => {
            const comeBack = await tools.show(paths, onReturn);
            if (comeBack) setAside({ removal, comeBack });
            else tell(t('showInPageNothing'));
          });
        },
        always: (paths, action) =>
          alone(async () => {
            const line = await tools.suggest(paths, action);
            if (line === null) return tell(t('ruleFailed'));
            await tools.addFilter(line);
            const said = action === 'keep' ? t('ruleKept', site) : t('ruleRemoved', site);
            tell(
              said,
              line,
              undo(() => tools.removeFilter(line)),
            );
          }),
        deleteRule: (line) =>
          alone(async () => {
            await tools.removeFilter(line);
            tell(
              t('ruleDeleted'),
              line,
              undo(() => tools.addFilter(line)),
            );
          }),
        pick: tools.pick,
      }
    : null;
  return { actions, notice, aside, closeNotice: () => setNotice(null) };
}
