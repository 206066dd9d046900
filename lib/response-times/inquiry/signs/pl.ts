import type { Sign } from "../sign.ts";

export const POLISH: readonly Sign[] = [
	{
		says: "support",
		weight: 1,
		words: `gdzie zamowieni, gdzie paczka, gdzie przesylka, kiedy przyjdzie, kiedy dotrze, kiedy paczka, sledzeni, tracking, numer przesylki, nie dotar, nie doszl, nie przysz, nie otrzymal, nie dostal, jeszcze nie ma, opozni, status zamowienia, numer zamowienia, wyslan juz, kurier, zalogow, logowani, haslo, hasla, =konto, =konta, =koncie, =kontem, zablokowan, reset, zwroc, zwrot,
		wymian, wymieni, reklamac, gwarancj, zepsu, popsu, uszkodzon, peknie, pekl, wadliw, =wada, =wade, zlaman, nie dziala, nie dzialaj, nie wlacza, nie laduje, nie moge zalog, nie moge wejsc, blad, zawiesza, zly rozmiar, zly produkt, zly towar, niewlasciw, bledn, pomylk, brakuje, brak w paczce, anulow, zmienic adres, zmiana adresu, jak moge, jak zrobic, jak ustawic, instrukcj, zainstalow,
		podwojn, dwa razy pobran, platnosc odrzucon, odrzucon, kod rabatowy, kod promocyjny, niewazny, wypisac, subskrypcj, paragon, potwierdzeni, czesc zamienn, nie pasuje, za maly, za mala, za male, za duzy, za duza, naprawa, naprawi, potrzebuje pomocy, pomoc z`,
	},
	{
		says: "sales",
		weight: 1,
		words: `cena, ceny, cennik, ile kosztuje, ile kosztuja, ile wynosi, koszt, dostepn, w magazynie, na stanie, wyprzedan, wysylacie, wysylka do, dostarczacie, koszt dostawy, koszt wysylki, oferte, oferta, wycen, zamowic, chcialbym zamowic, chcialabym zamowic, chce zamowic, kupic, zakup, sztuk, czy macie, czy jest w, sprzedajecie, inne kolory, inny kolor, jaki rozmiar, tabela rozmiarow,
		karty podarunkow, karta podarunkow, karte podarunkow, pakowani prezent, zaplacic, platnosc, na fakture, na raty, raty, pobranie, blik, klarna, paypal, znizka, rabat dla, rezerw, umowic, termin, probk testow, roznica, polecacie, polecic, nadaje, personaliz, grawer, przedsprzedaz, ostatnia chwile, zdaze zamowic`,
	},
	{
		says: "complaint",
		weight: 2,
		words: `niezadowol, rozczarow, zawiedz, niedopuszczaln, nie do przyjecia, smieszn, niegrzeczn, chamsk, bezczeln, okropn, straszn, fataln, tragiczn, najgorsz, beznadziejn, oszust, oszuk, zlodziej, naciagacz, kpina, kpiny, wstyd, skandal, mam dosc, dosc tego, nigdy wiecej, wiecej nie zamowi, wiecej nie kupi, zle doswiadczenie, zla obsluga, slaba jakosc, kiepsk, skarga, skarge, skarze,
		wsciek, zdenerwow, oburzon, nieprofesjonaln, niekompetent, klam, klamst, ignoruj, nikt nie odpis, nikt nie odpow, nikt sie nie odzywa, brak odpowiedzi, zero odpowiedzi, strata pieniedzy, wyrzucone pieniadze, smiec, badziew, chlam, rozpad, wprowadza w blad, rzecznik, uokik, prawnik, adwokat, negatywna opinia, jedna gwiazdka, szklo jedzeni, szkla jedzeni, odlamk, plesn, wlos, obrzydliw, zenad`,
	},
	{
		says: "complaint",
		weight: 1,
		words:
			"nadal nie, nadal brak, wciaz nie, wciaz czekam, dalej nie, obiecal, tygodnie czekam, czekam tygodni, miesiac czekam, znowu nie, znowu nic, kolejny raz, po raz trzeci, po raz drugi, ile mozna, poparz, alergi, zranil",
	},
	{
		says: "collaboration",
		weight: 2,
		words: `wspolprac, partnerstw, partner, sponsor, influencer, tworc, tworczyn, creator, media kit, mediakit, afiliac, ambasador, wywiad, magazyn napisac, magazyn chcial, czasopism, dziennikarz, dziennikark, redakc, podcast, prasa, prasow, bloger, napisac o was, artykul o was, hurtown, hurtow, dystrybu, odsprzedaz, fotograf, w zamian za, program antenie, telewiz, targi, wystaw, charytatyw, fundacj, agencj, obserwujac, franczyz, wspolny konkurs, konkursie`,
	},
	{
		says: "general",
		weight: 0.3,
		words:
			"czesc, hej, hejka, siema, dzien dobry, dobry wieczor, pozdrawiam, dziekuj, dzieki, milego, dobrego weekendu, przepiekn, piekn, cudown, swietn, super kolekcja, gratul, brawo, uwielbiam, wszystkiego najlepszego, wesolych",
	},
	{
		says: "general",
		weight: 2,
		words:
			"parking, zaparkow, otwart, godziny otwarcia, czynne, do ktorej, od ktorej, gdzie sklep, gdzie dokladnie, gdzie jestescie, gdzie znajduje, szukacie pracownik, praca, pracy, zatrudnia, rekrutac, staz, piosenk, muzyk, psem, psy, zwierz, niepelnospraw",
	},
	{
		says: "urgent",
		weight: 2,
		words:
			"pilne, pilnie, pilna, pilny, natychmiast, niezwloczn, jak najszybciej, najszybciej, od razu, na ostatnia chwile, ostatniej chwili, zhakow, wlaman, skradzion, ukradl, ogien, pozar, dym, iskrz, alergi, szklo jedzeni, szkla jedzeni, odlamk, szpital, polkn, zadlaw, zatruc, krew, poparz, porazil, prawnik, adwokat, policj, rzecznik, zglaszam, uokik",
	},
	{
		says: "when",
		weight: 1,
		words: "=dzis, dzisiaj, jutro, wieczorem, za godzine, za godzin, godzine, minut",
	},
	{
		says: "need",
		weight: 1,
		words:
			"potrzebuj, potrzebn, musze, termin, szybko, wesele, =slub, =slubu, pogrzeb, lot, wylot, wyjazd, wyjezdzam, egzamin, prezentacj, impreza, urodzin, prezent, zadzwon, prosze o telefon, najpozniej",
	},
	{ says: "urgent", weight: -1, words: "otwart dzis, otwart jutro, godziny otwarcia, do ktorej, dziekuj" },
	{ says: "urgent", weight: -3, words: "nie_pilne, niepilne, nie_spieszy, bez_pospiechu, nie_jest_pilne" },
	{
		says: "support",
		weight: 1,
		words: `termin dostawy, przesunac, przeprowadz, zly mail, zly adres, potwierdzeni zamowieni, jak dlugo zwrot, wylogow, gdzie znajde, prac, wyprac, ekran, bluetooth, polacz, sparow, sasiad, doreczon, jako dostarczon, puste pudelko, pusta paczka, tylko czesc, usunac konto, kod qr, bateri, wygas, punkty, odbior, wyslac ponownie, nie otwiera, nie wyswietla, aktualiz, ustawieni, przez pomylke, przypadkiem, podwojne, dwa razy, odprawa, celn, nie moge, nie mogę, nie widze, pomoc, pomozcie, pomoze, srub, nie ma jej, nie przychodzi, zgubi, nie wchodzi, co zrobic`,
	},
	{
		says: "sales",
		weight: 1,
		words: `wegan, wodoodporn, w zestawie, nadal dostepn, minimalne zamowienie, darmowa wysylk, darmowa dostaw, czas dostawy, jak dlugo dostawa, wymiar, wazy, material, zainteresowan, katalog, wynaj, wypozycz, black friday, stolik, pokoje, w rozmiarze, kiedy bedzie, kiedy znowu, za granice, zagranic, niemiec, abonament, na miesiac, od osoby, pomysl na prezent, promocj, sprzedaz, da sie kupic, mozna kupic, mozna zamowic, do kupienia`,
	},
	{
		says: "complaint",
		weight: 2,
		words: `nie polecam, odradzam, arogan, bezuzytecz, straciliscie klient, tracicie klient, ostatni raz, jak na zdjeciu, inaczej niz na zdjeciu, niezgodn, rozlaczy, rzucil sluchawk, przeprosin, koszmar, brudn, zimne jedzenie, niewiarygodn, niesprawiedliw, zaluje, za drogo, zlodziei, nienawidz, puste obietnice, wymowk, balagan, smierdz, obraz, potraktowa, szok, dramat, porazka, zal, tandet, jakosc fatal, marna jakosc, zbywa, lekcewaz, olewa`,
	},
	{
		says: "collaboration",
		weight: 2,
		words: `organizujemy, festiwal, kiermasz, loteri, prelegent, warsztat razem, =dostawca, =dostawcy, =dostawcow, white label, nasza firma oferuje, oferujemy, reels, blog, przetestow, testowac, prowizj, praca magisterska, magistersk, licencjack, kampani, marketing, seo, promowa, opublikow, gazet, radio, youtube, tiktok, marka, marki, w naszym sklepie, reprezent, wspolnie, razem z wami, obserwatorow, przeprowadzic wywiad`,
	},
	{
		says: "general",
		weight: 2,
		words: `chcialam tylko powiedziec, chcialem tylko powiedziec, pozdrowienia, czcionk, filtr, aparat, kto zrobil, gdzie zdjecie, gdzie zrobion, zalozyciel, historia marki, toalet, wifi, w niedziel, zamkniet, jak dojechac, autobus, przystanek, pracowac u was, dorywcz, przepis, powodzenia, tak trzymac, do pracy, oferty pracy`,
	},
	{
		says: "urgent",
		weight: 2,
		words: `wybuch, przegrz, stopil, zapach gazu, ulatnia gaz, wysypk, opuchl, spuch, lekarz, lekarstw, insulin, zala, wlamal, zatrzymajcie, anulujcie natychmiast, zanim wyslecie, krwaw, skalecz, wymiot, niebezpiecz, utknel, zatru, sor`,
	},
	{
		says: "when",
		weight: 1,
		words: `teraz, do poniedzialku, do wtorku, do srody, do czwartku, do piatku, do soboty, w sobote, w ta sobote, poludni, zaraz, dzis wieczorem, na jutro`,
	},
	{
		says: "need",
		weight: 1,
		words: `muszę, musimy, gosc, zaczyna, impreza, uroczystosc, stoje, czekam, pomoc, pomozcie, zanim, niemowl, dziecko, lotnisk, hotel, drukuj, druku, pociag, pod drzwiami, telefon`,
	},
	{
		says: "urgent",
		weight: 2,
		words: `weterynar, zemdla, nieprzytomn, zachorow, pod sklepem, pod drzwiami, przejal konto, przejeto, asap, mozliwie szybko, czym predzej, zle sie czuj`,
	},
	{
		says: "need",
		weight: 1,
		words: `odpowiedz, odpiszcie, potwierdz, oddzwon, zadzwon, na zywo, na antenie, wywiad, odebrac, zdaze, zdazy, jeszcze dzis`,
	},
	{
		says: "sales",
		weight: 0.7,
		words: `czy macie, macie, czy jest, kolor, rozmiar, prezent, znizk, rabat, dla dzieci, dla dziecka, skory, skora, bilet, kurs, zajec, przymierz, wersj, gdzie kupie, gdzie moge kupic, gdzie kupic`,
	},
	{ says: "sales", weight: 1, words: `jak zamowic, ceny za, skory wrazliwej` },
	{
		says: "support",
		weight: 0.8,
		words: `moje zamowienie, moja paczka, moje konto, mojego zamowienia, problem, zamowilem, zamowilam, kupilem, kupilam, czysci, wyczysc, probowal`,
	},
	{
		says: "complaint",
		weight: 2,
		words: `nie jestem zadowol, niezadowol, spodziewal, oczekiwal, zero gwiazdek, za te cene, za takie pieniadze, jeszcze nigdy tak`,
	},
	{
		says: "collaboration",
		weight: 1,
		words: `propozycj, zaproponow, osoba odpowiedzialna, marketing, =pr, content, tresci, wideo, film, kanal, wspoln, czytelnik, naszego sklepu, jestesmy`,
	},
	{
		says: "need",
		weight: 1,
		words: `odwolal, zrezygnow, wypadl, zastap, sesja, sesje, krecimy, nagran, numer, komentarz, odzew`,
	},
];
