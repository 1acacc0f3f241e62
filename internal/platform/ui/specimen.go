package ui

import (
	"time"

	"github.com/a-h/templ"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
)

// The specimen's words are about an outing, so that no feature's words stand
// in the platform.
var (
	spcLead     = i18n.Text{FI: "Kaikki, mistä sivut kootaan. Jos tarvitsemasi osa puuttuu, kokeile ensin, riittääkö jokin näistä.", SV: "Allt som sidorna består av. Om en del saknas, pröva först om någon av de här räcker.", EN: "Everything that pages are made of. If a part is missing, see first whether one of these will do."}
	spcButtons  = i18n.Text{FI: "Painikkeet", SV: "Knappar", EN: "Buttons"}
	spcFields   = i18n.Text{FI: "Kentät", SV: "Fält", EN: "Fields"}
	spcMend     = i18n.Text{FI: "Virheet", SV: "Fel", EN: "Errors"}
	spcNotices  = i18n.Text{FI: "Ilmoitukset", SV: "Meddelanden", EN: "Notices"}
	spcStates   = i18n.Text{FI: "Tilat ja merkit", SV: "Lägen och märken", EN: "States and marks"}
	spcTables   = i18n.Text{FI: "Taulukot", SV: "Tabeller", EN: "Tables"}
	spcMoving   = i18n.Text{FI: "Liikkuminen", SV: "Att röra sig", EN: "Getting about"}
	spcPhases   = i18n.Text{FI: "Vaiheet", SV: "Skeden", EN: "Steps"}
	spcLists    = i18n.Text{FI: "Työlista ja päivälista", SV: "Arbetslista och agenda", EN: "Work list and agenda"}
	spcCards    = i18n.Text{FI: "Kortit ja laatikko", SV: "Kort och ruta", EN: "Cards and panel"}
	spcTexts    = i18n.Text{FI: "Tekstit", SV: "Texter", EN: "Texts"}
	spcEmpty    = i18n.Text{FI: "Tyhjä lista", SV: "Tom lista", EN: "Empty list"}
	spcWork     = i18n.Text{FI: "Eteneminen", SV: "Framsteg", EN: "Progress"}
	spcMonth    = i18n.Text{FI: "Kuukausi", SV: "Månad", EN: "Month"}
	spcFigures  = i18n.Text{FI: "Kuviot", SV: "Diagram", EN: "Figures"}
	spcMap      = i18n.Text{FI: "Kartta", SV: "Karta", EN: "Map"}
	spcFilters  = i18n.Text{FI: "Rajaa luetteloa", SV: "Avgränsa listan", EN: "Filter the list"}
	spcJoin     = i18n.Text{FI: "Lähde mukaan", SV: "Följ med", EN: "Come along"}
	spcSave     = i18n.Text{FI: "Tallenna luonnos", SV: "Spara utkastet", EN: "Save the draft"}
	spcCancel   = i18n.Text{FI: "Peru retki", SV: "Ställ in utflykten", EN: "Cancel the outing"}
	spcAnswer   = i18n.Text{FI: "Vastaa", SV: "Svara", EN: "Answer"}
	spcShow     = i18n.Text{FI: "Näytä kaikki", SV: "Visa alla", EN: "Show all"}
	spcSend     = i18n.Text{FI: "Lähetä", SV: "Skicka", EN: "Send"}
	spcSendWhy  = i18n.Text{FI: "Voit lähettää, kun kaikki liitteet on lisätty.", SV: "Du kan skicka när alla bilagor är med.", EN: "You can send when all attachments are there."}
	spcOuting   = i18n.Text{FI: "Kevätretki saaristoon", SV: "Vårutflykt till skärgården", EN: "Spring outing to the archipelago"}
	spcOuting2  = i18n.Text{FI: "Syysretki Kolille", SV: "Höstutflykt till Koli", EN: "Autumn outing to Koli"}
	spcName     = i18n.Text{FI: "Retken nimi", SV: "Utflyktens namn", EN: "Name of the outing"}
	spcNameHint = i18n.Text{FI: "Näkyy luettelossa ja kutsussa.", SV: "Visas i listan och i inbjudan.", EN: "Shown in the list and in the invitation."}
	spcEmail    = i18n.Text{FI: "Sähköposti", SV: "E-post", EN: "Email"}
	spcEmailBad = i18n.Text{FI: "Osoitteesta puuttuu @-merkki. Kirjoita osoite muodossa nimi@jarjesto.fi.", SV: "Tecknet @ saknas i adressen. Skriv adressen i formen namn@organisation.fi.", EN: "The address lacks the @ sign. Write it as name@organisation.fi."}
	spcDay      = i18n.Text{FI: "Päivä", SV: "Dag", EN: "Day"}
	spcDayBad   = i18n.Text{FI: "Päivä on jo mennyt. Valitse 24.11.2026 tai myöhempi päivä.", SV: "Dagen har redan passerat. Välj 24.11.2026 eller en senare dag.", EN: "The day has passed. Choose 24 Nov 2026 or later."}
	spcTime     = i18n.Text{FI: "Kellonaika", SV: "Klockslag", EN: "Time"}
	spcWay      = i18n.Text{FI: "Millä mennään?", SV: "Hur tar vi oss dit?", EN: "How do we get there?"}
	spcBus      = i18n.Text{FI: "Bussilla", SV: "Med buss", EN: "By bus"}
	spcTrain    = i18n.Text{FI: "Junalla", SV: "Med tåg", EN: "By train"}
	spcTrainTip = i18n.Text{FI: "Asemalta on kilometri kävellen.", SV: "Från stationen är det en kilometer att gå.", EN: "It is one kilometre on foot from the station."}
	spcRemind   = i18n.Text{FI: "Muistutukset", SV: "Påminnelser", EN: "Reminders"}
	spcWeekly   = i18n.Text{FI: "Viikkoa ennen", SV: "En vecka före", EN: "A week before"}
	spcDaily    = i18n.Text{FI: "Päivää ennen", SV: "En dag före", EN: "A day before"}
	spcMore     = i18n.Text{FI: "Mitä muuta meidän on hyvä tietää?", SV: "Vad mer är det bra att vi vet?", EN: "What else should we know?"}
	spcAbout    = i18n.Text{FI: "Kuvaus", SV: "Beskrivning", EN: "Description"}
	spcFile     = i18n.Text{FI: "Liite", SV: "Bilaga", EN: "Attachment"}
	spcFileHint = i18n.Text{FI: "PDF tai kuva, enintään 10 Mt", SV: "PDF eller bild, högst 10 MB", EN: "PDF or picture, at most 10 MB"}
	spcFileBad  = i18n.Text{FI: "Tiedosto on liian suuri (14 Mt). Enimmäiskoko on 10 Mt.", SV: "Filen är för stor (14 MB). Den får vara högst 10 MB.", EN: "The file is too large (14 MB). It may be 10 MB."}
	spcAgree    = i18n.Text{FI: "Lähetä minulle kopio viestistä", SV: "Skicka en kopia av meddelandet till mig", EN: "Send me a copy of the message"}
	spcKind     = i18n.Text{FI: "Laji", SV: "Slag", EN: "Kind"}
	spcWords    = i18n.Text{FI: "Nimi tai aihe", SV: "Namn eller ämne", EN: "Name or subject"}
	spcFree     = i18n.Text{FI: "Paikkoja on", SV: "Platser finns", EN: "Places left"}
	spcFull     = i18n.Text{FI: "Täynnä", SV: "Fullt", EN: "Full"}
	spcWaits    = i18n.Text{FI: "odottaa sinua", SV: "väntar på dig", EN: "waits for you"}
	spcWhere    = i18n.Text{FI: "Missä", SV: "Var", EN: "Where"}
	spcWhen     = i18n.Text{FI: "Milloin", SV: "När", EN: "When"}
	spcAsk      = i18n.Text{FI: "Kysy lisää", SV: "Fråga mer", EN: "Ask"}
	spcHarbour  = i18n.Text{FI: "Eteläsatama, laituri 3", SV: "Södra hamnen, kaj 3", EN: "South Harbour, pier 3"}
	spcPeople   = i18n.Text{FI: "ihmistä", SV: "personer", EN: "people"}
	spcOutings  = i18n.Text{FI: "retkeä", SV: "utflykter", EN: "outings"}
	spcCounted  = i18n.Text{FI: "Ihminen on laskettu kerran.", SV: "En person räknas en gång.", EN: "Each person is counted once."}
	spcEmptyH   = i18n.Text{FI: "Ei vielä retkiä", SV: "Inga utflykter ännu", EN: "No outings yet"}
	spcEmptyT   = i18n.Text{FI: "Tähän tulevat retket. Aloita vaikka kyselystä: ehdota kolmea päivää.", SV: "Här visas utflykterna. Börja till exempel med en förfrågan: föreslå tre dagar.", EN: "Outings will be here. Begin with a poll, for example: suggest three days."}
	spcEmptyA   = i18n.Text{FI: "Tee kysely", SV: "Gör en förfrågan", EN: "Make a poll"}
	spcSending  = i18n.Text{FI: "Kutsuja lähetetään", SV: "Inbjudningar skickas", EN: "Invitations are being sent"}
	spcSent     = i18n.Text{FI: "Lähetetty 132, yhteensä 210. Voit poistua sivulta.", SV: "132 av 210 har skickats. Du kan lämna sidan.", EN: "132 of 210 sent. You may leave the page."}
	spcCame     = i18n.Text{FI: "Mukana", SV: "På plats", EN: "Came"}
	spcSigned   = i18n.Text{FI: "Ilmoittautunut", SV: "Anmälda", EN: "Signed up"}
	spcSays     = i18n.Text{FI: "Retkille tulee noin neljä viidestä ilmoittautuneesta.", SV: "Omkring fyra av fem anmälda kommer med.", EN: "About four in five of those who sign up come."}
	spcShown    = i18n.Text{FI: "Ilmoittautuneet ja mukana olleet retkittäin", SV: "Anmälda och deltagare per utflykt", EN: "Signed up and came, by outing"}
	spcBirds    = i18n.Text{FI: "Parvi lintuja lentää oikealle. Lintuja on 104, niistä yhdeksän oransseja.", SV: "En svärm fåglar flyger åt höger. Fåglarna är 104, nio av dem är orange.", EN: "A flock of birds flies to the right. There are 104 birds, nine of them orange."}
	spcOneBird  = i18n.Text{FI: "Yksi lintu on kymmenen ihmistä.", SV: "En fågel är tio personer.", EN: "One bird is ten people."}
	spcNotH     = i18n.Text{FI: "Aikataulu muuttui", SV: "Tidtabellen ändrades", EN: "The timetable has changed"}
	spcNotT     = i18n.Text{FI: "Laiva lähtee puoli tuntia aiemmin.", SV: "Båten går en halvtimme tidigare.", EN: "The boat leaves half an hour earlier."}
	spcUndone   = i18n.Text{FI: "Ilmoittautuminen peruttiin.", SV: "Anmälan avbokades.", EN: "The registration was cancelled."}
	spcUndo     = i18n.Text{FI: "Kumoa", SV: "Ångra", EN: "Undo"}
	spcList     = i18n.Text{FI: "Lista", SV: "Lista", EN: "List"}
	spcPlanned  = i18n.Text{FI: "Suunniteltu", SV: "Planerad", EN: "Planned"}
	spcHeld     = i18n.Text{FI: "Pidetty", SV: "Hållen", EN: "Held"}
	spcCount10  = i18n.Text{FI: "10 retkeä", SV: "10 utflykter", EN: "10 outings"}
	spcByName   = i18n.Text{FI: "aakkosjärjestyksessä", SV: "i alfabetisk ordning", EN: "in alphabetical order"}
)

