import { createContext, useContext } from "react";

const FirstFocus = createContext<string | null>(null);

/** What takes the focus when a page with a form opens: the id of a field, or {@link SAVE_BUTTON}. */
export const FirstFocusProvider = FirstFocus.Provider;

/** The button at the end of a form, which is its first control where it asks for nothing. */
export const SAVE_BUTTON = "save-button";

/** Whether a control takes the focus when its page opens; undefined keeps the attribute off the page. */
export function useFirstFocus(id: string): true | undefined {
  return useContext(FirstFocus) === id || undefined;
}
