import { nameFor, type HelpLine, type HelpLineKind, type Programme } from "#app/features/programme/programme.ts";
import { nextChange, officeHours } from "#app/features/programme/business-hours.ts";
import type { SiteChoice } from "./components/tell-us-form.tsx";
import type { ShownHelpLine } from "./components/help-box.tsx";
import { nextReading } from "./site-of-input.ts";

/** What stands around the form for saying something, for a reader of `lang` at a moment. */
export function tellUsPage(programme: Programme, lang: string, moment: Date) {
  const reads = nextReading(programme, moment);
  return {
    sites: programme.sites.map((site): SiteChoice => ({ slug: site.slug, name: nameFor(site.name, lang) })),
    helpLines: helpLinesFor(programme.helpLines, lang),
    phone: programme.phone,
    emergencyPhone: programme.emergencyPhone,
    /** When a person reads next: null where a site is open now. */
    readsNext: reads && reads.getTime() > moment.getTime() ? reads : null,
  };
}

/** Help lines for anybody, in the programme's order: those that are for one thing only stand beside words of that thing. */
export function helpLinesFor(lines: readonly HelpLine[], lang: string): ShownHelpLine[] {
  return lines.filter(({ kind }) => !FOR_ONE_THING.has(kind)).map((line) => ({ id: line.id, name: nameFor(line.name, lang), phone: line.phone }));
}

const FOR_ONE_THING: ReadonlySet<HelpLineKind> = new Set(["utility", "court", "complaint"]);

/** Until when what {@link tellUsPage} says stays true: until a site opens or closes. */
export function tellUsPageTrueUntil(programme: Programme, moment: Date): Date {
  const sites = programme.sites.length > 0 ? programme.sites : [officeHours(programme.timeZone)];
  return new Date(Math.min(...sites.map((site) => nextChange(site, moment).getTime())));
}
