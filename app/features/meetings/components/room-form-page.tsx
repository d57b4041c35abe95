import type { ReactNode } from "react";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

/** A page of the team about one meeting that holds one thing to do. `crumb`: where it belongs, where that is not the meeting. */
export function RoomFormPage(props: {
  meeting: { number: number; title: ReadableText };
  crumb?: { href: string; label: string };
  title: string;
  rail?: ReactNode;
  children: ReactNode;
}) {
  const { meeting, crumb, title, rail, children } = props;
  return (
    <>
      <TeamBar crumb={crumb ?? { href: paths.meeting(meeting.number), label: <InlineText text={meeting.title} /> }} title={title} />
      <Record rail={rail}>
        <div className="grid max-w-column gap-5">{children}</div>
      </Record>
    </>
  );
}
