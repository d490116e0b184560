/**
 * Elements that our pages are made of, each with the attributes that it may have besides those that any may. Whatever else
 * stands in one of them has come from a page, or is new: then it is added here, by somebody who looked at it.
 */
export const ELEMENTS: Readonly<Record<string, string>> = {
  ...each('html head body title style', 'data-theme data-scheme data-surface data-face'),
  meta: 'charset name content',
  link: 'rel href crossorigin as',
  script: 'type src crossorigin',
  ...each('main header footer nav section article aside div span p h1 h2 h3 h4 h5 h6 ul ol dl dt dd'),
  ...each('blockquote q pre code kbd sub sup s small strong em bdi mark br hr figure figcaption search'),
  ...each('tbody thead tr caption'),
  li: 'value',
  time: 'datetime',
  table: '',
  ...each('td th', 'colspan rowspan scope'),
  ...each('ins del', ''),
  a: 'href target rel referrerpolicy download',
  img: 'src alt width height loading decoding referrerpolicy crossorigin',
  button: 'type disabled name value',
  input:
    'type name value checked min max step disabled accept placeholder autocomplete autocapitalize spellcheck inputmode list multiple readonly required',
  textarea: 'rows cols placeholder readonly spellcheck autocomplete autocapitalize wrap disabled',
  label: 'for',
  ...each('select', 'name disabled'),
  option: 'value selected disabled label',
  optgroup: 'label',
  ...each('fieldset', 'disabled'),
  ...each('legend summary', ''),
  ...each('details dialog', 'open name'),
  output: 'for',
  progress: 'value max',
  meter: 'value min max low high optimum',
  datalist: '',
  svg: 'viewBox width height fill stroke preserveAspectRatio focusable xmlns',
  ...each('path rect circle line g', 'd x y x1 y1 x2 y2 cx cy r rx ry width height fill stroke transform'),
};

/** Attributes of any element. */
export const ANYWHERE =
  /^(?:id|class|style|title|lang|dir|role|hidden|tabindex|inert|autofocus|aria-[a-z]+|data-[a-z-]+|stroke-[a-z]+|fill-rule|clip-rule)$/;

/** A form stands in the options page alone: it is never sent anywhere, as the pages' policy says. */
export const FORM = { form: 'novalidate autocomplete' };

function each(names: string, attributes = ''): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, attributes]));
}
