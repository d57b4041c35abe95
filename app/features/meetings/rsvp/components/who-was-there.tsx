import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { StatusMark, type StatusKind } from "#app/ui/feedback/status.tsx";
import { formatNumber } from "#app/ui/format/format.ts";
import { Section } from "#app/ui/layout/section.tsx";
import { PersonChip } from "#app/ui/voice/person-chip.tsx";
import { isPresent } from "../../attendance/attendance.ts";
import type { Invited } from "../rsvp.queries.server.ts";

const CAME = ["came", "excused", "absent", "unknown"] as const;
const SAID = ["yes", "maybe", "silent", "no"] as const;
const MARKS: Record<(typeof CAME)[number] | (typeof SAID)[number], StatusKind> = {
  came: "changed",
  excused: "waiting",
  absent: "closed",
  unknown: "new",
  yes: "changed",
  maybe: "waiting",
  silent: "new",
  no: "closed",
};

/** Who came to a meeting that is over; where nobody wrote that down, and of one that is off, who was invited and what they said. */
export function WhoWasThere({ invited }: { invited: Invited[] }) {
  const { t, i18n } = useTranslation("meetings");
  const written = invited.some(({ attendance }) => attendance !== null);
  const groups = written
    ? CAME.map((group) => ({ group, label: t(`who.was.${group}`), people: invited.filter((one) => attendanceOf(one) === group) }))
    : SAID.map((group) => ({ group, label: t(`who.said.${group}`), people: invited.filter(({ answer }) => (answer ?? "silent") === group) }));
  return (
    <Section title={t(written ? "attendance.title" : "who.invited")}>
      {groups
        .filter(({ people }) => people.length > 0)
        .map(({ group, label, people }) => (
          <div key={group} className="mb-3">
            <h3 className="mb-1 flex gap-2">
              <StatusMark kind={MARKS[group]} label={label} /> <span className="font-normal text-ink2">{formatNumber(people.length, i18n.language)}</span>
            </h3>
            <ul className="divide-y divide-line">
              {people.map((one) => (
                <li key={one.id} className="py-1.5">
                  <PersonChip name={one.name} side={one.member && one.member.kind !== "staff" ? "patient" : "team"} noName="" />
                </li>
              ))}
            </ul>
          </div>
        ))}
    </Section>
  );
}

function attendanceOf({ attendance }: Invited): (typeof CAME)[number] {
  if (isPresent(attendance)) return "came";
  return attendance === "excused" || attendance === "absent" ? attendance : "unknown";
}
