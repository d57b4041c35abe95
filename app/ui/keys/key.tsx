/** The key that does the same, for the eye: what it belongs to says it to others by `aria-keyshortcuts`. Only where keys are likely. */
export function Key({ name }: { name: string }) {
  return (
    <kbd className="key" aria-hidden="true">
      {name.toUpperCase()}
    </kbd>
  );
}
