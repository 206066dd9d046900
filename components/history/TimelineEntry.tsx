import type { Message } from "../../lib/contract/history.ts";
import { momentOf, type TimelineItem } from "../../lib/contract/timeline.ts";
import { interfaceLanguage, say } from "../../lib/i18n/say.ts";
import { highlights } from "../../lib/panel/history-words.ts";
import { PLATFORM_NAMES } from "../../lib/panel/thread.ts";
import { PlainText } from "../contact/PlainText.tsx";
import { attachmentName, outcomeName, saleName } from "../contact-words.ts";
import { useTyped } from "../trigger.ts";

interface Props {
	readonly item: TimelineItem;
	readonly isTurn: boolean;
	readonly query: string;
	readonly owner: string | undefined;
}

/** One thing that happened: what, and under it when and where, as exactly as that is known. */
export function TimelineEntry({ item, isTurn, query, owner }: Props) {
	const typed = useTyped(item.kind === "template" ? item.use.shortcut : "");
	const facts = [
		owner,
		whenOf(item),
		typed,
		isTurn && "platform" in item ? PLATFORM_NAMES[item.platform] : undefined,
	];
	return (
		<div class={`entry ${toneOf(item)}`}>
			<What item={item} query={query} />
			<p class="faint">{facts.filter(Boolean).join(" · ")}</p>
		</div>
	);
}

function toneOf(item: TimelineItem): string {
	if (item.kind === "message") return item.message.direction === "out" ? "ours" : "theirs";
	return item.kind === "note" ? "private" : "ours";
}

function What({ item, query }: { readonly item: TimelineItem; readonly query: string }) {
	switch (item.kind) {
		case "message":
			return <Said message={item.message} query={query} />;
		case "template":
			return (
				<p>
					{say("historySent")} <b>{item.use.title}</b>
				</p>
			);
		case "outcome":
			return (
				<p>
					<b>{outcomeName(item.outcome)}</b>
				</p>
			);
		case "sale":
			return (
				<p>
					<b>{saleName(item.sale)}</b> {item.sale.what && <bdi>{item.sale.what}</bdi>}
				</p>
			);
		case "note":
			return (
				<p>
					<span class="faint">{say("historyNote")}</span>{" "}
					<PlainText text={item.note.text} marks={highlights(item.note.text, query)} />
				</p>
			);
	}
}

function Said({ message, query }: { readonly message: Message; readonly query: string }) {
	const { text, author, attachment, direction, unsent } = message;
	return (
		<p class={unsent ? "unsent" : ""}>
			<span class="unseen">{say(direction === "out" ? "historyYou" : "historyThey")}: </span>
			{author !== undefined && (
				<b>
					<bdi>{author}</bdi>{" "}
				</b>
			)}
			{text !== "" && <PlainText text={text} marks={highlights(text, query)} />}
			{attachment !== undefined && <span class="chip">{attachmentName(attachment)}</span>}
			{text === "" && attachment === undefined && <span class="faint">{say("withoutText")}</span>}
		</p>
	);
}

function whenOf(item: TimelineItem): string {
	if (item.kind !== "message") return clock(momentOf(item));
	const { precision, at, edited, unsent } = item.message;
	const time =
		precision === "day" ? say("someTime") : precision === "first-seen" ? say("firstSeen") : clock(at);
	return [time, edited && say("edited"), unsent && say("unsent")].filter(Boolean).join(" · ");
}

function clock(at: number): string {
	return new Date(at).toLocaleTimeString(interfaceLanguage(), { hour: "2-digit", minute: "2-digit" });
}
