/** What the worker answers to each name of the protocol; one file for each area in `answers/`. */
import browser from "webextension-polyfill";
import type { Answers } from "../../lib/messaging/answer.ts";
import { answerClock } from "./answers/clock.ts";
import { answerContacts } from "./answers/contacts.ts";
import { answerHistory } from "./answers/history.ts";
import { answerKeeping, type KeepingNeeds } from "./answers/keeping.ts";
import { answerPages } from "./answers/pages.ts";
import { answerSeen } from "./answers/seen.ts";
import { answerTeam } from "./answers/team.ts";
import { answerTemplates } from "./answers/templates.ts";
import { createWhom } from "./answers/whom.ts";
import type { ClockService } from "./clock/service.ts";
import { createRecorder } from "./recording.ts";
import type { SeenConsumer } from "./seen.ts";
import { createTabThreads } from "./tab-threads.ts";
import type { TeamService } from "./team/service.ts";
import type { Troubles } from "./troubles.ts";

export interface AnswersNeeds extends KeepingNeeds {
	readonly clocks: ClockService;
	readonly team: TeamService;
	readonly troubles: Troubles;
}

export function createAnswers(needs: AnswersNeeds): Answers {
	const { db, clock, clocks, team, vault, troubles } = needs;
	const tools = { db, clock, vault };
	const threads = createTabThreads(browser.storage.session);
	browser.tabs.onRemoved.addListener((tabId) => void threads.turned(tabId, undefined));
	const recorder = createRecorder(tools, threads, troubles);
	const whom = createWhom(tools, threads);
	/** Who makes something of what is seen: records it, starts clocks. */
	const consumers: readonly SeenConsumer[] = [recorder.consumer, clocks.consumer];
	return {
		...answerPages({ clock }),
		...answerClock(clocks, team),
		...answerContacts({ tools, whom, team, clocks, troubles }),
		...answerHistory({ tools, threads, recorder, whom, troubles }),
		...answerKeeping(needs),
		...answerSeen(consumers),
		...answerTeam({ service: team, clocks }),
		...answerTemplates({ db, clock, whom, team }),
	};
}
