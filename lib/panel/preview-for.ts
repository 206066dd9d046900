import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import { fold } from "../base/fold.ts";
import type { ContactRow } from "../contract/contact-card.ts";
import type { PlatformId } from "../contract/sites.ts";
import { USUAL_SETUP } from "../contract/template-records.ts";
import type { Ask } from "../messaging/ask.ts";
import type { TemplateValues } from "../templates/values.ts";
import { type Known, knownOf, NOTHING_KNOWN } from "./known.ts";
import { valuesOf } from "./reply-values.ts";
import { PLATFORM_NAMES } from "./thread.ts";

/** A stored contact as the preview's field offers it. */
export interface PreviewPerson {
	readonly contactId: string;
	/** The name; with handle or platform where several have the same one. */
	readonly label: string;
}

/** For whom the template in the editor is previewed: somebody invented, any name, or a stored contact. */
export interface PreviewFor {
	/** What the field says. */
	readonly name: ReadonlySignal<string>;
	readonly platform: ReadonlySignal<PlatformId>;
	/** A stored contact is previewed, with all that is known of them. */
	readonly isStored: ReadonlySignal<boolean>;
	/** Stored contacts whose name, handle or company begins like what the field says; few at a time. */
	readonly people: ReadonlySignal<readonly PreviewPerson[]>;
	readonly values: ReadonlySignal<(now: number) => TemplateValues>;
	/** Who is writing; and the stored contacts anew, where they were asked for. */
	load(): Promise<void>;
	/** Reads the stored contacts, once somebody is about to choose one. */
	offerPeople(): Promise<void>;
	/** A label of a stored contact means that contact. */
	write(name: string): Promise<void>;
	choosePlatform(platform: PlatformId): void;
}

/** More would be no help: another letter is. */
const OFFERED = 12;
const INVENTED = "Julia Meyer";

interface Person extends PreviewPerson {
	readonly row: ContactRow;
	readonly words: readonly string[];
}

export function createPreviewFor(ask: Ask): PreviewFor {
	const name = signal(INVENTED);
	const platform = signal<PlatformId>("instagram");
	const setup = signal(USUAL_SETUP);
	const everybody = signal<readonly Person[] | undefined>(undefined);
	const chosen = signal<{ readonly person: Person; readonly known: Known } | undefined>(undefined);

	async function choose(person: Person): Promise<void> {
		const reply = await ask("contact.read", { who: { contactId: person.contactId } });
		// Typed on meanwhile: somebody else is meant.
		if (name.peek() !== person.label || !reply.ok || !reply.value.card) return;
		const platforms = person.row.identities.map((one) => one.platform);
		const known = knownOf(reply.value.card, reply.value.fields);
		batch(() => {
			chosen.value = { person, known };
			const [first] = platforms;
			if (first && !platforms.includes(platform.peek())) platform.value = first;
		});
	}

	const named = (text: string) => everybody.peek()?.find(({ label }) => label === text);
	async function readPeople(): Promise<void> {
		const reply = await ask("contacts.list", {});
		if (reply.ok) everybody.value = labelled(reply.value.contacts);
	}

	return {
		name,
		platform,
		isStored: computed(() => chosen.value !== undefined),
		people: computed(() => offered(everybody.value ?? [], name.value)),
		values: computed(() => {
			const { person, known = NOTHING_KNOWN } = chosen.value ?? {};
			const handle = person?.row.identities.find((one) => one.platform === platform.value)?.handle;
			const contact = { name: person?.row.name ?? name.value, ...(handle !== undefined && { handle }) };
			const sources = { contact, known, setup: setup.value, conversation: { platform: platform.value } };
			return (now) => valuesOf({ ...sources, now, answers: new Map() });
		}),
		async load() {
			const reply = await ask("setup.read", {});
			if (reply.ok) setup.value = reply.value;
			if (everybody.peek() === undefined) return;
			await readPeople();
			const again = chosen.peek() && named(name.peek());
			if (again) await choose(again);
		},
		async offerPeople() {
			if (everybody.peek() === undefined) await readPeople();
		},
		async write(text) {
			batch(() => {
				name.value = text;
				chosen.value = undefined;
			});
			const person = named(text);
			if (person) await choose(person);
		},
		choosePlatform: (wanted) => {
			platform.value = wanted;
		},
	};
}

/** Seen last first; of two that cannot be told apart, the one seen last keeps the label. */
function labelled(rows: readonly ContactRow[]): readonly Person[] {
	const byLabel = new Map<string, Person>();
	const namesakes = Map.groupBy(rows, ({ name }) => name);
	for (const row of [...rows].sort((one, other) => other.lastSeenAt - one.lastSeenAt)) {
		const label =
			(namesakes.get(row.name)?.length ?? 0) > 1 ? [row.name, whereabouts(row)].join(" · ") : row.name;
		const handles = row.identities.flatMap(({ handle }) => handle ?? []);
		const words = [label, row.company ?? "", ...handles].flatMap((text) => fold(text).split(/[\s@·]+/u));
		if (label !== "" && !byLabel.has(label)) byLabel.set(label, { contactId: row.id, label, row, words });
	}
	return [...byLabel.values()];
}

function whereabouts({ identities: [first] }: ContactRow): string {
	if (!first) return "";
	return first.handle === undefined ? PLATFORM_NAMES[first.platform] : `@${first.handle}`;
}

function offered(everybody: readonly Person[], text: string): readonly Person[] {
	const wanted = fold(text)
		.split(/[\s@·]+/u)
		.filter(Boolean);
	const found: Person[] = [];
	for (const person of everybody) {
		if (wanted.every((start) => person.words.some((word) => word.startsWith(start)))) found.push(person);
		if (found.length === OFFERED) break;
	}
	return found;
}
