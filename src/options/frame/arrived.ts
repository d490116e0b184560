import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Whether what is shown was reached by a link within the options page. */
export const ArrivedContext = createContext(false);

export const useArrived = (): boolean => useContext(ArrivedContext);
