import type { Answers } from "../../../lib/messaging/answer.ts";
import type { RequestName } from "../../../lib/messaging/protocol.ts";

/** The answers to one area of the protocol. */
export type AnswersTo<Area> = Pick<Answers, Extract<keyof Area, RequestName>>;
