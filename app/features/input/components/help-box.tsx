import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { Phone } from "#app/ui/phone.tsx";

/** A number to call, for one reader. */
export interface ShownHelpLine {
  id: string;
  name: { words: string; lang: string };
  phone: string;
}

/**
 * What helps at once: the programme's own numbers. Beside "I need help today" (`line`: a message helps also), and again where it
 * was sent (`line`: it is there, and nobody has read it yet).
 */
export function HelpBox({ lines, line: said }: { lines: ShownHelpLine[]; line?: "also" | "sent" | undefined }) {
  const { t } = useTranslation("input");
  return (
    <Note tone="brick" icon="phone" title={t("help.title")}>
      <ul className="mt-1 grid gap-2">
        {lines.map((line) => (
          <li key={line.id}>
            <span lang={line.name.lang}>{line.name.words}</span>
            <span>:</span> <Phone number={line.phone} />
          </li>
        ))}
      </ul>
      {said && <p className="mt-2">{t(`help.${said}`)}</p>}
    </Note>
  );
}
