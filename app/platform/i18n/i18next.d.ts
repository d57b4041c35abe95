import "i18next";
import type ui from "#locales/en/ui.json";
import type public from "#locales/en/public.json";
import type errors from "#locales/en/errors.json";
import type input from "#locales/en/input.json";
import type receipt from "#locales/en/receipt.json";
import type triage from "#locales/en/triage.json";
import type routing from "#locales/en/routing.json";
import type backlog from "#locales/en/backlog.json";
import type cycles from "#locales/en/cycles.json";
import type together from "#locales/en/together.json";
import type attachments from "#locales/en/attachments.json";
import type texts from "#locales/en/texts.json";
import type identity from "#locales/en/identity.json";
import type member from "#locales/en/member.json";
import type messages from "#locales/en/messages.json";
import type notifications from "#locales/en/notifications.json";
import type events from "#locales/en/events.json";
import type programme from "#locales/en/programme.json";
import type membership from "#locales/en/membership.json";
import type meetings from "#locales/en/meetings.json";
import type surveys from "#locales/en/surveys.json";
import type translations from "#locales/en/translations.json";
import type admin from "#locales/en/admin.json";
import type intake from "#locales/en/intake.json";
import type redaction from "#locales/en/redaction.json";
import type search from "#locales/en/search.json";

/** Keys are typed from the English files: a mistyped key does not compile. */
declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "ui";
    resources: {
      ui: typeof ui;
      public: typeof public;
      errors: typeof errors;
      input: typeof input;
      receipt: typeof receipt;
      triage: typeof triage;
      routing: typeof routing;
      backlog: typeof backlog;
      cycles: typeof cycles;
      together: typeof together;
      attachments: typeof attachments;
      texts: typeof texts;
      identity: typeof identity;
      member: typeof member;
      messages: typeof messages;
      notifications: typeof notifications;
      events: typeof events;
      programme: typeof programme;
      membership: typeof membership;
      meetings: typeof meetings;
      surveys: typeof surveys;
      translations: typeof translations;
      admin: typeof admin;
      intake: typeof intake;
      redaction: typeof redaction;
      search: typeof search;
    };
  }
}
