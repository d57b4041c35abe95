import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { canSeeBacklog } from "#app/features/backlog/backlog.policy.ts";
import { canSeePeople } from "#app/features/identity/identity.policy.ts";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { canSeeInbox } from "#app/features/input/input.policy.ts";
import { canSeeTranslationDesk } from "#app/features/texts/texts.policy.ts";
import { canSeeIntake } from "#app/features/triage/intake/intake.policy.ts";
import { paths } from "#app/platform/paths/paths.ts";

/** Leads to the first thing that somebody of the team may see; whoever has nothing there goes to their account. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireTeam(request, context);
  if (canSeeInbox(actor)) return redirect(paths.inbox());
  if (canSeeIntake(actor)) return redirect(paths.intake());
  if (canSeeTranslationDesk(actor)) return redirect(paths.translation());
  if (canSeeBacklog(actor)) return redirect(paths.improvements());
  if (canSeePeople(actor)) return redirect(paths.people());
  return redirect(paths.account());
}
