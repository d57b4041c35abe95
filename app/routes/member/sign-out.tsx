import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { currentPerson, endSession } from "#app/features/identity/session.server.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { paths } from "#app/platform/paths/paths.ts";

/** Signing out is a change, so opening the address only leads to the page that holds its button. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  return redirect((await currentPerson(request, context)) ? paths.account() : paths.root(), { status: 303 });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await currentPerson(request, context);
  const lang = requestLanguage(request, { account: signedIn?.person.lang });
  return redirect(paths.frontDoor(lang), { status: 303, headers: { "Set-Cookie": await endSession(request, context) } });
}
