import { useEffect, useRef, useState } from 'preact/hooks';
import { type Address, parseAddress, type SectionId } from './address.ts';

/**
 * Follows the address of the options page: links, the browser's back and forward, what is typed.
 * @param sections all there are, always the same list
 * @returns the address, and how often it has changed since the page was opened
 */
export function useAddress(
  sections: readonly [SectionId, ...SectionId[]],
): [address: Address, changes: number] {
  const [address, setAddress] = useState(() => parseAddress(location.hash, sections));
  const changes = useRef(0);
  useEffect(() => {
    const follow = () => {
      changes.current++;
      setAddress(parseAddress(location.hash, sections));
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return [address, changes.current];
}
