/** What stands in display names without being a name. All in lower case, without dots. */

/** Titles and forms of address before a name, in the interface languages and their neighbours. */
export const TITLES: ReadonlySet<string> = new Set(
	`dr prof professor doctor mr mrs ms miss mx sir madam mag ing dipl-ing phd md
	herr frau fr hr fräulein doktor
	κ κος κα κύριος κυρία δρ καθ
	sig sigra signor signora signorina dott dottssa dottore dottoressa avv
	pan pani pana mgr inż
	herrn fru fröken
	coach chef mama papa mami papi lady lord prinz prinzessin rev med
	m mme mlle monsieur madame don doña dña señor señora sr sra srta
	г-н г-жа др д-р`
		.split(/\s+/)
		.filter(Boolean),
);

/** Titles that stand before a family name: what follows alone is none to call somebody by. */
export const FAMILY_TITLES: ReadonlySet<string> = new Set(
	`herr herrn frau fr hr mr mrs ms sig sigra signor signora fru monsieur madame mme señor señora sr sra г-н г-жа`.split(
		" ",
	),
);

/** Beginnings of family names. */
export const PARTICLES: ReadonlySet<string> = new Set(
	`van von vom zu zum zur de der den del della dello di da dos du des la le lo el al bin ibn af av ten ter san santa st saint`.split(
		" ",
	),
);

/** What joins two people, or tells a page from a person. */
export const JOINING: ReadonlySet<string> = new Set(
	`& + und and και e i och et y и та mit with con by med από για for für per dla`.split(" "),
);

/** Ends of compounds that are places of business. */
export const TRADE_ENDINGS =
	/.(?:shop|store|haus|laden|service|studio|dienst|bäckerei|stube|praxis|werkstatt|zentrum|center|centrum|handel|butik|bageri|πωλείο|τήριο)$/u;

/** Words by which shops, firms and fan pages are known. One of them anywhere: not a person's name. */
export const TRADE_WORDS: ReadonlySet<string> = new Set(
	`shop store boutique studio official officiel offiziell ufficiale oficial oficjalny officiell
	gmbh ag kg ohg ug ltd limited llc inc corp co company group gruppe holding ab oy sa srl spa snc sas sp zoo bv nv ev
	café cafe coffee kaffee bar restaurant ristorante trattoria pizzeria bistro bakery bäckerei hotel hostel pension
	salon beauty nails fitness gym club verein team crew band music records photography photo fotografie foto
	design designs art media agency agentur marketing consulting service services support online web digital tech
	fashion mode moda jewelry schmuck vintage market markt magazin magazine news blog community fans fanpage page
	team the just no my mein our hello love real familie family
	user nutzer utente użytkownik χρήστης användare пользователь account konto profile admin
	deleted gelöscht gelöschtes anonymous anonym customer kunde support info test
	none unknown qwerty facebook instagram tiktok youtube
	yoga pasticceria
	piekarnia kwiaciarnia φούρνος ιατρείο ταβέρνα
	ооо ип
	εταιρεία κατάστημα καφέ ανθοπωλείο φαρμακείο negozio sklep firma butik affär handel
	магазин студия кафе салон`
		.split(/\s+/)
		.filter(Boolean),
);
