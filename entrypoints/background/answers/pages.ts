/** Answers about pages, frames, sites and shortcuts. */
import browser from "webextension-polyfill";
import type { Clock } from "../../../lib/base/clock.ts";
import { announceChange } from "../../../lib/messaging/changes.ts";
import { createFrameNonces } from "../../../lib/messaging/frame-nonces.ts";
import type { pages } from "../../../lib/messaging/protocol/pages.ts";
import type { Shortcuts } from "../../../lib/messaging/protocol.ts";
import { readLayout, readSites, writeLayout, writeSite } from "../../../lib/settings/items.ts";
import { sendToAllTabs } from "../tabs.ts";
import type { AnswersTo } from "./answers-to.ts";

export function answerPages({ clock }: { clock: Clock }): AnswersTo<typeof pages> {
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
		"sites.read": async () => ({ enabled: await readSites() }),
		"sites.set": async ({ platform, enabled }) => {
			await writeSite(platform, enabled);
			await sendToAllTabs({ type: "aside-enabled", platform, enabled });
			await announceChange("settings");
			return {};
		},
		"shortcuts.read": readShortcuts,
		"shortcuts.change": async () => {
			await openShortcutSettings();
			return {};
		},
		"desk.open": async ({ page }) => {
			await browser.tabs.create({ url: browser.runtime.getURL(page ? `desk.html#${page}` : "desk.html") });
			return {};
		},
	};
}

async function readShortcuts(): Promise<Shortcuts> {
	const commands = await browser.commands.getAll();
	const of = (name: string) => commands.find((command) => command.name === name)?.shortcut ?? "";
	return {
		sidebar: of("toggle-sidebar"),
		palette: of("open-palette"),
		next: of("next-waiting"),
		acknowledge: of("acknowledge"),
	};
}

/** Firefox has a call for it (from 137 on), Chrome only the address. */
async function openShortcutSettings(): Promise<void> {
	const commands: { openShortcutSettings?: () => Promise<void> } = browser.commands;
	if (commands.openShortcutSettings) await commands.openShortcutSettings();
	else await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}
