/** The worker: wires answers, commands and the toolbar. Everything that must last is in storage, as it may die at any moment. */
import browser from "webextension-polyfill";
import { defineBackground } from "wxt/utils/define-background";
import { systemClock } from "../../lib/base/clock.ts";
import { log } from "../../lib/base/log.ts";
import { AsideDatabase } from "../../lib/db/database.ts";
import { createVault } from "../../lib/db/keeping/vault.ts";
import { createAnswering } from "../../lib/messaging/answer.ts";
import { createAnswers } from "./answers.ts";
import { createClockService, listenForClock } from "./clock/service.ts";
import { createDaily, startDaily } from "./keeping/daily.ts";
import { sendToActiveTab } from "./tabs.ts";
import { createTeamService, listenForTeam } from "./team/service.ts";
import { loadTemporal } from "./temporal.ts";

export default defineBackground(() => {
	loadTemporal();
	log("worker:started");
	const own = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL("")).origin };
	const db = new AsideDatabase();
	const vault = createVault(db, browser.storage.session);
	const needs = { db, vault, clock: systemClock };
	const daily = createDaily(needs);
	const clocks = createClockService({ db, clock: systemClock });
	listenForClock(clocks);
	const team = createTeamService({ ...needs, clocks });
	listenForTeam(team);
	const answers = createAnswers({ ...needs, daily, clocks, team });
	browser.runtime.onMessage.addListener(createAnswering(answers, own));
	startDaily(daily, needs);
	browser.commands.onCommand.addListener((command) => {
		if (command === "toggle-sidebar" || command === "open-palette") {
			void sendToActiveTab({ type: "aside-command", command });
		}
		if (command === "next-waiting") void clocks.openNext();
	});
});
