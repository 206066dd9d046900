import { useId, useState } from "preact/hooks";
import { say } from "../../../lib/i18n/say.ts";
import type { Erasure } from "../../../lib/panel/keeping/erasure.ts";
import { Notice } from "./Notice.tsx";
import { Section } from "./Section.tsx";

export function EraseSection({ erasure }: { readonly erasure: Erasure }) {
	const [typed, setTyped] = useState("");
	const id = useId();
	const word = say("eraseWord");
	const isMeant = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
	const state = erasure.state.value;
	return (
		<Section id="erase" title={say("eraseTitle")} hint={say("eraseHint")}>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					if (!isMeant || state === "working") return;
					setTyped("");
					void erasure.eraseEverything();
				}}
			>
				<div class="settings-field">
					<label for={id}>{say("eraseType", { word })}</label>
					<input
						id={id}
						type="text"
						value={typed}
						autocomplete="off"
						spellcheck={false}
						maxLength={40}
						onInput={(event) => setTyped(event.currentTarget.value)}
					/>
				</div>
				<div class="settings-buttons">
					<button type="submit" class="button danger" aria-disabled={!isMeant || state === "working"}>
						{say("eraseTitle")}
					</button>
				</div>
			</form>
			{state === "done" && <Notice kind="ok">{say("eraseDone")}</Notice>}
			{state === "failed" && <Notice kind="late">{say("unreachableText")}</Notice>}
		</Section>
	);
}
