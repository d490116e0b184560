import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props<P extends object> {
  load(): Promise<ComponentType<P>>;
  props: P;
}

/** A part of the page whose code is loaded when it is first shown. */
export function LazyPart<P extends object>({ load, props }: Props<P>) {
  const [Part, setPart] = useState<ComponentType<P> | null>(null);
  useEffect(() => {
    load().then((part) => setPart(() => part));
  }, [load]);
  return Part && <Part {...props} />;
}
