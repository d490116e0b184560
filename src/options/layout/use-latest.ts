import { useRef } from 'preact/hooks';

/**
 * Tells which of several overlapping calls began last: its result counts, whichever ends last.
 * @returns what to call at the beginning; it gives how to ask whether nothing has begun since
 */
export function useLatest(): () => () => boolean {
  const latest = useRef(0);
  return () => {
    const mine = ++latest.current;
    return () => mine === latest.current;
  };
}
