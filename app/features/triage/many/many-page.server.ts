import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { z } from "zod";
import type { PersonActor } from "#app/features/events/actor.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatList, formatNumber } from "#app/ui/format/format.ts";
import { inViewOf } from "../inbox-address.ts";
import { openTriage } from "../input-page.server.ts";
import type { ManyOutcome } from "./many.ts";
import { readSelected } from "./selected.queries.server.ts";

/** Who selected what in the inbox (`?id=…&id=…` beside the view), and those of it that they may read. @throws 404 for whoever has no inbox. */
export async function openSelected(args: LoaderFunctionArgs) {
  const opened = await openTriage(args);
  const ids = new URL(args.request.url).searchParams.getAll("id");
  const selected = await readSelected(opened.actor, ids, opened.lang);
  const view = inViewOf(args.request, "");
  return { ...opened, page: { selected, view, query: withSelected(view, selected.map(({ id }) => id)) } };
}

/** The action of a page about several selected messages: `act` does one thing with all of them, and how it went is told in the inbox. */
export async function manyAction<Schema extends z.ZodType>(args: ActionFunctionArgs, schema: Schema, act: (actor: PersonActor, form: z.output<Schema>) => Promise<ManyOutcome>) {
  const { actor, lang } = await openTriage(args);
  return formAction(args.request, schema, async (form) => tellOfMany(args.request, lang, await act(actor, form)));
}

function withSelected(view: string, ids: readonly string[]): string {
  return `${view || "?"}${view && "&"}${ids.map((id) => `id=${id}`).join("&")}`;
}

/** Longer views are not repeated where something is taken back: the message has little room. */
const LONGEST_VIEW = 200;

/** Back to the inbox or, where it is given, `to`, in the view in which they were selected, with how it went and the press that takes it back. */
export function tellOfMany(request: Request, lang: string, outcome: ManyOutcome, { isUndo = false, to = paths.inbox() } = {}): Response {
  const view = inViewOf(request, "");
  const numbers = (list: readonly number[]) => formatList(list.map((number) => formatNumber(number, lang, { useGrouping: false })), lang);
  const values = { done: formatNumber(outcome.done, lang), changed: numbers(outcome.changed), impossible: numbers(outcome.impossible) };
  const how = outcome.changed.length > 0 ? (outcome.impossible.length > 0 ? "both" : "changed") : outcome.impossible.length > 0 ? "impossible" : "done";
  const undo = outcome.actId ? { action: paths.undoSelected() + (view.length <= LONGEST_VIEW ? view : ""), version: 0, fields: { act: outcome.actId } } : undefined;
  return redirectWithToast(to + view, `triage:many.${isUndo ? "undone" : "toast"}.${how}`, values, undo);
}
