import type { LoaderFunctionArgs } from "@remix-run/node";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { openToChange } from "../routing/routing-page.server.ts";
import { readTheme } from "./themes.queries.server.ts";

/** The code of a theme in an address. */
export function themeCode({ params }: Pick<LoaderFunctionArgs, "params">): string {
  return params.code ?? "";
}

/** A theme of an address, for whoever changes themes. @throws 404 where there is none. */
export async function openTheme(args: LoaderFunctionArgs) {
  const opened = await openToChange(args);
  return { ...opened, theme: await orNotFound(readTheme(opened.actor, themeCode(args), opened.lang)) };
}
