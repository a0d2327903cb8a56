import type { Words } from "../words/words.ts";
import { type HeaderChange, linkTo, SCREENS, type Screen } from "./Header.tsx";

interface TabBarProps {
  readonly words: Words;
  readonly screen: Screen;
  readonly isOnLayers: boolean;
  readonly hrefOf: (change: HeaderChange) => string;
  readonly onChange: (change: HeaderChange) => void;
  readonly onLayers: () => void;
}

/** A phone's way between the views and the layers: words, no icons. */
export function TabBar({ words, screen, isOnLayers, hrefOf, onChange, onLayers }: TabBarProps) {
  const { header, layers } = words.message;
  return (
    <nav className="tab-bar" aria-label={header.viewsLabel}>
      {SCREENS.map((name) => (
        <a
          key={name}
          aria-current={name === screen && !isOnLayers ? "page" : undefined}
          {...linkTo({ screen: name }, hrefOf, onChange)}
        >
          {header.views[name]}
        </a>
      ))}
      <button type="button" aria-pressed={isOnLayers} onClick={onLayers}>
        {layers.heading}
      </button>
    </nav>
  );
}
