/** The passcode gate. It lies over the inbox, which stays mounted behind it. */
import { type ReactNode, useRef, useState } from "react";
import { changeThread, type PageState } from "../shared/store.ts";
import { Icon } from "./Icon.tsx";
import { navigation, store } from "./page.ts";
import { SITE_WORDS } from "./words.ts";

function unlock(threadId: string | undefined): void {
	if (threadId === undefined) {
		navigation.go({ place: "inbox" });
		return;
	}
	changeThread(store, threadId, (thread) => ({ ...thread, kind: "person" }));
	navigation.go({ place: "thread", threadId });
}

/** Submits by itself after the fourth digit; any four will do. */
export function Gate({ state }: { state: PageState }): ReactNode {
	const [digits, setDigits] = useState(["", "", "", ""]);
	const box = useRef<HTMLDivElement | null>(null);
	const words = SITE_WORDS[state.options.lang];
	const { threadId } = state.content;
	// A gate met on the way into a conversation has been seen without the two test ids.
	const named = threadId === undefined;
	const enter = (place: number, value: string) => {
		const next = digits.map((digit, index) => (index === place ? value.slice(-1) : digit));
		setDigits(next);
		box.current?.querySelectorAll("input")[place + 1]?.focus();
		if (next.every((digit) => digit !== "")) unlock(threadId);
	};
	return (
		<div className="c-gate">
			<Icon shape="lock" />
			<h2 {...(named ? { "data-testid": "pin-title" } : {})}>{words.gateTitle}</h2>
			<p>{words.gateText}</p>
			<div ref={box} className="c-digits" {...(named ? { "data-testid": "pin-code-input-container" } : {})}>
				{digits.map((digit, place) => (
					<input
						key={place}
						type="text"
						inputMode="numeric"
						maxLength={1}
						pattern="[0-9]*"
						aria-label={words.digit(place + 1)}
						value={digit}
						onChange={(event) => enter(place, event.currentTarget.value)}
					/>
				))}
			</div>
		</div>
	);
}
