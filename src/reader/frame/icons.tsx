function Icon({ path, name }: { path: string; name: string }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 20 20" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

/** Drawn for this project on a grid of 20; each stands in a button that has a name. */
export const Enlarge = () => <Icon name="enlarge" path="M12 3h5v5M17 3l-6 6M8 17H3v-5M3 17l6-6" />;
export const Sliders = () => <Icon name="sliders" path="M3 6h7M14 6h3M12 4v4M3 14h3M10 14h7M8 12v4" />;
export const Cross = () => <Icon name="cross" path="M5 5l10 10M15 5L5 15" />;
export const Chevron = () => <Icon name="chevron" path="M6 8l4 4 4-4" />;
