import { say } from "../../lib/i18n/say.ts";
import { Icon } from "../Icon.tsx";

interface Props<Option extends string> {
	readonly label: string;
	readonly options: readonly Option[];
	readonly name: (option: Option) => string;
	readonly chosen: Option | undefined;
	readonly onChoose: (option: Option | undefined) => void;
}

/** The browser's own menu under the look of a button; its first entry is "all". */
export function FilterMenu<Option extends string>({ label, options, name, chosen, onChoose }: Props<Option>) {
	return (
		<span class="menu button">
			<select
				aria-label={label}
				value={chosen ?? ""}
				onChange={(event) => onChoose(options.find((option) => option === event.currentTarget.value))}
			>
				<option value="">{say("filterAll")}</option>
				{options.map((option) => (
					<option key={option} value={option}>
						{name(option)}
					</option>
				))}
			</select>
			<span class="menu-name" aria-hidden="true">
				{label}: {chosen === undefined ? say("filterAll") : name(chosen)}
			</span>
			<Icon name="caret" size={12} />
		</span>
	);
}