var spcShapes = []struct {
	shape Shape
	word  i18n.Text
}{
	{ShapeDraft, i18n.Text{FI: "Luonnos", SV: "Utkast", EN: "Draft"}},
	{ShapeOpen, i18n.Text{FI: "Avoin", SV: "Öppet", EN: "Open"}},
	{ShapeHalf, i18n.Text{FI: "Käsittelyssä", SV: "Under behandling", EN: "In hand"}},
	{ShapeWait, i18n.Text{FI: "Odottaa", SV: "Väntar", EN: "Waiting"}},
	{ShapeNow, i18n.Text{FI: "Nyt tässä", SV: "Här nu", EN: "Here now"}},
	{ShapeOK, i18n.Text{FI: "Hyväksytty", SV: "Godkänd", EN: "Approved"}},
	{ShapeFull, i18n.Text{FI: "Täynnä", SV: "Fullt", EN: "Full"}},
	{ShapeWarn, i18n.Text{FI: "Huomio", SV: "Obs", EN: "Note"}},
	{ShapeBad, i18n.Text{FI: "Hylätty", SV: "Avslagen", EN: "Declined"}},
	{ShapeOff, i18n.Text{FI: "Lepää", SV: "Vilar", EN: "Resting"}},
	{ShapeEnded, i18n.Text{FI: "Päättynyt", SV: "Avslutad", EN: "Ended"}},
}

