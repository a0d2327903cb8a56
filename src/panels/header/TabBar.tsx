import { useWords } from "../../reading/context.tsx";
import { SCREENS, type Screen } from "../../view/view.ts";
import { ViewLink } from "../frame/ViewLink.tsx";
import * as css from "./TabBar.module.css";

interface TabBarProps {
  readonly screen: Screen;
  readonly isOnLayers: boolean;
  readonly onLayers: (isOnLayers: boolean) => void;
}

/** A phone's way between the views and the layers: words, no icons. */
export function TabBar({ screen, isOnLayers, onLayers }: TabBarProps) {
  const { header, layers } = useWords().message;
  return (
    <nav className={css.tabBar} aria-label={header.viewsLabel}>
      {SCREENS.map((name) => (
        <ViewLink
          key={name}
          to={{ screen: name }}
          aria-current={name === screen && !isOnLayers ? "page" : undefined}
          onFollowed={() => onLayers(false)}
        >
          {header.views[name]}
        </ViewLink>
      ))}
      <button type="button" aria-pressed={isOnLayers} onClick={() => onLayers(true)}>
        {layers.heading}
      </button>
    </nav>
  );
}
