import { saveFile } from "./save-file.ts";

/** Opens the page in a tab of its own and the print dialogue over it; where no tab may be opened, the file is saved instead. */
export function printPage(html: string): void {
	const address = URL.createObjectURL(new Blob([html], { type: "text/html" }));
	const tab = window.open(address, "_blank");
	if (tab) tab.addEventListener("load", () => tab.print());
	else saveFile([html], "aside-contact.html", "text/html");
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
