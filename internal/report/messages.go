package report

import "parvi/internal/platform/i18n"

var (
	msgByUnknown = i18n.Text{FI: "Valitse, miten luvut ryhmitellään.", SV: "Välj hur siffrorna grupperas.", EN: "Choose how the figures are grouped."}
	msgFuture    = i18n.Text{FI: "Viimeinen päivä on tänään tai aiemmin.", SV: "Den sista dagen är i dag eller tidigare.", EN: "The last day is today or earlier."}
	msgBackwards = i18n.Text{FI: "Viimeinen päivä ei voi olla ennen ensimmäistä.", SV: "Den sista dagen kan inte vara före den första.", EN: "The last day cannot be before the first."}
	msgTooLong   = i18n.Text{FI: "Valitse enintään {n} vuotta.", SV: "Välj högst {n} år.", EN: "Choose at most {n} years."}

	wordNationwide = i18n.Text{FI: "Koko maa", SV: "Hela landet", EN: "Nationwide"}

	pageTitle = i18n.Text{FI: "Verkostojen tilastot", SV: "Statistik över nätverk", EN: "Statistics of networks"}
	pageLead  = i18n.Text{
		FI: "Luvut lasketaan verkostojen omista riveistä. Jokaisella luvulla on määritelmänsä.",
		SV: "Siffrorna räknas från nätverkens egna rader. Varje siffra har sin definition.",
		EN: "The figures are counted from the networks’ own rows. Each figure has its definition.",
	}
	pageNetworks = i18n.Text{FI: "Verkostot", SV: "Nätverk", EN: "Networks"}
	pageFigures  = i18n.Text{FI: "Näin luvut lasketaan", SV: "Så räknas siffrorna", EN: "How the figures are counted"}
	pageFilter   = i18n.Text{FI: "Valitse ajanjakso ja ryhmittely", SV: "Välj period och gruppering", EN: "Choose the days and the grouping"}
	pageShow     = i18n.Text{FI: "Laske", SV: "Räkna", EN: "Count"}
	pageAll      = i18n.Text{FI: "Yhteensä", SV: "Totalt", EN: "In all"}
	pageAllHint  = i18n.Text{FI: "Yhteensä ei ole aina rivien summa: ihminen lasketaan kerran.", SV: "Totalen är inte alltid radernas summa: en person räknas en gång.", EN: "The whole is not always the sum of the rows: a person is counted once."}
	pageTable    = i18n.Text{FI: "Luvut {from}–{to}", SV: "Siffror {from}–{to}", EN: "Figures {from}–{to}"}
	pageNothing  = i18n.Text{FI: "Näiltä päiviltä ei ole mitään laskettavaa.", SV: "Det finns inget att räkna för de här dagarna.", EN: "There is nothing to count for these days."}
	pageDefs     = i18n.Text{FI: "Määritelmät", SV: "Definitioner", EN: "Definitions"}
	pageRowsHint = i18n.Text{FI: "Verkostoista vastaavana näet luvut myös verkostoittain.", SV: "Som ansvarig för nätverk ser du siffrorna också per nätverk.", EN: "As you answer for networks, you see the figures network by network too."}
	pageRowsLink = i18n.Text{FI: "Luvut verkostoittain", SV: "Siffrorna per nätverk", EN: "Figures by network"}
	pageChart    = i18n.Text{FI: "Ihmisiä ja jäsenyyksiä", SV: "Personer och medlemskap", EN: "People and memberships"}
	chartSays    = i18n.Text{FI: "Viimeisenä päivänä verkostoissa on {people} ihmistä ja {memberships} jäsenyyttä.", SV: "Den sista dagen har nätverken {people} personer och {memberships} medlemskap.", EN: "On the last day the networks have {people} people and {memberships} memberships."}

	fieldBy   = i18n.Text{FI: "Ryhmittely", SV: "Gruppering", EN: "Grouping"}
	fieldFrom = i18n.Text{FI: "Ensimmäinen päivä", SV: "Första dag", EN: "First day"}
	fieldTo   = i18n.Text{FI: "Viimeinen päivä", SV: "Sista dag", EN: "Last day"}

	byNames = map[By]i18n.Text{
		ByNetwork:      {FI: "Verkosto", SV: "Nätverk", EN: "Network"},
		ByKind:         {FI: "Verkoston laji", SV: "Slag av nätverk", EN: "Kind of network"},
		ByRegion:       {FI: "Maakunta", SV: "Landskap", EN: "Region"},
		ByOrganisation: {FI: "Koordinoiva järjestö", SV: "Koordinerande organisation", EN: "Coordinating organisation"},
		ByYear:         {FI: "Vuosi", SV: "År", EN: "Year"},
		ByMonth:        {FI: "Kuukausi", SV: "Månad", EN: "Month"},
	}
)

