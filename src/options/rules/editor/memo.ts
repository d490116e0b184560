import { Component, type ComponentType, createElement } from 'preact';

/** A view that is drawn anew only when one of its props is another one. */
export function memo<P extends object>(View: ComponentType<P>): ComponentType<P> {
  return class extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const keys = Object.keys({ ...next, ...this.props }) as (keyof P)[];
      return keys.some((key) => next[key] !== this.props[key]);
    }
    override render() {
      return createElement(View, this.props);
    }
  };
}
