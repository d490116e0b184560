import { useRef } from 'preact/hooks';

/**
 * For what may be begun again before it has ended: whoever began later is right, whoever ends later.
 * @returns what to call at the beginning; it gives how to ask whether nothing has begun since
 */
export function useLatest(): () => () => boolean {
  const latest = useRef(0);
  return () => {
    const mine = ++latest.current;
    return () => mine === latest.current;
  };
}
