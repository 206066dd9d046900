import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Clock } from "../base/clock.ts";
import type { ClockAction, ClockTold } from "../contract/conversation-clock.ts";
import type { PageView, ThreadKey } from "../contract/page-view.ts";
import { INQUIRY_TYPES, type Template } from "../contract/template.ts";
import type { Ask } from "../messaging/ask.ts";
import type { OnChange } from "../messaging/changes.ts";
import { saidIn } from "../response-times/text-marks.ts";
import { dueOf, promisedBy } from "./promise.ts";

/** The clock of the open conversation, as the worker tells it. */
export interface ConversationClockModel {
	/** Undefined until the conversation was seen, and while the next one opens. */
	readonly told: ReadonlySignal<ClockTold | undefined>;
	/** Epoch ms, renewed twice a minute: what is shown ticks with it. */
	readonly now: ReadonlySignal<number>;
	/** The last decision did not reach the worker. */
	readonly failed: ReadonlySignal<boolean>;
	act(action: ClockAction): Promise<void>;
	/** Corrects the kind of inquiry to the next one. */
	nextType(): void;
	/** Tells that a template reached the message box of this conversation. */
	inserted(
		key: ThreadKey,
		template: Template,
		text: string,
		answers?: ReadonlyMap<string, string>,
	): Promise<void>;
}

interface Needs {
	readonly view: ReadonlySignal<PageView | undefined>;
	readonly ask: Ask;
	readonly onChange: OnChange;
	readonly now: Clock;
	readonly signal: AbortSignal;
}

const TICK = 30_000;

export function createConversationClock({
	view,
	ask,
	onChange,
	now,
	signal: life,
}: Needs): ConversationClockModel {
	const told = signal<ClockTold | undefined>(undefined);
	const time = signal(now());
	const failed = signal(false);
	let key: ThreadKey | undefined;
	let acts = 0;

	const read = async (): Promise<void> => {
		const asked = key;
		if (asked === undefined) return;
		const reply = await ask("clock.read", { threadKey: asked });
		if (asked !== key || !reply.ok) return;
		told.value = reply.value.clock;
		time.value = now();
	};
	const follow = (next: ThreadKey | undefined): void => {
		if (next === key) return;
		key = next;
		told.value = undefined;
		failed.value = false;
		void read();
	};
	effect(() => follow(view.value?.state === "opening" ? undefined : view.value?.threadKey));
	onChange(["clock"], () => void read());
	const timer = setInterval(() => {
		time.value = now();
		const by = told.value?.responsive?.todo?.by;
		// What has to be done after it is another thing.
		if (by !== undefined && by <= time.value) void read();
	}, TICK);
	life.addEventListener("abort", () => clearInterval(timer));

	const act = async (action: ClockAction): Promise<void> => {
		const asked = key;
		if (asked === undefined) return;
		acts += 1;
		const turn = acts;
		const reply = await ask("clock.act", { threadKey: asked, action });
		// What was decided since will tell.
		if (asked !== key || turn !== acts) return;
		failed.value = !reply.ok;
		if (reply.ok) told.value = reply.value.clock;
		time.value = now();
	};

	return {
		told,
		now: time,
		failed,
		act,
		nextType() {
			const clock = told.value;
			if (!clock || clock.state === "quiet") return;
			const type = INQUIRY_TYPES[(INQUIRY_TYPES.indexOf(clock.type) + 1) % INQUIRY_TYPES.length];
			if (type === undefined) return;
			// A second press counts on from here.
			told.value = { ...clock, type };
			void act({ do: "set-type", type });
		},
		async inserted(threadKey, template, text, answers = new Map()) {
			const due = threadKey === key ? dueOf(told.value) : undefined;
			const promised = promisedBy(template, due, answers);
			const inserted = {
				templateId: template.id,
				acknowledges: template.kind === "acknowledgement",
				mark: saidIn(text).said,
				...(promised === undefined ? {} : { promised }),
			};
			await ask("clock.act", { threadKey, action: { do: "inserted", inserted } });
		},
	};
}
