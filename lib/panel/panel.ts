import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { unreachable } from "../base/assert.ts";
import type { Clock } from "../base/clock.ts";
import type { FromFrame, ToFrame } from "../contract/link.ts";
import type { PageView } from "../contract/page-view.ts";
import type { Ask } from "../messaging/ask.ts";
import type { OnChange } from "../messaging/changes.ts";
import type { Shortcuts } from "../messaging/protocol.ts";
import { judgeLength } from "../templates/length-limits.ts";
import { createInsertions, type Insertions } from "./insertion.ts";
import { createLibrary, type Library } from "./library.ts";
import type { Link } from "./link.ts";
import { createPerson, type KnownOfContact, type Person } from "./person.ts";
import { createReply, type Reply } from "./reply.ts";
import { contactOf, sameThread, wayFor } from "./thread.ts";
import { createTimeline, type Timeline } from "./timeline.ts";

export type LayoutMode = Extract<ToFrame, { type: "layout" }>["mode"];

export type TabId = "reply" | "contact" | "history";

/** What pressing Enter did, so that the surface knows where the focus belongs. */
export type Confirmation = "sent" | "fill-in" | "not-possible";

/** Everything behind the sidebar and the palette. Nothing in it outlives the conversation it was made for. */
export interface Panel {
	readonly view: ReadonlySignal<PageView | undefined>;
	readonly layout: ReadonlySignal<LayoutMode>;
	/** The extension was updated under the page; only a reload of the tab helps. */
	readonly orphaned: ReadonlySignal<boolean>;
	/** Side panel only: the active tab is no message page of ours. */
	readonly nobody: ReadonlySignal<boolean>;
	/** Counts how often the person has brought the frame up; the search field takes the focus each time. */
	readonly shown: ReadonlySignal<number>;
	/** Undefined until the worker has told them. */
	readonly shortcuts: ReadonlySignal<Shortcuts | undefined>;
	/** The tab that is on; it stays when the conversation changes. */
	readonly tab: ReadonlySignal<TabId>;
	/** What is kept of the person; see `Person.known`. */
	readonly contact: ReadonlySignal<KnownOfContact | undefined>;
	readonly person: Person;
	readonly timeline: Timeline;
	readonly library: Library;
	readonly reply: Reply;
	readonly insertions: Insertions;
	/** Goes to the contact tab, into the box for a new note. */
	writeNote(): void;
	showTab(tab: TabId): void;
	/** Inserts or copies the selected reply, whichever the conversation allows. */
	confirm(): Confirmation;
	send(message: FromFrame): void;
	/** At one of its pages (`templates`), or where it opens by itself. */
	openDesk(page?: string): void;
	lostTab(): void;
}

interface PanelNeeds {
	readonly link: Link;
	readonly ask: Ask;
	readonly onChange: OnChange;
	readonly now: Clock;
	readonly interfaceLanguage: string;
	readonly writeClipboard: (text: string) => Promise<boolean>;
	readonly signal: AbortSignal;
}

export function createPanel(needs: PanelNeeds): Panel {
	const { link, ask, now, interfaceLanguage, writeClipboard } = needs;
	const view = signal<PageView | undefined>(undefined);
	const layout = signal<LayoutMode>("docked");
	const orphaned = signal(false);
	const nobody = signal(false);
	const shown = signal(0);
	const tab = signal<TabId>("reply");
	const shortcuts = signal<Shortcuts | undefined>(undefined);
	const library = createLibrary(ask);
	const reply = createReply({ view, library, now, interfaceLanguage });
	const insertions = createInsertions({ send: link.send, writeClipboard, signal: needs.signal });

	const followed = followPerson(view, tab, needs);

	const show = (next: PageView | undefined): void =>
		batch(() => {
			if (!sameThread(view.value, next)) {
				reply.reset();
				insertions.reset();
			}
			view.value = next;
			nobody.value = next === undefined;
		});
	link.listen((message) => {
		switch (message.type) {
			case "view":
				return show(message.view);
			case "shown":
				shown.value += 1;
				tab.value = "reply";
				return;
			case "note":
				followed.writeNote();
				return;
			case "inserted":
				return insertions.receive(message.id, message.reply);
			case "layout":
				layout.value = message.mode;
				return;
			case "orphaned":
				orphaned.value = true;
				return;
			default:
				return unreachable(message);
		}
	});
	void library.load();
	needs.onChange(["templates"], () => void library.load());
	void ask("shortcuts.read", {}).then((told) => {
		if (told.ok) shortcuts.value = told.value;
	});

	return {
		view,
		layout,
		orphaned,
		nobody,
		shown,
		shortcuts,
		tab,
		...followed,
		library,
		reply,
		insertions,
		showTab: (next) => {
			tab.value = next;
		},
		confirm: () => confirm({ view: view.value, reply, insertions, library }),
		send: link.send,
		openDesk: (page) => void ask("desk.open", page ? { page } : {}),
		lostTab: () => show(undefined),
	};
}

/** The person of the conversation that is certainly on screen, and their history once that tab is looked at. */
function followPerson(
	view: ReadonlySignal<PageView | undefined>,
	tab: Signal<TabId>,
	{ ask, onChange }: PanelNeeds,
): Pick<Panel, "contact" | "person" | "timeline" | "writeNote"> {
	const who = computed(() => {
		const { threadKey } = view.value ?? {};
		return threadKey !== undefined && contactOf(view.value) ? { threadKey } : undefined;
	});
	const person = createPerson({ who, ask, onChange });
	const isOpen = computed(() => tab.value === "history");
	return {
		contact: person.known,
		person,
		timeline: createTimeline({ who: person.who, isOpen, ask, onChange }),
		writeNote: () => {
			tab.value = "contact";
			person.notes.want();
		},
	};
}

interface Confirming {
	readonly view: PageView | undefined;
	readonly reply: Reply;
	readonly insertions: Insertions;
	readonly library: Library;
}

/** The view at the moment of the press decides: its thread's key goes along with the text. */
function confirm({ view, reply, insertions, library }: Confirming): Confirmation {
	const selected = reply.selected.value;
	const way = wayFor(view);
	if (!view || !selected?.rendered.ok || way === "wait" || way === "none") return "not-possible";
	const { text } = selected.rendered.value;
	if (text === undefined) return "fill-in";
	if (judgeLength(text.length, view.platform) === "refuse") return "not-possible";
	if (way === "copy" || view.threadKey === undefined) {
		void insertions.copy(text);
		return "sent";
	}
	const inserted = insertions.insert(view.threadKey, text);
	void inserted.then((arrived) => (arrived ? library.used(selected.template.id) : undefined));
	return "sent";
}
