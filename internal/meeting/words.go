package meeting

import (
	"parvi/internal/platform/i18n"
	"parvi/internal/registration"
)

func audienceWord(a Audience) i18n.Text { return audiences[a] }

var audiences = map[Audience]i18n.Text{
	Open:       {FI: "Kaikille avoin", SV: "Öppen för alla", EN: "Open to all"},
	Members:    {FI: "Verkoston jäsenille", SV: "För nätverkets medlemmar", EN: "For members of the network"},
	Interested: {FI: "Verkoston jäsenille ja seuraajille", SV: "För nätverkets medlemmar och följare", EN: "For members and followers of the network"},
}

var kinds = map[Kind]i18n.Text{
	Regular: {FI: "Tapaaminen", SV: "Träff", EN: "Meeting"},
	Swarm:   {FI: "Parvitapaaminen", SV: "Svärmträff", EN: "Swarm meeting"},
}

var bothModes = i18n.Text{FI: "paikan päällä ja etänä", SV: "på plats och på distans", EN: "on site and remotely"}

// modesWord is how one takes part, in a list.
func modesWord(modes []registration.Mode) i18n.Text {
	if len(modes) == 2 {
		return bothModes
	}
	if len(modes) == 1 {
		return modes[0].Word()
	}
	return i18n.Text{}
}
