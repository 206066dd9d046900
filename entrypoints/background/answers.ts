/** What the worker answers to each name of the protocol; one file for each area in `answers/`. */
import type { Answers } from "../../lib/messaging/answer.ts";
import { answerKeeping, type KeepingNeeds } from "./answers/keeping.ts";
import { answerPages } from "./answers/pages.ts";
import { answerSeen } from "./answers/seen.ts";
import { answerTemplates } from "./answers/templates.ts";
import type { SeenConsumer } from "./seen.ts";

export type AnswersNeeds = KeepingNeeds;

export function createAnswers(needs: AnswersNeeds): Answers {
	const { db, clock } = needs;
	/** Who makes something of what is seen: records it, starts clocks. */
	const consumers: readonly SeenConsumer[] = [];
	return {
		...answerKeeping(needs),
		...answerPages({ clock }),
		...answerSeen(consumers),
		...answerTemplates({ db, clock }),
	};
}
