/** What the worker answers to each name of the protocol; one file for each area in `answers/`. */
import type { Clock } from "../../lib/base/clock.ts";
import type { AsideDatabase } from "../../lib/db/database.ts";
import type { Answers } from "../../lib/messaging/answer.ts";
import { answerPages } from "./answers/pages.ts";
import { answerSeen } from "./answers/seen.ts";
import { answerTemplates } from "./answers/templates.ts";
import type { SeenConsumer } from "./seen.ts";

export function createAnswers({ db, clock }: { db: AsideDatabase; clock: Clock }): Answers {
	/** Who makes something of what is seen: records it, starts clocks. */
	const consumers: readonly SeenConsumer[] = [];
	return { ...answerPages({ clock }), ...answerSeen(consumers), ...answerTemplates({ db, clock }) };
}
