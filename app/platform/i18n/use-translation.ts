import type { i18n as Instance } from "i18next";
import { useContext } from "react";
import { I18nContext, type useTranslation as ofReactI18next } from "react-i18next";

const known = new WeakMap<Instance, Map<string, unknown>>();

/**
 * The words of the page's language: of one namespace, or of several, the first being that of keys which name none. It is
 * react-i18next's own hook without what only pages need whose language changes while they are shown: ours are drawn once, on
 * the server, and getting ready for that in each of its parts took a tenth of a page's time.
 */
export const useTranslation = ((namespaces?: string | readonly string[]) => {
  const { i18n } = useContext(I18nContext);
  const scope = [namespaces ?? (i18n.options.defaultNS as string)].flat();
  const name = `${i18n.language} ${scope.join(" ")}`;
  let ofInstance = known.get(i18n);
  if (!ofInstance) known.set(i18n, (ofInstance = new Map()));
  let found = ofInstance.get(name);
  if (!found) ofInstance.set(name, (found = { t: i18n.getFixedT(i18n.language, scope[0] as "ui"), i18n, ready: true }));
  return found;
}) as typeof ofReactI18next;
