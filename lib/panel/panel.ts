import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { unreachable } from "../base/assert.ts";
import type { Clock } from "../base/clock.ts";
import type { FromFrame, ToFrame } from "../contract/link.ts";
import type { PageView } from "../contract/page-view.ts";
import type { Ask } from "../messaging/ask.ts";
import type { OnChange } from "../messaging/changes.ts";
import type { Shortcuts } from "../messaging/protocol.ts";
import { acknowledge } from "./acknowledge.ts";
import { type ConversationClockModel, createConversationClock } from "./clock.ts";
import { type Confirmation, confirmReply } from "./confirm.ts";
import { followPerson, type TabId } from "./follow-person.ts";
import { createGuards, type Guards } from "./guards.ts";
import { createInsertions, type Insertions } from "./insertion.ts";
import type { Known } from "./known.ts";
import { createLibrary, type Library } from "./library.ts";
import type { Link } from "./link.ts";
import type { Person } from "./person.ts";
import { dueOf } from "./promise.ts";
import { createReply, type Reply } from "./reply.ts";
import { followSetup } from "./setup.ts";
import { createSteps, type Steps } from "./steps.ts";
import { createSuggestions, type Suggestions } from "./suggestions.ts";
import { sameThread } from "./thread.ts";
import type { Timeline } from "./timeline.ts";

export type LayoutMode = Extract<ToFrame, { type: "layout" }>["mode"];

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
	/** Brought up to go on with the template that was called up inside the message box. */
	readonly keeps: ReadonlySignal<boolean>;
	/** Undefined until the worker has told them. */
	readonly shortcuts: ReadonlySignal<Shortcuts | undefined>;
	/** The tab that is on; it stays when the conversation changes. */
	readonly tab: ReadonlySignal<TabId>;
	readonly person: Person;
	readonly timeline: Timeline;
	readonly library: Library;
	readonly reply: Reply;
	readonly suggestions: Suggestions;
	readonly guards: Guards;
	readonly steps: Steps;
	readonly insertions: Insertions;
	/** The list of keys is open. */
	readonly help: ReadonlySignal<boolean>;
	showHelp(open: boolean): void;
	readonly clock: ConversationClockModel;
	/** Inserts the acknowledgement that fits this kind of inquiry and this language. */
	acknowledge(): Confirmation;
	/** Goes to the contact tab, into the box for a new note. */
	writeNote(): void;
	showTab(tab: TabId): void;
	/** Inserts or copies the selected reply, whichever the conversation allows. */
	confirm(): Confirmation;
	send(message: FromFrame): void;
	/** At one of its pages (`templates`), or where it opens by itself. */
	openDesk(page?: string): void;
	/** Where the browser lets its shortcuts be changed. */
	changeShortcuts(): void;
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
	const { link, ask } = needs;
	const view = signal<PageView | undefined>(undefined);
	const layout = signal<LayoutMode>("docked");
	const orphaned = signal(false);
	const nobody = signal(false);
	const shown = signal(0);
	const keeps = signal(false);
	const help = signal(false);
	const tab = signal<TabId>("reply");
	const shortcuts = signal<Shortcuts | undefined>(undefined);
	const followed = followPerson({ view, tab, ask, onChange: needs.onChange });
	const { known } = followed.person;
	const replying = createReplying(needs, view, known);
	const { reply, insertions } = replying;
	const signals = { view, layout, orphaned, nobody, shown, keeps, shortcuts, tab, help };
	const { remember } = followed;
	const actions = actionsOf(needs, {
		view,
		tab,
		help,
		known,
		remember,
		replying,
		lostTab: () => show(undefined),
	});
	const panel: Panel = { ...signals, ...followed, ...replying, ...actions };

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
				keeps.value = message.keep === true;
				shown.value += 1;
				tab.value = "reply";
				return;
			case "expand":
				return expand(message, { replying, link, panel });
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
	followLibrary(needs, replying);
	void ask("shortcuts.read", {}).then((told) => {
		if (told.ok) shortcuts.value = told.value;
	});

	return panel;
}

