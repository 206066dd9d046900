/** What the page's parts are given to draw, whatever the store behind them looks like. */
import type { InterfaceLanguage, ReplicaMessage, ReplicaThread } from "../../contract.ts";
import { traitsOf } from "./threads.ts";
import type { FacebookWords } from "./words.ts";

export interface FacebookView {
	readonly lang: InterfaceLanguage;
	readonly theme: "light" | "dark";
	readonly words: FacebookWords;
	readonly now: number;
	readonly open: (threadId: string) => void;
}

export function threadPath(thread: Pick<ReplicaThread, "id">): string {
	return traitsOf(thread.id).encrypted ? `/messages/e2ee/t/${thread.id}/` : `/messages/t/${thread.id}/`;
}

/** The name the header, the list, the log and the message box show; labels of messages use `senderName`. */
export function shownName(thread: ReplicaThread): string {
	return traitsOf(thread.id).nickname ?? thread.name;
}

export function senderName(message: ReplicaMessage, thread: ReplicaThread, words: FacebookWords): string {
	return message.from === "me" ? words.you : (message.author ?? thread.name);
}

/** The row's second line: own words carry "You: ", a group's carry the sender's first name. */
export function previewText(thread: ReplicaThread, words: FacebookWords): string {
	const last = thread.messages.findLast(({ notice }) => notice === undefined);
	if (last === undefined) return "";
	const body = last.text.replace(/\s+/g, " ");
	if (last.from === "me") return `${words.youPrefix}${body || words.attachments[last.attachment ?? "file"]}`;
	const first = (last.author ?? thread.name).split(" ")[0] ?? "";
	if (body === "") return `${first} ${words.attachments[last.attachment ?? "file"]}`;
	return thread.kind === "group" ? `${first}: ${body}` : body;
}
