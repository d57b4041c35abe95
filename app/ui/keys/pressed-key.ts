/** What of a key's event tells which key it was. */
export interface KeyPress {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/**
 * The shortcut that a press asks for, in small letters: by what is printed on the key or, where that is no letter of ours
 * (Arabic, Russian), by its place. Null where it is held together with a key that makes it something else.
 */
export function pressedKey({ key, code, ctrlKey, metaKey, altKey }: KeyPress): string | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === "؟") return "?";
  if (/^[!-~]$/.test(key)) return key.toLowerCase();
  const place = /^Key([A-Z])$/.exec(code)?.[1];
  return key.length === 1 && place ? place.toLowerCase() : null;
}
