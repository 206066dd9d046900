import { type ReadonlySignal, signal } from "@preact/signals";
import * as z from "zod/mini";
import { systemClock } from "../base/clock.ts";
import { type PageView, pageView } from "../contract/page-view.ts";
import { PLATFORM_IDS, type PlatformId } from "../contract/sites.ts";
import type { Ask } from "../messaging/ask.ts";
import type { OnChange } from "../messaging/changes.ts";
import type { Shortcuts } from "../messaging/protocol.ts";
import { createHandovers, type HandoversModel } from "./team/handovers.ts";
import { createWaiting, type WaitingModel } from "./waiting.ts";

/** What Aside says about the tab the popup was opened on. `inactive`: nothing of ours runs there. */
export type TabReport =
	| { readonly state: "asking" }
	| { readonly state: "inactive" }
	| { readonly state: "active"; readonly view: PageView | undefined };

export interface PopupModel {
	/** Undefined until the worker has answered. */
	readonly sites: ReadonlySignal<Readonly<Record<PlatformId, boolean>> | undefined>;
	readonly report: ReadonlySignal<TabReport>;
	readonly shortcuts: ReadonlySignal<Shortcuts | undefined>;
	readonly unreachable: ReadonlySignal<boolean>;
	/** The first few of those who wait. */
	readonly waiting: WaitingModel;
	readonly handovers: HandoversModel;
	setSite(platform: PlatformId, enabled: boolean): Promise<void>;
	openDesk(): Promise<void>;
}

const reportReply = z.object({ view: z.optional(pageView) });

export interface PopupNeeds {
	readonly ask: Ask;
	/** Asks the content script of the active tab; rejects where there is none. */
	readonly askTab: () => Promise<unknown>;
	readonly onChange: OnChange;
}

export function createPopup({ ask, askTab, onChange }: PopupNeeds): PopupModel {
	const sites = signal<Readonly<Record<PlatformId, boolean>> | undefined>(undefined);
	const report = signal<TabReport>({ state: "asking" });
	const shortcuts = signal<Shortcuts | undefined>(undefined);
	const unreachable = signal(false);

	const readSites = async (): Promise<void> => {
		const reply = await ask("sites.read", {});
		unreachable.value = !reply.ok;
		if (reply.ok) sites.value = complete(reply.value.enabled);
	};
	const readShortcuts = async (): Promise<void> => {
		const reply = await ask("shortcuts.read", {});
		if (reply.ok) shortcuts.value = reply.value;
	};
	const readTab = async (): Promise<void> => {
		try {
			const reply = z.safeParse(reportReply, await askTab());
			report.value = reply.success ? { state: "active", view: reply.data.view } : { state: "inactive" };
		} catch {
			// "Receiving end does not exist": the ordinary answer of every page that is not ours.
			report.value = { state: "inactive" };
		}
	};
	void Promise.all([readSites(), readShortcuts(), readTab()]);
	onChange(["settings"], () => void readSites());

	return {
		sites,
		report,
		shortcuts,
		unreachable,
		handovers: createHandovers({ ask, onChange }),
		waiting: createWaiting({ ask, onChange, now: systemClock, step: 5 }),
		async setSite(platform, enabled) {
			const reply = await ask("sites.set", { platform, enabled });
			unreachable.value = !reply.ok;
			// Read back instead of believed: the switch shows what is stored.
			await readSites();
		},
		async openDesk() {
			await ask("desk.open", {});
		},
	};
}

function complete(
	enabled: Readonly<Partial<Record<PlatformId, boolean>>>,
): Readonly<Record<PlatformId, boolean>> {
	return Object.fromEntries(PLATFORM_IDS.map((id) => [id, enabled[id] ?? true])) as Record<
		PlatformId,
		boolean
	>;
}
