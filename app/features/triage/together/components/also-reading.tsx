import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Icon } from "#app/ui/icon.tsx";
import { Presence } from "#app/ui/presence/presence.tsx";
import { READING_BEAT_SECONDS } from "../together.ts";
import { readersInWords } from "./readers-in-words.ts";

/** Who else has the input open; kept true while the page is looked at. */
export function AlsoReading({ inputId, readers }: { inputId: string; readers: string[] }) {
  const { t, i18n } = useTranslation("together");
  return (
    <Presence address={paths.readingInput(inputId)} seconds={READING_BEAT_SECONDS} icon={<Icon name="people" className="mt-[0.2em]" />}>
      {readersInWords(t, readers, i18n.language)}
    </Presence>
  );
}
