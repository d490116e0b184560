import { useLanguage } from '../ui/i18n/context.ts';
import { changeFor, describeChange } from './layout/appearance-keys.ts';
import { commandOf, isTypingAt, type KeyCommand, pressTool } from './layout/reader-keys.ts';
import type { ReaderActions, ReaderSettings, View } from './reader-types.ts';

interface Commands {
  settings: ReaderSettings;
  changeSettings: ReaderActions['changeSettings'];
  close(): void;
  showEveryone(): void;
  goToView(view: View): void;
  stepQuote(direction: 1 | -1): void;
  stepPart(direction: 1 | -1): void;
  onShowKeys(): void;
  say(text: string): void;
}

/** Returns the listener that obeys the keys of the reader. */
export function useLayoutKeys(commands: Commands): (event: KeyboardEvent) => void {
  const language = useLanguage();
  const run = (command: KeyCommand, layout: HTMLElement): void => {
    if (command.do === 'close') commands.close();
    else if (command.do === 'help') commands.onShowKeys();
    else if (command.do === 'tool') pressTool(layout, command.key);
    else if (command.do === 'view') commands.goToView(command.view);
    else if (command.do === 'step-quote') commands.stepQuote(command.direction);
    else if (command.do === 'step-part') commands.stepPart(command.direction);
    else if (command.do === 'everyone') commands.showEveryone();
    else {
      const change = changeFor(command.wanted, commands.settings);
      commands.changeSettings(change);
      commands.say(describeChange(language, change));
    }
  };
  return (event) => {
    const command = commandOf(event, isTypingAt(event.target));
    if (!command) return;
    event.preventDefault();
    run(command, event.currentTarget as HTMLElement);
  };
}
