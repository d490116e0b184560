import type { Removal, RemovalReason } from '../../core/index.ts';
import type { MessageKey, Translate } from '../../ui/i18n/translate.ts';

type Underscored<T extends string> = T extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : T;
type ReasonKey = `reason_${Underscored<RemovalReason>}`;

const keyOf = (reason: RemovalReason): ReasonKey => `reason_${reason.replaceAll('-', '_')}` as ReasonKey;

/** Returns the name of a reason for removals, in the reader's language. */
export function reasonName(t: Translate, reason: RemovalReason): string {
  return t(keyOf(reason)) || reason;
}

/** Says in one plain sentence what such removals are. */
export function reasonWhy(t: Translate, reason: RemovalReason): string {
  return t(`${keyOf(reason)}_why` satisfies MessageKey);
}

export interface RemovalGroup {
  reason: RemovalReason;
  removals: Removal[];
}

/** Groups removals by reason, the largest group first; within a group they stand as on the page. */
export function groupRemovals(removals: readonly Removal[]): RemovalGroup[] {
  const groups = new Map<RemovalReason, RemovalGroup>();
  for (const removal of removals) {
    const group = groups.get(removal.reason) ?? { reason: removal.reason, removals: [] };
    group.removals.push(removal);
    groups.set(removal.reason, group);
  }
  return [...groups.values()].sort((a, b) => b.removals.length - a.removals.length);
}
