import { createRuleStore } from '../../storage/rules/create-rule-store.ts';
import type { RuleStorage } from '../../storage/rules/rule-storage.ts';
import type { RuleStore } from '../../storage/rules/rule-store.ts';
import { loadRules } from './load-rules.ts';

const unread = () => {
  throw new Error('Rules are written by the store that can read them');
};

/** The store of rules. What reads rules is loaded with the first change: lists are shown without it. */
export function lazyRuleStore(storage: RuleStorage): RuleStore {
  const reader = createRuleStore(storage, { count: unread, index: unread });
  let writer: Promise<RuleStore> | null = null;
  const write = (): Promise<RuleStore> => {
    writer ??= loadRules().then(({ ruleReading }) => createRuleStore(storage, ruleReading));
    return writer;
  };
  return {
    ...reader,
    save: async (...args) => (await write()).save(...args),
    addOwnFilter: async (line) => (await write()).addOwnFilter(line),
    removeOwnFilter: async (line) => (await write()).removeOwnFilter(line),
    switch: async (id, isOn) => (await write()).switch(id, isOn),
    replace: async (lists) => (await write()).replace(lists),
  };
}
