/** What the inbox's parts are given to draw. */
import type { InterfaceLanguage, ReplicaThread } from "../../contract.ts";
import { clockTime, dayName, format, sameDay } from "../shared/times.ts";
import type { Channel } from "./threads.ts";
import type { BusinessWords } from "./words.ts";

export interface BusinessView {
	readonly lang: InterfaceLanguage;
	readonly words: BusinessWords;
	readonly channel: Channel | "all";
	readonly open: (threadId: string) => void;
}

/** Prefix of every `data-surface` on the page. */
export const SURFACE = "/bizweb:inbox/lib:inbox_layout";

/** A row's time: `Today 11:09`, `Tuesday`, `Sep 3`. */
export function rowTime(at: number, lang: InterfaceLanguage): string {
	if (sameDay(at, Date.now())) return `${dayName(at, lang)} ${clockTime(at, lang)}`;
	const days = (Date.now() - at) / 86_400_000;
	return days < 6 ? format(at, lang, { weekday: "long" }) : dayName(at, lang);
}

export function previewText(thread: ReplicaThread, words: BusinessWords): string {
	const last = thread.messages.at(-1);
	if (last === undefined) return "";
	const body = last.text.replace(/\s+/g, " ") || words.attachments[last.attachment ?? "file"];
	return last.from === "me" ? `${words.you}: ${body}` : body;
}
