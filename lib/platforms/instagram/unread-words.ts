/** How rows say to screen readers that they are unread: beginnings, by interface language. Data, as in `interface-strings`. */
export const UNREAD: Readonly<Record<string, readonly string[]>> = {
	en: ["Unread"],
	de: ["Ungelesen"],
	el: ["Μη αναγνωσμέν", "Αδιάβαστ"],
	it: ["Non lett", "Da leggere"],
	pl: ["Nieprzeczytan"],
	sv: ["Oläst"],
	es: ["No leíd"],
	fr: ["Non lu"],
	pt: ["Não lid"],
	nl: ["Ongelezen"],
	da: ["Ulæst"],
	nb: ["Ulest"],
	fi: ["Lukematon"],
	id: ["Belum dibaca"],
	vi: ["Chưa đọc"],
	zh: ["未读", "未讀"],
};
