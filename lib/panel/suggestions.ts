import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { PageView } from "../contract/page-view.ts";
import type { InquiryType } from "../contract/template.ts";
import type { Suggestion } from "../contract/template-records.ts";
import type { Ask } from "../messaging/ask.ts";
import { sameThread } from "./thread.ts";

/**
 * Templates for the customer's last message; for the one before it while the worker thinks, as a list that is laid out
 * twice for each message could not be read. Empty where another conversation opens, and where there is no message.
 */
export interface Suggested {
	/** The message they are for, as the page shows it. */
	readonly message: string;
	readonly suggestions: readonly Suggestion[];
	/** BCP 47; undefined where it cannot be told. */
	readonly language: string | undefined;
}

export interface Suggestions {
	readonly current: ReadonlySignal<Suggested>;
	/** Asks again, e.g. because a template changed. */
	refresh(): void;
}

interface SuggestionsNeeds {
	readonly ask: Ask;
	readonly view: ReadonlySignal<PageView | undefined>;
	/** Of the conversation, where known. */
	readonly inquiryType: () => InquiryType | undefined;
}

/**
 * ms before it is asked for: the clock and the contact, asked for at the same moment, may say what kind of inquiry it is,
 * and the person's own things are looked at first.
 */
const REST = 40;

export const NOTHING_SUGGESTED: Suggested = { message: "", suggestions: [], language: undefined };

export function createSuggestions({ ask, view, inquiryType }: SuggestionsNeeds): Suggestions {
	const current = signal(NOTHING_SUGGESTED);
	const again = signal(0);
	// Replies for a message that is not the last one any more are dropped.
	let turn = 0;
	let asked = "";
	let thread: PageView | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	effect(() => {
		const seen = view.value;
		const message = unansweredText(seen);
		const type = inquiryType();
		const key = [seen?.platform, seen?.threadKey, message, type, again.value].join("\n");
		if (key === asked) return;
		asked = key;
		turn += 1;
		const mine = turn;
		const isSame = sameThread(seen, thread);
		thread = seen;
		clearTimeout(timer);
		if (!seen || !isSame || message === "") current.value = NOTHING_SUGGESTED;
		if (!seen || message === "") return;
		const request = {
			platform: seen.platform,
			message,
			...(type !== undefined && { inquiryType: type }),
		};
		timer = setTimeout(async () => {
			const reply = await ask("templates.suggest", request);
			// Without suggestions the list is merely in its plain order.
			if (mine !== turn || !reply.ok) return;
			current.value = {
				message,
				suggestions: reply.value.suggestions ?? [],
				language: reply.value.language,
			};
		}, REST);
	});
	return {
		current,
		refresh: () => {
			again.value += 1;
		},
	};
}

/** Messages in a row that are read together: "ok" alone says nothing. */
const MOST_TOGETHER = 4;

/** What the customer has written since our last answer; without any of that, the last thing they wrote. */
export function unansweredText(view: PageView | undefined): string {
	const last = lastMessageOf(view);
	if (!view || last === "") return "";
	const answered = view.messages.findLastIndex(({ direction }) => direction === "out");
	const since = view.messages.slice(answered + 1).filter(({ direction }) => direction === "in");
	const texts = since.map(({ text }) => text.trim()).filter(Boolean);
	return texts.length === 0 ? last : texts.slice(-MOST_TOGETHER).join("\n");
}

/** What the customer wrote last, of a conversation that is certainly on screen. */
export function lastMessageOf(view: PageView | undefined): string {
	if (view?.state !== "thread" && view?.state !== "group" && view?.state !== "request") return "";
	return (
		view.messages.findLast(({ direction, text }) => direction === "in" && text.trim() !== "")?.text ?? ""
	);
}
