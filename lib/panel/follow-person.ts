import { computed, type ReadonlySignal, type Signal } from "@preact/signals";
import type { PageView } from "../contract/page-view.ts";
import type { Ask } from "../messaging/ask.ts";
import type { OnChange } from "../messaging/changes.ts";
import { createPerson, type Person } from "./person.ts";
import { contactOf } from "./thread.ts";
import { createTimeline, type Timeline } from "./timeline.ts";

export type TabId = "reply" | "contact" | "history";

export interface FollowedPerson {
	readonly person: Person;
	readonly timeline: Timeline;
	/** Goes to the contact tab, into the box for a new note. */
	writeNote(): void;
	/** Keeps answers as custom fields of the contact, where such a field is defined. */
	remember(answers: Readonly<Record<string, string>>): void;
}

interface Following {
	readonly view: ReadonlySignal<PageView | undefined>;
	readonly tab: Signal<TabId>;
	readonly ask: Ask;
	readonly onChange: OnChange;
}

/** The person of the conversation that is certainly on screen, and their history once that tab is looked at. */
export function followPerson({ view, tab, ask, onChange }: Following): FollowedPerson {
	const who = computed(() => {
		const { threadKey } = view.value ?? {};
		return threadKey !== undefined && contactOf(view.value) ? { threadKey } : undefined;
	});
	const person = createPerson({ who, ask, onChange });
	const isOpen = computed(() => tab.value === "history");
	return {
		person,
		timeline: createTimeline({ who: person.who, isOpen, ask, onChange }),
		writeNote() {
			tab.value = "contact";
			person.notes.want();
		},
		remember(answers) {
			for (const { id, key } of person.fields.value) {
				const value = answers[key];
				if (value !== undefined) void person.change({ do: "field", id, value });
			}
		},
	};
}
