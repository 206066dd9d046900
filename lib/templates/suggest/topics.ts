import { ORDER_TOPICS } from "./order-topics.ts";
import { TALK_TOPICS } from "./talk-topics.ts";
import type { Topic } from "./topic.ts";

/** In a fixed order: a topic is known by its place. */
export const TOPICS: readonly Topic[] = [...ORDER_TOPICS, ...TALK_TOPICS];
