/**
 * What keeping does without being asked: the sweep once a day, the lock's pass over old texts, and the lock itself when
 * nobody is there. All of it goes on after the worker died: what is left to do is read from the database.
 */
import browser from "webextension-polyfill";
import type { Clock } from "../../../lib/base/clock.ts";
import { log, logFault } from "../../../lib/base/log.ts";
import type { AsideDatabase } from "../../../lib/db/database.ts";
import { runSealPass } from "../../../lib/db/keeping/seal-pass.ts";
import { sweep } from "../../../lib/db/keeping/sweep.ts";
import type { Vault } from "../../../lib/db/keeping/vault.ts";
import { announceChange } from "../../../lib/messaging/changes.ts";
import { readRetention } from "../../../lib/settings/retention.ts";

const SWEEP_ALARM = "keeping-sweep";
const PASS_ALARM = "keeping-pass";
const DAY = 24 * 60;
/** ms: an alarm that comes a little early still finds its sweep due. */
const DUE_AFTER = 20 * 60 * 60 * 1_000;

export interface Daily {
	sweepNow(): Promise<void>;
	/** Begins, or goes on with, sealing or opening old texts. */
	pass(): Promise<void>;
	/** The lock's own time of absence has changed, or it was turned on. */
	watchAbsence(): Promise<void>;
}

export interface DailyNeeds {
	readonly db: AsideDatabase;
	readonly vault: Vault;
	readonly clock: Clock;
}

export function createDaily({ db, vault, clock }: DailyNeeds): Daily {
	let sweeping: Promise<void> | undefined;
	let passing: Promise<void> | undefined;

	async function sweepOnce(): Promise<void> {
		const unshelved = await sweep(db, {
			retention: await readRetention(),
			now: clock(),
			id: crypto.randomUUID(),
		});
		log("keeping:swept", { unshelved: unshelved.length });
		await announceChange("settings", "history", "contacts");
	}
	async function passOnce(): Promise<void> {
		const record = await vault.record();
		if (!record || record.pass === "done") return;
		// The worker may die under it: an alarm brings it back.
		await browser.alarms.create(PASS_ALARM, { periodInMinutes: 0.5 });
		if ((await runSealPass(db, vault)) === "locked") return;
		await browser.alarms.clear(PASS_ALARM);
		await announceChange("settings", "history", "contacts");
	}
	return {
		sweepNow() {
			sweeping ??= sweepOnce().finally(() => {
				sweeping = undefined;
			});
			return sweeping;
		},
		pass() {
			passing ??= passOnce().finally(() => {
				passing = undefined;
			});
			return passing;
		},
		async watchAbsence() {
			const minutes = (await vault.record())?.autoLockMinutes ?? 0;
			if (minutes > 0) browser.idle.setDetectionInterval(minutes * 60);
		},
	};
}

/** Registers its listeners in the worker's first turn, as browsers demand. */
export function startDaily(daily: Daily, { db, vault, clock }: DailyNeeds): void {
	browser.alarms.onAlarm.addListener(({ name }) => {
		if (name === SWEEP_ALARM) attempt("keeping:sweep", daily.sweepNow());
		if (name === PASS_ALARM) attempt("keeping:pass", daily.pass());
	});
	browser.idle.onStateChanged.addListener((state) => {
		if (state !== "active") attempt("keeping:absence", lockInAbsence(vault));
	});
	attempt(
		"keeping:start",
		(async () => {
			if (!(await browser.alarms.get(SWEEP_ALARM))) {
				await browser.alarms.create(SWEEP_ALARM, { delayInMinutes: 1, periodInMinutes: DAY });
			}
			await daily.watchAbsence();
			const last = await db.states.get("sweep");
			const isDue = last?.key !== "sweep" || clock() - last.finishedAt > DUE_AFTER;
			if (isDue) await daily.sweepNow();
			await daily.pass();
		})(),
	);
}

async function lockInAbsence(vault: Vault): Promise<void> {
	const record = await vault.record();
	if (!record || record.autoLockMinutes === 0 || (await vault.state()) !== "open") return;
	await vault.lock();
	await announceChange("settings", "history", "contacts");
}

function attempt(what: string, work: Promise<void>): void {
	work.catch((error: unknown) => logFault(what, error));
}
