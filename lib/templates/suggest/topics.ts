import { compileTopics } from "./compile-topics.ts";
import { ORDER_TOPICS } from "./order-topics.ts";
import { SAID } from "./said/said.ts";
import { TALK_TOPICS } from "./talk-topics.ts";
import type { Topic, TopicModel } from "./topic.ts";

const ALL: readonly Topic[] = [...ORDER_TOPICS, ...TALK_TOPICS].map((topic) => ({
	...topic,
	said: SAID.get(topic.answers[0] ?? "") ?? [],
}));

/** In a fixed order: a topic is known by its place. */
export const TOPICS: TopicModel = compileTopics(ALL);
