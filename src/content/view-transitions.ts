/** The parts of view transitions that a document or an element may have; not every browser that we serve has them all. */
interface Transitional {
  readonly activeViewTransition?: { skipTransition(): void } | null;
  startViewTransition?(change: () => void): Transition;
}
interface Transition {
  ready: Promise<void>;
  finished: Promise<void>;
  updateCallbackDone: Promise<void>;
  skipTransition(): void;
}

/** Checks whether a transition goes on. The style engine is asked: older browsers have no call for it. */
function isUnderWay(root: Element): boolean {
  try {
    return root.matches(':active-view-transition');
  } catch {
    return false;
  }
}

/** A browser lets go of the transition that goes on when another one begins. */
function displace({ startViewTransition }: Transitional): void {
  const transition = startViewTransition?.(() => undefined);
  transition?.skipTransition();
  for (const end of [transition?.ready, transition?.finished, transition?.updateCallbackDone])
    end?.catch(() => undefined);
}

/**
 * Ends the view transitions of a page, of the document's or of its root element's, wherever they stand: a page may let
 * them wait, and draws nothing meanwhile, or go on for as long as it likes, above everything else. They count as skipped.
 * @param page the document, its own properties out of the way
 * @returns whether there was one
 */
export function endViewTransitions(page: Document): boolean {
  const root = page.documentElement;
  const active = [page, root].flatMap((it) => (it as Transitional).activeViewTransition ?? []);
  for (const transition of active) transition.skipTransition();
  if (active.length > 0) return true;
  if ('activeViewTransition' in Document.prototype || !isUnderWay(root)) return false;
  displace(page as Transitional);
  return true;
}
