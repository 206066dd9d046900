import type { ComponentType } from "preact";
import type { MessageKey } from "../../lib/i18n/say.ts";
import type { DeskModel } from "../../lib/panel/desk.ts";
import { later } from "../later.tsx";
import { ContactsPage } from "./ContactsPage.tsx";
import { NeedsReplyPage } from "./NeedsReplyPage.tsx";
import { SettingsPage } from "./SettingsPage.tsx";
import { TemplatesPage } from "./TemplatesPage.tsx";

const DataMapPage = later(async () => (await import("./DataMapPage.tsx")).DataMapPage);
const TeamPage = later(async () => (await import("./team/TeamPage.tsx")).TeamPage);

interface DeskPage {
	/** The address behind `#`. */
	readonly id: string;
	readonly label: MessageKey;
	readonly Page: ComponentType<{ readonly model: DeskModel }>;
}

/** In the order of the mock: Needs reply, Templates, Contacts, Reports, Team, Settings; and what is kept. The first opens by itself. */
export const DESK_PAGES: readonly [DeskPage, ...DeskPage[]] = [
	{
		id: "needs-reply",
		label: "needsReply",
		Page: ({ model }) => <NeedsReplyPage model={model.waiting} handovers={model.handovers} />,
	},
	{ id: "templates", label: "templates", Page: ({ model }) => <TemplatesPage model={model.templates} /> },
	{ id: "contacts", label: "contacts", Page: ({ model }) => <ContactsPage model={model.contacts} /> },
	{ id: "team", label: "team", Page: ({ model }) => <TeamPage model={model.team} /> },
	{ id: "settings", label: "settings", Page: SettingsPage },
	{ id: "data", label: "dataTitle", Page: DataMapPage },
];
