import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useArrived } from './arrived.ts';

interface Props {
  title: string;
  /** The page above this one, to which a link leads back. */
  back?: { href: string; name: string };
  /** The subject of the section in a sentence, and its buttons. */
  children?: ComponentChildren;
}

/** The heading of a section. It takes the focus when one has come here by a link, so that screen readers go on from it. */
export function SectionHead({ title, back, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const hasArrived = useArrived();
  useEffect(() => {
    if (hasArrived) heading.current?.focus({ preventScroll: true });
    if (hasArrived) window.scrollTo(0, 0);
  }, []);
  return (
    <header class="section-head">
      {back && (
        <a class="back-link" href={back.href}>
          {back.name}
        </a>
      )}
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </header>
  );
}
