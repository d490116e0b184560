import { useEffect, useRef, useState } from 'preact/hooks';
import { type Address, parseAddress } from './address.ts';

/**
 * Where in the options page one is. Follows the links, the browser's back and forward, and addresses typed.
 * @returns the address, and how often it has changed since the page was opened
 */
export function useAddress(): [address: Address, changes: number] {
  const [address, setAddress] = useState(() => parseAddress(location.hash));
  const changes = useRef(0);
  useEffect(() => {
    const follow = () => {
      changes.current++;
      setAddress(parseAddress(location.hash));
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return [address, changes.current];
}
