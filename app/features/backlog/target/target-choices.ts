import type { TFunction } from "i18next";
import { wordsFor } from "#app/features/texts/texts.ts";
import { onScreen } from "../improvement.ts";
import type { ImprovementRef } from "../improvements.queries.server.ts";

/** Improvements as choices of a form, by their numbers. */
export function targetChoices(targets: readonly ImprovementRef[], t: TFunction<"backlog">) {
  return targets.map(({ number, title, status }) => ({
    value: String(number),
    label: wordsFor(title).words,
    lang: wordsFor(title).lang,
    hint: `${number} · ${t(`status.${onScreen(status)}`)}`,
  }));
}

/** The words that an address looks for, under this name. */
export function wantedWords(request: Request, name = "words"): string | null {
  return new URL(request.url).searchParams.get(name)?.trim().slice(0, 100) || null;
}
