import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** True in a view that was reached by a link within the options page. */
export const ArrivedContext = createContext(false);

export const useArrived = (): boolean => useContext(ArrivedContext);
