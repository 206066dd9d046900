/** What stands in display names without being a name. All in lower case, without dots. */

/** Titles and forms of address before a name, in the interface languages and their neighbours. */
export const TITLES: ReadonlySet<string> = new Set(
	`dr prof professor doctor mr mrs ms miss mx sir madam mag ing dipl-ing phd md
	herr frau fr hr fräulein doktor
	κ κος κα κύριος κυρία δρ καθ
	sig sigra signor signora signorina dott dottssa dottore dottoressa avv
	pan pani pana mgr inż
	herrn fru fröken
	m mme mlle monsieur madame don doña dña señor señora sr sra srta
	г-н г-жа др д-р`
		.split(/\s+/)
		.filter(Boolean),
);

/** Words by which shops, firms and fan pages are known. One of them anywhere: not a person's name. */
export const TRADE_WORDS: ReadonlySet<string> = new Set(
	`shop store boutique studio official officiel offiziell ufficiale oficial oficjalny officiell
	gmbh ag kg ohg ug ltd limited llc inc corp co company group gruppe holding ab oy sa srl spa snc sas sp zoo bv nv ev
	café cafe coffee kaffee bar restaurant ristorante trattoria pizzeria bistro bakery bäckerei hotel hostel pension
	salon beauty nails fitness gym club verein team crew band music records photography photo fotografie foto
	design designs art media agency agentur marketing consulting service services support online web digital tech
	fashion mode moda jewelry schmuck vintage market markt magazin magazine news blog community fans fanpage page
	εταιρεία κατάστημα καφέ ανθοπωλείο φαρμακείο negozio sklep firma butik affär handel
	магазин студия кафе салон`
		.split(/\s+/)
		.filter(Boolean),
);