function followLibrary({ onChange }: PanelNeeds, { library, suggestions }: Replying): void {
	void library.load();
	onChange(["templates"], () => {
		void library.load();
		suggestions.refresh();
	});
}

type Replying = Pick<
	Panel,
	"library" | "reply" | "suggestions" | "guards" | "steps" | "insertions" | "clock"
>;

/** Everything between a message and the text that answers it. */
function createReplying(
	needs: PanelNeeds,
	view: ReadonlySignal<PageView | undefined>,
	known: ReadonlySignal<Known>,
): Replying {
	const { link, ask, now, interfaceLanguage, writeClipboard } = needs;
	const library = createLibrary(ask);
	const setup = followSetup(ask, needs.onChange);
	const steps = createSteps({ ask, view, now });
	const { onChange, signal: life } = needs;
	const clock = createConversationClock({ view, ask, onChange, now, signal: life });
	const inquiryType = () => clock.told.value?.type ?? known.value.inquiryType;
	const suggestions = createSuggestions({ ask, view, inquiryType });
	const suggested = suggestions.current;
	const toWrite = computed(() => ({ ...known.value, due: dueOf(clock.told.value) }));
	const reply = createReply({
		view,
		library,
		suggested,
		known: toWrite,
		setup,
		steps,
		now,
		interfaceLanguage,
	});
	const guards = createGuards({ ask, view, selected: reply.selected, known, setup, now });
	const insertions = createInsertions({ send: link.send, writeClipboard, signal: life });
	return { library, reply, suggestions, guards, steps, insertions, clock };
}

interface Acting {
	readonly view: ReadonlySignal<PageView | undefined>;
	readonly tab: Signal<TabId>;
	readonly help: Signal<boolean>;
	readonly known: ReadonlySignal<Known>;
	readonly remember: (answers: Readonly<Record<string, string>>) => void;
	readonly replying: Replying;
	readonly lostTab: () => void;
}

type Actions =
	| "acknowledge"
	| "showTab"
	| "showHelp"
	| "confirm"
	| "send"
	| "openDesk"
	| "changeShortcuts"
	| "lostTab";

function actionsOf(
	{ ask, link }: PanelNeeds,
	{ view, tab, help, known, remember, replying, lostTab }: Acting,
): Pick<Panel, Actions> {
	return {
		showTab: (next) => {
			tab.value = next;
		},
		showHelp: (open) => {
			help.value = open;
		},
		confirm: () => confirmReply({ ...replying, view: view.value, known, remember }),
		acknowledge: () => acknowledge({ ...replying, view: view.value }),
		send: link.send,
		openDesk: (page) => void ask("desk.open", page ? { page } : {}),
		changeShortcuts: () => void ask("shortcuts.change", {}),
		lostTab,
	};
}

interface Expanding {
	readonly replying: Replying;
	readonly link: Link;
	readonly panel: Pick<Panel, "confirm" | "view">;
}

/** Straight in where nothing is missing; else the palette comes up and asks. */
function expand({ templateId, typed }: Extract<ToFrame, { type: "expand" }>, expanding: Expanding): void {
	const { replying, link, panel } = expanding;
	const { reply, insertions, library } = replying;
	// Typed faster than the templates came, or than the last text was read back: it waits, in this conversation.
	const isBusy = () =>
		library.status.value.state === "loading" || insertions.state.value.state === "inserting";
	if (isBusy()) {
		const key = panel.view.value?.threadKey;
		const stop = effect(() => {
			if (isBusy()) return;
			queueMicrotask(() => {
				stop();
				if (panel.view.value?.threadKey === key) expand({ type: "expand", templateId, typed }, expanding);
			});
		});
		return;
	}
	const template = library.templates.value.find(({ id }) => id === templateId);
	if (!template) return;
	insertions.replaceNext(typed);
	reply.search(template.shortcut);
	reply.select(templateId);
	if (panel.confirm() !== "sent") link.send({ type: "ask" });
}
