import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import type { AttachmentToRead } from "#app/features/attachments/attachments.queries.server.ts";
import { FileList } from "#app/features/attachments/components/file-list.tsx";
import { paths } from "#app/platform/paths/paths.ts";
import type { Reader } from "#app/ui/format/format.ts";
import { Section } from "#app/ui/layout/section.tsx";

/** The files of an improvement; whoever may change it adds and removes them. */
export function FilesSection(props: { number: number; files: AttachmentToRead[]; canChange: boolean; reader: Reader; now: Date }) {
  const { number, files, canChange, reader, now } = props;
  const { t } = useTranslation("attachments");
  return (
    <Section title={t("section")} aside={canChange && <a href={paths.newImprovementFile(number)}>{t("addOne")}</a>}>
      {files.length === 0 ? (
        <p className="text-ink2">{t("none")}</p>
      ) : (
        <FileList
          files={files}
          href={(id) => paths.improvementFile(number, id)}
          removeHref={canChange ? (id) => paths.removeImprovementFile(number, id) : null}
          reader={reader}
          now={now}
        />
      )}
    </Section>
  );
}
