/**
 * Files of the extension that the worker reads when it needs them; in its script they would be loaded with every wake.
 * The build writes them: see wxt.config.ts.
 */
import browser from "webextension-polyfill";
import { type Template, template } from "../../lib/contract/template.ts";
import { type Classify, createClassify } from "../../lib/response-times/inquiry/classify.ts";
import type { Sign } from "../../lib/response-times/inquiry/sign.ts";
import { inLanguage } from "../../lib/templates/starter/in-language.ts";
import type { StarterTemplate } from "../../lib/templates/starter/starter.ts";
import type { TopicModel } from "../../lib/templates/suggest/topic.ts";
import { createTopicMatch, type TopicMatch } from "../../lib/templates/suggest/topic-match.ts";

/** What a new installation begins with, titles and folders in the browser's language. */
export async function loadStarters(): Promise<readonly Template[]> {
	const language = browser.i18n.getUILanguage();
	const starters = (await read("starter-library.json")) as StarterTemplate[];
	return starters.map((starter) => template.parse(inLanguage(starter, language)));
}

/** Read once for as long as the worker lives; a reading that failed is tried again. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
	let loaded: Promise<Value> | undefined;
	return () => {
		loaded ??= load();
		loaded.catch(() => {
			loaded = undefined;
		});
		return loaded;
	};
}

export const loadTopicMatch: () => Promise<TopicMatch> = once(async () =>
	createTopicMatch((await read("topics.json")) as TopicModel),
);

export const loadClassify: () => Promise<Classify> = once(async () =>
	createClassify((await read("inquiry-signs.json")) as Sign[]),
);

async function read(file: string): Promise<unknown> {
	const response = await fetch(browser.runtime.getURL(file));
	return response.json();
}
