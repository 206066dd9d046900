import { languageName } from "../lib/i18n/language-name.ts";
import { say } from "../lib/i18n/say.ts";
import { Icon } from "./Icon.tsx";

interface Props {
	readonly languages: readonly string[];
	readonly language: string;
	readonly look: "button" | "chip";
	readonly onChoose: (language: string) => void;
}

/** The browser's own menu under our look: it needs no room inside the frame and every keyboard knows it. */
export function LanguageMenu({ languages, language, look, onChoose }: Props) {
	return (
		<span class={`menu ${look}`}>
			<select
				aria-label={say("language")}
				value={language}
				onChange={(event) => onChoose(event.currentTarget.value)}
			>
				{languages.map((tag) => (
					<option key={tag} value={tag}>
						{languageName(tag)}
					</option>
				))}
			</select>
			<span class="menu-name" aria-hidden="true">
				{languageName(language)}
			</span>
			<Icon name="caret" size={12} />
		</span>
	);
}
