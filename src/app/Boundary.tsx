import { Component, type ReactNode, Suspense } from "react";
import { renewFailedParts } from "../loading/part.tsx";
import { giveUpPicture } from "../loading/phases.ts";
import { Failure } from "../panels/frame/Failure.tsx";

interface BoundaryProps {
  /** Leaves an empty place: for what adds to the page and is not missed by whoever looks at it. */
  readonly isQuiet?: boolean;
  readonly children: ReactNode;
}

/** Waits for a part of the page; where it fails, says so in its place and leaves the rest alone. */
export class Boundary extends Component<BoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  // The part may have been the map's.
  override componentDidCatch(): void {
    giveUpPicture();
  }

  readonly tryAgain = (): void => {
    renewFailedParts();
    this.setState({ hasFailed: false });
  };

  override render(): ReactNode {
    const { isQuiet, children } = this.props;
    if (!this.state.hasFailed) return <Suspense fallback={null}>{children}</Suspense>;
    if (isQuiet) return null;
    return <Failure what="part" onTryAgain={this.tryAgain} />;
  }
}
