/**
 * Files of the extension that the worker reads when it needs them; in its script they would be loaded with every wake.
 * The build writes them: see wxt.config.ts.
 */
import browser from "webextension-polyfill";
import { type Template, template } from "../../lib/contract/template.ts";
import type { TopicModel } from "../../lib/templates/suggest/topic.ts";
import { createTopicMatch, type TopicMatch } from "../../lib/templates/suggest/topic-match.ts";

/** What a new installation begins with. */
export async function loadStarters(): Promise<readonly Template[]> {
	const stored = await read("starter-library.json");
	return (stored as unknown[]).map((one) => template.parse(one));
}

let match: Promise<TopicMatch> | undefined;

/** Read once for as long as the worker lives; a reading that failed is tried again. */
export function loadTopicMatch(): Promise<TopicMatch> {
	match ??= read("topics.json").then((topics) => createTopicMatch(topics as TopicModel));
	match.catch(() => {
		match = undefined;
	});
	return match;
}

async function read(file: string): Promise<unknown> {
	const response = await fetch(browser.runtime.getURL(file));
	return response.json();
}
