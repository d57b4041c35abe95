import type { ReactElement } from "react";
import { renderToString } from "react-dom/server";
// oxlint-disable-next-line no-restricted-imports -- ours is compared with it.
import { I18nextProvider, useTranslation as useOriginal } from "react-i18next";
import { expect, test } from "vitest";
import { i18nOf } from "./i18n.ts";
import { SHIPPED } from "./languages.ts";
import { useTranslation } from "./use-translation.ts";

function Ours(): ReactElement {
  const { t: ofOne } = useTranslation("public");
  const { t, i18n } = useTranslation(["public", "ui", "triage"]);
  const { t: ofNone } = useTranslation();
  return <p>{[ofOne("leave"), t("leave"), t("ui:skip"), t("triage:undo"), ofNone("skip"), i18n.language].join(" | ")}</p>;
}

function Theirs(): ReactElement {
  const { t: ofOne } = useOriginal("public");
  const { t, i18n } = useOriginal(["public", "ui", "triage"]);
  const { t: ofNone } = useOriginal();
  return <p>{[ofOne("leave"), t("leave"), t("ui:skip"), t("triage:undo"), ofNone("skip"), i18n.language].join(" | ")}</p>;
}

const drawn = (lang: (typeof SHIPPED)[number], words: ReactElement) => renderToString(<I18nextProvider i18n={i18nOf(lang)}>{words}</I18nextProvider>);

test("in each language the hook gives what react-i18next's own gives, from one namespace, from several, and from none", () => {
  const ours = SHIPPED.map((lang) => drawn(lang, <Ours />));
  expect(ours).toEqual(SHIPPED.map((lang) => drawn(lang, <Theirs />)));
  expect(new Set(ours).size, "each in its own words").toBe(SHIPPED.length);
  expect(ours[0]).toContain("Skip to the main part");
});
