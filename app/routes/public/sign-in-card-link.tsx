import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { OnePress } from "#app/features/identity/components/one-press.tsx";
import { Nothing } from "#app/features/identity/identity.schema.ts";
import { letIn } from "#app/features/identity/session.server.ts";
import { limitTrying } from "#app/features/identity/sign-in-limits.server.ts";
import { signInWithCard } from "#app/features/identity/sign-in-with-card.server.ts";
import { localPath } from "#app/platform/http/local-path.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { isShipped } from "#app/platform/i18n/languages.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = isShipped(params.lang) ? params.lang : "en";
  return {
    lang,
    action: paths.signInCardLink(lang, params.secret!),
    next: localPath(new URL(request.url).searchParams.get("next"), ""),
    title: translator(lang)("identity:cardLink.title"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return formAction(request, Nothing, async ({ next }) => {
    await limitTrying(context.programme, context.addressKey);
    return letIn(request, context, await signInWithCard(context.programme, params.secret!), next);
  });
}

export const headers = () => ({ "Cache-Control": "no-store", "X-Robots-Tag": "noindex" });

export const handle = { formId: "form" };

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export default function SignInCardLink() {
  return <OnePress {...useLoaderData<typeof loader>()} lastResult={useActionData<typeof action>()?.lastResult} kind="cardLink" />;
}
