import { Button } from "../button.tsx";
import { useFirstFocus } from "./first-focus.tsx";

/** Words to look for, with the button that looks for them; the button beside it is its label for the eye (WCAG technique G167). */
export function SearchField(props: { id?: string | undefined; name: string; label: string; value: string; button: string; shortcut?: string }) {
  const { id, name, label, value, button, shortcut } = props;
  const first = useFirstFocus(id ?? "");
  return (
    <div className="flex gap-2">
      <input
        type="search"
        id={id}
        name={name}
        autoFocus={first}
        aria-label={label}
        aria-keyshortcuts={shortcut}
        defaultValue={value}
        dir="auto"
        maxLength={100}
        autoComplete="off"
        enterKeyHint="search"
        className="control min-w-0 flex-1"
      />
      <Button variant="plain" icon="search">
        {button}
      </Button>
    </div>
  );
}