// figure is one column with its definition.
type figure struct {
	id        string
	name, def i18n.Text
	of        func(Figures) int
}

var figures = []figure{
	{"networks", i18n.Text{FI: "Verkostoja", SV: "Nätverk", EN: "Networks"}, i18n.Text{
		FI: "Julkaistut verkostot, jotka eivät ole päättyneet eikä niitä ole yhdistetty viimeiseen päivään mennessä.",
		SV: "Publicerade nätverk som inte har avslutats eller slagits samman till och med den sista dagen.",
		EN: "Published networks that have neither ended nor been merged by the last day.",
	}, func(f Figures) int { return f.Networks }},
	{"people", i18n.Text{FI: "Ihmisiä", SV: "Personer", EN: "People"}, i18n.Text{
		FI: "Eri ihmiset, joilla on jäsenyys viimeisen päivän lopussa. Yksi ihminen lasketaan ryhmässä kerran.",
		SV: "Olika personer med ett medlemskap i slutet av den sista dagen. En person räknas en gång i gruppen.",
		EN: "Distinct people with a membership at the end of the last day. A person is counted once in a group.",
	}, func(f Figures) int { return f.People }},
	{"memberships", i18n.Text{FI: "Jäsenyyksiä", SV: "Medlemskap", EN: "Memberships"}, i18n.Text{
		FI: "Ihmisten jäsenyydet viimeisen päivän lopussa. Seuraajat ja edustajat eivät ole mukana.",
		SV: "Personers medlemskap i slutet av den sista dagen. Följare och representanter är inte med.",
		EN: "Memberships of people at the end of the last day. Followers and representatives are left out.",
	}, func(f Figures) int { return f.Memberships }},
	{"joined", i18n.Text{FI: "Alkaneita", SV: "Nya", EN: "Begun"}, i18n.Text{
		FI: "Jäsenyydet, jotka alkoivat valittuina päivinä.",
		SV: "Medlemskap som började under de valda dagarna.",
		EN: "Memberships that began within the chosen days.",
	}, func(f Figures) int { return f.Joined }},
	{"left", i18n.Text{FI: "Päättyneitä", SV: "Upphörda", EN: "Ended"}, i18n.Text{
		FI: "Jäsenyydet, jotka päättyivät valittuina päivinä.",
		SV: "Medlemskap som upphörde under de valda dagarna.",
		EN: "Memberships that ended within the chosen days.",
	}, func(f Figures) int { return f.Left }},
	{"meetings", i18n.Text{FI: "Tapaamisia", SV: "Träffar", EN: "Meetings"}, i18n.Text{
		FI: "Valittuina päivinä pidetyt tapaamiset. Usean verkoston yhteinen tapaaminen lasketaan ryhmässä kerran.",
		SV: "Träffar som hölls under de valda dagarna. En gemensam träff räknas en gång i gruppen.",
		EN: "Meetings held within the chosen days. A joint meeting is counted once in a group.",
	}, func(f Figures) int { return f.Meetings }},
	{"attended", i18n.Text{FI: "Osallistumisia", SV: "Deltaganden", EN: "Attendances"}, i18n.Text{
		FI: "Paikalle tulleeksi merkityt, tai muistiinpanoissa kerrottu määrä, jos ovella ei ole merkitty.",
		SV: "De som antecknats som närvarande, eller antalet i anteckningarna om ingen antecknats vid dörren.",
		EN: "Those marked as present, or the number the notes state where nobody was marked at the door.",
	}, func(f Figures) int { return f.Attended }},
	{"posts", i18n.Text{FI: "Kirjoituksia", SV: "Inlägg", EN: "Posts"}, i18n.Text{
		FI: "Keskusteluun, sivuiksi ja muihin osiin kirjoitettu valittuina päivinä. Piilotetut eivät ole mukana.",
		SV: "Det som skrivits i diskussioner, på sidor och i andra delar under de valda dagarna. Dolda är inte med.",
		EN: "What was written in discussions, pages and other parts within the chosen days. What is hidden is left out.",
	}, func(f Figures) int { return f.Posts }},
}
