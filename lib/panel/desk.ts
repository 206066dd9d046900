import { type ReadonlySignal, signal } from "@preact/signals";
import { systemClock } from "../base/clock.ts";
import type { Ask } from "../messaging/ask.ts";
import type { OnChange } from "../messaging/changes.ts";
import { createDeskContacts, type DeskContacts } from "./desk-contacts.ts";
import { createDeskTemplates, type DeskTemplates } from "./desk-templates.ts";
import { createHistorySettings, type HistorySettings } from "./history-settings.ts";
import type { ContactLeavingNeeds } from "./keeping/contact-leaving.ts";
import { createKeeping, type KeepingModel, type KeepingNeeds } from "./keeping/keeping.ts";
import { createReplySettings, type ReplySettings } from "./reply-settings.ts";
import { createStorage, type StorageModel } from "./storage.ts";
import { createHandovers, type HandoversModel } from "./team/handovers.ts";
import { createTeam, type TeamModel, type TeamNeeds } from "./team/team.ts";
import { createWaiting, type WaitingModel } from "./waiting.ts";

/** Everything behind Desk: which page is open, and a model for each. */
export interface DeskModel {
	/** What stands behind `#` in the address. */
	readonly page: ReadonlySignal<string>;
	readonly templates: DeskTemplates;
	readonly replies: ReplySettings;
	readonly contacts: DeskContacts;
	readonly history: HistorySettings;
	readonly keeping: KeepingModel;
	readonly waiting: WaitingModel;
	readonly handovers: HandoversModel;
	readonly storage: StorageModel;
	readonly team: TeamModel;
	/** For parts that are loaded when they are opened, and make their own model then. */
	readonly ask: Ask;
}

export interface DeskNeeds extends KeepingNeeds, TeamNeeds, Omit<ContactLeavingNeeds, "contactId"> {
	readonly ask: Ask;
	readonly onChange: OnChange;
	readonly interfaceLanguage: string;
	/** What people call a value: "Order number" for `ask.order_number`. */
	readonly valueName: (path: string) => string;
	/** The page's own window. */
	readonly window: Pick<Window, "addEventListener" | "location">;
}

export function createDesk(needs: DeskNeeds): DeskModel {
	const { ask, onChange, window } = needs;
	const page = signal(pageOf(window.location.hash));
	window.addEventListener("hashchange", () => {
		page.value = pageOf(window.location.hash);
	});
	const templates = createDeskTemplates({ ...needs, now: systemClock });
	void templates.load();
	onChange(["templates"], () => void templates.load());
	// Told with every message that is recorded: not the whole library.
	onChange(["contacts"], () => void templates.loadContacts());
	const waiting = createWaiting({ ask, onChange, now: systemClock, step: 100 });
	const storage = createStorage(needs);
	void storage.look();
	return {
		ask,
		storage,
		page,
		templates,
		replies: createReplySettings(ask),
		waiting,
		handovers: createHandovers(needs),
		contacts: createDeskContacts({ ...needs, now: systemClock }),
		history: createHistorySettings(ask),
		keeping: createKeeping(needs),
		team: createTeam(needs),
	};
}

/** `#contacts/1234` is the page `contacts`. */
function pageOf(hash: string): string {
	return hash.slice(1).split("/")[0] ?? "";
}
