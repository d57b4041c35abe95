import { nameFor, type HelpLine, type Programme } from "#app/features/programme/programme.ts";
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

/** Help lines for a reader, in the programme's order. */
export function helpLinesFor(lines: readonly HelpLine[], lang: string): ShownHelpLine[] {
  return lines.map((line) => ({ id: line.id, name: nameFor(line.name, lang), phone: line.phone }));
}

/** Until when what {@link tellUsPage} says stays true: until a site opens or closes. */
export function tellUsPageTrueUntil(programme: Programme, moment: Date): Date {
  const sites = programme.sites.length > 0 ? programme.sites : [officeHours(programme.timeZone)];
  return new Date(Math.min(...sites.map((site) => nextChange(site, moment).getTime())));
}
