import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { Icon } from "#app/ui/icon.tsx";
import { Phone } from "#app/ui/phone.tsx";
import { isDanger, type HelpBlock, type ShownHelp } from "../help-now.ts";

/** Whom to call about what somebody has just written, danger first. `line`: what became of the words. */
export function HelpNow({ help, line }: { help: ShownHelp; line?: "kept" | "notSent" | undefined }) {
  const { t } = useTranslation("input");
  return (
    <section aria-labelledby="help-now" className="note tone-brick">
      <Icon name="phone" className="mt-[0.15em]" />
      <div className="note-text grid gap-4">
        <div>
          <h2 id="help-now" className="text-base">
            {t("helpNow.title")}
          </h2>
          <p>{t("helpNow.lead")}</p>
          {line && <p>{t(`helpNow.${line}`)}</p>}
        </div>
        {help.blocks.map((block) => (
          <Block key={block.signal} block={block} help={help} />
        ))}
      </div>
    </section>
  );
}

function Block({ block: { signal, lines }, help }: { block: HelpBlock; help: ShownHelp }) {
  const { t } = useTranslation(["input", "public"]);
  const hasEmergency = help.blocks.some((block) => block.lines.some(({ phone }) => phone === help.emergencyPhone));
  return (
    <div className="grid gap-2 border-t border-line pt-3">
      <h3 className="text-base">{t(`helpNow.${signal}.title`)}</h3>
      <p>{t(`helpNow.${signal}.text`)}</p>
      <ul className="grid gap-2">
        {lines.map((line) => (
          <li key={line.id}>
            <span lang={line.name.lang}>{line.name.words}</span>
            <span>:</span> <Phone number={line.phone} />
          </li>
        ))}
        {isDanger(signal) && !hasEmergency && (
          <li>
            {t("public:emergency", { phone: help.emergencyPhone })}
          </li>
        )}
      </ul>
      {signal === "violence" && (
        <p className="no-print">
          {t("helpNow.violence.history")}{" "}
          <a href={help.leaveUrl} rel="noreferrer">
            {t("public:leave")}
          </a>
        </p>
      )}
    </div>
  );
}
