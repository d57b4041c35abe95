import { Button, ButtonLink } from "../button.tsx";
import { StatusMark } from "../feedback/status.tsx";
import { Tag } from "../feedback/tag.tsx";
import { TextArea } from "../forms/text-area.tsx";
import { Facts } from "../layout/facts.tsx";
import { Invitation } from "../layout/invitation.tsx";
import { LinkCard, LinkRow } from "../layout/link-row.tsx";
import { ListPane } from "../layout/list-pane.tsx";
import { ListGroup, ListRow } from "../layout/list-row.tsx";
import { MemberShell } from "../layout/member-shell.tsx";
import { More } from "../layout/more.tsx";
import { OtherWay } from "../layout/other-way.tsx";
import { PublicColumn, PublicShell } from "../layout/public-shell.tsx";
import { Record } from "../layout/record.tsx";
import { SaidDid } from "../layout/said-did.tsx";
import { PageTitle, Section } from "../layout/section.tsx";
import { ActionBar, TeamBar } from "../layout/team-bar.tsx";
import { TeamShell } from "../layout/team-shell.tsx";
import { Custody } from "../voice/custody.tsx";
import { Eyebrow } from "../voice/eyebrow.tsx";
import { LanguageCode } from "../voice/language-code.tsx";
import { ParallelText } from "../voice/parallel-text.tsx";
import { PersonChip } from "../voice/person-chip.tsx";
import { TranslationBubble } from "../voice/translation-bubble.tsx";
import { Voice } from "../voice/voice.tsx";
import { WeDid } from "../voice/we-did.tsx";
import { LETTER, type Samples } from "./kit-samples.ts";

export const KIT_SHELLS = ["front", "public", "member", "inbox", "record"] as const;
export type KitShell = (typeof KIT_SHELLS)[number];

/** One whole page of a kind: where its shell puts things. */
export function KitShellPage({ shell, s }: { shell: KitShell; s: Samples }) {
  if (shell === "inbox" || shell === "record") return <TeamPage shell={shell} s={s} />;
  if (shell === "member") return <MemberPage s={s} />;
  return <PublicPage front={shell === "front"} s={s} />;
}

function PublicPage({ front, s }: { front: boolean; s: Samples }) {
  return (
    <PublicShell
      front={front}
      lang={s.lang}
      homeHref="#home"
      programmeName={s.programmeName}
      languages={["en", "es", "ar"].map((lang) => ({ lang, href: `#${lang}` }))}
      nav={s.nav.map((label, index) => ({ label, href: `#nav-${index}`, current: index === 1 }))}
      footerLinks={s.footer.map((label, index) => ({ label, href: `#footer-${index}` }))}
      otherWay={!front && <OtherWay>{s.otherWay}</OtherWay>}
      leave={{ href: "#leave", label: s.leave }}
      emergency={s.emergency}
    >
      {front ? <FrontDoor s={s} /> : <Reading s={s} />}
    </PublicShell>
  );
}

function FrontDoor({ s }: { s: Samples }) {
  return (
    <div className="grid gap-7 md:gap-9">
      <PageTitle lead={s.lead}>{s.frontTitle}</PageTitle>
      <div className="grid gap-6 md:grid-cols-[6fr_5fr] md:gap-10">
        <Invitation title={s.invite} action={<ButtonLink href="#tell" icon="pen">{s.write}</ButtonLink>}>
          <p>{s.inviteText}</p>
        </Invitation>
        <LinkCard>
          {s.ways.map(({ title, line }, index) => (
            <LinkRow key={title} href={`#way-${index}`} icon={(["list", "people", "key"] as const)[index]!} title={title} line={line} />
          ))}
        </LinkCard>
      </div>
      <Section title={s.latest}>
        <Pair s={s} />
        <p className="mt-4">
          <a href="#changes">{s.everything}</a>
        </p>
      </Section>
    </div>
  );
}

function Reading({ s }: { s: Samples }) {
  return (
    <PublicColumn>
      <PageTitle lead={s.lead}>{s.what}</PageTitle>
      <Section title={s.latest}>
        <Pair s={s} />
      </Section>
    </PublicColumn>
  );
}

function Pair({ s }: { s: Samples }) {
  return (
    <SaidDid
      said={
        <>
          <Eyebrow side="said">{s.said}</Eyebrow>
          <Voice {...LETTER}>
            <p>{s.quoteTranslated}</p>
            <Custody state="reviewed">{s.reviewed}</Custody>
          </Voice>
        </>
      }
      did={
        <>
          <Eyebrow side="did">{s.did}</Eyebrow>
          <WeDid words={s.doing} lang={s.lang} />
        </>
      }
    />
  );
}

