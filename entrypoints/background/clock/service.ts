/** Response times in the worker: the keeper and all that follows from a change of its clocks. */
import browser from "webextension-polyfill";
import type { Clock } from "../../../lib/base/clock.ts";
import { logFault } from "../../../lib/base/log.ts";
import type { ConversationClock } from "../../../lib/contract/conversation-clock.ts";
import type { ThreadKey } from "../../../lib/contract/page-view.ts";
import { changeClock, countWaiting, readClock } from "../../../lib/db/clock-store.ts";
import type { AsideDatabase } from "../../../lib/db/database.ts";
import { callAcknowledge } from "../../../lib/messaging/acknowledge-call.ts";
import { announceChange } from "../../../lib/messaging/changes.ts";
import { nextToneChange } from "../../../lib/response-times/badge.ts";
import type { SeenConsumer } from "../seen.ts";
import { sendToTabs } from "../tabs.ts";
import { createClassifying } from "./classifying.ts";
import { type ClockKeeper, createClockKeeper } from "./keeper.ts";
import { clickedOn, notify } from "./notify.ts";
import { openThread } from "./open-thread.ts";
import { createRuleBook, type RuleBook } from "./rules.ts";
import { standingIn, standingWith } from "./standing.ts";
import { forgetTab, noteTab, placeNow, tabsOf } from "./tab-places.ts";
import { CLOCK_ALARM, createTeller, holdAlarm, planNext, type Told } from "./tellings.ts";
import { showOnToolbar } from "./toolbar.ts";
import { listWaiting, nextWaiting } from "./waiting.ts";

export interface ClockService {
	readonly db: AsideDatabase;
	readonly clock: Clock;
	readonly rules: RuleBook;
	readonly keeper: ClockKeeper;
	readonly consumer: SeenConsumer;
	/** Brings toolbar, notifications and alarm up to date. */
	refresh(): Promise<void>;
	/** `address`: as a teammate told it, for a conversation this device does not know. */
	open(key: ThreadKey, address?: string): Promise<void>;
	openNext(): Promise<void>;
	/** In the conversation that the active tab shows. */
	acknowledge(): Promise<void>;
	noteAddress(key: ThreadKey, address: string): Promise<void>;
	/** Something about this contact changed; `key` is a conversation with them, where one is open. */
	contactChanged(contactId: string, key: ThreadKey | undefined): Promise<void>;
	/** What stands on inbox rows reads differently now. */
	tellTabs(): Promise<void>;
	/** Calls `listener` with conversations a teammate is to be told of, by their rule. */
	onEscalated(listener: (records: readonly ConversationClock[]) => Promise<void>): void;
}

/** ms in which changes are gathered before everybody is told: a streaming conversation changes four times a second. */
const GATHER = 200;
/** How many of those who wait the toolbar's colour is made from: first ones first. */
const LOOKED_AT = 200;

export function createClockService({ db, clock }: { db: AsideDatabase; clock: Clock }): ClockService {
	const rules = createRuleBook();
	const needs = { db, clock, rules };
	const classifying = createClassifying(db);
	const keeper = createClockKeeper({
		...needs,
		propose: classifying.propose,
		teach: classifying.teach,
		onChanged: gathered(async () => {
			await Promise.all([announceChange("clock"), tellTabs(), refresh()]);
		}),
	});

	const teller = createTeller({ ...needs, notify: tell });
	let escalated: (records: readonly ConversationClock[]) => Promise<void> = async () => undefined;

	async function refresh(): Promise<void> {
		if (await teller.tellDue()) await Promise.all([announceChange("clock"), tellTabs()]);
		const waiting = await listWaiting(needs, {}, LOOKED_AT);
		const now = clock();
		await showOnToolbar(waiting, await countWaiting(db), now);
		const badges = waiting.entries.map(({ badge }) => badge);
		await planNext({ db }, nextToneChange(badges, now));
	}

	async function open(key: ThreadKey, address?: string): Promise<void> {
		await openThread(key, (await readClock(db, key))?.address ?? address);
	}
	async function tell(told: readonly Told[]): Promise<void> {
		await notify(told);
		await escalated(told.flatMap(({ record, telling }) => (telling.kind === "escalation" ? [record] : [])));
	}

	return {
		...needs,
		keeper,
		consumer: {
			name: "clock",
			async page(view, { tabId, isPrivate }) {
				await noteTab(tabId, view.platform);
				if (isPrivate) return;
				await keeper.seeConversation(view);
				const standing = await standingIn(db, view);
				if (standing && view.threadKey !== undefined) await keeper.stand(view.threadKey, standing);
			},
			async rows(platform, rows, { tabId, isPrivate }) {
				await noteTab(tabId, platform);
				if (!isPrivate) await keeper.seeRows(platform, rows);
			},
		},
		refresh,
		open,
		tellTabs,
		onEscalated(listener) {
			escalated = listener;
		},
		async openNext() {
			const next = await nextWaiting(needs, await activeThread());
			if (next) await open(next.threadKey);
			else await browser.tabs.create({ url: browser.runtime.getURL("desk.html#needs-reply") });
		},
		async acknowledge() {
			const key = await activeThread();
			if (key !== undefined) await callAcknowledge(key);
		},
		async contactChanged(contactId, key) {
			const { standing, keys } = await standingWith(db, contactId);
			const all = new Set(key === undefined ? keys : [key, ...keys]);
			for (const one of all) await keeper.stand(one, standing);
		},
		async noteAddress(key, address) {
			await changeClock(db, key, (record) =>
				record && record.address !== address ? { record: { ...record, address }, samples: [] } : undefined,
			);
		},
	};
}

async function activeThread(): Promise<ThreadKey | undefined> {
	const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
	return tab?.id === undefined ? undefined : (await placeNow(tab.id))?.threadKey;
}

/** Listeners must be set while the worker starts: what woke it is told only to those. */
export function listenForClock(service: ClockService): void {
	browser.alarms.onAlarm.addListener(({ name }) => {
		if (name !== CLOCK_ALARM) return;
		holdAlarm();
		void service.refresh().catch(reported("clock:alarm"));
	});
	browser.notifications.onClicked.addListener((id) => {
		void browser.notifications.clear(id);
		void openClicked(service, id).catch(reported("clock:clicked"));
	});
	browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId).catch(reported("clock:tab-gone")));
	browser.runtime.onStartup.addListener(() => void service.refresh().catch(reported("clock:startup")));
	browser.runtime.onInstalled.addListener(() => void service.refresh().catch(reported("clock:installed")));
}

async function openClicked(service: ClockService, id: string): Promise<void> {
	const clicked = clickedOn(id);
	if (clicked === undefined) return;
	if (clicked === "list") await browser.tabs.create({ url: browser.runtime.getURL("desk.html#needs-reply") });
	else await service.open(clicked.open);
}

function reported(tried: string): (error: unknown) => void {
	return (error) => logFault(tried, error);
}

async function tellTabs(): Promise<void> {
	await sendToTabs(await tabsOf(), { type: "aside-clock" });
}

/** Runs `work` a moment after the first call, once for all calls until then; the callers do not wait for it. */
function gathered(work: () => Promise<void>): () => Promise<void> {
	let planned = false;
	return async () => {
		if (planned) return;
		planned = true;
		setTimeout(() => {
			planned = false;
			work().catch(reported("clock:changed"));
		}, GATHER);
	};
}
