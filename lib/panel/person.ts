import { batch, computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { FieldDefinition } from "../contract/contact.ts";
import type { ContactCard, Suggestion } from "../contract/contact-card.ts";
import type { ContactChange } from "../contract/contact-change.ts";
import type { PlatformId } from "../contract/sites.ts";
import type { Ask } from "../messaging/ask.ts";
import type { OnChange } from "../messaging/changes.ts";
import type { Who } from "../messaging/protocol/contacts.ts";
import type { ReplyOf } from "../messaging/protocol.ts";
import { type Known, knownOf, NOTHING_KNOWN } from "./known.ts";
import { createNotes, type Notes } from "./notes.ts";

export type RecordingState = NonNullable<ReplyOf<"contact.read">["recording"]>;

/** The person a surface shows. Never that of another conversation: it is empty from the moment `who` changes. */
export interface Person {
	readonly who: ReadonlySignal<Who | undefined>;
	/** Undefined: nothing is kept of them, or it has not come yet. */
	readonly card: ReadonlySignal<ContactCard | undefined>;
	/** What templates may say of the person, beyond what the page shows. */
	readonly known: ReadonlySignal<Known>;
	readonly fields: ReadonlySignal<readonly FieldDefinition[]>;
	readonly recording: ReadonlySignal<RecordingState | undefined>;
	readonly isLocked: ReadonlySignal<boolean>;
	/** Whether the worker has answered for `who`, or could not be reached; `private`: the browser lets nothing be kept. */
	readonly state: ReadonlySignal<"loading" | "ready" | "failed" | "private">;
	readonly suggestions: ReadonlySignal<readonly Suggestion[]>;
	readonly notes: Notes;
	/** False: it was not written. */
	change(change: ContactChange): Promise<boolean>;
	/** In which sales are noted, as it is set; empty: that of the browser's region. */
	currency(): Promise<string>;
	suggest(): Promise<void>;
	link(otherId: string): Promise<boolean>;
	unlink(linkId: string): Promise<boolean>;
	decideRecording(platform: PlatformId, on: boolean): Promise<void>;
}

interface PersonNeeds {
	readonly who: ReadonlySignal<Who | undefined>;
	readonly ask: Ask;
	readonly onChange: OnChange;
}

async function readCurrency(ask: Ask): Promise<string> {
	const reply = await ask("setup.read", {});
	return reply.ok ? reply.value.currency : "";
}

const NOTHING: ReplyOf<"contact.read"> = { fields: [], isLocked: false };

export function createPerson({ who: asked, ask, onChange }: PersonNeeds): Person {
	// Views come often; only another conversation is another person.
	const key = computed(() => JSON.stringify(asked.value ?? null));
	const who = computed((): Who | undefined => JSON.parse(key.value) ?? undefined);
	const told = signal(NOTHING);
	const state = signal<"loading" | "ready" | "failed" | "private">("loading");
	const suggestions = signal<readonly Suggestion[]>([]);
	const isCurrent = (one: Who) => key.peek() === JSON.stringify(one);

	async function load(): Promise<void> {
		const current = who.peek();
		if (!current) return;
		const reply = await ask("contact.read", { who: current });
		if (!isCurrent(current)) return;
		batch(() => {
			state.value = reply.ok ? "ready" : reply.failure.kind === "private" ? "private" : "failed";
			if (reply.ok) told.value = reply.value;
		});
	}
	async function tried(work: (who: Who) => Promise<boolean>): Promise<boolean> {
		const current = who.peek();
		if (!current) return false;
		const done = await work(current);
		if (isCurrent(current)) await load();
		return done;
	}
	effect(() => {
		void key.value;
		batch(() => {
			told.value = NOTHING;
			suggestions.value = [];
			state.value = "loading";
		});
		void load();
	});
	onChange(["contacts", "settings"], () => void load());

	return {
		who,
		card: computed(() => told.value.card),
		known: computed(() => (told.value.card ? knownOf(told.value.card, told.value.fields) : NOTHING_KNOWN)),
		fields: computed(() => told.value.fields),
		recording: computed(() => told.value.recording),
		isLocked: computed(() => told.value.isLocked),
		state,
		suggestions,
		notes: createNotes(ask, tried),
		change: (change) =>
			tried(async (current) => {
				const reply = await ask("contact.change", { who: current, change });
				return reply.ok && reply.value.done;
			}),
		currency: () => readCurrency(ask),
		async suggest() {
			const current = who.peek();
			const reply = current && (await ask("contact.suggest", { who: current }));
			if (current && isCurrent(current) && reply?.ok) suggestions.value = reply.value.suggestions;
		},
		link: (otherId) =>
			tried(async (current) => {
				const reply = await ask("contact.link", { who: current, otherId });
				suggestions.value = [];
				return reply.ok && reply.value.done;
			}),
		unlink: (linkId) =>
			tried(async (current) => {
				const reply = await ask("contact.unlink", { who: current, linkId });
				return reply.ok && reply.value.done;
			}),
		async decideRecording(platform, on) {
			await ask("recording.set", { platform, on });
			await load();
		},
	};
}
