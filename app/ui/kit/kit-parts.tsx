import { Button, ButtonLink } from "../button.tsx";
import { EmptyState } from "../feedback/empty-state.tsx";
import { Note, type Tone } from "../feedback/note.tsx";
import { StatusMark, type StatusKind } from "../feedback/status.tsx";
import { Tag } from "../feedback/tag.tsx";
import { Toast } from "../feedback/toast.tsx";
import { ICONS, Icon } from "../icon.tsx";
import { DataTable } from "../layout/data-table.tsx";
import { Facts } from "../layout/facts.tsx";
import { Invitation } from "../layout/invitation.tsx";
import { LinkCard, LinkRow } from "../layout/link-row.tsx";
import { MonthGrid } from "../layout/month-grid.tsx";
import { OtherWay } from "../layout/other-way.tsx";
import { PageProgress } from "../layout/page-progress.tsx";
import { Pagination } from "../layout/pagination.tsx";
import { ReceiptCode } from "../layout/receipt-code.tsx";
import { SaidDid } from "../layout/said-did.tsx";
import { PageTitle } from "../layout/section.tsx";
import { Segmented } from "../layout/segmented.tsx";
import { Custody, type CustodyState } from "../voice/custody.tsx";
import { Eyebrow } from "../voice/eyebrow.tsx";
import { LanguageCode } from "../voice/language-code.tsx";
import { ParallelText } from "../voice/parallel-text.tsx";
import { PersonChip } from "../voice/person-chip.tsx";
import { Timeline, TimelineItem } from "../voice/timeline.tsx";
import { TranslationBubble } from "../voice/translation-bubble.tsx";
import { Voice } from "../voice/voice.tsx";
import { WeDid } from "../voice/we-did.tsx";
import { KitForms } from "./kit-forms.tsx";
import { Part } from "./kit-part.tsx";
import { LETTER, WORDS, type Samples } from "./kit-samples.ts";

const SWATCHES = [
  "bg-paper", "bg-surface", "bg-sunken", "bg-line", "bg-edge", "bg-ink2", "bg-ink", "bg-fig", "bg-figdeep", "bg-figtint", "bg-honey", "bg-honeyline",
  "bg-mark", "bg-leaf", "bg-leaftint", "bg-ember", "bg-embertint", "bg-brick", "bg-bricktint", "bg-sea", "bg-seatint",
];
const STATUSES: StatusKind[] = ["new", "waiting", "planned", "tried", "changed", "closed", "overdue"];
const TONES: Tone[] = ["neutral", "leaf", "ember", "brick", "sea"];
const CUSTODIES: CustodyState[] = ["machine", "human", "reviewed", "stale", "sample"];

