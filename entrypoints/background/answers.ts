/** What the worker answers to each name of the protocol. */
import browser from "webextension-polyfill";
import type { Clock } from "../../lib/base/clock.ts";
import type { AsideDatabase } from "../../lib/db/database.ts";
import { listTemplates, recentTemplateIds, recordUse } from "../../lib/db/template-store.ts";
import type { Answers } from "../../lib/messaging/answer.ts";
import { createFrameNonces } from "../../lib/messaging/frame-nonces.ts";
import type { Shortcuts } from "../../lib/messaging/protocol.ts";
import { readLayout, readSites, writeLayout, writeSite } from "../../lib/settings/items.ts";
import { STARTER_LIBRARY } from "../../lib/templates/starter-library.ts";
import { sendToAllTabs } from "./tabs.ts";

export function createAnswers({ db, clock }: { db: AsideDatabase; clock: Clock }): Answers {
	const nonces = createFrameNonces(browser.storage.session, clock);
	return {
		"site.hello": async ({ platform }) => ({
			enabled: (await readSites())[platform],
			layout: await readLayout(platform),
			shortcuts: await readShortcuts(),
		}),
		"layout.save": async ({ platform, layout }) => {
			await writeLayout(platform, layout);
			return {};
		},
		"frame.announce": async ({ nonce }, { tabId }) => {
			if (tabId !== undefined) await nonces.announce(nonce, tabId);
			return {};
		},
		"frame.confirm": async ({ nonce }, { tabId }) => ({
			confirmed: tabId !== undefined && (await nonces.confirm(nonce, tabId)),
		}),
		"templates.list": async () => ({ templates: await listTemplates(db, STARTER_LIBRARY) }),
		"templates.used": async ({ templateId }) => {
			await recordUse(db, templateId, clock());
			return {};
		},
		"templates.recent": async () => ({ templateIds: await recentTemplateIds(db) }),
		"sites.read": async () => ({ enabled: await readSites() }),
		"sites.set": async ({ platform, enabled }) => {
			await writeSite(platform, enabled);
			await sendToAllTabs({ type: "aside-enabled", platform, enabled });
			return {};
		},
		"shortcuts.read": readShortcuts,
		"desk.open": async () => {
			await browser.tabs.create({ url: browser.runtime.getURL("desk.html") });
			return {};
		},
	};
}

async function readShortcuts(): Promise<Shortcuts> {
	const commands = await browser.commands.getAll();
	const of = (name: string) => commands.find((command) => command.name === name)?.shortcut ?? "";
	return { sidebar: of("toggle-sidebar"), palette: of("open-palette") };
}
