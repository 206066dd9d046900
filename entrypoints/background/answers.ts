/** What the worker answers to each name of the protocol; one file for each area in `answers/`. */
import type { Clock } from "../../lib/base/clock.ts";
import type { AsideDatabase } from "../../lib/db/database.ts";
import type { Answers } from "../../lib/messaging/answer.ts";
import { answerClock } from "./answers/clock.ts";
import { answerPages } from "./answers/pages.ts";
import { answerSeen } from "./answers/seen.ts";
import { answerTemplates } from "./answers/templates.ts";
import type { ClockService } from "./clock/service.ts";
import type { SeenConsumer } from "./seen.ts";

interface Needs {
	readonly db: AsideDatabase;
	readonly clock: Clock;
	readonly clocks: ClockService;
}

export function createAnswers({ db, clock, clocks }: Needs): Answers {
	/** Who makes something of what is seen: records it, starts clocks. */
	const consumers: readonly SeenConsumer[] = [clocks.consumer];
	return {
		...answerPages({ clock }),
		...answerSeen(consumers),
		...answerTemplates({ db, clock }),
		...answerClock(clocks),
	};
}
