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
		SV: "Något gick sönder hos oss. Försök igen om en stund.",
		EN: "Something broke on our side. Try again in a moment.",
	},
	Invalid: {
		FI: "Tarkista merkityt kohdat.",
		SV: "Kontrollera de markerade fälten.",
		EN: "Check the marked fields.",
	},
	SignIn: {
		FI: "Kirjaudu ensin sisään.",
		SV: "Logga in först.",
		EN: "Sign in first.",
	},
	Forbidden: {
		FI: "Sinulla ei ole oikeutta tähän toimintoon.",
		SV: "Du har inte rätt att göra det här.",
		EN: "You are not allowed to do this.",
	},
	NotFound: msgNotFound,
	Conflict: {
		FI: "Tilanne on muuttunut. Lataa sivu uudelleen ja yritä sitten.",
		SV: "Läget har ändrats. Ladda om sidan och försök sedan igen.",
		EN: "Things have changed. Reload the page, then try again.",
	},
	Gone: {
		FI: "Linkki on vanhentunut tai jo käytetty. Pyydä uusi linkki.",
		SV: "Länken har gått ut eller redan använts. Be om en ny länk.",
		EN: "The link has expired or has already been used. Ask for a new one.",
	},
	TooMany: {
		FI: "Pyyntöjä tuli liian monta peräkkäin. Odota hetki ja yritä uudelleen.",
		SV: "För många förfrågningar i rad. Vänta en stund och försök igen.",
		EN: "Too many requests in a row. Wait a moment and try again.",
	},
	TooLarge: {
		FI: "Lähetys on liian suuri.",
		SV: "Det du skickade är för stort.",
		EN: "What you sent is too large.",
	},
	Unavailable: {
		FI: "Palvelu on hetken poissa käytöstä. Yritä pian uudelleen.",
		SV: "Tjänsten är tillfälligt ur bruk. Försök snart igen.",
		EN: "The service is away for a moment. Try again soon.",
	},
}
