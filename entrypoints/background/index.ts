/** The worker: wires answers, commands and the toolbar. Everything that must last is in storage, as it may die at any moment. */
import browser, { type Runtime } from "webextension-polyfill";
import { defineBackground } from "wxt/utils/define-background";
import { systemClock } from "../../lib/base/clock.ts";
import { log, logFault } from "../../lib/base/log.ts";
import { createBlockedWatch } from "../../lib/db/blocked.ts";
import { AsideDatabase } from "../../lib/db/database.ts";
import { createVault } from "../../lib/db/keeping/vault.ts";
import { beginNewLog } from "../../lib/db/new-log.ts";
import { createAnswering } from "../../lib/messaging/answer.ts";
import { isAlwaysPrivate } from "./always-private.ts";
import { createAnswers } from "./answers.ts";
import { byCallback } from "./by-callback.ts";
import { createClockService, listenForClock } from "./clock/service.ts";
import { createDaily, startDaily } from "./keeping/daily.ts";
import { sendToActiveTab } from "./tabs.ts";
import { createTeamService, listenForTeam } from "./team/service.ts";
import { loadTemporal } from "./temporal.ts";
import { createTroubles } from "./troubles.ts";

export default defineBackground(() => {
	loadTemporal();
	log("worker:started");
	const own = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL("")).origin };
	const db = new AsideDatabase();
	if (!import.meta.env.FIREFOX) db.on("ready", protect, true);
	const vault = createVault(db, browser.storage.session);
	const needs = { db, vault, clock: systemClock };
	const daily = createDaily(needs);
	const clocks = createClockService({ db, clock: systemClock });
	listenForClock(clocks);
	const team = createTeamService({ ...needs, clocks });
	listenForTeam(team);
	const troubles = createTroubles(systemClock);
	const answers = createAnswers({ ...needs, daily, clocks, team, troubles });
	const watch = { orBlocked: createBlockedWatch(db), onTrouble: troubles.met, isPrivate: isAlwaysPrivate() };
	const listener = byCallback(createAnswering(answers, own, watch));
	// Undefined is the answer to messages that are none of ours; the types know only `true`.
	browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
	startDaily(daily, needs);
	browser.commands.onCommand.addListener((command) => {
		if (command === "toggle-sidebar" || command === "open-palette") {
			void sendToActiveTab({ type: "aside-command", command });
		}
		if (command === "next-waiting") void clocks.openNext();
		if (command === "acknowledge") void clocks.acknowledge();
	});
});

/** Before anything is read or written. What is stored can be used all the same where it fails, on a full disk. */
async function protect(): Promise<void> {
	try {
		await beginNewLog(browser.storage.session);
	} catch (error) {
		logFault("new-log", error);
	}
}
