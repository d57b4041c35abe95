import { createContext, useContext } from "react";

const ScriptAddress = createContext<string | null>(null);

/** Tells the page where the script lies that {@link PageScript} loads. */
export const ScriptAddressProvider = ScriptAddress.Provider;

/** Loads the script of Heard, once a page: only for those of the team, whose content security policy allows it. */
export function PageScript() {
  const address = useContext(ScriptAddress);
  return address && <script type="module" src={address} />;
}
