import type { WaitingEntry } from "../lib/contract/conversation-clock.ts";
import type { ThreadKey } from "../lib/contract/page-view.ts";
import { say } from "../lib/i18n/say.ts";
import { badgeWords, momentWords, reasonWords } from "../lib/panel/clock-words.ts";
import { PLATFORM_NAMES } from "../lib/panel/thread.ts";
import { cleanText } from "../lib/templates/clean-text.ts";

interface Props {
	readonly entries: readonly WaitingEntry[];
	readonly now: number;
	readonly onOpen: (key: ThreadKey) => void;
	/** One line each, for the popup. */
	readonly short?: boolean;
}

/** Those who wait; a press opens the conversation in its native page. */
export function WaitingList({ entries, now, onOpen, short = false }: Props) {
	return (
		<ul class="waiting">
			{entries.map((entry) => (
				<li key={entry.threadKey}>
					<Row entry={entry} now={now} onOpen={onOpen} short={short} />
				</li>
			))}
		</ul>
	);
}

function Row({
	entry,
	now,
	onOpen,
	short,
}: Omit<Required<Props>, "entries"> & { readonly entry: WaitingEntry }) {
	const name = cleanText(entry.name) || say("unknownContact");
	const { tone, text } = badgeWords(entry.badge, now);
	return (
		<button type="button" class="waiting-row" onClick={() => onOpen(entry.threadKey)}>
			<span class="waiting-who">
				<b>
					<bdi>{name}</bdi>
				</b>
				<span class="faint">{PLATFORM_NAMES[entry.platform]}</span>
			</span>
			<span class={`badge ${tone}`}>{text}</span>
			{!short && (
				<span class="waiting-why">
					{reasonWords(entry, now)}
					<span class="faint"> · {say("lastSeen", { time: momentWords(entry.seenAt, now) })}</span>
				</span>
			)}
		</button>
	);
}
