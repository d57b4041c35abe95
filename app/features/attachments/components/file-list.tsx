import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { formatDate, formatFileSize, type Reader } from "#app/ui/format/format.ts";
import { Icon } from "#app/ui/icon.tsx";
import type { AttachmentToRead } from "../attachments.queries.server.ts";

/** The files of a record: what each is, how large, who added it when. The name saves it. `removeHref`: for those who may remove one. */
export function FileList(props: {
  files: AttachmentToRead[];
  href: (id: string) => string;
  removeHref: ((id: string) => string) | null;
  reader: Reader;
  now: Date;
}) {
  const { files, href, removeHref, reader, now } = props;
  const { t } = useTranslation("attachments");
  return (
    <ul className="card divide-y divide-line">
      {files.map((file) => (
        <li key={file.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-3">
          <div className="flex min-w-0 items-start gap-3">
            <Icon name="paper" className="mt-[0.2em] text-fig" />
            <div className="min-w-0">
              <a href={href(file.id)} className="font-[650] wrap-anywhere">
                <bdi>{file.name}</bdi>
              </a>
              <FileFacts file={file} reader={reader} now={now} />
            </div>
          </div>
          {removeHref && (
            <a href={removeHref(file.id)} aria-label={t("removeOne", { name: `\u2068${file.name}\u2069` })} className="small">
              {t("remove")}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** "PDF · 1.2 MB · Mina P, Nov 4" */
export function FileFacts({ file, reader, now }: { file: AttachmentToRead; reader: Reader; now: Date }) {
  const { t } = useTranslation("attachments");
  return (
    <p className="small text-ink2">
      {t(`kind.${file.kind}`)} · <bdi>{formatFileSize(file.size, reader.lang)}</bdi>
      {file.addedBy && (
        <>
          {" · "}
          <bdi>{file.addedBy}</bdi>
        </>
      )}
      {" · "}
      {formatDate(file.addedAt, reader, { now, style: "short" })}
    </p>
  );
}