// specimenPage is p with everything a page may carry.
func specimenPage(p Page) Page {
	if p.Title == "" {
		p.Title = i18n.Text{FI: "Osat", SV: "Delar", EN: "Components"}.In(p.Lang)
	}
	p.NoIndex = true
	p.Flash = spcUndone
	p.FlashUndo = &Act{Path: "/specimen", Label: spcUndo, Object: p.T(spcOuting), Style: "text small"}
	p.Crumbs = []Crumb{{p.T(msgFront), "/"}, {p.T(spcOuting), "/specimen"}}
	return p
}

func spcTime1() (start, end time.Time) {
	start, _ = civil.MustDate("2026-12-03").At(civil.TimeOfDay{Hour: 13})
	return start, start.Add(150 * time.Minute)
}

func spcOptions(p Page) []Option {
	return []Option{
		{Value: "", Label: p.T(msgChoose)},
		{Value: "bus", Label: p.T(spcBus)},
		{Value: "train", Label: p.T(spcTrain), Hint: p.T(spcTrainTip)},
	}
}

func spcTable(p Page) TableSpec {
	start, end := spcTime1()
	row := func(name i18n.Text, n int, s Shape, word i18n.Text, class string) Row {
		return Row{
			Class: class, Value: p.T(name), Name: p.T(name), Ticked: class != "",
			Cells: []templ.Component{
				A(p, p.T(name), "/specimen"), Period(p, start, end), Text(p.T(spcHarbour)), Num(p, n),
				State(p, s, word), AFor(p, p.T(spcAnswer), p.T(name), "/specimen"),
			},
		}
	}
	return TableSpec{
		Caption: p.T(spcOutings),
		Columns: []Column{
			{Label: p.T(spcName), Sort: "name"}, {Label: p.T(spcWhen), Sort: "when"}, {Label: p.T(spcWhere)},
			{Label: p.T(msgNumber), Sort: "n", Right: true, Desc: true}, {Label: p.T(spcStates)}, {Label: p.T(msgActions), Quiet: true},
		},
		Rows: []Row{row(spcOuting, 338, ShapeOpen, spcFree, "sel"), row(spcOuting2, 1043, ShapeFull, spcFull, "")},
		Sort: "-when",
		Tick: "chosen", Dense: true, Flow: true,
	}
}

