import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { changeLanguage } from "#app/features/identity/change-language.server.ts";
import { ChooseLanguage } from "#app/features/identity/identity.schema.ts";
import { currentPerson } from "#app/features/identity/session.server.ts";
import { rememberLanguage } from "#app/platform/http/language-cookie.ts";
import { localPath } from "#app/platform/http/local-path.ts";
import { isRetype, readForm } from "#app/platform/http/parse-form.ts";
import { isShipped } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";

/** Choosing a language is a change, so opening the address only leads to the page that holds the choice. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  return redirect((await currentPerson(request, context)) ? paths.account() : paths.root(), { status: 303 });
}

/**
 * Remembers a language, in a cookie and in the account of whoever is signed in, and goes back to the page `next`. From
 * inside a form (`?retype&next=…`) it answers 307, so that the browser posts what was typed to that page again, which
 * shows it in the new language and stores nothing. There the choice is `page-lang`: `lang` is a field of many forms.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const query = new URL(request.url).searchParams;
  const choice = ChooseLanguage.safeParse({ lang: form.get("page-lang") ?? form.get("lang") });
  if (!choice.success || !isShipped(choice.data.lang)) throw new Response(null, { status: 400 });
  const { lang } = choice.data;
  const signedIn = await currentPerson(request, context);
  if (signedIn) await changeLanguage(signedIn.actor, { lang });
  const headers = { "Set-Cookie": rememberLanguage(lang) };
  const page = localPath(query.get("next") ?? form.get("next"), signedIn ? paths.account() : paths.root());
  const to = isShipped(page.split(/[/?#]/)[1]) ? page.replace(/^\/[^/?#]+/, `/${lang}`) : page;
  if (!isRetype(request)) return redirect(to, { status: 303, headers });
  return redirect(to + (to.includes("?") ? "&retype" : "?retype"), { status: 307, headers });
}
