/** A drawing of lines on a grid of 20. */
export function Icon({ path, name }: { path: string; name: string }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 20 20" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

/** Drawn for this project on a grid of 20; each stands in a button that has a name. */
export const Enlarge = () => <Icon name="enlarge" path="M12 3h5v5M17 3l-6 6M8 17H3v-5M3 17l6-6" />;
export const Beside = () => <Icon name="beside" path="M3 4h14v12H3zM12 4v12" />;
export const Sliders = () => <Icon name="sliders" path="M3 6h7M14 6h3M12 4v4M3 14h3M10 14h7M8 12v4" />;
export const Cross = () => <Icon name="cross" path="M5 5l10 10M15 5L5 15" />;
export const Arrow = ({ direction }: { direction: 'on' | 'back' }) => (
  <Icon name={`arrow-${direction}`} path="M8 5l5 5l-5 5" />
);
export const TakeAlong = () => <Icon name="take-along" path="M10 3v9M6.5 8.5 10 12l3.5-3.5M4 14v3h12v-3" />;
export const Copy = () => <Icon name="copy" path="M7 7V3h10v10h-4M3 7h10v10H3z" />;
export const Share = () => <Icon name="share" path="M10 12V3M6.5 6.5 10 3l3.5 3.5M6 9H4v8h12V9h-2" />;
export const Listen = () => (
  <Icon name="listen" path="M3 8v4h3l4 4V4L6 8zM13 7.5a3.5 3.5 0 0 1 0 5M15 5a7 7 0 0 1 0 10" />
);
export const Chevron = () => <Icon name="chevron" path="M6 8l4 4 4-4" />;
export const PictureFrame = () => <Icon name="picture" path="M3 4h14v12H3zM3 14l4-4 3 3 4-5 3 3M7 7.2v.1" />;
export const Selected = () => <Icon name="selected" path="M3 4h14M3 16h14M5 8h10M5 12h6M3 7v6M17 7v6" />;
export const Onward = () => <Icon name="onward" path="M4 5l5 5-5 5M11 5l5 5-5 5" />;
export const Target = () => <Icon name="target" path="M6 6h8v8H6zM10 2v4M10 14v4M2 10h4M14 10h4" />;
export const Highlighter = () => <Icon name="highlighter" path="M3 17h14M7 13l6-9 4 3-6 8H7z" />;
