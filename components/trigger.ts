import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Trigger, USUAL_SETUP } from "../lib/contract/template-records.ts";

/** What calls templates up inside the message box, for wherever a shortcut is shown. */
export const TriggerContext = createContext<Trigger>(USUAL_SETUP.trigger);

/** A shortcut as it is typed: `/delay`, or with whatever character was chosen in its place. */
export function useTyped(shortcut: string): string {
	const trigger = useContext(TriggerContext);
	return shortcut === "" ? "" : `${trigger}${shortcut}`;
}
