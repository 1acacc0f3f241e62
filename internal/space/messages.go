package space

import "parvi/internal/platform/i18n"

var (
	msgBySeat = i18n.Text{
		FI: "Verkostossa on edustajapaikat. Yhteyshenkilö kertoo, miten paikan saa.",
		SV: "Nätverket har representantplatser. Kontaktpersonen berättar hur man får en plats.",
		EN: "This network has seats for representatives. The contact person tells you how seats are filled.",
	}
	msgByInvitation = i18n.Text{
		FI: "Verkostoon tullaan kutsusta. Kysy yhteyshenkilöltä.",
		SV: "Till nätverket kommer man på inbjudan. Fråga kontaktpersonen.",
		EN: "People join this network by invitation. Ask the contact person.",
	}
	msgAnswered = i18n.Text{
		FI: "Pyyntöön on jo vastattu.",
		SV: "Begäran har redan besvarats.",
		EN: "The request has already been answered.",
	}
	msgNotMember = i18n.Text{
		FI: "Et ole verkoston jäsen etkä seuraaja.",
		SV: "Du är varken medlem eller följare i nätverket.",
		EN: "You are neither a member nor a follower of the network.",
	}
	msgLinkUsed = i18n.Text{
		FI: "Linkki on vanhentunut tai jo käytetty. Pyydä yhteyshenkilöltä uusi.",
		SV: "Länken har gått ut eller redan använts. Be kontaktpersonen om en ny.",
		EN: "The link has expired or has already been used. Ask the contact person for a new one.",
	}
	msgRetainDeclined = i18n.Text{
		FI: "Liittymispyynnöt, joihin on vastattu kieltävästi, ja kutsut, joihin ei ole vastattu, poistetaan kuuden kuukauden kuluttua.",
		SV: "Begäranden som har fått ett nekande svar och inbjudningar som ingen har besvarat raderas efter sex månader.",
		EN: "Declined requests to join and unanswered invitations are deleted after six months.",
	}
)

// Levels names each level.
var Levels = map[Level]i18n.Text{
	AsMember:         {FI: "jäsen", SV: "medlem", EN: "member"},
	AsFollower:       {FI: "seuraaja", SV: "följare", EN: "follower"},
	AsRepresentative: {FI: "edustaja", SV: "representant", EN: "representative"},
}

// States names each state.
var States = map[State]i18n.Text{
	Joined:     {FI: "Mukana", SV: "Med", EN: "Joined"},
	Requested:  {FI: "Pyytänyt mukaan", SV: "Har bett om att få gå med", EN: "Has asked to join"},
	Invited:    {FI: "Kutsuttu", SV: "Inbjuden", EN: "Invited"},
	Confirming: {FI: "Odottaa vahvistusta", SV: "Väntar på bekräftelse", EN: "Waiting for confirmation"},
	Declined:   {FI: "Ei tullut mukaan", SV: "Kom inte med", EN: "Did not join"},
	Left:       {FI: "Eronnut", SV: "Har lämnat nätverket", EN: "Has left"},
}

// MailSettings names each mail setting.
var MailSettings = map[Mail]i18n.Text{
	MailNow:         {FI: "Jokainen viesti heti", SV: "Varje meddelande genast", EN: "Each message at once"},
	MailDaily:       {FI: "Kooste joka päivä", SV: "Sammandrag varje dag", EN: "Digest every day"},
	MailWeekly:      {FI: "Kooste kerran viikossa", SV: "Sammandrag en gång i veckan", EN: "Digest once a week"},
	MailInvitations: {FI: "Vain kutsut", SV: "Endast inbjudningar", EN: "Invitations only"},
	MailNone:        {FI: "Ei mitään", SV: "Ingenting", EN: "Nothing"},
}

// PolicyNames names each policy.
var PolicyNames = map[Policy]i18n.Text{
	Open:         {FI: "Avoin", SV: "Öppet", EN: "Open"},
	OnRequest:    {FI: "Pyynnöstä", SV: "På begäran", EN: "On request"},
	BySeat:       {FI: "Edustajapaikka", SV: "Representantplats", EN: "By seat"},
	ByInvitation: {FI: "Kutsusta", SV: "På inbjudan", EN: "By invitation"},
}

// VisibilityNames names each visibility.
var VisibilityNames = map[Visibility]i18n.Text{
	Public:    {FI: "Kaikille", SV: "För alla", EN: "Everybody"},
	Followers: {FI: "Jäsenille ja seuraajille", SV: "För medlemmar och följare", EN: "Members and followers"},
	Members:   {FI: "Jäsenille", SV: "För medlemmar", EN: "Members"},
	Leads:     {FI: "Vetäjille", SV: "För nätverksledare", EN: "Network leads"},
}