/** Every part once, in one language. */
export function KitParts({ s }: { s: Samples }) {
  const { heads } = s;
  return (
    <>
      <PageTitle lead={s.lead}>{s.title}</PageTitle>
      <Part title={heads.colour} wide>
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(6.5rem,1fr))] gap-2">
          {SWATCHES.map((name) => (
            <li key={name} className="text-xs text-ink2">
              <span className={`block h-9 rounded-field border border-line ${name}`} />
              <bdi lang="en">{name.slice(3)}</bdi>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={heads.voice}>
        <Eyebrow side="said">{s.said}</Eyebrow>
        {WORDS.map((each) => (
          <Voice key={each.lang} {...each} />
        ))}
        <Eyebrow side="did">{s.did}</Eyebrow>
        <WeDid words={s.doing} lang={s.lang} />
        <WeDid words={s.refusal} lang={s.lang} />
      </Part>
      <Part title={heads.custody}>
        {CUSTODIES.map((state) => (
          <TranslationBubble key={state} words={s.told} lang={s.lang} state={state}>
            <Custody state={state} more={moreOf(state, s)}>
              {s[state]}
            </Custody>
          </TranslationBubble>
        ))}
      </Part>
      <Part title={heads.timeline}>
        <Timeline>
          <TimelineItem bullet="patient" title={s.steps[0]} date={s.stepDates[0]}>
            <Voice {...LETTER} />
          </TimelineItem>
          <TimelineItem bullet="fact" title={s.steps[1]} date={s.stepDates[1]} />
          <TimelineItem bullet="team" title={s.steps[2]} date={s.stepDates[2]}>
            <WeDid words={s.question} lang={s.lang} />
          </TimelineItem>
          <TimelineItem bullet="future" title={s.steps[3]} date={s.stepDates[3]} />
        </Timeline>
      </Part>
      <Part title={heads.buttons}>
        <ButtonsOf s={s} />
      </Part>
      <KitForms s={s} />
      <Part title={heads.status}>
        <p className="flex flex-wrap gap-x-5 gap-y-2">
          {STATUSES.map((kind, index) => (
            <StatusMark key={kind} kind={kind} label={s.statuses[index]} />
          ))}
          <StatusMark kind="changed" label={s.statuses[4]} quiet />
        </p>
        <p className="flex flex-wrap gap-2">
          <Tag>{s.tags[0]}</Tag>
          <Tag tone="line">{s.tags[1]}</Tag>
          <Tag tone="leaf" icon="tick">{s.tags[2]}</Tag>
          <Tag tone="ember" icon="clock">{s.tags[3]}</Tag>
          <Tag tone="brick" icon="flag">{s.tags[4]}</Tag>
          <Tag tone="sea" icon="stale">{s.tags[5]}</Tag>
          <Tag tone="fig">{s.tags[6]}</Tag>
        </p>
      </Part>
      <Part title={heads.people}>
        <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <PersonChip name="Rosa Domínguez" side="patient" noName={s.noName} />
          <PersonChip name="Mina P" side="team" noName={s.noName} />
          <PersonChip name="سمير عبد الله" side="team" noName={s.noName} />
          <PersonChip name="Nguyễn Thị Hòa Bình" side="patient" noName={s.noName} />
          <PersonChip side="patient" noName={s.noName} />
          <LanguageCode lang="es" />
          <LanguageCode lang="ar" />
          <LanguageCode lang="zh-Hans" />
        </p>
      </Part>
      <Part title={heads.messages}>
        <Toast message={s.toast} undo={<button type="button">{s.undo}</button>} />
        {TONES.map((tone, index) => (
          <Note key={tone} tone={tone} title={index > 1 ? s.notes[index] : undefined}>
            {index > 1 ? <a href="#icons">{s.noteMore}</a> : s.notes[index]}
          </Note>
        ))}
      </Part>
      <Part title={heads.empty}>
        <EmptyState done title={s.doneTitle} actions={<ButtonLink href="#icons" variant="plain">{s.doneAction}</ButtonLink>}>
          {s.done}
        </EmptyState>
        <EmptyState title={s.yetTitle}>{s.yet}</EmptyState>
      </Part>
      <Part title={heads.links}>
        <Invitation
          title={s.invite}
          action={<ButtonLink href="#icons" icon="pen">{s.write}</ButtonLink>}
          after={<>{s.inviteAfter} <bdi dir="ltr"><b>555-0142</b></bdi></>}
        >
          <p>{s.inviteText}</p>
        </Invitation>
        <LinkCard>
          {s.ways.map(({ title, line }, index) => (
            <LinkRow key={title} href="#icons" icon={(["list", "people", "key"] as const)[index]!} title={title} line={line} />
          ))}
        </LinkCard>
        <ReceiptCode title={s.receipt} code="7K4M-Q2XD">{s.receiptHint}</ReceiptCode>
        <Segmented label={s.viewsLabel} views={s.views.map((label, index) => ({ href: `#view-${index}`, label, current: index === 0 }))} />
        <Pagination older="#older" newer="#newer" count={s.count} />
        <PageProgress label={s.count} page={2} pages={3} />
        <OtherWay>{s.otherWay}</OtherWay>
      </Part>
      <Part title={heads.saidDid} wide>
        <SaidDid
          said={
            <>
              <Eyebrow side="said">{s.said}</Eyebrow>
              <Voice lang="es" words="La carta tardó tres semanas. El casero ya nos había dado el aviso.">
                <p>{s.quoteTranslated}</p>
                <Custody state="reviewed">{s.reviewed}</Custody>
              </Voice>
            </>
          }
          did={
            <>
              <Eyebrow side="did">{s.did}</Eyebrow>
              <WeDid words={s.doing} lang={s.lang}>
                <p><Tag tone="leaf" icon="tick">{s.statuses[4]}</Tag></p>
              </WeDid>
            </>
          }
        />
      </Part>
      <Part title={heads.team} wide>
        <div className="size-team card grid gap-5 p-5">
          <ParallelText
            reading={{
              title: s.forYou,
              body: (
                <TranslationBubble words={s.rows[0]!} lang={s.lang} state="machine">
                  <Custody state="machine" more={s.notReviewed}>{s.machine}</Custody>
                </TranslationBubble>
              ),
            }}
            original={{ title: <bdi lang="es">{s.theirs}</bdi>, aside: s.theirWords, body: <Voice {...LETTER} /> }}
          />
          <ButtonsOf s={s} />
        </div>
      </Part>
      <Part title={heads.month} wide>
        <MonthGrid
          caption={heads.month}
          month="2026-11"
          reader={{ lang: s.lang, timeZone: "America/New_York" }}
          today="2026-11-16"
          todayLabel={s.rowTimes[1]!}
          on={(day) => (day === "2026-11-17" ? <a href="#icons">{s.improvements[0]}</a> : null)}
        />
      </Part>
      <Part title={heads.table} wide>
        <DataTable
          caption={heads.table}
          keyOf={(row) => row.title}
          rows={s.improvements.map((title, index) => ({ title, voices: 15 - index * 6, index }))}
          columns={[
            { label: s.columns[0]!, header: true, cell: (row) => <a href="#icons">{row.title}</a> },
            { label: s.columns[1]!, cell: (row) => <StatusMark kind={STATUSES[3 + row.index]!} label={s.statuses[3 + row.index]} /> },
            { label: s.columns[2]!, align: "end", cell: (row) => row.voices },
          ]}
        />
        <Facts
          facts={[
            { label: s.owner, value: <PersonChip name="Mina P" side="team" noName={s.noName} /> },
            { label: s.columns[1], value: <StatusMark kind="new" label={s.statuses[0]} /> },
            { label: s.phone, value: <bdi dir="ltr">555-0142</bdi> },
            { label: s.reason, value: null },
          ]}
        />
      </Part>
      <Part title={heads.icons} wide id="icons">
        <p className="flex flex-wrap gap-4 text-xl">
          {ICONS.map((name) => (
            <Icon key={name} name={name} />
          ))}
        </p>
      </Part>
    </>
  );
}

function ButtonsOf({ s }: { s: Samples }) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button type="button">{s.send}</Button>
      <Button type="button" variant="plain" icon="save">{s.save}</Button>
      <Button type="button" variant="danger">{s.remove}</Button>
      <Button type="button" variant="quiet">{s.cancel}</Button>
      <ButtonLink href="#icons" variant="plain" icon="next">{s.open}</ButtonLink>
      <Button disabledReason={s.publishReason}>{s.publish}</Button>
    </div>
  );
}

function moreOf(state: CustodyState, s: Samples) {
  if (state === "machine" || state === "human") return s.notReviewed;
  return state === "stale" ? <a href="#icons">{s.seeChange}</a> : undefined;
}
