import { Box, Button, Typography } from '@strapi/design-system';
import { Component, type ReactNode } from 'react';
import { AdminNote } from './admin-note';

interface State {
  fault: string | null;
}

/**
 * Keeps a fault of one part of a page to that part: a value that one card cannot show must not take
 * the whole desk away.
 */
class PartBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(error: unknown): State {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return (
      <AdminNote tone="danger" isAlert>
        <Typography tag="p" variant="pi">
          This part cannot be shown, all others can. Tell whoever runs the newsroom: {fault}
        </Typography>
        <Box paddingTop={2}>
          <Button size="S" variant="tertiary" onClick={() => this.setState({ fault: null })}>
            Try again
          </Button>
        </Box>
      </AdminNote>
    );
  }
}

/** The same component, whose faults stay its own. */
export function withBoundary<Props extends object>(
  Part: (props: Props) => ReactNode,
): (props: Props) => JSX.Element {
  return function Guarded(props: Props) {
    return (
      <PartBoundary>
        <Part {...props} />
      </PartBoundary>
    );
  };
}
