import type { Sign } from "../sign.ts";

export const SWEDISH: readonly Sign[] = [
	{
		says: "support",
		weight: 1,
		words: `var bestallning, var paket, var order, var leverans, nar kommer paket, nar kommer bestallning, spara, sparning, tracking, inte kommit, inte framme, inte fatt, aldrig kommit, forsenad, orderstatus, ordernummer, skickats, logga in, inlogg, losenord, =konto, =kontot, utlast, kontot last, aterstall, retur, skicka tillbaka, lamna tillbaka, byta, byte,
		aterbetal, ersatt, garanti, reklam, sonder, trasig, defekt, skadad, spruck, gatt av, fungerar inte, funkar inte, gar inte, startar inte, laddar inte, felmeddel, krasch, hanger sig, fel vara, fel storlek, fel produkt, fel farg, fel adress, saknas, avboka, avbestall, andra adress, andra bestallning, hur kan, hur gor, bruksanvisning, instruktion, installer, dragits dubbelt, dubbelt,
		nekad, nekades, ogiltig, rabattkod, kampanjkod, avprenumer, prenumeration, kvitto, bekraft, reservdel, passar inte, for liten, for stor, laga, reparer, behover hjalp, hjalp med`,
	},
	{
		says: "sales",
		weight: 1,
		words: `pris, priset, priser, vad kostar, hur mycket, kostar, kostnad, tillganglig, i lager, pa lager, slutsald, skickar ni, levererar ni, frakt till, fraktkostnad, leveranstid, offert, bestalla, vill bestalla, kopa, vill kopa, kop, stycken, har ni, finns den, finns det i, finns de, saljer ni, andra farger, annan farg, vilken storlek, storleksguide, presentkort, presentinslag,
		betala, betalning, mot faktura, avbetal, delbetal, klarna, swish, paypal, rabatt for, rabatt till, boka, bokning, tid hos, reservera, prova, skillnad, rekommender, passar till, gravyr, graver, forbestall, sista minuten present, hinner bestalla`,
	},
	{
		says: "complaint",
		weight: 2,
		words: `missnojd, besvik, oacceptabel, lojlig, otrevlig, oforskamd, ohovlig, hemsk, fruktansvard, katastrof, uruselt, urusel, usel, samst, varst, bluff, lurad, lurat, lurendrejeri, bedrag, skandal, skam, fatt nog, trott pa, less pa, aldrig igen, aldrig mer, bestaller aldrig, dalig upplevelse, dalig service, dalig kvalitet, daligt, klaga, klagomal, arg, rasande, irriter, upprord, oproffsig, oprofessionell,
		inkompetent, ljug, logn, ignorer, ingen svarar, ingen som svarar, inget svar, far inget svar, bortkastade, slosat, skrap, skit, foll isar, faller isar, vilseled, konsumentverket, anmaler, advokat, dalig recension, en stjarna, glas maten, glasbit, glasskarv, mogel, harstra, ackligt, acklig, oseri`,
	},
	{
		says: "complaint",
		weight: 1,
		words:
			"fortfarande inte, fortfarande ingen, fortfarande inget, lovade, lovat, veckor vantat, vantat veckor, vantat manad, igen kom, aterigen, tredje gangen, andra gangen, inte okej, brant, skadade, allerg",
	},
	{
		says: "collaboration",
		weight: 2,
		words: `samarbet, partner, sponsra, sponsor, influencer, kreator, creator, media kit, mediakit, affiliate, ambassador, intervju, tidning, magasin, journalist, redaktion, podden, poddavsnitt, podcast, =press, bloggare, skriva om er, reportage, grossist, aterforsalj, distribut, fotograf, i utbyte, program sands, tv program, fackmass, utstallning, valgorenhet, forening, byra, foljare, franchise, jobba tillsammans, arbeta tillsammans, tavling tillsammans`,
	},
	{
		says: "general",
		weight: 0.3,
		words:
			"hej, hejsan, tjena, hallå, god morgon, god kvall, tack, trevlig helg, ha en fin, ha en bra, jattefin, jattefint, underbar, vacker, snygg, grattis, bra jobbat, alskar, god jul, glad pask",
	},
	{
		says: "general",
		weight: 2,
		words:
			"parkering, parkera, oppet, oppettid, har oppet, nar stanger, nar oppnar, var butik, var ligger, var finns ni, var exakt, soker personal, soker ni, jobb, anstall, praktik, lediga tjanster, lat, musik, hund, hundar, rullstol",
	},
	{
		says: "urgent",
		weight: 2,
		words:
			"bradskande, bradskar, akut, omgaende, genast, sa snart, sa fort, snarast, fortast mojligt, sista minuten, hackad, hackat, stulen, stulet, brinner, brinna, =eld, =rok, gnist, allerg, glas maten, glasbit, glasskarv, sjukhus, svalj, svalt, kvav, forgift, blod, brant, elstot, advokat, polis, anmal, konsumentverket",
	},
	{
		says: "when",
		weight: 1,
		words: "idag, i dag, imorgon, i morgon, ikvall, i kvall, om timme, en timme, om timmar, minuter",
	},
	{
		says: "need",
		weight: 1,
		words:
			"behover, maste, skyndsam, snabbt, brollop, begravning, flyg, resa, reser, aker, tenta, presentation, fest, fodelsedag, present, ring mig, senast",
	},
	{ says: "urgent", weight: -1, words: "oppet idag, oppet imorgon, nar stanger, tack" },
	{ says: "urgent", weight: -3, words: "inte_bradskande, ingen_bradska, inte_brattom, ingen_stress" },
	{
		says: "support",
		weight: 1,
		words: `leveransdatum, skjuta upp, flyttat, fel mejl, fel mail, bekraftelse, hur lang tid aterbetal, loggas ut, var hittar, tvatta, skarm, bluetooth, koppla, ansluta, granne, star som levererat, levererat men, tom lada, tomt paket, bara en del, radera konto, qr kod, batteri, gatt ut, poang, hamta ut, hamta, skicka igen, oppnas inte, visas inte, uppdater, installning, av misstag, dubbelt bestalld, tull, kan inte, hittar inte, kommer inte in, hjalp, hjalpa, skruv, inte kommit, har inte kommit, har inte fatt, fick inte, var min, var ar min, =skulle_komma, kommer inte`,
	},
	{
		says: "sales",
		weight: 1,
		words: `vegansk, vattentat, ingar, finns kvar, minsta order, fri frakt, leveranstid, hur lang leverans, matt, vager, material, intresserad, katalog, prislista, hyra, black friday, bord for, rum, i storlek, nasta leverans, nar kommer, utomlands, norge, danmark, finland, medlemskap, per manad, per person, presenttips, erbjudande, kampanj, sald, att kopa, gar det att kopa, gar det att bestalla, saljs`,
	},
	{
		says: "complaint",
		weight: 2,
		words: `rekommenderar inte, avrader, arrogant, vardelos, forlorat kund, tappat kund, sista gangen, som pa bilden, inte som bild, lade pa luren, telefonko, ingen ursakt, mardrom, smutsig, kall mat, otroligt, orattvis, angrar, overpris, tjuv, stjal, hatar, tomma loften, bortforklar, rora, luktar, stinker, krankt, behandl, chock, patetisk, pinsam, under all kritik, besviken, dalig, dåligt bemotande, bemotande, nonchal, skandalost`,
	},
	{
		says: "collaboration",
		weight: 2,
		words: `vi anordnar, vi arrangerar, festival, marknadsstand, lotteri, forelas, workshop ihop, leverantor, white label, vart foretag erbjuder, vi erbjuder, reels, blogg, recensera, testa era, provision, examensarbete, uppsats, skolprojekt, kampanj ihop, marknadsfor, seo, publicera, dagstidning, radio, youtube, tiktok, varumarke, i var butik, representera, gemensam, tillsammans, utbyte`,
	},
	{
		says: "general",
		weight: 2,
		words: `ville bara saga, halsning, typsnitt, filter, kamera, vem har gjort, var bilden, grundar, historien bakom, toalett, wifi, sondag oppet, pa sondag, stangt, hur tar man sig, buss, hallplats, jobba hos, extrajobb, sommarjobb, recept, lycka till, fortsatt sa`,
	},
	{
		says: "urgent",
		weight: 2,
		words: `exploder, overhett, smalt, gaslukt, utslag, svullen, svullnat, lakare, medicin, insulin, oversvam, nagon har tagit over, stoppa order, stoppa bestallning, avbestall omedelbart, omedelbart, innan den skickas, bloder, skar sig, krak, fara, farlig, strandad, magsjuk`,
	},
	{
		says: "when",
		weight: 1,
		words: `=nu, till mandag, till tisdag, till onsdag, till torsdag, till fredag, till lordag, till sondag, pa lordag, lunch, strax, klockan`,
	},
	{
		says: "need",
		weight: 1,
		words: `gaster, borjar, startar, evenemang, ceremoni, star, vantar, hjalp, innan, bebis, barn, flygplats, hotell, trycker, tryck, taget, deadline, ringa`,
	},
	{
		says: "urgent",
		weight: 2,
		words: `veterinar, svimma, medvetslos, blev sjuk, blivit sjuk, utanfor butiken, utanfor dorren, star utanfor, kapat konto, kapad, asap, snarast mojligt, matforgift`,
	},
	{
		says: "need",
		weight: 1,
		words: `svara, svar, bekrafta, ring, direktsand, sands, intervju, hamta, hinner, sista chans, i tid, redan idag`,
	},
	{
		says: "sales",
		weight: 0.7,
		words: `har ni, finns, farg, storlek, present, rabatt, barn, hud, biljett, kurs, lektion, prova i butik, version, var kan kopa, var koper, far man tag`,
	},
	{ says: "sales", weight: 1, words: `hur bestaller, hur kan jag bestalla, pris for, kanslig hud` },
	{
		says: "support",
		weight: 0.8,
		words: `min bestallning, mitt paket, min order, mitt konto, problem, bestallde, har bestallt, kopte, har kopt, rengor, forsokt`,
	},
	{
		says: "complaint",
		weight: 2,
		words: `inte nojd, inte glad, forvantat, forvantade, noll stjarnor, for det priset, for de pengarna, aldrig varit med om`,
	},
	{
		says: "collaboration",
		weight: 1,
		words: `forslag, ansvarig, marknadsavdelning, marketing, =pr, content, innehall, video, kanal, ihop, vara lasare, var butik, vi ar ett`,
	},
	{
		says: "need",
		weight: 1,
		words: `avbokat, hoppat av, hoppa in, ersatta, stallt in, inspelning, filmar, fotografering, aterkoppl, kommentar, presslagg`,
	},
];
