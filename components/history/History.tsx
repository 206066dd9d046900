import { useCallback } from "preact/hooks";
import { say, sayCount } from "../../lib/i18n/say.ts";
import type { Timeline } from "../../lib/panel/timeline.ts";
import { Icon } from "../Icon.tsx";
import { TimelineList } from "./TimelineList.tsx";

interface Props {
	readonly timeline: Timeline;
	/** As the person is called. */
	readonly name: string;
}

/** The history of one person, or of a group, and the search in it. */
export function History({ timeline, name }: Props) {
	const label = say("searchHistory", { name });
	const query = timeline.query.value.trim();
	const onEnd = useCallback(() => timeline.loadMore(), [timeline]);
	return (
		<>
			<div class="reply-top">
				<div class="search">
					<Icon name="search" />
					<input
						type="search"
						aria-label={label}
						placeholder={label}
						value={timeline.query.value}
						maxLength={200}
						autocomplete="off"
						spellcheck={false}
						onInput={(event) => timeline.search(event.currentTarget.value)}
					/>
				</div>
				<p class="small found" role="status">
					{timeline.total.value === undefined ? "" : sayCount("foundOne", "foundOther", timeline.total.value)}
				</p>
			</div>
			<Shown timeline={timeline} query={query} label={label} onEnd={onEnd} />
		</>
	);
}

interface ShownProps {
	readonly timeline: Timeline;
	readonly query: string;
	readonly label: string;
	readonly onEnd: () => void;
}

function Shown({ timeline, query, label, onEnd }: ShownProps) {
	const state = timeline.state.value;
	if (state === "locked") return <p class="hint body">{say("lockedHint")}</p>;
	if (state === "private") return <p class="hint body">{say("storagePrivateText")}</p>;
	if (state === "failed") return <p class="hint body">{say("unreachableText")}</p>;
	const items = timeline.items.value;
	if (state === "ready" && items.length === 0) {
		return <p class="hint body">{query === "" ? say("historyEmpty") : say("nothingFoundHere", { query })}</p>;
	}
	return <TimelineList {...{ items, query, label, onEnd }} />;
}
