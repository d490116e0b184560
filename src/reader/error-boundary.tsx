import { Component, type ComponentChildren } from 'preact';

interface Props {
  /** Shown in place of children that fail to render. */
  fallback(retry: () => void): ComponentChildren;
  children: ComponentChildren;
}

/** Keeps a failure to render within the view in which it happened. */
export class ErrorBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  override componentDidCatch(error: unknown): void {
    console.error('Clearstory: a view failed to render', error);
    this.setState({ hasFailed: true });
  }

  override render() {
    const retry = () => this.setState({ hasFailed: false });
    return this.state.hasFailed ? this.props.fallback(retry) : this.props.children;
  }
}
