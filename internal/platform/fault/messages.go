package fault

import "parvi/internal/platform/i18n"

var msgNotFound = i18n.Text{
	FI: "Sivua tai tietoa ei löydy. Se on voitu poistaa, tai osoitteessa on virhe.",
	SV: "Sidan eller uppgiften hittas inte. Den kan ha tagits bort, eller så är adressen fel.",
	EN: "We cannot find this page or record. It may have been removed, or the address may be wrong.",
}

// general is what is said when a fault brings no sentence of its own.
var general = map[Kind]i18n.Text{
	Internal: {
		FI: "Meillä meni jotain rikki. Yritä hetken päästä uudelleen.",
		SV: "Något gick sönder hos oss. Försök på nytt om en stund.",
		EN: "Something broke at our end. Try again in a moment.",
	},
	Invalid: {
		FI: "Tarkista merkityt kohdat.",
		SV: "Kontrollera de markerade fälten.",
		EN: "Check the marked fields.",
	},
	SignIn: {
		FI: "Kirjaudu ensin.",
		SV: "Logga in först.",
		EN: "Sign in first.",
	},
	Forbidden: {
		FI: "Sinulla ei ole oikeutta tähän toimintoon.",
		SV: "Du har inte rätt att göra det här.",
		EN: "You have no right to do this.",
	},
	NotFound: msgNotFound,
	Conflict: {
		FI: "Tilanne on muuttunut. Lataa sivu uudelleen ja yritä sitten.",
		SV: "Läget har ändrats. Ladda om sidan och försök sedan på nytt.",
		EN: "Things have changed. Reload the page, then try again.",
	},
	Gone: {
		FI: "Linkki on vanhentunut tai jo käytetty. Pyydä uusi linkki.",
		SV: "Länken har gått ut eller redan använts. Be om en ny länk.",
		EN: "The link has expired or has already been used. Ask for a new one.",
	},
	TooMany: {
		FI: "Pyyntöjä tuli liian monta peräkkäin. Odota hetki ja yritä uudelleen.",
		SV: "Det kom för många förfrågningar i rad. Vänta en stund och försök på nytt.",
		EN: "There were too many requests in a row. Wait a moment and try again.",
	},
	TooLarge: {
		FI: "Lähetys on liian suuri. Lyhennä tekstiä tai liitä pienempi tiedosto.",
		SV: "Det du skickade är för stort. Förkorta texten eller bifoga en mindre fil.",
		EN: "What you sent is too large. Shorten the text or attach a smaller file.",
	},
	Unavailable: {
		FI: "Palvelu on hetken poissa käytöstä. Yritä pian uudelleen.",
		SV: "Tjänsten är ur bruk en stund. Försök snart på nytt.",
		EN: "The service is unavailable for a moment. Try again soon.",
	},
}
