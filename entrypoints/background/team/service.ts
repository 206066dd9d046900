/** The team in the worker: when the device is brought in step, and who is told of it. */
import browser from "webextension-polyfill";
import type { Clock } from "../../../lib/base/clock.ts";
import { logFault } from "../../../lib/base/log.ts";
import type { AsideDatabase } from "../../../lib/db/database.ts";
import type { NoteTemplates } from "../../../lib/db/template-store.ts";
import { announceChange, type Topic } from "../../../lib/messaging/changes.ts";
import { dropAccess } from "../../../lib/sync/access.ts";
import { bringTogether } from "../../../lib/sync/after-restore.ts";
import { syncOnce } from "../../../lib/sync/engine.ts";
import { keepKeys } from "../../../lib/sync/keep-keys.ts";
import type { LaidOut } from "../../../lib/sync/lay-out.ts";
import { forgetTeam } from "../../../lib/sync/membership.ts";
import { type Change, noteChanges, templateChanges } from "../../../lib/sync/note-changes.ts";
import { isFinal } from "../../../lib/sync/react.ts";
import { sendSamples } from "../../../lib/sync/send-samples.ts";
import { readHealth, readSession } from "../../../lib/sync/states.ts";
import type { SyncTools } from "../../../lib/sync/tools.ts";
import type { ClockService } from "../clock/service.ts";
import { createLive, type Live } from "./live.ts";
import { createPresence, type PresenceBoard } from "./presence.ts";
import { createRounds } from "./rounds.ts";
import { keepSettings } from "./settings.ts";

export interface TeamService {
	readonly tools: SyncTools;
	readonly live: Live;
	readonly presence: PresenceBoard;
	/** In a moment: further changes until then go together. */
	soon(): void;
	/** Now, and whatever waiting time there was. */
	now(): void;
	/** Brings it about at the next alarm, or now when it is due. */
	wake(): void;
	/** For changes of templates, inside the transaction that makes them. */
	readonly note: NoteTemplates;
	/** For changes of which the row is stored elsewhere. */
	noteAll(changes: readonly Change[]): Promise<void>;
	/** A backup was laid in. */
	restored(): Promise<void>;
	forget(): Promise<void>;
}

const ALARM = "team-sync";
/** ms of rest after a change: an import, or a few clicks, go together; a teammate waits 2 s at most. */
const REST = 500;
/** A worker may not count on a timer that is longer (ms); then the alarm does it. */
const LONGEST_TIMER = 25_000;
const MINUTE = 60_000;
/** ms; while pages follow each other, whoever shows them would hold up the reading. */
const TELL_EVERY = { usual: 1_000, reading: 5_000 } as const;
/** ms between two readings without a live socket, with the spread that keeps devices apart. */
const EVERY = { least: MINUTE, most: 5 * MINUTE } as const;
/** ms after which a removed member's device drops the team by itself; before that it asks. */
const KEPT_AFTER_REMOVAL = 24 * 60 * MINUTE;

const TOPICS = {
	template: "templates",
	field: "contacts",
	member: "team",
	handover: "handovers",
} as const satisfies Partial<Record<Change["kind"], Topic>>;

export function createTeamService(needs: {
	readonly db: AsideDatabase;
	readonly clock: Clock;
	readonly clocks: ClockService;
}): TeamService {
	const { db, clock, clocks } = needs;
	const tools: SyncTools = {
		db,
		clock,
		fetch: (input, init) => fetch(input, init),
		store: browser.storage.session,
		random: Math.random,
		keepSettings: (settings) => keepSettings(clocks, settings),
		changed: tell,
	};
	let timer: ReturnType<typeof setTimeout> | undefined;

	const run = createRounds(navigator.locks, async (force) => {
		try {
			if (await syncOnce(tools, force)) {
				service.live.reached();
				await keepKeys(tools);
				await sendSamples(tools);
			}
		} finally {
			await planNext();
		}
	});

	async function planNext(): Promise<void> {
		if (!(await readSession(db))) return;
		const { trouble, notBefore } = await readHealth(db);
		if (trouble?.kind === "removed" && clock() - trouble.since > KEPT_AFTER_REMOVAL) await service.forget();
		if (trouble && isFinal(trouble.kind)) return plan(EVERY.most);
		const usual = EVERY.least + Math.random() * (EVERY.most - EVERY.least);
		const wait = trouble ? Math.max(notBefore - clock(), 1_000) : usual;
		if (wait < LONGEST_TIMER) setTimeout(() => run(false), wait);
		await plan(wait);
	}

	const presence = createPresence(db, () => {
		void announceChange("presence");
		void clocks.tellTabs();
	});
	const service: TeamService = {
		tools,
		presence,
		live: createLive(tools, presence, () => run(false)),
		soon() {
			clearTimeout(timer);
			timer = setTimeout(() => run(true), REST);
			// Should the worker die before: the alarm brings it back.
			plan(MINUTE / 2).catch((error: unknown) => logFault("team:plan", error));
		},
		now: () => run(true),
		wake: () => run(false),
		note: (changed) =>
			noteChanges(
				db,
				changed.flatMap(({ before, after }) => templateChanges(before, after)),
				clock(),
			),
		noteAll: async (changes) => {
			await db.transaction("rw", [db.replica, db.outbox, db.syncStates], async () =>
				noteChanges(db, changes, clock()),
			);
			service.soon();
		},
		async restored() {
			await bringTogether(db, clock());
			service.soon();
		},
		async forget() {
			await forgetTeam(db);
			await dropAccess(tools);
			await browser.alarms.clear(ALARM);
			service.live.follow();
			await announceChange("team", "templates", "contacts");
		},
	};
	return service;
}

function plan(wait: number): Promise<void> {
	return Promise.resolve(browser.alarms.create(ALARM, { delayInMinutes: Math.max(wait / MINUTE, 0.5) }));
}

const due = new Set<Topic>();
let toldAt = 0;
let telling: ReturnType<typeof setTimeout> | undefined;

/** At once, and then now and then: whoever shows the templates reads all of them anew each time. */
async function tell({ kinds }: LaidOut, more = false): Promise<void> {
	for (const [kind, topic] of Object.entries(TOPICS))
		if (kinds.has(kind as keyof typeof TOPICS)) due.add(topic);
	if (due.size === 0) return;
	clearTimeout(telling);
	const wait = toldAt + (more ? TELL_EVERY.reading : TELL_EVERY.usual) - Date.now();
	if (wait <= 0) return tellNow();
	telling = setTimeout(() => void tellNow().catch((error: unknown) => logFault("team:tell", error)), wait);
}

async function tellNow(): Promise<void> {
	toldAt = Date.now();
	const topics = [...due];
	due.clear();
	await announceChange(...topics);
}

/** Listeners must be set while the worker starts: what woke it is told only to those. */
export function listenForTeam(service: TeamService): void {
	browser.alarms.onAlarm.addListener(({ name }) => {
		if (name === ALARM) service.wake();
	});
	browser.runtime.onStartup.addListener(service.wake);
	browser.runtime.onInstalled.addListener(service.wake);
	browser.runtime.onConnect.addListener((port) => service.live.join(port));
	globalThis.addEventListener("online", service.now);
	// Alarms do not outlive every update or restart of the browser.
	browser.alarms
		.get(ALARM)
		.then((alarm) => {
			if (!alarm) service.wake();
		})
		.catch((error: unknown) => logFault("team:alarm", error));
}
