import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { DemoSignIn } from "#app/features/identity/identity.schema.ts";
import { letIn } from "#app/features/identity/session.server.ts";
import { isDemo, signInAsSample } from "#app/features/identity/sign-in-as-sample.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { isShipped } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";

/** The sample's people stand on the sign-in page. Outside the demo there is nothing here. */
export async function loader({ params }: LoaderFunctionArgs) {
  if (!isDemo()) throw new Response(null, { status: 404 });
  return redirect(paths.signIn(isShipped(params.lang) ? params.lang : "en"), { status: 303 });
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (!isDemo()) throw new Response(null, { status: 404 });
  return formAction(request, DemoSignIn, async ({ person, next }) =>
    letIn(request, context, await signInAsSample(context.programme, person), next),
  );
}

/** Remix shows a page where an action answers with errors; a form of ours cannot make one. */
export default function DemoSignInPage() {
  return null;
}
