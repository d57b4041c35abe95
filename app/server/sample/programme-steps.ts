import { shipAgreement } from "#app/features/membership/agreement/ship-agreement.server.ts";
import { CONFIDENTIALITY } from "#app/features/membership/agreement/shipped-agreement.ts";
import { addGroup } from "#app/features/programme/add-group.server.ts";
import { addHelpLine } from "#app/features/programme/add-help-line.server.ts";
import { addSite } from "#app/features/programme/add-site.server.ts";
import { createProgramme } from "#app/features/programme/create-programme.server.ts";
import type { SampleCalendar } from "./calendar.ts";
import { GROUPS } from "./data/groups.ts";
import { HELP_LINES } from "./data/help-lines.ts";
import { START } from "./data/people.ts";
import { PROGRAMME } from "./data/programme.ts";
import type { Words } from "./data/shapes.ts";
import { SITES } from "./data/sites.ts";
import type { Step } from "./sample.ts";

/** The programme, its sites, numbers and groups, and an afternoon later their names in the other languages of `Words`. */
export function programmeSteps(calendar: SampleCalendar): Step[] {
  const names: [textId: string, words: Words][] = [];
  const setUp: Step["run"] = async ({ system, sites, groups }) => {
    names.push([await createProgramme(system, { ...PROGRAMME, name: PROGRAMME.name.en }), PROGRAMME.name]);
    for (const { key, name, ...site } of SITES) {
      const { id, nameTextId } = await addSite(system, { ...site, name: name.en });
      sites.set(key, id);
      names.push([nameTextId, name]);
    }
    for (const { name, checkedOn, ...line } of HELP_LINES) {
      const { nameTextId } = await addHelpLine(system, { ...line, name: name.en, checkedOn: calendar.day(checkedOn) });
      names.push([nameTextId, name]);
    }
    for (const { key, slug, name, purpose, meets, join, seats } of GROUPS) {
      const texts = await addGroup(system, { slug, name: name.en, purpose: purpose.en, meets: meets.en, join: join.en, seats });
      groups.set(key, texts.id);
      names.push([texts.nameTextId, name], [texts.purposeTextId, purpose], [texts.meetsTextId, meets], [texts.joinTextId!, join]);
    }
    await shipAgreement(system, { code: "confidentiality", words: { en: CONFIDENTIALITY.en } });
  };
  return [
    { at: calendar.moment(START, "08:00"), run: setUp },
    {
      at: calendar.moment(START, "15:00"),
      run: async (sample) => {
        for (const [textId, words] of names) await sample.translateAll(textId, words);
      },
    },
  ];
}
