/** Proposals of inquiry type and priority, with what corrections taught; learned on this device and kept on it. */
import { logFault } from "../../../lib/base/log.ts";
import type { ClockAction, ConversationClock } from "../../../lib/contract/conversation-clock.ts";
import { readLearned, writeLearned } from "../../../lib/db/clock-store.ts";
import type { AsideDatabase } from "../../../lib/db/database.ts";
import type { Propose } from "../../../lib/response-times/conversation.ts";
import { type Classify, createClassify, type Learned } from "../../../lib/response-times/inquiry/classify.ts";
import { learn } from "../../../lib/response-times/inquiry/learn.ts";
import { loadClassify } from "../own-files.ts";

export function createClassifying(db: AsideDatabase) {
	let learned: Promise<Learned> | undefined;

	function read(): Promise<Learned> {
		learned ??= readLearned(db).then(
			(rows) => new Map(rows.map(({ feature, weights }) => [feature, weights])),
		);
		return learned;
	}

	/** Without its file only what corrections taught is known: the clock runs all the same. */
	async function classifier(): Promise<Classify> {
		try {
			return await loadClassify();
		} catch (error) {
			logFault("clock.signs", error);
			return createClassify([]);
		}
	}

	return {
		async propose(): Promise<Propose> {
			const [known, classify] = await Promise.all([read(), classifier()]);
			return (texts) => classify(texts, known);
		},
		/** `before`: the conversation as it was when the correction came. */
		async teach(before: ConversationClock, action: ClockAction): Promise<void> {
			const right =
				action.do === "set-type" ? action.type : action.do === "set-priority" ? action.priority : undefined;
			const instead =
				action.do === "set-type" ? before.typeSet && before.type : before.prioritySet && before.priority;
			if (right === undefined || right === instead) return;
			const known = await read();
			const changed = learn(known, before.features, right, instead);
			learned = Promise.resolve(new Map([...known, ...changed]));
			await writeLearned(
				db,
				[...changed].map(([feature, weights]) => ({ feature, weights })),
			);
		},
	};
}
