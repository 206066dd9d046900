/** What the worker answers to each name of the protocol; one file for each area in `answers/`. */
import browser from "webextension-polyfill";
import type { Clock } from "../../lib/base/clock.ts";
import type { AsideDatabase } from "../../lib/db/database.ts";
import { createVault } from "../../lib/db/keeping/vault.ts";
import type { Answers } from "../../lib/messaging/answer.ts";
import { answerContacts } from "./answers/contacts.ts";
import { answerHistory } from "./answers/history.ts";
import { answerPages } from "./answers/pages.ts";
import { answerSeen } from "./answers/seen.ts";
import { answerTemplates } from "./answers/templates.ts";
import { createWhom } from "./answers/whom.ts";
import { createRecorder } from "./recording.ts";
import type { SeenConsumer } from "./seen.ts";
import { createTabThreads } from "./tab-threads.ts";

export function createAnswers({ db, clock }: { db: AsideDatabase; clock: Clock }): Answers {
	const tools = { db, clock, vault: createVault(db, browser.storage.session) };
	const threads = createTabThreads(browser.storage.session);
	browser.tabs.onRemoved.addListener((tabId) => void threads.turned(tabId, undefined));
	const recorder = createRecorder(tools, threads);
	const whom = createWhom(tools, threads);
	/** Who makes something of what is seen: records it, starts clocks. */
	const consumers: readonly SeenConsumer[] = [recorder.consumer];
	return {
		...answerPages({ clock }),
		...answerContacts({ tools, whom }),
		...answerHistory({ tools, threads, recorder, whom }),
		...answerSeen(consumers),
		...answerTemplates({ db, clock }),
	};
}