func spcSmallTable(p Page) TableSpec {
	return TableSpec{
		Caption: p.T(spcShown), ShowCaption: true,
		Columns: []Column{{Label: p.T(spcName)}, {Label: p.T(spcSigned), Right: true}, {Label: p.T(spcCame), Right: true}},
		Rows: []Row{
			{Cells: []templ.Component{Text(p.T(spcOuting)), Num(p, 180), Num(p, 144)}, Class: "bind"},
			{Cells: []templ.Component{Text(p.T(spcOuting2)), Num(p, 60), Num(p, 46)}},
		},
		Foot: []Row{{Cells: []templ.Component{Text(p.T(msgTotal)), Num(p, 240), Num(p, 190)}}},
	}
}

func spcChart(p Page, id string) Chart {
	return Chart{
		ID: id, Sentence: p.T(spcSays), Title: p.T(spcShown), LabelOf: p.T(spcDay),
		Labels: []string{"11.2.", "15.4.", "16.9.", "9.12.", "4.2.", "14.4.", "22.9.", "9.12."},
		Series: []Series{
			{Name: p.T(spcCame), Values: []float64{31, 27, 34, 41, 38, 41, 34}},
			{Name: p.T(spcSigned), Values: []float64{38, 36, 44, 52, 45, 49, 43, 34}},
		},
	}
}

func within(c Chart) Chart {
	c.Within = true
	return c
}

func spcBars(p Page) Chart {
	return Chart{
		ID: "bars", Sentence: p.T(spcSays), Title: p.T(spcShown), LabelOf: p.T(spcName),
		Labels: []string{p.T(spcOuting), p.T(spcOuting2)},
		Series: []Series{{Name: p.T(spcCame), Values: []float64{144, 46}}},
	}
}

func spcRegions(p Page) MapSpec {
	m := MapSpec{Label: p.T(spcMap), Caption: p.T(spcOneBird), Selected: "19"}
	for i, t := range tiles {
		r := MapRegion{Code: t.code, Name: t.abbr, Value: p.Num(i % 3), Has: i%3 > 0}
		if r.Has {
			r.Href = "/specimen?region=" + t.code
		}
		m.Regions = append(m.Regions, r)
	}
	return m
}

func spcMonthSheet(p Page) MonthSpec {
	return MonthSpec{
		Year: 2026, Month: time.December, Today: civil.MustDate("2026-12-02"),
		Events: map[civil.Date][]MonthEvent{
			civil.MustDate("2026-12-03"): {{Title: p.T(spcOuting), Href: "/specimen", Time: "13–15.30"}},
			civil.MustDate("2026-12-18"): {{Title: p.T(spcOuting2), Href: "/specimen", Time: "9–11"}},
		},
		Prev: "/specimen?month=2026-11",
		Next: "/specimen?month=2027-01",
	}
}

const spcMarkdown = "### Packlista\n\nTa med *varma* kläder och **regnkläder**.\n\n- matsäck\n- kikare\n\n> Fråga om du undrar över något.\n\n[Läs mer](https://example.org/)"
