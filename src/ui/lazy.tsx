import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Makes a component whose code is loaded when it is first shown; until then nothing is. */
export function lazy<P extends object>(load: () => Promise<FunctionComponent<P>>): FunctionComponent<P> {
  return function LazyPart(props: P) {
    const [Part, setPart] = useState<FunctionComponent<P> | null>(null);
    useEffect(() => {
      load().then((part) => setPart(() => part));
    }, []);
    return Part && <Part {...props} />;
  };
}
