package meeting

import "parvi/internal/platform/i18n"

var (
	msgOpenYear    = i18n.Text{FI: "Kirjoita vuosi neljällä numerolla.", SV: "Skriv året med fyra siffror.", EN: "Write the year in four digits."}
	msgOpenTarget  = i18n.Text{FI: "Kerro, kenelle tapaamiset on tarkoitettu.", SV: "Berätta för vem träffarna är avsedda.", EN: "Say for whom the meetings are meant."}
	msgOpenStated  = i18n.Text{FI: "Avoimia verkostotapaamisia", SV: "Öppna nätverksträffar", EN: "Open network meetings"}
	msgOpenMeaning = i18n.Text{FI: "Ilmoittautua sai jokainen, joka koki kuuluvansa kohderyhmään. Lähde ei kerro, montako tapaamista oli tai milloin.", SV: "Var och en som ansåg sig höra till målgruppen fick anmäla sig. Källan säger inte hur många träffar det var eller när.", EN: "Anybody who felt they belonged to the target group could register. The source does not say how many meetings there were, or when."}
	msgOpenSource  = i18n.Text{FI: "Lähde: {cite}", SV: "Källa: {cite}", EN: "Source: {cite}"}
)

// Whether there is room, in one line of an agenda.
var (
	msgRoomOpen = i18n.Text{FI: "Paikkoja on", SV: "Det finns platser", EN: "Places left"}
	msgRoomFull = i18n.Text{FI: "Täynnä", SV: "Fullt", EN: "Full"}
	msgRoomFew  = i18n.Count{
		One:   i18n.Text{FI: "{n} paikka jäljellä", SV: "{n} plats kvar", EN: "{n} place left"},
		Other: i18n.Text{FI: "{n} paikkaa jäljellä", SV: "{n} platser kvar", EN: "{n} places left"},
	}
	msgRoomQueue = i18n.Count{
		One:   i18n.Text{FI: "Täynnä, jonossa {n}", SV: "Fullt, {n} i kö", EN: "Full, {n} in the queue"},
		Other: i18n.Text{FI: "Täynnä, jonossa {n}", SV: "Fullt, {n} i kö", EN: "Full, {n} in the queue"},
	}
)