function MemberPage({ s }: { s: Samples }) {
  return (
    <MemberShell
      homeHref="#home"
      programmeName={s.programmeName}
      person={{ name: "Rosa Domínguez" }}
      links={s.accountLinks.map((label, index) => ({ label, href: `#account-${index}`, current: index === 0 }))}
      footerLinks={s.footer.map((label, index) => ({ label, href: `#footer-${index}` }))}
      otherWay={<OtherWay>{s.otherWay}</OtherWay>}
      leave={{ href: "#leave", label: s.leave }}
      emergency={s.emergency}
    >
      <Reading s={s} />
    </MemberShell>
  );
}

function TeamPage({ shell, s }: { shell: "inbox" | "record"; s: Samples }) {
  const icons = ["inbox", "bulb", "globe"] as const;
  return (
    <TeamShell
      homeHref="#home"
      searchHref="#search"
      programmeName="Maren Bay"
      nav={s.teamNav.map((label, index) => ({
        label,
        href: `#team-${index}`,
        icon: icons[index]!,
        count: 14 - index * 3,
        urgent: index === 0,
        current: index === (shell === "inbox" ? 0 : 1),
      }))}
      programmeNav={s.programmeNav.map((label, index) => ({ label, href: `#programme-${index}`, icon: (["people", "paper"] as const)[index]! }))}
      person={{ name: "Dr. Mina P.", roleLine: s.role }}
      accountHref="#account"
    >
      {shell === "inbox" ? <InboxPage s={s} /> : <RecordPage s={s} />}
    </TeamShell>
  );
}

function InboxPage({ s }: { s: Samples }) {
  return (
    <ListPane
      show="pane"
      listLabel={s.listLabel}
      list={
        <>
          <TeamBar title={s.listLabel} state="14" heading={false} />
          <ListGroup title={s.listTitle} icon="flag" urgent>
            <ListRow href="#1" current unread text={s.rows[0]} lang={s.lang} meta={<><LanguageCode lang="es" />{s.tags[0]}</>} time={s.rowTimes[0]} late />
            <ListRow href="#2" unread text={s.rows[1]} lang={s.lang} meta={<LanguageCode lang="vi" />} time={s.rowTimes[1]} />
          </ListGroup>
          <ListGroup title={s.waiting} count="1">
            <ListRow href="#3" text={s.rows[2]} lang={s.lang} meta={<LanguageCode lang="en" />} time={s.rowTimes[2]} />
          </ListGroup>
        </>
      }
      bar={<TeamBar small title="2417" state={<Tag tone="brick" icon="flag">{s.tags[4]}</Tag>} />}
      pane={
        <div className="grid gap-7">
          <h1 className="text-lg">{s.someone}</h1>
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
          <TextArea field={{ id: "answer", name: "answer", errorId: "answer-error", descriptionId: "answer-hint" }} label={s.answer} hint={s.reasonHint} />
        </div>
      }
      rail={
        <>
          <Section title={s.why}><p>{s.whyText}</p></Section>
          <Section title={s.about}>
            <Facts
              facts={[
                { label: s.owner, value: <PersonChip name="Mina P" side="team" noName={s.noName} /> },
                { label: s.columns[1], value: <StatusMark kind="new" label={s.statuses[0]} /> },
                { label: s.reason, value: s.reply },
              ]}
            />
          </Section>
        </>
      }
      actions={
        <ActionBar end={<Button type="button" variant="quiet">{s.cancel}</Button>}>
          <Button type="button">{s.send}</Button>
          <Button type="button" variant="plain">{s.save}</Button>
        </ActionBar>
      }
    />
  );
}

function RecordPage({ s }: { s: Samples }) {
  return (
    <>
      <TeamBar crumb={{ href: "#list", label: s.crumb }} small title="31" actions={<Button type="button">{s.publish}</Button>} />
      <Record
        rail={
          <>
            <Facts facts={[{ label: s.owner, value: <PersonChip name="Mina P" side="team" noName={s.noName} /> }]} />
            <Section title={s.columns[2]} aside="2">
              <Voice {...LETTER}>
                <p>{s.rows[0]}</p>
                <Custody state="human">{s.human}</Custody>
              </Voice>
            </Section>
          </>
        }
      >
        <div className="grid gap-3">
          <p className="flex flex-wrap items-center gap-3">
            <StatusMark kind="tried" label={s.statuses[3]} />
            <Tag>{s.tags[0]}</Tag>
          </p>
          <h1>{s.improvements[0]}</h1>
          <p>{s.aim}</p>
        </div>
        <Section title={s.did}>
          <WeDid words={s.doing} lang={s.lang} />
        </Section>
        <More label={s.seeChange}>
          <p>{s.told}</p>
        </More>
      </Record>
    </>
  );
}
