import type { ReadonlySignal } from "@preact/signals";
import type { PageView } from "../contract/page-view.ts";
import { answersToRemember } from "../templates/fields.ts";
import type { GuardNotice } from "../templates/guard-insertion.ts";
import type { ConversationClockModel } from "./clock.ts";
import type { Guards } from "./guards.ts";
import type { Insertions } from "./insertion.ts";
import type { Known } from "./known.ts";
import type { Library } from "./library.ts";
import type { Draft, Reply } from "./reply.ts";
import type { Steps } from "./steps.ts";
import { unansweredText } from "./suggestions.ts";
import { wayFor } from "./thread.ts";

/** What pressing Enter did, so that the surface knows where the focus belongs. */
export type Confirmation = "sent" | "fill-in" | "asked" | "not-possible";

export interface Confirming {
	readonly view: PageView | undefined;
	readonly reply: Reply;
	readonly guards: Guards;
	readonly steps: Steps;
	readonly insertions: Insertions;
	readonly library: Library;
	readonly clock: ConversationClockModel;
	readonly known: ReadonlySignal<Known>;
	/** Keeps answers as custom fields of the contact; without it they are not kept. */
	readonly remember?: (answers: Readonly<Record<string, string>>) => void;
}

/** The view at the moment of the press decides: its thread's key goes along with the text. */
export function confirmReply(confirming: Confirming): Confirmation {
	const { view, reply, guards, insertions } = confirming;
	const selected = reply.selected.value;
	const way = wayFor(view);
	if (!view || !selected?.rendered.ok || way === "wait" || way === "none") return "not-possible";
	const { text, caret } = selected.rendered.value;
	if (text === undefined) return "fill-in";
	const verdict = guards.pass();
	if (verdict !== "pass") return verdict === "asked" ? "asked" : "not-possible";
	if (way === "copy" || view.threadKey === undefined) {
		void insertions.copy(text);
		return "sent";
	}
	const { threadKey } = view;
	const answers = reply.answers.value;
	const confirmed = guards.notices.value
		.filter(({ severity }) => severity === "confirm")
		.map(({ kind }) => kind);
	void insertions.insert(threadKey, text, caret).then((arrived) => {
		if (arrived)
			noteArrival(confirming, { view: { ...view, threadKey }, selected, text, answers, confirmed });
	});
	return "sent";
}

interface Arrival {
	readonly view: PageView & { readonly threadKey: string };
	readonly selected: Draft;
	readonly text: string;
	readonly answers: ReadonlyMap<string, string>;
	readonly confirmed: readonly GuardNotice["kind"][];
}

/** The text stands in the message box: it counts as used, teaches, and takes a template of several messages one further. */
function noteArrival(
	{ guards, steps, library, clock, known, remember }: Confirming,
	{ view, selected, text, answers, confirmed }: Arrival,
): void {
	const { template, step } = selected;
	const inquiryType = clock.told.value?.type ?? known.value.inquiryType;
	void clock.inserted(view.threadKey, template, text, answers);
	guards.record(selected, view.threadKey, confirmed);
	if (step) steps.done(template, step.count, view.threadKey);
	const kept = answersToRemember(template, answers);
	if (Object.keys(kept).length > 0) remember?.(kept);
	const message = unansweredText(view);
	void library.used({
		templateId: template.id,
		threadKey: view.threadKey,
		platform: view.platform,
		...(message !== "" && { message }),
		...(inquiryType !== undefined && { inquiryType }),
	});
}
