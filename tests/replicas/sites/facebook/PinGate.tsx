/**
 * The restore overlay of an end-to-end encrypted chat. It lies over the chat and takes every click; the message box
 * below stays in the document. Six digits open it.
 */
import type { ReactNode } from "react";
import type { FacebookWords } from "./words.ts";

export function PinGate({
	words,
	onUnlock,
}: {
	readonly words: FacebookWords;
	readonly onUnlock: () => void;
}): ReactNode {
	return (
		<div role="dialog" aria-label={words.pinTitle} className="pin">
			<h2 dir="auto">{words.pinTitle}</h2>
			<span dir="auto">{words.pinText}</span>
			<input
				type="text"
				inputMode="numeric"
				autoComplete="one-time-code"
				maxLength={6}
				aria-label={words.pinLabel}
				onChange={(event) => {
					if (/^\d{6}$/.test(event.target.value)) onUnlock();
				}}
			/>
		</div>
	);
}
