import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Clock } from "../base/clock.ts";
import type { PageView, ThreadKey } from "../contract/page-view.ts";
import type { ReplySetup } from "../contract/template-records.ts";
import type { Ask } from "../messaging/ask.ts";
import { type GuardNotice, guardInsertion } from "../templates/guard-insertion.ts";
import type { Known } from "./known.ts";
import type { Draft } from "./reply.ts";

/** What has to be said or asked before the selected reply goes in. */
export interface Guards {
	readonly notices: ReadonlySignal<readonly GuardNotice[]>;
	/** The person was told what speaks against it, and has not answered yet. */
	readonly asking: ReadonlySignal<boolean>;
	/** Whether the reply may go in now. The first press asks, the second says yes. */
	pass(): "pass" | "asked" | "stopped";
	/** It went in: marketing is counted, and whatever the person said yes to is kept on record. */
	record(draft: Draft, threadKey: ThreadKey, confirmed: readonly GuardNotice["kind"][]): void;
}

interface GuardsNeeds {
	readonly ask: Ask;
	readonly view: ReadonlySignal<PageView | undefined>;
	readonly selected: ReadonlySignal<Draft | undefined>;
	readonly known: ReadonlySignal<Known>;
	readonly setup: ReadonlySignal<ReplySetup>;
	readonly now: Clock;
}

export function createGuards({ ask, view, selected, known, setup, now }: GuardsNeeds): Guards {
	const sent = signal<readonly number[]>([]);
	/** The reply that was asked about, as text: a changed one is asked about again. */
	const askedAbout = signal("");
	let key: ThreadKey | undefined;
	const loadTimes = async (threadKey: ThreadKey): Promise<void> => {
		const reply = await ask("marketing.times", { threadKey });
		if (threadKey === key && reply.ok) sent.value = reply.value.times ?? [];
	};
	effect(() => {
		const next = view.value?.threadKey;
		if (next === key) return;
		key = next;
		sent.value = [];
		askedAbout.value = "";
		if (next !== undefined) void loadTimes(next);
	});
	const notices = computed(() => {
		const draft = selected.value;
		const platform = view.value?.platform;
		if (!draft?.rendered.ok || platform === undefined) return [];
		const { segments, text } = draft.rendered.value;
		const written = text ?? segments.map((segment) => ("text" in segment ? segment.text : "")).join("");
		return guardInsertion(
			{
				text: written,
				kind: draft.template.kind,
				platform,
				consent: known.value.consent,
				marketingSent: sent.value,
				now: now(),
			},
			setup.value.rules,
		);
	});
	const what = computed(() => {
		const draft = selected.value;
		const text = draft?.rendered.ok ? draft.rendered.value.text : undefined;
		return draft && text !== undefined ? `${draft.template.id}\n${text}` : "";
	});
	return {
		notices,
		asking: computed(() => askedAbout.value !== "" && askedAbout.value === what.value),
		pass() {
			const severities = notices.value.map(({ severity }) => severity);
			if (severities.includes("stop")) return "stopped";
			if (!severities.includes("confirm") || askedAbout.value === what.value) return "pass";
			askedAbout.value = what.value;
			return "asked";
		},
		record(draft, threadKey, confirmed) {
			askedAbout.value = "";
			const { id: templateId, kind } = draft.template;
			if (kind !== "marketing" && confirmed.length === 0) return;
			const request = { threadKey, templateId, kind, at: now(), confirmed: [...confirmed] };
			void ask("marketing.record", request).then(() => loadTimes(threadKey));
		},
	};
}
