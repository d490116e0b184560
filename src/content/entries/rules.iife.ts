import { findRules } from '../../core/rules/index.ts';
import { bareApi } from '../../messaging/bare-runtime.ts';
import { isImportedList } from '../../settings/rule-list.ts';
import { noteHealth } from '../../storage/rules/rule-health.ts';
import { once } from '../once.ts';
import { offerRules } from '../rules/offered-rules.ts';
import { storedRules } from '../rules/stored-rules.ts';

// Injected beside what reads the page, where the reader has rules at all.
once('rules', () => {
  const { storage, extension } = bareApi();
  offerRules({
    async find(document, url) {
      const rules = await storedRules(storage.local, document, url);
      const found = findRules(document, rules, { now: () => performance.now() });
      return found.filter(({ rule, state }) => state !== 'no-match' || !isImportedList(rule.source.list));
    },
    async note(outcomes) {
      if (extension?.inIncognitoContext === false) await noteHealth(storage.local, outcomes);
    },
  });
});
